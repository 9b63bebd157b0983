"""Gradients of the primitives, each in terms of primitives: what the tape looks up.

`RULES[name]` has one function for each tensor operand, `rule(e, g, out, *operands, **attributes)`:
`e` computes, `g` is the gradient of the result `out`; the share of that operand is returned, of the
operand's shape. Since rules are made of primitives, a tape round a tape gives second derivatives.

Where a derivative jumps, its gradient is: of equal operands of `maximum`, `minimum` one half each;
of equal largest elements of `max`, `min` equal shares (so do JAX and torch); of `abs` at 0, 0.
Complex values: the pairing is `Re(g * dx)` without conjugation, so holomorphic rules stay as they
are.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

from ...core import Shape, Tensor
from ..protocol import Number
from .parts import E, Ends, Indices, Patch, Rule, fit, flip, number, spread, swap, zero_of, zeros


def _tensor(e: E, x: Tensor, like: Tensor) -> Tensor:
    return x if e.is_tensor(x) else e.tensor(x, e.dtype(like))


def _left(share: Rule) -> Rule:
    return lambda e, g, out, a, b: fit(e, share(e, g, out, a, b), a)


def _right(share: Rule) -> Rule:
    return lambda e, g, out, a, b: fit(e, share(e, g, out, a, b), b)


# -- elementwise ----------------------------------------------------------------------------------
def _square_minus(e: E, x: Tensor, sign: float, constant: float) -> Tensor:
    """`sign * x**2 + constant`."""
    squared = e.multiply(x, x)
    one = number(e, constant, x)
    return e.add(squared, one) if sign > 0 else e.subtract(one, squared)


def _arccos(e: E, g: Tensor, out: Tensor, x: Tensor) -> Tensor:
    return e.negative(e.divide(g, e.sqrt(_square_minus(e, x, -1, 1))))


def _power_base(e: E, g: Tensor, out: Tensor, a: Tensor, b: Tensor) -> Tensor:
    b = _tensor(e, b, a)
    one = e.full((), 1, e.dtype(a))
    exponent = e.where(e.equal(b, zero_of(e, a)), one, e.subtract(b, one))
    return e.multiply(g, e.multiply(b, e.power(a, exponent)))


def _power_exponent(e: E, g: Tensor, out: Tensor, a: Tensor, b: Tensor) -> Tensor:
    a, zero = _tensor(e, a, b), zero_of(e, b)
    positive = e.less(zero, a)
    log = e.log(e.where(positive, a, e.full((), 1, e.dtype(b))))
    return e.multiply(g, e.multiply(out, e.where(positive, log, zero)))


def _larger(e: E, g: Tensor, a: Tensor, b: Tensor) -> Tensor:
    """`g` where a > b, half of it where both are equal."""
    zero = zero_of(e, g)
    half = e.multiply(g, number(e, 0.5, g))
    return e.where(e.less(b, a), g, e.where(e.equal(a, b), half, zero))


def _where_true(e: E, g: Tensor, out: Tensor, condition: Tensor, a: Tensor, b: Tensor) -> Tensor:
    return fit(e, e.where(condition, g, zero_of(e, g)), a)


def _where_false(e: E, g: Tensor, out: Tensor, condition: Tensor, a: Tensor, b: Tensor) -> Tensor:
    return fit(e, e.where(condition, zero_of(e, g), g), b)


def _cast(e: E, g: Tensor, out: Tensor, x: Tensor, dtype: str) -> Tensor:
    return e.cast(g, e.dtype(x))


# -- reductions -----------------------------------------------------------------------------------
def _sum(
    e: E, g: Tensor, out: Tensor, x: Tensor, axis: Sequence[int], keepdims: bool = False
) -> Tensor:
    return spread(e, g, x, axis)


def _extreme(
    e: E, g: Tensor, out: Tensor, x: Tensor, axis: Sequence[int], keepdims: bool = False
) -> Tensor:
    hit = e.cast(e.equal(x, spread(e, out, x, axis)), e.dtype(x))
    share = e.divide(g, e.sum(hit, axis, keepdims))
    return e.multiply(hit, spread(e, share, x, axis))


def _shifted(e: E, x: Tensor, by: int) -> Tensor:
    """`x` moved along its last axis, ones moving in."""
    shape = tuple(e.shape(x))
    by = min(by, shape[-1])
    stop = (*shape[:-1], shape[-1] - by)
    moved = e.slice(x, (0,) * len(shape), stop, (1,) * len(shape))
    return e.pad(moved, [(0, 0)] * (len(shape) - 1) + [(by, 0)], 1)


def _products_before(e: E, x: Tensor) -> Tensor:
    """For each element of the last axis the product of those before it."""
    x, by = _shifted(e, x, 1), 1
    while by < e.shape(x)[-1]:
        x, by = e.multiply(x, _shifted(e, x, by)), 2 * by
    return x


def _prod(
    e: E, g: Tensor, out: Tensor, x: Tensor, axis: Sequence[int], keepdims: bool = False
) -> Tensor:
    """The product of all others, exact where elements are zero."""
    shape = tuple(e.shape(x))
    rest = [i for i in range(len(shape)) if i not in axis]
    order = (*rest, *sorted(axis))
    moved = e.permute(x, order)
    size = math.prod(shape[i] for i in axis)
    rows = e.reshape(moved, (*(shape[i] for i in rest), size))
    after = _products_before(e, flip(e, rows, len(rest)))
    others = e.multiply(_products_before(e, rows), flip(e, after, len(rest)))
    back = e.reshape(others, tuple(e.shape(moved)))
    inverse = tuple(order.index(i) for i in range(len(shape)))
    return e.multiply(spread(e, g, x, axis), e.permute(back, inverse))


def _cumsum(e: E, g: Tensor, out: Tensor, x: Tensor, axis: int) -> Tensor:
    return flip(e, e.cumsum(flip(e, g, axis), axis), axis)


# -- contraction ----------------------------------------------------------------------------------
def _matmul_left(e: E, g: Tensor, out: Tensor, a: Tensor, b: Tensor) -> Tensor:
    return fit(e, e.matmul(g, swap(e, b)), a)


def _matmul_right(e: E, g: Tensor, out: Tensor, a: Tensor, b: Tensor) -> Tensor:
    left, right = tuple(e.shape(a)), tuple(e.shape(b))
    if len(right) == 2 and len(left) > 2:  # one product over all leading axes
        rows = math.prod(left[:-1])
        a, g = e.reshape(a, (rows, left[-1])), e.reshape(g, (rows, right[-1]))
    return fit(e, e.matmul(swap(e, a), g), b)


# -- moving ---------------------------------------------------------------------------------------
def _reshape(e: E, g: Tensor, out: Tensor, x: Tensor, shape: Shape) -> Tensor:
    return e.reshape(g, tuple(e.shape(x)))


def _permute(e: E, g: Tensor, out: Tensor, x: Tensor, axes: Sequence[int]) -> Tensor:
    axes = tuple(axes)
    return e.permute(g, tuple(axes.index(i) for i in range(len(axes))))


def _broadcast_to(e: E, g: Tensor, out: Tensor, x: Tensor, shape: Shape) -> Tensor:
    return fit(e, g, x)


def _pad(
    e: E, g: Tensor, out: Tensor, x: Tensor, widths: Sequence[tuple[int, int]], value: Number = 0
) -> Tensor:
    shape = e.shape(x)
    start = tuple(before for before, _ in widths)
    stop = tuple(before + n for before, n in zip(start, shape))
    return e.slice(g, start, stop, (1,) * len(start))


def _slice(
    e: E, g: Tensor, out: Tensor, x: Tensor, start: Indices, stop: Ends, step: Indices
) -> Tensor | Patch:
    if e.add_slice is not None:
        return Patch(g, x, start, stop, step)
    for axis, size in enumerate(e.shape(x)):
        g = _unslice(e, g, axis, size, start[axis], step[axis])
    return g


def _unslice(e: E, g: Tensor, axis: int, size: int, start: int, step: int) -> Tensor:
    """Undo a slice of one axis: zeros between, before and after."""
    shape = list(e.shape(g))
    if shape[axis] == 0:
        shape[axis] = size
        return e.full(tuple(shape), 0, e.dtype(g))
    if step < 0:
        start, step, g = start + (shape[axis] - 1) * step, -step, flip(e, g, axis)
    if step > 1:
        g = e.reshape(g, (*shape[: axis + 1], 1, *shape[axis + 1 :]))
        margin = [(0, step - 1) if i == axis + 1 else (0, 0) for i in range(len(shape) + 1)]
        wide = e.reshape(e.pad(g, margin), (*shape[:axis], shape[axis] * step, *shape[axis + 1 :]))
        shape[axis] = (shape[axis] - 1) * step + 1
        g = e.slice(wide, (0,) * len(shape), tuple(shape), (1,) * len(shape))
    after = size - start - shape[axis]
    if start == after == 0:
        return g
    return e.pad(g, [(start, after) if i == axis else (0, 0) for i in range(len(shape))])


def _take(e: E, g: Tensor, out: Tensor, x: Tensor, indices: Tensor, axis: int) -> Tensor:
    shape, rank = tuple(e.shape(x)), len(e.shape(indices))
    count = math.prod(e.shape(indices))
    g = e.reshape(g, (*shape[:axis], count, *shape[axis + 1 :]))
    front = (axis, *(i for i in range(len(shape)) if i != axis))
    if axis:
        g = e.permute(g, front)
    rows = e.full((shape[axis], *shape[:axis], *shape[axis + 1 :]), 0, e.dtype(x))
    flat = indices if rank == 1 else e.reshape(indices, (count,))
    added = e.scatter(rows, flat, g, "add")
    return e.permute(added, tuple(front.index(i) for i in range(len(shape)))) if axis else added


def concatenate_shares(
    e: E, g: Tensor, xs: Sequence[Tensor], axis: int
) -> list[Callable[[], Tensor]]:
    """For each tensor that was joined, a function that cuts its share out of `g`."""
    found: list[Callable[[], Tensor]] = []
    ones = (1,) * len(e.shape(g))
    shape, at = tuple(e.shape(g)), 0
    for x in xs:
        size = e.shape(x)[axis]
        start = tuple(at if i == axis else 0 for i in range(len(shape)))
        stop = tuple(at + size if i == axis else n for i, n in enumerate(shape))
        found.append(functools.partial(e.slice, g, start, stop, ones))
        at += size
    return found


# -- scatter --------------------------------------------------------------------------------------
def _winners(e: E, x: Tensor, indices: Tensor, updates: Tensor) -> Tensor:
    """1 for each update that "set" let stay, 0 for those that a repeat overwrote."""
    size, count = e.shape(x)[0], e.shape(indices)[0]
    places = e.arange(0, count, 1, "int32")
    marks = e.scatter(e.full((size,), 0, "int32"), indices, places, "set")
    hit = e.cast(e.equal(e.take(marks, indices, 0), places), e.dtype(updates))
    return e.reshape(hit, (count, *(1,) * (len(e.shape(updates)) - 1)))


def _scatter_into(
    e: E, g: Tensor, out: Tensor, x: Tensor, indices: Tensor, updates: Tensor, mode: str
) -> Tensor:
    if mode == "add":
        return g
    if mode == "set":
        return e.scatter(g, indices, zeros(e, updates), "set")
    if mode == "mul":
        ones = e.full(tuple(e.shape(x)), 1, e.dtype(x))
        return e.multiply(g, e.scatter(ones, indices, updates, "mul"))
    hit = e.cast(e.equal(x, out), e.dtype(x))
    return e.multiply(hit, _tied(e, g, out, hit, indices, updates))


def _tied(e: E, g: Tensor, out: Tensor, hit: Tensor, indices: Tensor, updates: Tensor) -> Tensor:
    """`g` over the number of values that are equal to the result."""
    met = e.cast(e.equal(updates, e.take(out, indices, 0)), e.dtype(g))
    return e.divide(g, e.scatter(hit, indices, met, "add"))


def _scatter_updates(
    e: E, g: Tensor, out: Tensor, x: Tensor, indices: Tensor, updates: Tensor, mode: str
) -> Tensor:
    if mode == "add":
        return e.take(g, indices, 0)
    if mode == "set":
        return e.multiply(e.take(g, indices, 0), _winners(e, x, indices, updates))
    if mode == "mul":
        return _scatter_factors(e, g, x, indices, updates)
    hit = e.cast(e.equal(x, out), e.dtype(x))
    share = e.take(_tied(e, g, out, hit, indices, updates), indices, 0)
    return e.multiply(share, e.cast(e.equal(updates, e.take(out, indices, 0)), e.dtype(x)))


def _scatter_factors(e: E, g: Tensor, x: Tensor, indices: Tensor, updates: Tensor) -> Tensor:
    """Each update's share is the product of all others of its row, zeros among them or not."""
    zero, one = zero_of(e, updates), e.full((), 1, e.dtype(updates))
    null = e.equal(updates, zero)
    filled = e.where(null, one, updates)
    ones = e.full(tuple(e.shape(x)), 1, e.dtype(x))
    product = e.multiply(e.multiply(g, x), e.scatter(ones, indices, filled, "mul"))
    nulls = e.scatter(zeros(e, x), indices, e.cast(null, e.dtype(x)), "add")
    others = e.subtract(e.take(nulls, indices, 0), e.cast(null, e.dtype(x)))
    share = e.divide(e.take(product, indices, 0), filled)
    return e.where(e.less(zero, others), zero, share)


