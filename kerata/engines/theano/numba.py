"""What PyTensor's Numba linker must know of this engine's own operations.

Numba's machine code is kept in PyTensor's directory (`~/.pytensor`, or `PYTENSOR_FLAGS` says where)
under a key for each operation and one for the whole function; what it calls back in Python must be
found by a name that is the same in the next run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeAlias

import numba
import numpy as np
from pytensor.link.numba.dispatch import basic
from pytensor.link.numba.dispatch.elemwise import scalar_in_place_fn
from pytensor.link.numba.dispatch.string_codegen import CODE_TOKEN

from ...core import Array
from .library import Apply
from .operations import (
    Exact,
    FloorDivide,
    Host,
    Largest,
    LeftShift,
    Remainder,
    RightShift,
    WordPower,
)

Int: TypeAlias = "np.integer[Any]"
Float: TypeAlias = "np.floating[Any]"
Make = Callable[[Any, str], Callable[..., Any]]  # of a NumPy dtype's type and letter


@scalar_in_place_fn.register(Largest)
def _largest(op: Largest, idx: str, res: str, arr: str) -> list[Any]:
    """PyTensor's own code for a maximum passes over NaN."""
    test = f"if {res}[{idx}] < {arr} or {arr} != {arr}:"
    return [test, CODE_TOKEN.INDENT, f"{res}[{idx}] = {arr}", CODE_TOKEN.DEDENT]


def _own(op: type[Exact], make: Make) -> None:
    """Register Numba's form of an elementwise operation."""

    def funcify(op: Exact, node: Apply, **_: Any) -> tuple[Any, str]:
        dtype = np.dtype(node.inputs[0].type.dtype)
        made = basic.numba_njit(make(dtype.type, dtype.kind), fastmath=False)
        return made, hashlib.sha256(f"kerata {type(op).__name__} {dtype} 2".encode()).hexdigest()

    basic.register_funcify_and_cache_key(op)(funcify)


def _floor_divide(kind: type[Int], letter: str) -> Callable[..., Any]:
    """By zero it returns zero; and the processor stops a program that divides the least by -1."""

    def unsigned(x: Int, y: Int) -> Int:
        return kind(0) if y == 0 else np.floor_divide(x, y)

    def signed(x: Int, y: Int) -> Int:
        if y == 0:
            return kind(0)
        return kind(-x) if y == -1 else np.floor_divide(x, y)

    def floats(x: Float, y: Float) -> Float:
        if y == 0:
            return np.divide(x, y)
        rest = np.fmod(x, y)
        whole = np.divide(x - rest, y)
        if rest != 0 and (y < 0) != (rest < 0):
            whole -= kind(1)
        if whole == 0:
            return np.copysign(kind(0), np.divide(x, y))
        down = np.floor(whole)
        return down + kind(1) if whole - down > 0.5 else down

    return {"i": signed, "u": unsigned}.get(letter, floats)


def _remainder(kind: type[Int], letter: str) -> Callable[..., Any]:
    def unsigned(x: Int, y: Int) -> Int:
        return kind(0) if y == 0 else np.remainder(x, y)

    def signed(x: Int, y: Int) -> Int:
        return kind(0) if y == 0 or y == -1 else np.remainder(x, y)

    def floats(x: Float, y: Float) -> Float:
        return np.remainder(x, y)

    return {"i": signed, "u": unsigned}.get(letter, floats)


def _power(kind: type[Int], letter: str) -> Callable[..., Any]:
    """Of integers, by squares: Numba has one that calls what LLVM does not find."""

    def power(x: Int, y: Int) -> Int:
        result, factor, left = kind(1), x, y
        while left > 0:
            if left & 1:
                result = kind(result * factor)
            factor = kind(factor * factor)
            left = kind(left >> 1)
        return result

    return power


def _left_shift(kind: type[Int], letter: str) -> Callable[..., Any]:
    bits = np.dtype(kind).itemsize * 8

    def shift(x: Int, y: Int) -> Int:
        return kind(x << y) if 0 <= y < bits else kind(0)

    return shift


def _right_shift(kind: type[Int], letter: str) -> Callable[..., Any]:
    last = np.dtype(kind).itemsize * 8 - 1

    def shift(x: Int, y: Int) -> Int:
        return kind(x >> y) if 0 <= y <= last else kind(0 if x >= 0 else -1)

    return shift


_own(FloorDivide, _floor_divide)
_own(Remainder, _remainder)
_own(WordPower, _power)
_own(LeftShift, _left_shift)
_own(RightShift, _right_shift)

_called: dict[str, Host] = {}  # operations that Numba's code calls back, by their keys


def call_back(key: str, *operands: Array) -> Array | tuple[Array, ...]:
    """The result of a host operation; called by a name, so that the code that calls can be kept."""
    found = _called[key].run(*operands)
    return found[0] if len(found) == 1 else found


@basic.register_funcify_and_cache_key(Host)
def _host(op: Host, node: Apply, **_: Any) -> tuple[Any, str]:
    """A function of NumPy arrays, called in Python's interpreter."""
    key = hashlib.sha256(f"{op.key} {op.results}".encode()).hexdigest()
    _called[key] = op
    types = [
        numba.types.Array(numba.from_dtype(np.dtype(dtype)), len(shape), "C")
        for dtype, shape in op.results
    ]
    kind = types[0] if len(types) == 1 else numba.types.Tuple(types)

    @basic.numba_njit
    def perform(*operands: Array) -> Any:
        with numba.objmode(made=kind):
            made = call_back(key, *operands)
        return made

    return perform, key
