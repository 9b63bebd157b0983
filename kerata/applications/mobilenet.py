"""MobileNet: depthwise and pointwise convolutions by turns.

A. Howard and others, "MobileNets: Efficient Convolutional Neural Networks for Mobile Vision
Applications", 2017.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from ..core import Identifier, OpenShape, Tensor
from ..layers import (
    Activation,
    BatchNormalization,
    Conv2D,
    DepthwiseConv2D,
    Dropout,
    GlobalAveragePooling2D,
    ReLU,
    Reshape,
    ZeroPadding2D,
)  # fmt: skip
from ..models import Functional
from .architecture import (
    CLASSES,
    FOLDER,
    Architecture,
    PathLike,
    Request,
    WeightFiles,
    channel_axis,
    documented,
    image_side,
    only,
)  # fmt: skip
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

# filters and strides of the blocks: table 1 of the paper
BLOCKS = (
    (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *[(512, 1)] * 5, (1024, 2),
    (1024, 1),
)  # fmt: skip
ALPHAS = (0.25, 0.5, 0.75, 1.0)
SIDES = (128, 160, 192, 224)
preprocess_input = preprocessing(CENTRED)


def normalized(x: Tensor, name: str) -> Tensor:
    """Batch normalization, then relu up to 6."""
    x = BatchNormalization(axis=channel_axis(-1), name=f"{name}_bn")(x)
    return ReLU(6.0, name=f"{name}_relu")(x)


def trunk(x: Tensor, asked: Request, alpha: float, depth_multiplier: int) -> Tensor:
    """Thirteen blocks."""
    convolve = partial(Conv2D, padding="same", use_bias=False)
    x = normalized(convolve(int(32 * alpha), 3, strides=2, name="conv1")(x), "conv1")
    for i, (filters, strides) in enumerate(BLOCKS, 1):
        if strides > 1:
            x = ZeroPadding2D(((0, 1), (0, 1)), name=f"conv_pad_{i}")(x)
        depthwise = DepthwiseConv2D(
            3,
            strides=strides,
            padding="same" if strides == 1 else "valid",
            depth_multiplier=depth_multiplier,
            use_bias=False,
            name=f"conv_dw_{i}",
        )
        x = normalized(depthwise(x), f"conv_dw_{i}")
        x = convolve(int(filters * alpha), 1, name=f"conv_pw_{i}")(x)
        x = normalized(x, f"conv_pw_{i}")
    return x


def top(x: Tensor, asked: Request, rate: float) -> Tensor:
    """Means, dropout, and a convolution as the last layer."""
    x = GlobalAveragePooling2D(keepdims=True)(x)
    x = Dropout(rate, name="dropout")(x)
    x = Conv2D(asked.classes, 1, padding="same", name="conv_preds")(x)
    x = Reshape((asked.classes,), name="reshape_2")(x)
    return Activation(asked.classifier_activation, name="predictions")(x)


_ANY = Architecture(
    "MobileNet",
    "mobilenet",
    'Howard and others, "MobileNets: Efficient Convolutional Neural Networks for Mobile Vision '
    'Applications", 2017.',
    partial(trunk, alpha=1.0, depth_multiplier=1),
    WeightFiles("", ""),
    top=partial(top, rate=0.001),
)


@documented(
    _ANY,
    "alpha: factor of the counts of channels; published: 0.25, 0.5, 0.75, 1.\n"
    "depth_multiplier: channels that each channel's depthwise convolution makes; published: 1.\n"
    "dropout: the fraction that is dropped before the last layer.",
)
def MobileNet(  # noqa: N802
    input_shape: OpenShape | None = None,
    alpha: float = 1.0,
    depth_multiplier: int = 1,
    dropout: float = 0.001,
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
        only(_ANY, "depth_multiplier", depth_multiplier, (1,))
    side = image_side(_ANY, include_top, weights, input_tensor, input_shape, SIDES)
    text = {1.0: "1_0", 0.75: "7_5", 0.5: "5_0"}.get(alpha, "2_5")
    stem = f"{FOLDER}/mobilenet/mobilenet_{text}_{side}_tf"
    found = replace(
        _ANY,
        name=f"mobilenet_{alpha:0.2f}_{side}",
        trunk=partial(trunk, alpha=alpha, depth_multiplier=depth_multiplier),
        files=WeightFiles(f"{stem}.h5", f"{stem}_no_top.h5"),
        size=side,
        top=partial(top, rate=dropout),
    )
    return found.build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip
