"""Convolution on JAX: XLA's own, except where a grid of shapes found it slow on a CPU.

`python -m benchmarks.grid convolution` measures what follows; times are of one thread.

- Windows of one are a product of matrices, flat: XLA is up to ten times slower with more axes.
- Without margins XLA writes all patches out, into memory that the system hands out anew at each
  call where they exceed 32 MiB; with a margin it does not. So a convolution of many patches gets a
  row of zeros after its images, and loses the row of results. (64 images 24x24x32, 5x5 to 32
  channels: forward 63 ms without the row, 15 with it; by the kernel 77 and 24.)
- The gradient by the inputs is a convolution whose images are the upstream gradient. Where those
  are smaller than the windows XLA exchanges images and kernel, and goes number by number: 74 ms for
  32 images 8x8x128, 5x5 to 64 channels, in place of 4 as a product whose columns are added up.
- In a loop XLA goes number by number for both gradients, unless the kernel lies as it wants it, or
  the gradient by the kernel is a product with the patches.
"""

from __future__ import annotations

import functools
import itertools
import math
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...engine import Windows, serves
from .dtypes import HALVES, with_x64

MANY = 4 << 20  # bytes of patches from which a row of zeros costs less than it saves
FEW = 100_000  # multiplications up to which other gradients take longer to compile than they save


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


def on_host(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """`plain` without groups, in the form that is quick on a CPU."""
    if math.prod(kernel.shape[:-2]) == 1:
        return _pointwise(x, kernel, geometry)
    if geometry.looped or _exchanged(x, kernel, geometry):
        return _apart(x, kernel, geometry)
    return _with_margin(x, kernel, geometry)


def _pointwise(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    if max(geometry.strides) > 1:
        x = lax.slice(x, (0,) * x.ndim, x.shape, (1, *geometry.strides, 1))
    channels, filters = kernel.shape[-2:]
    y = x.reshape(-1, channels) @ kernel.reshape(channels, filters)
    return y.reshape(*x.shape[:-1], filters)


def _with_margin(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """XLA's convolution, with a row too many where there are many patches and no margins."""
    places = _places(x, kernel, geometry)
    size = x.shape[0] * math.prod(places) * math.prod(kernel.shape[:-1]) * x.dtype.itemsize
    steps = {*geometry.strides, *geometry.dilation}
    if size < MANY or steps != {1} or any(map(any, geometry.margins)):
        return plain(x, kernel, geometry)
    y = plain(x, kernel, geometry._replace(margins=((0, 1), *geometry.margins[1:])))
    return lax.slice_in_dim(y, 0, places[0], axis=1)


def _exchanged(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> bool:
    """Whether XLA would exchange images and kernel in the gradient by the inputs, at a cost."""
    places = math.prod(_places(x, kernel, geometry))
    few = int(x.shape[0]) * places * math.prod(kernel.shape) <= FEW
    return not few and math.prod(kernel.shape[:-2]) > places


@functools.partial(jax.custom_jvp, nondiff_argnums=(2,))
def _apart(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """`plain`, with gradients of other forms than its transposes."""
    return _with_margin(x, kernel, geometry)


@_apart.defjvp
def _apart_jvp(geometry: Geometry, primals: Any, tangents: Any) -> Any:
    """Linear in either operand, written so that JAX transposes it into what is quick."""
    x, kernel = primals
    dx, dkernel = tangents
    by_inputs = _patched if _exchanged(x, kernel, geometry) else _turned
    by_kernel = jax.checkpoint(_patched, static_argnums=2) if geometry.looped else _with_margin
    moved = by_inputs(dx, kernel, geometry) + by_kernel(x, dkernel, geometry)
    return _apart(x, kernel, geometry), moved


def _turned(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """`plain`. Transposed, its kernel has the layout that XLA is quick with in a loop."""
    inputs, _, outputs = geometry.numbers
    rank = kernel.ndim - 2
    return lax.conv_general_dilated(
        x,
        lax.transpose(kernel, (*range(rank), rank + 1, rank)),
        geometry.strides,
        geometry.margins,
        rhs_dilation=geometry.dilation,
        dimension_numbers=(inputs, outputs[1:-1] + "OI", outputs),
    )


def _patched(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> jax.Array:
    """`plain` as a flat product of the patches and the kernel."""
    *window, channels, filters = kernel.shape
    places = _places(x, kernel, geometry)
    rows = _patches(x, window, places, geometry).reshape(-1, math.prod(window) * channels)
    return (rows @ kernel.reshape(-1, filters)).reshape(x.shape[0], *places, filters)


def _places(x: jax.Array, kernel: jax.Array, geometry: Geometry) -> tuple[int, ...]:
    """How many windows there are along each spatial axis."""
    columns = zip(x.shape[1:-1], kernel.shape, *geometry[:3])
    return tuple(
        (size + sum(margins) - (window - 1) * dilation - 1) // stride + 1
        for size, window, stride, margins, dilation in columns
    )


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


# -- kernels --------------------------------------------------------------------------------------
@with_x64
@serves(lambda x, kernel, windows, groups: groups == 1 or not on_cpu())
def conv(x: jax.Array, kernel: jax.Array, windows: Windows, groups: int) -> jax.Array:
    """XLA's convolution, on the CPU in the forms in which it is quick."""
    geometry = Geometry(windows.strides, windows.margins, windows.dilation, looped())
    if not on_cpu():
        return plain(x, kernel, geometry, groups)
    if x.dtype.name in HALVES:
        return on_host(x.astype(np.float32), kernel.astype(np.float32), geometry).astype(x.dtype)
    return on_host(x, kernel, geometry)


@serves(lambda *_: not on_cpu())
def depthwise_conv(x: jax.Array, kernel: jax.Array, windows: Windows) -> jax.Array:
    """As many groups as channels."""
    *window, channels, multiplier = kernel.shape
    return conv(x, kernel.reshape(*window, 1, channels * multiplier), windows, channels)
