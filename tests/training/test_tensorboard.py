"""What the callback TensorBoard writes, read by TensorBoard itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import urllib.request
import zlib
from io import BytesIO
from types import ModuleType

import numpy as np
import pytest

import kerata as keras
from kerata import keras2, layers
from kerata.callbacks import TensorBoard
from tests.reference import COMPLETE, require

require("tensorboard")
# its reader takes TensorFlow for files, where that can be imported and nothing by this name is
sys.modules.setdefault("tensorboard.compat.notf", ModuleType("notf"))

QUICK = [  # to start
    pytest.param(name, marks=[] if name in ("numpy", "torch") else pytest.mark.slow)
    for name in COMPLETE
]
X = np.arange(96).reshape(24, 4) % 10
Y = X.sum(1, keepdims=True).astype("float32")


def made(library=keras):
    keras.utils.set_random_seed(0)
    model = library.models.Sequential(name="net")
    model.add(library.layers.Embedding(10, 3, input_length=4, name="words") if library is keras2
              else library.layers.Embedding(10, 3, name="words"))  # fmt: skip
    for layer in ("Flatten", "BatchNormalization"):
        model.add(getattr(library.layers, layer)(name=layer.lower()))
    model.add(library.layers.Dense(1, name="out"))
    model.build((None, 4))
    model.compile("sgd", "mse", metrics=["mae"])
    return model


def train(folder, *, kind=TensorBoard, library=keras, model=None, **options):
    model = model or made(library)
    callback = kind(folder, **options)
    history = model.fit(X, Y, batch_size=8, epochs=2, verbose=0, validation_data=(X, Y),
                        callbacks=[callback])  # fmt: skip
    return model, history.history, callback


def read(folder):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    found = EventAccumulator(str(folder), {"tensors": 0})
    found.Reload()
    return found


def values(events, tag):
    from tensorboard.util.tensor_util import make_ndarray

    assert events.SummaryMetadata(tag).plugin_data.plugin_name == "scalars"
    return {e.step: float(make_ndarray(e.tensor_proto)) for e in events.Tensors(tag)}


@pytest.mark.parametrize("engine", QUICK)
def test_scalars(engine, tmp_path):
    """Tags, steps and folders are those of PyPI's keras."""
    with keras.backend_scope(engine):
        model, history, callback = train(
            tmp_path, update_freq=2, write_steps_per_second=True, write_graph=False
        )
        model.evaluate(X, Y, verbose=0, callbacks=[callback])
    training, validation = read(tmp_path / "train"), read(tmp_path / "validation")
    assert sorted(training.Tags()["tensors"]) == [
        "batch_loss", "batch_mae", "batch_steps_per_second", "epoch_learning_rate", "epoch_loss",
        "epoch_mae", "epoch_steps_per_second",
    ]  # fmt: skip
    assert sorted(validation.Tags()["tensors"]) == [
        "epoch_loss", "epoch_mae", "evaluation_loss_vs_iterations", "evaluation_mae_vs_iterations",
    ]  # fmt: skip
    for name in ("loss", "mae"):
        wanted = dict(enumerate(history[name]))
        assert values(training, f"epoch_{name}") == pytest.approx(wanted, rel=1e-6)
        wanted = dict(enumerate(history[f"val_{name}"]))
        assert values(validation, f"epoch_{name}") == pytest.approx(wanted, rel=1e-6)
        seen = values(validation, f"evaluation_{name}_vs_iterations")
        assert seen == pytest.approx(dict(zip((3, 6), wanted.values())), rel=1e-5)
    assert list(values(training, "batch_loss")) == [2, 4, 6]
    assert values(training, "epoch_learning_rate") == pytest.approx({0: 0.01, 1: 0.01})


def test_going_on_counts_on(tmp_path):
    model, *_ = train(tmp_path, update_freq="batch")
    train(tmp_path, model=model, update_freq="batch")
    assert list(values(read(tmp_path / "train"), "batch_loss")) == list(range(1, 13))


