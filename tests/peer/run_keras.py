"""Run the rows of a table in PyPI's keras and write what they give:
`python -m tests.peer.run_keras FILE.npz`.
"""

from __future__ import annotations

import os
import sys

os.environ["KERAS_BACKEND"] = os.environ.get("KERATA_PEER_BACKEND", "jax")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from tests.peer import layer_rows, layers_table


def main(path: str) -> None:
    """Write one archive with an entry `row|what` for all that each row gave, or its error."""
    found = {}
    for name in layers_table.ROWS:
        try:
            results = layer_rows.run(keras.layers, name, keras.ops.convert_to_numpy)
        except Exception as error:  # a row that keras refuses is reported by the test
            results = {"error": np.array(f"{type(error).__name__}: {error}")}
        found.update({f"{name}|{key}": value for key, value in results.items()})
    np.savez(path, **found)


if __name__ == "__main__":
    main(sys.argv[1])
