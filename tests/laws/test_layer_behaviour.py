"""What layers do beyond one call: randomness, masks, states, statistics, configurations."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, models, ops
from kerata.core import masks
from kerata.core.context import current


@pytest.fixture(autouse=True)
def numpy_engine():
    kerata.utils.set_random_seed(0)
    with kerata.backend_scope("numpy"):
        yield


def array(x):
    return np.asarray(ops.convert_to_numpy(x))


def normal(*shape):
    return np.random.default_rng(0).normal(size=shape).astype("float32")


# -- randomness -----------------------------------------------------------------------------------
def test_dropout_drops_its_rate_and_keeps_the_mean():
    y = array(layers.Dropout(0.3, seed=1)(np.ones((200, 100), "float32"), training=True))
    assert abs((y == 0).mean() - 0.3) < 0.01
    np.testing.assert_allclose(y[y != 0], 1 / 0.7, rtol=1e-6)


@pytest.mark.parametrize(
    ("layer", "shape", "shared"),
    [
        (layers.Dropout(0.5, noise_shape=(None, 1, None)), (8, 5, 6), (1,)),
        (layers.SpatialDropout1D(0.5), (8, 5, 6), (1,)),
        (layers.SpatialDropout2D(0.5), (8, 4, 5, 6), (1, 2)),
        (layers.SpatialDropout2D(0.5, data_format="channels_first"), (8, 6, 4, 5), (2, 3)),
        (layers.SpatialDropout3D(0.5), (4, 3, 4, 5, 6), (1, 2, 3)),
    ],
)
def test_shared_masks(layer, shape, shared):
    y = array(layer(np.ones(shape, "float32"), training=True))
    np.testing.assert_array_equal(y.max(axis=shared), y.min(axis=shared))
    assert set(np.unique(y)) == {0.0, 2.0}


def test_each_call_draws_anew_and_the_seed_decides():
    x = np.ones((4, 50), "float32")
    one, other = layers.Dropout(0.5, seed=3), layers.Dropout(0.5, seed=3)
    first, second = array(one(x, training=True)), array(one(x, training=True))
    assert (first != second).any()
    np.testing.assert_array_equal(first, array(other(x, training=True)))


@pytest.mark.parametrize(
    ("layer", "mean", "deviation"),
    [
        (layers.GaussianNoise(0.5), 1.0, 0.5),
        (layers.GaussianDropout(0.2), 1.0, 0.5),
        (layers.AlphaDropout(0.3), None, None),
    ],
)
def test_noise(layer, mean, deviation):
    x = np.ones((300, 200), "float32")
    if mean is None:  # the one that keeps the moments of standardized inputs
        x, mean, deviation = normal(300, 200), 0.0, 1.0
    y = array(layer(x, training=True))
    assert abs(y.mean() - mean) < 0.02 and abs(y.std() - deviation) < 0.02


@pytest.mark.parametrize("kind", ["SimpleRNN", "LSTM", "GRU"])
@pytest.mark.parametrize("options", [{"dropout": 0.5}, {"recurrent_dropout": 0.5}])
def test_one_mask_for_a_sequence(kind, options):
    """Dropout within a recurrent layer is that of the cells with one mask held for all steps."""
    layer = getattr(layers, kind)(6, seed=4, return_sequences=True, **options)
    x = normal(3, 5, 4)
    layer.build(x.shape)
    y = array(layer(x, training=True))
    cell = layer.cell
    cell.seed_generator.state.assign(type(cell.seed_generator)(4).state.value)
    cell.draw_masks(3)
    states, steps = cell.get_initial_state(3), []
    for t in range(5):
        output, states = cell(x[:, t], states, training=True)
        steps.append(array(output))
    np.testing.assert_allclose(y, np.stack(steps, 1), rtol=1e-5, atol=1e-6)


# -- masks, states --------------------------------------------------------------------------------
def test_masks_go_along_with_tensors():
    tokens = np.array([[1, 2, 0], [3, 0, 0]])
    h = layers.Embedding(5, 4, mask_zero=True)(tokens)
    for layer in (layers.Dropout(0.5), layers.Activation("relu"), layers.LayerNormalization(),
                  layers.Dense(4), layers.LSTM(4, return_sequences=True)):  # fmt: skip
        h = layer(h)
        np.testing.assert_array_equal(array(masks.get(h)), tokens != 0)
    both = layers.Concatenate(axis=1)([h, layers.Dense(4)(h)])
    np.testing.assert_array_equal(array(masks.get(both)), np.tile(tokens != 0, 2))
    assert masks.get(layers.LSTM(3)(h)) is None


def test_masked_steps_change_nothing():
    tokens = np.array([[1, 2, 3, 0, 0], [2, 1, 0, 0, 0]])
    inputs = layers.Input((None,), dtype="int32")
    h = layers.Embedding(5, 4, mask_zero=True)(inputs)
    h = layers.Bidirectional(layers.GRU(3, return_sequences=True))(h)
    model = models.Model(inputs, layers.GlobalAveragePooling1D()(h))
    whole, short = array(model(tokens)), array(model(tokens[:, :3]))
    np.testing.assert_allclose(whole, short, rtol=1e-5, atol=1e-6)


def test_states_stay_between_batches_until_reset():
    layer = layers.LSTM(3, stateful=True)
    x = normal(2, 4, 5)
    first, second = array(layer(x)), array(layer(x))
    assert not np.allclose(first, second)
    layer.reset_state()
    np.testing.assert_allclose(array(layer(x)), first, rtol=1e-6)
    assert len(layer.weights) == 3  # states are saved with no weights


def test_unrolled_and_looped_are_the_same():
    x = normal(2, 5, 3)
    cells = [layers.LSTMCell(4), layers.GRUCell(2)]
    loop = layers.RNN(cells, return_sequences=True)
    unrolled = layers.RNN(cells, return_sequences=True, unroll=True)
    np.testing.assert_allclose(array(loop(x)), array(unrolled(x)), rtol=1e-6)


class Minimal(layers.Layer):
    """A user's cell, as in Keras' guide."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = self.state_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")
        self.recurrent = self.add_weight(shape=(self.units, self.units), name="recurrent")

    def call(self, inputs, states):
        output = ops.matmul(inputs, self.kernel) + ops.matmul(states[0], self.recurrent)
        return output, [output]


