"""The ONNX model of a program: sizes that follow the batch, names, outputs, constants."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
from kerata.core.context import use  # noqa: E402
from kerata.engine.spec.graph import Graph  # noqa: E402
from kerata.engine.spec.symbol import Node, Symbol  # noqa: E402
from kerata.lowering.onnx.model import lower  # noqa: E402
from kerata.lowering.program import AffineSize, Program, SizeQuotient  # noqa: E402
from tests.lowering.onnx_running import NUMPY, kinds, recorded, run, session  # noqa: E402

BATCH = AffineSize(1, 0)


# -- sizes that follow the batch -------------------------------------------------------------------
def open_program(emit, *shapes, dtype="float32"):
    """A program on symbols, some of whose sizes are open; `emit` gets `node(name, …)`."""
    nodes, inputs = [], [Symbol(shape, dtype) for shape in shapes]

    def node(name, *args, shape, dtype="float32", **attributes):
        nodes.append(Node(name, args, attributes, Symbol(shape, dtype)))
        return nodes[-1].outputs[0]

    outputs = emit(node, *inputs)
    batched = tuple(
        i for i, shape in enumerate(shapes) if shape and isinstance(shape[0], AffineSize)
    )
    return Program(inputs, list(outputs), nodes, batched)


def _shaped(node, name, *args, shape, **attributes):
    """A node whose shape is an attribute as well."""
    out = node(name, *args, shape=shape, **attributes)
    out.node.kwargs["shape"] = shape
    return out


def _filled(node, shape, value):
    out = _shaped(node, "full", shape=shape, value=value)
    out.node.kwargs["dtype"] = "float32"
    return out


def _reshaped(node, x, shape):
    return _shaped(node, "reshape", x, shape=shape)


def _spread(node, x, shape):
    return _shaped(node, "broadcast_to", x, shape=shape)


def _moves(node, x):
    double, less = AffineSize(2, 0), AffineSize(1, -1)
    flat = _reshaped(node, x, (AffineSize(6, 0),))
    yield flat
    yield _reshaped(node, flat, (BATCH, 3, 2))
    yield _reshaped(node, x, (double, 3))
    row = node("sum", x, shape=(6,), axis=(0,), keepdims=False)
    yield _spread(node, row, (BATCH, 6))
    yield _spread(node, row, (double, 6))
    yield node("slice", x, shape=(less, 6), start=(1, 0), stop=(BATCH, 6), step=(1, 1))
    yield node("slice", x, shape=(less, 6), start=(0, 0), stop=(less, 6), step=(1, 1))
    yield node("slice", x, shape=(BATCH, 6), start=(less, 5), stop=(None, None), step=(-1, -1))
    yield node("pad", x, shape=(AffineSize(2, 1), 6), widths=((1, BATCH), (0, 0)), value=2.0)


def _numbers(node, x):
    mean = _filled(node, (), SizeQuotient(1.0, AffineSize(6, 0)))
    yield node("multiply", x, mean, shape=(BATCH, 6))
    yield _filled(node, (BATCH, 2), 3.0)
    yield _filled(node, (BATCH, 2), AffineSize(2, 1))
    yield _filled(node, (3,), SizeQuotient(2.0, AffineSize(1, 0)))
    index = node("arange", shape=(BATCH,), dtype="int32", start=0, stop=BATCH, step=1)
    index.node.kwargs["dtype"] = "int32"
    yield index
    scaled = node("arange", shape=(BATCH,), start=0, stop=BATCH, step=1)
    scaled.node.kwargs["dtype"] = "float32"
    yield scaled


def _rows(node, x):
    keys = node("slice", x, shape=(BATCH, 1), start=(0, 0), stop=(BATCH, 1), step=(1, 1))
    order = node("argsort", keys, shape=(BATCH, 1), dtype="int32", axis=0)
    flat = _reshaped(node, order, (BATCH,))
    flat.dtype = "int32"
    yield flat
    yield node("take", x, flat, shape=(BATCH, 6), axis=0)
    yield node("scatter", x, flat, x, shape=(BATCH, 6), mode="add")
    turned = node("permute", x, shape=(6, BATCH), axes=(1, 0))
    half = _constant(np.array([0, 5, 0], np.int32))
    some = node("take", turned, half, shape=(3, BATCH), axis=0)
    yield node("scatter", turned, half, some, shape=(6, BATCH), mode="mul")


def _constant(array):
    symbol = Symbol(array.shape, str(array.dtype))
    symbol.constant = array
    return symbol


def closed(value, batch):
    """Attributes with sizes for a batch."""
    if isinstance(value, (AffineSize, SizeQuotient)):
        return value.at(batch)
    if isinstance(value, (tuple, list)):
        return type(value)(closed(part, batch) for part in value)
    return value


def computed(program, arrays, batch):
    """NumPy's results of a program."""
    values = {id(s): a for s, a in zip(program.inputs, arrays)}
    value_of = lambda x: x.constant if x.constant is not None else values[id(x)]
    for node in program.nodes:
        attributes = {name: closed(value, batch) for name, value in node.kwargs.items()}
        operands = [value_of(x) for x in node.args]
        values[id(node.outputs[0])] = getattr(NUMPY, node.operation)(*operands, **attributes)
    return [value_of(x) for x in program.outputs]


