"""Quantization in floats: what a number would be, had it been made an integer or a float8."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core import FLOAT8, InvalidArgument, is_float, one_of, standardize_dtype
from ..core.typing import DTypeLike, Tensor, TensorLike
from ..ops._base import shape_of

__all__ = [
    "compute_float8_amax_history", "compute_float8_scale", "fake_quant_with_min_max_vars",
    "quantize_and_dequantize",
]  # fmt: skip


def fake_quant_with_min_max_vars(
    inputs: TensorLike,
    min_vals: TensorLike,
    max_vals: TensorLike,
    num_bits: int = 8,
    narrow_range: bool = False,
    axis: int | None = None,
) -> Tensor:
    """`inputs` brought to the nearest of `2^num_bits` steps between `min_vals` and `max_vals`.

    The ends move a little, so that 0 is a step. Gradients pass where `inputs` are between the ends;
    those of the rest go to the end on their side, so that the ends can be trained.

    Args:
        inputs: floats.
        min_vals, max_vals: a number each, or one for each place along `axis`.
        num_bits: from 2 to 16.
        narrow_range: whether there is a step less, so that both signs have as many.
        axis: along which the ends differ; None: nowhere.

    >>> fake_quant_with_min_max_vars([-3.0, 0.3, 0.6], -2.0, 1.0, num_bits=2).tolist()
    [-2.0, 0.0, 1.0]
    """
    if not 2 <= num_bits <= 16:
        raise InvalidArgument(
            f"fake_quant_with_min_max_vars: `num_bits` must be from 2 to 16; given {num_bits!r}."
        )
    x = ops.convert_to_tensor(inputs)
    dtype = ops.dtype(x) if is_float(ops.dtype(x)) else None
    ends = [ops.reshape(ops.cast(v, dtype or "float32"), (-1,)) for v in (min_vals, max_vals)]
    rank = len(shape_of(x))
    if axis is None:
        wanted, form = 1, (1,) * rank
    else:
        if not -rank <= axis < rank:
            raise InvalidArgument(
                f"fake_quant_with_min_max_vars: `axis` {axis} is none of inputs with {rank} axes."
            )
        wanted = shape_of(x)[axis]
        form = tuple(-1 if i == axis % rank else 1 for i in range(rank))
    if any(shape_of(end)[0] != wanted for end in ends):
        raise InvalidArgument(
            f"fake_quant_with_min_max_vars: `min_vals` and `max_vals` need {wanted} number(s) for "
            f"axis={axis}; given {shape_of(ends[0])[0]} and {shape_of(ends[1])[0]}."
        )
    low, high = (ops.reshape(end, form) for end in ends)
    lowest, highest = float(narrow_range), float(2**num_bits - 1)
    found: Tensor = _simulate(ops.cast(x, ops.dtype(low)), low, high, lowest, highest)
    return found


def _simulate(x: Any, low: Any, high: Any, lowest: float, highest: float) -> Any:
    scale = ops.stop_gradient(ops.divide(ops.subtract(high, low), highest - lowest))
    zero = ops.subtract(lowest, ops.divide(low, scale))
    zero = ops.stop_gradient(ops.clip(ops.round(zero), lowest, highest))
    least = ops.stop_gradient(ops.multiply(ops.subtract(lowest, zero), scale))
    most = ops.stop_gradient(ops.multiply(ops.subtract(highest, zero), scale))
    steps = ops.divide(ops.subtract(ops.clip(x, least, most), least), scale)
    value = ops.add(ops.multiply(ops.floor(ops.add(steps, 0.5)), scale), least)
    below, above = ops.less(x, least), ops.greater(x, most)
    side = ops.where(below, low, ops.where(above, high, x))  # whose gradient the value has
    return ops.add(side, ops.stop_gradient(ops.subtract(value, side)))


def compute_float8_scale(
    amax: TensorLike, scale: TensorLike, dtype_max: float, margin: int = 0
) -> Tensor:
    """The scale for numbers up to `amax`: `amax * 2^margin / dtype_max`.

    Where `amax` is 0, infinite or NaN, the scale is the one before.

    >>> float(compute_float8_scale(224.0, 1.0, 448.0))
    0.5
    """
    amax, before = ops.convert_to_tensor(amax), ops.convert_to_tensor(scale)
    found = ops.multiply(ops.divide(amax, dtype_max), 2.0**margin)
    usable = ops.logical_and(ops.greater(amax, 0.0), ops.isfinite(amax))
    return ops.where(usable, found, before)


def compute_float8_amax_history(x: TensorLike, amax_history: TensorLike) -> Tensor:
    """The largest magnitudes of the last batches, with that of `x` in the first place.

    >>> compute_float8_amax_history([-5.0, 2.0], [1.0, 2.0, 3.0]).tolist()
    [5.0, 3.0, 1.0]
    """
    history = ops.convert_to_tensor(amax_history)
    newest = ops.cast(ops.max(ops.abs(x)), ops.dtype(history))
    rolled = ops.roll(history, -1)
    return ops.concatenate([ops.reshape(newest, (1,)), rolled[1:]], axis=0)


def _round_to_float8(x: Any, name: str) -> Any:
    """The nearest number that the dtype has, ties to even: exact, by powers of 2 alone."""
    most, bits, least = FLOAT8[name]
    x = ops.clip(x, -most, most)
    rest = ops.multiply(ops.maximum(ops.abs(x), 2.0**least), 2.0**-least)  # from 1 on
    step = ops.full_like(rest, 2.0 ** (least - bits))
    for power in (16, 8, 4, 2, 1):
        large = ops.greater_equal(rest, 2.0**power)
        rest = ops.where(large, ops.multiply(rest, 2.0**-power), rest)
        step = ops.where(large, ops.multiply(step, 2.0**power), step)
    return ops.multiply(ops.round(ops.divide(x, step)), step)


def quantize_and_dequantize(
    inputs: TensorLike, scale: TensorLike, quantized_dtype: DTypeLike, compute_dtype: DTypeLike
) -> Tensor:
    """What is left of `inputs` after `inputs / scale` was float8: numbers in `compute_dtype`.

    Args:
        inputs: floats.
        scale: a number; what is above the dtype's largest number then becomes that.
        quantized_dtype: "float8_e4m3fn" or "float8_e5m2".
        compute_dtype: of the result.

    >>> quantize_and_dequantize([0.3, 1000.0], 1.0, "float8_e4m3fn", "float32").tolist()
    [0.3125, 448.0]
    """
    name = standardize_dtype(quantized_dtype)
    one_of(name, FLOAT8, "quantized_dtype", "quantize_and_dequantize")
    by = ops.cast(scale, "float32")
    x = _round_to_float8(ops.divide(ops.cast(inputs, "float32"), by), name)
    return ops.cast(ops.multiply(x, by), compute_dtype)
