"""The losses given to `compile`, one for each output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from .. import losses, ops
from ..core import tree
from ..core.typing import Tensor
from ..metrics import Mean

_PACKAGE = __name__.partition(".")[0] + "."

# what `compile` takes for one output: a name, an object, a function, a configuration
LossLike: TypeAlias = str | losses.Loss | Callable[..., Any] | Mapping[str, Any] | None
Loss: TypeAlias = losses.Loss | Callable[..., Any] | None


def align(given: object, names: Sequence[str], count: int, what: str) -> list[Any]:
    """What was given for the outputs (one for all, a list, or a dict by name), in the order of the
    outputs.
    """
    if isinstance(given, dict):
        unknown = sorted(set(given) - set(names))
        if unknown:
            raise ValueError(
                f"{what} names the outputs {unknown}, but the model's outputs are {list(names)}. "
                "Name the output layers, or use "
                "their names."
            )
        return [given.get(name) for name in names]
    if isinstance(given, (list, tuple)):
        if len(given) != count:
            raise ValueError(
                f"{what} has {len(given)} entries, but the model has {count} outputs "
                f"({list(names)})."
            )
        return list(given)
    return [given] * count


class CompiledLoss:
    """The sum of the outputs' losses, and a running mean of each where there are several.

    Args:
        loss: a name, a Loss, a function, or a list or dict of these by output; None where an output
            has no loss.
        loss_weights: numbers in the same structure.
    """

    def __init__(self, loss: object, loss_weights: object = None) -> None:
        self.loss, self.loss_weights = tree.map_structure(_resolve, loss), loss_weights
        self.losses: list[Loss] = []
        self.weights: list[float] = []
        self.names: list[str] = []
        self.trackers: list[Mean | None] = []
        self.built = False

    def build(self, names: Sequence[str] | None, y_pred: object) -> None:
        """Resolve the losses, knowing the outputs."""
        outputs = tree.flatten(y_pred)
        if isinstance(y_pred, dict):
            names = sorted(y_pred)
        self.names = list(
            names or [f"output_{i}" if len(outputs) > 1 else "output" for i in range(len(outputs))]
        )
        given = self.loss
        if isinstance(given, (list, tuple)) and len(given) == 1 and len(outputs) == 1:
            given = given[0]
        self.losses = align(given, self.names, len(outputs), "loss")
        if all(one is None for one in self.losses):
            raise ValueError(
                "No output has a loss: give `loss=` in compile() at least for one output."
            )
        weights = align(self.loss_weights, self.names, len(outputs), "loss_weights")
        self.weights = [1.0 if w is None else float(w) for w in weights]
        if len(outputs) > 1:
            self.trackers = [
                Mean(name=f"{n}_loss") if one is not None else None
                for n, one in zip(self.names, self.losses)
            ]
        self.built = True

    @property
    def metrics(self) -> list[Mean]:
        """The running means of the outputs' losses."""
        return [t for t in self.trackers if t is not None]

    def __call__(self, y_true: object, y_pred: object, sample_weight: object = None) -> Tensor:
        """The weighted sum of the losses; the outputs' own means are kept up to date."""
        outputs = tree.flatten(y_pred)
        targets = self._targets(y_true, len(outputs))
        weights = sample_weights(sample_weight, self.names, len(outputs))
        trackers = self.trackers or [None] * len(outputs)
        total: Tensor | None = None
        for i, loss in enumerate(self.losses):
            if loss is None:
                continue
            self._check(i, targets[i], outputs[i])
            value = loss(targets[i], outputs[i], sample_weight=weights[i])
            tracker = trackers[i]
            if tracker is not None:
                tracker.update_state(value, sample_weight=ops.shape(outputs[i])[0])
            part = value if self.weights[i] == 1.0 else ops.multiply(value, self.weights[i])
            total = part if total is None else ops.add(total, part)
        assert total is not None  # `build` refuses outputs without any loss
        return total

    def _check(self, i: int, target: Tensor, output: Tensor) -> None:
        """Losses of the library take one column of predictions against several of targets for a
        mistake.
        """
        function = getattr(self.losses[i], "fn", self.losses[i])
        known = (getattr(function, "__module__", None) or type(function).__module__).startswith(
            _PACKAGE
        )
        true, pred = tuple(ops.shape(target)), tuple(ops.shape(output))
        if known and len(true) == len(pred) > 1 and pred[-1] == 1 != true[-1]:
            raise ValueError(
                f"The targets of output '{self.names[i]}' have the shape {true}, but its "
                f"predictions have {pred}: the last "
                f"layer should have {true[-1]} units, or the targets one column."
            )

    def _targets(self, y_true: object, count: int) -> list[Any]:
        if isinstance(y_true, dict):
            missing = [
                n for n, one in zip(self.names, self.losses) if one is not None and n not in y_true
            ]
            if missing:
                raise ValueError(
                    f"There are no targets for the outputs {missing}: `y` has {sorted(y_true)}, "
                    "and the model's outputs are "
                    f"{self.names}."
                )
            return [y_true.get(n) for n in self.names]
        targets = tree.flatten(y_true)
        if len(targets) == 1 and targets[0] is None:
            raise ValueError(
                "There are no targets: `y` is None, but the loss given to compile() needs it."
            )
        if len(targets) != count:
            raise ValueError(
                f"`y` has {len(targets)} parts, but the model has {count} outputs ({self.names})."
            )
        return targets


def sample_weights(given: object, names: Sequence[str], count: int) -> list[Any]:
    """Sample weights for each output: one array serves all."""
    if given is None or not tree.is_nested(given):
        return [given] * count
    return align(given, names, count, "sample_weight")


def _resolve(loss: LossLike) -> Loss:
    if loss is None or isinstance(loss, losses.Loss):
        return loss
    found: Callable[..., Any] = losses.get(loss)
    if isinstance(found, losses.Loss):
        return found
    return losses.LossFunctionWrapper(found, name=getattr(found, "__name__", "loss"))
