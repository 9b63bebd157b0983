"""Forty networks for images, as Keras names them, with the weights that it publishes."""

from __future__ import annotations

from ..core.naming import publish as _publish
from . import imagenet_utils as imagenet_utils
from . import resnet as resnet
from . import resnet50 as resnet50
from .resnet import ResNet50 as ResNet50
from .resnet import ResNet101 as ResNet101
from .resnet import ResNet152 as ResNet152

_publish(globals())
