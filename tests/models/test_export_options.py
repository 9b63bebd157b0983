"""Arguments of `export` that Keras documents for one format: the files do the same."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers

pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")
X = np.random.default_rng(0).normal(size=(3, 6)).astype("float32")
OF_TORCH = [
    {"strict": True}, {"strict": False}, {"dynamic_shapes": None},
    {"dynamic_shapes": ({0: "Dim"},)}, {"preserve_module_call_signature": ()},
    {"prefer_deferred_runtime_asserts_over_guards": True},
]  # fmt: skip
OF_LITERT = [
    {"enable_select_tf_ops": False}, {"allow_custom_ops": True},
    {"representative_dataset": lambda: ([x[None]] for x in X), "optimizations": ["DEFAULT"]},
]  # fmt: skip
MISTAKES = [
    ("onnx", {"opset_version": 99}, "from 1 to .* given 99"),
    ("onnx", {"opset_version": "a"}, "given 'a'"),
    ("onnx", {"opset_version": 7}, "cannot be said in opset_version=7"),
    ("torch", {"opset_version": 18}, "does not know: opset_version; .* strict"),
    ("tf_saved_model", {"is_static": 1}, "`is_static` must be"),
    ("tf_saved_model", {"jax2tf_kwargs": 1}, "`jax2tf_kwargs` must be"),
    ("litert", {"nothing": 1}, "no option 'nothing'"),
]


@pytest.fixture(scope="module")
def model():
    with keras.backend_scope("numpy"):
        x = layers.Input((6,), name="x")
        y = layers.LayerNormalization()(layers.Dense(8, activation="gelu")(x))
        return keras.Model(x, layers.Dense(2)(y))


@pytest.mark.parametrize("opset", [15, 18, 21])
def test_onnx(opset, model, tmp_path):
    import onnx

    model.export(tmp_path / "a.onnx", opset_version=opset)
    assert onnx.load(tmp_path / "a.onnx").opset_import[0].version == opset
    found = ort.InferenceSession(str(tmp_path / "a.onnx")).run(None, {"x": X})[0]
    np.testing.assert_allclose(found, model.predict(X, verbose=0), atol=1e-5)


@pytest.mark.parametrize("options", OF_TORCH, ids=str)
def test_torch(options, model, tmp_path):
    torch = pytest.importorskip("torch")
    if options.get("dynamic_shapes"):
        options = {"dynamic_shapes": ({0: torch.export.Dim("size")},)}
    model.export(tmp_path / "a.pt2", **options)
    found = torch.export.load(tmp_path / "a.pt2").module()(torch.tensor(X))
    np.testing.assert_allclose(found.numpy(), model.predict(X, verbose=0), atol=1e-5)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("options", OF_LITERT, ids=lambda options: "-".join(options))
def test_litert(options, model, tmp_path):
    tf = pytest.importorskip("tensorflow")
    if "optimizations" in options:
        options = {**options, "optimizations": [tf.lite.Optimize.DEFAULT]}
    model.export(tmp_path / "a.tflite", **options)
    run = tf.lite.Interpreter(model_path=str(tmp_path / "a.tflite"))
    place, out = run.get_input_details()[0]["index"], run.get_output_details()[0]["index"]
    run.resize_tensor_input(place, X.shape)
    run.allocate_tensors()
    run.set_tensor(place, X)
    run.invoke()
    np.testing.assert_allclose(run.get_tensor(out), model.predict(X, verbose=0), atol=0.1)


@pytest.mark.parametrize("format, options, message", MISTAKES)
def test_mistakes(format, options, message, model, tmp_path):
    pytest.importorskip("tensorflow")
    pytest.importorskip("torch")
    with pytest.raises(ValueError, match=message):
        model.export(tmp_path / "a", format=format, **options)