@pytest.mark.parametrize("emit", [_moves, _numbers, _rows])
def test_open_sizes(emit):
    program = open_program(emit, (BATCH, 6))
    model = lower(program)
    onnx.checker.check_model(model, full_check=True)
    started = session(model)
    for batch in (1, 4, 9):
        x = np.random.default_rng(batch).normal(size=(batch, 6)).astype(np.float32)
        found = started.run(None, {"input_0": x})
        for i, (a, b) in enumerate(zip(found, computed(program, [x], batch))):
            assert (a.dtype, a.shape) == (b.dtype, b.shape), i
            np.testing.assert_allclose(a, b, rtol=2e-6, err_msg=str(i))


def test_each_size_is_computed_once():
    def emit(node, x):
        yield _spread(node, _constant(np.ones(2, np.float32)), (AffineSize(2, 3), 2))
        yield _filled(node, (AffineSize(2, 3), 4), 1.0)
        yield _filled(node, (4, AffineSize(2, 3)), 1.0)

    found = kinds(open_program(emit, (BATCH, 6)))
    assert [found.count(kind) for kind in ("Shape", "Mul", "Add")] == [1, 1, 1]


# -- the model -------------------------------------------------------------------------------------
def test_outputs_that_are_inputs_constants_or_twice_there():
    graph = Graph()
    x = graph.input((2,), "float32")
    with use(graph):
        y, c = graph.exp(x), graph.tensor(np.ones(3, np.float32))
        again = graph.stop_gradient(y)
    program = Program.of([x], [y, x, c, y, again])
    model = lower(program, ["x"], ["y", "same", "one", "two", "three"])
    values = np.array([0.0, 1.0], np.float32)
    found = run(model, [values])
    assert [value.name for value in model.graph.output] == ["y", "same", "one", "two", "three"]
    for a, b in zip(found, (np.exp(values), values, np.ones(3), np.exp(values), np.exp(values))):
        np.testing.assert_allclose(a, b, rtol=1e-6)


def test_constants_are_kept_once():
    def twice(g, x):
        one = g.scalar(1.0, "float32")
        return g.add(g.multiply(x, one), g.tensor(np.float32(1.0)))

    program = recorded(twice, np.zeros(2, np.float32))
    assert len(lower(program).graph.initializer) == 1


def test_inputs_that_the_model_holds_itself():
    program = recorded(lambda g, a, b: g.add(a, b), np.zeros(2, np.float32), np.zeros(2, "float32"))
    model = lower(program, ["weight", "x"], ["y"], initializers={0: np.array([1.0, 2.0])})
    assert [x.name for x in model.graph.input] == ["x"]
    (found,) = run(model, [np.array([3.0, 4.0], np.float32)])
    assert found.tolist() == [4.0, 6.0]


@pytest.mark.parametrize(
    ("defaults", "inputs", "kept"), [((), ["x"], []), ((0,), ["x", "w"], ["w"])]
)
def test_initializers_that_nothing_uses_are_left_out(defaults, inputs, kept):
    program = recorded(lambda g, w, x: g.exp(x), np.zeros(2, np.float32), np.zeros(2, np.float32))
    held = {0: np.ones(2, np.float32)}
    model = lower(program, ["w", "x"], ["y"], initializers=held, defaults=defaults)
    assert [x.name for x in model.graph.input] == inputs
    assert [x.name for x in model.graph.initializer] == kept
    assert model.producer_name == "kerata"


def test_open_dimensions_have_names():
    program = open_program(lambda node, x: [_reshaped(node, x, (AffineSize(6, 0),))], (BATCH, 6))
    model = lower(program)
    dims = [x.type.tensor_type.shape.dim for x in (*model.graph.input, *model.graph.output)]
    assert [d.dim_param or d.dim_value for d in itertools.chain(*dims)] == ["batch", 6, "6*batch"]
