"""Models that are dropped leave no memory behind."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.reference import ENGINES, SLOW

SCRIPT = """
import gc, os, sys
import numpy as np
import kerata as keras
from kerata import layers
keras.set_backend(sys.argv[1])
x, y = np.ones((32, 20), "float32"), np.zeros(32, "int32")

def once():
    hidden = [layers.Dense(64, activation="relu"), layers.Dropout(0.1)]
    model = keras.Sequential([layers.Input((20,)), *hidden, layers.Dense(4)])
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(x, y, verbose=0)

def resident():
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

for _ in range(int(sys.argv[2])):
    once()
before = resident()
for _ in range(int(sys.argv[3])):
    once()
print((resident() - before) / int(sys.argv[3]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("count", ["30", pytest.param("100", marks=SLOW)])
def test_growth_per_model(engine, count):
    first = "30"  # models that fill the libraries' own pools: JAX' grow by 20 MB between 10 and 30
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, engine, first, count], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert float(done.stdout) < 0.5, f"{done.stdout} MB per model"
