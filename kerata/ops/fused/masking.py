"""What a mask hides: values are selected, never multiplied by 0, which NaN and infinity survive.

A mask belongs to the leading axes of the data, `[batch, steps]` of `[batch, steps, …]`. Gradients
are clean where the hidden values are taken away before anything is computed from them.
"""

from __future__ import annotations

from typing import Any

from ...core import Axis, InvalidArgument, Tensor
from .._base import cast, current, dtype_of, tensor
from ..nn.activations import softmax
from ..numpy.indexing import where
from ..numpy.logic import isfinite, logical_or


def aligned_mask(mask: Any, x: Tensor) -> Tensor:
    """A mask of the leading axes of `x` as bool of x's rank; an error where sizes differ.

    >>> import numpy as np
    >>> aligned_mask(np.ones((2, 3)), np.ones((2, 3, 4))).shape
    (2, 3, 1)
    """
    engine = current()
    mask = cast(tensor(mask), "bool")
    shape, given = tuple(engine.shape(x)), tuple(engine.shape(mask))
    known = [(m, n) for m, n in zip(given, shape) if isinstance(m, int) and isinstance(n, int)]
    if len(given) > len(shape) or any(m not in (n, 1) for m, n in known):
        raise InvalidArgument(
            f"A mask of shape {given} does not fit data of shape {shape}: the mask needs the "
            "data's batch size and number of steps."
        )
    return engine.reshape(mask, (*given, *(1,) * (len(shape) - len(given))))


def hide(x: Tensor, mask: Any, fill: float = 0) -> Tensor:
    """`x` with `fill` where the mask is False.

    >>> import numpy as np
    >>> print(np.asarray(hide(np.array([[np.nan], [2.0]]), np.array([False, True])))[:, 0])
    [0. 2.]
    """
    x = tensor(x)
    kept = aligned_mask(mask, x)
    return where(kept, x, tensor(fill, dtype_of(x)))


def hide_infinite(x: Tensor, mask: Any, fill: float = 0) -> Tensor:
    """`x` with `fill` where the mask is False and x is NaN or infinite.

    For outputs that show what is masked: finite values stay as they are.

    >>> import numpy as np
    >>> print(np.asarray(hide_infinite(np.array([[np.nan], [2.0]]), np.zeros(2)))[:, 0])
    [0. 2.]
    """
    x = tensor(x)
    kept = logical_or(aligned_mask(mask, x), isfinite(x))
    return where(kept, x, tensor(fill, dtype_of(x)))


def masked_softmax(x: Tensor, mask: Tensor, axis: Axis) -> Tensor:
    """Softmax over the elements where the mask holds; 0 for the others, also where none is left.

    >>> import numpy as np
    >>> print(np.asarray(masked_softmax(np.zeros((1, 3)), np.array([[True, True, False]]), -1)))
    [[0.5 0.5 0. ]]
    """
    low = -3e4 if dtype_of(x) == "float16" else -1e30
    return where(mask, softmax(where(mask, x, low), axis=axis), 0.0)
