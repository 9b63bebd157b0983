"""Names of the optimizers that Keras 2.11 put aside: Keras 3 has none of them, and says so."""

from __future__ import annotations

from typing import Any


class Optimizer:
    """What cannot be made: an error says what to write instead."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        name = type(self).__name__
        raise ImportError(
            f"`keras.optimizers.legacy.{name}` is not there in Keras 3: write `keras.optimizers."
            f"{name}`. Programs for Keras 2.3 find its optimizers in `kerata.keras2.optimizers`."
        )


class SGD(Optimizer):
    """See `Optimizer`."""


class Adam(Optimizer):
    """See `Optimizer`."""


class RMSprop(Optimizer):
    """See `Optimizer`."""


class Adagrad(Optimizer):
    """See `Optimizer`."""


class Ftrl(Optimizer):
    """See `Optimizer`."""
