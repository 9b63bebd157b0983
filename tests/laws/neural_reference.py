"""What PyPI keras 3.15 gives on its JAX engine for the rows of the table, kept in
`neural_reference.npz`.

`python -m tests.laws.neural_reference` computes the rows that the file has not yet (with
`--all` every row) and writes it anew.
Each row is known by a digest of its call, so that a changed row is never compared with an old
result.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_name("neural_reference.npz")


def digest(row: Any) -> str:
    """A name for the call, from its operation and all its arguments."""
    found = hashlib.sha256()

    def feed(x: Any) -> None:
        if isinstance(x, np.ndarray):
            found.update(f"{x.dtype.name}{x.shape}".encode() + np.ascontiguousarray(x).tobytes())
        elif isinstance(x, (list, tuple)):
            for item in x:
                feed(item)
        elif isinstance(x, dict):
            feed(sorted(x.items()))
        else:
            found.update(repr(x).encode())

    feed((row.keras, row.op, row.args, row.kwargs))
    return found.hexdigest()[:16]


def stored() -> dict[str, list[np.ndarray]]:
    """All results at hand: digest -> arrays."""
    results: dict[str, list[np.ndarray]] = {}
    if FILE.exists():
        with np.load(FILE, allow_pickle=False) as archive:
            for key in sorted(archive.files, key=lambda k: (k[:16], int(k[17:]))):
                results.setdefault(key[:16], []).append(archive[key])
    return results


def layer_call(keras: Any, op: str, args: Any, kwargs: Any) -> Any:
    """A recurrent operation by way of keras' layer."""
    x, *states = args[: 3 if op == "lstm" else 2]
    *weights, mask = args[len(states) + 1 :]
    kwargs = {**kwargs, "unroll": True}  # in its loop masked first steps repeat the initial state
    names = {"lstm": "LSTM", "gru": "GRU", "simple_rnn": "SimpleRNN"}
    if op == "lstm":
        kwargs["unit_forget_bias"] = False
    units = weights[1].shape[0]
    layer = getattr(keras.layers, names[op])(
        units, return_sequences=True, return_state=True, **kwargs
    )
    layer.build(x.shape)
    layer.set_weights(weights)
    return layer(x, mask=mask, initial_state=states if len(states) > 1 else states[0])


def call(keras: Any, row: Any) -> list[np.ndarray]:
    """The arrays that keras gives for a row."""
    if row.keras == "layers":
        out = layer_call(keras, row.op, row.args, row.kwargs)
    else:
        kwargs = dict(row.kwargs)
        if "pool_size" in kwargs:  # its JAX engine stumbles over strides of None
            kwargs["strides"] = kwargs["strides"] or kwargs["pool_size"]
        function: Any = keras if row.keras.startswith("activations") else keras.ops
        for part in (row.keras or row.op).split("."):
            function = getattr(function, part)
        out = function(*row.args, **kwargs)
    return [np.asarray(a) for a in (out if isinstance(out, (list, tuple)) else [out])]


def main() -> None:
    """Compute what is missing and write the file, without rows that the table has no more."""
    os.environ["KERAS_BACKEND"] = "jax"
    import keras

    from tests.laws.neural_table import ROWS

    known = {} if "--all" in sys.argv else stored()
    found: dict[str, np.ndarray] = {}
    for row in ROWS:
        if row.keras is not None:
            key = digest(row)
            for i, array in enumerate(known.get(key) or call(keras, row)):
                found[f"{key}-{i}"] = array
    np.savez_compressed(FILE, **found)
    print(f"{len(found)} arrays of keras {keras.__version__}, {FILE.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
