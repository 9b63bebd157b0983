"""Attention by torch's fused kernel."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ...core import settings
from ...engine import serves

Tensor = torch.Tensor


def _heads(query: Tensor, key: Tensor, *rest: object) -> bool:
    """Heads that share keys evenly, logits that nothing caps, and no word against fusion."""
    divided = query.ndim == key.ndim == 4 and not query.shape[2] % key.shape[2]
    *_, flash, cap = rest
    fused = settings.flash_attention if flash is None else flash
    return divided and cap is None and fused is not False


@serves(_heads)
def dot_product_attention(
    query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None = None,
    mask: Tensor | None = None, scale: float | None = None, is_causal: bool = False,
    flash_attention: bool | None = None, attn_logits_soft_cap: float | None = None,
) -> Tensor:  # fmt: skip
    """torch's fused kernel; a mask becomes a finite bias."""
    q, k, v = (x.transpose(1, 2) for x in (query, key, value))
    if k.shape[1] != q.shape[1]:
        repeats = q.shape[1] // k.shape[1]
        k, v = (x.repeat_interleave(repeats, 1) for x in (k, v))
    added = None if bias is None else bias.to(query.dtype)
    if mask is not None:
        mask = mask.to(torch.bool)[(None,) * (4 - mask.ndim)]
    if is_causal and (mask is not None or added is not None):
        below = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=q.device).tril()
        mask, is_causal = below if mask is None else mask & below, False
    if mask is not None:
        least = -(2.0**100) if q.dtype in (torch.float32, torch.float64) else -3e4
        hidden = torch.zeros((), dtype=q.dtype, device=q.device)
        added = torch.where(mask, hidden if added is None else added, least)
        # The logits of a query without a key are zeros: beside huge ones the kernel's backward pass
        # loses the logarithm of their number.
        some = mask.any(-1, keepdim=True)
        q, added = torch.where(some, q, 0.0), torch.where(some, added, hidden)
    if added is not None:
        added = added[(None,) * (4 - added.ndim)]
    y = F.scaled_dot_product_attention(q, k, v, added, is_causal=is_causal, scale=scale)
    if mask is not None:
        y = torch.where(some, y, 0.0)
    return y.transpose(1, 2)


NATIVE = {"dot_product_attention": dot_product_attention}
