"""Configurations and weights of Keras 1 in the words and the order of Keras 2."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import InvalidArgument, registry
from .formulas import old_cosine

Config = dict[str, Any]
Arrays = list[np.ndarray]
_CLASSES = {
    **{f"{kind}Convolution{n}D": f"Conv{n}D" for n in (1, 2, 3) for kind in ("", "Atrous")},
    "Deconvolution2D": "Conv2DTranspose", "SeparableConvolution2D": "SeparableConv2D",
    "TimeDistributedDense": "Dense",
}  # fmt: skip
_ARGUMENTS = {
    "output_dim": "units", "nb_filter": "filters", "filter_length": "kernel_size",
    "border_mode": "padding", "subsample": "strides", "subsample_length": "strides",
    "stride": "strides", "pool_length": "pool_size", "length": "size", "bias": "use_bias",
    "atrous_rate": "dilation_rate", "init": "kernel_initializer", "p": "rate", "sigma": "stddev",
    "inner_init": "recurrent_initializer", "inner_activation": "recurrent_activation",
    "W_regularizer": "kernel_regularizer", "U_regularizer": "recurrent_regularizer",
    "b_regularizer": "bias_regularizer", "W_constraint": "kernel_constraint",
    "b_constraint": "bias_constraint", "dropout_W": "dropout", "dropout_U": "recurrent_dropout",
    "dim_ordering": "data_format", "forget_bias_init": "unit_forget_bias",
    "beta_init": "beta_initializer", "gamma_init": "gamma_initializer",
}  # fmt: skip
_OWN: dict[str, dict[str, str]] = {
    "Embedding": {"output_dim": "output_dim", "init": "embeddings_initializer",
                  "W_regularizer": "embeddings_regularizer",
                  "W_constraint": "embeddings_constraint"},
    "PReLU": {"init": "alpha_initializer"},
}  # fmt: skip
_VALUES: dict[str, Callable[[Any], Any]] = {
    "data_format": lambda x: {"th": "channels_first", "tf": "channels_last"}.get(x),
    "unit_forget_bias": lambda x: x == "one",
}
_INITIALIZERS = {"zero": "zeros", "one": "ones", "uniform": "random_uniform",
                 "normal": "random_normal"}  # fmt: skip
_SIZES = (("nb_row", "nb_col"), ("kernel_dim1", "kernel_dim2", "kernel_dim3"))
_MERGES = {
    "sum": "Add", "mul": "Multiply", "ave": "Average", "max": "Maximum", "concat": "Concatenate",
    "dot": "Dot", "cos": "Lambda",
}  # fmt: skip
_MODELS = ("Sequential", "Model")


def is_keras1(config: Config) -> bool:
    """Whether a model's configuration says that Keras 1 wrote it."""
    return str(config.get("keras_version")).startswith("1.")


def in_words_of_keras2(entry: Config) -> Config:
    """The configuration of a model or layer of Keras 1 in the words of Keras 2."""
    name, inner = entry["class_name"], entry["config"]
    if name == "Sequential" and inner and inner[0]["class_name"] == "Merge":
        return {**entry, "class_name": "Model", "config": _branches(inner)}
    if name == "Sequential":
        return {**entry, "config": [in_words_of_keras2(x) for x in inner]}
    if name == "Model":
        layers = [in_words_of_keras2(x) for x in inner["layers"]]
        return {**entry, "config": {**inner, "layers": layers}}
    if name == "Merge":
        cls, inner = _merge(inner)
        return {**entry, "class_name": cls, "config": inner}
    if name == "Lambda":
        return entry
    inner = _layer(name, inner)
    if isinstance(inner.get("layer"), dict):  # of a wrapper
        inner["layer"] = in_words_of_keras2(inner["layer"])
    return {**entry, "class_name": _CLASSES.get(name, name), "config": inner}


def _layer(name: str, config: Config) -> Config:
    if config.get("mode"):
        raise InvalidArgument(
            f"The layer '{config.get('name')}' is a {name} with mode={config['mode']!r} of Keras "
            "1, which there is no more."
        )
    gone = {"consume_less", "mode", "input_length", "input_dtype"}
    gone |= {"dropout"} if name == "Embedding" else {"input_dim"}
    gone |= {"output_shape"} if name == "Deconvolution2D" else set()
    found: Config = {}
    for old, value in config.items():
        key = _OWN.get(name, {}).get(old, _ARGUMENTS.get(old, old))
        if old not in gone:
            found[key] = _VALUES.get(key, lambda x: x)(_part(key, value))
    for keys in _SIZES:
        if keys[0] in found:
            found["kernel_size"] = [found.pop(key) for key in keys]
    return found


