"""TensorFlow: which functions XLA compiles and when, and overrides that are kernels of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

tf = pytest.importorskip("tensorflow")

from kerata import ops  # noqa: E402
from kerata.core.context import use  # noqa: E402
from kerata.engine.operators import find  # noqa: E402
from kerata.engine.variable import Variable  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.tensorflow.resident import MANY_CALLS, Compiled  # noqa: E402
from kerata.testing.derived import by_kernel  # noqa: E402

TF = loader.get("tensorflow")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _on_tensorflow() -> Any:
    with use(TF):
        yield


def _real(*shape: int) -> Any:
    return TF.tensor(RNG.uniform(0.5, 1.5, shape).astype("float32"))


# -- compiled functions ---------------------------------------------------------------------------
def _by_xla(run: Compiled) -> list[bool]:
    """Whether XLA runs each of the graphs."""
    graphs = [function._run for function, _ in run._functions.values()]
    return ["_XlaMustCompile" in graph.function_def.attr for graph in graphs]


def test_many_calls_of_one_signature_turn_to_xla():
    run = TF.compile(lambda x: {"y": ops.softmax(x) * 2.0, "key": TF.random_bits(KEY, 5)})
    x, y = _real(3, 4), _real(2, 4)
    first = run(x)
    for _ in range(MANY_CALLS - 2):
        run(x)
    assert _by_xla(run) == [False]
    for _ in range(2):
        out = run(x)
        assert _by_xla(run) == [True]
        np.testing.assert_allclose(out["y"], first["y"], 1e-6)
        assert TF.numpy(out["key"]).tolist() == TF.numpy(first["key"]).tolist()
    run(y)
    assert _by_xla(run) == [True, False]


KEY = TF.tensor(np.array([17, 4], "uint32"))


def test_gradients_of_what_xla_compiled():
    run, x = TF.compile(lambda x: ops.sum(ops.sin(x) * x)), _real(5)
    for _ in range(MANY_CALLS):
        run(x)
    assert _by_xla(run) == [True]
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = run(x)
        (first,) = inner.gradient(y, [x])
    sin, cos = ops.sin(x), ops.cos(x)
    np.testing.assert_allclose(first, sin + x * cos, 1e-5)
    np.testing.assert_allclose(outer.gradient(first, x), 2.0 * cos - x * sin, 1e-4, 1e-5)


def _host(x: Any) -> Any:
    return tf.ensure_shape(tf.numpy_function(lambda a: a * 2, [x], tf.float32), x.shape)


def _checked(x: Any) -> Any:
    with tf.control_dependencies([tf.debugging.Assert(tf.reduce_all(x > 0), [x])]):
        return tf.identity(x)


@pytest.mark.parametrize(
    ("fn", "x"),
    [
        pytest.param(tf.strings.upper, tf.constant(["a", "bc"]), id="strings"),
        pytest.param(_host, _real(3), id="Python within"),
        pytest.param(_checked, _real(3), id="assertions"),
        pytest.param(lambda x: TF.nonzero(x)[0], _real(3), id="size unknown"),
        pytest.param(lambda x: tf.reduce_sum(x[x > 1]), _real(9), id="size unknown within"),
        pytest.param(lambda x: ops.conv(x, x[0, :, :, :, None]), _real(1, 4, 4, 3), id="slow"),
        pytest.param(ops.rsqrt, _real(512, 512), id="slow if large"),
        pytest.param(lambda x: ops.moments(x, 0)[1], _real(512, 512), id="kernels if large"),
    ],
)
def test_what_xla_cannot_run_goes_on_by_graph(fn: Callable[..., Any], x: Any):
    run = TF.compile(fn)
    first = TF.numpy(run(x))
    for _ in range(MANY_CALLS + 1):
        out = TF.numpy(run(x))
    assert _by_xla(run) == [False] and out.tolist() == first.tolist()


def test_assertions_hold_to_the_end():
    run = TF.compile(_checked)
    for _ in range(MANY_CALLS + 1):
        run(_real(3))
    with pytest.raises(tf.errors.InvalidArgumentError):
        run(TF.negative(_real(3)))


def test_steps_turn_to_xla_and_are_joined():
    cell = Variable(np.zeros(3, "float32"))
    run = TF.resident(lambda v, x: ([ops.sqrt(v[0] * v[0] + x)], None), [cell])
    for _ in range(MANY_CALLS + 6):
        run(np.float32(1))
    np.testing.assert_allclose(cell.numpy(), np.full(3, 70**0.5), 1e-5)
    assert run.joins
    run.many(np.ones(30, "float32"))
    np.testing.assert_allclose(cell.numpy(), np.full(3, 10.0), 1e-5)


@pytest.mark.parametrize("shape", [(), (5,), (2, 3), (0, 3), (4, 1, 5)])
def test_sums_of_all_elements_in_a_graph(shape):
    x = RNG.integers(-9, 9, shape)
    for dtype in ("float32", "float64", "float16", "int32", "bool"):
        given = TF.tensor(x.astype(dtype))
        out = TF.compile(lambda x: TF.sum(x, tuple(range(len(shape)))))(given)
        assert out.dtype == TF.sum(given, tuple(range(len(shape)))).dtype
        assert out.shape == () and out == x.astype(dtype).sum()
    slopes = TF.value_and_grad(lambda p: (ops.sum(p[0] * p[0]), None))
    _, (found,) = TF.compile(slopes)([TF.tensor(x.astype("float32"))])
    assert TF.numpy(found).tolist() == (2.0 * x).tolist()


# -- overrides ------------------------------------------------------------------------------------
def _slopes(function: Callable[..., Any], params: list[Any]) -> list[Any]:
    """Values, gradients, and gradients of a sum of those, by TensorFlow's tape."""
    with tf.GradientTape() as outer:
        outer.watch(params)
        with tf.GradientTape() as inner:
            inner.watch(params)
            out = tf.nest.flatten(function(*params))
            loss = tf.add_n([tf.reduce_sum(tf.sin(y)) for y in out])
        found = inner.gradient(loss, params)
        again = tf.add_n([tf.reduce_sum(tf.sin(g)) for g in found])
    return [*out, *found, *outer.gradient(again, params)]


