"""What a source of batches offers, and which class makes one of which kind of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ..core import warn_user
from .batch import Batch


class BatchStacking:
    """How many batches a source may stack into one, and whether stacked batches may lie where those
    before them lay. The trainer changes it while an epoch runs.
    """

    __slots__ = ("join", "reuse")

    def __init__(self, join: int = 1, reuse: bool = False) -> None:
        self.join, self.reuse = join, reuse


SINGLE = BatchStacking()
ENDLESS = (
    "The data set has no end: say how many batches make an epoch (`steps_per_epoch=` in fit, "
    "`steps=` in evaluate and predict)."
)


def warn_of_end(done: int, asked: int) -> None:
    """Say that an epoch has less batches than were asked for."""
    warn_user(
        f"The data ran out after {done} of {asked} batches, and the epoch ended there: give more "
        "data, or fewer steps (`steps_per_epoch`, `steps`)."
    )


class BatchSource(Protocol):
    """What `fit`, `evaluate` and `predict` ask for batches. Subclass it for the defaults.

    Attributes:
        steps: batches in an epoch; None where nobody knows.
        batch_size: samples in a batch; None where batches come as the data has them.
        full_batches: how many batches of an epoch can be stacked, being of one size; 0: none.
        batch_bytes: bytes in one of these.
    """

    steps: int | None = None
    batch_size: int | None = None
    full_batches: int = 0
    batch_bytes: int = 0

    @property
    def ended(self) -> bool:
        """Whether there will never be another batch, as after the last one of a generator."""
        return False

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """Pairs of a count and a batch: 1 and a batch; or, where the source can, up to
        `stacking.join` and as many batches stacked on a new first axis.
        """
        ...

    def restart(self) -> None:
        """Begin the next epoch with the first batch, where an epoch may end before the data."""


@dataclass(frozen=True)
class DataArguments:
    """What `fit`, `evaluate` or `predict` were given to work on; see `Model.fit`."""

    x: Any
    y: Any = None
    sample_weight: Any = None
    batch_size: int | None = None
    steps: int | None = None
    shuffle: bool | str | None = False
    class_weight: Mapping[Any, Any] | None = None
    seed: int = 0
    output_names: Sequence[str] | None = None


Accepts = Callable[[object], bool]
Make = Callable[[DataArguments], BatchSource]
_adapters: list[tuple[Accepts, Make, bool]] = []


def register(accepts: Accepts, make: Make, holds_targets: bool = True) -> None:
    """Teach `fit`, `evaluate` and `predict` a kind of data; what was registered last comes first.

    Args:
        accepts: whether this is such data; looks at its methods, not for the library it is from.
        make: makes the source.
        holds_targets: whether its batches have targets and weights, so that none may be given
            beside it.
    """
    _adapters.insert(0, (accepts, make, holds_targets))


def source_of(given: DataArguments) -> BatchSource:
    """The source of the first adapter that accepts `given.x`.

    Raises:
        ValueError: if targets or weights were given beside data that holds them.
    """
    _, make, holds_targets = next(found for found in _adapters if found[0](given.x))
    if holds_targets:
        for name in ("y", "sample_weight"):
            if getattr(given, name) is not None:
                raise ValueError(
                    f"`{name}` must not be given beside a {type(given.x).__name__}: let it yield "
                    "(x, y) or (x, y, sample_weight)."
                )
    return make(given)
