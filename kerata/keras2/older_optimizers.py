"""What optimizers of Keras 2.3 had beside their formulas."""

from __future__ import annotations

from typing import Any

from ..core import Tensor, settings
from ..engine import Node, Symbol, Variable, frame
from . import backend as K
from .graph_optimizer import Optimizer


def older_arguments(
    optimizer: Any, learning_rate: Any, kwargs: dict[str, Any], epsilon: bool = False
) -> tuple[Any, dict[str, Any]]:
    """The learning rate, and the other arguments in today's words.

    `clipnorm` was a bound on the norm of all gradients together, and one on each in tf.keras 2.
    `decay` is kept in the optimizer.
    """
    kwargs = dict(kwargs)
    kwargs.pop("jit_compile", None)
    learning_rate = kwargs.pop("lr", learning_rate)
    optimizer.decay = float(kwargs.pop("decay", 0.0) or 0.0)
    if "clipnorm" in kwargs and optimizer._clips_together():
        kwargs["global_clipnorm"] = kwargs.pop("clipnorm")
    if epsilon:
        given = kwargs.pop("epsilon", None)
        kwargs["epsilon"] = settings.epsilon if given is None else given
    return learning_rate, kwargs


class Older(Optimizer):
    """The learning rate as `lr`, and as it falls: `lr / (1 + decay * updates so far)`."""

    described = ""  # names of numbers in the configuration

    def _clips_together(self) -> bool:
        return True

    @property  # type: ignore[override]
    def weights(self) -> list[Variable]:
        """The state."""
        return self.variables

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """With the learning rate as it has fallen."""
        if self.decay:
            rate = rate / ((step - 1.0) * self.decay + 1.0)
        return super().scalars(step, rate)

    def get_updates(self, loss: Any, params: list[Variable]) -> list[Any]:
        """What weights and state become in a step down the loss: for `K.function`.

        >>> from kerata.keras2 import backend as K
        >>> from kerata.keras2.optimizers import SGD
        >>> weight = K.variable(3.0)
        >>> step = K.function([], [], SGD(0.1).get_updates(K.square(weight), [weight]))
        >>> _ = step([])
        >>> round(float(K.get_value(weight)), 3)
        2.4
        """
        if not self.built:
            self.build(params)
        cells = [*params, *self.variables]
        made = [Symbol(v.shape, v.dtype) for v in cells]
        node = Node(self._stepped(params, cells), (self.get_gradients(loss, params),), {}, made)
        self.updates = [K.update(v, x) for v, x in zip(cells, node.outputs)]
        return list(self.updates)

    def _stepped(self, params: list[Variable], cells: list[Variable]) -> Any:
        def compute(gradients: list[Tensor]) -> list[Tensor]:
            self.__dict__["_ruling"] = True
            try:
                with frame() as scope:
                    self.apply(gradients, params)
                    return scope.take(cells)
            finally:
                del self.__dict__["_ruling"]

        return compute

    def _by_graph(self) -> bool:
        own = type(self).get_updates, type(self).get_gradients
        return own != (Older.get_updates, Optimizer.get_gradients) and "_ruling" not in vars(self)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments, with the decay."""
        config: dict[str, Any] = {"learning_rate": self._serialize_hyperparameter("learning_rate")}
        config.update({name: getattr(self, name) for name in self.described.split()})
        return {**config, **super().get_config()}
