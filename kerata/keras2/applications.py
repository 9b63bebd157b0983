"""Architectures as Keras 2 had them: its modules, and its models with `fit_generator`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import ModuleType
from typing import Any

from .. import applications as _modern
from ..applications import imagenet_utils as imagenet_utils
from .models import Model

__all__: list[str] = []
_MODULES = {
    "densenet": "DenseNet121 DenseNet169 DenseNet201",
    "inception_resnet_v2": "InceptionResNetV2",
    "inception_v3": "InceptionV3",
    "mobilenet": "MobileNet",
    "mobilenet_v2": "MobileNetV2",
    "nasnet": "NASNetLarge NASNetMobile",
    "resnet": "ResNet50 ResNet101 ResNet152",
    "resnet50": "ResNet50",
    "resnet_v2": "ResNet50V2 ResNet101V2 ResNet152V2",
    "vgg16": "VGG16",
    "vgg19": "VGG19",
    "xception": "Xception",
    # and of tf.keras 2
    "convnext": "ConvNeXtTiny ConvNeXtSmall ConvNeXtBase ConvNeXtLarge ConvNeXtXLarge",
    "efficientnet": " ".join(f"EfficientNetB{n}" for n in range(8)),
    "efficientnet_v2": " ".join(f"EfficientNetV2{size}" for size in "B0 B1 B2 B3 S M L".split()),
    "mobilenet_v3": "MobileNetV3Small MobileNetV3Large",
}
_MODULES_GIVEN = ("backend", "layers", "models", "utils")  # 2.3 took these, to be told what to use


def _older(build: Callable[..., Any]) -> Callable[..., Any]:
    """The builder with models of Keras 2.3."""

    @wraps(build)
    def call(*args: Any, **kwargs: Any) -> Any:
        for name in _MODULES_GIVEN:
            kwargs.pop(name, None)
        model = build(*args, **kwargs)
        return Model(inputs=model.input, outputs=model.output, name=model.name)

    return call


def _publish() -> None:
    here = globals()
    for place, names in _MODULES.items():
        modern = getattr(_modern, place)
        module = ModuleType(f"{__name__}.{place}", modern.__doc__)
        for name in ("decode_predictions", "preprocess_input"):
            setattr(module, name, getattr(modern, name))
        for name in names.split():
            if name not in here:
                here[name] = _older(getattr(modern, name))
                __all__.append(name)
            setattr(module, name, here[name])
        here[place] = sys.modules[module.__name__] = module
    sys.modules[f"{__name__}.imagenet_utils"] = imagenet_utils


_publish()
