"""Dropout of 1.2 million numbers against the engine's: `python -m benchmarks.dropout ENGINE`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
import numpy as np  # noqa: E402

SHAPE, RATE, REPEATS = (64, 24, 24, 32), 0.25, 5


def own_dropout(engine: str, x: Any) -> Callable[[], Any]:
    """The engine's own dropout of `x`."""
    if engine == "numpy":
        generator = np.random.default_rng(0)
        keep = np.float32(1 / (1 - RATE))
        return lambda: np.where(
            generator.random(x.shape, np.float32) >= RATE, x * keep, np.float32(0)
        )
    if engine == "torch":
        import torch

        return lambda: torch.nn.functional.dropout(x, RATE)
    if engine == "jax":
        import jax

        key = jax.random.key(0)

        @jax.jit
        def drop(key: Any, x: Any) -> Any:
            return jax.numpy.where(jax.random.bernoulli(key, 1 - RATE, x.shape), x / (1 - RATE), 0)

        return lambda: drop(key, x).block_until_ready()
    import tensorflow as tf

    compiled = tf.function(lambda x: tf.nn.dropout(x, RATE))
    return lambda: compiled(x).numpy()


def our_dropout(engine: str, x: Any) -> Callable[[], Any]:
    """kerata's dropout of `x`, compiled as it is in a step."""
    from kerata import random
    from kerata.core.context import current

    compiled = current().compile(lambda x: random.dropout(x, RATE, seed=3))
    if engine == "jax":
        return lambda: compiled(x).block_until_ready()
    if engine == "tensorflow":
        return lambda: compiled(x).numpy()
    return lambda: compiled(x)


def main(engine: str) -> None:
    """Time one pair."""
    import kerata
    from kerata import ops

    kerata.set_backend(engine)
    x = ops.convert_to_tensor(np.ones(SHAPE, np.float32))

    def repeat(function: Callable[[], Any]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(REPEATS):
                function()

        return run

    found = pairs.alternate(
        repeat(our_dropout(engine, x)), repeat(own_dropout(engine, x)), 11, REPEATS
    )
    pairs.report(f"dropout, 1.2 M elements: {engine} / the engine's own", found, "≤ 0.7×")


if __name__ == "__main__":
    main(*sys.argv[1:])
