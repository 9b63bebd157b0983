"""The examples, each one source for all engines."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

import kerata as keras
from tests.reference import ENGINES, require

EXAMPLES = Path(__file__).parents[2] / "examples"
results: dict = {}


def module_of(name):
    """An example as a module."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name, engine):
    """What the example's main gives on an engine."""
    if (name, engine) not in results:
        module = module_of(name)
        with keras.backend_scope(engine):
            results[name, engine] = module.main(epochs=2, samples=256)
    return results[name, engine]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", ["gan", "vae", "distillation"])
def test_example(name, engine):
    history, _ = run(name, engine)
    want, _ = run(name, "numpy")
    assert set(history) == set(want)
    for key in history:
        assert np.all(np.isfinite(history[key]))
        if "accuracy" not in key:
            np.testing.assert_allclose(history[key], want[key], rtol=1e-4, err_msg=key)


def test_losses_fall():
    for name, key in (("vae", "loss"), ("distillation", "loss"), ("gan", "discriminator_loss")):
        history, _ = run(name, "numpy")
        assert history[key][-1] < history[key][0], name


@pytest.mark.parametrize("engine", ENGINES)
def test_mixed_inputs(engine, tmp_path):
    """Nine tenths of what can be known are found on each engine, and the pictures are there."""
    require("matplotlib", "PIL", "grandalf")
    with keras.backend_scope(engine):
        history, found = module_of("mixed_inputs").main(epochs=12, samples=900, out=tmp_path)
    assert found["accuracy"] >= 0.9 * found["planted"]
    assert found["days explained"] > 0.9
    assert found["raw row"]["admitted"] > 0.9 and 5 < found["raw row"]["days"] < 10
    assert history["loss"][-1] < history["loss"][0]
    assert (tmp_path / "hospital" / "results.png").read_bytes().startswith(b"\x89PNG")
    picture = (tmp_path / "hospital" / "model.svg").read_text(encoding="utf-8")
    assert all(name in picture for name in ("numbers", "ward", "complaint", "scan", "days"))
