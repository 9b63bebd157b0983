"""Programs that `lowering.trace` wrote down, as variables of PyTensor or Theano."""

from __future__ import annotations

import functools
import operator
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Unsupported
from ...engine import Node, Symbol
from ...lowering.program import Program
from ..numpy import linalg as numpy_linalg
from .elementwise import INVERT, NEGATIVE, truth
from .library import GENUINE, Variable, tensor
from .operations import cast, largest
from .rules import DTYPES, RULES, Rule, Walk, discrete, is_of, rule

Sizes = Sequence[Any]  # numbers, or what follows the batch
_LARGE = 4096  # elements beyond which a constant that can be computed is not kept in the program


def check(program: Program) -> None:
    """Raise Unsupported where there is no rule or no such dtype."""
    for x in (*program.inputs, *program.outputs):
        if x.dtype not in DTYPES:
            raise Unsupported("tensor", "theano", dtype=x.dtype)
    for node in program.nodes:
        strange = [x.dtype for x in (*node.inputs, *node.outputs) if x.dtype not in DTYPES]
        if node.operation not in RULES or strange:
            raise Unsupported(str(node.operation), "theano", dtype="".join(strange[:1]))


def lowered(program: Program, inputs: Sequence[Variable]) -> list[Variable]:
    """The outputs of a program whose inputs are these variables."""
    batch = inputs[program.batched[0]].shape[0] if program.batched else None
    walk = Walk(batch)
    known = {id(symbol): x for symbol, x in zip(program.inputs, inputs)}

    def value_of(x: Symbol) -> Variable:
        found = known.get(id(x))
        if found is None:
            found = known[id(x)] = walk.constant(x)
        return found

    for node in program.nodes:
        args, kwargs = node.fill(value_of)
        found = RULES[node.operation](walk, node, *args, **kwargs)
        found = found if isinstance(found, (list, tuple)) else (found,)
        for symbol, x in zip(node.outputs, found):
            known[id(symbol)] = walk.settled(x, symbol)
    return [walk.settled(value_of(x), x) for x in program.outputs]


# -- create ---------------------------------------------------------------------------------------
@rule("full")
def _full(walk: Walk, node: Node, shape: Sizes, value: Any, dtype: str) -> Variable:
    number = walk.number(value, dtype)
    return tensor.alloc(number, *walk.sizes(shape)) if len(shape) else number


@rule("arange")
def _arange(walk: Walk, node: Node, start: Any, stop: Any, step: Any, dtype: str) -> Variable:
    size: Any = node.outputs[0].shape[0]
    known = not any(hasattr(n, "at") for n in (size, start, stop, step))
    whole = isinstance(start, int) and isinstance(step, int)
    if known and (size <= _LARGE or not whole):
        return tensor.constant(np.arange(start, stop, step).astype(dtype))
    places = tensor.arange(0, walk.size(size), 1, dtype="int64")
    places = places if step == 1 else places * walk.size(step)
    return cast(places if start == 0 else places + walk.size(start), dtype)


# -- reductions, order ----------------------------------------------------------------------------
def _kept(walk: Walk, node: Node, found: Variable, keepdims: bool) -> Variable:
    """A reduction's result with its axes kept."""
    return _shaped(walk, found, node.outputs[0].shape) if keepdims else found


def _total(function: Rule) -> Rule:
    def lower(
        walk: Walk, node: Node, x: Variable, axis: Sequence[int], keepdims: bool = False
    ) -> Variable:
        dtype = node.outputs[0].dtype
        if dtype == "float16" or is_of(node, "bool"):
            x = cast(x, "float32" if dtype == "float16" else dtype)
        if not axis:
            return x
        found = function(x, axis=tuple(axis), dtype=x.dtype, acc_dtype=x.dtype)
        return _kept(walk, node, cast(found, dtype), keepdims)

    return lower


RULES["sum"], RULES["prod"] = _total(tensor.sum), _total(tensor.prod)


@rule("max")
def _max(
    walk: Walk, node: Node, x: Variable, axis: Sequence[int], keepdims: bool = False
) -> Variable:
    return _extreme(walk, node, x, axis, keepdims, lambda x: x)


