"""MobileNetV2: inverted residuals with linear bottlenecks.

M. Sandler, A. Howard, M. Zhu, A. Zhmoginov, L.-C. Chen, "MobileNetV2: Inverted Residuals and Linear
Bottlenecks", CVPR 2018.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from ..core import Identifier, OpenShape, Tensor
from ..layers import Add, BatchNormalization, Conv2D, DepthwiseConv2D, ReLU, ZeroPadding2D
from ..models import Functional
from .architecture import (
    CLASSES,
    FOLDER,
    Architecture,
    PathLike,
    Request,
    WeightFiles,
    channel_axis,
    classifier,
    divisible,
    documented,
    halving_margins,
    image_side,
    only,
)  # fmt: skip
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

# filters, repeats and strides of the stages: table 2 of the paper
STAGES = ((16, 1, 1), (24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1))
ALPHAS = (0.35, 0.5, 0.75, 1.0, 1.3, 1.4)
SIDES = (96, 128, 160, 192, 224)
preprocess_input = preprocessing(CENTRED)


def normalized(x: Tensor, name: str, relu: str | None) -> Tensor:
    """Batch normalization, then relu up to 6 where it has a name."""
    x = BatchNormalization(axis=channel_axis(-1), momentum=0.999, name=name)(x)
    return ReLU(6.0, name=relu)(x) if relu else x


def block(x: Tensor, filters: int, strides: int, expansion: int, name: str) -> Tensor:
    """Wider, by depth, narrower."""
    shortcut, count = x, x.shape[channel_axis()]
    convolve = partial(Conv2D, kernel_size=1, padding="same", use_bias=False)
    if expansion > 1:
        x = convolve(expansion * count, name=f"{name}_expand")(x)
        x = normalized(x, f"{name}_expand_BN", f"{name}_expand_relu")
    if strides > 1:
        x = ZeroPadding2D(halving_margins(x, 3), name=f"{name}_pad")(x)
    padding = "same" if strides == 1 else "valid"
    x = DepthwiseConv2D(
        3, strides=strides, padding=padding, use_bias=False, name=f"{name}_depthwise"
    )(x)
    x = normalized(x, f"{name}_depthwise_BN", f"{name}_depthwise_relu")
    x = convolve(filters, name=f"{name}_project")(x)
    x = normalized(x, f"{name}_project_BN", None)
    return Add(name=f"{name}_add")([shortcut, x]) if count == filters and strides == 1 else x


def trunk(x: Tensor, asked: Request, alpha: float) -> Tensor:
    """Seventeen blocks."""
    first = divisible(32 * alpha)
    x = Conv2D(first, 3, strides=2, padding="same", use_bias=False, name="Conv1")(x)
    x = normalized(x, "bn_Conv1", "Conv1_relu")
    number = 0
    for filters, repeats, strides in STAGES:
        for i in range(repeats):
            name, expansion = (f"block_{number}", 6) if number else ("expanded_conv", 1)
            step = 1 if i else strides
            x = block(x, divisible(int(filters * alpha)), step, expansion, name)
            number += 1
    x = Conv2D(divisible(1280 * max(alpha, 1.0)), 1, use_bias=False, name="Conv_1")(x)
    return normalized(x, "Conv_1_bn", "out_relu")


_ANY = Architecture(
    "MobileNetV2",
    "mobilenetv2",
    'Sandler and others, "MobileNetV2: Inverted Residuals and Linear Bottlenecks", 2018.',
    partial(trunk, alpha=1.0),
    WeightFiles("", ""),
    top=partial(classifier, pool=None),
)


@documented(
    _ANY,
    "alpha: factor of the counts of channels; published: 0.35, 0.5, 0.75, 1, 1.3, 1.4.",
)
def MobileNetV2(  # noqa: N802
    input_shape: OpenShape | None = None,
    alpha: float = 1.0,
    include_top: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = CLASSES,
    classifier_activation: Identifier = "softmax",
    name: str | None = None,
) -> Functional:
    if weights == "imagenet":
        only(_ANY, "alpha", alpha, ALPHAS)
    side = image_side(_ANY, include_top, weights, input_tensor, input_shape, SIDES)
    stem = f"{FOLDER}/mobilenet_v2/mobilenet_v2_weights_tf_dim_ordering_tf_kernels"
    stem = f"{stem}_{float(alpha)}_{side}"
    found = replace(
        _ANY,
        name=f"mobilenetv2_{alpha:0.2f}_{side}",
        trunk=partial(trunk, alpha=alpha),
        files=WeightFiles(f"{stem}.h5", f"{stem}_no_top.h5"),
        size=side,
    )
    return found.build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip
