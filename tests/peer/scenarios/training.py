"""What the methods of a model return, what they leave behind, and what they refuse."""

from __future__ import annotations

import tempfile
from typing import Any

import numpy as np

from . import data, dense, fill, recorder, scenario, trained, variants


@scenario
def train_on_batch_returns_this_batch(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    x, y = data()
    return [
        model.train_on_batch(x[i : i + 3], y[i : i + 3]) for i in (0, 3, 6)
    ], model.get_weights()


@scenario
def test_on_batch_returns_this_batch(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    x, y = data()
    return [model.test_on_batch(x[i : i + 3], y[i : i + 3]) for i in (0, 3, 6)]


@scenario
def on_batch_as_dicts(k: Any) -> Any:
    model = dense(k, metrics=["mae", "mse"])
    x, y = data()
    return [
        model.train_on_batch(x, y, return_dict=True),
        model.test_on_batch(x, y, return_dict=True),
        model.train_on_batch(x, y, sample_weight=np.arange(10.0), return_dict=True),
        model.test_on_batch(x, y, sample_weight=np.arange(10.0), return_dict=True),
    ]


@scenario
def on_batch_without_metrics_is_a_number(k: Any) -> Any:
    model = dense(k)
    return [np.ndim(model.train_on_batch(*data())), np.ndim(model.test_on_batch(*data()))]


@scenario
def predict_on_batch(k: Any) -> Any:
    found = dense(k).predict_on_batch(data()[0])
    return type(found), found


@scenario
def class_weight_on_batch(k: Any) -> Any:
    model = dense(k, units=3, loss="sparse_categorical_crossentropy", weighted_metrics=["acc"])
    x, y = data()[0], np.arange(10) % 3
    return [model.train_on_batch(x, y, class_weight={0: 1.0, 1: 5.0, 2: 0.0}) for _ in range(2)]


@scenario
def weights_and_class_weights_on_batch(k: Any) -> Any:
    model = dense(k, units=3, loss="sparse_categorical_crossentropy")
    x, y = data()[0], np.arange(10) % 3
    return model.train_on_batch(x, y, sample_weight=np.ones(10), class_weight={0: 1.0})


@variants(
    plain={}, dict={"return_dict": True}, weights={"sample_weight": np.arange(10.0)},
    small={"batch_size": 3}, big={"batch_size": 100}, steps={"batch_size": 3, "steps": 2},
)  # fmt: skip
def evaluate(k: Any, options: Any) -> Any:
    model = dense(k, metrics=["mae", k.metrics.MeanSquaredError(name="own")],
                  weighted_metrics=["mse"])  # fmt: skip
    return model.evaluate(*data(), verbose=0, **options)


@scenario
def evaluate_a_metric_weighted_and_not(k: Any) -> Any:
    model = dense(k, metrics=["mae"], weighted_metrics=["mae"])
    return model.evaluate(*data(), verbose=0), model.evaluate(*data(), verbose=0, return_dict=True)


@scenario
def evaluate_without_metrics_is_a_number(k: Any) -> Any:
    return np.ndim(dense(k).evaluate(*data(), verbose=0))


@scenario
def evaluate_does_not_train(k: Any) -> Any:
    model = dense(k)
    model.evaluate(*data(), verbose=0)
    return model.get_weights(), int(model.optimizer.iterations)


@scenario
def metrics_after_evaluate_within_fit(k: Any) -> Any:
    class Evaluating(k.callbacks.Callback):
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            self.model.evaluate(*data(6), verbose=0)

    model = dense(k, metrics=["mae"])
    return trained(model, *data(), epochs=2, shuffle=False, callbacks=[Evaluating()])


@variants(
    none=lambda k: None, mae=lambda k: ["mae"], function=lambda k: [k.losses.mean_absolute_error],
    object=lambda k: [k.metrics.MeanAbsoluteError()], twice=lambda k: ["mae", "mae"],
    name_and_object=lambda k: ["mae", k.metrics.MeanAbsoluteError(name="mae")],
    own=lambda k: [lambda t, p: k.ops.mean(t - p)], long=lambda k: ["mean_absolute_error"],
    capital=lambda k: ["MeanAbsoluteError"], empty=lambda k: [], dict=lambda k: {"out": "mae"},
    dict_of_lists=lambda k: {"out": ["mae", "mse"]}, unknown_output=lambda k: {"other": "mae"},
    nested=lambda k: [["mae", "mse"]], unknown=lambda k: ["nothing"], number=lambda k: [3],
    tuple=lambda k: ("mae", "mse"), one=lambda k: "mae",
)  # fmt: skip
def metrics(k: Any, make: Any) -> Any:
    model = dense(k, metrics=make(k))
    history = model.fit(*data(), verbose=0, shuffle=False).history
    return history, model.evaluate(*data(), verbose=0)


@scenario
def metrics_names_say_compile_metrics(k: Any) -> Any:
    return dense(k, metrics=["mae"]).metrics_names


@variants(
    accuracy=["accuracy"], acc=["acc"], crossentropy=["crossentropy"], ce=["ce"],
    both=["accuracy", "ce"],
)  # fmt: skip
def named_by_loss(k: Any, names: Any) -> Any:
    x, y = data()[0], np.arange(10) % 3
    found = []
    for loss, target in (
        ("sparse_categorical_crossentropy", y),
        ("categorical_crossentropy", np.eye(3, dtype="float32")[y]),
        ("binary_crossentropy", np.eye(3, dtype="float32")[y]),
    ):
        model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(3, activation="softmax")]))
        model.compile(k.optimizers.SGD(0.1), loss, metrics=names)
        found.append(model.fit(x, target, verbose=0, shuffle=False).history)
    return found


