"""Values for variables, shapes alone, what is computed anew; operations as objects."""

from __future__ import annotations

import contextlib
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from kerata.core.context import current
from tests.reference import ENGINES

X = np.random.default_rng(0).random((32, 6, 5), "float32")
REMAT = [
    keras.RematScope("full"),
    keras.RematScope("larger_than", output_size_threshold=60),
    keras.RematScope("activations"),
    keras.RematScope("list_of_layers", layer_names=["inner"]),
]


class Inner(layers.Layer):
    """Losses of its own and of a layer in it, random numbers, and statistics that move."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.dense = layers.Dense(3, "relu", activity_regularizer="l2")
        self.normal, self.drop = layers.BatchNormalization(), layers.Dropout(0.3)

    def call(self, x: Any, training: bool = False) -> Any:
        self.add_loss(ops.mean(x))
        return self.drop(self.normal(self.dense(x), training=training), training=training)


def trained(scope: Any) -> tuple[float, Any]:
    keras.utils.set_random_seed(3)
    with scope:
        inputs = keras.Input((6, 5))
        x = layers.LSTM(4)(Inner(name="inner")(inputs))
        model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile("adam", "mse")
    history = model.fit(X, X.sum((1, 2)), batch_size=16, epochs=3, verbose=0).history
    return history["loss"][-1], model.get_weights()


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_computed_anew_is_the_same(engine: str, monkeypatch: Any) -> None:
    pytest.importorskip({"onnx": "onnxruntime", "theano": "pytensor"}.get(engine, engine))
    with keras.backend_scope(engine) as found:
        wanted, weights = trained(contextlib.nullcontext())
        count, plain = [], type(found).checkpoint
        monkeypatch.setattr(
            type(found), "checkpoint", lambda e, fn: count.append(1) or plain(e, fn)
        )
        for scope in REMAT:
            before = len(count)
            loss, mine = trained(scope)
            assert loss == pytest.approx(wanted, rel=1e-6)
            for one, other in zip(mine, weights):
                np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)
            computes = engine in ("torch", "jax", "tensorflow")  # others have no `checkpoint`
            assert not computes or len(count) > before, scope.mode
        before = len(count)
        trained(keras.RematScope("list_of_layers", layer_names=["other"]))
        with keras.RematScope("full"):
            trained(keras.RematScope(None))
        assert len(count) == before


def test_a_function_computed_anew() -> None:
    moved = keras.Variable(1.0)

    def function(x: Any) -> Any:
        moved.assign(moved + 1.0)
        return ops.sin(ops.exp(x)) * moved

    def loss(params: list[Any]) -> Any:
        return keras.remat(function)(params[0]), ()

    for engine in ("torch", "jax", "tensorflow", "numpy"):
        pytest.importorskip(engine)
        moved.assign(1.0)
        with keras.backend_scope(engine) as found:
            moved.move(found)
            (value, _), (slope,) = found.value_and_grad(loss)([found.tensor(0.5)])
            assert float(value) == pytest.approx(2 * np.sin(np.exp(0.5)), rel=1e-6)
            assert float(slope) == pytest.approx(2 * np.cos(np.exp(0.5)) * np.exp(0.5), rel=1e-5)
            assert float(moved.numpy()) == 2.0
    with pytest.raises(ValueError, match="`mode` must be one of"):
        keras.RematScope("all")


def test_values_for_variables() -> None:
    one, other = keras.Variable([1.0, 2.0]), keras.Variable([3.0])
    with keras.StatelessScope([(one, [5.0, 5.0])]) as scope:
        assert np.array(one.value).tolist() == [5.0, 5.0]
        one.assign(one + 1.0)
    assert one.numpy().tolist() == [1.0, 2.0]
    assert np.array(scope.get_current_value(one)).tolist() == [6.0, 6.0]
    assert scope.get_current_value(other) is None
    scope.add_update((other, [4.0]))
    assert float(scope.get_current_value(other)[0]) == 4.0 and other.numpy()[0] == 3.0
    for wrong, message in (((3, 4), "not of 3"), ((one, [1.0]), "shape \\(2,\\)")):
        with pytest.raises(ValueError, match=message):
            keras.StatelessScope([wrong])
    layer = layers.Dense(2, activity_regularizer="l2")
    layer.build((None, 2))
    for collect in (True, False):
        with keras.StatelessScope(collect_losses=collect) as scope:
            layer(np.ones((1, 2)))
        assert len(scope.losses) == collect


def test_shapes_alone() -> None:
    layer = layers.Dense(3)
    with keras.SymbolicScope():
        y = layer(ops.ones((4, 2)))
        assert current().abstract and ops.matmul(y, np.ones((3, 1))).shape == (4, 1)
    assert not current().abstract and np.array(layer(np.ones((4, 2)))).shape == (4, 3)


class Scale(keras.Operation):
    """A number times x."""

    def __init__(self, factor: float, name: str | None = None) -> None:
        super().__init__(name=name)
        self.factor = factor

    def call(self, x: Any) -> Any:
        return ops.multiply(x, self.factor)


def test_operations_as_objects() -> None:
    scale = Scale(3.0, name="triple")
    assert float(scale(2.0)) == 6.0 and scale.get_config() == {"factor": 3.0, "name": "triple"}
    assert Scale.from_config(scale.get_config()).factor == 3.0
    with pytest.raises(AttributeError, match="'triple' has never been called on symbols"):
        scale.output  # noqa: B018
    inputs = keras.Input((4,))
    model = keras.Model(inputs, scale(inputs) + 1.0)
    assert scale.input is inputs and scale.output.shape == (None, 4)
    assert scale in model.operations and len(model.layers) == 1
    assert np.array(model(np.ones((1, 4))))[0].tolist() == [4.0] * 4
    again = keras.Model.from_config(model.get_config(), {"Scale": Scale})
    assert np.array(again(np.ones((1, 4))))[0].tolist() == [4.0] * 4
    assert isinstance(layers.Dense(1), keras.Operation) and isinstance(model, keras.Operation)
    assert layers.Dense(2).symbolic_call(keras.KerasTensor((None, 3))).shape == (None, 2)
    with pytest.raises(NotImplementedError, match="defines no `call`"):
        keras.Operation()(1.0)
    with pytest.raises(ValueError, match="without '/'"):
        keras.Operation("a/b")
    layer = layers.Dense(1)
    layer.add_metric(1.0, name="mine")
    assert [metric.name for metric in layer.metrics] == ["mine"]


def test_a_loss_of_values() -> None:
    model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
    model.compile("sgd", "mse")
    assert [v.shape for v in model.metrics_variables] == [(), ()]
    kinds = model.trainable_variables, model.non_trainable_variables, model.metrics_variables
    values = [[v.value for v in kind] for kind in kinds]
    loss, after = model.stateless_compute_loss(
        *values, x=np.ones((3, 2)), y=np.ones((3, 1)), y_pred=ops.zeros((3, 1))
    )
    assert float(loss) == 1.0 and [len(some) for some in after] == [2, 0, 2]


def test_operations_are_computed_anew_where_the_scope_says_so():
    class Wide(keras.Operation):
        def call(self, x):
            return x * 2

    operation, function = Wide(name="wide"), ops.sin
    assert operation.rematerialized_call(function, 1.0) is function
    for name, chosen in (("wide", True), ("narrow", False)):
        with keras.RematScope("list_of_layers", layer_names=[name]):
            found = operation.rematerialized_call(function, 1.0)
        assert (found is not function) is chosen and float(found(1.0)) == float(function(1.0))
