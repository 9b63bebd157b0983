"""Boxes and masks drawn on images."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .. import ops
from ..core import Array, TensorLike, settings
from ..utils.bounding_boxes import convert_format

Color = Sequence[int]
_LETTER = 12  # the height of a letter in pixels, for a `font_scale` of 1


def as_images(images: TensorLike, data_format: str | None) -> Array:
    """A batch as floats, channels last."""
    found = np.asarray(ops.convert_to_numpy(images), "float32")
    if found.ndim != 4:
        raise ValueError(
            f"`images` must be a batch, of shape (batch, height, width, channels); given is the "
            f"shape {found.shape}."
        )
    first = (data_format or settings.image_data_format) == "channels_first"
    return found.transpose(0, 2, 3, 1) if first else found


def _given_back(images: Array, data_format: str | None) -> Array:
    found: Array = np.clip(images, 0, 255).astype("uint8")
    first = (data_format or settings.image_data_format) == "channels_first"
    return found.transpose(0, 3, 1, 2) if first else found


def draw_bounding_boxes(
    images: TensorLike, bounding_boxes: Mapping[str, Any], bounding_box_format: str,
    class_mapping: Mapping[int, str] | None = None, color: Color = (128, 128, 128),
    line_thickness: int = 2, text_thickness: int = 1, font_scale: float = 1.0,
    data_format: str | None = None,
) -> Array:  # fmt: skip
    """Images with boxes drawn on them.

    Args:
        images: numbers from 0 to 255, `(batch, height, width, channels)`.
        bounding_boxes: a dict of "boxes" `(batch, boxes, 4)`, "labels" `(batch, boxes)` and perhaps
            "confidences" `(batch, boxes)`; a label of -1 stands for no box.
        bounding_box_format: as for `kerata.utils.bounding_boxes.convert_format`.
        class_mapping: the texts that stand above boxes, by label; None: no texts.
        color: red, green, blue.
        line_thickness: of a box, in pixels.
        text_thickness: of letters.
        font_scale: 1 for letters of 12 pixels.
        data_format: "channels_last" or "channels_first"; None: the one in force.

    Returns:
        An array of uint8 in the shape of `images`.

    Raises:
        TypeError, ValueError: if `bounding_boxes` is no such dict, or `images` no batch.
        ImportError: where there are texts to draw and pillow is not installed.

    >>> boxes = {"boxes": [[[1, 1, 4, 3]]], "labels": [[0]]}
    >>> draw_bounding_boxes(np.zeros((1, 5, 6, 1)), boxes, "xyxy", line_thickness=1)[0, :, :, 0]
    array([[  0,   0,   0,   0,   0,   0],
           [  0, 128, 128, 128, 128,   0],
           [  0, 128,   0,   0, 128,   0],
           [  0, 128, 128, 128, 128,   0],
           [  0,   0,   0,   0,   0,   0]], dtype=uint8)
    """
    drawn = as_images(images, data_format).copy()
    if not isinstance(bounding_boxes, Mapping):
        raise TypeError(f"`bounding_boxes` must be a dict; given {bounding_boxes!r}.")
    if not {"boxes", "labels"} <= set(bounding_boxes):
        raise ValueError(
            f"`bounding_boxes` must have 'boxes' and 'labels'; given {sorted(bounding_boxes)}."
        )
    height, width, channels = drawn.shape[1:]
    boxes = convert_format(bounding_boxes["boxes"], bounding_box_format, "xyxy", height, width)
    corners = np.rint(ops.convert_to_numpy(boxes)).astype(int)
    labels = np.asarray(ops.convert_to_numpy(bounding_boxes["labels"])).astype(int)
    sure = bounding_boxes.get("confidences")
    sure = None if sure is None else np.asarray(ops.convert_to_numpy(sure))
    ink = np.asarray(color, "float32")[:channels]
    for i, j in zip(*np.nonzero(labels >= 0)):
        _frame(drawn[i], corners[i, j], ink, line_thickness)
        if class_mapping is not None:
            text = str(class_mapping.get(labels[i, j], labels[i, j]))
            text += "" if sure is None else f" | {sure[i, j]:.2f}"
            place = (corners[i, j, 0], corners[i, j, 1] - line_thickness)
            _write(drawn[i], text, place, ink, text_thickness, font_scale)
    return _given_back(drawn, data_format)


def _frame(image: Array, corners: Array, ink: Array, thickness: int) -> None:
    """A rectangle whose line lies evenly on both sides of its edge, as far as it is inside."""
    inner = thickness // 2
    left, top, right, bottom = corners
    outside = thickness - 1 - inner

    def fill(x: int, y: int, u: int, v: int) -> None:
        image[max(y, 0) : max(v + 1, 0), max(x, 0) : max(u + 1, 0)] = ink

    wide = (left - outside, right + outside)
    high = (top - outside, bottom + outside)
    fill(wide[0], high[0], wide[1], top + inner)
    fill(wide[0], bottom - inner, wide[1], high[1])
    fill(wide[0], high[0], left + inner, high[1])
    fill(right - inner, high[0], wide[1], high[1])


def _write(
    image: Array, text: str, place: tuple[int, int], ink: Array, thickness: int, scale: float
) -> None:
    """A text above a place, or below it where there is no room above."""
    try:
        from PIL import Image, ImageDraw, ImageFont
    except ImportError:
        raise ImportError(
            "Texts on images need the package pillow; run: pip install 'kerata[plot]'"
        ) from None
    x, y = place
    letters = Image.new("L", (image.shape[1], image.shape[0]))
    font = ImageFont.load_default(_LETTER * scale)
    y = y if y >= _LETTER * scale else y + int(1.5 * _LETTER * scale)
    pen, stroke = ImageDraw.Draw(letters), max(thickness - 1, 0)
    pen.text((x, y), text, 255, font, "ls", stroke_width=stroke)
    shade = np.asarray(letters, "float32")[..., None] / 255
    image[:] = image * (1 - shade) + ink * shade


def draw_segmentation_masks(
    images: TensorLike, segmentation_masks: TensorLike, num_classes: int | None = None,
    color_mapping: Mapping[int, Color] | None = None, alpha: float = 0.8, blend: bool = True,
    ignore_index: int = -1, data_format: str | None = None,
) -> Array:  # fmt: skip
    """Images with classes of pixels drawn on them.

    Args:
        images: numbers from 0 to 255, `(batch, height, width, channels)`.
        segmentation_masks: integers, `(batch, height, width)`, also with a last axis of 1.
        num_classes: how many classes there are, for colours of the classes from 1 on; None: as
            many as the largest says.
        color_mapping: red, green, blue by class; a class that it lacks is not drawn.
        alpha: from 0, where masks are not seen, to 1, where the image is not.
        blend: False: as with an `alpha` of 1.
        ignore_index: a class that is not drawn.
        data_format: "channels_last" or "channels_first"; None: the one in force.

    Returns:
        An array of uint8 in the shape of `images`.

    Raises:
        TypeError, ValueError: if the masks are no integers, or the shapes do not fit.

    >>> image, mask = np.full((1, 1, 2, 3), 100), np.array([[[0, 1]]])
    >>> draw_segmentation_masks(image, mask, color_mapping={1: (255, 0, 0)}, alpha=0.5).tolist()
    [[[[100, 100, 100], [177, 50, 50]]]]
    """
    drawn = as_images(images, data_format)
    masks = np.asarray(ops.convert_to_numpy(segmentation_masks))
    if masks.dtype.kind not in "iu":
        raise TypeError(f"`segmentation_masks` must be integers; given is {masks.dtype}.")
    masks = masks[..., 0] if masks.ndim == 4 and masks.shape[-1] == 1 else masks
    if masks.shape != drawn.shape[:3]:
        raise ValueError(
            f"`segmentation_masks` of shape {masks.shape} do not fit images of {drawn.shape[:3]}."
        )
    count = int(masks.max(initial=0)) + 1 if num_classes is None else num_classes
    known = dict(palette(count) if color_mapping is None else color_mapping)
    known.pop(ignore_index, None)
    share = alpha if blend else 1.0
    for number, color in known.items():
        there = (masks == number)[..., None]
        ink = np.asarray(color, "float32")[: drawn.shape[-1]]
        drawn = np.where(there, drawn * (1 - share) + ink * share, drawn)
    return _given_back(drawn, data_format)


def palette(count: int) -> dict[int, tuple[int, int, int]]:
    """Colours of the classes from 1 on that differ clearly: hues by steps of the golden angle."""
    found = {}
    for i in range(1, count):
        color = colorsys.hsv_to_rgb((0.33 + 0.618034 * i) % 1, 1.0, 1.0)
        found[i] = (int(255 * color[0]), int(255 * color[1]), int(255 * color[2]))
    return found