@variants(
    name=lambda k: "mse", object=lambda k: k.losses.MeanSquaredError(),
    function=lambda k: k.losses.mean_squared_error, list=lambda k: ["mse"],
    dict=lambda k: {"out": "mse"}, own=lambda k: lambda t, p: k.ops.square(t - p),
    unknown=lambda k: "nothing", unknown_output=lambda k: {"other": "mse"}, number=lambda k: 3,
    capital=lambda k: "MeanSquaredError", sum=lambda k: k.losses.MeanSquaredError(reduction="sum"),
    unreduced=lambda k: k.losses.MeanSquaredError(reduction=None), two=lambda k: ["mse", "mae"],
    klass=lambda k: k.losses.MeanSquaredError,
)  # fmt: skip
def loss(k: Any, make: Any) -> Any:
    return trained(dense(k, loss=make(k)), *data(), shuffle=False, epochs=2)


@variants(
    name="sgd", capital="SGD", unknown="nothing", number=3,
    config={"class_name": "SGD", "config": {"learning_rate": 0.5}}, none=None,
)  # fmt: skip
def optimizer(k: Any, given: Any) -> Any:
    model = dense(k, optimizer=given)
    return type(model.optimizer), trained(model, *data(), shuffle=False)


@scenario
def fit_before_compile(k: Any) -> Any:
    return dense(k, loss="none").fit(*data(), verbose=0)


@scenario
def evaluate_before_compile(k: Any) -> Any:
    return dense(k, loss="none").evaluate(*data(), verbose=0)


@scenario
def predict_before_compile(k: Any) -> Any:
    return dense(k, loss="none").predict(data()[0], verbose=0)


@scenario
def fit_without_a_loss(k: Any) -> Any:
    return dense(k, loss=None).fit(*data(), verbose=0)


@scenario
def compile_again(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    first = trained(model, *data(), shuffle=False)
    model.compile(k.optimizers.SGD(0.1), "mae")
    return first, trained(model, *data(), shuffle=False)


@scenario
def freeze_after_compile(k: Any) -> Any:
    model = dense(k)
    model.layers[0].trainable = False
    before = [w + 0 for w in model.get_weights()]
    model.compile(k.optimizers.SGD(0.1), "mse")
    model.fit(*data(), verbose=0)
    return before, model.get_weights(), len(model.trainable_weights)


@variants(first=0, second=1, past=5)
def initial_epoch(k: Any, epoch: int) -> Any:
    events = recorder(k)
    found = trained(dense(k), *data(), epochs=3, initial_epoch=epoch, shuffle=False,
                    callbacks=[events])  # fmt: skip
    return found, events.events


@variants(one=1, two=2, list=[1, 3], zero=0)
def validation_freq(k: Any, frequency: Any) -> Any:
    events = recorder(k)
    found = trained(dense(k), *data(), epochs=4, validation_data=data(4), shuffle=False,
                    validation_freq=frequency, callbacks=[events])  # fmt: skip
    return found, events.events


@scenario
def averaged_weights_in_fit(k: Any) -> Any:
    model = k.Sequential([k.Input((1,)), k.layers.Dense(1, use_bias=False, name="w")])
    model.set_weights([np.ones((1, 1), "float32")])
    model.compile(k.optimizers.SGD(0.25, use_ema=True, ema_momentum=0.5), "mse")
    model.fit(np.ones((4, 1)), np.zeros((4, 1)), batch_size=1, verbose=0, shuffle=False)
    return model.get_weights()


@scenario
def averaged_weights_overwritten(k: Any) -> Any:
    model = dense(k, optimizer=k.optimizers.SGD(
        0.25, use_ema=True, ema_momentum=0.5, ema_overwrite_frequency=2))  # fmt: skip
    return trained(model, *data(), batch_size=3, epochs=2, shuffle=False)


@variants(accumulated={"gradient_accumulation_steps": 2}, clipped={"clipnorm": 0.1},
          decayed={"weight_decay": 0.1}, momentum={"momentum": 0.9, "nesterov": True})  # fmt: skip
def optimizer_with(k: Any, options: Any) -> Any:
    model = dense(k, optimizer=k.optimizers.SGD(0.1, **options))
    return trained(model, *data(), batch_size=3, epochs=2, shuffle=False)


@scenario
def mixed_precision_scales_the_loss(k: Any) -> Any:
    k.config.set_dtype_policy("mixed_float16")
    try:
        model = dense(k)
        model.fit(*data(), verbose=0)
        return type(model.optimizer), type(model.optimizer.inner_optimizer)
    finally:
        k.config.set_dtype_policy("float32")


@variants(zero={"initial_scale": 0.0}, negative={"initial_scale": -1.0},
          steps={"dynamic_growth_steps": 0})  # fmt: skip
def loss_scale_refused(k: Any, options: Any) -> Any:
    k.optimizers.LossScaleOptimizer(k.optimizers.SGD(), **options)
    return "accepted"


@variants(scaled={}, unscaled={"auto_scale_loss": False})
def loss_scale_saved(k: Any, options: Any) -> Any:
    k.config.set_dtype_policy("mixed_float16")
    try:
        model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1)]))
        model.compile("adam", "mse", **options)
        model.fit(*data(), verbose=0)
        with tempfile.TemporaryDirectory() as folder:
            model.save(folder + "/m.keras")
            other = k.models.load_model(folder + "/m.keras")
        return type(other.optimizer), int(other.optimizer.iterations)
    finally:
        k.config.set_dtype_policy("float32")


