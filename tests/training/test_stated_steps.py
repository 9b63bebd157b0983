"""Custom steps that are functions of a state, as Keras' guides write them for JAX; and optimizers
by the paths of variables.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, optimizers
from kerata.core.context import use
from kerata.engines import loader
from tests.reference import require

RANDOM = np.random.RandomState(0)
X, Y = RANDOM.randn(16, 4).astype("float32"), RANDOM.randn(16, 2).astype("float32")


class WithState(kerata.Sequential):
    """Steps by `compute_loss_and_updates` and the optimizer's and metrics' pure functions."""

    def train_step(self, state: Any, data: Any) -> Any:
        import jax

        trained, others, of_optimizer, of_metrics = state
        x, y = data
        function = jax.value_and_grad(self.compute_loss_and_updates, has_aux=True)
        (_, aux), gradients = function(
            trained, others, of_metrics, x, y, None, training=True,
            optimizer_variables=of_optimizer,
        )  # fmt: skip
        loss, y_pred, others, of_metrics = aux
        trained, of_optimizer = self.optimizer.stateless_apply(of_optimizer, gradients, trained)
        logs, of_metrics = self._measured(of_metrics, loss, y, y_pred)
        return logs, (trained, others, of_optimizer, of_metrics)

    def _measured(self, values: Any, loss: Any, y: Any, y_pred: Any) -> Any:
        logs, found = {}, []
        for metric in self.metrics:
            own = values[len(found) : len(found) + len(metric.variables)]
            given = (loss,) if metric.name == "loss" else (y, y_pred)
            own = metric.stateless_update_state(own, *given)
            logs[metric.name] = metric.stateless_result(own)
            found += own
        return logs, found

    def test_step(self, state: Any, data: Any) -> Any:
        trained, others, of_metrics = state
        x, y = data
        y_pred, others = self.stateless_call(trained, others, x, training=False)
        loss = self.compute_loss(x, y, y_pred)
        logs, of_metrics = self._measured(of_metrics, loss, y, y_pred)
        return logs, (trained, others, of_metrics)

    def predict_step(self, state: Any, data: Any) -> Any:
        trained, others = state
        return self.stateless_call(trained, others, data, training=False)


def made(cls: Any) -> Any:
    kerata.utils.set_random_seed(0)
    model = cls([
        kerata.Input((4,)), layers.Dense(8, activation="tanh"), layers.BatchNormalization(),
        layers.Dense(2),
    ])  # fmt: skip
    model.compile(optimizers.Adam(0.01), "mse", metrics=["mae"])
    return model


def test_steps_with_a_state_train_as_usual() -> None:
    """Losses, metrics, weights and predictions are those of the model's own steps."""
    require("jax")
    with use(loader.get("jax")):
        found = []
        for cls in (kerata.Sequential, WithState):
            model = made(cls)
            history = model.fit(X, Y, epochs=3, batch_size=8, shuffle=False, verbose=0).history
            ends = model.evaluate(X, Y, batch_size=16, verbose=0, return_dict=True)
            found.append([*history["loss"], *history["mae"], ends["loss"], ends["mae"]])
            found[-1] += [*model.predict(X, verbose=0).ravel(), *model.get_weights()[0].ravel()]
            model.jax_state_sync()
        np.testing.assert_allclose(found[0], found[1], rtol=1e-4, atol=1e-5)


class ByBackward(kerata.Sequential):
    """As Keras' guide writes a step for torch."""

    times = 1

    def train_step(self, data: Any) -> Any:
        import torch

        x, y = data
        for _ in range(self.times):
            self.zero_grad()
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
            loss.backward()
            gradients = [v.value.grad for v in self.trainable_weights]
            with torch.no_grad():
                self.optimizer.apply(gradients, self.trainable_weights)
        return self.measured(loss, y, y_pred)

    def measured(self, loss: Any, y: Any, y_pred: Any) -> Any:
        for metric in self.metrics:
            metric.update_state(*((loss,) if metric.name == "loss" else (y, y_pred)))
        return {metric.name: metric.result() for metric in self.metrics}


