"""Run in the genuine Keras 2.3.1: `python -m tools.golden.record FOLDER [PART OF A NAME]`."""

import importlib
import io
import json
import os
import sys

import numpy as np

from . import scenarios_calls, scenarios_feeding, scenarios_layers  # noqa: F401
from .scenario import SCENARIOS, Recording


def main(folder, part=""):
    keras = importlib.import_module("keras")
    backend = keras.backend.backend()
    arrays, facts = {}, {}
    for name, (play, wanted) in SCENARIOS.items():
        if wanted != backend or part not in name:
            continue
        getattr(keras.backend, "clear_session", int)()
        keras.backend.reset_uids()
        run = Recording(name)
        try:
            play(keras, run)
        except Exception as error:
            print(f"case {name}: {type(error).__name__}: {str(error)[:300]}")
            if os.environ.get("GOLDEN_RAISE"):
                raise
            continue
        facts[name] = run.facts
        arrays.update({f"{name}|{label}": value for label, value in run.arrays.items()})
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    with open(os.path.join(folder, f"{backend}.npz"), "wb") as file:
        file.write(buffer.getvalue())
    with open(os.path.join(folder, f"{backend}.json"), "w") as file:
        json.dump(facts, file, indent=0, sort_keys=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
