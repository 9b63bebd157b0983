"""Files of weights and archives go to PyPI's keras and come back, each in the other's form."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

SCRIPT = """
import os, sys
import keras, numpy as np
from kerata.files import Archive, open_weights, write_archive, write_weights

os.chdir(sys.argv[1])
layers = keras.layers


def model():
    inputs = keras.Input((6,))
    x = layers.Dense(5, name="first", dtype="bfloat16")(inputs)
    x = layers.Reshape((5, 1))(layers.BatchNormalization()(x))
    x = layers.Bidirectional(layers.LSTM(3))(x)
    x = keras.Sequential([layers.Dense(4), layers.Dropout(0.5), layers.Dense(2)])(x)
    found = keras.Model(inputs, x)
    found.compile("adam", "mse")
    found.optimizer.build(found.trainable_variables)
    return found


def bytes_of(model):
    values = [*model.weights, *model.optimizer.variables]
    return [np.asarray(v.numpy()).tobytes() for v in values]


first = model()
for variable in first.weights:
    if "seed" not in variable.path:
        variable.assign(np.random.default_rng(0).normal(size=variable.shape))
first.save("a.keras")
first.save_weights("a.weights.h5")
first.save_weights("a.weights.json", max_shard_size=3e-7)
with open_weights("a.weights.h5") as one, open_weights("a.weights.json") as many:
    assert set(one) == set(many) and len(one) > 20
    assert all(one[name].tobytes() == many[name].tobytes() for name in one)
    assert str(one.dtype("layers/dense/vars/0")) == "bfloat16"
    for name in ("b.weights.h5", "b.safetensors", "b.weights.npz"):
        write_weights(name, one, one.groups)
for source in ("b.weights.h5", "b.safetensors", "b.weights.npz"):
    with open_weights(source) as weights:
        write_weights("c.weights.h5", weights, weights.groups)
        write_weights("c.weights.json", weights, weights.groups, max_shard_size=3e-7)
    for name in ("c.weights.h5", "c.weights.json"):
        second = model()
        second.load_weights(name)
        assert bytes_of(second) == bytes_of(first), (source, name)
with Archive("a.keras") as old, write_archive("d.keras") as new:
    with old.weights("model.weights.h5") as weights:
        new.write_weights("model.weights.h5", weights, weights.groups)
    for name in ("config.json", "metadata.json"):
        new.write(name, old.read(name))
assert bytes_of(keras.saving.load_model("d.keras")) == bytes_of(first)
print("good")
"""


@pytest.mark.skipif(find_spec("keras") is None, reason="PyPI's keras is not installed")
@pytest.mark.skipif(find_spec("torch") is None, reason="keras runs on torch here")
def test_keras_reads_what_was_written_here(tmp_path):
    environment = os.environ | {"KERAS_BACKEND": "torch", "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        capture_output=True, text=True, env=environment, timeout=300,
    )  # fmt: skip
    assert done.stdout.endswith("good\n"), done.stderr[-2000:]
