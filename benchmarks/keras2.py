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
SIZES = {"mlp": (8192, 128, 2), "cnn": (256, 64, 1), "lstm": (256, 32, 1), "tiny": (4096, 32, 4)}


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
    found = pairs.alternate(ours, peer, 9, epochs * len(batches))
    name = f"fit_generator with 2 workers, {kind.upper()}: {engine} / fit"
    pairs.report(name, found, "≤ 1.1×" if kind != "tiny" else "")


WIDTH, CALLS = 8, 20
W = np.random.default_rng(0).random((WIDTH, WIDTH), np.float32)


def own_numpy() -> Callable[[Any], Any]:
    """NumPy, which compiles nothing."""
    return lambda x: np.tanh(x @ W)


def own_torch() -> Callable[[Any], Any]:
    """PyTorch, which compiles nothing here."""
    import torch

    w = torch.from_numpy(W)
    return lambda x: torch.tanh(torch.from_numpy(x) @ w).numpy()


def own_jax() -> Callable[[Any], Any]:
    """A jitted function, of the weights too: they may change."""
    import jax

    compiled, w = jax.jit(lambda w, x: jax.numpy.tanh(x @ w)), jax.numpy.asarray(W)
    return lambda x: np.asarray(compiled(w, x))


def own_tensorflow() -> Callable[[Any], Any]:
    """A `tf.function` of a variable."""
    import tensorflow as tf

    w = tf.Variable(W)
    signature = [tf.TensorSpec((None, WIDTH), tf.float32)]
    compiled = tf.function(lambda x: tf.tanh(x @ w), input_signature=signature)
    return lambda x: compiled(x).numpy()


def own_onnx() -> Callable[[Any], Any]:
    """A session of ONNX Runtime."""
    import onnxruntime
    from onnx import TensorProto, helper

    value = lambda name, *shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["z"]),
        helper.make_node("Tanh", ["z"], ["y"]),
    ]
    inputs = [value("x", "n", WIDTH), value("w", WIDTH, WIDTH)]
    graph = helper.make_graph(nodes, "own", inputs, [value("y", "n", WIDTH)])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    return lambda x: session.run(None, {"x": x, "w": W})[0]


def own_theano() -> Callable[[Any], Any]:
    """A function of PyTensor of a shared variable, as PyTensor compiles it by default."""
    import pytensor

    x, w = pytensor.tensor.fmatrix("x"), pytensor.shared(W)
    compiled = pytensor.function([x], pytensor.tensor.tanh(x @ w))
    return lambda x: compiled(x)


def functions(engine: str) -> None:
    """A call of `K.function` beside the engine's own compiled call, arrays in and out."""
    K = keras2.backend
    x, w = K.placeholder((None, WIDTH)), K.variable(W)
    ours = K.function([x], [K.tanh(K.dot(x, w))])
    peer = globals()[f"own_{engine}"]()
    array = np.random.default_rng(1).random((4, WIDTH), np.float32)
    for _ in range(1100):  # engines compile, or trace after a number of calls
        np.testing.assert_allclose(ours([array])[0], peer(array), rtol=1e-5)

    def repeated(call: Callable[[Any], Any], given: Any) -> Callable[[], None]:
        def run() -> None:
            for _ in range(CALLS):
                call(given)

        return run

    found = pairs.alternate(repeated(ours, [array]), repeated(peer, array), 400, CALLS)
    name = f"K.function, a call: {engine} / its own compiled call"
    pairs.report(name, found, "≤ 30 µs", "µs", difference=True)


def main(engine: str, *kinds: str) -> None:
    """All comparisons on one engine, or those named."""
    kerata.set_backend(engine)
    for kind in kinds or [*SIZES, "function"]:
        if kind == "function":
            functions(engine)
        else:
            generators(kind, engine)


if __name__ == "__main__":
    main(*sys.argv[1:])
