"""Primitives on PyTensor's (or Theano's) variables: compiled, run, compared with NumPy."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

if not any(map(__import__("importlib.util").util.find_spec, ("pytensor", "theano"))):
    pytest.skip("neither PyTensor nor Theano is installed", allow_module_level=True)
from kerata import ops
from kerata.core import tree
from kerata.core.context import current, use
from kerata.core.errors import Unsupported
from kerata.engine.protocol import CAPABILITIES, PRIMITIVES
from kerata.engine.random.bits import host_bits
from kerata.engine.spec.graph import Graph
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from kerata.engines.theano.compounds import COMPOUNDS, HOSTED
from kerata.engines.theano.functions import BEST, QUICK, function_of
from kerata.engines.theano.rules import DTYPES, RULES
from kerata.lowering.program import Program
from kerata.lowering.trace import capture
from tests.lowering import onnx_samples

NUMPY = loader.get("numpy")
KNOWN = json.loads((Path(__file__).parents[1] / "known" / "theano.json").read_text())
TOLERANCE = {"float64": 1e-11, "float32": 4e-6, "float16": 5e-3}
NARROW = [name for name in onnx_samples.DTYPES if name in DTYPES]


# -- every primitive and dtype --------------------------------------------------------------------
class Batch:
    """Many samples in one graph, for compiling takes longer than running."""

    def __init__(self):
        self.graph, self.inputs, self.arrays = Graph(), [], []
        self.samples, self.outputs, self.expected = [], [], []

    def given(self, array):
        self.inputs.append(self.graph.input(array.shape, NUMPY.dtype(array)))
        self.arrays.append(array)
        return self.inputs[-1]

    def argument(self, a, constant):
        make = self.graph.tensor if constant else self.given
        return tree.map_structure(lambda x: make(x) if type(x) is np.ndarray else x, a)

    def add(self, sample):
        sample = alike(sample)
        expected = reference(sample)
        if expected is None or not set(dtypes_of(sample)) <= DTYPES:
            return
        last = len(sample.arguments) - 1
        constant = sample.note == onnx_samples.AS_CONSTANT
        with use(self.graph):
            arguments = [
                self.argument(a, constant and i == last) for i, a in enumerate(sample.arguments)
            ]
            out = getattr(self.graph, sample.name)(*arguments, **sample.attributes)
        if out.dtype != NUMPY.dtype(expected):
            return  # NumPy goes to another dtype; operations promote before they come here
        self.samples.append(sample)
        self.outputs.append(out)
        self.expected.append(expected)

    def faults(self, mode, dtype):
        program = Program.of(self.inputs, self.outputs)
        with np.errstate(all="ignore"):
            found = function_of(program, mode)(*(np.array(a) for a in self.arrays))
        rows = zip(self.samples, found, self.expected)
        problems = [(str(s), differs(s, np.asarray(f), e, dtype)) for s, f, e in rows]
        return [f"{sample}: {problem}" for sample, problem in problems if problem]


def alike(sample):
    """The sample with operands of one dtype: NumPy 1 makes int64 of some that NumPy 2 does not."""
    if sample.name not in onnx_samples.BINARY:
        return sample
    a, b = sample.arguments
    return replace(sample, arguments=(a, b.astype(a.dtype)))


def dtypes_of(sample):
    leaves = tree.flatten(sample.arguments)
    yield from (NUMPY.dtype(x) for x in leaves if type(x) is np.ndarray)
    if sample.name == "cast":
        yield sample.arguments[1]


def reference(sample):
    """NumPy's result; None where it has none for this dtype."""
    try:
        with use(NUMPY), np.errstate(all="ignore"):
            return getattr(NUMPY, sample.name)(*sample.arguments, **sample.attributes)
    except (TypeError, ValueError):
        return None


def differs(sample, found, expected, dtype):
    if (found.shape, found.dtype) != (expected.shape, expected.dtype):
        return f"{found.dtype}{found.shape}, expected {expected.dtype}{expected.shape}"
    tolerance = TOLERANCE.get(dtype, 0.0) if expected.dtype.kind == "f" else 0.0
    with np.errstate(all="ignore"):
        same = np.isclose(found, expected, rtol=tolerance, atol=tolerance, equal_nan=True)
        if not tolerance:
            same = (found == expected) | (found != found) & (expected != expected)
    if np.all(same):
        return None
    at = tuple(np.argwhere(~np.asarray(same))[0])
    return f"{found[at]} at {tuple(map(int, at))}, expected {expected[at]}"


