"""Densely connected networks: DenseNet121, DenseNet169, DenseNet201.

G. Huang, Z. Liu, L. van der Maaten, K. Weinberger, "Densely Connected Convolutional Networks",
CVPR 2017.
"""

from __future__ import annotations

from functools import partial

from ..core import Tensor
from ..layers import AveragePooling2D, Concatenate, Conv2D, MaxPooling2D, ZeroPadding2D
from .architecture import Architecture, Request, application, channel_axis, kernels, usual
from .imagenet_utils import BY_CHANNEL, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions
from .resnet import normalized

SOURCE = 'Huang and others, "Densely Connected Convolutional Networks", 2017.'
GROWTH = 32  # channels that a block adds
preprocess_input = preprocessing(BY_CHANNEL)


def block(x: Tensor, name: str) -> Tensor:
    """The input, and after it the channels that are made of it."""
    y = normalized(x, f"{name}_0")
    y = Conv2D(4 * GROWTH, 1, use_bias=False, name=f"{name}_1_conv")(y)
    y = normalized(y, f"{name}_1")
    y = Conv2D(GROWTH, 3, padding="same", use_bias=False, name=f"{name}_2_conv")(y)
    return Concatenate(axis=channel_axis(), name=f"{name}_concat")([x, y])


def transition(x: Tensor, name: str) -> Tensor:
    """Half the channels, half the image."""
    x = normalized(x, name)
    filters = x.shape[channel_axis()] // 2
    x = Conv2D(filters, 1, use_bias=False, name=f"{name}_conv")(x)
    return AveragePooling2D(2, strides=2, name=f"{name}_pool")(x)


def trunk(x: Tensor, asked: Request, stages: tuple[int, ...]) -> Tensor:
    """Stages of so many blocks."""
    x = ZeroPadding2D(3)(x)
    x = Conv2D(64, 7, strides=2, use_bias=False, name="conv1_conv")(x)
    x = normalized(x, "conv1")
    x = ZeroPadding2D(1)(x)
    x = MaxPooling2D(3, strides=2, name="pool1")(x)
    for stage, count in enumerate(stages, 2):
        if stage > 2:
            x = transition(x, f"pool{stage - 1}")
        for i in range(count):
            x = block(x, f"conv{stage}_block{i + 1}")
    return normalized(x, "")


def _densenet(title: str, stages: tuple[int, ...]) -> Architecture:
    name = title.lower()
    pools = "avg_pool", "max_pool"
    files = kernels(f"densenet/{name}")
    return Architecture(title, name, SOURCE, partial(trunk, stages=stages), files, pools=pools)


DenseNet121 = application(usual, _densenet("DenseNet121", (6, 12, 24, 16)))
DenseNet169 = application(usual, _densenet("DenseNet169", (6, 12, 32, 32)))
DenseNet201 = application(usual, _densenet("DenseNet201", (6, 12, 48, 32)))
