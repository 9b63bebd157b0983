"""Callbacks from functions."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

from ..core import warn_user
from .callback import Callback


class LambdaCallback(Callback):
    """A callback from functions, given by the names of the hooks; any other name is an attribute.

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
        **kwargs: Any,
    ) -> None:
        super().__init__()
        given = {name: value for name, value in locals().items() if name.startswith("on_")} | kwargs
        for name, function in given.items():
            if function is not None:
                setattr(self, name, function)
            near = difflib.get_close_matches(name, vars(Callback), 1)
            if name.startswith("on_") and near and not hasattr(Callback, name):
                warn_user(f"LambdaCallback: '{name}' is no hook; did you mean {near[0]!r}?")
