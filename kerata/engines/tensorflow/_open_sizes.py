"""Sizes that are known only when a graph of the user's runs.

In a `tf.function` or `tf.data` pipeline an axis may be open: `x.shape[0]` is None. Bodies compute
with sizes, so each open one is an `OpenSize`, which arithmetic turns into others. Where a body
decides by a size, it decides as for an example, a large prime for each axis; so the first axes of
two tensors count as equal, and the graph fails when it runs where they are not. What equality would
leave out asks for the same `key` instead.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ...core import InvalidType

_EXAMPLES = (1009, 2003, 3001, 4001, 5003, 6007, 7001, 8009)  # of the axes


class OpenSize:
    """A number made of sizes: `tensor`, a scalar of the graph, and its value for an example.

    `key` says how it was made: of which axis of which tensor, or by what from what.
    """

    __slots__ = ("example", "key", "tensor")

    def __init__(self, example: int | float, tensor: tf.Tensor, *key: Any) -> None:
        self.example, self.tensor, self.key = example, tensor, key

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

    def __eq__(self, other: object) -> bool:
        return type(other) is OpenSize and self.example == other.example

    def same(self, other: object) -> bool:
        """Whether this is surely the same number."""
        return type(other) is OpenSize and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.example)

    def __bool__(self) -> bool:
        return bool(self.example)

    def bit_length(self) -> int:
        """As many bits as a size may have."""
        return 31

    def __abs__(self) -> OpenSize:
        return OpenSize(abs(self.example), abs(self.tensor), "abs", self.key)

    def __neg__(self) -> OpenSize:
        return OpenSize(-self.example, -self.tensor, "neg", self.key)


def _parts(x: Any, like: tf.Tensor) -> tuple[Any, Any, Any]:
    """Example, tensor and key of an operand, which may be a number."""
    if type(x) is OpenSize:
        return x.example, x.tensor, x.key
    return x, tf.constant(x, tf.float64 if isinstance(x, float) else like.dtype), x


_NEUTRAL = {operator.add: 0, operator.sub: 0, operator.mul: 1, operator.floordiv: 1}


def _arithmetic(function: Callable[[Any, Any], Any], turned: bool) -> Callable[[Any, Any], Any]:
    def method(self: OpenSize, other: Any) -> Any:
        if not isinstance(other, (OpenSize, int, float)):
            return NotImplemented
        if other == _NEUTRAL.get(function) and not (turned and function is not operator.mul):
            return self
        parts = _parts(self, self.tensor), _parts(other, self.tensor)
        (a, x, left), (b, y, right) = parts[::-1] if turned else parts
        found = function(a, b)
        if isinstance(found, float):
            x, y = tf.cast(x, tf.float64), tf.cast(y, tf.float64)
        if _certain(function, found, left, right):
            return found
        return OpenSize(found, function(x, y), function.__name__, left, right)

    return method


def _certain(function: Callable[[Any, Any], Any], found: Any, left: Any, right: Any) -> bool:
    """Whether the result is the same for all sizes: `n - n`, `(8n) // n`, `(8n) % 8`, `n % 1`."""
    if left == right:
        return function in (operator.sub, operator.floordiv, operator.mod)
    multiple = isinstance(left, tuple) and left[0] == "mul" and right in left
    if function is operator.mod:
        return multiple or right == 1
    return function is operator.floordiv and multiple and found in left


def _comparison(function: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def method(self: OpenSize, other: Any) -> Any:
        return function(self.example, other.example if type(other) is OpenSize else other)

    return method


for _name in ("add", "sub", "mul", "floordiv", "mod", "truediv"):
    for _turned in (False, True):
        _function = getattr(operator, _name)
        setattr(OpenSize, f"__{'r' * _turned}{_name}__", _arithmetic(_function, _turned))
for _name in ("lt", "le", "gt", "ge"):
    setattr(OpenSize, f"__{_name}__", _comparison(getattr(operator, _name)))


def known_number(x: Any) -> Any:
    """What a scalar tensor stands for: a number, or an open one."""
    if type(x) is OpenSize:
        return x
    if tf.is_symbolic_tensor(x) and tf.get_static_value(x) is None:
        if hasattr(x, "_open_size"):
            return x._open_size
        return OpenSize(_EXAMPLES[0] * (1.0 if x.dtype.is_floating else 1), x, "scalar", x.ref())
    return np.asarray(tf.get_static_value(x)).item()


def lend_size(n: Any) -> Any:
    """A size for users: an open one as a tensor, which TensorFlow's functions and AutoGraph know,
    and which `known_number` knows again.
    """
    if type(n) is not OpenSize:
        return n
    n.tensor._open_size = n
    return n.tensor


def shape_of(x: tf.Tensor) -> tuple[Any, ...]:
    """A tensor's shape, with an OpenSize for each open one."""
    shape = tuple(x.shape)
    if None not in shape:
        return shape
    graph = tf.compat.v1.get_default_graph()
    known = getattr(x, "_open_shape", None)
    if known is None or known[0] is not graph:  # a branch's or loop's graph is another
        sizes = enumerate(zip(shape, tf.unstack(tf.shape(x))))
        found = (OpenSize(_EXAMPLES[i], t, i, id(x)) if n is None else n for i, (n, t) in sizes)
        known = x._open_shape = graph, tuple(found)
    return known[1]


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
