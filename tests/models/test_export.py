"""Exported files compute what the models do: outputs for inputs, and whole training steps."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.core import tree
from kerata.core.context import use
from kerata.data import as_batch
from kerata.export import tasks
from kerata.models.weights import named_weights
from kerata.training import loop
from tests.reference import MODELS, build

onnx = pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")
EXAMPLE = Path(__file__).parents[2] / "examples" / "train_with_onnxruntime.py"
HOST = {"float": np.float32, "int32": np.int32, "int64": np.int64, "uint32": np.uint32}


def session(path):
    onnx.checker.check_model(str(path), full_check=True)
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def feeds(run, arrays):
    """Arrays by the names of a session's inputs, in its dtypes and ranks."""
    found = {}
    for given, array in zip(run.get_inputs(), arrays):
        a = np.asarray(array, HOST[given.type[len("tensor(") : -1]])
        found[given.name] = a[:, None] if len(given.shape) > a.ndim else a
    return found


def flat(x, rows=slice(None)):
    """The arrays of a structure, in the order of the reference models' inputs and targets."""
    return [a[rows] for a in (x.values() if isinstance(x, dict) else [x])]


def check(model, path, x, tolerance=1e-5):
    """The file gives what `predict` gives, for several sizes of the batch."""
    model.export(path)
    run = session(path)
    for size in (1, 3, 7):
        part = {k: v[:size] for k, v in x.items()} if isinstance(x, dict) else x
        part = [a[:size] for a in x] if isinstance(x, list) else part
        part = part[:size] if isinstance(x, np.ndarray) else part
        arrays = part if isinstance(part, list) else flat(part)
        wanted = tree.flatten(model.predict(part, verbose=0))
        found = run.run(None, feeds(run, arrays))
        assert len(found) == len(wanted)
        for a, b in zip(found, wanted):
            np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance)
    return run


@pytest.mark.parametrize("engine", ["numpy", "torch"])
@pytest.mark.parametrize("name", list(MODELS))
def test_reference_models(name, engine, tmp_path):
    if engine == "torch":
        pytest.importorskip("torch")
    model, x, _ = build(name, engine)
    run = check(model, tmp_path / "model.onnx", x)
    assert [o.name for o in run.get_outputs()] == model.output_names
    assert all(i.shape[0] == "batch" for i in run.get_inputs())
    names = {i.name for i in onnx.load(tmp_path / "model.onnx").graph.initializer}
    assert set(named_weights(model)) <= names


# -- single layers
def image(*channels):
    return (9, 8, *(channels or (3,)))


def looped(x):
    """Ones are added until the sum is large enough."""
    ops = keras.ops
    return ops.while_loop(lambda x: ops.sum(x) < 50.0, lambda x: (ops.add(x, 1.0),), (x,))[0]


