"""Callbacks from functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .callback import Callback


class LambdaCallback(Callback):
    """A callback from functions, given by the names of the hooks.

    >>> LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch)).on_epoch_end(3, {})
    3
    """

    def __init__(
        self,
        on_epoch_begin: Callable[..., Any] | None = None,
        on_epoch_end: Callable[..., Any] | None = None,
        on_train_begin: Callable[..., Any] | None = None,
        on_train_end: Callable[..., Any] | None = None,
        on_train_batch_begin: Callable[..., Any] | None = None,
        on_train_batch_end: Callable[..., Any] | None = None,
        **kwargs: Callable[..., Any] | None,
    ) -> None:
        super().__init__()
        given = {name: value for name, value in locals().items() if name.startswith("on_")} | kwargs
        for name, function in given.items():
            if not hasattr(Callback, name):
                raise ValueError(
                    f"LambdaCallback knows no '{name}'; it takes the names of Callback's hooks."
                )
            if function is not None:
                setattr(self, name, function)
