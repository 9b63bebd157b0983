"""Architectures small enough to compute with: a row is a name and what it is called with."""

from __future__ import annotations

from typing import Any

import numpy as np

SMALL = {"classes": 5, "input_shape": (32, 32, 3)}
ROWS: dict[str, dict[str, Any]] = {
    "ConvNeXtTiny": SMALL,
    "DenseNet121": SMALL,
    "EfficientNetB0": SMALL,
    "EfficientNetV2B0": SMALL,
    "InceptionResNetV2": {**SMALL, "input_shape": (75, 75, 3)},
    "InceptionV3": {**SMALL, "input_shape": (75, 75, 3)},
    "MobileNet": {**SMALL, "alpha": 0.25},
    "MobileNetV2": {**SMALL, "alpha": 0.35},
    "MobileNetV3Large": {**SMALL, "alpha": 0.75, "minimalistic": True},
    "MobileNetV3Small": SMALL,
    "NASNetMobile": SMALL,
    "ResNet50": SMALL,
    "ResNet50V2": SMALL,
    "VGG16": {"include_top": False, "pooling": "avg", "input_shape": (32, 32, 3)},
    "Xception": {**SMALL, "input_shape": (71, 71, 3)},
}
QUICK = ("MobileNet", "MobileNetV3Small")


def images(name: str) -> np.ndarray[Any, Any]:
    """Two images for a row."""
    shape = (2, *ROWS[name]["input_shape"])
    return np.random.default_rng(0).integers(0, 256, shape).astype("float32")


def randomize(model: Any) -> None:
    """Weights that tell which is which, statistics too, and keep the numbers within bounds."""
    draw = np.random.default_rng(1)
    for weight in model.weights:
        shape = tuple(weight.shape)
        if len(shape) > 1:
            size = np.prod(shape[:-1]) if shape[-1] > 1 else np.prod(shape)
            weight.assign(draw.normal(0, 1 / np.sqrt(size), shape).astype("float32"))
        elif "variance" in weight.path or "gamma" in weight.path:
            weight.assign(draw.uniform(0.8, 1.2, shape).astype("float32"))
        elif weight.path.split("/")[-1] != "count":
            weight.assign(draw.uniform(-0.1, 0.1, shape).astype("float32"))
