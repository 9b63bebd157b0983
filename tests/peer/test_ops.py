"""Operations against PyPI's keras: values, shapes and dtypes of every row of the families."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from kerata.core.context import use
from kerata.engines import loader
from tests.peer.ops_families import BACKENDS, LIMITS, rows
from tests.reference import COMPLETE, require

HERE = Path(__file__).parent
ROWS = {family: rows(family) for family in BACKENDS}
KNOWN = {
    family: json.loads((HERE.parent / "known" / f"ops_{family}.json").read_text(encoding="utf-8"))
    for family in BACKENDS
}


@functools.cache
def peer(backend: str) -> Any:
    """What keras computed on a backend, for all rows that are compared with it, in one process."""
    families = [family for family, wanted in BACKENDS.items() if wanted == backend]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "results.npz"
        command = [sys.executable, "-m", "tests.peer.run_keras_ops", backend, str(path), *families]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        done = subprocess.run(
            command, cwd=HERE.parents[1], env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[-2000:]
        with np.load(path) as results:
            return dict(results)


def difference(family: str, found: list[Any], expected: list[Any]) -> str:
    """What differs first: "number", "shape", "dtype" or "value"; "" if nothing does."""
    if len(found) != len(expected):
        return "number"
    for a, b in zip(found, expected):
        if a.shape != b.shape:
            return "shape"
        relative, absolute = LIMITS[family][b.dtype == np.float16]
        if not np.allclose(a, b, equal_nan=True, rtol=relative, atol=absolute):
            return "value"
    return "dtype" if any(a.dtype != b.dtype for a, b in zip(found, expected)) else ""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "family,number",
    [
        pytest.param(family, number, id=f"{family}-{name}")
        for family, found in ROWS.items()
        for number, name in enumerate(found)
    ],
)
def test_same_as_keras(family: str, number: int) -> None:
    """All is the same, or differs as `known/ops_FAMILY.json` says."""
    require("keras", BACKENDS[family])
    name, compute = list(ROWS[family].items())[number]
    with use(loader.get(COMPLETE[number % len(COMPLETE)])) as engine:
        found = [np.asarray(engine.numpy(x)) for x in compute(kerata)]
    theirs = peer(BACKENDS[family])
    expected: list[Any] = []
    while (key := f"{family}.{number}.{len(expected)}") in theirs:
        expected.append(theirs[key])
    failed = theirs.get(f"{family}.{number}.error")
    differs = difference(family, found, expected) if failed is None else "error"
    assert differs == KNOWN[family].get(name, {}).get("differs", ""), (found, failed or expected)


@pytest.mark.parametrize("family", BACKENDS)
def test_known_differences_are_of_rows_and_explained(family: str) -> None:
    assert set(KNOWN[family]) <= set(ROWS[family])
    assert all(entry["reason"] for entry in KNOWN[family].values())