_C = [(4,)] * 4
OVERRIDES = [
    ("moments", [(2, 3, 4)], lambda f: lambda x: f(x, (0, -2))),
    ("moments", [(2, 3, 4)], lambda f: lambda x: f(x, [1, 0], True)),
    ("moments", [(5, 4)], lambda f: lambda x: f(x, 0)),
    ("moments", [(512, 512)], lambda f: lambda x: f(x, 0)),
    ("batch_normalization", [(6, 4), *_C], lambda f: lambda x, m, v, b, g: f(x, m, v, 1, b, g)),
    ("batch_normalization", [(2, 3, 4), *_C[:3]], lambda f: lambda x, m, v, b: f(x, m, v, -1, b)),
    ("batch_normalization", [(2, 3, 4), *_C[:2]], lambda f: lambda x, m, v: f(x, m, v, -1)),
    ("layer_normalization", [(5, 4), (4,), (4,)], lambda f: f),
    ("layer_normalization", [(2, 3, 4), *_C[:2]], lambda f: lambda x, g, b: f(x, g, b, [2], 0.1)),
    ("categorical_crossentropy", [(5, 4)] * 2, lambda f: lambda t, x: f(t, x, True)),
    ("categorical_crossentropy", [(2, 3, 4)] * 2, lambda f: lambda t, x: f(t, x, True, 2)),
    ("categorical_crossentropy", [(4, 5)] * 2, lambda f: lambda t, x: f(t, x, True, 0)),
    ("resize", [(2, 3, 4, 2)], lambda f: lambda x: f(x, (6, 2))),
    ("resize", [(4, 4, 2)], lambda f: lambda x: f(x, (8, 8))),
    ("resize", [(2, 3, 4, 2)], lambda f: lambda x: f(x, (12, 8), data_format="channels_last")),
]


@pytest.mark.parametrize(("name", "shapes", "call"), OVERRIDES)
def test_overrides_have_all_derivatives_of_the_bodies(name, shapes, call):
    """Of float32, which kernels are for; the table's gradients are of float64."""
    body = find(name).body
    native = lambda *args, **options: by_kernel(TF, name, args, **options)
    params = [_real(*shape) for shape in shapes]
    assert call(native)(*params) is not NotImplemented
    for a, b in zip(_slopes(call(native), params), _slopes(call(body), params), strict=True):
        np.testing.assert_allclose(a, b, 1e-4, 1e-5)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("moments", (_real(4, 5), 1)),
        ("moments", (_real(4, 5), None)),
        ("moments", (_real(4, 5), 0, False, True)),
        ("moments", (_real(4), ())),
        ("moments", (_real(0, 5), 0)),
        ("moments", (TF.cast(_real(4, 5), "float64"), 0)),
        ("batch_normalization", (_real(4, 5), _real(4), _real(4), 0)),
        ("layer_normalization", (_real(4, 5), None, _real(5))),
        ("layer_normalization", (_real(4, 5), _real(4), _real(4), 0)),
        ("layer_normalization", (_real(4, 5), _real(5), TF.cast(_real(5), "float64"))),
        ("categorical_crossentropy", (_real(4, 5), _real(4, 5))),
        ("resize", (_real(1, 4, 4, 2), (7, 7))),
        ("resize", (_real(1, 4, 4, 2), (8, 8), "bicubic")),
        ("resize", (_real(1, 4, 4, 2), (2, 2), "bilinear", True)),
    ],
)
def test_overrides_decline_what_no_kernel_is_for(name, args):
    assert by_kernel(TF, name, args) is NotImplemented


def test_normalization_of_many_elements_is_one_kernel_each_way():
    """In a graph, with all derivatives of the bodies, also where the moments have another use."""

    def function(moments: Any, normalize: Any) -> Any:
        def call(x: Any, scale: Any, offset: Any) -> Any:
            mean, variance = moments(x, [0, 1])
            y = normalize(x, mean, variance, -1, offset, scale)
            return [tf.sin(3 * a) / 4096 for a in (y, mean, variance)]

        return tf.function(lambda *params: _slopes(call, list(params)), autograph=False)

    params = [_real(*shape) for shape in ((64, 64, 64), (64,), (64,))]
    quick = function(ops.moments, ops.batch_normalization)
    wanted = function(ops.moments.body, ops.batch_normalization.body)(*params)
    for a, b in zip(quick(*params), wanted, strict=True):
        np.testing.assert_allclose(a, b, 0, 1e-4 * np.abs(b).max())
    graph = quick.get_concrete_function(*params).graph
    kernels = [o for o in graph.get_operations() if o.type == "FusedBatchNormGradV3"]
    assert kernels[0].get_attr("is_training")


@pytest.mark.parametrize("shape", [(2**17, 3), (3, 2**18), (7 * 41, 1024)])
def test_moments_of_many_elements_are_exact(shape):
    x = RNG.normal(1000, 1, shape).astype("float32")
    mean, variance = map(TF.numpy, ops.moments(TF.tensor(x), 0))
    wide = x.astype("float64")
    np.testing.assert_allclose(mean, wide.mean(0), 1e-6)
    np.testing.assert_allclose(variance, wide.var(0), 1e-4, 1e-6)
