"""Layers and feature spaces of every engine in pipelines of TensorFlow's."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from tests.reference import INSTALLED

RNG = np.random.default_rng(0)
LAYERS = {  # a layer, and what it is called on
    "flip": (lambda: layers.RandomFlip(seed=1), RNG.random((4, 6, 6, 3), "float32")),
    "sequential": (
        lambda: keras.Sequential([layers.Rescaling(2.0), layers.CenterCrop(4, 4)]),
        RNG.integers(0, 255, (4, 6, 6, 3)).astype("uint8"),
    ),
    "model": (lambda: keras.Sequential([layers.Dense(2)]), RNG.random((4, 3), "float32")),
    "words": (lambda: layers.StringLookup(vocabulary=["a", "b"]), np.array(["b", "c", "a", "b"])),
    "two_outputs": (
        lambda: layers.LSTM(3, return_state=True), RNG.random((4, 5, 2), "float32"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("engine", INSTALLED)
@pytest.mark.parametrize("name", LAYERS)
def test_layers_of_each_engine_work_in_pipelines_of_tensorflow(name: str, engine: str) -> None:
    tf = pytest.importorskip("tensorflow")
    make, x = LAYERS[name]
    with keras.backend_scope(engine):
        layer = make()
        state = [v.numpy() for v in layer.variables]
        data = tf.data.Dataset.from_tensor_slices(x).batch(2)
        found = next(iter(data.map(layer)))
        for variable, value in zip(layer.variables, state):  # draws begin anew
            variable.assign(value)
        expected = layer(x[:2])
        for a, e in zip(keras.tree.flatten(found), keras.tree.flatten(expected)):
            np.testing.assert_allclose(a.numpy(), ops.convert_to_numpy(e), rtol=1e-5)


@pytest.mark.parametrize("engine", INSTALLED)
def test_feature_spaces_of_each_engine_work_in_pipelines_of_tensorflow(engine: str) -> None:
    tf = pytest.importorskip("tensorflow")
    rows = {"word": np.array(["a", "b", "a"]), "size": np.array([1.0, 2.0, 3.0], "float32")}
    with keras.backend_scope(engine):
        kinds = {"word": "string_categorical", "size": "float_normalized"}
        space = keras.utils.FeatureSpace(kinds, output_mode="concat")
        space.adapt(rows)
        expected = ops.convert_to_numpy(space(rows))
        data = tf.data.Dataset.from_tensor_slices(rows)
        for found in (next(iter(data.batch(3).map(space))), np.stack(list(data.map(space)))):
            np.testing.assert_allclose(np.asarray(found), expected, rtol=1e-5)
