"""NumPy's own form of sorting gives what the operation's body gives, replayed or not."""

from __future__ import annotations

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engines import loader
from kerata.testing.derived import by_kernel

NUMPY = loader.get("numpy")
RNG = np.random.default_rng(0)
X = RNG.integers(-3, 4, (4, 25, 30)).astype("float32")  # many equal ones, some at the bounds
HOLES = np.where(X == 2, np.nan, X).astype("float32")
SEQUENCE = np.array([-2, -1, -1, 0, 2], "float32")
CALLS = [
    ("sort", (HOLES,)), ("sort", (X, 0)), ("sort", (X, None)), ("sort", (X.astype("int8"), 1)),
]  # fmt: skip
DECLINED = [("sort", (X.astype("complex64"), 0))]


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
        assert by_kernel(NUMPY, name, args) is not NotImplemented
        np.testing.assert_array_equal(found, expected)
        assert found.dtype == expected.dtype and type(found) is np.ndarray
        if args[0].dtype == "float32":
            seed = RNG.bit_generator.state
            mine = gradient(operation, args)
            RNG.bit_generator.state = seed
            theirs = gradient(operation.body, args)
            np.testing.assert_allclose(mine, theirs, 1e-6, 1e-6)


@pytest.mark.parametrize(("name", "args"), DECLINED)
def test_what_they_do_not_serve_is_the_bodies(name, args):
    assert NUMPY.native[name](*args) is NotImplemented


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
