"""Warnings point at the line of the user's program that they are about."""

from __future__ import annotations

import ast
import inspect
import re
import warnings
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from kerata.core.context import use
from kerata.engines import loader
from tests.laws.warnings_table import PROGRAMS, WAYS
from tests.reference import ENGINES, SLOW, sampled

PACKAGE = Path(kerata.__file__).parent
_WARNING = {"warn_user", "say", "warn"}  # what modules import to warn


def _sites(node: ast.AST, warning: set[str], where: tuple[str, ...] = ()) -> list[str]:
    found = []
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.Call) and ast.unparse(part.func) in warning:
            found.append(".".join(where))
        inner = isinstance(part, (ast.FunctionDef, ast.ClassDef))
        found += _sites(part, warning, (*where, part.name) if inner else where)
    return found


def test_each_place_that_warns_has_a_program() -> None:
    found = Counter()
    for path in sorted(PACKAGE.rglob("*.py")):
        text, file = path.read_text(), path.relative_to(PACKAGE).as_posix()
        if not re.search(r"\b(warn|say)", text) or file.startswith("core/"):
            continue  # tests/null/test_deprecation.py calls what is in core
        tree = ast.parse(text)
        warning = {"warnings.warn", "warnings.warn_explicit"} | {
            name.asname or name.name
            for part in tree.body
            if isinstance(part, ast.ImportFrom)
            for name in part.names
            if name.name in _WARNING
        }
        if file == "keras2/arguments.py":
            warning = {"say"}
        found.update(f"{file} {place}" for place in _sites(tree, warning))
    rows = Counter(re.sub(r" \d+$", "", name) for name in PROGRAMS)
    assert not found - rows, f"without a program: {found - rows}"
    assert not rows - found, f"warns no more: {rows - found}"


def run(program: str, folder: Path) -> tuple[str, int, list[Any]]:
    """Where a program says that it is warned, and the warnings."""
    file = str(folder / "program.py")
    Path(file).write_text(program)  # where engines look for sources
    lines = [n for n, line in enumerate(program.split("\n"), 1) if "# here" in line]
    names = {"__name__": "__main__", "keras": kerata, "np": np, "folder": str(folder)}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(compile(program, file, "exec"), names)
    return file, lines[0], caught


def check(program: str, engine: str, folder: Path) -> None:
    with use(loader.get(engine)):
        file, line, caught = run(program, folder)
    assert caught, "there was no warning"
    assert {(w.filename, w.lineno) for w in caught} == {(file, line)}, caught


@pytest.mark.parametrize("name", PROGRAMS)
def test_warns_at_the_users_line(name: str, tmp_path: Path) -> None:
    check(PROGRAMS[name], "numpy", tmp_path)


@pytest.mark.parametrize("engine, way", sampled(WAYS, 3))
def test_on_the_way_through_an_engine(engine: str, way: str, tmp_path: Path) -> None:
    check(WAYS[way], engine, tmp_path)


# -- what an engine's library says of numbers is not the user's -----------------------------------
HARD = np.array([0, -0.0, 1, -1, np.inf, -np.inf, np.nan, 3e38, -3e38, 1e-45, 89, 0.5], "float32")
WORK = re.compile(
    "ones|zeros|full|eye|tri$|space$|identity|repeat|tile|while|fori|random|range|map"
)


@pytest.mark.parametrize(
    "engine", [pytest.param(n, marks=[SLOW] if n == "jax" else []) for n in ENGINES]
)
def test_operations_on_hard_numbers_are_silent(engine: str) -> None:
    with use(loader.get(engine)), warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in kerata.ops.__all__:
            function = getattr(kerata.ops, name)
            if engine == "jax" and zlib.crc32(name.encode()) % 8:  # which compiles each of them
                continue
            if isinstance(function, type) or not callable(function) or WORK.search(name):
                continue
            parameters = inspect.signature(function).parameters.values()
            count = sum(p.default is p.empty and p.kind < p.VAR_POSITIONAL for p in parameters)
            for x in (HARD, HARD.astype("float64"), np.stack([HARD, HARD[::-1]])):
                try:
                    function(*[x, x[::-1].copy()][:count])
                except Warning as said:
                    raise AssertionError(f"{name}: {said}") from said
                except Exception:  # no operation of such operands
                    continue
