"""Objects as plain configurations and back, and the user's own classes by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core import checked
from ..core import registry as _registry


def register_keras_serializable(
    package: str = "Custom", name: str | None = None
) -> Callable[[Any], Any]:
    """Decorator: make a class or function of yours known to `deserialize_keras_object`.

    Args:
        package: the first half of the registered name `package>name`.
        name: the second half; the class's own name where None.

    Raises ValueError for a class without `get_config()`.

    >>> @register_keras_serializable("mine")
    ... def doubled(x):
    ...     return 2 * x
    >>> get_registered_name(doubled)
    'mine>doubled'
    """
    return _registry.register_serializable(package, name)


def get_registered_name(obj: Any) -> str:
    """The name that a class or function is registered under, else its own.

    >>> get_registered_name(CustomObjectScope)
    'CustomObjectScope'
    """
    return _registry.get_registered_name(obj)


class CustomObjectScope:
    """A scope in which names in configurations resolve to these classes and functions first.

    Args:
        custom_objects: {name: class or function}; None for none.

    >>> with CustomObjectScope({"half": lambda x: x / 2}):
    ...     get_registered_object("half")(3)
    1.5
    """

    @checked
    def __init__(self, custom_objects: dict[str, Any] | None) -> None:
        self.custom_objects = custom_objects or {}
        self._scope = _registry.custom_object_scope(self.custom_objects)

    def __enter__(self) -> CustomObjectScope:
        self._scope.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._scope.__exit__(*error)


custom_object_scope = CustomObjectScope


def get_custom_objects() -> dict[str, Any]:
    """The table of everything registered, {"package>name": class or function}; it may be changed.

    >>> @register_keras_serializable("mine", "tripled")
    ... def tripled(x):
    ...     return 3 * x
    >>> get_custom_objects()["mine>tripled"](2)
    6
    """
    return _registry.custom


def get_registered_object(
    name: str,
    custom_objects: dict[str, Any] | None = None,
    module_objects: dict[str, Any] | None = None,
) -> Any:
    """What a registered name stands for, or None.

    Scopes go first, then registrations, then `custom_objects`, then `module_objects`.

    >>> get_registered_object("square", {"square": 4})
    4
    """
    return _registry.lookup(name, {**(module_objects or {}), **(custom_objects or {})})


def serialize_keras_object(obj: Any) -> Any:
    """An object as plain data: dicts, lists, strings, numbers.

    Raises ValueError for what has no `get_config()` and is no plain data either.

    >>> serialize_keras_object({"sizes": (1, 2)})
    {'sizes': (1, 2)}
    """
    return _registry.serialize(obj)


def deserialize_keras_object(
    config: Any,
    custom_objects: dict[str, Any] | None = None,
    safe_mode: bool = True,
    **kwargs: Any,
) -> Any:
    """The object that `serialize_keras_object` described.

    Args:
        config: its result.
        custom_objects: {name: class or function} looked at first.
        safe_mode: accepted for Keras' sake. Names are only ever looked up among kerata's classes
            and those registered or given here; nothing is imported and no code is read.
        **kwargs: `module_objects`, a table for configurations that name no module. A string that it
            has stands for an object of that class, or that function; one that `custom_objects` has
            for what is there.

    Raises ValueError for a class that nobody registered.

    >>> deserialize_keras_object({"class_name": "__tuple__", "items": [1, 2]})
    (1, 2)
    """
    table = kwargs.get("module_objects") or {}
    if isinstance(config, str):
        if custom_objects and config in custom_objects:
            return custom_objects[config]
        found = table.get(config, config)
        return found() if isinstance(found, type) else found
    return _registry.deserialize(config, custom_objects, table)
