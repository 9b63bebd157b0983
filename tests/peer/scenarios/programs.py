"""Programs of the kinds that users write: own steps, shared layers, frozen parts, streams."""

from __future__ import annotations

import tempfile
from typing import Any

import numpy as np

from . import data, dense, fill, scenario, trained, variants
from .calls import FIVE, ONE, _optional
from .sources import dataset, each
from .structures import LIST


@variants(
    list=(LIST, [FIVE, None]), first=(LIST, [None, ONE]), tuple=(LIST, (FIVE, None)),
    dict=(lambda a, b: {"x": a, "y": b}, {"x": FIVE, "y": None}),
    given=(LIST, [FIVE, ONE]),
)  # fmt: skip
def optional_input_in_streams(k: Any, given: Any) -> Any:
    form, x = given
    model = _optional(k, form)
    model.compile("sgd", "mse")
    batch = (x, ONE)
    return (
        model.evaluate(each([batch] * 2), steps=2, verbose=0),
        model.evaluate(dataset(k, [batch] * 2), verbose=0),
        model.predict(dataset(k, [(x,)] * 2), verbose=0),
        model.test_on_batch(x, ONE),
    )


def _two(k: Any, **compiled: Any) -> Any:
    inputs = k.Input((2,), name="i")
    hidden = k.layers.Dense(3, activation="tanh", name="h")(inputs)
    outputs = {"a": k.layers.Dense(1, name="a")(hidden), "b": k.layers.Dense(2, name="b")(hidden)}
    model = fill(k.Model(inputs, outputs))
    model.compile(k.optimizers.SGD(0.1), **compiled)
    return model


@variants(
    plain={"loss": {"a": "mse", "b": "mae"}},
    weighted={"loss": {"a": "mse", "b": "mae"}, "loss_weights": {"a": 1.0, "b": 0.5}},
    metrics={"loss": {"a": "mse", "b": "mae"}, "metrics": {"a": ["mae"], "b": ["mse", "mae"]}},
    part={"loss": {"b": "mae"}, "metrics": {"a": ["mae"]}},
)
def dict_of_outputs(k: Any, options: Any) -> Any:
    model, (x, y) = _two(k, **options), data()
    targets = {"a": y, "b": np.concatenate([y, -y], 1)}
    found = trained(model, x, targets, epochs=2, batch_size=4, shuffle=False,
                    validation_data=(x, targets))  # fmt: skip
    return found, model.evaluate(x, targets, verbose=0, return_dict=True)


@variants(one="arange", dict="dict", none="none")
def weights_of_a_dict_of_outputs(k: Any, kind: str) -> Any:
    model, (x, y) = _two(k, loss={"a": "mse", "b": "mae"}), data()
    weights = {"arange": np.arange(10.0), "dict": {"a": np.arange(10.0), "b": np.ones(10)},
               "none": None}[kind]  # fmt: skip
    targets = {"a": y, "b": np.concatenate([y, -y], 1)}
    return trained(model, x, targets, sample_weight=weights, shuffle=False)


@scenario
def shared_layer_trains_once(k: Any) -> Any:
    a, b, shared = k.Input((2,)), k.Input((2,)), k.layers.Dense(2, name="shared")
    model = fill(k.Model([a, b], k.layers.Dot(-1)([shared(a), shared(b)])))
    model.compile(k.optimizers.SGD(0.1, momentum=0.9), "mse")
    x, y = data()
    return trained(model, [x, x[::-1].copy()], y, shuffle=False, epochs=2), len(model.weights)


@variants(inner=True, outer=False)
def nested_models(k: Any, frozen: bool) -> Any:
    inner = k.Sequential([k.Input((2,)), k.layers.Dense(3), k.layers.BatchNormalization(),
                          k.layers.Dropout(0.0)], name="inner")  # fmt: skip
    inner.trainable = not frozen
    inputs = k.Input((2,))
    model = fill(k.Model(inputs, k.layers.Dense(1)(inner(inputs))))
    model.compile(k.optimizers.SGD(0.1), "mse")
    found = trained(model, *data(), batch_size=5, shuffle=False)
    return found, len(model.trainable_weights), [w.path.split("/")[-1] for w in model.weights]


@scenario
def fine_tuning_in_two_compiles(k: Any) -> Any:
    base = k.Sequential([k.Input((2,)), k.layers.Dense(3), k.layers.BatchNormalization()], name="b")
    model = fill(k.Sequential([base, k.layers.Dense(1, name="head")]))
    base.trainable = False
    model.compile(k.optimizers.Adam(0.1), "mse")
    first = trained(model, *data(), shuffle=False, epochs=2)
    base.trainable = True
    base.layers[-1].trainable = False
    model.compile(k.optimizers.Adam(0.01), "mse", metrics=["mae"])
    second = trained(model, *data(), shuffle=False, epochs=2)
    return first[2:], second, len(model.optimizer.variables)


