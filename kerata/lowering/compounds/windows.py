"""Convolutions and poolings as ONNX has them: channels first.

Permutations before and after are primitives like others; ONNX Runtime moves them through a network
until most of them meet and vanish. The gradient of a kernel is one matmul for each tap, of slices
that have the channels in front: measured, that is twice as fast as a convolution of the inputs with
the gradient. What is learned goes by `winograd` instead where that has fewer multiplications.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from ...core.context import settings
from ...engine.autodiff import tape
from ...engine.autodiff.recording import CustomGradient, without_residuals
from ...engine.operators import find
from ...engine.spec.symbol import Symbol
from . import winograd

Tensor = Any
SIDE_BY_SIDE = 16  # channels below which all taps make one matmul


class Geometry(NamedTuple):
    """Where the windows lie."""

    window: tuple[int, ...]
    strides: tuple[int, ...]
    pads: tuple[int, ...]  # before each axis, then after each
    dilations: tuple[int, ...]

    @property
    def attributes(self) -> dict[str, Any]:
        """As a node has them."""
        return {"strides": self.strides, "pads": self.pads, "dilations": self.dilations}

    def margins(self) -> list[tuple[int, int]]:
        """(before, after) for each axis."""
        rank = len(self.window)
        return list(zip(self.pads[:rank], self.pads[rank:]))


def _each(value: Any, rank: int) -> tuple[int, ...] | None:
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    right = len(found) == rank and all(type(n) is int and n > 0 for n in found)
    return found if right else None


def _geometry(
    spatial: Sequence[int], window: Any, strides: Any, padding: Any, dilation: Any
) -> Geometry | None:
    """The windows asked for; None where the body is to find what is wrong."""
    rank = len(spatial)
    window, strides, dilation = (_each(x, rank) for x in (window, strides, dilation))
    padding = padding.lower() if isinstance(padding, str) else None
    if window is None or strides is None or dilation is None or padding not in ("valid", "same"):
        return None
    before, after = [], []
    for size, taps, stride, spread in zip(spatial, window, strides, dilation):
        reach = (taps - 1) * spread + 1
        if reach > size and padding == "valid":
            return None
        total = max((-(-size // stride) - 1) * stride + reach - size, 0)
        total = total if padding == "same" else 0
        before.append(total // 2)
        after.append(total - total // 2)
    return Geometry(window, strides, (*before, *after), dilation)


def _first(trace: Any, x: Tensor, data_format: Any) -> Tensor:
    """`x` with its channels first."""
    if (data_format or settings.image_data_format) != "channels_last":
        return x
    rank = len(x.shape)
    return trace.permute(x, (0, rank - 1, *range(1, rank - 1)))


def _back(trace: Any, y: Tensor, data_format: Any) -> Tensor:
    """`y`, channels first, in the format asked for."""
    if (data_format or settings.image_data_format) != "channels_last":
        return y
    return trace.permute(y, (0, *range(2, len(y.shape)), 1))


def _narrow(trace: Any, *xs: Tensor) -> list[Tensor] | None:
    """Operands in float32, which kernels are for; None where they are to be summed otherwise."""
    if any(x.dtype not in ("float32", "float16", "bfloat16") for x in xs):
        return None
    return [x if x.dtype == "float32" else trace.cast(x, "float32") for x in xs]


# -- convolution ----------------------------------------------------------------------------------
def _convolved(trace: Any, x: Tensor, w: Tensor, geometry: Geometry, groups: int) -> Tensor:
    places = [
        (n + a + b - (k - 1) * d - 1) // s + 1
        for n, (a, b), k, s, d in zip(
            x.shape[2:], geometry.margins(), geometry.window, geometry.strides, geometry.dilations
        )
    ]
    shape = (x.shape[0], w.shape[0], *places)
    attributes = {**geometry.attributes, "groups": groups}
    return trace.emit("convolve", [x, w], shape, x.dtype, **attributes)


def _input_gradient(
    trace: Any, g: Tensor, w: Tensor, like: Tensor, geometry: Geometry, groups: int
) -> Tensor:
    """The gradient of a convolution with regard to its inputs, of the shape of `like`."""
    extra = [
        n + a + b - ((p - 1) * s + (k - 1) * d + 1)
        for n, p, (a, b), k, s, d in zip(
            like.shape[2:], g.shape[2:], geometry.margins(), geometry.window, geometry.strides,
            geometry.dilations,
        )
    ]  # fmt: skip
    attributes = {**geometry.attributes, "groups": groups, "extra": tuple(extra)}
    return trace.emit("convolve_input", [g, w], like.shape, g.dtype, **attributes)


def _kernel_gradient(trace: Any, x: Tensor, g: Tensor, geometry: Geometry, groups: int) -> Tensor:
    """The gradient with regard to the kernel: [*window, C / groups, F]."""
    rank, (channels, filters) = len(geometry.window), (x.shape[1], g.shape[1])
    x = trace.permute(x, (1, 0, *range(2, rank + 2)))
    if any(geometry.pads):
        x = trace.pad(x, ((0, 0), (0, 0), *geometry.margins()))
    taps = [_tap(trace, x, g.shape[2:], at, geometry) for at in _positions(geometry)]
    rows = math.prod(g.shape) // filters
    g = trace.permute(g, (0, *range(2, rank + 2), 1))
    if groups == 1:
        g = trace.reshape(g, (rows, filters))
        if channels < SIDE_BY_SIDE:
            taps = [trace.concatenate(taps, 0)]
        parts = [trace.matmul(trace.reshape(t, (t.shape[0], rows)), g) for t in taps]
    else:
        g = trace.reshape(g, (rows, groups, filters // groups))
        g = trace.permute(g, (1, 0, 2))
        parts = [
            trace.matmul(trace.reshape(t, (groups, channels // groups, rows)), g) for t in taps
        ]
        each = (channels // groups, filters)
        parts = [trace.reshape(trace.permute(p, (1, 0, 2)), each) for p in parts]
    whole = parts[0] if len(parts) == 1 else trace.concatenate(parts, 0)
    return trace.reshape(whole, (*geometry.window, channels // groups, filters))


def _positions(geometry: Geometry) -> Any:
    return itertools.product(*map(range, geometry.window))


def _tap(
    trace: Any, x: Tensor, places: Sequence[int], at: Sequence[int], geometry: Geometry
) -> Tensor:
    """What one tap of all windows covers in x, whose spatial axes are the last ones."""
    begin = [i * d for i, d in zip(at, geometry.dilations)]
    stop = [b + (p - 1) * s + 1 for b, p, s in zip(begin, places, geometry.strides)]
    lead = x.shape[: len(x.shape) - len(begin)]
    zeros, ones = (0,) * len(lead), (1,) * len(lead)
    return trace.slice(x, (*zeros, *begin), (*lead, *stop), (*ones, *geometry.strides))


def conv(
    trace: Any, inputs: Tensor, kernel: Tensor, strides: Any = 1, padding: str = "valid",
    data_format: str | None = None, dilation_rate: Any = 1,
) -> Any:  # fmt: skip
    """As `kerata.ops.conv`."""
    rest = (strides, padding, data_format, dilation_rate)
    found = _conv_forward(trace, inputs, kernel, *rest, learning=False)
    return found if found is NotImplemented else found[0]


def _conv_forward(
    trace: Any, inputs: Tensor, kernel: Tensor, strides: Any, padding: str, data_format: Any,
    dilation_rate: Any, learning: bool = True,
) -> Any:  # fmt: skip
    """The result and what its gradient needs.

    Where there will be none, it is a `convolve`: an exported model shall have it, and ONNX Runtime
    is quick where the kernel is a constant.
    """
    operands, rank = _narrow(trace, inputs, kernel), len(inputs.shape)
    if operands is None or not 3 <= rank <= 5 or len(kernel.shape) != rank:
        return NotImplemented
    if inputs.dtype != kernel.dtype:
        return NotImplemented
    x, w = _first(trace, operands[0], data_format), operands[1]
    channels, filters = w.shape[-2:]
    groups, rest = divmod(x.shape[1], channels)
    geometry = _geometry(x.shape[2:], w.shape[:-2], strides, padding, dilation_rate)
    if geometry is None or rest or not groups or filters % groups:
        return NotImplemented
    axes = None
    if learning and groups == 1 and {*geometry.strides, *geometry.dilations} == {1}:
        axes = winograd.axes_of(x.shape[2:], w.shape, geometry.margins())
    if axes is None:
        w = trace.permute(w, (rank - 1, rank - 2, *range(rank - 2)))
        y, kept = _convolved(trace, x, w, geometry, groups), (x, w, geometry, groups)
    else:
        y, kept = winograd.forward(trace, x, w, axes)
    y = _back(trace, y, data_format)
    return y if inputs.dtype == "float32" else trace.cast(y, inputs.dtype), kept


def _conv_gradient(e: Any, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    dtype, data_format = e.dtype(args[0]), args[4]
    g = _first(e, e.cast(g, "float32") if dtype != "float32" else g, data_format)

    def own(share: Tensor) -> Tensor:
        return share if dtype == "float32" else e.cast(share, dtype)

    if type(saved) is winograd.Kept:
        of_x, of_w = winograd.gradients(e, g, saved)
        return [own(_back(e, of_x, data_format)), own(of_w)]
    x, w, geometry, groups = saved
    return [
        lambda: own(_back(e, _input_gradient(e, g, w, x, geometry, groups), data_format)),
        lambda: own(_kernel_gradient(e, x, g, geometry, groups)),
    ]


def _depthwise_forward(
    trace: Any, inputs: Tensor, kernel: Tensor, strides: Any = 1, padding: str = "valid",
    data_format: str | None = None, dilation_rate: Any = 1,
) -> Any:  # fmt: skip
    """A convolution with as many groups as channels."""
    last = (data_format or settings.image_data_format) == "channels_last"
    if len(kernel.shape) < 3 or inputs.shape[-1 if last else 1] != kernel.shape[-2]:
        return NotImplemented
    *window, channels, multiplier = kernel.shape
    flat = trace.reshape(kernel, (*window, 1, channels * multiplier))
    rest = (strides, padding, data_format, dilation_rate)
    return _conv_forward(trace, inputs, flat, *rest)


def _depthwise_gradient(e: Any, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    of_inputs, of_kernel = _conv_gradient(e, g, out, args, saved)
    return [of_inputs, lambda: e.reshape(of_kernel(), args[1].shape)]


# -- pooling --------------------------------------------------------------------------------------
def _pooled(x: Tensor, pool_size: Any, strides: Any, padding: Any, data_format: Any) -> Any:
    """(geometry, shape of the result) for channels first; None where the body is to do it."""
    last = (data_format or settings.image_data_format) == "channels_last"
    if x.dtype != "float32" or not 3 <= len(x.shape) <= 5:
        return None
    spatial = x.shape[1:-1] if last else x.shape[2:]
    strides = pool_size if strides is None else strides
    found = _geometry(spatial, pool_size, strides, padding, 1)
    if found is None:
        return None
    columns = zip(spatial, found.margins(), found.window, found.strides)
    places = [(n + a + b - k) // s + 1 for n, (a, b), k, s in columns]
    return found, (x.shape[0], x.shape[-1] if last else x.shape[1], *places)


def _max_pool_forward(
    trace: Any, inputs: Tensor, pool_size: Any, strides: Any = None, padding: str = "valid",
    data_format: str | None = None,
) -> Any:  # fmt: skip
    """As `kerata.ops.max_pool`."""
    found = _pooled(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    geometry, shape = found
    x = _first(trace, inputs, data_format)
    result = (Symbol(shape, x.dtype), Symbol(shape, "int64"))
    attributes = {"window": geometry.window, **geometry.attributes}
    y, places = trace.compound("max_pool", [x], result, **attributes)
    return _back(trace, y, data_format), (x, places)


def _max_pool_gradient(e: Any, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    """`g` to the place that each window took its result from."""
    x, places = saved
    g = _first(e, g, args[4])
    total, taken = math.prod(x.shape), math.prod(g.shape)
    blank = e.full((total,), 0, e.dtype(g))
    found = e.scatter(blank, e.reshape(places, (taken,)), e.reshape(g, (taken,)), "add")
    return [_back(e, e.reshape(found, x.shape), args[4])]


def average_pool(
    trace: Any, inputs: Tensor, pool_size: Any, strides: Any = None, padding: str = "valid",
    data_format: str | None = None,
) -> Any:  # fmt: skip
    """As `kerata.ops.average_pool`."""
    found = _pooled(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    geometry, shape = found
    x = _first(trace, inputs, data_format)
    attributes = {"window": geometry.window, **geometry.attributes}
    return _back(trace, trace.emit("average_pool", [x], shape, x.dtype, **attributes), data_format)


def by_body(name: str) -> Any:
    """The gradient of a linear operation of one tensor, as the tape finds it from the body."""

    def rule(e: Any, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
        body, (x, *rest) = find(name).body, args  # type: ignore[attr-defined]

        def along(params: Any) -> Any:
            product = find("ops.multiply")(body(params[0], *rest), g)
            return find("ops.sum")(product), None

        return tape.value_and_grad(e, along)([x])[1]

    return rule


WINDOWS: dict[str, Any] = {
    "conv": (conv, CustomGradient(_conv_forward, _conv_gradient)),
    "depthwise_conv": (
        without_residuals(_depthwise_forward),
        CustomGradient(_depthwise_forward, _depthwise_gradient),
    ),
    "max_pool": (
        without_residuals(_max_pool_forward),
        CustomGradient(_max_pool_forward, _max_pool_gradient),
    ),
    "average_pool": (average_pool, by_body("average_pool")),
}
