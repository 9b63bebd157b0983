"""Where the boxes and edges of a diagram lie: a layered drawing (Sugiyama et al., 1981)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..core import one_of
from ..layers.base.diagram import Box, Diagram, Edge

Point: TypeAlias = tuple[float, float]

LETTER, LINE, MARGIN, GAP = 7.4, 16.0, 10.0, 34.0  # of text in pixels; between boxes
SPLINES = ("ortho", "curved", "polyline", "spline", "line")
DIRECTIONS = ("TB", "BT", "LR", "RL")


@dataclass(frozen=True)
class Style:
    """What is shown of each box, and how."""

    show_shapes: bool = False
    show_dtype: bool = False
    show_layer_names: bool = False
    rankdir: str = "TB"
    show_layer_activations: bool = False
    show_trainable: bool = False
    splines: str = "ortho"

    def __post_init__(self) -> None:
        one_of(self.rankdir, DIRECTIONS, "rankdir")
        one_of(self.splines, SPLINES, "splines")

    def lines(self, box: Box) -> list[str]:
        """The text of a box."""
        found = [f"{box.name} ({box.kind})" if self.show_layer_names else box.kind]
        if self.show_layer_activations and box.activation is not None:
            found.append(f"Activation: {box.activation}")
        if self.show_shapes:
            found += [f"Input shape: {box.inputs}"] * (box.inputs is not None)
            found.append(f"Output shape: {'?' if box.outputs is None else box.outputs}")
        if self.show_dtype:
            found.append(f"Output dtype: {box.dtype or '?'}")
        if self.show_trainable and box.trainable is not None:
            found.append("Trainable" if box.trainable else "Non-trainable")
        return found


@dataclass
class Rectangle:
    """A box of the picture, or the frame of a nested model; (x, y) is the corner top left."""

    lines: list[str]
    box: Box
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0
    frame: bool = False

    def move(self, x: float, y: float) -> None:
        self.x, self.y = self.x + x, self.y + y


@dataclass
class Arrow:
    """A line from one box to another, ending in a tip."""

    points: list[Point]

    def move(self, x: float, y: float) -> None:
        self.points = [(a + x, b + y) for a, b in self.points]


@dataclass
class Picture:
    """Rectangles and arrows, and the room that they take; frames come before what is in them."""

    name: str
    width: float
    height: float
    rectangles: list[Rectangle] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)

    def move(self, x: float, y: float) -> None:
        for rectangle in self.rectangles:
            rectangle.move(x, y)
        for arrow in self.arrows:
            arrow.move(x, y)


def draw(diagram: Diagram, style: Style) -> Picture:
    """The picture of a diagram. A nested model is drawn first, and is then one large box.

    Raises ImportError where `grandalf` is not installed.
    """
    sideways = style.rankdir in ("LR", "RL")
    inner = [draw(box.inside, style) if box.inside else None for box in diagram.boxes]
    drawn = [_rectangle(box, style, inside) for box, inside in zip(diagram.boxes, inner)]
    sizes = [(r.height, r.width) if sideways else (r.width, r.height) for r in drawn]
    centres, paths = place(sizes, diagram.edges)
    height = max(y + size[1] / 2 for (_, y), size in zip(centres, sizes))

    def turned(point: Point) -> Point:
        x, y = point
        y = height - y if style.rankdir in ("BT", "RL") else y
        return (y, x) if sideways else (x, y)

    picture = Picture(diagram.name, 0.0, 0.0)
    for rectangle, centre, inside in zip(drawn, centres, inner):
        x, y = turned(centre)
        rectangle.move(x - rectangle.width / 2, y - rectangle.height / 2)
        picture.rectangles.append(rectangle)
        if inside is not None:
            inside.move(rectangle.x, rectangle.y + LINE)
            picture.rectangles += inside.rectangles
            picture.arrows += inside.arrows
    for points, bends in paths:
        picture.arrows.append(Arrow(list(map(turned, _bent(points, bends, style.splines)))))
    return _trimmed(picture)


def _rectangle(box: Box, style: Style, inside: Picture | None) -> Rectangle:
    if inside is not None:
        lines = [f"{box.name} ({box.kind})"]
        width = max(inside.width, LETTER * len(lines[0]) + 2 * MARGIN)
        return Rectangle(lines, box, width, inside.height + LINE, frame=True)
    lines = style.lines(box)
    width = LETTER * max(map(len, lines)) + 2 * MARGIN
    return Rectangle(lines, box, width, LINE * len(lines) + MARGIN)


class _View:
    """What the library asks of a vertex (its size, and where it put it) and of an edge."""

    def __init__(self, width: float = 0.0, height: float = 0.0) -> None:
        self.w, self.h, self.xy = width, height, (0.0, 0.0)
        self.points: list[Point] = []

    def setpath(self, points: Iterable[Point]) -> None:
        self.points = list(points)


def place(
    sizes: Sequence[Point], edges: Sequence[Edge]
) -> tuple[list[Point], list[tuple[list[Point], list[float]]]]:
    """The centres of boxes of these sizes; for each edge the points that it passes from border to
    border, and the heights between rows at which it may go sideways from one to the next.

    Parts that are not connected stand side by side.
    """
    graphs, layouts = _library()
    vertices = [graphs.Vertex() for _ in sizes]
    for vertex, size in zip(vertices, sizes):
        vertex.view = _View(*size)
    pairs = [edge for edge in edges if edge.source != edge.target]
    lines = [graphs.Edge(vertices[edge.source], vertices[edge.target]) for edge in pairs]
    for line in lines:
        line.view = _View()
    right = 0.0
    shifts: dict[int, float] = {}
    rows: dict[float, float] = {}  # half of the height of each row, by its middle
    for part in graphs.Graph(vertices, lines).C:
        layout = layouts.SugiyamaLayout(part)
        layout.xspace, layout.yspace = GAP, GAP
        layout.init_all()
        layout.draw()
        members = list(part.V())
        left = min(v.view.xy[0] - v.view.w / 2 for v in members)
        shifts.update((id(v), right - left) for v in members)
        right += max(v.view.xy[0] + v.view.w / 2 for v in members) - left + GAP
        for v in members:
            rows[v.view.xy[1]] = max(v.view.h / 2, rows.get(v.view.xy[1], 0.0))
    centres = [(v.view.xy[0] + shifts[id(v)], v.view.xy[1]) for v in vertices]
    paths = []
    for edge, line in zip(pairs, lines):
        shift = shifts[id(vertices[edge.source])]
        points = [(x + shift, y) for x, y in line.view.points]
        down = 1 if points[0][1] < points[-1][1] else -1  # up: back to a layer called before
        bends = [y - down * (rows.get(y, 0.0) + GAP / 2) for _, y in points[1:]]
        points[0] = (points[0][0], points[0][1] + down * sizes[edge.source][1] / 2)
        points[-1] = (points[-1][0], points[-1][1] - down * sizes[edge.target][1] / 2)
        paths.append((points, bends))
    return centres, paths


def _library() -> tuple[Any, Any]:
    try:
        from grandalf import graphs, layouts
    except ImportError:
        raise ImportError(
            "A picture of a model needs the package grandalf; run: pip install 'kerata[plot]'"
        ) from None
    return graphs, layouts


def _bent(points: list[Point], bends: list[float], splines: str) -> list[Point]:
    """The points of a line as it is drawn, straight from each to the next."""
    if splines == "line":
        return [points[0], points[-1]]
    if splines == "polyline":
        return points
    found = points[:1]
    for (x, y), (u, v), bend in zip(points, points[1:], bends):
        if splines == "ortho":
            found += [(x, bend), (u, bend), (u, v)] if x != u else [(u, v)]
        else:  # a cubic that begins and ends upright
            middle = (y + v) / 2
            for i in range(1, 13):
                t = i / 12
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                found.append(((a + b) * x + (c + d) * u, a * y + (b + c) * middle + d * v))
    return found


def _trimmed(picture: Picture) -> Picture:
    """The picture from (0, 0) on, with a margin around."""
    corners = [(r.x, r.y) for r in picture.rectangles]
    corners += [(r.x + r.width, r.y + r.height) for r in picture.rectangles]
    corners += [point for arrow in picture.arrows for point in arrow.points]
    left, top = (min(c[i] for c in corners) - MARGIN for i in range(2))
    picture.move(-left, -top)
    picture.width, picture.height = (
        max(c[i] for c in corners) + MARGIN - low for i, low in enumerate((left, top))
    )
    return picture
