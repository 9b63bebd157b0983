"""Configurations of Keras 2 and tf.keras as Keras 3 has them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from ...core import InvalidArgument, registry, settings
from . import old_layers  # noqa: F401  # which registers them
from .formulas import old_hard_sigmoid
from .keras1 import in_words_of_keras2, is_keras1

Config = dict[str, Any]
MODELS = ("Model", "Functional", "Sequential")
_RECURRENT = ("SimpleRNN", "LSTM", "GRU", "RNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")
_FORGOTTEN = {  # arguments that say how, not what, or nothing without a value
    "batch_input_shape", "input_dtype", "input_length", "time_major", "ragged", "function_type",
    "output_shape_type", "output_shape_module", "jit_compile", "is_legacy_optimizer",
    "implementation", "build_input_shape", "type_spec",
}  # fmt: skip
_KINDS = {"initializer": "initializers", "regularizer": "regularizers", "constraint": "constraints"}


def is_old_config(config: Any) -> bool:
    """Whether a model's configuration is one of Keras before 3."""
    if not isinstance(config, dict) or config.get("class_name") not in MODELS:
        return False
    module = str(config.get("module"))
    return module == "None" or module.startswith("tf_keras") or "engine" in module


def modern_model(config: Config) -> Config:
    """The configuration of a whole model in today's words, and names without '/'.

    Raises:
        ValueError: it is none of a model.
    """
    try:
        config = in_words_of_keras2(config) if is_keras1(config) else config
        return modern(without_slashes(config))
    except (KeyError, AttributeError, IndexError, TypeError, RecursionError) as error:
        raise InvalidArgument(
            "The configuration describes no model of Keras 1 or 2 "
            f"({type(error).__name__}: {str(error)[:500]})."
        ) from error


def without_slashes(config: Config) -> Config:
    """A model's configuration with '_' for '/' in the names of layers, wherever they stand."""
    names = {name for name in layer_names(config) if "/" in name}

    def renamed(part: Any) -> Any:
        if isinstance(part, dict):
            return {key: renamed(x) for key, x in part.items()}
        if isinstance(part, list):
            return [renamed(x) for x in part]
        return part.replace("/", "_") if isinstance(part, str) and part in names else part

    return renamed(config) if names else config  # type: ignore[no-any-return]


def layer_names(config: Any) -> list[str]:
    """The names of a model's layers, with those of models within."""
    inner = config.get("config") if isinstance(config, dict) else None
    layers = inner.get("layers") if isinstance(inner, dict) else inner
    found = [name for x in layers for name in layer_names(x)] if isinstance(layers, list) else []
    name = inner.get("name") if isinstance(inner, dict) else None
    return [*found, name] if isinstance(name, str) else found


def modern(config: Config, kind: str = "layers") -> Config:
    """The configuration of a model, a layer or a part of one in today's words."""
    name = str(config["class_name"]).removeprefix("Custom>")
    inner = config["config"]
    if name in MODELS:
        return _model(name, inner, config)
    if not isinstance(inner, dict):
        return config
    kept = _KEPT.get(name, ())
    inner = {k: _value(k, x) for k, x in inner.items() if k not in _FORGOTTEN or k in kept}
    name, inner = _ADAPTERS.get(name, _same)(name, inner)
    return _named(name, {**inner}, kind)


def with_modules(part: Any, key: str = "") -> Any:
    """The configuration in an `.h5` file of Keras 3, which leaves the modules of classes out."""
    if isinstance(part, list):
        return [with_modules(x, key) for x in part]
    if not isinstance(part, dict):
        return part
    found = {name: with_modules(x, name) for name, x in part.items()}
    if "class_name" not in found or found["class_name"].startswith("__") or found.get("module"):
        return found
    if found["class_name"] in _OLDER:
        return {**found, "module": "keras.keras2"}
    kind = _KINDS.get(key.rpartition("_")[2], "layers")
    spaces = [kind, "models", "dtype_policies"]
    known = any(found["class_name"] in registry.public.get(space, {}) for space in spaces)
    if not known:
        return found
    return {**found, "module": f"keras.{kind}" if kind != "layers" else "keras"}


def _named(name: str, inner: Config, kind: str) -> Config:
    settings.load_classes()
    known = name in _OLDER or name in registry.public.get(kind, {})
    kind = "keras2" if name in _OLDER else kind
    found: Config = {"class_name": name, "config": inner, "registered_name": None}
    return {**found, "module": f"keras.{kind}" if known else None}


