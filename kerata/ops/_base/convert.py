"""Tensors from anything, anything from tensors, and the dtype of what there is."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.dtypes import is_float, size_of, standardize_dtype
from ...core.errors import InvalidArgument
from ...core.typing import DTypeLike, Tensor, TensorLike
from ...engine.sparse_tensor import SparseTensor, as_sparse
from ...engine.spec.symbol import Symbol
from ...engine.variable import Readable
from .dispatch import binary, current, dtype_of, operation, tensor
from .errors import explain

__all__ = [
    "cast", "convert_to_numpy", "convert_to_tensor", "dtype", "is_tensor", "saturate_cast",
    "stop_gradient",
]  # fmt: skip

_DENSE = (np.ndarray, bool, int, float, list, tuple)


def convert_to_tensor(
    x: TensorLike, dtype: DTypeLike = None, sparse: bool | None = None, ragged: bool | None = None
) -> Tensor:
    """x (array, number, nested lists, variable) as a tensor of the engine in force.

    `dtype` None keeps the array's own; Python floats become `floatx()`, ints int32. Sparse matrices
    and tensors of other libraries stay sparse, unless `sparse` is False; there are no ragged
    tensors.

    >>> print(convert_to_tensor([1, 2]))
    [1 2]
    """
    try:
        if ragged:
            raise InvalidArgument("Ragged tensors are not supported; give a padded array.")
        if type(x) is Symbol:
            return x if dtype is None or standardize_dtype(dtype) == x.dtype else cast(x, dtype)
        found: Any = None if isinstance(x, _DENSE) else as_sparse(x)
        if found is not None:
            found = found if dtype is None else cast(found, dtype)
            return found.to_dense() if sparse is False else found  # type: ignore[no-any-return]
        return tensor(x, None if dtype is None else standardize_dtype(dtype))
    except Exception as error:
        explain(error, convert_to_tensor, (x, dtype), {})
        raise


def convert_to_numpy(x: TensorLike) -> np.ndarray[Any, Any]:
    """A NumPy array of the values of a tensor, variable, number or list.

    >>> convert_to_numpy([1, 2]).tolist()
    [1, 2]
    """
    if isinstance(x, (Readable, SparseTensor)):
        return x.numpy()
    if isinstance(x, np.ndarray):
        return x
    engine = current()
    return np.asarray(engine.numpy(x) if engine.is_tensor(x) else x)


def is_tensor(x: object) -> bool:
    """Whether x is a tensor of the engine in force, or a symbol.

    >>> is_tensor(1.0)
    False
    """
    return type(x) in (Symbol, SparseTensor) or bool(current().is_tensor(x))


def dtype(x: TensorLike) -> str:
    """The name of the dtype of a tensor, variable or array.

    >>> dtype([1.5])
    'float32'
    """
    return standardize_dtype(dtype_of(x))


@operation(tensors=0)  # numbers and lists become a tensor of that dtype at once, to the last digit
def cast(x: TensorLike, dtype: DTypeLike) -> Tensor:
    """x as another dtype: floats to integers by truncation, anything to bool by `!= 0`.

    >>> print(cast([1.7, -1.7], "int32"))
    [ 1 -1]
    """
    return tensor(x, standardize_dtype(dtype))


@operation()
def saturate_cast(x: TensorLike, dtype: DTypeLike) -> Tensor:
    """`cast`, with values outside of the new type's range brought to its ends.

    >>> print(saturate_cast([-3.0, 300.0], "uint8"))
    [  0 255]
    """
    engine = current()
    name, have = standardize_dtype(dtype), engine.dtype(x)
    if not is_float(name) and name != "bool" and have != "bool":
        low, high = _range(name)
        if not is_float(have):
            own = _range(have)
            low, high = max(low, own[0]), min(high, own[1])
        elif size_of(name) >= 32:  # the largest float below the bound, which has more digits
            high -= 2 ** (size_of(name) - {"float64": 53, "float32": 24}.get(have, 8))
        x = binary("minimum", binary("maximum", x, low), high)
    return cast(x, name)


def _range(name: str) -> tuple[int, int]:
    bits = size_of(name)
    return (0, 2**bits - 1) if name.startswith("u") else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


@operation()
def stop_gradient(variable: TensorLike) -> Tensor:
    """The same values, of which no gradient flows back.

    >>> print(stop_gradient([1.0]))
    [1.]
    """
    return current().stop_gradient(variable)


@operation()
def copy(x: TensorLike) -> Tensor:
    """The same values; tensors never change, so it is x itself.

    >>> print(copy([1]))
    [1]
    """
    return tensor(x)
