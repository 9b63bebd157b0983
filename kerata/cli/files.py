"""`kerata inspect` and `kerata convert`: files of models and weights."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from ..saving.convert import convert
from ..saving.inspection import Inspection, WeightLine, inspect
from ..saving.inspection_page import write_page
from .doctor import Section
from .report import show


def run_inspect(asked: Namespace) -> int:
    """Print what is in a file; the status is 0 if it is whole and nothing was found in it."""
    found = inspect(asked.file, statistics=not asked.quick)
    if asked.json:
        print(json.dumps(found.to_dict(), indent=2))
    else:
        show([printable(section) for section in sections(found)])
    if asked.html is not None:
        page = Path(asked.html or f"{Path(asked.file).name}.html")
        write_page(found, page)
        print(f"\nThe page is {page}.")
    return 0 if found.safe else 1


def run_convert(asked: Namespace) -> int:
    """Write a file anew in the form of another name."""
    convert(asked.source, asked.target, asked.max_shard_size)
    return 0


def printable(section: Section) -> Section:
    """The same without signs that would steer a terminal: names come from the file."""
    clean = lambda text: "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    rows = [tuple(map(clean, row)) for row in section.rows]
    return Section(section.title, section.columns, rows, list(map(clean, section.hints)))


def sections(found: Inspection) -> Iterator[Section]:
    """The tables of an inspection."""
    rows = [("file", found.path), ("kind", found.kind), ("size", f"{found.size:,} bytes")]
    rows += [(key, str(value)) for key, value in found.metadata.items() if len(str(value)) < 200]
    yield Section("File", ("what", "found"), rows, [found.refusal] if found.refusal else [])
    if found.layers:
        lines = [
            ("  " * line.depth + line.name, line.kind, ", ".join(line.inputs))
            for line in found.layers
        ]
        hints = [f"To be passed in custom_objects: {name}" for name in found.custom]
        yield Section("Architecture", ("layer", "class", "called on"), lines, hints)
    if found.optimizer:
        rows = [(key, _short(value)) for key, value in found.optimizer.items() if value is not None]
        yield Section("Training", ("what", "found"), rows)
    if found.weights:
        columns = ("weight", "shape", "dtype", "mean", "deviation", "least", "most", "not finite")
        yield Section("Weights", columns, [_row(line) for line in found.weights])
    threats = [(str(v.row), v.title, v.status) for v in found.verdicts]
    hints = [f"{v.row}: {place}" for v in found.verdicts for place in v.places[:5]]
    yield Section("Threats", ("row", "what", "verdict"), threats, hints)


def _row(line: WeightLine) -> tuple[str, ...]:
    numbers = (line.mean, line.deviation, line.least, line.most)
    shown = tuple("" if n is None else f"{n:.4g}" for n in numbers)
    return line.name, str(line.shape), line.dtype, *shown, str(line.bad or "")


def _short(value: object) -> str:
    """An object's class and settings, or the value as it is."""
    if isinstance(value, dict) and "class_name" in value:
        inner = value.get("config")
        kept = inner.items() if isinstance(inner, dict) else ()
        return f"{value['class_name']}({', '.join(f'{k}={_short(v)}' for k, v in kept)})"
    return str(value)
