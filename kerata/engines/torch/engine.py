"""PyTorch: eager, gradients by autograd.

The primitives are torch's own functions wherever these are what is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch

from ...core import tree
from ...engine.hooks import Engine
from . import autodiff as gradients
from . import convolution as windows
from . import dtypes as names
from . import elementwise as functions
from . import indexing as selection
from . import linalg, losses, normalization, primitives, recurrent
from . import optimizers as updates
from . import random as bits
from ._unsigned import modular, ordered
from .resident import TorchResident

Function = Callable[..., Any]
Tensor = torch.Tensor
_OWN = (
    "tensor scalar numpy is_tensor shape dtype cast to_device full arange isnan sign floor_divide "
    "remainder sum prod max min argmax cumsum argsort matmul slice pad take scatter"
).split()
_UNARY = (
    "floor ceil round exp log sqrt sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh "
    "arctanh"
).split()
_QUICK_PAIRS = {
    "add": torch.add, "subtract": torch.sub, "multiply": torch.mul, "maximum": torch.maximum,
    "minimum": torch.minimum, "equal": torch.eq, "less": torch.lt, "greater": torch.gt,
}  # fmt: skip
_QUICK = {
    **{name: getattr(torch, name) for name in _UNARY},
    **_QUICK_PAIRS,
    "square": torch.square, "matmul": torch.matmul, "sum": torch.sum, "relu": torch.relu,
}  # fmt: skip
_ORDERED = {
    "abs": "abs", "power": "pow", "maximum": "maximum", "minimum": "minimum",
    "less": "lt", "right_shift": "bitwise_right_shift", "logical_and": "logical_and",
    "logical_or": "logical_or", "logical_not": "logical_not",
}  # fmt: skip
_MODULAR = {
    "negative": "neg", "bitwise_not": "bitwise_not", "add": "add", "subtract": "sub",
    "left_shift": "bitwise_left_shift",
}  # fmt: skip


class TorchEngine(Engine):
    """Tensors are `torch.Tensor`s, on the accelerator where there is one."""

    name = "torch"
    package = "torch"
    Tensor = torch.Tensor
    native = {
        **functions.NATIVE,
        **losses.NATIVE,
        **normalization.NATIVE,
        **windows.NATIVE,
        **recurrent.NATIVE,
        **updates.NATIVE,
        **bits.NATIVE,
        **selection.NATIVE,
    }
    quick = {torch.float32: _QUICK} | {
        dtype: _QUICK if dtype.is_floating_point else _QUICK_PAIRS for dtype in names.NAMES
    }

    stop_gradient = staticmethod(torch.detach)
    multiply = staticmethod(torch.mul)
    divide = staticmethod(torch.div)
    equal = staticmethod(torch.eq)
    bitwise_and = staticmethod(torch.bitwise_and)
    bitwise_or = staticmethod(torch.bitwise_or)
    bitwise_xor = staticmethod(torch.bitwise_xor)
    where = staticmethod(torch.where)
    reshape = staticmethod(torch.reshape)
    permute = staticmethod(torch.permute)
    broadcast_to = staticmethod(torch.broadcast_to)
    concatenate = staticmethod(torch.cat)

    def version(self) -> str:
        return str(torch.__version__)

    # -- gradients
    def value_and_grad(self, fn: Function) -> Function:
        return gradients.value_and_grad(fn)

    def custom_gradient(self, fn: Function) -> Function:
        return gradients.custom_gradient(fn)

    def checkpoint(self, fn: Function) -> Function:
        return gradients.checkpoint(self, fn)

    # -- state and control
    def resident(self, step: Function, cells: Sequence[Any]) -> TorchResident:
        return TorchResident(self, step, cells)

    def put(self, cell: Any, value: Any) -> None:
        if not isinstance(value, torch.Tensor):  # a host array is its owner's to change
            value = self.tensor(value, cell.dtype).clone()
        cell._value = value.detach()

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> Any:
        rows = [None if x is None else x.unbind(0) for x in tree.flatten(xs)]
        if length is None:
            length = len(next(row for row in rows if row is not None))
        ys: list[Any] = []
        for i in reversed(range(length)) if reverse else range(length):
            row = tree.pack_as(xs, [None if r is None else r[i] for r in rows])
            carry, y = step(carry, row)
            ys.append(y)
        if reverse:
            ys.reverse()
        return carry, tree.map_structure(_stacked, *ys) if ys else None

    def vectorize(self, fn: Function) -> Function:
        by_rows = super().vectorize(fn)

        def mapped(*args: Any) -> Any:
            try:
                return torch.vmap(fn)(*args)
            except (RuntimeError, ValueError):  # it looks at values, or gives something else
                return by_rows(*args)

        return mapped

    # -- randomness, devices
    def random_bits(self, key: Tensor, count: int) -> Tensor:
        return bits.random_bits(self, key, count)

    def all_reduce(self, x: Tensor, reduction: str = "sum") -> Tensor:
        return gradients.all_reduce(x, reduction)

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        wanted = names.device_of(name)
        if wanted.type == "cuda" and (wanted.index or 0) >= torch.cuda.device_count():
            raise ValueError(
                f"The engine 'torch' has no device '{name}'; it has: {', '.join(self.devices())}."
            )
        outer, names.place.device = names.place.device, wanted
        try:
            yield
        finally:
            names.place.device = outer

    def devices(self) -> list[str]:
        return names.devices()


def _stacked(*rows: Any) -> Any:
    return None if rows[0] is None else torch.stack(rows)


def _bind(table: dict[str, Any] | Sequence[str], wrap: Function) -> None:
    pairs = table.items() if isinstance(table, dict) else ((name, name) for name in table)
    for name, source in pairs:
        setattr(TorchEngine, name, staticmethod(wrap(source)))


_bind(linalg.CAPABILITIES, lambda function: function)
_bind(_OWN, lambda name: getattr(primitives, name))
_bind(_UNARY, lambda name: getattr(torch, name))
_bind(_ORDERED, lambda name: ordered(getattr(torch, name)))
_bind(_MODULAR, lambda name: modular(getattr(torch, name)))
