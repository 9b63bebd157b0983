"""Layers and operations inside what users trace by the libraries' own means, and after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from zlib import crc32

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops, random
from kerata.core.errors import TracedAssignment
from tests.engines.foreign_traces import TRACES
from tests.reference import INSTALLED, SLOW

RNG = np.random.default_rng(0)
# torch.compile says that it looks behind a cache
pytestmark = pytest.mark.filterwarnings("ignore:Dynamo detected a call:UserWarning")


HERE = [name for name in TRACES if name.split()[0] in INSTALLED]
# whose values end with the trace
ENDING = "jit vmap grad jacrev scan cond while shard".split()
CLOSED = [
    name for name in HERE
    if name == "jax checkpoint" or name.split()[1] in ENDING and not name.startswith("tensorflow")
]  # fmt: skip
USUAL = HERE[: len([name for name in HERE if name in list(TRACES)[:8]])]
TWICE = ("jax cond", "jax while", "tensorflow cond", "tensorflow while")  # that go through it
WITHOUT_EFFECTS = "torch export"  # which takes what is built and draws nothing
ELSEWHERE = ("tensorflow py",)  # a thread that has a seed of its own
ROWS = ("jax vmap", "jax scan", "torch vmap", "tensorflow map", "tensorflow vectorized")


SAMPLED = [
    pytest.param(x, marks=() if x in USUAL or x == "torch export" else SLOW)
    for x in HERE
]  # fmt: skip


def pairs(names: Iterable[str]) -> list[Any]:
    """Each trace with each name; of all but the usual traces a tenth is quick."""
    return [
        pytest.param(
            trace, name,
            marks=() if trace in USUAL or not crc32(f"{trace} {name}".encode()) % 10 else SLOW,
        )
        for trace in HERE for name in names
    ]  # fmt: skip


@pytest.fixture(autouse=True)
def engine(request: pytest.FixtureRequest) -> Iterator[Any]:
    """The engine whose library traces, in force."""
    name = request.node.callspec.params["trace"].split()[0]
    with keras.backend_scope(name) as found:
        keras.utils.set_random_seed(3)
        yield found


def images(*shape: int) -> Any:
    """Numbers of a shape."""
    return RNG.normal(size=shape).astype("float32")


LAYERS = {
    "dense": (lambda: layers.Dense(3, activation="gelu"), images(4, 5)),
    "conv": (lambda: layers.Conv2D(3, 3, padding="same"), images(2, 6, 6, 2)),
    "depthwise": (lambda: layers.DepthwiseConv2D(3), images(2, 6, 6, 2)),
    "transposed": (lambda: layers.Conv2DTranspose(3, 3, strides=2), images(2, 4, 4, 2)),
    "max pool": (lambda: layers.MaxPooling2D(2), images(2, 6, 6, 2)),
    "average pool": (lambda: layers.AveragePooling1D(2), images(2, 6, 2)),
    "batch": (lambda: layers.BatchNormalization(), images(4, 5)),
    "layer": (lambda: layers.LayerNormalization(), images(4, 5)),
    "group": (lambda: layers.GroupNormalization(2), images(4, 3, 6)),
    "embedding": (lambda: layers.Embedding(7, 3), RNG.integers(0, 7, (4, 3)).astype("int32")),
    "lstm": (lambda: layers.LSTM(3, return_sequences=True), images(2, 5, 4)),
    "gru": (lambda: layers.GRU(3), images(2, 5, 4)),
    "simple": (lambda: layers.SimpleRNN(3), images(2, 5, 4)),
    "dropout": (lambda: layers.Dropout(0.5), images(4, 5)),
    "softmax": (lambda: layers.Softmax(), images(4, 5)),
    "sequential": (lambda: keras.Sequential([layers.Dense(3), layers.ReLU()]), images(4, 5)),
    "attention": (
        lambda: keras.Sequential([layers.Input((5, 4)), SelfAttention()]), images(2, 5, 4),
    ),
}  # fmt: skip


class SelfAttention(layers.Layer):
    """Attention of a sequence to itself."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = layers.MultiHeadAttention(2, 4)

    def call(self, inputs: Any) -> Any:
        return self.inner(inputs, inputs)


