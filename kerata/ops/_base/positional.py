"""Calls of an operation as calls by position, and the axes among them in normal form."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from ...core import Function, InvalidArgument, settings
from .axes import axes_of


def completion(body: Function) -> Callable[[Any, Any], tuple[Any, Any]]:
    """What makes (args, kwargs) a call by position alone, with the defaults filled in."""
    parameters = list(inspect.signature(body).parameters.values())
    if parameters and parameters[-1].kind is inspect.Parameter.VAR_KEYWORD:
        parameters.pop()  # old spellings, for which the body has a word
    places = {p.name: i for i, p in enumerate(parameters)}
    defaults = tuple(p.default for p in parameters)
    needed = sum(p.default is p.empty for p in parameters)
    by_position = all(p.kind is p.POSITIONAL_OR_KEYWORD for p in parameters)

    def complete(args: Any, kwargs: Any) -> tuple[Any, Any]:
        count = len(args)
        if not by_position or count == len(defaults) or count < needed and not kwargs:
            return args, kwargs
        if not kwargs:
            return (*args, *defaults[count:]), kwargs
        if any(places.get(name, -1) < count for name in kwargs):
            return args, kwargs  # the call says what is wrong
        bound = [*args, *defaults[count:]]
        for name, value in kwargs.items():
            bound[places[name]] = value
        missing = any(value is inspect.Parameter.empty for value in bound)
        return (args, kwargs) if missing else (bound, {})

    return complete


def normalization(body: Function, axes: str, axis: str) -> Callable[..., list[Any]]:
    """What gives the arguments of a call by position their normal form."""
    names = list(inspect.signature(body).parameters)
    place, rest = names.index(axes or axis), names.index("epsilon") if "epsilon" in names else 0

    def normal(*args: Any) -> list[Any]:
        found, several = list(args), axes_of(args[place], len(args[0].shape))
        found[place] = several if axes else _single(args[place], several)
        if rest and args[rest] is None:
            found[rest] = settings.epsilon
        return found

    return normal


def _single(given: Any, found: tuple[int, ...]) -> int:
    if len(found) == 1:
        return found[0]
    raise InvalidArgument(f"`axis` must be one axis, not {given!r}.")
