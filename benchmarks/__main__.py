"""Run all benchmarks, each pair in a process of its own, and write the table: `python -m benchmarks
[WORD …]`.

With words, only the benchmarks whose command holds one of them are run, and their rows replaced.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

ENGINES = ("jax", "torch", "tensorflow", "numpy")
RUNS = [
    *[("fit", kind, engine) for kind in ("mlp", "cnn") for engine in ENGINES],
    *[
        ("fit", kind, engine)
        for kind in ("mlp", "cnn", "lstm", "transformer")
        for engine in ("onnx", "theano")
    ],
    *[(kind, engine) for kind in ("predict", "dispatch", "dropout") for engine in ENGINES],
    ("predict", "onnx"),
    ("import_time",),
]
FILE = Path(__file__).parent / "RESULTS.md"


def rows_of_file() -> dict[str, str]:
    """The rows that stand in the table, by name."""
    if not FILE.exists():
        return {}
    found = re.findall(r"^\| ([^|]+) \|.*\|$", FILE.read_text(), re.M)
    lines = [line for line in FILE.read_text().splitlines() if line.startswith("| ")]
    return {
        name: line for name, line in zip(found, lines) if not name.startswith(("benchmark", "--"))
    }


def run(command: tuple[str, ...]) -> dict[str, str] | None:
    """The result of one benchmark, None if it failed."""
    module = f"benchmarks.{command[0]}"
    done = subprocess.run(
        [sys.executable, "-m", module, *command[1:]], capture_output=True, text=True
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        print(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
        return None
    return json.loads(lines[-1])


def main(words: list[str]) -> None:
    """Run, print, write."""
    rows = rows_of_file()
    for command in RUNS:
        if words and not all(word in command for word in words):
            continue
        found = run(command)
        if found:
            rows[found["name"]] = "| {name} | {ours} | {peer} | **{result}** | {bound} |".format(
                **found
            )
            print(rows[found["name"]], flush=True)
    packages = ("numpy", "jax", "torch", "tensorflow-cpu", "scikit-learn")
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in packages)
    head = (
        "# Results\n\n"
        f"{datetime.date.today()}, {platform.machine()}, {os.cpu_count()} cores, one thread, "
        "Python "
        f"{platform.python_version()}; {versions}.\n"
        "Each pair runs alternately in one process; medians. Times vary by machine: read the "
        "ratios.\n\n"
        "| benchmark | kerata | peer | result | bound |\n| --- | --- | --- | --- | --- |\n"
    )
    note = FILE.read_text().rpartition("|\n")[2] if FILE.exists() else ""
    FILE.write_text(head + "\n".join(rows.values()) + "\n" + note)


if __name__ == "__main__":
    main(sys.argv[1:])
