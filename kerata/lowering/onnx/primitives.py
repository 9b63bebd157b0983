"""Every primitive as ONNX nodes: creation, reductions, order, products, moves; elementwise ones
come from `elementwise`.

Where operators of ONNX Runtime differ from the primitive, nodes put that right: its maxima lose
NaN, its sorting knows no NaN, and its ScatterND sums without order and thereby wrongly when it runs
on several threads.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import FLOATS, INTEGERS, Shape, size_of
from ...engine import Node, Symbol
from ...engine.random.bits import hashed
from ..program import AffineSize, SizeQuotient
from .dtypes import carrier, operand, ordered, unsigned, unsupported, where
from .elementwise import RULES, rule
from .writer import Writer, host_dtype, tensor_proto

__all__ = ["RULES"]

_INLINE = 1024  # elements up to which a constant is written out
_FIRST, _LAST = np.iinfo(np.int64).min, np.iinfo(np.int64).max


def _is_open(value: Any) -> bool:
    return isinstance(value, (AffineSize, SizeQuotient))


# -- create ----------------------------------------------------------------------------------------
@rule("full")
def full(w: Writer, node: Node) -> str:
    """A constant, or one number spread when the graph runs."""
    shape, value, dtype = (node.kwargs[name] for name in ("shape", "value", "dtype"))
    if _is_open(value):
        number = w.number(value, dtype)
        return spread(w, number, dtype, (), shape) if shape else number
    if not any(map(_is_open, shape)) and math.prod(shape) <= _INLINE:
        return w.constant(np.full(shape, value, host_dtype(dtype)), dtype)
    number = tensor_proto(np.full(1, value, host_dtype(dtype)), dtype)
    return w.op("ConstantOfShape", w.vector(shape), value=number)


@rule("arange")
def arange(w: Writer, node: Node) -> str:
    """A constant, or a range of integers that is scaled and moved."""
    start, stop, step, dtype = (node.kwargs[n] for n in ("start", "stop", "step", "dtype"))
    if not any(map(_is_open, (start, stop, step))):
        if (stop - start) / step <= _INLINE:
            wide = "float32" if dtype in ("float16", "bfloat16") else dtype
            return w.constant(np.arange(start, stop, step, dtype=host_dtype(wide)), dtype)
        count: Any = max(0, math.ceil((stop - start) / step))
    elif isinstance(start, int) and step == 1:
        count = AffineSize(stop.factor, stop.constant - start)
    else:
        count = None
    if count is None or dtype in INTEGERS:
        ends = [w.number(x, "int64") for x in (start, stop, step)]
        return w.cast(w.op("Range", *ends), "int64", dtype)
    ends = [w.number(x, "int64") for x in (0, count, 1)]
    wide = "float64" if dtype == "float64" else "float32"
    index = w.cast(w.op("Range", *ends), "int64", wide)
    scaled = w.op("Mul", index, w.number(step, wide))
    return w.cast(w.op("Add", scaled, w.number(start, wide)), wide, dtype)


@rule("random_bits")
def random_bits(w: Writer, node: Node) -> str:
    """The words of a key's stream, hashed by nodes."""
    (key,), count = node.args, node.kwargs["count"]
    ends = [w.number(x, "int64") for x in (0, count, 1)]
    words = w.cast(w.op("Range", *ends), "int64", "uint32")
    engine: Any = _Words(w)
    return str(hashed(engine, w.name(key), words))


class _Words:
    """What `hashed` asks of an engine, for names of uint32 vectors."""

    def __init__(self, w: Writer) -> None:
        self.w = w

    def scalar(self, value: int, dtype: str) -> str:
        return self.w.constant(value, dtype)

    def slice(self, x: str, start: Shape, stop: Shape, step: Shape) -> str:
        return self.w.op("Slice", x, self.w.integers(*start), self.w.integers(*stop))

    def add(self, a: str, b: str) -> str:
        return self.w.op("Add", a, b)

    def multiply(self, a: str, b: str) -> str:
        return self.w.op("Mul", a, b)

    def bitwise_xor(self, a: str, b: str) -> str:
        return self.w.op("BitwiseXor", a, b)

    def right_shift(self, a: str, b: str) -> str:
        return self.w.op("BitShift", a, b, direction="RIGHT")


# -- reductions ------------------------------------------------------------------------------------
def _axes(w: Writer, axis: Sequence[int]) -> str:
    return w.integers(*sorted(axis))


