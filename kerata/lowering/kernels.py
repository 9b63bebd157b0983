"""Programs in which an engine's kernels stay whole, and how such a program is run on it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any

from ..core import Function, Tensor, Unsupported, tree, use
from ..engine import Engine, Symbol
from ..engine.protocol import Primitives
from .program import AffineSize, Program, SizeQuotient
from .trace import Compound, Trace

Blank = Callable[[Symbol], Tensor]


def kernels_of(engine: Engine[Any], blank: Blank) -> dict[str, Compound]:
    """The engine's kernels as compounds.

    Args:
        blank: makes a tensor without values like a symbol; kernels tell of their results, and
            whether they serve a call at all, by such tensors.
    """
    return {
        name: functools.partial(_record, engine, blank, name, kernel)
        for name, kernel in engine.native.items()
    }


def _record(
    engine: Engine[Any], blank: Blank, name: str, kernel: Function, trace: Trace, *args: Any
) -> Any:
    if any(map(callable, args)):  # it calls what was made for symbols
        return NotImplemented
    given = tree.map_structure(lambda x: blank(x) if type(x) is Symbol else x, args)
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
    values = {id(symbol): x for symbol, x in zip(program.inputs, operands)}
    batch = engine.shape(operands[program.batched[0]])[0] if program.batched else None

    def value(x: Symbol) -> Tensor:
        if id(x) not in values:
            values[id(x)] = engine.tensor(x.constant, x.dtype)
        return values[id(x)]

    def at(x: Any) -> Any:
        return x.at(batch) if isinstance(x, (AffineSize, SizeQuotient)) else x

    with use(engine):
        for node in program.nodes:
            args, kwargs = tree.map_structure(at, list(node.fill(value)))
            found = _function(engine, node.name)(*args, **kwargs)
            values.update(zip(map(id, node.outputs), tree.flatten(found)))
        return [value(x) for x in program.outputs]


def _function(engine: Engine[Any], name: str) -> Function:
    """A kernel, or a primitive with attributes by name, which a library may call by others."""
    if name in engine.native:
        return engine.native[name]
    if not hasattr(Primitives, name):
        raise Unsupported(name, engine.name)

    def primitive(*args: Any, **attributes: Any) -> Any:
        bound = inspect.signature(getattr(Primitives, name)).bind(engine, *args, **attributes)
        return getattr(engine, name)(*bound.args[1:], **bound.kwargs)

    return primitive
