"""Paddings and sizes of sequences, images and volumes."""

from __future__ import annotations

from collections.abc import Sequence

from ... import ops
from ...core import InvalidArgument, Tensor, TensorLike
from .recording import recorded
from .shapes import normalize_data_format

__all__ = [
    "resize_images", "resize_volumes", "spatial_2d_padding", "spatial_3d_padding",
    "temporal_padding",
]  # fmt: skip

Pairs = Sequence[Sequence[int]]


def _spatial(data_format: str | None) -> int:
    """The first spatial axis."""
    return 2 if normalize_data_format(data_format) == "channels_first" else 1


def _padded(x: TensorLike, padding: Pairs, first: int) -> Tensor:
    x = ops.convert_to_tensor(x)
    widths = [(0, 0)] * len(x.shape)
    widths[first : first + len(padding)] = [(before, after) for before, after in padding]
    return ops.pad(x, widths)


@recorded
def temporal_padding(x: TensorLike, padding: Sequence[int] = (1, 1)) -> Tensor:
    """Zeros before and after the axis of time, the middle one of three."""
    return _padded(x, [padding], 1)


@recorded
def spatial_2d_padding(
    x: TensorLike, padding: Pairs = ((1, 1), (1, 1)), data_format: str | None = None
) -> Tensor:
    """Zeros round images, as many before and after each axis as `padding` says."""
    return _padded(x, padding, _spatial(data_format))


@recorded
def spatial_3d_padding(
    x: TensorLike, padding: Pairs = ((1, 1), (1, 1), (1, 1)), data_format: str | None = None
) -> Tensor:
    """Zeros round volumes, as many before and after each axis as `padding` says."""
    return _padded(x, padding, _spatial(data_format))


def _repeated(x: TensorLike, factors: Sequence[int], first: int) -> Tensor:
    for axis, factor in enumerate(factors, first):
        x = ops.repeat(x, factor, axis=axis)
    return ops.convert_to_tensor(x)


@recorded
def resize_images(
    x: TensorLike,
    height_factor: int,
    width_factor: int,
    data_format: str,
    interpolation: str = "nearest",
) -> Tensor:
    """Images larger by whole factors, by repeating pixels or "bilinear".

    >>> resize_images([[[[1.0], [2.0]]]], 1, 2, "channels_last")[0, 0, :, 0].tolist()
    [1.0, 1.0, 2.0, 2.0]
    """
    first = _spatial(data_format)
    if interpolation == "nearest":
        return _repeated(x, (height_factor, width_factor), first)
    if interpolation != "bilinear":
        raise InvalidArgument(
            f"K.resize_images: `interpolation` must be 'nearest' or 'bilinear'; given "
            f"{interpolation!r}."
        )
    x = ops.convert_to_tensor(x)
    size = x.shape[first] * height_factor, x.shape[first + 1] * width_factor
    return ops.image.resize(x, size, interpolation="bilinear", data_format=data_format)


@recorded
def resize_volumes(
    x: TensorLike, depth_factor: int, height_factor: int, width_factor: int, data_format: str
) -> Tensor:
    """Volumes larger by whole factors, by repeating elements."""
    return _repeated(x, (depth_factor, height_factor, width_factor), _spatial(data_format))
