"""Pictures of models as SVG and as pages that need nothing else."""

from __future__ import annotations

import math
from html import escape
from typing import Any

from .drawing import LINE, Arrow, Picture, Point, Rectangle

INK, FRAME, INPUT, PLAIN = "#202124", "#9aa0a6", "#e8f0fe", "#ffffff"
TRAINED, FROZEN = "#188038", "#c5221f"
FONT = "DejaVu Sans, Verdana, sans-serif"


def svg(picture: Picture) -> str:
    """A picture as an SVG document; what a box does not show, its tooltip says."""
    size = f'width="{picture.width:.0f}" height="{picture.height:.0f}"'
    view = f'viewBox="0 0 {picture.width:.1f} {picture.height:.1f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} font-family="{FONT}" '
        f'font-size="12" role="img" aria-label="{escape(picture.name)}">'
    ]
    parts += map(_rectangle, picture.rectangles)
    parts += map(_arrow, picture.arrows)
    return "\n".join([*parts, "</svg>"]) + "\n"


def page(picture: Picture) -> str:
    """A picture as an HTML page."""
    name = escape(picture.name)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{name}</title>\n'
        "<style>body { font: 14px sans-serif; margin: 2em } svg { max-width: none }</style></head>"
        f"\n<body>\n<h1>{name}</h1>\n{svg(picture)}</body>\n</html>\n"
    )


def colour(rectangle: Rectangle) -> str:
    """What a box is filled with: inputs are told from what computes."""
    return INPUT if rectangle.box.inputs is None and not rectangle.frame else PLAIN


def line_colour(line: str) -> str:
    """The colour of a line of text: that of its mark, if it is one."""
    return {"Trainable": TRAINED, "Non-trainable": FROZEN}.get(line, INK)


def tip(arrow: Arrow, size: float = 6.0) -> list[Point]:
    """The triangle at the end of an arrow."""
    (x, y), (u, v) = arrow.points[-2:]
    length = math.hypot(u - x, v - y) or 1.0
    a, b = (u - x) / length * size, (v - y) / length * size
    return [(u, v), (u - a - b / 2, v - b + a / 2), (u - a + b / 2, v - b - a / 2)]


def _rectangle(r: Rectangle) -> str:
    border = f'stroke="{FRAME}" stroke-dasharray="4 3"' if r.frame else f'stroke="{INK}"'
    text = "".join(
        f'<text x="{r.x + r.width / 2:.1f}" y="{r.y + LINE * (i + 1):.1f}" text-anchor="middle" '
        f'fill="{line_colour(line)}"{_weight(i)}>{escape(line)}</text>'
        for i, line in enumerate(r.lines)
    )
    return (
        f'<g><title>{escape(_facts(r.box))}</title><rect x="{r.x:.1f}" y="{r.y:.1f}" '
        f'width="{r.width:.1f}" height="{r.height:.1f}" rx="3" fill="{colour(r)}" {border}/>'
        f"{text}</g>"
    )


def _weight(i: int) -> str:
    return "" if i else ' font-weight="bold"'


def _arrow(arrow: Arrow) -> str:
    return (
        f'<polyline points="{_points(arrow.points)}" fill="none" stroke="{INK}"/>'
        f'<polygon points="{_points(tip(arrow))}" fill="{INK}"/>'
    )


def _points(points: list[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _facts(box: Any) -> str:
    known = {
        "inputs": box.inputs,
        "outputs": box.outputs,
        "dtype": box.dtype,
        "activation": box.activation,
        "parameters": None if box.parameters is None else f"{box.parameters:,}",
        "trainable": {True: "yes", False: "no", None: None}[box.trainable],
    }
    lines = [f"{name}: {value}" for name, value in known.items() if value is not None]
    return "\n".join([f"{box.name} ({box.kind})", *lines])
