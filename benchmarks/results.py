"""The tables of `RESULTS.md`: read, changed row by row, written; the text below them stays."""

from __future__ import annotations

import datetime
import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Any

from kerata.engines import loader

FILE = Path(__file__).parent / "RESULTS.md"
ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.complete]
PACKAGES = [*(loader.BUILTIN[name].distribution for name in ENGINES), "scikit-learn"]
PLACES = [(engine, size) for engine in ENGINES for size in ("small", "large")]
PAIRS = ["benchmark", "kerata", "peer", "result", "bound"]
OPERATIONS = ["operation", *(f"{engine}, {size}" for engine, size in PLACES)]
ABOUT_OPERATIONS = """
## Operations, forward and backward

kerata's time divided by that of the quickest form written by hand for the engine, for NumPy that of
torch with one thread; bold where the bound is missed: 1.1 on JAX, torch and TensorFlow; on NumPy
2.5 for what is bound by products, convolutions and pools, else 1.5. The arguments are in
`operation_cases.py`.

"""


class Results:
    """All rows, by their first column."""

    def __init__(self) -> None:
        text = FILE.read_text() if FILE.exists() else ""
        self.pairs: dict[str, list[str]] = {}
        self.operations: dict[str, list[str]] = {}
        for line in text.splitlines():
            cells = [cell.strip() for cell in line.strip()[1:-1].split(" | ")]
            if line.startswith("| ") and cells[0] not in ("benchmark", "operation", "---"):
                table = self.pairs if len(cells) == len(PAIRS) else self.operations
                table[cells[0]] = cells
        self.note = text.rpartition("|\n")[2]

    def add(self, row: dict[str, Any]) -> str:
        """Take up what a benchmark printed: the row as it stands in its table."""
        if "operation" not in row:
            name = row["name"]
            self.pairs[name] = [
                name,
                row["ours"],
                row["peer"],
                f"**{row['result']}**",
                row["bound"],
            ]
            return _line(self.pairs[name])
        name = row["operation"]
        cells = self.operations.setdefault(name, [name, *("–" for _ in PLACES)])
        shown = f"{row['ratio']:.2f}"
        missed = float(shown) > row["bound"]
        place = PLACES.index((row["engine"], row["size"]))
        cells[1 + place] = f"**{shown}**" if missed else shown
        return f"{row['engine']}, {row['size']}: {name} {cells[1 + place]}"

    def write(self) -> None:
        """The file anew, under today's date and versions."""
        versions = ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES)
        head = (
            f"# Results\n\n{datetime.date.today()}, {platform.machine()}, {os.cpu_count()} cores, "
            f"one thread, Python {platform.python_version()}; {versions}.\n"
            "Each pair runs alternately in one process; medians. Times vary by machine: read the "
            "ratios.\n\n"
        )
        text = head + _table(PAIRS, self.pairs)
        if self.operations:
            text += ABOUT_OPERATIONS + _table(OPERATIONS, self.operations)
        FILE.write_text(text + self.note)


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _table(head: list[str], rows: dict[str, list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows.values()]
    return "\n".join(map(_line, lines)) + "\n"
