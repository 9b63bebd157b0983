"""Steps as functions of a state: what custom steps for Keras on JAX are written with.

kerata needs none of it, as variables are read and assigned in a step on every engine. A step of the
form `train_step(self, state, data)`, which returns `(logs, state)`, is called with the values of
the variables, and what it returns is assigned.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ..core import Tensor, ambient, current, tree
from ..data import Batch
from ..engine import Variable, frame
from ..training.user_code import ours

if TYPE_CHECKING:
    from .trainer import Trainer


class StatedSteps:
    """What Keras' trainer has on JAX, here on every engine."""

    def compute_loss_and_updates(
        self, trainable_variables: Sequence[Any], non_trainable_variables: Sequence[Any],
        metrics_variables: Sequence[Any], x: Any, y: Any, sample_weight: Any,
        training: bool = False, optimizer_variables: Sequence[Any] | None = None,
    ) -> tuple[Tensor, tuple[Tensor, Any, list[Tensor], list[Tensor]]]:  # fmt: skip
        """Outputs and loss as a pure function of values, for `jax.value_and_grad(…, has_aux=True)`.

        Returns:
            `(loss, (unscaled loss, outputs, non-trainable values, metrics' values))`; the first is
            scaled where the optimizer scales losses.
        """
        own: Any = self
        kinds = own.trainable_variables, own.non_trainable_variables, own.metrics_variables
        cells = [variable for kind in kinds for variable in kind]
        given = trainable_variables, non_trainable_variables, metrics_variables
        values = [value for some in given for value in some]
        if optimizer_variables is not None:
            cells, values = [*cells, *own.optimizer.variables], [*values, *optimizer_variables]
        with frame(cells, values) as scope:
            y_pred = own(x, training=training)
            loss = own._loss_of(x, y, y_pred, sample_weight, training)
            scaled = loss
            if training and own.optimizer is not None:
                scaled = own.optimizer.scale_loss(loss)
            return scaled, (loss, y_pred, scope.take(kinds[1]), scope.take(kinds[2]))

    def jax_state_sync(self) -> None:
        """Nothing: variables have the values of the last finished step at any time."""


def body_of(model: Trainer, kind: str) -> Callable[[Any], Any]:
    """A model's step of a kind as a function of the data, of whichever form it is."""
    name = f"{kind}_step"
    if hasattr(model, f"stateless_{name}"):  # for which the other name stands
        name = f"stateless_{name}"
    step = getattr(model, name)
    if not _has_state(getattr(type(model), name)):
        plain: Callable[[Any], Any] = getattr(model, f"{kind}_step")
        return plain if kind != "train" or ours(plain) else _opened(model, plain)

    def body(data: Any) -> Any:
        _settle(model, kind, data)
        others = model.non_trainable_variables
        cells = [model.trainable_variables, others]
        if kind == "predict":
            outputs, values = step(_values(cells), data)
            _assign([others], [values])
            return outputs
        cells += [model.optimizer.variables] if kind == "train" else []
        cells += [model.metrics_variables]
        logs, state = step(_values(cells), data)
        _assign(cells, state)
        return logs

    return body


def _opened(model: Trainer, step: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A step of the user's, who may take gradients by what the engine's library has for them."""

    def body(data: Any) -> Any:
        engine, scope = current(), ambient.frame
        metrics = model._compiled_metrics
        if metrics.given is not None and not metrics.built:
            model._loss_seen = True  # for steps that go through all metrics
        if (leaf := engine.leaf) is None or scope is None:
            return step(data)
        leaves = {v: leaf(v.value) for v in model.variables if v.trainable_at_first or v.trainable}
        scope.values = values = _Values(leaves, scope.values)
        other, scope.on_read = scope.on_read, lambda v: read(v)

        def read(variable: Variable) -> Tensor | None:
            if variable in leaves:
                if (value := values.assigned.pop(variable, None)) is not None:
                    leaves[variable] = leaf(engine.detached(value))
                found = leaves[variable]
                if engine.watched is None:
                    return found if variable.trainable else cast(Tensor, engine.detached(found))
                return cast(Tensor, engine.watched(found))
            return None if other is None else other(variable)

        out = step(data)
        scope.values = dict(values)
        for variable, value in scope.assigned.items():
            scope.assigned[variable] = scope.values[variable] = engine.detached(value)
        return tree.map_structure(engine.detached, out)

    return body


class _Values(dict[Variable, Tensor]):
    """What a frame has, without the leaves: what is assigned to these is the next leaf, so that a
    step may update them several times.
    """

    def __init__(self, leaves: Collection[Variable], values: dict[Variable, Tensor]) -> None:
        super().__init__((v, x) for v, x in values.items() if v not in leaves)
        self.leaves, self.assigned = leaves, dict[Variable, Tensor]()

    def __setitem__(self, variable: Variable, value: Tensor) -> None:
        if variable in self.leaves:
            self.assigned[variable] = value
        else:
            super().__setitem__(variable, value)


@cache
def _has_state(function: Callable[..., Any]) -> bool:
    return list(inspect.signature(function).parameters)[1:3] == ["state", "data"]


def _settle(model: Trainer, kind: str, data: Any) -> None:
    """Make all variables that a step has, so that none comes in the midst of it."""
    x, y, sample_weight = Batch.unpack(data)
    if kind == "predict":
        return
    model._loss_seen = True
    metrics = model._compiled_metrics
    if not model.built or metrics.asked and not metrics.built:
        with frame():
            model._update_metrics(y, model(x, training=False), sample_weight)
    if kind == "train":
        model.optimizer.build(model._to_train())


def _values(cells: list[list[Variable]]) -> tuple[list[Tensor], ...]:
    return tuple([variable.value for variable in kind] for kind in cells)


def _assign(cells: list[list[Variable]], state: Any) -> None:
    for kind, values in zip(cells, state):
        for variable, value in zip(kind, values):
            variable.assign(value)
