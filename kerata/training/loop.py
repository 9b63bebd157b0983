"""`fit`, `evaluate` and `predict`, once for all engines and models."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import numpy as np

from .. import data as sources
from ..callbacks import CallbackList
from ..core import tree
from ..core.context import settings, use
from ..data.arrays import Pace, host_arrays
from ..data.sources import unpack
from ..random.seeds import next_seed
from .interrupt import Shield
from .logs import Logs, plain
from .step import Step

MOST_JOINED = 64  # steps in one call at most, and how many bytes of data they may hold
JOINED_BYTES = 1 << 26
WORTH_JOINING = 256  # steps left below which the second compilation does not pay


def pack(x: Any, y: Any = None, sample_weight: Any = None) -> Any:
    """A batch as `train_step` gets it: x alone, (x, y) or (x, y, sample_weight)."""
    if sample_weight is not None:
        return x, y, sample_weight
    if y is not None:
        return x, y
    return (x,) if isinstance(x, (tuple, list)) else x


class Arguments:
    """The arguments of `fit`, made ready."""

    def __init__(self, model: Any, **given: Any) -> None:
        if settings.max_epochs is not None:
            given["epochs"] = min(given["epochs"], settings.max_epochs)
        self.__dict__.update(given)
        x, y, weight = given["x"], given["y"], given["sample_weight"]
        self.validation = given["validation_data"]
        if given["validation_split"]:
            if self.validation is not None:
                raise ValueError("Give validation_split or validation_data, not both.")
            whole = tuple(host_arrays(part, "data") for part in (x, y, weight))
            (x, y, weight), self.validation = sources.split_arrays(whole, given["validation_split"])
        self.source = sources.make_source(
            x,
            y,
            weight,
            given["batch_size"],
            given["steps_per_epoch"],
            given["shuffle"],
            given["class_weight"],
            next_seed(),
            model.output_names,
        )
        self.callback_list = callback_list(
            model,
            given["callbacks"],
            given["verbose"],
            epochs=given["epochs"],
            steps=self.source.steps,
        )


def callback_list(
    model: Any, callbacks: Any, verbose: Any, history: bool = True, **parameters: Any
) -> Any:
    """The callbacks, with the history and the progress bar among them."""
    if isinstance(callbacks, CallbackList):
        return callbacks
    if verbose == "auto":
        verbose = 1 if settings.interactive_logging else 2
    verbose = int(verbose)
    return CallbackList(
        callbacks,
        add_history=history,
        add_progbar=verbose != 0,
        model=model,
        verbose=verbose,
        **parameters,
    )


def fit(model: Any, arguments: Arguments) -> Any:
    """Train; gives the history of losses and metrics."""
    a: Any = arguments
    callbacks = a.callback_list
    step = model.make_train_function()
    model.stop_training = False
    pace = Pace(1 if model.steps_per_call == "auto" else model.steps_per_call)
    with use(model.engine), Shield() as shield, closing(callbacks):
        callbacks.on_train_begin()
        logs: dict[str, Any] = {}
        for epoch in range(a.initial_epoch, a.epochs):
            model.reset_metrics()
            callbacks.on_epoch_begin(epoch)
            out = train_epoch(model, step, a, epoch, pace, shield)
            logs = results(model, out)
            if a.validation is not None and _validates(epoch, a.validation_freq):
                logs.update(validate(model, a))
            callbacks.on_epoch_end(epoch, logs)
            if model.stop_training:
                break
        callbacks.on_train_end(logs)
    return model.history


def train_epoch(model: Any, step: Step, a: Any, epoch: int, pace: Pace, shield: Shield) -> Any:
    """One pass over the batches: what the last step gave."""
    out, index, callbacks = None, 0, a.callback_list
    automatic = model.steps_per_call == "auto" and not callbacks.wants_each_batch
    steps = a.source.steps or 0
    if automatic and pace.join == 1 and step.joins:
        pace.join = joined(a.source, (a.epochs - epoch) * steps, step)
    pace.reuse = step.reads_at_once
    for count, batch in a.source.epoch(epoch, pace):
        callbacks.on_train_batch_begin(index)
        out = shield.call(step, pack(*batch), count)
        index += count
        if callbacks.wants_batches:
            callbacks.on_train_batch_end(index - 1, Logs(lambda out=out: results(model, out)))
        if model.stop_training:
            break
        if automatic and pace.join == 1 and step.joins:
            pace.join = joined(a.source, (a.epochs - epoch) * steps - index, step)
    return out


def joined(source: Any, left: int, step: Step) -> int:
    """How many steps to join: an even share of an epoch, where enough are left to repay the
    compilation, or it has been paid.
    """
    full = getattr(source, "full_batches", 0)
    if not full:
        return 1
    most = max(1, min(MOST_JOINED, JOINED_BYTES // max(source.batch_bytes, 1)))
    count = max(1, full // -(-full // most))
    return count if left >= WORTH_JOINING or count in step.counts else 1


def results(model: Any, out: Any) -> dict[str, Any]:
    """The logs of an epoch or a batch: what `train_step` gave, else the metrics' results."""
    if not out:
        out = model.get_metrics_result()
    return plain(out, model.engine)


