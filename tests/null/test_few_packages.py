"""What runs where NumPy and an engine are installed, but not what kerata needs beside them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kerata.engines import loader

LACKING = "import sys; sys.modules.update(dict.fromkeys(('rich', 'h5py', 'ml_dtypes')))\n"


def run(code: str, lacking: str = LACKING) -> str:
    command = [sys.executable, "-c", lacking + code]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


DEFAULT_ALONE = """
import sys, importlib.abc

RICH = ("markdown_it", "mdurl", "pygments")  # what rich imports

class DefaultAlone(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        top = name.partition(".")[0]
        known = {"kerata", "numpy", "rich", "h5py", "safetensors", "ml_dtypes", *RICH}
        if top not in known and top not in sys.stdlib_module_names:
            raise ModuleNotFoundError(f"No module named {top!r}", name=top)

sys.meta_path.insert(0, DefaultAlone())
"""


def test_all_namespaces_are_there_in_a_default_install():
    told = run(
        "import kerata\n"
        "for name in kerata.__all__:\n"
        "    found = getattr(kerata, name)\n"
        "    for inner in getattr(found, '__all__', ()):\n"
        "        getattr(found, inner)\n"
        "try: kerata.wrappers.SKLearnClassifier(None)\n"
        "except ImportError as error: print(error)\n",
        DEFAULT_ALONE,
    )
    assert told.count("\n") == 1 and "pip install scikit-learn" in told


def test_doctor():
    told = run("from kerata.cli import main; main(['doctor', '--quick'])")
    assert "Machine" in told and "Engines" in told


@pytest.mark.parametrize("engine", ["numpy", "torch"])
def test_fit(engine):
    if not loader.BUILTIN[engine].installed:
        pytest.skip(f"{engine} is not installed")
    told = run(
        "import kerata, numpy\n"
        f"kerata.set_backend({engine!r})\n"
        "model = kerata.Sequential([kerata.layers.Input((3,)), kerata.layers.Dense(1)])\n"
        "model.compile('adam', 'mse')\n"
        "x = numpy.ones((8, 3), 'float32')\n"
        "print(model.fit(x, x[:, :1], verbose=0).history['loss'])\n"
    )
    assert told.startswith("[")


def test_numpy_engine_has_no_bfloat16():
    told = run(
        "import kerata, numpy\n"
        "kerata.set_backend('numpy')\n"
        "try: kerata.ops.cast(numpy.ones(3), 'bfloat16')\n"
        "except TypeError as error: print(error)\n"
    )
    assert "bfloat16" in told


@pytest.mark.skipif(not loader.BUILTIN["onnx"].installed, reason="onnxruntime is not installed")
def test_onnx_engine_says_what_it_lacks():
    told = run(
        "import kerata\n"
        "try: kerata.set_backend('onnx')\n"
        "except ImportError as error: print(error)\n"
    )
    assert told.count("\n") == 1 and "pip install ml_dtypes" in told


PREPROCESSING = """
import importlib.util, pathlib, sys
import numpy as np, kerata as keras
from kerata import layers, utils

folder = pathlib.Path(sys.argv[1])
keras.set_backend(sys.argv[2])
texts = np.array(["a red cat", "no dog"])
encode = layers.TextVectorization()
encode.adapt(texts)
text = layers.Input((), dtype="string")
x = layers.GlobalAveragePooling1D()(layers.Embedding(9, 2)(encode(text)))
model = keras.Model(text, layers.Dense(1)(x))
model.compile("sgd", "mse")
model.fit(texts, np.ones(2), verbose=0)
for layer in (layers.StringLookup(vocabulary=["cat"]), layers.Hashing(7)):
    layer(texts)
layers.HashedCrossing(5)((texts, texts))
numbers = layers.Normalization()
numbers.adapt(np.ones((4, 2)))
space = utils.FeatureSpace({"kind": "string_categorical", "size": "float_normalized"})
rows = {"kind": texts, "size": np.array([1.0, 2.0])}
space.adapt(rows)
space(rows)
images = np.random.default_rng(0).random((4, 8, 8, 3))
for layer in (layers.RandomFlip(), layers.RandomRotation(0.1), layers.RandAugment()):
    layer(images, training=True)
layers.MixUp()({"images": images, "labels": np.eye(4)}, training=True)
layers.MelSpectrogram(256, num_mel_bins=8, sampling_rate=8000)(np.zeros((1, 2000)))
for name in "ab":
    (folder / name).mkdir()
    (folder / name / "x.txt").write_text(name)
    if importlib.util.find_spec("PIL"):
        utils.save_img(folder / name / "x.png", images[0])
found = [
    utils.text_dataset_from_directory(folder, verbose=False),
    utils.timeseries_dataset_from_array(np.arange(20), None, 4),
    *utils.split_dataset(np.arange(20), 0.5),
]
if importlib.util.find_spec("PIL"):
    found.append(utils.image_dataset_from_directory(folder, image_size=(8, 8), verbose=False))
for batches in found:
    next(iter(batches))
tops = {name.partition(".")[0] for name in sys.modules}
others = {"tensorflow", "torch", "jax", "onnxruntime", "pytensor", "keras"}
print(sorted(tops & others - {sys.argv[2]}))
"""


@pytest.mark.parametrize("engine", ["numpy", pytest.param("torch", marks=pytest.mark.slow)])
def test_preprocessing_loads_no_other_engine(engine, tmp_path):
    if not loader.BUILTIN[engine].installed:
        pytest.skip(f"{engine} is not installed")
    command = [sys.executable, "-c", PREPROCESSING, str(tmp_path), engine]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.stdout == "[]\n", done.stderr
