"""PyTorch: eager, gradients by autograd.

The primitives are torch's own functions wherever these are what is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import torch

from ...core import Function, InvalidArgument, TracedAssignment, tree
from ...engine import Engine, Variable
from ..bridges import torch_graph, torch_leaves
from ..numpy._blocks import by_rows
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
from ._unsigned import by_signed_bits, by_wider_values, with_cuda
from .resident import TorchResident

_ROOMS = (
    elementwise, activations, products, convolution, pooling, normalization, attention, indexing,
    image, losses, recurrent, optimizers, random,
)  # fmt: skip
_Rooms = Sequence[tuple[Any, str]]
_TAKEN: _Rooms = (  # what is taken up from which room, "ours=theirs" where names differ
    (torch, "floor ceil round exp log sqrt sin cos tan arcsin arccos arctan sinh cosh tanh"),
    (torch, "arcsinh arccosh arctanh where reshape permute broadcast_to concatenate=cat"),
    (torch, "divide=div equal=eq stop_gradient=detach"),
    (primitives, "tensor scalar numpy is_tensor shape dtype cast to_device full arange sign"),
    (primitives, "isnan floor_divide remainder sum prod max min argmax cumsum argsort matmul"),
    (primitives, "slice pad take scatter abs=absolute"),
    (linalg, "cholesky qr svd eigh eig lu solve_triangular fft ifft nonzero bitcast"),
    (autodiff, "value_and_grad custom_gradient all_reduce leaf=_leaf detached=_detached"),
    (torch_graph, "blank write_graph"),
    (_foreign, "transient eagerly untraced rebinding=_Rebinding"),
    (torch_leaves, "lend plain outermost parameters keep_in_parameter"),
    (torch.func, "call_module=functional_call"),
    (dtypes, "devices spare_memory"),
)
_WRAPPED: _Rooms = (  # torch's that do not take unsigned integers, and what makes them do so
    (by_signed_bits, "negative=neg add subtract=sub bitwise_not left_shift=bitwise_left_shift"),
    (by_wider_values, "logical_not logical_and logical_or power=pow maximum minimum less=lt"),
    (by_wider_values, "right_shift=bitwise_right_shift"),
    (with_cuda, "multiply=mul bitwise_and bitwise_or bitwise_xor"),
)


class TorchEngine(Engine[torch.Tensor]):
    """Tensors are `torch.Tensor`s, on the accelerator where there is one."""

    name = "torch"
    package = "torch"
    Tensor = torch.Tensor
    module, parameter = torch.nn.Module, torch.nn.Parameter
    native: dict[str, Callable[..., Any]] = {
        name: function for room in _ROOMS for name, function in room.NATIVE.items()
    }

    checkpoint = autodiff.checkpoint
    random_bits = random.random_bits

    def version(self) -> str:
        return str(torch.__version__)

    def rowwise(self, fn: Function) -> Function:
        """On the CPU piece by piece: memory that a cache holds, not that of the system anew."""

        def call(x: torch.Tensor, *others: torch.Tensor) -> Any:
            if x.device.type != "cpu":
                return fn(x, *others)
            return by_rows(fn, x, *others, block=1 << 20, empty=torch.empty)

        return call

    def resident(self, step: Function, cells: Sequence[Variable]) -> TorchResident:
        return TorchResident(self, step, cells)

    def profiler(self, folder: str) -> AbstractContextManager[Any]:
        write = torch.profiler.tensorboard_trace_handler(folder)
        return torch.profiler.profile(on_trace_ready=write)

    def put(self, cell: Variable, value: Any) -> None:
        if _foreign.transient(value):
            raise TracedAssignment(cell.path, "torch.func.vmap or torch.func.grad")
        if not isinstance(value, torch.Tensor):  # a host array is its owner's to change
            value = self.tensor(value, cell.dtype).clone()
        kept = torch_leaves.owned(value).detach()
        if _foreign.transient(kept):  # what is made within a trace is of the trace
            with _foreign.untraced():
                kept = value.detach()
        cell.store(kept)
        if cell.home is not None and not torch.compiler.is_compiling():
            torch_leaves.settle(cell)  # parameters that somebody holds are to have it

    def write_rows(self, cell: Variable, rows: Any, values: Any, lent: bool) -> None:
        x = cell.load().clone() if lent else cell.load()
        cell.store(x.index_copy_(0, rows.long(), values), lent=False)

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
        stack = lambda *rows: None if rows[0] is None else torch.stack(rows)
        return carry, tree.map_structure(stack, *ys) if ys else None

    def vectorize(self, fn: Function) -> Function:
        by_rows = super().vectorize(fn)

        def mapped(*args: Any) -> Any:
            try:
                return torch.vmap(fn)(*args)
            except (RuntimeError, ValueError):  # it looks at values, or returns something else
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


def _pairs(names: str) -> Iterator[tuple[str, str]]:
    for pair in names.split():
        ours, _, theirs = pair.partition("=")
        yield ours, theirs or ours


for _room, _names in _TAKEN:
    for _ours, _theirs in _pairs(_names):
        setattr(TorchEngine, _ours, staticmethod(getattr(_room, _theirs)))
for _wrap, _names in _WRAPPED:
    for _ours, _theirs in _pairs(_names):
        setattr(TorchEngine, _ours, staticmethod(_wrap(getattr(torch, _theirs))))
