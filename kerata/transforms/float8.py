"""Training in float8: both factors of a product are brought to float8, and the gradient of it too.

Each has a scale, made from the largest magnitudes of the last batches. New scales and histories
leave a step as the "gradients" of the old ones, by which optimizers overwrite them (Micikevicius et
al., 2022; Keras does it so).
"""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core import FLOAT8, Tensor, ambient, current
from ..quantizers import (
    compute_float8_amax_history,
    compute_float8_scale,
    quantize_and_dequantize,
)

FORWARD, BACKWARD = "float8_e4m3fn", "float8_e5m2"
SIDES = ("inputs", "kernel", "outputs_grad")


def add_variables(layer: Any, history: int) -> None:
    """The scale and the history of each side, as attributes: `inputs_scale` …"""
    for side in SIDES:
        for name, shape, initializer in (
            ("scale", (), "ones"),
            ("amax_history", (history,), "zeros"),
        ):
            variable = layer.add_weight(
                shape=shape,
                initializer=initializer,
                dtype="float32",
                autocast=False,
                overwrite_with_gradient=True,
                name=f"{side}_{name}",
            )
            setattr(layer, variable.name, variable)


def call(layer: Any, inputs: Tensor) -> Tensor:
    """`activation(inputs @ kernel + bias)`, the product in float8."""
    x = _narrow(layer, "inputs", inputs)
    kernel = _narrow(layer, "kernel", layer.kernel.value)
    y = _narrow_gradient(layer, layer.contract(x, kernel, None))
    if layer.bias is not None:
        bias = ops.cast(layer.bias.value, "bfloat16")  # as in Keras, and in NVIDIA's recipe
        y = ops.add(y, ops.cast(bias, ops.dtype(y)))
    return y if layer.activation is None else layer.activation(y)


def _state(layer: Any, side: str) -> tuple[Tensor, Tensor]:
    return getattr(layer, f"{side}_scale").value, getattr(layer, f"{side}_amax_history").value


def _new_scale(scale: Tensor, history: Tensor, dtype: str) -> Tensor:
    if not ambient.training:
        return scale
    return compute_float8_scale(ops.max(history), scale, FLOAT8[dtype][0])


def _narrow(layer: Any, side: str, x: Tensor) -> Tensor:
    def function(x: Tensor, scale: Tensor, history: Tensor) -> Any:
        new = _new_scale(scale, history, FORWARD)
        later = compute_float8_amax_history(x, history)
        value = quantize_and_dequantize(x, new, FORWARD, ops.dtype(x))
        return value, lambda g: (g, new, later)

    found: Tensor = current().custom_gradient(function)(x, *_state(layer, side))
    return found


def _narrow_gradient(layer: Any, y: Tensor) -> Tensor:
    def function(y: Tensor, scale: Tensor, history: Tensor) -> Any:
        new = _new_scale(scale, history, BACKWARD)  # here, as gradients are taken after the call

        def gradient(g: Tensor) -> Any:
            value = quantize_and_dequantize(g, new, BACKWARD, ops.dtype(g))
            return value, new, compute_float8_amax_history(g, history)

        return y, gradient

    found: Tensor = current().custom_gradient(function)(y, *_state(layer, "outputs_grad"))
    return found
