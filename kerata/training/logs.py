"""What callbacks are told: read from the engine only when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any

import numpy as np

from ..core import Array, tree
from ..engine import Engine


class Logs(dict[str, Any]):
    """A dictionary that fills itself at the first look."""

    def __init__(self, make: Callable[[], dict[str, Any]]) -> None:
        super().__init__()
        self._make: Callable[[], dict[str, Any]] | None = make

    def _fill(self) -> None:
        if self._make is not None:
            make, self._make = self._make, None
            for key, value in make().items():
                dict.setdefault(self, key, value)

    def __getitem__(self, key: str) -> Any:
        self._fill()
        return super().__getitem__(key)

    def __iter__(self) -> Iterator[str]:
        self._fill()
        return super().__iter__()

    def __len__(self) -> int:
        self._fill()
        return super().__len__()

    def __contains__(self, key: object) -> bool:
        self._fill()
        return super().__contains__(key)

    def __eq__(self, other: object) -> bool:
        self._fill()
        return super().__eq__(other)

    __hash__ = None

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        self._fill()
        return super().__repr__()

    def get(self, key: str, default: object = None) -> Any:
        self._fill()
        return super().get(key, default)

    def keys(self) -> KeysView[str]:  # type: ignore[override]
        self._fill()
        return super().keys()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        self._fill()
        return super().values()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        self._fill()
        return super().items()

    def copy(self) -> dict[str, Any]:
        self._fill()
        return dict(self.items())


def plain(results: Mapping[str, Any], engine: Engine[Any]) -> dict[str, Any]:
    """Results of metrics as Python floats (arrays where they are no scalars)."""
    return {
        key: tree.map_structure(lambda x: number(x, engine), value)
        for key, value in results.items()
    }


def in_order(results: dict[str, Any]) -> dict[str, Any]:
    """The results in the order of their names, as callbacks and histories have them; nested ones
    under their own names, in the place of the name that they are under.
    """
    nested = {k: in_order(x) if isinstance(x, dict) else x for k, x in sorted(results.items())}
    return unfolded(nested)


def unfolded(results: dict[str, Any]) -> dict[str, Any]:
    """The results with nested ones under their own names."""
    found: dict[str, Any] = {}
    for key, value in results.items():
        found.update(unfolded(value) if isinstance(value, dict) else {key: value})
    return found


def number(x: object, engine: Engine[Any]) -> float | Array:
    """A tensor as a float, or as an array if it is no scalar."""
    array = np.asarray(engine.numpy(x) if engine.is_tensor(x) else x)
    return float(array) if array.ndim == 0 else array
