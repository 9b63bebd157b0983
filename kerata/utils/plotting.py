"""Pictures of models: `plot_model`, and `model_to_dot` for Graphviz, neither of which needs it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from ..files.faults import FilePath
from ..layers.base.diagram import Diagram, diagram_of
from ..models import svg
from ..models.drawing import LINE, Picture, Style, draw

PIXELS, MOST_PIXELS = 96.0, 60_000  # in an inch; in a side of an image


def plot_model(
    model: Any, to_file: FilePath = "model.png", show_shapes: bool = False,
    show_dtype: bool = False, show_layer_names: bool = False, rankdir: str = "TB",
    expand_nested: bool = False, dpi: int = 200, show_layer_activations: bool = False,
    show_trainable: bool = False, splines: str = "ortho", **kwargs: Any,
) -> Any:  # fmt: skip
    """Draw the graph of a model into a file, whose suffix says what it becomes.

    Args:
        model: a built model.
        to_file: `.svg`; `.html`, a page that needs nothing else; `.dot`, text for Graphviz; `.png`,
            `.pdf` or what else matplotlib writes. Without a suffix `.png` is added.
        show_shapes: whether boxes have the shapes of inputs and outputs.
        show_dtype: whether they have the dtype of the output.
        show_layer_names: whether they have the layers' names beside their classes.
        rankdir: where the graph runs: "TB" from top to bottom, "BT", "LR" or "RL".
        expand_nested: whether nested models are drawn too.
        dpi: dots per inch, of images.
        show_layer_activations: whether boxes have the activation.
        show_trainable: whether layers with weights are marked as trainable or not.
        splines: how lines run: "ortho", "curved", "polyline", "spline" or "line".

    Returns:
        In a notebook, what shows the picture; else None.

    Raises:
        ValueError: for a model that is not built, or an unknown suffix, `rankdir` or `splines`.
        ImportError: if `grandalf`, or matplotlib for images, is not installed (`kerata[plot]`).

    >>> import os, tempfile
    >>> from kerata import Sequential, layers
    >>> model = Sequential([layers.Input((3,)), layers.Dense(2)])
    >>> plot_model(model, os.path.join(tempfile.mkdtemp(), "model.svg"), show_shapes=True)
    """
    style = Style(
        show_shapes, show_dtype, show_layer_names, rankdir, show_layer_activations,
        show_trainable, splines,
    )  # fmt: skip
    _refuse("plot_model", kwargs)
    path = Path(to_file)
    path = path if path.suffix else path.with_suffix(".png")
    dot = Dot(diagram_of(model, expand_nested), style, dpi)
    content = dot.create(format=path.suffix[1:])
    path.write_bytes(content)
    return _shown(content, path.suffix)


def model_to_dot(
    model: Any, show_shapes: bool = False, show_dtype: bool = False, show_layer_names: bool = True,
    rankdir: str = "TB", expand_nested: bool = False, dpi: int = 200, subgraph: bool = False,
    show_layer_activations: bool = False, show_trainable: bool = False, splines: str = "ortho",
    **kwargs: Any,
) -> Dot:  # fmt: skip
    """The graph of a model in the language of Graphviz.

    Args:
        subgraph: whether it is to be a cluster, part of another graph.
        **kwargs: those of `plot_model`, as all other arguments.

    Returns:
        An object with `to_string()`, `write(path)`, and `create(format="svg")`, which draws.

    >>> from kerata import Sequential, layers
    >>> model = Sequential([layers.Input((3,))], name="small")
    >>> for name in "yz":
    ...     model.add(layers.Dense(2, name=name))
    >>> print(model_to_dot(model).to_string())
    digraph "small" {
    graph [rankdir=TB, dpi=200, splines=ortho];
    node [shape=box, fontname="Helvetica"];
    n0 [label="y (Dense)"];
    n1 [label="z (Dense)"];
    n0 -> n1;
    }
    """
    _refuse("model_to_dot", kwargs)
    style = Style(
        show_shapes, show_dtype, show_layer_names, rankdir, show_layer_activations,
        show_trainable, splines,
    )  # fmt: skip
    return Dot(diagram_of(model, expand_nested), style, dpi, subgraph)


def _refuse(function: str, kwargs: dict[str, Any]) -> None:
    if kwargs:
        raise ValueError(f"{function} has no arguments {sorted(kwargs)}.")


class Dot:
    """The graph of a model, as text and drawn; see `model_to_dot`."""

    def __init__(self, diagram: Diagram, style: Style, dpi: int = 200, cluster: bool = False):
        self._diagram, self._style, self._dpi, self._cluster = diagram, style, dpi, cluster

    def to_string(self) -> str:
        """The text."""
        name = _quoted(self._diagram.name)
        if self._cluster:
            lines = _subgraph(self._diagram, self._style, "n", name)
        else:
            style = f"rankdir={self._style.rankdir}, dpi={self._dpi}, splines={self._style.splines}"
            lines = [f"digraph {name} {{", f"graph [{style}];"]
            lines += ['node [shape=box, fontname="Helvetica"];']
            lines += [*_statements(self._diagram, self._style, "n"), "}"]
        return "\n".join(lines)

    __str__ = to_string

    def write(self, path: FilePath, prog: str = "dot", format: str | None = None) -> bool:
        """Write a file: the text, or what `format` says."""
        content = self.create(prog, format) if format not in (None, "raw") else None
        Path(path).write_bytes(self.to_string().encode() if content is None else content)
        return True

    def create(self, prog: str = "dot", format: str | None = "svg") -> bytes:
        """The picture as "svg", "html", "dot", or what matplotlib writes, as bytes.

        kerata draws it, whatever `prog` is.
        """
        if format in ("dot", "gv", "raw"):
            return (self.to_string() + "\n").encode()
        picture = draw(self._diagram, self._style)
        if format in ("svg", "html"):
            return (svg.svg if format == "svg" else svg.page)(picture).encode()
        return _image(picture, str(format), self._dpi)

    def _repr_svg_(self) -> str:
        return self.create().decode()


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _statements(diagram: Diagram, style: Style, prefix: str) -> list[str]:
    lines = []
    for i, box in enumerate(diagram.boxes):
        key = f"{prefix}{i}"
        if box.inside is not None:
            title = _quoted(f"{box.name} ({box.kind})")
            lines += _subgraph(box.inside, style, f"{key}_", title)
        else:
            lines.append(f"{key} [label={_quoted(chr(10).join(style.lines(box)))}];")
    for edge in diagram.edges:
        source = _end(diagram, prefix, edge.source, edge.output, "outputs")
        target = _end(diagram, prefix, edge.target, edge.input, "inputs")
        lines.append(f"{source} -> {target};")
    return lines


def _subgraph(diagram: Diagram, style: Style, prefix: str, title: str) -> list[str]:
    name = _quoted(f"cluster_{prefix.strip('_')}_{diagram.name}")
    return [f"subgraph {name} {{", f"label={title};", *_statements(diagram, style, prefix), "}"]


def _end(diagram: Diagram, prefix: str, place: int, number: int, side: str) -> str:
    """The node where an edge ends; that of a nested model's own input or output."""
    box = diagram.boxes[place]
    key = f"{prefix}{place}"
    if box.inside is None:
        return key
    ends: list[int] = getattr(box.inside, side)
    return _end(box.inside, f"{key}_", ends[min(number, len(ends) - 1)], 0, side)


