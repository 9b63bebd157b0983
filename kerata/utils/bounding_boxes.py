"""Boxes round what is in images: formats, moves, overlaps, and their distance from anchors.

A format is "xyxy" (left, top, right, bottom), "yxyx", "xywh" (left, top, width, height),
"center_xywh", "center_yxhw", or one of them but the last as parts of the image's size: "rel_xyxy",
"rel_yxyx", "rel_xywh", "rel_center_xywh". Boxes are tensors `[..., boxes, 4]`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from .. import ops
from ..core import InvalidArgument, Tensor, TensorLike
from ..layers.preprocessing._boxes import FORMATS, read, within, write
from ..ops._base import shape_of

__all__ = [
    "affine_transform", "clip_to_image_size", "compute_ciou", "compute_iou", "convert_format",
    "crop", "decode_deltas_to_boxes", "encode_box_to_deltas", "pad",
]  # fmt: skip

Corners = list[Tensor]  # left, top, right, bottom


def _boxes(boxes: TensorLike, dtype: str = "float32") -> Tensor:
    boxes = ops.convert_to_tensor(boxes, dtype)
    if not len(boxes.shape) or boxes.shape[-1] != 4:
        raise InvalidArgument(
            f"Boxes have four numbers each, [..., 4]; given the shape {tuple(boxes.shape)}."
        )
    return boxes


def _absolute(who: str, kind: str) -> str:
    if str(kind).lower() not in FORMATS or str(kind).lower().startswith("rel_"):
        raise InvalidArgument(
            f"{who} takes boxes in pixels, as `bounding_box_format='xyxy'`; given {kind!r}. "
            "`convert_format` makes them of parts of an image."
        )
    return kind


def convert_format(
    boxes: Any,
    source: str,
    target: str,
    height: int | None = None,
    width: int | None = None,
    dtype: str = "float32",
) -> Any:
    """Boxes in another format.

    Args:
        boxes: `[..., 4]`, or a dict that has them at "boxes".
        source, target: the formats; see the module.
        height, width: of the image, between pixels and parts of it.
        dtype: of the result.

    >>> print(convert_format([[10, 20, 30, 50]], "xyxy", "xywh"))
    [[10. 20. 20. 30.]]
    """
    if isinstance(boxes, dict):
        found = convert_format(boxes["boxes"], source, target, height, width, dtype)
        return {**boxes, "boxes": found}
    kinds = [str(kind).lower() for kind in (source, target)]
    if all(kind.startswith("rel_") for kind in kinds):  # of whichever image
        height, width = 1, 1
    size = (height, width)
    return ops.cast(write(read(_boxes(boxes, dtype), kinds[0], size), kinds[1], size), dtype)


def clip_to_image_size(
    bounding_boxes: dict[str, Any],
    height: int | None = None,
    width: int | None = None,
    bounding_box_format: str = "xyxy",
) -> dict[str, Any]:
    """Boxes cut to the image; the labels of those of which nothing is left are -1.

    Args:
        bounding_boxes: a dict of "boxes" `[..., 4]` and "labels" `[...]`.
        height, width: of the image; boxes that are parts of it need none.
        bounding_box_format: see the module.

    >>> found = clip_to_image_size({"boxes": [[-5, 2, 30, 9]], "labels": [1]}, 10, 20)
    >>> print(found["boxes"], found["labels"])
    [[ 0.  2. 20.  9.]] [1]
    """
    size: Any = (1, 1) if bounding_box_format.lower().startswith("rel_") else (height, width)
    if None in size:
        raise InvalidArgument("clip_to_image_size needs `height` and `width` of the image.")
    parts = within(read(_boxes(bounding_boxes["boxes"]), bounding_box_format, size), size)
    labels = ops.convert_to_tensor(bounding_boxes["labels"])
    empty = ops.less_equal(_area(parts), 0.0)
    return {
        **bounding_boxes,
        "boxes": write(parts, bounding_box_format, size),
        "labels": ops.where(empty, -1, labels),
    }


def _sides(parts: Corners) -> tuple[Tensor, Tensor]:
    left, top, right, bottom = parts
    return ops.subtract(right, left), ops.subtract(bottom, top)


def _area(parts: Corners) -> Tensor:
    width, height = (ops.maximum(side, 0.0) for side in _sides(parts))
    return ops.multiply(width, height)


def crop(
    boxes: TensorLike,
    top: float,
    left: float,
    height: float,
    width: float,
    bounding_box_format: str = "xyxy",
) -> Tensor:
    """Boxes as they are in a window of an image, cut to it.

    Args:
        boxes: `[..., 4]`, in pixels.
        top, left, height, width: where the window is.
        bounding_box_format: see the module.

    >>> print(crop([[10, 20, 50, 60]], 10, 20, height=40, width=25))
    [[ 0. 10. 25. 40.]]
    """
    kind = _absolute("crop", bounding_box_format)
    parts = _shifted(read(_boxes(boxes), kind, None), -left, -top)
    return write(within(parts, (height, width)), kind, None)


def _shifted(parts: Corners, right: Any, down: Any) -> Corners:
    return [ops.add(x, by) for x, by in zip(parts, (right, down) * 2)]


def pad(
    boxes: TensorLike,
    top: float,
    left: float,
    height: int | None = None,
    width: int | None = None,
    bounding_box_format: str = "xyxy",
) -> Tensor:
    """Boxes as they are in an image with rows above and columns to the left added.

    Args:
        boxes: `[..., 4]`, in pixels.
        top, left: how many rows and columns.
        height, width: for Keras' sake.
        bounding_box_format: see the module.

    >>> print(pad([[10, 20, 50, 60]], 3, 4))
    [[14. 23. 54. 63.]]
    """
    kind = _absolute("pad", bounding_box_format)
    return write(_shifted(read(_boxes(boxes), kind, None), left, top), kind, None)


def affine_transform(
    boxes: TensorLike, angle: TensorLike, translate_x: TensorLike, translate_y: TensorLike,
    scale: TensorLike, shear_x: TensorLike, shear_y: TensorLike, height: int, width: int,
    center_x: float | None = None, center_y: float | None = None, bounding_box_format: str = "xyxy",
) -> Tensor:  # fmt: skip
    """The boxes round boxes that were moved, then turned, sheared and scaled about a center.

    Args:
        boxes: `[boxes, 4]`, or `[batch, boxes, 4]`, in pixels.
        angle: in degrees, against the clock; a number, or `[batch]`, as all up to `shear_y`.
        translate_x, translate_y: ways right and down, as parts of the size.
        scale: a factor.
        shear_x, shear_y: angles in degrees.
        height, width: of the image.
        center_x, center_y: as parts of the size; None: the middle.
        bounding_box_format: see the module.

    >>> print(affine_transform([[0, 0, 10, 20]], 0.0, 0.1, 0.0, 1.0, 0.0, 0.0, 101, 101))
    [[10.  0. 20. 20.]]
    """
    kind = _absolute("affine_transform", bounding_box_format)
    numbers = [ops.convert_to_tensor(n, "float32")
               for n in (angle, translate_x, translate_y, scale, shear_x, shear_y)]  # fmt: skip
    turn, right, down, factor, across, along = (ops.reshape(n, (-1, 1)) for n in numbers)
    turn, across, along = (ops.multiply(n, math.pi / 180) for n in (turn, across, along))
    x0, y0 = (
        (length - 1) * (0.5 if part is None else part)
        for length, part in ((width, center_x), (height, center_y))
    )
    given = _boxes(boxes)
    rows = read(ops.reshape(given, (-1, *shape_of(given)[-2:])), kind, None)
    moves = ops.multiply(right, width - 1.0), ops.multiply(down, height - 1.0)
    left, top, end, bottom = _shifted(_shifted(rows, *moves), -x0, -y0)
    a, b, c, d = (ops.multiply(factor, n) for n in _matrix(turn, across, along))
    corners = [(x, y) for x in (left, end) for y in (top, bottom)]
    parts = []
    for m, n, start in ((a, b, x0), (c, d, y0)):
        places = [ops.add(ops.multiply(m, x), ops.multiply(n, y)) for x, y in corners]
        parts.append(ops.add(ops.stack(places), start))
    found = [function(x, 0) for function in (ops.min, ops.max) for x in parts]
    return ops.reshape(write(found, kind, None), shape_of(given))


def _matrix(turn: Tensor, across: Tensor, along: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The rows of a turn, sheared along y and then along x; as in Keras, the first number has the
    other sign before the tangent than the product of the matrices has.
    """
    cos, sin, tan_x, tan_y = ops.cos(turn), ops.sin(turn), ops.tan(across), ops.tan(along)
    c = ops.subtract(ops.multiply(tan_y, cos), sin)
    d = ops.add(ops.multiply(tan_y, sin), cos)
    return ops.subtract(cos, ops.multiply(tan_x, c)), ops.add(sin, ops.multiply(tan_x, d)), c, d


