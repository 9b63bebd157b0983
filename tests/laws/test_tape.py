"""The tape: what it gives, what it refuses, and that its gradients are other engines' gradients.

Difference quotients of every primitive and override, first and second order, are taken in
`tests/engines/test_primitives.py`; here are the laws of the tape itself.
"""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import current, use
from kerata.core.errors import Unsupported
from kerata.engine.autodiff import tape
from kerata.engine.autodiff.rules import RULES
from kerata.engine.protocol import PRIMITIVES
from kerata.engines import loader
from kerata.engines.numpy import convolution as numpy_convolution
from kerata.testing import conformance, derived, primitives
from tests.reference import COMPLETE, SLOW

NUMPY = loader.get("numpy")
OTHERS = [name for name in COMPLETE if name != "numpy"]
FLAT = set(
    "stop_gradient full arange sign floor ceil round isnan logical_not bitwise_not floor_divide "
    "equal less logical_and logical_or bitwise_and bitwise_or bitwise_xor left_shift right_shift "
    "argmax argsort tensor numpy is_tensor shape dtype to_device".split()
)  # without a gradient, or without arithmetic


def grads(fn, *points, engine=NUMPY, dtype="float64"):
    """Gradients of a scalar function of tensors, as arrays."""
    tensors = [engine.tensor(np.asarray(p), dtype) for p in points]
    run = engine.value_and_grad(lambda params: (fn(*params), []))
    with use(engine):
        _, found = (run if engine is NUMPY else engine.compile(run))(tensors)
    return [np.asarray(engine.numpy(g)) for g in found]


@pytest.fixture(autouse=True)
def on_numpy():
    with use(NUMPY):
        yield


# -- completeness ---------------------------------------------------------------------------------
def test_every_primitive_has_a_rule_or_no_gradient():
    assert set(PRIMITIVES) - set(RULES) - {"concatenate"} == FLAT - {"to_device"}
    rows = {row.name for row in primitives.ROWS if row.wrt}
    assert set(RULES) - {"to_device"} <= rows


def test_every_gradient_of_an_override_has_a_row():
    rows = {row.name for row in derived.ROWS if row.wrt}
    assert set(NUMPY.gradients) - {"isfinite", "isinf"} <= rows
    assert set(NUMPY.gradients) <= set(NUMPY.native)


# -- against other engines ------------------------------------------------------------------------
def _gradients_of(engine, row, call):
    host = row.arguments("float64")
    places = [place for place in row.wrt if not isinstance(place, tuple)]

    def fn(*params):
        e = current()
        operands = list(conformance.to_engine(e, host))
        for place, value in zip(places, params):
            operands[place] = value
        leaves = [x for x in conformance.tree.flatten(call(e, operands)) if x is not None]
        leaves = [x for x in leaves if e.dtype(x) == "float64"]
        total = e.full((), 0, "float64")
        for leaf in leaves:
            shape = tuple(e.shape(leaf))
            weights = e.tensor(np.random.default_rng(5).normal(size=shape), e.dtype(leaf))
            total = e.add(total, e.sum(e.multiply(leaf, weights), tuple(range(len(shape)))))
        return total

    return grads(fn, *[host[place] for place in places], engine=engine)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("row", [r for r in primitives.ROWS if r.wrt], ids=str)
def test_primitives_as_elsewhere(name, row):
    _same(name, row, lambda e, operands: getattr(e, row.name)(*operands, **row.attributes))


@pytest.mark.parametrize(("name", "row"), [
    pytest.param(name, row, id=f"{name}-{row}", marks=SLOW if (i + k) % 3 else ())
    for k, name in enumerate(OTHERS) for i, row in enumerate(r for r in derived.ROWS if r.wrt)
])  # fmt: skip
def test_derived_as_elsewhere(name, row):
    _same(name, row, lambda e, operands: derived.operation_of(row.name)(*operands))


def _same(name, row, call):
    try:
        other = loader.get(name)
        expected = _gradients_of(other, row, call)
    except Unsupported as error:
        pytest.skip(str(error))
    for a, b in zip(_gradients_of(NUMPY, row, call), expected):
        np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("name", ["sin", "matmul", "slice", "prod", "concatenate", "power", "max"])
def test_a_tape_round_another_engine(name):
    """The rules are made of primitives alone: they hold on torch as well."""
    engine = loader.get("torch") if "torch" in OTHERS else NUMPY
    run = tape.value_and_grad(engine, lambda params: (_torch_loss(name, *params), None))
    x = np.random.default_rng(0).uniform(0.5, 1.5, (3, 3))
    _, (found,) = run([engine.tensor(x)])
    (expected,) = grads(lambda a: _torch_loss(name, a), x)
    np.testing.assert_allclose(np.asarray(engine.numpy(found)), expected, rtol=1e-12)


