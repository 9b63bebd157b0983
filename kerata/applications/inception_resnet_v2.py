"""InceptionResNetV2: branches of convolutions whose sum, scaled, is added to their input.

C. Szegedy, S. Ioffe, V. Vanhoucke, A. Alemi, "Inception-v4, Inception-ResNet and the Impact of
Residual Connections on Learning", AAAI 2017.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core import Tensor
from ..layers import Activation, Conv2D, Layer
from .architecture import Architecture, Request, application, channel_axis, kernels, usual
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions
from .inception_v3 import STEM, TALL, WIDE, Branches, convolve, sequence, side_by_side

# what comes before the blocks of a kind: its name and its branches; then of the blocks: count,
# name, scale, branches
_STAGES: Sequence[tuple[str, Branches, int, str, float, Branches]] = (
    (
        "mixed_5b",
        ([(96, 1)], [(48, 1), (64, 5)], [(64, 1), (96, 3), (96, 3)], ["average", (64, 1)]),
        10,
        "block35",
        0.17,
        ([(32, 1)], [(32, 1), (32, 3)], [(32, 1), (48, 3), (64, 3)]),
    ),
    (
        "mixed_6a",
        ([(384, 3, "half")], [(256, 1), (256, 3), (384, 3, "half")], ["max"]),
        20,
        "block17",
        0.1,
        ([(192, 1)], [(128, 1), (160, WIDE), (192, TALL)]),
    ),
    (
        "mixed_7a",
        (
            [(256, 1), (384, 3, "half")],
            [(256, 1), (288, 3, "half")],
            [(256, 1), (288, 3), (320, 3, "half")],
            ["max"],
        ),
        10,
        "block8",
        0.2,
        ([(192, 1)], [(192, 1), (224, (1, 3)), (256, (3, 1))]),
    ),
)
preprocess_input = preprocessing(CENTRED)


class CustomScaleLayer(Layer):
    """`x + scale * y` of a pair of tensors."""

    described_as = "keras.src.applications.inception_resnet_v2"
    described_name = "CustomScaleLayer"

    def __init__(self, scale: float, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.scale = scale

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The sum."""
        return inputs[0] + inputs[1] * self.scale


def block(x: Tensor, branches: Branches, scale: float, name: str, relu: bool) -> Tensor:
    """Branches, brought to the channels of the input and added to it."""
    y = side_by_side(x, branches, f"{name}_mixed")
    y = Conv2D(x.shape[channel_axis()], 1, padding="same", name=f"{name}_conv")(y)
    x = CustomScaleLayer(scale)([x, y])
    return Activation("relu", name=f"{name}_ac")(x) if relu else x


def trunk(x: Tensor, asked: Request) -> Tensor:
    """Three stages of blocks; the very last block is not scaled."""
    x = sequence(x, STEM)
    for mixed, before, count, name, scale, branches in _STAGES:
        x = side_by_side(x, before, mixed)
        for i in range(1, count + 1):
            last = name == "block8" and i == count
            x = block(x, branches, 1.0 if last else scale, f"{name}_{i}", relu=not last)
    return convolve(x, 1536, 1, name="conv_7b")


InceptionResNetV2 = application(
    usual,
    Architecture(
        "InceptionResNetV2",
        "inception_resnet_v2",
        'Szegedy and others, "Inception-v4, Inception-ResNet and the Impact of Residual '
        'Connections on Learning", 2017.',
        trunk,
        kernels("inception_resnet_v2/inception_resnet_v2"),
        size=299,
        least=75,
    ),
)
