"""The operations of `operation_cases`, written by hand on torch: (how arguments lie, the call)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
Function = Callable[..., Any]


def images(x: Any) -> Any:
    """[N, H, W, C] as [N, C, H, W]; in memory channels stay last, which is quickest here."""
    return x.permute(0, 3, 1, 2)


def kernel(k: Any) -> Any:
    """[h, w, in, out] as [out, in, h, w], channels last."""
    return k.permute(3, 2, 0, 1).contiguous(memory_format=torch.channels_last)


def _image(function: Function) -> tuple[Function, Function]:
    return lambda x: [images(x)], function


def _cell(layer: type, gates: list[int]) -> tuple[Function, Function]:
    """torch's own layer on our weights; its gates lie in another order."""

    def prepare(x: Any, *rest: Any) -> list[Any]:
        *states, w, r, b = rest[: len(rest) - (layer is torch.nn.GRU)]
        own = rest[-1] if layer is torch.nn.GRU else torch.zeros_like(b)
        units = r.shape[0]
        order = torch.cat([torch.arange(g * units, (g + 1) * units) for g in gates])
        weights = [w.T[order].contiguous(), r.T[order].contiguous(), b[order], own[order]]
        return [x, *(s[None] for s in states), *weights]

    kind = {torch.nn.LSTM: torch.lstm, torch.nn.GRU: torch.gru}.get(layer, torch.rnn_tanh)

    def call(x: Any, *rest: Any) -> Any:
        *states, w, r, b, own = rest
        given = states if layer is torch.nn.LSTM else states[0]
        return kind(x, given, [w, r, b, own], True, 1, 0.0, True, False, True)[0]

    return prepare, call


def _axes(x: Any) -> tuple[int, ...]:
    return tuple(range(x.dim() - 1))


def _batch_norm() -> tuple[Function, Function]:
    def prepare(x: Any, scale: Any, offset: Any) -> list[Any]:
        return [images(x) if x.dim() == 4 else x, scale, offset]

    return prepare, lambda x, g, b: F.batch_norm(x, None, None, g, b, True, 0.0, 1e-3)


def _attention() -> tuple[Function, Function]:
    def call(q: Any, k: Any, v: Any) -> Any:
        heads = [x.transpose(1, 2) for x in (q, k, v)]
        return F.scaled_dot_product_attention(*heads).transpose(1, 2)

    return lambda *xs: list(xs), call


def _depthwise() -> tuple[Function, Function]:
    def prepare(x: Any, k: Any) -> list[Any]:
        return [images(x), k.permute(2, 3, 0, 1).contiguous()]

    return prepare, lambda x, k: F.conv2d(x, k, groups=x.shape[1])


def _segments(i: Any, x: Any) -> Any:
    return x.new_zeros(64, *x.shape[1:]).index_add(0, i, x)


def _variance_and_mean(x: Any) -> Any:
    return torch.var_mean(x, _axes(x), correction=0)


_PLAIN: dict[str, Function] = {
    "linear": lambda x, w, b: torch.addmm(b, x, w),
    "softmax": lambda x: torch.softmax(x, -1),
    "log_softmax": lambda x: torch.log_softmax(x, -1),
    "logsumexp": lambda x: torch.logsumexp(x, -1),
    "layer_normalization": lambda x, g, b: F.layer_norm(x, g.shape, g, b, 1e-3),
    "rms_normalization": lambda x, g: F.rms_norm(x, g.shape, g, 1e-6),
    "moments": _variance_and_mean,
    "mean": lambda x: torch.mean(x, _axes(x)),
    "var": lambda x: torch.var(x, _axes(x), correction=0),
    "relu": torch.relu,
    "gelu": F.gelu,
    "silu": F.silu,
    "sigmoid": torch.sigmoid,
    "softplus": F.softplus,
    "categorical_crossentropy": lambda t, x: F.cross_entropy(x, t, reduction="none"),
    "binary_crossentropy": lambda t, x: F.binary_cross_entropy_with_logits(x, t, reduction="none"),
    "dropout": lambda x: F.dropout(x, 0.25),
    "normal": lambda x: torch.randn(x.shape),
    "uniform": lambda x: torch.rand(x.shape),
    "einsum": lambda x, w: torch.tensordot(x, w, 1),
    "clip": lambda x: torch.clamp(x, 0.2, 0.8),
    "rsqrt": torch.rsqrt,
    "top_k": lambda x: torch.topk(x, 5)[0],
}
_LONG: dict[str, Function] = {  # integers as torch has them
    "sparse_categorical_crossentropy": lambda t, x: F.cross_entropy(x, t, reduction="none"),
    "one_hot": lambda i: F.one_hot(i, 64).float(),
    "take_along_axis": lambda i, x: torch.gather(x, -1, i),
    "segment_sum": _segments,
}
CALLS: dict[str, tuple[Function, Function]] = {
    **{name: (lambda *xs: list(xs), call) for name, call in _PLAIN.items()},
    **{name: (lambda i, *xs: [i.long(), *xs], call) for name, call in _LONG.items()},
    "conv": (lambda x, k: [images(x), kernel(k)], F.conv2d),
    "conv_transpose": (
        lambda x, k: [images(x), kernel(k)],
        lambda x, k: F.conv_transpose2d(x, k, stride=2),
    ),
    "depthwise_conv": _depthwise(),
    "max_pool": _image(lambda x: F.max_pool2d(x, 2)),
    "average_pool": _image(lambda x: F.avg_pool2d(x, 2)),
    "dot_product_attention": _attention(),
    "lstm": _cell(torch.nn.LSTM, [0, 1, 2, 3]),
    "gru": _cell(torch.nn.GRU, [1, 0, 2]),
    "simple_rnn": _cell(torch.nn.RNN, [0]),
    "batch_normalization": _batch_norm(),
    "resize": _image(
        lambda x: F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
    ),
}


def steps(name: str, batches: list[Any], fixed: int, draws: bool) -> tuple[list[Function], Any]:
    """Calls that do the operation on each batch and take their gradients; what it gives."""
    prepare, call = CALLS[name]
    given = [prepare(*map(torch.from_numpy, arrays)) for arrays in batches]
    outs = [out for tensors in given for out in _several(call(*tensors))]
    if draws or fixed == len(batches[0]):
        return [lambda: [call(*tensors) for tensors in given]], outs
    params = [x.requires_grad_() for tensors in given for x in tensors[fixed:]]
    weights = [torch.rand_like(out) for out in outs]

    def run() -> Any:
        outs = [out for tensors in given for out in _several(call(*tensors))]
        loss = sum((out * w).sum() for out, w in zip(outs, weights))
        return loss, torch.autograd.grad(loss, params)

    return [run], outs


def _several(out: Any) -> Any:
    return out if isinstance(out, (tuple, list)) else (out,)
