"""Empty and strange shapes: what the rows of the tables make of no sample at all, and more."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, losses, metrics, ops
from kerata.core import tree
from kerata.core.context import current, use
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import NoValue, Symbol
from tests.laws.ops_running import (
    CALLS,
    arrays,
    engine_of,
    function_of,
    is_input,
    known_of,
    tensors,
)
from tests.laws.ops_table import Row
from tests.peer import layer_rows as rows
from tests.peer import layers_table as table
from tests.reference import ENGINES, sampled

ROWS = [name for name in table.ROWS if "stateful" not in name]


def none_of(x: Any) -> Any:
    """Arrays without their samples."""
    return tree.map_structure(lambda a: a[:0] if isinstance(a, np.ndarray) and a.ndim else a, x)


@pytest.mark.parametrize(("engine", "name"), sampled(ROWS, 24))
def test_layers_of_no_sample(engine: str, name: str) -> None:
    """At once and compiled: the shape of one sample less than all."""
    case = table.ROWS[name]
    with kerata.backend_scope(engine):
        chain = rows.build(layers, case["make"])
        inputs = rows.values(case["inputs"], name)
        call = {k: rows.values(v, name, k) for k, v in case["call"].items() if v != rows.SAME}
        same = [k for k, v in case["call"].items() if v == rows.SAME]

        def apply(x: Any, call: Any) -> Any:
            for layer in chain[:-1]:
                x = layer(x)
            return rows.flatten(chain[-1](x, **call, **dict.fromkeys(same, x)))

        wanted = [(0, *y.shape[1:]) for y in apply(inputs, call)]
        nothing = none_of((inputs, call))
        assert [tuple(y.shape) for y in apply(*nothing)] == wanted
        if not call.get("training"):  # else variables are assigned
            run = current().compile(lambda x: apply(x, nothing[1]))
            found = run(tree.map_structure(ops.convert_to_tensor, nothing[0]))
            assert [tuple(y.shape) for y in found] == wanted


def empty(row: Row) -> Row | None:
    """A row with each tensor of the first's leading size cut to none; None where there is none."""
    inputs = [a for a in tree.flatten((row.args, row.kwargs)) if is_input(a)]
    if not inputs or row.static:
        return None
    first = inputs[0]

    def cut(a: Any) -> Any:
        if a is not first and ("conv" in row.name or not is_input(a)):
            return a
        return a[:0] if (a.ndim, len(a)) == (first.ndim, len(first)) else a

    args, kwargs = tree.map_structure(cut, (row.args, row.kwargs))
    return Row(row.name, args, kwargs, row.reference)


def expected(row: Row) -> Any:
    """Shapes and dtypes by the rules; an exception where these do not allow it."""
    known = known_of(row)
    args, kwargs = tree.map_structure(
        lambda a: Symbol(a.shape, a.dtype.name) if is_input(a) else a,
        (row.args[: len(row.args) - len(known)], row.kwargs),
    )
    try:
        found = infer(function_of(row.name), *args, *known, **kwargs)
    except NoValue:
        return None
    except (ValueError, TypeError, IndexError) as error:
        return error
    return [(tuple(s.shape), s.dtype) for s in tree.flatten(found)]


EMPTY = {f"{i}-{made}": made for i, row in enumerate(CALLS) if (made := empty(row)) is not None}


@pytest.mark.parametrize(("engine", "name"), sampled(EMPTY, 24))
def test_operations_of_no_sample(engine: str, name: str) -> None:
    """Shape and dtype are those of the rules; what these refuse, every engine does."""
    row, made = EMPTY[name], engine_of(engine)
    wanted = expected(row)
    with use(made):
        args, kwargs = tensors(made, (row.args, row.kwargs))
        if isinstance(wanted, Exception):
            with pytest.raises(type(wanted)):
                function_of(row.name)(*args, **kwargs)
            return
        try:
            found = arrays(made, function_of(row.name)(*args, **kwargs))
        except IndexError:  # there is nothing at any index
            assert row.name in ("get_item", "slice", "take", "take_along_axis")
            return
        assert wanted is None or [(a.shape, a.dtype.name) for a in found] == wanted


