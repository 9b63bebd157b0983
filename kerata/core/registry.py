"""Which names stand for which classes, and objects as plain configurations.

A name in a configuration is looked up in tables that the classes filled themselves; nothing is ever
imported by a name.
"""

from __future__ import annotations

import inspect
from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any, ClassVar, TypeVar

import numpy as np

from . import values
from .arguments import checked
from .constructors import constructor_arguments as constructor_arguments
from .constructors import described_class as described_class
from .constructors import given_to, plain_arguments
from .constructors import is_ours as is_ours
from .context import ambient, settings
from .errors import InvalidArgument, InvalidType

Registered = TypeVar("Registered", bound=Any)
Made = TypeVar("Made", bound="Configurable")
public: dict[str, dict[str, Any]] = {}  # "layers" -> {"Dense": Dense, …}
custom: dict[str, Any] = {}  # "package>Name" -> class or function of the user's
functions: dict[str, Any] = {}  # names of functions that configurations may hold: "relu" -> relu


class Configurable:
    """An object described by the arguments of its constructor, each kept as an attribute of the
    same name.
    """

    package: ClassVar[str] = ""
    """Where the public finds the class ("layers"); a base class says it for all of its kind."""
    described_as: ClassVar[str] = ""  # the module in configurations, where it is not the package's
    described_name: ClassVar[str] = ""  # likewise the registered name
    bare: ClassVar[bool]  # said by a class itself: those derived from it are what they were given
    unlisted: frozenset[str] = frozenset()  # constructor arguments that a configuration leaves out
    unsaid: Mapping[str, Any] = {}  # likewise where they have this value

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if is_ours(cls) and "__init__" in vars(cls):
            cls.__init__ = checked(cls.__init__)  # type: ignore[method-assign]
        if is_ours(cls) and cls.package and not cls.__name__.startswith("_"):
            public.setdefault(cls.package, {})[cls.__name__] = cls

    def __new__(cls: type[Made], *args: Any, **kwargs: Any) -> Made:
        """An object, and of a class of the user's what it was given."""
        made = super().__new__(cls)
        if not is_ours(cls):
            vars(made)["_given"] = plain_arguments(cls, args, kwargs)
        return made

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        cls, given = described_class(type(self)), given_to(self)
        names = [n for n in constructor_arguments(cls) if hasattr(self, n) and n not in given]
        found = {**{name: getattr(self, name) for name in names}, **given}
        return {
            name: serialize_argument(value)
            for name, value in found.items()
            if name not in self.unlisted
            and (name not in self.unsaid or value is not self.unsaid[name])
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """An object made from `get_config`'s dictionary."""
        return cls(**arguments_of(cls, config))


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


def _in_scopes(name: str) -> Any:
    return next((s[name] for s in reversed(ambient.custom_objects) if name in s), None)


def lookup(name: str, table: Mapping[str, Any] | None = None) -> Any:
    """What a name stands for: the user's scopes first, then registrations under the whole name,
    the table, and registrations under the name in any package; None if nothing.
    """
    if (found := _in_scopes(name)) is not None:
        return found
    for names in (custom, table or {}):
        if name in names:
            return names[name]
    return next((x for key, x in custom.items() if key.endswith(f">{name}")), None)


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
            near = [f"Did you mean '{x}'? " for x in get_close_matches(identifier, table, 1)]
            raise ValueError(
                f"Unknown {kind}: '{identifier}'. {''.join(near)}Known: {', '.join(sorted(table))}."
            )
        identifier = found
    if inspect.isclass(identifier):
        return identifier()
    if not callable(identifier) and not isinstance(identifier, Configurable):
        raise ValueError(
            f"Could not understand the {kind} {identifier!r}; give a name, a configuration, an "
            "object or a function."
        )
    return identifier


class LiveFunction(dict[str, Any]):
    """The configuration of a function, which within the process still knows the function itself.

    In a file it is a name alone.
    """

    def __init__(self, name: str, function: Any) -> None:
        super().__init__(
            module="builtins", class_name="function", config=name, registered_name="function"
        )
        self.function = function

    def __reduce__(self) -> Any:
        return dict, (dict(self),)


def serialize(thing: Any) -> Any:
    """Plain data (as for JSON, but for tuples) of numbers, containers, functions and objects."""
    if thing is None or isinstance(thing, (bool, int, float, str, LiveFunction)):
        return thing
    if isinstance(thing, np.generic) or isinstance(thing, np.ndarray) and not thing.ndim:
        return thing.item()
    if isinstance(thing, (list, tuple)):
        items = [serialize(item) for item in thing]
        return tuple(items) if isinstance(thing, tuple) else items
    if isinstance(thing, Mapping) and not hasattr(thing, "get_config"):
        return {key: serialize(value) for key, value in thing.items()}
    value = values.encode(thing)
    if value is not None:
        return value
    if inspect.isclass(thing) and issubclass(thing, (np.generic, bool, int, float)):
        return {
            "module": "builtins", "class_name": "type", "config": thing.__name__,
            "registered_name": "type",
        }  # fmt: skip
    if hasattr(thing, "get_config") and not inspect.isclass(thing):
        return _described(thing)
    if callable(thing) and not inspect.isclass(thing):
        return LiveFunction(get_registered_name(thing), thing)
    raise InvalidType(
        f"Cannot make plain data of {thing!r} of type {type(thing).__name__}: its class needs a "
        "`get_config()` method."
    )


def serialize_argument(thing: Any) -> Any:
    """`serialize`, with kerata's own functions by name alone, as arguments take them."""
    name = getattr(thing, "__name__", "")
    return name if name and functions.get(name) is thing else serialize(thing)


def _described(thing: Any) -> dict[str, Any]:
    cls, registered = type(thing), get_registered_name(type(thing))
    sharing = ambient.sharing
    if sharing is not None and id(thing) in sharing:  # described before; its number is its place
        found: dict[str, Any] = sharing[id(thing)][1]
        found["shared_object_id"] = list(sharing).index(id(thing))
        return found
    ours = is_ours(cls)
    found = {
        "module": (cls.described_as or f"keras.{cls.package}") if ours else None,
        "class_name": (cls.described_name if ours else "") or cls.__name__,
        "config": thing.get_config() if ours else _plain(thing.get_config()),
        "registered_name": (cls.described_name or None) if ours else registered,
    }
    for kind in ("build", "compile"):
        config = getattr(thing, f"get_{kind}_config", lambda: None)()
        if config is not None:
            found[f"{kind}_config"] = serialize(config)
    if sharing is not None:
        sharing[id(thing)] = (thing, found)
    return found


def _plain(config: Any) -> Any:
    """What a class of the user's says of itself: it may name layers where data should be."""
    try:
        return serialize(config)
    except InvalidType:  # whoever writes it says what is wrong with it
        return config


def deserialize(
    config: Any,
    custom_objects: dict[str, Any] | None = None,
    table: Mapping[str, Any] | None = None,
) -> Any:
    """The object that `serialize` described; classes and functions come from the tables alone."""
    if custom_objects:
        with custom_object_scope(custom_objects):
            return deserialize(config, table=table)
    if isinstance(config, (list, tuple)):
        items = [deserialize(item, table=table) for item in config]
        return tuple(items) if isinstance(config, tuple) else items
    if not isinstance(config, dict):
        return config
    name = config.get("class_name")
    if not isinstance(name, str) or not ("config" in config or "items" in config):
        return {key: deserialize(value, table=table) for key, value in config.items()}
    if name == "__tuple__":
        return tuple(deserialize(item) for item in config["items"])
    if name in values.forms:
        return values.decode(name, config["config"])
    if name == "__typespec__":
        return None  # the shapes of a SavedModel, which nothing here needs
    if name == "__lambda__":
        raise InvalidArgument(
            "The configuration holds the code of a Python lambda, which is never run: give the "
            "function itself in `custom_objects`, by the name of its layer."
        )
    if config.get("module") == "builtins" and name == "type":
        return np.dtype(str(config["config"])).type
    if name in ("function", "builtin_function_or_method", "cfunction", "ufunc"):
        return function(config, table)
    return _made(config, table)


def function(thing: Any, table: Mapping[str, Any] | None = None) -> Any:
    """The function that a name or a configuration stands for; others are returned as they are."""
    if callable(thing):
        return thing
    name = thing.get("config") if isinstance(thing, dict) else thing
    settings.load_classes()
    found = lookup(str(name), ChainMap(functions, dict(table or {})))
    if found is None:
        found = getattr(thing, "function", None)
    if not callable(found) or inspect.isclass(found):
        raise InvalidType(
            f"The function '{name}' is not known here. A configuration holds a function's name, "
            "never its code: register it with `kerata.saving.register_keras_serializable`, or "
            "pass it in `custom_objects`."
        )
    return found


def _made(config: dict[str, Any], table: Mapping[str, Any] | None) -> Any:
    shared = ambient.shared if ambient.shared is not None else {}
    number = config.get("shared_object_id")
    if number is not None and number in shared:
        return shared[number]
    cls = _class_of(config, table)
    inner = config.get("config")
    given = [{} if inner is None else inner]
    if not isinstance(given[0], dict):
        raise InvalidType(
            f"The configuration of a {config['class_name']} must be a dict; given {inner!r:.80}."
        )
    if "custom_objects" in inspect.signature(cls.from_config).parameters:
        given.append(dict(ChainMap(*reversed(ambient.custom_objects))))
    made = cls.from_config(*given)
    if config.get("build_config") and hasattr(made, "build_from_config"):
        made.build_from_config(config["build_config"])
    if config.get("compile_config") and hasattr(made, "compile_from_config"):
        made.compile_from_config(config["compile_config"])
    if number is not None:
        shared[number] = made
    return made


_ROOTS = ("keras", "kerata", "tf_keras", "keras_core")  # whose modules are ours
_INNER = {"src", "api", "_v2", "python", "engine", "keras"}


def _class_of(config: dict[str, Any], table: Mapping[str, Any] | None) -> Any:
    """The class that a configuration names, if it is the one that its two names agree on."""
    name: str = config["class_name"]
    registered, module = config.get("registered_name"), config.get("module")
    parts = module.split(".") if isinstance(module, str) else []
    built_in = bool(parts) and parts[0] in _ROOTS
    names = [name] if registered is None else [registered, name]
    for key in filter(None, (x if isinstance(x, str) else "" for x in names)):
        found = _in_scopes(key) if built_in and key == name else lookup(key)
        if found is not None:
            return _configurable(found, key, name)
    known: Mapping[str, Any] = {} if parts else table or {}
    if built_in:
        settings.load_classes()
        inner = [part for part in parts[1:] if part not in _INNER]
        if "keras2" in inner:
            settings.load_older_classes()
        near = public.get(".".join(inner[:2])) or public.get(".".join(inner[:1])) or {}
        known = ChainMap(dict(near), *public.values())
    found = known.get(name) or (table or {}).get(name)
    if found is None or registered is not None and _tail(registered) != name:
        raise InvalidType(
            f"Unknown class '{name}' (module {module!r}, registered name {registered!r}). If it "
            "is yours, register it with `kerata.saving.register_keras_serializable` or pass it in "
            "`custom_objects`."
        )
    return _configurable(found, name, name)


def _configurable(cls: Any, key: str, name: str) -> Any:
    if not inspect.isclass(cls) or not hasattr(cls, "from_config"):
        raise InvalidType(f"'{key}' stands for {cls!r}, which is no class with `from_config`.")
    if name not in (cls.__name__, key, _tail(key)):
        raise InvalidType(
            f"A configuration of class '{name}' has the registered name '{key}', which is the "
            f"class {cls.__name__}: the two must agree."
        )
    return cls


def _tail(name: Any) -> str:
    return str(name).rpartition(">")[2]


def arguments_of(cls: type, config: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a class' constructor from its configuration, objects made.

    What Keras' classes have and kerata's have not is left out where it says None or False, the
    value that changes nothing.
    """
    given = {key: deserialize(value) for key, value in config.items()}
    if is_ours(cls):
        known = {*constructor_arguments(cls), "dtype"}
        given = {key: x for key, x in given.items() if key in known or x not in (None, False)}
    return given
