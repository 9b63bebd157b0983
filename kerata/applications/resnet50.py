"""ResNet50, where Keras has it too."""

from __future__ import annotations

from .resnet import ResNet50 as ResNet50
from .resnet import decode_predictions as decode_predictions
from .resnet import preprocess_input as preprocess_input
