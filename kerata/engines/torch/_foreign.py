"""What users do by torch's own means: `torch.func`, `torch.compile`, and assignment in place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import torch

_IN_PLACE = {f"{x}_": getattr(torch, x) for x in "add sub mul div pow floor_divide".split()}


class _Rebinding(torch.overrides.TorchFunctionMode):  # autograd may need what `x *= y` destroys
    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return _IN_PLACE.get(func.__name__, func)(*args, **(kwargs or {}))


def untransformed() -> bool:
    """Whether nothing of `torch.func` is under way, so that no tensor can be transient."""
    return torch.compiler.is_compiling() or torch._C._functorch.peek_interpreter_stack() is None


def transient(x: Any) -> bool:
    """Whether a tensor is one of `vmap` or `grad`; what `torch.compile` traces has effects."""
    live = isinstance(x, torch.Tensor) and not torch.compiler.is_compiling()
    return live and bool(torch._C._functorch.is_functorch_wrapped_tensor(x))


def eagerly(function: Callable[..., Any], *args: Any) -> Any:
    """What `torch.compile` does not look into: it takes NumPy for torch, which lacks much of it."""
    return (torch.compiler.disable(function) if torch.compiler.is_compiling() else function)(*args)


def untraced() -> AbstractContextManager[Any]:
    """A scope outside of them."""
    return torch._functorch.pyfunctorch.temporarily_clear_interpreter_stack()
