"""`import kerata` against `import numpy` alone: `python -m benchmarks.import_time`."""

from __future__ import annotations

import subprocess
import sys

from . import pairs

pairs.pin()


def main() -> None:
    """Time one pair, each in a process of its own."""

    def start(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    found = pairs.alternate(lambda: start("import kerata"), lambda: start("pass"), 10, 1)
    found = {"ours": found["ours"] - found["peer"], "peer": 0.0}
    pairs.report("import kerata / an empty process", found, "≤ 150 ms", "ms", difference=True)


if __name__ == "__main__":
    main()
