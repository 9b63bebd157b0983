"""JAX' overrides of derived operations: what XLA does better than the body.

What is not here was no quicker than its body, which XLA fuses (relu, gelu, softmax, einsum …), or
even slower (log1p, logaddexp, arctan2). An override that returns NotImplemented leaves the call to
the body: on the CPU grouped and depthwise convolutions and pooling of windows that overlap, whose
bodies are 2 to 500 times quicker than XLA's forms; and whatever has operands of other dtypes or
shapes, so that the body finds the error.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, nn

from ...core.context import settings
from .convolution import Geometry, looped, on_cpu, on_host, plain
from .dtypes import aware

Tensor = Any
Override = Callable[..., Any]
_HALVES = ("float16", "bfloat16")


def _floating(*xs: Tensor) -> bool:
    return all(jnp.issubdtype(x.dtype, np.floating) and x.dtype == xs[0].dtype for x in xs)


# -- windows --------------------------------------------------------------------------------------
def _each(value: Any, rank: int) -> tuple[int, ...]:
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    return tuple(int(n) for n in found)


def _geometry(
    spatial: Sequence[int], window: Sequence[int], strides: Any, padding: Any, dilation: Any
) -> Geometry | None:
    """The windows asked for; None where an argument is wrong."""
    rank = len(spatial)
    strides, dilation = _each(strides, rank), _each(dilation, rank)
    padding = padding.lower() if isinstance(padding, str) else None
    if padding not in ("valid", "same") or len(strides) != rank or len(dilation) != rank:
        return None
    if min(strides) < 1 or min(dilation) < 1:
        return None
    margins = []
    for size, taps, stride, spread in zip(spatial, window, strides, dilation):
        reach = (taps - 1) * spread + 1
        total = 0
        if padding == "same":
            total = max((-(-size // stride) - 1) * stride + reach - size, 0)
        elif reach > size:
            return None
        margins.append((total // 2, total - total // 2))
    return Geometry(strides, tuple(margins), dilation, looped())


def _channels_last(data_format: str | None) -> bool:
    return (data_format or settings.image_data_format) == "channels_last"


def conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Tensor:
    """XLA's convolution, on the CPU in the forms in which it is quick."""
    rank = kernel.ndim - 2
    if inputs.ndim != rank + 2 or not 1 <= rank <= 3 or not _floating(inputs, kernel):
        return NotImplemented
    last = _channels_last(data_format)
    x = inputs if last else jnp.moveaxis(inputs, 1, -1)
    groups, rest = divmod(x.shape[-1], kernel.shape[-2])
    cpu = on_cpu()
    if rest or not groups or kernel.shape[-1] % groups or (cpu and groups > 1):
        return NotImplemented
    geometry = _geometry(x.shape[1:-1], kernel.shape[:-2], strides, padding, dilation_rate)
    if geometry is None:
        return NotImplemented
    if not cpu:
        y = plain(x, kernel, geometry, groups)
    elif x.dtype.name in _HALVES:
        y = on_host(x.astype(np.float32), kernel.astype(np.float32), geometry).astype(x.dtype)
    else:
        y = on_host(x, kernel, geometry)
    return y if last else jnp.moveaxis(y, -1, 1)


def depthwise_conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Tensor:
    """As many groups as channels; not on the CPU."""
    rank = kernel.ndim - 2
    if on_cpu() or inputs.ndim != rank + 2 or not _floating(inputs, kernel):
        return NotImplemented
    *window, channels, multiplier = kernel.shape
    if inputs.shape[-1 if _channels_last(data_format) else 1] != channels:
        return NotImplemented
    flat = kernel.reshape(*window, 1, channels * multiplier)
    return conv(inputs, flat, strides, padding, data_format, dilation_rate)


def _pool(x: Tensor, size: Any, strides: Any, padding: str, last: bool, join: str) -> Tensor:
    """Windows joined by "max" or "add"; None where an argument is wrong."""
    rank = x.ndim - 2
    size = _each(size, rank)
    strides = size if strides is None else _each(strides, rank)
    first = 1 if last else 2
    geometry = _geometry(x.shape[first : first + rank], size, strides, padding, 1)
    if geometry is None:
        return None
    lead, tail = ((1,), (1,)) if last else ((1, 1), ())
    margins = (*((0, 0) for _ in lead), *geometry.margins, *((0, 0) for _ in tail))
    neutral = np.asarray(-np.inf if join == "max" else 0, x.dtype)
    function = lax.max if join == "max" else lax.add
    window, steps = (*lead, *size, *tail), (*lead, *strides, *tail)
    return lax.reduce_window(x, neutral, function, window, steps, margins)


