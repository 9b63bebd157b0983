"""Dynamic loss scaling, so that small gradients survive float16."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .. import initializers, ops
from ..core import Count, Positive, Tensor, registry
from ..engine import Variable, frame
from ..ops._base import dtype_of, tensor
from .gradients import choose, map_by_dtype, overwrite
from .optimizer import Optimizer


class LossScaleOptimizer(Optimizer):
    """Another optimizer, whose loss is multiplied by a factor that is as large as float16 allows.

    Gradients are divided by the factor. Where one is infinite or NaN, the update is left out and
    the factor halved; after `dynamic_growth_steps` updates in a row it is doubled (Micikevicius et
    al., 2018).

    Args:
        inner_optimizer: the optimizer that updates.
        initial_scale: the first factor, 32768 by default.
        dynamic_growth_steps: 2000 by default.

    >>> from kerata.optimizers import SGD
    >>> optimizer = LossScaleOptimizer(SGD(1.0), initial_scale=8.0)
    >>> float(optimizer.scale_loss(2.0))
    16.0
    """

    def __init__(
        self,
        inner_optimizer: Any,
        initial_scale: Positive = 32768.0,
        dynamic_growth_steps: Count = 2000,
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        if not kwargs.pop("dynamic", True):
            raise ValueError(
                "LossScaleOptimizer is always dynamic; for a fixed factor use `loss_scale_factor`."
            )
        if not isinstance(inner_optimizer, Optimizer):
            raise ValueError(f"`inner_optimizer` must be an optimizer; given {inner_optimizer!r}.")
        for key, value in kwargs.items():
            if value is not None and value is not False:
                raise ValueError(f"LossScaleOptimizer: give `{key}` to the `inner_optimizer`.")
        super().__init__(0.0, name=name, **kwargs)
        self.inner_optimizer = inner_optimizer
        self.initial_scale = initial_scale
        self.dynamic_growth_steps = dynamic_growth_steps
        first = initializers.Constant(initial_scale)
        self.step_counter = self.add_variable((), dtype="int32", name="step_counter")
        self.dynamic_scale = self.add_variable((), first, dtype="float32", name="dynamic_scale")

    @property
    def parts(self) -> list[Any]:
        """Those of the inner optimizer."""
        return self.inner_optimizer.parts

    @property
    def variables(self) -> list[Variable]:
        """Its own variables, then the inner optimizer's."""
        return [*self._variables, *self.inner_optimizer.variables]

    @property
    def learning_rate(self) -> Any:
        """The inner optimizer's learning rate."""
        return self.inner_optimizer.learning_rate

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        self.inner_optimizer.learning_rate = value

    @property
    def iterations(self) -> Any:
        """How many updates the inner optimizer made."""
        return self.inner_optimizer.iterations

    def _build_own(self) -> None:
        """Make the slots of the inner optimizer."""
        self.inner_optimizer.build(self._trainable_variables)

    def apply(
        self, grads: Iterable[Tensor], trainable_variables: Iterable[Variable] | None = None
    ) -> None:
        """Update variables by the gradients of the scaled loss, if all of these are finite."""
        gradients, variables = self._pairs(list(grads), trainable_variables)
        with self._scope():
            gradients = [self._fitting(g, v) for g, v in zip(gradients, variables)]
            gradients, variables = overwrite(gradients, variables)
            scale = self.dynamic_scale.value
            whole = self.check_finite(gradients)

            def unscale(g: Tensor) -> Tensor:
                return ops.divide(g, ops.cast(scale, dtype_of(g)))

            (gradients,) = map_by_dtype(unscale, variables, gradients)
            with frame() as scope:
                self.inner_optimizer.apply(gradients, variables)
            choose(whole, scope.assigned)
            self._rescale(whole, scale)

    def _rescale(self, whole: Tensor, scale: Tensor) -> None:
        counted = ops.add(self.step_counter.value, 1)
        full = ops.equal(counted, self.dynamic_growth_steps)
        grown = ops.where(full, ops.multiply(scale, 2.0), scale)
        begin = ops.zeros_like(counted)
        self.dynamic_scale.assign(ops.where(whole, grown, ops.multiply(scale, 0.5)))
        self.step_counter.assign(ops.where(whole, ops.where(full, begin, counted), begin))

    def check_finite(self, grads: list[Tensor]) -> Tensor:
        """Whether no element of any gradient is infinite or NaN."""
        return _all_finite(grads)

    def scale_loss(self, loss: Tensor) -> Tensor:
        """The loss times the factor."""
        loss = tensor(loss)
        return ops.multiply(loss, ops.cast(self.dynamic_scale.value, dtype_of(loss)))

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {
            "name": self.name,
            "inner_optimizer": registry.serialize(self.inner_optimizer),
            "initial_scale": self.initial_scale,
            "dynamic_growth_steps": self.dynamic_growth_steps,
        }


def _all_finite(gradients: list[Tensor]) -> Tensor:
    """Whether no element of any gradient is infinite or NaN; a sum of `0 * g` tells in one
    number.
    """
    total: Any = None
    for gradient in gradients:
        zero = ops.cast(ops.sum(ops.multiply(gradient, 0.0)), "float32")
        total = zero if total is None else ops.add(total, zero)
    return ops.equal(total, 0.0)
