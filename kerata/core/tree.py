"""Nested structures: lists, tuples, named tuples, deques and dicts of anything; all else is a leaf.

Dicts are walked in the order of their sorted keys where they can be sorted, so that two equal dicts
flatten alike; an OrderedDict in its own.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from typing import Any

from .errors import InvalidArgument


def is_nested(structure: Any) -> bool:
    """Whether this is a container that the functions here walk into."""
    return isinstance(structure, (list, tuple, dict, deque))


def keys(mapping: dict[Any, Any]) -> list[Any]:
    """The keys in the order in which the dict is walked."""
    try:
        return list(mapping) if isinstance(mapping, OrderedDict) else sorted(mapping)
    except TypeError:
        return list(mapping)


def flatten(structure: Any) -> list[Any]:
    """The leaves, in order."""
    if isinstance(structure, (list, tuple, deque)):
        return [leaf for item in structure for leaf in flatten(item)]
    if isinstance(structure, dict):
        return [leaf for key in keys(structure) for leaf in flatten(structure[key])]
    return [structure]


def like(structure: Any, items: Iterable[Any]) -> Any:
    """A container of the same kind with these items, a dict's in the order of `keys`."""
    if isinstance(structure, dict):
        made = dict(zip(keys(structure), items))
        ordered = {key: made[key] for key in structure}
        return OrderedDict(ordered) if isinstance(structure, OrderedDict) else ordered
    if isinstance(structure, tuple) and hasattr(structure, "_fields"):
        return type(structure)(*items)
    if isinstance(structure, deque):
        return deque(items, structure.maxlen)
    return tuple(items) if isinstance(structure, tuple) else list(items)


def pack_as(structure: Any, leaves: Iterable[Any]) -> Any:
    """A structure of the same shape, with these leaves."""
    iterator = iter(leaves)

    def build(part: Any) -> Any:
        if not is_nested(part):
            return next(iterator)
        children = [part[key] for key in keys(part)] if isinstance(part, dict) else part
        return like(part, [build(child) for child in children])

    return build(structure)


def map_structure(function: Callable[..., Any], structure: Any, *others: Any) -> Any:
    """The structure with `function` applied to its leaves (and to those of the others, which must
    match).
    """
    if not is_nested(structure):
        return function(structure, *others)
    for other in others:
        if not is_nested(other) or len(other) != len(structure):
            raise InvalidArgument(f"The structures do not match: {structure!r} and {other!r}.")
    if isinstance(structure, dict):
        rows = [(structure[k], *(other[k] for other in others)) for k in keys(structure)]
    else:
        rows = list(zip(structure, *others))
    return like(structure, [map_structure(function, *row) for row in rows])


def assert_same_structure(first: Any, second: Any) -> None:
    """Raise ValueError unless both have the same nesting."""
    map_structure(lambda *_: None, first, second)
    map_structure(lambda *_: None, second, first)


def map_shape_structure(function: Callable[[Any], Any], structure: Any) -> Any:
    """Like `map_structure`, with shapes (tuples of ints and None) as leaves."""
    if is_shape(structure):
        return function(tuple(structure))
    if isinstance(structure, dict):
        return {key: map_shape_structure(function, value) for key, value in structure.items()}
    return like(structure, [map_shape_structure(function, item) for item in structure])


def is_shape(value: Any) -> bool:
    """Whether this is one shape: a list or tuple of integers and None."""
    return isinstance(value, (list, tuple)) and all(n is None or isinstance(n, int) for n in value)
