"""What a step touches is found on shapes alone, or on data where somebody needs values."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata.training.step import Step, touched
from tests.reference import ENGINES

X = np.ones((6, 3), "float32")


def own_function(name):
    """A function of the engine's library, which knows nothing of symbols."""
    if name == "jax":
        return pytest.importorskip("jax").nn.relu
    if name == "torch":
        return lambda x: pytest.importorskip("torch").relu(x).add(0.0)
    if name == "tensorflow":
        return pytest.importorskip("tensorflow").nn.relu
    return lambda x: np.maximum(np.asarray(x), 0.0)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("symbolic", [True, False])
def test_read_and_assigned_variables_are_found(name, symbolic):
    if not symbolic and name in ("onnx", "theano"):
        pytest.skip("whole programs are made of kerata's operations alone")
    with keras.backend_scope(name):
        read, written, other = (keras.Variable(np.full(3, n, "float32")) for n in (1.0, 2.0, 3.0))
        function = keras.ops.relu if symbolic else own_function(name)
        runs = []

        def body(x):
            runs.append(x)
            out = function(x + read)
            written.assign(keras.ops.sum(x, axis=0))
            return out

        assert set(touched(body, X)) == {read, written} and len(runs) == (1 if symbolic else 2)
        np.testing.assert_array_equal(written.numpy(), 2.0)
        step = Step(body, read.engine)
        np.testing.assert_array_equal(read.engine.numpy(step(X)), 2.0)
        np.testing.assert_array_equal(written.numpy(), 6.0)
        np.testing.assert_array_equal(other.numpy(), 3.0)


@pytest.mark.parametrize("name", ENGINES)
def test_a_users_mistake_shows_at_the_first_run(name):
    runs = []

    class Broken(keras.Model):
        def train_step(self, data):
            runs.append(data)
            return {"loss": data[0].shpe}

    class Careless(keras.Model):
        def train_step(self, data):
            runs.append(data)
            return {}["loss"]

    for kind, error, count in ((Broken, AttributeError, 2), (Careless, KeyError, 1)):
        runs.clear()
        with keras.backend_scope(name):
            x = keras.Input((3,))
            made = kind(x, keras.layers.Dense(1)(x))
            made.compile("sgd", "mse")
            with pytest.raises(error) as caught:
                made.fit(X, X[:, :1], verbose=0)
        assert len(runs) == count and "Symbol" not in repr(caught.value.__context__)


# -- the engine's own functions in a body that is called on symbols -------------------------------
@pytest.mark.parametrize("kind", ["layer", "lambda", "model"])
@pytest.mark.parametrize("name", ["jax", "tensorflow", "torch"])
def test_own_functions_on_symbols(name, kind, tmp_path):
    function, calls = own_function(name), []

    class Own(keras.layers.Layer):
        def build(self, shape):
            self.dense = keras.layers.Dense(3)
            self.dense.build(shape)

        def call(self, x):
            calls.append(type(x).__name__)
            return function(self.dense(x))

    def relu(x):
        return function(x)

    x, y = np.ones((8, 5, 4), "float32"), np.ones((8, 5, 3), "float32")
    with keras.backend_scope(name):
        if kind == "model":
            model = keras.Sequential([Own(), keras.layers.Dense(3)])
        else:
            inputs = keras.Input((None, 4))
            first = Own() if kind == "layer" else keras.layers.Lambda(relu)
            outputs = first(inputs)
            assert outputs.shape == (None, None, 3 if kind == "layer" else 4)
            model = keras.Model(inputs, keras.layers.Dense(3)(outputs))
        model.compile("sgd", "mse")
        losses = model.fit(x, y, batch_size=4, epochs=3, verbose=0).history["loss"]
        assert losses[-1] < losses[0]
        model.save(tmp_path / "m.keras")
        again = keras.saving.load_model(tmp_path / "m.keras", {"Own": Own, "relu": relu})
        np.testing.assert_allclose(again.predict(x, verbose=0), model.predict(x, verbose=0), 1e-5)
    if name in ("jax", "tensorflow"):  # which trace
        assert not {"ArrayImpl", "EagerTensor"} & set(calls)
