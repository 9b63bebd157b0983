"""Shapes: asked for, changed, joined, padded."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Ints, InvalidArgument, Tensor, TensorLike, current, one_of, settings
from ...engine import Symbol, Variable
from .recording import recorded, size_of

__all__ = [
    "arange", "batch_flatten", "cast", "cast_to_floatx", "concatenate", "count_params", "dtype",
    "expand_dims", "flatten", "gather", "identity", "int_shape", "ndim", "normalize_data_format",
    "one_hot", "pattern_broadcast", "permute_dimensions", "repeat", "repeat_elements", "reshape",
    "reverse", "shape", "size", "slice", "squeeze", "stack", "tile", "transpose",
]  # fmt: skip


def int_shape(x: Any) -> tuple[int | None, ...] | None:
    """The shape as a tuple, None for a size that is open."""
    if not hasattr(x, "shape"):
        x = ops.convert_to_tensor(x)
    return tuple([None if n is None else int(n) for n in x.shape])


def shape(x: Any) -> tuple[Any, ...]:
    """The sizes of the axes; of symbols, an open one is a symbol that may stand for a size.

    >>> import numpy as np
    >>> shape(np.ones((2, 3)))
    (2, 3)
    """
    if not hasattr(x, "shape"):
        x = ops.convert_to_tensor(x)
    return tuple([size_of(x, axis) for axis in range(len(x.shape))])


def ndim(x: Any) -> int:
    """Number of axes."""
    return len(int_shape(x) or ())


@recorded
def size(x: TensorLike, name: str | None = None) -> Tensor:
    """Number of elements, as an integer tensor."""
    return ops.convert_to_tensor(math.prod(ops.convert_to_tensor(x).shape), "int32")


def count_params(x: Any) -> int:
    """Number of elements, as Python's integer."""
    return math.prod(n or 0 for n in int_shape(x) or ())


def dtype(x: Any) -> str:
    """The dtype's name."""
    if isinstance(x, (Symbol, Variable)):
        return x.dtype
    return str(ops.dtype(ops.convert_to_tensor(x)))


@recorded
def cast(x: TensorLike, dtype: str) -> Tensor:
    """`x` in another dtype."""
    return ops.cast(x, dtype)


def cast_to_floatx(x: Any) -> Any:
    """`x` in the dtype `floatx()`: an array of an array (list, number), else a tensor."""
    if isinstance(x, (Symbol, Variable)) or current().is_tensor(x) and not _is_array(x):
        return cast(x, settings.floatx)
    return _array(x).astype(settings.floatx)


def _is_array(x: Any) -> bool:
    return hasattr(x, "__array_interface__") and hasattr(x, "flags")


def _array(x: Any) -> Any:
    return ops.convert_to_numpy(x)


@recorded
def identity(x: TensorLike, name: str | None = None) -> Tensor:
    """The same, as a tensor of its own."""
    return ops.copy(x)


@recorded
def reshape(x: TensorLike, shape: Any) -> Tensor:
    """The elements in another shape; one size may be -1."""
    return ops.reshape(x, tuple([int(n) for n in shape]))


