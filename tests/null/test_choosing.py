"""Which engine is in force, and what is said when it cannot be."""

from __future__ import annotations

import json
import threading

import pytest

import kerata
from kerata.core import context, settings_files
from kerata.core.errors import EngineMissing
from kerata.engines import loader


@pytest.fixture(autouse=True)
def untouched(monkeypatch, tmp_path):
    """No environment, no settings files, no default engine; all of it back afterwards."""
    for name in loader.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KERATA_HOME", str(tmp_path / "kerata"))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr(context.settings, "engine", None)
    for name in ("floatx", "epsilon", "image_data_format"):
        monkeypatch.setattr(context.settings, name, getattr(context.settings, name))
    return tmp_path


def settings_file(folder, name, **content):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(json.dumps(content))


class Dummy:
    """Enough of an engine to be chosen."""

    native: dict = {}
    root, abstract = None, False

    def __init__(self, name="dummy"):
        self.name = name

    def devices(self):
        return ["cpu", "gpu:0"]


ORDER = [  # KERATA_BACKEND, KERAS_BACKEND, kerata.json, what is installed -> the engine
    ("jax", "torch", "numpy", {"torch", "numpy"}, "jax"),
    (None, "torch", "numpy", {"jax", "numpy"}, "torch"),
    ("", "tensorflow", None, {"numpy"}, "tensorflow"),
    (None, None, "numpy", {"torch", "numpy"}, "numpy"),
    (None, None, None, {"numpy", "tensorflow", "jax", "torch"}, "torch"),
    (None, None, None, {"numpy", "tensorflow", "jax"}, "jax"),
    (None, None, None, {"numpy", "tensorflow"}, "tensorflow"),
    (None, None, None, {"numpy"}, "numpy"),
    ("TF", None, None, {"numpy"}, "tensorflow"),
    ("pytorch", None, None, {"numpy"}, "torch"),
]


@pytest.mark.parametrize("kerata_variable, keras_variable, file, installed, expected", ORDER)
def test_order(untouched, monkeypatch, kerata_variable, keras_variable, file, installed, expected):
    for name, value in zip(loader.VARIABLES, (kerata_variable, keras_variable)):
        if value is not None:
            monkeypatch.setenv(name, value)
    if file is not None:
        settings_file(untouched / "kerata", "kerata.json", backend=file)
    present = property(lambda entry: entry.name in installed)
    monkeypatch.setattr(loader.Entry, "installed", present)
    assert loader.backend_name() == expected


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"backend": 3}', '{"backend": ""}'])
def test_broken_settings_file_counts_as_empty(untouched, text):
    (untouched / "kerata").mkdir()
    (untouched / "kerata" / "kerata.json").write_text(text)
    assert loader.preference()[1] == "first one installed"


def test_keras_json_is_honoured(untouched):
    settings_file(
        untouched / "keras", "keras.json",
        floatx="float64", epsilon=1e-5, image_data_format="channels_first", backend="jax",
    )  # fmt: skip
    settings_files.load_settings()
    assert kerata.config.floatx() == "float64"
    assert kerata.config.epsilon() == 1e-5
    assert kerata.config.image_data_format() == "channels_first"
    assert loader.preference()[1] == "first one installed"  # its backend is not for us


def test_set_backend_and_scopes():
    outer, inner = Dummy("outer"), Dummy("inner")
    kerata.set_backend(outer)
    assert kerata.config.backend() == "outer" == kerata.backend.backend()
    with kerata.backend_scope(inner) as engine:
        assert engine is inner is context.current()
        assert kerata.config.backend() == "inner"
        seen = []
        thread = threading.Thread(target=lambda: seen.append(kerata.config.backend()))
        thread.start()
        thread.join()
        assert seen == ["outer"]  # a scope belongs to its thread
    assert context.current() is outer


