"""Sparse tensors: operations and layers give what they give for dense ones."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from kerata.core.context import current
from kerata.engine.sparse_tensor import SparseTensor
from tests.reference import ENGINES, SLOW, require

require("scipy")
import scipy.sparse  # noqa: E402

A = scipy.sparse.random(6, 8, 0.3, random_state=1, dtype="float32").tocsr()
B = scipy.sparse.random(6, 8, 0.4, random_state=2, dtype="float32").tocoo()
W = np.random.default_rng(0).normal(size=(8, 3)).astype("float32")
ROW = np.arange(8, dtype="float32")

# name -> (operation of sparse tensors a and b, whether its result is sparse)
OPERATIONS: dict[str, tuple[Any, bool]] = {
    **{name: (lambda a, b, name=name: getattr(ops, name)(a), True) for name in (
        "abs", "negative", "sign", "square", "sqrt", "sin", "tanh", "expm1", "log1p", "floor",
        "relu", "leaky_relu", "elu", "selu", "gelu", "silu", "soft_shrink", "stop_gradient",
    )},
    "cast": (lambda a, b: ops.cast(a, "int32"), True),
    "add": (lambda a, b: a + b, True),
    "subtract": (lambda a, b: a - b, True),
    "times_number": (lambda a, b: 2.5 * a, True),
    "times_row": (lambda a, b: ops.multiply(a, ROW), True),
    "times_column": (lambda a, b: ops.multiply(np.ones((6, 1), "float32") * 3, a), True),
    "times_sparse": (lambda a, b: a * b, True),
    "divide": (lambda a, b: ops.divide(a, ROW + 1), True),
    "transpose": (lambda a, b: ops.transpose(a), True),
    "reshape": (lambda a, b: ops.reshape(a, (2, 3, 4, -1)), True),
    "merge": (lambda a, b: ops.reshape(ops.reshape(a, (6, 2, 4)), (-1, 4)), True),
    "expand_dims": (lambda a, b: ops.expand_dims(a, (0, -1)), True),
    "squeeze": (lambda a, b: ops.squeeze(ops.expand_dims(a, 1), 1), True),
    "ravel": (lambda a, b: ops.ravel(a), True),
    "concatenate": (lambda a, b: ops.concatenate([a, b, a], -1), True),
    "matmul": (lambda a, b: ops.matmul(a, W), False),
    "matmul_after_transpose": (lambda a, b: ops.matmul(W.T, ops.transpose(a)), False),
    "matmul_of_two": (lambda a, b: ops.matmul(a, ops.transpose(b)), False),
    "matmul_in_rows": (lambda a, b: ops.matmul(ops.reshape(a, (2, 3, 8)), W), False),
    "sum": (lambda a, b: ops.sum(a), False),
    "sum_of_axis": (lambda a, b: ops.sum(ops.reshape(a, (6, 2, 4)), (0, -1), keepdims=True), False),
    "mean": (lambda a, b: ops.mean(a, 0), False),
    "square_of_sum": (lambda a, b: ops.square(a + b), False),
    "relu_of_difference": (lambda a, b: ops.relu(a - b), False),
    "negative_of_sum": (lambda a, b: ops.negative(a + b), True),
    "square_of_scaled": (lambda a, b: ops.square(ops.transpose(a * 2)), True),
    "exp": (lambda a, b: ops.exp(a), False),
    "max": (lambda a, b: ops.max(a, 1), False),
    "plus_number": (lambda a, b: a + 1, False),
    "plus_dense": (lambda a, b: ops.add(ROW, a), False),
    "where": (lambda a, b: ops.where(a > 0.5, a, b), False),
    "softmax": (lambda a, b: ops.softmax(a), False),
    "get_item": (lambda a, b: a[1:3, ::2], False),
}  # fmt: skip


def pairs(rows: Any) -> list[Any]:
    """Each row on each engine; on one engine, by the row's name, always."""
    chosen = {row: ENGINES[zlib.crc32(row.encode()) % len(ENGINES)] for row in rows}
    return [
        pytest.param(engine, row, marks=() if engine in ("numpy", chosen[row]) else SLOW)
        for row in rows
        for engine in ENGINES
    ]


@pytest.mark.parametrize(("engine", "name"), pairs(OPERATIONS))
def test_operations(engine: str, name: str) -> None:
    operation, sparse = OPERATIONS[name]
    with kerata.backend_scope(engine):
        found = operation(ops.convert_to_tensor(A), ops.convert_to_tensor(B))
        wanted = operation(*map(ops.convert_to_tensor, (A.toarray(), B.toarray())))
        assert (type(found) is SparseTensor) == sparse
        assert ops.shape(found) == ops.shape(wanted)
        assert ops.dtype(found) == ops.dtype(wanted)
        found, wanted = ops.convert_to_numpy(found), ops.convert_to_numpy(wanted)
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", OPERATIONS)
def test_symbols(name: str) -> None:
    """A model over symbols: shapes as for values, a mark wherever those are sparse, equal results.

    Symbols do not know that a place may come twice, as in a sum, of which a function is dense.
    """
    operation, sparse = OPERATIONS[name]
    a, b = (layers.Input(batch_shape=(6, 8), sparse=True) for _ in range(2))
    made = operation(a, b)
    assert made.sparse == sparse or "_of_" in name and made.sparse
    model = kerata.Model([a, b], made)
    with kerata.backend_scope("numpy"):
        found = ops.convert_to_numpy(model([A, B]))
        wanted = operation(*map(ops.convert_to_tensor, (A.toarray(), B.toarray())))
    assert found.shape == made.shape
    np.testing.assert_allclose(found, ops.convert_to_numpy(wanted), rtol=1e-5, atol=1e-6)


