"""Networks of cells that were found by search: NASNetLarge, NASNetMobile.

B. Zoph, V. Vasudevan, J. Shlens, Q. Le, "Learning Transferable Architectures for Scalable Image
Recognition", CVPR 2018.
"""

from __future__ import annotations

from functools import partial
from typing import Any, TypeAlias

from ..core import Identifier, OpenShape, Tensor, name_scope
from ..layers import (
    Activation,
    Add,
    AveragePooling2D,
    BatchNormalization,
    Concatenate,
    Conv2D,
    Cropping2D,
    MaxPooling2D,
    SeparableConv2D,
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
    classifier,
    halving_margins,
)  # fmt: skip
from .imagenet_utils import CENTRED, preprocessing
from .imagenet_utils import decode_predictions as decode_predictions

preprocess_input = preprocessing(CENTRED)


def relu(x: Tensor, name: str | None = None) -> Tensor:
    """Negative values become 0."""
    return Activation("relu", name=name)(x)


def normalized(x: Tensor, name: str) -> Tensor:
    """Batch normalization."""
    return BatchNormalization(momentum=0.9997, epsilon=1e-3, name=name)(x)


def squeezed(x: Tensor, filters: int, name: str) -> Tensor:
    """A convolution of 1x1."""
    return Conv2D(
        filters, 1, padding="same", use_bias=False, kernel_initializer="he_normal", name=name
    )(x)


def separable(x: Tensor, filters: int, kernel: int, name: str, strides: int = 1) -> Tensor:
    """Two separable convolutions, the first of which has the strides."""
    with name_scope(f"separable_conv_block_{name}"):
        for i in (1, 2):
            x, start = relu(x), f"separable_conv_{i}"
            if strides > 1:
                x = ZeroPadding2D(halving_margins(x, kernel), name=f"{start}_pad_{name}")(x)
            convolve = SeparableConv2D(
                filters,
                kernel,
                strides=strides,
                padding="same" if strides == 1 else "valid",
                use_bias=False,
                name=f"{start}_{name}",
            )
            x, strides = normalized(convolve(x), f"{start}_bn_{name}"), 1
    return x


