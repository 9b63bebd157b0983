"""Rows for the laws of the neural operations: one call each, with arguments as NumPy arrays."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Row:
    """A call of an operation of `kerata.ops` (or of another module), and what is known of it."""

    op: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)
    keras: str | None = (
        ""  # where PyPI keras has it: "" under the same name in its ops, None nowhere
    )
    grad: tuple[int, ...] = (0,)  # arguments that gradients are compared of
    tolerance: float = 1e-5
    note: str = ""

    def __str__(self) -> str:
        shapes = "x".join(str(list(np.shape(a))) for a in self.args if isinstance(a, np.ndarray))
        options = ",".join(f"{k}={v}" for k, v in self.kwargs.items() if np.ndim(v) == 0)
        return f"{self.op}{shapes}{options}{self.note}".replace(" ", "")


def draw(*shape: int, seed: int = 0, dtype: str = "float32") -> np.ndarray:
    """Normal numbers."""
    return np.random.default_rng([seed, *shape]).normal(size=shape).astype(dtype)


def chances(*shape: int, seed: int = 0) -> np.ndarray:
    """Rows of probabilities."""
    x = np.exp(draw(*shape, seed=seed))
    return x / x.sum(-1, keepdims=True)


POINTS = np.concatenate(
    [draw(40), [-100.0, -8.0, -3.5, -1.5, -1e-4, 1e-4, 0.4, 1.5, 3.5, 8.0, 100.0]]
).astype("float32")
GRID = POINTS[:48].reshape(4, 12)
ACTIVATIONS = (
    "relu relu6 leaky_relu elu celu selu gelu sigmoid hard_sigmoid silu swish hard_silu hard_swish "
    "hard_tanh tanh_shrink hard_shrink soft_shrink softplus softsign log_sigmoid squareplus "
    "sparse_plus sparse_sigmoid"
).split()

activations = [Row(name, (POINTS,)) for name in ACTIVATIONS]
activations += [
    Row("mish", (POINTS,), keras="activations.mish"),
    Row("gelu", (POINTS,), {"approximate": False}),
    Row("leaky_relu", (POINTS,), {"negative_slope": 0.01}),
    Row("elu", (POINTS,), {"alpha": 0.3}),
    Row("celu", (POINTS,), {"alpha": 2.5}),
    Row("squareplus", (POINTS,), {"b": 2}),
    Row("hard_shrink", (POINTS,), {"threshold": 1.2}),
    Row("soft_shrink", (POINTS,), {"threshold": 1.2}),
    Row("threshold", (POINTS, 0.3, 7.0)),
    Row("glu", (GRID,)),
    Row("glu", (GRID,), {"axis": 0}),
    *(
        Row(name, (x,), {"axis": axis}, keras=None if name == "sparsemax" else "")
        for name in ("softmax", "log_softmax", "sparsemax")  # its sparsemax does not sum to one
        for x, axis in ((GRID, -1), (GRID, 0), (draw(2, 3, 4), 1))
    ),
    Row("softmax", (draw(2, 3, 4),), {"axis": (1, 2)}),
    Row("softmax", (np.array([[0.0, 1e4, -1e4]], "float32"),)),
    Row("relu", (np.arange(-3, 4, dtype="int32"),), grad=()),
    Row("softplus", (np.arange(-3, 4, dtype="int32"),), grad=()),
]


def convolutions() -> list[Row]:
    """Strides, dilations, groups, paddings and formats, in one to three dimensions."""
    rows, sizes, windows = [], (9, 8, 6), (3, 2, 2)
    for rank, strides, dilation, padding in itertools.product(
        (1, 2, 3), (1, 2), (1, 2), ("valid", "same")
    ):
        if strides > 1 and dilation > 1:
            continue
        options = {"strides": strides, "padding": padding, "dilation_rate": dilation}
        x, window = draw(2, *sizes[:rank], 4), windows[:rank]
        both = {"tolerance": 2e-5, "grad": (0, 1)}
        rows += [
            Row("conv", (x, draw(*window, 4, 6)), options, **both),
            Row("depthwise_conv", (x, draw(*window, 4, 2)), options, **both),
        ]
        if rank < 3:
            rows += [
                Row("conv", (x, draw(*window, 2, 6)), options, **both, note="groups"),
                Row("depthwise_conv", (x, draw(*window, 4, 1)), options, **both),
            ]
        if rank == 2:
            x, options = np.moveaxis(x, -1, 1).copy(), {**options, "data_format": "channels_first"}
            rows.append(Row("conv", (x, draw(*window, 4, 6)), options, keras=None, **both))
    rows += [
        Row("conv", (draw(1, 7, 7, 70), draw(3, 3, 70, 2)), tolerance=1e-4, grad=(0, 1)),
        Row("conv", (draw(2, 5, 6, 3), draw(1, 1, 3, 4)), {"strides": (2, 3)}, grad=(0, 1)),
        *(
            Row(name, (draw(2, 3, 2, 4), draw(9, 7, 4, 2)), options, grad=(0, 1), keras=None)
            for name in ("conv", "depthwise_conv")
            for options in ({"padding": "same"}, {"padding": "same", "dilation_rate": 2})
        ),  # windows larger than the input
        Row(
            "separable_conv",
            (draw(2, 6, 5, 3), draw(3, 2, 3, 2), draw(1, 1, 6, 4)),
            {"padding": "same"},
            grad=(0, 1, 2),
            tolerance=2e-5,
        ),
    ]
    return rows


def transposed() -> list[Row]:
    """Transposed convolutions, also of strides wider than the window."""
    rows = []
    for rank, strides, padding, window in itertools.product(
        (1, 2), (1, 2, 3), ("valid", "same"), (1, 2, 3, 4)
    ):
        x = draw(2, *(5, 4)[:rank], 3)
        kernel = draw(*(window, 3)[:rank], 2, 3)
        options = {"strides": strides, "padding": padding}
        rows.append(Row("conv_transpose", (x, kernel), options, grad=(0, 1), tolerance=2e-5))
        if strides > 1:
            options = {**options, "output_padding": 1}
            rows.append(Row("conv_transpose", (x, kernel), options, grad=(0, 1), tolerance=2e-5))
        else:
            options = {**options, "dilation_rate": 2}
            rows.append(Row("conv_transpose", (x, kernel), options, grad=(0, 1), tolerance=2e-5))
    x, kernel = draw(2, 3, 4, 3), draw(2, 3, 2, 3)
    rows += [
        Row("conv_transpose", (draw(1, 3, 2, 2, 3), draw(2, 2, 3, 2, 3)), {"strides": 2}),
        Row(
            "conv_transpose",
            (np.moveaxis(x, -1, 1).copy(), kernel),
            {"strides": 2, "padding": "same", "data_format": "channels_first"},
            keras=None,
            tolerance=2e-5,
        ),
    ]
    return rows


def poolings() -> list[Row]:
    """Windows, strides and paddings of both kinds."""
    rows = []
    for name, rank, size, strides, padding in itertools.product(
        ("max_pool", "average_pool"), (1, 2, 3), (2, 3), (None, 1, 2), ("valid", "same")
    ):
        x = draw(2, *(9, 8, 5)[:rank], 3)
        options = {
            "pool_size": (size,) * rank,
            "strides": None if strides is None else (strides,) * rank,
            "padding": padding,
        }
        rows.append(Row(name, (x,), options))
    x = draw(2, 3, 7, 6)
    for name in ("max_pool", "average_pool"):
        options = {"pool_size": (2, 3), "padding": "same", "data_format": "channels_first"}
        rows.append(Row(name, (x,), options, keras=None))
        rows.append(Row(name, (draw(1, 9, 2),), {"pool_size": 3, "strides": 2}, keras=None))
    integers = np.arange(-8, 8, dtype="int32").reshape(1, 16, 1)
    options = {"pool_size": (2,), "padding": "same", "strides": (1,)}
    rows.append(Row("max_pool", (integers,), options, keras=None, grad=()))
    return rows


X3, C4 = draw(2, 5, 4), (draw(4), draw(4, seed=1))
VARIANCE = np.abs(draw(4, seed=2)) + 0.5
normalizations = [
    Row("moments", (X3, [0, 1])),
    Row("moments", (X3, [-1], True)),
    Row("moments", (draw(6, 3, dtype="float16"), [0]), tolerance=2e-3, grad=()),
    Row("batch_normalization", (X3, C4[0], VARIANCE, -1), grad=(0, 1, 2)),
    Row("batch_normalization", (X3, C4[0], VARIANCE, 2, *C4), grad=(0, 1, 2, 4, 5)),
    Row(
        "batch_normalization",
        (draw(2, 4, 3, 3), C4[0], VARIANCE, 1),
        {"scale": C4[0], "epsilon": 1e-2},
    ),
    Row("layer_normalization", (X3,)),
    Row("layer_normalization", (X3, *C4), {"epsilon": 1e-3}, grad=(0, 1, 2)),
    Row("layer_normalization", (X3, draw(5, 4), draw(5, 4)), {"axis": (1, 2)}, grad=(0, 1)),
    Row("layer_normalization", (draw(3, 8, dtype="float16"),), tolerance=2e-3, grad=()),
    Row("rms_normalization", (X3,)),
    Row("rms_normalization", (X3, C4[0]), {"epsilon": 1e-3}, grad=(0, 1)),
    Row("normalize", (X3,)),
    Row("normalize", (np.array([[0.0, 0.0], [1e-9, 2e-9]], "float32"),), grad=()),
    *(Row("normalize", (X3,), {"axis": 1, "order": order}) for order in (1, 2, 3)),
]

Q, K, V = draw(2, 5, 4, 3), draw(2, 6, 4, 3, seed=1), draw(2, 6, 4, 3, seed=2)
ALLOWED = np.random.default_rng(0).random((2, 1, 5, 6)) < 0.6
all_three = {"grad": (0, 1, 2)}
attentions = [
    Row("dot_product_attention", (Q, K, V), **all_three),
    Row("dot_product_attention", (Q, K, V), {"scale": 0.3, "mask": ALLOWED}, **all_three),
    Row("dot_product_attention", (Q, K, V, draw(2, 4, 5, 6)), grad=(0, 1, 2, 3)),
    Row("dot_product_attention", (Q, Q, Q), {"is_causal": True}, **all_three),
    Row("dot_product_attention", (Q, K[:, :, :2], V[:, :, :2]), **all_three, note="shared heads"),
    Row("dot_product_attention", (Q, K, V), {"mask": np.zeros((1, 1, 5, 6), bool)}, None),
    Row(
        "dot_product_attention",
        (Q.astype("float16"), K.astype("float16"), V.astype("float16")),
        tolerance=3e-3,
        grad=(),
        note="half",
    ),
]

LABELS = np.array([[0, 2, 3], [1, 0, 3]], "int32")
LOGITS = 3 * draw(2, 3, 4)
HALVES = np.array([[0.0, 0.25, 1.0], [0.0, 1.0, 1.0]], "float32")
WIDE = np.array([[-50.0, 0.3, 50.0], [80.0, -80.0, 0.0]], "float32")
crossentropies = [
    *(
        Row(name, (target, output), {"from_logits": logits, **axis}, grad=(1,), note=note)
        for logits, output in ((True, LOGITS), (False, chances(2, 3, 4)), (False, np.abs(LOGITS)))
        for name, target, axis, note in (
            ("categorical_crossentropy", chances(2, 3, 4, seed=3), {}, ""),
            ("categorical_crossentropy", chances(2, 3, 4, seed=3), {"axis": 1}, ""),
            ("sparse_categorical_crossentropy", LABELS, {}, ""),
            ("sparse_categorical_crossentropy", LABELS[..., None], {}, ""),
            ("sparse_categorical_crossentropy", LABELS % 3 - 1, {}, "out of range"),
        )
    ),
    Row(
        "sparse_categorical_crossentropy",
        (np.array([[0, 1, 2, 1], [2, 2, 0, 1]], "int32"), LOGITS),
        {"axis": 1, "from_logits": True},
        keras=None,
        grad=(1,),
    ),
    Row("binary_crossentropy", (HALVES, WIDE), {"from_logits": True}, grad=(1,)),
    Row("binary_crossentropy", (HALVES, chances(2, 3)), grad=(1,)),
    Row("binary_crossentropy", (HALVES, HALVES[::-1].copy()), grad=()),
]


def resizings() -> list[Row]:
    """Interpolations, up and down, whole images and ratios kept."""
    rows = []
    x = 100 * draw(2, 7, 6, 3)
    small = {"tolerance": 1e-5, "keras": "image.resize"}
    for way in ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"):
        for size in ((14, 5), (3, 9), (1, 6), (4, 3)):
            rows.append(Row("resize", (x, size), {"interpolation": way}, **small))
        if way != "nearest":
            rows.append(
                Row("resize", (x, (3, 9)), {"interpolation": way, "antialias": True}, **small)
            )
        # even, so that none comes to lie at a half, which processors round up or down
        pixels = (np.abs(x) % 256).astype("uint8") & 254
        rows.append(Row("resize", (pixels, (5, 9)), {"interpolation": way}, grad=(), **small))
    for size in ((14, 5), (3, 9), (5, 5), (7, 2), (4, 9)):
        rows.append(Row("resize", (x, size), {"crop_to_aspect_ratio": True}, **small))
        options = {"pad_to_aspect_ratio": True, "fill_value": 3.0}
        rows.append(Row("resize", (x, size), options, **small))
    rows.append(Row("resize", (x[0], (5, 5)), **small))
    first = {"data_format": "channels_first"}
    rows.append(Row("resize", (np.moveaxis(x, -1, 1).copy(), (5, 9)), first, **small))
    return rows


projections = [
    Row("linear", (draw(2, 3), draw(3, 4), draw(4)), keras=None, grad=(0, 1, 2)),
    Row("linear", (draw(2, 5, 3), draw(3, 4)), keras=None, grad=(0, 1)),
    Row(
        "adam_update",
        (draw(5), draw(5, seed=1), draw(5, seed=2), np.abs(draw(5)), 0.01, 0.9, 0.999, 1e-7),
        keras=None,
    ),
    Row("sgd_update", (draw(5), draw(5, seed=1), 0.1), keras=None),
    Row("momentum_update", (draw(5), draw(5, seed=1), draw(5), 0.1, 0.9, True), keras=None),
    Row(
        "multi_map",
        (lambda x, y: (x * y, x + 1.0), [draw(5), draw(2, 3)], [draw(5, seed=1), draw(2, 3)]),
        keras=None,
        grad=(),
    ),
]


def recurrences() -> list[Row]:
    """Recurrent kernels with and without masks, backwards, unrolled, with both kinds of reset."""
    rows = []
    x, h, c = draw(2, 5, 3), draw(2, 4), draw(2, 4, seed=1)
    mask = np.array([[1, 1, 0, 1, 0], [0, 1, 1, 0, 1]], bool)
    gates = {"simple_rnn": 1, "lstm": 4, "gru": 3}
    flags = ({}, {"go_backwards": True}, {"unroll": True})
    for name, mask_, more in itertools.product(gates, (None, mask), flags):
        width = 4 * gates[name]
        states = (h, c) if name == "lstm" else (h,)
        weights = (draw(3, width), 0.5 * draw(4, width))
        for bias, options in (
            (draw(2, width), {"reset_after": True}),
            (draw(width), {"reset_after": False}),
        ):
            if name != "gru" and options["reset_after"]:
                continue
            options = {**more, **(options if name == "gru" else {})}
            args = (x, *states, *weights, bias, mask_)
            rows.append(
                Row(name, args, options, keras="layers", grad=tuple(range(len(args) - 1)),
                    note="masked" if mask_ is not None else "")
            )  # fmt: skip
    return rows


ROWS = [
    *activations,
    *convolutions(),
    *transposed(),
    *poolings(),
    *normalizations,
    *attentions,
    *crossentropies,
    *resizings(),
    *projections,
    *recurrences(),
]
