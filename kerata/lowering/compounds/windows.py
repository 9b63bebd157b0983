"""Convolutions and poolings as ONNX has them: channels first.

Permutations before and after are primitives like others; ONNX Runtime moves them through a network
until most of them meet and vanish. The gradient of a kernel is one matmul for each tap, of slices
that have the channels in front: measured, that is twice as fast as a convolution of the inputs with
the gradient. What is learned goes by `winograd` instead where that has fewer multiplications.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from ...core.context import settings
from ...core.typing import Function
from ...engine.autodiff import tape
from ...engine.autodiff.recording import CustomGradient, without_residuals
from ...engine.operators import find
from ...engine.spec.symbol import Symbol
from ..trace import Compound, Tensor, Trace
from . import winograd

_NARROW = ("float32", "float16", "bfloat16")
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

    def places(self, spatial: Sequence[int]) -> list[int]:
        """How many windows there are along each axis."""
        columns = zip(spatial, self.margins(), *self[:2], self.dilations)
        return [(n + sum(m) - (k - 1) * d - 1) // s + 1 for n, m, k, s, d in columns]


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


def _first(trace: Trace, x: Tensor, data_format: Any) -> Tensor:
    """`x` with its channels first."""
    if (data_format or settings.image_data_format) != "channels_last":
        return x
    rank = len(x.shape)
    return trace.permute(x, (0, rank - 1, *range(1, rank - 1)))


def _back(trace: Trace, y: Tensor, data_format: Any) -> Tensor:
    """`y`, channels first, in the format asked for."""
    if (data_format or settings.image_data_format) != "channels_last":
        return y
    return trace.permute(y, (0, *range(2, len(y.shape)), 1))


def _cast(trace: Trace, x: Tensor, dtype: str) -> Tensor:
    """`x` as a dtype; kernels are for float32, and halves go through it."""
    return x if x.dtype == dtype else trace.cast(x, dtype)


# -- convolution ----------------------------------------------------------------------------------
class Convolution(NamedTuple):
    """A convolution of x [N, C, ...] with w [F, C / groups, ...], and its gradients."""

    x: Tensor
    w: Tensor
    geometry: Geometry
    groups: int

    def result(self, trace: Trace) -> Tensor:
        """The convolution [N, F, ...]."""
        x, w, geometry, groups = self
        shape = (x.shape[0], w.shape[0], *geometry.places(x.shape[2:]))
        attributes = {**geometry.attributes, "groups": groups}
        return trace.emit("convolve", [x, w], shape, x.dtype, **attributes)

    def gradients(self, trace: Trace, g: Tensor) -> list[Function]:
        """What makes the gradients with regard to the inputs and to the kernel."""
        return [functools.partial(f, trace, g) for f in (self.of_inputs, self.of_kernel)]

    def of_inputs(self, trace: Trace, g: Tensor) -> Tensor:
        """The gradient with regard to the inputs."""
        x, w, geometry, groups = self
        columns = zip(x.shape[2:], g.shape[2:], geometry.margins(), *geometry[:2], geometry[3])
        extra = [n + sum(m) - (p - 1) * s - (k - 1) * d - 1 for n, p, m, k, s, d in columns]
        attributes = {**geometry.attributes, "groups": groups, "extra": tuple(extra)}
        return trace.emit("convolve_input", [g, w], x.shape, g.dtype, **attributes)

    def of_kernel(self, trace: Trace, g: Tensor) -> Tensor:
        """The gradient with regard to the kernel: [*window, C / groups, F]."""
        x, _, geometry, groups = self
        rank, channels, filters = len(geometry.window), x.shape[1] // groups, g.shape[1]
        x = trace.permute(x, (1, 0, *range(2, rank + 2)))
        if any(geometry.pads):
            x = trace.pad(x, ((0, 0), (0, 0), *geometry.margins()))
        places = itertools.product(*map(range, geometry.window))
        taps = [_tap(trace, x, g.shape[2:], at, geometry) for at in places]
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
        return trace.reshape(whole, (*geometry.window, channels, filters))


def _tap(
    trace: Trace, x: Tensor, places: Sequence[int], at: Sequence[int], geometry: Geometry
) -> Tensor:
    """What one tap of all windows covers in x, whose spatial axes are the last ones."""
    begin = [i * d for i, d in zip(at, geometry.dilations)]
    stop = [b + (p - 1) * s + 1 for b, p, s in zip(begin, places, geometry.strides)]
    lead = x.shape[: len(x.shape) - len(begin)]
    zeros, ones = (0,) * len(lead), (1,) * len(lead)
    return trace.slice(x, (*zeros, *begin), (*lead, *stop), (*ones, *geometry.strides))


def conv(
    trace: Trace, inputs: Tensor, kernel: Tensor, strides: Any = 1, padding: str = "valid",
    data_format: str | None = None, dilation_rate: Any = 1,
) -> Any:  # fmt: skip
    """As `kerata.ops.conv`."""
    rest = (strides, padding, data_format, dilation_rate)
    found = _conv_forward(trace, inputs, kernel, *rest, learning=False)
    return found if found is NotImplemented else found[0]


def _conv_forward(
    trace: Trace, inputs: Tensor, kernel: Tensor, strides: Any, padding: str, data_format: Any,
    dilation_rate: Any, learning: bool = True,
) -> Any:  # fmt: skip
    """The result and what its gradient needs.

    Where there will be none, it is a `convolve`: an exported model shall have it, and ONNX Runtime
    is quick where the kernel is a constant.
    """
    dtype, rank = inputs.dtype, len(inputs.shape)
    if dtype not in _NARROW or kernel.dtype != dtype or not len(kernel.shape) == rank in (3, 4, 5):
        return NotImplemented
    x = _first(trace, _cast(trace, inputs, "float32"), data_format)
    w = _cast(trace, kernel, "float32")
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
        saved: Any = Convolution(x, w, geometry, groups)
    else:
        saved = winograd.Convolution.of(trace, x, w, axes)
    return _cast(trace, _back(trace, saved.result(trace), data_format), dtype), saved


def _conv_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    dtype, data_format = e.dtype(args[0]), args[4]
    of_inputs, of_kernel = saved.gradients(e, _first(e, _cast(e, g, "float32"), data_format))
    return [
        lambda: _cast(e, _back(e, of_inputs(), data_format), dtype),
        lambda: _cast(e, of_kernel(), dtype),
    ]


def _depthwise_forward(
    trace: Trace, inputs: Tensor, kernel: Tensor, strides: Any = 1, padding: str = "valid",
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


def _depthwise_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
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
    return found, (x.shape[0], x.shape[-1 if last else 1], *found.places(spatial))


def _max_pool_forward(
    trace: Trace, inputs: Tensor, pool_size: Any, strides: Any = None, padding: str = "valid",
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


def _max_pool_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    """`g` to the place that each window took its result from."""
    x, places = saved
    g = _first(e, g, args[4])
    total, taken = math.prod(x.shape), math.prod(g.shape)
    blank = e.full((total,), 0, e.dtype(g))
    found = e.scatter(blank, e.reshape(places, (taken,)), e.reshape(g, (taken,)), "add")
    return [_back(e, e.reshape(found, x.shape), args[4])]


def average_pool(
    trace: Trace, inputs: Tensor, pool_size: Any, strides: Any = None, padding: str = "valid",
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

    def rule(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
        body, (x, *rest) = find(name).body, args  # type: ignore[attr-defined]

        def along(params: Any) -> Any:
            product = find("ops.multiply")(body(params[0], *rest), g)
            return find("ops.sum")(product), None

        return tape.value_and_grad(e, along)([x])[1]

    return rule


WINDOWS = {
    "conv": Compound(conv, CustomGradient(_conv_forward, _conv_gradient)),
    "depthwise_conv": Compound(
        without_residuals(_depthwise_forward),
        CustomGradient(_depthwise_forward, _depthwise_gradient),
    ),
    "max_pool": Compound(
        without_residuals(_max_pool_forward),
        CustomGradient(_max_pool_forward, _max_pool_gradient),
    ),
    "average_pool": Compound(average_pool, by_body("average_pool")),
}
