"""Whole models in files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..core import InvalidKind, MissingFile, checked
from ..files.faults import FilePath
from . import legacy, model_archive
from .weights_files import refuse_existing


def save_model(
    model: Any,
    filepath: FilePath,
    overwrite: bool = True,
    zipped: bool | None = None,
    **kwargs: Any,
) -> None:
    """Write a model: architecture, weights, optimizer, compile arguments and assets.

    Args:
        model: any model; its own classes need a `get_config`.
        filepath: ends in `.keras` (Keras' archive, which Keras reads too), or in `.h5` or `.hdf5`
            (the older layout, of functional and sequential models, which Keras reads, too).
        overwrite: False: an existing file is an error.
        zipped: False: a folder with the archive's members, whose name needs no suffix.

    Raises:
        ValueError: another suffix, or a model that an `.h5` file cannot hold.
        FileExistsError: the file exists, and `overwrite` is False.

    >>> import os, tempfile
    >>> from kerata import Sequential, layers
    >>> path = os.path.join(tempfile.mkdtemp(), "small.keras")
    >>> save_model(Sequential([layers.Input((3,)), layers.Dense(2)]), path)
    >>> load_model(path).output_shape
    (None, 2)
    """
    if unknown := kwargs.keys() - {"include_optimizer", "save_format", "options", "signatures"}:
        raise InvalidKind(f"save_model has no arguments {sorted(unknown)}.")
    path = Path(filepath)
    if zipped is not False and path.suffix not in (".keras", *legacy.SUFFIXES):
        raise ValueError(
            "The name of a model's file must end in '.keras' (or in '.h5', the older layout); "
            f"given '{path.name}'. With zipped=False it is a folder's; `model.export` writes "
            "programs that run without kerata, `model.save_weights` weights."
        )
    refuse_existing(path, overwrite)
    if zipped is not False and path.suffix in legacy.SUFFIXES:
        legacy.save_model(model, path)
    else:
        model_archive.save(model, path, zipped is not False)


@checked
def load_model(
    filepath: FilePath,
    custom_objects: Mapping[str, Any] | None = None,
    compile: bool = True,
    safe_mode: bool = True,
) -> Any:
    """The model in a file, on the engine in force; training goes on where it stopped.

    Args:
        filepath: a `.keras` file or folder, of kerata or Keras 3; or a whole model in an `.h5`
            file of kerata, Keras or tf.keras; of a folder of checkpoints the last.
        custom_objects: {name: class or function} of yours that the file names; a lambda goes by
            the name of its layer.
        compile: False: without optimizer, losses and metrics.
        safe_mode: accepted for Keras' sake: code in a file is never run, whatever it says.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: the file is damaged, or its weights do not fit; the message names the entry.
        TypeError: the file names a class or function that is neither kerata's nor given.
    """
    path = model_archive.latest(Path(filepath))
    if not path.exists():
        raise MissingFile(f"There is no model file {path}.")
    if legacy.is_old(path):
        return legacy.load_model(path, custom_objects, compile)
    return model_archive.load(path, custom_objects, compile, legacy.modern_archive)


def model_from_json(json_string: str, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The model that `model.to_json()` described, with new weights.

    Args:
        json_string: its result, or Keras'.
        custom_objects: {name: class or function} of yours that it names.

    >>> from kerata import Sequential, layers
    >>> text = Sequential([layers.Input((3,)), layers.Dense(2)]).to_json()
    >>> model_from_json(text).output_shape
    (None, 2)
    """
    config = json.loads(json_string)
    config = legacy.modern_model(config) if legacy.is_old_config(config) else config
    return model_archive.model_of(config, custom_objects)
