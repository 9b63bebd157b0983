"""Tensors of other kinds: rows of different lengths, and sparse ones of other libraries."""

from __future__ import annotations

import numpy as np
import pytest

import kerata
from kerata import layers, ops

tf = pytest.importorskip("tensorflow")
TEXTS = np.array(["a b", "c"])
ROWS = [["a", "b"], ["c"]]
WORDS = {"vocabulary": ["a", "b"]}


def split(x):
    return tf.strings.split(x)


@pytest.mark.parametrize("layer, given, expected", [
    (layers.StringLookup(**WORDS), ROWS, [[1, 2], [0]]),
    (layers.StringLookup(**WORDS), split, [[1, 2], [0]]),
    (layers.StringLookup(**WORDS, output_mode="multi_hot"), ROWS, [[0, 1, 1], [1, 0, 0]]),
    (layers.StringLookup(**WORDS, invert=True), [[1, 2], [0]], [[b"a", b"b"], [b"[UNK]"]]),
    (layers.IntegerLookup(vocabulary=[3, 4]), [[3, 9], [4]], [[1, 0], [2]]),
    (layers.TextVectorization(**WORDS, ragged=True), None, [[2, 3], [1]]),
    (layers.TextVectorization(**WORDS, standardize=None, split=None), ROWS, [[2, 3], [1]]),
    (layers.Hashing(1), ROWS, [[0, 0], [0]]),
], ids=lambda x: getattr(x, "name", ""))  # fmt: skip
def test_rows_of_different_lengths(layer, given, expected):
    """At once, in pipelines, and in graphs; vectors of rows at once alone."""
    values = (given if callable(given) else lambda x: x)(
        tf.ragged.constant(given) if isinstance(given, list) else tf.constant(TEXTS)
    )
    with kerata.backend_scope("tensorflow"):
        layer = type(layer).from_config(layer.get_config())
        found = [layer(values)]
        if getattr(layer, "output_mode", "int") == "int":
            found += [*tf.data.Dataset.from_tensor_slices(values).batch(2).map(layer)]
            found.append(tf.function(layer)(values))
    for x in found:
        assert (x.to_list() if hasattr(x, "to_list") else np.asarray(x).tolist()) == expected


def test_vocabularies_of_rows_of_different_lengths():
    with kerata.backend_scope("tensorflow"):
        layer = layers.StringLookup()
        layer.adapt(tf.ragged.constant([["b", "a"], ["a"]]))
        assert layer.get_vocabulary() == ["[UNK]", "a", "b"]


@pytest.mark.parametrize("call", [layers.Dense(2), layers.Embedding(5, 2), ops.convert_to_tensor])
def test_where_rows_must_be_of_one_length(call):
    with kerata.backend_scope("tensorflow"), pytest.raises(ValueError, match="to_tensor"):
        call(tf.ragged.constant([[1, 2], [3]]))


def test_other_engines_have_no_ragged_tensors():
    with kerata.backend_scope("numpy"), pytest.raises(ValueError, match="numpy has no ragged"):
        layers.TextVectorization(vocabulary=["a"], ragged=True)(TEXTS)


DENSE = np.array([[1.0, 0.0], [0.0, 4.0]], "float32")
CALLS = {
    "cast": lambda x: ops.cast(x, "float64"),
    "sqrt": ops.sqrt,
    "relu": ops.relu,
    "exp": ops.exp,
    "sum": lambda x: ops.sum(x, axis=0),
    "add": lambda x: ops.add(x, 1.0),
    "multiply": lambda x: ops.multiply(2.0, x),
    "matmul": lambda x: ops.matmul(x, np.ones((2, 3), "float32")),
    "concatenate": lambda x: ops.concatenate([DENSE, x]),
    "transpose": ops.transpose,
    "shape": ops.shape,
}


def sparse_of(kind):
    """`DENSE` as another library has it."""
    if kind == "tensorflow":
        return tf.sparse.from_dense(DENSE)
    if kind == "jax":
        return pytest.importorskip("jax.experimental.sparse").BCOO.fromdense(DENSE)
    return pytest.importorskip("scipy.sparse").csr_matrix(DENSE)


@pytest.mark.parametrize("kind", ["tensorflow", "jax", "scipy"])
@pytest.mark.parametrize("name", CALLS)
def test_operations_on_sparse_tensors_of_others(name, kind):
    with kerata.backend_scope("jax" if kind == "jax" else "tensorflow"):
        expected, found = CALLS[name](DENSE), CALLS[name](sparse_of(kind))
        if name == "shape":
            assert found == expected
            return
        np.testing.assert_allclose(ops.convert_to_numpy(found), ops.convert_to_numpy(expected))
        assert found.dtype == expected.dtype
