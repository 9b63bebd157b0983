"""The elementwise primitives on TensorFlow, with what it lacks for bool and unsigned integers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

Tensor = Any


def _keeping_integers(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """Rounding, which changes no integer and is not offered for them."""
    return lambda x: function(x) if x.dtype.is_floating else x


def _bits_or_logic(bits: Callable[..., Tensor], logic: Callable[..., Tensor]) -> Any:
    return lambda *xs: (logic if xs[0].dtype == tf.bool else bits)(*xs)


def _of_unsigned(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """What TensorFlow lacks for unsigned integers, by int64, and for bool, by int32."""

    def primitive(*xs: Any) -> Any:
        dtype = tf.as_dtype(xs[0].dtype)
        if dtype.is_unsigned or dtype == tf.bool:
            wide = tf.int32 if dtype == tf.bool else tf.int64
            return tf.cast(function(*(tf.cast(x, wide) for x in xs)), dtype)
        return function(*xs)

    return primitive


def _of_bool(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """A comparison or choice that TensorFlow lacks for bool, by uint8."""

    def primitive(a: Any, b: Any) -> Any:
        if a.dtype != bool and a.dtype != tf.bool:
            return function(a, b)
        found = function(tf.cast(a, tf.uint8), tf.cast(b, tf.uint8))
        return found if found.dtype == tf.bool else tf.cast(found, tf.bool)

    return primitive


def _isnan(x: Tensor) -> Any:
    return tf.math.is_nan(x) if x.dtype.is_floating else tf.zeros(x.shape, tf.bool)


_EAGER = type(tf.constant(0.0))


def _add(a: Any, b: Any) -> Any:
    """A bias along the last axis has an operation of its own, with a quicker gradient."""
    if type(a) is type(b) is _EAGER and a.dtype is b.dtype is not tf.bool:
        return tf.raw_ops.AddV2(x=a, y=b)
    if (
        isinstance(a, tf.Tensor)
        and isinstance(b, tf.Tensor)
        and len(b.shape) == 1
        and len(a.shape) > 1
        and a.shape[-1] == b.shape[0]
        and a.dtype.is_floating
    ):
        return tf.nn.bias_add(a, b)
    return tf.logical_or(a, b) if getattr(b, "dtype", None) == tf.bool else tf.add(a, b)


ELEMENTWISE: dict[str, Callable[..., Tensor]] = {
    "negative": _of_unsigned(tf.negative),
    "abs": lambda x: x if x.dtype.is_unsigned or x.dtype == tf.bool else tf.abs(x),
    "sign": _of_unsigned(tf.sign),
    "floor": _keeping_integers(tf.floor),
    "ceil": _keeping_integers(tf.math.ceil),
    "round": _keeping_integers(tf.round),
    "exp": tf.exp,
    "log": tf.math.log,
    "sqrt": tf.sqrt,
    "sin": tf.sin,
    "cos": tf.cos,
    "tan": tf.tan,
    "arcsin": tf.asin,
    "arccos": tf.acos,
    "arctan": tf.atan,
    "sinh": tf.sinh,
    "cosh": tf.cosh,
    "tanh": tf.tanh,
    "arcsinh": tf.asinh,
    "arccosh": tf.acosh,
    "arctanh": tf.atanh,
    "isnan": _isnan,
    "logical_not": tf.logical_not,
    "bitwise_not": _bits_or_logic(tf.bitwise.invert, tf.logical_not),
    "add": _add,
    "subtract": tf.subtract,
    "multiply": _of_bool(tf.multiply),
    "divide": tf.realdiv,
    "floor_divide": tf.math.floordiv,
    "remainder": tf.math.floormod,
    "power": _of_unsigned(tf.pow),
    "maximum": _of_bool(tf.maximum),
    "minimum": _of_bool(tf.minimum),
    "equal": tf.equal,
    "less": _of_bool(tf.less),
    "logical_and": tf.logical_and,
    "logical_or": tf.logical_or,
    "bitwise_and": _bits_or_logic(tf.bitwise.bitwise_and, tf.logical_and),
    "bitwise_or": _bits_or_logic(tf.bitwise.bitwise_or, tf.logical_or),
    "bitwise_xor": _bits_or_logic(tf.bitwise.bitwise_xor, tf.math.logical_xor),
    "left_shift": tf.bitwise.left_shift,
    "right_shift": tf.bitwise.right_shift,
}
