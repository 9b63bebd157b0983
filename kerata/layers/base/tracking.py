"""Which variables and layers an object holds: found by walking its attributes when asked, so
nothing can go stale.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...engine.variable import Variable


class Tracked:
    """An object whose attributes are searched for variables, layers and metrics, also inside lists,
    tuples and dicts.
    """

    untracked: frozenset[str] = frozenset()  # attributes that refer to others' things

    def _holdings(self) -> Iterator[Any]:
        yield from vars(self).get(
            "_added", ()
        )  # first, so that weights stand in the order of making
        for name, value in vars(self).items():
            if name not in self.untracked:
                yield from _leaves(value)

    def _own(self, kind: type) -> list[Any]:
        return list(dict.fromkeys(x for x in self._holdings() if isinstance(x, kind)))

    def _own_states(self) -> list[Variable]:
        """Variables of helpers (seed generators, metrics) that are no weights."""
        found: dict[Variable, None] = {}
        for x in self._holdings():
            if not isinstance(x, (Variable, Tracked)):
                found.update(dict.fromkeys(x.variables))
        return list(found)

    def _all_layers(self) -> list[Any]:
        """This and every layer below it, each once, parents first."""
        found: dict[Any, None] = {}
        _collect(self, found)
        return list(found)


def _collect(layer: Tracked, found: dict[Any, None]) -> None:
    if layer not in found:
        found[layer] = None
        for inner in layer._own(Tracked):
            _collect(inner, found)


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, (Variable, Tracked)):
        yield value
    elif isinstance(value, (list, tuple, set)):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif getattr(value, "tracked_by_layers", False):
        yield value
