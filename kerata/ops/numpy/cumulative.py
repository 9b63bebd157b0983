"""Running sums and products."""

from __future__ import annotations

from typing import Any

from ...core import DTypeLike, Tensor, TensorLike, standardize_dtype
from .._base import current, dtype_of, operation, tensor
from .layout import axis_of, cut, ravel

__all__ = ["cumprod", "cumsum"]


# -- running --------------------------------------------------------------------------------------
def _running(x: TensorLike, axis: int | None, dtype: DTypeLike) -> tuple[Any, ...]:
    """x in the dtype that a running sum or product has, flattened where the axis is None."""
    have = dtype_of(x)
    name = ("int32" if have == "bool" else have) if dtype is None else standardize_dtype(dtype)
    x = tensor(x, name)
    return (ravel(x), 0) if axis is None else (x, axis_of(axis, len(current().shape(x))))


@operation(normal=_running)
def cumsum(x: TensorLike, axis: int | None = None, dtype: DTypeLike = None) -> Tensor:
    """The running sum along an axis; None: of the flattened x. Bools count as int32.

    >>> print(cumsum([1, 2, 3]))
    [1 3 6]
    """
    place: Any = axis  # an integer by now
    return current().cumsum(x, place)


@operation(normal=_running)
def cumprod(x: TensorLike, axis: int | None = None, dtype: DTypeLike = None) -> Tensor:
    """The running product along an axis; None: of the flattened x. Bools count as int32.

    >>> print(cumprod([1, 2, 3]))
    [1 2 6]
    """
    return _doubling("multiply", 1, x, axis)


def _doubling(name: str, neutral: float, x: Any, axis: Any) -> Tensor:
    """A running `name` in log2(n) passes, which join the array with itself moved by 1, 2, 4 ..."""
    engine = current()
    sizes = tuple(engine.shape(x))
    shift = 1
    while shift < sizes[axis]:
        widths = [(shift if i == axis else 0, 0) for i in range(len(sizes))]
        moved = engine.pad(cut(x, axis, 0, sizes[axis] - shift), widths, neutral)
        x = getattr(engine, name)(x, moved)
        shift *= 2
    return x
