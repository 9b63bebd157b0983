"""The functions of `keras.backend` against what the genuine Keras 2.3.1 gave, on every engine."""

from __future__ import annotations

import json
import re
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest

import kerata
from kerata.engines import loader
from kerata.keras2 import backend as K

from .backend_rows import ROWS, names

HERE = Path(__file__).parent
VALUES = np.load(HERE / "backend_values.npz")
KNOWN = json.loads((HERE.parent / "known" / "keras2_backend.json").read_text())
ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]


def plain(x):
    return K.eval(x) if K.is_tensor(x) else np.asarray(x)


def on_variables(row):
    """A graph of variables, computed by K.eval."""
    return plain(eval(row, names(K, np, lambda a: K.variable(a, dtype=a.dtype.name))))


def on_tensors(row):
    """Tensors, computed at once."""
    return plain(eval(row, names(K, np, kerata.ops.convert_to_tensor)))


def on_placeholders(row):
    """A compiled function of placeholders; the first axis is open where there is one operand."""
    given = {}
    alone = len(re.findall(r"\b[APIMW]\(|MASK|LABELS|K\.zeros", row)) == 1

    def operand(array):
        shape = (None, *array.shape[1:]) if alone and array.ndim > 1 else array.shape
        given[symbol := K.placeholder(shape, dtype=array.dtype.name)] = array
        return symbol

    found = eval(row, names(K, np, operand))
    function = K.function(list(given), [found if K.is_tensor(found) else np.asarray(found)])
    return function(list(given.values()))[0]


WAYS = [on_variables, on_tensors, on_placeholders]


@pytest.mark.filterwarnings("ignore:Explicitly requested dtype")  # 64 bits are off
@pytest.mark.parametrize("part", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 2, 3))])
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_values_of_keras2(way, engine, part):
    """A quarter of the rows, another one for each engine and way."""
    faults = []
    with kerata.backend_scope(engine):
        for number, row in enumerate(ROWS):
            turn = (crc32(row.encode()) + 3 * ENGINES.index(engine) + WAYS.index(way) + part) % 4
            if turn or str(number) not in VALUES:
                continue
            try:
                fault = differs(way(row), VALUES[str(number)])
            except Exception as error:
                fault = f"{type(error).__name__}: {error}"
            if bool(fault) != (row in KNOWN):
                faults.append(f"{row}: {fault or 'agrees, though it is listed as known'}")
    assert not faults, "\n" + "\n".join(faults)


def differs(have, want):
    if have.shape != want.shape:
        return f"shape {have.shape} for {want.shape}"
    have, want = have.astype("float64"), want.astype("float64")
    if not np.allclose(have, want, rtol=1e-5, atol=1e-5):
        return f"off by {np.abs(have - want).max()}"
    return ""