def _side_by_side(
    x: Tensor, pool_size: Any, strides: Any, padding: Any, last: bool, largest: bool
) -> Any:
    """The largest elements or the sums of windows that touch and have no margins, on the CPU, in
    the forms that XLA fuses with what is around; other windows are the body's.
    """
    rank, first = x.ndim - 2, 1 if last else 2
    window, spatial = _each(pool_size, rank), x.shape[first : first + x.ndim - 2]
    if strides is not None and _each(strides, rank) != window or len(window) != rank:
        return NotImplemented
    found = None if min(window) < 1 else _geometry(spatial, window, window, padding, 1)
    if found is None or any(map(any, found.margins)):
        return NotImplemented
    sizes = list(x.shape[:first])
    for axis, size in enumerate(window, first):
        end = x.shape[axis] // size * size
        sizes += [end // size, size]
        if not largest:
            x = lax.slice_in_dim(x, 0, end, 1, axis)
            continue
        places = [lax.slice_in_dim(x, i, end - size + i + 1, size, axis) for i in range(size)]
        x = functools.reduce(jnp.maximum, places)
    if largest:
        return x
    axes = tuple(range(first + 1, len(sizes), 2))
    return jnp.sum(x.reshape(*sizes, *x.shape[first + rank :]), axes)


def max_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """XLA's reduction over windows; on the CPU the largest of those side by side."""
    if not _floating(inputs) or not 3 <= inputs.ndim <= 5:
        return NotImplemented
    if on_cpu():
        last = _channels_last(data_format)
        return _side_by_side(inputs, pool_size, strides, padding, last, True)
    found = _pool(inputs, pool_size, strides, padding, _channels_last(data_format), "max")
    return NotImplemented if found is None else found


def average_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """XLA's reduction over windows, of the elements and of their number; on the CPU the mean of
    those side by side.
    """
    if not _floating(inputs) or not 3 <= inputs.ndim <= 5:
        return NotImplemented
    x = inputs.astype(np.float32) if inputs.dtype.name in _HALVES else inputs
    last = _channels_last(data_format)
    if on_cpu():
        total = _side_by_side(x, pool_size, strides, padding, last, False)
        count = math.prod(_each(pool_size, inputs.ndim - 2))
        return total if total is NotImplemented else (total / count).astype(inputs.dtype)
    total = _pool(x, pool_size, strides, padding, last, "add")
    if total is None:
        return NotImplemented
    count = _pool(jnp.ones_like(x), pool_size, strides, padding, last, "add")
    return (total / count).astype(inputs.dtype)


# -- elementwise ----------------------------------------------------------------------------------
def _of_floats(function: Callable[..., Tensor]) -> Override:
    """An override for floats; of integers the body knows what float they become."""

    @functools.wraps(function)
    def override(x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        return function(x, *args, **kwargs) if _floating(x) else NotImplemented

    return override


_softmax = jax.jit(nn.softmax, static_argnames="axis")
_log_softmax = jax.jit(nn.log_softmax, static_argnames="axis")


def softmax(x: Tensor, axis: Any = -1) -> Any:
    """JAX's own, as a program: three times as quick as its parts called by themselves."""
    return _softmax(x, axis=axis) if type(axis) is int and _wide_enough(x) else NotImplemented


def log_softmax(x: Tensor, axis: Any = -1) -> Any:
    """JAX's own, as a program."""
    return _log_softmax(x, axis=axis) if type(axis) is int and _wide_enough(x) else NotImplemented


def sum(x: Tensor, axis: Any = None, keepdims: bool = False) -> Any:
    """JAX's sum of floats."""
    if _wide_enough(x) and (axis is None or type(axis) is int):
        return jnp.sum(x, axis, keepdims=keepdims)
    return NotImplemented


def _wide_enough(x: Tensor) -> bool:
    return x.dtype is _SINGLE or x.dtype is _DOUBLE


_SINGLE, _DOUBLE = np.dtype(np.float32), np.dtype(np.float64)


@jax.custom_jvp
def _of_logits(target: Tensor, x: Tensor) -> Tensor:
    return jnp.maximum(x, 0) - x * target + jnp.log1p(jnp.exp(-jnp.abs(x)))


@_of_logits.defjvp
def _(given: Any, changes: Any) -> Any:
    target, x = given
    return _of_logits(target, x), (lax.logistic(x) - target) * changes[1] - x * changes[0]


def binary_crossentropy(target: Tensor, output: Tensor, from_logits: bool = False) -> Tensor:
    """Of logits, with the sigmoid for the slope."""
    if from_logits and _floating(output, target) and output.shape == target.shape:
        return _of_logits(target, output)
    return NotImplemented


# -- order ----------------------------------------------------------------------------------------
def sort(x: Tensor, axis: int | None = -1) -> Tensor:
    """XLA's sort."""
    return jnp.sort(x, axis)


def top_k(x: Tensor, k: int, sorted: bool = True) -> Any:
    """XLA's top_k of the last axis."""
    if x.dtype == bool or not 0 <= k <= x.shape[-1]:
        return NotImplemented
    found, places = lax.top_k(x, k)
    return found, places.astype(np.int32)


_OVERRIDES: dict[str, Override] = {
    "conv": conv,
    "depthwise_conv": depthwise_conv,
    "max_pool": max_pool,
    "average_pool": average_pool,
    "softmax": softmax,
    "log_softmax": log_softmax,
    "sum": sum,
    "binary_crossentropy": binary_crossentropy,
    "sort": sort,
    "top_k": top_k,
    "sigmoid": _of_floats(lax.logistic),
    "erf": _of_floats(lax.erf),
    "erfc": _of_floats(lax.erfc),
    "expm1": _of_floats(lax.expm1),
    "rsqrt": _of_floats(lax.rsqrt),
}
native: dict[str, Override] = {name: aware(function) for name, function in _OVERRIDES.items()}
