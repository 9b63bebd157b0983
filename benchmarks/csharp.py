"""What the way from C# to Python costs, on mono and CoreCLR: `python -m benchmarks.csharp`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from . import pairs

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Run `tests/csharp/Cost.cs`, which prints the least of 40 rounds in microseconds."""
    spec = importlib.util.spec_from_file_location("build", ROOT / "bindings/csharp/build.py")
    assert spec and spec.loader
    build = sys.modules["build"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    tools = build.find()  # says what is missing: `make csharp-tools`
    for core in (False, True):
        path = build.program(tools, ROOT / "tests/csharp/Cost.cs", core)
        said = build.run(tools, path, core=core).stdout.splitlines()
        cost = {name: float(number) / 1e6 for name, number in map(str.split, said)}
        on = "CoreCLR" if core else "mono"
        found = {"ours": cost["predict"], "peer": cost["python"]}
        pairs.report(f"C#, predict of one row: {on} / Python's own", found, "≤ +40 µs", "µs", True)
        found = {"ours": cost["passed"], "peer": cost["copy"]}
        bound = f"≤ 1.2× + 20 µs = {1.2 * cost['copy'] * 1e6 + 20:.0f} µs"
        pairs.report(f"C#, a float[1000,784] to NumPy: {on} / a copy", found, bound, "µs")


if __name__ == "__main__":
    main()
