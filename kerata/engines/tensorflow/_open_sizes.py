"""Sizes that are known only when a graph of the user's runs.

In a `tf.function` or `tf.data` pipeline an axis may be open: `x.shape[0]` is None. Bodies compute
with sizes, so each open one is an `OpenSize`, which arithmetic turns into others. Where a body
decides by a size, it decides as for an example, a large prime: not 1, not 0, no multiple of
anything; two open sizes are taken for equal where their examples are.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

from ...core.errors import InvalidType

_EXAMPLES = (1009, 2003, 3001, 4001, 5003, 6007, 7001, 8009)  # of the axes


class OpenSize:
    """A number made of sizes: `tensor`, a scalar of the graph, and its value for an example."""

    __slots__ = ("example", "tensor")

    def __init__(self, example: int | float, tensor: tf.Tensor) -> None:
        self.example, self.tensor = example, tensor

    @property
    def dtype(self) -> str:
        """What it counts as beside tensors."""
        return "float32" if isinstance(self.example, float) else "int32"

    def __repr__(self) -> str:
        return "None"

    def __index__(self) -> int:
        raise InvalidType(
            "This computation needs a size that is open (None) in the graph being traced. Give the "
            "`tf.function` an `input_signature` with that size, or batch with drop_remainder=True."
        )

    __int__ = __float__ = __index__

    def __hash__(self) -> int:
        return hash(self.example)

    def bit_length(self) -> int:
        """As many bits as a size may have."""
        return 31

    def __bool__(self) -> bool:
        return bool(self.example)

    def __neg__(self) -> OpenSize:
        return OpenSize(-self.example, -self.tensor)


def _parts(x: Any, like: tf.Tensor) -> tuple[Any, Any]:
    """Example and tensor of an operand, which may be a number."""
    if type(x) is OpenSize:
        return x.example, x.tensor
    return x, tf.constant(x, tf.float64 if isinstance(x, float) else like.dtype)


def _arithmetic(function: Callable[[Any, Any], Any], turned: bool) -> Callable[[Any, Any], Any]:
    def method(self: OpenSize, other: Any) -> Any:
        if not isinstance(other, (OpenSize, int, float)):
            return NotImplemented
        pairs = (self.example, self.tensor), _parts(other, self.tensor)
        (a, x), (b, y) = pairs[::-1] if turned else pairs
        found = function(a, b)
        if isinstance(found, float):
            x, y = tf.cast(x, tf.float64), tf.cast(y, tf.float64)
        quotient = function is operator.floordiv and found < _EXAMPLES[0]
        if type(other) is OpenSize and (quotient or not found):
            return found  # 8n // n, n - n
        return OpenSize(found, function(x, y))

    return method


def _comparison(function: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def method(self: OpenSize, other: Any) -> Any:
        return function(self.example, other.example if type(other) is OpenSize else other)

    return method


for _name in ("add", "sub", "mul", "floordiv", "mod", "truediv"):
    for _turned in (False, True):
        _method = _arithmetic(getattr(operator, _name), _turned)
        setattr(OpenSize, f"__{'r' * _turned}{_name}__", _method)
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(OpenSize, f"__{_name}__", _comparison(getattr(operator, _name)))


def size_of(n: Any) -> Any:
    """A size that is no int: an open one, or a scalar tensor."""
    if type(n) is OpenSize:
        return n
    if tf.is_symbolic_tensor(n):
        return OpenSize(_EXAMPLES[0], n)
    return int(n)


def opened(x: tf.Tensor, shape: Sequence[int | None]) -> tuple[Any, ...]:
    """A shape with an OpenSize for each None."""
    sizes = tf.shape(x)
    return tuple(OpenSize(_EXAMPLES[i], sizes[i]) if n is None else n for i, n in enumerate(shape))


def shape_of(x: tf.Tensor) -> tuple[Any, ...]:
    """A tensor's shape, with an OpenSize for each open one."""
    shape = tuple(x.shape)
    return opened(x, shape) if None in shape else shape


def length_of(x: tf.Tensor) -> Any:
    """The size of the first axis, a scalar tensor where it is open."""
    return tf.shape(x)[0] if x.shape[0] is None else x.shape[0]


def number_of(n: Any) -> Any:
    """A number as TensorFlow takes it."""
    return n.tensor if type(n) is OpenSize else n


def sizes_of(shape: Sequence[Any]) -> Any:
    """A shape as TensorFlow takes it: a tuple, or a tensor where a size is open."""
    if any(type(n) is OpenSize for n in shape):
        return tf.stack([*map(number_of, shape)])
    return tuple(shape)
