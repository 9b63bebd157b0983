"""The engine that computes nothing but shapes and dtypes: the rule book for all others.

Its values are symbols; a dimension may be None. `infer` runs any function on it. Where an input has
open dimensions a function may do arithmetic with sizes, so it is run twice, with two different
sizes in their place: a dimension of the result that differs is open.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from ...core import (
    Array,
    Function,
    InvalidArgument,
    current,
    masks,
    standardize_dtype,
    tree,
    use,
)
from ..hooks import Engine
from ..protocol import Number
from ..sparse_tensor import SparseTensor
from ..variable import Variable, frame
from . import checks as check
from .elementwise import Elementwise, broadcast
from .linalg import LinearAlgebra
from .symbol import Symbol, needs_values

Dimensions = tuple[Any, ...]
# far apart, so that halving many times keeps them apart, and unlikely as real sizes
FILLS = (1009, 2003)
FEW = ((24, 36), (32, 64))  # for what computes; the second for pyramids, which halve five times
DIVISIBLE = (20160, 40320)  # multiples of most numbers up to 64, for sizes that are split


def count(shape: Iterable[Any]) -> Any:
    """Number of elements, None if a dimension is open."""
    shape = tuple(shape)
    return None if None in shape else math.prod(shape)


class Spec(Elementwise, LinearAlgebra, Engine[Symbol]):
    """Shapes and dtypes of all primitives."""

    name = "spec"
    abstract = True
    Tensor = Symbol

    def __init__(self, root: Engine[Any] | None = None) -> None:
        self.root = root

    def emit(
        self, name: str, inputs: Sequence[Any], shape: Sequence[Any], dtype: str, /,
        **attributes: Any,
    ) -> Symbol:  # fmt: skip
        """The result of a primitive: its symbol. `Graph` records here."""
        return Symbol(shape, dtype)

    def emit_several(
        self, name: str, inputs: Sequence[Any], kinds: Sequence[Any], /, **attributes: Any
    ) -> tuple[Symbol, ...]:
        """As `emit`, for a capability that returns several tensors, of these (shape, dtype)."""
        return tuple(Symbol(shape, dtype) for shape, dtype in kinds)

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Symbol:
        if type(x) is Symbol:
            return x if dtype is None or x.dtype == dtype else self.cast(x, dtype)
        if isinstance(x, Variable):
            x = x.value
            return self.tensor(x, dtype)
        if isinstance(x, (list, tuple)) and any(type(a) is Symbol for a in tree.flatten(x)):
            return self._stacked(x, dtype)
        found = getattr(x, "dtype", None)
        if found is None:
            x = check.array(x, dtype)
            found = {"f": "float", "i": "int", "b": "bool"}.get(x.dtype.kind, x.dtype)
        return self.constant(x, dtype or standardize_dtype(found))

    def _stacked(self, items: Sequence[Any], dtype: str | None) -> Symbol:
        parts = [self.tensor(item, dtype) for item in items]
        rows = [self.reshape(p, (1, *p.shape)) for p in parts]
        return self.concatenate(rows, 0)

    def constant(self, x: Any, dtype: str) -> Symbol:
        """An array that is known already."""
        return Symbol(tuple(x.shape), dtype)

    def scalar(self, value: Number, dtype: str) -> Symbol:
        return self.tensor(np.asarray(value), dtype)

    def numpy(self, x: Any) -> Array:
        if type(x) is not Symbol:
            return np.asarray(x)
        x._no_value()

    def is_tensor(self, x: object) -> bool:
        return type(x) is Symbol

    def shape(self, x: Symbol) -> tuple[Any, ...]:
        return x.shape

    def dtype(self, x: Symbol) -> str:
        return str(x.dtype)

    def cast(self, x: Symbol, dtype: str) -> Symbol:
        return self.emit("cast", [x], x.shape, dtype, dtype=dtype)

    def to_device(self, x: Symbol, device: str) -> Symbol:
        return x

    def stop_gradient(self, x: Symbol) -> Symbol:
        return self.emit("stop_gradient", [x], x.shape, x.dtype)

    # -- create
    def full(self, shape: Sequence[Any], value: Number, dtype: str) -> Symbol:
        check.sizes(shape)
        return self.emit("full", [], shape, dtype, value=value)

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Symbol:
        size = max(0, math.ceil((stop - start) / step))
        return self.emit("arange", [], (size,), dtype, start=start, stop=stop, step=step)

    # -- choice, reductions, order
    def where(self, condition: Symbol, a: Symbol, b: Symbol) -> Symbol:
        check.equal_dtypes("where", a, b)
        shape = broadcast(condition.shape, a.shape, b.shape)
        return self.emit("where", [condition, a, b], shape, a.dtype)

    def _reduce(self, name: str, x: Symbol, axis: Sequence[int], keepdims: bool) -> Symbol:
        axes = set(axis)
        shape = [1 if i in axes else n for i, n in enumerate(x.shape) if keepdims or i not in axes]
        dtype = "int32" if x.dtype == "bool" and name in ("sum", "prod") else x.dtype
        return self.emit(name, [x], shape, dtype, axis=tuple(axis), keepdims=keepdims)

    def sum(self, x: Symbol, axis: Sequence[int], keepdims: bool = False) -> Symbol:
        return self._reduce("sum", x, axis, keepdims)

    def prod(self, x: Symbol, axis: Sequence[int], keepdims: bool = False) -> Symbol:
        return self._reduce("prod", x, axis, keepdims)

    def max(self, x: Symbol, axis: Sequence[int], keepdims: bool = False) -> Symbol:
        return self._reduce("max", x, axis, keepdims)

    def min(self, x: Symbol, axis: Sequence[int], keepdims: bool = False) -> Symbol:
        return self._reduce("min", x, axis, keepdims)

    def argmax(self, x: Symbol, axis: int, keepdims: bool = False) -> Symbol:
        if x.shape[axis] == 0:
            raise InvalidArgument(
                f"No elements along axis {axis} of {x.shape}: none is the largest."
            )
        shape = [1 if i == axis else n for i, n in enumerate(x.shape) if keepdims or i != axis]
        return self.emit("argmax", [x], shape, "int32", axis=axis, keepdims=keepdims)

    def cumsum(self, x: Symbol, axis: int) -> Symbol:
        return self.emit("cumsum", [x], x.shape, x.dtype, axis=axis)

    def argsort(self, x: Symbol, axis: int) -> Symbol:
        return self.emit("argsort", [x], x.shape, "int32", axis=axis)

    def matmul(self, a: Symbol, b: Symbol) -> Symbol:
        check.equal_dtypes("matmul", a, b)
        n, m = a.shape[-1], b.shape[-2]
        if n is not None and m is not None and n != m:
            raise InvalidArgument(
                f"Shapes {a.shape} and {b.shape} do not fit for matmul: the last axis of the first "
                f"({n}) must equal the last but one of the second ({m})."
            )
        lead = broadcast(a.shape[:-2], b.shape[:-2])
        return self.emit("matmul", [a, b], (*lead, a.shape[-2], b.shape[-1]), a.dtype)

    # -- move
    def reshape(self, x: Symbol, shape: Sequence[Any]) -> Symbol:
        have, want = count(x.shape), count(shape)
        if have is not None and want is not None and have != want:
            raise InvalidArgument(
                f"Cannot reshape {x.shape} ({have} elements) to {tuple(shape)} ({want})."
            )
        return self.emit("reshape", [x], shape, x.dtype, shape=tuple(shape))

    def permute(self, x: Symbol, axes: Sequence[int]) -> Symbol:
        return self.emit("permute", [x], [x.shape[a] for a in axes], x.dtype, axes=tuple(axes))

    def broadcast_to(self, x: Symbol, shape: Sequence[Any]) -> Symbol:
        check.sizes(shape)
        check.stretched(x.shape, shape)
        return self.emit("broadcast_to", [x], shape, x.dtype, shape=tuple(shape))

    def concatenate(self, xs: Sequence[Symbol], axis: int) -> Symbol:
        check.equal_dtypes("concatenate", *xs)
        check.joined(xs, axis)
        shape: list[Any] = []
        for i, column in enumerate(zip(*(x.shape for x in xs))):
            known = {n for n in column if n is not None}
            if i == axis:
                shape.append(None if None in column else sum(column))
            else:
                shape.append(known.pop() if known else None)
        return self.emit("concatenate", list(xs), shape, xs[0].dtype, axis=axis)

    def slice(
        self, x: Symbol, start: Sequence[int], stop: Sequence[Any], step: Sequence[int]
    ) -> Symbol:
        shape = []
        for size, i, j, k in zip(x.shape, start, stop, step):
            whole = i == 0 and k == 1 and j == size
            shape.append(
                size
                if whole
                else None
                if j is None and k > 0
                else len(range(i, -1 if j is None else j, k))
            )
        return self.emit(
            "slice", [x], shape, x.dtype, start=tuple(start), stop=tuple(stop), step=tuple(step)
        )

    def pad(self, x: Symbol, widths: Sequence[tuple[int, int]], value: Number = 0) -> Symbol:
        shape = [None if n is None else n + a + b for n, (a, b) in zip(x.shape, widths)]
        return self.emit("pad", [x], shape, x.dtype, widths=tuple(map(tuple, widths)), value=value)

    def take(self, x: Symbol, indices: Symbol, axis: int) -> Symbol:
        check.looked_up(indices)
        shape = (*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :])
        return self.emit("take", [x, indices], shape, x.dtype, axis=axis)

    def scatter(self, x: Symbol, indices: Symbol, updates: Symbol, mode: str) -> Symbol:
        check.equal_dtypes("scatter", x, updates)
        check.written(x.shape, indices, updates)
        return self.emit("scatter", [x, indices, updates], x.shape, x.dtype, mode=mode)

    # -- hooks
    def value_and_grad(self, fn: Function) -> Function:
        def run(params: Sequence[Symbol], *rest: Any) -> Any:
            return fn(list(params), *rest), [Symbol(p.shape, p.dtype) for p in params]

        return run

    def custom_gradient(self, fn: Function) -> Function:
        return lambda *args: fn(*args)[0]

    def cond(self, pred: Symbol, true_fn: Function, false_fn: Function) -> Any:
        return true_fn()

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        return body(*loop_vars)

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> tuple[Any, Any]:
        leaves = tree.flatten(xs)
        if leaves and length is None:
            length = leaves[0].shape[0]
        first = tree.map_structure(
            lambda x: None if x is None else Symbol(x.shape[1:], x.dtype), xs
        )
        carry, y = step(carry, first)
        return carry, tree.map_structure(
            lambda x: None if x is None else Symbol((length, *x.shape), x.dtype), y
        )

    def random_bits(self, key: Symbol, count: int) -> Symbol:
        return self.emit("random_bits", [key], (count,), "uint32", count=count)

    def put(self, cell: Variable, value: Any) -> None:
        raise RuntimeError("A variable cannot be assigned for good while shapes are inferred.")


@contextmanager
def inference(engine: Spec | None = None) -> Iterator[Spec]:
    """A scope in which the spec engine is in force and variables are symbols."""
    engine = engine or Spec(current().root)
    scope = frame(on_read=lambda v: scope.values.setdefault(v, Symbol(v.shape, v.dtype)))
    with use(engine), scope:
        yield engine


def infer(function: Function, *args: Any, **kwargs: Any) -> Any:
    """What `function` returns for symbols: symbols with shape and dtype, in the structure of its
    result.
    """
    symbols = [x for x in tree.flatten((args, kwargs)) if type(x) is Symbol]
    if all(None not in x.shape for x in symbols):
        return infer_at(function, args, kwargs, None)
    try:
        first, second = (infer_at(function, args, kwargs, fill) for fill in FILLS)
    except ValueError as error:  # an open size may have to meet a known one: primitives know how
        if needs_values(error):
            raise
        try:
            return infer_at(function, args, kwargs, None)
        except TypeError:
            pass
        try:
            first, second = (infer_at(function, args, kwargs, fill) for fill in DIVISIBLE)
            return tree.map_structure(merge, first, second)
        except (ValueError, TypeError) as other:
            if needs_values(other):
                raise
        for told in (error, getattr(error, "cause", error)):
            told.args = (str(told).replace(str(FILLS[0]), "None"),)
        raise
    return tree.map_structure(merge, first, second)


def infer_body(function: Function, *args: Any, **kwargs: Any) -> Any:
    """As `infer`, for code of the user's: what calls the engine's own library, which takes no
    symbols, is traced by the engine on tensors of a few rows.
    """
    try:
        return infer(function, *args, **kwargs)
    except Exception as error:
        if current().abstract or not needs_values(error):
            raise
        for i, sizes in enumerate(FEW):
            try:
                first, second = (_outlined(function, args, kwargs, size) for size in sizes)
                break
            except Exception as other:
                if i + 1 == len(FEW):
                    raise error from other
    return tree.map_structure(merge, first, second)


def _outlined(function: Function, args: Any, kwargs: Any, size: int) -> Any:
    engine, found = current(), []
    symbols = [x for x in tree.flatten((args, kwargs)) if type(x) is Symbol]
    shapes = [tuple([size if n is None else n for n in x.shape]) for x in symbols]

    def run(*tensors: Any) -> None:
        given = {id(x): tensor for x, tensor in zip(symbols, tensors)}
        values = tree.map_structure(lambda x: given.get(id(x), x), (args, kwargs))
        out = function(*values[0], **values[1])
        found.append(tree.map_structure(like, out))

    def like(x: Any) -> Any:
        if not engine.is_tensor(x):
            return x
        sizes = [n if isinstance(n, int) else None for n in engine.shape(x)]
        return Symbol(sizes, engine.dtype(x))

    with frame():
        engine.outline(run, *[engine.full(n, 0, x.dtype) for n, x in zip(shapes, symbols)])
    return found[-1]


def infer_at(function: Function, args: Any, kwargs: Any, fill: int | None) -> Any:
    made: dict[int, Any] = {}

    def filled(x: Any) -> Any:
        if type(x) is not Symbol:
            return x
        if id(x) not in made:
            shape = [fill if n is None else n for n in x.shape]
            made[id(x)] = _sparse(shape, x.dtype) if x.sparse else Symbol(shape, x.dtype)
            masks.set(made[id(x)], filled(masks.get(x)))
        return made[id(x)]

    with inference():
        found = function(*tree.map_structure(filled, args), **tree.map_structure(filled, kwargs))
    return tree.map_structure(_one_symbol, found)


def _sparse(shape: Sequence[Any], dtype: str) -> SparseTensor:
    """A sparse tensor of symbols, whose number of values does not matter."""
    return SparseTensor([Symbol((1,), "int32") for _ in shape], Symbol((1,), dtype), shape)


def _one_symbol(x: Any) -> Any:
    return Symbol(x.shape, x.dtype, sparse=True) if type(x) is SparseTensor else x


def merge(first: Any, second: Any) -> Any:
    if type(first) is not Symbol:
        return first
    shape = [a if a == b else None for a, b in zip(first.shape, second.shape)]
    made = Symbol(shape, first.dtype, sparse=first.sparse)
    if (mask := masks.get(first)) is not None:
        masks.set(made, merge(mask, masks.get(second)))
    return made
