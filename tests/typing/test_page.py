"""Type checkers say of `page.py` what its comments say: types revealed, mistakes found."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).with_name("page.py")
ROOT = PAGE.parents[2]
LINES = PAGE.read_text(encoding="utf-8").splitlines()


def expected() -> dict[int, str]:
    """Line -> the type to be revealed, or "error"."""
    marks = {n: re.search(r"# (error$|type: (.*))", line) for n, line in enumerate(LINES, 1)}
    first = LINES.index("import numpy as np")  # before it the marks are explained
    return {n: mark[2] or "error" for n, mark in marks.items() if mark and n > first}


def plain(kind: str) -> str:
    """A type as the page has it: names without modules, arguments of functions left out."""
    kind = re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", kind)
    kind = re.sub(r"def \(\*.*\) -> ", "(...) -> ", kind)
    return kind.rstrip("?")


def compare(said: dict[int, str]) -> None:
    """Fail with the lines of which something else is said than the page does."""
    wanted = expected()
    faults = [
        f"{PAGE.name}:{n}: {LINES[n - 1].strip()}\n    the checker says: {said.get(n, 'nothing')}"
        for n in sorted(wanted.keys() | said.keys())
        if wanted.get(n) != said.get(n)
    ]
    assert not faults, "\n" + "\n".join(faults)


def test_mypy():
    if importlib.util.find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", str(PAGE.relative_to(ROOT))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    said: dict[int, str] = {}
    for n, level, text in re.findall(r":(\d+): (error|note): (.*)", done.stdout):
        if level == "error":
            said[int(n)] = "error"
        elif text.startswith("Revealed type is"):
            said.setdefault(int(n), plain(text.split('"')[1]))
    assert said, done.stdout + done.stderr
    compare(said)


def test_pyright():
    found = shutil.which("pyright")
    if found is None:
        pytest.skip("pyright is not installed")
    command = [found, "--outputjson", "--pythonpath", sys.executable, str(PAGE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    said: dict[int, str] = {}
    for one in json.loads(done.stdout)["generalDiagnostics"]:
        n, text = one["range"]["start"]["line"] + 1, one["message"]
        if one["severity"] == "error":
            said[n] = "error"
        elif text.startswith("Type of"):
            said.setdefault(n, plain(text.rsplit(' is "', 1)[1].rstrip('"')))
    assert said, done.stdout
    compare(said)
