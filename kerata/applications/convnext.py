"""Convolutional networks built as transformers are: ConvNeXtTiny, Small, Base, Large, XLarge.

Z. Liu, H. Mao, C.-Y. Wu, C. Feichtenhofer, T. Darrell, S. Xie, "A ConvNet for the 2020s", CVPR
2022.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from ..core import Identifier, OpenShape, Tensor
from ..layers import (
    Activation,
    Conv2D,
    Dense,
    GlobalAveragePooling2D,
    Layer,
    LayerNormalization,
    Normalization,
)  # fmt: skip
from ..models import Functional, Sequential
from .architecture import (
    CLASSES,
    FOLDER,
    Architecture,
    PathLike,
    Request,
    WeightFiles,
    application,
    pooled,
    predictions,
)  # fmt: skip
from .imagenet_utils import decode_predictions as decode_predictions
from .imagenet_utils import unchanged

SOURCE = 'Liu and others, "A ConvNet for the 2020s", 2022.'
DEEP = (3, 3, 27, 3)
preprocess_input = unchanged


class LayerScale(Layer):
    """A factor for each channel, which begins near 0."""

    described_as, described_name = "keras.src.applications.convnext", "LayerScale"

    def __init__(self, init_values: float, projection_dim: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.init_values, self.projection_dim = init_values, projection_dim

    def build(self, input_shape: Any) -> None:
        """Make the factors."""
        start = {"class_name": "Constant", "config": {"value": self.init_values}}
        self.gamma = self.add_weight((self.projection_dim,), start)

    def call(self, x: Tensor) -> Tensor:
        """The product."""
        return x * self.gamma


def normalization(name: str | None = None) -> LayerNormalization:
    """Over the channels of each place."""
    return LayerNormalization(epsilon=1e-6, name=name)


def block(x: Tensor, filters: int, name: str) -> Tensor:
    """7x7 by depth, wider, narrower, and the input added."""
    y = Conv2D(filters, 7, padding="same", groups=filters, name=f"{name}_depthwise_conv")(x)
    y = normalization(f"{name}_layernorm")(y)
    y = Dense(4 * filters, name=f"{name}_pointwise_conv_1")(y)
    y = Activation("gelu", name=f"{name}_gelu")(y)
    y = Dense(filters, name=f"{name}_pointwise_conv_2")(y)
    y = LayerScale(1e-6, filters, name=f"{name}_layer_scale")(y)
    return x + Activation("linear", name=f"{name}_identity")(y)


def trunk(
    x: Tensor,
    asked: Request,
    depths: tuple[int, ...],
    widths: tuple[int, ...],
    preprocess: bool = True,
) -> Tensor:
    """Four stages of blocks, each after a convolution that makes the image smaller."""
    name = asked.name
    if preprocess:
        if x.shape[3] != 3:
            raise ValueError(
                f"{name}: images of {x.shape[3]} channels are not scaled as the three of colours "
                "are; scale them yourself, and take include_preprocessing=False."
            )
        mean, variance = (123.675, 116.28, 103.53), [(s * 255) ** 2 for s in (0.229, 0.224, 0.225)]
        x = Normalization(mean=mean, variance=variance, name=f"{name}_prestem_normalization")(x)
    for stage, (depth, filters) in enumerate(zip(depths, widths)):
        if stage == 0:
            first: list[Layer] = [
                Conv2D(filters, 4, strides=4, name=f"{name}_stem_conv"),
                normalization(f"{name}_stem_layernorm"),
            ]
            x = Sequential(first, name=f"{name}_stem")(x)
        else:
            smaller: list[Layer] = [
                normalization(f"{name}_downsampling_layernorm_{stage - 1}"),
                Conv2D(filters, 2, strides=2, name=f"{name}_downsampling_conv_{stage - 1}"),
            ]
            x = Sequential(smaller, name=f"{name}_downsampling_block_{stage - 1}")(x)
        for i in range(depth):
            x = block(x, filters, f"{name}_stage_{stage}_block_{i}")
    return x


def top(x: Tensor, asked: Request) -> Tensor:
    """Means, normalized, and the classes."""
    x = GlobalAveragePooling2D(name=f"{asked.name}_head_gap")(x)
    x = normalization(f"{asked.name}_head_layernorm")(x)
    return predictions(x, asked, f"{asked.name}_head_dense")


def end(x: Tensor, asked: Request, names: tuple[str | None, str | None]) -> Tensor:
    """Without a top: normalized, whether pooled or not."""
    return normalization()(pooled(x, asked, names))


def _build(
    architecture: Architecture,
    include_top: bool = True,
    include_preprocessing: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    input_shape: OpenShape | None = None,
    pooling: str | None = None,
    classes: int = CLASSES,
    classifier_activation: Identifier = "softmax",
    name: str | None = None,
) -> Functional:
    """The arguments of this family."""
    inside = partial(architecture.trunk, preprocess=include_preprocessing)
    return replace(architecture, trunk=inside).build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip


def _convnext(kind: str, depths: tuple[int, ...], widths: tuple[int, ...]) -> Architecture:
    name = f"convnext_{kind.lower()}"
    stem = f"{FOLDER}/convnext/{name}"
    return Architecture(
        f"ConvNeXt{kind}",
        name,
        SOURCE,
        partial(trunk, depths=depths, widths=widths),
        WeightFiles(f"{stem}.h5", f"{stem}_notop.h5"),
        top=top,
        end=end,
        last_only=True,
    )


_MORE = "include_preprocessing: whether the model scales images of 0 to 255 itself."
ConvNeXtTiny = application(_build, _convnext("Tiny", (3, 3, 9, 3), (96, 192, 384, 768)), _MORE)
ConvNeXtSmall = application(_build, _convnext("Small", DEEP, (96, 192, 384, 768)), _MORE)
ConvNeXtBase = application(_build, _convnext("Base", DEEP, (128, 256, 512, 1024)), _MORE)
ConvNeXtLarge = application(_build, _convnext("Large", DEEP, (192, 384, 768, 1536)), _MORE)
ConvNeXtXLarge = application(_build, _convnext("XLarge", DEEP, (256, 512, 1024, 2048)), _MORE)
