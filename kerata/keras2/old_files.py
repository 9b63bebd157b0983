"""Models in `.h5` files, which training goes on from with the optimizers of the time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core import registry
from ..core.registry import custom_object_scope
from ..files import SafeGroup, open_hdf5_file
from ..files.faults import FilePath
from ..models import load_model
from ..saving import legacy
from . import optimizers
from .base_layer import InputLayer, Layer

__all__ = ["load"]


def _layers() -> dict[str, Any]:
    """The layers of the time by name, which a file means though it says no more."""
    found = registry.public["keras2"].items()
    return {name: thing for name, thing in found if issubclass(thing, (Layer, InputLayer))}


def load(
    path: FilePath, custom_objects: Mapping[str, Any] | None, compile: bool, older: Any
) -> Any:
    """The model of a file, of any format; `older` makes one of Keras 2.3's of it."""
    old, own = legacy.is_old(path), dict(custom_objects or {})
    model = older(load_model(path, {**_layers(), **own}, compile and not old))
    if not old or not compile:
        return model
    with custom_object_scope(own), open_hdf5_file(path) as root:
        found = legacy.training_of(root)
        if found is not None:
            optimizer, config = found
            config["optimizer"] = optimizers.deserialize(optimizer, own)
            model.compile_from_config(config)
            state = root["optimizer_weights"] if "optimizer_weights" in root else None
            if isinstance(state, SafeGroup):
                legacy.load_optimizer(model, state)
    return model
