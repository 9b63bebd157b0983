"""A step of `fit` against a loop by hand: `python -m benchmarks.fit NETWORK ENGINE`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
from . import reference_networks as networks  # noqa: E402

WARM_UP = 8.0  # seconds for both together: engines compile, or trace after some steps
BOUNDS = {
    ("mlp", "jax"): "≤ 1.0×",
    ("mlp", "torch"): "≤ 0.9×",
    ("mlp", "tensorflow"): "≤ 0.8×",
    ("mlp", "numpy"): "≤ 0.9×",
    ("cnn", "jax"): "≤ 0.6×",
    ("cnn", "torch"): "≤ 1.05×",
    ("cnn", "tensorflow"): "≤ 1.05×",
    ("cnn", "numpy"): "≤ 3×",
    ("mlp", "onnx"): "≤ 0.6×",
    ("cnn", "onnx"): "≤ 1.2×",
    ("lstm", "onnx"): "≤ 1.5×",
    ("transformer", "onnx"): "≤ 1.2×",
    ("mlp", "theano"): "≤ 1.0×",
    ("cnn", "theano"): "≤ 2.5×",
    ("lstm", "theano"): "≤ 2.0×",
    ("transformer", "theano"): "≤ 2.5×",
}
# rows, size of the batch, epochs in a round
SIZES = {
    "mlp": (2048, 32, 5),
    "cnn": (256, 64, 1),
    "lstm": (256, 32, 1),
    "transformer": (64, 32, 1),
}


def scikit(x: Any, y: Any, size: int) -> Callable[[int], object]:
    """scikit-learn's own training loop."""
    import warnings

    from sklearn.neural_network import MLPClassifier

    warnings.filterwarnings("ignore")

    def run(epochs: int) -> object:
        peer = MLPClassifier(
            (128, 128), batch_size=size, max_iter=epochs, alpha=0.0, tol=0.0, n_iter_no_change=10**6
        )
        return peer.fit(x, y)

    return run


def by_hand(
    kind: str, engine: str, x: Any, y: Any, size: int
) -> tuple[str, Callable[[int], object]]:
    """The peer's name and its training loop."""
    if engine == "numpy" and kind == "mlp":
        return "scikit-learn", scikit(x, y, size)
    if engine not in ("jax", "tensorflow"):
        from . import by_hand_torch

        network = getattr(by_hand_torch, kind)()
        return "torch by hand", by_hand_torch.trainer(network, x, y, size, kind == "cnn")
    if engine == "jax":
        from . import by_hand_jax

        return "JAX by hand", by_hand_jax.trainer(kind, x, y, size)
    from . import by_hand_tensorflow

    return "TensorFlow by hand", by_hand_tensorflow.trainer(kind, x, y, size)


def main(kind: str, engine: str) -> None:
    """Time one pair."""
    count, size, epochs = SIZES[kind]
    x, y = getattr(networks, f"{kind}_data")(count)
    name, peer = by_hand(kind, engine, x, y, size)
    import kerata

    kerata.set_backend(engine)
    model = getattr(networks, kind)()
    began = time.perf_counter()
    model.train_on_batch(x[:size], y[:size])
    print(f"first step: {time.perf_counter() - began:.2f} s")
    run = lambda: model.fit(x, y, batch_size=size, epochs=epochs, verbose=0)
    began = time.perf_counter()
    while time.perf_counter() - began < WARM_UP:
        run()
        peer(epochs)
    found = pairs.alternate(run, lambda: peer(epochs), 7, epochs * len(x) / size)
    pairs.report(f"fit, {kind.upper()}: {engine} / {name}", found, BOUNDS[kind, engine])


if __name__ == "__main__":
    main(*sys.argv[1:])