@variants(rate="rate", stop="stop", weights="weights")
def callback_that_changes(k: Any, what: str) -> Any:
    class Changes(k.callbacks.Callback):
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            if what == "rate":
                self.model.optimizer.learning_rate = 0.1 / (epoch + 2)
            elif what == "stop":
                self.model.stop_training = epoch == 1
            else:
                self.model.set_weights([w * 0.5 for w in self.model.get_weights()])

    return trained(dense(k), *data(), epochs=4, batch_size=5, shuffle=False, callbacks=[Changes()])


@variants(sum="sum", mean="mean")
def losses_that_layers_add(k: Any, reduce: str) -> Any:
    class Penalty(k.layers.Layer):
        def call(self, x: Any, training: Any = None) -> Any:
            if training:
                self.add_loss(0.5 * getattr(k.ops, reduce)(k.ops.square(x)))
            return x

    model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(2), Penalty(), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.01), "mse")
    x, y = data()
    return trained(model, x, y, shuffle=False, batch_size=5), model.evaluate(x, y, verbose=0)


@variants(
    accumulated={"gradient_accumulation_steps": 3}, averaged={"use_ema": True, "ema_momentum": 0.5},
    both={"gradient_accumulation_steps": 2, "use_ema": True, "ema_momentum": 0.5,
          "ema_overwrite_frequency": 2},
    clipped={"global_clipnorm": 0.01}, decayed={"weight_decay": 0.1, "clipvalue": 0.05},
)  # fmt: skip
def adam_with(k: Any, options: Any) -> Any:
    model = dense(k, optimizer=k.optimizers.Adam(0.1, **options))
    found = trained(model, *data(), batch_size=2, epochs=2, shuffle=False)
    return found, len(model.optimizer.variables)


def _scaled(k: Any, **options: Any) -> Any:
    return k.optimizers.LossScaleOptimizer(k.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.5))


@variants(plain="SGD", adam="Adam", scaled=_scaled)
def averages_swapped(k: Any, kind: Any) -> Any:
    """Which weights callbacks see, those of the training or their averages."""

    class Sees(k.callbacks.Callback):
        def seen(self, *_: Any, **__: Any) -> None:
            found.append(self.model.get_weights())

        on_epoch_begin = on_epoch_end = on_test_begin = on_test_end = on_train_end = seen

    found: list[Any] = []
    for on_epoch in (False, True):
        make = kind if callable(kind) else getattr(k.optimizers, kind)
        optimizer = make(k) if callable(kind) else make(0.1, use_ema=True, ema_momentum=0.5)
        called = [k.callbacks.SwapEMAWeights(swap_on_epoch=on_epoch), Sees()]
        model = dense(k, optimizer=optimizer)
        found += trained(model, *data(), epochs=2, batch_size=4, shuffle=False,
                         validation_data=data(4), callbacks=called)  # fmt: skip
        found += [model.evaluate(*data(), verbose=0, callbacks=called), model.get_weights()]
    return found