@pytest.mark.parametrize("dtype", NARROW)
def test_values(dtype):
    batch = Batch()
    for sample in onnx_samples.samples(dtype):
        batch.add(sample)
    faults = batch.faults(QUICK, dtype)
    assert not faults, "\n" + "\n".join(faults)
    assert len(batch.samples) > 150


def test_every_primitive_has_a_rule():
    """Or is in the list of those that have none, with the reason; nothing is in both."""
    names = {"scalar", *PRIMITIVES, *CAPABILITIES}
    assert names - set(RULES) == set(KNOWN)


def test_what_has_no_rule_says_so():
    with pytest.raises(Unsupported, match="theano"):
        run(lambda x: current().emit("fft", [x], x.shape, x.dtype), np.ones(3, "float32"))
    with pytest.raises(Unsupported, match="bfloat16"):
        run(lambda x: ops.cast(x, "bfloat16"), np.ones(3, "float32"))


# -- programs -------------------------------------------------------------------------------------
def run(function, *arrays, mode=QUICK, compounds=None):
    operands = [(a.shape, a.dtype.name) for a in arrays]
    traced = capture(function, operands, NUMPY, compounds)
    return traced.fill(function_of(traced.program, mode)(*arrays))


def by_numpy(function, *arrays):
    with use(NUMPY), np.errstate(all="ignore"):
        return function(*arrays)


def words(key):
    """Random bits by primitives: multiplication, shifts and exclusive or of uint32."""
    return current().random_bits(key, 1000)


FUNCTIONS = {
    "softmax": lambda x: ops.softmax(x),
    "mean": lambda x: ops.mean(x),
    "variance": lambda x: ops.var(x, 0, keepdims=True) + ops.std(x),
    "flat": lambda x: ops.concatenate([ops.reshape(x, (-1,)), ops.sum(x, 1)], 0),
    "turned": lambda x: x[::-1, 1:] * ops.arange(x.shape[0], dtype="float32")[:, None],
    "padded": lambda x: ops.pad(x, ((0, 1), (1, 0))),
    "itself": lambda x: (x, x, ops.zeros((2,))),
    "product": lambda x: ops.matmul(ops.transpose(x), x),
    "sorted": lambda x: ops.take(x, ops.argsort(x[:, 0]), 0),
    "sorted columns": lambda x: ops.sort(x, 0),
    "padded by the batch": lambda x: ops.pad(x[:, 0], ((x.shape[0] - 1, 1),)),
}


def test_one_function_serves_all_sizes_of_the_batch():
    rng = np.random.default_rng(0)
    together = lambda x: [function(x) for function in FUNCTIONS.values()]  # noqa: E731
    traced = capture(together, [((6, 5), "float32")], NUMPY)
    assert traced.program.batched == (0,)
    made = function_of(traced.program, QUICK)
    for size in (6, 1, 2, 9):
        x = rng.normal(size=(size, 5)).astype("float32")
        found, expected = traced.fill(made(x)), by_numpy(together, x)
        for a, b in zip(tree.flatten(found), tree.flatten(expected)):
            assert a.shape == b.shape and a.dtype == b.dtype
            np.testing.assert_allclose(a, b, 1e-5, 1e-6)


FACTORS = {
    "qr": lambda x: current().qr(x),
    "svd": lambda x: current().svd(x, full_matrices=False),
    "singular values": lambda x: current().svd(x, compute_uv=False),
    "eigh": lambda x: current().eigh(ops.matmul(x, ops.transpose(x, (0, 2, 1)))),
    "lu": lambda x: current().lu(x),
    "bitcast": lambda x: current().bitcast(x, "int32"),
}


def test_factors_are_those_of_numpy():
    x = np.random.default_rng(0).normal(size=(2, 3, 4)).astype("float32")
    together = lambda x: [function(x) for function in FACTORS.values()]  # noqa: E731
    for found, expected in zip(tree.flatten(run(together, x)), tree.flatten(by_numpy(together, x))):
        assert found.dtype == expected.dtype
        np.testing.assert_allclose(found, expected, 1e-5, 1e-5)


def test_random_bits():
    for key in ((1, 2), (0, 0), (0xFFFFFFFF, 0x80000001)):
        found = run(words, np.array(key, "uint32"))
        np.testing.assert_array_equal(found, host_bits(key, 1000))


def _pulled(function):
    """The result, and the gradients of its sum weighted."""

    def both(*tensors):
        def loss(params):
            made = tree.flatten(function(*params))
            terms = [ops.sum(ops.square(y) * ops.cos(y)) for y in made]
            return sum(terms[1:], terms[0]), made

        (_, made), grads = current().value_and_grad(loss)(list(tensors))
        return [*made, *grads]

    return both


