"""Activations and softmax as ONNX has them: one kernel each in place of several passes."""

from __future__ import annotations

import math
from typing import Any

from ...core import Function
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ..trace import Compound, Tensor, Trace

_FLOATS = ("float32", "float64")
_SLOPE, _CUBIC = 2 * math.sqrt(2 / math.pi), 0.044715


def single(trace: Trace, x: Tensor, *_: Any) -> bool:
    """float32, of which ONNX Runtime has kernels."""
    return getattr(x, "dtype", None) == "float32"


@serves(lambda trace, x: x.dtype in _FLOATS)
def relu(trace: Trace, x: Tensor) -> Any:
    """`max(x, 0)`."""
    return trace.emit("relu", [x], x.shape, x.dtype)


def _relu_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    zero = e.full((), 0, e.dtype(g))
    return [e.where(e.less(zero, out), g, zero)]


@serves(single)
def sigmoid(trace: Trace, x: Tensor) -> Any:
    """`1 / (1 + exp(-x))`."""
    return trace.emit("sigmoid", [x], x.shape, x.dtype)


def _sigmoid_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    return [e.multiply(e.multiply(g, out), e.subtract(e.scalar(1, out.dtype), out))]


@serves(single, lambda e, x, approximate: approximate)
def _gelu_forward(e: Trace, x: Tensor, approximate: bool) -> Any:
    """`x * sigmoid(2 * u)`, `u = sqrt(2 / pi) * (x + 0.044715 * x**3)`: the form with tanh."""
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


def _along(name: str) -> Function:
    """A node of this name along one axis."""

    @serves(single, lambda trace, x, axes: len(axes) == 1)
    def record(trace: Trace, x: Tensor, axes: tuple[int, ...]) -> Any:
        return trace.emit(name, [x], x.shape, x.dtype, axis=axes[0])

    return record


def _softmax_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    product = e.multiply(g, out)
    total = e.sum(product, args[1], keepdims=True)
    return [e.subtract(product, e.multiply(out, total))]


def _log_softmax_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    total = e.sum(g, args[1], keepdims=True)
    return [e.subtract(g, e.multiply(e.exp(out), total))]


ELEMENTWISE: dict[str, Compound] = {
    "relu": (relu, _relu_gradient),
    "sigmoid": (sigmoid, _sigmoid_gradient),
    "softmax": (_along("softmax"), _softmax_gradient),
    "log_softmax": (_along("log_softmax"), _log_softmax_gradient),
    "gelu": CustomGradient(_gelu_forward, _gelu_gradient),
}
