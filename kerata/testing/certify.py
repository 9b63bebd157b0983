"""The whole suite on one engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from ..engine import Engine
from .conformance import (
    Finding,
    gradient_of_row,
    host_round_trip,
    judge,
    same_as_reference,
    same_as_spec,
)
from .derived import overrides_of
from .hooks import HOOKS
from .primitives import ROWS

DTYPES = ("float32", "float64", "float16", "bfloat16", "int32", "uint8", "uint32", "bool")


def checks(engine: Engine[Any], second_order: bool = True) -> Iterator[Callable[[], Finding]]:
    """All checks on an engine, to be run one by one or shared among processes."""
    for dtype in DTYPES:
        yield partial(judge, "host", dtype, dtype, partial(host_round_trip, engine, dtype))
    for row in ROWS:
        for dtype in row.dtypes:
            subject = f"{row} {dtype}"
            check = partial(same_as_reference, engine, row, dtype)
            yield partial(judge, "values", subject, dtype, check)
            yield partial(judge, "rules", subject, dtype, partial(same_as_spec, engine, row, dtype))
        for order in (1, 2)[: 1 + second_order] if row.wrt else ():
            law = "gradient" if order == 1 else "second gradient"
            check = partial(gradient_of_row, engine, row, order=order)
            yield partial(judge, law, str(row), None, check)
    for name, hook in HOOKS.items():
        yield partial(judge, "hook", name, "float32", partial(hook, engine))
    for name, override in overrides_of(engine).items():
        yield partial(judge, "override", name, None, override)


def certify(engine: Engine[Any], second_order: bool = True) -> Iterator[Finding]:
    """All checks on an engine, one finding after the other."""
    return (check() for check in checks(engine, second_order))