# -- strange shapes -------------------------------------------------------------------------------
@pytest.mark.parametrize("engine", ENGINES)
def test_one_step_and_one_channel(engine: str) -> None:
    one = np.ones((2, 1, 1), "float32")
    with kerata.backend_scope(engine):
        for layer in (
            layers.LSTM(2), layers.GRU(2, return_sequences=True), layers.Conv1D(2, 1),
            layers.Bidirectional(layers.SimpleRNN(2)), layers.Conv1D(2, 3, padding="causal"),
            layers.MaxPooling1D(1), layers.GlobalAveragePooling1D(), layers.BatchNormalization(),
            layers.LayerNormalization(), layers.GroupNormalization(1), layers.UpSampling1D(2),
            layers.DepthwiseConv1D(1), layers.TimeDistributed(layers.Dense(2)), layers.Softmax(),
        ):  # fmt: skip
            found = ops.convert_to_numpy(layer(one))
            assert found.shape == layer.compute_output_shape((2, 1, 1))
            assert np.isfinite(found).all()


@pytest.mark.parametrize("engine", ENGINES)
def test_attention_on_four_axes(engine: str) -> None:
    """Each slice by itself."""
    random = np.random.default_rng(0)
    query, value = (random.normal(size=(2, 3, n, 4)).astype("float32") for n in (5, 6))
    mask = random.random((2, 3, 6)) < 0.7
    with kerata.backend_scope(engine):
        for layer in (layers.Attention(), layers.AdditiveAttention(use_scale=False)):
            found = layer([query, value], mask=[None, mask], use_causal_mask=True)
            assert tuple(found.shape) == (2, 3, 5, 4)
            alone = layer([query[:, 1], value[:, 1]], mask=[None, mask[:, 1]], use_causal_mask=True)
            found, alone = ops.convert_to_numpy(found)[:, 1], ops.convert_to_numpy(alone)
            np.testing.assert_allclose(found, alone, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
def test_classes_along_another_axis(engine: str) -> None:
    random = np.random.default_rng(0)
    scores = random.normal(size=(2, 3, 4)).astype("float32")
    classes = random.integers(0, 3, (2, 4))
    with kerata.backend_scope(engine):
        loss = losses.sparse_categorical_crossentropy
        last = loss(classes, np.swapaxes(scores, 1, 2), from_logits=True)
        for targets in (classes, classes[:, None], classes[..., None]):
            found = loss(targets, scores, from_logits=True, axis=1)
            np.testing.assert_allclose(
                ops.convert_to_numpy(found), ops.convert_to_numpy(last), rtol=1e-5
            )
        one = loss(np.zeros((2, 4), int), scores[:, :1], from_logits=True, axis=1)
        np.testing.assert_allclose(ops.convert_to_numpy(one), np.zeros((2, 4)))


@pytest.mark.parametrize("engine", ENGINES)
def test_axes_of_layer_normalization(engine: str) -> None:
    x = np.random.default_rng(0).normal(size=(2, 3, 4)).astype("float32")
    gamma = np.arange(12, dtype="float32").reshape(3, 4)
    found = []
    with kerata.backend_scope(engine):
        for axis in ([1, 2], [2, 1], [-1, 1]):
            layer = layers.LayerNormalization(axis=axis)
            layer.build((None, 3, 4))
            assert layer.gamma.shape == layer.beta.shape == (3, 4)
            layer.set_weights([gamma, gamma + 1])
            found.append(ops.convert_to_numpy(layer(x)))
    np.testing.assert_allclose(found[1], found[0])
    np.testing.assert_allclose(found[2], found[0])


@pytest.mark.parametrize("kind", [metrics.Precision, metrics.Recall])
def test_a_class_needs_an_axis_of_classes(kind: Any) -> None:
    with pytest.raises(ValueError, match="`class_id` 1"):
        kind(class_id=1).update_state([0, 1], [0.1, 0.9])


RANKS = {
    "MeanSquaredError": (3, 5), "MeanAbsoluteError": (3, 5), "BinaryCrossentropy": (3, 5),
    "Hinge": (3, 5), "Huber": (3, 5), "Poisson": (3, 5), "KLDivergence": (3, 5),
    "CosineSimilarity": (3, 5), "LogCosh": (3, 5), "BinaryFocalCrossentropy": (3, 5),
    "SparseCategoricalCrossentropy": (3, 4, 5), "CategoricalCrossentropy": (3, 4, 5),
}  # fmt: skip


@pytest.mark.parametrize("name", RANKS)
def test_weights_of_each_rank(name: str) -> None:
    """A weight for all, for each sample, with a last axis of one, and for each value."""
    random, shape = np.random.default_rng(0), RANKS[name]
    y_pred = random.uniform(0.1, 0.9, shape).astype("float32")
    sparse = name.startswith("Sparse")
    y_true = random.integers(0, 5, shape[:-1]) if sparse else random.uniform(0, 1, shape)
    loss, weight = getattr(losses, name)(reduction="none"), np.array([1.0, 0.5, 0.0])
    plain = np.asarray(loss(y_true, y_pred))
    wide = weight.reshape(3, *[1] * (plain.ndim - 1))
    for given in (2.0, weight, weight[:, None], np.broadcast_to(wide, plain.shape)):
        factor = 2.0 if isinstance(given, float) else wide
        found = np.asarray(loss(y_true, y_pred, sample_weight=given))
        np.testing.assert_allclose(found.ravel(), (plain * factor).ravel(), rtol=1e-6)
    if sparse:
        np.testing.assert_allclose(np.asarray(loss(y_true[..., None], y_pred)), plain)
    elif name not in ("CategoricalCrossentropy",):
        column = np.asarray(loss(y_true[:, :1], y_pred[:, 0]))
        np.testing.assert_allclose(
            column, np.asarray(loss(y_true[:, :1], y_pred[:, :1])), rtol=1e-6
        )


def test_targets_that_do_not_fit() -> None:
    """Keras broadcasts these to four comparisons of two samples."""
    with pytest.raises(ValueError, match=r"\(2, 1\).*\(1, 2, 3\)"):
        metrics.SparseCategoricalAccuracy().update_state(
            np.array([[1], [2]]), np.eye(3, dtype="float32")[[1, 2]][None]
        )


class _Two(layers.Layer):
    def call(self, x, y):
        return x

    def compute_output_shape(self, x_shape, y_shape):
        return (*x_shape[:-1], y_shape[-1])


class _First(layers.Layer):
    def call(self, x, y=None):
        return x

    def compute_output_shape(self, whatever):
        return whatever


class _Holds(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.below = layers.Dense(4)

    def call(self, x):
        return self.below(x)

    def compute_output_shape(self, shape):
        return (*shape[:-1], 4)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda a, b: _Two()(a, b), (None, 5)),
        (lambda a, b: _Two()(a, y=b), (None, 5)),
        (lambda a, b: _Two()(x=a, y=b), (None, 5)),
        (lambda a, b: _First()(a, b), (None, 3)),
        (lambda a, b: _First()(x=a), (None, 3)),
        (lambda a, b: _Holds()(a), (None, 4)),
    ],
)
def test_shapes_that_a_layer_says_itself(made, expected):
    assert made(layers.Input((3,)), layers.Input((5,))).shape == expected


