"""Models in `.h5` files, which training goes on from with the optimizers of the time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ..core import registry, warn_user
from ..core.registry import custom_object_scope
from ..files import SafeGroup, open_hdf5_file
from ..files.faults import FilePath
from ..models import load_model, save_model
from ..saving import legacy, weights_files
from . import optimizers
from .base_layer import InputLayer, Layer
from .older_words import Unsaid, model_in_older_words, training_in_older_words

_WHOLE = "model.keras"  # in a folder of `save_format="tf"`
_OTHERS = ("Identity", "Highway", "MaxoutDense")  # an initializer then; those of Keras 1 are apart
_STATE = {
    "SGD": "moment", "RMSprop": "accumulator", "Adagrad": "accumulator", "Adam": "m v vhat",
    "Adadelta": "accumulator delta_accumulator", "Adamax": "m u", "Nadam": "m v",
}  # fmt: skip


def _layers() -> dict[str, Any]:
    """The layers of the time by name, which a file means though it says no more; what they hold."""
    layers = {
        name: thing
        for name, thing in registry.public["keras2"].items()
        if issubclass(thing, (Layer, InputLayer)) and name not in _OTHERS
    }
    return {**layers, **registry.public["keras2.constraints"]}


def _of_its_time(path: FilePath) -> bool:
    """Whether an `.h5` file is of Keras 1 or 2, or of these layers; others mean today's."""
    with open_hdf5_file(path) as root:
        version, backend = (str(root.attributes.get(x)) for x in ("keras_version", "backend"))
    return legacy.before_tensorflow(version) or backend == "kerata"


def load(
    path: FilePath, custom_objects: Mapping[str, Any] | None, compile: bool, older: Any
) -> Any:
    """The model of a file, of any format; `older` makes one of Keras 2.3's of it."""
    path = Path(path)
    if (path / _WHOLE).exists():
        path /= _WHOLE
    elif (path / "saved_model.pb").exists():
        raise ValueError(
            f"The folder {path} has a program in it and no model: use layers.TFSMLayer, or save "
            "the model in an .h5 file."
        )
    old, own = legacy.is_old(path), dict(custom_objects or {})
    layers = _layers() if old and _of_its_time(path) else {}
    model = older(load_model(path, {**layers, **own}, compile and not old))
    if not old or not compile:
        return model
    with custom_object_scope(own), open_hdf5_file(path) as root:
        found = legacy.training_of(root)
        if found is not None:
            optimizer, config = found
            if optimizer is not None:
                config["optimizer"] = optimizers.deserialize(optimizer, own)
            model.compile_from_config(config)
            state = root["optimizer_weights"] if "optimizer_weights" in root else None
            if isinstance(state, SafeGroup):
                legacy.load_optimizer(model, state)
    return model


@contextmanager
def _named(path: Path, suffix: str = ".h5") -> Iterator[Path]:
    """Where to write a file that is to have this name, whatever it ends in."""
    if path.suffix in legacy.SUFFIXES:
        yield path
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_name(path.name + suffix)
    yield whole
    os.replace(whole, path)


def save(model: Any, path: Path, include_optimizer: bool) -> None:
    """Write a model as Keras 2.3 reads it, or as Keras 3 does where 2.3 had no words for it."""
    with _named(path) as whole:
        _save(model, whole, include_optimizer)


def _save(model: Any, path: Path, include_optimizer: bool) -> None:
    try:
        config = model_in_older_words(registry.serialize(model))
        training = training_in_older_words(model) if include_optimizer else None
    except Unsaid:
        return legacy.save_model(model, path, include_optimizer)
    legacy.refuse_unlisted(model, path)
    state = _state(model.optimizer) if training and model.optimizer.built else None
    legacy.write_model(model, path, config, training, state, legacy.OF_KERAS_2)


def save_weights(model: Any, path: Path) -> None:
    """Write the weights of a model's layers alone; what stands for TensorFlow's checkpoints is
    known as the last of its folder.
    """
    if model.own_variables():  # beside those of its layers
        with _named(path, ".weights.h5") as whole:
            weights_files.save_weights(model, whole)
    else:
        with _named(path) as whole:
            legacy.save_weights(model, whole, legacy.OF_KERAS_2)
    if path.suffix not in legacy.SUFFIXES:
        last = json.dumps(path.name)
        path.with_name("checkpoint").write_text(f"model_checkpoint_path: {last}\n", "utf-8")


def save_folder(model: Any, path: Path, overwrite: bool) -> None:
    """Write a model into a folder, as a program of TensorFlow's where that is installed, too."""
    try:
        model.export(path, format="tf_saved_model", verbose=False)
    except (ImportError, NotImplementedError, TypeError) as error:
        path.mkdir(parents=True, exist_ok=True)
        warn_user(f"The folder {path} has the model alone, no program: {error}")
    save_model(model, path / _WHOLE, overwrite)


def _state(optimizer: Any) -> dict[str, Any]:
    """The state in the order of the time; what an optimizer kept without use is zeros."""
    name, trained = type(optimizer).__name__, optimizer._trainable_variables
    found = {f"{name}/iterations:0": np.asarray(optimizer.iterations.numpy(), "int64")}
    if name == "Nadam":
        found["Nadam/m_schedule:0"] = optimizer._momenta
    held = [optimizer._slots[slot] for group in optimizer.slots() for slot in group]
    for i, kind in enumerate(_STATE[name].split()):
        shapes = [(1,) if kind == "vhat" else v.shape for v in trained]
        values = held[i] if i < len(held) else [np.zeros(x, "float32") for x in shapes]
        found.update({f"training/{name}/{kind}_{j}:0": x for j, x in enumerate(values)})
    return found
