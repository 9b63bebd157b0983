"""Boxes: to a layer they are like the tensors that they hold."""

from __future__ import annotations

import weakref

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import current, use
from kerata.core.errors import Unsupported
from kerata.engine.autodiff.tape import TapeTensor
from kerata.engines import loader

NUMPY = loader.get("numpy")


@pytest.fixture(autouse=True)
def on_numpy():
    with use(NUMPY):
        yield


def grads(fn, *points):
    """Gradients of a scalar function, float64."""
    tensors = [NUMPY.tensor(np.asarray(p), "float64") for p in points]
    return NUMPY.value_and_grad(lambda params: (fn(*params), None))(tensors)[1]


def _boxed(check):
    def fn(params):
        check(params[0])
        return ops.sum(params[0]), None

    NUMPY.value_and_grad(fn)([NUMPY.tensor([[1.0, -2.0]])])


def test_a_box_is_like_its_tensor():
    def check(x):
        assert type(x) is TapeTensor and x.shape == (1, 2) and x.dtype == "float32" and x.ndim == 2
        assert len(x) == 1 and x.size == 2 and "taped tensor" in repr(x)
        assert float(x[0, 1]) == -2 and int(x[0, 0]) == 1 and bool(x[0, 0] > 0)
        assert [type(row) for row in x] == [TapeTensor]
        assert ops.convert_to_numpy(x).tolist() == [[1, -2]]
        assert weakref.ref(x)() is x

    _boxed(check)


def test_numpy_functions_on_boxes_are_operations():
    x = np.array([[0.3, 1.2], [0.7, 0.1]])
    (g,) = grads(lambda a: np.sum(np.tanh(np.exp(a)) + np.multiply(x, a)), x)
    expected = np.exp(x) * (1 - np.tanh(np.exp(x)) ** 2) + x
    np.testing.assert_allclose(g, expected, rtol=1e-12)


def test_numpy_scalars_and_arrays_meet_boxes():
    x = np.array([1.0, 2.0])
    (g,) = grads(lambda a: ops.sum(np.float64(3) * a + a * np.float64(2) - x / a + x * a), x)
    np.testing.assert_allclose(g, 5 + x / x**2 + x)


def test_a_box_does_not_become_an_array():
    def check(x):
        with pytest.raises(TypeError, match="convert_to_numpy"):
            np.asarray(x)
        with pytest.raises(TypeError, match="convert_to_numpy"):
            np.linalg.matrix_power(x, 2)

    _boxed(check)


def test_lists_of_boxes_become_tensors():
    (g,) = grads(lambda a: ops.sum(ops.convert_to_tensor([a[0] * 2.0, a[1]]) * 3.0), [1.0, 2.0])
    assert g.tolist() == [6, 3]


def test_no_gradient_where_there_is_no_rule():
    engine = loader.get("numpy")
    matrix = np.eye(3)

    def through(params):
        bits = current().bitcast(params[0], "int64")
        return current().sum(current().cast(bits, "float64"), (0, 1)), None

    with use(engine), pytest.raises(Unsupported, match="gradient of bitcast"):
        engine.value_and_grad(through)([matrix])
    with use(engine):
        fixed = engine.value_and_grad(
            lambda p: (current().sum(current().stop_gradient(p[0]), (0, 1)), None)
        )([matrix])
    np.testing.assert_array_equal(fixed[1][0], 0)