@rule("sum")
def total(w: Writer, node: Node) -> str:
    """Halves in float32, narrow integers in int64, bool as int32."""
    (x,), axis, keep = node.args, node.kwargs["axis"], int(node.kwargs["keepdims"])
    if x.dtype in ("int64", "uint64"):
        return _exact_total(w, x, axis, keep)
    via = carrier("sum", "ReduceSum", "int32" if x.dtype == "bool" else x.dtype)
    found = operand(w, x, via)
    if axis:
        found = w.op("ReduceSum", found, _axes(w, axis), keepdims=keep)
    return w.cast(found, via, node.outputs[0].dtype)


def _exact_total(w: Writer, x: Symbol, axis: Sequence[int], keep: int) -> str:
    """The last of the running sums, since ReduceSum rounds what is above 2^53."""
    if any(x.shape[i] == 0 for i in axis):
        shape = [1 if i in axis else n for i, n in enumerate(x.shape) if keep or i not in axis]
        return spread(w, w.constant(0, x.dtype), x.dtype, (), shape)
    found = operand(w, x, "int64")
    for i in axis:
        running = w.op("CumSum", found, w.constant(i, "int64"))
        found = w.op("Gather", running, w.integers(-1), axis=i)
    if axis and not keep:
        found = w.op("Squeeze", found, _axes(w, axis))
    return w.cast(found, "int64", x.dtype)


@rule("prod")
def product(w: Writer, node: Node) -> str:
    """Halves in float32; bool as int32; integers one half of an axis by the other, since
    ReduceProd multiplies in float64 (which stays where an axis is open).
    """
    (x,), axis, keep = node.args, node.kwargs["axis"], int(node.kwargs["keepdims"])
    if x.dtype in INTEGERS and all(isinstance(x.shape[i], int) and x.shape[i] for i in axis):
        found = w.name(x)
        for i in axis:
            found = _halved(w, found, i, x.shape[i])
        return w.op("Squeeze", found, _axes(w, axis)) if axis and not keep else found
    via = "int32" if x.dtype == "bool" else carrier("prod", "ReduceProd", x.dtype)
    found = operand(w, x, via)
    if axis:
        found = w.op("ReduceProd", found, _axes(w, axis), keepdims=keep)
    return w.cast(found, via, node.outputs[0].dtype)


def _halved(w: Writer, x: str, axis: int, size: int) -> str:
    """The product along an axis, which stays with size one."""
    while size > 1:
        half = size // 2
        ends = [w.integers(n) for n in (0, half, 2 * half, size)]
        first, second, rest = (
            w.op("Slice", x, i, j, w.integers(axis)) for i, j in zip(ends, ends[1:])
        )
        x = w.op("Mul", first, second)
        if size % 2:
            x = w.op("Concat", x, rest, axis=axis)
        size -= half
    return x


@rule("max", "min")
def extreme(w: Writer, node: Node) -> str:
    """ONNX Runtime may lose NaN, so where one is among the elements it is put back."""
    (x,), name, axis = node.args, node.operation, node.kwargs["axis"]
    keep = int(node.kwargs["keepdims"])
    if not axis:
        return w.name(x)
    if x.dtype in ("int64", "uint32", "uint64"):
        return _chosen(w, x, {"max": "ArgMax", "min": "ArgMin"}[name], axis, keep)
    kind = {"max": "ReduceMax", "min": "ReduceMin"}[name]
    via = carrier(name, kind, x.dtype)
    value, axes = operand(w, x, via), _axes(w, axis)
    found = w.op(kind, value, axes, keepdims=keep)
    if x.dtype in FLOATS:
        among = w.op("ReduceMax", w.op("IsNaN", value), axes, keepdims=keep)
        found = w.op("Where", among, w.constant(np.nan, via), found)
    return w.cast(found, via, x.dtype)


def _chosen(w: Writer, x: Symbol, kind: str, axis: Sequence[int], keep: int) -> str:
    """The element at the place of the extreme, axis by axis: for integers that have no kernel."""
    found, via = ordered(w, "max", kind, x)
    for i in axis:
        place = w.op(kind, found, axis=i, keepdims=1)
        found = w.op("GatherElements", found, place, axis=i)
    if not keep:
        found = w.op("Squeeze", found, _axes(w, axis))
    return w.cast(unsigned(w, found) if x.dtype == "uint64" else found, via, x.dtype)


