"""The methods of a tape: for each primitive one that records, and overrides that are recorded."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from ...core.context import active_engine
from ..protocol import BINARY
from .rules import RULES
from .tape_tensor import TapeTensor

Function = Callable[..., Any]
_NONE: dict[str, Any] = {}


class CustomGradient:
    """A gradient that needs more than the result: its `forward` gives `(out, saved)`.

    Under a tape `forward(*args)` replaces the override, and the gradient is called as
    `backward(e, g, out, args, saved)`; `forward` may give NotImplemented.
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


DIFFERENTIABLE = object()  # in place of a gradient: the override is made of what the tape records


def _first(name: str, rules: Any) -> Function:
    """A primitive whose first operand alone has a gradient."""

    def primitive(self: Any, x: Any, *args: Any, **attributes: Any) -> Any:
        if type(x) is TapeTensor and x.tape is self:
            value, nodes = x.value, self.nodes
            out = getattr(self.inner, name)(value, *args, **attributes)
            nodes.append((rules, (x.index,), out, (value, *args), attributes))
            return TapeTensor(out, len(nodes) - 1, self)
        return getattr(self.inner, name)(x, *args, **attributes)

    return primitive


def _binary(name: str, rules: Any) -> Function:
    first, second = (rules[0],), (rules[1],)

    def primitive(self: Any, a: Any, b: Any) -> Any:
        left, right = (
            type(a) is TapeTensor and a.tape is self,
            type(b) is TapeTensor and b.tape is self,
        )
        nodes = self.nodes
        if left and right:
            x, y = a.value, b.value
            out = getattr(self.inner, name)(x, y)
            nodes.append((rules, (a.index, b.index), out, (x, y), _NONE))
        elif left:
            x = a.value
            out = getattr(self.inner, name)(x, b)
            nodes.append((first, (a.index,), out, (x, b), _NONE))
        elif right:
            y = b.value
            out = getattr(self.inner, name)(a, y)
            nodes.append((second, (b.index,), out, (a, y), _NONE))
        else:
            return getattr(self.inner, name)(a, b)
        return TapeTensor(out, len(nodes) - 1, self)

    return primitive


def _several(name: str, rules: Any) -> Function:
    """A primitive with several operands that may have gradients."""

    def primitive(self: Any, *args: Any, **attributes: Any) -> Any:
        raw, parents = self.strip(args)
        out = getattr(self.inner, name)(*raw, **attributes)
        if not parents:
            return out
        found = tuple(rules[position] for position, _ in parents)
        self.nodes.append((found, tuple(index for _, index in parents), out, raw, attributes))
        return TapeTensor(out, len(self.nodes) - 1, self)

    return primitive


def _constant(name: str) -> Function:
    """A primitive without a gradient (integers, comparisons, steps): its result is no box."""

    def primitive(self: Any, *args: Any, **attributes: Any) -> Any:
        raw = [a.value if type(a) is TapeTensor and a.tape is self else a for a in args]
        return getattr(self.inner, name)(*raw, **attributes)

    return primitive


def recorded(name: str) -> Function:
    """The method of a tape for a primitive."""
    rules = RULES.get(name)
    if rules is None:
        return _constant(name)
    if name in BINARY or name == "matmul":
        return _binary(name, rules)
    return _first(name, rules) if rules[1:] in ((), (None,)) else _several(name, rules)


@functools.cache
def default_hook(kind: Any, name: str) -> Function:
    """A hook as the base class of engines has it, which is made of primitives.

    That class is found as the one which defines `while_loop` first.
    """
    base = next(c for c in reversed(kind.__mro__) if "while_loop" in vars(c))
    if name.startswith("__") or name not in vars(base):
        raise AttributeError(f"An engine has no attribute '{name}'.")
    found: Function = vars(base)[name]
    return found


def overrides(inner: Any) -> dict[str, Function]:
    """The overrides of an engine that computes, as a tape round it offers them."""
    found: dict[str, Function] | None = vars(inner).get("taped")
    if found is None:
        rules = inner.gradients
        found = inner.taped = {
            name: _offered(f, rules.get(name)) for name, f in inner.native.items()
        }
    return found


def _offered(function: Function, rule: Any) -> Function:
    if rule is DIFFERENTIABLE:
        return function
    return _untaped(function) if rule is None else _taped(function, rule)


def _untaped(function: Function) -> Function:
    """An override without a gradient: not for boxes, whose operation runs its body."""

    def override(*args: Any, **kwargs: Any) -> Any:
        tape = active_engine()
        if tape.strip(args)[1] or kwargs and tape.strip(tuple(kwargs.values()))[1]:
            return NotImplemented
        return function(*args, **kwargs)

    return override


def _taped(function: Function, rule: Any) -> Function:
    """An override that is recorded where boxes of the tape in force are among its arguments."""
    parameters = list(inspect.signature(function).parameters.values())
    names = {p.name: i for i, p in enumerate(parameters)}
    defaults = tuple(p.default for p in parameters)
    needed = sum(p.default is p.empty for p in parameters)
    saving = type(rule) is CustomGradient
    forward, backward = (rule.forward, rule.backward) if saving else (function, rule)

    def override(*args: Any, **kwargs: Any) -> Any:
        given = len(args)
        if given < len(defaults):
            if given < needed and not kwargs:
                return function(*args)  # which says what is missing
            args = (*args, *defaults[given:])
        if kwargs:
            bound = list(args)
            for name, value in kwargs.items():
                bound[names[name]] = value
            args = tuple(bound)
        tape = active_engine()
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
