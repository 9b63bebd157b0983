"""LoRA: a weight that is frozen, and a low-rank sum on it that is trained."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import ops
from ..core import Count, Identifier, Tensor, settings, use
from ..engine import Variable
from .layout import Layout
from .weight import LowRank, TransformedWeight


def enable_lora(
    layer: Any,
    layout: Layout,
    rank: Count,
    lora_alpha: float | None = None,
    a_initializer: Identifier = "he_uniform",
    b_initializer: Identifier = "zeros",
) -> None:
    """Freeze a weight of a layer and add `lora_alpha / rank * a @ b` to it (Hu et al., 2021).

    Args:
        layer: built; it gets the variables `lora_<weight>_a` [*axes but the last, rank] and
            `lora_<weight>_b` [rank, last axis].
        layout: of the weight.
        rank: 1 or more.
        lora_alpha: `rank` where None.
        a_initializer, b_initializer: of the two; with b at 0 nothing changes at first.

    Raises:
        ValueError: if the layer is not built, or has low-rank weights already.
    """
    name, held = layout.weight, getattr(layer, layout.weight)
    if isinstance(held, TransformedWeight) and held.low_rank is not None:
        raise ValueError(f"LoRA is on already in layer '{layer.name}', of rank {layer.lora_rank}.")
    if rank < 1:
        raise ValueError(f"Layer '{layer.name}': `rank` must be 1 or more; given {rank!r}.")
    with use(layer.engine):
        a, b = (
            layer.add_weight(
                shape=shape,
                initializer=initializer,
                regularizer=getattr(layer, f"{name}_regularizer"),
                name=f"lora_{name}_{letter}",
            )
            for letter, shape, initializer in (
                ("a", (*layout.shape[:-1], rank), a_initializer),
                ("b", (rank, layout.shape[-1]), b_initializer),
            )
        )
    layer.lora_rank, layer.lora_alpha = rank, rank if lora_alpha is None else lora_alpha
    if not isinstance(held, TransformedWeight):
        held.trainable, held.fixed = False, True
        held = TransformedWeight(layout, {"": held})
    held.low_rank = LowRank(a, b, layer.lora_alpha / rank)
    settings.transforms += 1
    setattr(layer, name, held)
    setattr(layer, f"lora_{name}_a", a)
    setattr(layer, f"lora_{name}_b", b)


def low_rank_call(layer: Any, narrow: Tensor, inputs: Tensor) -> Tensor:
    """A call whose integers meet inputs made integers, and whose low-rank sum the inputs as they
    are.
    """
    weight, bias = layer.kernel, None if layer.bias is None else layer.bias.value
    y = layer.contract(narrow, weight.plain(), bias)
    y = ops.add(y, layer.contract(inputs, weight.added(weight.low_rank), None))
    return y if layer.activation is None else layer.activation(y)


def merged(weight: TransformedWeight, quantizer: Any = None) -> dict[str, Any]:
    """The arrays of a weight with its low-rank sum in them, as files have them."""
    if weight.low_rank is None or weight.scheme is not None and not can_merge(weight):
        return {key: v.numpy() for key, v in weight.parts.items()}
    floats = weight.numpy()
    if weight.scheme is None:
        return {"": floats}
    return weight.scheme.encode(floats, weight.layout, quantizer)


def can_merge(weight: TransformedWeight) -> bool:
    """Whether new floats can be made integers as the present ones were."""
    try:
        weight.scheme.encode(  # type: ignore[union-attr]
            np.zeros(weight.shape, "float32"), weight.layout
        )
    except NotImplementedError:
        return False
    return True


def start_anew(weight: TransformedWeight) -> None:
    """Let the low-rank sum be 0, as what it was is in the weight that was loaded."""
    if weight.low_rank is not None:
        b: Variable = weight.low_rank.b
        with use(b.engine):
            b.assign(ops.zeros(b.shape, b.dtype))
