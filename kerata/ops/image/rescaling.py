"""Images scaled and moved by numbers that may be tensors: weights computed on the engine."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import InvalidArgument, Tensor, TensorLike, one_of
from .._base.axes import axes_of
from .._base.dispatch import current, dtype_of, operation, tensor
from .._base.shapes import ints_of
from .._base.sums import along, narrowed, widened
from ..numpy.arithmetic import (  # fmt: skip
    absolute,
    add,
    divide,
    maximum,
    multiply,
    reciprocal,
    subtract,
)
from ..numpy.indexing import where
from ..numpy.layout import cut, reshape
from ..numpy.logic import equal, greater, less, less_equal, logical_and
from ..numpy.reductions import sum
from ..numpy.trigonometry import sin

__all__ = ["scale_and_translate"]


def _triangle(x: Tensor) -> Tensor:
    """`max(0, 1 - x)`."""
    return maximum(subtract(1.0, x), 0.0)


def _keys(x: Tensor) -> Tensor:
    """Keys' cubic convolution with a = -0.5 (Keys, 1981)."""
    near = add(multiply(multiply(subtract(multiply(x, 1.5), 2.5), x), x), 1.0)
    far = multiply(subtract(multiply(add(multiply(x, -0.5), 2.5), x), 4.0), x)
    return where(less(x, 1.0), near, where(less(x, 2.0), add(far, 2.0), 0.0))


def _sinc(x: Tensor) -> Tensor:
    """`sin(pi x) / (pi x)`, 1 at 0."""
    middle = equal(x, 0.0)
    turned = multiply(where(middle, 1.0, x), math.pi)
    return where(middle, 1.0, divide(sin(turned), turned))


def _lanczos(radius: float) -> Callable[[Tensor], Tensor]:
    """`sinc(x) * sinc(x / radius)` within the radius (Lanczos, 1938; Duchon, 1979)."""

    def kernel(x: Tensor) -> Tensor:
        found = multiply(_sinc(x), _sinc(divide(x, radius)))
        return where(less(x, radius), found, 0.0)

    return kernel


KERNELS: dict[str, Callable[[Tensor], Tensor]] = {
    **dict.fromkeys(("linear", "bilinear", "trilinear"), _triangle),
    **dict.fromkeys(("cubic", "bicubic", "tricubic"), _keys),
    "lanczos3": _lanczos(3.0),
    "lanczos5": _lanczos(5.0),
}


def _weights(
    old: int, new: int, scale: Tensor, translation: Tensor, method: str, antialias: bool
) -> Tensor:
    """The matrix [new, old] that scales and moves an axis; rows sum to one, or to zero outside."""
    dtype = dtype_of(scale)
    engine = current()
    ratio = reciprocal(scale)
    wide = maximum(ratio, 1.0) if antialias else 1.0
    places = engine.tensor((np.arange(new) + 0.5)[:, None], dtype)
    centres = subtract(multiply(subtract(places, translation), ratio), 0.5)
    elements = engine.tensor(np.arange(old, dtype="float64")[None], dtype)
    weights = KERNELS[method](divide(absolute(subtract(centres, elements)), wide))
    total = sum(weights, axis=1, keepdims=True)
    sound = greater(absolute(total), 1000.0 * float(np.finfo("float32").eps))
    weights = where(sound, divide(weights, where(sound, total, 1.0)), 0.0)
    within = logical_and(less_equal(-0.5, centres), less_equal(centres, old - 0.5))
    return where(within, weights, 0.0)


@operation()
def scale_and_translate(
    images: TensorLike, output_shape: Sequence[int], scale: TensorLike, translation: TensorLike,
    spatial_dims: Sequence[int], method: str, antialias: bool = True,
) -> Tensor:  # fmt: skip
    """Images scaled about their corner, then moved: pixel i comes from `(i + 0.5 - t) / s - 0.5`.

    Args:
        images: a tensor of any rank.
        output_shape: the result's shape; axes not in `spatial_dims` keep their size, for which
            None may stand.
        scale: [k], a factor for each axis in `spatial_dims`; gradients reach it.
        translation: [k], how far each of these axes is moved, in pixels of the result.
        spatial_dims: the k axes that are resampled.
        method: "linear" (also "bilinear", "trilinear"), "cubic" (also "bicubic", "tricubic"; Keys'
            with a = -0.5), "lanczos3" or "lanczos5".
        antialias: widen the kernel where an axis shrinks.

    Returns:
        A tensor of the shape and of the dtype of `images`, 0 outside of them; integers are rounded.

    >>> scale_and_translate([0.0, 4.0], (4,), [2.0], [0.0], (0,), "linear").tolist()
    [0.0, 1.0, 3.0, 4.0]
    """
    engine = current()
    shape = tuple(engine.shape(images))
    if len(output_shape) == len(shape):
        output_shape = [n if m is None else m for m, n in zip(output_shape, shape)]
    sizes = ints_of(output_shape)
    one_of(method, KERNELS, "method", "scale_and_translate")
    dims = [axes_of(int(d), len(shape))[0] for d in spatial_dims]
    same = all(m == n for a, (m, n) in enumerate(zip(shape, sizes)) if a not in dims)
    if len(sizes) != len(shape) or not same:
        raise InvalidArgument(
            f"scale_and_translate: images of shape {shape}, of which axes {tuple(dims)} are "
            f"resampled, do not become {sizes}."
        )
    x = widened(engine, images)
    factors, moves = (_numbers(n, dtype_of(x), len(dims)) for n in (scale, translation))
    for i, axis in enumerate(dims):
        s, t = (reshape(cut(n, 0, i, i + 1), (1, 1)) for n in (factors, moves))
        weights = _weights(shape[axis], sizes[axis], s, t, method, antialias)
        x = along(engine, x, axis, weights)
    return narrowed(engine, x, engine.dtype(images))


def _numbers(given: Any, dtype: str, count: int) -> Tensor:
    """One number for each axis, as a tensor."""
    found = tensor(given, dtype)
    if tuple(current().shape(found)) != (count,):
        raise InvalidArgument(
            f"scale_and_translate: `scale` and `translation` need {count} numbers each, one for "
            f"each of `spatial_dims`; got shape {tuple(current().shape(found))}."
        )
    return found
