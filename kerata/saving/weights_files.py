"""Weights of a model in files of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..files import Archive, open_weights
from ..files import write_weights as write_arrays
from ..files.faults import FilePath
from . import legacy, object_weights
from .model_archive import latest, weights_member

SUFFIXES = (".weights.h5", ".safetensors", ".weights.npz", ".weights.json")


def save_weights(
    model: Any,
    filepath: FilePath,
    overwrite: bool = True,
    max_shard_size: float | None = None,
    **kwargs: Any,
) -> None:
    """Write the weights of a model; the file appears whole or not at all.

    Args:
        model: a built model.
        filepath: ends in `.weights.h5`, `.safetensors`, `.weights.npz`, or in `.weights.json` for
            shards: a list of files and, beside it, the files.
        overwrite: False: an existing file is an error.
        max_shard_size: the gigabytes of a shard.

    Raises:
        ValueError: another suffix, or a model that has no weights yet.
        FileExistsError: the file exists, and `overwrite` is False.
    """
    path = Path(filepath)
    if not path.name.endswith(SUFFIXES):
        raise ValueError(
            f"The name of a weights file must end in one of {', '.join(SUFFIXES)}; given "
            f"'{path.name}'."
        )
    refuse_existing(path, overwrite)
    arrays, groups = object_weights.read(model)
    if not model.weights:
        raise ValueError(
            f"Model '{model.name}' has no weights to save; build it first (give an input shape, or "
            "call it on data)."
        )
    write_arrays(path, arrays, groups=groups, max_shard_size=max_shard_size)


def refuse_existing(path: Path, overwrite: bool) -> None:
    """An error where a file exists that is to be kept."""
    if path.exists() and not overwrite:
        raise FileExistsError(f"The file {path} exists already; pass overwrite=True to replace it.")


def load_weights(
    model: Any,
    filepath: FilePath,
    skip_mismatch: bool = False,
    objects_to_skip: list[Any] | None = None,
    **kwargs: Any,
) -> None:
    """Read the weights of a model; nothing changes unless all of them fit.

    Args:
        model: a built model.
        filepath: a file of `save_weights` or of Keras; of a whole model its weights; of a folder
            of checkpoints (`OrbaxCheckpoint`) the last.
        skip_mismatch: weights that are absent or of another shape stay as they are, with a
            warning.
        objects_to_skip: layers whose weights stay as they are.
        by_name: of an old `.h5` file, take the layers whose names the model has.

    Raises:
        ValueError: listing the paths that the file or the model lacks and the shapes that differ.
        FileNotFoundError: there is no such file.
    """
    path = latest(Path(filepath))
    if not model.built and not model.weights:
        raise ValueError(
            f"Model '{model.name}' has no weights yet; build it first (give an input shape, or "
            "call it on data)."
        )
    skip = objects_to_skip or []
    if path.suffix == ".keras" or path.is_dir():
        with Archive(path) as archive, archive.weights(weights_member(archive)) as weights:
            object_weights.load(model, weights, str(path), skip_mismatch, skip)
    elif legacy.is_old(path):
        legacy.load_weights(model, path, bool(kwargs.get("by_name")), skip_mismatch, skip)
    else:
        with open_weights(path) as weights:
            object_weights.load(model, weights, str(path), skip_mismatch, skip)