@rule("argmax")
def argmax(w: Writer, node: Node) -> str:
    """The first of the largest; where there are NaNs, the first of those."""
    (x,) = node.args
    options = {"axis": node.kwargs["axis"], "keepdims": int(node.kwargs["keepdims"])}
    value, _ = ordered(w, "argmax", "ArgMax", x)
    found = w.op("ArgMax", value, **options)
    if x.dtype in FLOATS:
        missing = w.op("IsNaN", value)
        first = w.op("ArgMax", w.cast(missing, "bool", "uint8"), **options)
        axes = w.integers(options["axis"])
        among = w.op("ReduceMax", missing, axes, keepdims=options["keepdims"])
        found = w.op("Where", among, first, found)
    return w.cast(found, "int64", "int32")


@rule("cumsum")
def cumsum(w: Writer, node: Node) -> str:
    """Halves in float32, narrow integers in wider ones."""
    (x,), result = node.args, node.outputs[0].dtype
    via = "int32" if x.dtype == "bool" else carrier("cumsum", "CumSum", x.dtype)
    found = w.op("CumSum", operand(w, x, via), w.constant(node.kwargs["axis"], "int64"))
    return w.cast(found, via, result)


@rule("argsort")
def argsort(w: Writer, node: Node) -> str:
    """TopK of all elements, which leaves equal ones in order; NaNs are moved behind afterwards."""
    (x,), axis = node.args, node.kwargs["axis"]
    value, _ = ordered(w, "argsort", "TopK", x)
    if x.dtype not in FLOATS:
        return w.cast(_order(w, value, x, axis), "int64", "int32")
    via = carrier("argsort", "TopK", x.dtype)
    missing = w.op("IsNaN", value)
    value = w.op("Where", missing, w.constant(np.inf, via), value)
    first = _order(w, value, x, axis)
    behind = w.op("GatherElements", w.cast(missing, "bool", "uint8"), first, axis=axis)
    found = w.op("GatherElements", first, _order(w, behind, x, axis), axis=axis)
    return w.cast(found, "int64", "int32")


def _order(w: Writer, value: str, x: Symbol, axis: int) -> str:
    options = {"axis": axis, "largest": 0, "sorted": 1}
    return w.several("TopK", value, w.size(x.shape[axis]), outputs=2, **options)[1]


@rule("matmul")
def matmul(w: Writer, node: Node) -> str:
    """Halves in float32, narrow integers in wider ones; of bool, whether any product is true."""
    a, b = node.args
    via = "int32" if a.dtype == "bool" else carrier("matmul", "MatMul", a.dtype)
    return w.cast(w.op("MatMul", operand(w, a, via), operand(w, b, via)), via, a.dtype)


# -- moves -----------------------------------------------------------------------------------------
@rule("reshape")
def reshape(w: Writer, node: Node) -> str:
    """Reshape."""
    (x,), shape = node.args, tuple(node.kwargs["shape"])
    return w.name(x) if shape == x.shape else w.reshape(w.name(x), shape)


@rule("permute")
def permute(w: Writer, node: Node) -> str:
    """Transpose."""
    (x,), axes = node.args, node.kwargs["axes"]
    if tuple(axes) == tuple(range(len(axes))):
        return w.name(x)
    return w.op("Transpose", w.name(x), perm=list(axes))


@rule("broadcast_to")
def broadcast_to(w: Writer, node: Node) -> str:
    """Expand."""
    (x,) = node.args
    return spread(w, w.name(x), x.dtype, x.shape, node.kwargs["shape"])


def spread(w: Writer, name: str, dtype: str, have: Sequence[Any], want: Sequence[Any]) -> str:
    """A value in a larger shape. Expand broadcasts both ways, so 1 stands for what is there."""
    if tuple(have) == tuple(want):
        return name
    if 0 in want and not any(map(_is_open, want)):
        return w.constant(np.zeros(want, host_dtype(dtype)), dtype)
    lead = len(want) - len(have)
    target = [1 if i >= lead and have[i - lead] == n else n for i, n in enumerate(want)]
    via = carrier("broadcast_to", "Expand", dtype)
    return w.cast(w.op("Expand", w.cast(name, dtype, via), w.vector(target)), via, dtype)


@rule("concatenate")
def concatenate(w: Writer, node: Node) -> str:
    """Concat."""
    names = [w.name(x) for x in node.args[0]]
    return names[0] if len(names) == 1 else w.op("Concat", *names, axis=node.kwargs["axis"])


