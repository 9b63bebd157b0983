"""What operations say about calls that cannot be: which operation, of what, and what would fit.

The same on all engines and on symbols, to the letter.
"""

from __future__ import annotations

import inspect
from operator import attrgetter
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from kerata.core import tree
from kerata.core.context import use
from kerata.core.errors import EngineMissing
from kerata.engine.operators import operations
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.laws.ops_mistakes_table import MISTAKES, OF_INTEGERS, Mistake

OF_VECTORS = "cdist correlate cross dot inner kron matmul outer tensordot vdot".split()
NUMPY = loader.get("numpy")
OTHERS = [name for name in loader.BUILTIN if name != "numpy"]


def told(row: Mistake, make: Any) -> Exception:
    """The error of a call, whose arrays `make` brings to the engine in force."""
    page = kerata if row.name.startswith("random.") else ops
    bring = lambda a: make(a) if isinstance(a, np.ndarray) else a
    args, kwargs = tree.map_structure(bring, (row.args, row.kwargs))
    with pytest.raises(Exception) as caught:  # which, the tests say
        attrgetter(row.name)(page)(*args, **kwargs)
    return caught.value


def on_numpy(row: Mistake) -> Exception:
    with use(NUMPY):
        return told(row, NUMPY.tensor)


def symbol(a: Any) -> Symbol:
    return Symbol(a.shape, a.dtype.name)


@pytest.mark.parametrize("row", MISTAKES, ids=str)
def test_the_message_says_what_is_wrong(row: Mistake) -> None:
    error = on_numpy(row)
    message = str(error)
    assert type(error) is row.kind, message
    path = row.name if row.name.startswith("random.") else f"ops.{row.name}"
    assert message.startswith(f"{path}: ")
    for words in row.words:
        assert words in message, f"'{words}' is not in: {message}"
    for a in tree.flatten((row.args, row.kwargs)):
        if isinstance(a, np.ndarray):
            assert f"{a.dtype} {a.shape}" in message.partition(" Given: ")[2], message


@pytest.mark.parametrize("name", OTHERS)
def test_engines_say_the_same(name: str) -> None:
    try:
        engine = loader.get(name)
    except (EngineMissing, ImportError, AttributeError) as error:
        pytest.skip(str(error))
    for row in MISTAKES:
        expected = on_numpy(row)
        with use(engine):
            found = told(row, engine.tensor)
        assert (type(found), str(found)) == (type(expected), str(expected)), f"{row} on {name}"


def test_symbols_say_the_same() -> None:
    for row in MISTAKES:
        drawn = row.name.startswith("random.") and row.name not in operations  # takes no symbols
        if any(isinstance(a, np.ndarray) for a in tree.flatten((row.args, row.kwargs))) > drawn:
            expected = on_numpy(row)
            with use(NUMPY):
                found = told(row, symbol)
            assert (type(found), str(found)) == (type(expected), str(expected)), str(row)


def test_there_are_enough_of_them() -> None:
    assert len(MISTAKES) >= 90
    assert len({row.name for row in MISTAKES}) >= 90


def test_no_operation_takes_numbers_beyond_the_dtype_beside_them() -> None:
    """Of two operands: those of the table refuse such a number, others mean it."""
    x, found = np.ones((2,), "int8"), set()
    with use(NUMPY):
        for path, operation in operations.items():
            parameters = list(inspect.signature(operation).parameters.values())
            needed = [p.name for p in parameters if p.default is p.empty]
            if path.startswith("ops.") and needed in (["x1", "x2"], ["x", "y"]):
                found.add(operation.__name__)
                if operation.__name__ not in (*OF_INTEGERS, *OF_VECTORS):
                    wide = operation(x.astype("int64"), 300)
                    np.testing.assert_array_equal(operation(x, 300), wide, err_msg=path)
                    wide = operation(300, x.astype("int64"))
                    np.testing.assert_array_equal(operation(300, x), wide, err_msg=path)
    assert not {*OF_INTEGERS, *OF_VECTORS} - found


def test_open_sizes_are_called_none() -> None:
    with pytest.raises(ValueError) as caught:
        ops.add(Symbol((None, 3)), Symbol((None, 4)))
    assert "(None, 3), (None, 4) do not broadcast" in str(caught.value)
    assert "x1 = float32 (None, 3)" in str(caught.value)


