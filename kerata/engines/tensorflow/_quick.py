"""TensorFlow's kernels called without its Python around them, for `engine.quick`.

What they refuse (dtypes, also two different ones, and ranks) goes the usual way, so nobody needs to
ask for a dtype, which takes 0.4 µs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

Tensor = Any
_ONE = {
    "exp": "Exp", "sqrt": "Sqrt", "arccos": "Acos", "floor": "Floor", "ceil": "Ceil",
}  # fmt: skip
_TWO = {"add": "AddV2", "subtract": "Sub", "multiply": "Mul", "matmul": "BatchMatMulV2"}
_DIRECT = {  # whose public functions start the kernel themselves
    "log": tf.math.log, "sin": tf.sin, "cos": tf.cos, "tan": tf.tan, "arcsin": tf.asin,
    "arctan": tf.atan, "sinh": tf.sinh, "cosh": tf.cosh, "tanh": tf.tanh, "arcsinh": tf.asinh,
    "arccosh": tf.acosh, "arctanh": tf.atanh, "square": tf.square, "relu": tf.nn.relu,
    "maximum": tf.maximum, "minimum": tf.minimum, "less": tf.less, "greater": tf.greater,
}  # fmt: skip


def _one(kernel: Callable[..., Tensor]) -> Callable[[Tensor], Tensor]:
    return lambda x: kernel(x=x)


def _two(kernel: Callable[..., Tensor]) -> Callable[[Tensor, Tensor], Tensor]:
    return lambda a, b: kernel(x=a, y=b)


def _softmax(x: Tensor, axis: int = -1) -> Tensor:
    if axis != -1 or not x.shape.rank:
        raise RuntimeError
    return tf.raw_ops.Softmax(logits=x)


def _sum(x: Tensor, axis: int | None = None) -> Tensor:
    if axis is None or x.dtype is not tf.float32:  # others are summed in a wider dtype
        raise RuntimeError
    return tf.raw_ops.Sum(input=x, axis=axis, keep_dims=False)


QUICK: dict[Any, dict[str, Callable[..., Tensor]]] = {
    None: {
        **{name: _one(getattr(tf.raw_ops, kernel)) for name, kernel in _ONE.items()},
        **{name: _two(getattr(tf.raw_ops, kernel)) for name, kernel in _TWO.items()},
        **_DIRECT, "softmax": _softmax, "sum": _sum,
    }
}  # fmt: skip


def expand_dims(x: Tensor, axis: Any) -> Tensor:
    """A new axis."""
    return tf.raw_ops.ExpandDims(input=x, axis=axis) if type(axis) is int else NotImplemented


native = {"expand_dims": expand_dims}
