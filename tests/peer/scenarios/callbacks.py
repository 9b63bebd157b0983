"""Callbacks: which hooks are called when, and what the library's own do."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from . import data, dense, recorder, scenario, trained, variants


@variants(
    fit=lambda m, c: m.fit(*data(), batch_size=4, epochs=2, verbose=0, callbacks=c),
    validated=lambda m, c: m.fit(
        *data(), batch_size=4, epochs=2, verbose=0, callbacks=c, validation_data=data(5)
    ),
    evaluate=lambda m, c: m.evaluate(*data(), batch_size=4, verbose=0, callbacks=c),
    predict=lambda m, c: m.predict(data()[0], batch_size=4, verbose=0, callbacks=c),
)
def events(k: Any, call: Any) -> Any:
    events = recorder(k)
    call(dense(k, metrics=["mae"]), [events])
    return events.events, {key: v for key, v in events.params.items() if key != "verbose"}


@scenario
def values_in_logs(k: Any) -> Any:
    events = recorder(k, values=True)
    dense(k, metrics=["mae"]).fit(
        *data(), batch_size=4, epochs=2, verbose=0, shuffle=False, callbacks=[events],
        validation_data=data(5),
    )  # fmt: skip
    return events.events


@variants(
    none=lambda k: None,
    empty=lambda k: [],
    one=lambda k: recorder(k),
    holds_none=lambda k: [None],
    a_class=lambda k: [k.callbacks.Callback],
    number=lambda k: [3],
    tuple=lambda k: (recorder(k),),
    text=lambda k: ["history"],
    list=lambda k: k.callbacks.CallbackList([recorder(k)], add_history=True),
)
def given_callbacks(k: Any, make: Any) -> Any:
    return sorted(dense(k).fit(*data(), verbose=0, callbacks=make(k)).history)


@scenario
def callback_before_it_has_a_model(k: Any) -> Any:
    return k.callbacks.Callback().model, k.callbacks.Callback().params


@scenario
def callback_that_sets_its_model(k: Any) -> Any:
    seen = []

    class Own(k.callbacks.Callback):
        def set_model(self, model: Any) -> None:
            super().set_model(model)
            seen.append(type(model))

    dense(k).fit(*data(), verbose=0, callbacks=[Own()])
    return seen


@scenario
def batch_hooks_of_the_old_names(k: Any) -> Any:
    seen = []

    class Old(k.callbacks.Callback):
        def on_batch_begin(self, batch: int, logs: Any = None) -> None:
            seen.append(["begin", batch])

        def on_batch_end(self, batch: int, logs: Any = None) -> None:
            seen.append(["end", batch, list(logs)])

    dense(k).fit(*data(), batch_size=4, verbose=0, callbacks=[Old()])
    return seen


@scenario
def lambda_callback(k: Any) -> Any:
    seen: list[Any] = []
    called = k.callbacks.LambdaCallback(
        on_epoch_begin=lambda epoch, logs: seen.append(["begin", epoch]),
        on_train_end=lambda logs: seen.append(["over", list(logs)]),
        on_train_batch_end=lambda batch, logs: seen.append(["batch", batch, list(logs)]),
    )
    dense(k).fit(*data(), batch_size=5, verbose=0, callbacks=[called])
    return seen


@scenario
def lambda_callback_of_own_names(k: Any) -> Any:
    seen: list[Any] = []
    called = k.callbacks.LambdaCallback(
        on_predict_begin=lambda logs: seen.append("predict"), on_own=lambda: "own", number=3
    )
    dense(k).predict(data()[0], verbose=0, callbacks=[called])
    return seen, called.on_own(), called.number


@variants(
    plain={}, patient={"patience": 2}, restored={"restore_best_weights": True, "patience": 1},
    from_epoch={"start_from_epoch": 2}, baseline={"baseline": -1.0}, delta={"min_delta": 10.0},
    maximum={"mode": "max"}, other={"monitor": "mae"}, absent={"monitor": "nothing"},
    bad_mode={"mode": "strange"}, validation={"monitor": "val_loss"},
)  # fmt: skip
def early_stopping(k: Any, options: Any) -> Any:
    stopping = k.callbacks.EarlyStopping(**{"monitor": "loss", **options})
    model = dense(k, optimizer=k.optimizers.SGD(1.5), metrics=["mae"])
    found = trained(model, *data(), epochs=6, shuffle=False, callbacks=[stopping])
    return found, [stopping.wait, stopping.stopped_epoch, stopping.best, stopping.best_epoch]


@variants(
    plain={}, cooled={"cooldown": 1}, bounded={"min_lr": 0.3}, delta={"min_delta": 10.0},
    factor={"factor": 1.5}, absent={"monitor": "nothing"},
)  # fmt: skip
def reduce_on_plateau(k: Any, options: Any) -> Any:
    reducing = k.callbacks.ReduceLROnPlateau(**{"monitor": "loss", "patience": 1, **options})
    model = dense(k, optimizer=k.optimizers.SGD(1.5))
    found = trained(model, *data(), epochs=5, shuffle=False, callbacks=[reducing])
    return found, float(np.asarray(k.ops.convert_to_numpy(model.optimizer.learning_rate)))


@variants(
    epoch=lambda epoch: 0.1 / (epoch + 1), rate=lambda epoch, lr: lr * 0.5,
    text=lambda epoch: "fast", integer=lambda epoch: 1, any_number=lambda *a: len(a) * 0.1,
    by_keyword=lambda epoch, *, rate=0.3: rate, nothing=lambda epoch: None,
)  # fmt: skip
def learning_rate_scheduler(k: Any, schedule: Any) -> Any:
    called = k.callbacks.LearningRateScheduler(schedule)
    return trained(dense(k), *data(), epochs=3, shuffle=False, callbacks=[called])


@scenario
def learning_rate_callback_with_a_schedule(k: Any) -> Any:
    schedule = k.optimizers.schedules.ExponentialDecay(0.1, 2, 0.5)
    model = dense(k, optimizer=k.optimizers.SGD(schedule))
    called = k.callbacks.LearningRateScheduler(lambda epoch: 0.01)
    return trained(model, *data(), callbacks=[called])


@scenario
def plateau_with_a_schedule(k: Any) -> Any:
    schedule = k.optimizers.schedules.ExponentialDecay(0.1, 2, 0.5)
    model = dense(k, optimizer=k.optimizers.SGD(schedule))
    called = k.callbacks.ReduceLROnPlateau(monitor="loss", patience=0, min_delta=100)
    return trained(model, *data(), epochs=3, callbacks=[called])


@variants(quiet={}, raising={"raise_error": True})
def terminate_on_nan(k: Any, options: Any) -> Any:
    x, y = data()
    x[5] = np.nan
    called, events = k.callbacks.TerminateOnNaN(**options), recorder(k)
    found = dense(k).fit(
        x, y, batch_size=4, epochs=3, verbose=0, shuffle=False, callbacks=[called, events]
    )
    return list(found.history), found.epoch, events.events


@variants(each=1, every_second=2)
def csv_logger(k: Any, frequency: int) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        model = dense(k, metrics=["mae"])
        model.fit(
            *data(), epochs=3, verbose=0, shuffle=False, validation_data=data(4),
            validation_freq=frequency, callbacks=[k.callbacks.CSVLogger(str(path))],
        )  # fmt: skip
        rows = list(csv.reader(path.open()))
    return [[_number(cell) for cell in row] for row in rows]


def _number(cell: str) -> Any:
    try:
        return float(cell)
    except ValueError:
        return cell


@scenario
def csv_logger_of_any_values(k: Any) -> Any:
    """Columns are in the order of names, several values in quotes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        called = k.callbacks.CSVLogger(str(path))
        called.set_model(dense(k, loss="none"))
        called.on_train_begin()
        called.on_epoch_end(0, {"b": np.array([1.0, 2.5]), "a": 0.5, "c": [1, 2], "text": "words"})
        called.on_epoch_end(1, {"b": np.array([[1.0]]), "a": 1})
        called.on_train_end()
        return path.read_text()