LAYERS = [  # how to make it, the shapes of its inputs
    (lambda: layers.Dense(4, activation="gelu"), (5,)),
    (lambda: layers.EinsumDense("abc,cd->abd", output_shape=(None, 4)), (3, 5)),
    (lambda: layers.Conv1D(4, 3, dilation_rate=2), (9, 3)),
    (lambda: layers.Conv1D(4, 3, padding="causal"), (9, 3)),
    (lambda: layers.Conv2D(4, 3, strides=2, padding="same"), image()),
    (lambda: layers.Conv2D(4, 3, groups=2), image(4)),
    (lambda: layers.Conv3D(2, 2), (4, 5, 4, 3)),
    (lambda: layers.Conv1DTranspose(4, 3, strides=2), (6, 3)),
    (lambda: layers.Conv2DTranspose(4, 3, strides=2, padding="same"), image()),
    (lambda: layers.DepthwiseConv2D(3, depth_multiplier=2), image()),
    (lambda: layers.SeparableConv1D(4, 3), (9, 3)),
    (lambda: layers.SeparableConv2D(4, 3, padding="same"), image()),
    (lambda: layers.MaxPooling1D(2), (9, 3)),
    (lambda: layers.MaxPooling2D(3, strides=2, padding="same"), image()),
    (lambda: layers.AveragePooling2D(2), image()),
    (lambda: layers.AveragePooling2D(3, padding="same"), image()),
    (lambda: layers.AveragePooling3D(2), (4, 4, 4, 2)),
    (lambda: layers.GlobalMaxPooling2D(), image()),
    (lambda: layers.GlobalAveragePooling1D(), (9, 3)),
    (lambda: layers.BatchNormalization(), image()),
    (lambda: layers.LayerNormalization(), (4, 6)),
    (lambda: layers.RMSNormalization(), (4, 6)),
    (lambda: layers.UnitNormalization(), (4, 6)),
    (lambda: layers.GroupNormalization(groups=2), image(4)),
    (lambda: layers.Embedding(3, 4), "words"),
    (lambda: layers.LSTM(4), (6, 3)),
    (lambda: layers.LSTM(4, return_sequences=True, go_backwards=True), (6, 3)),
    (lambda: layers.LSTM(4, return_state=True, use_bias=False), (6, 3)),
    (lambda: layers.LSTM(4, activation="relu"), (6, 3)),
    (lambda: layers.GRU(4, return_sequences=True), (6, 3)),
    (lambda: layers.GRU(4, reset_after=False, go_backwards=True), (6, 3)),
    (lambda: layers.GRU(4, use_bias=False, return_state=True), (6, 3)),
    (lambda: layers.SimpleRNN(4, return_sequences=True), (6, 3)),
    (lambda: layers.Bidirectional(layers.LSTM(4, return_sequences=True)), (6, 3)),
    (lambda: layers.Bidirectional(layers.GRU(4), merge_mode="sum"), (6, 3)),
    (lambda: layers.RNN([layers.LSTMCell(3), layers.GRUCell(2)]), (6, 3)),
    (lambda: layers.TimeDistributed(layers.Dense(2)), (6, 3)),
    (lambda: layers.MultiHeadAttention(2, 3), [(5, 4), (6, 4)]),
    (lambda: layers.Attention(), [(5, 4), (6, 4)]),
    (lambda: layers.Dropout(0.5), (5,)),
    (lambda: layers.GaussianNoise(0.5), (5,)),
    (lambda: layers.LeakyReLU(0.1), (5,)),
    (lambda: layers.PReLU(alpha_initializer="ones"), (5,)),
    (lambda: layers.ELU(), (5,)),
    (lambda: layers.ReLU(max_value=1.0), (5,)),
    (lambda: layers.Softmax(), (4, 5)),
    (lambda: layers.Flatten(), image()),
    (lambda: layers.Reshape((4, -1)), (2, 6)),
    (lambda: layers.Permute((2, 1)), (2, 6)),
    (lambda: layers.RepeatVector(3), (5,)),
    (lambda: layers.UpSampling1D(2), (5, 3)),
    (lambda: layers.UpSampling2D(2), image()),
    (lambda: layers.UpSampling2D(2, interpolation="bilinear"), image()),
    (lambda: layers.ZeroPadding2D(((1, 2), (0, 3))), image()),
    (lambda: layers.Cropping2D(((1, 2), (0, 3))), image()),
    (lambda: layers.Concatenate(), [(5,), (3,)]),
    (lambda: layers.Add(), [(5,), (5,)]),
    (lambda: layers.Subtract(), [(5,), (5,)]),
    (lambda: layers.Multiply(), [(4, 5), (1, 5)]),
    (lambda: layers.Average(), [(5,), (5,)]),
    (lambda: layers.Maximum(), [(5,), (5,)]),
    (lambda: layers.Dot(axes=1), [(5,), (5,)]),
    (lambda: layers.Normalization(mean=1.0, variance=2.0), (5,)),
    (lambda: layers.Rescaling(0.5, 1.0), (5,)),
    (lambda: layers.Lambda(looped, output_shape=(5,)), (5,)),
]
ACTIVATIONS = (
    "relu relu6 leaky_relu elu selu celu gelu silu mish tanh sigmoid hard_sigmoid hard_silu "
    "softplus softsign softmax log_softmax log_sigmoid exponential linear hard_tanh squareplus"
).split()
LAYERS += [(lambda name=name: layers.Activation(name), (5,)) for name in ACTIVATIONS]


@pytest.mark.parametrize("make, shapes", LAYERS, ids=[f"{i}" for i in range(len(LAYERS))])
def test_layers(make, shapes, tmp_path):
    g = np.random.default_rng(0)
    with keras.backend_scope("numpy"):
        keras.utils.set_random_seed(1)
        if shapes == "words":
            x, inputs = [g.integers(0, 3, (7, 4))], [layers.Input((4,), dtype="int32")]
        else:
            every = shapes if isinstance(shapes, list) else [shapes]
            x = [g.normal(size=(7, *shape)).astype("float32") for shape in every]
            inputs = [layers.Input(shape) for shape in every]
        layer = make()
        takes_several = isinstance(layer, layers.MultiHeadAttention)
        outputs = layer(*inputs) if takes_several or len(inputs) == 1 else layer(inputs)
        model = keras.Model(inputs, outputs)
        scale = lambda w: np.abs(w + g.normal(size=w.shape) * 0.3) + 0.01
        layer.set_weights([scale(w) for w in layer.get_weights()])
        check(model, tmp_path / "layer.onnx", x if len(x) > 1 else x[0])


