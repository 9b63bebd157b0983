"""Placeholders, constants, and what kind of thing something is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from ... import ops
from ...core import InvalidArgument, Tensor, TensorLike, current, naming, settings
from ...engine import Symbol, Variable, as_sparse
from ...layers import InputLayer, Layer
from .phases import is_phase
from .recording import building_graph, recorded
from .variables import variable

__all__ = [
    "constant", "eye", "is_keras_tensor", "is_placeholder", "is_sparse", "is_tensor",
    "is_variable", "name_scope", "ones", "ones_like", "placeholder", "to_dense", "zeros",
    "zeros_like",
]  # fmt: skip


def placeholder(
    shape: Sequence[int | None] | None = None,
    ndim: int | None = None,
    dtype: str | None = None,
    sparse: bool = False,
    name: str | None = None,
) -> Symbol:
    """A symbol that `K.function` gets a value for.

    Args:
        shape: None for sizes that are open.
        ndim: number of axes, all of them open, where no shape is given.
        dtype: None is `floatx()`.
        sparse: values are dense here.
        name: automatic where None.

    >>> x = placeholder(ndim=2)
    >>> x.shape
    (None, None)
    """
    if shape is None and ndim is None:
        raise InvalidArgument("K.placeholder needs `shape`, or the number of axes as `ndim`.")
    shape = (None,) * (ndim or 0) if shape is None else tuple(shape)
    return Symbol(shape, dtype or settings.floatx, name=name or naming.auto_name("placeholder"))


def constant(
    value: Any,
    dtype: str | None = None,
    shape: Sequence[int] | None = None,
    name: str | None = None,
) -> Tensor:
    """A tensor with this value, filled up to `shape` where that is given.

    >>> constant(2.0, shape=(2,)).tolist()
    [2.0, 2.0]
    """
    dtype = dtype or settings.floatx
    if not current().is_tensor(value):
        value = np.asarray(value)
    if shape is not None:
        value = np.broadcast_to(np.asarray(ops.convert_to_numpy(value)), tuple(shape))
        value = np.array(value)
    return ops.convert_to_tensor(value, dtype)


def _is_static(shape: Sequence[Any]) -> bool:
    return building_graph() and all(isinstance(n, (int, np.integer)) for n in shape)


@recorded
def _filled(shape: Sequence[Any], value: float, dtype: str) -> Tensor:
    return ops.full(tuple([int(n) for n in shape]), value, dtype=dtype)


def zeros(shape: Sequence[Any], dtype: str | None = None, name: str | None = None) -> Any:
    """A variable of zeros; a tensor where a call is under way, or a size is open."""
    return _made(shape, 0.0, dtype, name)


def ones(shape: Sequence[Any], dtype: str | None = None, name: str | None = None) -> Any:
    """A variable of ones; a tensor where a call is under way, or a size is open."""
    return _made(shape, 1.0, dtype, name)


def _made(shape: Any, value: float, dtype: str | None, name: str | None) -> Any:
    dtype = dtype or settings.floatx
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    if _is_static(shape):
        return variable(np.full(shape, value), dtype, name)
    return _filled(shape, value, dtype)


def eye(size: Any, dtype: str | None = None, name: str | None = None) -> Variable:
    """A variable of ones on the diagonal of a square, or of [rows, columns]."""
    rows, columns = (size, size) if isinstance(size, int) else size
    return variable(np.eye(rows, columns), dtype, name)


@recorded
def zeros_like(x: TensorLike, dtype: str | None = None, name: str | None = None) -> Tensor:
    """Zeros in the shape of `x`."""
    return ops.zeros_like(x, dtype=dtype)


@recorded
def ones_like(x: TensorLike, dtype: str | None = None, name: str | None = None) -> Tensor:
    """Ones in the shape of `x`."""
    return ops.ones_like(x, dtype=dtype)


def is_tensor(x: Any) -> bool:
    """Whether this is a symbol, a variable, or a tensor of the engine in force."""
    return isinstance(x, (Symbol, Variable)) or bool(current().is_tensor(x))


def is_keras_tensor(x: Any) -> bool:
    """Whether this symbol is an input or output of a layer; raises ValueError for no tensor at all.

    >>> is_keras_tensor(placeholder((None, 3)))
    False
    """
    if not is_tensor(x):
        raise InvalidArgument(
            f"K.is_keras_tensor asks about symbols, variables and tensors; given {type(x)}: {x!r}."
        )
    return type(x) is Symbol and x.node is not None and isinstance(x.node.operation, Layer)


def is_placeholder(x: Any) -> bool:
    """Whether this symbol needs a value: `K.placeholder` made it, or `Input`."""
    if type(x) is not Symbol:
        return False
    return x.node is None or is_phase(x) or isinstance(x.node.operation, InputLayer)


def is_variable(x: Any) -> bool:
    """Whether this is a variable."""
    return isinstance(x, Variable)


def is_sparse(tensor: Any) -> bool:
    """Whether this is a sparse tensor, or a sparse matrix of SciPy."""
    return as_sparse(tensor) is not None


def to_dense(tensor: Any) -> Any:
    """The tensor, a sparse one made dense."""
    found = as_sparse(tensor)
    return tensor if found is None else found.to_dense()


def name_scope(name: str) -> AbstractContextManager[Any]:
    """A scope in which names begin with this one."""
    return naming.name_scope(name)
