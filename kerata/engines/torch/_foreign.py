"""What users trace by torch's own means: `torch.func` and `torch.compile`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import torch


def untransformed() -> bool:
    """Whether nothing of `torch.func` is under way, so that no tensor can be transient."""
    if torch.compiler.is_compiling():
        return True
    return torch._C._functorch.peek_interpreter_stack() is None


def transient(x: object) -> bool:
    """Whether a tensor is one of `vmap` or `grad`; what `torch.compile` traces has effects."""
    if torch.compiler.is_compiling() or not isinstance(x, torch.Tensor):
        return False
    return bool(torch._C._functorch.is_functorch_wrapped_tensor(x))


def untraced() -> AbstractContextManager[Any]:
    """A scope outside of them."""
    return torch._functorch.pyfunctorch.temporarily_clear_interpreter_stack()
