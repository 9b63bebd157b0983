"""`predict` of one row against the engine's own call of the same function: `python -m
benchmarks.predict ENGINE`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
import numpy as np  # noqa: E402

from . import reference_networks as networks  # noqa: E402

REPEATS = 200


def numpy_call(weights: list[Any]) -> Callable[[Any], Any]:
    """The MLP's forward pass in plain NumPy."""
    a, b, c, d, e, f = weights

    def call(x: Any) -> Any:
        x = np.maximum(x @ a + b, 0)
        x = np.maximum(x @ c + d, 0)
        return x @ e + f

    return call


def torch_call(weights: list[Any]) -> Callable[[Any], Any]:
    """The MLP's forward pass in eager torch, without gradients."""
    import torch

    torch.set_num_threads(1)
    a, b, c, d, e, f = (torch.from_numpy(w) for w in weights)

    def call(x: Any) -> Any:
        with torch.no_grad():
            x = torch.relu(torch.addmm(b, torch.from_numpy(x), a))
            x = torch.relu(torch.addmm(d, x, c))
            return torch.addmm(f, x, e).numpy()

    return call


def jax_call(weights: list[Any]) -> Callable[[Any], Any]:
    """The MLP's forward pass as one `jit`."""
    import jax

    held = [jax.numpy.asarray(w) for w in weights]

    @jax.jit
    def forward(p: Any, x: Any) -> Any:
        x = jax.nn.relu(x @ p[0] + p[1])
        x = jax.nn.relu(x @ p[2] + p[3])
        return x @ p[4] + p[5]

    return lambda x: np.asarray(forward(held, x))


def tensorflow_call(weights: list[Any]) -> Callable[[Any], Any]:
    """The MLP's forward pass as one `tf.function`."""
    import tensorflow as tf

    p = [tf.constant(w) for w in weights]

    @tf.function
    def forward(x: Any) -> Any:
        x = tf.nn.relu(x @ p[0] + p[1])
        x = tf.nn.relu(x @ p[2] + p[3])
        return x @ p[4] + p[5]

    return lambda x: forward(tf.convert_to_tensor(x)).numpy()


def onnx_call(weights: list[Any]) -> Callable[[Any], Any]:
    """`session.run` of the same network's exported file."""
    import onnxruntime

    model = networks.mlp()
    model.set_weights(weights)
    with tempfile.TemporaryDirectory() as folder:
        model.export(f"{folder}/mlp.onnx", verbose=False)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(f"{folder}/mlp.onnx", options)
    (given,), (made,) = session.get_inputs(), session.get_outputs()
    return lambda x: session.run([made.name], {given.name: x})[0]


def main(engine: str) -> None:
    """Time one pair."""
    import kerata

    kerata.set_backend(engine)
    model = networks.mlp()
    peer = globals()[f"{engine}_call"](model.get_weights())
    row = networks.mlp_data(1)[0]
    np.testing.assert_allclose(model.predict(row, verbose=0), peer(row), rtol=1e-4, atol=1e-5)

    def repeat(function: Callable[[Any], Any]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(REPEATS):
                function(row)

        return run

    found = pairs.alternate(repeat(lambda x: model.predict(x, verbose=0)), repeat(peer), 9, REPEATS)
    pairs.report(
        f"predict of one row: {engine} / the engine's own call",
        found,
        "≤ +30 µs" if engine == "onnx" else "≤ +100 µs",
        "µs",
        difference=True,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