def _size(image_shape: Sequence[int] | None) -> tuple[int, int] | None:
    return None if image_shape is None else (image_shape[0], image_shape[1])


def _pair(kind: str, image_shape: Sequence[int] | None, *many: TensorLike) -> list[Corners]:
    size = _size(image_shape)
    if size is None and kind.lower().startswith("rel_"):
        raise InvalidArgument(
            f"Boxes in the format {kind!r} are parts of an image: give its `image_shape`, (height, "
            "width, channels)."
        )
    return [read(_boxes(boxes), kind, size) for boxes in many]


def _shared(first: Corners, second: Corners) -> Tensor:
    """The area that boxes have in common."""
    parts = [(ops.maximum if i < 2 else ops.minimum)(first[i], second[i]) for i in range(4)]
    return _area(parts)


def _over(x: Tensor, y: Tensor) -> Tensor:
    """The quotient; 0 where both are 0."""
    return ops.divide(x, ops.maximum(y, 1e-7))


def compute_iou(
    boxes1: TensorLike,
    boxes2: TensorLike,
    bounding_box_format: str,
    use_masking: bool = False,
    mask_val: float = -1,
    image_shape: Sequence[int] | None = None,
) -> Tensor:
    """The intersection over the union of each box with each other one, `[..., M, N]`.

    Args:
        boxes1: `[M, 4]`, or `[batch, M, 4]`.
        boxes2: `[N, 4]`, or `[batch, N, 4]`.
        bounding_box_format: see the module.
        use_masking: whether boxes of negative numbers alone are none.
        mask_val: what stands in their places.
        image_shape: (height, width, channels), for boxes that are parts of an image.

    >>> print(compute_iou([[0, 0, 2, 2]], [[1, 0, 3, 2], [5, 5, 6, 6]], "xyxy").round(4))
    [[0.3333 0.    ]]
    """
    first, second = _pair(bounding_box_format, image_shape, boxes1, boxes2)
    rows = [ops.expand_dims(x, -1) for x in first]
    columns = [ops.expand_dims(x, -2) for x in second]
    shared = _shared(rows, columns)
    whole = ops.subtract(ops.add(_area(rows), _area(columns)), shared)
    found = _over(shared, whole)
    if not use_masking:
        return found
    none = [ops.all(ops.less(_boxes(boxes), 0.0), axis=-1) for boxes in (boxes1, boxes2)]
    hidden = ops.logical_or(ops.expand_dims(none[0], -1), ops.expand_dims(none[1], -2))
    return ops.where(hidden, float(mask_val), found)