def _torch_loss(name, x):
    e = current()
    more = {
        "matmul": (x,), "power": (x,), "slice": ((2, 0), (None, 3), (-1, 2)), "prod": ((1,),),
        "max": ((0,),),
    }  # fmt: skip
    out = (
        e.concatenate([x, e.multiply(x, x)], 1)
        if name == "concatenate"
        else getattr(e, name)(x, *more.get(name, ()))
    )
    weighted = e.multiply(out, e.arange(1, e.shape(out)[-1] + 1, 1, "float64"))
    return e.sum(weighted, tuple(range(len(e.shape(out)))))


# -- choices --------------------------------------------------------------------------------------
def test_ties_share_the_gradient():
    a, b = grads(lambda a, b: ops.sum(ops.maximum(a, b)), [1.0, 2.0, 5.0], [1.0, 3.0, 4.0])
    assert a.tolist() == [0.5, 0, 1] and b.tolist() == [0.5, 1, 0]
    (m,) = grads(lambda a: ops.max(a), [2.0, 7.0, 7.0])
    assert m.tolist() == [0, 0.5, 0.5]


def test_relu_and_pooling_at_ties():
    (r,) = grads(lambda a: ops.sum(ops.relu(a)), [[-1.0, 0.0, 2.0]])
    assert r.tolist() == [[0, 0, 1]]
    (p,) = grads(lambda a: ops.sum(ops.max_pool(a, 2)), np.ones((1, 2, 2, 1)))
    assert p.reshape(-1).tolist() == [1, 0, 0, 0]


def test_an_operand_used_many_times():
    (g,) = grads(lambda a: ops.sum(sum((a * float(k) for k in range(1, 6)), a)), [1.0, 2.0])
    assert g.tolist() == [16, 16]


def test_slices_of_one_tensor_add_up():
    x = np.arange(8.0).reshape(4, 2)

    def fn(a):
        return sum(ops.sum(a[i : i + 2] * float(i + 1)) for i in range(3)) + ops.sum(a * a)

    (g,) = grads(fn, x)
    assert np.array_equal(g, 2 * x + np.array([[1.0], [3.0], [5.0], [3.0]]))
    (again,) = grads(fn, x)
    assert np.array_equal(g, again)


# -- shape of the results -------------------------------------------------------------------------
def test_zeros_where_nothing_depends():
    a, b, n = NUMPY.tensor([1.0, 2.0]), NUMPY.tensor([[3.0]]), NUMPY.tensor([1, 2])
    (_, aux), found = NUMPY.value_and_grad(lambda p: (ops.sum(p[0]), p[2]))([a, b, n])
    assert [g.tolist() for g in found] == [[1, 1], [[0]], [0, 0]]
    assert [g.dtype for g in found] == [a.dtype, b.dtype, n.dtype]
    assert aux is n


def test_a_loss_that_depends_on_nothing():
    (loss, _), found = NUMPY.value_and_grad(lambda p: (NUMPY.tensor(2.0), None))(
        [NUMPY.tensor([1.0])]
    )
    assert float(loss) == 2 and found[0].tolist() == [0]


def test_a_parameter_as_the_loss():
    _, found = NUMPY.value_and_grad(lambda p: (p[0], None))([NUMPY.tensor(3.0), NUMPY.tensor(4.0)])
    assert [float(g) for g in found] == [1, 0]


def test_aux_is_unboxed():
    def fn(params):
        y = params[0] * 2.0
        return ops.sum(y), {"y": [y, (y, None, "text")], "n": 3}

    (loss, aux), _ = NUMPY.value_and_grad(fn)([NUMPY.tensor([1.0, 2.0])])
    assert type(loss) is np.ndarray and type(aux["y"][0]) is np.ndarray
    assert aux["y"][1][1:] == (None, "text") and aux["n"] == 3


@pytest.mark.parametrize(
    ("loss", "error", "words"),
    [
        (lambda p: p[0], ValueError, r"shape \(2,\).*ops.sum or ops.mean"),
        (lambda p: ops.argmax(p[0]), TypeError, "float dtype; got int32"),
        (lambda p: 3.0, TypeError, "must return a tensor as its loss, not float"),
    ],
)
def test_losses_that_have_no_gradient(loss, error, words):
    with pytest.raises(error, match=words):
        NUMPY.value_and_grad(lambda p: (loss(p), None))([NUMPY.tensor([1.0, 2.0])])


# -- higher orders --------------------------------------------------------------------------------
def test_third_derivative():
    def derivative(fn):
        return lambda x: current().value_and_grad(lambda p: (fn(p[0]), None))([x])[1][0]

    third = derivative(derivative(derivative(lambda x: ops.power(x, 4.0) + ops.sin(x))))
    assert float(third(NUMPY.tensor(0.5, "float64"))) == pytest.approx(24 * 0.5 - np.cos(0.5))


