"""Configurations as Keras 2 had them: a class' name and its arguments, nothing else."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from ..core import registry

__all__ = ["deserialize_keras_object", "serialize_keras_object"]


def serialize_keras_object(instance: Any) -> Any:
    """`{"class_name": …, "config": …}` of an object, the name of a function; None stays None.

    >>> from kerata import regularizers
    >>> sorted(serialize_keras_object(regularizers.L1(0.5)))
    ['class_name', 'config']
    """
    if instance is None:
        return None
    if hasattr(instance, "get_config"):
        name = registry.get_registered_name(type(instance))
        return {"class_name": name, "config": instance.get_config()}
    if hasattr(instance, "__name__"):
        return registry.get_registered_name(instance)
    raise ValueError(
        f"{instance!r} has neither a `get_config` method nor a name, by which a configuration "
        "could describe it."
    )


def deserialize_keras_object(
    identifier: Any,
    module_objects: Mapping[str, Any] | None = None,
    custom_objects: dict[str, Any] | None = None,
    printable_module_name: str = "object",
) -> Any:
    """The object that a configuration of that form, or a name, stands for.

    Args:
        identifier: a configuration or a name; objects are returned as they are.
        module_objects: what names stand for.
        custom_objects: likewise, looked at first.
        printable_module_name: what is looked for, in words for errors.

    >>> from kerata import regularizers
    >>> config = serialize_keras_object(regularizers.L1(0.5))
    >>> deserialize_keras_object(config, vars(regularizers)).l1
    0.5
    """
    if identifier is None or not isinstance(identifier, (str, dict)):
        return identifier
    with registry.custom_object_scope(custom_objects or {}):
        described = identifier if isinstance(identifier, dict) else {}
        if described != {} and not {"class_name", "config"} <= described.keys():
            raise ValueError(
                f"A configuration of a {printable_module_name} needs 'class_name' and 'config'; "
                f"given {identifier!r:.80}."
            )
        name = str(described.get("class_name", identifier))
        found: Any = registry.lookup(name, module_objects)
        if found is None:
            raise ValueError(f"Unknown {printable_module_name}: '{name}'.")
        if not described:
            return found() if inspect.isclass(found) else found
        if not inspect.isclass(found):
            return found
        return found.from_config(dict(described["config"]))
