"""Functions in pieces, and polynomials, by which others are approximated."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ...core import Function, InvalidArgument, Tensor, TensorLike, float_type, is_float, result_type
from .._base import binary, current, dtype_of, operation, tensor
from .arithmetic import add, maximum, minimum, multiply

__all__ = ["fabs", "fmax", "fmin", "heaviside", "select", "sinc"]


def polynomial(x: TensorLike, coefficients: Sequence[float]) -> Tensor:
    """A polynomial by Horner's rule; coefficients from the highest power down."""
    found = multiply(x, coefficients[0])
    for c in coefficients[1:-1]:
        found = multiply(add(found, c), x)
    return add(found, coefficients[-1])


@operation()
def fabs(x: TensorLike) -> Tensor:
    """`|x|`, as a float: integers and bools give `floatx()`.

    >>> print(fabs([1, -2]))
    [1. 2.]
    """
    return current().abs(tensor(x, float_type(dtype_of(x))))


def _of_numbers(join: Function, x1: TensorLike, x2: TensorLike) -> Tensor:
    """`join` of both, or the one that is not NaN."""
    engine = current()
    name = result_type(dtype_of(x1), dtype_of(x2))
    x1, x2 = tensor(x1, name), tensor(x2, name)
    if not is_float(name):
        return join(x1, x2)
    found = engine.where(engine.isnan(x2), x1, join(x1, x2))
    return engine.where(engine.isnan(x1), x2, found)


@operation(tensors=0)
def fmax(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The larger of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.

    >>> print(fmax([1.0, float("nan"), 5.0], 3.0))
    [3. 3. 5.]
    """
    return _of_numbers(maximum, x1, x2)


@operation(tensors=0)
def fmin(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The smaller of both, or the one that is not NaN; in the promoted dtype, shapes broadcast.

    >>> print(fmin([1.0, float("nan"), 5.0], 3.0))
    [1. 3. 3.]
    """
    return _of_numbers(minimum, x1, x2)


@operation(promoted=True, floating=True)
def heaviside(x1: TensorLike, x2: TensorLike) -> Tensor:
    """0 where x1 is negative, `x2` where it is 0, 1 where it is positive; NaN where it is NaN.

    In the promoted float dtype, shapes broadcast. Integers and bools give `floatx()`.

    >>> print(heaviside([-1.5, 0.0, 2.0], 0.5))
    [0.  0.5 1. ]
    """
    engine = current()
    dtype = engine.dtype(x1)
    zero, one = tensor(0.0, dtype), tensor(1.0, dtype)
    found = engine.where(engine.less(zero, x1), one, zero)
    found = engine.where(engine.equal(x1, zero), x2, found)
    return engine.where(engine.isnan(x1), engine.stop_gradient(x1), found)


@operation()
def sinc(x: TensorLike) -> Tensor:
    """`sin(pi * x) / (pi * x)`, and 1 at 0; integers and bools give `floatx()`.

    Near 0 by its series, so that the gradient is exact there too.

    >>> print(sinc([0.0, 0.5]))
    [1.        0.63661975]
    """
    engine = current()
    dtype = float_type(dtype_of(x))
    wide = "float32" if dtype in ("float16", "bfloat16") else dtype
    angle = binary("multiply", tensor(x, wide), math.pi)
    near = binary("less", engine.abs(angle), 0.01 if wide == "float64" else 0.1)
    square = engine.where(near, engine.multiply(angle, angle), tensor(0.0, wide))
    slope = binary("subtract", binary("multiply", square, 1 / 120), 1 / 6)
    inner = engine.multiply(square, slope)
    away = engine.where(near, tensor(1.0, wide), angle)
    outer = engine.divide(engine.sin(away), away)
    return tensor(engine.where(near, binary("add", inner, 1.0), outer), dtype)


@operation(tensors=0)
def select(condlist: Sequence[Any], choicelist: Sequence[Any], default: TensorLike = 0) -> Tensor:
    """Each element from the first choice whose condition holds there, else `default`.

    Conditions (bools, or numbers that hold if not 0) and choices broadcast; the result has the
    dtype in which the choices and the default meet.

    >>> x = tensor([1, 5, 9])
    >>> print(select([x < 3, x > 7], [x, x * 10], default=-1))
    [ 1 -1 90]
    """
    if not condlist or len(condlist) != len(choicelist):
        raise InvalidArgument(
            f"select needs one choice for each condition, and at least one; given: "
            f"{len(condlist)} conditions, {len(choicelist)} choices."
        )
    engine = current()
    name = result_type(*map(dtype_of, choicelist), dtype_of(default))
    found = tensor(default, name)
    for condition, choice in zip(reversed(condlist), reversed(choicelist)):
        held = tensor(tensor(condition), "bool")
        found = engine.where(held, tensor(choice, name), found)
    return found
