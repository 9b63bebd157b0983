"""What a student is to have in common with its teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import losses, ops
from ..core import Positive, Tensor, tree
from ..core.registry import Configurable
from ..ops._base import shape_of

if TYPE_CHECKING:
    from ..models import Model

# losses of probabilities, which logits become first
_OF_PROBABILITIES = (
    "kl_divergence", "categorical_crossentropy", "categorical_focal_crossentropy",
)  # fmt: skip


class DistillationLoss(Configurable):
    """A measure of how far a student is from its teacher: subclasses define `compute_loss`.

    >>> from kerata import ops
    >>> class Apart(DistillationLoss):
    ...     def compute_loss(self, teacher_outputs, student_outputs, **kwargs):
    ...         return ops.mean(ops.absolute(ops.subtract(teacher_outputs, student_outputs)))
    """

    package = "distillation"
    teacher_layer_name: str | None = None
    student_layer_name: str | None = None

    def compute_loss(self, teacher_outputs: Any, student_outputs: Any, **kwargs: Any) -> Tensor:
        """The loss, a number, of what teacher and student return for a batch."""
        raise NotImplementedError(f"{type(self).__name__} must define `compute_loss`.")

    def validate_outputs(self, teacher_outputs: Any, student_outputs: Any) -> None:
        """Raise ValueError where teacher and student return different structures."""
        counts = [len(tree.flatten(x)) for x in (teacher_outputs, student_outputs)]
        if counts[0] != counts[1]:
            raise ValueError(
                f"{type(self).__name__}: teacher and student must have as many outputs as each "
                f"other; given {counts[0]} and {counts[1]}."
            )

    def validate_model_compatibility(self, teacher: Model, student: Model) -> None:
        """Raise ValueError where a model has no layer of the name that is asked for."""
        for model, name in ((teacher, self.teacher_layer_name), (student, self.student_layer_name)):
            if name is not None:
                model.get_layer(name)


class _Compared(DistillationLoss):
    loss: Any

    def _take(self, loss: Any) -> None:
        self.loss = loss
        found = [None if x is None else losses.get(x) for x in tree.flatten(loss)]
        if all(x is None for x in found):
            raise ValueError(f"{type(self).__name__}: at least one `loss` must not be None.")
        self._losses = found

    def _pair(self, loss: Any, teacher: Tensor, student: Tensor) -> tuple[Tensor, Tensor]:
        return teacher, student

    def validate_outputs(self, teacher_outputs: Any, student_outputs: Any) -> None:
        """Raise ValueError unless there is a loss for each output of both."""
        super().validate_outputs(teacher_outputs, student_outputs)
        count = len(tree.flatten(student_outputs))
        if len(self._losses) != count:
            raise ValueError(
                f"{type(self).__name__} has {len(self._losses)} losses for {count} outputs; give "
                "one for each, None for those that do not count."
            )

    def compute_loss(self, teacher_outputs: Any, student_outputs: Any, **kwargs: Any) -> Tensor:
        """The sum over the outputs of the mean over the batch."""
        self.validate_outputs(teacher_outputs, student_outputs)
        total: Any = 0.0
        pairs = zip(self._losses, tree.flatten(teacher_outputs), tree.flatten(student_outputs))
        for loss, teacher, student in pairs:
            if loss is not None:
                if shape_of(teacher) != shape_of(student):
                    raise ValueError(
                        f"{type(self).__name__}: teacher and student must agree in shape; given "
                        f"{shape_of(teacher)} and {shape_of(student)}."
                    )
                total = ops.add(total, ops.mean(loss(*self._pair(loss, teacher, student))))
        found: Tensor = total
        return found


class LogitsDistillation(_Compared):
    """`loss(p(teacher / T), p(student / T))` of the models' outputs, which are logits.

    p is the softmax where `loss` is one of probabilities (KL divergence, a categorical
    crossentropy), else nothing. Source: Hinton et al., 2015.

    Args:
        temperature: T; the higher, the more even the probabilities.
        loss: a name, a `Loss` or a function; for several outputs a structure of these, None for
            outputs that do not count.

    >>> import numpy as np
    >>> loss = LogitsDistillation(temperature=2.0, loss="mse")
    >>> float(loss.compute_loss(np.array([[2.0, 0.0]]), np.array([[0.0, 0.0]])))
    0.5
    """

    def __init__(self, temperature: Positive = 3.0, loss: Any = "kl_divergence") -> None:
        self.temperature = temperature
        self._take(loss)

    def _pair(self, loss: Any, teacher: Tensor, student: Tensor) -> tuple[Tensor, Tensor]:
        teacher, student = (ops.divide(x, self.temperature) for x in (teacher, student))
        if getattr(loss, "name", getattr(loss, "__name__", "")) not in _OF_PROBABILITIES:
            return teacher, student
        given_logits = getattr(loss, "from_logits", False)
        return ops.softmax(teacher), student if given_logits else ops.softmax(student)


class FeatureDistillation(_Compared):
    """`loss(teacher, student)` of what a layer of each returns (Romero et al., 2015).

    Args:
        loss: as `LogitsDistillation`'s.
        teacher_layer_name, student_layer_name: the layers; None takes the models' outputs.

    >>> import numpy as np
    >>> loss = FeatureDistillation("mae")
    >>> float(loss.compute_loss(np.array([[2.0, 0.0]]), np.array([[0.0, 0.0]])))
    1.0
    """

    def __init__(
        self,
        loss: Any = "mse",
        teacher_layer_name: str | None = None,
        student_layer_name: str | None = None,
    ) -> None:
        self.teacher_layer_name = teacher_layer_name
        self.student_layer_name = student_layer_name
        self._take(loss)
