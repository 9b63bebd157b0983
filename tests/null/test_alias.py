"""`import keras` means kerata where `kerata run` or `install_as_keras` say so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_TENSORFLOW = """
import importlib.machinery, sys
find = importlib.machinery.PathFinder.find_spec
importlib.machinery.PathFinder.find_spec = staticmethod(
    lambda name, *rest: None if name == "tensorflow" else find(name, *rest)
)
"""
NAMES = """
import keras, keras_core, tf_keras, tensorflow as tf
from keras import backend as K
from tensorflow import keras as theirs
import tensorflow.keras.backend, keras.backend
assert tf.keras is theirs and K is tf.keras.backend is keras.backend is tf_keras.backend
assert K.__name__.startswith("kerata."), K
try:
    tf.constant
except AttributeError as error:
    assert "not installed" in str(error)
else:
    raise SystemExit("no TensorFlow was to be found")
print(keras.__version__, *sys.argv[1:])
"""
CHILD = """
import subprocess, sys, keras
code = "import keras; print(keras.__version__, keras.backend.backend())"
sys.exit(subprocess.run([sys.executable, "-c", code]).returncode)
"""


def run(arguments, tmp_path, program):
    script = tmp_path / "script.py"
    script.write_text(program)
    command = [sys.executable, "-m", "kerata", "run", *arguments, str(script), "first", "--second"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    found = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300
    )
    assert found.returncode == 0, found.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["script.py"]  # nothing was written
    return found.stdout.split()


@pytest.mark.parametrize(("version", "spoken"), [(2, "2.3.1"), (3, "3.15.1")])
def test_names_without_tensorflow(version, spoken, tmp_path):
    found = run(["--keras", str(version)], tmp_path, WITHOUT_TENSORFLOW + NAMES)
    assert found == [spoken, "first", "--second"]


def test_children_and_engine(tmp_path):
    assert run(["--keras", "2", "--engine", "numpy"], tmp_path, CHILD) == ["2.3.1", "numpy"]


def test_modules_run(tmp_path):
    command = [sys.executable, "-m", "kerata", "run", "-m", "json.tool", "--help"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert found.returncode == 0 and "usage" in found.stdout


def test_keras_that_is_there_already():
    code = (
        "import sys, types; sys.modules['keras'] = types.ModuleType('keras')\n"
        "import kerata; kerata.install_as_keras(2)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=300
    )
    assert "RuntimeError: keras has been imported already" in found.stderr


PRIVATE = """
import keras, keras.src, keras.src.callbacks
from keras.src import backend
from keras.src.backend.tensorflow import *
from keras.src.ops import add
from keras.src.saving import register_keras_serializable
from keras.src.utils import tf_utils
from keras.src.utils.image_utils import normalize
assert keras.src.callbacks.History is keras.callbacks.History
assert backend.floatx is keras.backend.floatx
assert keras.src.utils.tracking.no_automatic_dependency_tracking(add) is add is keras.ops.add
assert keras.src.utils.backend_utils.in_tf_graph() is False and matmul is keras.ops.matmul
dense = keras.layers.Dense(2)
symbol = dense(keras.Input((3,)))
model = keras.Model(dense.input, symbol)
assert symbol._keras_history[0] is dense and symbol._keras_mask is None
assert dense in model._flatten_layers() and model in model._flatten_layers()
assert model not in model._flatten_layers(include_self=False)
head = keras.layers.Dense(1)
assert dense._tracker.track(head) is head and head in dense.layers_below
assert len(dense._trainable_variables) == 2 and not dense._non_trainable_variables

import io
import numpy as np
from keras.src.backend import get_keras_mask, set_keras_mask
from keras.src.distribution import distribution_lib
from keras.src.saving import saving_lib, serialization_lib
from keras.src.trainers.data_adapters.data_adapter_utils import class_weight_to_sample_weights
assert distribution_lib.distribution is keras.distribution.distribution
assert not serialization_lib.in_safe_mode()
assert list(class_weight_to_sample_weights(np.array([0, 1]), {0: 1.0, 1: 3.0})) == [1, 3]
set_keras_mask(symbol, symbol)
assert get_keras_mask(symbol) is symbol
file = io.BytesIO()
saving_lib.save_model(model, file)
again = saving_lib.load_model(io.BytesIO(file.getvalue()))
assert (again.get_weights()[0] == model.get_weights()[0]).all()

class Asking(keras.layers.Identity):
    def get_config(self):
        return {"safe": True, **super().get_config()}
    @classmethod
    def from_config(cls, config):
        assert config.pop("safe") == serialization_lib.in_safe_mode()
        return cls(**config)

file = io.BytesIO()
saving_lib.save_model(keras.Sequential([keras.Input((2,)), Asking()]), file)
saving_lib.load_model(io.BytesIO(file.getvalue()), custom_objects={"Asking": Asking})

attention = keras.layers.MultiHeadAttention(2, 4)
attention._use_bias = False
assert attention.use_bias is False and attention._kernel_initializer is attention.kernel_initializer
x = np.ones((1, 3, 5), "float32")
whole = attention(x, x)
q, k, v = attention._query_dense(x), attention._key_dense(x), attention._value_dense(x)
found, _ = attention._compute_attention(q, k, v)
assert np.allclose(keras.ops.convert_to_numpy(attention._output_dense(found)), whole, atol=1e-6)
"""


def test_what_packages_use_beyond_the_public_names(tmp_path):
    run([], tmp_path, PRIVATE)
    with pytest.raises(AssertionError, match="ModuleNotFoundError"):
        run(["--keras", "2"], tmp_path, "import keras.src")
