"""A table of calls that together cover the 69 primitives: names, operands, dtypes, gradients.

Each row makes its arguments from a generator and a dtype. Arrays among them become tensors of the
engine under test; all else is passed as it is. `wrt` are the positions that have a gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np

Array = Any
Maker = Callable[[Any, Any], tuple[Any, ...]]

FLOAT = ("float32", "float64")
HALF = ("float16", "bfloat16")
INTEGER = ("int32", "uint8", "int64")
NUMBER = (*FLOAT, "int32")
ALL = (*FLOAT, *HALF, "int32", "uint8", "bool")
WORDS = ("uint32", "int32")


@dataclass(frozen=True)
class Row:
    """One call of a primitive."""

    name: str
    make: Maker
    dtypes: tuple[str, ...] = FLOAT
    wrt: tuple[
        Any, ...
    ] = ()  # positions (or (position, place in a list)) of operands with a gradient
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    def __str__(self) -> str:
        return f"{self.name}-{self.note}" if self.note else self.name

    def arguments(self, dtype: str, seed: int = 0) -> tuple[Any, ...]:
        """The arguments, with NumPy arrays for tensors."""
        return self.make(
            np.random.default_rng(seed), np.dtype(dtype) if dtype != "bfloat16" else half()
        )


def half() -> Any:
    """NumPy's bfloat16, from the package ml_dtypes."""
    return np.dtype(ml_dtypes.bfloat16)


def values(
    rng: np.random.Generator, dtype: np.dtype[Any], *shape: int, low: float = -2.0,
    high: float = 2.0,
) -> Array:  # fmt: skip
    """Distinct values, well apart, none near a whole number or zero."""
    count = int(np.prod(shape))
    if dtype.kind == "b":
        return rng.random(shape) < 0.5
    if dtype.kind in "iu":
        lowest = 0 if dtype.kind == "u" else -9
        return rng.integers(lowest, 10, shape).astype(dtype)
    spread = (np.arange(count) + 0.5 + 0.25 * rng.uniform(-1, 1, count)) / max(count, 1)
    found = low + (high - low) * rng.permutation(spread)
    found = np.where(np.abs(found - np.round(found)) < 0.02, found + 0.05, found)
    return np.asarray(found.reshape(shape)).astype(dtype)


def real(*shapes: tuple[int, ...], low: float = -2.0, high: float = 2.0) -> Maker:
    """Operands of these shapes."""
    return lambda rng, dtype: tuple(values(rng, dtype, *s, low=low, high=high) for s in shapes)


def using(maker: Maker, *rest: Any) -> Maker:
    """The operands of another maker, then further arguments."""
    return lambda rng, dtype: (*maker(rng, dtype), *rest)


def ties(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    """Two operands, equal here and there."""
    a = values(rng, dtype, 3, 4)
    b = values(rng, dtype, 3, 4)
    b[0, :3] = a[0, :3]
    return a, b


def special(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return (np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.5], dtype),)


