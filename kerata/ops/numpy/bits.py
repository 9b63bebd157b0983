"""Bitwise operations, and what looks into the bits of numbers."""

from __future__ import annotations

import math
from typing import Any

from ...core.dtypes import COMPLEX, float_type, is_integer, result_type, size_of, standardize_dtype
from ...core.errors import InvalidArgument, InvalidType
from ...core.typing import DTypeLike, Tensor, TensorLike
from .._base import binary, current, dtype_of, operation, primitive, tensor, unary
from .complex import view_as_complex, view_as_real

__all__ = [
    "bitwise_and", "bitwise_invert", "bitwise_left_shift", "bitwise_not", "bitwise_or",
    "bitwise_right_shift", "bitwise_xor", "gcd", "lcm", "ldexp", "left_shift", "nextafter",
    "right_shift", "view",
]  # fmt: skip


# -- bits of integers -----------------------------------------------------------------------------
@primitive
def bitwise_and(x: TensorLike, y: TensorLike) -> Tensor:
    """The bits set in both.

    >>> print(bitwise_and([6], [3]))
    [2]
    """
    return binary("bitwise_and", x, y)


@primitive
def bitwise_or(x: TensorLike, y: TensorLike) -> Tensor:
    """The bits set in one or both.

    >>> print(bitwise_or([6], [3]))
    [7]
    """
    return binary("bitwise_or", x, y)


@primitive
def bitwise_xor(x: TensorLike, y: TensorLike) -> Tensor:
    """The bits set in one alone.

    >>> print(bitwise_xor([6], [3]))
    [5]
    """
    return binary("bitwise_xor", x, y)


@primitive
def bitwise_not(x: TensorLike) -> Tensor:
    """The bits turned over.

    >>> print(bitwise_not([0, 5]))
    [-1 -6]
    """
    return unary("bitwise_not", x)


@primitive
def bitwise_invert(x: TensorLike) -> Tensor:
    """The bits turned over: another name of `bitwise_not`.

    >>> print(bitwise_invert([0, 5]))
    [-1 -6]
    """
    return unary("bitwise_not", x)


@primitive
def left_shift(x: TensorLike, y: TensorLike) -> Tensor:
    """`x * 2 ** y`, by moving bits.

    >>> print(left_shift([1, 3], 2))
    [ 4 12]
    """
    return binary("left_shift", x, y)


@primitive
def right_shift(x: TensorLike, y: TensorLike) -> Tensor:
    """`floor(x / 2 ** y)`, by moving bits.

    >>> print(right_shift([4, 13], 2))
    [1 3]
    """
    return binary("right_shift", x, y)


@primitive
def bitwise_left_shift(x: TensorLike, y: TensorLike) -> Tensor:
    """`x * 2 ** y`: another name of `left_shift`.

    >>> print(bitwise_left_shift([1, 3], 2))
    [ 4 12]
    """
    return binary("left_shift", x, y)


@primitive
def bitwise_right_shift(x: TensorLike, y: TensorLike) -> Tensor:
    """`floor(x / 2 ** y)`: another name of `right_shift`.

    >>> print(bitwise_right_shift([4, 13], 2))
    [1 3]
    """
    return binary("right_shift", x, y)


_HALF = ("float16", "bfloat16")


# -- divisors -------------------------------------------------------------------------------------
def _whole(name: str, x1: TensorLike, x2: TensorLike) -> tuple[Any, Any, str]:
    """The sizes of two integers in the promoted dtype."""
    dtype = result_type(dtype_of(x1), dtype_of(x2))
    if not is_integer(dtype):
        raise InvalidType(
            f"{name} takes integers; given: {dtype_of(x1)} and {dtype_of(x2)}. Cast them first."
        )
    a, b = tensor(x1, dtype), tensor(x2, dtype)
    engine = current()
    return (a, b, dtype) if dtype[0] == "u" else (engine.abs(a), engine.abs(b), dtype)


