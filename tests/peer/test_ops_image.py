"""Operations on images, CTC, adaptive pooling and folding against PyPI's keras, row by row."""

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

from ops_rows_image import ROWS  # noqa: E402

KNOWN = json.loads((HERE.parent / "known" / "ops_image.json").read_text(encoding="utf-8"))
ENGINES = [name for name in ("numpy", "torch", "jax") if loader.BUILTIN[name].installed]


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras computed for all rows, in one process."""
    path = tmp_path_factory.mktemp("peer") / "ops_image.npz"
    command = [sys.executable, str(HERE / "run_keras_ops_image.py"), str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(HERE)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return np.load(path)


def test_divergences_name_rows() -> None:
    assert set(KNOWN) <= {name for name, _ in ROWS}


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[name for name, _ in ROWS])
def test_same_as_keras(number: int, peer: Any, request: pytest.FixtureRequest) -> None:
    """Values agree to 1e-5, shapes and dtypes are equal; but for what `known` gives reasons for."""
    name, compute = ROWS[number]
    if name in KNOWN:
        request.applymarker(pytest.mark.xfail(reason=KNOWN[name], strict=True))
    assert f"{name}.error" not in peer, str(peer[f"{name}.error"])
    expected = [peer[key] for key in sorted(peer.files) if key.startswith(f"{name}.")]
    with use(loader.get(ENGINES[number % len(ENGINES)])):
        out = compute(kerata)
        out = out if isinstance(out, (list, tuple)) else [out]
        found = [kerata.ops.convert_to_numpy(value) for value in out]
    assert len(found) == len(expected)
    for value, wanted in zip(found, expected):
        assert (value.shape, value.dtype) == (wanted.shape, wanted.dtype)
        limit = 2e-3 if value.dtype == np.float16 else 1e-5
        np.testing.assert_allclose(
            value.astype("float64"), wanted.astype("float64"), rtol=limit, atol=limit
        )
