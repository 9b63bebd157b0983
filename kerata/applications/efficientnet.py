"""Networks of which depth, width and size grow together: EfficientNetB0 to EfficientNetB7.

M. Tan, Q. Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", ICML
2019.
"""

from __future__ import annotations

import math
from functools import partial
from typing import Any

from ..core import Tensor
from ..layers import (
    Activation,
    Add,
    BatchNormalization,
    Conv2D,
    DepthwiseConv2D,
    Dropout,
    GlobalAveragePooling2D,
    Multiply,
    Normalization,
    Rescaling,
    Reshape,
    ZeroPadding2D,
)  # fmt: skip
from .architecture import (
    Architecture,
    Request,
    WeightFiles,
    application,
    channel_axis,
    divisible,
    halving_margins,
    predictions,
    usual,
)
from .imagenet_utils import decode_predictions as decode_predictions
from .imagenet_utils import unchanged

SOURCE = (
    'Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks", 2019.'
)
# kernel, repeats, filters, expansion, strides: table 1 of the paper
STAGES = (
    (3, 1, 16, 1, 1), (3, 2, 24, 6, 2), (5, 2, 40, 6, 2), (3, 3, 80, 6, 2), (5, 3, 112, 6, 1),
    (5, 4, 192, 6, 2), (3, 1, 320, 6, 1),
)  # fmt: skip
KERNEL = {
    "class_name": "VarianceScaling",
    "config": {"scale": 2.0, "mode": "fan_out", "distribution": "truncated_normal"},
}
preprocess_input = unchanged


def convolve(x: Tensor, filters: int, kernel: int, name: str, **options: Any) -> Tensor:
    """A convolution with the family's initial weights."""
    options = {"padding": "same", "use_bias": False, **options}
    return Conv2D(filters, kernel, kernel_initializer=KERNEL, name=name, **options)(x)


def normalized(x: Tensor, name: str, act: bool = True, momentum: float = 0.99) -> Tensor:
    """Batch normalization, then silu where asked."""
    x = BatchNormalization(axis=channel_axis(), momentum=momentum, name=f"{name}bn")(x)
    return Activation("silu", name=f"{name}activation")(x) if act else x


def excited(x: Tensor, filters: int, name: str) -> Tensor:
    """Channels weighed by what their means say (squeeze and excitation)."""
    count = x.shape[channel_axis()]
    y = GlobalAveragePooling2D(name=f"{name}se_squeeze")(x)
    shape = (1, 1, count) if channel_axis() == 3 else (count, 1, 1)
    y = Reshape(shape, name=f"{name}se_reshape")(y)
    y = convolve(y, filters, 1, f"{name}se_reduce", activation="silu", use_bias=True)
    y = convolve(y, count, 1, f"{name}se_expand", activation="sigmoid", use_bias=True)
    return Multiply(name=f"{name}se_excite")([x, y])


def added(x: Tensor, shortcut: Tensor, rate: float, name: str) -> Tensor:
    """The block's input added to what is left of its output when whole samples are dropped."""
    if rate > 0:
        x = Dropout(rate, noise_shape=(None, 1, 1, 1), name=f"{name}drop")(x)
    return Add(name=f"{name}add")([x, shortcut])


def block(
    x: Tensor, kernel: int, filters: int, expansion: int, strides: int, rate: float, name: str
) -> Tensor:
    """An inverted bottleneck: wider, by depth, narrower."""
    shortcut, count = x, x.shape[channel_axis()]
    if expansion > 1:
        x = convolve(x, expansion * count, 1, f"{name}expand_conv")
        x = normalized(x, f"{name}expand_")
    if strides > 1:
        x = ZeroPadding2D(halving_margins(x, kernel), name=f"{name}dwconv_pad")(x)
    depthwise = DepthwiseConv2D(
        kernel,
        strides=strides,
        padding="same" if strides == 1 else "valid",
        use_bias=False,
        depthwise_initializer=KERNEL,
        name=f"{name}dwconv",
    )
    x = normalized(depthwise(x), name)
    x = excited(x, max(1, count // 4), name)
    x = convolve(x, filters, 1, f"{name}project_conv")
    x = normalized(x, f"{name}project_", act=False)
    if strides == 1 and filters == count:
        x = added(x, shortcut, rate, name)
    return x


def trunk(x: Tensor, asked: Request, width: float, depth: float) -> Tensor:
    """Stages of blocks, wider and more by these factors."""
    x = Normalization(axis=channel_axis())(Rescaling(1 / 255)(x))
    if asked.published:  # what the published variances lack: the root
        x = Rescaling([1 / math.sqrt(s) for s in (0.229, 0.224, 0.225)])(x)
    x = ZeroPadding2D(halving_margins(x, 3), name="stem_conv_pad")(x)
    x = convolve(x, divisible(32 * width), 3, "stem_conv", strides=2, padding="valid")
    x = normalized(x, "stem_")
    repeats = [math.ceil(depth * row[1]) for row in STAGES]
    number = 0
    for stage, (kernel, _, filters, expansion, strides) in enumerate(STAGES):
        for i in range(repeats[stage]):
            rate, name = 0.2 * number / sum(repeats), f"block{stage + 1}{chr(97 + i)}_"
            step = 1 if i else strides
            x = block(x, kernel, divisible(filters * width), expansion, step, rate, name)
            number += 1
    x = convolve(x, divisible(1280 * width), 1, "top_conv")
    return normalized(x, "top_")


def top(x: Tensor, asked: Request, rate: float, **options: Any) -> Tensor:
    """Means, dropout, classes."""
    x = GlobalAveragePooling2D(name="avg_pool")(x)
    x = Dropout(rate, name="top_dropout")(x)
    config = {"scale": 1 / 3, "mode": "fan_out", "distribution": "uniform"}
    kernel = {"class_name": "VarianceScaling", "config": config}
    return predictions(x, asked, kernel_initializer=kernel, **options)


def _efficientnet(title: str, width: float, depth: float, size: int, rate: float) -> Architecture:
    name = title.lower()
    stem = f"https://storage.googleapis.com/keras-applications/{name}"
    return Architecture(
        title,
        name,
        SOURCE,
        partial(trunk, width=width, depth=depth),
        WeightFiles(f"{stem}.h5", f"{stem}_notop.h5"),
        size,
        top=partial(top, rate=rate),
        pools=("avg_pool", "max_pool"),
    )


EfficientNetB0 = application(usual, _efficientnet("EfficientNetB0", 1.0, 1.0, 224, 0.2))
EfficientNetB1 = application(usual, _efficientnet("EfficientNetB1", 1.0, 1.1, 240, 0.2))
EfficientNetB2 = application(usual, _efficientnet("EfficientNetB2", 1.1, 1.2, 260, 0.3))
EfficientNetB3 = application(usual, _efficientnet("EfficientNetB3", 1.2, 1.4, 300, 0.3))
EfficientNetB4 = application(usual, _efficientnet("EfficientNetB4", 1.4, 1.8, 380, 0.4))
EfficientNetB5 = application(usual, _efficientnet("EfficientNetB5", 1.6, 2.2, 456, 0.4))
EfficientNetB6 = application(usual, _efficientnet("EfficientNetB6", 1.8, 2.6, 528, 0.5))
EfficientNetB7 = application(usual, _efficientnet("EfficientNetB7", 2.0, 3.1, 600, 0.5))
