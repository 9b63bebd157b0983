"""OpenVINO's files compute what the models do."""

from __future__ import annotations

import sys

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.core import tree
from tests.models.test_export import flat
from tests.reference import MODELS, build

openvino = pytest.importorskip("openvino")


def compiled(path):
    return openvino.Core().compile_model(str(path), "CPU")


@pytest.mark.parametrize("name", list(MODELS))
def test_reference_models(name, tmp_path):
    model, x, _ = build(name, "numpy")
    model.export(tmp_path / "model.xml", format="openvino")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model.bin", "model.xml"]
    run = compiled(tmp_path / "model.xml")
    for size in (3, 5):
        part = tree.map_structure(lambda a, n=size: a[:n], x)
        wanted = tree.flatten(model.predict(part, verbose=0))
        found = run(flat(part))
        assert len(found) == len(wanted)
        for i, y in enumerate(wanted):
            np.testing.assert_allclose(found[i], y, rtol=1e-4, atol=1e-5)


def test_what_it_needs_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "openvino", None)
    model = keras.Sequential([layers.Input((3,)), layers.Dense(2)])
    with pytest.raises(ImportError, match=r"'openvino'.*pip install kerata\[openvino\]"):
        model.export(tmp_path / "a.xml")
    assert not list(tmp_path.iterdir())
