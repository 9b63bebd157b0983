"""Losses, metrics, optimizers and schedules against PyPI's keras, the engines taking turns."""

from __future__ import annotations

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
from tests.peer.objects_table import ROWS, backend_of
from tests.reference import COMPLETE, require

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras computed for all rows, in a process for each backend."""
    require("keras", "torch")
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    found: dict[str, Any] = {}
    for backend in sorted({backend_of(name) for name, _ in ROWS}):
        path = str(tmp_path_factory.mktemp("peer") / "objects.npz")
        command = [sys.executable, "-m", "tests.peer.run_keras_objects", path, backend]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        found.update(np.load(path))
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("number", range(len(ROWS)), ids=[name for name, _ in ROWS])
def test_same_as_keras(number: int, peer: Any) -> None:
    """Every number that the row computes agrees to 1e-5, every name is the same."""
    assert f"{number}.error" not in peer, str(peer[f"{number}.error"])
    expected = [peer[key] for key in peer if key.startswith(f"{number}.")]
    with use(loader.get(COMPLETE[number % len(COMPLETE)])):
        found = ROWS[number][1](kerata)
        assert len(found) == len(expected)
        for value, wanted in zip(found, expected):
            if isinstance(value, (str, int)):
                assert str(value) == str(wanted)
                continue
            value = kerata.ops.convert_to_numpy(value)
            assert value.shape == wanted.shape
            np.testing.assert_allclose(value, wanted, rtol=1e-5, atol=1e-5)