def _value(key: str, value: Any) -> Any:
    if key.endswith("activation") and value == "hard_sigmoid":
        return registry.serialize(old_hard_sigmoid)
    if isinstance(value, list):
        return [_value(key, item) for item in value]
    if isinstance(value, dict) and isinstance(value.get("config"), dict) and "class_name" in value:
        return modern(value, _KINDS.get(key.rpartition("_")[2]) or _kind_of(value))
    return value


def _kind_of(value: Config) -> str:
    """The namespace that a description names, that of layers where it names none."""
    kind = str(value.get("module")).partition(".")[2]
    return kind if kind in registry.public else "layers"


def _same(name: str, config: Config) -> tuple[str, Config]:
    return name, config


def _input(name: str, config: Config) -> tuple[str, Config]:
    shape = config.get("batch_input_shape", config.get("batch_shape"))
    dtype = config.get("dtype") or config.get("input_dtype")
    kept = {"name": config.get("name"), "sparse": config.get("sparse") or False}
    return name, {"batch_shape": shape, "dtype": dtype, **kept}


def _normalization(name: str, config: Config) -> tuple[str, Config]:
    axis = config.get("axis")
    return name, {**config, "axis": axis[0] if isinstance(axis, list) else axis}


def _gru(name: str, config: Config) -> tuple[str, Config]:
    return name, {"reset_after": False, "recurrent_activation": _old_gate(), **config}


def _lstm(name: str, config: Config) -> tuple[str, Config]:
    return name, {"recurrent_activation": _old_gate(), **config}


def _old_gate() -> Any:
    return registry.serialize(old_hard_sigmoid)


def _fast(name: str, config: Config) -> tuple[str, Config]:
    """Layers on cuDNN: they had no choice of activations."""
    gates: Config = {"recurrent_activation": "sigmoid"}
    if name == "CuDNNGRU":
        gates["reset_after"] = True
    return name.removeprefix("CuDNN"), {**config, **gates}


def _leaky(name: str, config: Config) -> tuple[str, Config]:
    config = {**config}
    slope = config.pop("alpha", None)
    return name, config if slope is None else {**config, "negative_slope": slope}


def _thresholded(name: str, config: Config) -> tuple[str, Config]:
    config = {**config}
    return "ReLU", {"threshold": config.pop("theta"), **config}


def _lambda(name: str, config: Config) -> tuple[str, Config]:
    function = config.get("function")
    if isinstance(function, dict):  # one of ours
        return name, config
    if isinstance(function, str):
        function = {"class_name": "function", "config": function}
    else:  # the code of a lambda, which is never run
        function = {"class_name": "__lambda__", "config": {}}
    return name, {**{k: x for k, x in config.items() if k != "module"}, "function": function}


def _depthwise(name: str, config: Config) -> tuple[str, Config]:
    if config.get("groups") == 1:
        config = {key: x for key, x in config.items() if key != "groups"}
    return name, config


def _never_trained(name: str, config: Config) -> tuple[str, Config]:
    return name, {key: x for key, x in config.items() if key != "trainable"}


def _separable(name: str, config: Config) -> tuple[str, Config]:
    of_both = ("kernel_initializer", "kernel_regularizer", "kernel_constraint")
    return _depthwise(name, {key: x for key, x in config.items() if key not in of_both})


_OLDER = ("LocallyConnected1D", "LocallyConnected2D")  # layers of `keras2` alone
_KEPT: dict[str, Collection[str]] = {
    "InputLayer": _FORGOTTEN,
    **dict.fromkeys(_OLDER, ("implementation",)),
}
_ADAPTERS: dict[str, Callable[[str, Config], tuple[str, Config]]] = {
    "InputLayer": _input, "BatchNormalization": _normalization, "BatchNormalizationV1":
    _normalization, "GRU": _gru, "GRUCell": _gru, "LSTM": _lstm, "LSTMCell": _lstm,
    "ConvLSTM2D": _lstm, "CuDNNGRU": _fast, "CuDNNLSTM": _fast, "LeakyReLU": _leaky,
    **{f"SpatialDropout{n}D": _never_trained for n in (1, 2, 3)},
    "ThresholdedReLU": _thresholded, "Lambda": _lambda, "DepthwiseConv2D": _depthwise,
    "DepthwiseConv1D": _depthwise, "SeparableConv1D": _separable, "SeparableConv2D": _separable,
    "Conv2DTranspose": _depthwise, "Conv3DTranspose": _depthwise, "Conv1DTranspose": _depthwise,
}  # fmt: skip


def _model(name: str, inner: Any, config: Config) -> Config:
    if name == "Sequential":
        return _named(name, _sequential(inner), "models")
    return _named("Functional", _functional(inner), "models")


