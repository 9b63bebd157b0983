"""Files and numbers recorded in the genuine libraries of the past.

What runs inside of their environments (`write.py` and the tables) keeps to Python 3.6 and to
what NumPy, the old library and this folder have.
"""