@pytest.mark.parametrize("name", ["numpy", *OTHERS])
def test_shapes_and_axes_may_be_numpys(name: str) -> None:
    try:
        engine = loader.get(name)
    except (EngineMissing, ImportError, AttributeError) as error:
        pytest.skip(str(error))
    two, x = np.int64(2), np.ones((2, 3), "float32")
    with use(engine):
        for found, shape in (
            (ops.reshape(x, [np.int64(3), two]), (3, 2)),
            (ops.reshape(x, np.array([3, 2])), (3, 2)),
            (ops.zeros(np.array([2, 3])), (2, 3)),
            (ops.ones(two), (2,)),
            (ops.full([two, 3], 7), (2, 3)),
            (ops.broadcast_to(x, (two, two, 3)), (2, 2, 3)),
            (ops.sum(x, axis=np.int64(1)), (2,)),
            (ops.sum(x, axis=np.array([0, 1])), ()),
            (ops.mean(x, axis=np.int64(1)), (2,)),
            (ops.max(x, axis=[np.int64(0)]), (3,)),
            (ops.softmax(x, np.int64(1)), (2, 3)),
            (ops.transpose(x, np.array([1, 0])), (3, 2)),
            (ops.expand_dims(x, np.int64(0)), (1, 2, 3)),
            (ops.split(x, np.array([1]))[0], (1, 3)),
            (ops.tile(x, [two, 1]), (4, 3)),
            (ops.repeat(x, two, np.int64(0)), (4, 3)),
            (ops.one_hot([0, 1], two), (2, 2)),
            (ops.sum([two, np.int64(3)]), ()),
            (ops.reshape(Symbol((2, 3)), np.array([3, 2])), (3, 2)),
            (kerata.random.uniform(np.array([2, 3])), (2, 3)),
        ):
            assert tuple(found.shape) == shape


@pytest.mark.parametrize("name", ["numpy", *OTHERS])
def test_a_list_of_tensors_is_a_tensor(name: str) -> None:
    try:
        engine = loader.get(name)
    except (EngineMissing, ImportError, AttributeError) as error:
        pytest.skip(str(error))
    with use(engine):
        one, two = engine.tensor(np.float32(1)), engine.tensor(np.float32(2))
        assert float(ops.convert_to_numpy(ops.sum([one, two]))) == 3
        assert float(ops.convert_to_numpy(ops.mean([[one, two], [two, 3.0]]))) == 2
        assert ops.relu([Symbol((3,)), Symbol((3,))]).shape == (2, 3)


def test_symbols_have_remainders() -> None:
    x = Symbol((2, 3), "int32")
    assert (x % 2).shape == ops.mod(7, x).shape == (2, 3)


def test_errors_of_functions_handed_over_stay_as_they_are() -> None:
    mine = ValueError("mine")

    def step(x: Any) -> Any:
        raise mine

    with use(NUMPY), pytest.raises(ValueError) as caught:
        ops.map(step, np.ones(3))
    assert caught.value is mine


def test_the_operation_of_the_innermost_user_is_named() -> None:
    """An operation that a body calls is not; one that a function handed over calls is."""
    with use(NUMPY):
        with pytest.raises(ValueError, match=r"^ops.inner: "):
            ops.inner(np.ones((2, 3)), np.ones((2, 2)))
        with pytest.raises(ValueError, match=r"^ops.add: .* x1 = float64 \(3,\)"):
            ops.map(lambda x: ops.add(x, np.ones(2)), np.ones((2, 3)))


def test_kernels_get_whole_calls_alone() -> None:
    """What is missing or an old spelling is the body's to say, also where there is a kernel."""
    x = np.ones((2, 3), "float32")
    with use(NUMPY):
        with pytest.warns(UserWarning, match="rms_normalization"):  # Keras 3.15's numbers
            given = np.array([[1.0, 2.0, 4.0, 9.0]], "float32")
            found = ops.layer_normalization(given, np.full(4, 2.0), np.ones(4), rms_scaling=True)
            assert found == pytest.approx(given * 0.64888567)
            layer = layers.LayerNormalization(rms_scaling=True, scale=False)
            assert layer(given) == pytest.approx(given * 0.32442576) and len(layer.weights) == 1
        for call in (lambda: ops.moments(x), lambda: ops.layer_normalization(x, bad=1)):
            with pytest.raises(TypeError, match="missing .*'axes'|unexpected arguments: bad"):
                call()
