"""What Keras 2.3's ways cost: `python -m benchmarks.keras2 ENGINE`.

`fit_generator` on a Sequence with two workers beside `fit` on the same arrays, and a call of
`K.function` beside the engine's own compiled call.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

CORES = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
from . import pairs  # noqa: E402

pairs.pin()
from . import reference_networks as networks  # noqa: E402

if CORES:  # workers are threads, and run beside the engine's
    os.sched_setaffinity(0, CORES)

import numpy as np  # noqa: E402

import kerata  # noqa: E402
from kerata import keras2  # noqa: E402

WARM_UP = 6.0
# rows, size of the batch, epochs in a round
SIZES = {"mlp": (8192, 128, 2), "cnn": (256, 64, 1), "lstm": (512, 32, 1), "tiny": (4096, 32, 4)}


def network(kind: str) -> Any:
    """A reference network, or one so small that nothing but overhead is left, as Keras 2's."""
    if kind == "tiny":
        model = keras2.models.Sequential([keras2.layers.Dense(8, input_shape=(784,))])
        model.add(keras2.layers.Dense(10, activation="softmax"))
        model.compile("sgd", "sparse_categorical_crossentropy")
        return model
    made = getattr(networks, kind)()
    model = keras2.models.model_from_json(made.to_json())
    model.compile("adam", made.loss)
    return model


class Slices(keras2.utils.Sequence):
    """Batches of arrays."""

    def __init__(self, x: Any, y: Any, size: int) -> None:
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def __len__(self) -> int:
        return len(self.x) // self.size

    def __getitem__(self, index: int) -> Any:
        part = slice(index * self.size, (index + 1) * self.size)
        return self.x[part], self.y[part]


def generators(kind: str, engine: str) -> None:
    """`fit_generator` beside `fit`."""
    count, size, epochs = SIZES[kind]
    x, y = getattr(networks, f"{'mlp' if kind == 'tiny' else kind}_data")(count)
    model, other = network(kind), network(kind)
    batches = Slices(x, y, size)
    ours = lambda: model.fit_generator(batches, epochs=epochs, workers=2, verbose=0)
    peer = lambda: other.fit(x, y, batch_size=size, epochs=epochs, verbose=0)
    began = time.perf_counter()
    while time.perf_counter() - began < WARM_UP:
        ours()
        peer()
    found = pairs.alternate(ours, peer, 15, epochs * len(batches))
    name = f"fit_generator with 2 workers, {kind.upper()}: {engine} / fit"
    pairs.report(name, found, "≤ 1.1×" if kind != "tiny" else "")


def main(engine: str, *kinds: str) -> None:
    """All comparisons on one engine."""
    kerata.set_backend(engine)
    for kind in kinds or SIZES:
        generators(kind, engine)


if __name__ == "__main__":
    main(*sys.argv[1:])
