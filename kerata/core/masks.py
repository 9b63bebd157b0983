"""The masks of tensors, in one place: which steps of a sequence count.

Tensors are never wrapped, so masks are remembered beside them: by identity, for as long as the
tensor lives, and for the running thread alone. What makes a new tensor of one with a mask says so
by `carry`. Tensors that take attributes show theirs as `_keras_mask`, as programs for Keras print
it; nothing here reads that.
"""

from __future__ import annotations

import weakref
from contextlib import suppress
from typing import Any, TypeVar

from .context import ambient

T = TypeVar("T")


def set(tensor: object, mask: Any) -> None:
    """Remember the mask of a tensor for as long as the tensor lives; None forgets it."""
    masks, key = ambient.masks, id(tensor)
    if mask is None:
        if masks.pop(key, None) is not None:
            _show(tensor, None)
        return
    _show(tensor, mask)
    masks[key] = (weakref.ref(tensor, lambda _: masks.pop(key, None)), mask)


def _show(tensor: Any, mask: Any) -> None:
    if not hasattr(type(tensor), "_keras_mask"):  # a symbol's is a property
        with suppress(AttributeError):
            tensor._keras_mask = mask


def get(tensor: object) -> Any:
    """The mask remembered for a tensor, or None."""
    if not ambient.masks:
        return None
    entry = ambient.masks.get(id(tensor))
    return entry[1] if entry is not None and entry[0]() is tensor else None


def carry(old: object, new: T) -> T:
    """`new`, which stands for `old` from here on, with the mask of `old` if that has one."""
    mask = get(old)
    if mask is not None and new is not old:
        set(new, mask)
    return new
