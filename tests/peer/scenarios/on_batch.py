"""Single batches, before, after and within a training; and what `fit` is told of its course."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, dense, fill, recorder, scenario, trained, variants
from .sources import SOURCES, _two_inputs, dataset, loader
from .structures import DICT, LIST, NESTED, _outputs, _targets


@scenario
def on_batch_before_and_after_fit(k: Any) -> Any:
    model, (x, y) = dense(k, metrics=["mae"]), data()
    first = model.train_on_batch(x, y), model.fit(x, y, verbose=0, shuffle=False).history
    between = {name: float(value) for name, value in model.get_metrics_result().items()}
    rest = model.test_on_batch(x[:3], y[:3]), model.evaluate(x, y, verbose=0)
    after = {name: float(value) for name, value in model.get_metrics_result().items()}
    return first, between, rest, after, model.train_on_batch(x, y), int(model.optimizer.iterations)


@scenario
def types_of_results(k: Any) -> Any:
    one, two, (x, y) = dense(k), dense(k, metrics=["mae"]), data()
    found = [
        one.train_on_batch(x, y), one.test_on_batch(x, y), one.evaluate(x, y, verbose=0),
        *two.train_on_batch(x, y, return_dict=True).values(),
        *two.evaluate(x, y, verbose=0, return_dict=True).values(), *two.test_on_batch(x, y),
    ]  # fmt: skip
    return list(map(type, found))


@variants(list=LIST, dict=DICT, nested=NESTED)
def on_batch_of_outputs(k: Any, make: Any) -> Any:
    model, (x, _), y = _outputs(k, make), data(), _targets(make)
    model.compile(k.optimizers.SGD(0.1), make("mse", "mae"), metrics=make(["mse", "mae"], ["mse"]))
    dicts = model.train_on_batch(x, y, return_dict=True), model.test_on_batch(x, y, None, True)
    lists = model.train_on_batch(x, y), model.test_on_batch(x, y), model.evaluate(x, y, verbose=0)
    return dicts, lists, model.metrics_names, model.get_weights()


@scenario
def on_batch_weighted(k: Any) -> Any:
    model, (x, y) = dense(k, metrics=["mae"], weighted_metrics=["mse", "mae"]), data()
    weights = np.arange(10.0)
    trained = model.train_on_batch(x, y, sample_weight=weights, return_dict=True)
    return trained, model.test_on_batch(x, y, weights, return_dict=True), model.test_on_batch(x, y)


@scenario
def on_batch_begins_confusions_anew(k: Any) -> Any:
    model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1, activation="sigmoid")]))
    metrics = [k.metrics.AUC(name="auc"), "accuracy", k.metrics.Precision(name="p")]
    model.compile(k.optimizers.SGD(0.1), "binary_crossentropy", metrics=metrics)
    x, y = data()[0], (np.arange(10) % 3 == 0).astype("float32")[:, None]
    return [
        call(x[i : i + 5], y[i : i + 5])
        for call in (model.train_on_batch, model.test_on_batch) for i in (0, 5)
    ]  # fmt: skip


@variants(train="train_on_batch", test="test_on_batch", predict="predict_on_batch")
def on_batch_before_compile(k: Any, name: str) -> Any:
    return getattr(dense(k, loss="none"), name)(*data()[: 1 if name[0] == "p" else 2])


@variants(train="train_on_batch", test="test_on_batch")
def on_batch_without_targets(k: Any, name: str) -> Any:
    return getattr(dense(k), name)(data()[0])


@scenario
def on_batch_builds(k: Any) -> Any:
    model = k.Sequential([k.layers.Dense(1, kernel_initializer="ones")])
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
    return model.train_on_batch(*data()), model.get_weights()


@scenario
def on_batch_of_an_added_loss(k: Any) -> Any:
    class Adds(k.layers.Layer):
        def call(self, x: Any) -> Any:
            self.add_loss(k.ops.mean(x * x))
            return x

    model, (x, _) = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1), Adds()])), data()
    model.compile(k.optimizers.SGD(0.1))
    batch = model.train_on_batch(x), model.test_on_batch(x)
    return batch, trained(model, x), model.evaluate(x, verbose=0)


@scenario
def test_on_batch_in_a_callback(k: Any) -> Any:
    seen = []

    class Tests(k.callbacks.Callback):
        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            seen.append(self.model.test_on_batch(*data(4)))

    model = dense(k, metrics=["mae"])
    model.fit(*data(), batch_size=5, verbose=0, shuffle=False, callbacks=[Tests()])
    return seen, model.get_weights()


# -- the course of a training
@variants(arrays="arrays", dataset="dataset", loader="loader")
def goes_on_between_validations(k: Any, source: str) -> Any:
    args, kwargs = SOURCES[source](k)
    events = recorder(k)
    found = trained(
        dense(k, metrics=["mae"]), *args, steps_per_epoch=2, epochs=4, validation_data=data(6),
        validation_freq=2, validation_steps=1, validation_batch_size=2, callbacks=[events],
        **kwargs,
    )  # fmt: skip
    return found, events.events


@variants(two=2, three=3, five=5)
def class_weights_and_steps(k: Any, steps: int) -> Any:
    x, y = data()[0], np.arange(10) % 3
    pairs, found = [(x[i : i + 4], y[i : i + 4]) for i in (0, 4, 8)], []
    for source, options in (((x, y), {"batch_size": 4}), ((dataset(k, pairs),), {})):
        model = dense(k, 3, loss="sparse_categorical_crossentropy", weighted_metrics=["acc"])
        found.append(trained(
            model, *source, class_weight={0: 1.0, 1: 2.0}, steps_per_epoch=steps, epochs=3,
            shuffle=False, **options,
        ))  # fmt: skip
    return found


@variants(arrays="arrays", dataset="dataset", loader="loader", endless="endless")
def twice_from(k: Any, source: str) -> Any:
    args, kwargs = SOURCES[source](k)
    kwargs.pop("shuffle", None)
    model = dense(k, metrics=["mae"])
    found = [model.evaluate(*args, steps=2, verbose=0, **kwargs) for _ in range(2)]
    if source == "endless":  # of which Keras takes some batches ahead
        return found[0]
    return found, [model.predict(args[0], steps=2, verbose=0, **kwargs) for _ in range(2)]


@scenario
def resumed(k: Any) -> Any:
    model = dense(k)
    first = model.fit(*data(), epochs=2, shuffle=False, verbose=0)
    second = trained(model, *data(), epochs=4, initial_epoch=2, shuffle=False)
    return first.history, first.epoch, second, int(model.optimizer.iterations)


@variants(evaluate="evaluate", predict="predict")
def negative_steps(k: Any, name: str) -> Any:
    return getattr(dense(k), name)(data()[0], steps=-1, verbose=0)


@variants(
    no_epoch={"epochs": 0}, epochs_between={"epochs": 1.5}, steps_between={"steps_per_epoch": 1.5},
    numpy_steps={"steps_per_epoch": np.int64(1)}, freq_none={"validation_freq": None},
    freq_real={"validation_freq": 1.0}, freq_numpy={"validation_freq": np.int64(1)},
    freq_tuple={"validation_freq": (1, 3)}, steps_text={"steps_per_epoch": "2"},
    split_beside_data={"validation_split": 0.3}, split_none={"validation_split": None},
    quiet={"verbose": None}, shuffle_none={"shuffle": None}, validation_none={
        "validation_steps": -1},
)  # fmt: skip
def fit_with(k: Any, options: Any) -> Any:
    given = {"shuffle": False, "verbose": 0, **options}
    model = dense(k)
    history = model.fit(*data(), validation_data=data(4), **given).history
    return sorted(history) if given["shuffle"] is None else history, model.get_weights()


@variants(one=(1, 0.5), tiny=(10, 0.01), nearly=(10, 0.99), two=(2, 0.5), whole=(10, 1))
def split_of_few(k: Any, case: Any) -> Any:
    samples, share = case
    return trained(dense(k), *data(samples), validation_split=share, shuffle=False)


@variants(dict=lambda x: {"a": x, "b": x}, list=lambda x: [x, x])
def split_of(k: Any, make: Any) -> Any:
    x, y = data()
    return trained(_two_inputs(k), make(x), y, validation_split=0.3, shuffle=False, batch_size=4)


@variants(
    split_dataset=lambda k, m: m.fit(dataset(k), validation_split=0.3),
    split_loader=lambda k, m: m.fit(loader(), validation_split=0.3),
    weights_dataset=lambda k, m: m.fit(dataset(k), sample_weight=np.ones(10)),
    weights_loader=lambda k, m: m.evaluate(loader(), sample_weight=np.ones(10)),
    targets_dataset=lambda k, m: m.evaluate(dataset(k), data()[1]),
    targets_loader=lambda k, m: m.fit(loader(), data()[1]),
)
def refused_beside(k: Any, call: Any) -> Any:
    return call(k, dense(k))


@variants(loader="loader", dataset="dataset")
def batch_size_beside(k: Any, source: str) -> Any:
    (given,), kwargs = SOURCES[source](k)
    model = dense(k)
    found = trained(model, given, batch_size=3, **kwargs)
    return found, [
        getattr(model, n)(given, batch_size=3, verbose=0) for n in ("evaluate", "predict")
    ]


HOOKS = [
    f"on_{part}_{when}"
    for part in ("train", "epoch", "train_batch", "test", "test_batch")
    for when in ("begin", "end")
]


@variants(**{hook: hook for hook in HOOKS})
def usable_after_an_error(k: Any, hook: str) -> Any:
    class Breaks(k.callbacks.Callback):
        pass

    def broken(self: Any, *args: Any, **kwargs: Any) -> None:
        raise KeyError("broken")

    setattr(Breaks, hook, broken)
    model = dense(k, metrics=["mae"])
    try:
        model.fit(*data(), batch_size=4, shuffle=False, verbose=0, callbacks=[Breaks()],
                  validation_data=data(4))  # fmt: skip
    except KeyError as error:
        return str(error), model.evaluate(*data(), verbose=0), trained(model, *data())