def test_recurrent_layers_are_operators_of_onnx(tmp_path):
    x = layers.Input((6, 3))
    keras.Model(x, layers.GRU(3)(layers.LSTM(4, return_sequences=True)(x))).export(
        tmp_path / "a.onnx"
    )
    kinds = [node.op_type for node in onnx.load(tmp_path / "a.onnx").graph.node]
    assert "LSTM" in kinds and "GRU" in kinds and "Scan" not in kinds


# -- training
def steps(run, batches, names):
    """Results of each step, and the state after the last."""
    state, found = {}, []
    outputs = [o.name for o in run.get_outputs()]
    for batch in batches:
        made = dict(zip(outputs, run.run(outputs, {**feeds(run, batch), **state})))
        state = {n.removesuffix(".next"): x for n, x in made.items() if n.endswith(".next")}
        found.append({name: float(made[name]) for name in names})
    return found, state


def running(model, x, y):
    """The metrics after one more step, which go on as in the exported one."""
    with use(model.engine):
        return loop.results(model, model.make_train_function()(as_batch(x, y)))


@pytest.mark.parametrize("engine", ["numpy", "torch"])
@pytest.mark.parametrize("name", list(MODELS))
def test_training_steps(name, engine, tmp_path):
    pytest.importorskip(engine)
    model, x, y = build(name, engine)
    model.export(tmp_path / "step.onnx", what="train")
    windows = [slice(at, at + size) for at, size in ((0, 8), (8, 8), (16, 5), (21, 8), (29, 1))]
    part = lambda a, w: tree.map_structure(lambda v: v[w], a)
    wanted = [running(model, part(x, w), part(y, w)) for w in windows]
    batches = [[*flat(x, w), *flat(y, w)] for w in windows]
    found, state = steps(session(tmp_path / "step.onnx"), batches, list(wanted[0]))
    for a, b in zip(found, wanted):
        for key in b:
            assert a[key] == pytest.approx(b[key], rel=1e-4, abs=1e-5), key
    task = tasks.train(model, None, named_weights(model), {})
    known = dict(zip(task.cell_names(), task.cells))
    assert set(named_weights(model)) <= set(known) and set(state) <= set(known)
    assert sum(n.startswith("optimizer/") for n in known) == len(model.optimizer.variables)
    for key, value in state.items():
        np.testing.assert_allclose(value, known[key].numpy(), rtol=1e-3, atol=2e-5, err_msg=key)


def test_a_stranger_trains_it(tmp_path):
    """The example, where kerata cannot be imported."""
    model, x, y = build("mlp", "numpy")
    model.export(tmp_path / "step.onnx", what="train")
    np.savez(tmp_path / "data.npz", input=x[:96], y=y[:96])
    code = (
        "import sys, runpy; sys.modules['kerata'] = None; "
        f"sys.argv = ['example', 'step.onnx', 'data.npz', '2', '32']; "
        f"runpy.run_path({str(EXAMPLE)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    losses = [float(text) for text in re.findall(r"loss=(\S+)", done.stdout)]
    rows = [slice(at, at + 32) for at in (0, 32, 64)] * 2
    wanted = [running(model, x[w], y[w])["loss"] for w in rows]
    np.testing.assert_allclose(losses, wanted, rtol=1e-4)
    assert "import kerata" not in EXAMPLE.read_text()
    code = [line.strip() for line in EXAMPLE.read_text().split('"""', 2)[2].splitlines()]
    assert len([line for line in code if line and not line.startswith('"""')]) <= 20


class Line(keras.Model):
    """Two inputs by name, and a `train_step` of its own."""

    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)

    def call(self, inputs):
        return self.dense(inputs["a"]) + inputs["b"]

    def train_step(self, data):
        x, y, weight = data

        def objective():
            return keras.ops.mean(weight * keras.ops.square(y - self(x)[:, 0]))

        loss, gradients = keras.value_and_grad(objective, self.trainable_variables)()
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"mistake": loss}


def test_what_training_files_take(tmp_path):
    """Weights of samples, targets of another shape, inputs by name."""
    g = np.random.default_rng(0)
    x = {"a": g.normal(size=(8, 3)).astype("float32"), "b": np.ones((8, 1), "float32")}
    y, weight = g.normal(size=8).astype("float32"), g.random(8).astype("float32")
    model = Line()
    model(x)
    model.compile("sgd")
    spec = layers.InputSpec
    signature = {"a": spec(shape=(None, 3)), "b": spec(shape=(None, 1))}
    extra = {"input_signature": signature, "target_signature": y, "sample_weight": True}
    model.export(tmp_path / "line.onnx", what="train", **extra)
    run = session(tmp_path / "line.onnx")
    assert [i.name for i in run.get_inputs()] == ["a", "b", "y", "sample_weight"]
    found, state = steps(run, [[*x.values(), y, weight]] * 3, ["mistake"])
    wanted = [model.train_on_batch(x, y, weight) for _ in range(3)]
    assert [row["mistake"] for row in found] == pytest.approx(wanted, rel=1e-5)
    np.testing.assert_allclose(state["dense/kernel"], model.dense.kernel.numpy(), rtol=1e-5)
    model.export(tmp_path / "predict.onnx", input_signature=[signature])
    assert session(tmp_path / "predict.onnx").get_outputs()[0].name == "output"


