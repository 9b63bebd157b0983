"""The labels in the output of connectionist temporal classification: greedy, or by beam search.

The search keeps a fixed number of prefixes for each sample, each with the log probability of ending
in a blank and of ending in its last label. A step of time joins a prefix that grew out of another
with what has come to the same labels before; so no two prefixes are equal, and scores are sums over
alignments. All shapes are known beforehand: a step is the body of a scan.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...core import InvalidArgument, Tensor, TensorLike, one_of
from ...engine import Engine
from .._base import current, dtype_of, operation, tensor
from ..math.ranking import top_k
from ..math.special import logsumexp
from ..numpy.arithmetic import add, clip, maximum, mod, negative, subtract
from ..numpy.exponential import logaddexp
from ..numpy.indexing import take_along_axis, where
from ..numpy.joining import concatenate
from ..numpy.layout import cut, expand_dims, reshape
from ..numpy.logic import equal, greater, less, less_equal, logical_and, logical_or, not_equal
from ..numpy.products import matmul
from ..numpy.reductions import argmax, max, sum
from ..numpy.sorting import argsort
from .activations import log_softmax
from .encoding import one_hot

__all__ = ["ctc_decode"]

NEVER = -1e30  # log of the probability of what cannot be, in a search
STRATEGIES = ("greedy", "beam_search")


@operation(tensors=2)
def ctc_decode(
    inputs: TensorLike, sequence_lengths: TensorLike, strategy: str = "greedy",
    beam_width: int = 100, top_paths: int = 1, merge_repeated: bool = True, mask_index: int = 0,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """The likeliest labels of each sample: of the best alignment, or over alignments.

    Args:
        inputs: [batch, time, classes], logits (or logarithms of probabilities).
        sequence_lengths: [batch], how many steps of time count.
        strategy: "greedy" takes the likeliest class of each step; "beam_search" sums the
            probabilities of alignments of the same labels, and follows the `beam_width` likeliest
            prefixes (A. Graves, "Supervised sequence labelling", 2012; A. Hannun et al., 2014).
        beam_width: how many prefixes the search follows.
        top_paths: how many label sequences the search returns, `beam_width` at most.
        merge_repeated: greedy takes equal neighbours for one label; the search always does.
        mask_index: the class that is the blank; None is the last.

    Returns:
        (labels, scores). Labels: int32 [paths, batch, time], padded with -1; one path if greedy.
        Scores: [batch, paths]; greedy: `-sum(max(inputs))` over time, of `inputs` as they are;
        beam search: log probabilities of `softmax(inputs)`, best first, -inf where there are fewer
        sequences than asked for. They are float64 for float64, else float32.

    >>> x = [[[0.0, 3.0, 1.0], [0.0, 3.0, 1.0], [2.0, 0.0, 0.0], [0.0, 1.0, 4.0]]]
    >>> ctc_decode(x, [4])[0].tolist()
    [[[1, 2, -1, -1]]]
    >>> ctc_decode(x, [4], "beam_search", beam_width=8, top_paths=2)[0].tolist()
    [[[1, 2, -1, -1]], [[2, 1, 2, -1]]]
    """
    engine = current()
    shape, lengths = tuple(engine.shape(inputs)), tuple(engine.shape(sequence_lengths))
    if len(shape) != 3 or lengths != shape[:1]:
        raise InvalidArgument(
            "ctc_decode takes inputs [batch, time, classes] and one sequence length for each "
            f"sample; got shapes {shape} and {lengths}."
        )
    one_of(strategy, STRATEGIES, "strategy", "ctc_decode")
    x = tensor(inputs, "float64" if dtype_of(inputs) == "float64" else "float32")
    until = tensor(sequence_lengths, "int32")
    blank = shape[2] - 1 if mask_index is None else mask_index % shape[2]
    if strategy == "greedy":
        return _greedy(engine, x, until, merge_repeated, blank)
    if not 1 <= top_paths <= beam_width:
        raise InvalidArgument(
            f"ctc_decode: `top_paths` must lie between 1 and beam_width = {beam_width}; got "
            f"{top_paths}."
        )
    return _searched(engine, x, until, int(beam_width), int(top_paths), blank)


def _greedy(
    engine: Engine[Any], x: Tensor, until: Tensor, merge: bool, blank: int
) -> tuple[Tensor, Tensor]:
    """The likeliest class of each step, without blanks."""
    batch, time, _ = engine.shape(x)
    times = reshape(engine.arange(0, time, 1, "int32"), (1, time))
    counts = less(times, expand_dims(until, 1))
    best = argmax(x, axis=2)
    scores = negative(sum(where(counts, max(x, axis=2), 0.0), axis=1, keepdims=True))
    kept = logical_and(counts, not_equal(best, blank))
    if merge:
        before = concatenate([engine.full((batch, 1), -1, "int32"), best], 1)
        kept = logical_and(kept, not_equal(best, cut(before, 1, 0, time)))
    # A stable sort brings what is kept to the front and leaves its order.
    order = argsort(where(kept, engine.full((), 0, "int32"), 1), axis=1)
    labels = take_along_axis(where(kept, best, -1), order, axis=1)
    return expand_dims(labels, 0), scores


class _Beam(NamedTuple):
    """Prefixes of each sample, best first."""

    labels: Tensor  # [batch, width, time], padded with -1
    sizes: Tensor  # [batch, width], how many labels
    begins: Tensor  # [batch, width, width], whether prefix i is the beginning of prefix j (or j)
    blank: Tensor  # [batch, width], log probability of ending in a blank
    label: Tensor  # [batch, width], log probability of ending in the last label

    @property
    def score(self) -> Tensor:
        return logaddexp(self.blank, self.label)


def _start(engine: Engine[Any], batch: int, width: int, time: int, dtype: str) -> _Beam:
    """The empty prefix alone; the others have no probability."""
    none = engine.full((batch, width), NEVER, dtype)
    first = engine.full((batch, 1), 0.0, dtype)
    return _Beam(
        engine.full((batch, width, time), -1, "int32"),
        engine.full((batch, width), 0, "int32"),
        engine.cast(engine.full((batch, width, width), 1, "int32"), "bool"),
        concatenate([first, cut(none, 1, 1, width)], 1),
        none,
    )


def _searched(
    engine: Engine[Any], x: Tensor, until: Tensor, width: int, paths: int, blank: int
) -> tuple[Tensor, Tensor]:
    """The likeliest label sequences, by beam search over prefixes."""
    logs = maximum(log_softmax(x, axis=-1), NEVER)
    batch, time, _ = engine.shape(logs)

    def step(beam: Any, inputs: tuple[Tensor, Tensor]) -> tuple[Any, None]:
        t, now = inputs
        beam = _Beam(*beam)
        going = greater(until, t)
        pick = lambda new, old: where(
            reshape(going, (batch,) + (1,) * (len(engine.shape(old)) - 1)), new, old
        )
        return tuple(map(pick, _advance(beam, now, blank), beam)), None

    beam = _start(engine, batch, width, time, dtype_of(logs))
    times = engine.arange(0, time, 1, "int32")
    carry = engine.scan(step, tuple(beam), (times, engine.permute(logs, (1, 0, 2))), time)[0]
    beam = _Beam(*carry)
    scores = cut(beam.score, 1, 0, paths)
    possible = greater(scores, NEVER / 2)
    labels = where(expand_dims(possible, 2), cut(beam.labels, 1, 0, paths), -1)
    return engine.permute(labels, (1, 0, 2)), where(possible, scores, float("-inf"))


def _advance(beam: _Beam, now: Tensor, blank: int) -> _Beam:
    """The beam one step later; `now` [batch, classes] are the step's log probabilities."""
    engine = current()
    batch, classes = engine.shape(now)
    width = engine.shape(beam.sizes)[1]
    total = beam.score
    last = _last(beam.labels, beam.sizes)  # [batch, width], -1 of the empty prefix
    empty = equal(beam.sizes, 0)
    of_last = take_along_axis(now, clip(last, 0, classes - 1), axis=1)
    of_last = where(empty, NEVER, of_last)
    # Prefix i and one more label: [batch, width, classes]. The last label again needs a blank.
    hot = one_hot(last, classes, dtype=dtype_of(now))
    source = where(greater(hot, 0.0), expand_dims(beam.blank, 2), expand_dims(total, 2))
    grown = maximum(add(source, expand_dims(now, 1)), NEVER)
    # Where prefix j is prefix i and one more label, what grows out of i comes to j.
    longer = equal(expand_dims(beam.sizes, 1), add(expand_dims(beam.sizes, 2), 1))
    alive = expand_dims(greater(total, NEVER / 2), 1)
    child = logical_and(logical_and(beam.begins, longer), alive)  # [batch, i, j]
    to_last = expand_dims(clip(last, 0, classes - 1), 1)
    to_last = engine.broadcast_to(to_last, (batch, width, width))
    joining = where(child, take_along_axis(grown, to_last, axis=2), NEVER)
    label = logaddexp(add(beam.label, of_last), logsumexp(joining, axis=1))
    stayed = (maximum(add(total, cut(now, 1, blank, blank + 1)), NEVER), maximum(label, NEVER))
    known = greater(matmul(tensor(child, dtype_of(now)), hot), 0.0)  # [batch, i, class]
    unfit = equal(reshape(engine.arange(0, classes, 1, "int32"), (1, 1, classes)), blank)
    grown = where(logical_or(known, unfit), NEVER, grown)
    return _chosen(beam, stayed, grown)


