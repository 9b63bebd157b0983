"""Writing an ONNX graph: nodes, constants and sizes that are known only when it runs.

Protocol buffers are filled in directly: `onnx.helper` takes five times as long for a node. A node
that was written before is not written again, since no operator used here draws random numbers.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import ml_dtypes
import numpy as np
import onnx
from numpy.typing import ArrayLike

from ...core import FLOAT8, Unsupported
from ...engine import Node, Symbol
from ..program import AffineSize, SizeQuotient

OPSET, IR_VERSION = 20, 9  # 21 to 26 give ONNX Runtime no kernel that 20 lacks
ELEMENT = {
    "float32": 1, "uint8": 2, "int8": 3, "uint16": 4, "int16": 5, "int32": 6, "int64": 7,
    "bool": 9, "float16": 10, "float64": 11, "uint32": 12, "uint64": 13, "bfloat16": 16,
    "float8_e4m3fn": 17, "float8_e5m2": 19,
}  # fmt: skip
_KINDS = onnx.AttributeProto
_NESTING = ("Scan", "Loop", "If")  # hold graphs, which use values from outside by name


def element(dtype: str) -> int:
    """ONNX's number of a dtype."""
    if dtype not in ELEMENT:
        raise Unsupported("tensor", "onnx", dtype=dtype)
    return ELEMENT[dtype]


def host_dtype(dtype: str) -> Any:
    """NumPy's dtype of this name; those that it lacks are `ml_dtypes`'."""
    extended = dtype == "bfloat16" or dtype in FLOAT8
    return np.dtype(getattr(ml_dtypes, dtype) if extended else dtype)


def tensor_proto(array: ArrayLike, dtype: str, name: str = "") -> onnx.TensorProto:
    """An array as ONNX writes it down."""
    array = np.asarray(array)
    if dtype == "bfloat16" and array.dtype.name != "bfloat16":
        array = array.astype(np.float32)
    array = np.ascontiguousarray(array.astype(host_dtype(dtype), copy=False)).reshape(array.shape)
    raw = array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
    return onnx.TensorProto(name=name, dims=array.shape, data_type=element(dtype), raw_data=raw)


def _attribute(name: str, value: Any) -> onnx.AttributeProto:
    """An attribute, of the kind that its value says."""
    if isinstance(value, (bool, int, np.integer)):
        return onnx.AttributeProto(name=name, type=_KINDS.INT, i=int(value))
    if isinstance(value, float):
        return onnx.AttributeProto(name=name, type=_KINDS.FLOAT, f=value)
    if isinstance(value, str):
        return onnx.AttributeProto(name=name, type=_KINDS.STRING, s=value.encode())
    if isinstance(value, onnx.TensorProto):
        return onnx.AttributeProto(name=name, type=_KINDS.TENSOR, t=value)
    if isinstance(value, onnx.GraphProto):
        return onnx.AttributeProto(name=name, type=_KINDS.GRAPH, g=value)
    values = list(value)
    if values and isinstance(values[0], str):
        texts = [text.encode() for text in values]
        return onnx.AttributeProto(name=name, type=_KINDS.STRINGS, strings=texts)
    if values and isinstance(values[0], float):
        return onnx.AttributeProto(name=name, type=_KINDS.FLOATS, floats=values)
    return onnx.AttributeProto(name=name, type=_KINDS.INTS, ints=values)


def _key(value: Any) -> Any:
    """What tells an attribute from others of its name."""
    if isinstance(value, (onnx.TensorProto, onnx.GraphProto)):
        return value.SerializeToString(deterministic=True)
    return tuple(value) if isinstance(value, (list, tuple)) else (type(value), value)


def _dimension(size: Any) -> dict[str, Any]:
    """A dimension of an input or output: its size, or the name of one that is open."""
    if isinstance(size, AffineSize):
        if size.factor == 1 and size.constant == 0:
            return {"dim_param": "batch"}
        rest = f"{size.constant:+d}" if size.constant else ""
        return {"dim_param": f"{size.factor}*batch{rest}"}
    return {} if size is None else {"dim_value": size}


