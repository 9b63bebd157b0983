"""Which names stand for which classes, and objects as plain configurations.

A name in a configuration is looked up in tables that the classes filled themselves; nothing is ever
imported by a name.
"""

from __future__ import annotations

import inspect
from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, TypeVar

import numpy as np

from .arguments import checked
from .context import ambient

Registered = TypeVar("Registered", bound=Any)
public: dict[str, dict[str, Any]] = {}  # "layers" -> {"Dense": Dense, …}
custom: dict[str, Any] = {}  # "package>Name" -> class or function of the user's


class Configurable:
    """An object described by the arguments of its constructor, each kept as an attribute of the
    same name.
    """

    package: ClassVar[str] = ""
    """Where the public finds the class ("layers"); a base class says it for all of its kind."""
    unlisted: frozenset[str] = frozenset()  # constructor arguments that a configuration leaves out

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if is_ours(cls) and "__init__" in vars(cls):
            cls.__init__ = checked(cls.__init__)  # type: ignore[method-assign]
        if is_ours(cls) and cls.package and not cls.__name__.startswith("_"):
            public.setdefault(cls.package, {})[cls.__name__] = cls

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        names = (n for n in constructor_arguments(type(self)) if n not in self.unlisted)
        return {name: serialize(getattr(self, name)) for name in names if hasattr(self, name)}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """An object made from `get_config`'s dictionary."""
        return cls(**{key: deserialize(value) for key, value in config.items()})


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


def register_serializable(
    package: str = "Custom", name: str | None = None
) -> Callable[[Registered], Registered]:
    """Decorator: make a class or function of yours known under `package>name`.

    >>> @register_serializable("mine")
    ... def doubled(x):
    ...     return 2 * x
    >>> get_registered_name(doubled)
    'mine>doubled'
    """

    def register(thing: Registered) -> Registered:
        if inspect.isclass(thing) and not hasattr(thing, "get_config"):
            raise ValueError(
                f"Cannot register {thing.__name__}: the class has no `get_config()` method."
            )
        custom[f"{package}>{name or thing.__name__}"] = thing
        return thing

    return register


def get_registered_name(thing: Any) -> str:
    """The name a class or function is registered under, else its own."""
    for key, found in custom.items():
        if found is thing:
            return key
    return str(thing.__name__)


@contextmanager
def custom_object_scope(objects: dict[str, Any]) -> Iterator[None]:
    """Names within this scope resolve to these classes and functions first."""
    ambient.custom_objects.append(dict(objects))
    try:
        yield
    finally:
        ambient.custom_objects.pop()


def lookup(name: str, table: Mapping[str, Any] | None = None) -> Any:
    """What a name stands for: the user's scopes first, then registrations, then the table; None if
    nothing.
    """
    for scope in reversed(ambient.custom_objects):
        if name in scope:
            return scope[name]
    if name in custom:
        return custom[name]
    for key, thing in custom.items():
        if key.partition(">")[2] == name:
            return thing
    return (table or {}).get(name)


def get(identifier: Any, table: Mapping[str, Any], kind: str) -> Any:
    """Resolve an argument such as `activation=` or `loss=`: a name, a configuration, a class, an
    object.

    Classes and names of classes give an instance made without arguments; None stays None.
    """
    if identifier is None:
        return None
    if isinstance(identifier, dict):
        identifier = deserialize(identifier, table=table)
    if isinstance(identifier, str):
        found = lookup(identifier, table)
        if found is None:
            raise ValueError(f"Unknown {kind}: '{identifier}'. Known: {', '.join(sorted(table))}.")
        identifier = found
    if inspect.isclass(identifier):
        return identifier()
    if not callable(identifier) and not isinstance(identifier, Configurable):
        raise ValueError(
            f"Could not understand the {kind} {identifier!r}; give a name, a configuration, an "
            "object or a function."
        )
    return identifier


def serialize(thing: Any) -> Any:
    """Plain data (as for JSON) of numbers, containers, registered functions and `Configurable`
    objects.
    """
    if thing is None or isinstance(thing, (bool, int, float, str)):
        return thing
    if isinstance(thing, np.generic):
        return thing.item()
    if isinstance(thing, np.ndarray):
        return {
            "class_name": "__numpy__",
            "config": {"value": thing.tolist(), "dtype": str(thing.dtype)},
        }
    if isinstance(thing, (list, tuple)):
        items = [serialize(item) for item in thing]
        return tuple(items) if isinstance(thing, tuple) else items
    if isinstance(thing, dict):
        return {key: serialize(value) for key, value in thing.items()}
    if hasattr(thing, "get_config") and not inspect.isclass(thing):
        cls, registered = type(thing), get_registered_name(type(thing))
        return {
            "module": f"kerata.{cls.package}" if is_ours(cls) else None,
            "class_name": cls.__name__,
            "config": thing.get_config(),
            "registered_name": registered if ">" in registered else None,
        }
    if callable(thing):
        return get_registered_name(thing)
    raise ValueError(f"Cannot make plain data of {thing!r} of type {type(thing).__name__}.")


def deserialize(
    config: Any,
    custom_objects: dict[str, Any] | None = None,
    table: Mapping[str, Any] | None = None,
) -> Any:
    """The object that `serialize` described; classes come from the tables alone."""
    if custom_objects:
        with custom_object_scope(custom_objects):
            return deserialize(config, table=table)
    if isinstance(config, (list, tuple)):
        items = [deserialize(item, table=table) for item in config]
        return tuple(items) if isinstance(config, tuple) else items
    if not isinstance(config, dict):
        return config
    name = config.get("class_name")
    if name is None or not ("config" in config or "items" in config):
        return {key: deserialize(value, table=table) for key, value in config.items()}
    if name == "__tuple__":  # as in files
        return tuple(deserialize(item) for item in config["items"])
    if name == "__numpy__":
        return np.array(config["config"]["value"], dtype=config["config"]["dtype"])
    space = (config.get("module") or "").split(".")
    known = (
        public.get(space[1], {}) if len(space) > 1 and space[0] in ("kerata", "keras") else table
    )
    cls = lookup(config.get("registered_name") or name, known) or lookup(name, table)
    if cls is None:
        raise ValueError(
            f"Unknown class '{name}' (module {config.get('module')!r}). If it is yours, register "
            "it with "
            "`kerata.saving.register_keras_serializable` or pass it in `custom_objects`."
        )
    given = [config.get("config") or {}]
    if "custom_objects" in inspect.signature(cls.from_config).parameters:
        given.append(dict(ChainMap(*reversed(ambient.custom_objects))))
    return cls.from_config(*given)
