"""Names of layers, variables and operations."""

from __future__ import annotations

import re
import threading
from types import ModuleType
from typing import Any

from .context import ambient, settings

_counting = threading.Lock()


def publish(namespace: dict[str, Any], *parts: ModuleType, without: tuple[str, ...] = ()) -> None:
    """Set a package's `__all__`: its functions and classes, or the public names of some parts.

    Not written as an assignment: type checkers see no name of a package with an `__all__` that is
    computed, and without one take what star imports bring.
    """
    names = {name for part in parts for name in part.__all__} or {
        name
        for name, thing in namespace.items()
        if name[0] != "_" and getattr(thing, "__module__", "").startswith("kerata.")
        and not thing.__module__.startswith(__name__.rpartition(".")[0])
    }  # fmt: skip
    namespace["__all__"] = sorted(names.difference(without))


def to_snake_case(name: str) -> str:
    """`LayerNormalization` becomes `layer_normalization`, `Conv2D` becomes `conv2d`."""
    name = re.sub(r"\W+", "", name)
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()


def auto_name(prefix: str) -> str:
    """The next free name with this prefix: `dense`, `dense_1`, `dense_2` …"""
    names = settings.names if ambient.names is None else ambient.names
    with _counting:
        count = names.get(prefix, 0)
        names[prefix] = count + 1
    return f"{prefix}_{count}" if count else prefix


def unique(name: str, taken: set[str]) -> str:
    """`name`, or `name_1`, `name_2` … whichever is not taken; it is taken then."""
    count, found = 0, name
    while found in taken:
        count += 1
        found = f"{name}_{count}"
    taken.add(found)
    return found


def reset_names() -> None:
    """Count automatic names from the beginning again."""
    settings.names.clear()


class name_scope:
    """A scope whose name stands before the paths of variables made within.

    Args:
        name: one part of the path, without "/".

    >>> import kerata
    >>> with kerata.name_scope("encoder"):
    ...     kerata.Variable(1.0, name="gain").path
    'encoder/gain'
    """

    def __init__(self, name: str, **kwargs: object) -> None:
        if not isinstance(name, str) or "/" in name:
            raise ValueError(f"Expected a name without '/', got {name!r}.")
        self.name = name

    def __enter__(self) -> name_scope:
        ambient.name_path.append(self.name)
        return self

    def __exit__(self, *error: object) -> None:
        ambient.name_path.pop()