@pytest.mark.parametrize(("trace", "name"), [
    pytest.param(trace, name, marks=SLOW if (i + 3 * k) % (2 if trace in USUAL else 13) else ())
    for k, trace in enumerate(HERE) for i, name in enumerate(LAYERS)
])  # fmt: skip
def test_layers(trace, name, engine):
    make, x = LAYERS[name]
    layer = make()
    x = engine.tensor(x)
    want = engine.numpy(layer(x))
    found = TRACES[trace](lambda x: layer(x, training=False))(x)
    np.testing.assert_allclose(engine.numpy(found), want, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(engine.numpy(layer(x)), want, rtol=1e-6, atol=1e-6)


BUILT_WITHIN = [(trace, "dense") for trace in HERE if trace != WITHOUT_EFFECTS] + [
    ("torch compile", name) for name in ("embedding", "gru") if "torch" in INSTALLED
]


@pytest.mark.parametrize(("trace", "name"), BUILT_WITHIN)
def test_layers_that_are_built_within(trace, name, engine):
    make, x = LAYERS[name]
    layer, before, x = make(), make(), engine.tensor(x)
    found = engine.numpy(TRACES[trace](layer)(x))
    np.testing.assert_allclose(found, engine.numpy(layer(x)), rtol=1e-5, atol=1e-6)
    before(x)
    for made, wanted in zip(layer.weights, before.weights):
        assert made.numpy().shape == wanted.numpy().shape


OPERATIONS: dict[str, Callable[[Any], Any]] = {
    "arithmetic": lambda x: (2 * x + 1) / (ops.abs(x) + 3.0) ** 2,
    "reductions": lambda x: ops.logsumexp(x, 1, keepdims=True) + ops.std(x, 1, keepdims=True),
    "order": lambda x: ops.sort(x, axis=-1) + ops.top_k(x, 2)[0][:, :1],
    "products": lambda x: ops.einsum("bi,bj->bij", x, x),
    "moves": lambda x: ops.reshape(ops.transpose(ops.stack([x, x], 2), (0, 2, 1)), (-1, 10)),
    "choice": lambda x: ops.where(x > 0, x, ops.zeros_like(x)),
    "slices": lambda x: ops.concatenate([x[:, 1:], x[:, :1]], 1),
    "activations": lambda x: ops.softmax(ops.gelu(x)) + ops.silu(x),
    "initializer": lambda x: ops.matmul(x, keras.initializers.Orthogonal(seed=1)((5, 3))),
    "resize": lambda x: ops.image.resize(ops.reshape(x, (-1, 5, 1, 1)), (10, 2)),
    "crossentropy": lambda x: ops.categorical_crossentropy(ops.softmax(x), ops.softmax(x)),
    "sums": lambda x: ops.cumsum(x, axis=1),
}


@pytest.mark.parametrize(("trace", "name"), pairs(OPERATIONS))
def test_operations(trace, name, engine):
    function = OPERATIONS[name]
    x = engine.tensor(images(4, 5))
    found = engine.numpy(TRACES[trace](function)(x))
    np.testing.assert_allclose(found, engine.numpy(function(x)), rtol=1e-4, atol=1e-5)


# -- draws ----------------------------------------------------------------------------------------
DRAWS: dict[str, Callable[[], Callable[[Any], Any]]] = {
    "no seed": lambda: lambda x: x + random.normal((5,)),
    "generator": lambda: (lambda g: lambda x: x + random.uniform((5,), seed=g))(
        random.SeedGenerator(5)
    ),
    "generator made within": lambda: lambda x: x + random.normal((5,), seed=random.SeedGenerator()),
    "layer": lambda: (lambda layer: lambda x: layer(x, training=True))(layers.Dropout(0.5)),
    "twice": lambda: lambda x: x + random.normal((5,)) + random.uniform((5,)),
}


@pytest.mark.parametrize(
    ("trace", "name"), [p for p in pairs(DRAWS) if p.values[0] != WITHOUT_EFFECTS]
)
def test_draws(trace, name, engine):
    """They give numbers, and leave generators that go on."""
    function = DRAWS[name]()
    x = engine.tensor(images(4, 5))
    traced = TRACES[trace](function)
    first, second = engine.numpy(traced(x)), engine.numpy(traced(x))
    assert np.isfinite(first).all() and np.isfinite(second).all()
    drawn = [engine.numpy(random.normal((8,))) for _ in range(2)]
    assert np.isfinite(drawn).all() and (drawn[0] != drawn[1]).all()
    later = [engine.numpy(function(x)) for _ in range(2)]
    assert (later[0] != later[1]).any() and (later[0] != first).any()
    if trace == "jax jit":
        np.testing.assert_array_equal(first, second)  # the numbers are constants, as said in docs
    if trace.startswith("tensorflow") and name != "generator made within":
        assert (first != second).any()


@pytest.mark.parametrize(
    "trace", [name for name in HERE if name not in (*TWICE, *ELSEWHERE, WITHOUT_EFFECTS)]
)
def test_a_draw_within_is_the_next_draw(trace, engine):
    want = [engine.numpy(random.uniform((3,))) for _ in range(3)]
    keras.utils.set_random_seed(3)
    x = engine.tensor(np.zeros((1, 3), "float32"))
    first = TRACES[trace](lambda x: x + random.uniform((3,)))(x)
    np.testing.assert_array_equal(engine.numpy(first)[0], want[0])
    np.testing.assert_array_equal(engine.numpy(random.uniform((3,))), want[1])


# -- assignments ----------------------------------------------------------------------------------
def assigns_batch_normalization() -> Any:
    layer = layers.BatchNormalization(name="norm")
    layer.build((None, 5))
    return layer.variables, lambda x: layer(x, training=True), "norm/moving_mean"


def assigns_metric() -> Any:
    metric = keras.metrics.Mean(name="kept")

    def update(x: Any) -> Any:
        metric.update_state(x)
        return x

    return metric.variables, update, "total"


def assigns_variable() -> Any:
    variable = keras.Variable(np.zeros((5,), "float32"), name="running")

    def update(x: Any) -> Any:
        variable.assign(ops.mean(x, 0))
        return x

    return [variable], update, "running"


def assigns_gradients() -> Any:
    variable, optimizer = (
        keras.Variable(np.zeros((5,), "float32"), name="w"),
        keras.optimizers.SGD(),
    )
    optimizer.build([variable])

    def update(x: Any) -> Any:
        optimizer.apply([ops.mean(x, 0)], [variable])
        return x

    return [variable], update, "w|iteration"


ASSIGNMENTS = [assigns_batch_normalization, assigns_metric, assigns_variable, assigns_gradients]
# statistics stop gradients, so `jax.grad` knows them as plain numbers
PLAIN = [("jax grad", assigns_batch_normalization)]
PAIRS = [(trace, make) for trace in HERE for make in ASSIGNMENTS]
REFUSED = [pair for pair in PAIRS if pair[0] in CLOSED and pair not in PLAIN]


@pytest.mark.parametrize("trace, make", REFUSED)
def test_assignments_are_refused(trace, make, engine):
    variables, update, name = make()
    before = [v.numpy().copy() for v in variables]
    x = engine.tensor(images(4, 5))
    with pytest.raises(TracedAssignment, match=f"({name})'(.|\n)*training=False(.|\n)*stateless"):
        TRACES[trace](update)(x)
    for variable, value in zip(variables, before):
        np.testing.assert_array_equal(variable.numpy(), value)
    update(x)
    assert any((v.numpy() != value).any() for v, value in zip(variables, before))


# not by rows: each would assign
EFFECTS = [p for p in PAIRS if p not in REFUSED and p[0] not in (*ROWS, WITHOUT_EFFECTS)]


@pytest.mark.parametrize("trace, make", EFFECTS)
def test_assignments_where_the_library_has_effects(trace, make, engine):
    """Each call of what was traced assigns, as each plain call does."""
    x = engine.tensor(images(4, 5))
    (ours, update, _), (twins, plain, _) = make(), make()
    traced = TRACES[trace](update)
    for _ in range(3):
        traced(x)
        plain(x)
        for variable, twin in zip(ours, twins):
            np.testing.assert_allclose(variable.numpy(), twin.numpy(), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("trace", SAMPLED)
def test_training_goes_on(trace, engine):
    """A model that was traced, also without success, trains as one that was not."""
    x, y = images(16, 5), images(16, 1)

    def make() -> Any:
        keras.utils.set_random_seed(4)
        model = keras.Sequential(
            [
                layers.Input((5,)),
                layers.Dense(4, activity_regularizer="l2"),
                layers.Dropout(0.2),
                layers.BatchNormalization(),
                layers.Dense(1),
            ]
        )
        model.compile("adam", "mse")
        return model

    model, twin = make(), make()
    TRACES[trace](lambda x: model(x, training=False))(engine.tensor(x))
    if (trace, assigns_batch_normalization) in REFUSED:
        with pytest.raises(TracedAssignment):
            TRACES[trace](lambda x: model(x, training=True))(engine.tensor(x))
        drawn = model.layers[1].seed_generator
        drawn.state.assign(twin.layers[1].seed_generator.state.numpy())
    losses = [[m.train_on_batch(x, y) for _ in range(3)] for m in (model, twin)]
    np.testing.assert_allclose(*losses, rtol=1e-5)
    want = twin.predict(x, verbose=0)
    np.testing.assert_allclose(model.predict(x, verbose=0), want, rtol=1e-4, atol=1e-5)
    found = TRACES[trace](lambda x: model(x, training=False))(engine.tensor(x))
    np.testing.assert_allclose(engine.numpy(found), want, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("trace", [name for name in HERE if name == "tensorflow function"])
def test_a_graph_reads_the_weights_of_the_day(trace, engine):
    layer = layers.Dense(2)
    x = engine.tensor(images(4, 5))
    traced = TRACES[trace](layer)
    traced(x)
    layer.set_weights([2 * w + 1 for w in layer.get_weights()])
    np.testing.assert_allclose(engine.numpy(traced(x)), engine.numpy(layer(x)), rtol=1e-6)


@pytest.mark.parametrize("trace", SAMPLED)
def test_stateless_forms(trace, engine):
    """State goes in and out, in any trace."""
    layer = layers.BatchNormalization()
    layer.build((None, 5))
    x = engine.tensor(images(4, 5))
    trained = [v.value for v in layer.trainable_variables]
    others = [v.value for v in layer.non_trainable_variables]

    def means(x: Any) -> Any:
        out, after = layer.stateless_call(trained, others, x, training=True)
        return out + after[0]

    if trace in ROWS:
        want = np.stack([engine.numpy(means(x[i : i + 1]))[0] for i in range(4)])
    else:
        want = engine.numpy(means(x))
    np.testing.assert_allclose(engine.numpy(TRACES[trace](means)(x)), want, rtol=1e-5, atol=1e-6)
