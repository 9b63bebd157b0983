"""Whether a model runs Python code that is not kerata's."""

from __future__ import annotations

import functools
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from ..engine import Engine

PACKAGE = __name__.partition(".")[0]
_UNSEEN = frozenset({"_steps", "_value"})  # attributes that hold what engines made of a model


def holds_user_code(root: object) -> bool:
    """Whether a function, or an object of a class, of the user's is within reach of an object.

    Looked for in attributes, lists, dicts and partial functions: own layers, losses and metrics,
    activations, regularizers, the function of a `Lambda`, what `ops.map` was called with. Functions
    that are written in C, and initializers, which no step calls, do not count.
    """
    seen: dict[int, Any] = {}
    found = [root]
    while found:
        x = found.pop()
        if id(x) in seen or isinstance(x, (Engine, type, BuiltinFunctionType)):
            continue
        seen[id(x)] = x
        if isinstance(x, dict):
            found += x.values()
        elif isinstance(x, (list, tuple, set, frozenset)):
            found += x
        elif isinstance(x, functools.partial):
            found += [x.func, x.args, x.keywords]
        elif isinstance(x, MethodType):
            found += [x.__func__, x.__self__]
        elif isinstance(x, FunctionType):
            if not ours(x):
                return True
        elif ours(type(x)):
            found += [value for name, value in _attributes(x) if not _is_unseen(name)]
        elif callable(x) or any(map(ours, type(x).__mro__)):
            return True
    return False


def ours(x: object) -> bool:
    return str(x.__module__).partition(".")[0] == PACKAGE


def _is_unseen(name: str) -> bool:
    return name in _UNSEEN or name.endswith("initializer")


def _attributes(x: object) -> list[tuple[str, Any]]:
    slots = [name for kind in type(x).__mro__ for name in vars(kind).get("__slots__", ())]
    held = [(name, getattr(x, name)) for name in slots if name[:2] != "__" and hasattr(x, name)]
    return held + list(getattr(x, "__dict__", {}).copy().items())  # a copy: other threads set some
