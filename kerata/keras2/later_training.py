"""What a `train_step` written for tf.keras 2 calls: `compiled_loss` and `compiled_metrics`."""

from __future__ import annotations

from typing import Any

from .. import models
from ..core import tree
from ..metrics import Metric
from ..ops._base import shape_of

# of `compile`, for TensorFlow alone
_WITHOUT_EFFECT = {
    "experimental_run_tf_function", "distribute", "pss_evaluation_shards", "options",
}  # fmt: skip
_RENAMED = {"experimental_steps_per_execution": "steps_per_execution"}


def compile_arguments(kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of `compile` in today's words, without those that mean nothing here."""
    return {
        _RENAMED.get(name, name): value
        for name, value in kwargs.items()
        if name not in _WITHOUT_EFFECT
    }


class LossesInUse:
    """The losses of `compile`, as a function that is called in a step."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def __call__(
        self, y_true: Any, y_pred: Any, sample_weight: Any = None, regularization_losses: Any = None
    ) -> Any:
        """The weighted sum of the losses, and what is added to it; the mean of it is in `metrics`.

        Args:
            y_true, y_pred: targets and outputs.
            sample_weight: of the samples.
            regularization_losses: scalars, as a rule `self.losses`.
        """
        model = self._model
        if model._compiled_loss is None and not regularization_losses:
            raise ValueError("compiled_loss: give `loss=` in compile().")
        total: Any = 0.0
        if model._compiled_loss is not None:
            if not model._compiled_loss.built:
                model._compiled_loss.build(model.output_names, y_pred)
            targets = model.targets_beside(y_true, y_pred)
            total = model._compiled_loss(targets, y_pred, sample_weight)
        for loss in regularization_losses or ():
            total = total + loss
        count = shape_of(tree.flatten(y_pred)[0])[0]
        model._loss_tracker.update_state(total, sample_weight=count)
        return total

    @property
    def metrics(self) -> list[Metric]:
        """The running means: of the sum, and of the outputs' losses where there are several."""
        own = self._model._compiled_loss
        return [self._model._loss_tracker, *(own.metrics if own is not None else ())]

    def reset_state(self) -> None:
        """Begin the means anew."""
        for metric in self.metrics:
            metric.reset_state()

    reset_states = reset_state


class MetricsInUse:
    """The metrics of `compile`, as one that is updated in a step."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take a batch into account."""
        self._model._update_metrics(y_true, y_pred, sample_weight)

    @property
    def metrics(self) -> list[Metric]:
        """The metrics; none before the outputs are known."""
        own = self._model._compiled_metrics
        return list(own.metrics) if own.built else []

    def result(self) -> dict[str, Any]:
        """The results by name."""
        return {metric.name: metric.result() for metric in self.metrics}

    def reset_state(self) -> None:
        """Begin the metrics anew."""
        for metric in self.metrics:
            metric.reset_state()

    reset_states = reset_state


class LaterTraining(models.Model):
    """A model with what steps of one's own use."""

    @property
    def compiled_loss(self) -> LossesInUse:
        """The losses of `compile`; `self.compiled_loss(y, y_pred, regularization_losses=…)`."""
        return LossesInUse(self)

    @property
    def compiled_metrics(self) -> MetricsInUse:
        """The metrics of `compile`; `self.compiled_metrics.update_state(y, y_pred)`."""
        return MetricsInUse(self)
