"""NumPy's own forms of clipping, sorting and looking up give what the operations' bodies give."""

from __future__ import annotations

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engines import loader, numpy_order

NUMPY = loader.get("numpy")
RNG = np.random.default_rng(0)
X = RNG.integers(-3, 4, (4, 25, 30)).astype("float32")  # many equal ones, some at the bounds
HOLES = np.where(X == 2, np.nan, X).astype("float32")
PLACES = RNG.integers(-25, 25, (4, 7, 30)).astype("int32")
SEQUENCE = np.array([-2, -1, -1, 0, 2], "float32")
CALLS = [
    ("clip", (X, -1, 2.0)), ("clip", (X, None, 1)), ("clip", (HOLES, -1.0, None)),
    ("clip", (X, 1.0, 1.0)), ("sort", (HOLES,)), ("sort", (X, 0)), ("sort", (X, None)),
    ("sort", (X.astype("int8"), 1)), ("take_along_axis", (X, PLACES, 1)),
    ("take_along_axis", (X, PLACES, -2)), ("searchsorted", (SEQUENCE, X)),
    ("searchsorted", (SEQUENCE, X, "right")), ("searchsorted", (SEQUENCE[:0], X[0, 0, 0])),
]  # fmt: skip
DECLINED = [
    ("clip", (X, 1.0, -1.0)), ("clip", (X, np.float32(-1), 1.0)), ("clip", (X[0], -1.0, 1.0)),
    ("clip", (X, None, None)), ("sort", (X[0, 0, 0],)),
    ("take_along_axis", (X, PLACES[:1], 1)), ("take_along_axis", (X, PLACES, None)),
    ("searchsorted", (SEQUENCE, HOLES)), ("searchsorted", (SEQUENCE, X.astype("float64"))),
]  # fmt: skip


def gradient(function, args):
    weights = RNG.normal(size=function(*args).shape).astype("float32")

    def total(params):
        return ops.sum(ops.multiply(function(params[0], *args[1:]), weights)), None

    return NUMPY.value_and_grad(total)([args[0]])[1][0]


@pytest.mark.parametrize(("name", "args"), CALLS)
def test_values_and_gradients_are_those_of_bodies(name, args):
    operation = getattr(ops, name)
    with use(NUMPY):
        found, expected = operation(*args), operation.body(*args)
        assert numpy_order.OVERRIDES[name](*args) is not NotImplemented
        np.testing.assert_array_equal(found, expected)
        assert found.dtype == expected.dtype and type(found) is np.ndarray
        if args[0].dtype == "float32" and name in numpy_order.GRADIENTS:
            seed = RNG.bit_generator.state
            mine = gradient(operation, args)
            RNG.bit_generator.state = seed
            theirs = gradient(operation.body, args)
            np.testing.assert_allclose(mine, theirs, 1e-6, 1e-6)


@pytest.mark.parametrize(("name", "args"), DECLINED)
def test_what_they_do_not_serve_is_the_bodies(name, args):
    assert numpy_order.OVERRIDES[name](*args) is NotImplemented
