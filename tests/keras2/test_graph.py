"""The graph side of `keras.backend`: what `K.function` computes, and when."""

from __future__ import annotations

import numpy as np
import pytest

import kerata
from kerata.engines import loader
from kerata.keras2 import backend as K
from kerata.keras2 import layers, models

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
X = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")


@pytest.fixture(autouse=True, params=ENGINES)
def engine(request):
    with kerata.backend_scope(request.param):
        kerata.utils.set_random_seed(0)
        yield request.param
    K.clear_session()


def test_updates_are_computed_from_old_values():
    a, b = K.variable(1.0), K.variable(2.0)
    swap = K.function([], [a + b], [K.update(a, b), K.update(b, a), (K.zeros(()), a)])
    assert [float(swap([])[0]) for _ in range(2)] == [3.0, 3.0]
    assert K.batch_get_value([a, b]) == [1.0, 2.0]
    swap([])
    assert K.batch_get_value([a, b]) == [2.0, 1.0]


def test_variables_are_read_when_the_function_is_called():
    v = K.variable([1.0, 2.0])
    total = K.sum(K.square(v)) + 1.0
    function = K.function([], [total])
    assert float(function([])[0]) == 6.0 == float(K.eval(total))
    K.set_value(v, [0.0, 3.0])
    assert float(function([])[0]) == 10.0 == float(K.eval(total))


def test_gradients_by_inputs_inner_symbols_and_variables_together():
    x, w = K.placeholder((None, 3)), K.variable(np.ones((3, 2)))
    inner = K.dot(x, w)
    loss = K.sum(K.square(inner))
    found = K.function([x], [*K.gradients(loss, [x, inner, w]), loss])([X])
    y = X @ np.ones((3, 2))
    for have, want in zip(found, [2 * y @ np.ones((2, 3)), 2 * y, 2 * X.T @ y, (y**2).sum()]):
        np.testing.assert_allclose(have, want, rtol=1e-5)


def test_second_derivatives_and_what_is_not_reached():
    x, other = K.placeholder((3,)), K.placeholder((3,))
    first = K.gradients(K.sum(K.pow(x, 3.0)), x)[0]
    second = K.gradients(K.sum(first), [x, other])
    assert second[1] is None
    np.testing.assert_allclose(K.function([x], [second[0]])([X[0]])[0], 6 * X[0], rtol=1e-5)


def test_phases_dropout_and_updates_of_layers():
    model = models.Sequential(
        [layers.BatchNormalization(input_shape=(3,)), layers.Dropout(0.5), layers.Dense(2)]
    )
    function = K.function([model.input, K.learning_phase()], [model.layers[1].output])
    calm, wild, again = (function([X, phase])[0] for phase in (0, 1, 1))
    assert not (calm == 0).any() and (wild == 0).any() and (wild != again).any()
    moving = model.layers[0].moving_mean
    assert not K.get_value(moving).any()
    K.function([model.input, K.learning_phase()], [model.output], model.updates)([X, 1])
    np.testing.assert_allclose(K.get_value(moving), 0.01 * X.mean(axis=0), rtol=1e-4)


def test_shapes_that_are_open_become_sizes():
    x = K.placeholder((None, 3))
    batch = K.shape(x)[0]
    made = [K.zeros((batch, 2)), K.random_normal((batch, 4)), K.reshape(x, (batch, 3, 1))]
    found = K.function([x], [*made, K.cast(batch, "float32") * 2.0])([X])
    assert [part.shape for part in found] == [(5, 2), (5, 4), (5, 3, 1), ()]
    assert float(found[-1]) == 10.0


def test_switches_and_phases_of_functions_that_use_symbols():
    x = K.placeholder((3,))
    chosen = K.switch(K.sum(x) > 0, lambda: x * 2.0, lambda: x - 1.0)
    phase = K.in_train_phase(lambda: x * 3.0, x)
    function = K.function([x, K.learning_phase()], [chosen, phase])
    for sign in (1.0, -1.0):
        value = sign * np.ones(3)
        np.testing.assert_allclose(function([value, 1])[0], value * 2 if sign > 0 else value - 1)
        np.testing.assert_allclose(function([value, 1])[1], value * 3)
        np.testing.assert_allclose(function([value, 0])[1], value)


def test_mistakes_are_told():
    x = K.placeholder((None, 3), name="x")
    function = K.function([x], [K.sum(x)])
    with pytest.raises(ValueError, match=r"'x' of K.function has the shape \(None, 3\)"):
        function([np.ones((2, 4))])
    with pytest.raises(ValueError, match="made for 1 inputs; given 2"):
        function([X, X])
    with pytest.raises(ValueError, match="No value was given"):
        K.eval(K.sum(x))
    with pytest.raises(TypeError, match="differentiates a symbol"):
        K.gradients(K.constant(1.0), [x])
    with pytest.raises(ValueError, match="K.function and K.eval"):
        models.Model(i := layers.Input((3,)), K.gradients(K.sum(i), i)[0]).predict(X, verbose=0)
