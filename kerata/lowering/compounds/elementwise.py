"""Activations and softmax as ONNX has them: one kernel each in place of several passes."""

from __future__ import annotations

import functools
import math
from typing import Any

from ...engine.autodiff.recording import CustomGradient, without_residuals
from ..trace import Compound, Tensor, Trace

_FLOATS = ("float32", "float64")
_SLOPE, _CUBIC = 2 * math.sqrt(2 / math.pi), 0.044715


def relu(trace: Trace, x: Tensor) -> Any:
    """`max(x, 0)`."""
    return trace.emit("relu", [x], x.shape, x.dtype) if x.dtype in _FLOATS else NotImplemented


def _relu_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    zero = e.full((), 0, e.dtype(g))
    return [e.where(e.less(zero, out), g, zero)]


def sigmoid(trace: Trace, x: Tensor) -> Any:
    """`1 / (1 + exp(-x))`."""
    return trace.emit("sigmoid", [x], x.shape, x.dtype) if x.dtype == "float32" else NotImplemented


def _sigmoid_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    return [e.multiply(e.multiply(g, out), e.subtract(e.scalar(1, out.dtype), out))]


def _gelu_forward(e: Trace, x: Tensor, approximate: bool = True) -> Any:
    """`x * sigmoid(2 * u)`, `u = sqrt(2 / pi) * (x + 0.044715 * x**3)`: the form with tanh."""
    if not approximate or x.dtype != "float32":
        return NotImplemented
    square = e.multiply(x, x)
    inner = e.add(e.multiply(square, e.scalar(_SLOPE * _CUBIC, x.dtype)), e.scalar(_SLOPE, x.dtype))
    gate = e.emit("sigmoid", [e.multiply(inner, x)], x.shape, x.dtype)
    return e.multiply(x, gate), (square, gate)


def _gelu_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    """`gate + out * (1 - gate) * d`, d being the derivative of `2 * u`."""
    square, gate = saved
    slope = e.multiply(square, e.scalar(3 * _SLOPE * _CUBIC, out.dtype))
    slope = e.add(slope, e.scalar(_SLOPE, out.dtype))
    rest = e.multiply(out, e.subtract(e.scalar(1, out.dtype), gate))
    return [e.multiply(g, e.add(gate, e.multiply(rest, slope)))]


def _along(name: str, trace: Trace, x: Tensor, axes: tuple[int, ...]) -> Any:
    """A node of this name, where there is one axis and the dtype is one with kernels."""
    if x.dtype != "float32" or len(axes) != 1:
        return NotImplemented
    return trace.emit(name, [x], x.shape, x.dtype, axis=axes[0])


def _softmax_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    product = e.multiply(g, out)
    total = e.sum(product, args[1], keepdims=True)
    return [e.subtract(product, e.multiply(out, total))]


def _log_softmax_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    total = e.sum(g, args[1], keepdims=True)
    return [e.subtract(g, e.multiply(e.exp(out), total))]


ELEMENTWISE = {
    "relu": Compound(relu, _relu_gradient),
    "sigmoid": Compound(sigmoid, _sigmoid_gradient),
    "softmax": Compound(functools.partial(_along, "softmax"), _softmax_gradient),
    "log_softmax": Compound(functools.partial(_along, "log_softmax"), _log_softmax_gradient),
    "gelu": Compound(
        without_residuals(_gelu_forward), CustomGradient(_gelu_forward, _gelu_gradient)
    ),
}
