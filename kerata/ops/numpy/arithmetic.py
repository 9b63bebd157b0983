"""Elementwise arithmetic and rounding."""

from __future__ import annotations

from typing import Any

from ...core import COMPLEX, RANGES, InvalidType, float_type, is_float, is_integer
from ...core.typing import Tensor, TensorLike
from ...engine.operators import operations
from .._base import binary, current, dtype_of, operation, primitive, promote, tensor, unary

__all__ = [
    "abs", "absolute", "add", "cbrt", "ceil", "clip", "divide", "divide_no_nan", "floor",
    "floor_divide", "fmod", "maximum", "minimum", "mod", "multiply", "nan_to_num", "negative",
    "power", "reciprocal", "round", "sign", "sqrt", "square", "subtract", "true_divide",
    "trunc",
]  # fmt: skip


# -- two operands ---------------------------------------------------------------------------------
@primitive
def add(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 + x2`, in the promoted dtype; shapes broadcast.

    >>> print(add([1, 2], 3))
    [4 5]
    """
    return binary("add", x1, x2)


@primitive
def subtract(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 - x2`, in the promoted dtype; shapes broadcast.

    >>> print(subtract([1, 2], 3))
    [-2 -1]
    """
    return binary("subtract", x1, x2)


@primitive
def multiply(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 * x2`, in the promoted dtype; shapes broadcast.

    >>> print(multiply([1, 2], 3))
    [3 6]
    """
    return binary("multiply", x1, x2)


@primitive
def divide(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 / x2`; integers and bools are divided as `floatx()`.

    >>> print(divide([1, 2], 4))
    [0.25 0.5 ]
    """
    return binary("divide", x1, x2, True)


@primitive
def true_divide(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 / x2`: another name of `divide`, and what the operator `/` does.

    >>> print(true_divide([1, 2], 4))
    [0.25 0.5 ]
    """
    return binary("divide", x1, x2, True)


@primitive
def floor_divide(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`floor(x1 / x2)`, in the promoted dtype; bools count as int32.

    >>> print(floor_divide([7, -7], 2))
    [ 3 -4]
    """
    return binary("floor_divide", *_counting(x1, x2))


@primitive
def mod(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 - floor(x1 / x2) * x2`: the remainder with the divisor's sign; bools count as int32.

    >>> print(mod([7, -7], 3))
    [1 2]
    """
    return binary("remainder", *_counting(x1, x2))


operations["ops.remainder"] = mod  # the name under which `binary` records it


@operation(tensors=0)
def fmod(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 - trunc(x1 / x2) * x2`: the remainder with the dividend's sign; bools count as int32.

    >>> print(fmod([7, -7], 3))
    [ 1 -1]
    """
    a, b = map(tensor, promote(*_counting(x1, x2)))
    rest = binary("remainder", absolute(a), absolute(b))
    return current().where(binary("less", a, 0), negative(rest), rest)


@primitive
def power(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 ** x2`, in the promoted dtype; shapes broadcast.

    Integers to negative powers are not defined.

    >>> print(power([1, 2, 3], 2))
    [1 4 9]
    """
    return binary("power", x1, x2)


@primitive
def maximum(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The larger of both, NaN where one of them is; shapes broadcast.

    >>> print(maximum([1, 5], 3))
    [3 5]
    """
    return binary("maximum", x1, x2)


@primitive
def minimum(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The smaller of both, NaN where one of them is; shapes broadcast.

    >>> print(minimum([1, 5], 3))
    [1 3]
    """
    return binary("minimum", x1, x2)


@operation(promoted=True, floating=True)
def divide_no_nan(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 / x2`, and 0 where `x2` is 0 (also in the gradient).

    >>> print(divide_no_nan([1.0, 2.0], [0.0, 4.0]))
    [0.  0.5]
    """
    engine = current()
    dtype = engine.dtype(x2)
    void = engine.equal(x2, engine.scalar(0, dtype))
    quotient = engine.divide(x1, engine.where(void, tensor(1, dtype), x2))
    return engine.where(void, tensor(0, dtype), quotient)


def _counting(x1: TensorLike, x2: TensorLike) -> tuple[Any, Any]:
    """The operands of a division with remainder: if both are bools, the first becomes an int32."""
    if dtype_of(x1) == "bool" and dtype_of(x2) == "bool":
        return tensor(x1, "int32"), x2
    return x1, x2


# -- one operand ----------------------------------------------------------------------------------
@primitive
def negative(x: TensorLike) -> Tensor:
    """`-x`.

    >>> print(negative([1, -2]))
    [-1  2]
    """
    return unary("negative", x)


@primitive
def absolute(x: TensorLike) -> Tensor:
    """`|x|`.

    >>> print(absolute([1, -2]))
    [1 2]
    """
    return unary("abs", x)


@primitive
def abs(x: TensorLike) -> Tensor:
    """`|x|`: another name of `absolute`.

    >>> print(abs([1, -2]))
    [1 2]
    """
    return unary("abs", x)


@primitive
def sign(x: TensorLike) -> Tensor:
    """-1, 0 or 1 as x is negative, zero or positive.

    >>> print(sign([-3, 0, 7]))
    [-1  0  1]
    """
    return unary("sign", x)


@primitive
def floor(x: TensorLike) -> Tensor:
    """The largest whole number that is not above x, as a float.

    >>> print(floor([1.7, -1.7]))
    [ 1. -2.]
    """
    return unary("floor", x, True)


@primitive
def ceil(x: TensorLike) -> Tensor:
    """The smallest whole number that is not below x, as a float.

    >>> print(ceil([1.7, -1.7]))
    [ 2. -1.]
    """
    return unary("ceil", x, True)


@operation()
def round(x: TensorLike, decimals: int = 0) -> Tensor:
    """x, which is real, to the nearest multiple of `10 ** -decimals`, halves to the even one.

    >>> print(round([0.5, 1.5, 2.26], 1))
    [0.5 1.5 2.3]
    """
    dtype = dtype_of(x)
    if dtype in COMPLEX:
        raise InvalidType(f"round takes real numbers, not {dtype}; round `real(x)` and `imag(x)`.")
    if not is_float(dtype) and decimals >= 0:
        return tensor(x)
    if decimals == 0:
        return unary("round", x)
    scaled = unary("round", multiply(x, 10.0**decimals))
    return tensor(divide(scaled, 10.0**decimals), dtype)


@operation()
def trunc(x: TensorLike) -> Tensor:
    """The whole part of x, towards zero, in x's dtype.

    >>> print(trunc([1.7, -1.7]))
    [ 1. -1.]
    """
    if not is_float(dtype_of(x)):
        return tensor(x)
    engine = current()
    return engine.multiply(engine.sign(x), engine.floor(engine.abs(x)))


@primitive
@operation()
def square(x: TensorLike) -> Tensor:
    """`x * x`; bools give int32.

    >>> print(square([1, -3]))
    [1 9]
    """
    if dtype_of(x) == "bool":
        x = tensor(x, "int32")
    return current().multiply(x, x)


@primitive
def sqrt(x: TensorLike) -> Tensor:
    """The square root, NaN for negative x.

    >>> print(sqrt([4, 9]))
    [2. 3.]
    """
    return unary("sqrt", x, True)


@operation()
def cbrt(x: TensorLike) -> Tensor:
    """The cube root, also of negative x: `sign(x) * |x| ** (1/3)`.

    >>> print(cbrt([8.0, -1.0]))
    [ 2. -1.]
    """
    engine = current()
    x = tensor(x, float_type(dtype_of(x)))
    third = engine.power(engine.abs(x), engine.scalar(1 / 3, engine.dtype(x)))
    return engine.multiply(engine.sign(x), third)


@operation()
def reciprocal(x: TensorLike) -> Tensor:
    """`1 / x`.

    >>> print(reciprocal([2.0, 4.0]))
    [0.5  0.25]
    """
    return divide(1.0, x)


@operation()
def clip(x: TensorLike, x_min: TensorLike | None, x_max: TensorLike | None) -> Tensor:
    """`min(max(x, x_min), x_max)` in x's dtype; a bound of None is none. Bools give int32.

    Nor is a number that no integer of the dtype goes beyond.

    >>> print(clip([-1.0, 0.5, 3.0], 0, 1))
    [0.  0.5 1. ]
    """
    if dtype_of(x) == "bool":
        x = tensor(x, "int32")
    dtype = dtype_of(x)
    if is_integer(dtype):
        low, high = RANGES[dtype]
        x_min = None if type(x_min) is int and x_min <= low else x_min
        x_max = None if type(x_max) is int and x_max >= high else x_max
    found = x if x_min is None else maximum(x, x_min)
    found = found if x_max is None else minimum(found, x_max)
    return tensor(found, dtype)


@operation()
def nan_to_num(
    x: TensorLike, nan: float = 0.0, posinf: float | None = None, neginf: float | None = None
) -> Tensor:
    """x with NaN, inf and -inf replaced, by default with 0 and the largest finite floats.

    >>> print(nan_to_num([float("nan"), 1.0]))
    [0. 1.]
    """
    dtype = dtype_of(x)
    if not is_float(dtype):
        return tensor(x)
    engine = current()
    largest = RANGES[dtype][1]
    for bad, value in (
        (engine.isnan(x), nan),
        (binary("equal", x, float("inf")), largest if posinf is None else posinf),
        (binary("equal", x, float("-inf")), -largest if neginf is None else neginf),
    ):
        x = engine.where(bad, tensor(value, dtype), x)
    return tensor(x)
