"""Which variables and layers an object holds: found by walking its attributes when asked, so
nothing can go stale.
"""

from __future__ import annotations

from types import FunctionType
from typing import Any

from ...engine import Variable

_PLAIN = frozenset({type(None), bool, int, float, str, type, FunctionType})  # hold nothing


class Tracked:
    """An object whose attributes are searched for variables, layers and metrics, also inside lists,
    tuples and dicts.
    """

    # attributes that refer to others' things; a class has those of all its bases, too
    untracked: frozenset[str] = frozenset()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.untracked = frozenset(x for b in cls.__mro__ for x in vars(b).get("untracked", ()))

    def _holdings(self) -> list[Any]:
        attributes = vars(self)
        found = list(attributes.get("_added", ()))  # first: weights stand in the order of making
        for name, value in attributes.items():
            if type(value) not in _PLAIN and name not in self.untracked:
                _gather(value, found)
        return found

    def _own(self, kind: type) -> list[Any]:
        return list(dict.fromkeys([x for x in self._holdings() if isinstance(x, kind)]))

    def _own_states(self, measured: bool = True) -> list[Variable]:
        """Variables of helpers (seed generators, metrics if `measured`) that are no weights."""
        found: dict[Variable, None] = {}
        for x in self._holdings():
            if not isinstance(x, (Variable, Tracked)) and (measured or not measures(x)):
                found.update(dict.fromkeys(x.variables))
        return list(found)

    def _all_holdings(self) -> dict[Any, list[Any]]:
        """This and every layer below it, each once, parents first, with what it holds itself."""
        found: dict[Any, list[Any]] = {}
        _walk(self, found)
        return found

    def _all_layers(self) -> list[Any]:
        """This and every layer below it, each once, parents first."""
        return list(self._all_holdings())


def measures(x: object) -> bool:
    """Whether what a layer holds is a metric."""
    return hasattr(x, "update_state") and not hasattr(x, "adapt")


def _walk(layer: Tracked, found: dict[Any, list[Any]]) -> None:
    held = found[layer] = layer._holdings()
    for inner in held:
        if isinstance(inner, Tracked) and inner not in found:
            _walk(inner, found)


def _gather(value: object, found: list[Any]) -> None:
    if isinstance(value, (Variable, Tracked)):
        found.append(value)
    elif isinstance(value, (list, tuple, set)):
        for item in value:
            if type(item) not in _PLAIN:
                _gather(item, found)
    elif isinstance(value, dict):
        for item in value.values():
            if type(item) not in _PLAIN:
                _gather(item, found)
    elif getattr(value, "tracked_by_layers", False):
        found.append(value)
