"""The primitives in NumPy.

What a NumPy function returns as a scalar object becomes an array without axes, so that dtypes never
drift. Sums and products of halves are taken in float32.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Function, Shape
from ...engine import Engine
from ...engine.host import host_array
from . import linalg
from ._blocks import total
from ._kernels import without_warnings
from ._windows import margined
from .dtypes import Dtype, dtype_name, dtype_object, is_half

_ndarray, _asarray = np.ndarray, np.asarray
_static: Any = staticmethod
_maximum: Any = np.maximum.reduce
_minimum: Any = np.minimum.reduce


def _array(function: Function) -> Any:
    """A static method: the function, its results arrays."""

    def primitive(*operands: Any) -> Array:
        found = function(*operands)
        return found if type(found) is _ndarray else _asarray(found)

    return staticmethod(primitive)


def _silent(function: Function) -> Any:
    return staticmethod(without_warnings(_array(function).__func__))


def _guarded(function: Function) -> Any:
    return staticmethod(without_warnings(function))


def _rounding(function: Function) -> Any:
    return _array(lambda x: x if x.dtype.kind in "iub" else function(x))


@functools.lru_cache(maxsize=4096)
def _scalar(value: Any, dtype: str, text: str) -> Array:
    made = np.asarray(value).astype(dtype_object(dtype))
    made.flags.writeable = False
    return made


_SCATTER: dict[str, np.ufunc] = {"max": np.maximum, "min": np.minimum, "mul": np.multiply}


def _summed(dtype: Dtype) -> Dtype:
    """The dtype of a sum: int32 for bool."""
    return np.dtype(np.int32) if dtype.kind == "b" else dtype


def _wide(dtype: Dtype) -> Dtype:
    """The dtype in which it is taken: float32 for halves."""
    return np.dtype(np.float32) if is_half(dtype) else _summed(dtype)


def _reduced(reduce: Function, x: Array, axis: Sequence[int], keepdims: bool) -> Array:
    found = reduce(x, tuple(axis), _wide(x.dtype), None, keepdims)
    return _asarray(found).astype(_summed(x.dtype), copy=False)


def _add_rows(out: Array, indices: Array, updates: Array) -> None:
    """`out[indices[i]] += updates[i]`, rows that repeat summed by runs of the sorted indices."""
    count = indices.size
    few = not updates.size or updates.size < 64 * count and count < 4096
    if updates.ndim == 1 or few or out.dtype.itemsize < 4:
        np.add.at(out, indices, updates)
        return
    keys = indices.astype(np.int16) if len(out) < 1 << 15 else indices  # sorted in a tenth
    order = np.argsort(keys, kind="stable")
    ordered = indices[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    rows = np.add.reduceat(updates.take(order, 0), starts, axis=0, dtype=out.dtype)
    out[ordered[starts]] += rows


def _sum(x: Array, axis: Sequence[int], keepdims: bool = False) -> Array:
    if x.dtype.char in "fd":
        return _asarray(total(x, axis, keepdims))
    return _reduced(np.add.reduce, x, axis, keepdims)


def _prod(x: Array, axis: Sequence[int], keepdims: bool = False) -> Array:
    return _reduced(np.multiply.reduce, x, axis, keepdims)


def _cumsum(x: Array, axis: int) -> Array:
    return np.cumsum(x, axis, _wide(x.dtype)).astype(_summed(x.dtype), copy=False)


def _matmul(a: Array, b: Array) -> Array:
    if is_half(a.dtype):
        return np.matmul(a.astype(np.float32), b.astype(np.float32)).astype(a.dtype)
    return np.matmul(a, b)


def _scatter(x: Array, indices: Array, updates: Array, mode: str) -> Array:
    out = x.copy()
    if mode == "set":
        out[indices] = updates
    elif mode == "add":
        _add_rows(out, indices, updates)
    else:
        _SCATTER[mode].at(out, indices, updates)
    return out


class NumpyPrimitives(Engine["np.ndarray[Any, Any]"]):
    """What every operation is made of."""

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Array:
        made = x if type(x) is _ndarray and x.dtype.isnative else host_array(x, dtype)
        return made if dtype is None else self.cast(made, dtype)

    def scalar(self, value: float, dtype: str) -> Array:
        return _scalar(value, dtype, "" if value else str(value))  # 0.0 and -0.0 are equal

    def numpy(self, x: Array) -> Array:
        return np.asarray(x)

    def is_tensor(self, x: object) -> bool:
        return isinstance(x, (np.ndarray, np.generic))  # `a * b` of arrays without axes

    def shape(self, x: Array) -> Shape:
        return x.shape

    def dtype(self, x: Array) -> str:
        return dtype_name(x.dtype)

    def cast(self, x: Array, dtype: str) -> Array:
        want = dtype_object(dtype)
        if x.dtype == want:
            return x
        if x.dtype.kind == "c" and want.kind != "c":
            x = x.real if want.kind != "b" else x != 0
        with np.errstate(all="ignore"):
            return _asarray(x.astype(want))

    def to_device(self, x: Array, device: str) -> Array:
        with self.device(device):
            return x

    def stop_gradient(self, x: Array) -> Array:
        return x

    # -- create
    def full(self, shape: Shape, value: float, dtype: str) -> Array:
        if value == 0:
            return np.zeros(shape, dtype_object(dtype))  # without touching the memory
        out = np.empty(shape, dtype_object(dtype))
        out.fill(value)
        return out

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Array:
        want = dtype_object(dtype)
        found: Array = np.arange(start, stop, step, dtype=_wide(want))
        return found.astype(want, copy=False)

    # -- elementwise
    negative, abs, sign = _array(np.negative), _array(np.absolute), _array(np.sign)
    floor, ceil, round = _rounding(np.floor), _rounding(np.ceil), _rounding(np.rint)
    exp, log, sqrt = _silent(np.exp), _silent(np.log), _silent(np.sqrt)
    sin, cos, tan = _silent(np.sin), _silent(np.cos), _silent(np.tan)
    arcsin, arccos, arctan = _silent(np.arcsin), _silent(np.arccos), _array(np.arctan)
    sinh, cosh, tanh = _silent(np.sinh), _silent(np.cosh), _array(np.tanh)
    arcsinh, arccosh, arctanh = _array(np.arcsinh), _silent(np.arccosh), _silent(np.arctanh)
    isnan, logical_not, bitwise_not = _array(np.isnan), _array(np.logical_not), _array(np.invert)
    add, subtract, multiply = _silent(np.add), _silent(np.subtract), _silent(np.multiply)
    divide, floor_divide = _silent(np.divide), _silent(np.floor_divide)
    remainder, power = _silent(np.remainder), _silent(np.power)
    maximum, minimum = _array(np.maximum), _array(np.minimum)
    equal, less = _array(np.equal), _array(np.less)
    logical_and, logical_or = _array(np.logical_and), _array(np.logical_or)
    bitwise_and, bitwise_or = _array(np.bitwise_and), _array(np.bitwise_or)
    bitwise_xor = _array(np.bitwise_xor)
    left_shift, right_shift = _array(np.left_shift), _array(np.right_shift)

    # -- choice, reductions, order
    def where(self, condition: Array, a: Array, b: Array) -> Array:
        return np.where(condition, a, b)

    sum, prod, cumsum = _guarded(_sum), _guarded(_prod), _guarded(_cumsum)

    def max(self, x: Array, axis: Sequence[int], keepdims: bool = False) -> Array:
        return _asarray(_maximum(x, tuple(axis), None, None, keepdims))

    def min(self, x: Array, axis: Sequence[int], keepdims: bool = False) -> Array:
        return _asarray(_minimum(x, tuple(axis), None, None, keepdims))

    def argmax(self, x: Array, axis: int, keepdims: bool = False) -> Array:
        return _asarray(np.argmax(x, axis, keepdims=keepdims)).astype(np.int32)

    def argsort(self, x: Array, axis: int) -> Array:
        return np.argsort(x, axis, kind="stable").astype(np.int32)

    # -- contraction
    matmul = _guarded(_matmul)

    # -- move
    def reshape(self, x: Array, shape: Shape) -> Array:
        return x.reshape(shape)

    def permute(self, x: Array, axes: Sequence[int]) -> Array:
        return x.transpose(axes)

    def broadcast_to(self, x: Array, shape: Shape) -> Array:
        return np.broadcast_to(x, tuple(shape))

    def concatenate(self, xs: Sequence[Array], axis: int) -> Array:
        return np.concatenate(xs, axis)

    def slice(
        self, x: Array, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
    ) -> Array:
        return _asarray(x[tuple(map(slice, start, stop, step))])

    def pad(self, x: Array, widths: Sequence[tuple[int, int]], value: float = 0) -> Array:
        return margined(x, widths, value)

    def take(self, x: Array, indices: Array, axis: int) -> Array:
        return _asarray(np.take(x, indices, axis))

    scatter = _guarded(_scatter)

    # -- capabilities
    cholesky, qr, svd = _guarded(linalg.cholesky), _guarded(linalg.qr), _guarded(linalg.svd)
    eigh, eig, lu = _guarded(linalg.eigh), _guarded(linalg.eig), _guarded(linalg.lu)
    solve_triangular = _guarded(linalg.solve_triangular)
    fft, ifft = _guarded(linalg.fft), _guarded(linalg.ifft)
    nonzero, bitcast = _static(linalg.nonzero), _static(linalg.bitcast)
