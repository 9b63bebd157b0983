"""Mistakes in calls of operations: the call, and words that its message must have.

Arrays among the arguments are tensors of the engine in force, or symbols. That the message names
the operation and the tensors' shapes and dtypes, the test demands of every row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from kerata.core.errors import InvalidNumber

# what is of the operands' own dtype
OF_INTEGERS = (
    "add subtract multiply floor_divide mod fmod power maximum minimum fmax fmin gcd lcm "
    "bitwise_and bitwise_or bitwise_xor left_shift right_shift bitwise_left_shift "
    "bitwise_right_shift"
).split()


@dataclass(frozen=True)
class Mistake:
    """One call that cannot be, and what its message says."""

    name: str
    words: tuple[str, ...]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    kind: type[Exception]

    def __str__(self) -> str:
        return f"{self.name}: {self.words[0]}"


MISTAKES: list[Mistake] = []


def wrong(name: str, *args: Any, says: Any, kind: Any = ValueError, **kwargs: Any) -> None:
    """Add a row; `says` is one fragment of the message, or several."""
    words = (says,) if isinstance(says, str) else tuple(says)
    MISTAKES.append(Mistake(name, words, args, kwargs, kind))


def f(*shape: int) -> Any:
    """Floats of a shape."""
    return np.ones(shape, "float32")


def i(*shape: int) -> Any:
    """Integers of a shape."""
    return np.ones(shape, "int32")


C = np.ones((2, 3), "complex64")
M = f(2, 3)


def _elementwise() -> None:
    for name in ("add", "true_divide", "maximum", "less_equal", "logical_and", "arctan2", "power"):
        wrong(name, M, f(4), says="do not broadcast together: from the last axis on")
    wrong("subtract", M, i(2, 2), says="(2, 3), (2, 2) do not broadcast")
    wrong("where", M, f(3), f(4), says="(2, 3), (3,), (4,) do not broadcast")
    wrong("where", M, f(3), says="both `x1` and `x2`")
    wrong("clip", M, f(4), 1.0, says="do not broadcast")
    wrong("bitwise_and", M, i(2, 3), says="integers and bools, not of float32", kind=TypeError)
    wrong("bitwise_invert", M, says="integers and bools, not of float32", kind=TypeError)
    wrong("left_shift", M, 1, says="integers and bools, not of float32", kind=TypeError)
    wrong("floor_divide", C, 2.0, says="not complex64", kind=TypeError)
    wrong("mod", C, C, says="not complex64", kind=TypeError)
    wrong("cast", M, "floatt32", says=("Unknown dtype 'floatt32'", "bool, uint8", "complex128"))
    wrong("zeros", (2, 3), "floatt32", says="Unknown dtype 'floatt32'")
    wrong("full", (2, 3), f(4), says=("Cannot broadcast (4,) to (2, 3)",))
    wrong("exp", ["a", "b"], says="Unknown dtype")
    wrong("add", [[1, 2], [3]], M, says="Rows of different lengths")
    wrong("convert_to_tensor", [[1, 2], [3]], says="Rows of different lengths")
    wrong("convert_to_tensor", M, "floatt32", says="Unknown dtype 'floatt32'")
    wrong("gcd", M, 2, says="gcd takes integers", kind=TypeError)
    wrong("ldexp", M, 2.5, says="must be an integer", kind=TypeError)
    wrong("view", M, "float64", says="float64")
    wrong("view_as_complex", M, says="a last axis of size 2")
    wrong("threshold", M, says="missing 2 required", kind=TypeError)


def _reductions() -> None:
    for name in ("sum", "mean", "max", "argmax", "any", "logsumexp", "count_nonzero", "median"):
        wrong(name, M, axis=2, says="axis 2 is out of range for a tensor of rank 2")
    wrong("std", M, axis=-3, says="axis -3 is out of range for a tensor of rank 2")
    wrong("sum", M, axis=(0, -2), says="names an axis twice")
    wrong("sum", M, axis="first", says="integer", kind=TypeError)
    wrong("mean", M, axis=0.5, says="integer", kind=TypeError)
    wrong("max", f(0, 3), axis=0, says=("no elements", "initial"))
    wrong("argmax", f(0, 3), axis=0, says="No elements along axis 0 of (0, 3)")
    wrong("average", f(2, 3, 4), weights=f(3), says="fit neither")
    wrong("average", M, 1, f(4), says=("(4,)", "3"))
    wrong("norm", M, "spectral", says="'spectral'")
    wrong("norm", f(2, 3, 4), 1, says="give `axis`")
    wrong("quantile", M, 1.5, says="[0, 1]")
    wrong("quantile", M, 0.5, method="half", says="'half'")
    wrong("moments", M, (0, 5), says="axis 5 is out of range")
    wrong("cumsum", M, axis=2, says="out of range")


def _movement() -> None:
    wrong("reshape", M, (5, -1), says=("(2, 3)", "(5, -1)"))
    wrong("reshape", M, (2, 4), says=("(2, 3)", "(2, 4)"))
    wrong("reshape", M, (-1, -1), says="to (-1, -1)")
    wrong("reshape", M, (2.5, -1), says="integer", kind=TypeError)
    wrong("zeros", (2, -3), says="negative")
    wrong("ones", "ab", says="integer", kind=TypeError)
    wrong("transpose", M, (0, 0), says="each of the 2 axes once")
    wrong("transpose", M, (0, 1, 2), says="out of range")
    wrong("squeeze", M, 0, says="Only axes of size 1")
    wrong("expand_dims", M, 4, says="axis 4 is out of range for a tensor of rank 3")
    wrong("moveaxis", M, (0, 1), 0, says="differ in length")
    wrong("swapaxes", M, 0, 2, says="out of range")
    wrong("broadcast_to", M, (2, 4), says=("Cannot broadcast (2, 3) to (2, 4)",))
    wrong("broadcast_to", f(1, 2, 3), (2, 3), says="Cannot broadcast (1, 2, 3) to (2, 3)")
    wrong("concatenate", [M, f(2, 4)], says="all other axes must agree")
    wrong("concatenate", [M, f(3)], says="same rank")
    wrong("concatenate", [M, M], 2, says="axis 2 is out of range")
    wrong("concatenate", [], says="the list of tensors is empty")
    wrong("stack", [M, f(2, 4)], says="Only tensors of one shape can be stacked")
    wrong("split", M, 2, axis=1, says="An axis of size 3 does not split into 2 equal parts")
    wrong("array_split", M, 0, says="0")
    wrong("unstack", M, 3, says=("3", "2"))
    wrong("pad", M, ((1, 1),) * 3, says="2")
    wrong("pad", M, -1, says="not negative; given: -1")
    wrong("pad", M, 1, "mirror", says="one of constant, reflect")
    wrong("repeat", M, (1, 2, 3), axis=0, says=("3", "2"))
    wrong("repeat", M, -1, axis=0, says="negative")
    wrong("tile", M, (2, -1), says="negative")


def _rearrangement() -> None:
    wrong("roll", M, 1, axis=2, says="out of range")
    wrong("roll", M, (1, 2, 3), axis=(0, 1), says="3")
    wrong("moveaxis", M, (0, 0), (0, 1), says="An axis is named twice: (0, 0) to (0, 1)")
    wrong("diagonal", M, 0, 1, 1, says="An axis is named twice")
    wrong("flip", M, 2, says="out of range")
    wrong("diag", f(2, 3, 4), says="a vector or a matrix")
    wrong("diagonal", f(3), says="rank 2")
    wrong("tril", f(3), says="rank 2")
    wrong("take", M, [3], axis=1, says="out of range for an axis of size 3", kind=IndexError)
    wrong("take", M, i(2), axis=2, says="out of range")
    wrong("take_along_axis", M, i(2), axis=1, says="indices of rank 2")
    wrong("take_along_axis", M, i(3, 1), axis=1, says="broadcast")
    wrong("get_item", M, (0, 0, 0), says="2", kind=IndexError)
    wrong("get_item", M, 4, says="out of range", kind=IndexError)
    wrong("get_item", M, ([0, 1], [2, -4]), says="out of range for an axis of size 3",
          kind=IndexError)  # fmt: skip
    wrong("get_item", M, "a", says="'a'", kind=IndexError)
    wrong("scatter", i(2, 1), f(3), (4,), says="(3,)")
    wrong("scatter_update", M, i(2, 3), f(2), says="3")
    wrong("scatter_update", M, i(2, 1), f(2, 3), "mean", says="one of")
    wrong("slice", M, (0, 0), (3, 3), says="leaves the shape (2, 3)")
    wrong("slice", M, (0,), (2, 3), says="2")
    wrong("slice", M, i(3), (2, 3), says="a start and a size for each of the 2 axes")
    wrong("slice_update", M, (0,), f(2, 2), says="each of the 2 axes")
    wrong("slice", M, (0, 0), (2, -2), says="-1 (up to the end) or more")
    wrong("slice_update", M, (0, 0), f(3, 3), says="(3, 3)")
    wrong("meshgrid", f(2), f(3), indexing="ji", says="'xy' or 'ij'")
    wrong("rot90", f(3), says="rank 2")
    wrong("one_hot", i(3), 4, axis=3, says="out of range")
    wrong("linspace", 0.0, 1.0, -1, says="-1")
    wrong("arange", 0, 5, 0, says="step")
    wrong("eye", -2, says="negative")


def _contractions() -> None:
    wrong("matmul", M, M, says="the last axis of the first (3) must equal")
    wrong("matmul", M, f(2), says="must equal")
    wrong("matmul", M, f(), says="rank 1 or more")
    wrong("matmul", f(4, 2, 3), f(5, 3, 2), says="do not broadcast")
    wrong("dot", M, f(2), says="must equal")
    wrong("tensordot", M, M, axes=1, says="differ in size")
    wrong("tensordot", M, M, axes=3, says="3")
    wrong("inner", M, f(2, 2), says="differ in size")
    wrong("vdot", M, f(4), says="(4,)")
    wrong("cross", f(2, 4), f(2, 4), says="2 or 3")
    wrong("einsum", "ij,kj->ik", M, f(3, 2), says="stands for sizes 3 and 2")
    wrong("einsum", "ij->ik", M, says="letters unknown or twice")
    wrong("einsum", "ij,jk->ik", M, says="describes 2 operands, not 1")
    wrong("einsum", "ijk->i", M, says="'ijk' does not fit the shape (2, 3)")
    wrong("trace", f(3), says="rank 2")


def _neural() -> None:
    wrong("conv", f(1, 5, 5, 3), f(2, 2, 2, 4), says="multiple of 2 channels")
    wrong("conv", f(1, 5, 3), f(2, 2, 3, 4), says="one to three spatial axes")
    wrong("conv", f(1, 2, 3), f(4, 3, 4), says="does not fit")
    wrong("conv", f(1, 5, 5, 0), f(2, 2, 0, 4), says="multiple of 0 channels")
    wrong("conv", f(1, 5, 3), f(2, 3, 4), padding="full", says="`padding` must be one of")
    wrong("conv", f(1, 5, 3), f(2, 3, 4), strides=0, says="`strides` must be")
    wrong("conv", f(1, 5, 3), f(2, 3, 4), data_format="last", says="`data_format` must be")
    wrong("depthwise_conv", f(1, 5, 3), f(2, 2, 4), says="is for 2 channels")
    wrong("conv_transpose", f(1, 5, 3), f(2, 4, 2), says="is for 2 channels")
    wrong("max_pool", f(4, 3), 2, says="one to three spatial axes")
    wrong("average_pool", f(1, 4, 3), 5, says="does not fit")
    wrong("softmax", M, axis=2, says="out of range")
    wrong("log_softmax", M, axis=-3, says="out of range")
    wrong("glu", M, says="must be even")
    wrong("glu", M, axis=3, says="axis 3 is out of range for a tensor of rank 2")
    wrong("one_hot", i(3), -1, says="-1")
    wrong(
        "dot_product_attention", f(2, 3, 4), f(2, 3, 4), f(2, 3, 4), says="heads of key and value"
    )
    wrong("batch_normalization", M, f(4), f(4), -1, says="(4,)")
    wrong("layer_normalization", M, f(4), axis=-1, says="(4,)")
    wrong("normalize", M, order=0, says="`order` must be")
    wrong("categorical_crossentropy", M, f(2, 4), says="must have one shape")
    wrong("binary_crossentropy", M, f(2, 4), says="must have one shape")
    wrong("sparse_categorical_crossentropy", i(3), f(2, 4), says="(2,)")
    wrong("ctc_loss", i(2, 3), f(4, 5, 6), i(2), i(2), says="4")
    wrong("ctc_decode", f(4, 5, 3), [1, 1, 1, 1], "widest", says="`strategy` must be one of")
    wrong("psnr", M, f(3), 1.0, says="must have one shape")
    wrong("lstm", f(1, 2, 3), f(1, 4), f(1, 4), f(3, 16), f(4, 16), activation="tangent",
          says="Unknown activation")  # fmt: skip
    wrong("ctc_decode", f(4, 5, 3), [1], says="one sequence length for each")
    wrong("ctc_decode", f(4, 5, 3), [1] * 4, "beam_search", 2, 3, says="beam_width = 2")
    wrong("unfold", f(4, 5, 3), 2, says="images [N, C, H, W]")
    wrong("fold", f(4, 5, 3), 4, 2, says="take columns [N, C * 4, 9]")
    wrong("adaptive_max_pool", M, 2, says="one to three spatial axes")
    wrong("space_to_depth", f(1, 4, 5, 3), 3, says="must be multiples of 3")
    wrong("space_to_depth", f(1, 4, 5, 3), 1, says="at least 2")
    wrong("depth_to_space", f(1, 4, 5, 3), 2, says="must be a multiple of 4")


def _linear() -> None:
    for name in ("inv", "det", "cholesky", "eig", "eigh", "slogdet"):
        wrong(name, M, says="needs a tensor of shape [..., n, n], not one of shape (2, 3)")
    wrong("qr", f(3), says="needs a tensor of shape [..., m, n], not one of shape (3,)")
    wrong("svd", f(3), says="needs a tensor of shape [..., m, n], not one of shape (3,)")
    wrong("qr", M, "r", says="'reduced' or 'complete', not 'r'")
    wrong("solve", f(2, 2), f(3), says="(2, 2) and (3,)")
    wrong("solve_triangular", M, f(2), says="(2, 3)")
    wrong("lstsq", M, f(3), says="(3,)")
    wrong("lu_factor", f(3), says="(3,)")
    wrong("fft", M, says="a pair")
    wrong("fft", (M, f(3)), says="(2, 3) and (3,)")
    wrong("fft2", (f(3), f(3)), says="rank 2")
    wrong("rfft", M, 0, says="at least one element")
    wrong("stft", M, 2, 2, 2, window="flat", says="'hann', 'hamming'")
    wrong("stft", M, 8, 2, 4, says="fft_length")
    wrong("stft", M, 2, 2, 8, center=False, says="as long as a piece")
    wrong("stft", M, 2, 2, 2, window=f(3), says="shape (2,)")
    wrong("extract_sequences", M, 4, 1, says="4, 1")


def _images() -> None:
    picture = f(4, 5, 3)
    wrong("image.resize", picture, (2, 2, 2), says="(2, 2, 2)")
    wrong("image.resize", picture, (0, 2), says="0")
    wrong("image.resize", f(4, 5), (2, 2), says="rank 3 or a batch of rank 4")
    wrong("image.resize", picture, (2, 2), "area", says="`interpolation` must be one of")
    wrong("image.crop_images", picture, 3, 0, 2, 0, says="do not fit an axis of size 4")
    wrong("image.pad_images", picture, 1, 1, says="exactly two of top_padding, bottom_padding")
    wrong("image.rgb_to_hsv", i(4, 5, 3), says="takes floats between 0 and 1, not int32")
    wrong("image.rgb_to_grayscale", f(4, 5, 2), says="three channels")
    wrong("image.extract_patches", picture, 9, says="does not fit into an axis of 4")
    wrong("image.gaussian_blur", picture, 0, says="`kernel_size` must be")
    wrong("image.rgb_to_hsv", f(5, 3), says="rank 3 or a batch of rank 4; got shape (5, 3)")
    wrong("image.crop_images", picture, 1, 0, target_height=9, target_width=1, says="do not fit")
    wrong("image.ssim", picture, picture, says="a window of 11 pixels does not fit")
    wrong("image.ssim", picture, f(3, 5, 3), says="must have one shape")
    wrong("image.map_coordinates", picture, picture, 2, says="`order` must be one of 0, 1")
    wrong("image.affine_transform", picture, f(8), "cubic", says="`interpolation` must be one")
    wrong("image.affine_transform", picture, f(8), fill_mode="edge", says="`fill_mode` must")
    wrong("image.perspective_transform", picture, picture, picture, says="`start_points` must")
    wrong("image.scale_and_translate", picture, (4, 9, 3), f(1), f(1), (0,), "linear",
          says="do not become (4, 9, 3)")  # fmt: skip
    wrong("image.scale_and_translate", picture, (4, 9, 3), f(1), f(1), (1,), "area",
          says="`method`")  # fmt: skip
    wrong("image.affine_transform", picture, f(6), says="(8,) or")
    wrong("image.map_coordinates", picture, f(2, 4), 1, says="[3, ...]")


def _flow() -> None:
    wrong("scan", sum, f(), {"a": f(3), "b": f(4)}, says="one leading size")
    wrong("scan", sum, f(), says="takes `length`")
    wrong("scan", sum, f(), f(3), length=4, says="and `length` 4")
    wrong("map", sum, (f(3), f(4)), says="one leading size")
    wrong("map", sum, f(), says="one leading size")
    wrong("vectorized_map", sum, (f(3), f(4)), says="one leading size")
    wrong("associative_scan", sum, (f(3), f(4)), says="one size along axis 0")
    wrong("switch", 0, [], says="at least one")
    wrong("cond", f(2), sum, sum, says="scalar")
    wrong("while_loop", sum, sum, [], says="at least one")
    wrong("fori_loop", 0.5, 3, sum, f(), says="integer", kind=TypeError)


def _order() -> None:
    wrong("top_k", M, 4, says="k = 4 must be between 0 and the size 3")
    wrong("top_k", M, -1, says="-1")
    wrong("matrix_power", f(2, 3), 2, says="(2, 3)")
    wrong("top_k", f(), 1, says="rank")
    wrong("in_top_k", i(3), M, 1, says="(3,)")
    wrong("searchsorted", M, f(2), says="rank 1")
    wrong("searchsorted", f(3), f(2), "middle", says="'left' or 'right'")
    wrong("sort", M, 2, says="out of range")
    wrong("argpartition", M, 3, says=("kth = 3", "axis of 3"))
    wrong("segment_sum", M, i(3), 2, says="one of `segment_ids` for each row")
    wrong("segment_prod", M, i(2), 0.5, says="must be an integer", kind=TypeError)
    wrong("segment_max", M, i(2, 3), 2, says="must have rank 1")
    wrong("bincount", i(2, 2, 2), minlength=3, says="rank")
    wrong("histogram", M, says="ravel")
    wrong("digitize", f(3), M, says="rank 1")


def _numbers() -> None:
    """Numbers that the dtype of the tensor beside them, or the one asked for, cannot hold."""
    x, bytes_ = np.ones((2,), "int8"), "uint8 holds integers from 0 to 255, not "
    says: Any = {"says": "int8 holds integers from -128 to 127, not 300", "kind": InvalidNumber}
    for name in OF_INTEGERS:
        wrong(name, x, 300, **says)
        wrong(name, 300, x, **says)
    wrong("where", x, x, 300, **says)
    wrong("where", x, 300, x, **says)
    wrong("pad", x, 1, constant_values=300, **says)
    wrong("full_like", x, 300, **says)
    wrong("full_like", x, [1, 300], **says)
    wrong("max", x, initial=300, **says)
    wrong("clip", x, 300, 400, **says)
    for number in (300, -1, 2**70, 300.5, float("nan"), float("inf")):
        says = {"says": f"{bytes_}{number}", "kind": InvalidNumber}
        for name in ("cast", "array"):
            wrong(name, number, "uint8", **says)
            wrong(name, [[1, number]], "uint8", **says)
        wrong("full", (2,), number, "uint8", **says)
    wrong("arange", 0, 2**33, 2**31, says="int32 holds", kind=InvalidNumber)
    wrong("arange", -1, 3, dtype="uint8", says=f"{bytes_}-1", kind=InvalidNumber)
    wrong("array", 2**70, says="int64 holds", kind=InvalidNumber)


def _random() -> None:
    wrong("random.gamma", (2, -1), 1.0, says="negative")
    wrong("random.gamma", (2, 3), f(4), says="Cannot broadcast (4,) to (2, 3)")
    wrong("random.categorical", f(3), 2, says="[batch, classes]")
    wrong("random.dropout", M, 1.5, says="1.5")
    wrong("random.dropout", M, 0.5, noise_shape=(-1, 3), says="not negative")
    for bad in (-1, 1.5, (1, 2), None, "a"):
        wrong("random.categorical", M, bad, says="`num_samples`")
    wrong("random.categorical", M, 1, dtype="string", says="one of numbers")
    for name in ("uniform", "normal", "truncated_normal", "gamma"):
        for bad in ("a", ("a",), None):
            wrong(f"random.{name}", (2,), bad, says="a tensor of numbers is needed")
        wrong(f"random.{name}", (2,), f(3), says="Cannot broadcast (3,) to (2,)")
        wrong(f"random.{name}", None, 1.0, says="must be integers")
    wrong("random.gamma", (2,), 1.0, dtype="int32", says="floating point")
    wrong("random.uniform", (2, "a"), says="must be integers")
    wrong("random.normal", (2, -1), says="negative")
    wrong("random.randint", (2,), 3, 3, says="3")
    wrong("random.uniform", (2,), dtype="int32", says="floating point")
    wrong("random.shuffle", M, 2, says="out of range")


for _family in (
    _elementwise, _reductions, _movement, _rearrangement, _contractions, _neural, _linear, _images,
    _flow, _order, _numbers, _random,
):  # fmt: skip
    _family()
