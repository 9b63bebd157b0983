"""Networks that train faster: EfficientNetV2B0 to B3, S, M and L.

M. Tan, Q. Le, "EfficientNetV2: Smaller Models and Faster Training", ICML 2021.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from typing import Any

from .. import initializers
from ..core import Identifier, OpenShape, Tensor
from ..layers import DepthwiseConv2D, Normalization, Rescaling
from ..models import Functional
from .architecture import (
    CLASSES,
    FOLDER,
    Architecture,
    PathLike,
    Request,
    WeightFiles,
    application,
    channel_axis,
)  # fmt: skip
from .efficientnet import KERNEL, added, convolve, excited, normalized, top
from .imagenet_utils import decode_predictions as decode_predictions
from .imagenet_utils import unchanged

SOURCE = 'Tan and Le, "EfficientNetV2: Smaller Models and Faster Training", 2021.'
MOMENTUM = 0.9
# repeats, filters, expansion, strides, and whether the depthwise convolution and the one that
# widens are fused: table 4 of the paper
_BASE = (
    (1, 16, 1, 1, True), (2, 32, 4, 2, True), (2, 48, 4, 2, True), (3, 96, 4, 2, False),
    (5, 112, 6, 1, False), (8, 192, 6, 2, False),
)  # fmt: skip
_SMALL = (
    (2, 24, 1, 1, True), (4, 48, 4, 2, True), (4, 64, 4, 2, True), (6, 128, 4, 2, False),
    (9, 160, 6, 1, False), (15, 256, 6, 2, False),
)  # fmt: skip
_MEDIUM = (
    (3, 24, 1, 1, True), (5, 48, 4, 2, True), (5, 80, 4, 2, True), (7, 160, 4, 2, False),
    (14, 176, 6, 1, False), (18, 304, 6, 2, False), (5, 512, 6, 1, False),
)  # fmt: skip
_LARGE = (
    (4, 32, 1, 1, True), (7, 64, 4, 2, True), (7, 96, 4, 2, True), (10, 192, 4, 2, False),
    (19, 224, 6, 1, False), (25, 384, 6, 2, False), (7, 640, 6, 1, False),
)  # fmt: skip
preprocess_input = unchanged


def rounded(count: float) -> int:
    """The multiple of 8 nearest to a count of channels."""
    return max(8, int(count + 4) // 8 * 8)


def block(
    x: Tensor, filters: int, expansion: int, strides: int, fused: bool, rate: float, name: str
) -> Tensor:
    """An inverted bottleneck; fused, one convolution of 3x3 widens and mixes places."""
    shortcut, count = x, x.shape[channel_axis()]
    plain = partial(normalized, momentum=MOMENTUM)
    kernel = 3 if fused else 1
    if expansion > 1:
        step = strides if fused else 1
        x = convolve(x, expansion * count, kernel, f"{name}expand_conv", strides=step)
        x = plain(x, f"{name}expand_")
    if not fused:
        depthwise = DepthwiseConv2D(
            3,
            strides=strides,
            padding="same",
            use_bias=False,
            depthwise_initializer=KERNEL,
            name=f"{name}dwconv2",
        )
        x = excited(plain(depthwise(x), name), max(1, count // 4), name)
    alone = fused and expansion == 1  # the only convolution
    project = partial(convolve, strides=strides) if alone else convolve
    x = project(x, filters, 3 if alone else 1, f"{name}project_conv")
    x = plain(x, f"{name}project_", act=alone)
    return added(x, shortcut, rate, name) if strides == 1 and filters == count else x


def scaled(x: Tensor, preprocess: bool, centred: bool) -> Tensor:
    """Images of 0 to 255 as the weights expect them."""
    if not preprocess:
        return x
    if centred or x.shape[channel_axis()] != 3:
        return Rescaling(1 / 128, offset=-1)(x)
    mean, variance = (0.485, 0.456, 0.406), (0.229**2, 0.224**2, 0.225**2)
    return Normalization(axis=channel_axis(), mean=mean, variance=variance)(Rescaling(1 / 255)(x))


def trunk(
    x: Tensor,
    asked: Request,
    stages: tuple[tuple[int, int, int, int, bool], ...],
    width: float,
    depth: float,
    preprocess: bool = True,
) -> Tensor:
    """Stages of blocks, wider and more by these factors."""
    x = scaled(x, preprocess, centred=stages is not _BASE)
    first = 32 if stages is _BASE else stages[0][1]
    x = convolve(x, rounded(first * width), 3, "stem_conv", strides=2)
    x = normalized(x, "stem_", momentum=MOMENTUM)
    number, count = 0, sum(row[0] for row in stages)  # Keras counts blocks of the base
    for stage, (repeats, filters, expansion, strides, fused) in enumerate(stages):
        for i in range(math.ceil(depth * repeats)):
            rate, name = 0.2 * number / count, f"block{stage + 1}{chr(97 + i)}_"
            step, wide = 1 if i else strides, rounded(filters * width)
            x = block(x, wide, expansion, step, fused, rate, name)
            number += 1
    x = convolve(x, rounded(1280 * width), 1, "top_conv")
    return normalized(x, "top_", momentum=MOMENTUM)


def _build(
    architecture: Architecture,
    include_top: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    input_shape: OpenShape | None = None,
    pooling: str | None = None,
    classes: int = CLASSES,
    classifier_activation: Identifier = "softmax",
    include_preprocessing: bool = True,
    name: str | None = None,
) -> Functional:
    """The arguments of this family."""
    inside = partial(architecture.trunk, preprocess=include_preprocessing)
    return replace(architecture, trunk=inside).build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip


def _efficientnet(
    kind: str, stages: Any, size: int, width: float = 1.0, depth: float = 1.0
) -> Architecture:
    stem = f"{FOLDER}/efficientnet_v2/efficientnetv2-{kind.lower()}"
    return Architecture(
        f"EfficientNetV2{kind}",
        f"efficientnetv2-{kind.lower()}",
        SOURCE,
        partial(trunk, stages=stages, width=width, depth=depth),
        WeightFiles(f"{stem}.h5", f"{stem}_notop.h5"),
        size,
        top=partial(top, rate=0.2, bias_initializer=initializers.Constant(0.0)),
        pools=("avg_pool", "max_pool"),
    )


_MORE = "include_preprocessing: whether the model scales images of 0 to 255 itself."
EfficientNetV2B0 = application(_build, _efficientnet("B0", _BASE, 224), _MORE)
EfficientNetV2B1 = application(_build, _efficientnet("B1", _BASE, 240, 1.0, 1.1), _MORE)
EfficientNetV2B2 = application(_build, _efficientnet("B2", _BASE, 260, 1.1, 1.2), _MORE)
EfficientNetV2B3 = application(_build, _efficientnet("B3", _BASE, 300, 1.2, 1.4), _MORE)
EfficientNetV2S = application(_build, _efficientnet("S", _SMALL, 384), _MORE)
EfficientNetV2M = application(_build, _efficientnet("M", _MEDIUM, 480), _MORE)
EfficientNetV2L = application(_build, _efficientnet("L", _LARGE, 480), _MORE)