def _divisor(a: TensorLike, b: TensorLike, dtype: str) -> Tensor:
    """Euclid's algorithm, as often as the largest numbers need: Lamé's bound, log of 2 ** bits."""
    engine = current()
    zero, one = tensor(0, dtype), tensor(1, dtype)
    shape = tuple(engine.shape(engine.add(a, b)))
    a, b = engine.broadcast_to(a, shape), engine.broadcast_to(b, shape)

    def step(pair: tuple[Any, Any], _: Any) -> Any:
        a, b = pair
        done = engine.equal(b, zero)
        rest = engine.remainder(a, engine.where(done, one, b))
        return (engine.where(done, a, b), engine.where(done, zero, rest)), None

    length = math.ceil(size_of(dtype) * 1.4405) + 1
    return engine.scan(step, (a, b), None, length)[0][0]


@operation(tensors=0)
def gcd(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The greatest common divisor of `|x1|` and `|x2|`, in the promoted integer dtype.

    `gcd(x, 0)` is `|x|`; shapes broadcast. Euclid's algorithm in a fixed number of steps.

    >>> print(gcd([12, 18, 0], 8))
    [4 2 8]
    """
    return _divisor(*_whole("gcd", x1, x2))


@operation(tensors=0)
def lcm(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The least common multiple of `|x1|` and `|x2|`: `|x1| / gcd * |x2|`, 0 if one of them is.

    In the promoted integer dtype; shapes broadcast.

    >>> print(lcm([4, 6, 0], 6))
    [12  6  0]
    """
    engine = current()
    a, b, dtype = _whole("lcm", x1, x2)
    divisor = engine.maximum(_divisor(a, b, dtype), tensor(1, dtype))
    return engine.multiply(engine.floor_divide(a, divisor), b)


# -- floats ---------------------------------------------------------------------------------------
@operation(tensors=0)
def ldexp(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 * 2 ** x2` of floats and integer exponents, in x1's float dtype; shapes broadcast.

    Integers `x1` give `floatx()`. No power overflows on the way.

    >>> print(ldexp([0.5, 3.0], [2, -1]))
    [2.  1.5]
    """
    engine = current()
    have = dtype_of(x2)
    if "int" not in have and have != "bool":
        raise InvalidType(f"ldexp: the exponent `x2` must be an integer; given: {have}.")
    dtype = float_type(result_type(dtype_of(x1)))
    wide = "float32" if dtype in _HALF else dtype
    most = 2200 if wide == "float64" else 300
    power = tensor(tensor(x2), "int32")
    power = engine.cast(binary("maximum", binary("minimum", power, most), -most), wide)
    third = engine.floor(binary("divide", power, 3.0))
    rest = engine.subtract(power, third)
    half = engine.floor(binary("divide", rest, 2.0))
    found = tensor(tensor(x1, dtype), wide)
    for part in (third, half, engine.subtract(rest, half)):
        found = engine.multiply(found, binary("power", 2.0, part))
    return tensor(found, dtype)


@operation(tensors=0)
def nextafter(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The next float after x1 in the direction of x2; x2 where they are equal, NaN where one is.

    In the promoted float dtype, integers as `floatx()`; shapes broadcast. The gradient is that of
    x1. Not in whole programs (onnx, theano), which cannot see bits.

    >>> print(nextafter(1.0, 2.0) > 1.0)
    True
    """
    engine = current()
    dtype = float_type(result_type(dtype_of(x1), dtype_of(x2)))
    a, b = tensor(x1, dtype), tensor(x2, dtype)
    shape = tuple(engine.shape(engine.add(a, b)))
    a, b = engine.broadcast_to(a, shape), engine.broadcast_to(b, shape)
    return engine.custom_gradient(lambda a, b: (_neighbour(a, b), lambda g: (g, None)))(a, b)


def _neighbour(a: TensorLike, b: TensorLike) -> Tensor:
    engine = current()
    dtype = engine.dtype(a)
    kind = f"int{size_of(dtype)}"
    zero, one = tensor(0, dtype), tensor(1, kind)
    bits = engine.bitcast(a, kind)
    upwards = engine.less(a, b)
    away = engine.equal(upwards, engine.less(zero, a))  # from 0: its bits grow
    moved = engine.where(away, engine.add(bits, one), engine.subtract(bits, one))
    least = engine.where(upwards, one, tensor(-(2 ** (size_of(dtype) - 1)) + 1, kind))
    moved = engine.where(engine.equal(a, zero), least, moved)
    found = engine.where(engine.equal(a, b), b, engine.bitcast(moved, dtype))
    strange = engine.logical_or(engine.isnan(a), engine.isnan(b))
    return engine.where(strange, engine.add(a, b), found)


# -- bits -----------------------------------------------------------------------------------------
@operation()
def view(x: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """The bits of x as elements of another dtype, lowest bytes first.

    Where elements become larger or smaller by a factor, the last axis becomes shorter or longer by
    it. Bools count as bytes, and bytes as bools are `!= 0`; `dtype` None is x's. Between complex
    and real numbers by `view_as_real`.

    >>> print(view([1.0, -2.0], "int32"))
    [ 1065353216 -1073741824]
    >>> print(view([258], "uint8"))
    [2 1 0 0]
    """
    engine = current()
    have = engine.dtype(x)
    want = have if dtype is None else standardize_dtype(dtype)
    if have == want:
        return tensor(x)
    if have == "bool":
        return view(engine.cast(x, "uint8"), want)
    if want == "bool":
        return engine.cast(view(x, "uint8"), want)
    sizes = tuple(engine.shape(x))
    few, many = size_of(want), size_of(have)
    crossing = (have in COMPLEX) != (want in COMPLEX)
    if (few != many or crossing) and (not sizes or sizes[-1] * many % few):
        raise InvalidArgument(
            f"view: the last axis of x, of shape {sizes} and dtype {have}, is no whole number of "
            f"elements of {want}."
        )
    *lead, last = sizes or (1,)
    if have in COMPLEX:
        return view(engine.reshape(view_as_real(x), (*lead, 2 * last)), want)
    if want in COMPLEX:
        pairs = view(x, f"float{few // 2}")
        return view_as_complex(engine.reshape(pairs, (*lead, last * many // few, 2)))
    if few == many:
        return engine.bitcast(x, want)
    return _parted(x, many // few, want) if few < many else _joined(x, few // many, want)


def _parted(x: TensorLike, count: int, dtype: str) -> Tensor:
    """Each element as `count` elements of a smaller dtype."""
    engine = current()
    *lead, last = engine.shape(x)
    bits, small = size_of(engine.dtype(x)), size_of(dtype)
    wide = engine.reshape(engine.bitcast(x, f"int{bits}"), (*lead, last, 1))
    shifts = engine.arange(0, bits, small, f"int{bits}")
    parts = binary("bitwise_and", engine.right_shift(wide, shifts), 2**small - 1)
    parts = engine.reshape(parts, (*lead, last * count))
    return engine.bitcast(engine.cast(parts, f"uint{small}"), dtype)


def _joined(x: TensorLike, count: int, dtype: str) -> Any:
    """Each `count` elements as one of a larger dtype."""
    engine = current()
    *lead, last = engine.shape(x)
    bits, small = size_of(dtype), size_of(engine.dtype(x))
    parts = engine.cast(engine.bitcast(x, f"uint{small}"), f"int{bits}")
    parts = engine.reshape(parts, (*lead, last // count, count))
    moved = engine.left_shift(parts, engine.arange(0, bits, small, f"int{bits}"))
    # no two have a bit in common, so that their sum, wrapping round, is their union
    return engine.bitcast(engine.sum(moved, (len(lead) + 1,)), dtype)