def halved(p: Tensor, filters: int, name: str) -> Tensor:
    """Every second place, and every second one from the next on, side by side."""
    p = relu(p, f"adjust_relu_1_{name}")
    shifted = Cropping2D(((1, 0), (1, 0)))(ZeroPadding2D(((0, 1), (0, 1)))(p))
    halves = []
    for i, part in enumerate((p, shifted), 1):
        part = AveragePooling2D(1, strides=2, name=f"adjust_avg_pool_{i}_{name}")(part)
        halves.append(squeezed(part, filters // 2, f"adjust_conv_{i}_{name}"))
    return normalized(Concatenate()(halves), f"adjust_bn_{name}")


def adjusted(p: Tensor, x: Tensor, filters: int, name: str) -> Tensor:
    """The output of the cell before the last, in the size and width of this one's."""
    with name_scope("adjust_block"):
        if p.shape[1] != x.shape[1]:
            with name_scope(f"adjust_reduction_block_{name}"):
                return halved(p, filters, name)
        if p.shape[3] != filters:
            with name_scope(f"adjust_projection_block_{name}"):
                p = squeezed(relu(p), filters, f"adjust_conv_projection_{name}")
                return normalized(p, f"adjust_bn_{name}")
    return p


# the pairs of a cell, which are added: what is done to which of h, p and the results so far
# (a kernel size: separable convolutions; a pooling), and the two names
Part: TypeAlias = tuple[str, "int | str | None", str]
_NORMAL: tuple[tuple[Part, Part, str | None], ...] = (
    (("h", 5, "left1"), ("p", 3, "right1"), "add_1"),
    (("p", 5, "left2"), ("p", 3, "right2"), "add_2"),
    (("h", "average", "left3"), ("p", None, ""), "add_3"),
    (("p", "average", "left4"), ("p", "average", "right4"), "add_4"),
    (("h", 3, "left5"), ("h", None, ""), "add_5"),
)
_REDUCTION: tuple[tuple[Part, Part, str | None], ...] = (
    (("h", 5, "left1"), ("p", 7, "right1"), "add_1"),
    (("padded", "max", "left2"), ("p", 7, "right2"), "add_2"),
    (("padded", "average", "left3"), ("p", 5, "right3"), "add3"),
    (("2", None, ""), ("1", "average", "left4"), None),
    (("1", 3, "left4"), ("padded", "max", "right5"), "add4"),
)


def cell(x: Tensor, p: Tensor | None, filters: int, name: str, kind: str) -> Tensor:
    """A cell over the outputs `x` and `p` of the last two; one of reduction halves the image."""
    halves = kind == "reduction"
    with name_scope(f"{kind}_A_block_{name}"):
        p = x if p is None else adjusted(p, x, filters, name)
        h = squeezed(relu(x), filters, f"{kind}_conv_1_{name}")
        known = {"p": p, "h": normalized(h, f"{kind}_bn_1_{name}")}
        if halves:
            pad = ZeroPadding2D(halving_margins(known["h"], 3), name=f"reduction_pad_1_{name}")
            known["padded"] = pad(known["h"])
        for number, (left, right, total) in enumerate(_REDUCTION if halves else _NORMAL, 1):
            with name_scope(f"block_{number}"):
                both = [part(known, *x, filters, f"{kind}_{x[2]}_{name}") for x in (left, right)]
                known[f"{number}"] = Add(name=total and f"{kind}_{total}_{name}")(both)
        parts = [known[i] for i in ("2345" if halves else "p12345")]
        return Concatenate(name=f"{kind}_concat_{name}")(parts)


def part(
    known: dict[str, Tensor], of: str, how: int | str | None, _: str, filters: int, name: str
) -> Tensor:
    """One of the two that a cell adds."""
    x = known[of]
    if how is None:
        return x
    if isinstance(how, int):
        strides = 2 if "padded" in known and of in ("h", "p") else 1
        return separable(x, filters, how, name, strides)
    if of == "padded":
        pool = MaxPooling2D if how == "max" else AveragePooling2D
        return pool(3, strides=2, name=name)(x)
    return AveragePooling2D(3, strides=1, padding="same", name=name)(x)


def trunk(
    x: Tensor, asked: Request, filters: int, repeats: int, first: int, skip_reduction: bool
) -> Tensor:
    """Two cells that halve the image, then cells that keep it, with two more that halve it."""
    x = Conv2D(
        first,
        3,
        strides=2,
        use_bias=False,
        kernel_initializer="he_normal",
        name="stem_conv1",
    )(x)
    x, p = normalized(x, "stem_bn1"), None
    x, p = cell(x, p, filters // 4, "stem_1", "reduction"), x
    x, p = cell(x, p, filters // 2, "stem_2", "reduction"), x
    for stage in range(3):
        width, start = filters << stage, stage * repeats
        if stage:
            made = cell(x, p, width, f"reduce_{start}", "reduction")
            x, p = made, p if skip_reduction else x
            start += 1
        for i in range(repeats):
            x, p = cell(x, p, width, f"{start + i}", "normal"), x
    return relu(x)


def _build(
    architecture: Architecture,
    input_shape: OpenShape | None = None,
    include_top: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = CLASSES,
    classifier_activation: Identifier = "softmax",
    name: str | None = None,
) -> Functional:
    """The arguments of this family."""
    return architecture.build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip


def _nasnet(
    kind: str, size: int, filters: int, repeats: int, first: int, skip_reduction: bool
) -> Architecture:
    inside = partial(
        trunk, filters=filters, repeats=repeats, first=first, skip_reduction=skip_reduction
    )
    stem = f"{FOLDER}/nasnet/NASNet-{kind.lower()}"
    return Architecture(
        f"NASNet{kind}",
        f"nasnet_{kind.lower()}",
        'Zoph and others, "Learning Transferable Architectures for Scalable Image Recognition", '
        "2018.",
        inside,
        WeightFiles(f"{stem}.h5", f"{stem}-no-top.h5"),
        size,
        top=partial(classifier, pool=None),
        sized=True,
        last_only=True,
    )


# filters of the first stage, cells of a stage, filters of the stem, and what leads past a reduction
NASNetLarge = application(_build, _nasnet("Large", 331, 168, 6, 96, True))
NASNetMobile = application(_build, _nasnet("Mobile", 224, 44, 4, 32, False))