def _validates(epoch: int, frequency: Any) -> bool:
    return (epoch + 1) % frequency == 0 if isinstance(frequency, int) else (epoch + 1) in frequency


def validate(model: Any, a: Any) -> dict[str, Any]:
    """The results on the validation data, named `val_…`."""
    data = a.validation
    batch_size = a.validation_batch_size or a.batch_size
    if isinstance(data, tuple) and not hasattr(data, "shape"):
        x, y, weight = unpack(data)
    else:
        x, y, weight = data, None, None
    source = getattr(a, "validation_source", None)
    if source is None or source.batch_size is None:
        source = sources.make_source(x, y, weight, batch_size, a.validation_steps)
        a.validation_source = source
    found = evaluate(model, source, a.callback_list)
    return {f"val_{name}": value for name, value in found.items()}


@contextmanager
def metrics_kept(model: Any) -> Iterator[None]:
    """Evaluating within leaves the running epoch's metrics as they were."""
    variables = [v for metric in model.metrics for v in metric.variables]
    values = [model.engine.numpy(v.value) for v in variables]
    try:
        yield
    finally:
        late = [v for metric in model.metrics for v in metric.variables if v not in set(variables)]
        for variable, value in zip(variables, values):
            variable.assign(value)
        for variable in late:
            variable.assign(np.zeros(variable.shape, variable.dtype))


def evaluate(model: Any, source: Any, callbacks: Any) -> dict[str, Any]:
    """The losses and metrics of all batches."""
    step = model.make_test_function()
    with use(model.engine), metrics_kept(model), Shield() as shield:
        model.reset_metrics()
        callbacks.on_test_begin()
        out, index = None, 0
        pace = Pace(1 if model.steps_per_call == "auto" else model.steps_per_call)
        for count, batch in source.epoch(0, pace):
            callbacks.on_test_batch_begin(index)
            out = shield.call(step, pack(*batch), count)
            index += count
            if callbacks.wants_batches:
                callbacks.on_test_batch_end(index - 1, Logs(lambda out=out: results(model, out)))
            if getattr(model, "stop_evaluating", False):
                break
        logs = results(model, out)
        callbacks.on_test_end(logs)
    return logs


def predict(model: Any, source: Any, callbacks: Any) -> Any:
    """The outputs for all batches, as host arrays one behind the other."""
    step = model.make_predict_function()
    model.stop_predicting = False
    rows: list[list[Any]] = []
    structure: Any = None
    engine = model.engine
    with use(engine), Shield() as shield:
        if callbacks is not None:
            callbacks.on_predict_begin()
        for index, (_, batch) in enumerate(source.epoch(0)):
            if callbacks is not None:
                callbacks.on_predict_batch_begin(index)
            structure = shield.call(step, pack(batch[0]))
            rows.append([engine.numpy(x) for x in tree.flatten(structure)])
            if callbacks is not None:
                callbacks.on_predict_batch_end(index, {"outputs": structure})
            if model.stop_predicting:
                break
        if callbacks is not None:
            callbacks.on_predict_end()
    columns = [parts[0] if len(parts) == 1 else np.concatenate(parts) for parts in zip(*rows)]
    return tree.pack_as(structure, columns)
