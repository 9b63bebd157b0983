"""Whole models in `.keras` archives: configuration, weights, optimizer and assets."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ..core import ambient
from ..core.registry import custom_object_scope, deserialize, serialize
from ..core.version import __version__
from ..engine import room_for
from ..files import Archive, BadFile, Weights, write_archive
from ..files.faults import FilePath
from ..files.region import size_of
from ..files.zip_members import ROOM
from . import object_weights

KERAS_VERSION = "3.15.1"  # whose format it is
CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
SAFETENSORS = "model.safetensors"  # the weights of a checkpoint


@contextmanager
def _sharing(name: str) -> Iterator[None]:
    """What is described or made twice within is one object."""
    outer = getattr(ambient, name)
    setattr(ambient, name, {})
    try:
        yield
    finally:
        setattr(ambient, name, outer)


def config_of(model: Any) -> dict[str, Any]:
    """The configuration of a model as files have it."""
    with _sharing("sharing"):
        found: dict[str, Any] = serialize(model)
    return found


def model_of(
    config: Mapping[str, Any], custom_objects: Mapping[str, Any] | None, compile: bool = True
) -> Any:
    """The model of a configuration, with new weights."""
    if not isinstance(config, dict) or "class_name" not in config:
        raise ValueError("The configuration describes no model: it has no `class_name`.")
    if not compile:
        config = {key: value for key, value in config.items() if key != "compile_config"}
    try:
        with _sharing("shared"), custom_object_scope(dict(custom_objects or {})):
            return deserialize(config)
    except (KeyError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise ValueError(
            "The configuration describes no model that can be made "
            f"({type(error).__name__}: {str(error)[:500]})."
        ) from error


def save(model: Any, path: Path, zipped: bool = True) -> None:
    """Write a model; the archive appears whole or not at all."""
    arrays, groups = object_weights.read(model)
    _write(model, json.dumps(config_of(model)), (WEIGHTS, arrays, groups), path, zipped)


def snapshot(model: Any, whole: bool = True) -> Callable[[Path], None]:
    """The model as it is now: a function that writes it into a folder, its weights as safetensors.

    Args:
        whole: False: the weights alone.
    """
    arrays, groups = object_weights.read(model)
    kept = {name: np.array(value) for name, value in arrays.items()}
    config = json.dumps(config_of(model)) if whole else None
    return lambda path: _write(model, config, (SAFETENSORS, kept, groups), path, False)


def _write(
    model: Any, config: str | None, weights: tuple[str, Any, Any], path: Path, zipped: bool
) -> None:
    with write_archive(path, zipped) as archive:
        if config is not None:
            archive.write(CONFIG, config)
        archive.write_weights(*weights)
        for name, thing in object_weights.objects(model).items():
            if hasattr(thing, "save_assets"):
                with archive.folder(f"assets/{name}" if name else "assets") as folder:
                    thing.save_assets(str(folder))
        metadata = {
            "keras_version": KERAS_VERSION,
            "kerata_version": __version__,
            "date_saved": datetime.datetime.now().strftime("%Y-%m-%d@%H:%M:%S"),
            "kerata_checksums": archive.checksums,
        }
        archive.write(METADATA, json.dumps(metadata))


def weights_member(archive: Archive) -> str:
    """The member that has the weights."""
    return SAFETENSORS if SAFETENSORS in archive else WEIGHTS


def latest(path: Path) -> Path:
    """Of a folder of checkpoints by the numbers of their steps the last; else the path itself."""
    steps = [x for x in path.iterdir() if x.name.isdecimal()] if path.is_dir() else []
    if not steps or (path / METADATA).exists():
        return path
    return max(steps, key=lambda step: int(step.name))


def load(
    path: FilePath,
    custom_objects: Mapping[str, Any] | None = None,
    compile: bool = True,
    older: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
) -> Any:
    """The model in an archive; `older` makes Keras 3's configuration of one of Keras 2's."""
    with Archive(path) as archive:
        if CONFIG not in archive:
            raise BadFile(str(path), CONFIG, "there is none, so the archive holds no whole model.")
        with archive.weights(weights_member(archive)) as weights:
            own = custom_object_scope(dict(custom_objects or {}))
            with room_for(_room(weights)), own:
                config = archive.json(CONFIG)
                if older is not None and _version(archive).startswith("2."):
                    config = older(config)
                model = model_of(config, custom_objects, compile)
                optimizer = getattr(model, "optimizer", None)
                if optimizer is not None and model.built and not optimizer.built:
                    optimizer.build(model.trainable_variables)
            object_weights.load(model, weights, str(path))
        for name, thing in object_weights.objects(model).items():
            place = f"assets/{name}" if name else "assets"
            if hasattr(thing, "load_assets") and any(
                member.startswith(f"{place}/") for member in archive.names
            ):
                with archive.folder(place) as folder:
                    thing.load_assets(str(folder))
    return model


def _version(archive: Archive) -> str:
    """The version of Keras that wrote an archive."""
    return str(archive.json(METADATA).get("keras_version")) if METADATA in archive else ""


def _room(weights: Weights) -> int:
    """What the variables of a model with these weights may take: slots of an optimizer, too."""
    return ROOM + 4 * sum(size_of(weights.dtype(name), weights.shape(name)) for name in weights)
