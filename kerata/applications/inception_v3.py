"""InceptionV3: branches of convolutions side by side, and large kernels in two parts.

C. Szegedy, V. Vanhoucke, S. Ioffe, J. Shlens, Z. Wojna, "Rethinking the Inception Architecture for
Computer Vision", CVPR 2016.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from ..core import Tensor
from ..layers import (
    Activation,
    AveragePooling2D,
    BatchNormalization,
    Concatenate,
    Conv2D,
    MaxPooling2D,
)  # fmt: skip
from .architecture import Architecture, Request, application, channel_axis, kernels, usual
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

# a step is (filters, kernel), (filters, kernel, "half") to halve the image, a pooling, or a list of
# convolutions side by side
Step: TypeAlias = Any
Branches: TypeAlias = Sequence[Sequence[Step]]
TALL, WIDE = (7, 1), (1, 7)
STEM: Sequence[Step] = (
    (32, 3, "half"), (32, 3, "valid"), (64, 3), "max", (80, 1, "valid"), (192, 3, "valid"), "max",
)  # fmt: skip
_SPLIT = [(384, (1, 3)), (384, (3, 1))]


def _first(pooled: int) -> Branches:
    return [(64, 1)], [(48, 1), (64, 5)], [(64, 1), (96, 3), (96, 3)], ["average", (pooled, 1)]


def _middle(n: int) -> Branches:
    return (
        [(192, 1)],
        [(n, 1), (n, WIDE), (192, TALL)],
        [(n, 1), (n, TALL), (n, WIDE), (n, TALL), (192, WIDE)],
        ["average", (192, 1)],
    )


_LAST: Branches = (
    [(320, 1)], [(384, 1), _SPLIT], [(448, 1), (384, 3), _SPLIT], ["average", (192, 1)],
)  # fmt: skip
_BLOCKS: Sequence[Branches] = (
    *map(_first, (32, 64, 64)),
    ([(384, 3, "half")], [(64, 1), (96, 3), (96, 3, "half")], ["max"]),
    *map(_middle, (128, 160, 160, 192)),
    (
        [(192, 1), (320, 3, "half")],
        [(192, 1), (192, WIDE), (192, TALL), (192, 3, "half")],
        ["max"],
    ),
    _LAST,
    _LAST,
)
preprocess_input = preprocessing(CENTRED)


def convolve(
    x: Tensor, filters: int, kernel: Any, how: str = "same", name: str | None = None
) -> Tensor:
    """A convolution, normalized, and relu."""
    strides, padding = (2, "valid") if how == "half" else (1, how)
    x = Conv2D(filters, kernel, strides=strides, padding=padding, use_bias=False, name=name)(x)
    x = BatchNormalization(axis=channel_axis(), scale=False, name=name and f"{name}_bn")(x)
    return Activation("relu", name=name and f"{name}_ac")(x)


def sequence(x: Tensor, steps: Sequence[Step], name: str | None = None) -> Tensor:
    """One step after the other; `name` is of what comes side by side."""
    for step in steps:
        if step == "max":
            x = MaxPooling2D(3, strides=2)(x)
        elif step == "average":
            x = AveragePooling2D(3, strides=1, padding="same")(x)
        elif isinstance(step, list):
            x = side_by_side(x, [[part] for part in step], name)
        else:
            x = convolve(x, *step)
    return x


def side_by_side(
    x: Tensor, branches: Branches, name: str | None, inner: str | None = None
) -> Tensor:
    """Branches, and their channels one after the other."""
    made = [
        sequence(x, branch, inner if number == 1 else None)
        for number, branch in enumerate(branches)
    ]
    return Concatenate(axis=channel_axis(), name=name)(made)


def trunk(x: Tensor, asked: Request) -> Tensor:
    """Eleven mixed blocks."""
    x = sequence(x, STEM)
    for number, branches in enumerate(_BLOCKS):
        x = side_by_side(x, branches, f"mixed{number}", f"mixed9_{number - 9}")
    return x


InceptionV3 = application(
    usual,
    Architecture(
        "InceptionV3",
        "inception_v3",
        'Szegedy and others, "Rethinking the Inception Architecture for Computer Vision", 2016.',
        trunk,
        kernels("inception_v3/inception_v3"),
        size=299,
        least=75,
    ),
)