@rule("min")
def _min(
    walk: Walk, node: Node, x: Variable, axis: Sequence[int], keepdims: bool = False
) -> Variable:
    turned = INVERT if discrete(node) else NEGATIVE  # `~` turns the order of all integers
    return _extreme(walk, node, x, axis, keepdims, turned)


def _extreme(
    walk: Walk, node: Node, x: Variable, axis: Sequence[int], keepdims: bool, turned: Rule
) -> Variable:
    if not axis:
        return x
    dtype = node.inputs[0].dtype
    x = turned(x)
    if dtype in ("bool", "float16"):
        x = cast(x, "uint8" if dtype == "bool" else "float32")
    found = largest(x, axis)
    found = truth(found) if dtype == "bool" else cast(found, dtype)
    return _kept(walk, node, turned(found), keepdims)


@rule("argmax")
def _argmax(walk: Walk, node: Node, x: Variable, axis: int, keepdims: bool = False) -> Variable:
    if node.inputs[0].dtype in ("bool", "float16"):
        x = cast(x, "uint8" if is_of(node, "bool") else "float32")
    found = cast(tensor.argmax(x, axis=axis), "int32")
    return _kept(walk, node, found, keepdims)


@rule("cumsum")
def _cumsum(walk: Walk, node: Node, x: Variable, axis: int) -> Variable:
    dtype = node.inputs[0].dtype
    if dtype == "float16":
        x = cast(x, "float32")
    elif discrete(node):
        x = cast(x, "int64")  # narrower ones are what is left of it
    return cast(tensor.cumsum(x, axis=axis), node.outputs[0].dtype)


@rule("argsort")
def _argsort(walk: Walk, node: Node, x: Variable, axis: int) -> list[Variable]:
    return walk.host(node, functools.partial(_order, axis), ("argsort", axis), x)


def _order(axis: int, x: Array) -> Array:
    return np.argsort(x, axis, kind="stable").astype(np.int32)


# -- contraction ----------------------------------------------------------------------------------
@rule("matmul")
def _matmul(walk: Walk, node: Node, a: Variable, b: Variable) -> Variable:
    first, second = (x.shape for x in node.inputs)
    if discrete(node):
        return walk.host(node, np.matmul, "matmul", a, b)[0]
    if is_of(node, "float16"):
        a, b = cast(a, "float32"), cast(b, "float32")
    if len(second) == 2:
        rows = functools.reduce(operator.mul, walk.sizes(first[:-1]))
        found = tensor.dot(_shaped(walk, a, (rows, first[-1])) if len(first) > 2 else a, b)
    else:
        found = _products(walk, a, b, first, second, node.outputs[0].shape[:-2])
    return _shaped(walk, found, node.outputs[0].shape)


def _products(
    walk: Walk, a: Variable, b: Variable, first: Sizes, second: Sizes, lead: Sizes
) -> Variable:
    """One product for each of the leading places, [places, n, m]."""
    count = functools.reduce(operator.mul, walk.sizes(lead))
    a, b = (
        _shaped(walk, _spread(walk, x, s, (*lead, *s[-2:])), (count, *s[-2:]))
        for x, s in ((a, first), (b, second))
    )
    return tensor.batched_dot(a, b) if GENUINE else tensor.matmul(a, b)


# -- move -----------------------------------------------------------------------------------------
def _shaped(walk: Walk, x: Variable, shape: Sizes) -> Variable:
    """`x` in another shape."""
    if len(shape) == 0:
        alone = all(x.type.broadcastable)  # else it is not known yet that there is one element
        return x.dimshuffle() if alone else tensor.reshape(x, np.zeros(0, "int64"), ndim=0)
    return tensor.reshape(x, walk.sizes(shape), ndim=len(shape))


@rule("reshape")
def _reshape(walk: Walk, node: Node, x: Variable, shape: Sizes) -> Variable:
    have, want = (
        [(i, n) for i, n in enumerate(s) if n != 1] for s in (node.inputs[0].shape, shape)
    )
    if [n for _, n in have] == [n for _, n in want]:  # axes of size one alone come and go
        places = {i: j for (i, _), (j, _) in zip(want, have)}
        return x.dimshuffle(*(places.get(i, "x") for i in range(len(shape))))
    return _shaped(walk, x, shape)