def _nan(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return (np.array([[np.nan, 1.0, 2.0], [3.0, 5.0, 4.0]], dtype), (1,))


def _positive(*shapes: tuple[int, ...]) -> Maker:
    return real(*shapes, low=0.2, high=2.5)


def _shifts(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return rng.integers(0, 1000, (3, 4)).astype(dtype), rng.integers(0, 8, (3, 4)).astype(dtype)


def _truth(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return rng.random((3, 4)) < 0.5, rng.random((4,)) < 0.5


def _divisors(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    b = values(rng, dtype, 4, low=0.3, high=1.7)
    if dtype.kind in "iu":
        b = rng.integers(1, 5, 4).astype(dtype)
    elif dtype.kind == "f":
        b = b * np.array([1, -1, 1, -1], dtype)
    return values(rng, dtype, 3, 4), b


def _choice(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return rng.random((3, 1)) < 0.5, values(rng, dtype, 3, 4), values(rng, dtype, 4)


def _zero_among(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    x = values(rng, dtype, 3, 5, low=0.5)
    x[0, 1] = x[1, 0] = x[1, 3] = 0
    return x, (1,)


def _equals(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    x = values(rng, dtype, 3, 5)
    x[0, 1] = x[0, 3] = 7
    return x, (1,)


def _indices(*shape: int, size: int = 5) -> Callable[[Any], Array]:
    return lambda rng: rng.integers(0, size, shape).astype(np.int32)


def _take(axis: int, *shape: int) -> Maker:
    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        return values(rng, dtype, 5, 4, 5), _indices(*shape, size=4 if axis == 1 else 5)(rng), axis

    return make


def _scatter(mode: str, repeats: bool = True, rest: tuple[int, ...] = (3,)) -> Maker:
    def make(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
        places = [3, 0, 3, 1, 3] if repeats else [4, 0, 3, 1]
        indices = np.array(places, np.int32)
        updates = values(rng, dtype, len(places), *rest, low=0.3, high=1.9)
        return values(rng, dtype, 5, *rest, low=0.2, high=1.8), indices, updates, mode

    return make


def _join(rng: np.random.Generator, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    return [values(rng, dtype, 2, n, 3) for n in (1, 3, 2)], 1


_UNARY = {
    "negative": (real((3, 4)), (*NUMBER, *HALF), 1),
    "abs": (real((3, 4)), (*NUMBER, *HALF), 1),
    "sign": (real((3, 4)), NUMBER, 1),
    "floor": (real((3, 4)), FLOAT, 1),
    "ceil": (real((3, 4)), FLOAT, 1),
    "round": (real((3, 4)), FLOAT, 1),
    "exp": (real((3, 4)), (*FLOAT, *HALF), 1),
    "log": (_positive((3, 4)), (*FLOAT, *HALF), 1),
    "sqrt": (_positive((3, 4)), (*FLOAT, *HALF), 1),
    "sin": (real((3, 4)), FLOAT, 1),
    "cos": (real((3, 4)), FLOAT, 1),
    "tan": (real((3, 4), low=-1.2, high=1.2), FLOAT, 1),
    "arcsin": (real((3, 4), low=-0.9, high=0.9), FLOAT, 1),
    "arccos": (real((3, 4), low=-0.9, high=0.9), FLOAT, 1),
    "arctan": (real((3, 4)), FLOAT, 1),
    "sinh": (real((3, 4)), FLOAT, 1),
    "cosh": (real((3, 4)), FLOAT, 1),
    "tanh": (real((3, 4)), (*FLOAT, *HALF), 1),
    "arcsinh": (real((3, 4)), FLOAT, 1),
    "arccosh": (real((3, 4), low=1.2, high=3.0), FLOAT, 1),
    "arctanh": (real((3, 4), low=-0.9, high=0.9), FLOAT, 1),
    "isnan": (special, FLOAT, 0),
    "logical_not": (lambda rng, dtype: _truth(rng, dtype)[:1], ("bool",), 0),
    "bitwise_not": (real((3, 4)), (*INTEGER, "uint32"), 0),
}
_PAIR = real((3, 4), (4,))
_BINARY = {
    "add": (_PAIR, (*NUMBER, *HALF, "uint32"), 1),
    "subtract": (_PAIR, (*NUMBER, *HALF), 1),
    "multiply": (_PAIR, (*NUMBER, *HALF, "uint32"), 1),
    "divide": (_divisors, (*FLOAT, *HALF), 1),
    "floor_divide": (_divisors, NUMBER, 0),
    "remainder": (_divisors, NUMBER, 1),
    "power": (_positive((3, 4), (4,)), FLOAT, 1),
    "maximum": (_PAIR, (*NUMBER, *HALF), 1),
    "minimum": (_PAIR, (*NUMBER, *HALF), 1),
    "equal": (ties, (*NUMBER, "bool"), 0),
    "less": (ties, (*NUMBER, *HALF), 0),
    "logical_and": (_truth, ("bool",), 0),
    "logical_or": (_truth, ("bool",), 0),
    "bitwise_and": (_shifts, WORDS, 0),
    "bitwise_or": (_shifts, WORDS, 0),
    "bitwise_xor": (_shifts, WORDS, 0),
    "left_shift": (_shifts, WORDS, 0),
    "right_shift": (_shifts, WORDS, 0),
}


def _reduced(name: str) -> list[Row]:
    dtypes = (*NUMBER, *HALF)
    axes: dict[str, tuple[tuple[int, ...], dict[str, Any]]] = {
        "one": ((1,), {}),
        "kept": ((0, 2), {"keepdims": True}),
        "all": ((0, 1, 2), {}),
        "none": ((), {}),
    }
    maker = real((2, 3, 4), low=-1.5, high=1.5)
    return [
        Row(name, using(maker, axis), dtypes if note == "one" else FLOAT, (0,), more, note)
        for note, (axis, more) in axes.items()
    ]


ROWS: list[Row] = [
    Row("cast", using(real((3, 4)), "float32"), (*ALL, "int64"), note="float"),
    Row("cast", using(real((3, 4)), "int32"), (*FLOAT, "bool", "uint8"), note="integer"),
    Row("cast", using(real((3, 4)), "bool"), (*FLOAT, "int32"), note="bool"),
    Row("cast", using(real((3, 4)), "float64"), ("float64",), (0,), note="same"),
    Row("stop_gradient", real((3, 4))),
    Row("to_device", using(real((3, 4)), "cpu")),
    Row("full", lambda rng, dtype: ((2, 3), 1, str(dtype)), ALL),
    Row("full", lambda rng, dtype: ((), 7, str(dtype)), NUMBER, note="scalar"),
    Row("arange", lambda rng, dtype: (2, 11, 3, str(dtype)), (*NUMBER, "uint32")),
    Row("arange", lambda rng, dtype: (3, 0, -1, str(dtype)), NUMBER, note="down"),
    Row("arange", lambda rng, dtype: (0.5, 2.0, 0.25, str(dtype)), FLOAT, note="part"),
    *[Row(name, make, dtypes, (0,) * grad) for name, (make, dtypes, grad) in _UNARY.items()],
    *[Row(name, make, dtypes, (0, 1) * grad) for name, (make, dtypes, grad) in _BINARY.items()],
    Row("negative", real(()), note="no axes"),
    Row("add", real((), ()), NUMBER, (0, 1), note="no axes"),
    Row("multiply", real((3, 1), (2, 1, 4)), FLOAT, (0, 1), note="both spread"),
    Row("maximum", ties, FLOAT, note="ties"),
    Row("where", _choice, ALL, (1, 2)),
    *[row for name in ("sum", "prod", "max", "min") for row in _reduced(name)],
    Row("sum", using(real((3, 4)), (1,)), ("bool", "uint8", "int64"), note="narrow"),
    Row("prod", _zero_among, FLOAT, (0,), note="zeros"),
    Row("max", _equals, FLOAT, note="ties"),
    Row("max", _nan, FLOAT, note="nan"),
    Row("min", _nan, FLOAT, note="nan"),
    Row("argmax", using(real((3, 4)), 1), (*NUMBER, *HALF)),
    Row("argmax", using(real((3, 4)), 0), FLOAT, (), {"keepdims": True}, "kept"),
    Row("cumsum", using(real((3, 4)), 1), NUMBER, (0,)),
    Row("cumsum", using(real((3, 4)), 0), FLOAT, (0,), note="first"),
    Row("argsort", using(real((3, 7)), 1), (*NUMBER, "uint8")),
    Row("argsort", using(real((3, 7)), 0), FLOAT, note="first"),
    Row("matmul", real((3, 4), (4, 5)), (*FLOAT, *HALF, "int32"), (0, 1)),
    Row("matmul", real((2, 3, 4), (4, 5)), FLOAT, (0, 1), note="one right"),
    Row("matmul", real((2, 1, 3, 4), (6, 4, 2)), FLOAT, (0, 1), note="spread"),
    Row("reshape", using(real((3, 4)), (2, 6)), ALL, (0,)),
    Row("reshape", using(real((1, 1)), ()), FLOAT, (0,), note="no axes"),
    Row("permute", using(real((2, 3, 4)), (2, 0, 1)), ALL, (0,)),
    Row("broadcast_to", using(real((3, 1)), (2, 3, 4)), ALL, (0,)),
    Row("concatenate", _join, ALL, ((0, 0), (0, 1), (0, 2))),
    Row("slice", using(real((4, 5)), (1, 0), (3, 5), (1, 1)), ALL, (0,)),
    Row("slice", using(real((7, 8)), (1, 0), (6, 8), (2, 3)), FLOAT, (0,), note="steps"),
    Row("slice", using(real((7, 8)), (6, 5), (None, 1), (-2, -1)), FLOAT, (0,), note="backwards"),
    Row("slice", using(real((3, 4)), (1, 2), (1, 4), (1, 1)), FLOAT, (0,), note="nothing"),
    Row("pad", using(real((2, 3)), [(1, 2), (0, 1)]), ALL, (0,)),
    Row("pad", using(real((2, 3)), [(1, 0), (2, 1)], -1.5), FLOAT, (0,), note="value"),
    Row("take", _take(0, 3), ALL, (0,)),
    Row("take", _take(1, 2, 3), FLOAT, (0,), note="middle"),
    Row("take", _take(2, 7), FLOAT, (0,), note="last"),
    Row("take", _take(1), FLOAT, (0,), note="one"),
    Row("scatter", _scatter("set", repeats=False), ALL, (0, 2), note="set"),
    *[Row("scatter", _scatter(m), NUMBER, (0, 2), note=m) for m in ("add", "max", "min", "mul")],
    Row("scatter", _scatter("add", rest=()), FLOAT, (0, 2), note="add flat"),
    Row("scatter", _scatter("add", rest=(2, 40)), FLOAT, (0, 2), note="add wide"),
]  # fmt: skip
