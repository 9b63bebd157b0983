"""torch's exported programs compute what the models do."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from kerata.core import tree
from tests.models.test_export import running
from tests.reference import MODELS, SLOW, build

torch = pytest.importorskip("torch")


def loaded(model, path, **arguments):
    model.export(path, **arguments)
    return torch.export.load(path).module()


@pytest.mark.parametrize("name", list(MODELS))
def test_reference_models(name, tmp_path):
    model, x, _ = build(name, "numpy")
    run = loaded(model, tmp_path / "model.pt2", format="torch")
    for size in (1, 3, 7):
        part = tree.map_structure(lambda a, n=size: a[:n], x)
        wanted = model.predict(part, verbose=0)
        given = tree.map_structure(torch.as_tensor, part)
        found = run(list(given.values()) if isinstance(x, dict) else given)
        assert tree.map_structure(lambda a: tuple(a.shape), found) == tree.map_structure(
            lambda a: a.shape, wanted
        )
        for a, b in zip(tree.flatten(found), tree.flatten(wanted)):
            np.testing.assert_allclose(a.numpy(), b, rtol=1e-4, atol=1e-5)


def test_a_model_of_dicts_is_called_with_dicts(tmp_path):
    a, b = layers.Input((3,)), layers.Input((3,))
    model = keras.Model({"z": a, "y": b}, {"up": ops.exp(a - b), "down": [b - a]})
    run = loaded(model, tmp_path / "model.pt2")
    x = {"z": np.full((4, 3), 5, "float32"), "y": np.ones((4, 3), "float32")}
    found = run(tree.map_structure(torch.as_tensor, x))
    np.testing.assert_allclose(found["up"], np.full((4, 3), np.exp(4)), rtol=1e-6)
    np.testing.assert_array_equal(found["down"][0], np.full((4, 3), -4))


@pytest.mark.parametrize("name", ["mlp", pytest.param("cnn", marks=SLOW)])
def test_training_steps_go_on_where_the_last_stopped(name, tmp_path):
    model, x, y = build(name, "numpy")
    run = loaded(model, tmp_path / "step.pt2", what="train")
    for window in (slice(0, 8), slice(8, 16), slice(16, 21)):
        wanted = running(model, x[window], y[window])
        found = run({"input": torch.tensor(x[window]), "y": torch.tensor(y[window])})
        assert {key: float(a) for key, a in found.items()} == pytest.approx(wanted, rel=1e-4)


def test_loops_whose_length_depends_on_data_are_refused(tmp_path):
    double = lambda x: ops.while_loop(lambda a: ops.sum(a) < 9.0, lambda a: (a * 2,), (x,))[0]
    model = keras.Sequential([layers.Input((3,)), layers.Lambda(double, output_shape=(3,))])
    with pytest.raises(NotImplementedError, match="cannot be exported to torch.*'loop'"):
        model.export(tmp_path / "model.pt2")
    assert not list(tmp_path.iterdir())
