"""The page `RESULTS-gpu.md`: versions, a table for each part, what failed, what was left out."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Mapping, Sequence

from .plan import ENGINES
from .rows import Row

PARTS = {  # heading and explanation
    "fit": (
        "Steps of `fit`",
        "Milliseconds of a training step with kerata / in the same loop written by hand = their "
        "quotient (less than 1: kerata is quicker), in turn in one process, medians. kerata gets "
        "NumPy arrays, five epochs a call; by hand, data lie on the device from the start. "
        "By hand: eager torch with the fused Adam, one `jit` for a step with donated arrays, one "
        "`tf.function` for a step. "
        "`float32` is without TF32, `tf32` with it; by hand, `mixed_bfloat16` is autocast on "
        "torch and casts elsewhere.",
    ),
    "conformance": ("Conformance", "`kerata.testing` on the device, in shares."),
    "parity": (
        "Parity",
        "Losses of three epochs on the device and on NumPy, from one seed: the largest relative "
        "difference, of which 1e-4 is allowed.",
    ),
    "laws": (
        "Laws",
        "Results and gradients of the 40 most used operations, as on NumPy: the largest error "
        "over what is allowed.",
    ),
    "threads": ("Threads", "Eight threads `predict` at once with one model."),
    "residence": ("Residence", "Where variables lie after `fit`, and what a step copies."),
    "doctor": ("Doctor", "The devices that `kerata doctor` prints."),
}


def page(rows: Sequence[Row], device: str, seconds: float) -> str:
    """The whole page."""
    probes = {row.engine: row for row in rows if row.part == "probe"}
    versions = ", ".join(
        f"{name} {row.figures['version']}" for name, row in probes.items() if row.state == "ok"
    )
    head = (
        f"# Results on {device}\n\n{datetime.date.today()}, {platform.machine()}, "
        f"{os.cpu_count()} cores, Python {platform.python_version()}; {versions}.\n"
        f"Written by `python -m benchmarks.gpu` in {seconds:.0f} s. TF32 is off but where it is "
        "named; the engines onnx and numpy run on the processor.\n"
    )
    parts = [_part(part, rows) for part in PARTS if any(row.part == part for row in rows)]
    return "\n".join([head, *parts, *_lists(rows)])


def _part(part: str, rows: Sequence[Row]) -> str:
    """A table with a line for each item and a column for each engine."""
    title, text = PARTS[part]
    cells: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.part == part:
            cells.setdefault(row.item, {})[row.engine] = _cell(row)
    present = {engine for line in cells.values() for engine in line}
    engines = [engine for engine in (*ENGINES, "kerata") if engine in present]
    return f"## {title}\n\n{text}\n\n{_table(engines, cells)}"


def _table(engines: Sequence[str], cells: Mapping[str, Mapping[str, str]]) -> str:
    lines = [["", *engines], ["---"] * (len(engines) + 1)]
    lines += [[item, *(line.get(name, "") for name in engines)] for item, line in cells.items()]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def _cell(row: Row) -> str:
    if row.state == "skipped":
        return "–"
    short = row.short.replace("|", "\\|")
    return short if row.state == "ok" else f"**failed**: {short}"


def _lists(rows: Sequence[Row]) -> list[str]:
    """What failed, and what was left out, with the reason."""
    found = []
    for title, state in (("Failed", "failed"), ("Not run", "skipped")):
        reasons: dict[tuple[str, str, str], list[str]] = {}
        for row in rows:
            if row.state == state:
                detail = " ".join(row.detail.split())
                reasons.setdefault((row.part, row.engine, detail), []).append(row.item)
        lines = [
            f"- {part}, {engine}{': ' if any(items) else ''}{'; '.join(items)}: {detail}\n"
            for (part, engine, detail), items in reasons.items()
        ]
        found.append(f"## {title}\n\n{''.join(lines) or 'Nothing.' + chr(10)}")
    return found
