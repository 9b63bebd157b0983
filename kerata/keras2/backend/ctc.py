"""Connectionist temporal classification (Graves et al., 2006); the blank is the last class."""

from __future__ import annotations

from typing import NamedTuple

from ... import ops
from ...core import Tensor, TensorLike, settings
from .recording import recorded

__all__ = ["SparseLabels", "ctc_batch_cost", "ctc_decode", "ctc_label_dense_to_sparse"]


class SparseLabels(NamedTuple):
    """Labels without their padding: places, values, and the shape with padding."""

    indices: Tensor
    values: Tensor
    dense_shape: Tensor


def _logs(y_pred: TensorLike) -> Tensor:
    return ops.log(ops.add(y_pred, settings.epsilon))


@recorded
def ctc_batch_cost(
    y_true: TensorLike, y_pred: TensorLike, input_length: TensorLike, label_length: TensorLike
) -> Tensor:
    """`-log p(labels | y_pred)` of each sample.

    Args:
        y_true: [samples, labels], integers, padded with anything.
        y_pred: [samples, time, classes], probabilities.
        input_length: [samples, 1], how many steps of time count.
        label_length: [samples, 1], how many labels count.

    Returns:
        [samples, 1].

    >>> import numpy as np
    >>> cost = ctc_batch_cost([[0]], np.full((1, 2, 2), 0.5), [[2]], [[1]])
    >>> round(float(cost[0, 0]), 4)  # -log(3/4)
    0.2877
    """
    logs = _logs(y_pred)
    labels, steps = (ops.reshape(ops.cast(x, "int32"), (-1,)) for x in (label_length, input_length))
    blank = int(logs.shape[2]) - 1
    loss = ops.ctc_loss(ops.cast(y_true, "int32"), logs, labels, steps, mask_index=blank)
    return ops.expand_dims(loss, 1)


@recorded
def ctc_decode(
    y_pred: TensorLike,
    input_length: TensorLike,
    greedy: bool = True,
    beam_width: int = 100,
    top_paths: int = 1,
    merge_repeated: bool = False,
) -> tuple[list[Tensor], Tensor]:
    """The likeliest labels of each sample, and the logarithms of their probabilities.

    Args:
        y_pred: [samples, time, classes], probabilities.
        input_length: [samples], how many steps of time count.
        greedy: whether to take the likeliest class of each step; else a beam search.
        beam_width, top_paths: of the search.
        merge_repeated: has no effect: equal neighbours are one label.

    Returns:
        ([labels of each path, samples by time, padded with -1], scores [samples, paths]).
    """
    logs = _logs(y_pred)
    labels, scores = ops.ctc_decode(
        logs,
        ops.cast(input_length, "int32"),
        "greedy" if greedy else "beam_search",
        beam_width=beam_width,
        top_paths=top_paths,
        mask_index=int(logs.shape[2]) - 1,
    )
    return [labels[i] for i in range(labels.shape[0])], scores


def ctc_label_dense_to_sparse(labels: TensorLike, label_lengths: TensorLike) -> SparseLabels:
    """The labels that count, with their places.

    >>> ctc_label_dense_to_sparse([[1, 2, 0], [3, 0, 0]], [2, 1]).values.tolist()
    [1, 2, 3]
    """
    labels = ops.convert_to_tensor(labels)
    steps = ops.arange(labels.shape[1])
    counts = ops.less(ops.expand_dims(steps, 0), ops.expand_dims(label_lengths, 1))
    rows, columns = ops.nonzero(counts)
    flat = ops.add(ops.multiply(rows, labels.shape[1]), columns)
    values = ops.take(ops.reshape(labels, (-1,)), flat, axis=0)
    return SparseLabels(
        ops.stack([rows, columns], axis=1), values, ops.convert_to_tensor(labels.shape, "int32")
    )
