"""AWQ: inputs of large activations are scaled up before weights are rounded."""

from __future__ import annotations

import numpy as np

from ..core import Array, use
from ..engines import loader
from ..quantizers.configs import AWQConfig
from .rounding import arrays_of, rounded, scale_and_zero


def awq(weights: Array, squares: Array, magnitudes: Array, config: AWQConfig) -> dict[str, Array]:
    """The arrays of a quantized weight (Lin et al., 2023).

    Args:
        weights: `[inputs, outputs]`.
        squares: the mean of `x x'` over the inputs that the layer gets.
        magnitudes: the mean of `|x|`.
        config: groups, and how many ratios are tried.

    Of the scales `magnitudes ^ ratio` those are taken with which the outputs change least, on
    average over the squares.
    """
    rows = len(weights)
    size = rows if config.group_size == -1 else config.group_size
    group = np.arange(rows) // size
    best, least = None, np.inf
    for point in range(config.num_grid_points):
        scales = np.maximum(magnitudes, 1e-4) ** (point / config.num_grid_points)
        scales = (scales / np.sqrt(scales.max() * scales.min())).astype("float32")
        integers, scale, zero = _grouped(weights * scales[:, None], group, config.weight_bits)
        value = (integers - zero[group]) * scale[group] / scales[:, None]
        change = value - weights
        loss = float(np.sum(change * (squares @ change)))
        if loss < least:
            best, least = (integers, scale, zero, scales), loss
    if best is None:
        raise ValueError("AWQ: the weights, or what the layer is called on, are not finite.")
    integers, scale, zero, scales = best
    with use(loader.get("numpy")):
        found = arrays_of(integers, scale, zero, group, config.weight_bits)
    return {**found, "awq_scales": scales}


def _grouped(weights: Array, group: Array, bits: int) -> tuple[Array, Array, Array]:
    parts = [scale_and_zero(weights[group == i], bits) for i in range(group[-1] + 1)]
    scale, zero = (np.stack(column).astype("float32") for column in zip(*parts))
    return rounded(weights, scale[group], zero[group], bits), scale, zero
