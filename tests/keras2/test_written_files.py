"""Files in the words of Keras 2.3: what the genuine one wrote is written again as it was.

On 2026-11-28 Keras 2.3.1 itself, on TensorFlow, loaded all 63 models of
`tests/golden/keras-2.3.1.zip` as they are written here, with equal outputs. Training went on as
recorded from 54, and from the rest (Theano's, with a count of steps) as it does there from its own.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

import kerata
from kerata.keras2 import layers, models
from tests.golden import entries, extract
from tools.golden.custom import custom_objects

OWN = custom_objects(kerata)
# Keras 3, whose words are not those of 2.3 here: bytecode, layers on cuDNN, one that ReLU replaces
OTHERS = ("lambda_of", "cudnn", "advanced_activations", "names_with_scopes")
FILES = {
    entry["file"]: entry
    for entry in entries(format="model", version="2.3.1")
    if not entry["case"].startswith(OTHERS)
}
# What says how, not what, or stands where it is not needed.
UNSAID = ("implementation", "input_length", "trainable", "build_input_shape", "batch_input_shape")


def plain(part: Any) -> Any:
    """A document without what is so by default, and with numbers as float32 has them."""
    if isinstance(part, dict):
        return {k: plain(x) for k, x in part.items() if x is not None and k not in UNSAID}
    if isinstance(part, list):
        return [plain(x) for x in part]
    return float(np.float32(part)) if isinstance(part, float) else part


def document(root: Any, name: str) -> Any:
    return plain(json.loads(root.attrs[name])) if name in root.attrs else None


def state(root: Any) -> list[np.ndarray]:
    group = root.get("optimizer_weights")
    return [] if group is None else [group[name][()] for name in group.attrs["weight_names"]]


def weights(root: Any) -> dict[str, list[np.ndarray]]:
    group = root["model_weights"]
    return {
        name: [group[name][x][()] for x in group[name].attrs["weight_names"]]
        for name in map(bytes.decode, group.attrs["layer_names"])
    }


@pytest.mark.parametrize("name", FILES)
def test_files_are_written_as_they_were(name: str, tmp_path: Path) -> None:
    entry = FILES[name]
    path = extract(entry, tmp_path)
    with kerata.backend_scope("numpy"):
        own = {key: OWN[key] for key in entry.get("custom_objects", ())}
        models.load_model(path, own).save(tmp_path / "ours.h5")
    with h5py.File(path) as theirs, h5py.File(tmp_path / "ours.h5") as ours:
        assert ours.attrs["keras_version"] == theirs.attrs["keras_version"]
        for what in ("model_config", "training_config"):
            assert document(ours, what) == document(theirs, what)
        idle = (document(ours, "training_config") or {}).get("optimizer_config")
        idle = idle and idle["config"].get("momentum") == 0.0  # what SGD then kept without use
        for one, other in zip(state(ours), state(theirs), strict=True):
            assert one.shape == other.shape and (idle or np.array_equal(one, other))
        found = weights(ours)
        for layer, arrays in weights(theirs).items():
            assert [x.shape for x in found[layer]] == [x.shape for x in arrays]


def test_texts_are_bytes_which_keras_2_decodes(tmp_path: Path) -> None:
    model = models.Sequential([layers.Dense(2, input_shape=(3,))])
    model.compile("nadam", "kld")
    model.save(tmp_path / "m.h5")
    model.save_weights(tmp_path / "w.h5")
    for file in ("m.h5", "w.h5"):
        with h5py.File(tmp_path / file) as root:
            for name in ("keras_version", "backend"):
                kind = h5py.check_string_dtype(root.attrs.get_id(name).dtype)
                assert kind is not None and kind.encoding == "ascii", (file, name)


def test_what_keras_2_did_not_know_is_in_words_of_keras_3(tmp_path: Path) -> None:
    x = layers.Input((4, 6))
    model = models.Model(x, layers.MultiHeadAttention(2, 3)(x, x))
    model.save(tmp_path / "m.h5")
    with h5py.File(tmp_path / "m.h5") as root:
        assert str(root.attrs["keras_version"]).startswith("3.")
    again = models.load_model(tmp_path / "m.h5")
    values = np.ones((2, 4, 6), "float32")
    np.testing.assert_array_equal(again.predict(values), model.predict(values))


def test_a_lambda_goes_by_the_name_of_its_layer(tmp_path: Path) -> None:
    model = models.Sequential([layers.Lambda(lambda t: t * 2.0, input_shape=(3,), name="twice")])
    model.save(tmp_path / "m.h5")
    again = models.load_model(tmp_path / "m.h5", {"twice": lambda t: t * 2.0})
    assert again.predict(np.ones((1, 3))).tolist() == [[2.0, 2.0, 2.0]]