@pytest.mark.parametrize("cell", [Minimal(4), [Minimal(5), layers.LSTMCell(3), Minimal(4)]])
def test_cells_of_the_users_own(cell):
    layer, x = layers.RNN(cell, return_sequences=True), normal(2, 5, 3)
    mask = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], bool)
    whole, masked = array(layer(x)), array(layer(x, mask=mask))
    assert whole.shape == (2, 5, 4)
    np.testing.assert_allclose(masked[1], whole[1], rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(masked[0, 2], masked[0, 4])
    config = layer.get_config()
    again = layers.RNN.from_config(config, custom_objects={"Minimal": Minimal})
    assert again.get_config() == config


# -- statistics, configurations -------------------------------------------------------------------
@pytest.mark.parametrize("axis", [-1, None, (1, 2), 1])
@pytest.mark.parametrize("batches", [False, True])
def test_normalization_learns(axis, batches):
    x = normal(60, 3, 4) * 3 + 5
    layer = layers.Normalization(axis=axis)
    layer.adapt((x[i : i + 7] for i in range(0, 60, 7)) if batches else x)
    kept = () if axis is None else axis if isinstance(axis, tuple) else (axis % 3,)
    over = tuple(a for a in range(3) if a not in kept)
    expected = (x - x.mean(over, keepdims=True)) / x.std(over, keepdims=True)
    np.testing.assert_allclose(array(layer(x)), expected, rtol=1e-4, atol=1e-4)


def test_frozen_batch_normalization_keeps_its_statistics():
    layer, x = layers.BatchNormalization(), normal(8, 3)
    layer(x)
    layer.trainable = False
    before = layer.get_weights()
    np.testing.assert_allclose(array(layer(x, training=True)), array(layer(x)), rtol=1e-6)
    for a, b in zip(before, layer.get_weights()):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize(
    ("equation", "shape", "output_shape"),
    [
        ("ab,bc->ac", (3, 5), 4),
        ("abc,cde->abde", (2, 3, 5), (None, 2, 4)),
        ("abcd,cde->abe", (2, 3, 2, 5), (None, 4)),
        ("abc,bd->adc", (2, 3, 5), (4, 5)),
    ],
)
def test_einsum_dense_is_einsum(equation, shape, output_shape):
    layer, x = layers.EinsumDense(equation, output_shape), normal(*shape)
    y = array(layer(x))
    expected = np.einsum(equation, x, layer.get_weights()[0])
    np.testing.assert_allclose(y, expected, rtol=1e-5, atol=1e-6)


def test_input_layer():
    layer = layers.InputLayer((3, None), dtype="int32", name="words")
    assert (layer.output.shape, layer.output.dtype) == ((None, 3, None), "int32")
    again = layers.InputLayer.from_config(layer.get_config())
    assert again.get_config() == layer.get_config() and again.output.shape == (None, 3, None)
    assert layers.InputLayer(batch_shape=(2, 3)).output.shape == (2, 3)


def test_a_lambda_is_known_within_the_process_alone():
    layer = layers.Lambda(lambda x, factor: x * factor, arguments={"factor": 3.0})
    again = layers.Lambda.from_config(layer.get_config())
    np.testing.assert_array_equal(array(again(np.ones(2, "float32"))), [3.0, 3.0])
    config = json.loads(json.dumps(layer.get_config()))
    with pytest.raises(TypeError, match="is not known here"):
        layers.Lambda.from_config(config)
    given = {layer.name: lambda x, factor: x + factor}
    again = layers.Lambda.from_config(config, given)
    np.testing.assert_array_equal(array(again(np.ones(2, "float32"))), [4.0, 4.0])


def test_lambda_takes_training_and_makes_masks():
    layer = layers.Lambda(lambda x, training: x * (2.0 if training else 1.0),
                          mask=lambda x, mask: ops.greater(x, 0.0))  # fmt: skip
    x = np.array([-1.0, 1.0], "float32")
    np.testing.assert_array_equal(array(layer(x, training=True)), 2 * x)
    np.testing.assert_array_equal(array(masks.get(layer(x))), x > 0)


def test_functions_are_the_layers():
    a, b = np.full((2, 3), 2.0, "float32"), np.full((2, 3), 5.0, "float32")
    for name, value in {"add": 7, "subtract": -3, "multiply": 10, "average": 3.5,
                        "maximum": 5, "minimum": 2, "dot": 30}.items():  # fmt: skip
        assert (array(getattr(layers, name)([a, b])) == value).all()
    assert layers.concatenate([a, b], axis=0).shape == (4, 3)


def test_embedding_begins_with_given_weights():
    matrix = normal(5, 4)
    layer = layers.Embedding(5, 4, weights=matrix)
    np.testing.assert_array_equal(array(layer(np.array([3]))), matrix[[3]])


def test_activity_counts_for_each_sample():
    layer = layers.Dense(3, kernel_initializer="ones", activity_regularizer="l1")
    layer(np.ones((4, 2), "float32"))
    assert float(array(layer.losses[0])) == pytest.approx(0.01 * 6)


@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16", "float64"])
def test_policies(policy):
    x = np.ones((2, 6, 4), "float32")
    for layer in (layers.Dense(3, dtype=policy), layers.Conv1D(3, 2, dtype=policy),
                  layers.BatchNormalization(dtype=policy), layers.LSTM(3, dtype=policy),
                  layers.LayerNormalization(dtype=policy)):  # fmt: skip
        wide, narrow = ("float64",) * 2 if policy == "float64" else ("float32", policy[6:])
        assert current().dtype(layer(x, training=True)) == narrow
        assert {w.dtype for w in layer.weights} == {wide}


def test_layers_without_weights_are_built_at_once() -> None:
    """So that their weights can be counted, and a model of them saved, before any call."""
    for layer in (layers.Dropout(0.5), layers.MaxPooling2D(), layers.ReLU(), layers.Flatten()):
        assert layer.built and layer.count_params() == 0
    for layer in (layers.Dense(3), layers.Layer(), layers.Add(), layers.LSTM(3)):
        assert not layer.built


@pytest.mark.parametrize(
    ("make", "shape", "expected"),
    [
        (lambda: layers.Dense(3), (2, 4), (2, 3)),
        (lambda: layers.Conv2D(3, 2), (1, 8, 8, 3), (1, 7, 7, 3)),
        (lambda: layers.MaxPooling2D(2), (1, 8, 8, 3), (1, 4, 4, 3)),
        (lambda: layers.Concatenate(), [(2, 3), (2, 4)], (2, 7)),
        (lambda: layers.Bidirectional(layers.LSTM(3)), (2, 4, 5), (2, 6)),
        (lambda: layers.TimeDistributed(layers.Dense(3)), (2, 4, 5), (2, 4, 3)),
        (lambda: layers.Reshape((-1, 3)), (2, None, None, 3), (2, None, 3)),
        (lambda: layers.Flatten(), (2, None, None, 3), (2, None)),
        (lambda: layers.Dropout(0.5), (None, 4), (None, 4)),
    ],
)
def test_shapes_of_outputs_by_keyword(make: Any, shape: Any, expected: Any) -> None:
    assert make().compute_output_shape(input_shape=shape) == expected


def test_shapes_of_outputs_for_several_inputs() -> None:
    attention = layers.MultiHeadAttention(2, 3)
    shapes = {"query_shape": (2, 4, 5), "value_shape": (2, 6, 5)}
    assert attention.compute_output_shape(**shapes) == (2, 4, 5)


def test_several_open_axes() -> None:
    x = layers.Input((None, None, 3))
    data = np.ones((2, 4, 5, 3), "float32")
    assert kerata.Model(x, layers.Reshape((-1, 3))(x)).predict(data, verbose=0).shape == (2, 20, 3)
    assert kerata.Model(x, layers.Flatten()(x)).predict(data, verbose=0).shape == (2, 60)


def test_a_policy_may_be_set_by_name() -> None:
    layer = layers.Dense(3)
    layer.dtype_policy = "mixed_bfloat16"
    assert (layer.compute_dtype, layer.variable_dtype) == ("bfloat16", "float32")


def test_metrics_of_a_layer_and_those_below() -> None:
    class Inner(layers.Layer):
        def __init__(self) -> None:
            super().__init__()
            self.own = {"mean": kerata.metrics.Mean(name="mean")}

    class Outer(layers.Layer):
        def __init__(self) -> None:
            super().__init__()
            self.inner = [Inner()]
            self.total = kerata.metrics.Sum(name="total")

    assert [m.name for m in Outer().metrics] == ["total", "mean"]


def test_layers_made_in_build_and_kept_in_dicts() -> None:
    class Late(layers.Layer):
        def build(self, input_shape: Any) -> None:
            self.parts = {"a": layers.Dense(2), "b": [layers.Dense(3)]}
            self.parts["a"].build(input_shape)

        def call(self, x: Any) -> Any:
            return self.parts["b"][0](self.parts["a"](x))

    layer = Late()
    assert layer(np.ones((2, 4), "float32")).shape == (2, 3)
    assert [w.shape for w in layer.weights] == [(4, 2), (2,), (2, 3), (3,)]


def test_a_weight_may_be_named_first_as_in_keras_2() -> None:
    layer = layers.Layer()
    weight = layer.add_weight("kernel", (2,), initializer="ones")
    assert weight.name == "kernel" and weight.shape == (2,)
    with pytest.raises(TypeError, match="add_weight got name twice"):
        layer.add_weight("kernel", (2,), name="other")


def test_normalization_adapts_to_a_dataset_that_has_a_length() -> None:
    class Data(kerata.utils.PyDataset):
        def __len__(self) -> int:
            return 3

        def __getitem__(self, index: int) -> Any:
            return np.full((2, 1), float(index), "float32")

    layer = layers.Normalization()
    layer.adapt(Data())
    assert float(np.asarray(layer.mean).item()) == 1.0


def test_the_states_of_several_cells_have_the_structure_of_state_size():
    layer = layers.RNN([layers.LSTMCell(3), layers.GRUCell(2)], return_state=True)
    for x in (normal(2, 5, 4), kerata.Input((5, 4))):
        _, (hidden, carry), state = found = layer(x)
        assert hidden.shape == carry.shape == (x.shape[0], 3)
        assert state.shape == (x.shape[0], 2)
        again = layer(x, initial_state=found[1:])
        assert again[2].shape == (x.shape[0], 2)


@pytest.mark.parametrize("name", ["Add", "Multiply", "Average", "Maximum", "Minimum"])
def test_a_merge_of_one_input_is_that_input(name):
    x = normal(2, 3)
    np.testing.assert_array_equal(array(getattr(layers, name)()([x])), x)
