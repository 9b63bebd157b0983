"""Convolution on JAX: XLA's own on accelerators; on the CPU in the forms that are quick there.

XLA's convolution on the CPU unfolds its input into patches; where those leave the cache it is four
times slower, the gradient by the kernel as a convolution is slower still, and thirty times slower
within a loop. So here images are taken in blocks whose patches stay in the cache, by a loop of
XLA's; the gradient by the kernel is a matmul with the patches; the gradient by the inputs is a
convolution whose kernel lies as XLA wants it. Of few channels, outside of loops, XLA's gradient by
the kernel is the quicker one."""

from __future__ import annotations

import functools
import itertools
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...engine.windows import Windows
from .dtypes import HALVES, is_floating, with_x64

CACHE = 2 << 20  # bytes of patches that a block of images may have
NARROW = 8  # channels from which patches are quicker for the gradient by the kernel


class Geometry(NamedTuple):
    """How the windows of a convolution lie: one entry for each spatial axis."""

    strides: tuple[int, ...]
    margins: tuple[tuple[int, int], ...]
    dilation: tuple[int, ...]
    looped: bool = False  # whether this is traced as part of a loop

    @property
    def numbers(self) -> tuple[str, str, str]:
        """The layouts of inputs, kernel and result, channels last."""
        axes = "DHW"[-len(self.strides) :]
        return f"N{axes}C", f"{axes}IO", f"N{axes}C"


class _Loops(threading.local):
    depth = 0  # of loops that this thread is tracing


_loops = _Loops()


@contextmanager
def looping() -> Iterator[None]:
    """A scope in which convolutions are traced as part of a loop."""
    _loops.depth += 1
    try:
        yield
    finally:
        _loops.depth -= 1


def looped() -> bool:
    """Whether a loop is being traced."""
    return _loops.depth > 0


def on_cpu() -> bool:
    """Whether what is traced or run now is for a CPU."""
    device = jax.config.jax_default_device  # type: ignore[attr-defined]
    platform = getattr(device, "platform", device)
    return (platform or jax.default_backend()) == "cpu"


def plain(x: jax.Array, kernel: jax.Array, geometry: Geometry, groups: int = 1) -> jax.Array:
    """XLA's convolution; inputs [N, *spatial, C], kernel [*window, C / groups, F]."""
    return lax.conv_general_dilated(
        x,
        kernel,
        geometry.strides,
        geometry.margins,
        rhs_dilation=geometry.dilation,
        dimension_numbers=geometry.numbers,
        feature_group_count=groups,
    )


