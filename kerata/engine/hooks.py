"""The 13 hooks: how an engine differentiates, compiles, loops and keeps state. All work as they
are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..core import tree
from ..core.typing import Tensor
from .autodiff import tape
from .protocol import Primitives
from .random import bits as random_bits
from .resident import Resident
from .variable import Variable

Function = Callable[..., Any]


class Engine(Primitives):
    """The base class of engines: fill in the primitives; override a hook for speed, never to be
    correct.
    """

    def __init__(self) -> None:
        self.root = self
        # read at every call, and Python reads an instance's own attributes quicker
        self.Tensor, self.quick, self.native = self.Tensor, self.quick, self.native
        first: Any = next(iter(self.quick.items()), (None, None))
        self.usual, self.usual_quick = first

    def version(self) -> str:
        """The version of the library underneath."""
        return ""

    # -- gradients
    def value_and_grad(self, fn: Function) -> Function:
        """`fn(params, *rest) -> (scalar, aux)` becomes `(params, *rest) -> ((scalar, aux),
        gradients)`.

        `params` is a list of tensors, `aux` any nested structure of tensors. By the tape.
        """
        return tape.value_and_grad(self, fn)

    def custom_gradient(self, fn: Function) -> Function:
        """`fn(*tensors) -> (out, vjp)` becomes a function of the tensors; `vjp(g)` gives their
        gradients.
        """
        return tape.custom_gradient(self, fn)

    def checkpoint(self, fn: Function) -> Function:
        """The same function, its inner values computed anew for the gradient, to save memory. Here:
        unchanged.
        """
        return fn

    # -- compilation and state
    def compile(self, fn: Function) -> Function:
        """A faster form of a pure function of nested tensors. Here: the function itself."""
        return fn

    def resident(self, step: Function, cells: Sequence[Variable]) -> Resident:
        """A pure `step(values, *inputs) -> (values, out)` as a call that keeps its state in the
        cells.
        """
        return Resident(self, step, cells)

    def put(self, cell: Variable, value: Any) -> None:
        """Set the value of a cell from a tensor of this engine or a host array."""
        cell._value = value if self.is_tensor(value) else self.tensor(value, cell.dtype)

    # -- control flow
    def cond(self, pred: Tensor, true_fn: Function, false_fn: Function) -> Any:
        """What `true_fn()` gives where the scalar bool holds, else what `false_fn()` gives."""
        return true_fn() if bool(self.numpy(pred) if self.is_tensor(pred) else pred) else false_fn()

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        """`loop_vars = body(*loop_vars)` as long as `cond(*loop_vars)` holds."""
        while bool(self.numpy(cond(*loop_vars))):
            loop_vars = body(*loop_vars)
        return loop_vars

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> Any:
        """`carry, y = step(carry, x)` for each x of the leading axis; gives the last carry and all
        y stacked.
        """
        leaves = tree.flatten(xs)
        length = self.shape(leaves[0])[0] if length is None else length
        ys: list[Any] = []
        for i in reversed(range(length)) if reverse else range(length):
            carry, y = step(carry, tree.map_structure(lambda x, i=i: self._row(x, i), xs))
            ys.append(y)
        if reverse:
            ys.reverse()
        return carry, tree.map_structure(lambda *rows: self._stack(rows), *ys) if ys else None

    def _row(self, x: Any, i: int) -> Any:
        if x is None:
            return None
        shape = self.shape(x)
        rest = len(shape) - 1
        row = self.slice(x, (i,) + (0,) * rest, (i + 1, *shape[1:]), (1,) * (rest + 1))
        return self.reshape(row, shape[1:])

    def _stack(self, rows: Sequence[Any]) -> Any:
        if rows[0] is None:
            return None
        return self.concatenate([self.reshape(r, (1, *self.shape(r))) for r in rows], 0)

    def vectorize(self, fn: Function) -> Function:
        """`fn` over the leading axis of its arguments."""

        def mapped(*args: Any) -> Any:
            size = self.shape(tree.flatten(args)[0])[0]
            rows = [
                fn(*tree.map_structure(lambda x, i=i: self._row(x, i), args)) for i in range(size)
            ]
            return tree.map_structure(lambda *parts: self._stack(parts), *rows)

        return mapped

    # -- randomness, devices
    def random_bits(self, key: Tensor, count: int) -> Tensor:
        """`count` uint32 words that follow from the two words of the key alone, the same on every
        engine.
        """
        return random_bits.bits(self, key, count)

    def all_reduce(self, x: Tensor, reduction: str = "sum") -> Tensor:
        """`x` summed (or averaged) over all replicas; with one replica, x."""
        return x

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        """A scope in which tensors are made on a device."""
        if name.partition(":")[0] not in ("cpu", ""):
            raise ValueError(
                f"The engine '{self.name}' has no device '{name}'; it has: "
                f"{', '.join(self.devices())}."
            )
        yield

    def devices(self) -> list[str]:
        """Names of the devices at hand."""
        return ["cpu"]
