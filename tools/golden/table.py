"""The table of old files in docs/saving.md: `python -m tools.golden.table` writes it anew."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from tests.golden import entries

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "saving.md"
KNOWN = ROOT / "tests" / "known" / "golden.json"
MARKS = "<!-- python -m tools.golden.table -->", "<!-- end -->"
KINDS = ("models in `.h5`", "models in `.keras`", "weights")
LIBRARIES = {"keras": "Keras", "tf_keras": "tf.keras"}


def name_of(entry: dict[str, Any]) -> str:
    """What a golden file goes by."""
    return f"{entry['archive'].removesuffix('.zip')}/{entry['file']}"


def text() -> str:
    """The table, and what of it does not load."""
    groups = json.loads(KNOWN.read_text(encoding="utf-8"))
    fails = {name for group in groups for name in group["files"]}
    every: Counter[tuple[str, str]] = Counter()
    good: Counter[tuple[str, str]] = Counter()
    for entry in entries():
        suffix = entry["file"].rpartition(".")[2]
        kind = "weights" if entry["format"] == "weights" else f"models in `.{suffix}`"
        place = f"{LIBRARIES[entry['library']]} {entry['version']}", kind
        every[place] += 1
        good[place] += name_of(entry) not in fails
    libraries = sorted({library for library, _ in every})
    rows = [f"| written by | {' | '.join(KINDS)} |", "| --- | --- | --- | --- |"]
    for library in libraries:
        cells = [(good[library, kind], every[library, kind]) for kind in KINDS]
        shown = [f"{some} of {all_}" if all_ else "–" for some, all_ in cells]
        rows.append(f"| {library} | {' | '.join(shown)} |")
    left = [f"- {group['reason'].rstrip('.')} ({len(group['files'])})" for group in groups]
    count = f"{sum(good.values())} of {sum(every.values())} files. What does not come over:"
    return "\n".join([*rows, "", count, "", *left])


def page() -> str:
    """docs/saving.md with the table as it is now."""
    begin, end = map(re.escape, MARKS)
    found = re.compile(f"(?<={begin}\n).*?(?=\n{end})", re.DOTALL)
    return found.sub(lambda _: text(), PAGE.read_text(encoding="utf-8"), count=1)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
