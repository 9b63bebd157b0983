"""Several callbacks as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..core import tree
from .callback import Callback
from .history import History
from .progress import ProgbarLogger

if TYPE_CHECKING:
    from ..models.model import Model

_BATCH = ("on_batch_begin", "on_batch_end", "on_train_batch_begin", "on_train_batch_end")
_EVERY_BATCH = (*_BATCH, "on_test_batch_begin", "on_test_batch_end")


class CallbackList(Callback):
    """Calls each callback in turn; adds the history and the progress bar where asked.

    Args:
        callbacks: one or several callbacks.
        add_history: whether to add a History, kept as `model.history`.
        add_progbar: whether to add a progress bar.
        model: the model, told to all.
        params: "epochs", "steps", "verbose" …, told to all.
    """

    def __init__(
        self,
        callbacks: Callback | Sequence[Callback] | None = None,
        add_history: bool = False,
        add_progbar: bool = False,
        model: Model | None = None,
        **params: object,
    ) -> None:
        super().__init__()
        flat = [] if callbacks is None else tree.flatten(callbacks)
        self.callbacks: list[Callback] = flat
        for callback in flat:
            if not hasattr(callback, "on_epoch_end") or isinstance(callback, type):
                raise ValueError(
                    f"callbacks must be Callback objects, not {callback!r}; is it a class? Make an "
                    "instance."
                )
        if add_progbar and not any(isinstance(c, ProgbarLogger) for c in self.callbacks):
            self.callbacks.append(ProgbarLogger())
        if add_history:
            found = [c for c in self.callbacks if isinstance(c, History)] or [History()]
            if found[0] not in self.callbacks:
                self.callbacks.append(found[0])
            if model is not None:
                model.history = found[0]
        self.set_params(params)
        if model is not None:
            self.set_model(model)

    @property
    def wants_batches(self) -> bool:
        """Whether any is told of batches; one may begin to ask for that in an earlier hook."""
        return any(_overrides(c, _EVERY_BATCH) for c in self.callbacks)

    @property
    def wants_each_batch(self) -> bool:
        """Whether any is told of each batch by itself."""
        return any(
            _overrides(c, _BATCH) and not getattr(c, "joined_steps", False) for c in self.callbacks
        )

    def append(self, callback: Callback) -> None:
        """Add a callback."""
        self.callbacks.append(callback)

    def set_params(self, params: dict[str, Any]) -> None:
        self.params = params
        for callback in self.callbacks:
            callback.set_params(params)

    def set_model(self, model: Model) -> None:
        self._model = model
        for callback in self.callbacks:
            callback.set_model(model)

    def close(self) -> None:
        for callback in self.callbacks:
            if hasattr(callback, "close"):
                callback.close()


def _overrides(callback: object, names: Iterable[str]) -> bool:
    if not isinstance(callback, Callback):
        return any(hasattr(callback, name) for name in names)
    changed = any(getattr(type(callback), name) is not getattr(Callback, name) for name in names)
    return changed or any(name in vars(callback) for name in names)


def _call_each(name: str) -> Callable[..., None]:
    def of_batch(self: CallbackList, batch: int, logs: dict[str, Any] | None = None) -> None:
        for callback in self.callbacks:
            getattr(callback, name)(batch, {} if logs is None else logs)

    def of_epoch(self: CallbackList, epoch: int, logs: dict[str, Any] | None = None) -> None:
        of_batch(self, epoch, logs)

    def single(self: CallbackList, logs: dict[str, Any] | None = None) -> None:
        for callback in self.callbacks:
            getattr(callback, name)({} if logs is None else logs)

    call: Callable[..., None] = of_batch if "batch" in name else of_epoch
    call = call if "batch" in name or "epoch" in name else single
    call.__name__ = name
    call.__doc__ = f"`{name}` of each callback."
    return call


for _name in [n for n in vars(Callback) if n.startswith("on_")]:
    setattr(CallbackList, _name, _call_each(_name))
