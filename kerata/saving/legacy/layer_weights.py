"""Weights of old files: a group for each layer, which lists its weights in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core import use, warn_user
from ...files import SafeArray, SafeGroup
from ...files.hdf5_weights import checksums
from .configurations import Config
from .keras1 import ran_on_theano, rearranged

TOP = "top_level_model_weights"
Arrays = list[np.ndarray]
Change = Callable[[Arrays], Arrays]


@dataclass
class Stored:
    """The weights that a file has for a layer."""

    layer: str
    arrays: Sequence[SafeArray]
    sums: Mapping[str, str]

    def read(self, change: Change | None) -> Arrays:
        """The arrays, rearranged as today's layer has them."""
        found = [array.read(checksum=self.sums.get(array.path, "")) for array in self.arrays]
        return found if change is None else change(found)

    @property
    def names(self) -> list[str]:
        """The names of the arrays."""
        return [array.path.rpartition("/")[2] for array in self.arrays]


def stored(root: SafeGroup) -> list[Stored]:
    """What a file has, layer by layer, layers without weights left out."""
    names = root.attributes.get("layer_names")
    if names is None:
        names = attributes_in_parts(root.attributes, "layer_names")
    found, sums = [], checksums(root.file)
    for name in names:
        group = root[name]
        if not isinstance(group, SafeGroup):
            raise group.fault("it should be a group of weights, and is an array.")
        arrays = []
        for weight in attributes_in_parts(group.attributes, "weight_names"):
            array = group[weight]
            if not isinstance(array, SafeArray):
                raise array.fault("it should be an array, and is a group.")
            arrays.append(array)
        if arrays:
            found.append(Stored(name, arrays, sums))
    return found


def attributes_in_parts(attributes: Mapping[str, Any], name: str) -> list[str]:
    """A list of text, which long ones have in parts: `name0`, `name1`, …"""
    if name in attributes:
        return list(attributes[name])
    parts, found = 0, []
    while f"{name}{parts}" in attributes:
        found += list(attributes[f"{name}{parts}"])
        parts += 1
    return found


def weights_of(layer: Any) -> list[Any]:
    """A layer's weights as Keras 2 ordered them: those that are trained first."""
    return [*layer.trainable_weights, *layer.non_trainable_weights]


def load(
    model: Any,
    root: SafeGroup,
    changes: Mapping[str, Change],
    by_name: bool = False,
    skip_mismatch: bool = False,
    skip: Sequence[Any] = (),
) -> None:
    """Give the layers of a model their weights, in order or by name; all of them fit, or none.

    Raises:
        ValueError: naming the layers and the shapes that do not fit.
    """
    path = root.file.region.path
    ready, faults = [], []
    for layer, entry in _pairs(model, stored(root), path, by_name):
        if any(layer is x for x in skip):
            continue
        arrays = entry.read(changes.get(layer.name))
        if layer.name not in changes:
            arrays = suited(layer, entry.names, arrays)
        arrays = turned(layer, entry.names, arrays, root.attributes.get("backend"))
        fault = _fault(layer, entry, arrays)
        if fault:
            faults.append(fault)
        else:
            ready.append((layer, arrays))
    if faults:
        message = f"The weights in {path} do not fit model '{model.name}': {'; '.join(faults)}."
        if not skip_mismatch:
            raise ValueError(message)
        warn_user(message)
    for layer, arrays in ready:
        for variable, array in zip(weights_of(layer), arrays):
            with use(variable.engine):
                variable.assign(array)


def suited(layer: Any, names: Sequence[str], arrays: Arrays) -> Arrays:
    """A layer's arrays, whose names are known, as today's layer has them."""
    owners = {v: x for x in layer._all_layers() for v in x.own_variables()}
    wanted = [(v, owners[v]) for v in weights_of(layer)]
    arrays = _from_fast_layers(layer, rearranged(names, arrays, wanted))
    found: Arrays = getattr(layer, "from_file", list)(arrays)
    return found


def turned(layer: Any, names: Sequence[str], arrays: Arrays, backend: str | None) -> Arrays:
    """A layer's arrays, with the kernels turned over where Theano trained them."""
    if backend != "theano" and not ran_on_theano(names):
        return arrays
    kernels = turned_kernels(layer)
    return [flipped(x) if v in kernels else x for v, x in zip(weights_of(layer), arrays)]


