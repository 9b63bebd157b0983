"""Ranks of targets, predictions and weights, and names of objects, beside PyPI's keras."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pytest

import kerata
from kerata.core.context import use
from kerata.engines import loader
from tests.peer.ranks_table import KINDS, SHAPES, label, meant, names, outcome
from tests.reference import COMPLETE, require

ROOT = Path(__file__).parents[2]
# by reason and by name: the shapes where the two differ
KNOWN: dict[str, dict[str, list[str]]] = json.loads((ROOT / "tests/known/ranks.json").read_text())


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras made of all rows, in one process."""
    require("keras")
    path = tmp_path_factory.mktemp("peer") / "ranks.json"
    command = [sys.executable, "-m", "tests.peer.run_keras_ranks", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ})
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(path.read_text())


def same(found: Any, wanted: Any) -> bool:
    """Whether both are errors, or shapes and numbers agree."""
    if isinstance(found, str) or isinstance(wanted, str):
        return isinstance(found, str) and isinstance(wanted, str)
    return len(found) == len(wanted) and all(
        a[0] == b[0] and np.allclose(np.array(a[1]), np.array(b[1]), 1e-4, 1e-4, equal_nan=True)
        for a, b in zip(found, wanted)
    )


@pytest.mark.parametrize("name", names(kerata))
def test_ranks(name: str, peer: Any) -> None:
    """As Keras, but for what is listed with a reason; a row in a hundred on another engine too."""
    assert set(names(kerata)) == set(peer["ranks"])
    listed = {shapes for rows in KNOWN.values() for shapes in rows.get(name, ())}
    with use(loader.get("numpy")):
        found = {label(s): outcome(kerata, name, s) for s in SHAPES}
    errors = {x for x in found.values() if isinstance(x, str)}
    assert errors <= {"ValueError", "TypeError"}
    differ = {key for key, wanted in peer["ranks"][name].items() if not same(found[key], wanted)}
    assert differ == listed
    for shapes in SHAPES:
        number = crc32(f"{name} {label(shapes)}".encode())
        if number % 100 == 0:
            with use(loader.get(COMPLETE[number // 100 % len(COMPLETE)])):
                assert same(outcome(kerata, name, shapes), found[label(shapes)]), label(shapes)


# What Keras makes of a base class, or of a class that has no arguments to begin with.
UNFINISHED = set("Metric Loss Optimizer Initializer Regularizer Constraint".split())


@pytest.mark.parametrize("kind", KINDS)
def test_aliases(kind: str, peer: Any) -> None:
    """What stands for an object in Keras stands for the same in kerata."""
    known = 0
    for name, wanted in peer["aliases"][kind].items():
        if wanted not in UNFINISHED and not str(wanted).endswith("Error"):
            assert meant(kerata, kind, name) == wanted, name
            known += 1
    assert known > 4
