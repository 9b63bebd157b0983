"""Primitives as ONNX nodes: run by ONNX Runtime on the CPU, compared with NumPy."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
from kerata.core import tree  # noqa: E402
from kerata.core.context import use  # noqa: E402
from kerata.core.errors import Unsupported  # noqa: E402
from kerata.engine.protocol import CAPABILITIES, PRIMITIVES  # noqa: E402
from kerata.engine.random.bits import host_bits  # noqa: E402
from kerata.engine.spec.graph import Graph  # noqa: E402
from kerata.engine.spec.symbol import Node, Symbol  # noqa: E402
from kerata.lowering.onnx.dtypes import KERNELS  # noqa: E402
from kerata.lowering.onnx.model import lower  # noqa: E402
from kerata.lowering.onnx.primitives import RULES  # noqa: E402
from kerata.lowering.onnx.writer import IR_VERSION, OPSET, Writer, value_info  # noqa: E402
from kerata.lowering.program import Program  # noqa: E402
from tests.lowering import onnx_samples  # noqa: E402
from tests.lowering.onnx_running import NUMPY, kinds, recorded, run, session  # noqa: E402

KNOWN = json.loads((Path(__file__).parents[1] / "known" / "onnx.json").read_text())
TOLERANCE = {"float64": 1e-11, "float32": 4e-6, "float16": 5e-3, "bfloat16": 4e-2}


# -- values ----------------------------------------------------------------------------------------
class Batch:
    """Many samples recorded in one graph, with what NumPy says of each."""

    def __init__(self):
        self.graph, self.inputs, self.arrays = Graph(), [], []
        self.samples, self.outputs, self.expected = [], [], []

    def given(self, array, constant=False):
        if constant:
            return self.graph.tensor(array, NUMPY.dtype(array))
        self.inputs.append(self.graph.input(array.shape, NUMPY.dtype(array)))
        self.arrays.append(array)
        return self.inputs[-1]

    def add(self, sample):
        expected = reference(sample)
        if expected is None:
            return
        last = len(sample.arguments) - 1
        constant = sample.note == onnx_samples.AS_CONSTANT
        with use(self.graph):
            arguments = [
                tree.map_structure(lambda a: self.given(a) if type(a) is np.ndarray else a, a)
                if not (constant and i == last)
                else self.given(a, True)
                for i, a in enumerate(sample.arguments)
            ]
            out = getattr(self.graph, sample.name)(*arguments, **sample.attributes)
            if out.dtype != NUMPY.dtype(expected):
                return  # NumPy goes to another dtype; operations promote before they come here
            if out.dtype == "bfloat16":
                out, expected = self.graph.cast(out, "float32"), expected.astype(np.float32)
        self.samples.append(sample)
        self.outputs.append(out)
        self.expected.append(expected)


def reference(sample):
    """NumPy's result; None where it has none for this dtype."""
    arguments = sample.arguments
    if sample.name == "argsort" and arguments[0].dtype.name == "bfloat16":
        arguments = (arguments[0].astype(np.float32),)  # ml_dtypes sorts NaN anywhere
    try:
        with use(NUMPY), np.errstate(all="ignore"):
            return getattr(NUMPY, sample.name)(*arguments, **sample.attributes)
    except TypeError:
        return None


def differs(sample, found, expected, dtype):
    if (found.shape, found.dtype) != (expected.shape, expected.dtype):
        return f"{found.dtype}{found.shape}, expected {expected.dtype}{expected.shape}"
    tolerance = TOLERANCE.get(dtype, 0.0) if expected.dtype.kind == "f" else 0.0
    if sample.name == "cast":  # the coarser of both
        tolerance = max(tolerance, TOLERANCE.get(sample.arguments[1], 0.0))
    with np.errstate(all="ignore"):
        same = (
            np.isclose(found, expected, rtol=tolerance, atol=tolerance, equal_nan=True)
            if tolerance
            else found == expected
        )
    if np.all(same):
        return None
    at = tuple(np.argwhere(~np.asarray(same))[0])
    return f"{found[at]} at {tuple(map(int, at))}, expected {expected[at]}"


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("dtype", onnx_samples.DTYPES)
def test_values(dtype):
    batch = Batch()
    for sample in onnx_samples.samples(dtype):
        batch.add(sample)
    found = run(lower(Program.of(batch.inputs, batch.outputs)), batch.arrays)
    rows = zip(batch.samples, found, batch.expected)
    faults = [(str(s), differs(s, f, e, dtype)) for s, f, e in rows]
    faults = [f"{sample}: {problem}" for sample, problem in faults if problem]
    assert not faults, "\n" + "\n".join(faults)
    assert len(batch.samples) > 200


def test_samples_cover_all_primitives():
    names = {sample.name for sample in onnx_samples.samples("float32")}
    names |= {sample.name for sample in onnx_samples.samples("int32")}
    assert set(PRIMITIVES) - names - set(KNOWN) == {"to_device"}