@rule("permute")
def _permute(walk: Walk, node: Node, x: Variable, axes: Sequence[int]) -> Variable:
    return x.dimshuffle(*axes)


def _spread(walk: Walk, x: Variable, have: Sizes, shape: Sizes) -> Variable:
    return x if tuple(have) == tuple(shape) else tensor.alloc(x, *walk.sizes(shape))


@rule("broadcast_to")
def _broadcast_to(walk: Walk, node: Node, x: Variable, shape: Sizes) -> Variable:
    return _spread(walk, x, node.inputs[0].shape, shape)


@rule("concatenate")
def _concatenate(walk: Walk, node: Node, xs: Sequence[Variable], axis: int) -> Variable:
    return tensor.concatenate(list(xs), axis) if len(xs) > 1 else xs[0]


@rule("slice")
def _slice(walk: Walk, node: Node, x: Variable, start: Sizes, stop: Sizes, step: Sizes) -> Variable:
    places = [
        slice(None) if i == 0 and j == n and k == 1 else slice(*walk.sizes((i, j, k)))
        for n, i, j, k in zip(node.inputs[0].shape, start, stop, step)
    ]
    return x if all(p == slice(None) for p in places) else x[tuple(places)]


@rule("pad")
def _pad(walk: Walk, node: Node, x: Variable, widths: Sequence[Sizes], value: Any = 0) -> Variable:
    around = tensor.alloc(walk.number(value, x.dtype), *walk.sizes(node.outputs[0].shape))
    inside = tuple(
        slice(None) if a == 0 and b == 0 else slice(walk.size(a), walk.size(a) + walk.size(n))
        for (a, b), n in zip(widths, node.inputs[0].shape)
    )
    return x if all(p == slice(None) for p in inside) else tensor.set_subtensor(around[inside], x)


@rule("take")
def _take(walk: Walk, node: Node, x: Variable, indices: Variable, axis: int) -> Variable:
    rank, shape = len(node.inputs[0].shape), node.inputs[1].shape
    front = (axis, *(i for i in range(rank) if i != axis))
    rows = x.dimshuffle(*front) if axis else x
    flat = _shaped(walk, cast(indices, "int64"), (_count(walk, shape),))
    found = rows[flat]
    rest = [n for i, n in enumerate(node.inputs[0].shape) if i != axis]
    found = _shaped(walk, found, (*shape, *rest)) if len(shape) != 1 else found
    middle = range(len(shape), len(shape) + axis)
    order = (*middle, *range(len(shape)), *range(len(shape) + axis, len(shape) + rank - 1))
    return found.dimshuffle(*order) if axis else found


def _count(walk: Walk, shape: Sizes) -> Any:
    return functools.reduce(operator.mul, walk.sizes(shape), 1)


@rule("scatter")
def _scatter(
    walk: Walk, node: Node, x: Variable, indices: Variable, updates: Variable, mode: str
) -> Variable | list[Variable]:
    if mode not in ("set", "add") or mode == "add" and is_of(node, "float16"):
        return walk.host(
            node, functools.partial(_meet, mode), ("scatter", mode), x, indices, updates
        )
    place = x[cast(indices, "int64")]
    return (tensor.set_subtensor if mode == "set" else tensor.inc_subtensor)(place, updates)


_MEET = {"add": np.add, "max": np.maximum, "min": np.minimum, "mul": np.multiply}


def _meet(mode: str, x: Array, indices: Array, updates: Array) -> Array:
    out = np.array(x)
    _MEET[mode].at(out, indices, updates)
    return out


# -- capabilities that traces know ----------------------------------------------------------------
@rule("cholesky", "solve_triangular", "qr", "svd", "eigh", "lu", "bitcast")
def _capability(walk: Walk, node: Node, *operands: Variable, **attributes: Any) -> list[Variable]:
    """By NumPy."""
    function = functools.partial(getattr(numpy_linalg, node.operation), **attributes)
    return walk.host(node, function, (node.operation, *attributes.items()), *operands)
