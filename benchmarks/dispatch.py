"""What an operation on small tensors costs over the engine's own function, called eagerly:
`python -m benchmarks.dispatch ENGINE [OPERATION …]`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
import numpy as np  # noqa: E402

REPEATS = 5_000
PRIMITIVES = ("add", "multiply", "exp", "matmul", "sum")
DERIVED = ("square", "relu", "softmax", "greater", "expand_dims")


def own(engine: str) -> dict[str, Callable[..., Any]]:
    """The engine's own functions, as somebody would call them."""
    if engine == "torch":
        import torch

        return {
            "add": torch.add, "multiply": torch.mul, "exp": torch.exp, "matmul": torch.matmul,
            "sum": lambda x: torch.sum(x, 1), "square": torch.square, "relu": torch.relu,
            "softmax": lambda x: torch.softmax(x, -1), "greater": torch.gt,
            "expand_dims": lambda x: torch.unsqueeze(x, 1),
        }  # fmt: skip
    if engine == "tensorflow":
        import tensorflow as tf

        return {
            "add": tf.add, "multiply": tf.multiply, "exp": tf.exp, "matmul": tf.matmul,
            "sum": lambda x: tf.reduce_sum(x, 1), "square": tf.square, "relu": tf.nn.relu,
            "softmax": tf.nn.softmax, "greater": tf.greater,
            "expand_dims": lambda x: tf.expand_dims(x, 1),
        }  # fmt: skip
    if engine == "jax":
        import jax
        import jax.numpy as library

        relu, softmax = jax.nn.relu, jax.nn.softmax
    else:
        library = np
        relu, softmax = lambda x: np.maximum(x, 0), _softmax
    return {
        "add": library.add, "multiply": library.multiply, "exp": library.exp,
        "matmul": library.matmul, "sum": lambda x: library.sum(x, 1), "square": library.square,
        "relu": relu, "softmax": softmax, "greater": library.greater,
        "expand_dims": lambda x: library.expand_dims(x, 1),
    }  # fmt: skip


def _softmax(x: Any) -> Any:
    powers = np.exp(x - x.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def ours() -> dict[str, Callable[..., Any]]:
    """kerata's."""
    from kerata import ops

    found = {name: getattr(ops, name) for name in (*PRIMITIVES, *DERIVED)}
    return found | {"sum": lambda x: ops.sum(x, 1), "expand_dims": lambda x: ops.expand_dims(x, 1)}


def main(engine: str, *names: str) -> None:
    """Time a pair for each operation."""
    import kerata
    from kerata import ops

    kerata.set_backend(engine)
    a, b = (ops.convert_to_tensor(np.ones((2, 2), np.float32)) for _ in range(2))
    repeats = REPEATS // 10 if engine == "tensorflow" else REPEATS
    mine, theirs = ours(), own(engine)

    def repeat(function: Callable[..., Any], args: Any) -> Callable[[], None]:
        def run() -> None:
            for _ in range(repeats):
                function(*args)

        return run

    for name in names or (*PRIMITIVES, *DERIVED):
        args = (a, b) if name in ("add", "multiply", "matmul", "greater") else (a,)
        pair = (repeat(table[name], args) for table in (mine, theirs))
        found = pairs.alternate(*pair, 41, repeats)
        bound = "≤ +0.6 µs" if name in PRIMITIVES else "≤ +1 µs"
        what = f"ops.{name}, 2×2: {engine} / the engine's function"
        pairs.report(what, found, bound, "µs", difference=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
