"""Connectionist temporal classification: the loss of sequences without an alignment.

A. Graves et al., "Connectionist temporal classification", 2006. Probabilities are kept as
logarithms; that of what cannot be is a large negative number, not -inf, so that no gradient is NaN.
"""

from __future__ import annotations

from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from ...engine import Engine
from .._base import current, dtype_of, operation, tensor
from ..math.special import logsumexp
from ..numpy.arithmetic import add, clip, maximum, multiply, negative, subtract
from ..numpy.indexing import take_along_axis, where
from ..numpy.joining import concatenate
from ..numpy.layout import cut, expand_dims, reshape
from ..numpy.logic import greater, less, logical_and, not_equal
from .activations import log_softmax

__all__ = ["ctc_loss"]

IMPOSSIBLE = -1e5  # log of the probability of what cannot be


def _check(
    engine: Engine[Any], target: TensorLike, output: TensorLike, target_length: TensorLike,
    output_length: TensorLike,
) -> None:  # fmt: skip
    shapes = [tuple(engine.shape(x)) for x in (target, output, target_length, output_length)]
    batch = shapes[1][:1]
    fits = len(shapes[0]) == 2 and len(shapes[1]) == 3 and shapes[0][:1] == batch
    if not fits or shapes[2] != batch or shapes[3] != batch:
        raise InvalidArgument(
            "ctc_loss takes target [batch, labels], output [batch, time, classes] and one target "
            f"and output length for each sample; got shapes {', '.join(map(str, shapes))}."
        )


@operation(tensors=4)
def ctc_loss(
    target: TensorLike,
    output: TensorLike,
    target_length: TensorLike,
    output_length: TensorLike,
    mask_index: int = 0,
) -> Tensor:
    """`-log p(target | output)`, over all ways to lay the labels along time (Graves et al., 2006).

    The labels with blanks between and round them are states; state s is reached from s, from s - 1,
    and from s - 2 where that leaves out a blank between two different labels.

    Args:
        target: [batch, labels], integers, padded with anything.
        output: [batch, time, classes], logits (or logarithms of probabilities).
        target_length: [batch], how many labels count.
        output_length: [batch], how many steps of time count.
        mask_index: the class that is the blank.

    Returns:
        [batch], float64 for float64, else float32. A target that does not fit into its time has a
        loss of about 100000 and finite gradients.

    >>> loss = ctc_loss([[1]], [[[0.0, 0.0], [0.0, 0.0]]], [1], [2])
    >>> round(float(loss[0]), 4)  # -log(3/4): "1 1", "1 -", "- 1"
    0.2877
    """
    engine = current()
    _check(engine, target, output, target_length, output_length)
    wide = "float64" if dtype_of(output) == "float64" else "float32"
    logs = maximum(log_softmax(tensor(output, wide), axis=-1), IMPOSSIBLE)
    target, target_length, output_length = (
        tensor(x, "int32") for x in (target, target_length, output_length)
    )
    batch, time, classes = engine.shape(logs)
    states = _states(target, mask_index)
    count = engine.shape(states)[1]
    index = expand_dims(clip(states, 0, classes - 1), 1)
    logs = take_along_axis(logs, index, axis=2)  # [batch, time, states]
    scores = _forward(engine, engine.permute(logs, (1, 0, 2)), states, mask_index, output_length)
    places = reshape(engine.arange(0, count, 1, "int32"), (1, count))
    end = expand_dims(multiply(target_length, 2), 1)
    final = logical_and(less(subtract(end, 2), places), less(places, add(end, 1)))
    return negative(logsumexp(where(final, scores, IMPOSSIBLE), axis=1))


def _states(target: Tensor, blank: int) -> Tensor:
    """Labels [batch, L] with blanks between and round them: [batch, 2 L + 1]."""
    engine = current()
    batch, labels = engine.shape(target)
    blanks = engine.full((batch, labels, 1), blank, "int32")
    pairs = concatenate([blanks, expand_dims(target, 2)], 2)
    pairs = reshape(pairs, (batch, 2 * labels))
    return concatenate([pairs, engine.full((batch, 1), blank, "int32")], 1)


def _forward(
    engine: Engine[Any], logs: Tensor, states: Tensor, blank: int, length: Tensor
) -> Tensor:
    """The log probability to be in each state at the end of each sample's time."""
    time, batch, count = engine.shape(logs)
    dtype = dtype_of(logs)
    never = engine.full((batch, count + 1), IMPOSSIBLE, dtype)
    start = concatenate([engine.full((batch, 1), 0.0, dtype), cut(never, 1, 2, count + 1)], 1)
    before = concatenate([engine.full((batch, 2), blank, "int32"), states], 1)
    before = cut(before, 1, 0, count)
    skips = logical_and(not_equal(states, blank), not_equal(states, before))

    def step(scores: Tensor, inputs: tuple[Tensor, Tensor]) -> tuple[Tensor, None]:
        t, now = inputs
        earlier = cut(concatenate([cut(never, 1, 0, 2), scores], 1), 1, 0, count + 1)
        one, two = cut(earlier, 1, 1, count + 1), cut(earlier, 1, 0, count)
        two = where(skips, two, IMPOSSIBLE)
        ways = concatenate([expand_dims(x, 0) for x in (scores, one, two)], 0)
        reached = add(logsumexp(ways, axis=0), now)
        return where(expand_dims(greater(length, t), 1), reached, scores), None

    times = engine.arange(0, time, 1, "int32")
    return engine.scan(step, start, (times, logs), time)[0]
