"""Layers that hold objects of the user's."""

from __future__ import annotations

from typing import Any

from ..core import registry
from .layer import Layer


class Holding(Layer):
    """A layer with layers or cells in its configuration: `from_config` takes the user's classes.

    >>> from kerata.layers import Dense, TimeDistributed
    >>> class Mine(Dense):
    ...     pass
    >>> config = TimeDistributed(Mine(3)).get_config()
    >>> type(TimeDistributed.from_config(config, custom_objects={"Mine": Mine}).layer).__name__
    'Mine'
    """

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Any = None) -> Any:
        """A layer made from `get_config`'s dictionary."""
        with registry.custom_object_scope(custom_objects or {}):
            return super().from_config(config)
