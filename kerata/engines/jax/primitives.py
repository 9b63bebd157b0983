"""The 69 primitives on JAX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...core import COMPLEX, Array, InvalidIndex, Shape, tree
from ...engine import Engine
from ...engine.host import host_array
from .dtypes import DTYPES, HALVES, NAMES, with_x64
from .indexing import scatter


def _static(function: Callable[..., Any]) -> staticmethod[..., jax.Array]:
    """A function of JAX' as a primitive."""
    return staticmethod(with_x64(function))


class JaxPrimitives(Engine[jax.Array]):
    """The primitives, most of them `jax.numpy`'s functions of the same names."""

    # -- host
    @with_x64
    def tensor(self, x: Any, dtype: str | None = None) -> jax.Array:
        if isinstance(x, jax.Array):
            return x if dtype is None else self.cast(x, dtype)
        if isinstance(x, (list, tuple)) and any(isinstance(a, jax.Array) for a in tree.flatten(x)):
            made = jnp.stack([self.tensor(a) for a in x])
            return made if dtype is None else self.cast(made, dtype)
        array = host_array(x, dtype)
        if dtype is None or array.dtype == DTYPES[dtype]:
            return _copied(array)
        with np.errstate(all="ignore"):
            return _copied(array.astype(DTYPES[dtype]))

    def scalar(self, value: bool | int | float, dtype: str) -> Any:
        return DTYPES[dtype].type(value)

    def is_tensor(self, x: object) -> bool:
        return isinstance(x, jax.Array)

    def shape(self, x: jax.Array) -> Shape:
        return x.shape

    def dtype(self, x: jax.Array) -> str:
        return NAMES[x.dtype]

    @with_x64
    def cast(self, x: jax.Array, dtype: str) -> jax.Array:
        wanted = DTYPES[dtype]
        if x.dtype == wanted:
            return x
        if NAMES[x.dtype] in COMPLEX and dtype not in COMPLEX:
            x = x != 0 if dtype == "bool" else jnp.real(x)
        return lax.convert_element_type(x, wanted)

    @with_x64
    def to_device(self, x: jax.Array, device: str) -> jax.Array:
        return jax.device_put(x, device_of(device))

    @with_x64
    def stop_gradient(self, x: jax.Array) -> jax.Array:
        return lax.stop_gradient(x)

    # -- create
    @with_x64
    def full(self, shape: Shape, value: bool | int | float, dtype: str) -> jax.Array:
        return jnp.full(shape, self.scalar(value, dtype), DTYPES[dtype])

    @with_x64
    def arange(self, start: float, stop: float, step: float, dtype: str) -> jax.Array:
        if dtype in HALVES:  # counted in float32
            return self.cast(self.arange(start, stop, step, "float32"), dtype)
        if start == 0 and step == 1 and isinstance(stop, int):
            return lax.iota(DTYPES[dtype], stop)
        return jnp.asarray(np.arange(start, stop, step, dtype=DTYPES[dtype]), DTYPES[dtype])

    # -- unary
    negative = _static(jnp.negative)
    abs = _static(jnp.abs)
    sign = _static(jnp.sign)
    floor = _static(jnp.floor)
    ceil = _static(jnp.ceil)
    round = _static(jnp.round)
    exp = _static(jnp.exp)
    log = _static(jnp.log)
    sqrt = _static(jnp.sqrt)
    sin = _static(jnp.sin)
    cos = _static(jnp.cos)
    tan = _static(jnp.tan)
    arcsin = _static(jnp.arcsin)
    arccos = _static(jnp.arccos)
    arctan = _static(jnp.arctan)
    sinh = _static(jnp.sinh)
    cosh = _static(jnp.cosh)
    tanh = _static(jnp.tanh)
    arcsinh = _static(jnp.arcsinh)
    arccosh = _static(jnp.arccosh)
    arctanh = _static(jnp.arctanh)
    isnan = _static(jnp.isnan)
    logical_not = _static(jnp.logical_not)
    bitwise_not = _static(jnp.bitwise_not)

    # -- binary
    add = _static(jnp.add)
    subtract = _static(jnp.subtract)
    multiply = _static(jnp.multiply)
    divide = _static(jnp.divide)
    floor_divide = _static(jnp.floor_divide)
    remainder = _static(jnp.remainder)
    power = _static(jnp.power)
    maximum = _static(jnp.maximum)
    minimum = _static(jnp.minimum)
    equal = _static(jnp.equal)
    less = _static(jnp.less)
    logical_and = _static(jnp.logical_and)
    logical_or = _static(jnp.logical_or)
    bitwise_and = _static(jnp.bitwise_and)
    bitwise_or = _static(jnp.bitwise_or)
    bitwise_xor = _static(jnp.bitwise_xor)
    left_shift = _static(jnp.left_shift)
    right_shift = _static(jnp.right_shift)

    # -- choice, reductions, order, contraction
    @with_x64
    def where(self, condition: jax.Array, a: Any, b: Any) -> jax.Array:
        return jnp.where(condition, a, b)

    @with_x64
    def sum(self, x: jax.Array, axis: Sequence[int], keepdims: bool = False) -> jax.Array:
        return jnp.sum(x, tuple(axis), _summed(x), keepdims=keepdims)

    @with_x64
    def prod(self, x: jax.Array, axis: Sequence[int], keepdims: bool = False) -> jax.Array:
        return jnp.prod(x, tuple(axis), _summed(x), keepdims=keepdims)

    @with_x64
    def max(self, x: jax.Array, axis: Sequence[int], keepdims: bool = False) -> jax.Array:
        return jnp.max(x, tuple(axis), keepdims=keepdims)

    @with_x64
    def min(self, x: jax.Array, axis: Sequence[int], keepdims: bool = False) -> jax.Array:
        return jnp.min(x, tuple(axis), keepdims=keepdims)

    @with_x64
    def argmax(self, x: jax.Array, axis: int, keepdims: bool = False) -> jax.Array:
        found = lax.argmax(x, axis, np.int32)
        return lax.expand_dims(found, (axis,)) if keepdims else found

    @with_x64
    def cumsum(self, x: jax.Array, axis: int) -> jax.Array:
        return jnp.cumsum(x, axis, _summed(x))

    @with_x64
    def argsort(self, x: jax.Array, axis: int) -> jax.Array:
        return jnp.argsort(x, axis, stable=True).astype(np.int32)

    matmul = _static(jnp.matmul)

    # -- move
    @with_x64
    def reshape(self, x: jax.Array, shape: Shape) -> jax.Array:
        return lax.reshape(x, tuple(shape))

    @with_x64
    def permute(self, x: jax.Array, axes: Sequence[int]) -> jax.Array:
        return lax.transpose(x, tuple(axes))

    @with_x64
    def broadcast_to(self, x: jax.Array, shape: Shape) -> jax.Array:
        return jnp.broadcast_to(x, tuple(shape))

    @with_x64
    def concatenate(self, xs: Sequence[jax.Array], axis: int) -> jax.Array:
        return lax.concatenate(list(xs), axis)

    @with_x64
    def slice(
        self, x: jax.Array, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
    ) -> jax.Array:
        """Steps backwards are a slice forwards of the same elements, reversed."""
        start, step, ends = list(start), list(step), [-1 if n is None else n for n in stop]
        back = [i for i, s in enumerate(step) if s < 0]
        for i in back:
            first, stride = start[i], -step[i]
            count = -((ends[i] - first) // stride)
            start[i], ends[i] = (first - (count - 1) * stride, first + 1) if count > 0 else (0, 0)
            step[i] = stride
        found = lax.slice(x, start, ends, step)
        return lax.rev(found, back) if back else found

    @with_x64
    def pad(
        self, x: jax.Array, widths: Sequence[tuple[int, int]], value: bool | int | float = 0
    ) -> jax.Array:
        margins = [(before, after, 0) for before, after in widths]
        return lax.pad(x, self.scalar(value, NAMES[x.dtype]), margins)

    @with_x64
    def take(self, x: jax.Array, indices: jax.Array, axis: int) -> jax.Array:
        if not isinstance(indices, jax.core.Tracer) and _on_host(indices):
            found, size = np.asarray(indices), x.shape[axis]
            if found.size and not (found.min() >= 0 and found.max() < size):
                raise InvalidIndex(f"Indices {found} are out of range for an axis of size {size}.")
        if not x.size:  # of which JAX forgets axes of the indices
            return jnp.zeros((*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :]), x.dtype)
        return jnp.take(x, indices, axis, mode="fill")

    scatter = staticmethod(scatter)


