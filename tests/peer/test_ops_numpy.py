"""NumPy's further operations against PyPI's keras on its NumPy backend, values and dtypes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from kerata.core.context import use
from kerata.engines import loader

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from ops_rows_numpy import ROWS  # noqa: E402

KNOWN = json.loads((HERE.parent / "known" / "ops_numpy.json").read_text())
ENGINES = [
    name for name in ("numpy", "torch", "jax", "tensorflow") if loader.BUILTIN[name].installed
]


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras computed for all rows, in one process."""
    path = tmp_path_factory.mktemp("peer") / "ops_numpy.npz"
    command = [sys.executable, str(HERE / "run_keras_ops.py"), "ops_rows_numpy", str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(HERE)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return np.load(path)


def difference(found: list[Any], expected: list[Any]) -> str:
    """What differs first: "number", "shape", "dtype" or "value"; "" if nothing does."""
    if len(found) != len(expected):
        return "number"
    for a, b in zip(found, expected):
        if a.shape != b.shape:
            return "shape"
        half = b.dtype == np.float16
        limits = {"rtol": 2e-3 if half else 1e-5, "atol": 1e-3 if half else 2e-6}
        if not np.allclose(a, b, equal_nan=True, **limits):
            return "value"
    return "dtype" if any(a.dtype != b.dtype for a, b in zip(found, expected)) else ""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("number", range(len(ROWS)), ids=list(ROWS))
def test_same_as_keras(number: int, peer: Any) -> None:
    """All is the same, or differs as `known/ops_numpy.json` says."""
    name = list(ROWS)[number]
    with use(loader.get(ENGINES[number % len(ENGINES)])) as engine:
        result = ROWS[name](kerata.ops)
        parts = result if isinstance(result, (list, tuple)) else [result]
        found = [np.asarray(engine.numpy(x)) for x in parts]
    differs, expected = "error", peer.get(f"{number}.error")
    if expected is None:
        expected = [peer[key] for key in peer.files if key.startswith(f"{number}.")]
        differs = difference(found, expected)
    assert differs == KNOWN.get(name, {}).get("differs", ""), (found, expected)


def test_known_differences_are_of_rows_and_explained() -> None:
    assert set(KNOWN) <= set(ROWS)
    assert all(entry["reason"] for entry in KNOWN.values())
