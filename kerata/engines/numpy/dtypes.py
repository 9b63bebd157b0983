"""NumPy's dtypes by kerata's names, and arrays made of what callers pass."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import DTYPES
from ...engine.host import bfloat16

Dtype = np.dtype[Any]

_DTYPES: dict[str, Dtype] = {
    name: np.dtype(bfloat16 if name == "bfloat16" else name) for name in DTYPES if name != bfloat16
}
_NAMES: dict[Dtype, str] = {dtype: name for name, dtype in _DTYPES.items()}


def dtype_object(name: str) -> Dtype:
    """NumPy's dtype of this name."""
    return _DTYPES.get(name) or np.dtype("U" if name == "string" else name)


def dtype_name(dtype: Dtype) -> str:
    """The name of a NumPy dtype."""
    found = _NAMES.get(dtype)
    if found is None:
        found = _NAMES[dtype] = "string" if dtype.kind in "USO" else str(dtype.name)
    return found


def is_half(dtype: Dtype) -> bool:
    """Whether it is float16 or bfloat16, which are summed and multiplied in float32."""
    return dtype.itemsize == 2 and dtype.kind not in "iu"