class ByTape(ByBackward):
    """And for TensorFlow."""

    def train_step(self, data: Any) -> Any:
        import tensorflow as tf

        x, y = data
        for _ in range(self.times):
            with tf.GradientTape() as tape:
                y_pred = self(x, training=True)
                loss = self.compute_loss(y=y, y_pred=y_pred)
            gradients = tape.gradient(loss, self.trainable_variables)
            self.optimizer.apply(gradients, self.trainable_variables)
        return self.measured(loss, y, y_pred)


class BySuper(kerata.Sequential):
    """And for any of them, with results of its own."""

    def train_step(self, *args: Any) -> Any:
        return super().train_step(*args)


@pytest.mark.parametrize(("name", "cls"), [
    ("torch", ByBackward), ("tensorflow", ByTape), ("numpy", BySuper), ("torch", BySuper),
])  # fmt: skip
def test_steps_by_gradients_of_the_library_train_as_usual(name: str, cls: Any) -> None:
    require(name)
    found = []
    with use(loader.get(name)):
        for kind in (kerata.Sequential, cls):
            model = made(kind)
            history = model.fit(X, Y, epochs=3, batch_size=8, shuffle=False, verbose=0).history
            found.append([*history["loss"], *history["mae"]])
            for weight in model.get_weights():
                found[-1] += [*weight.ravel()]
            assert not getattr(model.trainable_variables[0].load(), "requires_grad", False)
    np.testing.assert_allclose(*found, rtol=1e-4, atol=1e-5)


class Thawed(kerata.Model):
    """Frozen before the step and while it computes, as discriminators are, and trained then."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = kerata.Sequential([kerata.Input((4,)), layers.Dense(1)])
        self.inner.trainable = False

    def train_step(self, data: Any) -> Any:
        import tensorflow as tf

        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self.inner(data[0]) - 1.0) ** 2)
        self.inner.trainable = True
        variables = self.inner.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)
        self.inner.trainable = False
        return {"loss": loss}


@pytest.mark.parametrize("eager", [False, True])
def test_tapes_watch_what_is_frozen(eager: bool) -> None:
    """TensorFlow's watch what could be trained when it was made, whatever a layer says since."""
    require("tensorflow")
    with use(loader.get("tensorflow")):
        model = Thawed()
        model.compile("sgd", run_eagerly=eager)
        before = model.inner.get_weights()
        model.fit(X, Y, verbose=0)
        for old, new in zip(before, model.inner.get_weights()):
            assert not np.array_equal(old, new)
        assert not model.trainable_variables


@pytest.mark.parametrize(("name", "cls"), [("torch", ByBackward), ("tensorflow", ByTape)])
def test_such_steps_may_update_several_times(name: str, cls: Any) -> None:
    """As those of adversarial networks do; that is the same as batches that come several times."""
    require(name)
    twice = [rows.reshape(2, 8, -1).repeat(2, 0).reshape(32, -1) for rows in (X, Y)]
    found = []
    with use(loader.get(name)):
        for kind, times, rows in ((kerata.Sequential, 1, twice), (cls, 2, [X, Y])):
            model = made(type(kind.__name__, (kind,), {"times": times}))
            model.fit(*rows, epochs=2, batch_size=8, shuffle=False, verbose=0)
            found.append(np.concatenate([weight.ravel() for weight in model.get_weights()]))
    np.testing.assert_allclose(*found, rtol=1e-4, atol=1e-5)


