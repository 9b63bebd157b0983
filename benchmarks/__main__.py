"""Run all benchmarks, each in a process of its own, and write the tables: `python -m benchmarks
[WORD …]`.

With words, only the benchmarks whose command holds all of them are run, and their rows replaced.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from .results import ENGINES, Results

RUNS = [
    *[("fit", kind, engine) for kind in ("mlp", "cnn") for engine in ENGINES],
    *[
        ("fit", kind, engine)
        for kind in ("mlp", "cnn", "lstm", "transformer")
        for engine in ("onnx", "theano")
    ],
    *[(kind, engine) for kind in ("predict", "dispatch", "dropout") for engine in ENGINES],
    ("predict", "onnx"),
    *[("keras2", engine) for engine in (*ENGINES, "onnx", "theano")],
    ("import_time",),
    ("files",),
    ("preprocessing",),
    *[("applications", engine) for engine in ENGINES],
    *[("augmentation", engine) for engine in ("torch", "jax")],
    *[("operations", engine) for engine in ENGINES],
    ("derived",),
    ("csharp",),
]


def run(command: tuple[str, ...]) -> list[dict[str, Any]]:
    """The rows that a benchmark printed; those before it failed, where it did."""
    module = f"benchmarks.{command[0]}"
    done = subprocess.run(
        [sys.executable, "-m", module, *command[1:]], capture_output=True, text=True
    )
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not rows:
        print(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return rows


def main(words: list[str]) -> None:
    """Run, print, write."""
    results = Results()
    for command in RUNS:
        if all(word in command for word in words):
            for row in run(command):
                print(results.add(row), flush=True)
            results.write()


if __name__ == "__main__":
    main(sys.argv[1:])
