"""Programs in the spelling of Keras 2.3 run by `kerata run --keras 2`, on two engines each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kerata.engines import loader

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
# each script has two engines, the first of them by turns; `make test-all` runs the second
RUNS = [
    pytest.param(
        script, ENGINES[(2 * number + (number // 3 + more) % 2) % len(ENGINES)], marks=marks
    )
    for number, script in enumerate(SCRIPTS)
    for more, marks in enumerate([(), pytest.mark.slow][: len(ENGINES)])
]


@pytest.mark.parametrize(("script", "engine"), RUNS, ids=lambda x: getattr(x, "stem", x))
def test_script(script, engine, tmp_path):
    assert script.read_text(encoding="utf-8").startswith("# "), "what was watched?"
    command = [sys.executable, "-m", "kerata", "run", "--keras", "2", "--seed", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    found = subprocess.run(
        [*command, "--engine", engine, str(script)],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=540,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr[-3000:]
