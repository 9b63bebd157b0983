"""Configurations as Keras 2 had them: a class' name and its arguments, looked up in a table."""

from __future__ import annotations

from typing import Any

from ..core.registry import custom as _registered
from ..core.registry import custom_object_scope

__all__ = ["deserialize_keras_object", "serialize_keras_object"]


def serialize_keras_object(instance: Any) -> Any:
    """A name, or a class' name with a configuration, for an object or a function; None for None.

    >>> from kerata import activations
    >>> serialize_keras_object(activations.relu)
    'relu'
    """
    if instance is None:
        return None
    if hasattr(instance, "get_config"):
        return {"class_name": type(instance).__name__, "config": instance.get_config()}
    if hasattr(instance, "__name__"):
        return instance.__name__
    raise ValueError(f"{instance!r} has neither a `get_config` nor a name.")


def deserialize_keras_object(
    identifier: Any,
    module_objects: Any = None,
    custom_objects: Any = None,
    printable_module_name: str = "object",
) -> Any:
    """What a name or a configuration stands for.

    Args:
        identifier: a name; a dict of "class_name" and "config"; or a function, which is returned.
        module_objects: {name: class or function} to look in, after the user's own.
        custom_objects: the user's own.
        printable_module_name: what is looked for, in words.
    """
    if identifier is None or callable(identifier):
        return identifier
    known = {**(module_objects or {}), **_registered, **(custom_objects or {})}
    config = identifier if isinstance(identifier, dict) else {"class_name": identifier}
    name = config.get("class_name")
    if not isinstance(name, str):
        raise ValueError(f"{identifier!r} describes no {printable_module_name}.")
    if name not in known:
        raise ValueError(f"Unknown {printable_module_name}: '{name}'.")
    found = known[name]
    if "config" not in config:
        return found() if isinstance(found, type) else found
    with custom_object_scope(custom_objects or {}):
        if hasattr(found, "from_config"):
            return found.from_config(config["config"])
        return found(**config["config"])
