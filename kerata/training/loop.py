"""`fit`, `evaluate` and `predict`, once for all engines and models."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np

from ..callbacks import Callback, CallbackList, History
from ..core import Array, Ints, settings, tree, use, warn_user
from ..data import (
    Batch,
    BatchSource,
    BatchStacking,
    DataArguments,
    make_source,
    split_arrays,
)
from ..random.seeds import next_seed
from .deferred_interrupt import DeferredInterrupt
from .logs import Logs, in_order, plain, unfolded
from .step import SteadyStep, Step
from .turns import Turn

if TYPE_CHECKING:
    from ..models.model import Model

MOST_JOINED = 64  # steps in one call at most, and how many bytes of data they may hold
JOINED_BYTES = 1 << 26
WORTH_JOINING = 256  # steps left below which the second compilation does not pay

Callbacks = Callback | Sequence[Callback] | None
Verbosity = int | str


@dataclass(frozen=True)
class FitArguments:
    """The arguments of `Model.fit`, as they were given."""

    x: Any
    y: Any
    batch_size: int | None
    epochs: int
    verbose: Verbosity
    callbacks: Callbacks
    validation_split: float | None
    validation_data: Any
    shuffle: bool | str | None
    class_weight: Mapping[Any, Any] | None
    sample_weight: Any
    initial_epoch: int
    steps_per_epoch: int | None
    validation_steps: int | None
    validation_batch_size: int | None
    validation_freq: Ints

    def validates(self, epoch: int) -> bool:
        """Whether an epoch ends with a validation."""
        frequency = self.validation_freq
        if isinstance(frequency, str):
            raise ValueError(f"validation_freq is a number or several; given {frequency!r}.")
        if isinstance(frequency, int):
            return (epoch + 1) % frequency == 0
        return epoch + 1 in frequency


def callback_list(
    model: Model,
    callbacks: Callbacks,
    verbose: Verbosity,
    epochs: int = 1,
    steps: int | None = None,
    history: bool = False,
) -> CallbackList:
    """The callbacks, with the history and the progress bar among them."""
    if isinstance(callbacks, CallbackList):
        return callbacks
    if verbose == "auto":
        verbose = 1 if settings.interactive_logging else 2
    if isinstance(verbose, str):
        raise ValueError(f"`verbose` must be 'auto', 0, 1 or 2; given {verbose!r}.")
    verbose = int(verbose or 0)
    return CallbackList(
        callbacks,
        add_history=history,
        add_progbar=verbose != 0,
        model=model,
        verbose=verbose,
        epochs=epochs,
        steps=steps,
    )


class Training:
    """A `fit` under way: the sources of its batches, the callbacks, the step."""

    def __init__(self, model: Model, given: FitArguments) -> None:
        self.model, self.given = model, given
        most = settings.max_epochs
        self.epochs = given.epochs if most is None else min(given.epochs, most)
        data = Batch(given.x, given.y, given.sample_weight)
        self.validation_data = given.validation_data
        self.validation_source: BatchSource | None = None
        if given.validation_split and given.validation_data is None:
            data, self.validation_data = split_arrays(data, given.validation_split)
        self.source = make_source(
            DataArguments(
                *data,
                given.batch_size,
                given.steps_per_epoch,
                given.shuffle,
                given.class_weight,
                next_seed(),
                model.output_names,
            )
        )
        self.callbacks = callback_list(
            model, given.callbacks, given.verbose, self.epochs, self.source.steps, history=True
        )
        self.callbacks.set_params(
            {**self.callbacks.params, **model.facts_of_fit(given, self.source)}
        )
        self.step, self.turn = model.make_train_function(), Turn(model)
        self.stacking = stacking_of(model)

    def run(self) -> History:
        """All epochs: the history of losses and metrics."""
        model, callbacks = self.model, self.callbacks
        model.stop_training = False
        model.initial_epoch = self.given.initial_epoch  # which a callback may set to a later one
        with DeferredInterrupt() as interrupts, closing(callbacks):
            callbacks.on_train_begin()
            logs: dict[str, Any] = {}
            for epoch in range(model.initial_epoch, self.epochs):
                with self.turn.counting():
                    callbacks.on_epoch_begin(epoch)
                    out = self.epoch(epoch, interrupts)
                    logs = self.turn.call(results, model, out)
                if self.validation_data is not None and self.given.validates(epoch):
                    logs.update(self.validate())
                logs = in_order(logs)
                callbacks.on_epoch_end(epoch, dict(logs))
                if model.stop_training:
                    break
                if epoch + 1 < self.epochs and self.source.ended:
                    warn_user(
                        f"The data ran out after {epoch + 1} of {self.epochs} epochs, and training "
                        "ended there: a generator is gone through once."
                    )
                    break
            if model.optimizer is not None:
                model.optimizer.finalize_variable_values(model.trainable_variables)
            callbacks.on_train_end(model.results_at_end(logs))
        return model.history

    def epoch(self, epoch: int, interrupts: DeferredInterrupt) -> Mapping[str, Any] | None:
        """One pass over the batches: what the last step returned."""
        model, step, callbacks, stacking = self.model, self.step, self.callbacks, self.stacking
        out, index, run, turn = None, 0, interrupts.run, self.turn
        wants_batches = callbacks.wants_batches
        automatic = model.steps_per_execution == "auto" and not callbacks.wants_each_batch
        left = (self.epochs - epoch) * (self.source.steps or 0)
        if automatic and stacking.join == 1 and step.joins:
            stacking.join = steps_to_join(self.source, left, step)
        stacking.reuse = step.reads_at_once
        for count, batch in self.source.epoch(epoch, stacking):
            facts = model.facts_of_batch(index, batch, wants_batches)
            callbacks.on_train_batch_begin(index, facts)
            out = run(turn.call, step, batch, count)
            index += count
            if wants_batches:
                callbacks.on_train_batch_end(index - 1, batch_logs(turn, out, facts))
            if model.stop_training:
                break
            if automatic and stacking.join == 1 and step.joins:
                stacking.join = steps_to_join(self.source, left - index, step)
        return out

    def validate(self) -> dict[str, Any]:
        """The results on the validation data, named `val_…`."""
        given, data, source = self.given, self.validation_data, self.validation_source
        if source is None:
            packed = isinstance(data, (tuple, list)) and not hasattr(data, "shape")
            batch = Batch.unpack(data) if packed else Batch(data)
            size = given.validation_batch_size or given.batch_size
            source = make_source(DataArguments(*batch, size, given.validation_steps))
            self.validation_source = source
        elif source.ended:
            warn_user("The validation data ran out: a generator is gone through once.")
            self.validation_data = None
            return {}
        source.restart()
        found = evaluate(self.model, source, self.callbacks)
        return {f"val_{name}": value for name, value in unfolded(found).items()}


_locks = WeakKeyDictionary["Model", threading.RLock]()


def alone(model: Model) -> threading.RLock:
    """A lock: threads that train one model do so one after another."""
    return _locks.setdefault(model, threading.RLock())


def fit(model: Model, given: FitArguments) -> History:
    """Train; returns the history of losses and metrics."""
    with alone(model), use(model.engine):
        return Training(model, given).run()


def stacking_of(model: Model) -> BatchStacking:
    """As many steps in one call as `compile` was told; one to begin with where that is "auto"."""
    steps = model.steps_per_execution
    return BatchStacking(1 if isinstance(steps, str) else steps)


def steps_to_join(source: BatchSource, left: int, step: Step) -> int:
    """How many steps to join: an even share of an epoch, where enough are left to repay the
    compilation, or it has been paid.
    """
    full = source.full_batches
    if not full:
        return 1
    most = max(1, min(MOST_JOINED, JOINED_BYTES // max(source.batch_bytes, 1)))
    count = max(1, full // -(-full // most))
    return count if left >= WORTH_JOINING or count in step.counts else 1


def results(model: Model, out: Mapping[str, Any] | None) -> dict[str, Any]:
    """The logs of an epoch or a batch: what `train_step` returned, else the metrics' results."""
    return plain(out or model.get_metrics_result(), model.engine)