# name -> (layers over one or two inputs of 8 columns, whether their output is sparse)
LAYERS: dict[str, tuple[Any, bool]] = {
    "Dense": (lambda a, b: layers.Dense(3, activation="relu")(a), False),
    "EinsumDense": (lambda a, b: layers.EinsumDense("bi,io->bo", 3, bias_axes="o")(a), False),
    "Concatenate": (lambda a, b: layers.Concatenate()([a, b]), True),
    "Add": (lambda a, b: layers.Add()([a, b]), True),
    "Flatten": (lambda a, b: layers.Flatten()(layers.Reshape((2, 4))(a)), True),
    "ReLU": (lambda a, b: layers.ReLU()(a), True),
    "Rescaling": (lambda a, b: layers.Rescaling(0.5, offset=0.0)(a), False),
    "BatchNormalization": (lambda a, b: layers.BatchNormalization()(a), False),
}


@pytest.mark.parametrize(("engine", "name"), pairs(LAYERS))
def test_layers_train(engine: str, name: str) -> None:
    """Losses, weights and predictions are those for dense data."""
    made, sparse = LAYERS[name]
    y = np.linspace(0, 1, 6, dtype="float32")[:, None]
    found: list[Any] = []
    with kerata.backend_scope(engine):
        for inputs in ([A, B], [A.toarray(), B.toarray()]):
            kerata.utils.set_random_seed(3)
            a, b = (layers.Input((8,), sparse=True) for _ in range(2))
            hidden = made(a, b)
            assert hidden.sparse == sparse
            model = kerata.Model([a, b], layers.Dense(1)(hidden))
            model.compile("adam", "mse")
            history = model.fit(inputs, y, batch_size=4, epochs=3, verbose=0).history
            on_batch = model.train_on_batch(inputs, y)
            scores = model.evaluate(inputs, y, verbose=0)
            predicted = model.predict(inputs, batch_size=4, verbose=0)
            found.append([history["loss"], on_batch, scores, predicted, *model.get_weights()])
    for one, other in zip(*found):
        np.testing.assert_allclose(one, other, rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize("engine", ENGINES)
def test_what_engines_have(engine: str) -> None:
    """Sparse tensors of scipy and of the libraries that are installed, as data of any engine."""
    twice = scipy.sparse.coo_array(([1.0, 2.0], ([0, 0], [3, 3])), shape=(6, 8), dtype="float32")
    with kerata.backend_scope(engine):
        squared = ops.convert_to_numpy(ops.square(ops.convert_to_tensor(twice)))
        assert squared[0, 3] == 9 and squared.sum() == 9
    given = {"csr": A, "coo": B.tocsr().tocoo(), "csc_array": scipy.sparse.csc_array(A)}
    if "torch" in ENGINES:
        import torch

        given["torch"] = torch.from_numpy(A.toarray()).to_sparse()
        with warnings.catch_warnings(action="ignore"):  # torch's: in beta state
            given["torch_csr"] = torch.from_numpy(A.toarray()).to_sparse_csr()
    if "tensorflow" in ENGINES:
        import tensorflow as tf

        given["tensorflow"] = tf.sparse.from_dense(A.toarray())
    if "jax" in ENGINES:
        from jax.experimental import sparse

        given["jax"] = sparse.BCOO.fromdense(A.toarray())
    y = np.zeros((6, 2), "float32")
    with kerata.backend_scope(engine):
        model = kerata.Sequential([layers.Dense(2)])
        model.compile("sgd", "mse")
        for name, x in given.items():
            dense = B.toarray() if name == "coo" else A.toarray()
            wanted = model.predict(dense, verbose=0)
            for predicted in (model.predict(x, verbose=0), model.predict_on_batch(x)):
                np.testing.assert_allclose(predicted, wanted, 1e-5, 1e-6, err_msg=name)
            found = ops.convert_to_numpy(ops.convert_to_tensor(x, sparse=False))
            np.testing.assert_allclose(found, dense)
        model.fit(A, y, validation_split=0.5, verbose=0)
        batches = [(A[i : i + 3], y[i : i + 3]) for i in (0, 3)]
        model.fit((batch for batch in batches), verbose=0)


CLASSES = np.array([[0, 3, 3, 9], [2, 1, 1, 1], [3, 3, 0, 2]])


@pytest.mark.parametrize("engine", ENGINES)
def test_classes(engine: str) -> None:
    with kerata.backend_scope(engine):
        for make in (
            lambda sparse: ops.one_hot(CLASSES, 4, sparse=sparse),
            lambda sparse: ops.multi_hot(CLASSES, 4, sparse=sparse),
            lambda sparse: layers.CategoryEncoding(10, "one_hot", sparse)(CLASSES[:, :1]),
            lambda sparse: layers.CategoryEncoding(10, "multi_hot", sparse)(CLASSES),
            lambda sparse: layers.CategoryEncoding(10, "count", sparse)(
                CLASSES, count_weights=np.ones((3, 4)) * 0.5
            ),
            lambda sparse: layers.IntegerLookup(
                vocabulary=[3, 1, 9], output_mode="count", sparse=sparse
            )(CLASSES),
            lambda sparse: layers.Hashing(5, output_mode="multi_hot", sparse=sparse)(CLASSES),
        ):
            found, wanted = make(True), make(False)
            assert type(found) is SparseTensor and type(wanted) is not SparseTensor
            assert found.shape == tuple(wanted.shape)
            assert ops.dtype(found) == ops.dtype(wanted)
            found, wanted = ops.convert_to_numpy(found), ops.convert_to_numpy(wanted)
            np.testing.assert_allclose(found, wanted, rtol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
def test_texts(engine: str) -> None:
    """Texts to sparse vectors on the host, in a model that trains."""
    texts = np.array(["to be or not to be", "be", "", "not to know"])
    found = []
    with kerata.backend_scope(engine):
        for sparse in (True, False):
            kerata.utils.set_random_seed(0)
            encode = layers.TextVectorization(output_mode="tf_idf", sparse=sparse)
            encode.adapt(texts)
            text = layers.Input((), dtype="string")
            model = kerata.Model(text, layers.Dense(1)(encode(text)))
            model.compile("sgd", "mse")
            history = model.fit(texts, np.arange(4.0), batch_size=2, epochs=2, verbose=0).history
            found.append([*history["loss"], *model.predict(texts, verbose=0)[:, 0]])
    np.testing.assert_allclose(*found, rtol=1e-5, atol=1e-6)


def test_gradients() -> None:
    """Of values and of kernels, on the tape, are those of dense tensors."""
    with kerata.backend_scope("numpy"):
        kernel, scale = kerata.Variable(W), kerata.Variable(ROW)

        def loss(a: Any) -> Any:
            return ops.sum(ops.square(ops.matmul(a * scale, kernel)))

        (_, found), (_, wanted) = (
            kerata.value_and_grad(lambda x=x: loss(ops.convert_to_tensor(x)), [kernel, scale])()
            for x in (A, A.toarray())
        )
        for one, other in zip(found, wanted):
            np.testing.assert_allclose(*map(current().numpy, (one, other)), rtol=1e-5)


def test_mistakes() -> None:
    with pytest.raises(ValueError, match="agged"):
        layers.Input((3,), ragged=True)
    with pytest.raises(ValueError, match="output_mode='int'"):
        layers.StringLookup(vocabulary=["a"], sparse=True)
    with pytest.raises(ValueError, match="classes last"):
        ops.one_hot(CLASSES, 4, axis=0, sparse=True)
    with pytest.raises(ValueError, match="differ in size"):
        ops.matmul(ops.convert_to_tensor(A), np.ones((5, 2)))
    model = kerata.Sequential([layers.Input((5,), sparse=True), layers.Dense(1)])
    with pytest.raises(ValueError, match="made for"):
        model.predict(A, verbose=0)


WIDE = """
    import re, sys
    import numpy as np, scipy.sparse
    import kerata
    from kerata import layers
    kerata.config.set_backend(sys.argv[1])

    def peak():  # of this process alone, in MB; what resource says began with the one that forked
        return int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1]) // 1024

    columns, samples = 1_000_000, 4096
    g = np.random.default_rng(0)
    places = g.integers(0, columns, samples * 40)
    x = scipy.sparse.csr_matrix(
        (np.ones(len(places), "float32"), places, np.arange(0, len(places) + 1, 40)),
        shape=(samples, columns))
    y = g.normal(size=(samples, 1))
    model = kerata.Sequential([layers.Dense(2), layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(x[:512], y[:512], batch_size=512, verbose=0)
    before = peak()
    model.fit(x, y, batch_size=512, verbose=0)
    model.predict(x, batch_size=512, verbose=0)
    print(peak() - before, peak())
"""


@pytest.mark.parametrize("engine", ["numpy", *(e for e in ENGINES[1:2])])
def test_a_million_columns(engine: str) -> None:
    """Training takes less than a tenth of the memory of one dense batch (2 GB) beside the first's.

    A batch of 512 rows with 40 values each is 164 kB.
    """
    script = [sys.executable, "-c", textwrap.dedent(WIDE), engine]
    if not Path("/proc/self/status").exists():
        pytest.skip("memory is read from /proc")
    found = subprocess.run(script, capture_output=True, text=True, check=True)
    more, most = map(int, found.stdout.split())
    assert more < 200 and most < 1900
