"""Images as one layout: a batch, channels last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ...core import InvalidArgument, Tensor, TensorLike
from ...engine import Engine, standard_format


class Frame(NamedTuple):
    """Where the axes of an image or a batch are."""

    shape: tuple[int, ...]
    top: int  # the axis of rows; columns follow
    channel: int

    @property
    def height(self) -> int:
        """The number of rows."""
        return self.shape[self.top]

    @property
    def width(self) -> int:
        """The number of columns."""
        return self.shape[self.top + 1]


def frame(
    engine: Engine[Any], images: TensorLike, data_format: str | None, name: str, rank: int = 3
) -> Frame:
    """The axes of an image (of this rank) or of a batch; any other rank is an error."""
    shape = tuple(engine.shape(images))
    if len(shape) not in (rank, rank + 1):
        raise InvalidArgument(
            f"{name} takes one image of rank {rank} or a batch of rank {rank + 1}; got shape "
            f"{shape}."
        )
    first = len(shape) - rank
    if standard_format(data_format) == "channels_last":
        return Frame(shape, first, len(shape) - 1)
    return Frame(shape, first + 1, first)


def batched(engine: Engine[Any], images: Any, axes: Frame) -> Tensor:
    """The images as a batch with channels last."""
    rank = len(axes.shape)
    if axes.channel != rank - 1:
        order = [a for a in range(rank) if a != axes.channel]
        images = engine.permute(images, (*order, axes.channel))
    shape = tuple(engine.shape(images))
    return images if rank == 4 else engine.reshape(images, (1, *shape))


def unbatched(engine: Engine[Any], images: Tensor, axes: Frame) -> Tensor:
    """A batch with channels last in the layout of the images it was made of."""
    rank = len(axes.shape)
    if rank == 3:
        images = engine.reshape(images, tuple(engine.shape(images))[1:])
    if axes.channel == rank - 1:
        return images
    order = list(range(rank - 1))
    order.insert(axes.channel, rank - 1)
    return engine.permute(images, tuple(order))


def filtered(engine: Engine[Any], x: Tensor, axis: int, taps: Sequence[Any]) -> Tensor:
    """`sum over t of taps[t] * x[..., i + t, ...]`, at all i where the taps fit into the axis."""
    shape = tuple(engine.shape(x))
    places = shape[axis] - len(taps) + 1
    start, stop, step = [0] * len(shape), list(shape), (1,) * len(shape)
    total: Any = None
    for i, weight in enumerate(taps):
        start[axis], stop[axis] = i, i + places
        part = engine.multiply(engine.slice(x, tuple(start), tuple(stop), step), weight)
        total = part if total is None else engine.add(total, part)
    return total


def margins(rank: int, first: int, *widths: tuple[int, int]) -> list[tuple[int, int]]:
    """The widths of `pad` for a tensor of this rank, given for the axes from `first` on.

    >>> margins(4, 1, (2, 2))
    [(0, 0), (2, 2), (0, 0), (0, 0)]
    """
    found = [(0, 0)] * rank
    found[first : first + len(widths)] = widths
    return found
