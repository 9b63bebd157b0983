"""Each row of `preprocessing_rows` gives in kerata what it gives in PyPI's keras on TensorFlow."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from tests.peer import preprocessing_rows as table
from tests.reference import COMPLETE, require


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """For each row, what keras gave."""
    require("keras", "tensorflow")
    path = tmp_path_factory.mktemp("peer") / "preprocessing.npz"
    command = [sys.executable, "-m", "tests.peer.run_keras_preprocessing", str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    found = defaultdict(dict)
    with np.load(path) as archive:
        for entry in archive.files:
            row, _, what = entry.rpartition("|")
            found[row][what] = archive[entry]
    return found


@pytest.mark.parametrize("row", table.ROWS)
def test_same_as_keras(row, expected):
    engine = COMPLETE[zlib.crc32(row.encode()) % len(COMPLETE)]
    numpy = lambda x: x if isinstance(x, np.ndarray) else ops.convert_to_numpy(x)
    with kerata.backend_scope(engine):
        mine = table.run(kerata, row, numpy)
    theirs = expected[row]
    if "UnimplementedError" in str(theirs.get("error")):
        pytest.skip("on this processor Keras' engine has no kernel for it")
    assert sorted(mine) == sorted(theirs), theirs
    for what, value in mine.items():
        if value.dtype.kind == "U":
            assert value.tolist() == theirs[what].tolist(), what
        else:
            assert value.shape == theirs[what].shape, what
            np.testing.assert_allclose(value, theirs[what], 1e-5, 1e-5, err_msg=f"{what} {engine}")


@pytest.mark.parametrize("row", [row for row, made in table.ROWS.items() if "." not in made[0]])
def test_configuration_makes_the_same_layer(row):
    class_name, arguments, data, learn = table.ROWS[row]
    layer = getattr(layers, class_name)(**arguments)
    if learn is not None:
        layer.adapt(learn)
    again = type(layer).from_config(layer.get_config())
    if learn is not None and hasattr(layer, "get_vocabulary"):
        store = {}
        layer.save_own_variables(store)
        again.load_own_variables(store)
        again._take = again._lookup._take if class_name == "TextVectorization" else again._take
        again._take(layer.get_vocabulary(include_special_tokens=False))
    numpy = lambda x: np.asarray(x["images"] if isinstance(x, dict) else x)
    np.testing.assert_array_equal(numpy(layer(data)), numpy(again(data)))
