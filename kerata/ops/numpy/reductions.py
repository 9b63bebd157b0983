"""Sums, extremes and truth over axes."""

from __future__ import annotations

import math
from typing import Any

from ...core import COMPLEX, InvalidArgument, float_type, real_type, standardize_dtype
from ...core.typing import Axis, DTypeLike, Tensor, TensorLike
from .._base import axes_of, binary, current, operation, promote, tensor
from .logic import isclose

__all__ = [
    "all", "allclose", "amax", "amin", "any", "argmax", "argmin", "average", "count_nonzero",
    "max", "mean", "min", "prod", "ptp", "std", "sum", "var",
]  # fmt: skip

_SUMMED = dict.fromkeys(("bool", "int8", "int16"), "int32")


_SUMMED.update(dict.fromkeys(("uint8", "uint16"), "uint32"))


_HALF = ("float16", "bfloat16")


def _axes(x: TensorLike, axis: Axis) -> tuple[int, ...]:
    return axes_of(axis, len(current().shape(x)))


def _count(x: TensorLike, axes: tuple[int, ...]) -> int:
    sizes = current().shape(x)
    return math.prod(sizes[a] for a in axes)


def accumulator(dtype: str) -> str:
    """The float type in which means and variances of this dtype are computed."""
    return "float32" if dtype in _HALF else float_type(dtype)


