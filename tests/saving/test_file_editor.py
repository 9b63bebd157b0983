"""`KerasFileEditor`: what is in a file of weights, and other weights in it."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata.files import open_weights, write_weights
from kerata.saving import KerasFileEditor

from . import threats_files


def dense(*units: int) -> keras.Model:
    return keras.Sequential([keras.Input((3,)), *map(keras.layers.Dense, units)])


@pytest.fixture
def path(tmp_path):
    model = dense(2, 4)
    model.compile("sgd")
    model.save(tmp_path / "m.keras")
    return tmp_path / "m.keras"


def test_changes_are_saved(path, tmp_path, capsys):
    editor = KerasFileEditor(path)
    assert "Saved with Keras 3" in capsys.readouterr().out
    kernel = editor.weights_dict["layers"]["dense_1"]["0"]
    editor.rename_object("dense_1", "output")
    editor.delete_object("optimizer")
    editor.add_object("layers/more", {"0": np.ones((4, 5), "float32"), "1": np.zeros(5)})
    editor.add_weights("more", {"2": np.float32(3)})
    editor.delete_weight("layers/more", "1")
    editor.summary()
    shown = capsys.readouterr().out
    assert "output" in shown and "2: shape=(), dtype=float32" in shown and "dense_1" not in shown
    for name in ("a.weights.h5", "a.safetensors"):
        editor.save(tmp_path / name)
        with open_weights(tmp_path / name) as found:
            assert set(found) == {
                *(f"layers/dense/vars/{i}" for i in range(2)),
                *(f"layers/output/vars/{i}" for i in range(2)),
                *(f"layers/more/vars/{i}" for i in (0, 2)),
            }
            assert (found["layers/output/vars/0"] == kernel).all()
            assert found.groups["layers/output/vars"]["name"].startswith("dense")


def test_a_file_is_replaced_by_what_was_made_of_it(tmp_path):
    path = tmp_path / "a.weights.h5"
    write_weights(path, threats_files.dense_weights())
    editor = KerasFileEditor(path)
    editor.rename_object("dense", "other")
    editor.resave_weights(path)
    assert "other" in KerasFileEditor(path).weights_dict["layers"]


def test_nested_objects_move_with_their_models(tmp_path):
    inner = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)])
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2), inner])
    model.save_weights(tmp_path / "a.weights.h5")
    editor = KerasFileEditor(tmp_path / "a.weights.h5")
    with pytest.raises(ValueError, match="more than once .*layers/dense, layers/sequential/"):
        editor.delete_object("dense")
    editor.rename_object("sequential", "inner")
    assert list(editor.weights_dict["layers"]["inner"]["layers"]["dense"]) == ["0", "1"]
    editor.delete_object("inner")
    assert list(editor.weights_dict["layers"]) == ["dense"]


def test_compare(path, capsys):
    model = dense(2, 4)
    model.compile("sgd")
    model.optimizer.build(model.trainable_variables)
    editor = KerasFileEditor(path)
    found = editor.compare(model)
    assert (found["status"], found["error_count"]) == ("success", 0), capsys.readouterr().out
    assert found["match_count"] == 4 + len(model.optimizer.variables)
    found = editor.compare(dense(2, 5, 6))
    assert found == {"status": "error", "error_count": 4, "match_count": 2}
    shown = capsys.readouterr().out
    assert "Weight layers/dense_1/0: file (2, 4), model (2, 5)." in shown
    assert "Object layers/dense_2 is in the model, not in the file." in shown


MISTAKES = {
    "no such object": (lambda e: e.delete_object("nothing"), "no 'nothing' in the file"),
    "a path as a name": (lambda e: e.rename_object("dense", "layers/x"), "a name and not a path"),
    "a taken name": (lambda e: e.rename_object("dense", "dense_1"), "'layers/dense_1' in the file"),
    "added twice": (lambda e: e.add_object("layers/dense", {}), "'layers/dense' in the file"),
    "a list": (lambda e: e.add_object("layers/x", [1]), "a dict of arrays by key"),
    "no such weight": (lambda e: e.delete_weight("dense", "7"), "no weight '7'; it has 0, 1"),
    "a whole model": (lambda e: e.save("x.keras"), "not a whole model"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes(mistake, path):
    do, says = MISTAKES[mistake]
    editor = KerasFileEditor(path)
    before = editor.weights_dict
    with pytest.raises(ValueError, match=says):
        do(editor)
    assert list(editor.weights_dict["layers"]) == list(before["layers"])


def test_an_old_model_is_left_alone(tmp_path):
    with pytest.raises(ValueError, match="before 3"):
        KerasFileEditor(threats_files.lambda_in_an_old_file(tmp_path))