def test_gradient_penalty_through_overrides():
    """A gradient inside of a loss: layers' overrides inside, bodies on the second tape."""
    rng = np.random.default_rng(1)
    w, x = rng.normal(size=(3, 3, 2, 4)) / 4, rng.normal(size=(2, 6, 6, 2))

    def penalty(w, x):
        def score(p):
            y = ops.softmax(ops.relu(ops.conv(p[0], w)))
            return ops.sum(ops.square(ops.max_pool(y, 2))), None

        _, (g,) = current().value_and_grad(score)([x])
        return ops.mean(ops.square(g))

    assert conformance.directional(NUMPY, penalty, [w, x], "float64") is None


def test_custom_gradient_in_nested_tapes():
    def cube(x):
        return x * x * x, lambda g: g * 10.0 * x * x  # on purpose not the derivative

    def first(x):
        run = current().value_and_grad(lambda p: (current().custom_gradient(cube)(p[0]), None))
        return run([x])[1][0]

    assert float(first(NUMPY.tensor(2.0))) == 40
    (second,) = grads(lambda x: first(x) * first(x), 2.0)
    assert float(second) == pytest.approx(2 * 40 * 40)


def test_stop_gradient_on_every_level():
    def inner(x):
        run = current().value_and_grad(lambda p: (p[0] * p[0] * ops.stop_gradient(x), None))
        return run([x])[1][0]

    (g,) = grads(inner, 3.0)
    assert float(g) == 6  # of 2 x * stop(x): the second factor is constant


# -- economy --------------------------------------------------------------------------------------
def test_nothing_is_computed_for_inputs():
    calls = []

    class Counting(type(NUMPY)):
        def matmul(self, a, b):
            calls.append((a.shape, b.shape))
            return super().matmul(a, b)

        native = {}

    engine, x = Counting(), np.ones((5, 3))

    def fn(params):
        return current().sum(current().matmul(x, params[0]), (0, 1)), None

    engine.value_and_grad(fn)([np.ones((3, 2))])
    assert calls == [((5, 3), (3, 2)), ((3, 5), (5, 2))]


def test_values_go_as_soon_as_they_are_not_needed():
    alive, most = [], []

    class Watching(type(NUMPY)):
        native = {}

        def tanh(self, x):
            out = np.tanh(x)
            alive.append(weakref.ref(out))
            return out

        def subtract(self, a, b):
            most.append(sum(r() is not None for r in alive))
            return super().subtract(a, b)

    engine = Watching()

    def fn(params):
        x = params[0]
        for _ in range(6):
            x = current().tanh(x)
        return current().sum(x, (0,)), None

    gc.disable()
    try:
        engine.value_and_grad(fn)([np.ones(4)])
        assert most == [6, 5, 4, 3, 2, 1] and not any(r() is not None for r in alive)
    finally:
        gc.enable()


def test_a_tape_needs_no_garbage_collector():
    gc.collect()
    gc.disable()
    try:
        seen = []

        def fn(params):
            seen.append(weakref.ref(current()))
            y = ops.relu(ops.linear(params[0], params[1])) * params[0][0, 0]
            return ops.mean(y), y

        NUMPY.value_and_grad(fn)([NUMPY.tensor([[1.0, 2.0]]), NUMPY.tensor([[1.0], [2.0]])])
        assert seen[0]() is None
    finally:
        gc.enable()


def test_an_override_may_decline():
    assert NUMPY.native["relu"](np.ones(3, np.float16)) is NotImplemented
    (g,) = grads(lambda a: ops.sum(ops.relu(a)), [[-1.0, 3.0]], dtype="float16")
    assert g.tolist() == [[0, 1]]


def test_operands_are_never_written_to():
    x, w = np.full((2, 3), 0.5, np.float32), np.full((3, 3), 0.25, np.float32)
    x.flags.writeable = w.flags.writeable = False

    def fn(params):
        y = ops.layer_normalization(ops.sigmoid(ops.linear(x, params[0])) + params[0][:2])
        return ops.sum(ops.square(y)) + ops.sum(ops.cumsum(params[0], 1)), None

    NUMPY.value_and_grad(fn)([w])


def test_many_blocks_of_a_convolution(monkeypatch):
    rng = np.random.default_rng(2)
    x, w = rng.normal(size=(5, 9, 7, 3)), rng.normal(size=(3, 3, 3, 4))
    y, (gx, gw) = ops.conv(x, w, 1, "same"), grads(_conv_loss, x, w)
    for block in (1, 3000, 20000):
        monkeypatch.setattr(numpy_convolution, "BLOCK", block)
        np.testing.assert_allclose(ops.conv(x, w, 1, "same"), y, rtol=1e-12)
        for a, b in zip(grads(_conv_loss, x, w), (gx, gw)):
            np.testing.assert_allclose(a, b, rtol=1e-10)


def _conv_loss(x, w):
    return ops.sum(ops.square(ops.conv(x, w, 1, "same")))
