"""Whole models in `.h5` files, in the layout that Keras 2, tf.keras and Keras 3 share."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ... import losses
from ...core import registry, unique
from ...files import write_weights
from ..model_archive import KERAS_VERSION
from .configurations import MODELS, Config
from .layer_weights import TOP, weights_of

SUFFIXES = (".h5", ".hdf5")
_WRITTEN = {"keras_version": KERAS_VERSION, "backend": "kerata"}
OF_KERAS_2 = {"keras_version": "2.3.1", "backend": "tensorflow"}  # kernels are not turned over
_MOST = 64_000  # bytes of a list of texts: an attribute must fit into 64 KiB


def save_model(model: Any, path: Path, include_optimizer: bool = True) -> None:
    """Write a model: architecture, weights, optimizer and compile arguments.

    Raises:
        ValueError: a model that is not made of layers that it lists, or that has weights beside
            theirs.
    """
    found = registry.serialize(model)
    if found["class_name"] not in MODELS or "layers" not in found["config"] or not model.built:
        raise ValueError(
            f"An '{path.suffix}' file holds functional and sequential models that are built; "
            f"'{model.name}' is a {type(model).__name__}, built={model.built}. Save it as '.keras'."
        )
    refuse_unlisted(model, path)
    training, state = None, None
    if include_optimizer and model.compiled:
        training = _training(found["compile_config"])
        state = _named(model.optimizer.variables) if model.optimizer.built else None
    write_model(model, path, _layer(found), training, state)


def refuse_unlisted(model: Any, path: Path) -> None:
    """An error for a model with weights beside those of its layers, or of unknown shapes."""
    if not model.built:
        raise ValueError(f"Model '{model.name}' has no weights yet: call it, then save it.")
    if model.own_variables():
        raise ValueError(
            f"Model '{model.name}' has weights of its own beside those of its layers, for which "
            f"an '{path.suffix}' file has no place: {[v.path for v in model.own_variables()]}. "
            "Save it as '.keras'."
        )


def write_model(
    model: Any,
    path: Path,
    config: Config,
    training: Config | None,
    state: dict[str, Any] | None,
    written: Mapping[str, str] = _WRITTEN,
) -> None:
    """Write a model by its parts.

    Args:
        model, path: whose weights, and where to.
        config, training: the documents.
        state: the optimizer's, in order.
        written: the version whose words these are, and the backend whose kernels.
    """
    root = {**_bytes(written), "model_config": json.dumps(config, default=_name_of).encode()}
    groups, arrays = groups_of(model, "model_weights/", written)
    if training is not None:
        root["training_config"] = json.dumps(training, default=_name_of).encode()
    if state is not None:
        groups["optimizer_weights"] = attribute_in_parts("weight_names", state)
        arrays.update({f"optimizer_weights/{path}": v for path, v in state.items()})
    write_weights(path, arrays, {"": root, **groups})


def save_weights(model: Any, path: Path, written: Mapping[str, str] = _WRITTEN) -> None:
    """Write the weights of a model's layers alone."""
    groups, arrays = groups_of(model, "", written)
    write_weights(path, arrays, groups)


def _name_of(thing: Any) -> str:
    """What a layer's own configuration has of functions and classes: their names."""
    if not callable(thing) or not hasattr(thing, "__name__"):
        raise TypeError(f"{thing!r} of type {type(thing).__name__} cannot be written as JSON.")
    return str(thing.__name__)


def _bytes(words: Mapping[str, str]) -> dict[str, bytes]:
    """Texts as Keras 2 has them in attributes: with h5py before 3 it decodes each."""
    return {key: text.encode() for key, text in words.items()}


def groups_of(
    model: Any, place: str, written: Mapping[str, str]
) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """The groups of layers, which list their weights, and the weights."""
    layers = {layer.name: _named(weights_of(layer)) for layer in model.layers}
    groups: dict[str, dict[str, Any]] = {
        place.rstrip("/"): {**_bytes(written), **attribute_in_parts("layer_names", layers)},
        f"{place}{TOP}": attribute_in_parts("weight_names", ()),
    }
    arrays: dict[str, Any] = {}
    for name, variables in layers.items():
        groups[f"{place}{name}"] = attribute_in_parts("weight_names", variables)
        arrays.update({f"{place}{name}/{path}": v for path, v in variables.items()})
    return groups, arrays


def _named(variables: Collection[Any]) -> dict[str, Any]:
    """Variables by their paths, each path once, and each part of a path."""
    taken: set[str] = set()
    paths = ["/".join(dict.fromkeys(variable.path.split("/"))) for variable in variables]
    return {unique(path, taken): variable for path, variable in zip(paths, variables)}


def attribute_in_parts(name: str, names: Collection[str]) -> dict[str, np.ndarray]:
    """A list of text as an attribute, a long one as several."""
    found = np.array([text.encode() for text in names], None if names else "S1")
    if found.nbytes <= _MOST:
        return {name: found}
    most = max(1, _MOST // found.itemsize)
    starts = range(0, len(found), most)
    return {f"{name}{i}": found[start : start + most] for i, start in enumerate(starts)}


def _layer(entry: Config) -> Config:
    """A model or one of its layers as these files describe it: by the class' name alone."""
    module = str(entry["module"])
    if module.startswith("keras.src.ops"):  # an operation, which is found by its module
        return entry
    config = entry["config"]
    if entry["class_name"] in MODELS and "layers" in config:
        config = {**config, "layers": [_layer(inner) for inner in config["layers"]]}
    place: Config = {key: entry[key] for key in ("name", "inbound_nodes") if key in entry}
    return {"class_name": _class_name(entry), "config": config, **place}


def _class_name(entry: Config) -> str:
    """A class' name, one of the user's as it is registered."""
    known = entry["registered_name"] if entry["module"] is None else None
    return str(known or entry["class_name"])


def _training(config: Config) -> Config:
    return {
        **{key: _plain(value) for key, value in config.items() if key != "optimizer"},
        "loss": _in_full(_plain(config.get("loss"))),
        "optimizer_config": _plain(config["optimizer"]),
    }


def _in_full(part: Any) -> Any:
    """Losses by their whole names: Keras does not find its own "mse" in these files."""
    if isinstance(part, list):
        return [_in_full(x) for x in part]
    if isinstance(part, str):
        return getattr(losses.TABLE.get(part), "__name__", part)
    if isinstance(part, dict) and "class_name" not in part:
        return {key: _in_full(x) for key, x in part.items()}
    return part


def _plain(part: Any) -> Any:
    """Losses, metrics and optimizers without modules; functions by their names."""
    if isinstance(part, (list, tuple)):
        return [_plain(x) for x in part]
    if not isinstance(part, dict):
        return part
    if part.get("class_name") == "function":
        return part["config"]
    if "class_name" in part and "module" in part:
        return {"class_name": _class_name(part), "config": part["config"]}
    return {key: _plain(x) for key, x in part.items()}
