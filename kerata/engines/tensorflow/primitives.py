"""The 69 primitives on TensorFlow, with what it lacks for bool and unsigned integers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ...core import COMPLEX, FLOATS, Array, Shape
from ...engine import Engine
from ...engine.host import host_array
from ._open_sizes import OpenSize, length_of, number_of, shape_of, sizes_of
from .control import mapping
from .dtypes import DTYPES, NAMES, complex_of

Kernel = Callable[..., tf.Tensor]
_RANGES = ("int32", "int64", "float32", "float64")  # of which TensorFlow makes ranges
_TEXT = ("S", "U", "O")  # kinds of NumPy that hold strings
_BITS = {2: tf.int16, 4: tf.int32, 8: tf.int64}


# -- what TensorFlow lacks ------------------------------------------------------------------------
def _keeping_integers(function: Kernel) -> Kernel:
    """Rounding, which changes no integer and is not offered for them."""
    return lambda x: function(x) if x.dtype.is_floating else x


def _or_logic(numbers: Kernel, logic: Kernel) -> Kernel:
    return lambda x, *rest, **kw: (logic if x.dtype == tf.bool else numbers)(x, *rest, **kw)


def _of_unsigned(function: Kernel) -> Kernel:
    """What TensorFlow lacks for unsigned integers, by int64, and for bool, by int32."""

    def primitive(*xs: tf.Tensor) -> tf.Tensor:
        dtype = tf.as_dtype(xs[0].dtype)
        if dtype.is_unsigned or dtype == tf.bool:
            wide = tf.int32 if dtype == tf.bool else tf.int64
            return tf.cast(function(*(tf.cast(x, wide) for x in xs)), dtype)
        return function(*xs)

    return primitive


def _of_bool(function: Kernel) -> Kernel:
    """A comparison or choice that TensorFlow lacks for bool, by uint8."""

    def primitive(a: tf.Tensor, b: tf.Tensor) -> tf.Tensor:
        if a.dtype != bool and a.dtype != tf.bool:
            return function(a, b)
        found = function(tf.cast(a, tf.uint8), tf.cast(b, tf.uint8))
        return found if found.dtype == tf.bool else tf.cast(found, tf.bool)

    return primitive


def _isnan(x: tf.Tensor) -> tf.Tensor:
    return tf.math.is_nan(x) if x.dtype.is_floating else tf.zeros(x.shape, tf.bool)


def _add(a: Any, b: Any) -> tf.Tensor:
    """In a graph a bias has an operation of its own, with a quicker gradient."""
    if _is_bias(a, b) and not tf.executing_eagerly():
        return tf.nn.bias_add(a, b)
    return tf.logical_or(a, b) if getattr(b, "dtype", None) == tf.bool else tf.add(a, b)


def _is_bias(a: Any, b: Any) -> bool:
    return (
        isinstance(a, tf.Tensor)
        and isinstance(b, tf.Tensor)
        and len(b.shape) == 1
        and len(a.shape) > 1
        and a.shape[-1] == b.shape[0]
        and a.dtype.is_floating
    )


_SCATTER: dict[str, Kernel] = {
    "set": tf.tensor_scatter_nd_update,
    "add": tf.tensor_scatter_nd_add,
    "max": tf.tensor_scatter_nd_max,
    "min": tf.tensor_scatter_nd_min,
}


def _floor_divide(a: tf.Tensor, b: tf.Tensor) -> tf.Tensor:
    """With infinities as NumPy has it: `-1 // inf` is -1, and `inf // 2` is NaN."""
    found = tf.math.floordiv(a, b)
    if not found.dtype.is_floating:
        return found
    below = tf.math.is_inf(b) & tf.math.is_finite(a) & (tf.sign(a) * tf.sign(b) < 0)
    found = tf.where(below, tf.constant(-1, found.dtype), found)
    return tf.where(tf.math.is_inf(a) & (b != 0), tf.constant(math.nan, found.dtype), found)


def _holds_tensor(x: Any) -> bool:
    if isinstance(x, (list, tuple)):
        return any(_holds_tensor(a) for a in x)
    return isinstance(x, (tf.Tensor, tf.Variable))


def place(name: str) -> str:
    """TensorFlow's name of a device."""
    kind, _, index = name.partition(":")
    return f"/{kind.upper()}:{index or 0}"


def _summed(x: tf.Tensor) -> tf.Tensor:
    return tf.cast(x, tf.int32) if x.dtype == tf.bool else x


