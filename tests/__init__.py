"""The tests of kerata, a folder a question; run from the repository's root: `python -m pytest`."""
