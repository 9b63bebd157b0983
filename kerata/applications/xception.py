"""Xception: depthwise separable convolutions with shortcuts.

F. Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions", CVPR 2017.
"""

from __future__ import annotations

from ..core import Tensor
from ..layers import Activation, Add, BatchNormalization, Conv2D, MaxPooling2D, SeparableConv2D
from .architecture import Architecture, Request, application, channel_axis, kernels, usual
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

# widths of the separable convolutions of blocks 2 to 13
WIDTHS = ((128,) * 2, (256,) * 2, (728,) * 2, *[(728,) * 3] * 8, (728, 1024))
preprocess_input = preprocessing(CENTRED)


def normalized(x: Tensor, name: str | None = None) -> Tensor:
    """Batch normalization."""
    return BatchNormalization(axis=channel_axis(-1), name=name)(x)


def relu(x: Tensor, name: str) -> Tensor:
    """Negative values become 0."""
    return Activation("relu", name=f"{name}_act")(x)


def convolve(x: Tensor, filters: int, name: str) -> Tensor:
    """A separable convolution, normalized."""
    x = SeparableConv2D(filters, 3, padding="same", use_bias=False, name=name)(x)
    return normalized(x, f"{name}_bn")


def block(x: Tensor, widths: tuple[int, ...], name: str) -> Tensor:
    """Separable convolutions; those of two widths halve the image."""
    shortcut, halves = x, len(widths) == 2
    if halves:
        shortcut = Conv2D(widths[-1], 1, strides=2, padding="same", use_bias=False)(x)
        shortcut = normalized(shortcut)
    for i, filters in enumerate(widths, 1):
        if name != "block2" or i > 1:
            x = relu(x, f"{name}_sepconv{i}")
        x = convolve(x, filters, f"{name}_sepconv{i}")
    if halves:
        x = MaxPooling2D(3, strides=2, padding="same", name=f"{name}_pool")(x)
    return Add()([x, shortcut])


def trunk(x: Tensor, asked: Request) -> Tensor:
    """Entry, middle and exit."""
    for i, filters in enumerate((32, 64), 1):
        name = f"block1_conv{i}"
        x = Conv2D(filters, 3, strides=3 - i, use_bias=False, name=name)(x)
        x = relu(normalized(x, f"{name}_bn"), name)
    for i, widths in enumerate(WIDTHS, 2):
        x = block(x, widths, f"block{i}")
    for i, filters in enumerate((1536, 2048), 1):
        x = relu(convolve(x, filters, f"block14_sepconv{i}"), f"block14_sepconv{i}")
    return x


Xception = application(
    usual,
    Architecture(
        "Xception",
        "xception",
        'Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions", 2017.',
        trunk,
        kernels("xception/xception"),
        size=299,
        least=71,
    ),
)