# -- sums and products ----------------------------------------------------------------------------
@operation()
def sum(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The sum over axes. Bools and small integers are summed as int32 (unsigned as uint32).

    >>> print(sum([[1, 2], [3, 4]], axis=0))
    [4 6]
    """
    engine = current()
    wide = _SUMMED.get(engine.dtype(x))
    return engine.sum(x if wide is None else engine.cast(x, wide), _axes(x, axis), keepdims)


@operation()
def prod(
    x: TensorLike, axis: Axis = None, keepdims: bool = False, dtype: DTypeLike = None
) -> Tensor:
    """The product over axes. Bools and small integers are multiplied as int32 (unsigned as uint32).

    >>> print(prod([[1, 2], [3, 4]], axis=0))
    [3 8]
    """
    engine = current()
    name = engine.dtype(x)
    name = _SUMMED.get(name, name) if dtype is None else standardize_dtype(dtype)
    return engine.prod(tensor(x, name), _axes(x, axis), keepdims)


@operation(axes="axis")
def mean(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """`sum(x) / n` over axes; of integers as `floatx()`, of half floats accumulated in float32.

    >>> print(mean([[1, 2], [3, 4]], axis=0))
    [2. 3.]
    """
    engine = current()
    dtype = engine.dtype(x)
    wide = accumulator(dtype)
    axes: Any = axis  # a tuple by now
    total = engine.sum(tensor(x, wide), axes, keepdims)
    found = engine.divide(total, engine.scalar(_count(x, axes), wide))
    return tensor(found, float_type(dtype))


@operation()
def average(x: TensorLike, axis: Axis = None, weights: TensorLike | None = None) -> Tensor:
    """`sum(x * weights) / sum(weights)` over axes; without weights the mean.

    `weights` has x's shape, or that of the axes, in their order.

    >>> print(average([1.0, 3.0], weights=[3.0, 1.0]))
    1.5
    """
    if weights is None:
        return mean(x, axis)
    engine = current()
    x, weights = promote(x, tensor(weights), floating=True)
    sizes = tuple(engine.shape(x))
    if tuple(engine.shape(weights)) != sizes:
        order = [axis] if isinstance(axis, int) else list(axis or ())
        order = [axes_of(one, len(sizes))[0] for one in order]
        if tuple(engine.shape(weights)) != tuple(sizes[i] for i in order):
            raise InvalidArgument(
                f"average: weights of shape {tuple(engine.shape(weights))} fit neither x of shape "
                f"{sizes} nor its axes {axis}."
            )
        weights = engine.permute(weights, sorted(range(len(order)), key=order.__getitem__))
        shape = tuple(n if i in order else 1 for i, n in enumerate(sizes))
        weights = engine.broadcast_to(engine.reshape(weights, shape), sizes)
    return engine.divide(sum(engine.multiply(x, weights), axis), sum(weights, axis))


@operation(axes="axis")
def var(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The mean of `|x - mean(x)| ** 2` over axes, in two passes; real for complex numbers.

    >>> print(var([1.0, 3.0]))
    1.0
    """
    engine = current()
    dtype = engine.dtype(x)
    wide = tensor(x, accumulator(dtype))
    away = engine.subtract(wide, mean(wide, axis, True))
    return tensor(mean(squared(away), axis, keepdims), real_type(float_type(dtype)))


@operation()
def std(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The standard deviation `sqrt(var(x))` over axes; its gradient at 0 is 0.

    >>> print(std([1.0, 3.0]))
    1.0
    """
    return safe_root(var(x, axis, keepdims))


def squared(x: TensorLike) -> Tensor:
    """`|x| ** 2`, real for complex numbers."""
    engine = current()
    size = engine.abs(x) if engine.dtype(x) in COMPLEX else x
    return engine.multiply(size, size)


def safe_root(x: TensorLike, order: float = 2) -> Tensor:
    """`x ** (1 / order)` of numbers >= 0; at 0 the slope is 1, not infinite.

    So a sum of squares (or of powers above 1) has the gradient 0 there, and not NaN.
    """
    engine = current()
    above = engine.less(tensor(0.0, engine.dtype(x)), x)
    some = engine.where(above, x, tensor(1.0, engine.dtype(x)))
    root = engine.sqrt(some) if order == 2 else binary("power", some, 1 / order)
    return engine.where(above, root, x)


# -- extremes -------------------------------------------------------------------------------------
def _extreme(
    name: str, x: TensorLike, axis: Axis, keepdims: bool, initial: TensorLike | None
) -> Tensor:
    engine = current()
    axes = _axes(x, axis)
    join = "maximum" if name == "max" else "minimum"
    if not _count(x, axes):
        if initial is None:
            raise InvalidArgument(
                f"`{name}` over no elements (shape {engine.shape(x)}) needs `initial`."
            )
        pairs = enumerate(engine.shape(x))
        shape = tuple(1 if i in axes else n for i, n in pairs if keepdims or i not in axes)
        return engine.broadcast_to(tensor(initial, engine.dtype(x)), shape)
    found = getattr(engine, name)(x, axes, keepdims)
    return found if initial is None else binary(join, found, initial)


@operation()
def max(
    x: TensorLike, axis: Axis = None, keepdims: bool = False, initial: TensorLike | None = None
) -> Tensor:
    """The largest element over axes, and not less than `initial`; NaN if one is among them.

    >>> print(max([[1, 2], [3, 4]], axis=0))
    [3 4]
    """
    return _extreme("max", x, axis, keepdims, initial)


@operation()
def min(
    x: TensorLike, axis: Axis = None, keepdims: bool = False, initial: TensorLike | None = None
) -> Tensor:
    """The smallest element over axes, and not more than `initial`; NaN if one is among them.

    >>> print(min([[1, 2], [3, 4]], axis=0))
    [1 2]
    """
    return _extreme("min", x, axis, keepdims, initial)


@operation()
def amax(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The largest element over axes: `max`.

    >>> print(amax([1, 5]))
    5
    """
    return max(x, axis, keepdims)


@operation()
def amin(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The smallest element over axes: `min`.

    >>> print(amin([1, 5]))
    1
    """
    return min(x, axis, keepdims)


@operation()
def ptp(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The largest element less the smallest, over axes.

    >>> print(ptp([1, 5]))
    4
    """
    return current().subtract(max(x, axis, keepdims), min(x, axis, keepdims))


@operation()
def argmax(x: TensorLike, axis: int | None = None, keepdims: bool = False) -> Tensor:
    """The index (int32) of the first largest element along an axis; None: of the flattened x.

    >>> print(argmax([[1, 5], [7, 3]], axis=1))
    [1 0]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    if axis is not None:
        return engine.argmax(x, axes_of(axis, len(sizes))[0], keepdims)
    found = engine.argmax(engine.reshape(x, (math.prod(sizes),)), 0, False)
    return engine.reshape(found, (1,) * len(sizes)) if keepdims else found


@operation()
def argmin(x: TensorLike, axis: int | None = None, keepdims: bool = False) -> Tensor:
    """The index (int32) of the first smallest element along an axis; None: of the flattened x.

    >>> print(argmin([[1, 5], [7, 3]], axis=1))
    [0 1]
    """
    engine = current()
    dtype = engine.dtype(x)
    if dtype == "bool":
        return argmax(engine.logical_not(x), axis, keepdims)
    turned = engine.bitwise_not(x) if "int" in dtype else engine.negative(x)
    return argmax(turned, axis, keepdims)


# -- truth ----------------------------------------------------------------------------------------
def _truth(name: str, x: TensorLike, axis: Axis, keepdims: bool) -> Tensor:
    engine = current()
    axes = _axes(x, axis)
    flags = engine.cast(tensor(x, "bool"), "uint8")
    if not _count(x, axes):
        flags, name = engine.cast(flags, "int32"), "prod" if name == "min" else "sum"
    return engine.cast(getattr(engine, name)(flags, axes, keepdims), "bool")


@operation()
def any(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """Whether one element over the axes holds (is not 0).

    >>> print(any([[True, False], [False, False]], axis=1))
    [ True False]
    """
    return _truth("max", x, axis, keepdims)


@operation()
def all(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """Whether every element over the axes holds (is not 0).

    >>> print(all([[True, False], [True, True]], axis=1))
    [False  True]
    """
    return _truth("min", x, axis, keepdims)


@operation()
def count_nonzero(x: TensorLike, axis: Axis = None) -> Tensor:
    """How many elements over the axes are not 0, int32.

    >>> print(count_nonzero([0, 5, 6]))
    2
    """
    engine = current()
    return engine.sum(engine.cast(tensor(x, "bool"), "int32"), _axes(x, axis))


@operation(tensors=2)
def allclose(
    x1: TensorLike, x2: TensorLike, rtol: float = 1e-5, atol: float = 1e-8, equal_nan: bool = False
) -> Tensor:
    """Whether all elements are close: `|x1 - x2| <= atol + rtol * |x2|`.

    >>> print(allclose([1.0], [1.0]))
    True
    """
    return all(isclose(x1, x2, rtol, atol, equal_nan))
