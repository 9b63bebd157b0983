"""The dtypes that weights in a file may have."""

from __future__ import annotations

from types import ModuleType

import numpy as np

ml_dtypes: ModuleType | None
try:
    import ml_dtypes
except ImportError:  # then files with these dtypes cannot be read, but all others
    ml_dtypes = None

NATIVE = (
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "float32", "float64", "complex64", "complex128",
)  # fmt: skip
EXTENDED = {"bfloat16": 2, "float8_e4m3fn": 1, "float8_e5m2": 1, "int4": 1, "uint4": 1}


def dtype_of(name: str) -> np.dtype:
    """The dtype of a name; ValueError for one that no weight can have."""
    if name in NATIVE:
        return np.dtype(name)
    if name in EXTENDED and ml_dtypes is None:
        raise ValueError(f"dtype '{name}' needs the package ml_dtypes: pip install ml_dtypes")
    if name in EXTENDED:
        found: np.dtype = np.dtype(getattr(ml_dtypes, name))
        return found
    raise ValueError(f"dtype '{name}' is none of {', '.join((*NATIVE, *EXTENDED))}")
