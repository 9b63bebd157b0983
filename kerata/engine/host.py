"""Arrays on the host, made of numbers, nested lists, tables, or any library's tensors."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core import INTEGERS, Array, InvalidArgument, fitted, settings

try:
    from ml_dtypes import bfloat16 as bfloat16
except ModuleNotFoundError:  # all works without but bfloat16 itself, which NumPy then refuses
    bfloat16: Any = "bfloat16"  # type: ignore[no-redef]


def as_array(x: Any) -> Array:
    """The values of `x` in their own dtype, as NumPy has it in this machine's order of bytes."""
    if hasattr(x, "detach"):  # a tensor that may be on another device, or in a graph of gradients
        x = x.detach().cpu()
    if hasattr(x, "with_flat_values"):
        raise InvalidArgument(
            "A ragged tensor, whose rows are of different lengths, goes only into layers that look "
            "up texts and integers; give `.to_tensor()` of it, with zeros at the ends of rows."
        )
    found = np.asarray(x)
    return found if found.dtype.isnative else found.astype(found.dtype.newbyteorder("="))


def host_array(x: Any, dtype: str | None = None) -> Array:
    """The values of `x` in the dtype that a tensor of them has, on the way to `dtype` if given.

    Python's floats come as `floatx()`, and as they are on the way to double precision; its ints as
    int32, as int64 where they need it; arrays and tensors keep their dtype. Raises ValueError for
    lists of unequal length and for objects, and for Python's numbers that the dtype cannot hold.
    """
    found = as_array(x)
    if hasattr(x, "dtype"):
        return found
    if found.dtype.kind == "O":
        found = _beyond_64_bits(x, found, dtype)
    kind = found.dtype.kind
    if kind not in "iuf" or not _of_python(x):
        return found
    check_numbers(found, dtype)
    if kind == "f":
        floatx = "float64" if dtype in ("float64", "complex128") else settings.floatx
        with np.errstate(over="ignore"):
            return found.astype(bfloat16 if floatx == "bfloat16" else floatx)
    fits = kind == "i" and (not found.size or -(2**31) <= found.min() <= found.max() < 2**31)
    return found.astype(np.int32) if fits else found


def check_numbers(found: Array, dtype: str | None) -> None:
    """Raise InvalidNumber if this dtype cannot hold one of the numbers."""
    if dtype in INTEGERS and found.size and found.dtype.kind in "iuf":
        fitted(found.min().item(), dtype)
        fitted(found.max().item(), dtype)


def _beyond_64_bits(x: Any, found: Array, dtype: str | None) -> Array:
    """Objects that are integers all the same, as float64 if they are to be floats."""
    if not all(isinstance(n, int) for n in found.flat):
        raise InvalidArgument(
            f"Cannot make a tensor of this {type(x).__name__}: its rows differ in length, or it "
            "holds objects that are no numbers."
        )
    for n in found.flat:
        fitted(n, dtype or "int64")
    return found.astype(np.float64)


def _of_python(x: Any) -> bool:
    """Whether Python's own numbers set the dtype: the first of the leaves has none itself."""
    if isinstance(x, (list, tuple)):
        return not x or _of_python(x[0])
    return not hasattr(x, "dtype")
