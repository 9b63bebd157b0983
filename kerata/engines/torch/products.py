"""Products of matrices by torch's kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F

Tensor = torch.Tensor


def linear(x: Tensor, kernel: Tensor, bias: Tensor | None = None) -> Tensor:
    """`x @ kernel + bias` of floats of one dtype."""
    if x.dtype is not kernel.dtype or not x.is_floating_point() or kernel.ndim != 2:
        return NotImplemented
    if bias is None:
        return torch.matmul(x, kernel)
    if bias.dtype is not x.dtype:
        return NotImplemented
    return torch.addmm(bias, x, kernel) if x.ndim == 2 else F.linear(x, kernel.t(), bias)


def einsum(subscripts: str, *operands: Tensor, **kwargs: object) -> Tensor:
    """torch's, of floats of one dtype."""
    tensors = all(isinstance(x, Tensor) and x.is_floating_point() for x in operands)
    if kwargs or not tensors or len({x.dtype for x in operands}) > 1:
        return NotImplemented
    return torch.einsum(subscripts, *operands)


NATIVE = {"linear": linear, "einsum": einsum}
