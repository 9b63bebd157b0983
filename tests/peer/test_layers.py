"""Each row of `layers_table` gives in kerata what it gives in PyPI's keras, with the same weights.

keras runs once, in a subprocess on its torch engine; what it gave is kept in pytest's cache for as
long as the table stays the same. kerata's engines take turns over the rows.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zlib
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from tests.peer import layer_rows
from tests.peer import layers_table as table
from tests.reference import COMPLETE, require

HERE = Path(__file__).parent
PEER = os.environ.get("KERATA_PEER_BACKEND", "torch")
ENGINES = [*COMPLETE[:2] * 2, *COMPLETE]  # in turns, the slow to start seldom

# Rows in which keras itself is at odds with its documentation or between its engines, and why.
DIVERGENCES = {
    "LayerNormalization-axis=1": "keras on torch refuses an axis that is not the last",
    "AveragePooling2D-pool_size=3-strides=2-padding=same": "keras on torch averages other windows "
    "than on JAX at the border",
    "SpectralNormalization-layer=Embedding-training=True": "keras gives the vectors the dtype of "
    "the inputs, which are integers",
    **dict.fromkeys(
        [row for row in table.ROWS if "-query_mask" in row],
        "keras leaves a query_mask out unless it came with the tensor",
    ),
}


def run_keras(path: Path) -> None:
    """Have keras write its results to a file, which appears when it is whole."""
    part = path.with_suffix(f".{os.getpid()}.npz")
    environment = {**os.environ, "KERATA_PEER_BACKEND": PEER, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "tests.peer.run_keras", str(part)]
    done = subprocess.run(
        command, cwd=HERE.parents[1], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
    part.replace(path)


@pytest.fixture(scope="session")
def expected(request):
    """For each row, what keras gave."""
    require("keras", PEER)
    names = "layer_rows.py", "layers_table.py", "layers_table_sequences.py", "run_keras.py"
    sources = [(HERE / name).read_bytes() for name in names]
    key = hashlib.sha256(b"".join(sources) + f"{PEER} {version('keras')}".encode()).hexdigest()[:16]
    path = Path(request.config.cache.mkdir("kerata-peer")) / f"layers-{key}.npz"
    if not path.exists():
        run_keras(path)
    found = defaultdict(dict)
    with np.load(path) as archive:
        for entry in archive.files:
            row, _, what = entry.rpartition("|")
            found[row][what] = archive[entry]
    return found


def difference(mine, theirs):
    """The first thing in which two results differ by more than 1e-5, or None."""
    if "error" in theirs:
        return f"keras: {theirs['error']}"
    if sorted(mine) != sorted(theirs):
        return f"kerata gave {sorted(mine)}, keras {sorted(theirs)}"
    for what, value in mine.items():
        other = theirs[what]
        if value.shape != other.shape:
            return f"{what}: shape {value.shape}, keras {other.shape}"
        if what == "names":
            if list(value) != list(other):
                return f"weights {list(value)}, keras {list(other)}"
        elif value.dtype.kind != other.dtype.kind:
            return f"{what}: dtype {value.dtype}, keras {other.dtype}"
        elif not np.allclose(value, other, rtol=1e-5, atol=1e-5):
            return f"{what}: differs by {np.abs(value - other).max():.2g}"
    return None


@pytest.mark.parametrize("row", table.ROWS)
def test_same_as_keras(row, expected):
    engine = ENGINES[zlib.crc32(row.encode()) % len(ENGINES)]
    with kerata.backend_scope(engine):
        found = layer_rows.run(layers, row, ops.convert_to_numpy)
    fault = difference(found, expected[row])
    if row in DIVERGENCES:
        assert fault, f"keras agrees now; take the row out of DIVERGENCES ({DIVERGENCES[row]})"
    else:
        assert not fault, f"on {engine}: {fault}"


def test_table_is_large():
    assert len(table.ROWS) >= 150
    assert set(DIVERGENCES) <= set(table.ROWS)
