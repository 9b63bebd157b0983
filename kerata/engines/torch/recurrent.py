"""Recurrent layers by torch's kernels, where the activations are the usual ones."""

from __future__ import annotations

import torch

from ...core.typing import Function

Tensor = torch.Tensor
Activation = Function | str | None


def _named(activation: Activation) -> str | None:
    return activation if isinstance(activation, str) else getattr(activation, "__name__", None)


def _usual(
    activation: Activation, recurrent_activation: Activation, *tensors: Tensor | None
) -> bool:
    """Whether torch has this layer: tanh and sigmoid, one float dtype."""
    if _named(activation) != "tanh" or _named(recurrent_activation) != "sigmoid":
        return False
    return _alike(*tensors)


def _alike(*tensors: Tensor | None) -> bool:
    kinds = {t.dtype for t in tensors if t is not None}
    return len(kinds) == 1 and kinds <= {torch.float32, torch.float64}


def _run(
    name: str, x: Tensor, states: Tensor | tuple[Tensor, ...], weights: list[Tensor]
) -> tuple[Tensor, ...]:
    """torch's function: one layer, one direction, batch first."""
    settings = (len(weights) == 4, 1, 0.0, torch.is_grad_enabled(), False, True)
    return getattr(torch, name)(x, states, weights, *settings)


def _weights(
    kernel: Tensor, recurrent: Tensor, bias: Tensor | None, inner: Tensor | None = None
) -> list[Tensor]:
    """In torch's form: transposed, and two biases or none."""
    found = [kernel.t(), recurrent.t()]
    if bias is not None:
        found += [bias, torch.zeros_like(bias) if inner is None else inner]
    return found


def lstm(
    x: Tensor,
    initial_h: Tensor,
    initial_c: Tensor,
    kernel: Tensor,
    recurrent_kernel: Tensor,
    bias: Tensor | None = None,
    mask: Tensor | None = None,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:
    """torch has the gates in the same order."""
    operands = (x, initial_h, initial_c, kernel, recurrent_kernel, bias)
    if mask is not None or not _usual(activation, recurrent_activation, *operands):
        return NotImplemented
    x = x.flip(1) if go_backwards else x
    states = (initial_h.unsqueeze(0), initial_c.unsqueeze(0))
    y, h, c = _run("lstm", x, states, _weights(kernel, recurrent_kernel, bias))
    return y, h.squeeze(0), c.squeeze(0)


def gru(
    x: Tensor,
    initial_h: Tensor,
    kernel: Tensor,
    recurrent_kernel: Tensor,
    bias: Tensor | None = None,
    mask: Tensor | None = None,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    go_backwards: bool = False,
    unroll: bool = False,
    reset_after: bool = True,
) -> tuple[Tensor, Tensor]:
    """torch has the reset gate before the update gate."""
    operands = (x, initial_h, kernel, recurrent_kernel, bias)
    if mask is not None or not reset_after:
        return NotImplemented
    if not _usual(activation, recurrent_activation, *operands):
        return NotImplemented
    units = recurrent_kernel.shape[0]
    if bias is not None and tuple(bias.shape) != (2, 3 * units):
        return NotImplemented

    def turned(w: Tensor) -> Tensor:
        z, r, g = torch.tensor_split(w, 3, -1)
        return torch.cat((r, z, g), -1)

    outer, inner = (None, None) if bias is None else turned(bias).unbind(0)
    weights = _weights(turned(kernel), turned(recurrent_kernel), outer, inner)
    y, h = _run("gru", x.flip(1) if go_backwards else x, initial_h.unsqueeze(0), weights)
    return y, h.squeeze(0)


def simple_rnn(
    x: Tensor,
    initial_h: Tensor,
    kernel: Tensor,
    recurrent_kernel: Tensor,
    bias: Tensor | None = None,
    mask: Tensor | None = None,
    activation: Activation = "tanh",
    go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor]:
    """With tanh or relu."""
    name = {"tanh": "rnn_tanh", "relu": "rnn_relu"}.get(_named(activation) or "")
    if name is None or mask is not None:
        return NotImplemented
    if not _alike(x, initial_h, kernel, recurrent_kernel, bias):
        return NotImplemented
    weights = _weights(kernel, recurrent_kernel, bias)
    y, h = _run(name, x.flip(1) if go_backwards else x, initial_h.unsqueeze(0), weights)
    return y, h.squeeze(0)


NATIVE = {f.__name__: f for f in (lstm, gru, simple_rnn)}
