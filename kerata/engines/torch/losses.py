"""Cross-entropies by torch's kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ...core import settings

Tensor = torch.Tensor
_IGNORED = -100  # the class that torch gives no loss


def _clipped(p: Tensor) -> Tensor:
    return torch.clamp(p, settings.epsilon, 1.0 - settings.epsilon)


def sparse_categorical_crossentropy(target: Tensor, output: Tensor, from_logits: bool) -> Tensor:
    """Classes that do not exist have torch's number for "no loss"."""
    classes, lead = output.shape[-1], output.shape[:-1]
    index = target.to(torch.int64)
    outside = (index < 0) | (index >= classes)
    if from_logits:
        rows = index.masked_fill(outside, _IGNORED)
        if len(lead) == 1:
            return F.cross_entropy(output, rows, reduction="none")
        loss = F.cross_entropy(output.reshape(-1, classes), rows.reshape(-1), reduction="none")
        return loss.reshape(lead)
    picked = torch.gather(output, -1, index.clamp(0, classes - 1).unsqueeze(-1)).squeeze(-1)
    return torch.where(outside, 0.0, -torch.log(_clipped(picked / output.sum(-1))))


def categorical_crossentropy(target: Tensor, output: Tensor, from_logits: bool) -> Tensor:
    """`-sum(target * log_softmax(output))`."""
    if from_logits:
        logs = torch.log_softmax(output, -1)
    else:
        logs = torch.log(_clipped(output / output.sum(-1, keepdim=True)))
    return -(target * logs).sum(-1)


def binary_crossentropy(target: Tensor, output: Tensor, from_logits: bool) -> Tensor:
    """torch's two kernels; probabilities are clipped before."""
    if from_logits:
        return F.binary_cross_entropy_with_logits(output, target, reduction="none")
    return F.binary_cross_entropy(_clipped(output), target, reduction="none")


_ALL = (sparse_categorical_crossentropy, categorical_crossentropy, binary_crossentropy)
NATIVE = {f.__name__: f for f in _ALL}