def compute_ciou(
    boxes1: TensorLike,
    boxes2: TensorLike,
    bounding_box_format: str,
    image_shape: Sequence[int] | None = None,
) -> Tensor:
    """The complete intersection over union of pairs of boxes, `[...]`.

    `iou - d**2 / c**2 - a v`: d is the distance of the centers, c the diagonal of the box round
    both, `v = (2 / pi)**2 (atan(w1 / h1) - atan(w2 / h2))**2` and `a = v / (1 - iou + v)`.

    Args:
        boxes1, boxes2: `[..., 4]`.
        bounding_box_format: see the module.
        image_shape: (height, width, channels), for boxes that are parts of an image.

    Source: Z. Zheng et al., "Distance-IoU Loss" (2019).

    >>> print(compute_ciou([[0, 0, 2, 2]], [[1, 0, 3, 2]], "xyxy").round(4))
    [0.2564]
    """
    first, second = _pair(bounding_box_format, image_shape, boxes1, boxes2)
    shared = _shared(first, second)
    iou = _over(shared, ops.subtract(ops.add(_area(first), _area(second)), shared))
    distance: Any = 0.0
    diagonal: Any = 0.0
    for low, high in ((0, 2), (1, 3)):
        middles = [ops.multiply(ops.add(p[low], p[high]), 0.5) for p in (first, second)]
        distance = ops.add(ops.square(ops.subtract(*middles)), distance)
        side = ops.subtract(ops.maximum(first[high], second[high]),
                            ops.minimum(first[low], second[low]))  # fmt: skip
        diagonal = ops.add(ops.square(side), diagonal)
    shapes = [ops.arctan2(*_sides(parts)) for parts in (first, second)]
    v = ops.multiply(ops.square(ops.subtract(*shapes)), 4 / math.pi**2)
    alpha = _over(v, ops.add(ops.subtract(1.0, iou), v))
    found = ops.subtract(iou, _over(distance, diagonal))
    return ops.subtract(found, ops.multiply(alpha, v))


