"""VGG19, which has more layers than VGG16 (see there)."""

from __future__ import annotations

from .architecture import application, usual
from .vgg16 import decode_predictions as decode_predictions
from .vgg16 import preprocess_input as preprocess_input
from .vgg16 import vgg

VGG19 = application(usual, vgg("VGG19", (2, 2, 4, 4, 4)))