@rule("slice")
def slice_(w: Writer, node: Node) -> str:
    """Slice, of those axes of which not all is taken."""
    (x,) = node.args
    rows = []
    for axis, (i, j, k) in enumerate(zip(*(node.kwargs[n] for n in ("start", "stop", "step")))):
        if k > 0 and (j is None or j == x.shape[axis]):
            j = _LAST
        elif j is None:
            j = _FIRST
        if (i, j, k) != (0, _LAST, 1):
            rows.append((i, j, axis, k))
    if not rows:
        return w.name(x)
    return w.op("Slice", w.name(x), *(w.vector(column) for column in zip(*rows)))


@rule("pad")
def pad(w: Writer, node: Node) -> str:
    """Pad."""
    (x,), widths = node.args, node.kwargs["widths"]
    if all(size == 0 for pair in widths for size in pair):
        return w.name(x)
    via = carrier("pad", "Pad", x.dtype)
    sizes = w.vector([a for a, _ in widths] + [b for _, b in widths])
    value = w.number(node.kwargs["value"], via)
    return w.cast(w.op("Pad", operand(w, x, via), sizes, value), via, x.dtype)


def _indices(w: Writer, indices: Symbol, dtypes: Sequence[str] = ("int32", "int64")) -> str:
    return operand(w, indices, indices.dtype if indices.dtype in dtypes else "int64")


@rule("take")
def take(w: Writer, node: Node) -> str:
    """Gather."""
    x, indices = node.args
    return w.op("Gather", w.name(x), _indices(w, indices), axis=node.kwargs["axis"])


@rule("scatter")
def scatter(w: Writer, node: Node) -> str:
    """Rows by ScatterND; where they meet others, single elements by ScatterElements.

    ScatterND runs in parallel without a lock: sums of rows that repeat come out wrong.
    """
    x, indices, updates = node.args
    mode = node.kwargs["mode"]
    if mode == "set":
        rows = w.op("Unsqueeze", _indices(w, indices, ("int64",)), w.integers(1))
        return w.op("ScatterND", w.name(x), rows, w.name(updates))
    if x.dtype == "bool":
        via, mode = "uint8", {"add": "max", "mul": "min"}.get(mode, mode)
    else:
        via = carrier("scatter", "ScatterElements", x.dtype)
    values = (operand(w, x, via), operand(w, updates, via))
    found = _meet(w, node, *values, mode)
    if mode in ("max", "min") and x.dtype in FLOATS:
        missing = [w.cast(w.op("IsNaN", v), "bool", "uint8") for v in values]
        among = w.cast(_meet(w, node, missing[0], missing[1], "max"), "uint8", "bool")
        found = where(w, "scatter", among, (w.constant(np.nan, via), found), via)
    return w.cast(found, via, x.dtype)


def _meet(w: Writer, node: Node, x: str, updates: str, mode: str) -> str:
    """All in one row of elements, which ONNX Runtime goes through ten times as fast."""
    target, indices, _ = node.args
    rest = target.shape[1:]
    places = _indices(w, indices, ("int64",))
    if not rest:
        return w.op("ScatterElements", x, places, updates, axis=0, reduction=mode)
    flat = w.integers(-1)
    if 0 in rest:
        return x
    if any(map(_is_open, rest)):
        shape = w.op("Shape", updates)
        column = w.reshape(places, (indices.shape[0], *[1] * len(rest)))
        places = w.op("Expand", column, shape)
        return w.op("ScatterElements", x, places, updates, axis=0, reduction=mode)
    count = math.prod(rest)
    if count > 1:
        column = w.op("Unsqueeze", places, w.integers(1))
        first = w.op("Mul", column, w.constant(count, "int64"))
        places = w.op("Add", first, w.constant(np.arange(count), "int64"))
        places = w.op("Reshape", places, flat)
    values = [w.op("Reshape", name, flat) for name in (x, updates)]
    found = w.op("ScatterElements", values[0], places, values[1], axis=0, reduction=mode)
    return w.reshape(found, target.shape)


# -- capabilities ----------------------------------------------------------------------------------
@rule("bitcast")
def bitcast(w: Writer, node: Node) -> str:
    """Between integers of one size, whose bits a cast keeps."""
    (x,), dtype = node.args, node.kwargs["dtype"]
    if not {x.dtype, dtype} <= set(INTEGERS) or size_of(x.dtype) != size_of(dtype):
        raise unsupported("bitcast", f"{x.dtype} to {dtype}")
    return w.cast(w.name(x), x.dtype, dtype)
