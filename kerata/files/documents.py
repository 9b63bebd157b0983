"""JSON from files that nobody vouches for."""

from __future__ import annotations

import json
from typing import Any


def parsed(data: bytes) -> dict[str, Any]:
    """A JSON object; ValueError for anything else and for keys that stand twice."""
    try:
        found = json.loads(data.decode("utf-8"), object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError(f"it should be a JSON object, and is a {type(found).__name__}")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in found if names.count(name) > 1)
        raise ValueError(f"the key '{twice[:99]}' stands in it twice")
    return found


def table(found: Any) -> dict[str, str]:
    """An object whose values are all text."""
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        raise ValueError("it should be a table of text")
    return dict(found)
