"""Every row called plainly, in a compiled program, under `vectorized_map`, and by its body."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from kerata import ops, random
from kerata.core import tree
from kerata.core.context import use
from tests.laws.ops_running import (
    CALLS,
    NEURAL,
    NUMPY,
    SMOOTH,
    arrays,
    close,
    compiled,
    eager,
    engine_named,
    engine_of,
    function_of,
    gradients,
    is_input,
    known_of,
    on_numpy,
    same,
    sweep,
    together,
)
from tests.reference import COMPLETE, twin

CANNOT = {
    ("tensorflow", "cdist-f42x1x3x4_f45x2x4"): "its kernels broadcast no tensors of that many axes",
}


# -- plainly and compiled -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "rows"), sweep(CALLS, torch=1, tensorflow=1, onnx=1, theano=1, jax=0.03)
)
def test_a_plain_call_gives_what_numpy_gives(name: str, rows: Any) -> None:
    engine = engine_of(name)
    for row in rows:
        same(eager(engine, row), on_numpy(row), 4 * row.tolerance, f"{row} on {name}")


@pytest.mark.parametrize(
    ("name", "rows"), sweep(NEURAL, torch=1, tensorflow=1, onnx=1, theano=1, jax=0.25)
)
def test_compiled_neural_rows_give_what_plain_calls_give(name: str, rows: Any) -> None:
    """The rows of the other table are compiled in `test_ops_basic`."""
    engine = engine_of(name)
    with use(engine):
        results = compiled(engine, rows)
        found = [arrays(engine, result) for result in results]
    for row, values in zip(rows, found):
        same(values, on_numpy(row), 4 * row.tolerance, f"{row} compiled on {name}")


# -- many at once ---------------------------------------------------------------------------------
BATCHED = [row for row in CALLS if any(map(is_input, tree.flatten((row.args, row.kwargs))))]
# Rows that are `static` have results whose shapes follow from values: they cannot be stacked.
BATCHED = [row for row in BATCHED if not row.static]


def another(a: np.ndarray, k: int) -> np.ndarray:
    """A sample unlike `a` that is as valid: signs, order and bounds are kept."""
    if a.dtype.kind in "fc":
        return (a * (1 - k / 4)).astype(a.dtype)
    if a.dtype.kind == "b":
        return a if k == 0 else a[::-1] if k == 1 else ~a
    return np.minimum(a, max(a.max(initial=0) - k, a.min(initial=0)))


def samples(row: Any) -> list[Any]:
    """The row with three different arrays in place of each of its own."""

    def sample(k: int) -> Any:
        args, kwargs = tree.map_structure(
            lambda a: another(a, k) if is_input(a) else a, (row.args, row.kwargs)
        )
        known = known_of(row)
        return dataclasses.replace(row, args=args[: len(args) - len(known)] + known, kwargs=kwargs)

    return [sample(k) for k in range(3)]


def check_mapped(engine: Any, rows: Any) -> None:
    threes = [samples(row) for row in rows]
    runs = [together(column) for column in zip(*threes)]
    batches = [np.stack(column) for column in zip(*(inputs for _, inputs in runs))]
    mapped = engine.compile(lambda xs: ops.vectorized_map(runs[0][0], xs))
    with use(engine):
        results = mapped([engine.tensor(a) for a in batches])
        found = [arrays(engine, result) for result in results]
    for row, three, values in zip(rows, threes, found):
        expected = [np.stack(column) for column in zip(*(eager(NUMPY, one) for one in three))]
        same(values, expected, 4 * row.tolerance, f"{row} mapped on {engine.name}")


@pytest.mark.parametrize(
    ("name", "rows"), sweep(BATCHED, numpy=1, torch=1, tensorflow=0.08, jax=0.1)
)
def test_vectorized_map_is_a_loop(name: str, rows: Any) -> None:
    engine = engine_of(name)
    rows = [row for row in rows if (name, str(row)) not in CANNOT]
    for part in [[row] for row in rows] if name == "torch" else [rows]:  # it may loop instead
        check_mapped(engine, part)


@pytest.mark.parametrize(("name", "row"), CANNOT)
def test_what_vectorized_map_cannot_do(name: str, row: str) -> None:
    engine = engine_of(name)
    found = next(one for one in BATCHED if str(one) == row)
    with pytest.raises(Exception):  # noqa: B017
        check_mapped(engine, [found])


# -- overrides and bodies -------------------------------------------------------------------------
def is_overridden(name: str, row: Any) -> bool:
    """Whether an engine that is here has a form of its own of the row's operation."""
    engine = engine_named(name)
    return not isinstance(engine, str) and function_of(row.name).__name__ in engine.native


def overridden(rows: Any, **shares: float) -> list[Any]:
    """A sweep over the rows whose operation the engine overrides."""
    found = []
    for name, share in shares.items():
        found += sweep([row for row in rows if is_overridden(name, row)], **{name: share})
    return found


def bare(engine: Any) -> Any:
    """The engine without its overrides, on which bodies run all the way down."""
    found = twin(engine)
    found.native, found.root = {}, found
    return found


@pytest.mark.parametrize(
    ("name", "rows"), overridden(CALLS, numpy=1, torch=1, tensorflow=0.5, jax=0.3)
)
def test_an_override_gives_what_the_body_gives(name: str, rows: Any) -> None:
    engine = engine_of(name)
    found = []
    for one in (engine, bare(engine)):
        with use(one):
            found.append([arrays(one, result) for result in compiled(one, rows)])
    for row, values, wanted in zip(rows, *found):
        same(values, wanted, 4 * row.tolerance, f"{row} on {name}")


@pytest.mark.parametrize(
    ("name", "rows"), overridden(SMOOTH, numpy=1, torch=1, tensorflow=0.15, jax=0.15)
)
def test_the_gradient_of_an_override_is_that_of_the_body(name: str, rows: Any) -> None:
    engine = engine_of(name)
    pairs = zip(rows, gradients(engine, rows), gradients(bare(engine), rows))
    for row, found, wanted in pairs:
        for a, b in zip(found, wanted):
            close(a, b, 20 * row.tolerance, f"the gradient of {row} on {name}")


@pytest.mark.parametrize("name", COMPLETE)
def test_every_override_has_a_row_that_it_serves(name: str) -> None:
    engine = twin(engine_of(name))
    rest = set(engine.native) & {*ops.__all__, *ops.image.__all__} - engine.not_on_cpu

    def watched(key: str, kernel: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            out = kernel(*args, **kwargs)
            if out is not NotImplemented:
                rest.discard(key)
            return out

        return call

    engine.native = {key: watched(key, kernel) for key, kernel in engine.native.items()}
    engine.root = engine
    for row in CALLS:
        if function_of(row.name).__name__ in rest:
            eager(engine, row)
    assert not rest, f"no row is served by {sorted(rest)}"


@pytest.mark.parametrize("name", COMPLETE)
def test_overrides_of_random_functions(name: str) -> None:
    engine = engine_of(name)
    found = []
    for one in (engine, bare(engine)):
        with use(one):
            x = engine.tensor(np.ones((33, 5), "float32"))
            loss = lambda ps: (ops.sum(ops.exp(random.dropout(ps[0], 0.3, (33, 1), 5))), None)
            total, grads = one.value_and_grad(loss)([x])
            found.append(arrays(one, [total[0], random.normal((7, 3), seed=5), *grads]))
    same(found[0], found[1], 1e-6, f"random functions on {name}")
