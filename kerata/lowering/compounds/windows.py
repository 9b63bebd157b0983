"""Convolutions and poolings as ONNX has them: channels first.

Permutations before and after are primitives like others; ONNX Runtime moves them through a network
until most of them meet and vanish. The gradient of a kernel is one matmul for each tap, of slices
that have the channels in front: measured, that is twice as fast as a convolution of the inputs with
the gradient. What is learned goes by `winograd` instead where that has fewer multiplications.
"""

from __future__ import annotations

import functools
import math
from typing import Any, NamedTuple

from ...core import Function
from ...engine import Symbol, serves
from ...engine.autodiff import tape
from ...engine.autodiff.recording import CustomGradient
from ...engine.operators import find, find_kernel
from ...engine.windows import Windows, reach
from ..trace import Compound, Tensor, Trace
from . import winograd
from .elementwise import single

SIDE_BY_SIDE = 16  # channels below which all taps make one matmul


def _attributes(windows: Windows) -> dict[str, Any]:
    """Where the windows lie, as a node has it: all margins before axes, then those after."""
    before, after = zip(*windows.margins)
    return {
        "strides": windows.strides,
        "pads": (*before, *after),
        "dilations": windows.dilation,
    }


def _first(trace: Trace, x: Tensor) -> Tensor:
    """`x` with its channels first."""
    rank = len(x.shape)
    return trace.permute(x, (0, rank - 1, *range(1, rank - 1)))


def _back(trace: Trace, y: Tensor) -> Tensor:
    """`y` with its channels last."""
    return trace.permute(y, (0, *range(2, len(y.shape)), 1))


def _cast(trace: Trace, x: Tensor, dtype: str) -> Tensor:
    """`x` as a dtype; kernels are for float32, and halves go through it."""
    return x if x.dtype == dtype else trace.cast(x, dtype)


