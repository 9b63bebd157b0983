"""Names under which tf.keras kept the optimizers of Keras 2; none can be made, as in Keras 3."""

from __future__ import annotations

from typing import Any

__all__ = ["Adagrad", "Adam", "Ftrl", "Optimizer", "RMSprop", "SGD"]


class Optimizer:
    """Refuses, and says what there is instead."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        name = type(self).__name__
        raise ImportError(
            f"`optimizers.legacy.{name}` is of Keras 2: take `kerata.optimizers.{name}`, or "
            f"`kerata.keras2.optimizers.{name}`, which has the arguments of the time."
        )


Adagrad, Adam, Ftrl, RMSprop, SGD = (
    type(name, (Optimizer,), {"__doc__": Optimizer.__doc__, "__module__": __name__})
    for name in ("Adagrad", "Adam", "Ftrl", "RMSprop", "SGD")
)
