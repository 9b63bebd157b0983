"""Activations by torch's kernels, for floats."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ...core import Function
from ...engine.kernels import one_axis, serves
from .elementwise import floats

NATIVE: dict[str, Function] = {
    "gelu": lambda x, approximate=True: F.gelu(x, approximate="tanh" if approximate else "none"),
    # x itself where the rest is lost by rounding
    "softplus": lambda x: F.softplus(x, 1.0, 40.0 if x.dtype is torch.float64 else 20.0),
    "softmax": serves(one_axis)(lambda x, axes: torch.softmax(x, axes[0])),
    "log_softmax": serves(one_axis)(lambda x, axes: torch.log_softmax(x, axes[0])),
    "relu": serves(lambda x: x.dtype is not torch.bool)(torch.relu),
    "relu6": serves(floats)(F.relu6),
    "sigmoid": torch.sigmoid,
    "silu": F.silu,
    "log_sigmoid": F.logsigmoid,
    "mish": F.mish,
    "elu": F.elu,
    "leaky_relu": F.leaky_relu,
}
