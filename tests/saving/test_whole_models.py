"""Whole models between engines, and between kerata and PyPI's keras."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest

import kerata
import kerata.keras2
from tests.reference import COMPLETE, SLOW

from . import small_models

peer = pytest.mark.skipif(find_spec("keras") is None, reason="PyPI's keras is not installed")


def run(module: str, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.saving.{module}", *map(str, arguments)],
        capture_output=True, text=True, env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def files_of_keras(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keras")
    run("small_models", "write", "keras", folder)
    return folder


@peer
@pytest.mark.parametrize("engine", COMPLETE)
def test_models_of_keras_go_on_here(files_of_keras, engine):
    """Equal outputs, metrics by the same names, equal losses of further training."""
    with kerata.backend_scope(engine):
        small_models.read(kerata, files_of_keras)


@peer
def test_models_of_ours_go_on_in_keras(tmp_path):
    with kerata.backend_scope("numpy"):
        small_models.write(kerata, tmp_path)
    run("small_models", "read", "keras", tmp_path)


@peer
@pytest.mark.parametrize(("engine", "rows"), [("numpy", []), ("jax", ["Softmax-axis=1x2"])])
def test_every_layer_goes_to_keras_and_comes_back(tmp_path, monkeypatch, engine, rows):
    monkeypatch.setenv("KERAS_BACKEND", engine)
    found = json.loads(run("both_ways", tmp_path, *rows))
    assert found["rows"] > (0 if rows else 200) and not found["faults"], json.dumps(
        found["faults"], indent=1
    )


@pytest.mark.parametrize(
    ("engine", "suffix"),
    [
        pytest.param(engine, suffix, marks=SLOW if (i + k) % 2 else ())
        for i, engine in enumerate(COMPLETE)
        for k, suffix in enumerate((".keras", ".h5"))
    ],
)
def test_a_model_of_one_engine_goes_on_on_another(tmp_path, engine, suffix):
    other = COMPLETE[(COMPLETE.index(engine) + 1) % len(COMPLETE)]
    with kerata.backend_scope(engine):
        small_models.write(kerata, tmp_path)
        before = [m.get_weights() for _, m in _loaded(tmp_path)]
    with kerata.backend_scope(other):
        for weights, (_, model) in zip(before, _loaded(tmp_path)):
            for one, two in zip(weights, model.get_weights()):
                assert np.array_equal(one, two)
        small_models.read(kerata, tmp_path, suffix)


def _loaded(folder):
    return [(n, kerata.saving.load_model(folder / f"{n}.keras")) for n in small_models.Y]


def test_h5_files_hold_what_has_layers_alone(tmp_path):
    """And names of weights by the thousand, in parts."""
    layers = kerata.layers
    model = kerata.Sequential([layers.Input((2,)), *(layers.Activation("relu") for _ in range(5))])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kerata.saving.legacy.writing._MOST", 40)  # bytes
        model.save(tmp_path / "a.h5")
    again = kerata.saving.load_model(tmp_path / "a.h5")
    assert len(again.layers) == 5 and again.optimizer is None
    with pytest.raises(FileExistsError):
        model.save(tmp_path / "a.h5", overwrite=False)
    model.save(tmp_path / "folder", zipped=False)
    assert len(kerata.saving.load_model(tmp_path / "folder").layers) == 5
    for name, zipped in (("a", None), ("a.pb", None), ("a", True)):
        with pytest.raises(ValueError, match="must end in '.keras'"):
            model.save(tmp_path / name, zipped=zipped)
    with pytest.raises(ValueError, match="built=False"):
        kerata.Sequential([layers.Dense(2)]).save(tmp_path / "b.h5")
    model.own = kerata.Variable(np.ones(2))
    with pytest.raises(ValueError, match="weights of its own"):
        model.save(tmp_path / "b.h5")
    assert not (tmp_path / "b.h5").exists()


def test_a_damaged_h5_file_names_the_array(tmp_path):
    """Of kerata's own, by their checksums."""
    model = small_models.sequential(kerata)
    model.save(tmp_path / "a.h5")
    data = bytearray((tmp_path / "a.h5").read_bytes())
    kernel = model.layers[0].kernel.numpy().tobytes()
    data[data.index(kernel) + 5] ^= 4
    (tmp_path / "a.h5").write_bytes(data)
    with pytest.raises(ValueError, match="conv1d.*/kernel.*damaged"):
        kerata.saving.load_model(tmp_path / "a.h5")