def test_scope_ends_with_an_error():
    kerata.config.set_backend(Dummy("outer"))
    with pytest.raises(ZeroDivisionError), kerata.config.backend_scope(Dummy("inner")):
        raise ZeroDivisionError
    assert kerata.config.backend() == "outer"


def test_engines_are_singletons_under_all_their_names():
    assert loader.get("numpy") is loader.get("np") is loader.get("NumPy")
    assert loader.get(loader.get("numpy")) is loader.get("numpy")


def test_unknown_engine():
    message = "Unknown engine 'cntk'; known are jax, numpy, onnx, tensorflow, theano, torch"
    with pytest.raises(ValueError, match=message):
        kerata.set_backend("cntk")
    with pytest.raises(TypeError, match="name of an engine or an engine object, got 3 of type int"):
        kerata.set_backend(3)


def test_missing_package(monkeypatch):
    entry = loader.Entry("nowhere", "kerata.engines.nowhere", "X", "no_such_package", "nowhere-ml")
    monkeypatch.setattr(loader, "BUILTIN", {**loader.BUILTIN, "nowhere": entry})
    message = (
        "The engine 'nowhere' needs the package 'no_such_package', which is not installed; "
        "run: pip install nowhere-ml"
    )
    with pytest.raises(EngineMissing) as caught:
        kerata.set_backend("nowhere")
    assert str(caught.value) == message
    monkeypatch.setenv("KERAS_BACKEND", "nowhere")
    with pytest.raises(EngineMissing) as caught:
        context.current()
    assert str(caught.value) == f"{message} (It was chosen by: environment variable KERAS_BACKEND.)"


def distribution(folder, engine, body):
    """What pip leaves of a distribution that brings an engine."""
    (folder / f"{engine}_module.py").write_text(body)
    info = folder / f"{engine}_dist-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {engine}-dist\nVersion: 1.2\n")
    (info / "entry_points.txt").write_text(f"[kerata.engines]\n{engine} = {engine}_module:Engine\n")


def test_entry_point(monkeypatch, tmp_path):
    body = "class Engine:\n    name, native = 'outside', {}\n    root, abstract = None, False\n"
    distribution(tmp_path, "outside", body)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(loader, "_loaded", {})
    found = {b.name: b for b in kerata.config.available_backends()}["outside"]
    assert (found.installed, found.version, found.loaded) == (True, "1.2", False)
    assert found.pip == "pip install outside-dist"
    assert loader.get("outside").name == "outside"


def test_broken_engine_is_reported_and_hides_no_other(monkeypatch, tmp_path):
    distribution(tmp_path, "broken", "import no_such_package_either\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(loader, "_loaded", {name: Dummy() for name in loader.BUILTIN})
    with pytest.raises(EngineMissing, match="'broken' is installed but cannot be imported"):
        loader.get("broken")
    found = {b.name: b for b in kerata.config.available_backends(devices=True)}
    assert "no_such_package_either" in found["broken"].error
    assert found["numpy"].devices == ("cpu", "gpu:0")


def test_available_backends_load_nothing(monkeypatch):
    monkeypatch.setattr(loader, "_loaded", {})
    found = {b.name: b for b in kerata.config.available_backends()}
    assert list(found)[:4] == ["torch", "jax", "tensorflow", "numpy"]
    assert found["numpy"].version and found["numpy"].devices is None
    assert not loader._loaded


SETTINGS = [
    ("floatx", "set_floatx", "float16", "float8", "must be one of 'bfloat16'"),
    (
        "image_data_format",
        "set_image_data_format",
        "channels_first",
        "nchw",
        "must be one of 'channels_last'",
    ),
    ("epsilon", "set_epsilon", 1e-3, "small", "could not convert"),
]


@pytest.mark.parametrize("read, write, value, wrong, message", SETTINGS)
def test_settings(read, write, value, wrong, message):
    for space in (kerata.config, kerata.backend):
        getattr(space, write)(value)
        assert getattr(space, read)() == value
        with pytest.raises(ValueError, match=message):
            getattr(space, write)(wrong)