def batch_logs(turn: Turn, out: Mapping[str, Any] | None, facts: Mapping[str, Any] | None) -> Logs:
    """What callbacks are told after a batch."""

    def found() -> dict[str, Any]:
        batch = turn.model.results_of_batch(turn.call(results, turn.model, out))
        return in_order({**batch, **(facts or {})})

    return Logs(found)


def evaluate(model: Model, source: BatchSource, callbacks: CallbackList) -> dict[str, Any]:
    """The losses and metrics of all batches."""
    step, turn = model.make_test_function(), Turn(model)
    model.stop_evaluating = False
    with use(model.engine), DeferredInterrupt() as interrupts, turn.counting():
        callbacks.on_test_begin()
        out, index, wants_batches = None, 0, callbacks.wants_batches
        for count, batch in source.epoch(0, stacking_of(model)):
            facts = model.facts_of_batch(index, batch, wants_batches)
            callbacks.on_test_batch_begin(index, facts)
            out = interrupts.run(turn.call, step, batch, count)
            index += count
            if wants_batches:
                callbacks.on_test_batch_end(index - 1, batch_logs(turn, out, facts))
            if model.stop_evaluating:
                break
        logs = turn.call(results, model, out)
        callbacks.on_test_end(model.results_at_end(in_order(logs)))
    return logs


def writable(x: Array) -> Array:
    """An array that its owner may write to: some engines show theirs, which nobody may."""
    return x if x.flags.writeable else x.copy()


def predict(model: Model, source: BatchSource, callbacks: CallbackList | None) -> Array:
    """The outputs for all batches, as host arrays with all samples on the first axis."""
    step: Any = model.make_predict_function()
    if threading.active_count() > 1 and source.steps != 1 and step.prepare is None:
        step = SteadyStep(step)
    model.stop_predicting = False
    rows: list[list[Array]] = []
    structure: Any = None
    engine = model.engine
    with use(engine), DeferredInterrupt() as interrupts:
        if callbacks is not None:
            callbacks.on_predict_begin()
        for index, (_, batch) in enumerate(source.epoch(0)):
            if callbacks is not None:
                callbacks.on_predict_batch_begin(index)
            structure = interrupts.run(step, batch.x)
            rows.append([engine.numpy(x) for x in tree.flatten(structure)])
            if callbacks is not None:
                callbacks.on_predict_batch_end(index, {"outputs": structure})
            if model.stop_predicting:
                break
        if callbacks is not None:
            callbacks.on_predict_end()
    columns = [writable(p[0]) if len(p) == 1 else np.concatenate(p) for p in zip(*rows)]
    found: Array = tree.pack_as(structure, columns)
    return found