RULES: dict[str, tuple[Rule | None, ...]] = {
    "cast": (_cast,),
    "to_device": (lambda e, g, out, x, device: g,),
    "negative": (lambda e, g, out, x: e.negative(g),),
    "abs": (lambda e, g, out, x: e.multiply(g, e.sign(x)),),
    "exp": (lambda e, g, out, x: e.multiply(g, out),),
    "log": (lambda e, g, out, x: e.divide(g, x),),
    "sqrt": (lambda e, g, out, x: e.divide(e.multiply(g, number(e, 0.5, g)), out),),
    "sin": (lambda e, g, out, x: e.multiply(g, e.cos(x)),),
    "cos": (lambda e, g, out, x: e.negative(e.multiply(g, e.sin(x))),),
    "tan": (lambda e, g, out, x: e.multiply(g, _square_minus(e, out, 1, 1)),),
    "arcsin": (lambda e, g, out, x: e.divide(g, e.sqrt(_square_minus(e, x, -1, 1))),),
    "arccos": (_arccos,),
    "arctan": (lambda e, g, out, x: e.divide(g, _square_minus(e, x, 1, 1)),),
    "sinh": (lambda e, g, out, x: e.multiply(g, e.cosh(x)),),
    "cosh": (lambda e, g, out, x: e.multiply(g, e.sinh(x)),),
    "tanh": (lambda e, g, out, x: e.multiply(g, _square_minus(e, out, -1, 1)),),
    "arcsinh": (lambda e, g, out, x: e.divide(g, e.sqrt(_square_minus(e, x, 1, 1))),),
    "arccosh": (lambda e, g, out, x: e.divide(g, e.sqrt(_square_minus(e, x, 1, -1))),),
    "arctanh": (lambda e, g, out, x: e.divide(g, _square_minus(e, x, -1, 1)),),
    "add": (_left(lambda e, g, out, a, b: g), _right(lambda e, g, out, a, b: g)),
    "subtract": (
        _left(lambda e, g, out, a, b: g),
        lambda e, g, out, a, b: e.negative(fit(e, g, b)),
    ),
    "multiply": (
        _left(lambda e, g, out, a, b: e.multiply(g, b)),
        _right(lambda e, g, out, a, b: e.multiply(g, a)),
    ),
    "divide": (
        _left(lambda e, g, out, a, b: e.divide(g, b)),
        _right(lambda e, g, out, a, b: e.negative(e.divide(e.multiply(g, out), b))),
    ),
    "remainder": (
        _left(lambda e, g, out, a, b: g),
        _right(lambda e, g, out, a, b: e.negative(e.multiply(g, e.floor_divide(a, b)))),
    ),
    "power": (_left(_power_base), _right(_power_exponent)),
    "maximum": (
        _left(lambda e, g, out, a, b: _larger(e, g, a, b)),
        _right(lambda e, g, out, a, b: _larger(e, g, b, a)),
    ),
    "minimum": (
        _left(lambda e, g, out, a, b: _larger(e, g, b, a)),
        _right(lambda e, g, out, a, b: _larger(e, g, a, b)),
    ),
    "where": (None, _where_true, _where_false),
    "sum": (_sum,),
    "prod": (_prod,),
    "max": (_extreme,),
    "min": (_extreme,),
    "cumsum": (_cumsum,),
    "matmul": (_matmul_left, _matmul_right),
    "reshape": (_reshape,),
    "permute": (_permute,),
    "broadcast_to": (_broadcast_to,),
    "slice": (_slice,),
    "pad": (_pad,),
    "take": (_take, None),
    "scatter": (_scatter_into, None, _scatter_updates),
}
