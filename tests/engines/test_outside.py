"""An engine from another distribution: installed, found by its entry point, certified, and
training.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "outside"
TRAINING = """
import numpy as np
import kerata as keras
from kerata import layers

def train(engine):
    with keras.backend_scope(engine):
        keras.utils.set_random_seed(1)
        hidden = [layers.Dense(16, "relu"), layers.Dropout(0.1)]
        model = keras.Sequential([layers.Input((5,)), *hidden, layers.Dense(3)])
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile("adam", loss, metrics=["accuracy"])
        g = np.random.default_rng(0)
        x = g.normal(size=(192, 5)).astype("float32")
        return model.fit(x, x[:, :3].argmax(1), epochs=4, verbose=0).history["loss"]

ours, numpy = train("strict"), train("numpy")
assert ours[-1] < ours[0], ours
np.testing.assert_allclose(ours, numpy, rtol=1e-4)
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    target = tmp_path_factory.mktemp("site")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--target",
        target,
        HERE,
    ]
    subprocess.run(pip, check=True)
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(target), os.environ.get("PYTHONPATH", "")]),
    }


def _run(environment, *command):
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_conformance(environment):
    assert "0 failed" in _run(environment, "-m", "kerata.testing", "strict")


def test_training(environment):
    _run(environment, "-c", TRAINING)
