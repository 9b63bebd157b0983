"""The loss of label sequences without an alignment: connectionist temporal classification."""

from __future__ import annotations

from .. import ops
from ..core import Tensor, TensorLike
from ..ops._base import shape_of
from .alignment import objective
from .loss import _IndexLoss

__all__ = ["CTC", "ctc"]


@objective(align=False, integers=True)
def ctc(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`-log p(labels | y_pred)`, over all ways to lay the labels along time (Graves et al., 2006).

    Args:
        y_true: integers [batch, labels]; class 0 is the blank, with which shorter ones are padded.
        y_pred: logits [batch, time, classes].

    Returns:
        [batch], see `ops.ctc_loss`.

    >>> round(float(ctc([[1, 0]], [[[0.0, 0.0], [0.0, 0.0]]])[0]), 4)
    0.2877
    """
    labels, shape = shape_of(y_true), shape_of(y_pred)
    if len(labels) != 2 or len(shape) != 3 or labels[0] != shape[0]:
        raise ValueError(
            f"ctc takes targets [batch, labels] of integers and predictions [batch, time, classes];"
            f" got shapes {labels} and {shape}."
        )
    label_length = ops.sum(ops.cast(ops.not_equal(y_true, 0), "int32"), axis=1)
    time = ops.full((shape[0],), shape[1], "int32")
    return ops.ctc_loss(y_true, y_pred, label_length, time, mask_index=0)


class CTC(_IndexLoss):
    """The loss of label sequences without an alignment: see `ctc`.

    >>> round(float(CTC()([[1, 0]], [[[0.0, 0.0], [0.0, 0.0]]])), 4)
    0.2877
    """

    function = staticmethod(ctc)