def test_fixed_sizes_and_what_the_file_says(tmp_path, capsys):
    x = layers.Input(batch_shape=(4, 5, 3), name="x")
    model = keras.Model(x, layers.LSTM(2, stateful=True, name="lstm")(x))
    model.export(tmp_path / "a.onnx", format="onnx", verbose=True)
    assert "Exported" in capsys.readouterr().out
    found = onnx.load(tmp_path / "a.onnx")
    about = {p.key: p.value for p in found.metadata_props}
    assert about["kerata.version"] == keras.__version__ and about["kerata.what"] == "predict"
    run = session(tmp_path / "a.onnx")
    assert run.get_inputs()[0].shape == [4, 5, 3]
    assert [path.name for path in tmp_path.iterdir()] == ["a.onnx"]
    data, state = np.random.default_rng(0).normal(size=(4, 5, 3)).astype("float32"), {}
    for _ in range(3):  # the state goes in and out
        made = dict(zip([o.name for o in run.get_outputs()], run.run(None, {"x": data, **state})))
        state = {n.removesuffix(".next"): v for n, v in made.items() if n.endswith(".next")}
        np.testing.assert_allclose(made["lstm"], model.predict(data, verbose=0), atol=1e-6)


# -- mistakes
def small():
    return keras.Sequential([layers.Input((3,)), layers.Dense(2)])


def opened():
    x = layers.Input((None, 3))
    return keras.Model(x, layers.LSTM(2)(x))


class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)

    def call(self, inputs):
        return self.dense(inputs)


def called():
    model = Own()
    model(np.ones((1, 3)))
    return model


def by_size():
    turn = lambda x: x if keras.ops.shape(x)[0] > 100 else -x
    return keras.Sequential([layers.Input((3,)), layers.Lambda(turn)])


MISTAKES = [
    (by_size, "a.onnx", {}, "depends on the size of the batch.*input_signature"),
    (
        small,
        "a.onnx",
        {"format": "savedmodel"},
        "no export to the format 'savedmodel'.*onnx",
    ),
    (small, "a.keras", {}, r"'a.keras' does not say which format.*\.onnx"),
    (small, "a.onnx", {"what": "fit"}, "Unknown what='fit'; there are: 'predict', 'train'"),
    (Own, "a.onnx", {}, "not built yet"),
    (lambda: keras.Sequential([layers.Dense(2)]), "a.onnx", {}, "not built yet"),
    (called, "a.onnx", {}, "input_signature.*InputSpec"),
    (opened, "a.onnx", {}, r"\(None, None, 3\); only its first axis.*input_signature"),
    (called, "a.onnx", {"input_signature": (None, 3)}, "found None"),
    (small, "a.onnx", {"what": "train"}, r"must be compiled.*model\.compile"),
    (small, "a.onnx", {"strict": True}, "'onnx' does not know: strict; .* opset_version"),
    (small, "a.onnx", {"sample_weight": True}, "does not know: sample_weight"),
]


@pytest.mark.parametrize("make, name, arguments, message", MISTAKES)
def test_mistakes(make, name, arguments, message, tmp_path):
    with pytest.raises(ValueError, match=message):
        make().export(tmp_path / name, **arguments)
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_traced(tmp_path):
    host = lambda x: keras.ops.array(np.sin(np.asarray(x)))
    model = keras.Sequential([layers.Input((3,)), layers.Lambda(host, output_shape=(3,))])
    with pytest.raises(TypeError, match="cannot be exported to onnx: The symbol .* has no value"):
        model.export(tmp_path / "a.onnx")


def test_onnx_is_missing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ImportError, match=r"'onnx'.*pip install kerata\[onnx\]"):
        small().export(tmp_path / "a.onnx")


def test_too_large_or_broken_files_leave_the_old_one(tmp_path, monkeypatch):
    path = tmp_path / "a.onnx"
    path.write_text("old")
    monkeypatch.setattr("kerata.export.onnx.LIMIT", 10)
    with pytest.raises(ValueError, match="2 GB at most"):
        small().export(path)
    monkeypatch.setattr("kerata.export.onnx.LIMIT", 1000)
    monkeypatch.setattr("os.fsync", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        small().export(path)
    assert [p.name for p in tmp_path.iterdir()] == ["a.onnx"] and path.read_text() == "old"
