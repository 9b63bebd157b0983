"""Values from elsewhere as NumPy arrays, for engines that take those in."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.context import settings
from ..core.dtypes import is_float


def host_array(x: Any) -> np.ndarray[Any, Any]:
    """A NumPy array of a number, nested lists, an array, or another library's tensor.

    Python's floats come as `floatx()` (as float32 where NumPy lacks it), its ints as int32, as
    int64 where they need it; arrays and tensors keep their dtype.
    """
    if hasattr(x, "dtype"):
        found = np.asarray(x.detach().cpu() if hasattr(x, "detach") else x)
        native = found.dtype.isnative
        return found if native else found.astype(found.dtype.newbyteorder("="))
    found = np.asarray(x)
    kind = found.dtype.kind
    if kind == "O":
        raise ValueError(
            f"Cannot make a tensor of this {type(x).__name__}: its rows differ in length, or it "
            "holds objects that are no numbers."
        )
    if kind == "f" and _python(x):
        floatx = settings.floatx
        return found.astype(floatx if floatx != "bfloat16" and is_float(floatx) else "float32")
    if kind == "i" and _python(x):
        fits = not found.size or -(2**31) <= found.min() <= found.max() < 2**31
        return found.astype(np.int32) if fits else found
    return found


def _python(x: Any) -> bool:
    """Whether Python's own numbers set the dtype: none of the leaves has a dtype itself."""
    if isinstance(x, (list, tuple)):
        return not x or _python(x[0])
    return not hasattr(x, "dtype")
