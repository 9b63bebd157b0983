"""JAX as an engine: XLA compiles, JAX differentiates. No setting of JAX is changed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...core import tree
from ...core.context import use
from ...core.dtypes import COMPLEX, DTYPES
from ...engine import recurrence
from ...engine.hooks import Engine, Function
from ...engine.protocol import BINARY, CHOICE, CONTRACT, CREATE, HOST, MOVE, REDUCE, UNARY
from ...engine.random import bits as random_bits
from ...engine.variable import Variable
from ..foreign import host_array
from ._native import native
from ._quick import quick_pair, quick_programs
from .convolution import looping
from .dtypes import aware, mode_for
from .indexing import scatter
from .linalg import CAPABILITIES
from .recurrent import recurrence as loop
from .resident import JaxResident

_DTYPES: dict[str, Any] = {name: jnp.dtype(name) for name in DTYPES}
_NAMES: dict[Any, str] = {dtype: name for name, dtype in _DTYPES.items()}
_SHORT = ("float16", "bfloat16")  # of which ranges are counted in float32


class JaxEngine(Engine):
    """JAX on any of its platforms."""

    name = "jax"
    package = "jax"
    Tensor = type(jnp.zeros((), np.float32))
    quick = {}

    def __init__(self) -> None:
        super().__init__()
        self._bits = jax.jit(
            lambda key, count: random_bits.bits(self, key, count), static_argnums=1
        )
        self._kept = jax.jit(
            lambda key, count, rate: random_bits.fused_mask(self, key, count, rate),
            static_argnums=(1, 2),
        )
        more = {"dropout": self._dropout, **recurrence.overrides(self, loop, jnp.split)}
        self.native = {**native, **{name: aware(function) for name, function in more.items()}}

    def version(self) -> str:
        """JAX' version."""
        return str(jax.__version__)

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Any:
        if isinstance(x, jax.Array):
            return x if dtype is None else self.cast(x, dtype)
        if isinstance(x, (list, tuple)) and any(isinstance(a, jax.Array) for a in tree.flatten(x)):
            made = jnp.stack([self.tensor(a) for a in x])
            return made if dtype is None else self.cast(made, dtype)
        array = host_array(x)
        wanted = array.dtype if dtype is None else _DTYPES[dtype]
        return _copied(array.astype(wanted, copy=False))

    def scalar(self, value: Any, dtype: str) -> Any:
        kind = _DTYPES[dtype].type
        try:
            return kind(value)
        except OverflowError:  # as a cast would do it
            return np.asarray(value).astype(kind)[()]

    def numpy(self, x: Any) -> Any:
        return np.asarray(x)

    def is_tensor(self, x: Any) -> bool:
        return isinstance(x, jax.Array)

    def shape(self, x: Any) -> tuple[int, ...]:
        found: tuple[int, ...] = x.shape
        return found

    def dtype(self, x: Any) -> str:
        return _NAMES[x.dtype]

    def cast(self, x: Any, dtype: str) -> Any:
        wanted = _DTYPES[dtype]
        if x.dtype == wanted:
            return x
        if _NAMES[x.dtype] in COMPLEX and dtype not in COMPLEX:
            x = x != 0 if dtype == "bool" else jnp.real(x)
        return lax.convert_element_type(x, wanted)

    def to_device(self, x: Any, device: str) -> Any:
        return jax.device_put(x, self._device(device))

    def stop_gradient(self, x: Any) -> Any:
        return lax.stop_gradient(x)

    # -- create
    def full(self, shape: Any, value: Any, dtype: str) -> Any:
        return jnp.full(shape, self.scalar(value, dtype), _DTYPES[dtype])

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Any:
        if dtype in _SHORT:
            return self.cast(self.arange(start, stop, step, "float32"), dtype)
        if start == 0 and step == 1 and isinstance(stop, int):
            return lax.iota(_DTYPES[dtype], stop)
        kind: Any = _DTYPES[dtype]
        return jnp.asarray(np.arange(start, stop, step, dtype=kind), kind)

    # -- choice, reductions, order
    def where(self, condition: Any, a: Any, b: Any) -> Any:
        return jnp.where(condition, a, b)

    def sum(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        return jnp.sum(x, tuple(axis), _summed(x), keepdims=keepdims)

    def prod(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        return jnp.prod(x, tuple(axis), _summed(x), keepdims=keepdims)

    def max(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        return jnp.max(x, tuple(axis), keepdims=keepdims)

    def min(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        return jnp.min(x, tuple(axis), keepdims=keepdims)

    def argmax(self, x: Any, axis: int, keepdims: bool = False) -> Any:
        found = lax.argmax(x, axis, np.int32)
        return lax.expand_dims(found, (axis,)) if keepdims else found

    def cumsum(self, x: Any, axis: int) -> Any:
        return jnp.cumsum(x, axis, _summed(x))

    def argsort(self, x: Any, axis: int) -> Any:
        return jnp.argsort(x, axis, stable=True).astype(np.int32)

    # -- contraction
    def matmul(self, a: Any, b: Any) -> Any:
        return jnp.matmul(a, b)

    # -- move
    def reshape(self, x: Any, shape: Any) -> Any:
        return lax.reshape(x, tuple(shape))

    def permute(self, x: Any, axes: Any) -> Any:
        return lax.transpose(x, tuple(axes))

    def broadcast_to(self, x: Any, shape: Any) -> Any:
        return jnp.broadcast_to(x, tuple(shape))

    def concatenate(self, xs: Any, axis: int) -> Any:
        return lax.concatenate(list(xs), axis)

    def slice(self, x: Any, start: Any, stop: Any, step: Any) -> Any:
        """Steps backwards are a slice forwards of the same elements, reversed."""
        back = [i for i, s in enumerate(step) if s < 0]
        if back:
            start, stop, step = list(start), list(stop), list(step)
            for i in back:
                first, last, stride = start[i], -1 if stop[i] is None else stop[i], -step[i]
                count = max(-(-(first - last) // stride), 0)
                start[i], stop[i] = first - max(count - 1, 0) * stride, first + 1
                step[i] = stride
                if not count:
                    stop[i] = start[i]
        found = lax.slice(x, tuple(start), tuple(stop), tuple(step))
        return lax.rev(found, tuple(back)) if back else found

    def pad(self, x: Any, widths: Any, value: Any = 0) -> Any:
        margins = [(before, after, 0) for before, after in widths]
        return lax.pad(x, self.scalar(value, _NAMES[x.dtype]), margins)

    def take(self, x: Any, indices: Any, axis: int) -> Any:
        return jnp.take(x, indices, axis, mode="clip")

    def scatter(self, x: Any, indices: Any, updates: Any, mode: str) -> Any:
        return scatter(x, indices, updates, mode)

    # -- gradients
    def value_and_grad(self, fn: Function) -> Function:
        def inner(params: Any, *rest: Any) -> Any:
            with use(self):
                return fn(params, *rest)

        run = jax.value_and_grad(inner, has_aux=True)

        def call(params: Any, *rest: Any) -> Any:
            with mode_for(params):
                return run(params, *rest)

        return call

    def custom_gradient(self, fn: Function) -> Function:
        """What `fn` closes over gets no gradient; only its arguments do."""

        def function(*args: Any) -> Any:
            out, vjp = fn(*args)

            def backward(g: Any) -> Any:
                with use(self):
                    found = vjp(g)
                found = found if isinstance(found, (list, tuple)) else (found,)
                filled = tuple(
                    jnp.zeros_like(x) if gx is None else gx for x, gx in zip(args, found)
                )
                return filled if len(args) > 1 else filled[0]

            return out, backward

        return aware(jax.custom_gradient(function))  # type: ignore[no-untyped-call]

    def checkpoint(self, fn: Function) -> Function:
        def run(*args: Any, **kwargs: Any) -> Any:
            leaves = tree.flatten((args, kwargs))
            places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, jax.Array)]

            def inner(tensors: Sequence[Any]) -> Any:
                filled = list(leaves)
                for i, x in zip(places, tensors):
                    filled[i] = x
                given, named = tree.pack_as((args, kwargs), filled)
                return fn(*given, **named)

            return jax.checkpoint(inner)([leaves[i] for i in places])

        return run

    # -- compilation and state
    def compile(self, fn: Function) -> Function:
        run = jax.jit(fn)

        def call(*args: Any) -> Any:
            with mode_for(args):
                return run(*args)

        return call

    def resident(self, step: Function, cells: Sequence[Variable]) -> JaxResident:
        return JaxResident(self, step, cells)

    # -- control flow
    def cond(self, pred: Any, true_fn: Function, false_fn: Function) -> Any:
        """A known condition runs its branch as it is."""
        if not isinstance(pred, jax.core.Tracer):
            return true_fn() if pred else false_fn()
        return lax.cond(lax.reshape(pred, ()), true_fn, false_fn)

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        with looping():
            return lax.while_loop(
                lambda values: lax.reshape(cond(*values), ()),
                lambda values: list(body(*values)),
                list(loop_vars),
            )

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> Any:
        with looping():
            return lax.scan(step, carry, xs, length, reverse)

    def vectorize(self, fn: Function) -> Function:
        return jax.vmap(fn)  # type: ignore[no-any-return]

    # -- randomness, devices
    def random_bits(self, key: Any, count: int) -> Any:
        return self._bits(key, count)

    def _dropout(self, x: Any, key: Any, rate: float, noise_shape: Any = None) -> Any:
        """As `kerata.random.dropout`, in one pass over `x`."""
        shape = tuple(x.shape if noise_shape is None else noise_shape)
        kept = lax.reshape(self._kept(key, math.prod(shape), rate), shape)
        return jnp.where(kept, x * self.scalar(1.0 / max(1.0 - rate, 1e-7), _NAMES[x.dtype]), 0)

    def _device(self, name: str) -> Any:
        kind, _, index = name.lower().partition(":")
        found = [d for d in jax.devices() if kind in _kinds(d)]
        if not found and kind == "cpu":
            found = jax.devices("cpu")
        place = int(index or 0)
        if place >= len(found):
            raise ValueError(
                f"The engine 'jax' has no device '{name}'; it has: {', '.join(self.devices())}."
            )
        return found[place]

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        with jax.default_device(self._device(name)):
            yield

    def devices(self) -> list[str]:
        """All devices of the default platform."""
        counts: dict[str, int] = {}
        names = []
        for d in jax.devices():
            index = counts.get(d.platform, 0)
            counts[d.platform] = index + 1
            names.append(f"{d.platform}:{index}")
        return names


@aware
def _copied(array: Any) -> Any:
    """A copy on the device, so that writing into the array later does no harm."""
    return jnp.array(array)


def _kinds(device: Any) -> tuple[str, ...]:
    """The names by which a device's platform may be asked for."""
    platform = device.platform
    return (platform, "gpu") if platform in ("cuda", "rocm", "gpu") else (platform,)


def _summed(x: Any) -> Any:
    """The dtype of a sum: x's own, int32 for bool; None lets JAX sum halves in float32."""
    if x.dtype.itemsize == 2 and x.dtype.kind not in "iu":
        return None
    return np.dtype(np.int32) if x.dtype == bool else x.dtype


# `self` has a `dtype` too, a method, which is none of the wide ones
for _name in (*HOST, *CREATE, *CHOICE, *REDUCE, *CONTRACT, *MOVE):
    if _name not in ("numpy", "is_tensor", "shape", "dtype"):
        setattr(JaxEngine, _name, aware(vars(JaxEngine)[_name]))
for _name in UNARY:
    setattr(JaxEngine, _name, staticmethod(aware(getattr(jnp, _name))))
JaxEngine.quick = quick_programs()
for _name in BINARY:
    setattr(JaxEngine, _name, staticmethod(quick_pair(getattr(jnp, _name))))
for _name, _function in CAPABILITIES.items():
    setattr(JaxEngine, _name, staticmethod(aware(_function)))
