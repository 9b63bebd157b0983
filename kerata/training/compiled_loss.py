"""The losses given to `compile`, one for each output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from .. import losses, ops
from ..core import Tensor, tree, unique
from ..metrics import Mean
from ..ops._base import shape_of
from .structures import align, given_names, names_of, paths

_PACKAGE = __name__.partition(".")[0] + "."

# what `compile` takes for one output: a name, an object, a function, a configuration
LossLike: TypeAlias = str | losses.Loss | Callable[..., Any] | Mapping[str, Any] | None
Loss: TypeAlias = losses.Loss | Callable[..., Any] | None


def _number(weight: Any) -> float:
    try:
        return float(weight)
    except (TypeError, ValueError):
        raise ValueError(
            f"`loss_weights` must hold numbers; given {weight!r}. It is the third argument of "
            "compile(): write `metrics=` in front of metrics."
        ) from None


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
        self.like: Any = None
        self.trackers: list[Mean | None] = []
        self.built = False

    def build(self, names: Sequence[str] | None, y_pred: object) -> None:
        """Resolve the losses, knowing the outputs."""
        self.names, self.like = names_of(names, y_pred), y_pred
        given = self.loss
        if isinstance(given, (list, tuple)) and len(given) == 1 and not tree.is_nested(y_pred):
            given = given[0]
        self.losses = list(map(_alone, align(given, y_pred, self.names, "loss")))
        if not self.wanted:
            raise ValueError(
                "No output has a loss: give `loss=` in compile() at least for one output."
            )
        weights = align(self.loss_weights, y_pred, self.names, "loss_weights")
        self.weights = [1.0 if w is None else _number(w) for w in weights]
        if len(self.wanted) > 1:
            own = [getattr(one, "name", "") for one in self.losses]
            labels, taken = given_names(names, y_pred) or own, set[str]()
            self.trackers = [
                Mean(name=unique(f"{path}_loss", taken)) if one is not None else None
                for path, one in zip(paths(y_pred, labels), self.losses)
            ]
        self.like = tree.map_structure(lambda _: 0, y_pred)  # the structure alone
        self.built = True

    @property
    def wanted(self) -> list[int]:
        """The outputs that have a loss, and so need targets."""
        return [place for place, one in enumerate(self.losses) if one is not None]

    @property
    def metrics(self) -> list[Mean]:
        """The running means of the outputs' losses, a dict of losses in its order."""
        ordered = self.trackers
        if ordered and isinstance(self.like, dict) and isinstance(self.loss, dict):
            by_key = tree.pack_as(self.like, ordered)
            ordered = tree.flatten([by_key[key] for key in self.loss if key in by_key])
        return [tracker for tracker in ordered if tracker is not None]

    def __call__(self, y_true: object, y_pred: object, sample_weight: object = None) -> Tensor:
        """The weighted sum of the losses; the outputs' own means are kept up to date."""
        outputs = tree.flatten(y_pred)
        targets = self._targets(y_true)
        weights = align(sample_weight, self.like, self.names, "sample_weight")
        trackers = self.trackers or [None] * len(outputs)
        total: Tensor | None = None
        for i, loss in enumerate(self.losses):
            if loss is None:
                continue
            self._check(i, targets[i], outputs[i])
            value = self._value(loss, targets[i], outputs[i], weights[i])
            tracker = trackers[i]
            if tracker is not None:
                tracker.update_state(value, sample_weight=shape_of(outputs[i])[0])
            part = value if self.weights[i] == 1.0 else ops.multiply(value, self.weights[i])
            total = part if total is None else ops.add(total, part)
        assert total is not None  # `build` refuses outputs without any loss
        return total

    def _value(self, loss: Any, y_true: Tensor, y_pred: Tensor, weights: Any) -> Tensor:
        value: Tensor = loss(y_true, y_pred, sample_weight=weights)
        return value

    def _check(self, i: int, target: Tensor, output: Tensor) -> None:
        """Losses of the library take one column of predictions against several of targets for a
        mistake.
        """
        function = getattr(self.losses[i], "fn", self.losses[i])
        known = (getattr(function, "__module__", None) or type(function).__module__).startswith(
            _PACKAGE
        )
        true, pred = shape_of(target), shape_of(output)
        if known and len(true) == len(pred) > 1 and pred[-1] == 1 != true[-1]:
            raise ValueError(
                f"The targets of output '{self.names[i]}' have the shape {true}, but its "
                f"predictions have {pred}: the last "
                f"layer should have {true[-1]} units, or the targets one column."
            )

    def _targets(self, y_true: object) -> list[Any]:
        if y_true is None:
            raise ValueError(
                "There are no targets: `y` is None, but the loss given to compile() needs it."
            )
        targets = align(y_true, self.like, self.names, "y", wanted=self.wanted)
        rows = zip(self.names, self.losses, targets)
        missing = [n for n, one, target in rows if one is not None and target is None]
        if missing or not tree.is_nested(y_true) and len(self.wanted) > 1:
            given = sorted(y_true) if isinstance(y_true, dict) else "one array"
            raise ValueError(
                f"There are no targets for the outputs {missing or self.names}: `y` has {given}, "
                f"and the model's outputs are {self.names}."
            )
        return targets


def _alone(loss: Any) -> Loss:
    """A loss, which may be alone in a list."""
    found: Loss = loss[0] if isinstance(loss, (list, tuple)) and len(loss) == 1 else loss
    return found


def _resolve(loss: LossLike) -> Loss:
    if loss is None or isinstance(loss, losses.Loss):
        return loss
    found: Callable[..., Any] = losses.get(loss)
    if isinstance(found, losses.Loss):
        return found
    name = loss if isinstance(loss, str) else getattr(found, "__name__", "loss")
    return losses.LossFunctionWrapper(found, name=name)
