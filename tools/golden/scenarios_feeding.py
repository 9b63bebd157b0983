"""Scenarios: generators, single batches, and callbacks with the logs that they get."""

import os
import tempfile

import numpy as np

from .scenario import register, scenario
from .scenarios_training import small


def batches(x, y, size):
    while True:
        for start in range(0, len(x), size):
            yield x[start : start + size], y[start : start + size]


def sequence(keras, x, y, size):
    class Slices(keras.utils.Sequence):
        def __len__(self):
            return -(-len(x) // size)

        def __getitem__(self, number):
            part = slice(number * size, (number + 1) * size)
            return x[part], y[part]

    return Slices()


def numbers(value):
    return [float(v) for v in np.ravel(value)]


@scenario
def generator(keras, run):
    model = small(keras, run, metrics=["mae"])
    x, y = run.normal(9, 3), run.uniform(9, 2)
    fitted = model.fit_generator(
        batches(x, y, 3), steps_per_epoch=3, epochs=3, verbose=0, validation_data=(x, y)
    )
    run.history(fitted)
    run.see("evaluation", numbers(model.evaluate_generator(batches(x, y, 4), steps=3)))
    run.see("prediction", model.predict_generator(batches(x, y, 4), steps=3))
    run.weights(model)


@scenario
def sequence_of_batches(keras, run):
    model = small(keras, run, metrics=["mae"])
    x, y = run.normal(9, 3), run.uniform(9, 2)
    data = sequence(keras, x, y, 4)
    fitted = model.fit_generator(
        data, epochs=3, verbose=0, shuffle=False, workers=0, validation_data=data,
        class_weight=None,
    )  # fmt: skip
    run.history(fitted)
    run.see("evaluation", numbers(model.evaluate_generator(data, workers=0)))
    run.see("prediction", model.predict_generator(data, workers=0))
    run.weights(model)


@scenario
def batch_calls(keras, run):
    model = small(keras, run, 3, "softmax", "categorical_crossentropy", ["acc"])
    x, y = run.normal(9, 3), run.one_hot(3, 9)
    seen = [model.train_on_batch(x[:4], y[:4]), model.train_on_batch(x[4:], y[4:])]
    seen.append(model.train_on_batch(x[:4], y[:4], reset_metrics=False))
    seen.append(model.test_on_batch(x, y, reset_metrics=False))
    model.reset_metrics()
    seen.append(model.test_on_batch(x, y))
    run.see("losses", [numbers(values) for values in seen])
    run.see("classes", model.predict_classes(x).tolist())
    run.see("probabilities", model.predict_proba(x))
    run.see("on_batch", model.predict_on_batch(x))


@scenario
def steps_and_epochs(keras, run):
    model = small(keras, run)
    x, y = run.normal(10, 3), run.uniform(10, 2)
    fitted = model.fit(
        x, y, epochs=5, initial_epoch=2, batch_size=4, verbose=0, shuffle=False,
        validation_split=0.2,
    )  # fmt: skip
    run.history(fitted)
    run.weights(model)


def recorder(keras, calls):
    """A callback that writes down each hook with the logs that it got."""

    class Hooks(keras.callbacks.Callback):
        pass

    def hook(name):
        def called(self, *arguments):
            logs = arguments[-1] or {}
            kept = {k: float(v) for k, v in logs.items() if np.ndim(v) == 0}
            calls.append([name, [int(a) for a in arguments[:-1]], kept])

        return called

    for when in ("train", "test", "predict"):
        for edge in ("begin", "end"):
            setattr(Hooks, f"on_{when}_{edge}", hook(f"{when}_{edge}"))
            setattr(Hooks, f"on_{when}_batch_{edge}", hook(f"{when}_batch_{edge}"))
    for edge in ("begin", "end"):
        setattr(Hooks, f"on_epoch_{edge}", hook(f"epoch_{edge}"))
    return Hooks()


@scenario
def hooks_and_their_logs(keras, run):
    model = small(keras, run, metrics=["mae"])
    x, y = run.normal(5, 3), run.uniform(5, 2)
    calls = []
    watch = recorder(keras, calls)
    model.fit(x, y, 2, 2, 0, [watch], shuffle=False, validation_data=(x[:3], y[:3]))
    run.see("fit", list(calls))
    run.see("params", {k: v for k, v in watch.params.items() if k != "metrics"})
    run.see("params_metrics", sorted(watch.params.get("metrics", [])))
    del calls[:]
    model.evaluate(x, y, 2, 0, callbacks=[watch])
    model.predict(x, 2, callbacks=[watch])
    run.see("others", [call[:2] for call in calls])
    del calls[:]
    model.fit_generator(batches(x, y, 2), 3, 1, verbose=0, callbacks=[watch])
    run.see("generator", [call[:2] for call in calls])


def with_callbacks(make, epochs=6, rate=0.3):
    """Train under callbacks; `make` gives them and, later, more to see."""

    def play(keras, run):
        optimizer = keras.optimizers.SGD(lr=rate)
        model = small(keras, run, metrics=["mae"], optimizer=optimizer)
        x, y = run.normal(9, 3), run.uniform(9, 2)
        with tempfile.TemporaryDirectory() as folder:
            callback = make(keras, folder)
            held = (run.normal(4, 3), run.uniform(4, 2))
            run.history(model.fit(x, y, 4, epochs, 0, [callback], shuffle=False,
                                  validation_data=held))  # fmt: skip
            run.see("files", sorted(os.listdir(folder)))
            for name in sorted(os.listdir(folder)):
                if name.endswith(".csv"):
                    with open(os.path.join(folder, name)) as file:
                        run.see("header", file.readline().strip())
        run.see("rate", float(keras.backend.get_value(model.optimizer.lr)))
        run.see("stopped", int(getattr(callback, "stopped_epoch", 0)))
        run.weights(model)

    return play


CALLBACKS = {
    "EarlyStopping": lambda c, f: c.EarlyStopping("val_loss", min_delta=0.01, patience=1),
    "EarlyStopping best": lambda c, f: c.EarlyStopping(
        "val_loss", patience=2, restore_best_weights=True, mode="min"
    ),
    "EarlyStopping baseline": lambda c, f: c.EarlyStopping("loss", patience=1, baseline=0.01),
    "ReduceLROnPlateau": lambda c, f: c.ReduceLROnPlateau(
        "loss", factor=0.5, patience=1, min_delta=0.05, cooldown=1, min_lr=0.05
    ),
    "LearningRateScheduler": lambda c, f: c.LearningRateScheduler(lambda e: 0.2 / (1 + e)),
    "LearningRateScheduler two": lambda c, f: c.LearningRateScheduler(lambda e, lr: lr * 0.8),
    "LambdaCallback": lambda c, f: c.LambdaCallback(on_epoch_end=lambda epoch, logs: None),
    "CSVLogger": lambda c, f: c.CSVLogger(os.path.join(f, "log.csv")),
    "ModelCheckpoint": lambda c, f: c.ModelCheckpoint(
        os.path.join(f, "w-{epoch:02d}.h5"), save_weights_only=True, period=2
    ),
    "ModelCheckpoint best": lambda c, f: c.ModelCheckpoint(
        os.path.join(f, "w-{epoch:02d}.h5"), "val_mae", save_best_only=True
    ),
    "TerminateOnNaN": lambda c, f: c.TerminateOnNaN(),
}
for _name, _make in CALLBACKS.items():
    register("callback " + _name,
             with_callbacks(lambda keras, f, make=_make: make(keras.callbacks, f)))  # fmt: skip
