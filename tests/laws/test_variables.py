"""Variables are numbers and arrays to Python and NumPy, the same on every engine."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import ops
from kerata.core.context import use
from kerata.engines import loader

ENGINES = ("numpy", "jax", "torch", "tensorflow", "onnx", "theano")

# an expression of `s` (a float, 2), `i` (an integer, 2), `v` ([0, 1, 2]), `t` (an engine's tensor
# of ones), and what NumPy and Python would say
NUMBERS: list[tuple[str, Any]] = [
    ("float(s)", 2.0),
    ("int(i)", 2),
    ("complex(s)", 2 + 0j),
    ("bool(s), bool(s - 2)", (True, False)),
    ("not keras.Variable(0.0)", True),
    ("range(5)[i]", 2),
    ("[0, 1, 2][i]", 2),
    ("np.ones(i).shape", (2,)),
    ("len(v)", 3),
    ("f'{s:.3f}'", "2.000"),
    ("format(i, '03d')", "002"),
    ("f'{s}' == str(s)", True),
    ("s in [1.0, 2.0]", True),
    ("v is not None and v != None", True),
    ("v == 'a'", False),
    ("v in [v, s]", True),
    ("hash(v) == hash(v) != hash(s)", True),
    ("{v: 1}[v]", 1),
    ("i == 2 and i != 3", True),
    ("np.sum(v)", 3.0),
    ("np.mean(v)", 1.0),
    ("np.dot(v, v)", 5.0),
    ("np.allclose(v, v)", True),
]
ARRAYS: list[tuple[str, Any]] = [
    ("list(v)", [0, 1, 2]),
    ("round(s)", 2),
    ("round(keras.Variable(0.672), 2)", 0.67),
    ("+v", [0, 1, 2]),
    ("abs(-v)", [0, 1, 2]),
    ("v == 2", [False, False, True]),
    ("2 == v", [False, False, True]),
    ("v != 2", [True, True, False]),
    ("v == [0, 5, 2]", [True, False, True]),
    ("v == np.ones(3)", [False, True, False]),
    ("np.ones(3) == v", [False, True, False]),
    ("v == keras.Variable(1.0)", [False, True, False]),
    ("v == t", [False, True, False]),
    ("t == v", [False, True, False]),
    ("t != v", [True, False, True]),
    ("t < v", [False, False, True]),
    ("t >= v", [True, True, False]),
    ("t + v", [1, 2, 3]),
    ("v + t", [1, 2, 3]),
    ("t - v", [1, 0, -1]),
    ("t * v", [0, 1, 2]),
    ("t ** v", [1, 1, 1]),
    ("np.ones(3, 'float32') + v", [1, 2, 3]),
    ("np.float32(2) * v", [0, 2, 4]),
    ("np.maximum(v, 1)", [1, 1, 2]),
    ("np.square(v)", [0, 1, 4]),
    ("np.where(v > 0, v, 7)", [7, 1, 2]),
    ("np.stack([v, v])", [[0, 1, 2], [0, 1, 2]]),
    ("np.array([s, s])", [2, 2]),
    ("np.asarray(v, 'float64')", [0, 1, 2]),
    ("v.value", [0, 1, 2]),
    ("v[...]", [0, 1, 2]),
    ("v[1:]", [1, 2]),
    ("sum(v)", 3),
    ("max(v)", 2),
    ("keras.Variable(t)", [1, 1, 1]),
    ("keras.Variable(v)", [0, 1, 2]),
    ("keras.initializers.get(t)((3,))", [1, 1, 1]),
    ("keras.initializers.get(v)((3,))", [0, 1, 2]),
    ("keras.initializers.Constant(t)((2, 3))", [[1, 1, 1], [1, 1, 1]]),
]
REFUSED = ["float(v)", "int(v)", "bool(v)", "len(s)", "list(s)", "range(5)[s]", "format(v, '.2f')"]


def names() -> dict[str, Any]:
    return {
        "keras": keras, "np": np,
        "v": keras.Variable(np.arange(3, dtype="float32")), "s": keras.Variable(2.0),
        "i": keras.Variable(2, dtype="int32"), "t": ops.ones(3),
    }  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
def test_numbers(engine: str) -> None:
    with use(loader.get(engine)):
        table = names()
        found = [(code, eval(code, dict(table))) for code, _ in NUMBERS]
    assert found == NUMBERS


@pytest.mark.parametrize("engine", ENGINES)
def test_arrays(engine: str) -> None:
    with use(loader.get(engine)):
        table = names()
        for code, expected in ARRAYS:
            found = eval(code, dict(table))
            found = found if isinstance(found, list) else ops.convert_to_numpy(found)
            np.testing.assert_allclose(
                np.asarray(found, "float32"), expected, rtol=1e-5, err_msg=code
            )


@pytest.mark.parametrize("code", REFUSED)
def test_no_single_number(code: str) -> None:
    with pytest.raises(TypeError):
        eval(code, names())


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("other", ["numpy", "torch", "tensorflow"])
def test_tensors_of_another_engine(engine: str, other: str) -> None:
    with use(loader.get(other)):
        given = ops.ones(3)
    with use(loader.get(engine)):
        assert keras.Variable(given).numpy().tolist() == [1, 1, 1]
        layer = keras.layers.Dense(3, bias_initializer=keras.initializers.get(given))
        layer.build((None, 2))
        assert layer.bias.numpy().tolist() == [1, 1, 1]


def test_operators_do_not_assign() -> None:
    v = w = keras.Variable(1.0)
    w += 1
    assert float(v) == 1.0 and float(w) == 2.0 and not isinstance(w, keras.Variable)


@pytest.mark.parametrize("engine", ENGINES)
def test_comparisons_while_gradients_are_taken(engine: str) -> None:
    with use(loader.get(engine)):
        v = keras.Variable([0.0, 1.0, 2.0])
        gradient = keras.value_and_grad(
            lambda: ops.sum(ops.where(v == 1, v * 3.0, v) + ops.where(v * 1.0 != 0, v, 0.0)), [v]
        )()[1]
        np.testing.assert_allclose(ops.convert_to_numpy(gradient[0]), [1, 4, 2])


# Python's operators of two operands, each with the dtype of its operands
FLOATS = "add sub mul truediv floordiv mod pow matmul lt le gt ge eq ne".split()
PYTHONS = dict.fromkeys(FLOATS, "float32") | dict.fromkeys("and_ or_ xor".split(), "bool")
PYTHONS |= dict.fromkeys("lshift rshift".split(), "int32")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("dtype", sorted(set(PYTHONS.values())))
def test_symbols_and_variables_beside_tensors(engine: str, dtype: str) -> None:
    """In both orders: the library's own tensor, NumPy's array, and its number."""
    functions = [getattr(operator, name) for name, kind in PYTHONS.items() if kind == dtype]
    rows = np.array([[1, 2, 2], [3, 2, 1], [1, 1, 3]])
    array = rows > 1 if dtype == "bool" else rows.astype(dtype)
    x = array[::-1]
    with use(loader.get(engine)):
        symbol, given = keras.Input(batch_shape=(3, 3), dtype=dtype), keras.Variable(x)
        tensor, made, wanted = ops.convert_to_tensor(array), [], []
        for function in functions:
            single = [] if function is operator.matmul else [(array[1, 1], array[1, 1])]
            for one, number in [(tensor, array), (array, array), *single]:
                made += [function(one, symbol), function(symbol, one)]
                wanted += [function(number, x), function(x, number)]
                both = [function(one, given), function(given, one)]
                found = [ops.convert_to_numpy(a) for a in both]
                np.testing.assert_allclose(found[0], wanted[-2], 1e-5, err_msg=str(function))
                np.testing.assert_allclose(found[1], wanted[-1], 1e-5, err_msg=str(function))
        found = keras.Model(symbol, made).predict(x, verbose=0)
    for one, other in zip(found, wanted, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5)


def test_symbols_compare_values_and_are_told_apart() -> None:
    a, b = keras.Input((3,)), keras.Input((3,))
    assert (a == b) is False and a in [b, a] and b not in [a]
    x = np.array([[0.0, 1.0, 2.0]], "float32")
    assert keras.Model([a, b], a != b).predict([x, x[:, ::-1]], verbose=0).tolist() == [
        [True, False, True]
    ]
    for made in (a == 1, 1 == a, a == ops.ones(3), a == keras.Variable(1.0)):
        assert keras.Model(a, made).predict(x, verbose=0).tolist() == [[False, True, False]]
    assert keras.Model(a, a != 1).predict(x, verbose=0).tolist() == [[True, False, True]]