def test_a_lambda_goes_by_the_name_of_its_layer(tmp_path):
    path = tmp_path / "own.keras"
    layers = kerata.layers
    model = kerata.Sequential([layers.Input((2,)), layers.Lambda(lambda x: x + 1, name="more")])
    model.save(path)
    with pytest.raises(TypeError, match="'<lambda>' is not known here"):
        kerata.saving.load_model(path, safe_mode=False)
    again = kerata.saving.load_model(path, {"more": lambda x: x + 1})
    assert again.predict(np.ones((1, 2)), verbose=0).tolist() == [[2.0, 2.0]]


def test_what_is_one_object_stays_one(tmp_path):
    layers, normal = kerata.layers, kerata.initializers.RandomNormal
    both = {"kernel_initializer": normal(seed=1), "bias_initializer": normal(seed=2)}
    shared = layers.Dense(5, name="shared")
    row, steps = kerata.Input((3,)), kerata.Input((4, 3))
    first, second = layers.Dense(2, name="first", **both), layers.Dense(2, name="second", **both)
    outputs = [first(row), second(row), shared(row), layers.TimeDistributed(shared)(steps)]
    kerata.Model([row, steps], outputs).save(tmp_path / "shared.keras")
    again = kerata.saving.load_model(tmp_path / "shared.keras")
    first, second = again.get_layer("first"), again.get_layer("second")
    assert first.kernel_initializer is second.kernel_initializer
    assert first.bias_initializer is second.bias_initializer
    assert (first.kernel_initializer.seed, first.bias_initializer.seed) == (1, 2)
    assert again.layers[-1].layer is again.get_layer("shared") and len(again.weights) == 6


def test_weights_that_do_not_fit_are_listed_and_nothing_changes(tmp_path):
    def made(*units):
        layers = [kerata.layers.Dense(u, name=f"d{i}") for i, u in enumerate(units)]
        return kerata.Sequential([kerata.layers.Input((2,)), *layers])

    made(3, 4).save_weights(tmp_path / "w.safetensors")
    model = made(3, 5)
    before = model.get_weights()
    with pytest.raises(ValueError, match=r"layers/dense_1: .*\(3, 5\), in the file \(3, 4\)"):
        model.load_weights(tmp_path / "w.safetensors")
    assert all(np.array_equal(a, b) for a, b in zip(before, model.get_weights()))
    with pytest.warns(UserWarning, match="do not fit"):
        model.load_weights(tmp_path / "w.safetensors", skip_mismatch=True)
    assert not np.array_equal(before[0], model.get_weights()[0])
    with pytest.raises(ValueError, match="layers/dense_1 has 2 arrays in the file and is not in"):
        made(3).load_weights(tmp_path / "w.safetensors")


def test_a_subclassed_model_with_its_optimizer(tmp_path):
    @kerata.saving.register_keras_serializable("test")
    class Twice(kerata.Model):
        def __init__(self, units=2, **kwargs):
            super().__init__(**kwargs)
            self.units = units
            self.parts = [kerata.layers.Dense(units), kerata.layers.Dense(units)]

        def call(self, x):
            return self.parts[1](self.parts[0](x))

    x, y = small_models.X[:, 0], small_models.X[:, 1, :2]
    model = Twice(name="twice")
    model.compile("adam", "mse")
    model.fit(x, y, epochs=2, verbose=0)
    model.save(tmp_path / "twice.keras")
    again = kerata.saving.load_model(tmp_path / "twice.keras")
    assert float(again.optimizer.iterations) == float(model.optimizer.iterations)
    first, second = (m.fit(x, y, shuffle=False, verbose=0).history for m in (model, again))
    assert first == second


