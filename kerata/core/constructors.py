"""What constructors take and were given."""

from __future__ import annotations

import inspect
from typing import Any


def is_ours(cls: type) -> bool:
    """Whether a class is kerata's own, not one that a user derived from it."""
    return cls.__module__.partition(".")[0] == __name__.partition(".")[0]


def constructor_arguments(cls: type) -> list[str]:
    """Names of the constructor's arguments; where it takes **kwargs, also those of the next class
    in line.
    """
    names: dict[str, None] = {}
    for base in cls.__mro__:
        if "__init__" not in vars(base) or base is object:
            continue
        parameters = list(inspect.signature(vars(base)["__init__"]).parameters.values())[1:]
        names.update(
            {p.name: None for p in parameters if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)}
        )
        if not any(p.kind is p.VAR_KEYWORD for p in parameters):
            break
    return list(names)


def described_class(cls: type) -> type:
    """The class whose constructor's arguments are in a configuration: where a class of the user's
    has a `get_config` of its own, which says what that class takes, the one of ours below it.
    """
    describing = next(c for c in cls.__mro__ if "get_config" in vars(c))
    return cls if is_ours(describing) else next(filter(is_ours, cls.__mro__))


def plain_arguments(cls: type, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a constructor that are plain data, by name."""
    signature = inspect.signature(cls.__init__)  # type: ignore[misc]
    try:
        bound = signature.bind_partial(object(), *args, **kwargs)
    except TypeError:  # which the call itself will say
        return {}
    bound.apply_defaults()
    given = bound.arguments
    for name, parameter in signature.parameters.items():
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            rest = given.pop(name, ())
            given.update(rest if isinstance(rest, dict) else {})
    return {name: x for name, x in given.items() if _is_plain(x)}


def _is_plain(x: Any) -> bool:
    if isinstance(x, dict):
        return all(type(key) is str for key in x) and all(map(_is_plain, x.values()))
    if type(x) in (list, tuple):
        return all(map(_is_plain, x))
    return x is None or type(x) in (bool, int, float, str)


def given_to(thing: Any) -> dict[str, Any]:
    """What the constructor of a user's class was given, where no class that it is derived from
    says of itself what describes it: such a class is `bare`.
    """
    cls = type(thing)
    base = next(filter(is_ours, cls.__mro__))
    if not vars(base).get("bare") or described_class(cls) is not cls:
        return {}
    kept = constructor_arguments(base)
    return {name: x for name, x in vars(thing).get("_given", {}).items() if name not in kept}
