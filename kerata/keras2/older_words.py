"""Models as Keras 2.3 described them: its class names, arguments and calls of layers."""

from __future__ import annotations

from typing import Any

from .older_optimizers import Older

Config = dict[str, Any]
_LAYERS = frozenset(
    "Activation ActivityRegularization Add AlphaDropout Average AveragePooling1D AveragePooling2D "
    "AveragePooling3D BatchNormalization Bidirectional Concatenate Conv1D Conv2D Conv2DTranspose "
    "Conv3D Conv3DTranspose ConvLSTM2D ConvLSTM2DCell Cropping1D Cropping2D Cropping3D CuDNNGRU "
    "CuDNNLSTM Dense DepthwiseConv2D Dot Dropout ELU Embedding Flatten GRU GRUCell GaussianDropout "
    "GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D "
    "GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D Highway InputLayer LSTM LSTMCell "
    "Lambda LeakyReLU LocallyConnected1D LocallyConnected2D Masking MaxPooling1D MaxPooling2D "
    "MaxPooling3D MaxoutDense Maximum Minimum Multiply PReLU Permute RNN ReLU RepeatVector Reshape "
    "SeparableConv1D SeparableConv2D SimpleRNN SimpleRNNCell Softmax SpatialDropout1D "
    "SpatialDropout2D SpatialDropout3D StackedRNNCells Subtract ThresholdedReLU TimeDistributed "
    "UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D".split()
)
_MODELS = {"Functional": "Model", "Model": "Model", "Sequential": "Sequential"}
# Arguments that came later, and the value that says what Keras 2.3 did; `...` for any.
_LATER: Config = {
    "groups": 1, "keepdims": False, "renorm": False, "renorm_clipping": None,
    "renorm_momentum": ..., "synchronized": False, "quantization_config": None, "optional": False,
    "ragged": False,
    "zero_output_for_mask": ..., "input_axes": None, "output_axes": None, "backward_layer": ...,
    "mask": None, "build_config": ..., "lora_rank": None, "implementation": 1,
}  # fmt: skip
_NO_SEED = frozenset("LSTM GRU SimpleRNN ConvLSTM2D GaussianDropout GaussianNoise AlphaDropout "
                     "LSTMCell GRUCell SimpleRNNCell ConvLSTM2DCell".split())  # fmt: skip
_RENAMED = {("InputLayer", "batch_shape"): "batch_input_shape",
            ("LeakyReLU", "negative_slope"): "alpha"}  # fmt: skip
_SCALES = {"Glorot": (1.0, "fan_avg"), "He": (2.0, "fan_in"), "Lecun": (1.0, "fan_in")}
_FUNCTIONS = {"kl_divergence": "kullback_leibler_divergence", "log_cosh": "logcosh",
              "huber": "huber_loss", "cosine_similarity": "cosine_proximity"}  # fmt: skip
_DISTRIBUTIONS = {"truncated_normal": "normal", "untruncated_normal": "normal"}


class Unsaid(Exception):
    """Keras 2.3 had no words for it."""


def model_in_older_words(entry: Config) -> Config:
    """What a model's `serialize` gives, as `model.to_json()` of Keras 2.3 had it.

    Raises:
        Unsaid: it has layers, calls or arguments that came later.

    >>> from kerata.core import registry
    >>> from kerata.keras2.layers import Dense
    >>> from kerata.keras2.models import Sequential
    >>> found = registry.serialize(Sequential([Dense(2, input_shape=(3,), name="out")]))
    >>> model_in_older_words(found)["config"]["layers"][0]["config"]["batch_input_shape"]
    [None, 3]
    """
    name, inner = _MODELS.get(entry["class_name"]), entry["config"]
    if name is None or "layers" not in inner:
        raise Unsaid(entry["class_name"])
    if name == "Sequential":
        return {"class_name": name, "config": _sequential(inner)}
    models = {x["name"] for x in inner["layers"] if x["class_name"] in _MODELS}

    def place(found: Any) -> list[Any]:
        return [found[0], found[1] + (found[0] in models), found[2]]  # 0 is a model's own graph

    def ends(found: Any) -> list[Any]:
        one = bool(found) and isinstance(found[0], str)
        return [place(x) for x in ([found] if one else found)]

    if isinstance(inner["input_layers"], dict) or isinstance(inner["output_layers"], dict):
        raise Unsaid("dicts of inputs")
    layers = [
        {"name": x["name"], **_entry(x), "inbound_nodes": [
            _call(node, place) for node in x["inbound_nodes"]
        ]}
        for x in inner["layers"]
    ]  # fmt: skip
    config = {"name": inner["name"], "layers": layers}
    both = {key: ends(inner[key]) for key in ("input_layers", "output_layers")}
    return {"class_name": name, "config": {**config, **both}}


def _sequential(config: Config) -> Config:
    """The first layer says what goes in; later ones go without it."""
    found, shape = [], config.get("build_input_shape")
    for entry in config["layers"]:
        if entry["class_name"] == "InputLayer":
            shape = entry["config"]["batch_shape"]
            continue
        found.append(_entry(entry))
    if found and shape is not None and found[0]["class_name"] not in _MODELS.values():
        found[0]["config"]["batch_input_shape"] = list(shape)
    return {"name": config["name"], "layers": found}


