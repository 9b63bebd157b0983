"""Parts of images and margins round them: cropped, padded, cut into patches."""

from __future__ import annotations

from typing import Any

from ...core.errors import InvalidArgument
from ...core.typing import Ints, Tensor, TensorLike
from ...engine.windows import Windows, spread, standard_padding
from .._base.dispatch import current, operation
from ..numpy.joining import concatenate
from ._frame import Frame, frame, margins

__all__ = ["crop_images", "extract_patches", "extract_patches_3d", "pad_images"]


def _ends(
    name: str, word: str, sides: tuple[Any, Any], target: Any, size: int, sign: int
) -> tuple[int, int]:
    """The margins (before, after) of an axis, of which two of three numbers were given.

    `before + after = sign * (target - size)`, where the sign is 1 for padding and -1 for cropping.
    """
    before, after = sides
    if [before, after, target].count(None) != 1:
        raise InvalidArgument(
            f"{name}: for each axis give exactly two of {word}; got {before}, {after} and {target}."
        )
    if target is not None:
        total = sign * (int(target) - size)
        before = total - int(after) if before is None else before
        after = total - int(before) if after is None else after
    before, after = int(before), int(after)
    if before < 0 or after < 0 or (sign < 0 and before + after > size):
        raise InvalidArgument(
            f"{name}: {word} = {before}, {after}, {target} do not fit an axis of size {size}."
        )
    return before, after


def _both(
    noun: str, sign: int, images: TensorLike, data_format: str | None, *given: int | None
) -> tuple[Frame, Any]:
    """(the axes, the margins of rows and of columns).

    `given`: top, left, bottom, right, height, width.
    """
    name = "pad_images" if sign > 0 else "crop_images"
    axes = frame(current(), images, data_format, name)
    top, left, bottom, right, height, width = given
    words = [
        f"{a}_{noun}, {b}_{noun}, target_{size}"
        for a, b, size in (("top", "bottom", "height"), ("left", "right", "width"))
    ]
    rows = _ends(name, words[0], (top, bottom), height, axes.height, sign)
    return axes, (rows, _ends(name, words[1], (left, right), width, axes.width, sign))


@operation()
def pad_images(
    images: TensorLike,
    top_padding: int | None = None,
    left_padding: int | None = None,
    bottom_padding: int | None = None,
    right_padding: int | None = None,
    target_height: int | None = None,
    target_width: int | None = None,
    data_format: str | None = None,
) -> Tensor:
    """Images with zeros round them; the third of margin, margin and target follows from two.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        top_padding: rows above; of this, `bottom_padding` and `target_height` give two.
        left_padding: columns on the left; of this, `right_padding` and `target_width` give two.
        bottom_padding: rows below.
        right_padding: columns on the right.
        target_height: rows of the result.
        target_width: columns of the result.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Larger images of the same dtype.

    >>> pad_images([[[5]]], 1, 0, target_height=2, target_width=2).tolist()
    [[[0], [0]], [[5], [0]]]
    """
    axes, widths = _both(
        "padding", 1, images, data_format,
        top_padding, left_padding, bottom_padding, right_padding, target_height, target_width,
    )  # fmt: skip
    return current().pad(images, margins(len(axes.shape), axes.top, *widths))


@operation()
def crop_images(
    images: TensorLike,
    top_cropping: int | None = None,
    left_cropping: int | None = None,
    bottom_cropping: int | None = None,
    right_cropping: int | None = None,
    target_height: int | None = None,
    target_width: int | None = None,
    data_format: str | None = None,
) -> Tensor:
    """A part of each image; the third of margin, margin and target follows from two.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        top_cropping: rows cut off above; of this, `bottom_cropping` and `target_height` give two.
        left_cropping: columns cut off on the left; of this, `right_cropping` and `target_width`
            give two.
        bottom_cropping: rows cut off below.
        right_cropping: columns cut off on the right.
        target_height: rows of the result.
        target_width: columns of the result.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Smaller images of the same dtype.

    >>> crop_images([[[1], [2]], [[3], [4]]], 1, 0, target_height=1, target_width=1).tolist()
    [[[3]]]
    """
    axes, widths = _both(
        "cropping", -1, images, data_format,
        top_cropping, left_cropping, bottom_cropping, right_cropping, target_height, target_width,
    )  # fmt: skip
    rank = len(axes.shape)
    start, stop = [0] * rank, list(axes.shape)
    for axis, (before, after) in enumerate(widths, axes.top):
        start[axis], stop[axis] = before, stop[axis] - after
    return current().slice(images, tuple(start), tuple(stop), (1,) * rank)


@operation()
def extract_patches(
    images: TensorLike,
    size: Ints,
    strides: Ints | None = None,
    dilation_rate: Ints = 1,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The patches of images, each laid out along the channel axis: by row, column, channel.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        size: the patch's, an integer or (height, width); of three numbers the images are volumes.
        strides: distance of neighbouring patches; None is `size`.
        dilation_rate: distance of neighbouring pixels of a patch.
        padding: "valid", or "same": `ceil(H / stride)` patches down, with zeros all round.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, rows, columns, height * width * C] in the dtype of `images`, or with channels first;
        without N for one image.

    >>> extract_patches([[[1], [2]], [[3], [4]]], (1, 2)).tolist()
    [[[1, 2]], [[3, 4]]]
    """
    spatial = len(size) if isinstance(size, (list, tuple)) else 2
    if spatial == 3:
        return extract_patches_3d(images, size, strides, dilation_rate, padding, data_format)
    return _patches(
        "extract_patches", 2, images, size, strides, dilation_rate, padding, data_format
    )


@operation()
def extract_patches_3d(
    volumes: TensorLike,
    size: Ints,
    strides: Ints | None = None,
    dilation_rate: Ints = 1,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The patches of volumes, each laid out along the channel axis: by place, then by channel.

    Args:
        volumes: [D, H, W, C] or [N, D, H, W, C], or with channels first.
        size: the patch's, an integer or (depth, height, width).
        strides: distance of neighbouring patches; None is `size`.
        dilation_rate: distance of neighbouring voxels of a patch.
        padding: "valid", or "same": `ceil(size / stride)` patches, with zeros all round.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, *places, prod(size) * C] in the dtype of `volumes`, or with channels first; without N
        for one volume.

    >>> extract_patches_3d([[[[1], [2]]]], (1, 1, 2)).tolist()
    [[[[1, 2]]]]
    """
    return _patches(
        "extract_patches_3d", 3, volumes, size, strides, dilation_rate, padding, data_format
    )


def _patches(
    name: str,
    rank: int,
    images: TensorLike,
    size: Ints,
    strides: Ints | None,
    dilation: Ints,
    padding: str,
    data_format: str | None,
) -> Tensor:
    """What lies under each tap of a window over `rank` axes, one behind the other as channels."""
    engine = current()
    axes = frame(engine, images, data_format, name, rank + 1)
    size = spread(size, rank, "size")
    padding = standard_padding(padding, ("valid", "same"))
    spatial = axes.shape[axes.top : axes.top + rank]
    strides = size if strides is None else strides
    windows = Windows.over(spatial, size, strides, padding, dilation)
    if windows.padded:
        images = engine.pad(images, margins(len(axes.shape), axes.top, *windows.margins))
    return concatenate(list(windows.taps(engine, images, axes.top)), axes.channel)
