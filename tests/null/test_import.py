"""`import kerata` is quick and loads no engine; every name of the contents page is there."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import kerata

LIMIT = 0.15  # seconds with NumPy's, median of 10, one thread; on a slow machine NumPy's twice
HEAVY = ("torch", "jax", "jaxlib", "tensorflow", "keras", "h5py", "rich", "matplotlib", "scipy")

TIMED = (
    "import json, sys, time; a = time.process_time(); import numpy; b = time.process_time(); "
    "import kerata; c = time.process_time(); print(json.dumps([b - a, c - b, sorted(sys.modules)]))"
)


def in_fresh_process(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", **variables}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120
    )


def test_import_is_quick():
    """In processor time, so that a busy machine does not decide."""
    runs = [json.loads(in_fresh_process(TIMED).stdout) for _ in range(10)]
    numpy, ours = (statistics.median(run[i] for run in runs) for i in (0, 1))
    assert numpy + ours <= LIMIT or ours <= numpy, f"{ours} s after {numpy} s of NumPy's"


def test_import_loads_nothing_heavy():
    loaded = json.loads(in_fresh_process(TIMED).stdout)[-1]
    assert not [name for name in loaded if name.split(".")[0] in HEAVY]
    ours = {name for name in loaded if name.startswith("kerata")}
    assert ours <= {"kerata", "kerata.engines", "kerata.engines.loader"} | {
        name for name in ours if name.startswith("kerata.core")
    }


def test_import_writes_nothing(tmp_path):
    done = in_fresh_process("import kerata", HOME=str(tmp_path), KERATA_HOME="", KERAS_HOME="")
    assert done.returncode == 0, done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", kerata.__all__)
def test_public_name(name):
    assert getattr(kerata, name) is not None
    assert name in dir(kerata)


def test_unknown_name():
    with pytest.raises(AttributeError, match="module 'kerata' has no attribute 'Dens'"):
        kerata.Dens  # noqa: B018


def test_editors_see_the_names():
    """The names loaded lazily and those imported for type checkers are the same."""
    import ast

    tree = ast.parse(Path(kerata.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    names = {a.asname for n in block.body if isinstance(n, ast.ImportFrom) for a in n.names}
    names |= {n.targets[0].id for n in block.body if isinstance(n, ast.Assign)}
    typed = {name for name in names if not name.startswith("_")}
    assert typed == set(kerata.__all__) - {"__version__", "version"}