def _pairs(
    model: Any, found: list[Stored], path: str, by_name: bool
) -> Iterable[tuple[Any, Stored]]:
    """Each layer with its weights in the file: by name where all names agree, else in order."""
    layers = [layer for layer in model.layers if layer.weights]
    names = {layer.name: layer for layer in layers}
    if by_name or {x.layer for x in found} == set(names):
        return [(names[x.layer], x) for x in found if x.layer in names]
    if len(found) != len(layers):
        raise ValueError(
            f"The file {path} has weights for {len(found)} layers "
            f"({', '.join(x.layer for x in found)}), but model '{model.name}' has {len(layers)} "
            f"with weights ({', '.join(names)}). With by_name=True, layers of one name share them."
        )
    return zip(layers, found)


def turned_kernels(model: Any) -> set[Any]:
    """The kernels that Theano has turned over: its windows are those of a convolution."""
    return {
        variable
        for layer in model._all_layers()
        if type(layer).__name__.startswith("Conv")
        for variable in layer.own_variables()
        if variable.ndim > 2
    }


def flipped(kernel: np.ndarray) -> np.ndarray:
    """A kernel as a correlation has it, of one as a convolution has it."""
    return np.flip(kernel, tuple(range(kernel.ndim - 2)))


def _from_fast_layers(layer: Any, arrays: Arrays) -> Arrays:
    """A layer's arrays, rearranged where their biases tell that they ran on cuDNN."""
    wanted = [tuple(v.shape) for v in weights_of(layer)]
    found = []
    for start in range(0, len(arrays), 3):
        shapes, three = wanted[start : start + 3], arrays[start : start + 3]
        if len(three) < 3 or any(x.shape != s for x, s in zip(three[:2], shapes)):
            return arrays
        if [x.ndim for x in three] != [2, 2, 1] or not shapes[1][0]:
            return arrays  # no kernels and bias: three weights of a layer of another kind
        gates, bias = shapes[0][-1] // shapes[1][0], three[2]
        if gates not in (3, 4) or bias.shape != (2 * gates * shapes[1][0],):
            return arrays
        found += _from_cudnn(three, gates)
    return found


def _fault(layer: Any, entry: Stored, arrays: Arrays) -> str:
    """What keeps a layer from its arrays."""
    want = [tuple(v.shape) for v in weights_of(layer)]
    have = [tuple(array.shape) for array in arrays]
    if want == have:
        return ""
    return (
        f"layer '{layer.name}' has weights of the shapes {want}, in the file those of "
        f"'{entry.layer}' have the shapes {have}"
    )


def changes_of(config: Config | None) -> dict[str, Change]:
    """How the arrays of layers are to be rearranged, by the layers' names in an old model."""
    found: dict[str, Change] = {}
    layers = [] if config is None else config["config"]
    for entry in layers["layers"] if isinstance(layers, dict) else layers:
        change = _change(entry)
        if change is not None:
            found[entry["config"]["name"]] = change
    return found


def _change(entry: Config) -> Change | None:
    name, inner = entry["class_name"], entry["config"]
    if name == "CuDNNLSTM":
        return lambda arrays: _from_cudnn(arrays, 4)
    if name == "CuDNNGRU":
        return lambda arrays: _from_cudnn(arrays, 3)
    if name == "Bidirectional":
        one = _change(inner["layer"])
        if one is not None:
            return lambda arrays: [*one(arrays[:3]), *one(arrays[3:])]
    return _change(inner["layer"]) if name == "TimeDistributed" else None


def _from_cudnn(arrays: Arrays, gates: int) -> Arrays:
    """cuDNN has each gate's matrices the other way round, and two biases."""
    kernel, recurrent, bias = arrays
    inputs = [x.ravel().reshape(x.shape, order="F") for x in np.split(kernel, gates, axis=1)]
    states = [x.T for x in np.split(recurrent, gates, axis=1)]
    twice = bias.reshape(2, -1)
    bias = twice.sum(0) if gates == 4 else twice
    return [np.concatenate(inputs, axis=1), np.concatenate(states, axis=1), bias]
