"""Residual networks that normalize first: ResNet50V2, ResNet101V2, ResNet152V2.

K. He, X. Zhang, S. Ren, J. Sun, "Identity Mappings in Deep Residual Networks", ECCV 2016.
"""

from __future__ import annotations

from ..core import Tensor
from ..layers import Add, Conv2D, MaxPooling2D, ZeroPadding2D
from .architecture import Request, application, usual
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions
from .resnet import normalized, residual, stem

SOURCE = 'He and others, "Identity Mappings in Deep Residual Networks", 2016.'
preprocess_input = preprocessing(CENTRED)


def block(x: Tensor, filters: int, strides: int, name: str, project: bool) -> Tensor:
    """1x1, 3x3, 1x1, each of normalized images, and the input added."""
    ready = normalized(x, f"{name}_preact")
    if project:
        shortcut = Conv2D(4 * filters, 1, strides=strides, name=f"{name}_0_conv")(ready)
    else:
        shortcut = MaxPooling2D(1, strides=strides)(x) if strides > 1 else x
    x = Conv2D(filters, 1, use_bias=False, name=f"{name}_1_conv")(ready)
    x = normalized(x, f"{name}_1")
    x = ZeroPadding2D(1, name=f"{name}_2_pad")(x)
    x = Conv2D(filters, 3, strides=strides, use_bias=False, name=f"{name}_2_conv")(x)
    x = normalized(x, f"{name}_2")
    x = Conv2D(4 * filters, 1, name=f"{name}_3_conv")(x)
    return Add(name=f"{name}_out")([shortcut, x])


def trunk(x: Tensor, asked: Request, stages: tuple[int, ...]) -> Tensor:
    """Stages of so many blocks; the last block of each but the last halves the image."""
    x = stem(x, normalize=False)
    for stage, count in enumerate(stages):
        for i in range(count):
            strides = 2 if i == count - 1 and stage < len(stages) - 1 else 1
            x = block(x, 64 << stage, strides, f"conv{stage + 2}_block{i + 1}", project=not i)
    return normalized(x, "post")


ResNet50V2 = application(usual, residual("ResNet50V2", (3, 4, 6, 3), trunk, SOURCE))
ResNet101V2 = application(usual, residual("ResNet101V2", (3, 4, 23, 3), trunk, SOURCE))
ResNet152V2 = application(usual, residual("ResNet152V2", (3, 8, 36, 3), trunk, SOURCE))
