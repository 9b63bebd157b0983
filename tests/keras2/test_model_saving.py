"""Weights of layers and whole models in groups and streams, and helpers of Keras 2.3 beside."""

from __future__ import annotations

import hashlib
import io
import sys
from types import SimpleNamespace

import h5py
import numpy as np
import pytest

from kerata.keras2 import base_layer, layers, models, utils
from kerata.keras2 import model_saving as S


def pair():
    """Two models of one architecture, and inputs."""
    both = [
        models.Sequential([
            layers.Dense(4, input_shape=(3,), name="inner"),
            layers.Activation("tanh"),
            layers.Dense(2, name="outer"),
        ])
        for _ in range(2)
    ]  # fmt: skip
    return (*both, np.ones((2, 3), "float32"))


def in_memory(mode="w"):
    return h5py.File(io.BytesIO(), mode)


@pytest.mark.parametrize("by_name", [False, True])
def test_weights_in_a_group(by_name):
    one, other, x = pair()
    with in_memory() as file:
        S.save_weights_to_hdf5_group(file.create_group("a/b"), one.layers)
        names = S.load_attributes_from_hdf5_group(file["a/b"], "layer_names")
        assert names == [layer.name for layer in one.layers]
        if by_name:
            S.load_weights_from_hdf5_group_by_name(file["a/b"], other.layers[::-1])
        else:
            S.load_weights_from_hdf5_group(file["a/b"], other.layers)
        wrong = [layers.Dense(2, input_shape=(3,), name="inner")]
        models.Sequential(wrong)
        with pytest.raises(ValueError, match="do not fit"):
            S.load_weights_from_hdf5_group_by_name(file["a/b"], wrong)
        with pytest.warns(UserWarning, match="do not fit"):
            S.load_weights_from_hdf5_group_by_name(file["a/b"], wrong, skip_mismatch=True)
    np.testing.assert_array_equal(one.predict(x), other.predict(x))


def test_weights_of_another_shape():
    dense = layers.Dense(6, input_shape=(2,), use_bias=False, name="inner")
    models.Sequential([dense])
    with in_memory() as file:
        one = layers.Dense(4, input_shape=(3,), use_bias=False, name="inner")
        models.Sequential([one])
        S.save_weights_to_hdf5_group(file, [one])
        S.load_weights_from_hdf5_group(file, [dense], reshape=True)
    np.testing.assert_array_equal(dense.get_weights()[0].ravel(), one.get_weights()[0].ravel())


def test_arrays_of_other_backends():
    conv = layers.Conv2D(1, (2, 2), input_shape=(4, 4, 1), use_bias=False)
    models.Sequential([conv])
    kernel = np.arange(4.0).reshape(2, 2, 1, 1)
    for backend, expected in (("tensorflow", [0, 1, 2, 3]), ("theano", [3, 2, 1, 0])):
        found = S.preprocess_weights_for_loading(conv, [kernel], "2.3.1", backend)
        assert found[0].ravel().tolist() == expected
    found = S.preprocess_weights_for_loading(conv, [kernel.ravel()], reshape=True)
    assert found[0].shape == (2, 2, 1, 1)
    with pytest.raises(ValueError, match="by their names"):
        S.preprocess_weights_for_loading(conv, [kernel], "1.2.2")


def test_long_lists_of_texts():
    names = [f"layer_{i:0200}" for i in range(900)]
    with in_memory() as file:
        S.save_attributes_to_hdf5_group(file, "layer_names", names)
        S.save_attributes_to_hdf5_group(file, "none", [])
        assert len(file.attrs) > 2
        assert S.load_attributes_from_hdf5_group(file, "layer_names") == names
        assert S.load_attributes_from_hdf5_group(file, "none") == []
        with pytest.raises(RuntimeError, match="64512 bytes at most"):
            S.save_attributes_to_hdf5_group(file, "long", ["a" * 70_000])


def test_models_in_streams_and_pickles():
    model, _, x = pair()
    model.compile("adam", "mse")
    stream = io.BytesIO()
    utils.save_to_binary_h5py(model.save, stream)
    stream.seek(0)
    for again in (
        utils.load_from_binary_h5py(models.load_model, stream),
        S.unpickle_model(S.pickle_model(model)),
    ):
        np.testing.assert_array_equal(again.predict(x), model.predict(x))
        assert type(again.optimizer).__name__ == "Adam"
    with pytest.raises(ValueError, match="gs://a/m.h5 is in Google's cloud"):
        S.allow_read_from_gcs(models.load_model)("gs://a/m.h5")
    assert S.allow_write_to_gcs(lambda path: path)("m.h5") == "m.h5"


def test_files_are_known_by_their_hashes(tmp_path, monkeypatch, capsys):
    path = tmp_path / "a.txt"
    path.write_bytes(b"horn")
    md5, sha = (hashlib.new(kind, b"horn").hexdigest() for kind in ("md5", "sha256"))
    assert utils.validate_file(path, md5) and utils.validate_file(path, sha)
    assert not utils.validate_file(path, md5, "sha256")
    answers = iter(["", "n", "Y"])
    monkeypatch.setattr("builtins.input", lambda question: next(answers))
    assert [utils.ask_to_proceed_with_overwrite(path) for _ in range(2)] == [False, True]


@pytest.mark.parametrize("target", ["channels_first", "channels_last"])
def test_dense_layers_after_images(target):
    image = np.random.default_rng(0).normal(size=(2, 3, 4))  # channels first
    first, last = image.ravel(), image.transpose(1, 2, 0).ravel()
    before, after = (last, first) if target == "channels_first" else (first, last)
    dense = layers.Dense(5, input_shape=(24,))
    model = models.Sequential([dense])
    dense.set_weights([np.random.default_rng(1).normal(size=(24, 5)), np.zeros(5)])
    expected = model.predict(before[None])
    shape = (2, 3, 4) if target == "channels_first" else (3, 4, 2)
    utils.convert_dense_weights_data_format(dense, shape, target)
    np.testing.assert_allclose(model.predict(after[None]), expected, rtol=1e-5)
    with pytest.raises(ValueError, match="three sizes"):
        utils.convert_dense_weights_data_format(dense, (2, 3), target)


def test_graphs_and_layers(monkeypatch):
    inner, _, _ = pair()
    assert utils.is_model(inner) and not utils.is_wrapped_model(inner)
    assert utils.is_wrapped_model(layers.TimeDistributed(inner))
    assert not utils.is_wrapped_model(layers.TimeDistributed(layers.Dense(1)))
    edges = []
    monkeypatch.setitem(sys.modules, "pydot", SimpleNamespace(Edge=lambda *ends: ends))
    dot = SimpleNamespace(get_edge=lambda *ends: ends in edges, add_edge=edges.append)
    for _ in range(2):
        utils.add_edge(dot, "a", "b")
    assert edges == [("a", "b")]

    class Same(layers.Layer):
        def call(self, inputs):
            return inputs

        @base_layer.disable_tracking
        def keep(self, layer):
            self.inner, self.others = layer, [layer]

    x, layer = layers.Input((3,)), Same()
    layer.keep(inner)
    assert layer.weights == [] and layer.inner is inner
    y = layers.Dense(2)(layer(x))
    node = y.node
    assert isinstance(node, base_layer.Node) and node.inbound_layers == [layer]
    assert (node.node_indices, node.tensor_indices, node.arguments) == ([0], [0], {})
    assert node.input_masks == node.output_masks == [None]
