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
