"""Building an architecture, and ResNet50's first prediction, against Keras on the same engine:
`python -m benchmarks.applications ENGINE`.

Each run is a process of its own that has imported its library and built one small model before.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from . import pairs

pairs.pin()

ROUNDS = 5
RUN = """
import os, sys, time
library, engine, what = sys.argv[1:]
if library == "kerata":
    import kerata as keras
    keras.set_backend(engine)
else:
    os.environ["KERAS_BACKEND"] = engine
    import keras
import numpy as np
small = keras.Sequential([keras.Input((8, 8, 3)), keras.layers.Conv2D(2, 3)])
small.predict(np.zeros((1, 8, 8, 3), "float32"), verbose=0)
if what == "build":
    build = keras.applications.EfficientNetB0
    began = time.perf_counter()
    build(weights=None)
else:
    model = keras.applications.ResNet50(weights=None)
    image = np.random.default_rng(0).random((1, 224, 224, 3), "float32")
    began = time.perf_counter()
    model.predict(image, verbose=0)
print(time.perf_counter() - began)
"""


def seconds(library: str, engine: str, what: str) -> float:
    """One run."""
    command = [sys.executable, "-c", RUN, library, engine, what]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
    return float(done.stdout.split()[-1])


def main(engine: str) -> None:
    """Time both pairs, the libraries in turn."""
    for what, name, bound in (
        ("build", "building EfficientNetB0", "≤ 0.50×"),
        ("predict", "first predict of ResNet50", "≤ 1.00×"),
    ):
        times: dict[str, list[float]] = {"ours": [], "peer": []}
        for _ in range(ROUNDS):
            times["ours"].append(seconds("kerata", engine, what))
            times["peer"].append(seconds("keras", engine, what))
        found = {key: statistics.median(values) for key, values in times.items()}
        pairs.report(f"{name}: {engine} / Keras on {engine}", found, bound)


if __name__ == "__main__":
    main(*sys.argv[1:])
