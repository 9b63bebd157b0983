"""Laws that every engine must satisfy, checked call by call against the tables of this package.

A check returns None, or what went wrong in words. An operation that raises `Unsupported` counts as
absent, which is allowed for narrow dtypes and capabilities, not for float32, int32 and bool.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core import Unsupported, current, tree, use
from ..engine import Engine, Spec, Symbol
from ..engines import loader
from .primitives import Row

REQUIRED_DTYPES = ("float32", "int32", "bool", "uint32")
TOLERANCE = {"float64": 1e-11, "float32": 4e-6, "float16": 5e-3, "bfloat16": 4e-2}
REFERENCE = loader.get("numpy")


@dataclass(frozen=True)
class Finding:
    """The outcome of one check."""

    law: str
    subject: str
    problem: str | None = None
    absent: bool = False

    def __str__(self) -> str:
        state = "absent" if self.absent else "ok" if self.problem is None else "FAILED"
        return f"{state:7} {self.law}: {self.subject}" + (
            f"\n        {self.problem}" if self.problem else ""
        )


def to_engine(engine: Engine[Any], arguments: Any) -> Any:
    """The same arguments with tensors of an engine for NumPy arrays."""
    return tree.map_structure(lambda a: engine.tensor(a) if type(a) is np.ndarray else a, arguments)


def to_host(engine: Engine[Any], result: Any) -> list[Any]:
    """The leaves of a result as NumPy arrays."""
    return [np.asarray(engine.numpy(leaf)) for leaf in tree.flatten(result)]


def call(engine: Engine[Any], row: Row, arguments: Sequence[Any]) -> Any:
    """The primitive of a row."""
    with use(engine):
        return getattr(engine, row.name)(*arguments, **row.attributes)


def differs(found: Any, expected: Any, factor: float = 1.0) -> str | None:
    """What distinguishes two arrays, beyond rounding; None if nothing."""
    if found.shape != expected.shape:
        return f"shape {found.shape}, expected {expected.shape}"
    kind = str(expected.dtype)
    a, b = (x.astype(np.float64) if kind == "bfloat16" else x for x in (found, expected))
    tolerance = TOLERANCE.get(kind, 0.0) * factor
    with np.errstate(all="ignore"):
        same = (
            np.isclose(a, b, rtol=tolerance, atol=tolerance, equal_nan=True)
            if tolerance
            else a == b
        )
    if np.all(same):
        return None
    at = tuple(np.argwhere(~np.asarray(same))[0]) if np.ndim(same) else ()
    return f"value {a[at]} at {tuple(map(int, at))}, expected {b[at]}"


# -- laws -----------------------------------------------------------------------------------------
def same_as_reference(engine: Engine[Any], row: Row, dtype: str) -> str | None:
    """Values, shapes, dtypes as NumPy's; operands unchanged."""
    host = row.arguments(dtype)
    operands = to_engine(engine, row.arguments(dtype))
    result = call(engine, row, operands)
    for leaf, before in zip(tree.flatten(operands), tree.flatten(host)):
        if type(before) is np.ndarray and differs(np.asarray(engine.numpy(leaf)), before):
            return "an operand was written to"
    expected = call(REFERENCE, row, to_engine(REFERENCE, host))
    if engine.dtype(result) != REFERENCE.dtype(expected):
        return f"dtype {engine.dtype(result)}, expected {REFERENCE.dtype(expected)}"
    if tuple(engine.shape(result)) != expected.shape:
        return f"shape {engine.shape(result)}, expected {expected.shape}"
    if not engine.is_tensor(result):
        return f"the result is no tensor but {type(result).__name__}"
    return differs(np.asarray(engine.numpy(result)), expected)


def same_as_spec(engine: Engine[Any], row: Row, dtype: str) -> str | None:
    """Shape and dtype as the rule book says."""
    host = row.arguments(dtype)
    result = call(engine, row, to_engine(engine, host))
    symbols = tree.map_structure(
        lambda a: Symbol(a.shape, REFERENCE.dtype(a)) if type(a) is np.ndarray else a, host
    )
    rule = call(Spec(engine), row, symbols)
    found = (tuple(engine.shape(result)), engine.dtype(result))
    expected = (tuple(rule.shape), rule.dtype)
    return None if found == expected else f"shape and dtype {found}, the rules say {expected}"


