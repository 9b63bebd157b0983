"""The whole suite on one engine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

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


def certify(engine: Any, second_order: bool = True) -> Iterator[Finding]:
    """All checks on an engine, one finding after the other."""
    for dtype in DTYPES:
        yield judge("host", dtype, dtype, partial(host_round_trip, engine, dtype))
    for row in ROWS:
        for dtype in row.dtypes:
            subject = f"{row} {dtype}"
            yield judge("values", subject, dtype, partial(same_as_reference, engine, row, dtype))
            yield judge("rules", subject, dtype, partial(same_as_spec, engine, row, dtype))
        if row.wrt:
            yield judge("gradient", str(row), None, partial(gradient_of_row, engine, row))
            if second_order:
                check = partial(gradient_of_row, engine, row, order=2)
                yield judge("second gradient", str(row), None, check)
    for name, hook in HOOKS.items():
        yield judge("hook", name, "float32", partial(hook, engine))
    for name, override in overrides_of(engine).items():
        yield judge("override", name, None, override)
