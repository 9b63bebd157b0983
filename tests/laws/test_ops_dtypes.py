"""Dtypes of results are those of Keras 3.15, as `keras_dtypes.json` has them.

The table was read off PyPI's keras 3.15.1 on TensorFlow (`op(KerasTensor(shape, dtype)).dtype`).
Each row of a table of two operands is a dtype of the first; its columns are the dtypes of the
second, then a Python int and a Python float.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.reference import COMPLETE

DTYPES = "bool uint8 int8 int16 uint32 int32 int64 float16 bfloat16 float32 float64".split()
TABLE = json.loads((Path(__file__).parent / "keras_dtypes.json").read_text())
HALF = ("float16", "bfloat16")

# Where kerata differs, and why: (operation, condition on the operands' dtypes, what kerata gives).
FLOAT = "float32"
DIFFERENT: list[tuple[str, Any, Any]] = [
    # Keras declares integers, its backends compute floats; kerata declares what is computed.
    ("rsqrt erf erfinv", lambda d: "float" not in d[0], FLOAT),
    # Half floats stay half floats.
    ("reciprocal logsumexp", lambda d: d[0] in (*HALF, "float64"), lambda d: d[0]),
    ("arctan2 hypot", lambda d: set(d) & set(HALF) and FLOAT not in d, "add"),
    # Integers are taken as floatx(), as everywhere else.
    ("hypot", lambda d: not any("float" in x for x in d), FLOAT),
    # A bool is no place for a quotient or a power.
    ("floor_divide", lambda d: d == ("bool", "bool"), "int32"),
    # Bool and int8 make an int8, whose products are int32 like those of two int8.
    ("matmul", lambda d: set(d) == {"bool", "int8"}, "int32"),
    # Bools and shifted: an int32.
    ("left_shift right_shift", lambda d: d == ("bool", "int"), "int32"),
]


def different(name: str, dtypes: tuple[str, ...]) -> Any:
    """The dtype in which kerata differs, or None."""
    for names, applies, ours in DIFFERENT:
        if name in names.split() and applies(dtypes):
            if ours == "add":
                return given("add", dtypes)
            return ours(dtypes) if callable(ours) else ours
    return None


def given(name: str, dtypes: tuple[str, ...]) -> str:
    """The dtype that an operation of symbols of these dtypes has."""
    args = [{"int": 2, "float": 2.0}.get(d) or Symbol((3, 3), d) for d in dtypes]
    with use(loader.get("numpy")):
        result = infer(getattr(ops, name), *args)
    return result[0].dtype if isinstance(result, (list, tuple)) else result.dtype


def cases() -> list[Any]:
    return [
        pytest.param(kind, name, group["dtypes"], id=name)
        for kind, groups in TABLE.items()
        for group in groups
        for name in group["operations"].split()
    ]


@pytest.mark.parametrize(("kind", "name", "table"), cases())
def test_dtypes_are_those_of_keras(kind: str, name: str, table: Any) -> None:
    if kind == "binary":
        columns = [*DTYPES, "int", "float"]
        pairs = [
            ((a, b), found)
            for a, line in zip(DTYPES, table)
            for b, found in zip(columns, line.split())
        ]
    else:
        pairs = [((a,), found) for a, found in zip(DTYPES, table.split())]
    if name.startswith("bitwise") or name.endswith("shift"):
        pairs = [(d, f) for d, f in pairs if not any("float" in x for x in d)]
    wrong = {}
    for dtypes, expected in pairs:
        expected = different(name, dtypes) or expected
        if expected != "-" and given(name, dtypes) != expected:
            wrong[dtypes] = (given(name, dtypes), expected)
    assert not wrong, f"{name}: (ours, Keras') {wrong}"


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
@pytest.mark.parametrize("number", [2, 2.0, True, np.float64(2.0)])
def test_numbers_are_weak(dtype: str, number: Any) -> None:
    """Python's numbers, and NumPy's float64 which is one of them, leave a float as it is."""
    with use(loader.get("numpy")):
        x = np.ones((2,), dtype)
        for name in "add divide maximum less_equal arctan2 logaddexp where".split():
            args = (x > 0, x, number) if name == "where" else (x, number)
            found = ops.dtype(getattr(ops, name)(*args))
            assert found == ("bool" if name == "less_equal" else dtype), name


@pytest.mark.parametrize("engine", COMPLETE)
def test_numbers_are_cast_at_once(engine):
    """Not by way of the dtype that numbers have of themselves."""
    with use(loader.get(engine)):
        for x in ([0.1, -1.7], 0.1, (0.1, 2), [[1, 0.1]], 2**40 + 1, [2**40 + 1], [True, 2]):
            for dtype in ("float64", "int64", "bool"):
                found = ops.cast(x, dtype)
                assert ops.dtype(found) == dtype
                np.testing.assert_array_equal(ops.convert_to_numpy(found), np.array(x, dtype))
