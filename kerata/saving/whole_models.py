"""Whole models in files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

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
        filepath: ends in `.keras` (Keras' archive, which Keras reads too).
        overwrite: False: an existing file is an error.
        zipped: False: a folder with the archive's members, whose name needs no suffix.

    Raises:
        ValueError: another suffix.
        FileExistsError: the file exists, and `overwrite` is False.

    >>> import os, tempfile
    >>> from kerata import Sequential, layers
    >>> path = os.path.join(tempfile.mkdtemp(), "small.keras")
    >>> save_model(Sequential([layers.Input((3,)), layers.Dense(2)]), path)
    >>> load_model(path).output_shape
    (None, 2)
    """
    path = Path(filepath)
    zipped = path.suffix == ".keras" if zipped is None else zipped
    if zipped and path.suffix != ".keras":
        raise ValueError(
            f"The name of a model's file must end in '.keras'; given '{path.name}'. "
            "`model.export` writes programs that run without kerata, `model.save_weights` weights."
        )
    refuse_existing(path, overwrite)
    model_archive.save(model, path, zipped)


def load_model(
    filepath: FilePath,
    custom_objects: Mapping[str, Any] | None = None,
    compile: bool = True,
    safe_mode: bool = True,
) -> Any:
    """The model in a file, on the engine in force; training goes on where it stopped.

    Args:
        filepath: a `.keras` file or folder, of kerata or Keras 3; or a whole model in an `.h5`
            file of Keras 1, 2 or tf.keras; of a folder of checkpoints the last.
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
        raise FileNotFoundError(f"There is no model file {path}.")
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
    config = legacy.modern(config) if legacy.is_old_config(config) else config
    return model_archive.model_of(config, custom_objects)
