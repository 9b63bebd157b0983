"""Nested structures: lists, tuples, named tuples and dicts of anything; all else is a leaf.

Dicts are walked in the order of their sorted keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .core import tree as _tree
from .core.tree import flatten as flatten
from .core.tree import is_nested as is_nested

Path = tuple[Any, ...]


class MAP_TO_NONE:
    """What a function given to `traverse` returns to put None in a place."""


def map_structure(func: Callable[..., Any], *structures: Any, none_is_leaf: bool = True) -> Any:
    """`func` applied to the leaves that stand in the same place of each structure.

    Args:
        func: takes one leaf of each structure.
        structures: one or more, nested alike.
        none_is_leaf: whether `func` sees a None, or None stays None.

    >>> map_structure(lambda x, y: x + y, {"a": [1, 2]}, {"a": [10, 20]})
    {'a': [11, 22]}
    """
    if not structures:
        raise ValueError("map_structure expects a function and at least one structure.")
    if none_is_leaf:
        return _tree.map_structure(func, *structures)

    def apply(*leaves: Any) -> Any:
        return None if all(leaf is None for leaf in leaves) else func(*leaves)

    return _tree.map_structure(apply, *structures)


def map_structure_up_to(shallow_structure: Any, func: Callable[..., Any], *structures: Any) -> Any:
    """`func` applied to what stands, in each structure, where `shallow_structure` has a leaf.

    >>> map_structure_up_to([0, 0], len, [[1, 2, 3], [4]])
    [3, 1]
    """
    if not structures:
        raise ValueError("map_structure_up_to expects a function and at least one structure.")
    return _tree.map_structure(lambda _, *parts: func(*parts), shallow_structure, *structures)


def pack_sequence_as(structure: Any, flat_sequence: Iterable[Any]) -> Any:
    """The leaves of a flat sequence in the places of a structure; there must be as many.

    >>> pack_sequence_as({"b": [0], "a": 0}, [1, 2])
    {'b': [2], 'a': 1}
    """
    leaves, places = list(flat_sequence), len(flatten(structure))
    if len(leaves) != places:
        raise ValueError(f"The structure has {places} leaves, the flat sequence {len(leaves)}.")
    return _tree.pack_as(structure, leaves)


def flatten_with_path(structure: Any) -> list[tuple[Path, Any]]:
    """The leaves in order, each behind the keys and indices that lead to it.

    >>> flatten_with_path({"a": [1, 2]})
    [(('a', 0), 1), (('a', 1), 2)]
    """

    def walk(part: Any, path: Path) -> list[tuple[Path, Any]]:
        if not is_nested(part):
            return [(path, part)]
        keys = _tree.keys(part) if isinstance(part, dict) else range(len(part))
        return [found for key in keys for found in walk(part[key], (*path, key))]

    return walk(structure, ())


def assert_same_structure(a: Any, b: Any, check_types: Any = None) -> None:
    """Raise ValueError unless both are nested alike, with containers of the same types.

    `check_types` is accepted for old callers and has no effect.
    """
    if is_nested(a) != is_nested(b) or (is_nested(a) and type(a) is not type(b)):
        raise ValueError(f"The structures do not match: {a!r} and {b!r}.")
    if not is_nested(a):
        return
    if len(a) != len(b) or (isinstance(a, dict) and a.keys() != b.keys()):
        raise ValueError(f"The structures do not match: {a!r} and {b!r}.")
    for left, right in [(a[k], b[k]) for k in a] if isinstance(a, dict) else zip(a, b):
        assert_same_structure(left, right)


def assert_same_paths(a: Any, b: Any) -> None:
    """Raise ValueError unless the same keys and indices lead to the leaves of both."""
    left, right = ({path for path, _ in flatten_with_path(part)} for part in (a, b))
    if left != right:
        raise ValueError(
            f"The structures differ in their paths: only in the first {sorted(left - right)}, "
            f"only in the second {sorted(right - left)}."
        )


def lists_to_tuples(structure: Any) -> Any:
    """The structure with tuples for its lists.

    >>> lists_to_tuples([1, {"a": [2, 3]}])
    (1, {'a': (2, 3)})
    """
    return traverse(lambda x: tuple(x) if isinstance(x, list) else None, structure, top_down=False)


def map_shape_structure(func: Callable[[Any], Any], structure: Any) -> Any:
    """`func` applied to each shape: a list or tuple of integers and None counts as a leaf.

    >>> map_shape_structure(len, {"image": (None, 28, 28), "label": (None,)})
    {'image': 3, 'label': 1}
    """
    return _tree.map_shape_structure(func, structure)


def traverse(func: Callable[[Any], Any], structure: Any, top_down: bool = True) -> Any:
    """Replace parts of a structure, containers and leaves alike.

    Args:
        func: given a part, returns what to put in its place, None to keep it (and walk into it),
            or `MAP_TO_NONE` to put None.
        structure: any.
        top_down: whether `func` sees a container before its children, which are then skipped
            where it was replaced, or after them.

    >>> traverse(lambda x: x * 2 if isinstance(x, int) else None, [1, (2, "three")])
    [2, (4, 'three')]
    """

    def replaced(part: Any) -> tuple[bool, Any]:
        found = func(part)
        if found is MAP_TO_NONE or isinstance(found, MAP_TO_NONE):
            return True, None
        return found is not None, part if found is None else found

    def walk(part: Any) -> Any:
        if top_down:
            done, part = replaced(part)
            if done:
                return part
        if isinstance(part, dict):
            part = {key: walk(child) for key, child in part.items()}
        elif is_nested(part):
            children = [walk(child) for child in part]
            part = type(part)(*children) if hasattr(part, "_fields") else type(part)(children)
        return part if top_down else replaced(part)[1]

    return walk(structure)