@variants(lstm="LSTM", gru="GRU", simple="SimpleRNN")
def stateful(k: Any, kind: str) -> Any:
    layer = getattr(k.layers, kind)(2, stateful=True)
    model = fill(k.Sequential([k.Input(batch_shape=(2, 3, 2)), layer, k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse")
    x = np.linspace(-1, 1, 24, dtype="float32").reshape(4, 3, 2)
    found = None
    if kind == "SimpleRNN":  # with the others keras' gradients fail on PyTorch
        found = trained(model, x, x[:, 0, :1], batch_size=2, shuffle=False, epochs=2)
    first = model.predict(x, batch_size=2, verbose=0)
    second = model.predict(x, batch_size=2, verbose=0)
    layer.reset_states() if hasattr(layer, "reset_states") else layer.reset_state()
    return found, first, second, model.predict(x, batch_size=2, verbose=0)


@variants(passed=True, made=False)
def masks_through_own_layers(k: Any, passed: bool) -> Any:
    class Doubles(k.layers.Layer):
        def __init__(self) -> None:
            super().__init__()
            self.supports_masking = True

        def call(self, x: Any, mask: Any = None) -> Any:
            return x * 2.0 if mask is None else x * k.ops.cast(mask, x.dtype)[..., None]

        def compute_mask(self, x: Any, mask: Any = None) -> Any:
            return mask if passed else None

    tokens = np.array([[1, 2, 0, 0], [3, 0, 0, 0], [1, 1, 2, 2]])
    layers = [k.Input((4,), dtype="int32"), k.layers.Embedding(4, 2, mask_zero=True), Doubles(),
              k.layers.LSTM(2), k.layers.Dense(1)]  # fmt: skip
    model = fill(k.Sequential(layers))
    model.compile(k.optimizers.SGD(0.1), "mse")
    return trained(model, tokens, np.ones((3, 1)), shuffle=False, epochs=2)


@variants(weights=".weights.h5", whole=".keras")
def own_model_saved(k: Any, suffix: str) -> Any:
    @k.saving.register_keras_serializable("programs")
    class Own(k.Model):
        def __init__(self, units: int = 2, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            self.units = units
            self.first, self.last = k.layers.Dense(units), k.layers.Dense(1)

        def call(self, x: Any) -> Any:
            return self.last(k.ops.tanh(self.first(x)))

        def get_config(self) -> Any:
            return {**super().get_config(), "units": self.units}

    x, y = data()
    model = Own(3)
    model(x)
    fill(model).compile(k.optimizers.Adam(0.1), "mse", metrics=["mae"])
    model.fit(x, y, verbose=0, shuffle=False)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/m{suffix}"
        if suffix == ".keras":
            model.save(path)
            other = k.models.load_model(path)
        else:
            model.save_weights(path)
            other = Own(3)
            other(x)
            other.load_weights(path)
            other.compile(k.optimizers.Adam(0.1), "mse", metrics=["mae"])
        again = trained(other, x, y, shuffle=False)
    return other.units, again, other.evaluate(x, y, verbose=0)


@variants(float16="mixed_float16", bfloat16="mixed_bfloat16")
def mixed(k: Any, policy: str) -> Any:
    k.config.set_dtype_policy(policy)
    try:
        model = k.Sequential([k.Input((2,)), k.layers.Dense(3), k.layers.Dense(1, dtype="float32")])
        model.compile("sgd", "mse")
        model.fit(*data(), verbose=0)
        optimizer = type(model.optimizer).__name__
        dtypes = [w.dtype for w in model.weights], [layer.compute_dtype for layer in model.layers]
        return optimizer, [list(map(str, kinds)) for kinds in dtypes]
    finally:
        k.config.set_dtype_policy("float32")


@scenario
def metrics_in_a_custom_loop(k: Any) -> Any:
    mean, accuracy = k.metrics.Mean(), k.metrics.BinaryAccuracy(threshold=0.3)
    found = []
    for i in range(3):
        mean.update_state(np.arange(3.0) + i, sample_weight=[1, 0, i])
        accuracy.update_state([[0], [1]], [[0.2], [0.1 * i + 0.15]])
        found.append([float(mean.result()), float(accuracy.result())])
    mean.reset_state()
    return found, float(mean.result()), accuracy([[1]], [[0.9]]), [v.shape for v in mean.variables]


@variants(fit="fit", evaluate="evaluate", predict="predict", batch="batch")
def own_steps(k: Any, which: str) -> Any:
    class Own(k.Sequential):
        def test_step(self, data: Any) -> Any:
            return {"twice": 2.0 * super().test_step(data)["loss"]}

        def train_step(self, data: Any) -> Any:
            logs = super().train_step(data)
            logs["more"] = logs["loss"] * 3.0
            return logs

        def predict_step(self, data: Any) -> Any:
            return super().predict_step(data) + 1.0

    model = fill(Own([k.Input((2,)), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
    x, y = data()
    if which == "batch":
        return model.train_on_batch(x, y, return_dict=True), model.test_on_batch(x, y)
    if which == "fit":
        return model.fit(x, y, validation_data=(x, y), verbose=0, shuffle=False).history
    if which == "predict":
        return model.predict(x, batch_size=4, verbose=0)
    return model.evaluate(x, y, verbose=0, return_dict=True)


@scenario
def results_in_the_order_of_all_names(k: Any) -> Any:
    metric = k.metrics.MeanMetricWrapper(lambda t, p: k.ops.abs(t - p), name="w")
    found = trained(dense(k, metrics=["mae", metric]), *data(), validation_data=data(4))
    return found, list(found[0])


@variants(text="loud", auto="auto", two=2)
def verbosity(k: Any, verbose: Any) -> Any:
    return dense(k).evaluate(*data(), verbose=verbose)


@variants(classes=2.0, weighted=None)
def class_and_sample_weights_with_metrics(k: Any, weight: Any) -> Any:
    model = dense(k, units=3, loss=k.losses.SparseCategoricalCrossentropy(from_logits=True),
                  metrics=["accuracy"], weighted_metrics=["accuracy"])  # fmt: skip
    options = {"class_weight": {0: 1.0, 1: weight, 2: 0.5}} if weight else {
        "sample_weight": np.arange(10.0)}  # fmt: skip
    return trained(model, data()[0], np.arange(10) % 3, shuffle=False, batch_size=4, **options)