def _sequential(config: Any) -> Config:
    """Layers in a row; the first one's input shape as a layer of its own."""
    if isinstance(config, list):
        config = {"layers": config}
    layers = [modern(x) for x in config["layers"]]
    first = config["layers"][0] if config["layers"] else {"config": {}, "class_name": ""}
    shape = _input_shape(first)
    if shape is not None and first["class_name"] != "InputLayer":
        layers.insert(0, _named("InputLayer", {"batch_shape": shape}, "layers"))
    shape = config.get("build_input_shape") if shape is None else None
    kept = {"name": config.get("name"), "trainable": config.get("trainable", True)}
    return {**kept, "layers": layers, "build_input_shape": shape}


def _input_shape(layer: Config) -> Any:
    inner = layer["config"]
    if layer["class_name"] == "Sequential":
        first = inner if isinstance(inner, list) else inner["layers"]
        return _input_shape(first[0]) if first else None
    if not isinstance(inner, dict):
        return None
    if inner.get("batch_input_shape") is not None:
        return inner["batch_input_shape"]
    if layer["class_name"] == "Bidirectional":
        return _input_shape(inner["layer"])
    return None


def _functional(config: Config) -> Config:
    layers = {entry.get("name") or entry["config"]["name"]: entry for entry in config["layers"]}
    first = _first_calls(config, layers)

    def place(found: Any) -> list[Any]:
        name, number, index = found[:3]
        return [name, number - first.get(name, 0), index]

    def ends(found: Any) -> Any:
        if found and isinstance(found[0], str):
            return place(found)
        return place(found[0]) if len(found) == 1 else [place(x) for x in found]

    entries = []
    for name, entry in layers.items():
        nodes = [_node(entry["class_name"], x, place) for x in entry.get("inbound_nodes", ())]
        entries.append({**modern(entry), "name": name, "inbound_nodes": nodes})
        entries[-1]["config"]["name"] = entries[-1]["config"].get("name") or name
    return {
        "name": config.get("name"),
        "trainable": config.get("trainable", True),
        "layers": entries,
        "input_layers": ends(config["input_layers"]),
        "output_layers": ends(config["output_layers"]),
    }


def _first_calls(config: Config, layers: dict[str, Config]) -> dict[str, int]:
    """The number of the first call: that of a model within is 1, since 0 was its own graph."""
    counts = {name: len(entry.get("inbound_nodes", ())) for name, entry in layers.items()}
    first: dict[str, int] = {}
    for name, number in _places([config["layers"], config["output_layers"]]):
        if name in counts and number >= counts[name] > 0:
            first[name] = max(first.get(name, 0), number - counts[name] + 1)
    return first


def _places(part: Any) -> list[tuple[str, int]]:
    """All calls whose outputs a structure names."""
    if isinstance(part, dict):
        nodes = part["inbound_nodes"] if "inbound_nodes" in part else list(part.values())
        return _places(nodes)
    if not isinstance(part, (list, tuple)):
        return []
    found = [pair for inner in part for pair in _places(inner)]
    return [(part[0], part[1]), *found] if is_place(part) else found


def is_place(part: Any) -> bool:
    """Whether data are [name, call, output], perhaps with arguments."""
    return (
        isinstance(part, (list, tuple)) and len(part) in (3, 4) and isinstance(part[0], str)
        and type(part[1]) is int and type(part[2]) is int
    )  # fmt: skip


def _node(cls: str, node: Any, place: Callable[[Any], list[Any]]) -> Config:
    """A call with its arguments."""
    node = [node] if is_place(node) else node

    def tensor(found: Any) -> Config:
        config = {"shape": None, "dtype": None, "keras_history": place(found)}
        return {"class_name": "__keras_tensor__", "config": config}

    def plain(part: Any) -> Any:
        if is_place(part):
            return tensor(part)
        if isinstance(part, dict):
            return {key: plain(x) for key, x in part.items()}
        return [plain(x) for x in part] if isinstance(part, list) else part

    tensors = [tensor(x) for x in node]
    kwargs = plain(node[0][3]) if node and len(node[0]) > 3 else {}
    if len(tensors) > 1 and (cls in _RECURRENT or cls in ("Bidirectional", *_FAST)):
        return {"args": tensors[:1], "kwargs": {**kwargs, "initial_state": tensors[1:]}}
    return {"args": tensors if len(tensors) == 1 else [tensors], "kwargs": kwargs}


_FAST = ("CuDNNLSTM", "CuDNNGRU")
