"""Run the rows of `preprocessing_rows` in PyPI's keras on TensorFlow and write what they give:
`python -m tests.peer.run_keras_preprocessing FILE.npz`.
"""

from __future__ import annotations

import os
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from tests.peer import preprocessing_rows


def main(path: str) -> None:
    """Write one archive with an entry `row|what` for all that each row gave, or its error."""
    found = {}
    for name in preprocessing_rows.ROWS:
        try:
            results = preprocessing_rows.run(keras, name, np.asarray)
        except Exception as error:  # a row that keras refuses is reported by the test
            results = {"error": np.array(f"{type(error).__name__}: {error}")}
        found.update({f"{name}|{key}": value for key, value in results.items()})
    np.savez(path, **found)


if __name__ == "__main__":
    main(sys.argv[1])