def value_info(name: str, symbol: Symbol) -> onnx.ValueInfoProto:
    """Name, dtype and shape of an input or output."""
    info = onnx.ValueInfoProto(name=name)
    info.type.tensor_type.elem_type = element(symbol.dtype)
    info.type.tensor_type.shape.SetInParent()  # without axes is not the same as of unknown rank
    for size in symbol.shape:
        info.type.tensor_type.shape.dim.add(**_dimension(size))
    return info


class Writer:
    """A graph being written; values are known by their names.

    `used` are names that values of its own must not take; `batched` is the name of an input whose
    leading axis is the batch, or None.
    """

    def __init__(self, used: Iterable[str] = (), batched: str | None = None) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.batched = batched
        self._used = set(used)
        self._counter = itertools.count()
        self._names: dict[int, str] = {}  # id of a symbol -> name of its value
        self._written: dict[Any, Any] = {}  # what makes a node or constant -> its names

    def child(self) -> Writer:
        """A writer of a graph within a node, which sees what was written before that node."""
        made = Writer(self._used, self.batched)
        made._counter = self._counter
        made._names, made._written = dict(self._names), dict(self._written)
        return made

    # -- values
    def fresh(self) -> str:
        """A name that nothing has yet."""
        return next(n for i in self._counter if (n := f"v{i}") not in self._used)

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Write a node; returns the name of its output. An input that is left out is ""."""
        return self.several(kind, *inputs, outputs=1, **attributes)[0]

    def several(self, kind: str, *inputs: str, outputs: int, **attributes: Any) -> list[str]:
        """Write a node of several outputs; returns their names."""
        key = (kind, inputs, outputs, *[(k, _key(v)) for k, v in attributes.items()])
        found: list[str] | None = self._written.get(key)
        if found is None:
            found = self._written[key] = [self.fresh() for _ in range(outputs)]
            node = onnx.NodeProto(op_type=kind, input=inputs, output=found)
            if attributes:
                node.attribute.extend([_attribute(k, v) for k, v in attributes.items()])
            self.nodes.append(node)
        return found

    def constant(self, array: ArrayLike, dtype: str) -> str:
        """A value that is known now; equal ones are kept once."""
        proto = tensor_proto(array, dtype)
        key = (dtype, tuple(proto.dims), proto.raw_data)
        found: str | None = self._written.get(key)
        if found is None:
            found = self._written[key] = proto.name = self.fresh()
            self.initializers.append(proto)
        return found

    def name(self, symbol: Symbol) -> str:
        """The name of a symbol's value."""
        found = self._names.get(id(symbol))
        if found is None:
            if symbol.constant is None:
                raise ValueError(f"{symbol!r} is neither an input nor made by a node before.")
            found = self._names[id(symbol)] = self.constant(symbol.constant, symbol.dtype)
        return found

    def bind(self, symbol: Symbol, name: str) -> None:
        """Say what a symbol's value is called."""
        self._names[id(symbol)] = name

    def cast(self, name: str, source: str, target: str) -> str:
        """The value as another dtype."""
        if source == target:
            return name
        element(source)
        overflow = {"saturate": 0} if target in FLOAT8 else {}  # to NaN or infinity, as elsewhere
        return self.op("Cast", name, to=element(target), **overflow)

    # -- numbers and sizes
    def integers(self, *values: int) -> str:
        """An int64 vector of numbers that are known."""
        return self.constant(np.array(values, np.int64), "int64")

    def size(self, size: Any) -> str:
        """A size as an int64 vector of one element."""
        if not isinstance(size, AffineSize):
            return self.integers(size)
        if self.batched is None:
            raise ValueError(f"The size {size} follows a batch, but no input has one.")
        found = self.op("Shape", self.batched, start=0, end=1)
        if size.factor != 1:
            found = self.op("Mul", found, self.integers(size.factor))
        if size.constant:
            found = self.op("Add", found, self.integers(size.constant))
        return found

    def vector(self, sizes: Sequence[Any]) -> str:
        """Sizes as an int64 vector: a constant, or joined from parts when it runs."""
        parts: list[str] = []
        known: list[int] = []
        for size in sizes:
            if isinstance(size, AffineSize):
                parts += [self.integers(*known)] * bool(known) + [self.size(size)]
                known = []
            else:
                known.append(size)
        if known or not parts:
            parts.append(self.integers(*known))
        return parts[0] if len(parts) == 1 else self.op("Concat", *parts, axis=0)

    def number(self, value: Any, dtype: str) -> str:
        """A number as a value without axes; it may follow the batch."""
        if isinstance(value, AffineSize):
            return self.cast(self.op("Squeeze", self.size(value)), "int64", dtype)
        if isinstance(value, SizeQuotient):
            wide = dtype if dtype in ("float32", "float64") else "float32"
            divisor = self.number(value.size, wide)
            found = self.op("Div", self.number(value.numerator, wide), divisor)
            return self.cast(found, wide, dtype)
        return self.constant(value, dtype)

    def reshape(self, name: str, shape: Sequence[Any]) -> str:
        """The same elements in another shape; one open size is left to ONNX to find."""
        at = [i for i, size in enumerate(shape) if isinstance(size, AffineSize)]
        zero = 0 in shape
        if len(at) == 1 and not zero:
            shape = [-1 if i == at[0] else size for i, size in enumerate(shape)]
        literal = {"allowzero": 1} if zero else {}  # else 0 would mean "as it was"
        return self.op("Reshape", name, self.vector(shape), **literal)

    # -- the whole
    def graph(
        self, inputs: Sequence[tuple[str, Symbol]], outputs: Sequence[tuple[str | None, Symbol]]
    ) -> onnx.GraphProto:
        """The graph; an output without a name keeps the one that its value has.

        Initializers that are neither used nor inputs are left out.
        """
        made = {name for node in self.nodes for name in node.output}
        renamed: dict[str, str] = {}
        infos: list[onnx.ValueInfoProto] = []
        for wanted, symbol in outputs:
            value = self.name(symbol)
            if value in made:
                made.remove(value)
                renamed[value] = wanted or value
                infos.append(value_info(wanted or value, symbol))
            else:  # an output may be no input, no constant and no other output
                copy = wanted or self.fresh()
                self.nodes.append(onnx.NodeProto(op_type="Identity", input=[value], output=[copy]))
                infos.append(value_info(copy, symbol))
        rename(self.nodes, renamed)
        given = [value_info(name, symbol) for name, symbol in inputs]
        needed = used(self.nodes) | {name for name, _ in inputs}
        kept = [x for x in self.initializers if x.name in needed]
        return onnx.GraphProto(
            name="kerata", node=self.nodes, input=given, output=infos, initializer=kept
        )


Rule = Callable[[Writer, Node], str | Sequence[str]]  # writes a node: names of its outputs


def used(nodes: Iterable[onnx.NodeProto]) -> set[str]:
    """The names of values that nodes use, or a graph within one of them."""
    found: set[str] = set()
    for node in nodes:
        found.update(node.input)
        if node.op_type in _NESTING:
            for attribute in node.attribute:
                found |= used(attribute.g.node)
    return found


def rename(nodes: Iterable[onnx.NodeProto], names: Mapping[str, str]) -> None:
    """Call values by other names, wherever they are made or used, also by graphs within nodes."""
    for node in nodes:
        for fields in (node.input, node.output):
            for i, name in enumerate(fields):
                if name in names:
                    fields[i] = names[name]
        if node.op_type in _NESTING:
            for attribute in node.attribute:
                if attribute.type == _KINDS.GRAPH:
                    rename(attribute.g.node, names)
