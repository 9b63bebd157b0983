"""GPTQ: weights rounded one input after the other, errors made good by the inputs that follow."""

from __future__ import annotations

import numpy as np

from ..core import Array, use
from ..engines import loader
from ..quantizers.configs import GPTQConfig
from .rounding import arrays_of, rounded, scale_and_zero


def gptq(weights: Array, squares: Array, config: GPTQConfig) -> dict[str, Array]:
    """The arrays of a quantized weight (Frantar et al., 2022).

    Args:
        weights: `[inputs, outputs]`.
        squares: the mean of `x x'` over the inputs that the layer gets.
        config: bits, groups, damping and order.

    Inputs that are always 0 get weights of 0. Where the inputs go by activations, scales are made
    from the weights as they were, else from those that are left when their group's turn comes.
    """
    left, hessian = weights.copy(), 2 * squares
    rows, bits = len(left), config.weight_bits
    size = rows if config.group_size == -1 else config.group_size
    group = np.arange(rows) // size
    dead = np.diag(hessian) == 0
    hessian[dead, dead], left[dead] = 1.0, 0.0
    order = (
        np.argsort(-np.diag(hessian), kind="stable")
        if config.activation_order
        else (np.arange(rows))
    )
    hessian += np.eye(rows) * config.hessian_damping * np.mean(np.diag(hessian))
    inverse = np.linalg.inv(hessian[np.ix_(order, order)])
    factor = np.linalg.cholesky((inverse + inverse.T) / 2).T
    scales = np.zeros((group[-1] + 1, left.shape[1]))
    zeros, integers = np.zeros_like(scales), np.zeros_like(left)
    if config.activation_order:
        for number in range(len(scales)):
            scales[number], zeros[number] = _of(left[group == number], config)
    for place, row in enumerate(order):
        number = group[row]
        if not config.activation_order and row % size == 0:
            scales[number], zeros[number] = _of(left[row : row + size], config)
        integers[row] = rounded(left[row], scales[number], zeros[number], bits)
        value = (integers[row] - zeros[number]) * scales[number]
        error = (left[row] - value) / factor[place, place]
        left[order[place + 1 :]] -= np.outer(factor[place, place + 1 :], error)
    with use(loader.get("numpy")):
        return arrays_of(integers, scales, zeros, group, bits)


def _of(weights: Array, config: GPTQConfig) -> tuple[Array, Array]:
    return scale_and_zero(weights, config.weight_bits, config.symmetric, config.per_channel)
