"""How models of Keras 2.3 were compiled, and what they told of their training."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import models, ops
from ..core import tree
from ..core.context import use
from ..engine.variable import Variable
from ..metrics import Metric
from . import losses, optimizers
from .compiled import OlderLoss, OlderMetrics
from .older_members import OlderMembers

__all__ = ["OlderTraining"]


class OlderTraining(OlderMembers, models.Model):
    """A model whose metrics have their names from `compile` on, and whose logs know batches."""

    untracked = models.Model.untracked | {"_batch_loss"}

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
            target_tensors: must be None: targets are given to `fit`.
        """
        if target_tensors is not None:
            raise ValueError("compile: `target_tensors` is not available; give targets to fit().")
        loss, self.sample_weight_mode = _known(loss), sample_weight_mode
        super().compile(
            optimizers.get(optimizer), loss, loss_weights, metrics, weighted_metrics, **kwargs
        )
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
    def metrics(self) -> list[Metric]:
        """The running loss, those of the outputs, and each of the metrics."""
        own = self._compiled_metrics
        return [
            one for kept in self._gathered() for one in (own.metrics if kept is own else [kept])
        ]

    def _gathered(self) -> list[Metric]:
        return sorted(super()._gathered(), key=lambda kept: kept is self._compiled_metrics)

    @property
    def metrics_names(self) -> list[str]:
        """The names of the loss, the outputs' losses and the metrics."""
        self._build_compiled()
        names = list(self.get_metrics_result())
        return names if names[:1] == ["loss"] else ["loss", *names]

    # -- losses
    def _to_train(self) -> list[Variable]:
        if self._trained is None:
            super()._to_train()
            self._regularized = self._penalized()
        return super()._to_train()

    def _loss_of(self, x: Any, y: Any, y_pred: Any, sample_weight: Any, training: bool) -> Any:
        return super()._loss_of(x, _columns(y, y_pred), y_pred, sample_weight, training)

    def _update_metrics(self, y: Any, y_pred: Any, sample_weight: Any) -> None:
        super()._update_metrics(_columns(y, y_pred), y_pred, sample_weight)

    def _update_metrics_and_loss(self, loss: Any, *batch: Any) -> Any:
        self._batch_loss.assign(ops.cast(loss, "float32"))
        return super()._update_metrics_and_loss(loss, *batch)

    # -- single batches
    def train_on_batch(  # type: ignore[override]
        self, x: Any, y: Any = None, sample_weight: Any = None,
        class_weight: Mapping[Any, Any] | None = None, reset_metrics: bool = True,
    ) -> Any:  # fmt: skip
        """One training step on one batch; returns its loss, and the metrics since their reset."""
        batch = self._batch(x, y, sample_weight, class_weight)
        return self._one(self.make_train_function(), batch, reset_metrics)

    def test_on_batch(  # type: ignore[override]
        self, x: Any, y: Any = None, sample_weight: Any = None, reset_metrics: bool = True
    ) -> Any:
        """The loss on one batch, and the metrics since their reset."""
        batch = self._batch(x, y, sample_weight)
        return self._one(self.make_test_function(), batch, reset_metrics)

    def _one(self, step: Any, batch: Any, reset: bool) -> Any:
        try:
            return self._on_batch(step, batch, False, reset)
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


def _known(loss: Any) -> Any:
    """Losses of a name that only Keras 2 knew as functions."""
    if isinstance(loss, str):
        return losses._OLD.get(loss, loss)
    if isinstance(loss, (list, tuple)):
        return [_known(part) for part in loss]
    return {key: _known(part) for key, part in loss.items()} if isinstance(loss, dict) else loss


def _columns(y: Any, y_pred: Any) -> Any:
    """Targets of one axis as columns, as losses and metrics of the time got them."""
    if max([len(x.shape) for x in tree.flatten(y_pred)], default=1) < 2:
        return y
    wide = lambda x: x if x is None or len(x.shape) != 1 else ops.expand_dims(x, 1)
    return tree.map_structure(wide, y)
