"""TensorFlow as an engine: eager operations, gradients by its tape, steps as graphs (and XLA)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import tensorflow as tf

from ...core.context import use
from ...core.dtypes import COMPLEX, DTYPES, FLOATS
from ...engine import recurrence
from ...engine.hooks import Engine, Function
from ...engine.random import bits as random_bits
from ...engine.variable import Variable
from ..foreign import host_array
from ._native import native
from ._quick import QUICK
from .control import TensorflowControl, mapping
from .linalg import CAPABILITIES, complex_of
from .primitives import ELEMENTWISE
from .recurrent import recurrence as loop
from .resident import Compiled, TensorflowResident, compiled, store_of

_DTYPES: dict[str, Any] = {name: tf.as_dtype(name) for name in DTYPES} | {"string": tf.string}
_NAMES: dict[Any, str] = {dtype: name for name, dtype in _DTYPES.items()}
_RANGES = ("int32", "int64", "float32", "float64")  # of which TensorFlow makes ranges
_HALVES = ("float16", "bfloat16")
_TEXT = ("S", "U", "O")  # kinds of NumPy's that hold strings
_BITS = {2: tf.int16, 4: tf.int32, 8: tf.int64}


class TensorflowEngine(TensorflowControl, Engine):
    """TensorFlow 2 on any of its devices."""

    name = "tensorflow"
    package = "tensorflow"
    Tensor = type(tf.constant(0))
    quick = QUICK

    def __init__(self) -> None:
        super().__init__()
        self._bits = compiled(lambda key, count: random_bits.bits(self, key, count))
        self._kept = compiled(
            lambda key, count, rate: random_bits.fused_mask(self, key, count, rate)
        )
        more = recurrence.overrides(self, loop, tf.split)
        self.native = {**native, **more, "dropout": self._dropout}

    def version(self) -> str:
        """TensorFlow's version."""
        return str(tf.__version__)

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Any:
        if isinstance(x, tf.Tensor):
            return x if dtype is None else self.cast(x, dtype)
        if isinstance(x, (tf.Variable, tf.IndexedSlices)):
            return self.tensor(tf.convert_to_tensor(x), dtype)
        if isinstance(x, (list, tuple)) and _holds_tensor(x):
            made = tf.stack([self.tensor(a) for a in x])
        elif isinstance(x, str) or getattr(getattr(x, "dtype", None), "kind", None) in _TEXT:
            made = tf.constant(x, tf.string)
        else:
            array = host_array(x)
            if array.dtype.kind in _TEXT:
                return tf.constant(array.astype(object), tf.string)
            if dtype is not None:
                array = array.astype(_DTYPES[dtype].as_numpy_dtype, copy=False)
            return tf.constant(array)
        return made if dtype is None else self.cast(made, dtype)

    def scalar(self, value: Any, dtype: str) -> Any:
        kind = _DTYPES[dtype].as_numpy_dtype
        try:
            return kind(value)
        except OverflowError:  # as a cast would do it
            return np.asarray(value).astype(kind)[()]

    def numpy(self, x: Any) -> Any:
        return x.numpy() if hasattr(x, "numpy") else np.asarray(x)

    def is_tensor(self, x: Any) -> bool:
        return isinstance(x, tf.Tensor)

    def shape(self, x: Any) -> tuple[int, ...]:
        return tuple(x.shape)

    def dtype(self, x: Any) -> str:
        return _NAMES[x.dtype]

    def cast(self, x: Any, dtype: str) -> Any:
        wanted = _DTYPES[dtype]
        if x.dtype == wanted:
            return x
        if dtype in COMPLEX and not x.dtype.is_complex:
            return complex_of(x, wanted)
        if x.dtype.is_complex and dtype not in COMPLEX:
            x = tf.not_equal(x, tf.zeros((), x.dtype)) if dtype == "bool" else tf.math.real(x)
        return tf.cast(x, wanted)

    def to_device(self, x: Any, device: str) -> Any:
        with tf.device(_place(device)):
            return tf.identity(x)

    def stop_gradient(self, x: Any) -> Any:
        return tf.stop_gradient(x)

    # -- create
    def full(self, shape: Any, value: Any, dtype: str) -> Any:
        return tf.fill(tuple(shape), self.scalar(value, dtype))

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Any:
        if dtype in _RANGES:
            return tf.range(start, stop, step, _DTYPES[dtype])
        wide = "float32" if dtype in FLOATS else "int64"
        return self.cast(self.arange(start, stop, step, wide), dtype)

    # -- choice, reductions, order
    def where(self, condition: Any, a: Any, b: Any) -> Any:
        return tf.where(condition, a, b)

    def sum(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        if x.dtype == tf.float16:  # which TensorFlow adds up in halves
            wide = tf.reduce_sum(tf.cast(x, tf.float32), list(axis), keepdims)
            return tf.cast(wide, tf.float16)
        if len(axis) == len(x.shape) > 1 and not keepdims and not tf.executing_eagerly():
            # as a column, which XLA adds up more quickly and more precisely than several axes
            return tf.reshape(tf.reduce_sum(tf.reshape(_summed(x), (-1, 1)), 0), ())
        return tf.reduce_sum(_summed(x), list(axis), keepdims)

    def prod(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        if x.dtype.is_floating:
            return _product(x, tuple(axis), keepdims)
        return tf.reduce_prod(_summed(x), list(axis), keepdims)

    def max(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        if x.dtype == tf.bool:
            return tf.reduce_any(x, list(axis), keepdims)
        return tf.reduce_max(x, list(axis), keepdims)

    def min(self, x: Any, axis: Sequence[int], keepdims: bool = False) -> Any:
        if x.dtype == tf.bool:
            return tf.reduce_all(x, list(axis), keepdims)
        return tf.reduce_min(x, list(axis), keepdims)

    def argmax(self, x: Any, axis: int, keepdims: bool = False) -> Any:
        found = tf.argmax(x, axis, tf.int32)
        return tf.expand_dims(found, axis) if keepdims else found

    def cumsum(self, x: Any, axis: int) -> Any:
        return tf.cumsum(_summed(x), axis)

    def argsort(self, x: Any, axis: int) -> Any:
        """Floats are ordered by their bits, as TensorFlow puts NaN anywhere."""
        if x.dtype == tf.bool:
            x = tf.cast(x, tf.int32)
        elif x.dtype.is_floating:
            x = _ordered_bits(x)
        return tf.argsort(x, axis, stable=True)

    # -- contraction
    def matmul(self, a: Any, b: Any) -> Any:
        dtype = a.dtype
        if dtype.is_integer and dtype.size < 4 or dtype in (tf.uint32, tf.bool):
            wide = tf.int64 if dtype == tf.uint32 else tf.int32
            return tf.cast(tf.matmul(tf.cast(a, wide), tf.cast(b, wide)), dtype)
        return tf.matmul(a, b)

    # -- move
    def reshape(self, x: Any, shape: Any) -> Any:
        return tf.reshape(x, tuple(shape))

    def permute(self, x: Any, axes: Any) -> Any:
        return tf.transpose(x, tuple(axes))

    def broadcast_to(self, x: Any, shape: Any) -> Any:
        return tf.broadcast_to(x, tuple(shape))

    def concatenate(self, xs: Any, axis: int) -> Any:
        return tf.concat(list(xs), axis)

    def slice(self, x: Any, start: Any, stop: Any, step: Any) -> Any:
        if not len(start):
            return x
        open_ended = sum(1 << i for i, n in enumerate(stop) if n is None)
        stop = [0 if n is None else n for n in stop]
        return tf.strided_slice(x, list(start), stop, list(step), end_mask=open_ended)

    def pad(self, x: Any, widths: Any, value: Any = 0) -> Any:
        if not len(widths):
            return x
        margins, filler = [tuple(w) for w in widths], self.scalar(value, _NAMES[x.dtype])
        if value and mapping.get():  # tf.vectorized_map pads with zeros, whatever the value
            return tf.where(tf.pad(tf.ones_like(x, tf.bool), margins), tf.pad(x, margins), filler)
        return tf.pad(x, margins, constant_values=filler)

    def take(self, x: Any, indices: Any, axis: int) -> Any:
        if indices.dtype not in (tf.int32, tf.int64):
            indices = tf.cast(indices, tf.int64 if indices.dtype.size > 2 else tf.int32)
        return tf.gather(x, indices, axis=axis)

    def scatter(self, x: Any, indices: Any, updates: Any, mode: str) -> Any:
        if indices.dtype not in (tf.int32, tf.int64):
            indices = tf.cast(indices, tf.int64)
        if mode == "mul":
            factors = tf.math.unsorted_segment_prod(updates, indices, x.shape[0])
            return tf.multiply(x, factors)
        if mode not in _SCATTER:
            known = (*_SCATTER, "mul")
            raise ValueError(f"scatter: the mode must be one of {known}; got {mode!r}.")
        return _SCATTER[mode](x, tf.expand_dims(indices, 1), updates)

    # -- gradients
    def value_and_grad(self, fn: Function) -> Function:
        def run(params: Sequence[Any], *rest: Any) -> Any:
            with use(self), tf.GradientTape(watch_accessed_variables=False) as tape:
                watched = [tf.identity(p) for p in params]  # of no other tape or use
                tape.watch(watched)
                loss, aux = fn(watched, *rest)
            zero = tf.UnconnectedGradients.ZERO
            found = tape.gradient(loss, watched, unconnected_gradients=zero)
            return (loss, aux), [tf.convert_to_tensor(g) for g in found]

        return run

    def custom_gradient(self, fn: Function) -> Function:
        """What `fn` closes over gets no gradient; only its arguments do."""

        @tf.custom_gradient
        def function(*args: Any) -> Any:
            out, vjp = fn(*args)

            def backward(*upstream: Any) -> Any:
                with use(self):
                    found = vjp(upstream[0] if isinstance(out, tf.Tensor) else list(upstream))
                return list(found) if isinstance(found, (list, tuple)) else found

            return out, backward

        return function  # type: ignore[no-any-return]

    # -- compilation and state
    def compile(self, fn: Function) -> Function:
        return Compiled(self, fn)

    def resident(self, step: Function, cells: Sequence[Variable]) -> TensorflowResident:
        return TensorflowResident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        value = self.tensor(value, cell.dtype)
        store = store_of(cell)
        if store is None:
            cell._value = value
        else:
            store.assign(value)

    # -- randomness, devices
    def random_bits(self, key: Any, count: int) -> Any:
        """On the host where the key is known, else in the graph."""
        if tf.executing_eagerly():
            return tf.constant(random_bits.host_bits(key.numpy(), count))
        return self._bits(key, count)

    def _dropout(self, x: Any, key: Any, rate: float, noise_shape: Any = None) -> Any:
        """As `kerata.random.dropout`; the mask is made in one pass."""
        shape = tuple(x.shape if noise_shape is None else noise_shape)
        if tf.executing_eagerly():
            kept = tf.constant(random_bits.host_mask(key.numpy(), math.prod(shape), rate))
        else:
            kept = self._kept(key, math.prod(shape), rate)
        left = tf.where(tf.reshape(kept, shape), x, tf.zeros((), x.dtype))
        return left * self.scalar(1.0 / max(1.0 - rate, 1e-7), _NAMES[x.dtype])

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        if name.lower() not in (*self.devices(), *(d.partition(":")[0] for d in self.devices())):
            raise ValueError(
                f"The engine 'tensorflow' has no device '{name}'; "
                f"it has: {', '.join(self.devices())}."
            )
        with tf.device(_place(name)):
            yield

    def devices(self) -> list[str]:
        """All logical devices."""
        found = []
        for device in tf.config.list_logical_devices():
            _, kind, index = device.name.rsplit(":", 2)
            found.append(f"{kind.lower()}:{index}")
        return found


_SCATTER: dict[str, Callable[..., Any]] = {
    "set": tf.tensor_scatter_nd_update,
    "add": tf.tensor_scatter_nd_add,
    "max": tf.tensor_scatter_nd_max,
    "min": tf.tensor_scatter_nd_min,
}


def _holds_tensor(x: Any) -> bool:
    if isinstance(x, (list, tuple)):
        return any(_holds_tensor(a) for a in x)
    return isinstance(x, (tf.Tensor, tf.Variable))


def _place(name: str) -> str:
    kind, _, index = name.partition(":")
    return f"/{kind.upper()}:{index or 0}"


def _summed(x: Any) -> Any:
    return tf.cast(x, tf.int32) if x.dtype == tf.bool else x


def _product(x: Any, axes: tuple[int, ...], keepdims: bool) -> Any:
    """Halves multiplied until one is left: TensorFlow's own is wrong in its second derivative."""
    shape, kept = tuple(x.shape), [i for i in range(len(x.shape)) if i not in axes]
    rest = tuple(shape[i] for i in kept)
    size = math.prod(shape[i] for i in axes)
    x = tf.reshape(tf.transpose(x, (*kept, *axes)), (*rest, size))
    while size > 1:
        half = size // 2
        pairs = x[..., :half] * x[..., half : 2 * half]
        x = tf.concat([pairs, x[..., 2 * half :]], -1) if size % 2 else pairs
        size -= half
    x = x if size else tf.ones((*rest, 1), x.dtype)
    return tf.reshape(
        x, [1 if i in axes else n for i, n in enumerate(shape) if keepdims or i in kept]
    )


def _ordered_bits(x: Any) -> Any:
    """Integers in the order of the floats, -0 as 0 and NaN last."""
    kind = _BITS[x.dtype.size]
    bits = tf.bitcast(tf.add(x, tf.zeros((), x.dtype)), kind)
    flipped = tf.bitwise.bitwise_xor(bits, tf.constant(kind.max, kind))
    bits = tf.where(tf.less(bits, tf.zeros((), kind)), flipped, bits)
    bits = tf.where(tf.math.is_nan(x), tf.constant(kind.max, kind), bits)
    return tf.cast(bits, tf.int32) if kind == tf.int16 else bits


for _name, _function in (*ELEMENTWISE.items(), *CAPABILITIES.items()):
    setattr(TensorflowEngine, _name, staticmethod(_function))
