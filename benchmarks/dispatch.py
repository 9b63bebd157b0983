"""`ops.add` on small tensors against the engine's: `python -m benchmarks.dispatch ENGINE`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
import numpy as np  # noqa: E402

REPEATS = 20_000


def engine_function(engine: str) -> Callable[[Any, Any], Any]:
    """The engine's own addition."""
    if engine == "numpy":
        return np.add
    if engine == "torch":
        import torch

        return torch.add
    if engine == "jax":
        import jax.numpy as jnp

        return jnp.add
    import tensorflow as tf

    return tf.add


def main(engine: str) -> None:
    """Time one pair."""
    import kerata
    from kerata import ops

    kerata.set_backend(engine)
    a, b = (ops.convert_to_tensor(np.ones((2, 2), np.float32)) for _ in range(2))
    repeats = REPEATS // 10 if engine == "tensorflow" else REPEATS

    def repeat(function: Callable[[Any, Any], Any]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(repeats):
                function(a, b)

        return run

    found = pairs.alternate(repeat(ops.add), repeat(engine_function(engine)), 15, repeats)
    pairs.report(
        f"ops.add, 2×2: {engine} / the engine's function", found, "≤ +0.6 µs", "µs", difference=True
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
