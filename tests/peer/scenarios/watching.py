"""Callbacks that watch one number: which way is better, and what they do where it is not there."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from . import data, dense, fill, scenario, variants

RISING_THEN_FALLING = [1.0, 2.0, 3.0, 2.0, 1.0, 0.5]


def _drive(k: Any, called: Any, model: Any, values: Any, name: str = "val_loss") -> Any:
    """Show a callback the results of epochs, while weights are the numbers of the epochs."""
    seen: list[Any] = []
    called.set_model(model)
    called.set_params({"epochs": len(values)})
    model.stop_training = False
    called.on_train_begin()
    for epoch, value in enumerate(values):
        called.on_epoch_begin(epoch)
        model.set_weights([np.full_like(w, epoch) for w in model.get_weights()])
        logs = {"loss": 1.0} | ({} if value is None else {name: value})
        called.on_epoch_end(epoch, logs)
        rate = float(k.ops.convert_to_numpy(model.optimizer.learning_rate))
        seen.append([getattr(called, "wait", None), called.best, rate, list(logs)])
        if model.stop_training:
            break
    called.on_train_end()
    return seen, float(model.get_weights()[1][0])


@variants(
    accuracy="BinaryAccuracy", precision="Precision", false_alarms="FalsePositives", auc="AUC",
    iou="BinaryIoU", error="MeanSquaredError", hinge="SquaredHinge", cosine="CosineSimilarity",
    pearson="PearsonCorrelation", divergence="KLDivergence", root="RootMeanSquaredError",
    score="R2Score", f1="F1Score", rate=("SpecificityAtSensitivity", 0.5), function=None,
    wrapped=("MeanMetricWrapper", lambda y, p: abs(y - p)),
)  # fmt: skip
def better(k: Any, given: Any) -> Any:
    """Metrics say themselves which way is better; where none does, it is an error."""
    kind, *arguments = (given,) if isinstance(given, str) else given or ("",)
    metric = getattr(k.metrics, kind)(*arguments, name="acc") if kind else lambda y, p: abs(y - p)
    model = dense(k, metrics=[metric])
    model.evaluate(*data(), verbose=0)
    (name,) = (n for n in model.get_metrics_result() if n != "loss")
    called = k.callbacks.EarlyStopping(monitor=f"val_{name}", patience=9)
    return _drive(k, called, model, RISING_THEN_FALLING, f"val_{name}")


@variants(loss="a_loss", metric="val_b_mae", weighted="a_weighted_mae", other="val_b_acc")
def better_of_outputs(k: Any, name: str) -> Any:
    inputs, (x, y) = k.Input((2,)), data()
    model = fill(k.Model(inputs, [k.layers.Dense(1, name=n)(inputs) for n in "ab"]))
    model.compile("sgd", "mse", metrics=[["mae"], ["mae", "acc"]], weighted_metrics=[["mae"], []])
    model.evaluate(x, [y, y], verbose=0)
    called = k.callbacks.EarlyStopping(monitor=name, patience=9)
    return _drive(k, called, model, RISING_THEN_FALLING, name)


@variants(stopping="EarlyStopping", plateau="ReduceLROnPlateau")
def better_by_the_metric_of_the_user(k: Any, kind: str) -> Any:
    class Own(k.metrics.Mean):
        def __init__(self) -> None:
            super().__init__(name="own")
            self._direction = "up"

        def update_state(self, y: Any, p: Any, sample_weight: Any = None) -> None:
            super().update_state(p)

    model = dense(k, metrics=[Own()])
    model.evaluate(*data(), verbose=0)
    called = getattr(k.callbacks, kind)(monitor="val_own", patience=2)
    return _drive(k, called, model, RISING_THEN_FALLING, "val_own")


@scenario
def operation_of_the_monitor(k: Any) -> Any:
    class Own(k.callbacks.EarlyStopping):
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            super().on_epoch_end(epoch, logs)
            seen.append(bool(self.monitor_op(2.0 - self.min_delta, self.best)))

    seen: list[Any] = []
    for options in ({}, {"mode": "max", "min_delta": 0.5}, {"min_delta": -0.25}):
        called = Own(monitor="loss", patience=9, **options)
        seen += [called.monitor_op, called.min_delta]
        _drive(k, called, dense(k), [1.0, 1.0], "loss")
        seen += [called.monitor_op.__name__, called.min_delta]
    return seen


WAVES = [5.0, 4.0, 4.5, 3.0, 3.0, 3.2, 3.1, 2.9, 4.0, 4.0, 4.0, 4.0, 4.0]


@variants(
    patient={"patience": 3},
    none={},
    restored={"patience": 2, "restore_best_weights": True},
    delta={"patience": 1, "min_delta": 0.5},
    baseline={"patience": 2, "baseline": 3.5},
    unmet={"patience": 2, "baseline": 0.0, "restore_best_weights": True},
    late={"patience": 1, "start_from_epoch": 4, "restore_best_weights": True},
    never={"start_from_epoch": 100, "restore_best_weights": True},
    maximum={"mode": "max", "patience": 3, "restore_best_weights": True},
)
def stopping_driven(k: Any, options: Any) -> Any:
    called = k.callbacks.EarlyStopping(**options)
    return _drive(k, called, dense(k), WAVES), called.best_epoch, called.stopped_epoch


@variants(
    first=[np.nan, 1.0, 2.0, 3.0],
    later=[1.0, np.nan, 0.5, 0.6],
    missing=[1.0, None, None, 0.5],
    infinite=[np.inf, np.inf, 1.0, 2.0],
    several=[1.0, np.array([1.0, 2.0])],
)
def stopping_of_strange_values(k: Any, values: Any) -> Any:
    called = k.callbacks.EarlyStopping(patience=1, restore_best_weights=True)
    return _drive(k, called, dense(k), values)


@variants(
    plain={"patience": 1},
    cooled={"patience": 1, "cooldown": 2},
    patient={"patience": 2},
    least={"patience": 1, "min_lr": 0.05},
    delta={"patience": 1, "min_delta": 1.0},
    exact={"patience": 1, "min_delta": 0.0},
    maximum={"mode": "max", "patience": 1},
    zero={"factor": 0.0, "patience": 1},
    impatient={"patience": 0, "factor": 0.5},
)
def plateau_driven(k: Any, options: Any) -> Any:
    called = k.callbacks.ReduceLROnPlateau(**options)
    return _drive(k, called, dense(k), WAVES), called.cooldown_counter, called.in_cooldown()


SUFFIX = ".weights.h5"


def _saved(k: Any, name: str = "{epoch}", fit: Any = None, **options: Any) -> Any:
    """The files that a checkpoint leaves, and what it prints of epochs and numbers."""
    whole = not options.get("save_weights_only", True)
    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(printed):
        path = Path(folder, name + ("" if whole else SUFFIX))
        called = k.callbacks.ModelCheckpoint(path, **{"save_weights_only": True, **options})
        model = dense(k, optimizer=k.optimizers.SGD(0.5), metrics=["mae"])
        given = {"batch_size": 3, "epochs": 3, "validation_data": data(4), **(fit or {})}
        model.fit(*data(), verbose=0, shuffle=False, callbacks=[called], **given)
        files = sorted(str(p.relative_to(folder)) for p in Path(folder).rglob("*") if p.is_file())
    told = re.findall(
        r"(?:not improve|improved) from [\d.]*\d|improved from None", printed.getvalue()
    )
    return files, called.best, [re.sub(r"\.\d+$", "", text) for text in told]


@variants(
    each={},
    batches={"save_freq": 2, "name": "{epoch}-{batch}"},
    rarely={"save_freq": 5},
    never={"save_freq": 100},
    best={"save_best_only": True},
    loud={"verbose": 1},
    worst={"save_best_only": True, "mode": "max", "monitor": "loss", "verbose": 1},
    best_of_losses={"save_best_only": True, "monitor": "loss", "verbose": 1},
    threshold={"save_best_only": True, "initial_value_threshold": 0.01},
    threshold_met={"save_best_only": True, "initial_value_threshold": 9.0},
    absent={"save_best_only": True, "monitor": "val_other", "mode": "min"},
    absent_auto={"save_best_only": True, "monitor": "val_other"},
    unvalidated={"save_best_only": True, "fit": {"validation_data": None}},
    validated_at_times={"save_best_only": True, "fit": {"validation_freq": 2}},
    fields={"name": "{epoch:03d}-{val_loss:.2f}-{mae:.1f}"},
    folders={"name": "a/{epoch}/w"},
    batch_of_an_epoch={"name": "{epoch}-{batch}"},
    unknown_field={"name": "{other}"},
    resumed={"fit": {"initial_epoch": 2}},
    frequency_text={"save_freq": "batch"},
    frequency_float={"save_freq": 2.5},
    strange_mode={"mode": "best"},
    whole={"save_weights_only": False, "name": "{epoch}.keras"},
    whole_as_weights={"save_weights_only": False, "name": "{epoch}.weights.h5"},
    whole_of_no_kind={"save_weights_only": False, "name": "{epoch}.hdf5"},
)
def checkpoint_of(k: Any, options: Any) -> Any:
    return _saved(k, **options)


@scenario
def checkpoint_of_several_values(k: Any) -> Any:
    """A result that is no number cannot be the best: each epoch is saved, with a warning."""
    with tempfile.TemporaryDirectory() as folder:
        model = dense(k, units=2, metrics=[k.metrics.F1Score(name="f")])
        called = k.callbacks.ModelCheckpoint(
            folder + "/{epoch}" + SUFFIX, monitor="f", save_best_only=True, save_weights_only=True
        )
        targets = np.eye(2, dtype="float32")[np.arange(10) % 2]
        model.fit(data()[0], targets, epochs=2, verbose=0, callbacks=[called])
        return sorted(path.name for path in Path(folder).iterdir())


def _resumed(k: Any, stops_at: tuple[int, Any], **options: Any) -> Any:
    """A training that breaks off, and what goes on from its backup."""

    class Breaks(k.callbacks.Callback):
        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
            self.epoch = epoch

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            if (self.epoch, batch) == stops_at:
                raise KeyError

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            if (epoch, None) == stops_at:
                raise KeyError

    with tempfile.TemporaryDirectory() as folder:
        for others in ([Breaks()], []):
            model = dense(k, optimizer=k.optimizers.SGD(0.1, momentum=0.9))
            backup = k.callbacks.BackupAndRestore(folder + "/backup", **options)
            with contextlib.suppress(KeyError):
                history = model.fit(*data(), batch_size=3, epochs=4, verbose=0, shuffle=False,
                                    callbacks=[backup, *others])  # fmt: skip
        left = any(path.is_file() for path in Path(folder).rglob("*"))
    return (
        history.epoch,
        history.history,
        model.get_weights(),
        int(model.optimizer.iterations),
        left,
    )


@variants(
    epoch={"stops_at": (2, 1)}, end={"stops_at": (1, None)}, first={"stops_at": (0, 1)},
    batches={"stops_at": (1, 2), "save_freq": 2}, late={"stops_at": (2, 1), "save_freq": 100},
    double={"stops_at": (2, 1), "double_checkpoint": True},
    kept={"stops_at": (2, 1), "delete_checkpoint": False},
    never={"stops_at": (2, 1), "save_freq": False},
    frequency_none={"stops_at": None, "save_freq": None},
    frequency_text={"stops_at": None, "save_freq": "batch"},
)  # fmt: skip
def backup(k: Any, options: Any) -> Any:
    return _resumed(k, **options)
