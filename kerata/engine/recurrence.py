"""Recurrent layers for engines whose loops are graphs, with the kernel's gradient out of the loop.

Left to itself, an engine adds to the gradient of the recurrent kernel at every step on the way
back. Where `m = h @ kernel + e` drives a step, that gradient is the sum over all steps of
`h' @ dm`, and dm is the gradient by e: the loop has to find that alone, and one matmul over all
steps does the rest. An engine gives its `recurrence(step, states, xs, es, kernel, mask)`, which
does so:

    states = step(states, x, h @ kernel + e), or the old ones where mask is False

over the leading axis of xs, es and mask (xs and mask may be None, es one row for all steps), and
returns the last states and all h, `[T, B, U]`; h is the first of the states. Steps close over
nothing but functions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core import Function, Tensor, use
from .hooks import Engine
from .kernels import serves
from .operators import operations


def function_of(activation: str | Function) -> Function:
    """The operation of a name, of which "linear" does nothing; a function itself."""
    if activation == "linear":
        return lambda x: x
    return operations[f"ops.{activation}"] if isinstance(activation, str) else activation


def _in_loop(unroll: bool, *activations: str | Function) -> bool:
    """Whether steps are a loop, and close over nothing, as a caller's own function may."""
    return not unroll and all([isinstance(a, str) for a in activations])


def overrides(engine: Engine[Any], recurrence: Function, split: Function) -> dict[str, Function]:
    """`simple_rnn`, `lstm` and `gru` by an engine's `recurrence` and `split(x, n, axis)`."""
    made = Recurrent(engine, recurrence, split)
    return {"simple_rnn": made.simple_rnn, "lstm": made.lstm, "gru": made.gru}


class Recurrent:
    """The overrides, for activations that have a name."""

    def __init__(
        self, engine: Engine[Tensor], recurrence: Function, split: Function, scoped: bool = True
    ) -> None:
        self.engine, self.recurrence, self.split = engine, recurrence, split
        self.scoped = scoped  # whether steps are to run on this engine, wherever they are called

    def _time_first(self, x: Tensor) -> Tensor:
        rank = len(self.engine.shape(x))
        return self.engine.permute(x, (1, 0, *range(2, rank)))

    def _projected(self, x: Tensor, kernel: Tensor, bias: Tensor | None) -> Tensor:
        """`x @ kernel + bias` for all steps in one flat matmul: [T, B, G]."""
        e = self.engine
        batch, length, features = e.shape(x)
        flat = e.reshape(self._time_first(x), (length * batch, features))
        y = e.matmul(flat, kernel)
        if bias is not None:
            y = e.add(y, bias)
        return e.reshape(y, (length, batch, e.shape(kernel)[1]))

    def _reversed(self, x: Any) -> Any:
        if x is None:
            return None
        length, *rest = self.engine.shape(x)
        start, step = (length - 1, *(0 for _ in rest)), (-1, *(1 for _ in rest))
        return self.engine.slice(x, start, (None, *rest), step)

    def _run(
        self, step: Function, states: Sequence[Tensor], xs: Tensor | None, es: Tensor,
        kernel: Tensor, mask: Tensor | None, backwards: bool,
    ) -> tuple[Tensor, list[Tensor]]:  # fmt: skip
        """(outputs [B, T, U], last states); before the first valid step outputs are zeros."""
        e = self.engine
        if mask is not None:
            mask = self._time_first(e.cast(mask, "bool"))
            mask = e.reshape(mask, (*e.shape(mask), 1))
        if backwards:
            xs, mask = self._reversed(xs), self._reversed(mask)
            es = self._reversed(es) if len(e.shape(es)) > 1 else es

        def here(*operands: Any) -> Any:
            if not self.scoped:
                return step(*operands)
            with use(e):  # a gradient may be asked for outside of any scope
                return step(*operands)

        last, hs = self.recurrence(here, list(states), xs, es, kernel, mask)
        if mask is not None:
            seen = e.cast(e.cumsum(e.cast(mask, "int32"), 0), "bool")
            hs = e.where(seen, hs, e.full((), 0, e.dtype(hs)))
        return self._time_first(hs), last

    @serves(lambda self, *args: _in_loop(args[8], args[6]))
    def simple_rnn(
        self, x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
        bias: Tensor | None = None, mask: Tensor | None = None, activation: Any = "tanh",
        go_backwards: bool = False, unroll: bool = False,
    ) -> Any:  # fmt: skip
        """As `kerata.ops.simple_rnn`."""
        function = function_of(activation)

        def step(states: Sequence[Tensor], _: None, m: Tensor) -> list[Tensor]:
            return [function(m)]

        drive = self._projected(x, kernel, bias)
        y, (h,) = self._run(step, [initial_h], None, drive, recurrent_kernel, mask, go_backwards)
        return y, h

    @serves(lambda self, *args: _in_loop(args[10], *args[7:9]))
    def lstm(
        self, x: Tensor, initial_h: Tensor, initial_c: Tensor, kernel: Tensor,
        recurrent_kernel: Tensor, bias: Tensor | None = None, mask: Tensor | None = None,
        activation: Any = "tanh",
        recurrent_activation: Any = "sigmoid", go_backwards: bool = False, unroll: bool = False,
    ) -> Any:  # fmt: skip
        """As `kerata.ops.lstm`."""
        function, gate = function_of(activation), function_of(recurrent_activation)

        def step(states: Sequence[Tensor], _: None, m: Tensor) -> list[Tensor]:
            i, f, g, o = self.split(m, 4, 1)
            c = gate(f) * states[1] + gate(i) * function(g)
            return [gate(o) * function(c), c]

        states = [initial_h, initial_c]
        drive = self._projected(x, kernel, bias)
        y, (h, c) = self._run(step, states, None, drive, recurrent_kernel, mask, go_backwards)
        return y, h, c

    @serves(lambda self, *args: args[10] and _in_loop(args[9], *args[6:8]))
    def gru(
        self, x: Tensor, initial_h: Tensor, kernel: Tensor, recurrent_kernel: Tensor,
        bias: Tensor | None = None, mask: Tensor | None = None, activation: Any = "tanh",
        recurrent_activation: Any = "sigmoid", go_backwards: bool = False, unroll: bool = False,
        reset_after: bool = True,
    ) -> Any:  # fmt: skip
        """As `kerata.ops.gru`, for `reset_after`."""
        function, gate = function_of(activation), function_of(recurrent_activation)
        e = self.engine
        width = e.shape(kernel)[1]

        def step(states: Sequence[Tensor], x: Tensor, m: Tensor) -> list[Tensor]:
            (xz, xr, xg), (hz, hr, hg) = self.split(x, 3, 1), self.split(m, 3, 1)
            z = gate(xz + hz)
            g = function(xg + gate(xr + hr) * hg)
            return [z * (states[0] - g) + g]

        outer = inner = None
        if bias is not None:
            rows = [e.slice(bias, (i, 0), (i + 1, width), (1, 1)) for i in range(2)]
            outer, inner = (e.reshape(row, (width,)) for row in rows)
        drive = self._projected(x, kernel, outer)
        inner = e.full((width,), 0, e.dtype(x)) if inner is None else inner
        y, (h,) = self._run(step, [initial_h], drive, inner, recurrent_kernel, mask, go_backwards)
        return y, h
