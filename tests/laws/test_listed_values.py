"""Values at the edges of a definition, the same on every engine, at once and compiled."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import losses, metrics, ops
from kerata.core.context import current
from tests.reference import ENGINES

INF, NAN = np.inf, np.nan
A = np.array([1, -1, INF, -INF, 0, INF, -3, 3, NAN, 1, -1, INF, 0, 7, -7], "float32")
B = np.array([INF, INF, 2, 2, INF, INF, -INF, -INF, 2, 0, 0, 0, 0, 2, 2], "float32")
HOLES = np.array([[1, NAN, 2], [3, 1, 2], [NAN, INF, NAN], [1, INF, NAN]], "float32")
CUBE = np.arange(24, dtype="float32").reshape(2, 3, 4)
THREE, PAIR = np.array([1.0, 2, 3], "float32"), np.arange(1, 7, dtype="float32").reshape(3, 2)

ROWS: dict[str, tuple[Any, list[Any], Any]] = {
    "floor_divide": (ops.floor_divide, [A, B], np.array(
        [0, -1, NAN, NAN, 0, NAN, 0, -1, NAN, INF, -INF, INF, NAN, 3, -4])),
    "argmax": (lambda x: ops.argmax(x, axis=1), [HOLES], [1, 0, 0, 2]),
    "argmin": (lambda x: ops.argmin(x, axis=1), [HOLES], [1, 1, 0, 2]),
    "hypot": (ops.hypot, [np.array([INF, NAN, -INF, 1, 3], "float32"),
                          np.array([NAN, -INF, 1, NAN, 4], "float32")], [INF, INF, INF, NAN, 5]),
    "average over one axis": (lambda x, w: ops.average(x, axis=(1,), weights=w), [CUBE, THREE],
                              np.average(CUBE, axis=(1,), weights=THREE)),
    "average over two axes": (lambda x, w: ops.average(x, axis=(1, 0), weights=w), [CUBE, PAIR],
                              np.einsum("abc,ba->c", CUBE, PAIR) / PAIR.sum()),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("engine", ENGINES)
def test_values(engine: str, name: str) -> None:
    call, arrays, wanted = ROWS[name]
    with kerata.backend_scope(engine):
        tensors = [ops.convert_to_tensor(a) for a in arrays]
        for found in (call(*tensors), current().compile(lambda x: call(*x))(tensors)):
            np.testing.assert_allclose(ops.convert_to_numpy(found), wanted, rtol=1e-6)


I8, U8 = np.array([-128, 1, 127], "int8"), np.array([0, 1, 255], "uint8")
# numbers beyond a dtype that mean something all the same
BEYOND: dict[str, tuple[Any, Any]] = {
    "equal": (lambda: ops.equal(I8, 257), [False] * 3),
    "not_equal": (lambda: ops.not_equal(-255, I8), [True] * 3),
    "less": (lambda: ops.less(U8, -1), [False] * 3),
    "less_equal": (lambda: ops.less_equal(I8, 200), [True] * 3),
    "greater": (lambda: ops.greater(I8, 200), [False] * 3),
    "greater_equal": (lambda: ops.greater_equal(2**40, kerata.Variable(I8)), [True] * 3),
    "greater, 64 bits": (lambda: ops.greater(np.array([2**63 - 1]), 2**63), [False]),
    "logical_and": (lambda: ops.logical_and(I8, 256), [True] * 3),
    "isin": (lambda: ops.isin(I8, [257]), [False] * 3),
    "clip": (lambda: ops.clip(U8, -5, 300), U8),
    "clip to a float": (lambda: ops.clip(U8, -5, 2.0), [0, 1, 2]),
    "cast of an array wraps": (lambda: ops.cast(np.array([300, -1]), "uint8"), [44, 255]),
    "cast of a NumPy number": (lambda: ops.cast(np.int64(300), "uint8"), 44),
    "fractions are cut": (lambda: ops.cast([255.9, -0.9], "uint8"), [255, 0]),
    "bool": (lambda: ops.cast([2**70, 0], "bool"), [True, False]),
    "int64 by itself": (lambda: ops.convert_to_tensor(2**40), 2**40),
    "floats are infinite": (lambda: ops.full((2,), -1e39, "float32"), [-INF, -INF]),
    "a number, infinite": (lambda: ops.add(np.ones(2, "float16"), 1e6), [INF, INF]),
    "a float32, infinite": (lambda: ops.multiply(np.ones(2, "float32"), 1e39), [INF, INF]),
    "rounded down": (lambda: ops.full((1,), 3.4028235e38, "float32"), [np.finfo("f4").max]),
    "many digits": (lambda: ops.add(np.zeros(1, "float32"), 2**70), [2.0**70]),
    "many digits, full": (lambda: ops.full((1,), 2**70), [2.0**70]),
    "pad": (lambda: ops.pad(np.ones(1, "float16"), 1, constant_values=-1e9), [-INF, 1, -INF]),
    "where": (lambda: ops.where([True, False], np.ones(2, "float16"), -1e9), [1, -INF]),
    "arange": (lambda: ops.arange(250, 256, 2, dtype="uint8"), [250, 252, 254]),
    "arange, int32": (lambda: ops.arange(2**31 - 2, 2**31), [2**31 - 2, 2**31 - 1]),
    "saturate a list": (lambda: ops.saturate_cast([2**31 - 1, 2**33], "int32"), [2**31 - 1] * 2),
    "saturate floats": (lambda: ops.saturate_cast([2.0**31 - 2, -1e30, 1e30, NAN, INF], "int32"),
                        [2**31 - 2, -(2**31), 2**31 - 1, 0, 2**31 - 1]),
    "saturate float32": (lambda: ops.saturate_cast(np.float32([2**31 - 128, 1e10]), "int32"),
                         [2**31 - 128, 2**31 - 1]),
}  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
def test_numbers_beyond_a_dtype(engine: str) -> None:
    with kerata.backend_scope(engine):
        for name, (call, wanted) in BEYOND.items():
            found = ops.convert_to_numpy(call())
            np.testing.assert_array_equal(found, wanted, err_msg=name)
        for call in (
            lambda: kerata.Variable(300, dtype="uint8"),
            lambda: kerata.Variable([1, 2], dtype="uint8").assign([1, -2]),
            lambda: kerata.random.randint((2,), 0, 300, "uint8"),
            lambda: kerata.initializers.Constant(300)((2,), "uint8"),
        ):
            with pytest.raises(OverflowError, match="uint8 holds integers from 0 to 255, not"):
                call()


def test_average_refuses_weights_of_another_shape() -> None:
    with pytest.raises(ValueError, match=r"\(3,\).*\(2, 3, 4\)"):
        ops.average(CUBE, axis=(0, 1), weights=THREE)


@pytest.mark.parametrize("engine", ENGINES)
def test_circle_averages_over_anchors_with_a_positive(engine: str) -> None:
    x = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    labels = np.array([0, 0, 1, 2])
    with kerata.backend_scope(engine):
        each = ops.convert_to_numpy(losses.circle(labels, x))
        assert float(losses.Circle()(labels, x)) == pytest.approx(each[:2].mean(), rel=1e-5)
        alone = losses.Circle(remove_diagonal=False)
        each = ops.convert_to_numpy(losses.circle(labels, x, remove_diagonal=False))
        assert float(alone(labels, x)) == pytest.approx(each.mean(), rel=1e-5)
        assert float(losses.Circle()(np.arange(4), x)) == 0


def test_adjusted_r2_counts_samples() -> None:
    """`1 - (1 - r2) (n - 1) / (n - p - 1)`, n the samples of all batches."""
    g = np.random.default_rng(0)
    y, p = g.normal(size=(10, 2)), g.normal(size=(10, 2))
    metric, plain = metrics.R2Score(num_regressors=3), metrics.R2Score()
    for part in (slice(4), slice(4, None)):
        metric.update_state(y[part], p[part])
        plain.update_state(y[part], p[part])
    wanted = 1 - (1 - float(plain.result())) * 9 / 6
    assert float(metric.result()) == pytest.approx(wanted, rel=1e-5)


@pytest.mark.parametrize("engine", ENGINES)
def test_tversky_weighs_false_alarms_by_alpha(engine: str) -> None:
    y_true, y_pred = np.array([[1.0, 0, 0, 1]]), np.array([[1.0, 1, 0, 1]])
    with kerata.backend_scope(engine):
        assert float(losses.Tversky(0.9, 0.1)(y_true, y_pred)) == pytest.approx(0.9 / 2.9, rel=1e-5)
        assert float(losses.Tversky(0.9, 0.1)(y_pred, y_true)) == pytest.approx(0.1 / 2.1, rel=1e-5)


@pytest.mark.parametrize("engine", ENGINES)
def test_python_floats_keep_double_precision_where_it_is_asked_for(engine: str) -> None:
    with kerata.backend_scope(engine):
        for given in (0.1, [0.1], ((0.1,),)):
            made = ops.convert_to_tensor(given, dtype="float64")
            assert ops.convert_to_numpy(made).ravel()[0] == 0.1
        assert kerata.Variable([0.1], dtype="float64").numpy()[0] == 0.1


SMOOTH = (
    "celu elu gelu hard_sigmoid hard_silu hard_tanh leaky_relu log_sigmoid log_softmax relu relu6 "
    "selu sigmoid silu softmax softplus softsign sparsemax squareplus tanh tanh_shrink"
).split()


@pytest.mark.parametrize("engine", ENGINES)
def test_activations_of_booleans_are_those_of_ones_and_zeros(engine: str) -> None:
    given = np.array([[True, False], [False, False]])
    with kerata.backend_scope(engine):
        for name in SMOOTH:
            found = ops.convert_to_numpy(getattr(ops, name)(given)).astype("float32")
            wanted = ops.convert_to_numpy(getattr(ops, name)(given.astype("float32")))
            np.testing.assert_allclose(found, wanted, rtol=1e-6, err_msg=name)
