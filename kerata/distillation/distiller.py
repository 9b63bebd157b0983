"""`Distiller`: a model that trains a student by its teacher."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import metrics as metrics_module
from .. import ops
from ..core import Fraction, Tensor, registry, tree
from ..models import Functional, Model
from .losses import DistillationLoss


class Distiller(Model):
    """Train a student on the targets and on what a teacher returns for the same inputs.

    `loss = w * student's loss + (1 - w) * sum(weight_i * distillation loss_i)`.

    Args:
        teacher: a trained model, which is frozen.
        student: the model to train; use it alone afterwards.
        distillation_losses: one `DistillationLoss` or several.
        distillation_loss_weights: their factors, 1 where None.
        student_loss_weight: w.

    Losses of features need functional models. Results are those of `compile`, and `student_loss`,
    `distillation_loss`, `total_loss`.

    >>> import kerata
    >>> from kerata import layers
    >>> from kerata.distillation import LogitsDistillation
    >>> made = lambda n: kerata.Sequential([layers.Input((3,)), layers.Dense(n), layers.Dense(2)])
    >>> distiller = Distiller(made(8), made(2), LogitsDistillation(2.0))
    >>> distiller.compile("sgd", "mse")
    >>> import numpy as np
    >>> sorted(distiller.fit(np.ones((4, 3)), np.ones((4, 2)), verbose=0).history)
    ['distillation_loss', 'loss', 'student_loss', 'total_loss']
    """

    def __init__(
        self,
        teacher: Any,
        student: Any,
        distillation_losses: DistillationLoss | Sequence[DistillationLoss],
        distillation_loss_weights: Sequence[float] | None = None,
        student_loss_weight: Fraction = 0.5,
        name: str = "distiller",
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        for what, model in (("teacher", teacher), ("student", student)):
            if not isinstance(model, Model):
                raise ValueError(f"Distiller: `{what}` must be a Model; given {model!r:.80}.")
        given: Any = distillation_losses
        found: list[Any] = list(given) if isinstance(given, (list, tuple)) else [given]
        weights = [1.0] * len(found)
        weights = weights if distillation_loss_weights is None else list(distillation_loss_weights)
        if not found or len(weights) != len(found):
            raise ValueError(
                "Distiller: there must be one distillation loss or several, and a weight for each; "
                f"given {len(found)} losses and {len(weights)} weights."
            )
        for loss in found:
            loss.validate_model_compatibility(teacher, student)
        self.teacher, self.student = teacher, student
        teacher.trainable = False
        self.distillation_losses, self.distillation_loss_weights = found, weights
        self.student_loss_weight = student_loss_weight
        names = ([x.teacher_layer_name for x in found], [x.student_layer_name for x in found])
        self._of_teacher, self._of_student = map(_extractor, (teacher, student), names)
        self._student_outputs: list[Any] = []
        self._student_loss, self._distillation_loss, self._total_loss = (
            metrics_module.Mean(name=f"{name}_loss")
            for name in ("student", "distillation", "total")
        )

    def compile(  # type: ignore[override]
        self, optimizer: Any = "adam", loss: Any = None, metrics: Any = None, **kwargs: Any
    ) -> None:
        """Say how to train the student; further arguments are those of `Model.compile`."""
        super().compile(optimizer, loss, metrics=metrics, **kwargs)

    def call(self, inputs: Any, training: bool | None = None, **kwargs: Any) -> Tensor:
        """The student's outputs."""
        self._student_outputs = self._of_student(inputs, training)
        outputs: Tensor = self._student_outputs[0]
        return outputs

    def compute_loss(
        self,
        x: Any = None,
        y: Any = None,
        y_pred: Any = None,
        sample_weight: Any = None,
        training: bool = True,
    ) -> Tensor:
        """The weighted sum of the student's loss and the distillation losses."""
        teacher = self._of_teacher(x, False)
        student, self._student_outputs = self._student_outputs, []
        learned: Any = 0.0
        for loss, weight, theirs, mine in zip(
            self.distillation_losses, self.distillation_loss_weights, teacher[1:], student[1:]
        ):
            fixed = tree.map_structure(ops.stop_gradient, theirs)
            learned = ops.add(learned, ops.multiply(weight, loss.compute_loss(fixed, mine)))
        share = self.student_loss_weight
        own: Any = 0.0
        if self._compiled_loss is not None:
            own = super().compute_loss(x, y, y_pred, sample_weight, training)
        total = ops.add(ops.multiply(share, own), ops.multiply(1.0 - share, learned))
        self._student_loss.update_state(own)
        self._distillation_loss.update_state(learned)
        self._total_loss.update_state(total)
        return total

    def predict_step(self, data: Any) -> Any:
        """The student's outputs for one batch."""
        found = super().predict_step(data)
        self._student_outputs = []
        return found

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        names = (
            "teacher", "student", "distillation_losses", "distillation_loss_weights",
            "student_loss_weight", "name",
        )  # fmt: skip
        return {name: registry.serialize(getattr(self, name)) for name in names}


def _extractor(model: Any, names: list[str | None]) -> Any:
    """A function of inputs: the model's outputs, then for each name what that layer returns."""
    if any(name is not None for name in names):
        if not getattr(model, "inputs", None):
            raise ValueError(
                f"Distiller: the model '{model.name}' is not functional, so what its layers give "
                "cannot be seen; leave out the names of layers, or make it from `Input`."
            )
        outputs = [model.output if n is None else model.get_layer(n).output for n in names]
        whole = Functional(model.input, [model.output, *outputs])
        return lambda x, training: list(whole(x, training=training))

    def plain(x: Any, training: bool | None) -> list[Any]:
        return [model(x, training=training)] * (len(names) + 1)

    return plain
