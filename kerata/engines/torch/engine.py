"""PyTorch: eager, gradients by autograd.

The primitives are torch's own functions wherever these are what is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import torch

from ...core import tree
from ...core.errors import InvalidArgument, TracedAssignment
from ...core.typing import Function
from ...engine.hooks import Engine
from ...engine.variable import Variable
from . import (
    _foreign,
    activations,
    attention,
    autodiff,
    convolution,
    dtypes,
    elementwise,
    image,
    indexing,
    linalg,
    losses,
    normalization,
    optimizers,
    pooling,
    primitives,
    products,
    random,
    recurrent,
)
from ._unsigned import by_signed_bits, by_wider_values
from .resident import TorchResident

_ROOMS = (
    elementwise, activations, products, convolution, pooling, normalization, attention, indexing,
    image, losses, recurrent, optimizers, random,
)  # fmt: skip
T = TypeVar("T")


def method(function: Callable[..., T]) -> staticmethod[..., T]:
    """A function as a method; the names of its parameters may be the library's."""
    return staticmethod(function)


class TorchEngine(Engine[torch.Tensor]):
    """Tensors are `torch.Tensor`s, on the accelerator where there is one."""

    name = "torch"
    package = "torch"
    Tensor = torch.Tensor
    native: dict[str, Callable[..., Any]] = {
        name: function for room in _ROOMS for name, function in room.NATIVE.items()
    }

    # -- primitives: host, creation
    tensor = method(primitives.tensor)
    scalar = method(primitives.scalar)
    numpy = method(primitives.numpy)
    is_tensor = method(primitives.is_tensor)
    shape = method(primitives.shape)
    dtype = method(primitives.dtype)
    cast = method(primitives.cast)
    to_device = method(primitives.to_device)
    stop_gradient = method(torch.detach)
    full = method(primitives.full)
    arange = method(primitives.arange)
    # -- of one operand
    negative = method(by_signed_bits(torch.neg))
    abs = method(primitives.absolute)
    sign = method(primitives.sign)
    floor = method(torch.floor)
    ceil = method(torch.ceil)
    round = method(torch.round)
    exp = method(torch.exp)
    log = method(torch.log)
    sqrt = method(torch.sqrt)
    sin = method(torch.sin)
    cos = method(torch.cos)
    tan = method(torch.tan)
    arcsin = method(torch.arcsin)
    arccos = method(torch.arccos)
    arctan = method(torch.arctan)
    sinh = method(torch.sinh)
    cosh = method(torch.cosh)
    tanh = method(torch.tanh)
    arcsinh = method(torch.arcsinh)
    arccosh = method(torch.arccosh)
    arctanh = method(torch.arctanh)
    isnan = method(primitives.isnan)
    logical_not = method(by_wider_values(torch.logical_not))
    bitwise_not = method(by_signed_bits(torch.bitwise_not))
    # -- of two and three operands
    add = method(by_signed_bits(torch.add))
    subtract = method(by_signed_bits(torch.sub))
    multiply = method(torch.mul)
    divide = method(torch.div)
    floor_divide = method(primitives.floor_divide)
    remainder = method(primitives.remainder)
    power = method(by_wider_values(torch.pow))
    maximum = method(by_wider_values(torch.maximum))
    minimum = method(by_wider_values(torch.minimum))
    equal = method(torch.eq)
    less = method(by_wider_values(torch.lt))
    logical_and = method(by_wider_values(torch.logical_and))
    logical_or = method(by_wider_values(torch.logical_or))
    bitwise_and = method(torch.bitwise_and)
    bitwise_or = method(torch.bitwise_or)
    bitwise_xor = method(torch.bitwise_xor)
    left_shift = method(by_signed_bits(torch.bitwise_left_shift))
    right_shift = method(by_wider_values(torch.bitwise_right_shift))
    where: staticmethod[..., torch.Tensor] = method(torch.where)
    # -- reductions, order, contraction
    sum = method(primitives.sum)
    prod = method(primitives.prod)
    max = method(primitives.max)
    min = method(primitives.min)
    argmax = method(primitives.argmax)
    cumsum = method(primitives.cumsum)
    argsort = method(primitives.argsort)
    matmul = method(primitives.matmul)
    # -- moves
    reshape = method(torch.reshape)
    permute = method(torch.permute)
    broadcast_to = method(torch.broadcast_to)
    concatenate = method(torch.cat)
    slice = method(primitives.slice)
    pad = method(primitives.pad)
    take = method(primitives.take)
    scatter = method(primitives.scatter)
    # -- capabilities
    cholesky = method(linalg.cholesky)
    qr = method(linalg.qr)
    svd = method(linalg.svd)
    eigh = method(linalg.eigh)
    eig = method(linalg.eig)
    lu = method(linalg.lu)
    solve_triangular = method(linalg.solve_triangular)
    fft = method(linalg.fft)
    ifft = method(linalg.ifft)
    nonzero = method(linalg.nonzero)
    bitcast = method(linalg.bitcast)
    # -- hooks
    value_and_grad = staticmethod(autodiff.value_and_grad)
    custom_gradient = staticmethod(autodiff.custom_gradient)
    checkpoint = autodiff.checkpoint
    random_bits = random.random_bits
    transient = method(_foreign.transient)
    untraced = method(_foreign.untraced)
    all_reduce = method(autodiff.all_reduce)
    devices = staticmethod(dtypes.devices)

    def version(self) -> str:
        return str(torch.__version__)

    def resident(self, step: Function, cells: Sequence[Variable]) -> TorchResident:
        return TorchResident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        if _foreign.transient(value):
            raise TracedAssignment(cell.path, "torch.func.vmap or torch.func.grad")
        if not isinstance(value, torch.Tensor):  # a host array is its owner's to change
            value = self.tensor(value, cell.dtype).clone()
        kept = value.detach()
        if _foreign.transient(kept):  # what is made within a trace is of the trace
            with _foreign.untraced():
                kept = value.detach()
        cell.store(kept)

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> tuple[Any, Any]:
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

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        scope, wanted = dtypes.device_scope, dtypes.device_of(name)
        if wanted.type == "cuda" and (wanted.index or 0) >= torch.cuda.device_count():
            raise InvalidArgument(
                f"The engine 'torch' has no device '{name}'; it has: {', '.join(self.devices())}."
            )
        outer, scope.device = scope.device, wanted
        try:
            yield
        finally:
            scope.device = outer


def _stacked(*rows: Any) -> torch.Tensor | None:
    return None if rows[0] is None else torch.stack(rows)