@functools.partial(jax.custom_jvp, nondiff_argnums=(2,))
def blocked(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """`plain` without groups, block by block of images."""
    count = _patch_bytes(_places(x, kernel, geometry), kernel.shape[:-1], x.dtype)
    return _over_blocks(lambda part: plain(part, kernel, geometry), x, count)


@blocked.defjvp
def _blocked_jvp(geometry: Geometry, primals: Any, tangents: Any) -> Any:
    """Linear in either operand, written so that JAX transposes it into what is quick."""
    x, kernel = primals
    dx, dkernel = tangents
    moved = _by_inputs(dx, kernel, geometry) + _by_kernel(x, dkernel, geometry)
    return blocked(x, kernel, geometry), moved


def _by_inputs(dx: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """The convolution of `dx`. Transposed, its kernel has the layout that XLA is quick with."""
    inputs, _, outputs = geometry.numbers
    numbers = (inputs, outputs[1:-1] + "OI", outputs)
    rank = kernel.ndim - 2
    turned = lax.transpose(kernel, (*range(rank), rank + 1, rank))
    sizes = (*kernel.shape[:-2], kernel.shape[-1])

    def part(block: jax.Array) -> jax.Array:
        return lax.conv_general_dilated(
            block,
            turned,
            geometry.strides,
            geometry.margins,
            rhs_dilation=geometry.dilation,
            dimension_numbers=numbers,
        )

    return _over_blocks(part, dx, _patch_bytes(dx.shape[1:-1], sizes, dx.dtype))


def _by_kernel(x: jax.Array, dkernel: jax.Array, geometry: Geometry) -> jax.Array:
    """The convolution by `dkernel` as patches @ kernel; patches are made anew for the gradient."""
    *window, channels, filters = dkernel.shape
    if channels < NARROW and not geometry.looped:
        return plain(x, dkernel, geometry)
    places = _places(x, dkernel, geometry)

    @jax.checkpoint
    def part(block: jax.Array, turned: jax.Array) -> jax.Array:
        rows = _patches(block, window, places, geometry)
        return lax.dot_general(rows, turned, (((rows.ndim - 1,), (1,)), ((), ())))

    size = _patch_bytes(places, dkernel.shape[:-1], x.dtype)
    turned = dkernel.reshape(-1, filters).T
    return _over_blocks(lambda block: part(block, turned), x, size)


def small(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> bool:
    """Whether the patches of all images together are so few that XLA's own way is as quick."""
    size = _patch_bytes(_places(x, kernel, geometry), kernel.shape[:-1], x.dtype)
    return not geometry.looped and x.shape[0] * size <= 2 * CACHE


def _places(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> tuple[int, ...]:
    """How many windows there are along each spatial axis."""
    columns = zip(x.shape[1:-1], kernel.shape, *geometry[:3])
    return tuple(
        (size + sum(margins) - (window - 1) * dilation - 1) // stride + 1
        for size, window, stride, margins, dilation in columns
    )


def _patch_bytes(places: Sequence[int], taps: Sequence[int], dtype: Any) -> int:
    """Bytes of the patches of one image."""
    return math.prod(places) * math.prod(taps) * int(dtype.itemsize)


def _patches(
    x: jax.Array, window: Sequence[int], places: Sequence[int], geometry: Geometry
) -> jax.Array:
    """What lies under each window: [N, *places, taps * C]."""
    strides, margins, dilation, _ = geometry
    if any(a or b for a, b in margins):
        x = jnp.pad(x, ((0, 0), *margins, (0, 0)))
    taps = []
    for tap in itertools.product(*map(range, window)):
        start = [i * d for i, d in zip(tap, dilation)]
        stop = [a + (n - 1) * s + 1 for a, n, s in zip(start, places, strides)]
        taps.append(
            lax.slice(x, (0, *start, 0), (x.shape[0], *stop, x.shape[-1]), (1, *strides, 1))
        )
    return jnp.concatenate(taps, -1)


def _over_blocks(function: Callable[[jax.Array], jax.Array], x: jax.Array, size: int) -> jax.Array:
    """`function` of blocks of images whose patches, of so many bytes each, fit into the cache."""
    images = x.shape[0]
    block = max(1, min(images, CACHE // max(size, 1)))
    if images <= block:
        return function(x)
    whole = images // block
    rows = lax.slice_in_dim(x, 0, whole * block).reshape(whole, block, *x.shape[1:])
    done = lax.map(function, rows)
    done = done.reshape(whole * block, *done.shape[2:])
    if images == whole * block:
        return done
    rest = function(lax.slice_in_dim(x, whole * block, images))
    return lax.concatenate([done, rest], 0)


# -- kernels --------------------------------------------------------------------------------------
@with_x64
def conv(x: jax.Array, kernel: jax.Array, windows: Windows, groups: int) -> jax.Array:
    """XLA's convolution; on the CPU by blocks, or a matmul for windows of one."""
    cpu = on_cpu()
    if cpu and groups > 1 or not is_floating(x, kernel):
        return NotImplemented
    geometry = Geometry(windows.strides, windows.margins, windows.dilation, looped())
    half = x.dtype.name in HALVES
    if not cpu or small(x, kernel, geometry) and not half:
        return plain(x, kernel, geometry, groups)
    if set(windows.size) == {1}:
        return _pointwise(x, kernel, geometry)
    if half:
        y = blocked(x.astype(np.float32), kernel.astype(np.float32), geometry)
        return y.astype(x.dtype)
    return blocked(x, kernel, geometry)


def _pointwise(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    if max(geometry.strides) > 1:
        x = lax.slice(x, (0,) * x.ndim, x.shape, (1, *geometry.strides, 1))
    return jnp.matmul(x, kernel.reshape(kernel.shape[-2:]))


def depthwise_conv(x: jax.Array, kernel: jax.Array, windows: Windows) -> jax.Array:
    """As many groups as channels; not on the CPU."""
    if on_cpu():
        return NotImplemented
    *window, channels, multiplier = kernel.shape
    return conv(x, kernel.reshape(*window, 1, channels * multiplier), windows, channels)
