"""Comparisons and logical operations."""

from __future__ import annotations

from ...core import Tensor, TensorLike, is_float
from .._base import binary, current, dtype_of, operation, primitive, promote, tensor, unary

__all__ = [
    "equal", "greater", "greater_equal", "isclose", "isfinite", "isinf", "isnan", "isneginf",
    "isposinf", "less", "less_equal", "logical_and", "logical_not", "logical_or", "logical_xor",
    "not_equal", "signbit",
]  # fmt: skip


# -- comparisons: bool, of operands that meet in the promoted dtype and broadcast -----------------
@primitive
def equal(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 == x2`, element by element; NaN equals nothing.

    >>> print(equal([1, 2], 2))
    [False  True]
    """
    return binary("equal", x1, x2)


@operation(promoted=True)
def not_equal(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 != x2`, element by element.

    >>> print(not_equal([1, 2], 2))
    [ True False]
    """
    engine = current()
    return engine.logical_not(engine.equal(x1, x2))


@primitive
def less(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 < x2`, element by element.

    >>> print(less([1, 2, 3], 2))
    [ True False False]
    """
    return binary("less", x1, x2)


@operation(promoted=True)
def less_equal(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 <= x2`, element by element; false where one is NaN.

    >>> print(less_equal([1, 2, 3], 2))
    [ True  True False]
    """
    engine = current()
    return engine.logical_or(engine.less(x1, x2), engine.equal(x1, x2))


@primitive
def greater(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 > x2`, element by element.

    >>> print(greater([1, 2, 3], 2))
    [False False  True]
    """
    return binary("less", x2, x1)


@operation(promoted=True)
def greater_equal(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1 >= x2`, element by element; false where one is NaN.

    >>> print(greater_equal([1, 2, 3], 2))
    [False  True  True]
    """
    engine = current()
    return engine.logical_or(engine.less(x2, x1), engine.equal(x1, x2))


@operation(tensors=2)
def isclose(
    x1: TensorLike, x2: TensorLike, rtol: float = 1e-5, atol: float = 1e-8, equal_nan: bool = False
) -> Tensor:
    """`|x1 - x2| <= atol + rtol * |x2|`, element by element; equal infinities are close.

    >>> print(isclose([1.0, 2.0], [1.0, 2.1]))
    [ True False]
    """
    engine = current()
    a, b = promote(x1, x2, floating=True)
    same, zero = engine.equal(a, b), tensor(0.0, engine.dtype(a))  # inf - inf stays out
    gap = engine.subtract(engine.where(same, zero, a), engine.where(same, zero, b))
    bound = binary("add", atol, binary("multiply", rtol, engine.abs(b)))
    near = less_equal(engine.abs(gap), bound)
    found = engine.logical_or(same, engine.logical_and(near, isfinite(b)))
    if equal_nan:
        found = engine.logical_or(found, engine.logical_and(engine.isnan(a), engine.isnan(b)))
    return found


# -- kinds of numbers -----------------------------------------------------------------------------
@primitive
def isnan(x: TensorLike) -> Tensor:
    """Whether x is NaN, element by element.

    >>> print(isnan([1.0, float("nan")]))
    [False  True]
    """
    return unary("isnan", x, True)


@operation()
def isfinite(x: TensorLike) -> Tensor:
    """Whether x is neither infinite nor NaN, element by element.

    >>> print(isfinite([1.0, float("inf")]))
    [ True False]
    """
    if not is_float(dtype_of(x)):
        return equal(x, x)
    return binary("less", current().abs(x), float("inf"))


@operation()
def isinf(x: TensorLike) -> Tensor:
    """Whether x is infinite, element by element.

    >>> print(isinf([1.0, float("-inf")]))
    [False  True]
    """
    if not is_float(dtype_of(x)):
        return current().logical_not(equal(x, x))
    return binary("equal", current().abs(x), float("inf"))


@operation()
def isposinf(x: TensorLike) -> Tensor:
    """Whether x is +infinity, element by element.

    >>> print(isposinf([float("inf"), float("-inf")]))
    [ True False]
    """
    return binary("equal", x, float("inf"))


@operation()
def isneginf(x: TensorLike) -> Tensor:
    """Whether x is -infinity, element by element.

    >>> print(isneginf([float("inf"), float("-inf")]))
    [False  True]
    """
    return binary("equal", x, float("-inf"))


@operation()
def signbit(x: TensorLike) -> Tensor:
    """Whether the sign bit of x is set: x < 0, or x is -0.0.

    >>> print(signbit([1.0, -0.0, -2.0]))
    [False  True  True]
    """
    below = binary("less", x, 0)
    if not is_float(dtype_of(x)):
        return below
    return current().logical_or(below, binary("less", binary("divide", 1.0, x), 0))


@operation(promoted=True, floating=True)
def copysign(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`|x1|` with the sign of `x2`.

    >>> print(copysign([1.0, 2.0], [-3.0, 0.0]))
    [-1.  2.]
    """
    engine = current()
    size = engine.abs(x1)
    return engine.where(signbit(x2), engine.negative(size), size)


# -- logic: operands of other dtypes count as `!= 0` ----------------------------------------------
def _truth(x: TensorLike) -> Tensor:
    return tensor(x, "bool") if type(x) in (bool, int, float) else tensor(tensor(x), "bool")


@operation(tensors=0)
def logical_and(x1: TensorLike, x2: TensorLike) -> Tensor:
    """Whether both hold, element by element.

    >>> print(logical_and([True, False], True))
    [ True False]
    """
    return current().logical_and(_truth(x1), _truth(x2))


@operation(tensors=0)
def logical_or(x1: TensorLike, x2: TensorLike) -> Tensor:
    """Whether one or both hold, element by element.

    >>> print(logical_or([True, False], False))
    [ True False]
    """
    return current().logical_or(_truth(x1), _truth(x2))


@operation(tensors=0)
def logical_xor(x1: TensorLike, x2: TensorLike) -> Tensor:
    """Whether one alone holds, element by element.

    >>> print(logical_xor([True, False], True))
    [False  True]
    """
    return current().logical_not(current().equal(_truth(x1), _truth(x2)))


@operation(tensors=0)
def logical_not(x: TensorLike) -> Tensor:
    """Whether x does not hold, element by element.

    >>> print(logical_not([True, False]))
    [False  True]
    """
    return current().logical_not(_truth(x))