def _on_host(x: jax.Array) -> bool:
    return all(device.platform == "cpu" for device in x.devices())


def device_of(name: str) -> jax.Device:
    """The device of a name such as "cpu" or "gpu:1"."""
    kind, _, index = name.lower().partition(":")
    found = [d for d in jax.devices() if kind in (d.platform, _KINDS.get(d.platform))]
    if not found and kind == "cpu":
        found = jax.devices("cpu")
    place = int(index or 0)
    if place >= len(found):
        raise ValueError(
            f"The engine 'jax' has no device '{name}'; it has: {', '.join(device_names())}."
        )
    return found[place]


_KINDS = {"cuda": "gpu", "rocm": "gpu"}


def device_names() -> list[str]:
    """All devices of the default platform."""
    kinds = [d.platform for d in jax.devices()]
    return [f"{kind}:{kinds[:i].count(kind)}" for i, kind in enumerate(kinds)]


def spare_memory() -> int:
    """An eighth of what an accelerator has left; none on the CPU, which counts nothing."""
    (device,) = jnp.zeros(()).devices()
    counts = None if device.platform == "cpu" else device.memory_stats()
    return (counts["bytes_limit"] - counts["bytes_in_use"]) // 8 if counts else 0


@with_x64
def _copied(array: Array) -> jax.Array:
    """A copy on the device, so that writing into the array later does no harm."""
    return jnp.array(array)


def _summed(x: jax.Array) -> np.dtype[Any] | None:
    """The dtype of a sum: x's own, int32 for bool; None lets JAX sum halves in float32."""
    if x.dtype.itemsize == 2 and x.dtype.kind not in "iu":
        return None
    return np.dtype(np.int32) if x.dtype == bool else x.dtype
