"""The base class of callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core import checked
from ..core.registry import is_ours

if TYPE_CHECKING:
    from ..models.model import Model


class Callback:
    """Base of callbacks: override the hooks you need.

    `logs` maps names of losses and metrics to numbers; they are read from the engine only when you
    look. `self.model` and `self.params` ("epochs", "steps", "verbose") are set before the first
    call. Setting `self.model.stop_training` ends the training after the running step.

    `joined_steps` True says that the hooks of batches may be called after several steps at once.

    >>> class Shout(Callback):
    ...     def on_epoch_end(self, epoch, logs=None):
    ...         print(f"epoch {epoch} done")
    """

    joined_steps = False

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if is_ours(cls) and "__init__" in vars(cls):
            cls.__init__ = checked(cls.__init__)  # type: ignore[method-assign]

    def __init__(self) -> None:
        self.params: dict[str, Any] = None  # type: ignore[assignment]  # until it is set
        self._model: Model | None = None

    @property
    def model(self) -> Model:
        """The model being trained."""
        return self._model  # type: ignore[return-value]  # None until it is set

    def set_params(self, params: dict[str, Any]) -> None:
        """Told before anything else: "epochs", "steps", "verbose"."""
        self.params = params

    def set_model(self, model: Model) -> None:
        """Told before anything else."""
        self._model = model

    def close(self) -> None:
        """Called at the very end, also after an exception."""

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """An epoch of training begins."""

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """An epoch is over; `logs` has its results, those of validation under `val_…`."""

    def on_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """An older name of `on_train_batch_begin`."""

    def on_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """An older name of `on_train_batch_end`."""

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A training step is about to be taken."""
        self.on_batch_begin(batch, logs)

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A training step was taken."""
        self.on_batch_end(batch, logs)

    def on_test_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A batch is about to be evaluated."""

    def on_test_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A batch was evaluated."""

    def on_predict_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A batch is about to be predicted."""

    def on_predict_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """A batch was predicted; `logs["outputs"]` has the outputs."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        """Training begins."""

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        """Training is over."""

    def on_test_begin(self, logs: dict[str, Any] | None = None) -> None:
        """An evaluation begins."""

    def on_test_end(self, logs: dict[str, Any] | None = None) -> None:
        """An evaluation is over."""

    def on_predict_begin(self, logs: dict[str, Any] | None = None) -> None:
        """A prediction begins."""

    def on_predict_end(self, logs: dict[str, Any] | None = None) -> None:
        """A prediction is over."""
