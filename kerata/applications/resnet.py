"""Residual networks: ResNet50, ResNet101, ResNet152.

K. He, X. Zhang, S. Ren, J. Sun, "Deep Residual Learning for Image Recognition", CVPR 2016.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..core import Tensor
from ..layers import Activation, Add, BatchNormalization, Conv2D, MaxPooling2D, ZeroPadding2D
from .architecture import Architecture, Request, application, channel_axis, kernels, usual
from .imagenet_utils import CAFFE, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

preprocess_input = preprocessing(CAFFE)
SOURCE = 'He and others, "Deep Residual Learning for Image Recognition", 2016.'


def normalized(x: Tensor, name: str, relu: bool = True) -> Tensor:
    """Batch normalization, then relu where asked."""
    start = name and f"{name}_"
    x = BatchNormalization(axis=channel_axis(), epsilon=1.001e-5, name=f"{start}bn")(x)
    return Activation("relu", name=f"{start}relu")(x) if relu else x


def stem(x: Tensor, normalize: bool = True) -> Tensor:
    """A convolution of 7x7 and a pooling, each of which halves the image."""
    x = ZeroPadding2D(3, name="conv1_pad")(x)
    x = Conv2D(64, 7, strides=2, name="conv1_conv")(x)
    if normalize:
        x = normalized(x, "conv1")
    x = ZeroPadding2D(1, name="pool1_pad")(x)
    return MaxPooling2D(3, strides=2, name="pool1_pool")(x)


def block(x: Tensor, filters: int, strides: int, name: str, project: bool) -> Tensor:
    """1x1, 3x3, 1x1, and the input added."""
    shortcut = x
    if project:
        shortcut = Conv2D(4 * filters, 1, strides=strides, name=f"{name}_0_conv")(x)
        shortcut = normalized(shortcut, f"{name}_0", relu=False)
    x = Conv2D(filters, 1, strides=strides, name=f"{name}_1_conv")(x)
    x = normalized(x, f"{name}_1")
    x = Conv2D(filters, 3, padding="same", name=f"{name}_2_conv")(x)
    x = normalized(x, f"{name}_2")
    x = Conv2D(4 * filters, 1, name=f"{name}_3_conv")(x)
    x = normalized(x, f"{name}_3", relu=False)
    x = Add(name=f"{name}_add")([shortcut, x])
    return Activation("relu", name=f"{name}_out")(x)


def trunk(x: Tensor, asked: Request, stages: tuple[int, ...]) -> Tensor:
    """Stages of so many blocks, each of twice the filters and half the image of the last."""
    x = stem(x)
    for stage, count in enumerate(stages):
        for i in range(count):
            strides = 2 if stage and not i else 1
            x = block(x, 64 << stage, strides, f"conv{stage + 2}_block{i + 1}", project=not i)
    return x


def residual(
    title: str, stages: tuple[int, ...], trunk: Callable[..., Tensor] = trunk, source: str = SOURCE
) -> Architecture:
    """A network of this many blocks in each stage, made by `trunk`."""
    name, pools = title.lower(), ("avg_pool", "max_pool")
    files = kernels(f"resnet/{name}")
    return Architecture(title, name, source, partial(trunk, stages=stages), files, pools=pools)


ResNet50 = application(usual, residual("ResNet50", (3, 4, 6, 3)))
ResNet101 = application(usual, residual("ResNet101", (3, 4, 23, 3)))
ResNet152 = application(usual, residual("ResNet152", (3, 8, 36, 3)))