def test_programs_of_keras2_save_as_they_did(tmp_path):
    """Names that end as they like at checkpoints, weights in the layout of the time."""
    old, x = kerata.keras2, small_models.X[:, 0]
    model = old.models.Sequential([old.layers.Dense(2, input_shape=(3,))])
    model.compile("sgd", "mse")
    every = [
        old.callbacks.ModelCheckpoint(str(tmp_path / "{epoch}.hdf5")),
        old.callbacks.ModelCheckpoint(str(tmp_path / "w{epoch}.h5"), save_weights_only=True),
    ]
    model.fit(x, x[:, :2], epochs=2, verbose=0, callbacks=every)
    again = old.models.load_model(tmp_path / "2.hdf5")
    assert np.array_equal(again.predict(x), model.predict(x))
    again.load_weights(tmp_path / "w1.h5")
    assert not np.array_equal(again.predict(x), model.predict(x))
    with pytest.raises(FileExistsError):
        model.save_weights(tmp_path / "w1.h5", overwrite=False)
    model.save(tmp_path / "new.keras")
    for load in (old.models.load_model, kerata.saving.load_model):
        again = load(tmp_path / "new.keras")
        assert np.array_equal(again.predict(x), model.predict(x))


class Sum(kerata.layers.Layer):
    """Keeps none of its arguments by their names, and says nothing of its configuration."""

    def __init__(self, count=2, units=1, **kwargs):
        self.scale = kwargs.pop("scale", 1.0)
        super().__init__(**kwargs)
        self.units = 2 * units
        self.parts = [kerata.layers.Dense(self.units) for _ in range(count)]

    def call(self, x):
        return self.scale * sum(part(x) for part in self.parts)


class Deeper(Sum):
    pass


class Wide(kerata.layers.Dense):
    def __init__(self, units, times=1, **kwargs):
        super().__init__(units * times, **kwargs)


@pytest.mark.parametrize("made", [
    lambda: Sum(3), lambda: Deeper(1, units=3, scale=0.5), lambda: Sum(count=1, trainable=False),
    lambda: Wide(2, times=3, use_bias=False),
])  # fmt: skip
def test_users_layers_are_made_with_what_they_were_given(made, tmp_path):
    with kerata.backend_scope("numpy"):
        model = kerata.Sequential([kerata.Input((4,)), made()])
        model.save(tmp_path / "model.keras")
        own = {cls.__name__: cls for cls in (Sum, Deeper, Wide)}
        again = kerata.saving.load_model(tmp_path / "model.keras", custom_objects=own)
        x = np.ones((2, 4), "float32")
        np.testing.assert_array_equal(again(x), model(x))
        assert again.layers[0].trainable == model.layers[0].trainable
        again.layers[0].get_config()["units"] = None  # of a dict of its own
        assert again.layers[0].get_config() == model.layers[0].get_config()


@pytest.mark.parametrize("base, args", [
    (kerata.layers.Layer, ()), (kerata.layers.Dense, (2,)), (kerata.Model, ()),
    (kerata.losses.Loss, ()), (kerata.metrics.Metric, ()), (kerata.optimizers.Adam, ()),
    (kerata.constraints.MaxNorm, ()), (kerata.regularizers.L1L2, ()),
], ids=lambda x: getattr(x, "__name__", ""))  # fmt: skip
def test_users_classes_that_describe_themselves(base, args):
    """`super().get_config()` says what the class below takes, and leaves the rest alone."""

    class Own(base):
        def __init__(self, *args, thing=None, **kwargs):
            super().__init__(*args, **kwargs)
            vars(self)["thing"] = thing

        def get_config(self):
            assert "thing" not in super().get_config()
            return {**super().get_config(), "thing": "described"}

    class Further(Own):
        pass

    for cls in (Own, Further):
        found = cls(*args, thing=object()).get_config()  # an object that has no description
        assert found.pop("thing") == "described"
        if base.__name__ not in ("Layer", "Model", "Loss", "Metric"):
            assert found.keys() == base(*args).get_config().keys()
