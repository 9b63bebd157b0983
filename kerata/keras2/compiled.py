"""Losses and metrics of `compile` as Keras 2.3 had them."""

from __future__ import annotations

from typing import Any

from ..core import Tensor, masks, tree
from ..losses.alignment import spread_mask
from ..metrics import Metric
from ..training.compiled_loss import CompiledLoss
from ..training.compiled_metrics import CompileMetrics
from . import metrics as _metrics

_KINDS = {"binary_crossentropy": "binary", "sparse_categorical_crossentropy": "sparse_categorical"}
BY_LOSS = {"accuracy": "accuracy", "acc": "accuracy", "crossentropy": "crossentropy",
           "ce": "crossentropy"}  # fmt: skip


def by_loss(metric: str, loss: Any, width: int | None) -> Any:
    """The accuracy or crossentropy that is meant beside a loss and outputs of so many columns."""
    function = getattr(loss, "function", None) or getattr(loss, "fn", loss)
    kind = _KINDS.get(getattr(function, "__name__", ""), "categorical")
    return getattr(_metrics, f"{'binary' if width == 1 else kind}_{BY_LOSS[metric]}")


class OlderLoss(CompiledLoss):
    """Masked values are zero, and count in the mean."""

    def _value(self, loss: Any, y_true: Tensor, y_pred: Tensor, weights: Any) -> Tensor:
        mask = masks.get(y_pred)
        if mask is None or len(mask.shape) >= len(y_pred.shape):
            return super()._value(loss, y_true, y_pred, weights)
        masks.set(y_pred, None)
        try:
            weights = spread_mask(weights, mask, str(loss.dtype), averaged=False)
            return super()._value(loss, y_true, y_pred, weights)
        finally:
            masks.set(y_pred, mask)


class OlderMetrics(CompileMetrics):
    """Which accuracy is meant follows from the loss and the output, not from the targets."""

    weighted_prefix = ""

    def build(self, names: Any, y_true: Any, y_pred: Any) -> None:
        """A flat list of metrics is each output's."""
        count = len(tree.flatten(y_pred)) if tree.is_nested(y_pred) else 0
        for kind in ("given", "given_weighted"):
            given = getattr(self, kind)
            flat = isinstance(given, list) and not any(isinstance(x, (list, tuple)) for x in given)
            if flat and given and count:
                setattr(self, kind, [list(given) for _ in range(count)])
        super().build(names, y_true, y_pred)

    def _resolve(self, metric: Any, index: int, y_true: Tensor | None, y_pred: Tensor) -> Any:
        if not isinstance(metric, str):
            return super()._resolve(metric, index, y_true, y_pred)
        if metric in BY_LOSS:
            loss = self._losses.losses[index] if self._losses is not None else None
            found = by_loss(metric, loss, y_pred.shape[-1])
        else:
            found = _metrics.get(metric)
        if not isinstance(found, Metric):
            found = _metrics.MeanMetricWrapper(found, metric)
        found.name = metric
        return found
