"""TensorFlow's kernels called without its Python around them, for `engine.quick`.

What they refuse (dtypes, ranks) goes the usual way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

Tensor = Any
_ONE = {
    "exp": "Exp", "log": "Log", "sqrt": "Sqrt", "sin": "Sin", "cos": "Cos", "tan": "Tan",
    "arcsin": "Asin", "arccos": "Acos", "arctan": "Atan", "sinh": "Sinh", "cosh": "Cosh",
    "tanh": "Tanh", "arcsinh": "Asinh", "arccosh": "Acosh", "arctanh": "Atanh", "square": "Square",
    "floor": "Floor", "ceil": "Ceil",
}  # fmt: skip
_TWO = {
    "add": "AddV2", "subtract": "Sub", "multiply": "Mul", "maximum": "Maximum",
    "minimum": "Minimum", "less": "Less", "greater": "Greater", "matmul": "BatchMatMulV2",
}  # fmt: skip


def _one(kernel: Callable[..., Tensor]) -> Callable[[Tensor], Tensor]:
    return lambda x: kernel(x=x)


def _two(kernel: Callable[..., Tensor]) -> Callable[[Tensor, Tensor], Tensor]:
    def call(a: Tensor, b: Tensor) -> Tensor:
        if a.dtype is not tf.float32:
            raise RuntimeError
        try:
            return kernel(x=a, y=b)
        except tf.errors.InvalidArgumentError as error:
            raise RuntimeError from error

    return call


QUICK: dict[str, Callable[..., Tensor]] = {
    **{name: _one(getattr(tf.raw_ops, kernel)) for name, kernel in _ONE.items()},
    **{name: _two(getattr(tf.raw_ops, kernel)) for name, kernel in _TWO.items()},
}


def sum(x: Tensor, axis: Any = None, keepdims: bool = False) -> Tensor:
    """The sum of floats over an axis."""
    if type(axis) is int and x.dtype is tf.float32:
        return tf.raw_ops.Sum(input=x, axis=axis, keep_dims=keepdims)
    return NotImplemented


def expand_dims(x: Tensor, axis: Any) -> Tensor:
    """A new axis."""
    return tf.raw_ops.ExpandDims(input=x, axis=axis) if type(axis) is int else NotImplemented


native = {"sum": sum, "expand_dims": expand_dims}
