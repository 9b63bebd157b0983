"""NumPy's scalars and arrays as axes, shapes, sizes and switches: the same as Python's numbers."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core import tree
from kerata.core.arguments import numbers
from kerata.core.context import use
from tests.laws.ops_running import CALLS, NUMPY, function_of

CHUNK = 50


def as_numpy(x: Any, deep: bool) -> Any:
    """A number as NumPy's scalar, a sequence of integers as an array, or of scalars if `deep`."""
    if isinstance(x, (bool, int)):
        return np.bool_(x) if isinstance(x, bool) else np.int64(x)
    if deep and isinstance(x, (list, tuple)):
        return type(x)(as_numpy(n, deep) for n in x)
    if isinstance(x, (list, tuple)) and x and None not in x:
        return np.array(x)
    return x


@pytest.mark.parametrize("start", range(0, len(CALLS), CHUNK))
@pytest.mark.parametrize("deep", [False, True])
def test_numpy_numbers_are_numbers(start: int, deep: bool) -> None:
    for row in CALLS[start : start + CHUNK]:
        function = function_of(row.name)
        try:
            signature = inspect.signature(function)
            bound = signature.bind(*row.args, **row.kwargs)
        except (TypeError, ValueError):
            continue
        swapped = signature.bind(*row.args, **row.kwargs)
        swapped.arguments |= {
            name: as_numpy(value, deep)
            for name, value in bound.arguments.items() if name in numbers(function)
        }  # fmt: skip
        with use(NUMPY):
            try:
                expected = function(*bound.args, **bound.kwargs)
            except Exception:  # the row is for other engines
                continue
            found = function(*swapped.args, **swapped.kwargs)
        for a, b in zip(tree.flatten(expected), tree.flatten(found)):
            np.testing.assert_array_equal(np.asarray(a), np.asarray(b), str(row), strict=True)


def test_axes_and_sizes_as_arrays() -> None:
    x = np.arange(24).reshape(2, 3, 4)
    moved = ops.moveaxis(x, np.array([0, 1]), np.array([2, 0]))
    np.testing.assert_array_equal(moved, np.moveaxis(x, [0, 1], [2, 0]))
    rolled = ops.roll(x, np.array([1]), np.array([0]))
    np.testing.assert_array_equal(rolled, np.roll(x, 1, 0))
    assert ops.image.resize(np.ones((4, 4, 3), "float32"), np.array([6, 8])).shape == (6, 8, 3)