def _encoded(
    boxes: TensorLike, kind: str, encoding: str, variance: Any, image_shape: Sequence[int] | None
) -> Tensor:
    if encoding not in ("center_xywh", "center_yxhw"):
        raise InvalidArgument(
            f"Deltas are 'center_xywh' or 'center_yxhw'; given the format {encoding!r}."
        )
    if variance is not None and len(variance) != 4:
        raise InvalidArgument(f"`variance` must be four numbers; given {variance!r}.")
    (parts,) = _pair(kind, image_shape, boxes)
    return write(parts, encoding, None)


def encode_box_to_deltas(
    anchors: TensorLike, boxes: TensorLike, anchor_format: str, box_format: str,
    encoding_format: str = "center_yxhw", variance: Sequence[float] | None = None,
    image_shape: Sequence[int] | None = None,
) -> Tensor:  # fmt: skip
    """How boxes lie to anchors: `(center - anchor) / size` and `log(size / anchor size)`.

    Args:
        anchors: `[N, 4]`.
        boxes: `[N, 4]`, or `[batch, N, 4]`.
        anchor_format, box_format: their formats; see the module.
        encoding_format: the order of the deltas: "center_yxhw" or "center_xywh".
        variance: four numbers by which the deltas are divided.
        image_shape: (height, width, channels), for boxes that are parts of an image.

    >>> print(encode_box_to_deltas([[0, 0, 10, 10]], [[5, 0, 15, 10]], "xyxy", "xyxy"))
    [[0.  0.5 0.  0. ]]
    """
    a = _encoded(anchors, anchor_format, encoding_format, variance, image_shape)
    b = _encoded(boxes, box_format, encoding_format, variance, image_shape)
    centers = ops.divide(ops.subtract(b[..., :2], a[..., :2]), a[..., 2:])
    sizes = ops.log(ops.maximum(ops.divide(b[..., 2:], a[..., 2:]), 1e-8))
    found = ops.concatenate([centers, sizes], axis=-1)
    return found if variance is None else ops.divide(found, ops.convert_to_tensor(variance))


def decode_deltas_to_boxes(
    anchors: Any, boxes_delta: Any, anchor_format: str, box_format: str,
    encoded_format: str = "center_yxhw", variance: Sequence[float] | None = None,
    image_shape: Sequence[int] | None = None,
) -> Any:  # fmt: skip
    """The boxes of which `encode_box_to_deltas` made deltas; of dicts of anchors a dict.

    Args:
        anchors: `[N, 4]`, or a dict of such.
        boxes_delta: `[N, 4]` or `[batch, N, 4]`, or a dict of such with the same keys.
        anchor_format, box_format: formats of the anchors and of the result; see the module.
        encoded_format: the order of the deltas: "center_yxhw" or "center_xywh".
        variance: four numbers by which the deltas are multiplied.
        image_shape: (height, width, channels), for boxes that are parts of an image.

    >>> print(decode_deltas_to_boxes([[0, 0, 10, 10]], [[0.0, 0.5, 0.0, 0.0]], "xyxy", "xyxy"))
    [[ 5.  0. 15. 10.]]
    """
    options = (anchor_format, box_format, encoded_format, variance, image_shape)
    if isinstance(anchors, dict):
        return {k: decode_deltas_to_boxes(anchors[k], boxes_delta[k], *options) for k in anchors}
    a = _encoded(anchors, anchor_format, encoded_format, variance, image_shape)
    deltas = _boxes(boxes_delta)
    if variance is not None:
        deltas = ops.multiply(deltas, ops.convert_to_tensor(variance, "float32"))
    centers = ops.add(a[..., :2], ops.multiply(deltas[..., :2], a[..., 2:]))
    sizes = ops.multiply(ops.exp(deltas[..., 2:]), a[..., 2:])
    found = read(ops.concatenate([centers, sizes], axis=-1), encoded_format, None)
    return write(found, box_format, _size(image_shape))
