"""Crossentropies in few nodes: the classes are compared, not looked up."""

from __future__ import annotations

from typing import Any

from ...core import settings
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ..trace import Compound, Tensor, Trace
from .elementwise import single


@serves(lambda e, target, output, from_logits: single(e, output) and target.shape)
def _sparse_forward(e: Trace, target: Tensor, output: Tensor, from_logits: bool) -> Any:
    """As `kerata.ops.sparse_categorical_crossentropy`: 0 where the target is no class."""
    rank, classes = len(output.shape), output.shape[-1]
    column = e.reshape(target, (*target.shape, 1))
    hit = e.equal(column, e.arange(0, classes, 1, target.dtype))
    zero = e.full((), 0, "float32")
    if from_logits:
        logs = e.emit("log_softmax", [output], output.shape, "float32", axis=rank - 1)
        saved: Any = (hit, logs, None)
    else:
        total = e.sum(output, (rank - 1,), keepdims=True)
        shares = e.divide(output, total)
        low, high = settings.epsilon, 1 - settings.epsilon
        bound = e.minimum(
            e.maximum(shares, e.scalar(low, output.dtype)), e.scalar(high, output.dtype)
        )
        logs, saved = e.log(bound), (hit, shares, total)
    return e.negative(e.sum(e.where(hit, logs, zero), (rank - 1,))), saved


def _sparse_gradient(e: Trace, g: Tensor, out: Tensor, args: Any, saved: Any) -> list[Any]:
    output, from_logits = args[1:3]
    rank, zero = len(output.shape), e.full((), 0, "float32")
    g = e.reshape(g, (*output.shape[:-1], 1))
    if not from_logits:
        return [None, _of_shares(e, g, output, *saved)]
    hit, logs, _ = saved
    share = e.where(hit, g, zero)  # g at the target, nothing where the target is no class
    total = e.sum(share, (rank - 1,), keepdims=True)
    return [None, e.subtract(e.multiply(e.exp(logs), total), share)]


def _of_shares(
    e: Trace, g: Tensor, output: Tensor, hit: Tensor, shares: Tensor, total: Tensor
) -> Tensor:
    """The gradient by what was divided by its sum; none through shares that met a bound."""
    axis, zero = (len(output.shape) - 1,), e.full((), 0, "float32")
    low, high = (
        e.scalar(settings.epsilon, output.dtype),
        e.scalar(1 - settings.epsilon, output.dtype),
    )
    inside = e.logical_and(e.less(low, shares), e.less(shares, high))
    slope = e.where(e.logical_and(hit, inside), e.divide(e.negative(g), shares), zero)
    common = e.sum(e.multiply(slope, shares), axis, keepdims=True)
    return e.divide(e.subtract(slope, common), total)


@serves(single, lambda trace, x: x.shape == ())  # the few numbers of an optimizer
def expm1(trace: Trace, x: Tensor) -> Any:
    """`2 h / (1 - h)`, `h = tanh(x / 2)`: exact near 0; `exp(x) - 1` from 1 on."""
    h, one = trace.tanh(trace.multiply(x, trace.scalar(0.5, x.dtype))), trace.scalar(1, x.dtype)
    near = trace.divide(trace.add(h, h), trace.subtract(one, h))
    return trace.where(trace.less(x, one), near, trace.subtract(trace.exp(x), one))


LOSSES: dict[str, Compound] = {
    "sparse_categorical_crossentropy": CustomGradient(_sparse_forward, _sparse_gradient),
    "expm1": expm1,
}
