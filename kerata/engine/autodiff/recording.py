"""Overrides of derived operations, as a tape offers and records them."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from ...core import Function, active_engine
from ..hooks import Engine


class CustomGradient:
    """A gradient that needs more than the result: its `forward` returns `(out, saved)`.

    Under a tape `forward(*args)` replaces the override, and the gradient is called as
    `backward(e, g, out, args, saved)`; `forward` may return NotImplemented.
    """

    __slots__ = ("forward", "backward")

    def __init__(self, forward: Function, backward: Function) -> None:
        self.forward, self.backward = forward, backward


def without_residuals(forward: Function) -> Function:
    """The override made of the `forward` of a `CustomGradient`: its result alone."""

    @functools.wraps(forward)
    def override(*args: Any, **kwargs: Any) -> Any:
        found = forward(*args, **kwargs)
        return found if found is NotImplemented else found[0]

    return override


def tables(*rooms: Mapping[str, Any]) -> tuple[dict[str, Function], dict[str, Any]]:
    """(kernels, gradients) by operation.

    An entry is a kernel, (a kernel, its gradient), or a `CustomGradient` that is both.
    """
    native: dict[str, Function] = {}
    gradients: dict[str, Any] = {}
    for name, entry in [pair for room in rooms for pair in room.items()]:
        if type(entry) is CustomGradient:
            entry = without_residuals(entry.forward), entry
        if isinstance(entry, tuple):
            native[name], gradients[name] = entry
        else:
            native[name] = entry
    return native, gradients


DIFFERENTIABLE = object()  # in place of a gradient: the override is made of what the tape records


def overrides(inner: Engine[Any]) -> dict[str, Function]:
    """The overrides of an engine that computes, as a tape round it offers them."""
    if inner.taped is None:
        rules = inner.gradients
        inner.taped = {name: _offered(f, rules.get(name)) for name, f in inner.native.items()}
    return inner.taped


def _offered(function: Function, rule: Any) -> Function:
    if rule is DIFFERENTIABLE:
        return function
    return _untaped(function) if rule is None else _taped(function, rule)


def _untaped(function: Function) -> Function:
    """An override without a gradient: not for boxes, whose operation runs its body."""

    def override(*args: Any) -> Any:
        tape: Any = active_engine()
        return NotImplemented if tape.strip(args)[1] else function(*args)

    return override


def _taped(function: Function, rule: Any) -> Function:
    """An override that is recorded where boxes of the tape in force are among its arguments."""
    saving = type(rule) is CustomGradient
    forward, backward = (rule.forward, rule.backward) if saving else (function, rule)

    def override(*args: Any) -> Any:
        tape: Any = active_engine()
        raw, parents = tape.strip(args)
        if not parents:
            return function(*args)
        out = forward(*raw)
        if out is NotImplemented:
            return out
        saved = None
        if saving:
            out, saved = out
        return tape.record(backward, parents, out, raw, saved)

    return override
