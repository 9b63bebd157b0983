"""Random models on each engine, and in Keras from the files that kerata writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import kerata as keras
from tests.reference import ENGINES, SLOW, require

from .random_graphs import course, model

QUICK, ALL = 6, 100
IN_KERAS = """
import sys, numpy as np, keras
from tests.peer.random_graphs import course
for seed in map(int, sys.argv[2:]):
    found = keras.models.load_model(f"{sys.argv[1]}/{seed}.keras")
    np.savez(f"{sys.argv[1]}/{seed}.npz", *course(keras, found, seed))
"""


def check(found: list[np.ndarray], expected: list[np.ndarray], what: str) -> None:
    assert len(found) == len(expected)
    for a, b in zip(found, expected):
        np.testing.assert_allclose(a, b, rtol=5e-3, atol=5e-4, err_msg=what)


@pytest.mark.filterwarnings("ignore:The model does not have any trainable weights")
@pytest.mark.parametrize(
    "seed", [pytest.param(s, marks=() if s < QUICK else SLOW) for s in range(ALL)]
)
def test_engines_agree(seed: int) -> None:
    names = ENGINES if seed >= QUICK else ["numpy", ENGINES[1:][seed % (len(ENGINES) - 1)]]
    expected = None
    for engine in names:
        with keras.backend_scope(engine):
            made = model(keras, seed)
            found = course(keras, made, seed)
        expected = expected or found
        check(found, expected, f"{engine}: {[type(layer).__name__ for layer in made.layers]}")


@pytest.mark.filterwarnings("ignore:The model does not have any trainable weights")
@pytest.mark.parametrize("seeds", [range(12), pytest.param(range(12, ALL), marks=SLOW)])
def test_keras_agrees(seeds: range, tmp_path: Path) -> None:
    require("keras", "torch")
    expected = {}
    with keras.backend_scope("numpy"):
        for seed in seeds:
            made = model(keras, seed)
            made.save(tmp_path / f"{seed}.keras")
            expected[seed] = course(keras, made, seed)
    command = [sys.executable, "-W", "ignore", "-c", IN_KERAS, str(tmp_path), *map(str, seeds)]
    environment = {**os.environ, "KERAS_BACKEND": "torch", "OMP_NUM_THREADS": "1"}
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    for seed in seeds:
        with np.load(tmp_path / f"{seed}.npz") as theirs:
            check(expected[seed], [theirs[name] for name in theirs], f"seed {seed}")
