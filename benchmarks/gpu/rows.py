"""What a part reports, and how it comes from a worker to the runner."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

MARK = "@row "  # libraries print too: a worker's own lines begin so
STATES = ("ok", "failed", "skipped")


@dataclass(frozen=True)
class Row:
    """The outcome of one item of a part on an engine.

    Args:
        state: one of `STATES`.
        short: what the table's cell says.
        detail: for lists below the table: what failed, or why it was skipped.
        figures: what was measured.
    """

    part: str
    engine: str
    item: str
    state: str = "ok"
    short: str = ""
    detail: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        text = self.short if self.state == "ok" else f"{self.state}: {self.detail}"
        return f"{self.part}, {self.engine}, {self.item}: {text}"


def encode(row: Row) -> str:
    """A line for the runner."""
    return MARK + json.dumps(asdict(row), ensure_ascii=False)


def decode(line: str) -> Row | None:
    """The row of a worker's line; None for what others printed."""
    return Row(**json.loads(line[len(MARK) :])) if line.startswith(MARK) else None


@dataclass(frozen=True)
class Task:
    """One item of a part, as a worker gets it.

    Args:
        small: whether sizes are those for a processor.
        seconds: after which it should come to an end.
    """

    part: str
    engine: str
    item: str
    small: bool
    seconds: float

    def row(self, ok: bool, short: str, detail: str = "", **figures: Any) -> Row:
        """Its outcome."""
        state = "ok" if ok else "failed"
        return Row(self.part, self.engine, self.item, state, short, detail or short, figures)
