"""How models of Keras 2.3 were compiled, and what they told of their training."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from .. import ops
from ..core import tree, use
from ..engine import Symbol, Variable
from ..metrics import Metric
from ..training.loop import alone
from ..training.turns import Turn
from . import backend as K
from . import losses, optimizers
from .compiled import OlderLoss, OlderMetrics
from .later_training import LaterTraining, compile_arguments
from .older_members import OlderMembers


class OlderTraining(OlderMembers, LaterTraining):
    """A model whose metrics have their names from `compile` on, and whose logs know batches."""

    untracked = LaterTraining.untracked | {"_batch_loss", "_target_tensors"}
    _target_tensors: Any = ()

    def _prepare_training(self) -> None:
        super()._prepare_training()
        self.begin_older_training()

    def begin_older_training(self) -> None:
        """Compile anew, in the ways of the time, what may have been compiled in today's."""
        self._batch_loss = Variable(np.zeros(()), dtype="float32", trainable=False)

        if self.compiled:
            self.compile(**{**self._compile_arguments, "optimizer": self.optimizer})

    def compile(  # type: ignore[override]
        self,
        optimizer: Any,
        loss: Any = None,
        metrics: Any = None,
        loss_weights: Any = None,
        sample_weight_mode: Any = None,
        weighted_metrics: Any = None,
        target_tensors: Any = None,
        **kwargs: Any,
    ) -> None:
        """Say how to train; see `kerata.Model.compile`.

        Args:
            sample_weight_mode: kept for files; weights may have an axis of time without it.
            target_tensors: variables or tensors, the targets where inputs are not given but stand
                in `Input(tensor=…)`; placeholders are for targets that `fit` gets.
        """
        self._target_tensors = _listed(target_tensors, self.output_names)
        loss, self.sample_weight_mode = _known(loss), sample_weight_mode
        super().compile(
            optimizers.get(optimizer), loss, loss_weights, metrics, weighted_metrics,
            **compile_arguments(kwargs),
        )  # fmt: skip
        with use(self.engine):
            self._compiled_loss = None if loss is None else OlderLoss(loss, loss_weights)
            self._compiled_metrics = OlderMetrics(metrics, weighted_metrics, self._compiled_loss)
            self._build_compiled()

    def _build_compiled(self) -> None:
        """Make losses and metrics, if the outputs are known."""
        outputs = getattr(self, "output", None) if self.output_names else None
        if outputs is None:
            return
        if self._compiled_loss is not None and not self._compiled_loss.built:
            self._compiled_loss.build(self.output_names, outputs)
        if not self._compiled_metrics.built:
            self._compiled_metrics.build(self.output_names, None, outputs)

    @property
    def _is_compiled(self) -> bool:
        return self.compiled

    @property
    def metrics(self) -> list[Metric]:
        """The running loss, those of the outputs, and each of the metrics."""
        own = self._compiled_metrics
        return [
            one for kept in self._gathered() for one in (own.metrics if kept is own else [kept])
        ]

    def _gathered(self) -> list[Metric]:
        return sorted(super().metrics, key=lambda kept: kept is self._compiled_metrics)

    def get_metrics_result(self) -> dict[str, Any]:
        """The results of all metrics by name."""
        return self._results_of(self._gathered())

    @property
    def metrics_names(self) -> list[str]:
        """The names of the loss, the outputs' losses and the metrics."""
        self._build_compiled()
        names = list(self.get_metrics_result())
        return names if names[:1] == ["loss"] else ["loss", *names]

    def in_list(self, found: dict[str, Any]) -> Any:
        """The results in the order of `metrics_names`, or the only one."""
        values = list(found.values())
        return values[0] if len(values) == 1 else values

    # -- losses
    def _to_train(self) -> list[Variable]:
        if self._trained is None:
            super()._to_train()
            self._regularized = self._penalized()
        return super()._to_train()

    def _loss_of(self, x: Any, y: Any, y_pred: Any, sample_weight: Any, training: bool) -> Any:
        targets = self.targets_beside(y, y_pred)
        return super()._loss_of(x, targets, y_pred, sample_weight, training)

    def _update_metrics(self, y: Any, y_pred: Any, sample_weight: Any) -> None:
        super()._update_metrics(self.targets_beside(y, y_pred), y_pred, sample_weight)

    def _update_metrics_and_loss(self, loss: Any, *batch: Any) -> Any:
        self._batch_loss.assign(ops.cast(loss, "float32"))
        return super()._update_metrics_and_loss(loss, *batch)

    @staticmethod
    def targets_beside(y: Any, y_pred: Any) -> Any:
        """Targets of one axis as columns, as losses and metrics of the time got them."""
        if max([len(x.shape) for x in tree.flatten(y_pred)], default=1) < 2:
            return y
        wide = lambda x: x if x is None or len(x.shape) != 1 else ops.expand_dims(x, 1)
        return tree.map_structure(wide, y)

    @property
    def stateful(self) -> bool:
        """Whether a layer keeps states between batches."""
        return any(getattr(layer, "stateful", False) for layer in self.layers)

    # -- data in the graph
    def _fed(self, x: Any, y: Any) -> tuple[Any, Any]:
        """Where no inputs are given: endless batches of what `Input(tensor=…)` holds."""
        sources = [symbol.node.operation for symbol in getattr(self, "inputs", None) or ()]
        values = [getattr(source, "fed", None) for source in sources]
        if x is not None or not values or any(value is None for value in values):
            return x, y
        targets = self._target_tensors if y is None else tree.flatten(y)

        def batches() -> Iterator[Any]:
            while True:
                parts = [K.batch_get_value(part) for part in (values, targets) if part]
                yield tuple([part[0] if len(part) == 1 else tuple(part) for part in parts])

        return batches(), None

    # -- single batches
    def train_on_batch(  # type: ignore[override]
        self, x: Any, y: Any = None, sample_weight: Any = None,
        class_weight: Mapping[Any, Any] | None = None, reset_metrics: bool = True,
        return_dict: bool = False,
    ) -> Any:  # fmt: skip
        """One training step on one batch; returns its loss, and the metrics since their reset."""
        x, y = self._one_fed(x, y)
        batch = self._batch(x, y, sample_weight, class_weight)
        with alone(self):
            return self._one(self.make_train_function(), batch, reset_metrics, return_dict)

    def test_on_batch(  # type: ignore[override]
        self, x: Any, y: Any = None, sample_weight: Any = None, reset_metrics: bool = True,
        return_dict: bool = False,
    ) -> Any:  # fmt: skip
        """The loss on one batch, and the metrics since their reset."""
        x, y = self._one_fed(x, y)
        batch = self._batch(x, y, sample_weight)
        return self._one(self.make_test_function(), batch, reset_metrics, return_dict)

    def _one_fed(self, x: Any, y: Any) -> tuple[Any, Any]:
        batches, y = self._fed(x, y)
        return (x, y) if batches is x else (*next(batches), None)[:2]

    def _one(self, step: Any, batch: Any, reset: bool, return_dict: bool) -> Any:
        with Turn(self):
            try:
                found = self._on_batch(step, batch, return_dict, reset)
                return tree.map_structure(np.float32, found)
            finally:
                if reset:  # afterwards too: the next batch may come without
                    self.reset_metrics()

    # -- what callbacks are told
    def facts_of_fit(self, given: Any, source: Any) -> dict[str, Any]:
        """Sizes, and the names of what will be among the results."""
        names = self.metrics_names
        validates = bool(given.validation_data is not None or given.validation_split)
        samples = getattr(source, "samples", None) if source.batch_size else None
        return {
            "batch_size": source.batch_size,
            "samples": samples,
            "steps": source.steps if samples is None else None,
            "do_validation": validates,
            "metrics": names + [f"val_{name}" for name in names if validates],
        }

    def facts_of_batch(self, index: int, batch: Any, told: bool) -> dict[str, Any] | None:
        """The number of a batch, and how many samples it has."""
        return {"batch": index, "size": len(tree.flatten(batch.x)[0])} if told else None

    def results_of_batch(self, found: dict[str, Any]) -> dict[str, Any]:
        """The loss of the batch alone, and the metrics so far."""
        if "loss" in found:
            found["loss"] = float(self._batch_loss.numpy())
        return found

    def results_at_end(self, found: dict[str, Any]) -> dict[str, Any]:
        """Nothing: callbacks of the time got no results when all was over."""
        return {}


def _listed(target_tensors: Any, names: Any) -> list[Any]:
    """The targets that stand in the graph; none of them placeholders."""
    if isinstance(target_tensors, dict):
        target_tensors = [target_tensors[name] for name in names if name in target_tensors]
    given = [] if target_tensors is None else tree.flatten(target_tensors)
    for x in given:
        if type(x) is Symbol and x.node is not None and x.node.inputs:
            raise ValueError(
                f"compile: `target_tensors` are placeholders, variables or tensors; {x!r} is "
                "computed from others: let the loss compute it, or use add_loss."
            )
    return [x for x in given if type(x) is not Symbol]


def _known(loss: Any) -> Any:
    """Losses of a name that only Keras 2 knew as functions."""
    if isinstance(loss, str):
        return losses._OLD.get(loss, loss)
    if isinstance(loss, (list, tuple)):
        return [_known(part) for part in loss]
    return {key: _known(part) for key, part in loss.items()} if isinstance(loss, dict) else loss
