"""Programs in which an engine's kernels stay whole, and how such a program is run on it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from ..core import Function, Tensor, tree, use
from ..engine import Engine, Symbol
from ..engine.spec.graph import primitive, replay
from .program import AffineSize, Program, SizeQuotient
from .trace import Compound, Trace


def kernels_of(engine: Engine[Any]) -> dict[str, Compound]:
    """The engine's kernels as compounds.

    Of their results, and whether they serve a call at all, they tell on tensors without values
    (`Engine.blank`).
    """
    return {
        name: functools.partial(_record, engine, name, kernel)
        for name, kernel in engine.native.items()
    }


def _record(engine: Engine[Any], name: str, kernel: Function, trace: Trace, *args: Any) -> Any:
    if any(map(callable, args)):  # it calls what was made for symbols
        return NotImplemented
    given = tree.map_structure(lambda x: engine.blank(x) if type(x) is Symbol else x, args)
    try:
        with use(engine):
            found = kernel(*given)
    except NotImplementedError:  # the library cannot tell without values
        return NotImplemented
    if found is NotImplemented:
        return found
    made = tree.map_structure(
        lambda x: Symbol(engine.shape(x), engine.dtype(x)) if engine.is_tensor(x) else x, found
    )
    return trace.compound(name, args, made)


def run(program: Program, engine: Engine[Any], operands: Sequence[Tensor]) -> list[Tensor]:
    """The outputs for operands of any size of the batch."""
    batch = engine.shape(operands[program.batched[0]])[0] if program.batched else None

    def at(x: Any) -> Any:
        return x.at(batch) if isinstance(x, (AffineSize, SizeQuotient)) else x

    def call(engine: Engine[Any], name: str, args: Any, attributes: Any) -> Any:
        args, attributes = tree.map_structure(at, [args, attributes])
        kernel = engine.native.get(name)
        return primitive(engine, name, args, attributes) if kernel is None else kernel(*args)

    return replay(program.outputs, dict(zip(program.inputs, operands)), engine, call)
