"""An inspection as one page of HTML: a tree of the model, histograms of the weights.

The page needs nothing else and runs nothing; whatever comes from the file is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path

from ..core import whole_file
from ..files.faults import FilePath
from .inspection import Inspection, LayerLine, WeightLine

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --bar: #3b7dd8; --bad: #c62828; --good: #2e7d32 }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; overflow-wrap: anywhere } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse }
th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line) }
td { font-variant-numeric: tabular-nums; white-space: nowrap }
td:first-child, td:last-child, summary { overflow-wrap: anywhere; white-space: normal }
table { display: block; overflow-x: auto }
details { margin-left: 1.1rem; border-left: 1px solid var(--line); padding-left: .6rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12.5px; margin: .3rem 0 }
.kind { color: #888 } .found { color: var(--bad); font-weight: 600 } .clean { color: var(--good) }
svg { fill: var(--bar); display: block }
"""


def write_page(found: Inspection, path: FilePath) -> None:
    """Write the page, whole or not at all."""
    with whole_file(Path(path)) as temporary:
        temporary.write_text(page(found), encoding="utf-8")


def page(found: Inspection) -> str:
    """The page as text."""
    title = escape(Path(found.path).name)
    parts = [
        f"<h1>{title}</h1>",
        _table(("", ""), [*_about(found)]),
        *([f'<p class="found">{escape(found.refusal)}</p>'] if found.refusal else []),
        *(["<h2>Architecture</h2>", _tree(found.layers)] if found.layers else []),
        *(["<h2>Training</h2>", _json(found.optimizer)] if found.optimizer else []),
        *(["<h2>Weights</h2>", _weights(found.weights)] if found.weights else []),
        "<h2>Threats</h2>",
        _table(("", "what", "verdict"), _threats(found)),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _about(found: Inspection) -> Iterable[tuple[str, ...]]:
    yield "kind", escape(found.kind)
    yield "size", f"{found.size:,} bytes"
    for key, value in found.metadata.items():
        yield escape(key), escape(value if isinstance(value, str) else json.dumps(value))
    if found.custom:
        yield "to be passed in <code>custom_objects</code>", escape(", ".join(found.custom))
    good = "nothing was found" if found.safe else "see below"
    yield "threats", f'<span class="{"clean" if found.safe else "found"}">{good}</span>'


def _threats(found: Inspection) -> Iterable[tuple[str, ...]]:
    for verdict in found.verdicts:
        places = "".join(f"<br>{escape(place)}" for place in verdict.places[:20])
        status = f'<span class="{verdict.status}">{verdict.status}</span>{places}'
        yield str(verdict.row), escape(verdict.title), status


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table of cells that are HTML already."""
    lines = [_cells(head, "th")] if any(head) else []
    return f"<table>{''.join([*lines, *(_cells(row, 'td') for row in rows)])}</table>"


def _cells(row: tuple[str, ...], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in row)}</tr>"


def _json(value: object) -> str:
    return f"<pre>{escape(json.dumps(value, indent=1))}</pre>"


def _tree(layers: list[LayerLine]) -> str:
    """Layers within layers as details within details."""
    parts, open_depths = [], 0
    for line in layers:
        parts.append("</details>" * max(open_depths - line.depth, 0))
        open_depths = min(open_depths, line.depth)
        inputs = f" ← {escape(', '.join(line.inputs))}" if line.inputs else ""
        kind = f'<span class="kind">{escape(line.kind)}</span>'
        state = " open" if line.depth == 0 else ""
        settings = f"<details><summary>settings</summary>{_json(line.settings)}</details>"
        parts.append(
            f"<details{state}><summary>{escape(line.name)} {kind}{inputs}</summary>{settings}"
        )
        open_depths += 1
    return "".join([*parts, "</details>" * open_depths])


def _weights(weights: list[WeightLine]) -> str:
    head = ("name", "shape", "dtype", "mean", "deviation", "least", "most", "zero", "bad", "")
    return _table(head, (_row(line) for line in weights))


def _row(line: WeightLine) -> tuple[str, ...]:
    numbers = (line.mean, line.deviation, line.least, line.most)
    shown = tuple("" if n is None else f"{n:.4g}" for n in numbers)
    bad = f'<span class="found">{line.bad}</span>' if line.bad else ""
    shape = " × ".join(map(str, line.shape)) or "scalar"
    zeros = str(line.zeros) if line.zeros else ""
    return escape(line.name), shape, escape(line.dtype), *shown, zeros, bad, _bars(line.histogram)


def _bars(counts: list[int]) -> str:
    """A histogram."""
    if not counts:
        return ""
    top = max(counts)
    bars = "".join(
        f'<rect x="{3 * i}" y="{30 - h:.1f}" width="2.5" height="{h:.1f}"/>'
        for i, count in enumerate(counts)
        if (h := 30 * count / top)
    )
    return f'<svg width="{3 * len(counts)}" height="30" role="img">{bars}</svg>'
