"""Recurrent layers by torch's kernels, where the activations are the usual ones."""

from __future__ import annotations

import torch

from ...core.typing import Function
from ._foreign import transient

Tensor = torch.Tensor
Activation = Function | str | None


def _named(activation: Activation) -> str | None:
    return activation if isinstance(activation, str) else getattr(activation, "__name__", None)


def _alike(*tensors: Tensor | None) -> bool:
    kinds = {t.dtype for t in tensors if t is not None}
    if any(map(transient, tensors)):  # of `vmap`, for which torch's kernels have no rule
        return False
    return len(kinds) == 1 and kinds <= {torch.float32, torch.float64}


def _biases(bias: Tensor | None) -> tuple[Tensor, ...]:
    """torch has two, or none."""
    return () if bias is None else (bias, torch.zeros_like(bias))


def _run(
    name: str, x: Tensor, states: Tensor | tuple[Tensor, ...], kernel: Tensor, recurrent: Tensor,
    biases: tuple[Tensor, ...], go_backwards: bool,
) -> tuple[Tensor, ...]:  # fmt: skip
    """torch's function: one layer, one direction, batch first, kernels transposed."""
    settings = (bool(biases), 1, 0.0, torch.is_grad_enabled(), False, True)
    weights = [kernel.t(), recurrent.t(), *biases]
    return getattr(torch, name)(x.flip(1) if go_backwards else x, states, weights, *settings)


def lstm(
    x: Tensor, initial_h: Tensor, initial_c: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid", go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """torch has the gates in the same order."""
    usual = (_named(activation), _named(recurrent_activation)) == ("tanh", "sigmoid")
    if mask is not None or not usual:
        return NotImplemented
    if not _alike(x, initial_h, initial_c, kernel, recurrent_kernel, bias):
        return NotImplemented
    states = (initial_h.unsqueeze(0), initial_c.unsqueeze(0))
    biases = _biases(bias)
    y, h, c = _run("lstm", x, states, kernel, recurrent_kernel, biases, go_backwards)
    return y, h.squeeze(0), c.squeeze(0)


def gru(
    x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid", go_backwards: bool = False,
    unroll: bool = False, reset_after: bool = True,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """torch has the reset gate before the update gate."""
    usual = (_named(activation), _named(recurrent_activation)) == ("tanh", "sigmoid")
    if mask is not None or not reset_after or not usual:
        return NotImplemented
    if not _alike(x, initial_h, kernel, recurrent_kernel, bias):
        return NotImplemented
    if bias is not None and tuple(bias.shape) != (2, recurrent_kernel.shape[1]):
        return NotImplemented

    def turned(w: Tensor) -> Tensor:
        z, r, g = torch.tensor_split(w, 3, -1)
        return torch.cat((r, z, g), -1)

    biases = () if bias is None else turned(bias).unbind(0)
    kernels = turned(kernel), turned(recurrent_kernel)
    y, h = _run("gru", x, initial_h.unsqueeze(0), *kernels, biases, go_backwards)
    return y, h.squeeze(0)


def simple_rnn(
    x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: Activation = "tanh",
    go_backwards: bool = False, unroll: bool = False,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """With tanh or relu."""
    name = {"tanh": "rnn_tanh", "relu": "rnn_relu"}.get(_named(activation) or "")
    if name is None or mask is not None:
        return NotImplemented
    if not _alike(x, initial_h, kernel, recurrent_kernel, bias):
        return NotImplemented
    states, biases = initial_h.unsqueeze(0), _biases(bias)
    y, h = _run(name, x, states, kernel, recurrent_kernel, biases, go_backwards)
    return y, h.squeeze(0)


NATIVE = {f.__name__: f for f in (lstm, gru, simple_rnn)}