@scenario
def csv_logger_appends(k: Any) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        for append in (False, True):
            called = k.callbacks.CSVLogger(str(path), separator=";", append=append)
            dense(k).fit(*data(), epochs=2, verbose=0, shuffle=False, callbacks=[called])
        return [row.split(";")[0] for row in path.read_text().splitlines()]


@scenario
def history_is_new_for_each_fit(k: Any) -> Any:
    model = dense(k)
    first = model.fit(*data(), epochs=2, verbose=0)
    second = model.fit(*data(), epochs=1, verbose=0)
    return first is second, first.epoch, second.epoch, model.history is second, second.params


@scenario
def order_of_callbacks(k: Any) -> Any:
    seen = []

    def named(name: str) -> Any:
        class Named(k.callbacks.Callback):
            def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
                seen.append(name)
                logs[name] = 1.0

        return Named()

    called = k.callbacks.LambdaCallback(on_train_end=lambda logs: seen.extend(sorted(logs)))
    history = dense(k).fit(*data(), verbose=0, callbacks=[named("a"), named("b"), called])
    return seen, sorted(history.history)


@variants(whole={}, weights={"save_weights_only": True}, best={"save_weights_only": True,
          "save_best_only": True, "monitor": "loss"})  # fmt: skip
def checkpoint(k: Any, options: Any) -> Any:
    suffix = ".weights.h5" if options.get("save_weights_only") else ".keras"
    with tempfile.TemporaryDirectory() as folder:
        called = k.callbacks.ModelCheckpoint(folder + "/{epoch:02d}" + suffix, **options)
        dense(k).fit(*data(), epochs=3, verbose=0, shuffle=False, callbacks=[called])
        return sorted(p.name.removesuffix(suffix) for p in Path(folder).iterdir())


@scenario
def stop_evaluating_and_predicting(k: Any) -> Any:
    class Stops(k.callbacks.Callback):
        def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
            self.model.stop_evaluating = True

        def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
            self.model.stop_predicting = True

    events, model = recorder(k), dense(k)
    model.evaluate(*data(), batch_size=4, verbose=0, callbacks=[Stops(), events])
    model.predict(data()[0], batch_size=4, verbose=0, callbacks=[Stops(), events])
    return events.events
