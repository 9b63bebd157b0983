"""Callbacks with the arguments of Keras 2.3."""

from __future__ import annotations

from typing import Any

from .. import callbacks as _modern
from ..callbacks import *
from ..training.logs import Logs as _Logs
from .arguments import in_order as _in_order
from .arguments import say as _say
from .tensorboard import TensorBoard as TensorBoard  # type: ignore[assignment]


class BaseLogger(_modern.Callback):
    """Does nothing: the means of an epoch are in the logs as it is."""

    def __init__(self, stateful_metrics: Any = None) -> None:
        super().__init__()
        self.stateful_metrics = set(stateful_metrics or ())


class _LogsRate(_modern.Callback):
    """The learning rate was called `lr` in logs."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Log the learning rate as `lr`."""
        super().on_epoch_end(epoch, logs)
        if logs is not None and "learning_rate" in logs:
            logs["lr"] = logs.pop("learning_rate")


class _ByName(_modern.Callback):
    """Which values of a result are better followed from its name."""

    monitor: str

    def _rises(self, results: str) -> bool:
        return "acc" in self.monitor or self.monitor.startswith("fmeasure")


class LearningRateScheduler(_LogsRate, _modern.LearningRateScheduler):  # type: ignore[no-redef]
    """`kerata.callbacks.LearningRateScheduler`, which logs the learning rate as `lr`."""


class ReduceLROnPlateau(_LogsRate, _ByName, _modern.ReduceLROnPlateau):  # type: ignore[no-redef]
    """`kerata.callbacks.ReduceLROnPlateau`, also with `epsilon` for `min_delta`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if "epsilon" in kwargs:
            _say("ReduceLROnPlateau: the argument `epsilon`", "`min_delta`")
            kwargs["min_delta"] = kwargs.pop("epsilon")
        super().__init__(*args, **kwargs)


class EarlyStopping(_ByName, _modern.EarlyStopping):  # type: ignore[no-redef]
    """`kerata.callbacks.EarlyStopping`; the `baseline` is what is to be beaten from the start, and
    the best weights come back where it stops.
    """

    def on_train_begin(self, logs: Any = None) -> None:
        """Begin anew."""
        super().on_train_begin(logs)
        self.best = self.baseline

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Stop, where it is time."""
        value = self.get_monitor_value(logs)
        if value is None:
            return
        self.wait += 1
        if self._improves(value):
            self.best, self.wait = value, 0
            if self.restore_best_weights:
                self.best_weights = self.model.get_weights()
        elif self.wait >= self.patience:
            self.stopped_epoch, self.model.stop_training = epoch, True
            if self.restore_best_weights and self.best_weights is not None:
                self.model.set_weights(self.best_weights)

    def on_train_end(self, logs: Any = None) -> None:
        """Say where it stopped."""
        if self.stopped_epoch and self.verbose:
            print(f"Epoch {self.stopped_epoch + 1:05d}: early stopping")


class LambdaCallback(_modern.LambdaCallback):  # type: ignore[no-redef]
    """A callback from functions, in the order of the time.

    >>> LambdaCallback(None, lambda epoch, logs: print(epoch)).on_epoch_end(3, {})
    3
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        order = (
            "on_epoch_begin on_epoch_end on_batch_begin on_batch_end on_train_begin on_train_end"
        )
        super().__init__(**_in_order(order, args, kwargs))


class CallbackList(_modern.CallbackList):  # type: ignore[no-redef]
    """Several callbacks as one; how long they took is not watched over `queue_length` batches."""

    def __init__(self, callbacks: Any = None, queue_length: int = 10) -> None:
        super().__init__(callbacks)
        self.queue_length = queue_length


class ProgbarLogger(_modern.ProgbarLogger):  # type: ignore[no-redef]
    """Shows how far an epoch is, with the losses and metrics.

    Args:
        count_mode, stateful_metrics: accepted; steps are counted, and results shown as they are.
    """

    def __init__(self, count_mode: str = "samples", stateful_metrics: Any = None) -> None:
        super().__init__()
        self.count_mode, self.stateful_metrics = count_mode, set(stateful_metrics or ())

    def set_params(self, params: dict[str, Any]) -> None:
        """Told before anything else; steps from samples."""
        samples, size = params.get("samples"), params.get("batch_size")
        if params.get("steps") is None and samples and size:
            params = {**params, "steps": -(-samples // size)}
        super().set_params(params)

    def _step(self, done: int, logs: Any) -> None:
        all_but = lambda: {key: x for key, x in logs.items() if key not in ("batch", "size")}
        super()._step(done, None if logs is None else _Logs(all_but))


class ModelCheckpoint(_ByName, _modern.ModelCheckpoint):  # type: ignore[no-redef]
    """`kerata.callbacks.ModelCheckpoint`, also every `period` epochs."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        order = "filepath monitor verbose save_best_only save_weights_only mode period"
        given = _in_order(order, args, kwargs)
        self.period, self._epochs = given.pop("period", 1), 0
        given.pop("options", None)
        super().__init__(**given)
        self.save_weights_only = given.get("save_weights_only", False)

    def _refuse(self, known: tuple[str, ...]) -> None:
        """Names end as they like."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Save, if the period is over."""
        self._epochs += 1
        if self._epochs >= self.period:
            self._epochs = 0
            super().on_epoch_end(epoch, logs)

    def _save_model(self, epoch: int, batch: int | None, logs: Any) -> None:
        if not self.save_best_only or self._read(logs) is not None:  # else it has warned
            super()._save_model(epoch, batch, logs)
