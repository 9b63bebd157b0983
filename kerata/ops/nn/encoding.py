"""Classes as vectors (`one_hot`, `multi_hot`), polar coordinates as complex numbers."""

from __future__ import annotations

from typing import Any

from ...core import InvalidArgument, float_type, result_type, standardize_dtype
from ...core.typing import DTypeLike, Tensor, TensorLike
from .._base import check_size, current, dtype_of, operation, tensor
from ..numpy.complex import _joined
from ..numpy.layout import axis_of, expand_dims
from ..sparse_rules import sparse_multi_hot, sparse_one_hot

__all__ = ["multi_hot", "one_hot", "polar"]


@operation(tensors=0)
def polar(abs_: TensorLike, angle: TensorLike) -> Tensor:
    """Complex numbers of these sizes and angles (radians): `abs * (cos(angle) + 1j * sin(angle))`.

    complex128 where the operands meet in float64, else complex64; shapes broadcast.

    >>> print(polar(2.0, 0.0))
    (2+0j)
    """
    engine = current()
    name = float_type(result_type(dtype_of(abs_), dtype_of(angle)))
    size, turn = tensor(abs_, name), tensor(angle, name)
    across = engine.multiply(size, engine.cos(turn))
    return _joined(across, engine.multiply(size, engine.sin(turn)))


# -- classes --------------------------------------------------------------------------------------
def _places(
    x: Tensor, num_classes: int, axis: int, dtype: DTypeLike, sparse: bool
) -> tuple[Any, ...]:
    """Integers, how many classes, the place of their axis, the name of a dtype, whether sparse."""
    if "int" not in current().dtype(x):
        x = current().cast(x, "int32")
    place = axis_of(axis, len(current().shape(x)) + 1)
    if sparse and place != len(current().shape(x)):
        raise InvalidArgument(f"A sparse one_hot has its classes last; given axis={axis}.")
    return x, check_size("num_classes", num_classes), place, standardize_dtype(dtype), sparse


@operation(normal=_places)
def one_hot(
    x: TensorLike, num_classes: int, axis: int = -1, dtype: DTypeLike = None, sparse: bool = False
) -> Tensor:
    """1 at the class of each integer in x, 0 elsewhere, along a new axis.

    `x == arange(num_classes)`; integers outside of the classes give zeros only. `dtype` None is
    `floatx()`. With `sparse` only the ones are kept.

    >>> print(one_hot([1, 0], 2).tolist())
    [[0.0, 1.0], [1.0, 0.0]]
    """
    name: Any = dtype  # by now
    if sparse:
        return sparse_one_hot(x, num_classes, name)  # type: ignore[return-value]
    engine = current()
    shape = tuple(num_classes if i == axis else 1 for i in range(len(engine.shape(x)) + 1))
    classes = engine.reshape(engine.arange(0, num_classes, 1, engine.dtype(x)), shape)
    return engine.cast(engine.equal(expand_dims(x, axis), classes), name)


@operation()
def multi_hot(
    inputs: TensorLike, num_classes: int | None = None, axis: int = -1, dtype: DTypeLike = None,
    sparse: bool = False, **kwargs: Any,
) -> Tensor:  # fmt: skip
    """1 at every class that occurs in a row of integers: the maximum of `one_hot` over the row.

    `inputs` is `[n]` or `[batch, n]`; the result `[num_classes]` or `[batch, num_classes]`.

    >>> print(multi_hot([0, 2, 2], 3))
    [1. 0. 1.]
    """
    num_classes = kwargs.pop("num_tokens", num_classes)
    if num_classes is None or kwargs:
        raise InvalidArgument(f"multi_hot needs `num_classes`; unknown arguments: {list(kwargs)}.")
    if sparse:
        name = standardize_dtype(dtype)
        return sparse_multi_hot(inputs, num_classes, name)  # type: ignore[return-value]
    engine = current()
    over = 1 if len(engine.shape(inputs)) > 1 else 0
    hot = one_hot(inputs, num_classes, axis, dtype)
    return engine.max(hot, (over,))