def _call(node: Config, place: Any) -> list[Any]:
    """A call of a layer: its tensors, each with the other arguments."""
    kwargs = {k: x for k, x in node["kwargs"].items() if x is not None}
    states = kwargs.pop("initial_state", [])
    tensors = [*node["args"], *(states if isinstance(states, list) else [states])]
    flat = [x for each in tensors for x in (each if isinstance(each, list) else [each])]
    if not all(isinstance(x, dict) and x["class_name"] == "__keras_tensor__" for x in flat):
        raise Unsaid("arguments of a call beside tensors")
    if not all(isinstance(x, (str, int, float)) for x in kwargs.values()):
        raise Unsaid("tensors by name")
    return [[*place(x["config"]["keras_history"]), kwargs] for x in flat]


def _entry(entry: Config) -> Config:
    """A layer, or a model."""
    name, own = entry["class_name"], entry.get("module") is None
    if name in _MODELS:
        return model_in_older_words(entry)
    if own:
        name = str(entry.get("registered_name") or name).removeprefix("Custom>")
    elif name not in _LAYERS or str(entry["module"]).startswith("keras.src"):
        raise Unsaid(name)
    config = {_RENAMED.get((name, key), key): x for key, x in entry["config"].items()}
    if name in _NO_SEED:
        config.pop("seed", None)
    if name in ("ZeroPadding1D", "SpatialDropout2D", "SpatialDropout3D", "LocallyConnected1D"):
        if config.pop("data_format", "channels_last") != "channels_last":
            raise Unsaid("channels first")
    if name == "Lambda":
        config = _lambda(config)
    if name == "Conv3DTranspose":
        config.pop("dilation_rate", None)
    if name == "Bidirectional":
        config["layer"] = _unprefixed(config["layer"], "forward_")
    found = {k: _value(x) for k, x in config.items()} if own else _arguments(config)
    return {"class_name": name, "config": found}


def _unprefixed(entry: Config, prefix: str) -> Config:
    config = entry["config"]
    return {**entry, "config": {**config, "name": config["name"].removeprefix(prefix)}}


def _arguments(config: Config) -> Config:
    found = {}
    for key, value in config.items():
        if key not in _LATER:
            found[key] = _value(value)
        elif _LATER[key] is not ... and value != _LATER[key]:
            raise Unsaid(f"{key}={value!r}")
    return found


def _value(value: Any) -> Any:
    """An argument: initializers, layers within and the like in older words."""
    if isinstance(value, (list, tuple)):
        return [_value(x) for x in value]
    if not isinstance(value, dict) or "class_name" not in value:
        return value
    name, config = value["class_name"], value["config"]
    kind = str(value.get("module")).rpartition(".")[2]
    if name == "function":
        return _function(config)
    if name == "DTypePolicy":
        return config["name"]
    if name in ("L1", "L2"):
        return {"class_name": "L1L2", "config": {"l1": 0.0, "l2": 0.0, **config}}
    if kind == "initializers":
        return _initializer(name, config)
    if kind in ("regularizers", "constraints"):
        return {"class_name": name, "config": config}
    return _entry(value)


def _function(name: str) -> str:
    found = _FUNCTIONS.get(name, name)
    return "hard_sigmoid" if found.endswith("hard_sigmoid") else found.removeprefix("Custom>")


def _initializer(name: str, config: Config) -> Config:
    for start, (scale, mode) in _SCALES.items():
        tail = name.removeprefix(start)
        if tail in ("Uniform", "Normal") and tail != name:
            config = {"scale": scale, "mode": mode, "distribution": tail.lower(), **config}
            name = "VarianceScaling"
    if name == "VarianceScaling":
        kind = config["distribution"]
        config = {**config, "distribution": _DISTRIBUTIONS.get(kind, kind)}
    return {"class_name": name, "config": _arguments(config)}


def _lambda(config: Config) -> Config:
    """A function by its name; one of no name by that of the layer, as `custom_objects` has it."""
    function = _function(config["function"]["config"])
    function = config["name"] if function == "<lambda>" else function
    kinds = {"function_type": "function", "output_shape_type": "raw"}
    if isinstance(config.get("output_shape"), dict):
        raise Unsaid("a function for the output's shape")
    return {**config, "function": function, **kinds}


def training_in_older_words(model: Any) -> Config | None:
    """The arguments of `compile` as Keras 2.3 had them in files; None if there are none.

    Raises:
        Unsaid: an optimizer that came later.
    """
    if not model.compiled:
        return None
    if not isinstance(model.optimizer, Older):
        raise Unsaid(type(model.optimizer).__name__)
    config = model.get_compile_config()
    optimizer = {
        "class_name": type(model.optimizer).__name__, "config": model.optimizer.get_config(),
    }  # fmt: skip
    return {
        "optimizer_config": optimizer, "loss": _plain(config.get("loss")),
        "weighted_metrics": _plain(config.get("weighted_metrics")),
        "metrics": _plain(config.get("metrics")) or [], "loss_weights": config.get("loss_weights"),
        "sample_weight_mode": getattr(model, "sample_weight_mode", None),
    }  # fmt: skip


def _plain(part: Any) -> Any:
    """Losses and metrics by their names."""
    if isinstance(part, (list, tuple)):
        return [_plain(x) for x in part]
    if not isinstance(part, dict):
        return _FUNCTIONS.get(part, part)
    if part.get("class_name") == "function":
        return _function(part["config"])
    if "class_name" in part and "module" in part:
        return {"class_name": part["class_name"], "config": part["config"]}
    return {key: _plain(x) for key, x in part.items()}
