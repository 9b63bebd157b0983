"""Recurrent layers by torch's kernels, where the activations are the usual ones."""

from __future__ import annotations

import torch

from ...core import Function
from ...engine import serves
from ._foreign import transient, untransformed

Tensor = torch.Tensor
Activation = Function | str


def _unmasked(x: Tensor, mask: Tensor | None, *activations: Activation) -> bool:
    usual = activations in (("tanh", "sigmoid"), ("tanh",), ("relu",))
    narrow = x.device.type != "cuda" and x.dtype not in (torch.float32, torch.float64)
    return usual and mask is None and not narrow


def _lasting(*args: object) -> bool:
    """Whether no tensor is one of `torch.func.vmap`, for which torch's kernels have no rule."""
    return untransformed() or not any(map(transient, args))


def _biases(bias: Tensor | None) -> tuple[Tensor, ...]:
    """torch has two, or none."""
    return () if bias is None else (bias, torch.zeros_like(bias))


def _run(
    name: str, x: Tensor, states: Tensor | tuple[Tensor, ...], kernel: Tensor, recurrent: Tensor,
    biases: tuple[Tensor, ...], go_backwards: bool,
) -> tuple[Tensor, ...]:  # fmt: skip
    """torch's function: one layer, one direction, batch first, kernels transposed."""
    on_cuda = x.device.type == "cuda"
    if on_cuda and not biases:
        biases = (kernel.new_zeros(kernel.shape[1]),) * 2
    settings = (bool(biases), 1, 0.0, torch.is_grad_enabled(), False, True)
    weights = [kernel.t(), recurrent.t(), *biases]
    if on_cuda:  # cuDNN has them all in one piece
        sizes, shapes = [w.numel() for w in weights], [w.shape for w in weights]
        pieces = torch.cat([w.reshape(-1) for w in weights]).split(sizes)
        weights = [piece.view(shape) for piece, shape in zip(pieces, shapes)]
    return getattr(torch, name)(x.flip(1) if go_backwards else x, states, weights, *settings)


@serves(lambda x, *args: _unmasked(x, *args[5:8]), _lasting)
def lstm(
    x: Tensor, initial_h: Tensor, initial_c: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: str = "tanh",
    recurrent_activation: str = "sigmoid", go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """torch has the gates in the same order."""
    states = (initial_h.unsqueeze(0), initial_c.unsqueeze(0))
    biases = _biases(bias)
    y, h, c = _run("lstm", x, states, kernel, recurrent_kernel, biases, go_backwards)
    return y, h.squeeze(0), c.squeeze(0)


@serves(lambda x, *args: args[-1] and _unmasked(x, *args[4:7]), _lasting)
def gru(
    x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: str = "tanh",
    recurrent_activation: str = "sigmoid", go_backwards: bool = False,
    unroll: bool = False, reset_after: bool = True,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """torch has the reset gate before the update gate."""

    def turned(w: Tensor) -> Tensor:
        z, r, g = torch.tensor_split(w, 3, -1)
        return torch.cat((r, z, g), -1)

    biases = () if bias is None else turned(bias).unbind(0)
    kernels = turned(kernel), turned(recurrent_kernel)
    y, h = _run("gru", x, initial_h.unsqueeze(0), *kernels, biases, go_backwards)
    return y, h.squeeze(0)


@serves(lambda x, *args: _unmasked(x, *args[4:6]), _lasting)
def simple_rnn(
    x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
    bias: Tensor | None = None, mask: Tensor | None = None, activation: str = "tanh",
    go_backwards: bool = False, unroll: bool = False,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """With tanh or relu."""
    states, biases = initial_h.unsqueeze(0), _biases(bias)
    y, h = _run(f"rnn_{activation}", x, states, kernel, recurrent_kernel, biases, go_backwards)
    return y, h.squeeze(0)


NATIVE = {f.__name__: f for f in (lstm, gru, simple_rnn)}
