"""kerata against Keras on the same engine: `python -m benchmarks.networks [NETWORK] [ENGINE]`.

A step of `fit` and of `predict` are timed alternately in one process; the first step, with building
and compiling, and the memory of building, `fit` and `predict` in processes of their own, in turn.
What is printed are medians, and medians of the ratios of neighbours. The clock is the processor's:
all run on one core, and what others do on it meanwhile does not count.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
from .ordinary_networks import NETWORKS, data  # noqa: E402

ENGINES = ("jax", "torch", "tensorflow")
BATCH = {"wide_and_deep": 128}  # rows of a step; of others 32
STEPS = 8  # of an epoch
WARM_UP = 5.0  # seconds of `fit`, for engines that compile or trace after some steps
ROUNDS, PROCESSES = 7, 1
RATIO, MEDIAN = 1.0, 0.7  # the bounds: of each ratio, and of the median of all steps


def module(library: str, engine: str) -> Any:
    """`kerata` or `keras` on an engine that has started, imported whole.

    Keras imports all of itself at once, kerata a namespace when it is asked for first;
    `import_time.py` compares the two.
    """
    if library == "kerata":
        import kerata

        kerata.set_backend(engine)
        kerata.ops.ones((2, 2)) @ kerata.ops.ones((2, 2))
        for namespace in ("layers", "models", "losses", "metrics", "optimizers", "callbacks"):
            getattr(kerata, namespace)
        return kerata
    os.environ["KERAS_BACKEND"] = engine
    import keras

    keras.ops.ones((2, 2)) @ keras.ops.ones((2, 2))
    return keras


def some(x: Any, rows: int) -> Any:
    """The first rows of inputs or targets."""
    return {name: part[:rows] for name, part in x.items()} if isinstance(x, dict) else x[:rows]


def alone(name: str, engine: str, library: str) -> None:
    """In this process: print the seconds to the end of the first step, and the memory in MiB."""
    size = BATCH.get(name, 32)
    x, y = data(name, STEPS * size)
    k = module(library, engine)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    model = NETWORKS[name](k)
    model.fit(some(x, size), some(y, size), batch_size=size, verbose=0)
    first = time.process_time() - began
    model.fit(x, y, batch_size=size, verbose=0)
    model.predict(x, batch_size=size, verbose=0)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"first": first, "memory": (after - before) / 1024}))


def alone_in_turn(name: str, engine: str) -> dict[str, list[dict[str, float]]]:
    """What `alone` found in processes of their own, by library."""
    found: dict[str, list[dict[str, float]]] = {"kerata": [], "keras": []}
    for _ in range(PROCESSES):
        for library, rows in found.items():
            command = [sys.executable, "-m", "benchmarks.networks", name, engine, library]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            rows.append(json.loads(done.stdout.splitlines()[-1]))
    return found


def timed(ours: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float, float]:
    """Median milliseconds of a step of each, and the median of the ratios of neighbours."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        ours()
        middle = time.process_time()
        peer()
        times.append((middle - began, time.process_time() - middle))
    a, b = (statistics.median(column) * 1e3 / STEPS for column in zip(*times))
    return a, b, statistics.median(x / y for x, y in times)


def same_numbers(ours: Any, peer: Any, x: Any) -> None:
    """Raise where the two, with equal weights, do not predict the same."""
    import numpy as np

    for layer in peer.layers:
        if layer.weights:
            ours.get_layer(layer.name).set_weights(layer.get_weights())
    expected, found = peer.predict(x, verbose=0), ours.predict(x, verbose=0)
    if not isinstance(found, dict):
        expected, found = {"": expected}, {"": found}
    for key, value in found.items():
        np.testing.assert_allclose(value, expected[key], rtol=1e-3, atol=1e-4)


def cell(name: str, engine: str) -> dict[str, Any]:
    """Compare the libraries on one network and engine."""
    apart = alone_in_turn(name, engine)
    size = BATCH.get(name, 32)
    x, y = data(name, STEPS * size)
    models = [NETWORKS[name](module(library, engine)) for library in ("kerata", "keras")]
    same_numbers(*models, some(x, size))

    def fit(model: Any) -> Callable[[], object]:
        return lambda: model.fit(x, y, batch_size=size, verbose=0)

    def predict(model: Any) -> Callable[[], object]:
        return lambda: model.predict(x, batch_size=size, verbose=0)

    found: dict[str, Any] = {}
    for word, job in (("step", fit), ("predict", predict)):
        ours, peer = map(job, models)
        began = time.process_time()
        while time.process_time() - began < WARM_UP:
            ours()
            peer()
        found[word] = timed(ours, peer)
    for word in ("first", "memory"):
        columns = [[row[word] for row in apart[library]] for library in ("kerata", "keras")]
        ratio = statistics.median(a / b for a, b in zip(*columns))
        found[word] = (*map(statistics.median, columns), ratio)
    return found


def row(name: str, engine: str, found: dict[str, Any]) -> dict[str, Any]:
    """The line for the runner."""
    (ours, peer, step), first, predict, memory = (
        found[word] for word in ("step", "first", "predict", "memory")
    )
    return {
        "name": f"{name}: {engine} / Keras on it",
        "ours": f"{ours:.2f} ms",
        "peer": f"{peer:.2f} ms",
        "result": (
            f"step {step:.2f}×, first {first[2]:.2f}× ({first[0]:.1f} / {first[1]:.1f} s), "
            f"predict {predict[2]:.2f}×, memory {memory[2]:.2f}× "
            f"({memory[0]:.0f} / {memory[1]:.0f} MiB)"
        ),
        "bound": f"≤ {RATIO}× each",
        "ratios": {word: values[2] for word, values in found.items()},
    }


def main(*words: str) -> None:
    """One cell here, or all that the words name in processes of their own."""
    if words[2:]:
        return alone(*words)
    names = [word for word in words if word in NETWORKS] or list(NETWORKS)
    engines = [word for word in words if word in ENGINES] or list(ENGINES)
    if len(names) == len(engines) == 1:
        print(json.dumps(row(*names, *engines, cell(*names, *engines)), ensure_ascii=False))
        return None
    steps = []
    for name in names:
        for engine in engines:
            command = [sys.executable, "-m", "benchmarks.networks", name, engine]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            found = json.loads(done.stdout.splitlines()[-1])
            steps.append(found["ratios"]["step"])
            missed = [word for word, ratio in found["ratios"].items() if ratio > RATIO]
            print(
                f"{found['name']}: {found['result']}", *missed and ["MISSED:", *missed], flush=True
            )
    print(f"median of the steps: {statistics.median(steps):.2f}× (at most {MEDIAN}×)")
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])