def test_a_layer_that_says_its_shape_builds_those_that_it_calls():
    layer = _Holds()
    layer(layers.Input((3,)))
    assert [w.shape for w in layer.weights] == [(3, 4), (4,)]


@pytest.mark.parametrize("engine", ["numpy", "torch", "jax", "tensorflow"])
def test_a_model_says_the_shape_of_arrays(engine):
    with kerata.backend_scope(engine):
        model = kerata.Sequential([layers.Input((3,)), layers.Dense(2)])
        assert model.compute_output_spec(ops.ones((4, 3))).shape[-1] == 2
        both = layers.Input((3,)), layers.Input((3,))
        model = kerata.Model(both, layers.Add()(list(both)))
        assert model.compute_output_spec([ops.ones((4, 3))] * 2).shape == (4, 3)


class _Compares(layers.Layer):
    def call(self, x):
        equal = ops.expand_dims(x, 1) == ops.expand_dims(x, 2)
        return ops.cast(equal, "float32"), ops.cast(x != ops.flip(x, -1), "float32")


@pytest.mark.parametrize("engine", ["numpy", "torch", "jax", "tensorflow", "onnx"])
def test_tensors_are_compared_in_a_call(engine):
    x = np.array([[1, 2, 1], [3, 3, 4]], "float32")
    with kerata.backend_scope(engine):
        symbol = layers.Input((3,))
        equal, other = kerata.Model(symbol, _Compares()(symbol)).predict(x, verbose=0)
    np.testing.assert_array_equal(equal, x[:, None] == x[:, :, None])
    np.testing.assert_array_equal(other, x != x[:, ::-1])
