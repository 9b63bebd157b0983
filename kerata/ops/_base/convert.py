"""Tensors from anything, anything from tensors, and the dtype of what there is."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import RANGES, InvalidArgument, is_float, is_integer, standardize_dtype
from ...core.typing import DTypeLike, Tensor, TensorLike
from ...engine import Readable, SparseTensor, Symbol, as_sparse
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

    `dtype` None keeps the array's own; Python floats become `floatx()`, ints int32 (or int64). A
    number that an integer dtype cannot hold is an OverflowError. Sparse matrices and tensors of
    other libraries stay sparse, unless `sparse` is False; there are no ragged tensors.

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

    Integers of tensors and arrays wrap; a Python number that the dtype cannot hold is an error.

    >>> print(cast([1.7, -1.7], "int32"))
    [ 1 -1]
    """
    return tensor(x, standardize_dtype(dtype))


@operation(tensors=0)
def saturate_cast(x: TensorLike, dtype: DTypeLike) -> Tensor:
    """`cast`, with values outside of the new type's range brought to its ends, and NaN to 0.

    >>> print(saturate_cast([-3.0, 300.0], "uint8"))
    [  0 255]
    """
    engine, name = current(), standardize_dtype(dtype)
    if not hasattr(x, "dtype") and is_float(dtype_of(x)):
        x = tensor(x, "float64")  # Python's numbers are as exact as that
    x = tensor(x)
    have = engine.dtype(x)
    if not is_integer(name) or have == "bool":
        return cast(x, name)
    low, high = RANGES[name]
    if not is_float(have):
        low, high = max(low, RANGES[have][0]), min(high, RANGES[have][1])
        return cast(binary("minimum", binary("maximum", x, low), high), name)
    below = binary("less", x, float(high + 1))  # a power of two, as floats have
    over = engine.logical_and(engine.logical_not(below), engine.equal(x, x))
    x = engine.where(below, binary("maximum", x, float(low)), engine.tensor(0.0, have))
    return engine.where(over, engine.tensor(high, name), engine.cast(x, name))


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
