"""Printing what `doctor` found: tables in a terminal, plain columns elsewhere."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec

from .doctor import Section


def as_json(sections: list[Section]) -> str:
    """The sections as JSON: {title: {"rows": [{column: text}], "hints": [text]}}."""
    plain = {
        s.title: {"rows": [dict(zip(s.columns, row)) for row in s.rows], "hints": s.hints}
        for s in sections
    }
    return json.dumps(plain, indent=2)


def show(sections: list[Section]) -> None:
    """Print the sections."""
    terminal = sys.stdout.isatty() and find_spec("rich") is not None
    for section in sections:
        print()
        if terminal:
            _table(section)
        else:
            print("\n".join(_lines(section)))


def _table(section: Section) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    table = Table(title=section.title, title_justify="left", title_style="bold")
    for column in section.columns:
        table.add_column(column, overflow="fold")
    for row in section.rows:
        table.add_row(*map(Text, row))
    console.print(table)
    for hint in section.hints:
        console.print(Text(f"→ {hint}", style="yellow"))


def _lines(section: Section) -> list[str]:
    rows = [tuple(section.columns), *section.rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(section.columns))]
    lines = [section.title]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths))
        lines.append("  " + "  ".join(cells).rstrip())
    return lines + [f"  -> {hint}" for hint in section.hints]