WINDOWS = {
    "conv": ((3, 8, 7, 2), (3, 2, 2, 4), {"padding": "same", "strides": 2}),
    "depthwise_conv": ((3, 8, 7, 2), (3, 2, 2, 3), {"data_format": "channels_last"}),
    "max_pool": ((3, 8, 7, 2), None, {"pool_size": 2, "strides": 1}),
    "average_pool": ((3, 8, 7, 2), None, {"pool_size": (2, 3), "padding": "same"}),
    "lstm": ((3, 4, 2), [(3, 5), (3, 5), (2, 20), (5, 20), (20,)], {}),
    "gru": ((3, 4, 2), [(3, 5), (2, 15), (5, 15), (2, 15)], {"go_backwards": True}),
}


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_kernels_of_numpy_within_programs(name, dtype):
    rng = np.random.default_rng(1)
    shape, rest, attributes = WINDOWS[name]
    rest = [] if rest is None else rest if isinstance(rest, list) else [rest]
    arrays = [rng.normal(size=s).astype(dtype) for s in (shape, *rest)]
    function = _pulled(lambda *xs: getattr(ops, name)(*xs, **attributes))
    found = run(function, *arrays, compounds=COMPOUNDS)
    for a, b in zip(found, by_numpy(function, *arrays)):
        np.testing.assert_allclose(a, b, *((1e-3, 1e-4) if dtype == "float32" else (1e-9, 1e-10)))
    traced = capture(function, [(a.shape, dtype) for a in arrays], NUMPY, COMPOUNDS)
    assert {n.operation for n in traced.program.nodes} >= {"hosted", "hosted_gradient"}


def test_kernels_that_numpy_declines_run_by_their_bodies():
    """Activations of one's own: the trace asks for the kernel, NumPy has none for these."""
    rng = np.random.default_rng(1)
    arrays = [rng.normal(size=s) for s in ((3, 4, 2), (3, 5), (2, 15), (5, 15), (2, 15))]
    function = _pulled(lambda *xs: ops.gru(*xs, activation="softsign"))
    for a, b in zip(run(function, *arrays, compounds=COMPOUNDS), by_numpy(function, *arrays)):
        np.testing.assert_allclose(a, b, 1e-9, 1e-10)


def test_kernels_have_the_names_of_operations():
    assert set(HOSTED) == set(COMPOUNDS) and all(hasattr(ops, name) for name in HOSTED)


COMPUTING = (
    *onnx_samples.BINARY, "negative", "abs", "sign", "round", "floor", "exp", "isnan",
    "logical_not", "bitwise_not", "left_shift", "right_shift", "where", "cast", "sum", "prod",
    "max", "min", "argmax", "argsort", "cumsum", "scatter",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["int32", "uint32", "float32"])
def test_compiled(dtype):
    """Compiled by the library: the first sample of what computes, for each takes a second."""
    batch, seen = Batch(), set()
    for sample in onnx_samples.samples(dtype):
        if sample.name in COMPUTING and sample.name not in seen:
            seen.add(sample.name)
            batch.add(sample)
    faults = batch.faults(BEST, dtype)
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.slow
def test_compiled_random_bits_and_kernels():
    np.testing.assert_array_equal(
        run(words, np.array((5, 6), "uint32"), mode=BEST), host_bits((5, 6), 1000)
    )
    rng = np.random.default_rng(1)
    arrays = [rng.normal(size=s).astype("float32") for s in ((3, 8, 7, 2), (3, 2, 2, 4))]
    function = _pulled(lambda *xs: ops.max_pool(ops.conv(*xs), 2))
    found = run(function, *arrays, mode=BEST, compounds=COMPOUNDS)
    for a, b in zip(found, by_numpy(function, *arrays)):
        np.testing.assert_allclose(a, b, 1e-3, 1e-4)


def test_symbols_are_what_programs_have():
    """A rule sees the node's symbols: sizes of one that follow from a known size are pinned."""
    graph = Graph()
    with use(graph):
        x = graph.input((4, 1), "float32")
        out = graph.add(graph.slice(x, (0, 0), (1, 1), (1, 1)), graph.reshape(x, (1, 4)))
    assert type(out) is Symbol
    (found,) = function_of(Program.of([x], [out]), QUICK)(np.ones((4, 1), "float32"))
    assert found.tolist() == [[2.0] * 4]
