"""What `model.metrics` lists: metrics of `compile` as one, of layers, of models within models."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, dense, scenario, variants


def listed(model: Any) -> Any:
    """Kinds and names of the metrics, and how many variables they have."""
    return (
        [(type(metric).__name__, metric.name) for metric in model.metrics],
        model.metrics_names,
        len(model.metrics_variables),
    )


@variants(none=None, one=["mae"], several=["mae", "mse"], empty=[])
def metrics_listed(k: Any, metrics: Any) -> Any:
    model = dense(k, loss="none")
    found = [listed(model)]
    for _ in range(2):
        model.compile("sgd", "mse", metrics=metrics)
        found.append(listed(model))
        model.fit(*data(), verbose=0)
        found.append(listed(model))
    return found


@scenario
def metrics_listed_weighted(k: Any) -> Any:
    model = dense(k, weighted_metrics=["mae"])
    before = listed(model)
    model.evaluate(*data(), sample_weight=np.arange(10.0), verbose=0)
    return before, listed(model)


@scenario
def metrics_listed_of_several_outputs(k: Any) -> Any:
    x, y = data()
    inputs = k.Input((2,))
    model = k.Model(inputs, [k.layers.Dense(1, name=name)(inputs) for name in "pq"])
    model.compile("sgd", ["mse", "mae"], metrics=[["mae"], ["mse"]], weighted_metrics=[["mae"], []])
    before = listed(model)
    model.fit(x, [y, y], verbose=0)
    return before, listed(model), list(model.get_metrics_result())


@scenario
def metrics_listed_of_nested_models(k: Any) -> Any:
    inner = dense(k, metrics=["mae"])
    inner.fit(*data(), verbose=0)
    inputs = k.Input((2,))
    outer = k.Model(inputs, inner(inputs))
    found = [listed(outer)]
    outer.compile("sgd", "mse", metrics=["mape"])
    outer.fit(*data(), verbose=0)
    return [*found, listed(outer), listed(inner), [m.name for m in k.layers.Dense(1).metrics]]


@variants(layer=False, model=True)
def metrics_listed_of_attributes(k: Any, of_model: bool) -> Any:
    class Kept(k.Model if of_model else k.layers.Layer):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.seen, self.dense = k.metrics.Mean(name="seen"), k.layers.Dense(1)

        def build(self, shape: Any) -> None:
            self.dense.build(shape)

        def call(self, x: Any) -> Any:
            return self.dense(x)

    model = Kept() if of_model else k.Sequential([k.Input((2,)), Kept()])
    model.build((None, 2))
    found = [listed(model), [m.name for m in Kept().metrics]]
    model.compile("sgd", "mse", metrics=["mae"])
    model.fit(*data(), verbose=0)
    return [*found, listed(model), list(model.get_metrics_result())]


@scenario
def compile_metrics_alone(k: Any) -> Any:
    """Its result is a dict, its variables are those of its metrics, and it begins anew."""
    model = dense(k, metrics=["mae", "mse"])
    model.evaluate(*data(), verbose=0)
    (kept,) = (m for m in model.metrics if m.name == "compile_metrics")
    before = kept.result(), [m.name for m in kept.metrics], len(kept.variables)
    kept.reset_state()
    return before, kept.result(), model.get_metrics_result()


@scenario
def results_after_evaluate(k: Any) -> Any:
    """What the metrics hold after validation, and after an evaluate in the midst of an epoch."""
    x, y = data()
    model = dense(k, metrics=["mae"])
    model.fit(x, y, validation_data=(x[:3], y[:3]), verbose=0)
    after_fit = model.get_metrics_result()
    model.evaluate(x[:5], y[:5], verbose=0)
    return after_fit, model.get_metrics_result()


@scenario
def reset_metrics(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    model.fit(*data(), verbose=0)
    before = model.get_metrics_result()
    return before, model.reset_metrics(), model.get_metrics_result()


@scenario
def nested_results_of_a_step(k: Any) -> Any:
    """A step that returns each metric's result by name: those of compiled metrics come first."""

    class Model(k.Sequential):
        def test_step(self, data: Any) -> Any:
            super().test_step(data)
            return {metric.name: metric.result() for metric in self.metrics}

        def train_step(self, data: Any) -> Any:
            super().test_step(data)
            return {metric.name: metric.result() for metric in self.metrics}

    model = Model([k.Input((2,)), k.layers.Dense(1)])
    model.compile("sgd", "mse", metrics=["mse", "mae"])
    history = model.fit(*data(), verbose=0, validation_data=data())
    return list(history.history), list(model.evaluate(*data(), verbose=0, return_dict=True))


@variants(
    none=lambda own, kept: [],
    own=lambda own, kept: [own],
    added=lambda own, kept: [own, *kept],
)
def metrics_overridden(k: Any, listed: Any) -> Any:
    class Model(k.Model):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.inner, self.own = k.layers.Dense(1), k.metrics.Mean(name="own")

        @property
        def metrics(self) -> Any:
            return listed(self.own, super().metrics)

        def call(self, x: Any) -> Any:
            return self.inner(x)

        def compute_loss(self, *args: Any, **kwargs: Any) -> Any:
            loss = super().compute_loss(*args, **kwargs)
            self.own.update_state(loss)
            return loss

    model = Model()
    model.compile("sgd", "mse", metrics=["mae"])
    history = model.fit(*data(), verbose=0, validation_data=data()).history
    found = model.evaluate(*data(), verbose=0, return_dict=True)
    return sorted(history), sorted(found), model.metrics_names


@scenario
def metrics_are_no_variables(k: Any) -> Any:
    class Model(k.Model):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.inner, self.drop = k.layers.Dense(1), k.layers.Dropout(0.5, seed=1)
            self.own = [k.metrics.Mean(name="own")]

        def call(self, x: Any) -> Any:
            return self.inner(self.drop(x))

    model = Model()
    model.compile("sgd", "mse", metrics=["mae"])
    model.fit(*data(), verbose=0)
    kinds = model.weights, model.variables, model.trainable_variables, model.non_trainable_variables
    return [len(kind) for kind in (*kinds, model.metrics_variables)]
