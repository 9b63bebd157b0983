"""VGG16: convolutions of 3x3 alone, in five stages.

K. Simonyan, A. Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition",
ICLR 2015.
"""

from __future__ import annotations

from functools import partial

from ..core import Tensor
from ..layers import Conv2D, Dense, Flatten, MaxPooling2D
from .architecture import Architecture, Request, application, kernels, predictions, usual
from .imagenet_utils import CAFFE, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

SOURCE = (
    'Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", '
    "2015."
)
preprocess_input = preprocessing(CAFFE)


def trunk(x: Tensor, asked: Request, stages: tuple[int, ...]) -> Tensor:
    """Stages of so many convolutions, each with a pooling at its end."""
    for stage, count in enumerate(stages, 1):
        for i in range(1, count + 1):
            convolve = Conv2D(
                min(32 << stage, 512),
                3,
                activation="relu",
                padding="same",
                name=f"block{stage}_conv{i}",
            )
            x = convolve(x)
        x = MaxPooling2D(2, strides=2, name=f"block{stage}_pool")(x)
    return x


def top(x: Tensor, asked: Request) -> Tensor:
    """Three dense layers."""
    x = Flatten(name="flatten")(x)
    for name in ("fc1", "fc2"):
        x = Dense(4096, activation="relu", name=name)(x)
    return predictions(x, asked)


def vgg(title: str, stages: tuple[int, ...]) -> Architecture:
    """The network of these stages."""
    name = title.lower()
    files = kernels(f"{name}/{name}")
    return Architecture(title, name, SOURCE, partial(trunk, stages=stages), files, top=top)


VGG16 = application(usual, vgg("VGG16", (2, 2, 3, 3, 3)))
