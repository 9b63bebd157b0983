"""What users give for a model's inputs or outputs, one part for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core import tree


def given_names(names: Sequence[str] | None, y_pred: object) -> list[str] | None:
    """The names that outputs have: keys of a dict, or the model's own."""
    if isinstance(y_pred, dict) and not any(map(tree.is_nested, y_pred.values())):
        return tree.keys(y_pred)
    return list(names) if names and len(names) == len(tree.flatten(y_pred)) else None


def names_of(names: Sequence[str] | None, y_pred: object) -> list[str]:
    """The names of the outputs, or numbered ones."""
    count = len(tree.flatten(y_pred))
    numbered = [f"output_{i}" if count > 1 else "output" for i in range(count)]
    return given_names(names, y_pred) or numbered


def align(
    given: object,
    like: object,
    names: Sequence[str],
    what: str,
    kind: str = "outputs",
    wanted: Sequence[int] = (),
) -> list[Any]:
    """The parts of `given` in the order of `tree.flatten(like)`; None where there is none.

    Args:
        given: one part for all; parts in the structure of `like`; a list, in the order in which
            the keys of `like` were declared if that is a dict; or a dict of parts by name.
        names: of the leaves of `like`.
        what: what they are, for errors.
        kind: what of the model they are given for.
        wanted: the leaves that need a part; one part or a list for just these is theirs.

    Raises:
        ValueError: if the structures do not fit together.
    """
    if not tree.is_nested(given):
        alone = len(wanted) == 1 and given is not None
        return _placed([given], wanted, names) if alone else [given] * len(names)
    found = _mirrored(like, given) if tree.is_nested(like) else None
    if found is not None:
        return found
    if isinstance(given, dict):
        unknown = sorted(set(map(str, given)) - set(names))
        if unknown:
            raise ValueError(
                f"{what} names {unknown}, but the model's {kind} are {list(names)}. Name their "
                "layers, or use these names."
            )
        return [given.get(name) for name in names]
    parts: list[Any] = list(given)  # type: ignore[call-overload]  # a list or tuple
    if len(parts) == len(wanted) < len(names):
        return _placed(parts, wanted, names)
    if len(parts) != len(names):
        raise ValueError(
            f"{what} has {len(parts)} entries, but the model has {len(names)} {kind} "
            f"({list(names)})."
        )
    return parts


def _placed(parts: Sequence[Any], wanted: Sequence[int], names: Sequence[str]) -> list[Any]:
    by_place = dict(zip(wanted, parts))
    return [by_place.get(place) for place in range(len(names))]


def _mirrored(like: Any, given: Any) -> list[Any] | None:
    """The parts of `given` at the places of `like`'s leaves; None if it is built otherwise."""
    if not tree.is_nested(like):
        return [given]
    if given is None:
        return [None] * len(tree.flatten(like))
    listed = isinstance(given, (list, tuple)) and len(given) == len(like)
    if isinstance(like, dict):
        given = dict(zip(like, given)) if listed else given
        if not isinstance(given, dict) or set(given) - set(like):
            return None
        pairs = [(like[key], given.get(key)) for key in tree.keys(like)]
    elif listed:
        pairs = list(zip(like, given))
    else:
        return None
    rows = [_mirrored(*pair) for pair in pairs]
    return None if None in rows else [part for row in rows for part in row or ()]


def paths(like: Any, names: Sequence[str]) -> list[str]:
    """Names of the leaves that tell their places: "x/a" for the output "a" in {"x": [a, b]}."""
    found: list[str] = []

    def walk(part: Any, path: tuple[str, ...], last: str | None) -> None:
        if not tree.is_nested(part):
            found.append("/".join([*path, last or names[len(found)]]))
        elif isinstance(part, dict):
            for key in tree.keys(part):
                walk(part[key], path if last is None else (*path, last), str(key))
        else:
            for i, item in enumerate(part):
                inside = path if last is None else (*path, last)
                walk(item, inside, str(i) if tree.is_nested(item) else None)

    walk(like, (), None)
    return found