def test_graph(tmp_path):
    from tensorboard.compat.proto.graph_pb2 import GraphDef

    inputs = [keras.Input((4,), name="left"), keras.Input((4,), name="right")]
    inner = keras.Sequential([layers.Input((4,)), layers.Dense(3, name="deep")], name="tower")
    x = layers.Concatenate(name="both")([inner(inputs[0]), inputs[1]])
    model = keras.Model(inputs, layers.Dense(1, name="out")(x), name="net")
    model.compile("sgd", "mse")
    model.fit([X, X], Y, verbose=0, callbacks=[TensorBoard(tmp_path)])
    graph = GraphDef.FromString(read(tmp_path / "train").Graph().SerializeToString())
    assert {node.name: (node.op, list(node.input)) for node in graph.node} == {
        "left": ("InputLayer", []),
        "right": ("InputLayer", []),
        "tower/deep": ("Dense", ["left"]),
        "both": ("Concatenate", ["tower/deep", "right"]),
        "out": ("Dense", ["both"]),
    }


def test_histograms_and_images(tmp_path):
    from tensorboard.util.tensor_util import make_ndarray

    require("PIL")
    from PIL import Image

    model, *_ = train(tmp_path, histogram_freq=1, write_images=True)
    events = read(tmp_path / "train")
    for weight in model.weights:
        last = make_ndarray(events.Tensors(f"{weight.path}/histogram")[-1].tensor_proto)
        array = weight.numpy()
        assert last.shape == (30, 3) and last[:, 2].sum() == array.size
        assert last[0, 0] == pytest.approx(array.min()) and last[-1, 1] == pytest.approx(
            array.max()
        )
        width, height, png = events.Tensors(f"{weight.path}/image")[-1].tensor_proto.string_val
        shown = np.asarray(Image.open(BytesIO(png)))
        assert shown.shape == (int(height), int(width)) and shown.size == array.size
        assert shown.min() == 0 and (shown.max() == 255 or array.min() == array.max())
    assert len(events.Tensors("net/out/kernel/image")) == 2
    table = model.get_layer("words").embeddings.numpy()
    png = events.Tensors("net/words/embeddings/image")[-1].tensor_proto.string_val[2]
    shown = np.asarray(Image.open(BytesIO(png)), "float64")
    low, high = table.min(), table.max()
    assert np.abs(shown - (table.T - low) / (high - low) * 255).max() <= 1


def test_kernels_are_images():
    from kerata.callbacks.event_file import _as_images

    kernel = np.random.default_rng(0).normal(size=(3, 5, 2, 4))
    images = _as_images(kernel)
    assert images.shape == (3, 3, 5)
    assert images[1].argmax() == kernel[:, :, 0, 1].argmax()


@pytest.mark.parametrize("engine", QUICK)
def test_profile(engine, tmp_path):
    """A record where the engine has a profiler, else a warning."""
    with keras.backend_scope(engine) as used:
        if used.profiler(str(tmp_path)) is None:
            with pytest.warns(UserWarning, match="has no profiler"):
                train(tmp_path, profile_batch=2)
        else:
            train(tmp_path, profile_batch=(2, 3))
            kinds = (".xplane.pb", ".pt.trace.json")
            assert [p for p in (tmp_path / "train").rglob("*") if p.name.endswith(kinds)]


GRADS = {"write_grads": True, "histogram_freq": 1}


@pytest.mark.parametrize("engine", QUICK)
def test_gradients_of_keras_2(engine, tmp_path):
    with keras.backend_scope(engine):
        model, *_ = train(tmp_path, kind=keras2.callbacks.TensorBoard, library=keras2, **GRADS)
        kernel = model.layers[-1].kernel

        def loss():
            return model.compute_loss(X, Y, model(X))

        _, (wanted,) = keras.value_and_grad(loss, [kernel])()
        wanted = keras.ops.convert_to_numpy(wanted)
    events = read(tmp_path / "train")
    from tensorboard.util.tensor_util import make_ndarray

    found = make_ndarray(events.Tensors(f"{kernel.path}_grad/histogram")[-1].tensor_proto)
    assert found[:, 2].sum() == wanted.size
    assert found[[0, -1], [0, 1]] == pytest.approx([wanted.min(), wanted.max()], rel=1e-4)


def test_projector_of_keras_2_shows_outputs(tmp_path):
    model, *_ = train(
        tmp_path, kind=keras2.callbacks.TensorBoard, library=keras2, embeddings_freq=1,
        embeddings_layer_names=["flatten"], embeddings_data=X[:5],
    )  # fmt: skip
    table = np.loadtxt(tmp_path / "train" / "keras_embedding-flatten.tsv")
    np.testing.assert_allclose(table, model.layers[0](X[:5]).reshape(5, 12), rtol=1e-5)


