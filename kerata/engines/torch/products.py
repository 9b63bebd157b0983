"""Products of matrices by torch's kernels."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F

from ...engine import serves
from .elementwise import floats

Tensor = torch.Tensor


def linear(x: Tensor, kernel: Tensor, bias: Tensor | None) -> Tensor:
    """`x @ kernel + bias`."""
    if bias is None:
        return torch.matmul(x, kernel)
    return torch.addmm(bias, x, kernel) if x.ndim == 2 else F.linear(x, kernel.t(), bias)


def _one_float(subscripts: str, *operands: Any) -> bool:
    tensors = all([isinstance(x, Tensor) for x in operands])
    return tensors and floats(*operands) and len({x.dtype for x in operands}) == 1


NATIVE = {"linear": linear, "einsum": serves(_one_float)(torch.einsum)}
