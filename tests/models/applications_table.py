"""The calls of `applications` that are compared with Keras, and what is compared.

Nothing here imports kerata or keras: `tools/record_applications.py` applies it to PyPI's keras.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

NAMES = """
    ConvNeXtTiny ConvNeXtSmall ConvNeXtBase ConvNeXtLarge ConvNeXtXLarge
    DenseNet121 DenseNet169 DenseNet201
    EfficientNetB0 EfficientNetB1 EfficientNetB2 EfficientNetB3
    EfficientNetB4 EfficientNetB5 EfficientNetB6 EfficientNetB7
    EfficientNetV2B0 EfficientNetV2B1 EfficientNetV2B2 EfficientNetV2B3
    EfficientNetV2S EfficientNetV2M EfficientNetV2L
    InceptionResNetV2 InceptionV3
    MobileNet MobileNetV2 MobileNetV3Large MobileNetV3Small
    NASNetLarge NASNetMobile
    ResNet50 ResNet101 ResNet152 ResNet50V2 ResNet101V2 ResNet152V2
    VGG16 VGG19 Xception
""".split()
_NO_TOP = {"include_top": False}
_OTHER = {"input_shape": (96, 80, 1), "classes": 7, "classifier_activation": None}
# each architecture by its defaults, and one of each family otherwise
_OPTIONS: list[tuple[str, dict[str, Any]]] = [
    *((name, {}) for name in NAMES),
    ("ConvNeXtTiny", _NO_TOP),
    ("ConvNeXtTiny", {**_NO_TOP, "pooling": "max", "include_preprocessing": False}),
    ("ConvNeXtTiny", {**_OTHER, "input_shape": (96, 80, 3), "name": "mine"}),
    ("DenseNet121", {**_NO_TOP, "pooling": "avg"}),
    ("DenseNet121", _OTHER),
    ("EfficientNetB0", {**_NO_TOP, "pooling": "max"}),
    ("EfficientNetB0", {**_OTHER, "input_shape": (65, 64, 1)}),
    ("EfficientNetV2B0", {**_NO_TOP, "pooling": "avg", "include_preprocessing": False}),
    ("EfficientNetV2B0", _OTHER),
    ("EfficientNetV2S", {**_NO_TOP, "input_shape": (64, 65, 1)}),
    ("InceptionResNetV2", {**_NO_TOP, "pooling": "avg", "input_shape": (75, 75, 3)}),
    ("InceptionV3", {**_NO_TOP, "pooling": "max"}),
    ("InceptionV3", _OTHER),
    ("MobileNet", {"alpha": 0.3, "depth_multiplier": 2, "dropout": 0.3}),
    ("MobileNet", {**_NO_TOP, "pooling": "avg", "input_shape": (128, 96, 3)}),
    ("MobileNet", {**_NO_TOP, "alpha": 0.5}),
    ("MobileNet", _OTHER),
    ("MobileNetV2", {"alpha": 1.4}),
    ("MobileNetV2", {**_NO_TOP, "alpha": 0.35, "pooling": "max"}),
    ("MobileNetV3Large", {"alpha": 0.75, "minimalistic": True, "dropout_rate": 0.0}),
    ("MobileNetV3Large", {**_NO_TOP, "pooling": "avg", "include_preprocessing": False}),
    ("MobileNetV3Small", {"alpha": 1.25, **_OTHER}),
    ("MobileNetV3Small", {**_NO_TOP, "pooling": "max"}),
    ("NASNetMobile", {**_NO_TOP, "pooling": "avg"}),
    ("NASNetMobile", {**_NO_TOP, "input_shape": (None, None, 3)}),
    ("ResNet50", {**_NO_TOP, "pooling": "avg"}),
    ("ResNet50", {**_OTHER, "include_top": False, "pooling": "max"}),
    ("ResNet50V2", {**_NO_TOP, "input_shape": (65, 64, 3)}),
    ("ResNet50V2", _OTHER),
    ("VGG16", {**_NO_TOP, "pooling": "avg"}),
    ("VGG19", {**_NO_TOP, "input_shape": (32, 32, 3)}),
    ("Xception", {**_NO_TOP, "pooling": "max"}),
    ("Xception", _OTHER),
]
CALLS = {
    " ".join([name, *(f"{key}={value}" for key, value in options.items())]): (name, options)
    for name, options in _OPTIONS
}
# what a configuration leaves out means the same, and what a call of another version added
_LEFT_OUT = {"dtype", "trainable", "renorm_clipping", "build_config", "build_input_shape"}


def build(library: Any, call: str) -> Any:
    """The model of one call, by kerata or keras, with new weights."""
    name, options = CALLS[call]
    return getattr(library.applications, name)(weights=None, **options)


def portrait(model: Any) -> dict[str, Any]:
    """What the model is: counts, shapes, and the layers, the weights and the graph as digests."""
    graph = sorted(json.loads(json.dumps(model.get_config()["layers"])), key=lambda x: x["name"])
    return {
        "name": model.name,
        "count": model.count_params(),
        "input": list(model.input_shape),
        "output": list(model.output_shape),
        "layers": len(model.layers),
        "names": digest([(type(x).__name__, x.name) for x in model.layers]),
        "weights": digest([(v.path, list(v.shape), v.trainable) for v in model.weights]),
        "graph": digest([(x["name"], _plain(x["config"]), _sources(x)) for x in graph]),
    }


def digest(thing: Any) -> str:
    """A short digest of plain data."""
    return hashlib.sha256(json.dumps(thing).encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    """A configuration without what says nothing."""
    if isinstance(value, dict):
        if "class_name" in value:
            value = {"class_name": value["class_name"], "config": value.get("config")}
        kept = {k: _plain(v) for k, v in sorted(value.items()) if k not in _LEFT_OUT}
        return {k: v for k, v in kept.items() if v not in (None, {}, False, "linear")}
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(x) for x in value]
    return value


def _sources(layer: dict[str, Any]) -> list[str]:
    """The names of the layers whose outputs a layer is called on."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
            found.append(value["config"]["keras_history"][0])
        elif isinstance(value, (dict, list)):
            for part in value.values() if isinstance(value, dict) else value:
                walk(part)

    walk([node["args"] for node in layer.get("inbound_nodes", ())])
    return found
