"""One seed for everything."""

from __future__ import annotations

import random

import numpy as np

from ..random.seeds import set_seed


def set_random_seed(seed: int) -> None:
    """Seed Python's `random`, NumPy's global generator, and what kerata draws from now on.

    kerata draws from counters, never from an engine's own generator, so nothing else needs a seed.

    Args:
        seed: an integer, 0 <= seed < 2**32.

    >>> set_random_seed(7)
    >>> first = np.random.rand()
    >>> set_random_seed(7)
    >>> bool(first == np.random.rand())
    True
    """
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or not 0 <= seed < 2**32:
        raise ValueError(f"Expected an integer seed with 0 <= seed < 2**32, got {seed!r}.")
    random.seed(int(seed))
    np.random.seed(int(seed))
    set_seed(int(seed))
