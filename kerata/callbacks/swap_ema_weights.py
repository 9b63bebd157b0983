"""Evaluating with the moving averages of the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .callback import Callback

if TYPE_CHECKING:
    from ..models.model import Model


class SwapEMAWeights(Callback):
    """Put the optimizer's moving averages in place of the weights while the model is evaluated.

    The optimizer must have `use_ema=True` (Polyak averaging). The weights come back afterwards.

    Args:
        swap_on_epoch: whether the averages also are in place from the end of each epoch to the
            beginning of the next, so that callbacks after this one save and see them.

    >>> import numpy as np
    >>> import kerata
    >>> model = kerata.Sequential([kerata.layers.Input((2,)), kerata.layers.Dense(1)])
    >>> model.compile(kerata.optimizers.SGD(use_ema=True), "mse")
    >>> swap = SwapEMAWeights()
    >>> x = np.ones((4, 2))
    >>> _ = model.fit(x, x[:, :1], validation_data=(x, x[:, :1]), verbose=0, callbacks=[swap])
    """

    joined_steps = True

    def __init__(self, swap_on_epoch: bool = False) -> None:
        super().__init__()
        self.swap_on_epoch = swap_on_epoch
        self._borrowed = False

    def set_model(self, model: Model) -> None:
        super().set_model(model)
        parts = [None] if model.optimizer is None else model.optimizer.parts
        if parts and not any(getattr(part, "use_ema", False) for part in parts):
            raise ValueError(
                "SwapEMAWeights needs an optimizer that keeps moving averages of the weights: "
                f"compile the model with `use_ema=True`; its optimizer is {model.optimizer!r}."
            )

    def _swap(self, averages: bool) -> None:
        """Have the averages in place of the weights, or the weights again."""
        if self.model.optimizer.averages_in_place != averages:
            self.model.optimizer.swap_averages()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._swap(False)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self.swap_on_epoch:
            self._swap(True)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        if self.model.optimizer.averages_in_place:  # they are what the weights become at the end
            self.model.optimizer.keep_averages()

    def on_test_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._borrowed = not self.model.optimizer.averages_in_place
        self._swap(True)

    def on_test_end(self, logs: dict[str, Any] | None = None) -> None:
        if self._borrowed:
            self._swap(False)

    on_predict_begin, on_predict_end = on_test_begin, on_test_end
