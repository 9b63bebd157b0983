"""A save that is killed leaves the old file or the new one, whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from kerata.files import Archive, open_weights

SAVER = """
import sys, itertools
import numpy as np
from kerata.files import write_archive, write_weights
path = sys.argv[1]
for i in itertools.count():
    arrays = {f"layers/dense_{j}/vars/0": np.full(100_000, i, "float32") for j in range(10)}
    if path.endswith(".keras"):
        with write_archive(path) as archive:
            archive.write("config.json", str(i))
            archive.write_weights("model.weights.h5", arrays)
    else:
        write_weights(path, arrays, max_shard_size=1e-3 if path.endswith("json") else None)
    print(i, flush=True)
"""
NAMES = ("m.keras", "m.weights.h5", "m.safetensors", "m.weights.npz", "m.weights.json")


def number_in(path: Path) -> int:
    """The number that the whole file is filled with."""
    if path.suffix == ".keras":
        with Archive(path) as archive, archive.weights("model.weights.h5") as weights:
            found = {int(archive.read("config.json"))}
            found |= {int(v) for name in weights for v in np.unique(weights[name])}
    else:
        with open_weights(path) as weights:
            assert len(weights) == 10
            found = {int(v) for name in weights for v in np.unique(weights[name])}
    assert len(found) == 1, found
    return found.pop()


def kill_while_saving(path: Path, rng: random.Random) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()  # the first file is there
    time.sleep(rng.random() * 0.2)
    process.send_signal(signal.SIGKILL)
    last = int((process.stdout.read().split() or ["0"])[-1])
    process.wait()
    process.stdout.close()
    assert number_in(path) in (last, last + 1)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no SIGKILL")
@pytest.mark.parametrize("times", [1, pytest.param(50, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", NAMES)
def test_old_or_new(name, times, tmp_path):
    rng = random.Random(times)
    for i in range(times):
        (folder := tmp_path / str(i)).mkdir()
        kill_while_saving(folder / name, rng)
        rest = set(os.listdir(folder)) - {name}
        assert all(other.endswith((".tmp", ".weights.h5")) for other in rest)
