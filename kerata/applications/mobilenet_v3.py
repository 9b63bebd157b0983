"""MobileNetV3Large and MobileNetV3Small, found by search and mended by hand.

A. Howard and others, "Searching for MobileNetV3", ICCV 2019.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from ..core import Identifier, OpenShape, Tensor
from ..layers import (
    Activation,
    Add,
    BatchNormalization,
    Conv2D,
    DepthwiseConv2D,
    Dropout,
    Flatten,
    GlobalAveragePooling2D,
    Multiply,
    ReLU,
    Rescaling,
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
    application,
    channel_axis,
    divisible,
    halving_margins,
    only,
)  # fmt: skip
from .imagenet_utils import decode_predictions as decode_predictions
from .imagenet_utils import unchanged

# expansion, filters, kernel, strides, whether channels are weighed, whether hard silu and not relu:
# tables 1 and 2 of the paper
_LARGE = (
    (1, 16, 3, 1, False, False), (4, 24, 3, 2, False, False), (3, 24, 3, 1, False, False),
    (3, 40, 5, 2, True, False), (3, 40, 5, 1, True, False), (3, 40, 5, 1, True, False),
    (6, 80, 3, 2, False, True), (2.5, 80, 3, 1, False, True), (2.3, 80, 3, 1, False, True),
    (2.3, 80, 3, 1, False, True), (6, 112, 3, 1, True, True), (6, 112, 3, 1, True, True),
    (6, 160, 5, 2, True, True), (6, 160, 5, 1, True, True), (6, 160, 5, 1, True, True),
)  # fmt: skip
_SMALL = (
    (1, 16, 3, 2, True, False), (72 / 16, 24, 3, 2, False, False),
    (88 / 24, 24, 3, 1, False, False), (4, 40, 5, 2, True, True), (6, 40, 5, 1, True, True),
    (6, 40, 5, 1, True, True), (3, 48, 5, 1, True, True), (3, 48, 5, 1, True, True),
    (6, 96, 5, 2, True, True), (6, 96, 5, 1, True, True), (6, 96, 5, 1, True, True),
)  # fmt: skip
preprocess_input = unchanged


def activated(x: Tensor, hard: bool) -> Tensor:
    """Hard silu, or relu."""
    return Activation("hard_silu")(x) if hard else ReLU()(x)


def normalized(x: Tensor, name: str) -> Tensor:
    """Batch normalization."""
    return BatchNormalization(axis=channel_axis(-1), momentum=0.999, name=f"{name}bn")(x)


def weighed(x: Tensor, filters: int, name: str) -> Tensor:
    """Channels weighed by what their means say (squeeze and excitation)."""
    name = f"{name}squeeze_excite_"
    y = GlobalAveragePooling2D(keepdims=True, name=f"{name}avg_pool")(x)
    y = Conv2D(filters, 1, padding="same", name=f"{name}conv")(y)
    y = ReLU(name=f"{name}relu")(y)
    y = Conv2D(x.shape[channel_axis()], 1, padding="same", name=f"{name}conv_1")(y)
    y = ReLU(6.0)(y + 3.0) * (1.0 / 6.0)
    return Multiply(name=f"{name}mul")([x, y])


def block(
    x: Tensor, expansion: float, filters: int, kernel: int, strides: int, weigh: bool, hard: bool,
    number: int,
) -> Tensor:  # fmt: skip
    """Wider, by depth, channels weighed, narrower."""
    shortcut, count = x, x.shape[channel_axis()]
    name = f"expanded_conv_{number}_" if number else "expanded_conv_"
    convolve = partial(Conv2D, kernel_size=1, padding="same", use_bias=False)
    if number:
        x = convolve(divisible(count * expansion), name=f"{name}expand")(x)
        x = activated(normalized(x, f"{name}expand_"), hard)
    if strides > 1:
        x = ZeroPadding2D(halving_margins(x, kernel), name=f"{name}depthwise_pad")(x)
    depthwise = DepthwiseConv2D(
        kernel,
        strides=strides,
        padding="same" if strides == 1 else "valid",
        use_bias=False,
        name=f"{name}depthwise",
    )
    x = activated(normalized(depthwise(x), f"{name}depthwise_"), hard)
    if weigh:
        x = weighed(x, divisible(count * expansion * 0.25), name)
    x = normalized(convolve(filters, name=f"{name}project")(x), f"{name}project_")
    return Add(name=f"{name}add")([shortcut, x]) if strides == 1 and count == filters else x


def trunk(
    x: Tensor,
    asked: Request,
    rows: tuple[tuple[float, int, int, int, bool, bool], ...],
    alpha: float = 1.0,
    minimalistic: bool = False,
    preprocess: bool = True,
) -> Tensor:
    """The blocks of these rows; a minimalistic network has none but the plainest parts."""
    if preprocess:
        x = Rescaling(1 / 127.5, offset=-1.0)(x)
    convolve = partial(Conv2D, padding="same", use_bias=False)
    x = convolve(16, 3, strides=2, name="conv")(x)
    x = activated(normalized(x, "conv_"), not minimalistic)
    for number, (expansion, filters, kernel, strides, weigh, hard) in enumerate(rows):
        width = divisible(filters * alpha)
        if minimalistic:
            kernel, weigh, hard = 3, False, False
        x = block(x, expansion, width, kernel, strides, weigh, hard, number)
    x = convolve(divisible(x.shape[channel_axis()] * 6), 1, name="conv_1")(x)
    return activated(normalized(x, "conv_1_"), not minimalistic)


def top(
    x: Tensor, asked: Request, filters: int, alpha: float, rate: float, minimalistic: bool
) -> Tensor:
    """Means, and two convolutions as the last layers."""
    x = GlobalAveragePooling2D(keepdims=True)(x)
    filters = divisible(filters * alpha) if alpha > 1 else filters
    x = Conv2D(filters, 1, padding="same", name="conv_2")(x)
    x = activated(x, not minimalistic)
    if rate > 0:
        x = Dropout(rate)(x)
    x = Flatten()(Conv2D(asked.classes, 1, padding="same", name="logits")(x))
    return Activation(asked.classifier_activation, name="predictions")(x)


def _build(
    architecture: Architecture,
    input_shape: OpenShape | None = None,
    alpha: float = 1.0,
    minimalistic: bool = False,
    include_top: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    classes: int = CLASSES,
    pooling: str | None = None,
    dropout_rate: float = 0.2,
    classifier_activation: Identifier = "softmax",
    include_preprocessing: bool = True,
    name: str | None = None,
) -> Functional:
    """The arguments of this family."""
    if weights == "imagenet":
        only(architecture, "alpha", alpha, (1.0,) if minimalistic else (0.75, 1.0))
    stem = f"{architecture.files.with_top}{'_minimalistic' if minimalistic else ''}"
    stem = f"{stem}_224_{float(alpha)}_float"
    filters = 1280 if architecture.title.endswith("Large") else 1024
    found = replace(
        architecture,
        trunk=partial(
            architecture.trunk,
            alpha=alpha,
            minimalistic=minimalistic,
            preprocess=include_preprocessing,
        ),
        top=partial(
            top, filters=filters, alpha=alpha, rate=dropout_rate, minimalistic=minimalistic
        ),
        files=WeightFiles(f"{stem}.h5", f"{stem}_no_top_v2.h5"),
    )
    return found.build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip


def _mobilenet(kind: str, rows: Any) -> Architecture:
    stem = f"{FOLDER}/mobilenet_v3/weights_mobilenet_v3_{kind.lower()}"
    return Architecture(
        f"MobileNetV3{kind}",
        f"MobileNetV3{kind}",
        'Howard and others, "Searching for MobileNetV3", 2019.',
        partial(trunk, rows=rows),
        WeightFiles(stem, stem),
        size=None,
        pools=("avg_pool", "max_pool"),
        open=True,
    )


_MORE = """alpha: factor of the counts of channels; published: 0.75, 1.
minimalistic: whether the network has none but the plainest parts; published for alpha=1.
dropout_rate: the fraction that is dropped before the last layer.
include_preprocessing: whether the model scales images of 0 to 255 itself."""
MobileNetV3Large = application(_build, _mobilenet("Large", _LARGE), _MORE)
MobileNetV3Small = application(_build, _mobilenet("Small", _SMALL), _MORE)