def _last(labels: Tensor, sizes: Tensor) -> Tensor:
    """The last label of each prefix, -1 of the empty one."""
    at = expand_dims(maximum(subtract(sizes, 1), 0), 2)
    return reshape(take_along_axis(labels, at, axis=2), current().shape(sizes))


def _chosen(beam: _Beam, stayed: tuple[Tensor, Tensor], grown: Tensor) -> _Beam:
    """The likeliest of the prefixes as they were and of those with one more label."""
    engine = current()
    batch, width, classes = engine.shape(grown)
    time = engine.shape(beam.labels)[2]
    flat = reshape(grown, (batch, width * classes))
    _, places = top_k(concatenate([logaddexp(*stayed), flat], 1), width)
    grows = less_equal(width, places)
    beyond = maximum(subtract(places, width), 0)
    parent = where(grows, engine.floor_divide(beyond, engine.scalar(classes, "int32")), places)
    new = mod(beyond, classes)
    sizes, blank, label = (
        take_along_axis(x, parent, axis=1) for x in (beam.sizes, stayed[0], stayed[1])
    )
    labels = take_along_axis(beam.labels, expand_dims(parent, 2), axis=1)
    times = reshape(engine.arange(0, time, 1, "int32"), (1, 1, time))
    here = logical_and(equal(times, expand_dims(sizes, 2)), expand_dims(grows, 2))
    labels = where(here, expand_dims(new, 2), labels)
    sizes = add(sizes, engine.cast(grows, "int32"))
    blank = where(grows, NEVER, blank)
    label = where(grows, take_along_axis(flat, beyond, axis=1), label)
    begins = take_along_axis(beam.begins, expand_dims(parent, 2), axis=1)
    begins = take_along_axis(begins, expand_dims(parent, 1), axis=2)
    return _Beam(labels, sizes, logical_and(begins, _agree(labels, sizes)), blank, label)


def _agree(labels: Tensor, sizes: Tensor) -> Tensor:
    """Whether the last label of prefix i stands at that place in prefix j: [batch, i, j]."""
    engine = current()
    batch, width, time = engine.shape(labels)
    place = expand_dims(maximum(subtract(sizes, 1), 0), 1)  # [batch, 1, i]
    place = engine.broadcast_to(place, (batch, width, width))
    found = engine.permute(take_along_axis(labels, place, axis=2), (0, 2, 1))
    same = equal(found, expand_dims(_last(labels, sizes), 2))
    return logical_or(same, expand_dims(equal(sizes, 0), 2))
