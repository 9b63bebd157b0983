"""Branches, loops, maps and gradients by hand.

Functions handed over must be pure: they return what they compute. Loops keep shapes and dtypes of
what they carry.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

from ...core import InvalidArgument, InvalidType, Tensor, TensorLike, tree
from ...engine import record
from .._base import axes_of, binary, cast, current, holds_symbol, operation, size_of, tensor
from ..numpy.layout import cut

__all__ = [
    "associative_scan", "cond", "custom_gradient", "fori_loop", "map", "scan", "switch",
    "vectorized_map", "while_loop",
]  # fmt: skip

Function = Callable[..., Any]


def _tensors(structure: Any) -> Any:
    return tree.map_structure(lambda x: None if x is None else tensor(x), structure)


# -- branches -------------------------------------------------------------------------------------
@operation(tensors=0)
def cond(pred: TensorLike, true_fn: Function, false_fn: Function) -> Any:
    """What `true_fn()` returns where the scalar `pred` holds, else what `false_fn()` returns.

    Both must return the same structure, shapes and dtypes.

    >>> cond(True, lambda: 1, lambda: 2)
    1
    """
    if isinstance(pred, bool):
        return true_fn() if pred else false_fn()
    pred = cast(pred, "bool")
    if math.prod(current().shape(pred)) != 1:
        raise InvalidArgument(
            f"`pred` must be a scalar, not of shape {tuple(current().shape(pred))}."
        )
    return current().cond(pred, true_fn, false_fn)


@operation(tensors=0)
def switch(index: TensorLike, branches: Sequence[Function], *operands: Any) -> Any:
    """What `branches[index](*operands)` returns; indices outside are brought to the nearest.

    >>> switch(1, [lambda x: x, lambda x: -x], 5)
    -5
    """
    if not branches:
        raise InvalidArgument("`branches` must have at least one function.")
    last = len(branches) - 1
    if isinstance(index, int):
        return branches[max(0, min(index, last))](*operands)
    found = cast(index, "int32")

    def choose(low: int, high: int) -> Any:
        if low == high:
            return branches[low](*operands)
        middle = (low + high) // 2
        below = binary("less", found, middle + 1)
        return current().cond(below, lambda: choose(low, middle), lambda: choose(middle + 1, high))

    return choose(0, last)


# -- loops ----------------------------------------------------------------------------------------
@operation(tensors=0)
def while_loop(
    cond: Function, body: Function, loop_vars: Any, maximum_iterations: int | None = None
) -> Any:
    """`loop_vars = body(*loop_vars)` as long as `cond(*loop_vars)` holds, so many times at most.

    `loop_vars` is a list or tuple of (nested) tensors, or one tensor; the result is like it.

    >>> print(while_loop(lambda i: i < 5, lambda i: i + 2, 0))
    6
    """
    single = not isinstance(loop_vars, (list, tuple))
    start = _tensors((loop_vars,) if single else tuple(loop_vars))
    leaves = tree.flatten(start)
    if not leaves:
        raise InvalidArgument("`loop_vars` must hold at least one tensor.")
    dtypes = [current().dtype(x) for x in leaves]

    def unpacked(flat: Sequence[Any]) -> Any:
        return tree.pack_as(start, flat)

    def goes_on(count: Any, *flat: Any) -> Tensor:
        holds = cast(cond(*unpacked(flat)), "bool")
        if maximum_iterations is None:
            return holds
        return current().logical_and(holds, binary("less", count, maximum_iterations))

    def step(count: Any, *flat: Any) -> list[Any]:
        made = body(*unpacked(flat))
        made = tree.flatten((made,) if not isinstance(made, (list, tuple)) else tuple(made))
        return [binary("add", count, 1), *(tensor(x, d) for x, d in zip(made, dtypes))]

    found = unpacked(current().while_loop(goes_on, step, [tensor(0, "int32"), *leaves])[1:])
    if single:
        return found[0]
    return found if isinstance(loop_vars, tuple) else list(found)


@operation(tensors=0)
def scan(
    f: Function, init: Any, xs: Any = None, length: int | None = None, reverse: bool = False,
    unroll: int | bool = 1,
) -> Any:  # fmt: skip
    """`carry, y = f(carry, x)` for each x along the leading axis.

    The result is the last carry, and all y stacked. `init` and `xs` may be nested; without `xs`
    there are `length` steps with x None. With `reverse` from the last x to the first. `unroll` is a
    hint that changes no result.

    >>> carry, ys = scan(lambda c, x: (c + x, c), 0, tensor([1, 2, 3]))
    >>> print(carry, ys)
    6 [0 1 3]
    """
    xs = _tensors(xs)
    return current().scan(f, _tensors(init), xs, _steps(xs, "xs", length), bool(reverse))


def _steps(xs: Any, name: str, length: int | None = None) -> int:
    """The leading size that all tensors have, and the length if one is given."""
    leaves = [x for x in tree.flatten(xs) if x is not None]
    shapes = [tuple(current().shape(x)) for x in leaves]
    sizes: set[int] = {shape[0] for shape in shapes if shape}
    if length is not None:
        sizes.add(size_of(length))
    if len(sizes) != 1 or () in shapes:
        more = "" if length is None else f" and `length` {length}"
        raise InvalidArgument(
            f"`{name}` must have one leading size to step over (a scan without takes `length`); "
            f"given: shapes {shapes}{more}."
        )
    return sizes.pop()


@operation(tensors=0)
def fori_loop(lower: TensorLike, upper: TensorLike, body_fun: Function, init_val: Any) -> Any:
    """`val = body_fun(i, val)` for i from `lower` up to but without `upper`.

    >>> print(fori_loop(0, 4, lambda i, total: total + i, 0))
    6
    """
    if isinstance(lower, int) and isinstance(upper, int):
        if upper <= lower:
            return _tensors(init_val)
        places = current().arange(lower, upper, 1, "int32")
        step = lambda value, i: (body_fun(i, value), None)
        return current().scan(step, _tensors(init_val), places, upper - lower, False)[0]
    for name, bound in (("lower", lower), ("upper", upper)):
        if isinstance(bound, (float, str)):
            raise InvalidType(f"`{name}` must be an integer, not {bound!r}.")
    start = (tensor(lower, "int32"), _tensors(init_val))
    end = tensor(upper, "int32")
    return while_loop(
        lambda i, _: current().less(i, end),
        lambda i, value: (binary("add", i, 1), body_fun(i, value)),
        start,
    )[1]


# -- maps -----------------------------------------------------------------------------------------
@operation(tensors=0)
def map(f: Function, xs: Any) -> Any:
    """`f` of each x along the leading axis, one after the other; the results stacked.

    >>> print(map(lambda x: x * x, tensor([1, 2, 3])))
    [1 4 9]
    """
    xs = _tensors(xs)
    return current().scan(lambda carry, x: (carry, f(x)), (), xs, _steps(xs, "xs"), False)[1]


@operation(tensors=0)
def vectorized_map(function: Function, elements: Any) -> Any:
    """`function` of each element along the leading axis, all at once where the engine can.

    >>> print(vectorized_map(lambda x: x * x, tensor([1, 2, 3])))
    [1 4 9]
    """
    elements = _tensors(elements)
    _steps(elements, "elements")
    return current().vectorize(function)(elements)


@operation(tensors=0)
def associative_scan(f: Function, elems: Any, reverse: bool = False, axis: int = 0) -> Any:
    """The running `f` along an axis, for an associative `f` of two (nested) tensors.

    `f` joins many elements at once. In log2(n) rounds (Blelloch 1990): neighbours are joined, the
    pairs scanned, the rest filled in.

    >>> print(associative_scan(lambda a, b: a + b, tensor([1, 2, 3, 4])))
    [ 1  3  6 10]
    """
    elems = _tensors(elems)
    leaves = tree.flatten(elems)
    axis = axes_of(axis, len(current().shape(leaves[0])))[0]
    if len({current().shape(x)[axis] for x in leaves}) != 1:
        shapes = [tuple(current().shape(x)) for x in leaves]
        raise InvalidArgument(f"`elems` must have one size along axis {axis}; given: {shapes}.")
    if reverse:
        leaves = [_every(x, axis, -1) for x in leaves]

    def join(a: list[Any], b: list[Any]) -> list[Any]:
        found = f(tree.pack_as(elems, a), tree.pack_as(elems, b))
        return [tensor(x) for x in tree.flatten(found)]

    leaves = _scanned(join, leaves, axis)
    if reverse:
        leaves = [_every(x, axis, -1) for x in leaves]
    return tree.pack_as(elems, leaves)


def _scanned(join: Function, xs: list[Any], axis: int) -> list[Any]:
    size = current().shape(xs[0])[axis]
    if size < 2:
        return xs
    even = [_every(x, axis, 2) for x in xs]
    odd = [_every(x, axis, 2, 1) for x in xs]
    half = size // 2
    pairs = _scanned(join, join([cut(x, axis, 0, half) for x in even], odd), axis)
    first = [cut(x, axis, 0, 1) for x in even]
    if size > 2:
        more = (size - 1) // 2
        later = [cut(x, axis, 1, more + 1) for x in even]
        filled = join([cut(x, axis, 0, more) for x in pairs], later)
        first = [current().concatenate([a, b], axis) for a, b in zip(first, filled)]
    return [_interleaved(a, b, axis) for a, b in zip(first, pairs)]


def _every(x: TensorLike, axis: int, step: int, start: int = 0) -> Tensor:
    """`x[start::step]` along one axis."""
    sizes = tuple(current().shape(x))
    low, high, stride = [0] * len(sizes), [*sizes], [1] * len(sizes)
    low[axis], stride[axis] = start, step
    if step < 0:
        low[axis], high[axis] = sizes[axis] - 1, None  # type: ignore[call-overload]
    return current().slice(x, tuple(low), tuple(high), tuple(stride))


def _interleaved(even: Any, odd: Any, axis: int) -> Any:
    """Elements of both by turns, along an axis; the first may have one more."""
    engine = current()
    sizes = tuple(engine.shape(odd))
    n, extra = sizes[axis], engine.shape(even)[axis] - sizes[axis]
    lifted = (*sizes[: axis + 1], 1, *sizes[axis + 1 :])
    both = [engine.reshape(x, lifted) for x in (cut(even, axis, 0, n), odd)]
    mixed = engine.concatenate(both, axis + 1)
    mixed = engine.reshape(mixed, (*sizes[:axis], 2 * n, *sizes[axis + 1 :]))
    return engine.concatenate([mixed, cut(even, axis, n, n + 1)], axis) if extra else mixed


# -- gradients ------------------------------------------------------------------------------------
def custom_gradient(f: Function) -> Function:
    """A function whose gradient is given by hand: `f(*tensors)` returns `(out, grad)`.

    `grad(upstream)` returns the gradient for each argument, one alone for a single argument.

    >>> @custom_gradient
    ... def twice(x):
    ...     return x * 2, lambda upstream: upstream * 2
    >>> print(twice([1.0]))
    [2.]
    """

    def pair(*args: Any) -> Any:
        out, grad = f(*args)

        def vjp(*upstream: Any) -> tuple[Any, ...]:
            found = grad(*upstream)
            return tuple(found) if isinstance(found, (list, tuple)) else (found,)

        return out, vjp

    @functools.wraps(f)
    def call(*args: Any) -> Tensor:
        engine = current()
        if not engine.abstract and holds_symbol(args):
            return record(call, args, {})
        return engine.custom_gradient(pair)(*(tensor(a) for a in args))

    return call