def _part(key: str, value: Any) -> Any:
    """A regularizer or a constraint, which names itself; an initializer by its name."""
    if key.endswith("initializer") and isinstance(value, str):
        return _INITIALIZERS.get(value, value)
    if not key.endswith(("regularizer", "constraint")) or not isinstance(value, dict):
        return value
    name = value["name"].removesuffix("Regularizer")
    arguments = {"max_value" if k == "m" else k: x for k, x in value.items() if k != "name"}
    return {"class_name": name, "config": arguments}


def _merge(config: Config) -> tuple[str, Config]:
    """A Merge as the layer of its mode."""
    mode, found = config["mode"], {"name": config["name"]}
    if mode == "cos":
        arguments = {"axes": config["dot_axes"]}
        function = registry.serialize(old_cosine)
        return "Lambda", {**found, "function": function, "arguments": arguments}
    if mode not in _MERGES or config.get("mode_type", "raw") != "raw":
        raise InvalidArgument(f"The layer '{config['name']}' merges by {mode!r:.40}.")
    if mode == "concat":
        found["axis"] = config["concat_axis"]
    elif mode == "dot":
        found["axes"] = config["dot_axes"]
    return _MERGES[mode], found


def _branches(layers: list[Config]) -> Config:
    """A Sequential that begins with a Merge of models, as a model of all their layers."""
    found: list[Config] = []
    inputs: list[list[Any]] = []

    def chain(entries: Sequence[Config]) -> str:
        """Put layers after each other; the result is the name of the last."""
        first, last = entries[0], ""
        if first["class_name"] == "Merge":
            ends = [chain(_inner(branch)) for branch in first["config"]["layers"]]
            last = put(first, ends)
            entries = entries[1:]
        else:
            shape, last = _input_shape(first), f"{first['config']['name']}_input"
            config = {"batch_input_shape": shape, "name": last}
            found.append({"class_name": "InputLayer", "name": last, "config": config,
                          "inbound_nodes": []})  # fmt: skip
            inputs.append([last, 0, 0])
        for entry in entries:
            last = put(entry, [last])
        return last

    def put(entry: Config, before: list[str]) -> str:
        new = in_words_of_keras2(entry)
        name = str(new["config"]["name"])
        found.append({**new, "name": name, "inbound_nodes": [[[x, 0, 0] for x in before]]})
        return name

    outputs = [[chain(layers), 0, 0]]
    return {"name": "model", "layers": found, "input_layers": inputs, "output_layers": outputs}


def ran_on_theano(names: Sequence[str]) -> bool:
    """Whether names of weights are Keras 1's and lack what TensorFlow adds to them."""
    return bool(names) and re.search(r"_W(_[a-z])?$", names[0]) is not None


def _inner(branch: Config) -> Sequence[Config]:
    if branch["class_name"] != "Sequential":
        raise InvalidArgument("A Merge of other models than Sequential ones is not read.")
    layers: Sequence[Config] = branch["config"]
    return layers


def _input_shape(layer: Config) -> Any:
    inner = layer["config"]
    return inner.get("batch_input_shape") or _input_shape(inner["layer"])


def rearranged(names: Sequence[str], arrays: Arrays, wanted: Sequence[tuple[Any, Any]]) -> Arrays:
    """A layer's weights as Keras 2 has them.

    Args:
        names: of the arrays.
        arrays: those of LSTM and GRU gate by gate, as Keras 1 had them, kernels of sequences with
            an axis of one, kernels of images with channels first in Theano's order, and those of
            transposed convolutions from inputs to outputs.
        wanted: the layer's variables, each with the layer that owns it.
    """
    found: Arrays = []
    at = 0
    while at < len(arrays):
        gates = _GATES.get(re.sub(r".*_W(_[a-z])?(:0)?$", r"\1", names[at]))
        if gates is not None:
            parts = arrays[at : at + 3 * len(gates)]
            found += [
                np.concatenate([parts[3 * gate + kind] for gate in gates], axis=-1)
                for kind in range(3)
            ]
            at += len(parts)
            continue
        if len(found) < len(wanted) and re.search(r"_W(:0)?$", names[at]):
            found.append(_kernel(arrays[at], *wanted[len(found)]))
        else:
            found.append(arrays[at])
        at += 1
    return found


# By the name of the first gate: in the order of today, the places that the gates had.
_GATES = {"_i": (0, 2, 1, 3), "_z": (0, 1, 2)}


def _kernel(array: np.ndarray, variable: Any, owner: Any) -> np.ndarray:
    if array.ndim == 4 and variable.ndim == 3 and array.shape[1] == 1:
        return array[:, 0]
    if array.ndim < 4 or array.ndim != variable.ndim:
        return array
    if getattr(owner, "data_format", None) == "channels_first":
        array = array.transpose(*range(2, array.ndim), 1, 0)
    return array.swapaxes(-1, -2) if "Transpose" in type(owner).__name__ else array
