"""Integers of few bits for floats, and two or four of them in a byte."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from .. import ops
from ..core import Axis, InvalidArgument, Tensor, TensorLike, one_of, use
from ..engines import loader
from ..ops._base import shape_of

__all__ = [
    "abs_max_quantize", "abs_max_quantize_grouped_with_zero_point", "pack_int4", "unpack_int4",
]  # fmt: skip


def _on(to_numpy: bool) -> AbstractContextManager[Any]:
    return use(loader.get("numpy")) if to_numpy else nullcontext()


def abs_max_quantize(
    inputs: TensorLike,
    axis: Axis,
    value_range: tuple[int, int] = (-127, 127),
    dtype: str = "int8",
    epsilon: float = 1e-07,
    to_numpy: bool = False,
) -> tuple[Tensor, Tensor]:
    """`scale = high / (max |x| + epsilon)` along `axis`; `integers = clip(round(x * scale))`.

    Args:
        inputs: floats.
        axis: the axes that share a scale; None: all.
        value_range: the least and the largest integer.
        dtype: of the integers.
        to_numpy: whether to compute on the host and return NumPy arrays.

    Returns:
        The integers, and the scale with size 1 along `axis`; `integers / scale` are the floats.

    >>> integers, scale = abs_max_quantize([[1.0, -2.0]], axis=-1)
    >>> integers.tolist(), scale.tolist()
    ([[64, -127]], [[63.5]])
    """
    if to_numpy:
        inputs = ops.convert_to_numpy(inputs)
    with _on(to_numpy):
        x = ops.convert_to_tensor(inputs)
        largest = ops.max(ops.abs(x), axis=axis, keepdims=True)
        scale = ops.divide(value_range[1], ops.add(largest, epsilon))
        integers = ops.clip(ops.round(ops.multiply(x, scale)), *value_range)
        return ops.cast(integers, dtype), scale


def abs_max_quantize_grouped_with_zero_point(
    inputs: TensorLike,
    block_size: int,
    value_range: tuple[int, int] = (-8, 7),
    dtype: str = "int8",
    epsilon: float = 1e-07,
    to_numpy: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:
    """Integers for a matrix `[inputs, outputs]`, with a scale and a zero for each block of rows.

    `scale = (max - min + epsilon) / (high - low)`, `zero = round(low - min / scale)`,
    `integers = round(x / scale) + zero`, all clipped to `value_range`. The last block is filled up
    with zeros; one of equal numbers counts as one from 1 below to 1 above.

    Args:
        inputs: floats `[inputs, outputs]`.
        block_size: rows in a block.
        value_range: the least and the largest integer.
        dtype: of the integers.
        to_numpy: whether to compute on the host and return NumPy arrays.

    Returns:
        Integers `[inputs, outputs]`; the scale and the zero (int8), each `[blocks, outputs]`:
        `(integers - zero) * scale` are the floats.

    >>> integers, scale, zero = abs_max_quantize_grouped_with_zero_point([[0.0], [3.0]], 2)
    >>> integers.tolist(), zero.tolist()
    ([[-8], [7]], [[-8]])
    """
    shape = shape_of(inputs)
    if len(shape) != 2 or block_size < 1:
        raise InvalidArgument(
            "abs_max_quantize_grouped_with_zero_point takes a matrix and blocks of 1 row or more; "
            f"given the shape {shape} and block_size={block_size}."
        )
    if to_numpy:
        inputs = ops.convert_to_numpy(inputs)
    (low, high), (rows, columns) = value_range, shape
    blocks = -(-rows // block_size)
    with _on(to_numpy):
        x = ops.pad(ops.convert_to_tensor(inputs), ((0, blocks * block_size - rows), (0, 0)))
        x = ops.reshape(x, (blocks, block_size, columns))
        least, most = (f(x, axis=1, keepdims=True) for f in (ops.min, ops.max))
        flat = ops.cast(ops.equal(least, most), ops.dtype(x))
        least, most = ops.subtract(least, flat), ops.add(most, flat)
        scale = ops.divide(ops.add(ops.subtract(most, least), epsilon), high - low)
        zero = ops.clip(ops.round(ops.subtract(low, ops.divide(least, scale))), low, high)
        integers = ops.clip(ops.add(ops.round(ops.divide(x, scale)), zero), low, high)
        integers = ops.reshape(ops.cast(integers, dtype), (blocks * block_size, columns))[:rows]
        return integers, ops.squeeze(scale, 1), ops.cast(ops.squeeze(zero, 1), "int8")


def pack(values: TensorLike, bits: int, axis: int, dtype: str) -> Tensor:
    """Integers of 2 or 4 bits, several to a byte along an axis, the first in the lowest bits."""
    each, rank = 8 // bits, len(shape_of(values))
    x = ops.moveaxis(ops.cast(values, "int32"), axis, 0)
    size = shape_of(x)[0]
    x = ops.pad(x, ((0, -size % each), *[(0, 0)] * (rank - 1)))
    x = ops.mod(x, 2**bits)
    total = x[0::each]
    for i in range(1, each):
        total = ops.add(total, ops.multiply(x[i::each], 2 ** (bits * i)))
    if dtype == "int8":
        total = ops.where(ops.greater(total, 127), ops.subtract(total, 256), total)
    return ops.moveaxis(ops.cast(total, dtype), 0, axis)


def unpack(packed: TensorLike, bits: int, length: int, axis: int, signed: bool) -> Tensor:
    """What `pack` made one, as float32: `length` integers along the axis.

    In arithmetic of floats, which every engine has in compiled steps too, and exact.
    """
    each, base = 8 // bits, 2.0**bits
    rest = ops.cast(packed, "float32")
    axis %= len(shape_of(rest))
    if not signed or ops.dtype(packed) == "int8":  # the byte as a number of 0 … 255
        rest = ops.where(ops.less(rest, 0.0), ops.add(rest, 256.0), rest)
    parts = []
    for _ in range(each):
        higher = ops.floor(ops.multiply(rest, 1 / base))
        part = ops.subtract(rest, ops.multiply(higher, base))
        if signed:
            part = ops.where(ops.greater_equal(part, base / 2), ops.subtract(part, base), part)
        parts.append(part)
        rest = higher
    shape = list(shape_of(rest))
    shape[axis] *= each
    x = ops.reshape(ops.stack(parts, axis=axis + 1), shape)
    keep = tuple([slice(None)] * axis + [slice(0, length)])
    return x if shape[axis] == length else x[keep]


def pack_int4(
    arr: TensorLike, axis: int = 0, dtype: str = "int8"
) -> tuple[Tensor, tuple[int, ...], int]:
    """Pairs of integers of 4 bits along an axis, one pair to a byte: the first in the low half.

    Args:
        arr: integers from -8 to 7 (from 0 to 15 for "uint8").
        axis: along which pairs stand; an odd count is filled up with a 0.
        dtype: "int8" or "uint8".

    Returns:
        The bytes, their shape, and the size of the axis before.

    >>> packed, shape, rows = pack_int4([[-3, 7], [2, -8], [1, 0]])
    >>> packed.tolist(), shape, rows
    ([[45, -121], [1, 0]], (2, 2), 3)
    """
    one_of(dtype, ("int8", "uint8"), "dtype", "pack_int4")
    packed = pack(arr, 4, axis, dtype)
    return packed, shape_of(packed), int(shape_of(arr)[axis])


def unpack_int4(packed: TensorLike, orig_len: int, axis: int = 0, dtype: str = "int8") -> Tensor:
    """What `pack_int4` made bytes: `orig_len` integers along the axis.

    >>> unpack_int4([[45, -121], [1, 0]], 3).tolist()
    [[-3, 7], [2, -8], [1, 0]]
    """
    one_of(dtype, ("int8", "uint8"), "dtype", "unpack_int4")
    bytes_ = ops.cast(packed, dtype)
    return ops.cast(unpack(bytes_, 4, orig_len, axis, signed=dtype == "int8"), dtype)