def test_random_bits():
    key = np.array([7, 3], np.uint32)
    out = Symbol((1000,), "uint32")
    symbol = Symbol((2,), "uint32")
    node = Node("random_bits", (symbol,), {"count": 1000}, out)
    (found,) = run(lower(Program([symbol], [out], [node])), [key])
    assert np.array_equal(found, host_bits(key, 1000))


def test_many_rows_meet_on_several_threads():
    rng = np.random.default_rng(0)
    places, updates = rng.integers(0, 10, 100_000), np.ones((100_000, 8), np.float32)
    program = recorded(
        lambda g, *xs: g.scatter(*xs, mode="add"), np.zeros((10, 8), np.float32), places, updates
    )
    (found,) = run(lower(program), [np.zeros((10, 8), np.float32), places, updates], threads=4)
    assert np.array_equal(found[:, 0], np.bincount(places, minlength=10))


# -- what has a rule -------------------------------------------------------------------------------
def test_every_primitive_has_a_rule_or_a_reason():
    wanted = {*PRIMITIVES, *CAPABILITIES}
    assert wanted - set(RULES) == set(KNOWN)
    assert all(KNOWN.values())


def _operands(kind, dtype):
    """The dtypes of an operator's inputs."""
    if kind in "Add Sub Mul Div Mod Pow Max Min Equal Less MatMul BitShift".split():
        return [dtype, dtype]
    if kind in ("BitwiseAnd", "BitwiseOr", "BitwiseXor"):
        return [dtype, dtype]
    table = {"Where": ["bool", dtype, dtype], "Pad": [dtype, "int64", dtype]}
    table["ScatterElements"] = [dtype, "int64", dtype]
    more = "ReduceSum ReduceProd ReduceMax ReduceMin CumSum TopK Expand".split()
    return table.get(kind, [dtype, "int64"] if kind in more else [dtype])


@pytest.mark.parametrize("dtype", onnx_samples.DTYPES)
def test_kernels_are_there(dtype):
    """One session with all operators that the table claims for this dtype."""
    writer, inputs, outputs = Writer(), [], []
    for kind in (kind for kind, dtypes in KERNELS.items() if dtype in dtypes):
        names = []
        for i, operand in enumerate(_operands(kind, dtype)):
            vector = kind in ("TopK", "Expand", "Pad") or kind.startswith("Reduce")
            shape = () if kind == "CumSum" and i else (1,) if vector and i == 1 else (2,)
            shape = () if kind == "Pad" and i == 2 else (2, 2) if kind == "MatMul" else shape
            inputs.append((writer.fresh(), Symbol(shape, operand)))
            names.append(inputs[-1][0])
        more = {"direction": "LEFT"} if kind == "BitShift" else {}
        more = {"fmod": 1} if kind == "Mod" and "float" in dtype else more
        outputs.append(writer.several(kind, *names, outputs=1 + (kind == "TopK"), **more)[0])
    infos = [value_info(name, symbol) for name, symbol in inputs]
    results = [onnx.ValueInfoProto(name=name) for name in outputs]
    graph = onnx.GraphProto(name="kernels", node=writer.nodes, input=infos, output=results)
    versions = [onnx.OperatorSetIdProto(version=OPSET)]
    model = onnx.ModelProto(ir_version=IR_VERSION, graph=graph, opset_import=versions)
    assert len(session(onnx.shape_inference.infer_shapes(model)).get_outputs()) == len(outputs)


@pytest.mark.parametrize(
    ("name", "dtype", "words"),
    [
        ("exp", "int32", ("exp", "int32", "onnx", "numpy")),
        ("negative", "bool", ("negative", "bool")),
        ("add", "complex64", ("complex64", "onnx")),
        ("cholesky", "float32", ("cholesky", "onnx", "numpy")),
        ("fft", "float32", ("fft", "onnx", "numpy")),
    ],
)
def test_what_is_missing_says_so(name, dtype, words):
    x = Symbol((2, 2), dtype)
    out = Symbol((2, 2), dtype)
    node = Node(name, (x, x) if name == "add" else (x,), {}, out)
    with pytest.raises(Unsupported) as error:
        lower(Program([x], [out], [node]))
    assert all(word in str(error.value) for word in words)


def test_float32_takes_single_nodes():
    x, y = np.ones((3, 3), np.float32), np.ones(3, np.float32)
    calls = {
        "Add": lambda g, x, y: g.add(x, y),
        "Mul": lambda g, x, y: g.multiply(x, x),
        "Max": lambda g, x, y: g.maximum(x, g.scalar(0, "float32")),
        "MatMul": lambda g, x, y: g.matmul(x, x),
        "ReduceSum": lambda g, x, y: g.sum(x, (0,)),
        "Expand": lambda g, x, y: g.broadcast_to(y, (3, 3)),
        "Less": lambda g, x, y: g.less(x, y),
        "Transpose": lambda g, x, y: g.permute(x, (1, 0)),
    }
    for kind, call in calls.items():
        assert kinds(recorded(call, x, y)) == [kind]
