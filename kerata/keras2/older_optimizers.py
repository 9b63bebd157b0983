"""What optimizers of Keras 2.3 had beside their formulas."""

from __future__ import annotations

from typing import Any

from .. import optimizers
from ..core.context import settings
from ..core.typing import Tensor
from ..engine.variable import Variable

__all__ = ["Older", "older_arguments"]


def older_arguments(
    optimizer: Any, learning_rate: Any, kwargs: dict[str, Any], epsilon: bool = False
) -> tuple[Any, dict[str, Any]]:
    """The learning rate, and the other arguments in today's words.

    `clipnorm` was a bound on the norm of all gradients together. `decay` is kept in the optimizer.
    """
    kwargs = dict(kwargs)
    learning_rate = kwargs.pop("lr", learning_rate)
    optimizer.decay = float(kwargs.pop("decay", 0.0) or 0.0)
    if "clipnorm" in kwargs:
        kwargs["global_clipnorm"] = kwargs.pop("clipnorm")
    if epsilon:
        given = kwargs.pop("epsilon", None)
        kwargs["epsilon"] = settings.epsilon if given is None else given
    return learning_rate, kwargs


class Older(optimizers.Optimizer):
    """The learning rate as `lr`, and as it falls: `lr / (1 + decay * updates so far)`."""

    package = "keras2"
    decay = 0.0

    @property
    def lr(self) -> Any:
        """The learning rate: a variable, which may be set."""
        return self.learning_rate

    @lr.setter
    def lr(self, value: Any) -> None:
        self.learning_rate = value

    @property
    def weights(self) -> list[Variable]:
        """The state."""
        return self.variables

    def get_weights(self) -> list[Any]:
        """The state as NumPy arrays."""
        return [v.numpy() for v in self.variables]

    def set_weights(self, weights: Any) -> None:
        """Set the state from arrays."""
        if len(weights) != len(self.variables):
            raise ValueError(
                f"The optimizer '{self.name}' has {len(self.variables)} variables; given "
                f"{len(weights)} arrays."
            )
        for variable, array in zip(self.variables, weights):
            variable.assign(array)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """With the learning rate as it has fallen."""
        if self.decay:
            rate = rate / ((step - 1.0) * self.decay + 1.0)
        return super().scalars(step, rate)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments, with the decay."""
        config = super().get_config()
        config = {key: value for key, value in config.items() if value not in (None, False)}
        if "global_clipnorm" in config:
            config["clipnorm"] = config.pop("global_clipnorm")
        return {**config, "decay": self.decay}
