"""Weights in `.safetensors` files."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TypeAlias

import numpy as np

from ..core.context import use
from ..core.naming import unique
from ..core.whole_files import whole_file
from ..engine.variable import Variable
from ..layers.base.layer import Layer

FilePath: TypeAlias = str | PathLike[str]


def named_weights(model: Layer) -> dict[str, Variable]:
    """The weights of a model by a name that does not depend on what else was built in the process.

    A name is the place of the weight: the names of the layers down to it, then its own; automatic
    numbers of layer names are counted anew within the model.
    """
    found: dict[str, Variable] = {}
    seen: set[Variable] = set()
    taken: set[str] = set()

    def walk(layer: Layer, path: str) -> None:
        own = sorted(layer._own(Variable), key=lambda v: not v.trainable)
        for variable in own:
            if variable not in seen:
                seen.add(variable)
                found[unique(f"{path}{variable.name}", taken)] = variable
        names: set[str] = set()
        for inner in getattr(layer, "layers", None) or layer.layers_below:
            walk(inner, f"{path}{unique(_stem(inner.name), names)}/")
        for inner in layer.layers_below:
            walk_rest(inner, path)

    def walk_rest(inner: Layer, path: str) -> None:
        if any(v not in seen for v in inner.weights):
            walk(inner, f"{path}{_stem(inner.name)}/")

    walk(model, "")
    return found


def _stem(name: str) -> str:
    head, _, tail = name.rpartition("_")
    return head if head and tail.isdigit() else name


def save(model: Layer, filepath: FilePath, overwrite: bool = True) -> None:
    """Write the weights; the file appears whole or not at all."""
    path = _checked(filepath)
    if path.exists() and not overwrite:
        raise FileExistsError(f"The file {path} exists already; pass overwrite=True to replace it.")
    variables = named_weights(model)
    if not variables:
        raise ValueError(
            f"Model '{model.name}' has no weights to save; build it first (give an input shape, or "
            "call it on data)."
        )
    from safetensors.numpy import save_file

    arrays = {name: np.ascontiguousarray(variable.numpy()) for name, variable in variables.items()}
    with whole_file(path) as temporary:
        save_file(arrays, temporary, metadata={"format": "kerata"})


def load(model: Layer, filepath: FilePath, skip_mismatch: bool = False) -> None:
    """Read the weights; nothing changes unless all of them fit."""
    path = _checked(filepath)
    if not path.exists():
        raise FileNotFoundError(f"There is no weights file {path}.")
    if not model.built:
        raise ValueError(
            f"Model '{model.name}' has no weights yet; build it first (give an input shape, or "
            "call it on data)."
        )
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
    except SafetensorError as error:
        raise ValueError(f"{path} is no whole file of weights: {error}.") from error
    variables = named_weights(model)
    faults = [f"{name} is not in the file" for name in variables if name not in arrays]
    faults += [f"{name} is not in the model" for name in arrays if name not in variables]
    faults += [
        f"{name} has shape {arrays[name].shape} in the file and {variable.shape} in the model"
        for name, variable in variables.items()
        if name in arrays and arrays[name].shape != variable.shape
    ]
    if faults and not skip_mismatch:
        raise ValueError(
            f"The weights in {path} do not fit model '{model.name}': {'; '.join(faults[:5])}."
        )
    for name, variable in variables.items():
        if name in arrays and arrays[name].shape == variable.shape:
            with use(variable.engine):
                variable.assign(arrays[name])


def _checked(filepath: FilePath) -> Path:
    path = Path(filepath)
    if path.suffix != ".safetensors":
        raise ValueError(
            f"The name of a weights file must end in '.safetensors', not '{path.name}'."
        )
    return path
