"""NumPy's own forms of clipping, sorting and looking up give what the operations' bodies give."""

from __future__ import annotations

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engines import loader
from kerata.engines.numpy import indexing as numpy_order

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
    ("searchsorted", (SEQUENCE, HOLES)), ("searchsorted", (SEQUENCE, HOLES, "right")),
]  # fmt: skip
DECLINED = [
    ("clip", (X, 1.0, -1.0)), ("clip", (X, np.float32(-1), 1.0)), ("clip", (X[0], -1.0, 1.0)),
    ("clip", (X, None, None)), ("sort", (X[0, 0, 0],)),
    ("take_along_axis", (X, PLACES[:1], 1)), ("take_along_axis", (X, PLACES, None)),
    ("searchsorted", (SEQUENCE, X.astype("float64"))),
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


LOW = np.where(X == 3, -np.inf, X).astype("float32")


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(
    ("function", "pair"),
    [
        (lambda x: list(ops.top_k(x, 3)), (X, LOW)), (lambda x: list(ops.top_k(x, 3)), (X, HOLES)),
        (lambda x: [ops.searchsorted(SEQUENCE, x)], (X, HOLES)),
    ],
)  # fmt: skip
def test_written_down_with_some_values_it_serves_others(function, pair, first):
    with use(NUMPY):
        run = NUMPY.compile(function)
        for x in (*[pair[first]] * 3, pair[1 - first]):
            for found, expected in zip(run(x), function(x)):
                np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("x", [X, LOW, HOLES])
def test_the_largest_are_those_of_the_body(x):
    with use(NUMPY):
        for found, expected in zip(ops.top_k(x, 3), ops.top_k.body(x, 3)):
            np.testing.assert_array_equal(found, expected)


def test_what_a_subclass_does_goes_before_its_parents_quick_functions():
    class Mine(type(NUMPY)):
        native = {**type(NUMPY).native, "square": lambda x: x + 7}

        def add(self, a, b):
            return a - b

    for table in Mine.quick.values():
        assert not {"add", "square"} & table.keys() and "subtract" in table
    mine = Mine()
    with use(mine):
        x = ops.ones((2,))
        assert ops.add(x, x).tolist() == [0, 0] and ops.square(x).tolist() == [8, 8]
