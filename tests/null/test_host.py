"""Arrays made of what is given: their dtypes, on the host and as tensors of the reference."""

from __future__ import annotations

import numpy as np
import pytest

from kerata.core.context import settings
from kerata.engine.host import as_array, host_array
from kerata.engines import loader

DTYPES = [
    (1.5, "float32"),
    ([1.5, 2], "float32"),
    ([], "float32"),
    ([1, 2], "int32"),
    ([2**31 - 1, -(2**31)], "int32"),
    ([2**31], "int64"),
    ([True, False], "bool"),
    ([1j], "complex128"),
    ([np.float64(1)], "float64"),
    ([np.float16(1)], "float16"),
    ([np.int64(1)], "int64"),
    ([np.arange(2.0)], "float64"),
    (np.float64(1), "float64"),
    (np.arange(3, dtype="uint8"), "uint8"),
    ("text", "str128"),
]


@pytest.mark.parametrize(("x", "dtype"), DTYPES, ids=str)
def test_dtypes(x, dtype):
    found = host_array(x)
    assert type(found) is np.ndarray and found.dtype.name == dtype
    assert loader.get("numpy").tensor(x).dtype == found.dtype


@pytest.mark.parametrize("floatx", ["bfloat16", "float16", "float64"])
def test_floatx(floatx, monkeypatch):
    monkeypatch.setattr(settings, "floatx", floatx)
    assert host_array([1.0, 2.0]).dtype.name == floatx
    assert host_array(np.ones(2, "float32")).dtype.name == "float32"


def test_order_of_bytes():
    swapped = np.dtype("float32").newbyteorder()
    for made in (as_array, host_array, loader.get("numpy").tensor):
        found = made(np.array([1.0, 2.0], swapped))
        assert found.dtype.isnative and found.tolist() == [1, 2]


class Elsewhere:
    """A tensor of another library, on another device."""

    dtype = "of its own"

    def __init__(self, log):
        self.log = log

    def detach(self):
        self.log.append("detach")
        return self

    def cpu(self):
        self.log.append("cpu")
        return np.ones(3, "float64")


def test_tensors_come_to_the_host():
    log = []
    assert host_array(Elsewhere(log)).dtype == "float64" and log == ["detach", "cpu"]


@pytest.mark.parametrize("x", [object(), [object()], [None, 1.0]])
def test_objects_are_refused(x):
    with pytest.raises(ValueError, match="Cannot make a tensor of this"):
        host_array(x)
    assert as_array(x).dtype == object
