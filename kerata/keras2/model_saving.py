"""Models, and weights of layers, in groups of HDF5 files: `keras.engine.saving` of Keras 2.3."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from ..core import InvalidArgument
from ..files import open_hdf5_file
from ..saving.legacy import OF_KERAS_2, layer_weights, writing
from .h5_files import HDF5_OBJECT_HEADER_LIMIT as HDF5_OBJECT_HEADER_LIMIT
from .h5_files import as_file
from .models import load_model as load_model
from .models import model_from_config as model_from_config
from .models import model_from_json as model_from_json
from .models import model_from_yaml as model_from_yaml
from .models import save_model as save_model


def load_attributes_from_hdf5_group(group: Any, name: str) -> list[str]:
    """A list of texts from the attributes of a group, also where it lies there in parts."""
    found = layer_weights.attributes_in_parts(getattr(group, "attrs", group), name)
    return [x.decode() if isinstance(x, bytes) else str(x) for x in found]


def save_attributes_to_hdf5_group(group: Any, name: str, data: Sequence[str | bytes]) -> None:
    """Write a list of texts as an attribute of a group, a long one in parts.

    Raises:
        RuntimeError: a text that is too long for an attribute.
    """
    texts = [x.decode() if isinstance(x, bytes) else x for x in data]
    long = [x[:40] for x in texts if len(x.encode()) > HDF5_OBJECT_HEADER_LIMIT]
    if long:
        raise RuntimeError(
            f"A text in an HDF5 attribute has {HDF5_OBJECT_HEADER_LIMIT} bytes at most; longer are "
            f"those of '{name}' that begin with {long}."
        )
    attributes = getattr(group, "attrs", group)
    for key, part in writing.attribute_in_parts(name, texts).items():
        attributes[key] = part


def save_weights_to_hdf5_group(group: Any, layers: Sequence[Any]) -> None:
    """Write the weights of layers into a group, as `model.save_weights` does into a file."""
    group = getattr(group, "data", group)
    model = SimpleNamespace(layers=layers)
    groups, arrays = writing.groups_of(model, "", OF_KERAS_2)
    for path, attributes in groups.items():
        held = (group.require_group(path) if path else group).attrs
        for key, value in attributes.items():
            held[key] = value
    for path, variable in arrays.items():
        group[path] = variable.numpy()


def _load(f: Any, layers: Sequence[Any], by_name: bool, skip_mismatch: bool, reshape: bool) -> None:
    model = SimpleNamespace(layers=list(layers), name="of these layers")
    changes = {x.name: functools.partial(_reshaped, x) for x in layers} if reshape else {}
    with as_file(f) as path, open_hdf5_file(path) as root:
        layer_weights.load(model, root, changes, by_name, skip_mismatch)


def _reshaped(layer: Any, arrays: list[np.ndarray]) -> list[np.ndarray]:
    """Arrays that have the numbers of a layer's weights in other shapes, in theirs."""
    pairs = zip(arrays, layer_weights.weights_of(layer))
    return [x.reshape(v.shape) if x.size == np.prod(v.shape) else x for x, v in pairs]


def load_weights_from_hdf5_group(f: Any, layers: Sequence[Any], reshape: bool = False) -> None:
    """Give layers their weights from a group of h5py's, in their order.

    Args:
        f: the group or the file.
        layers: those that are without weights are passed over.
        reshape: take arrays of as many numbers in another shape.
    """
    _load(f, layers, False, False, reshape)


def load_weights_from_hdf5_group_by_name(
    f: Any, layers: Sequence[Any], skip_mismatch: bool = False, reshape: bool = False
) -> None:
    """Give layers the weights that a group of h5py's has under their names.

    Args:
        f, layers, reshape: see `load_weights_from_hdf5_group`.
        skip_mismatch: warn, where shapes do not fit, instead of an error.
    """
    _load(f, layers, True, skip_mismatch, reshape)


def preprocess_weights_for_loading(
    layer: Any,
    weights: Sequence[Any],
    original_keras_version: str | None = None,
    original_backend: str | None = None,
    reshape: bool = False,
) -> list[np.ndarray]:
    """Arrays from a file of Keras 2 as a layer of today has them, for `set_weights`.

    Args:
        layer: built.
        weights: those of layers on cuDNN, too.
        original_keras_version: that wrote them; weights of Keras 1 are told by their names, which
            only whole files have.
        original_backend: whose kernels; "theano" turned them over.
        reshape: take arrays of as many numbers in another shape.
    """
    if str(original_keras_version).startswith("1"):
        raise InvalidArgument(
            "Weights of Keras 1 are told by their names: use model.load_weights(path)."
        )
    names = [""] * len(weights)
    arrays = layer_weights.suited(layer, names, [np.asarray(x) for x in weights])
    arrays = layer_weights.turned(layer, names, arrays, original_backend)
    return _reshaped(layer, arrays) if reshape else arrays


def pickle_model(model: Any) -> dict[str, bytes]:
    """A model as bytes in a dict: those of the file that `save_model` writes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.h5"
        save_model(model, path)
        return {"model": path.read_bytes()}


def unpickle_model(state: dict[str, bytes]) -> Any:
    """The model of `pickle_model`'s dict, read as files are: no code is run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.h5"
        path.write_bytes(state["model"])
        return load_model(path)


def _no_cloud(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        for path in (*args, *kwargs.values()):
            if isinstance(path, str) and path.startswith("gs://"):
                raise ValueError(
                    f"{path} is in Google's cloud, which is not read and written here: copy it "
                    "with `gsutil cp`."
                )
        return function(*args, **kwargs)

    return call


def allow_read_from_gcs(load_function: Callable[..., Any]) -> Callable[..., Any]:
    """A function that says of addresses in Google's cloud that they are not read here."""
    return _no_cloud(load_function)


def allow_write_to_gcs(save_function: Callable[..., Any]) -> Callable[..., Any]:
    """A function that says of addresses in Google's cloud that they are not written here."""
    return _no_cloud(save_function)
