"""Old files, recognised and loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...core import settings
from ...core.registry import custom_object_scope
from ...files import SafeArray, SafeGroup, open_hdf5_file
from ...files.documents import parsed
from ...files.faults import BadFile, FilePath, reading
from ...files.hdf5 import SIGNATURE
from ...files.hdf5_weights import checksums
from .. import model_archive
from . import layer_weights, optimizer_state
from .compile_arguments import before_tensorflow, compile_config
from .configurations import Config, modern_model, with_modules, without_slashes


def is_old(path: FilePath) -> bool:
    """Whether a file is an `.h5` in the layout that Keras before 3 had."""
    path = Path(path)
    if not path.is_file():
        return False
    with path.open("rb") as file:
        if file.read(8) != SIGNATURE:
            return False
    with open_hdf5_file(path) as root:
        names = root.attributes
        return (
            "model_config" in names
            or any(x.startswith("layer_names") for x in names)
            or ("model_weights" in root)
        )


def _document(root: SafeGroup, name: str) -> Config | None:
    text = root.attributes.get(name)
    if text is None:
        return None
    with reading(root.file.region.path, f"@{name}"):
        found = parsed(str(text).encode())
        if not isinstance(found, dict):
            raise ValueError("it is no configuration")
        return found


def _weights(root: SafeGroup) -> SafeGroup:
    found = root["model_weights"] if "model_weights" in root else root
    if not isinstance(found, SafeGroup):
        raise found.fault("it should be a group of weights, and is an array.")
    return found


def load_model(
    path: FilePath, custom_objects: Mapping[str, Any] | None = None, compile: bool = True
) -> Any:
    """The whole model in an old `.h5` file."""
    with custom_object_scope(dict(custom_objects or {})), open_hdf5_file(path) as root:
        config = _document(root, "model_config")
        if config is None:
            raise BadFile(
                str(path), "", "it holds weights alone: make the model, and call `load_weights`."
            )
        training = _document(root, "training_config") if compile else None
        with reading(path, "@model_config"):
            version = str(root.attributes.get("keras_version"))
            config = {**config, "keras_version": version}
            if version.startswith("3"):
                settings.load_classes()
                new = with_modules(config)
            else:
                new = modern_model(config)
        if training is not None:
            with reading(path, "@training_config"):
                new["compile_config"] = compile_config(training, version)
        model = model_archive.model_of(new, custom_objects, compile)
        with reading(path, "@model_config"):
            changes = layer_weights.changes_of(without_slashes(config))
        layer_weights.load(model, _weights(root), changes)
        optimizer = getattr(model, "optimizer", None)
        if optimizer is not None and "optimizer_weights" in root:
            load_optimizer(model, root["optimizer_weights"])
    return model


def training_of(root: SafeGroup) -> tuple[Config | None, Config] | None:
    """The optimizer as an old file describes it, and the arguments of `compile`; None if none.

    Instead of tf.keras' optimizers, whose formulas are today's, there is None.
    """
    training = _document(root, "training_config")
    if training is None:
        return None
    with reading(root.file.region.path, "@training_config"):
        version = str(root.attributes.get("keras_version"))
        found = compile_config(training, version)
        found["sample_weight_mode"] = training.get("sample_weight_mode")
        return training["optimizer_config"] if before_tensorflow(version) else None, found


def load_optimizer(model: Any, group: SafeGroup | SafeArray) -> None:
    """Give a model's optimizer the state in a group of an old file."""
    if not isinstance(group, SafeGroup):
        raise group.fault("it should be a group, and is an array.")
    optimizer = model.optimizer
    if not optimizer.built:
        optimizer.build(model.trainable_variables)
    names = layer_weights.attributes_in_parts(group.attributes, "weight_names")
    sums = checksums(group.file)
    arrays = [
        found.read(checksum=sums.get(found.path, ""))
        for name in names
        if isinstance(found := group[name], SafeArray)
    ]
    turned = set()
    if group.file.attributes.get("backend") == "theano" or names[:1] == ["param_0"]:
        turned = layer_weights.turned_kernels(model)
    optimizer_state.load(optimizer, names, arrays, turned)


def load_weights(
    model: Any,
    path: FilePath,
    by_name: bool = False,
    skip_mismatch: bool = False,
    skip: Sequence[Any] = (),
) -> None:
    """The weights in an old `.h5` file, of a whole model or alone."""
    with open_hdf5_file(path) as root:
        changes = layer_weights.changes_of(_document(root, "model_config"))
        layer_weights.load(model, _weights(root), changes, by_name, skip_mismatch, skip)


def modern_archive(config: Config) -> Config:
    """The configuration in a `.keras` archive of tf.keras as Keras 3 has it."""
    new = modern_model(config)
    if config.get("compile_config"):
        new["compile_config"] = compile_config(config["compile_config"], "2-tf")
    return new