@pytest.mark.parametrize("options, message", [
    ({"update_freq": "often"}, '"epoch", "batch" or a number of batches'),
    ({"update_freq": 0}, "a number of batches"),
    ({"profile_batch": -1}, "number of a batch"),
    ({"profile_batch": (3, 1)}, "number of a batch"),
    ({"profile_batch": (1, 2, 3)}, "number of a batch"),
    ({"histogram_freq": -1}, "number of epochs"),
    ({"embeddings_freq": 1, "embeddings_metadata": {"nothing": "x.tsv"}}, "no Embedding layers"),
])  # fmt: skip
def test_mistakes(options, message, tmp_path):
    with pytest.raises(ValueError, match=message):
        train(tmp_path, **options)


def test_gradients_need_data_and_the_callback_its_package(tmp_path, monkeypatch):
    callback = keras2.callbacks.TensorBoard(tmp_path, **GRADS)
    with pytest.raises(ValueError, match="needs arrays as `validation_data`"):
        made(keras2).fit(X, Y, verbose=0, callbacks=[callback])
    monkeypatch.setitem(sys.modules, "tensorboard.summary.writer.record_writer", None)
    with pytest.raises(ImportError, match=r"pip install 'kerata\[tensorboard\]'"):
        train(tmp_path)


def test_no_other_engine_is_loaded(tmp_path):
    code = (
        "import sys, numpy as np, kerata as keras; keras.set_backend('numpy')\n"
        "m = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])\n"
        "m.compile('sgd', 'mse')\n"
        f"t = keras.callbacks.TensorBoard({str(tmp_path)!r}, 1, write_images=True)\n"
        "m.fit(np.ones((8, 3)), np.ones((8, 1)), verbose=0, callbacks=[t])\n"
        "print(sorted({'tensorflow', 'torch', 'jax', 'keras'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.fixture
def server(tmp_path):
    """TensorBoard on a log folder with everything, and its address."""
    (tmp_path / "names.tsv").write_text("\n".join("abcdefghij"))
    model, history, _ = train(tmp_path, histogram_freq=1, embeddings_freq=1,
                              embeddings_metadata="names.tsv")  # fmt: skip
    command = [sys.executable, "-m", "tensorboard.main", "--logdir", str(tmp_path)]
    command += ["--port", "0", "--host", "127.0.0.1", "--load_fast", "false"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        lines = (line.partition("http://")[2].split(" ")[0] for line in process.stderr)
        yield "http://" + next(filter(None, lines)).strip("/\n"), model, history
    finally:
        process.kill()
        process.communicate()


def ask(address, what):
    with urllib.request.urlopen(f"{address}/data/plugin/{what}", timeout=60) as answer:
        return answer.read()


@pytest.mark.slow
def test_tensorboard_shows_it(server):
    address, model, history = server
    scalars = json.loads(ask(address, "scalars/scalars?run=train&tag=epoch_loss"))
    assert [step for _, step, _ in scalars] == [0, 1]
    assert [value for *_, value in scalars] == pytest.approx(history["loss"], rel=1e-6)
    assert b'name: "out"' in ask(address, "graphs/graph?run=train")
    assert json.loads(ask(address, "projector/runs")) == ["train"]
    info = json.loads(ask(address, "projector/info?run=train"))["embeddings"]
    assert [(x["tensorName"], x["tensorShape"]) for x in info] == [("words", [10, 3])]
    raw = ask(address, "projector/tensor?run=train&name=words")
    raw = zlib.decompress(raw, 31) if raw[:2] == b"\x1f\x8b" else raw
    table = np.frombuffer(raw, "float32").reshape(10, 3)
    np.testing.assert_allclose(table, model.get_layer("words").embeddings.numpy(), rtol=1e-6)
    assert ask(address, "projector/metadata?run=train&name=words").split() == [
        *(x.encode() for x in "abcdefghij")
    ]


@pytest.mark.slow
def test_a_browser_shows_the_chart(server):
    address, _, history = server
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("there is no Chromium")
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += ["--window-size=1300,900", "--virtual-time-budget=60000", f"{address}/#timeseries"]
    page = subprocess.run(command, capture_output=True, text=True, timeout=200).stdout
    cards = re.findall("<scalar-card .*?</scalar-card>", page, re.DOTALL)
    texts = [re.sub("<[^>]+>", " ", card).split() for card in cards]
    (words,) = [words for words in texts if words[0] == "epoch_loss"]
    for run, name in (("train", "loss"), ("validation", "val_loss")):
        smoothed, value, step = words[words.index(run) + 1 :][:3]
        assert float(value) == pytest.approx(history[name][-1], rel=1e-4) and step == "1"
