"""Boxes in the formats that images' boxes come in, as (left, top, right, bottom) and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ... import ops
from ...core import Tensor

Size = tuple[Any, Any]  # height, width
FORMATS = ("xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw", "rel_xyxy", "rel_yxyx",
           "rel_xywh", "rel_center_xywh")  # fmt: skip


def _centers(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> list[Tensor]:
    half = (ops.multiply(c, 0.5), ops.multiply(d, 0.5))
    return [ops.subtract(a, half[0]), ops.subtract(b, half[1]), ops.add(a, half[0]),
            ops.add(b, half[1])]  # fmt: skip


def _to_centers(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> list[Tensor]:
    return [ops.multiply(ops.add(a, c), 0.5), ops.multiply(ops.add(b, d), 0.5),
            ops.subtract(c, a), ops.subtract(d, b)]  # fmt: skip


_READ: dict[str, Callable[..., list[Tensor]]] = {
    "xyxy": lambda a, b, c, d: [a, b, c, d],
    "yxyx": lambda a, b, c, d: [b, a, d, c],
    "xywh": lambda a, b, c, d: [a, b, ops.add(a, c), ops.add(b, d)],
    "center_xywh": _centers,
    "center_yxhw": lambda a, b, c, d: _centers(b, a, d, c),
}
_WRITE: dict[str, Callable[..., list[Tensor]]] = {
    "xyxy": lambda a, b, c, d: [a, b, c, d],
    "yxyx": lambda a, b, c, d: [b, a, d, c],
    "xywh": lambda a, b, c, d: [a, b, ops.subtract(c, a), ops.subtract(d, b)],
    "center_xywh": _to_centers,
    "center_yxhw": lambda a, b, c, d: [_to_centers(a, b, c, d)[i] for i in (1, 0, 3, 2)],
}


def _known(kind: str, size: Size | None) -> str:
    name = str(kind).lower()
    if name not in FORMATS:
        raise ValueError(
            f"A format of bounding boxes must be one of {', '.join(FORMATS)}; given {kind!r}."
        )
    if name.startswith("rel_") and (size is None or None in size):
        raise ValueError(
            f"Boxes in the format {name!r} are parts of an image: give its `height` and `width`."
        )
    return name


def read(boxes: Tensor, kind: str, size: Size | None) -> list[Tensor]:
    """[left, top, right, bottom] of boxes, in pixels."""
    name = _known(kind, size)
    parts = ops.unstack(boxes, 4, axis=-1)
    found = _READ[name.removeprefix("rel_")](*parts)
    return _scaled(found, size, ops.multiply) if name.startswith("rel_") else found


def write(parts: list[Tensor], kind: str, size: Size | None) -> Tensor:
    """Boxes of a format, from [left, top, right, bottom] in pixels."""
    name = _known(kind, size)
    if name.startswith("rel_"):
        parts = _scaled(parts, size, ops.divide)
    found: Tensor = ops.stack(_WRITE[name.removeprefix("rel_")](*parts), axis=-1)
    return found


def _scaled(parts: list[Tensor], size: Any, function: Any) -> list[Tensor]:
    height, width = size
    return [function(x, n) for x, n in zip(parts, (width, height, width, height))]


def moved(boxes: dict[str, Any], parts: list[Tensor], kind: str, size: Size) -> dict[str, Any]:
    """Boxes of an image of a size that are now at `parts`, cut to it; those that left it are -1."""
    parts = within(parts, size)
    labels = ops.cast(boxes["labels"], "float32")
    gone = [ops.less_equal(ops.subtract(parts[i + 2], parts[i]), 0.0) for i in (0, 1)]
    empty = ops.logical_or(ops.logical_or(*gone), ops.less(labels, 0.0))
    found = write(parts, kind, size)
    return {
        **boxes,
        "boxes": ops.where(ops.expand_dims(empty, -1), -1.0, found),
        "labels": ops.where(empty, -1.0, labels),
    }


def within(parts: list[Tensor], size: Size) -> list[Tensor]:
    """Boxes cut to the image."""
    height, width = size
    return [ops.minimum(ops.maximum(x, 0.0), n) for x, n in zip(parts, (width, height) * 2)]