def _image(picture: Picture, format: str, dpi: int) -> bytes:
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.patches import Polygon
        from matplotlib.patches import Rectangle as Patch
    except ImportError:
        raise ImportError(
            f"A picture of a model as '{format}' needs matplotlib; run: pip install 'kerata[plot]'"
        ) from None
    longest = max(picture.width, picture.height) / PIXELS
    figure = Figure((picture.width / PIXELS, picture.height / PIXELS))
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, picture.width), ylim=(picture.height, 0))
    axes.set_axis_off()
    for r in picture.rectangles:
        edge, line = (svg.FRAME, "--") if r.frame else (svg.INK, "-")
        axes.add_patch(Patch((r.x, r.y), r.width, r.height, facecolor=svg.colour(r),
                             edgecolor=edge, linestyle=line, linewidth=0.75))  # fmt: skip
        for i, text in enumerate(r.lines):
            axes.text(
                r.x + r.width / 2, r.y + LINE * (i + 1), text, fontsize=9, ha="center",
                color=svg.line_colour(text), weight="normal" if i else "bold",
                parse_math=False,
            )  # fmt: skip
    for arrow in picture.arrows:
        axes.plot(*zip(*arrow.points), color=svg.INK, linewidth=0.75)
        axes.add_patch(Polygon(svg.tip(arrow), color=svg.INK))
    known = figure.canvas.get_supported_filetypes()
    if format not in known:
        names = ", ".join(sorted({"svg", "html", "dot", *known}))
        raise ValueError(f"plot_model writes {names}; given is '{format}'.")
    stream = BytesIO()
    figure.savefig(stream, format=format, dpi=min(dpi, MOST_PIXELS / longest))
    return stream.getvalue()


def _shown(content: bytes, suffix: str) -> Any:
    """What a notebook shows of a file; None where there is no notebook."""
    try:
        from IPython import get_ipython
        from IPython.display import HTML, SVG, Image
    except ImportError:
        return None
    if get_ipython() is None:
        return None
    if suffix in (".svg", ".html"):
        return (SVG if suffix == ".svg" else HTML)(content.decode())
    image = suffix in (".png", ".jpg", ".jpeg")
    return Image(content) if image else None  # type: ignore[no-untyped-call]