class WithoutCall(kerata.Model):
    """A trainer of models, as many examples have one: nobody ever calls it."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = layers.Dense(2)

    def train_step(self, data: Any) -> Any:
        x, y = data
        y_pred = self.inner(x)
        loss = self.compute_loss(y=y, y_pred=y_pred)
        return ByBackward.measured(self, loss, y, y_pred)

    test_step = train_step


@pytest.mark.parametrize("name", ["numpy", "torch", "tensorflow"])
def test_models_without_call_have_metrics_and_weights(name: str, tmp_path: Any) -> None:
    require(name)
    with use(loader.get(name)):
        model = WithoutCall()
        model.compile("sgd", "mse", metrics=["mae"])
        history = model.fit(X, Y, validation_data=(X, Y), epochs=1, verbose=0).history
        assert list(history) == ["mae", "loss", "val_loss", "val_mae"]
        found = np.asarray(model.inner(X))
        assert history["mae"] == pytest.approx([np.abs(found - Y).mean()], rel=1e-5)
        model.save_weights(tmp_path / "its.weights.h5")
        before = model.get_weights()
        model.inner.kernel.assign(np.zeros((4, 2)))
        model.load_weights(tmp_path / "its.weights.h5")
        np.testing.assert_array_equal(before[0], model.get_weights()[0])


def test_loss_and_updates_are_pure() -> None:
    model = made(kerata.Sequential)
    model.fit(X, Y, verbose=0)
    kinds = model.trainable_variables, model.non_trainable_variables, model.metrics_variables
    values = [[v.numpy() for v in kind] for kind in kinds]
    loss, (plain, y_pred, others, _) = model.compute_loss_and_updates(
        *[[kerata.ops.array(v) for v in kind] for kind in values], X, Y, None, training=True
    )
    assert float(loss) == float(plain) > 0 and y_pred.shape == (16, 2)
    assert any(not np.array_equal(a, b) for a, b in zip(map(np.asarray, others), values[1]))
    for variable, value in zip(kinds[1], values[1]):
        np.testing.assert_array_equal(variable.numpy(), value)


def test_optimizers_by_patterns() -> None:
    """The first pattern that matches has a variable; a step is that of its optimizer."""
    inner = kerata.Sequential([kerata.Input((4,)), layers.Dense(3, name="first")], name="backbone")
    x = kerata.Input((4,))
    model = kerata.Model(x, layers.Dense(2, name="head")(inner(x)))
    rates = {"backbone/*": optimizers.SGD(0.0), "head/bias": "adam", "*": optimizers.SGD(0.5)}
    model.compile(rates, "mse")
    before = {v.path: v.numpy().copy() for v in model.trainable_variables}
    model.fit(X, Y, verbose=0)
    moved = {v.path: not np.array_equal(before[v.path], v.numpy()) for v in model.variables[:4]}
    assert [moved[path] for path in sorted(moved)] == [False, False, True, True]
    parts = model.optimizer.optimizers
    assert [type(part).__name__ for part in parts] == ["SGD", "Adam", "SGD"]
    again = optimizers.deserialize(optimizers.serialize(model.optimizer))
    assert [part.learning_rate.numpy() for part in again.optimizers[::2]] == [0.0, 0.5]
    with pytest.raises(ValueError, match=r"'\*'"):
        model.compile({"backbone/*": "sgd"}, "mse")


@pytest.mark.filterwarnings("ignore:invalid value")
def test_older_names() -> None:
    with pytest.raises(ImportError, match=r"kerata\.optimizers\.Adam"):
        optimizers.legacy.Adam(0.1)
    config = kerata.legacy.saving.serialize_keras_object(layers.Dense(3, name="d"))
    assert set(config) == {"class_name", "config"}
    again = kerata.utils.legacy.deserialize_keras_object(config, vars(layers))
    assert (again.units, again.name) == (3, "d")
    with pytest.raises(ValueError, match="Unknown layer: 'Dens'"):
        kerata.legacy.saving.deserialize_keras_object("Dens", vars(layers), None, "layer")
    found = optimizers.LossScaleOptimizer(optimizers.SGD())
    assert not bool(found.check_finite([kerata.ops.array([1.0, np.inf])]))
