"""The examples, each one source for all engines."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

import kerata as keras
from tests.reference import ENGINES

EXAMPLES = Path(__file__).parents[2] / "examples"
results: dict = {}


def run(name, engine):
    """What the example's main gives on an engine."""
    if (name, engine) not in results:
        spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
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