def _product(x: tf.Tensor, axes: tuple[int, ...], keepdims: bool) -> tf.Tensor:
    """Halves multiplied until one is left: TensorFlow's own is wrong in its second derivative."""
    shape, kept = shape_of(x), [i for i in range(len(x.shape)) if i not in axes]
    rest = tuple(shape[i] for i in kept)
    size = math.prod(shape[i] for i in axes)
    if type(size) is OpenSize:
        return tf.reduce_prod(x, list(axes), keepdims)
    x = tf.reshape(tf.transpose(x, (*kept, *axes)), sizes_of((*rest, size)))
    while size > 1:
        half = size // 2
        pairs = x[..., :half] * x[..., half : 2 * half]
        x = tf.concat([pairs, x[..., 2 * half :]], -1) if size % 2 else pairs
        size -= half
    x = x if size else tf.ones(sizes_of((*rest, 1)), x.dtype)
    sizes = [1 if i in axes else n for i, n in enumerate(shape) if keepdims or i in kept]
    return tf.reshape(x, sizes_of(sizes))


def _ordered_bits(x: tf.Tensor) -> tf.Tensor:
    """Integers in the order of the floats, -0 as 0 and NaN last."""
    kind = _BITS[x.dtype.size]
    bits = tf.bitcast(tf.add(x, tf.zeros((), x.dtype)), kind)
    flipped = tf.bitwise.bitwise_xor(bits, tf.constant(kind.max, kind))
    bits = tf.where(tf.less(bits, tf.zeros((), kind)), flipped, bits)
    bits = tf.where(tf.math.is_nan(x), tf.constant(kind.max, kind), bits)
    return tf.cast(bits, tf.int32) if kind == tf.int16 else bits


def _without_ends(x: tf.Tensor, stop: Sequence[Any]) -> list[Any]:
    """Stops of a slice, None for those that are the end of an axis whose size is open."""
    pairs = zip(stop, shape_of(x))
    return [None if isinstance(n, OpenSize) and n.same(size) else n for n, size in pairs]


def _where(condition: tf.Tensor, a: tf.Tensor, b: tf.Tensor) -> tf.Tensor:
    """In graphs whole rows by TensorFlow's older form, in a quarter of the time."""
    if tf.executing_eagerly() or mapping.get() or not all(map(tf.is_tensor, (condition, a, b))):
        return tf.where(condition, a, b)
    of_rows, shape, other = (list(t.shape) for t in (condition, a, b))
    if {*of_rows[1:]} != {1} or shape != other or of_rows != shape[:1] + of_rows[1:]:
        return tf.where(condition, a, b)
    return tf.raw_ops.Select(condition=tf.reshape(condition, (-1,)), x=a, y=b)