# -- convolution ----------------------------------------------------------------------------------
class Convolution(NamedTuple):
    """A convolution of x [N, C, ...] with w [F, C / groups, ...], and its gradients."""

    x: Tensor
    w: Tensor
    windows: Windows
    groups: int

    def result(self, trace: Trace) -> Tensor:
        """The convolution [N, F, ...]."""
        x, w, windows, groups = self
        shape = (x.shape[0], w.shape[0], *windows.places)
        attributes = {**_attributes(windows), "groups": groups}
        return trace.emit("convolve", [x, w], shape, x.dtype, **attributes)

    def gradients(self, trace: Trace, g: Tensor) -> list[Function]:
        """What makes the gradients with regard to the inputs and to the kernel."""
        return [functools.partial(f, trace, g) for f in (self.of_inputs, self.of_kernel)]

    def of_inputs(self, trace: Trace, g: Tensor) -> Tensor:
        """The gradient with regard to the inputs."""
        x, w, windows, groups = self
        columns = zip(x.shape[2:], *windows)
        extra = [n + sum(m) - (p - 1) * s - reach(k, d) for n, k, s, d, p, m in columns]
        attributes = {**_attributes(windows), "groups": groups, "extra": tuple(extra)}
        return trace.emit("convolve_input", [g, w], x.shape, g.dtype, **attributes)

    def of_kernel(self, trace: Trace, g: Tensor) -> Tensor:
        """The gradient with regard to the kernel: [*window, C / groups, F]."""
        x, _, windows, groups = self
        rank, channels, filters = len(windows.size), x.shape[1] // groups, g.shape[1]
        x = trace.permute(x, (1, 0, *range(2, rank + 2)))
        if windows.padded:
            x = trace.pad(x, ((0, 0), (0, 0), *windows.margins))
        taps = list(windows.taps(trace, x, 2))
        rows = math.prod(g.shape) // filters
        g = trace.permute(g, (0, *range(2, rank + 2), 1))
        if groups == 1:
            g = trace.reshape(g, (rows, filters))
            if channels < SIDE_BY_SIDE:
                taps = [trace.concatenate(taps, 0)]
            parts = [trace.matmul(trace.reshape(t, (t.shape[0], rows)), g) for t in taps]
        else:
            g = trace.permute(trace.reshape(g, (rows, groups, filters // groups)), (1, 0, 2))
            parts = [trace.matmul(trace.reshape(t, (groups, channels, rows)), g) for t in taps]
            turned = [trace.permute(p, (1, 0, 2)) for p in parts]
            parts = [trace.reshape(p, (channels, filters)) for p in turned]
        whole = parts[0] if len(parts) == 1 else trace.concatenate(parts, 0)
        return trace.reshape(whole, (*windows.size, channels, filters))


def _narrow(trace: Trace, x: Tensor, *_: Any) -> bool:
    return x.dtype in ("float32", "float16", "bfloat16")


@serves(_narrow)
def conv(trace: Trace, x: Tensor, kernel: Tensor, windows: Windows, groups: int) -> Any:
    """As `kerata.ops.conv`."""
    return _conv_forward(trace, x, kernel, windows, groups, False)[0]


@serves(_narrow)
def _conv_forward(
    trace: Trace, x: Tensor, kernel: Tensor, windows: Windows, groups: int, learning: bool = True
) -> Any:
    """The result and what its gradient needs.

    Where there will be none, it is a `convolve`: an exported model shall have it, and ONNX Runtime
    is quick where the kernel is a constant.
    """
    dtype, rank = x.dtype, len(x.shape)
    x, w = _first(trace, _cast(trace, x, "float32")), _cast(trace, kernel, "float32")
    axes = None
    if learning and groups == 1 and {*windows.strides, *windows.dilation} == {1}:
        axes = winograd.axes_of(x.shape[2:], w.shape, windows.margins)
    if axes is None:
        w = trace.permute(w, (rank - 1, rank - 2, *range(rank - 2)))
        saved: Any = Convolution(x, w, windows, groups)
    else:
        saved = winograd.Convolution.of(trace, x, w, axes)
    return _cast(trace, _back(trace, saved.result(trace)), dtype), saved


def _conv_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    dtype = e.dtype(args[0])
    of_inputs, of_kernel = saved.gradients(e, _first(e, _cast(e, g, "float32")))
    return [
        lambda: _cast(e, _back(e, of_inputs()), dtype),
        lambda: _cast(e, of_kernel(), dtype),
    ]


def _depthwise_forward(trace: Trace, x: Tensor, kernel: Tensor, windows: Windows) -> Any:
    """A convolution with as many groups as channels."""
    *window, channels, multiplier = kernel.shape
    flat = trace.reshape(kernel, (*window, 1, channels * multiplier))
    return _conv_forward(trace, x, flat, windows, channels)


def _depthwise_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    of_inputs, of_kernel = _conv_gradient(e, g, out, args, saved)
    return [of_inputs, lambda: e.reshape(of_kernel(), args[1].shape)]


# -- pooling --------------------------------------------------------------------------------------
def _pooling(x: Tensor, windows: Windows) -> tuple[tuple[int, ...], dict[str, Any]]:
    """(shape of the result, channels first; attributes of the node)."""
    shape = (x.shape[0], x.shape[-1], *windows.places)
    return shape, {"window": windows.size, **_attributes(windows)}


@serves(single)
def _max_pool_forward(trace: Trace, x: Tensor, windows: Windows) -> Any:
    """As `kerata.ops.max_pool`."""
    shape, attributes = _pooling(x, windows)
    x = _first(trace, x)
    result = (Symbol(shape, x.dtype), Symbol(shape, "int64"))
    y, places = trace.compound("max_pool", [x], result, **attributes)
    return _back(trace, y), (x, places)


def _max_pool_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    """`g` to the place that each window took its result from."""
    x, places = saved
    g = _first(e, g)
    total, taken = math.prod(x.shape), math.prod(g.shape)
    blank = e.full((total,), 0, e.dtype(g))
    found = e.scatter(blank, e.reshape(places, (taken,)), e.reshape(g, (taken,)), "add")
    return [_back(e, e.reshape(found, x.shape))]


@serves(single)
def average_pool(trace: Trace, x: Tensor, windows: Windows) -> Any:
    """As `kerata.ops.average_pool`."""
    shape, attributes = _pooling(x, windows)
    y = trace.emit("average_pool", [_first(trace, x)], shape, x.dtype, **attributes)
    return _back(trace, y)


def by_body(name: str) -> Any:
    """The gradient of a linear operation of one tensor, as the tape finds it from the body."""

    def rule(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
        body, (x, *rest) = find_kernel(name).body, args  # type: ignore[attr-defined]

        def along(params: Any) -> Any:
            product = find("ops.multiply")(body(params[0], *rest), g)
            return find("ops.sum")(product), None

        return tape.value_and_grad(e, along)([x])[1]

    return rule


WINDOWS: dict[str, Compound] = {
    "conv": (conv, CustomGradient(_conv_forward, _conv_gradient)),
    "depthwise_conv": CustomGradient(_depthwise_forward, _depthwise_gradient),
    "max_pool": CustomGradient(_max_pool_forward, _max_pool_gradient),
    "average_pool": (average_pool, by_body("average_pool")),
}
