"""Models as scikit-learn has them."""

from . import scikit_learn as scikit_learn
