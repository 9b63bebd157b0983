"""Branches, loops, maps and gradients by hand, on every engine, called plainly and compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.laws.ops_running import engine_of as of

X = np.arange(12, dtype="float32").reshape(4, 3)


def _scan(x: Any) -> Any:
    return ops.scan(
        lambda c, row: (c + row, {"sum": ops.sum(c), "row": row * 2}), ops.zeros((3,)), x
    )


def _reversed(x: Any) -> Any:
    return ops.scan(lambda c, row: (c * 0.5 + row, c), ops.zeros((3,)), x, reverse=True)


def _counted(x: Any) -> Any:
    return ops.scan(lambda c, _: (c * 2, c), ops.ones(()), length=5)


def _pairs(a: Any, b: Any) -> Any:
    """Composition of affine maps, which is associative and does not commute."""
    return (a[0] * b[0], a[1] * b[0] + b[1])


def _affine(axis: int, reverse: bool = False) -> Callable[[Any], Any]:
    return lambda x: ops.associative_scan(_pairs, (x * 0.1, x), axis=axis, reverse=reverse)


def _affine_reference(x: np.ndarray, axis: int, reverse: bool = False) -> Any:
    a, b = np.moveaxis(x * np.float32(0.1), axis, 0), np.moveaxis(x, axis, 0)
    a, b = (v[::-1] if reverse else v for v in (a, b))
    out = [(a[0], b[0])]
    for p, q in zip(a[1:], b[1:]):
        out.append(_pairs(out[-1], (p, q)))
    stacked = [np.stack(v) for v in zip(*out)]
    return [np.moveaxis(v[::-1] if reverse else v, 0, axis) for v in stacked]


def _np_scan(x: np.ndarray) -> Any:
    sums = np.cumsum(x, 0)
    before = np.concatenate([[0], sums.sum(1)[:-1]])
    return [sums[-1], x * 2, before.astype("float32")]


def _np_reversed(x: np.ndarray) -> Any:
    c, seen = np.zeros(3, "float32"), []
    for row in x[::-1]:
        seen.append(c)
        c = c * 0.5 + row
    return [c, np.stack(seen[::-1])]


CASES: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "cond true": (
        lambda x: ops.cond(ops.sum(x) > 0, lambda: x + 1, lambda: x - 1), lambda x: [x + 1]
    ),
    "cond false": (
        lambda x: ops.cond(ops.sum(x) < 0, lambda: (x, x), lambda: (x - 1, x)), lambda x: [x - 1, x]
    ),
    "switch": (
        lambda x: ops.switch(
            ops.cast(x[1, 0], "int32") - 1, [lambda v: v, lambda v: -v, lambda v: v * 2], x
        ),
        lambda x: [x * 2],
    ),
    "switch beyond": (
        lambda x: ops.switch(ops.cast(x[3, 2], "int32"), [lambda v: v, lambda v: -v], x),
        lambda x: [-x],
    ),
    "while": (
        lambda x: ops.while_loop(
            lambda i, v: ops.less(i, 5), lambda i, v: (i + 1, v * 2), (ops.zeros((), "int32"), x)
        ),
        lambda x: [np.int32(5), x * 32],
    ),
    "while one": (lambda x: ops.while_loop(lambda v: ops.sum(v) < 500, lambda v: v * 2, x),
                  lambda x: [x * 8]),
    "while limited": (
        lambda x: ops.while_loop(lambda v: ops.sum(v) >= 0, lambda v: v + 1, x, 3),
        lambda x: [x + 3],
    ),
    "scan": (_scan, _np_scan),
    "scan reversed": (_reversed, _np_reversed),
    "scan counted": (_counted, lambda x: [np.float32(32), 2.0 ** np.arange(5, dtype="float32")]),
    "fori": (lambda x: ops.fori_loop(1, 4, lambda i, v: v + ops.cast(i, "float32"), x),
             lambda x: [x + 6]),
    "fori none": (lambda x: ops.fori_loop(3, 3, lambda i, v: v + 1, x), lambda x: [x]),
    "fori known later": (
        lambda x: ops.fori_loop(0, ops.cast(x[1, 0], "int32"), lambda i, v: v * 2, x),
        lambda x: [x * 8],
    ),
    "map": (
        lambda x: ops.map(lambda row: ops.sum(row) * row, x), lambda x: [x.sum(1)[:, None] * x]
    ),
    "map nested": (
        lambda x: ops.map(lambda row: {"a": row["x"] + row["y"]}, {"x": x, "y": x}),
        lambda x: [x * 2],
    ),
    "vectorized_map": (
        lambda x: ops.vectorized_map(lambda row: ops.matmul(row, row), x),
        lambda x: [(x * x).sum(1)],
    ),
    "associative sum": (
        lambda x: ops.associative_scan(lambda a, b: a + b, x), lambda x: [np.cumsum(x, 0)]
    ),
    "associative 0": (_affine(0), lambda x: _affine_reference(x, 0)),
    "associative 1": (_affine(-1), lambda x: _affine_reference(x, 1)),
    "associative reverse": (_affine(0, True), lambda x: _affine_reference(x, 0, True)),
}  # fmt: skip


@pytest.mark.parametrize("name", list(loader.BUILTIN))
@pytest.mark.parametrize("mode", ["called", "compiled"])
@pytest.mark.parametrize("case", CASES)
def test_control_flow_computes_what_numpy_does(case: str, mode: str, name: str) -> None:
    engine = of(name)
    function, reference = CASES[case]
    with use(engine):
        run = engine.compile(function) if mode == "compiled" else function
        found = [ops.convert_to_numpy(y) for y in tree.flatten(run(engine.tensor(X)))]
    for a, b in zip(found, reference(X)):
        np.testing.assert_allclose(a, b, rtol=1e-6)
        assert a.dtype == b.dtype and a.shape == np.shape(b)


@pytest.mark.parametrize("case", [c for c in CASES if "later" not in c])
def test_shapes_of_control_flow_are_inferred(case: str) -> None:
    function, reference = CASES[case]
    with use(loader.get("numpy")):
        result = tree.flatten(infer(function, Symbol(X.shape, "float32")))
    for symbol, expected in zip(result, reference(X)):
        assert (symbol.shape, symbol.dtype) == (np.shape(expected), expected.dtype.name)


def gradient(engine: Any, function: Callable[..., Any], *arrays: np.ndarray) -> list[np.ndarray]:
    with use(engine):
        run = engine.value_and_grad(lambda params: (ops.sum(function(*params)), None))
        grads = run([engine.tensor(a) for a in arrays])[1]
        return [ops.convert_to_numpy(g) for g in grads]


@pytest.mark.parametrize("name", list(loader.BUILTIN))
def test_gradients_by_hand_are_used(name: str) -> None:
    @ops.custom_gradient
    def tripled(x: Any) -> Any:
        return x * 1.0, lambda upstream: upstream * 3.0

    @ops.custom_gradient
    def product(x: Any, y: Any) -> Any:
        return x * y, lambda upstream: (upstream * 5.0, upstream * 7.0)

    engine = of(name)
    np.testing.assert_array_equal(gradient(engine, tripled, X)[0], np.full_like(X, 3))
    first, second = gradient(engine, product, X, X)
    np.testing.assert_array_equal(first, np.full_like(X, 5))
    np.testing.assert_array_equal(second, np.full_like(X, 7))


@pytest.mark.parametrize("name", list(loader.BUILTIN))
def test_gradients_flow_through_loops_and_branches(name: str) -> None:
    def looped(x: Any) -> Any:
        doubled = ops.fori_loop(0, 3, lambda i, v: v * 2.0, x)
        carried, rows = ops.scan(lambda c, row: (c + row * row, c), ops.zeros((3,)), doubled)
        return ops.cond(ops.sum(carried) > 0, lambda: ops.sum(carried), lambda: ops.sum(rows))

    found = gradient(of(name), looped, X)[0]
    np.testing.assert_allclose(found, 2 * 64 * X, rtol=1e-6)


@pytest.mark.parametrize("name", list(loader.BUILTIN))
def test_stop_gradient_stops(name: str) -> None:
    found = gradient(of(name), lambda x: ops.stop_gradient(x) * x, X)[0]
    np.testing.assert_array_equal(found, X)


def test_symbols_are_recorded() -> None:
    with use(loader.get("numpy")):
        x = Symbol((None, 4), "float32")
        assert (x + 1).shape == (None, 4) and x[:, 0].shape == (None,)
        assert ops.matmul(x, Symbol((4, 2))).shape == (None, 2)
        assert (x // 2).node is not None and abs(-x).dtype == "float32"
        assert ops.reshape(x, (ops.shape(x)[0], 2, 2)).shape == (None, 2, 2)
        assert ops.concatenate([x, x], -1).shape == (None, 8)
