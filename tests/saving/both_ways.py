"""Layers in `.keras` and `.h5` files, to PyPI's keras and back: prints what does not come over.

`python -m tests.saving.both_ways FOLDER [ROW …]`, in a process of its own, as keras is imported
with an engine of its own.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
import warnings
import zlib
from pathlib import Path
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "numpy")  # which compiles nothing

import keras  # noqa: E402
import numpy as np  # noqa: E402

import kerata  # noqa: E402
from tests.peer import layer_rows as rows  # noqa: E402
from tests.peer import layers_table as table  # noqa: E402

# Not those whose call has more than inputs, which a model's file cannot say.
ROWS = [
    row
    for row, case in table.ROWS.items()
    if not case["call"] and "stateful" not in row and "Lambda" not in row
]
JAX = "Softmax-axis=1x2"  # which Keras cannot compute on NumPy once it is loaded


def model_of(row: str, inputs: Any) -> Any:
    """A functional model of a row's layers."""
    symbols = [kerata.Input(x.shape[1:], dtype=str(x.dtype)) for x in _list(inputs)]
    found: Any = symbols if isinstance(inputs, list) else symbols[0]
    beginning = found
    for layer in rows.build(kerata.layers, table.ROWS[row]["make"]):
        found = layer(found)
    return kerata.Model(beginning, found)


def _list(x: Any) -> list[Any]:
    return x if isinstance(x, list) else [x]


def in_h5(row: str) -> bool:
    """Whether the row's turn is `.h5`, too: not where Keras cannot read its own such files, which
    make lists of tuples, functions of names, and leave out where the operations on masks come from.
    """
    faulty = any(x in row for x in ("1x2", "Attention", "mask_zero", "Masking"))
    return not faulty and zlib.crc32(row.encode()) % 5 == 0


def check(row: str, folder: Path) -> None:
    """An error where the row's outputs or the names in its files differ."""
    inputs = rows.values(table.ROWS[row]["inputs"], row)
    model = model_of(row, inputs)
    weights = [
        rows.weight(w.path.rpartition("/")[2], w.shape, i) for i, w in enumerate(model.weights)
    ]
    model.set_weights(weights)
    wanted = rows.flatten(model.predict(inputs, verbose=0))
    model.compile("sgd", "mse", metrics=["mae"])
    for suffix in (".keras", ".h5")[: 1 + in_h5(row)]:
        model.save(folder / f"ours{suffix}")
        theirs = keras.saving.load_model(folder / f"ours{suffix}")
        assert type(theirs.optimizer) is keras.optimizers.SGD and theirs.compiled
        theirs.save(folder / f"theirs{suffix}")
        again = kerata.saving.load_model(folder / f"theirs{suffix}")
        for library, other in (("keras", theirs), ("kerata", again)):
            outputs = rows.flatten(other.predict(inputs, verbose=0))
            assert len(outputs) == len(wanted), f"{library}, {suffix}: {len(outputs)} outputs"
            for found, value in zip(outputs, wanted):
                np.testing.assert_allclose(found, value, 1e-5, 1e-6, err_msg=library + suffix)
        for one, other in zip(model.weights, again.weights):
            np.testing.assert_array_equal(one.numpy(), other.numpy())


def main(folder: str, *chosen: str) -> None:
    warnings.simplefilter("ignore")
    kerata.set_backend("numpy")
    faults = {}
    for row in chosen or (row for row in ROWS if row != JAX):
        try:
            check(row, Path(folder))
        except Exception as error:  # noqa: BLE001 - whatever it is belongs into the report
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(where.filename).name}:{where.lineno}"
            faults[row] = f"{type(error).__name__} at {place}: {error}"[:600]
    print(json.dumps({"rows": len(chosen or ROWS), "faults": faults}, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
