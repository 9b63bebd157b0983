"""Parts of images and margins round them: cropped, padded, cut into patches."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ...core import Ints, InvalidArgument, Tensor, TensorLike
from ...engine.windows import Windows, spread, standard_padding
from .._base import current, is_open, operation, size_of
from ..numpy.joining import concatenate
from ._frame import Frame, frame, margins

__all__ = [
    "crop_images",
    "extract_patches",
    "extract_patches_3d",
    "pad_images",
    "reconstruct_patches",
]


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
        total = sign * (size_of(target) - size)
        before = total - size_of(after) if before is None else before
        after = total - size_of(before) if after is None else after
    before, after = size_of(before), size_of(after)
    if any(map(is_open, (before, after))):  # the graph fails where they do not fit
        return before, after
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
    images: TensorLike, top_padding: int | None = None, left_padding: int | None = None,
    bottom_padding: int | None = None, right_padding: int | None = None,
    target_height: int | None = None, target_width: int | None = None,
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
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
    images: TensorLike, top_cropping: int | None = None, left_cropping: int | None = None,
    bottom_cropping: int | None = None, right_cropping: int | None = None,
    target_height: int | None = None, target_width: int | None = None,
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
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
    name: str, rank: int, images: TensorLike, size: Ints, strides: Ints | None, dilation: Ints,
    padding: str, data_format: str | None,
) -> Tensor:  # fmt: skip
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


@operation()
def reconstruct_patches(
    patches: TensorLike,
    size: Ints,
    output_size: Ints | None = None,
    strides: Ints | None = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The images or volumes of which `extract_patches` made patches that do not overlap.

    Args:
        patches: [rows, columns, height * width * C] or [N, rows, columns, height * width * C], of
            volumes with a third place and depth; or with the patches' axis first.
        size: the patch's: an integer, (height, width) or (depth, height, width).
        output_size: (height, width) of the images, or (depth, height, width); None is what the
            patches cover, which with padding="same" may be more than there was.
        strides: `size`, or None.
        padding: as the patches were made with: of "same", the margins are cut off.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, height, width, C] in the dtype of `patches`, or with channels first; without N for one.

    >>> reconstruct_patches([[[1, 2]], [[3, 4]]], (1, 2)).tolist()
    [[[1], [2]], [[3], [4]]]
    """
    engine = current()
    given = next((n for n in (size, output_size) if isinstance(n, (list, tuple))), (0, 0))
    axes = frame(engine, patches, data_format, "reconstruct_patches", len(given) + 1)
    size = spread(size, len(given), "size")
    grid = axes.shape[axes.top : axes.top + len(size)]
    channels = _channels(axes.shape[axes.channel], size, strides)
    first = axes.channel < axes.top
    rank = len(axes.shape)
    if first:
        order = [a for a in range(rank) if a != axes.channel]
        patches = engine.permute(patches, (*order, axes.channel))
    covered = [count * n for count, n in zip(grid, size)]
    places = range(1, len(size) + 1)
    count = 1 if rank == len(size) + 1 else axes.shape[0]
    x = engine.reshape(patches, (count, *grid, *size, channels))
    x = engine.permute(x, (0, *(a for i in places for a in (i, i + len(size))), 2 * len(size) + 1))
    x = engine.reshape(x, (count, *covered, channels))
    want, before = _cut(covered, size, output_size, padding)
    if want != covered:
        stop = [start + n for start, n in zip(before, want)]
        start, end = (0, *before, 0), (count, *stop, channels)
        x = engine.slice(x, start, end, (1,) * len(start))
    x = engine.permute(x, (0, len(size) + 1, *places)) if first else x
    return x if rank == len(size) + 2 else engine.reshape(x, tuple(engine.shape(x))[1:])


def _channels(depth: int, size: Sequence[int], strides: Ints | None) -> int:
    """How many channels images have whose patches have so many numbers."""
    if strides is not None and spread(strides, len(size), "strides") != size:
        raise InvalidArgument(
            f"reconstruct_patches: patches must not overlap: `strides` must be {size}, the size of "
            f"a patch; got {strides}."
        )
    taps = math.prod(size)
    if depth % taps:
        raise InvalidArgument(
            f"reconstruct_patches: patches of the size {size} have a multiple of {taps} numbers; "
            f"got {depth}."
        )
    return depth // taps


def _cut(
    covered: list[int], size: Sequence[int], output_size: Ints | None, padding: str
) -> tuple[list[int], list[int]]:
    """The size of what was cut into patches, and what lies before it on each axis."""
    same = standard_padding(padding, ("valid", "same")) == "same"
    if output_size is None:
        if same:
            raise InvalidArgument(
                "reconstruct_patches: of padding='same', say by `output_size` how large the images "
                "were."
            )
        return covered, [0] * len(covered)
    want = list(spread(output_size, len(covered), "output_size"))
    fits = [0 <= have - n < (step if same else 1) for have, n, step in zip(covered, want, size)]
    if not all(fits):
        raise InvalidArgument(
            f"reconstruct_patches: an `output_size` of {tuple(want)} does not go with patches that "
            f"cover {tuple(covered)}, made with padding={padding!r}."
        )
    return want, [(have - n) // 2 for have, n in zip(covered, want)]
