"""Quantization and LoRA beside PyPI's keras: integers and files equal, engines taking turns."""

from __future__ import annotations

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
from tests.peer.transforms_rows import ROWS
from tests.reference import COMPLETE, require

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras computed for all rows, and what it read of our files."""
    require("keras", "torch")
    folder = tmp_path_factory.mktemp("transforms")
    with use(loader.get("numpy")):
        for name, model, _ in models(kerata):
            model.save(folder / f"ours-{name}.keras")
    command = [sys.executable, "-m", "tests.peer.run_keras_transforms", str(folder)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


def models(lib: Any) -> Any:
    """Small models, quantized and with LoRA, by name, with inputs."""
    layers = lib.layers
    for name in ("int8", "int4", "float8", "lora", "lora-int8"):
        lib.utils.set_random_seed(0)
        model = lib.Sequential([
            lib.Input((4,), dtype="int32"), layers.Embedding(9, 6),
            layers.EinsumDense("abc,cd->abd", (None, 8), bias_axes="d", activation="relu"),
            layers.GlobalAveragePooling1D(), layers.Dense(3),
        ])  # fmt: skip
        mode = name.rpartition("-")[2]
        if mode != "lora":
            model.quantize(mode)
        if name.startswith("lora"):
            model.layers[0].enable_lora(2)
            model.layers[-1].enable_lora(2, lora_alpha=3)
            model.layers[-1].lora_kernel_b.assign(np.ones((2, 3), "float32"))
        yield name, model, np.random.RandomState(1).randint(0, 9, (5, 4))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("number", range(len(ROWS)), ids=[name for name, _ in ROWS])
def test_same_as_keras(number: int, peer: Any) -> None:
    """Integers and names are the same, floats agree to 1e-5."""
    name, compute = ROWS[number]
    theirs = np.load(peer / "rows.npz")
    assert f"{number}.error" not in theirs, str(theirs[f"{number}.error"])
    expected = [theirs[key] for key in theirs if key.startswith(f"{number}.")]
    with use(loader.get(COMPLETE[crc32(name.encode()) % len(COMPLETE)])):
        found = compute(kerata)
        assert len(found) == len(expected)
        for value, wanted in zip(found, expected):
            if isinstance(value, (str, int)):
                assert str(value) == str(wanted)
                continue
            value = kerata.ops.convert_to_numpy(value)
            assert (value.shape, value.dtype) == (wanted.shape, wanted.dtype)
            np.testing.assert_allclose(value, wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [name for name, _, _ in models(kerata)])
def test_files_go_both_ways(name: str, peer: Any) -> None:
    """Keras reads a file of ours, and we one of Keras': predictions are the same."""
    x = next(x for found, _, x in models(kerata) if found == name)
    for file, read in (("ours", "read"), ("theirs", "theirs")):
        model = kerata.saving.load_model(peer / f"{file}-{name}.keras")
        wanted = np.load(peer / f"{read}-{name}.npy")
        np.testing.assert_allclose(model.predict(x, verbose=0), wanted, rtol=1e-4, atol=1e-5)
