"""Architectures with the weights of PyPI's keras, from its files, predict what it predicts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pytest

import kerata as keras
from tests.peer.applications_rows import QUICK, ROWS, images
from tests.reference import COMPLETE, SLOW, require

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The folder with what keras wrote for a row; one process for each, but for the quick ones."""
    require("keras", "torch", "h5py")
    folder = tmp_path_factory.mktemp("applications")

    def of(name: str) -> Path:
        if not (folder / f"{name}.keras").exists():
            names = QUICK if name in QUICK else (name,)
            command = [sys.executable, "-m", "tests.peer.run_keras_applications", folder, *names]
            backend = "jax" if "NASNet" in name else "torch"  # where Keras refuses NASNet
            environment = {**os.environ, "OMP_NUM_THREADS": "1", "KERAS_BACKEND": backend}
            done = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr[-2000:]
        return folder

    return of


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [pytest.param(x, marks=() if x in QUICK else SLOW) for x in ROWS])
def test_predicts_as_keras_does(name: str, peer: Any) -> None:
    """From weights in both layouts and from the whole model, on an engine that the name draws."""
    folder = peer(name)
    engine = COMPLETE[crc32(name.encode()) % len(COMPLETE)]
    wanted = np.load(folder / f"{name}.npy")
    with keras.backend_scope(engine):
        build = getattr(keras.applications, name)
        for ending in (".weights.h5", ".h5"):
            model = build(weights=folder / f"{name}{ending}", **ROWS[name])
            found = model.predict(images(name), verbose=0)
            np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-4, err_msg=ending)
        whole = keras.models.load_model(folder / f"{name}.keras")
        weights = zip(whole.get_weights(), model.get_weights())
        assert all(np.array_equal(a, b) for a, b in weights)
