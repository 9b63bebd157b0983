"""Calls of primitives for every dtype, with the values at which arithmetic has its corners."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import ml_dtypes
import numpy as np

Array = Any
FLOATS = ("float32", "float64", "float16", "bfloat16")
INTEGERS = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
DTYPES = (*FLOATS, *INTEGERS, "bool")
AS_CONSTANT = "constant"  # a note: the last operand is a constant of the graph


@dataclass(frozen=True)
class Sample:
    """One call: arrays among the arguments are inputs of the graph."""

    name: str
    arguments: tuple[Any, ...]
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    def __str__(self) -> str:
        shapes = [np.shape(a) for a in self.arguments if isinstance(a, np.ndarray)]
        return f"{self.name}{shapes}{self.attributes or ''}{self.note}"


def dtype_of(name: str) -> Any:
    return np.dtype(ml_dtypes.bfloat16 if name == "bfloat16" else name)


def corners(name: str) -> Array:
    """Twelve numbers with all that is special about a dtype."""
    if name == "bool":
        return np.array([1, 0, 0, 1, 1, 0] * 2, bool)
    if name in FLOATS:
        numbers = [np.nan, 1.5, -np.inf, -0.0, 0.5, np.inf, -2.5, 2.5, -0.75, 3.0, 0.0, np.nan]
        return np.array(numbers, dtype_of(name))
    info = np.iinfo(name)
    low, word = info.min or 7, min(info.max, 2**32 - 1)
    numbers = [info.max, low, word, 1, 2, 5, info.max - 1, low + 1, 3, 3, 9, 0]
    return np.array(numbers, np.dtype(name))


def plain(name: str, *shape: int, seed: int = 0) -> Array:
    """Small numbers with ties."""
    rng = np.random.default_rng(seed)
    if name == "bool":
        return np.asarray(rng.random(shape) < 0.5)
    low = 0 if name.startswith("u") else -4
    found = rng.integers(low, 9, shape)
    return np.asarray(found / 4 if name in FLOATS else found).astype(dtype_of(name))


def pairs(name: str) -> list[tuple[Array, Array]]:
    """Operands of binary primitives: every corner with every other, broadcast, scalar, empty."""
    x = corners(name)
    return [
        (x[:, None], x),
        (plain(name, 2, 1, 3), plain(name, 4, 1, seed=1)),
        (plain(name), plain(name, seed=1)),
        (plain(name, 0, 3), plain(name, 3)),
    ]


UNARY = (
    "negative abs sign floor ceil round exp log sqrt sin cos tan arcsin arccos arctan sinh cosh "
    "tanh arcsinh arccosh arctanh isnan logical_not bitwise_not stop_gradient"
).split()
BINARY = (
    "add subtract multiply divide floor_divide remainder power maximum minimum equal less "
    "logical_and logical_or bitwise_and bitwise_or bitwise_xor"
).split()
Maker = Callable[[str], Iterator[Sample]]


def elementwise(name: str) -> Iterator[Sample]:
    for operation in UNARY:
        yield Sample(operation, (corners(name),))
        yield Sample(operation, (plain(name, 2, 3),))
        yield Sample(operation, (plain(name),))
        yield Sample(operation, (plain(name, 0),))
        if name in FLOATS:
            wide = np.concatenate([np.linspace(-1, 1, 21), np.linspace(-9, 9, 19), [1e-4, 70.0]])
            yield Sample(operation, (wide.astype(dtype_of(name)),), note=" wide")
    for operation in BINARY:
        for a, b in pairs(name):
            if operation == "power" and name.startswith("int"):
                b = np.where(b < 0, 3, b)  # NumPy refuses negative powers of integers
            yield Sample(operation, (a, b))
    yield from divisions(name)
    yield from shifts(name)
    yield Sample("where", (plain("bool", 3, 1), plain(name, 3, 4), plain(name, 4, seed=1)))
    yield Sample("where", (plain("bool"), corners(name), corners(name)[::-1].copy()))


def divisions(name: str) -> Iterator[Sample]:
    """By constants, and powers of constants."""
    numbers = [3] if name.startswith("u") else [3, -2, -1]
    for operation in ("divide", "floor_divide", "remainder"):
        for number in numbers:
            by = np.asarray(number).astype(dtype_of(name))
            yield Sample(operation, (corners(name), by), note=AS_CONSTANT)
    for number in (0, 1, 2, 5):
        exponent = np.asarray(number).astype(dtype_of(name))
        yield Sample("power", (corners(name), exponent), note=AS_CONSTANT)


def shifts(name: str) -> Iterator[Sample]:
    if name not in INTEGERS:
        return
    bits = np.iinfo(name).bits
    amounts = np.array([0, 1, bits // 2, bits - 1, bits, bits + 3]).astype(name)
    for operation in ("left_shift", "right_shift"):
        yield Sample(operation, (corners(name)[:, None], amounts))
        yield Sample(operation, (corners(name), np.asarray(3, name)), note=AS_CONSTANT)


def creation(name: str) -> Iterator[Sample]:
    for target in DTYPES:
        yield Sample("cast", (plain(name, 3, 4), target))
        yield Sample("cast", (plain(name, 0), target))
    if name in FLOATS:
        yield Sample("cast", (corners(name), "bool"))
        yield Sample("cast", (corners(name), "float32"))
        numbers = np.array([1.9, 0.2, 7.5, 100.6]).astype(dtype_of(name))
        yield Sample("cast", (numbers, "uint8"))
        yield Sample("cast", (-numbers, "int32"))
    if name in INTEGERS:
        for target in (*INTEGERS, "float32", "float64"):
            yield Sample("cast", (corners(name), target), note=" corners")
    for shape in ((2, 3), (), (0, 2), (40, 50)):
        yield Sample("full", (shape, 1, name))
    yield Sample("full", ((3,), 0, name))
    if name != "bool":
        yield Sample("arange", (0, 7, 1, name))
        yield Sample("arange", (9, 2, -3, name))
        if np.dtype(dtype_of(name)).itemsize > 2:
            yield Sample("arange", (5, 20000, 7, name))


def reductions(name: str) -> Iterator[Sample]:
    axes = ((1,), (0,), (0, 2), (0, 1, 2), ())
    for operation in ("sum", "prod", "max", "min"):
        for axis in axes:
            for keepdims in (False, True):
                more = {"axis": axis, "keepdims": keepdims}
                yield Sample(operation, (plain(name, 2, 3, 4),), more)
        yield Sample(operation, (plain(name),), {"axis": ()})
        for x in (corners(name).reshape(4, 3), corners(name).reshape(2, 6)):
            if operation in ("max", "min") or name not in FLOATS:
                yield Sample(operation, (x,), {"axis": (0,)})
                yield Sample(operation, (x,), {"axis": (1,)})
    yield Sample("sum", (plain(name, 2, 0),), {"axis": (1,)})
    yield Sample("prod", (plain(name, 0, 3),), {"axis": (0,)})
    yield Sample("max", (plain(name, 0, 3),), {"axis": (1,)})
    yield Sample("sum", (plain(name, 600, 3) * np.ones(1, dtype_of(name)),), {"axis": (0,)})
    for axis in (0, 1):
        for rows in (4, 2, 6):
            x = corners(name).reshape(rows, -1)
            yield Sample("argmax", (x,), {"axis": axis})
            yield Sample("argmax", (x,), {"axis": axis, "keepdims": True})
            yield Sample("argsort", (x,), {"axis": axis})
        yield Sample("argsort", (plain(name, 30, 25),), {"axis": axis})
        yield Sample("cumsum", (plain(name, 3, 4),), {"axis": axis})
        yield Sample("cumsum", (plain(name, 0, 4),), {"axis": axis})
    yield Sample("argsort", (plain(name, 3, 0),), {"axis": 1})
    for a, b in (
        ((3, 4), (4, 5)),
        ((2, 1, 3, 4), (6, 4, 2)),
        ((2, 0), (0, 3)),
        ((2, 3, 4), (4, 1)),
    ):
        yield Sample("matmul", (plain(name, *a), plain(name, *b, seed=1)))


def moves(name: str) -> Iterator[Sample]:
    x = plain(name, 3, 4)
    for shape in ((2, 6), (12,), (3, 2, 2), (3, 4)):
        yield Sample("reshape", (x,), {"shape": shape})
    yield Sample("reshape", (plain(name, 1, 1),), {"shape": ()})
    yield Sample("reshape", (plain(name, 0, 3),), {"shape": (3, 0, 2)})
    for axes in ((2, 0, 1), (0, 1, 2), (0, 2, 1)):
        yield Sample("permute", (plain(name, 2, 3, 4),), {"axes": axes})
    yield Sample("broadcast_to", (plain(name, 3, 1),), {"shape": (2, 3, 4)})
    yield Sample("broadcast_to", (plain(name),), {"shape": (2, 3)})
    yield Sample("broadcast_to", (x,), {"shape": (3, 4)})
    yield Sample("broadcast_to", (plain(name, 1, 3),), {"shape": (0, 3)})
    yield Sample("concatenate", ([plain(name, 2, n, 3, seed=n) for n in (1, 3, 2)],), {"axis": 1})
    yield Sample("concatenate", ([x],), {"axis": 0})
    wide = plain(name, 7, 8)
    for start, stop, step in (
        ((1, 0), (3, 8), (1, 1)),
        ((1, 0), (6, 8), (2, 3)),
        ((6, 5), (None, 1), (-2, -1)),
        ((6, 7), (0, None), (-1, -3)),
        ((2, 2), (2, 4), (1, 1)),
        ((0, 0), (7, 8), (1, 1)),
    ):
        yield Sample("slice", (wide,), {"start": start, "stop": stop, "step": step})
    yield Sample("pad", (x,), {"widths": ((1, 2), (0, 1))})
    yield Sample("pad", (x,), {"widths": ((1, 0), (2, 1)), "value": 1})
    yield Sample("pad", (x,), {"widths": ((0, 0), (0, 0))})
    yield Sample("pad", (plain(name, 0, 2),), {"widths": ((1, 1), (0, 0))})
    if name in FLOATS:
        yield Sample("pad", (x,), {"widths": ((1, 0), (2, 1)), "value": -np.inf})
    cube = plain(name, 5, 4, 5)
    for axis, shape in ((0, (3,)), (1, (2, 3)), (2, ()), (0, (0,))):
        for kind in ("int32", "int64", "uint8"):
            indices = np.random.default_rng(2).integers(0, 4, shape).astype(kind)
            yield Sample("take", (cube, np.asarray(indices)), {"axis": axis})
    yield from scatters(name)


def scatters(name: str) -> Iterator[Sample]:
    for rest in ((), (3,), (2, 40), (1,), (0,)):
        x = plain(name, 5, *rest)
        for kind in ("int32", "int64"):
            places = np.array([4, 0, 3, 1], kind)
            updates = plain(name, 4, *rest, seed=1)
            yield Sample("scatter", (x, places, updates), {"mode": "set"})
        places = np.array([3, 0, 3, 1, 3], np.int32)
        for mode in ("add", "max", "min", "mul"):
            updates = plain(name, 5, *rest, seed=1)
            yield Sample("scatter", (x, places, updates), {"mode": mode})
    for mode in ("max", "min"):
        x = corners(name)
        places = np.array([3, 0, 3, 1, 3, 11, 7, 0, 0, 5, 9, 2], np.int32)
        yield Sample("scatter", (x, places, x[::-1].copy()), {"mode": mode})
    empty = np.zeros(0, np.int32)
    yield Sample("scatter", (plain(name, 5, 2), empty, plain(name, 0, 2)), {"mode": "add"})


def samples(name: str) -> list[Sample]:
    """All calls for a dtype."""
    makers: tuple[Maker, ...] = (elementwise, creation, reductions, moves)
    return [sample for maker in makers for sample in maker(name)]
