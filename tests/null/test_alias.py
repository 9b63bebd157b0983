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
import keras._tf_keras.keras.losses, keras.api._v2.keras.optimizers as found  # by TensorFlow
assert found is keras.optimizers and keras._tf_keras.keras.losses is keras.losses
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


INNER = """
from tensorflow.python.keras.layers import Dense
from tensorflow.python import keras
import tensorflow as tf
assert Dense is keras.layers.Dense is tf.keras.layers.Dense, Dense
assert tf.nn.RNNCellDropoutWrapper and tf.nn.relu  # for which TensorFlow loads some of the copy
import tensorflow.compat.v1 as v1
assert v1.keras.layers.Dense is Dense
v1.disable_eager_execution()
print(Dense.__module__, float(tf.function(tf.square)(3.0)))
"""


def test_tensorflows_own_copy(tmp_path):
    pytest.importorskip("tensorflow")
    found = run(["--keras", "2", "--engine", "tensorflow"], tmp_path, INNER)
    assert found == ["kerata.keras2.layers", "9.0"]


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
from keras.src.backend.common.variables import AutocastScope
from keras.src.backend.jax.trainer import JAXTrainer
from keras.src.ops.node import KerasHistory
from keras.src.ops.symbolic_arguments import SymbolicArguments
from keras.src.trainers.compile_utils import CompileLoss, CompileMetrics
from keras.src.utils.tracking import TrackedList
from keras.src.version import __version__
assert symbol._keras_history == KerasHistory(dense, 0, 0) and __version__ == keras.__version__
[call], [before] = dense._inbound_nodes, model.layers[0]._inbound_nodes
assert call.parent_nodes == [before] and before.is_input and not call.is_input
assert call.output_tensors == [symbol] and call.arguments.keras_tensors == call.input_tensors
assert not keras.layers.Dense(1)._inbound_nodes
both = SymbolicArguments([symbol, 1], key=symbol)
assert both.fill_in({id(symbol): 7}) == (([7, 1],), {"key": 7})
assert both.convert(type)[0] == ([keras.KerasTensor, int],)
with AutocastScope("float16"):
    assert keras.Variable([1.0]).value.dtype == "float16"
assert isinstance([], TrackedList)
assert issubclass(keras.Model, JAXTrainer)
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

from keras.src import KerasTensor, testing
from keras.src.backend import any_symbolic_tensors, compute_output_spec, convert_to_tensor, nn
from keras.src.backend.common.backend_utils import canonicalize_axis, to_tuple_or_list
from keras.src.backend.common.keras_tensor import any_symbolic_tensors as again
from keras.src.layers.convolutional.base_conv import BaseConv
from keras.src.layers.layer import Layer
from keras.src.layers.rnn.dropout_rnn_cell import DropoutRNNCell
from keras.src.ops import operation_utils
from keras.src.utils.argument_validation import standardize_tuple
from keras.src.utils.module_utils import LazyModule, tensorflow
from keras.src.utils.naming import auto_name, to_snake_case
assert again is any_symbolic_tensors and issubclass(keras.layers.Conv2D, BaseConv)
assert any_symbolic_tensors((1,), {"a": [symbol]}) and not any_symbolic_tensors((1,))
assert standardize_tuple(3, 2, "k") == (3, 3) and to_tuple_or_list(3) == (3,)
assert canonicalize_axis(-1, 3) == 2 and to_snake_case("LayerNorm2D") == "layer_norm2d"
assert operation_utils.compute_conv_output_shape((None, 8, 8, 3), 4, (3, 3)) == (None, 6, 6, 4)
assert operation_utils.broadcast_shapes((None, 3), (2, 1)) == [2, 3]
assert operation_utils.reduce_shape((2, 3, 4), axis=[1], keepdims=True) == (2, 1, 4)
from keras.src.applications.imagenet_utils import obtain_input_shape
assert obtain_input_shape(None, 224, 32, "channels_last", True) == (224, 224, 3)
assert obtain_input_shape((3, 64, None), 224, 32, "channels_first", False) == (3, 64, None)
assert not LazyModule("no_such_module").available and LazyModule("json").dumps(1) == "1"
assert testing.TestCase and [row["testcase_name"] for row in testing.named_product(a=[1], b="xy")]
for wrong in ("backend import no_such_name", "layers.layer import NoSuchClass"):
    try:
        exec(f"from keras.src.{wrong}")
    except ImportError:
        continue
    raise AssertionError(wrong)

class Dropping(keras.layers.Layer, DropoutRNNCell):
    dropout = recurrent_dropout = 0.5
    def call(self, x):
        self.seed_generator = keras.random.SeedGenerator(1)
        return x * self.get_dropout_mask(x) * self.get_recurrent_dropout_mask(x)

assert Dropping()(np.ones((2, 3))).shape == (2, 3)

class Own(keras.layers.MultiHeadAttention):
    def build(self, query_shape, value_shape):
        parts = {"query": "abc,cde->abde", "key": "abc,cde->abde", "value": "abc,cde->abde"}
        for name, equation in parts.items():
            sizes, options = (None, 2, 4), self._get_common_kwargs_for_sublayer()
            dense = keras.layers.EinsumDense(equation, sizes, bias_axes="de", name=name, **options)
            setattr(self, f"_{name}_dense", dense)
            dense.build(query_shape)
        self._build_attention(4)
    def call(self, query, value):
        q, k, v = self._query_dense(query), self._key_dense(value), self._value_dense(value)
        scores = keras.ops.einsum(self._dot_product_equation, k, q / 2.0)
        weights = self._dropout_layer(self._masked_softmax(scores, None))
        by_hand = keras.ops.einsum(self._combine_equation, weights, v)
        return by_hand - self._compute_attention(q, k, v)[0]

own = Own(2, 4)
assert np.abs(own(np.random.rand(2, 3, 5), np.random.rand(2, 6, 5))).max() < 1e-6
"""


def test_what_packages_use_beyond_the_public_names(tmp_path):
    run([], tmp_path, PRIVATE)
    with pytest.raises(AssertionError, match="ModuleNotFoundError"):
        run(["--keras", "2"], tmp_path, "import keras.src")
