"""Tests run on one thread, on NumPy unless they choose, and see nobody's settings files."""

from __future__ import annotations

import gc
import os
import re
import tempfile
from collections.abc import Iterator

import pytest

from tests.shares import left_out

for _name in ("OMP", "OPENBLAS", "MKL", "TF_INTRAOP", "TF_INTEROP"):
    os.environ.setdefault(f"{_name}_NUM_THREADS", "1")
os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERATA_BACKEND", "numpy")
os.environ.setdefault("KERATA_THEANO_MODE", "FAST_COMPILE")  # by operation: nothing is compiled
os.environ["KERATA_HOME"] = os.environ["KERAS_HOME"] = tempfile.mkdtemp(prefix="kerata-test-")


@pytest.hookimpl(tryfirst=True)  # before `-m "not slow"` looks at the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Names are the same in every process, or the workers disagree about what there is to run;
    of the long sweeps a share is marked as slow.
    """
    for item in items:
        if re.search(r"0x[0-9a-f]{6}", item.nodeid):
            raise pytest.UsageError(f"An address is part of the test's name: {item.nodeid}")
    others = [item for item in items if "slow" not in item.keywords]
    left = left_out([item.nodeid for item in others])
    for item in others:
        if item.nodeid in left:
            item.add_marker("slow")


@pytest.fixture(autouse=True, scope="module")
def _quick_collections() -> Iterator[None]:
    """What is there before a module's tests stays: six engines' libraries are not looked through
    at each collection.
    """
    gc.collect()
    gc.freeze()
    yield