@recorded
def permute_dimensions(x: TensorLike, pattern: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return ops.transpose(x, tuple(pattern))


@recorded
def transpose(x: TensorLike) -> Tensor:
    """The axes in reverse order."""
    return ops.transpose(x)


@recorded
def flatten(x: TensorLike) -> Tensor:
    """All elements along one axis."""
    return ops.reshape(x, (-1,))


@recorded
def batch_flatten(x: TensorLike) -> Tensor:
    """The elements of each sample along one axis."""
    x = ops.convert_to_tensor(x)
    return ops.reshape(x, (x.shape[0], math.prod(x.shape[1:])))


@recorded
def expand_dims(x: TensorLike, axis: int = -1) -> Tensor:
    """A new axis of size one."""
    return ops.expand_dims(x, axis)


@recorded
def squeeze(x: TensorLike, axis: int) -> Tensor:
    """Without an axis, whose size is one."""
    return ops.squeeze(x, axis)


@recorded
def concatenate(tensors: Sequence[TensorLike], axis: int = -1) -> Any:
    """Tensors joined along an axis; sizes (of `K.shape`) joined stay sizes."""
    if all(isinstance(x, (list, tuple)) and {type(n) for n in x} <= {int} for x in tensors):
        return tuple([n for x in tensors for n in x])  # type: ignore[union-attr]
    return ops.concatenate(list(tensors), axis=axis)


@recorded
def stack(x: Sequence[TensorLike], axis: int = 0) -> Any:
    """Tensors of one shape along a new axis; sizes (of `K.shape`) together are a shape."""
    if {type(n) for n in x} <= {int}:
        return tuple(x)
    return ops.stack(list(x), axis=axis)


@recorded
def repeat_elements(x: TensorLike, rep: int, axis: int) -> Tensor:
    """Each element `rep` times along an axis, as NumPy's `repeat`.

    >>> repeat_elements([1, 2], 2, axis=0).tolist()
    [1, 1, 2, 2]
    """
    return ops.repeat(x, rep, axis=axis)


@recorded
def repeat(x: TensorLike, n: int) -> Tensor:
    """[samples, d] becomes [samples, n, d]."""
    x = ops.convert_to_tensor(x)
    if len(x.shape) != 2:
        raise InvalidArgument(f"K.repeat takes a tensor of two axes; given shape {x.shape}.")
    return ops.repeat(ops.expand_dims(x, 1), n, axis=1)


@recorded
def tile(x: TensorLike, n: Ints) -> Tensor:
    """`x` repeated `n` times along each axis."""
    return ops.tile(x, (n,) if isinstance(n, int) else tuple([int(i) for i in n]))


@recorded
def arange(start: Any, stop: Any = None, step: Any = 1, dtype: str = "int32") -> Tensor:
    """`start`, `start + step` … below `stop`; with one argument, from zero."""
    start, stop = (0, start) if stop is None else (start, stop)
    return ops.arange(start, stop, step, dtype=dtype)


@recorded
def gather(reference: TensorLike, indices: TensorLike) -> Any:
    """The rows of these numbers: `reference[indices]`."""
    if isinstance(reference, tuple) and isinstance(indices, int):  # a size of `K.shape`
        return reference[indices]
    return ops.take(reference, ops.cast(indices, "int32"), axis=0)


@recorded
def one_hot(indices: TensorLike, num_classes: int) -> Tensor:
    """One in the place of each index, else zero, along a new last axis."""
    return ops.one_hot(ops.cast(indices, "int32"), num_classes, dtype=settings.floatx)


@recorded
def reverse(x: TensorLike, axes: Ints) -> Tensor:
    """The elements along some axes in reverse order."""
    return ops.flip(x, axis=axes if isinstance(axes, int) else tuple(axes))


@recorded
def slice(x: TensorLike, start: Sequence[int], size: Sequence[int]) -> Tensor:  # noqa: A001
    """`size` elements of each axis from `start` on; -1 takes the rest."""
    x = ops.convert_to_tensor(x)
    if not len(start) == len(size) == len(x.shape):
        raise InvalidArgument(
            f"K.slice needs a start and a size for each of the {len(x.shape)} axes; given "
            f"start={start!r}, size={size!r}."
        )
    places = zip(x.shape, start, size)
    return ops.slice(x, start, [full - i if n == -1 else n for full, i, n in places])


def pattern_broadcast(x: Tensor, broadcastable: Sequence[bool]) -> Tensor:
    """`x`: all axes of size one broadcast here."""
    return x


def normalize_data_format(value: str | None) -> str:
    """ "channels_last" or "channels_first"; None takes the setting."""
    value = settings.image_data_format if value is None else value
    found = value.lower() if isinstance(value, str) else value
    return one_of(found, ("channels_last", "channels_first"), "data_format")
