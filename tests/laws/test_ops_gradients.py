"""First and second derivatives of every smooth row: as slopes, and on every engine."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import current, use
from tests.laws.ops_running import (
    NUMPY,
    SMOOTH,
    close,
    engine_of,
    gradients,
    loss_of,
    params_of,
    sweep,
    wide,
)

TRACED = [row for row in SMOOTH if not row.static]


@pytest.mark.parametrize(
    ("name", "rows"), sweep(TRACED, torch=1, tensorflow=0.2, jax=0.2, onnx=0.3, theano=0.3)
)
def test_engines_agree_on_gradients(name: str, rows: Any) -> None:
    engine = engine_of(name)
    rows = [row for row in rows if name not in row.lacking]
    if not rows:
        pytest.skip("the engine's programs have none of these operations")
    for row, mine, theirs in zip(rows, gradients(engine, rows), gradients(NUMPY, rows)):
        for a, b in zip(mine, theirs):
            close(a, b, max(1e-4, 20 * row.tolerance), f"the gradient of {row} on {name}")


@pytest.mark.parametrize("row", SMOOTH, ids=str)
def test_gradients_are_slopes(row: Any) -> None:
    row = widened(row)
    compare(lambda params: (loss_of(row)(params), None), params_of(row), 2e-5)


KINKS = {
    "histogram-f47_4": "its largest element is there twice, and the upper edge follows one of them",
    "det-f43x2x2": "of a matrix of zeros singular vectors are not determined, so mixed terms lack",
}
TWICE = [
    pytest.param(row, id=str(row),
                 marks=pytest.mark.xfail(reason=KINKS[str(row)]) if str(row) in KINKS else [])
    for row in SMOOTH
]  # fmt: skip


@pytest.mark.parametrize("row", TWICE)
def test_second_derivatives_are_slopes_of_gradients(row: Any) -> None:
    """Of the gradient along one direction, on a tape round a tape."""
    row = widened(row)
    points = params_of(row)
    along = normal(points, 1)

    def slope(params: Any) -> Any:
        _, grads = current().value_and_grad(lambda ps: (loss_of(row)(ps), None))(params)
        parts = [ops.sum(ops.multiply(g, v)) for g, v in zip(grads, along)]
        return ops.sum(ops.stack(parts)), None

    compare(slope, points, 2e-4)


def widened(row: Any) -> Any:
    """The row in float64."""
    args, kwargs = wide((row.args, row.kwargs))
    return dataclasses.replace(row, args=args, kwargs=kwargs)


def normal(points: Any, seed: int) -> list[np.ndarray]:
    """A random direction for each array."""
    random = np.random.default_rng(seed)
    return [random.normal(size=p.shape) for p in points]


def compare(function: Any, points: Any, tolerance: float) -> None:
    """The gradient of a function along a random direction is the quotient of differences."""
    directions, step = normal(points, 2), 1e-6
    with use(NUMPY):
        _, grads = NUMPY.value_and_grad(function)(points)
        high, low = (
            float(function([p + sign * step * d for p, d in zip(points, directions)])[0])
            for sign in (1, -1)
        )
    found = sum(float(np.sum(g * d)) for g, d in zip(grads, directions))
    size = sum(float(np.sum(np.abs(g * d))) for g, d in zip(grads, directions))
    limit = tolerance * max(size, 0.1)
    assert found == pytest.approx((high - low) / (2 * step), rel=tolerance, abs=limit)
