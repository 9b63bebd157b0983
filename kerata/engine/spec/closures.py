"""Functions given to operations (branches, bodies of loops) that use symbols from around them.

What a function takes from its closure, its defaults and its module is found by walking through
these, and replaced in a function made anew for each call. It keeps its module, unless it reaches a
symbol by a name of that: then it sees the module as it was when the call began. Attributes of
objects are not looked into.

A function is not recorded as a graph of its own, for then what it draws, reads of variables and
computes from sizes would be settled when the model is built.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from types import CellType, CodeType, FunctionType
from typing import Any

from ...core import Function, tree
from .symbol import Symbol


class OperationWithFreeSymbols:
    """An operation on functions that use symbols; the values of these are its first argument."""

    def __init__(self, operation: Function, symbols: Sequence[Symbol]) -> None:
        self.operation, self.symbols = operation, symbols
        self.__name__: str = getattr(operation, "__name__", "operation")

    def __call__(self, values: Sequence[Any], *args: Any, **kwargs: Any) -> Any:
        known = {id(symbol): value for symbol, value in zip(self.symbols, values)}
        args, kwargs = _filled((args, kwargs), known, {})
        return self.operation(*args, **kwargs)


def enclosed(arguments: Any) -> list[Symbol]:
    """The symbols that functions among these (nested) arguments use."""
    return _symbols([x for x in tree.flatten(arguments) if callable(x)])


def _symbols(rest: list[Any]) -> list[Symbol]:
    """The symbols that are reached from these."""
    seen = {id(x): x for x in rest}
    while rest:
        for part in _parts(rest.pop()):
            if id(part) not in seen:
                seen[id(part)] = part
                rest.append(part)
    return [x for x in seen.values() if type(x) is Symbol]


def _parts(x: Any) -> list[Any]:
    """What a function refers to, or a container holds."""
    if tree.is_nested(x):
        return tree.flatten(x)
    if isinstance(x, functools.partial):
        return [x.func, x.args, x.keywords]
    if type(x) is not FunctionType:
        return []
    cells = [_content(cell) for cell in x.__closure__ or ()]
    return [*cells, x.__defaults__, x.__kwdefaults__, *_module(x).values()]


def _content(cell: CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # nothing is in it yet
        return None


def _module(function: FunctionType) -> dict[str, Any]:
    """The symbols, and the functions of its own module, that a function uses by their names."""
    names = function.__globals__
    used = {name: names[name] for name in _names(function.__code__) if name in names}
    return {
        name: x for name, x in used.items()
        if type(x) is Symbol or type(x) is FunctionType and x.__globals__ is names
    }  # fmt: skip


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _names(part)


def _filled(x: Any, known: dict[int, Any], made: dict[int, Any]) -> Any:
    """The same with values in place of symbols; `made` are the functions made already."""
    if type(x) is Symbol:
        return known.get(id(x), x)
    if tree.is_nested(x):
        return tree.map_structure(lambda part: _filled(part, known, made), x)
    if isinstance(x, functools.partial):
        func, args, keywords = _filled((x.func, x.args, x.keywords), known, made)
        return functools.partial(func, *args, **keywords)
    if type(x) is not FunctionType or not _symbols([x]):
        return x
    if id(x) not in made:
        names = {name: part for name, part in _module(x).items() if _symbols([part])}
        made[id(x)] = new = _blank(x, {**x.__globals__} if names else x.__globals__)
        for cell, old in zip(new.__closure__ or (), x.__closure__ or ()):
            if cell is not old:
                cell.cell_contents = _filled(old.cell_contents, known, made)
        new.__defaults__, new.__kwdefaults__ = _filled(
            (x.__defaults__, x.__kwdefaults__), known, made
        )
        new.__globals__.update(_filled(names, known, made))
    return made[id(x)]


def _blank(function: FunctionType, module: dict[str, Any]) -> FunctionType:
    """The function with new cells where symbols are reached, and with this module's names."""
    cells = [
        CellType() if _symbols([_content(cell)]) else cell for cell in function.__closure__ or ()
    ]
    return FunctionType(function.__code__, module, function.__name__, None, tuple(cells))