class TensorflowPrimitives(Engine[tf.Tensor]):
    """The primitives."""

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> tf.Tensor:
        if isinstance(x, tf.Tensor):
            return x if dtype is None else self.cast(x, dtype)
        if isinstance(x, (tf.Variable, tf.IndexedSlices)):
            return self.tensor(tf.convert_to_tensor(x), dtype)
        if isinstance(x, (list, tuple)) and _holds_tensor(x):
            made = tf.stack([self.tensor(a) for a in x])
        elif isinstance(x, str) or getattr(getattr(x, "dtype", None), "kind", None) in _TEXT:
            made = tf.constant(x, tf.string)
        elif type(x) is OpenSize:
            made = x.tensor
        else:
            array = host_array(x, dtype)
            if array.dtype.kind in _TEXT:
                return tf.constant(array.astype(object), tf.string)
            if dtype is not None:
                with np.errstate(all="ignore"):
                    array = array.astype(DTYPES[dtype].as_numpy_dtype, copy=False)
            return tf.constant(array)
        return made if dtype is None else self.cast(made, dtype)

    def scalar(self, value: bool | int | float, dtype: str) -> Any:
        if isinstance(value, OpenSize):
            return tf.cast(value.tensor, DTYPES[dtype])
        return DTYPES[dtype].as_numpy_dtype(value)

    def numpy(self, x: tf.Tensor) -> Array:
        return x.numpy() if hasattr(x, "numpy") else np.asarray(x)

    def is_tensor(self, x: object) -> bool:
        return isinstance(x, tf.Tensor)

    shape = staticmethod(shape_of)

    def dtype(self, x: tf.Tensor) -> str:
        return NAMES[x.dtype]

    def cast(self, x: tf.Tensor, dtype: str) -> tf.Tensor:
        wanted = DTYPES[dtype]
        if x.dtype == wanted:
            return x
        if dtype in COMPLEX and not x.dtype.is_complex:
            return complex_of(x, wanted)
        if x.dtype.is_complex and dtype not in COMPLEX:
            x = tf.not_equal(x, tf.zeros((), x.dtype)) if dtype == "bool" else tf.math.real(x)
        return tf.cast(x, wanted)

    def to_device(self, x: tf.Tensor, device: str) -> tf.Tensor:
        with tf.device(place(device)):
            return tf.identity(x)

    stop_gradient = staticmethod(tf.stop_gradient)

    # -- create
    def full(self, shape: Shape, value: bool | int | float, dtype: str) -> tf.Tensor:
        return tf.fill(sizes_of(shape), self.scalar(value, dtype))

    def arange(self, start: float, stop: float, step: float, dtype: str) -> tf.Tensor:
        if dtype in _RANGES:
            return tf.range(*map(number_of, (start, stop, step)), DTYPES[dtype])
        wide = "float32" if dtype in FLOATS else "int64"
        return self.cast(self.arange(start, stop, step, wide), dtype)

    # -- unary
    negative = staticmethod(_of_unsigned(tf.negative))
    abs = staticmethod(lambda x: x if x.dtype.is_unsigned or x.dtype == tf.bool else tf.abs(x))
    sign = staticmethod(_of_unsigned(tf.sign))
    floor = staticmethod(_keeping_integers(tf.floor))
    ceil = staticmethod(_keeping_integers(tf.math.ceil))
    round = staticmethod(_keeping_integers(tf.round))
    exp = staticmethod(tf.exp)
    log = staticmethod(tf.math.log)
    sqrt = staticmethod(tf.sqrt)
    sin = staticmethod(tf.sin)
    cos = staticmethod(tf.cos)
    tan = staticmethod(tf.tan)
    arcsin = staticmethod(tf.asin)
    arccos = staticmethod(tf.acos)
    arctan = staticmethod(tf.atan)
    sinh = staticmethod(tf.sinh)
    cosh = staticmethod(tf.cosh)
    tanh = staticmethod(tf.tanh)
    arcsinh = staticmethod(tf.asinh)
    arccosh = staticmethod(tf.acosh)
    arctanh = staticmethod(tf.atanh)
    isnan = staticmethod(_isnan)
    logical_not = staticmethod(tf.logical_not)
    bitwise_not = staticmethod(_or_logic(tf.bitwise.invert, tf.logical_not))

    # -- binary
    add = staticmethod(_add)
    subtract = staticmethod(tf.subtract)
    multiply = staticmethod(_of_bool(tf.multiply))
    divide = staticmethod(tf.realdiv)
    floor_divide = staticmethod(_floor_divide)
    remainder = staticmethod(tf.math.floormod)
    power = staticmethod(_of_unsigned(tf.pow))
    maximum = staticmethod(_of_bool(tf.maximum))
    minimum = staticmethod(_of_bool(tf.minimum))
    equal = staticmethod(tf.equal)
    less = staticmethod(_of_bool(tf.less))
    logical_and = staticmethod(tf.logical_and)
    logical_or = staticmethod(tf.logical_or)
    bitwise_and = staticmethod(_or_logic(tf.bitwise.bitwise_and, tf.logical_and))
    bitwise_or = staticmethod(_or_logic(tf.bitwise.bitwise_or, tf.logical_or))
    bitwise_xor = staticmethod(_or_logic(tf.bitwise.bitwise_xor, tf.math.logical_xor))
    left_shift = staticmethod(tf.bitwise.left_shift)
    right_shift = staticmethod(tf.bitwise.right_shift)

    # -- choice, reductions, order
    where = staticmethod(_where)
    max = staticmethod(_or_logic(tf.reduce_max, tf.reduce_any))
    min = staticmethod(_or_logic(tf.reduce_min, tf.reduce_all))

    def sum(self, x: tf.Tensor, axis: Sequence[int], keepdims: bool = False) -> tf.Tensor:
        if x.dtype == tf.float16:  # which TensorFlow adds up in halves
            wide = tf.reduce_sum(tf.cast(x, tf.float32), list(axis), keepdims)
            return tf.cast(wide, tf.float16)
        if len(axis) == len(x.shape) > 1 and not keepdims and not tf.executing_eagerly():
            # as a column, which XLA adds up more quickly and more precisely than several axes
            return tf.reshape(tf.reduce_sum(tf.reshape(_summed(x), (-1, 1)), 0), ())
        return tf.reduce_sum(_summed(x), list(axis), keepdims)

    def prod(self, x: tf.Tensor, axis: Sequence[int], keepdims: bool = False) -> tf.Tensor:
        if x.dtype.is_floating:
            return _product(x, tuple(axis), keepdims)
        return tf.reduce_prod(_summed(x), list(axis), keepdims)

    def argmax(self, x: tf.Tensor, axis: int, keepdims: bool = False) -> tf.Tensor:
        found = tf.argmax(x, axis, tf.int32)
        if x.dtype.is_floating:  # NaN counts as the largest
            nan = tf.math.is_nan(x)
            first = tf.argmax(tf.cast(nan, tf.int8), axis, tf.int32)
            found = tf.where(tf.reduce_any(nan, axis), first, found)
        return tf.expand_dims(found, axis) if keepdims else found

    cumsum = staticmethod(lambda x, axis: tf.cumsum(_summed(x), axis))

    def argsort(self, x: tf.Tensor, axis: int) -> tf.Tensor:
        """Floats are ordered by their bits, as TensorFlow puts NaN anywhere."""
        if x.dtype == tf.bool:
            x = tf.cast(x, tf.int32)
        elif x.dtype.is_floating:
            x = _ordered_bits(x)
        return tf.argsort(x, axis, stable=True)

    # -- contraction
    def matmul(self, a: tf.Tensor, b: tf.Tensor) -> tf.Tensor:
        dtype = a.dtype
        if dtype.is_integer and dtype.size < 4 or dtype in (tf.uint32, tf.bool):
            wide = tf.int64 if dtype == tf.uint32 else tf.int32
            return tf.cast(tf.matmul(tf.cast(a, wide), tf.cast(b, wide)), dtype)
        return tf.matmul(a, b)

    # -- move
    reshape = staticmethod(lambda x, shape: tf.reshape(x, sizes_of(shape)))
    permute = staticmethod(lambda x, axes: tf.transpose(x, tuple(axes)))
    broadcast_to = staticmethod(lambda x, shape: tf.broadcast_to(x, sizes_of(shape)))
    concatenate = staticmethod(lambda xs, axis: tf.concat(list(xs), axis))

    def slice(
        self, x: tf.Tensor, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
    ) -> tf.Tensor:
        if not len(start):
            return x
        turned = [i for i, n in enumerate(stop) if n is None and step[i] == -1]
        if turned:  # a slice in steps of -1 takes three times as long
            start, stop, step = list(start), list(stop), list(step)
            for i in turned:
                start[i], stop[i], step[i] = 0, start[i] + 1, 1
            return tf.reverse(self.slice(x, start, stop, step), turned)
        if any(isinstance(n, OpenSize) for n in stop):
            stop = _without_ends(x, stop)
        open_ended = sum(1 << i for i, n in enumerate(stop) if n is None)
        stop = [0 if n is None else n for n in stop]
        return tf.strided_slice(x, sizes_of(start), sizes_of(stop), list(step), end_mask=open_ended)

    def pad(
        self, x: tf.Tensor, widths: Sequence[tuple[int, int]], value: bool | int | float = 0
    ) -> tf.Tensor:
        if not len(widths):
            return x
        margins, filler = [[*map(number_of, w)] for w in widths], self.scalar(value, NAMES[x.dtype])
        if value and mapping.get():  # tf.vectorized_map pads with zeros, whatever the value
            return tf.where(tf.pad(tf.ones_like(x, tf.bool), margins), tf.pad(x, margins), filler)
        return tf.pad(x, margins, constant_values=filler)

    def take(self, x: tf.Tensor, indices: tf.Tensor, axis: int) -> tf.Tensor:
        if indices.dtype not in (tf.int32, tf.int64):
            indices = tf.cast(indices, tf.int64 if indices.dtype.size > 2 else tf.int32)
        return tf.gather(x, indices, axis=axis)

    def scatter(self, x: tf.Tensor, indices: tf.Tensor, updates: tf.Tensor, mode: str) -> tf.Tensor:
        if indices.dtype not in (tf.int32, tf.int64):
            indices = tf.cast(indices, tf.int64)
        if 0 in updates.shape:
            return x
        if mode == "mul":
            factors = tf.math.unsorted_segment_prod(updates, indices, length_of(x))
            return tf.multiply(x, factors)
        if mode not in _SCATTER:
            known = (*_SCATTER, "mul")
            raise ValueError(f"scatter: the mode must be one of {known}; got {mode!r}.")
        return _SCATTER[mode](x, tf.expand_dims(indices, 1), updates)