def directional(
    engine: Engine[Any], function: Callable[..., Any], points: Sequence[Any], dtype: str,
    order: int = 1,
) -> str | None:  # fmt: skip
    """Gradients along random directions against difference quotients.

    `function` takes tensors and returns one tensor; it is weighted by fixed numbers and summed. For
    `order` 2 the gradient itself is what is differentiated.
    """
    rng = np.random.default_rng(7)
    scalar = _scalarized(function, rng)
    if order == 2:
        scalar = _gradient_of(scalar)
    tensors = [engine.tensor(p, dtype) for p in points]
    with use(engine):
        value_of = engine.compile(scalar)
        run = engine.compile(engine.value_and_grad(lambda params, *rest: (scalar(params), [])))
        (_, _), grads = run(tensors)
    for position, point in enumerate(points):
        direction = rng.normal(size=np.shape(point))
        slope = float(np.sum(np.asarray(engine.numpy(grads[position]), np.float64) * direction))
        width = 1e-5 if dtype == "float64" else 3e-3
        sides = []
        for sign in (1, -1):
            moved = [np.asarray(p, np.float64) for p in points]
            moved[position] = moved[position] + sign * width * direction
            with use(engine):
                value = value_of([engine.tensor(np.asarray(p), dtype) for p in moved])
            sides.append(float(engine.numpy(value)))
        quotient = (sides[0] - sides[1]) / (2 * width)
        bound = (2e-6 if dtype == "float64" else 2e-2) * max(1.0, abs(quotient), abs(slope))
        if not abs(quotient - slope) <= bound:
            return f"slope {slope:.9g} in operand {position}, difference quotient {quotient:.9g}"
    return None


def _scalarized(
    function: Callable[..., Any], rng: np.random.Generator
) -> Callable[[list[Any]], Any]:
    """The sum of the function's results, weighted by numbers that stay the same."""
    kept: dict[int, Any] = {}

    def scalar(params: list[Any]) -> Any:
        e, total = current(), None
        for i, out in enumerate(tree.flatten(function(*params))):
            if "int" in e.dtype(out):
                continue
            shape = tuple(e.shape(out))
            if i not in kept:
                kept[i] = rng.normal(size=shape)
            weighted = e.multiply(out, e.tensor(np.asarray(kept[i]), e.dtype(out)))
            part = e.sum(weighted, tuple(range(len(shape))))
            total = part if total is None else e.add(total, part)
        return total

    return scalar


def _gradient_of(scalar: Callable[[list[Any]], Any]) -> Callable[[list[Any]], Any]:
    def second(params: list[Any]) -> Any:
        e = current()
        _, grads = e.value_and_grad(lambda inner: (scalar(inner), []))(params)
        return _scalarized(lambda *gs: list(gs), np.random.default_rng(11))(grads)

    return second


def gradient_of_row(
    engine: Engine[Any], row: Row, dtype: str = "float64", order: int = 1
) -> str | None:
    """The gradient of a primitive."""
    host = row.arguments(dtype)
    points = [_pick(host, place) for place in row.wrt]

    def function(*params: Any) -> Any:
        operands = to_engine(current(), _unpacked(host))
        for place, value in zip(row.wrt, params):
            if isinstance(place, tuple):
                operands[place[0]][place[1]] = value
            else:
                operands[place] = value
        return getattr(current(), row.name)(*operands, **row.attributes)

    return directional(engine, function, points, dtype, order)


def _unpacked(arguments: Any) -> list[Any]:
    return [list(a) if type(a) is list else a for a in arguments]


def _pick(arguments: Any, place: Any) -> Any:
    return arguments[place[0]][place[1]] if isinstance(place, tuple) else arguments[place]


def host_round_trip(engine: Engine[Any], dtype: str) -> str | None:
    """`tensor`, `is_tensor`, `shape`, `dtype`, `numpy` agree."""
    row = Row("tensor", lambda rng, kind: (rng.integers(0, 2, (2, 3)).astype(kind),))
    (array,) = row.arguments(dtype)
    made = engine.tensor(array)
    if not engine.is_tensor(made) or engine.is_tensor([1.0]) or engine.is_tensor("a"):
        return "is_tensor is wrong"
    if engine.dtype(made) != dtype or tuple(engine.shape(made)) != (2, 3):
        return f"dtype {engine.dtype(made)}, shape {engine.shape(made)}"
    if engine.dtype(engine.tensor(array.tolist(), dtype)) != dtype:
        return "nested lists do not get the dtype asked for"
    return differs(np.asarray(engine.numpy(made)), array)


# -- outcomes --------------------------------------------------------------------------------------
def judge(law: str, subject: str, dtype: str | None, check: Callable[[], str | None]) -> Finding:
    """Run one check."""
    try:
        problem = check()
    except Unsupported as error:
        must = dtype in REQUIRED_DTYPES
        return Finding(law, subject, str(error) if must else None, absent=not must)
    except Exception as error:  # whatever an engine does wrong is a finding
        problem = f"{type(error).__name__}: {error}"
    return Finding(law, subject, problem)