@scenario
def own_train_step(k: Any) -> Any:
    class Own(k.Model):
        def __init__(self) -> None:
            super().__init__()
            self.inner = k.layers.Dense(1)

        def call(self, x: Any) -> Any:
            return self.inner(x)

        def compute_metrics(self, x: Any, y: Any, y_pred: Any, sample_weight: Any = None) -> Any:
            found = super().compute_metrics(x, y, y_pred, sample_weight)
            return {**found, "constant": 2.0}

    model = Own()
    model(np.zeros((1, 2), "float32"))
    fill(model).compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
    return trained(model, *data(), shuffle=False, validation_data=data(4))


@variants(
    new=lambda self, x=None, y=None, y_pred=None, sample_weight=None, training=True: (
        self.scale * (y - y_pred) ** 2
    ),
    old=lambda self, x=None, y=None, y_pred=None, sample_weight=None: (
        self.scale * (y - y_pred) ** 2
    ),
)
def own_compute_loss(k: Any, compute: Any) -> Any:
    class Own(k.Sequential):
        scale = 0.5

        def compute_loss(self, *args: Any, **kwargs: Any) -> Any:
            return k.ops.mean(compute(self, *args, **kwargs))

    class Older(k.Sequential):
        scale = 0.5

        def compute_loss(self, x: Any = None, y: Any = None, y_pred: Any = None,
                         sample_weight: Any = None) -> Any:  # fmt: skip
            return k.ops.mean(compute(self, x, y, y_pred, sample_weight))

    found = []
    for kind in (Own, Older):
        if kind is Own and compute.__code__.co_argcount < 6:
            continue
        model = fill(kind([k.Input((2,)), k.layers.Dense(1)]))
        model.compile(k.optimizers.SGD(0.1))
        found.append(trained(model, *data(), shuffle=False))
    return found


@scenario
def added_losses_and_metrics(k: Any) -> Any:
    class Adds(k.layers.Layer):
        def __init__(self) -> None:
            super().__init__()
            self.seen = k.metrics.Mean(name="seen")

        def call(self, x: Any) -> Any:
            self.add_loss(0.1 * k.ops.mean(x * x))
            self.seen.update_state(k.ops.mean(x))
            return x

    model = fill(k.Sequential([k.Input((2,)), Adds(), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
    return trained(model, *data(), shuffle=False, epochs=2)


@scenario
def regularized(k: Any) -> Any:
    layer = k.layers.Dense(1, kernel_regularizer="l2", bias_regularizer=k.regularizers.L1(0.1))
    model = fill(k.Sequential([k.Input((2,)), layer]))
    model.compile(k.optimizers.SGD(0.1), "mse")
    found = trained(model, *data(), shuffle=False)
    return found, model.evaluate(*data(), verbose=0), model.losses


@scenario
def reset_metrics_and_results(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    model.evaluate(*data(), verbose=0)
    names = list(model.get_metrics_result())
    model.reset_metrics()
    return names, model.get_metrics_result()


@scenario
def interrupted_by_a_callback(k: Any) -> Any:
    class Stops(k.callbacks.Callback):
        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            if batch == 1:
                self.model.stop_training = True

    events = recorder(k)
    return trained(dense(k), *data(), batch_size=3, epochs=3, shuffle=False,
                   callbacks=[Stops(), events]), events.events  # fmt: skip


@scenario
def error_in_a_callback_leaves_the_model_usable(k: Any) -> Any:
    class Breaks(k.callbacks.Callback):
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            raise KeyError("broken")

    model = dense(k)
    try:
        model.fit(*data(), verbose=0, shuffle=False, callbacks=[Breaks()])
    except KeyError as error:
        return str(error), trained(model, *data(), shuffle=False)
