"""Recurrent layers as operations: one matmul projects all inputs, then a scan goes over time.

Masks: where `mask[b, t]` is False the state stays as it was and the output repeats the one before,
zeros if there was none. Going backwards, outputs come in the order in which they are made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...core.errors import InvalidArgument
from ...core.typing import Function, Tensor, TensorLike
from ...engine.hooks import Engine
from ...engine.operators import operations
from .._base.dispatch import current, operation, promote
from ..numpy.arithmetic import add, multiply, subtract

Activation = Any  # the name of an operation, a function, or None
ALIASES = {"exponential": "exp", "swish": "silu", "hard_swish": "hard_silu"}
Step = Callable[[list[Tensor], Tensor], list[Tensor]]


def activation_of(activation: Activation) -> Callable[[Tensor], Tensor]:
    """The function behind an operation's name or a callable; None and "linear" do nothing.

    >>> activation_of(None)(3.0)
    3.0
    """
    if activation is None or activation == "linear":
        return lambda x: x
    if callable(activation):
        return activation  # type: ignore[no-any-return]
    found = operations.get(f"ops.{ALIASES.get(str(activation), str(activation))}")
    if found is None:
        raise InvalidArgument(
            f"Unknown activation {activation!r}; give the name of an operation or a function."
        )
    return found


def _project(engine: Engine[Any], x: Tensor, kernel: TensorLike, bias: TensorLike | None) -> Tensor:
    """`x @ kernel + bias` for all steps at once: [T, B, F] to [T, B, G]."""
    length, batch, features = engine.shape(x)
    flat = engine.reshape(x, (length * batch, features))
    y = engine.matmul(flat, kernel)
    if bias is not None:
        y = engine.add(y, bias)
    return engine.reshape(y, (length, batch, engine.shape(kernel)[1]))


def _part(engine: Engine[Any], x: Tensor, index: int, units: int) -> Tensor:
    """Gate number `index` of a [B, n * units] row of gates."""
    rows = engine.shape(x)[0]
    return engine.slice(x, (0, index * units), (rows, (index + 1) * units), (1, 1))


def _time_first(
    engine: Engine[Any], x: Any, mask: Any | None, backwards: bool
) -> tuple[Tensor, Tensor | None]:
    """[T, B, F] and a bool mask [T, B, 1], in the order in which steps are made."""
    batch, length, _ = engine.shape(x)
    x = engine.permute(x, (1, 0, 2))
    if mask is not None:
        mask = engine.permute(engine.cast(mask, "bool"), (1, 0))
        mask = engine.reshape(mask, (length, batch, 1))
    if backwards:
        x, mask = (m if m is None else _flipped(engine, m) for m in (x, mask))
    return x, mask


def _flipped(engine: Engine[Any], x: TensorLike) -> Tensor:
    length, *rest = engine.shape(x)
    step = (-1, *(1 for _ in rest))
    return engine.slice(x, (length - 1, *(0 for _ in rest)), (None, *rest), step)


def _over_time(
    step: Step, states: list[Tensor], xs: Tensor, mask: Tensor | None, unroll: bool
) -> tuple[Tensor, list[Tensor]]:
    """`states = step(states, x)` over the leading axis: (first states [B, T, U], last states)."""
    engine = current()

    def advance(carry: Any, item: Any) -> Any:
        if mask is None:
            carry = step(carry, item)
        else:
            x, valid = item
            carry = [engine.where(valid, new, old) for new, old in zip(step(carry, x), carry)]
        return carry, carry[0]

    items = xs if mask is None else [xs, mask]
    if unroll and not engine.abstract:
        states, ys = Engine.scan(engine, advance, states, items)
    else:
        states, ys = engine.scan(advance, states, items)
    if mask is not None:  # before the first valid step outputs are zeros, not the initial state
        seen = engine.cast(engine.cumsum(engine.cast(mask, "int32"), 0), "bool")
        ys = engine.where(seen, ys, engine.full(engine.shape(ys), 0, engine.dtype(ys)))
    return engine.permute(ys, (1, 0, 2)), states


def _operands(
    x: TensorLike, states: Sequence[TensorLike | None], weights: Sequence[TensorLike | None]
) -> tuple[Any, Any, Any, Any]:
    """(engine, x, states, weights) in the dtype in which input and kernels meet."""
    engine = current()
    present = [w for w in weights if w is not None]
    x, *cast = promote(x, *present, floating=True)
    dtype, found = engine.dtype(x), iter(cast)
    states = [engine.cast(s, dtype) if engine.dtype(s) != dtype else s for s in states]
    return engine, x, states, [w if w is None else next(found) for w in weights]


@operation(tensors=6)
def simple_rnn(
    x: TensorLike,
    initial_h: TensorLike,
    kernel: TensorLike,
    recurrent_kernel: TensorLike,
    bias: TensorLike | None = None,
    mask: TensorLike | None = None,
    activation: Activation = "tanh",
    go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor]:
    """`h = activation(x @ kernel + bias + h @ recurrent_kernel)` for each step.

    Args:
        x: [B, T, F].
        initial_h: [B, U], the state before the first step.
        kernel, recurrent_kernel, bias: [F, U], [U, U], [U]; bias None counts as 0.
        mask: bool [B, T], False where a step does not count; None counts all.
        activation: name of an operation, or a function; None is `h` itself.
        go_backwards: from the last step to the first.
        unroll: lay out all steps one behind the other, also where the engine has a loop of its own.

    Returns:
        (outputs [B, T, U], last h [B, U]).

    >>> y, h = simple_rnn([[[1.0], [2.0]]], [[0.0]], [[1.0]], [[1.0]], activation=None)
    >>> y.tolist(), h.tolist()
    ([[[1.0], [3.0]]], [[3.0]])
    """
    weights = [kernel, recurrent_kernel, bias]
    engine, x, states, (kernel, recurrent, bias) = _operands(x, [initial_h], weights)
    function = activation_of(activation)
    x, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        return [function(add(x, engine.matmul(states[0], recurrent)))]

    outputs, (h,) = _over_time(step, states, _project(engine, x, kernel, bias), mask, unroll)
    return outputs, h


@operation(tensors=7)
def lstm(
    x: TensorLike,
    initial_h: TensorLike,
    initial_c: TensorLike,
    kernel: TensorLike,
    recurrent_kernel: TensorLike,
    bias: TensorLike | None = None,
    mask: TensorLike | None = None,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    go_backwards: bool = False,
    unroll: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:
    """Long short-term memory (Hochreiter & Schmidhuber, 1997), gates in the order i, f, g, o.

    `i, f, o = recurrent_activation(...)`, `g = activation(...)` of `x @ kernel + bias + h @
    recurrent_kernel`; `c = f * c + i * g`; `h = o * activation(c)`.

    Args:
        x: [B, T, F].
        initial_h, initial_c: [B, U], the states before the first step.
        kernel, recurrent_kernel, bias: [F, 4 U], [U, 4 U], [4 U]; bias None counts as 0.
        mask: bool [B, T], False where a step does not count; None counts all.
        activation, recurrent_activation: names of operations, or functions; None does nothing.
        go_backwards: from the last step to the first.
        unroll: lay out all steps one behind the other, also where the engine has a loop of its own.

    Returns:
        (outputs [B, T, U], last h [B, U], last c [B, U]).

    >>> one, kernel = [[1.0]], [[0.0, 0.0, 0.0, 0.0]]
    >>> y, h, c = lstm([one], one, one, kernel, kernel)
    >>> c.tolist()
    [[0.5]]
    """
    weights, states = [kernel, recurrent_kernel, bias], [initial_h, initial_c]
    engine, x, states, (kernel, recurrent, bias) = _operands(x, states, weights)
    units = engine.shape(recurrent)[0]
    function, gate = activation_of(activation), activation_of(recurrent_activation)
    x, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        h, c = states
        z = engine.add(x, engine.matmul(h, recurrent))
        i, f, g, o = (_part(engine, z, index, units) for index in range(4))
        c = add(multiply(gate(f), c), multiply(gate(i), function(g)))
        return [multiply(gate(o), function(c)), c]

    outputs, (h, c) = _over_time(step, states, _project(engine, x, kernel, bias), mask, unroll)
    return outputs, h, c


@operation(tensors=6)
def gru(
    x: TensorLike,
    initial_h: TensorLike,
    kernel: TensorLike,
    recurrent_kernel: TensorLike,
    bias: TensorLike | None = None,
    mask: TensorLike | None = None,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    go_backwards: bool = False,
    unroll: bool = False,
    reset_after: bool = True,
) -> tuple[Tensor, Tensor]:
    """Gated recurrent unit (Cho et al., 2014), gates in the order z, r, g.

    `z, r = recurrent_activation(x @ kernel + bias + h @ recurrent_kernel)` and
    `h = z * h + (1 - z) * g`, where g is `activation(x @ kernel + bias + s)` with
    `s = r * (h @ recurrent_kernel + recurrent_bias)` if `reset_after`, else
    `s = (r * h) @ recurrent_kernel`.

    Args:
        x: [B, T, F].
        initial_h: [B, U], the state before the first step.
        kernel, recurrent_kernel: [F, 3 U], [U, 3 U].
        bias: [2, 3 U] with `reset_after` (of inputs, of the state), else [3 U]; None counts as 0.
        mask: bool [B, T], False where a step does not count; None counts all.
        activation, recurrent_activation: names of operations, or functions; None does nothing.
        go_backwards: from the last step to the first.
        unroll: lay out all steps one behind the other, also where the engine has a loop of its own.
        reset_after: whether the reset gate works after the matmul with the state, or before it.

    Returns:
        (outputs [B, T, U], last h [B, U]).

    >>> kernel = [[0.0, 0.0, 0.0]]
    >>> gru([[[1.0]]], [[4.0]], kernel, kernel)[1].tolist()
    [[2.0]]
    """
    weights = [kernel, recurrent_kernel, bias]
    engine, x, states, (kernel, recurrent, bias) = _operands(x, [initial_h], weights)
    units = engine.shape(recurrent)[0]
    outer, inner = _biases(engine, bias, units, reset_after)
    cell = _gru_reset_after if reset_after else _gru_reset_before
    functions = activation_of(activation), activation_of(recurrent_activation)
    x, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        z, g = cell(engine, x, states[0], recurrent, inner, units, *functions)
        return [add(multiply(z, states[0]), multiply(subtract(1.0, z), g))]

    outputs, (h,) = _over_time(step, states, _project(engine, x, kernel, outer), mask, unroll)
    return outputs, h


def _biases(engine: Engine[Any], bias: TensorLike | None, units: int, reset_after: bool) -> Any:
    """(bias of the inputs, bias of the state), each [3 U] or None."""
    if bias is None or not reset_after:
        return bias, None
    if tuple(engine.shape(bias)) != (2, 3 * units):
        raise InvalidArgument(
            f"gru with reset_after=True takes a bias of shape (2, {3 * units}); got "
            f"{tuple(engine.shape(bias))}."
        )
    rows = [engine.slice(bias, (i, 0), (i + 1, 3 * units), (1, 1)) for i in range(2)]
    return [engine.reshape(row, (3 * units,)) for row in rows]


def _gru_reset_after(
    engine: Engine[Any],
    x: Tensor,
    h: Tensor,
    recurrent: Tensor,
    bias: Tensor | None,
    units: int,
    function: Function,
    gate: Function,
) -> tuple[Tensor, Tensor]:
    state = engine.matmul(h, recurrent)
    if bias is not None:
        state = engine.add(state, bias)
    (xz, xr, xg), (hz, hr, hg) = (
        [_part(engine, m, i, units) for i in range(3)] for m in (x, state)
    )
    return gate(add(xz, hz)), function(add(xg, multiply(gate(add(xr, hr)), hg)))


def _gru_reset_before(
    engine: Engine[Any],
    x: Tensor,
    h: Tensor,
    recurrent: Tensor,
    bias: Tensor | None,
    units: int,
    function: Function,
    gate: Function,
) -> tuple[Tensor, Tensor]:
    both = engine.slice(recurrent, (0, 0), (units, 2 * units), (1, 1))
    last = _part(engine, recurrent, 2, units)
    state = engine.matmul(h, both)
    xz, xr, xg = (_part(engine, x, i, units) for i in range(3))
    z, r = (gate(add(a, _part(engine, state, i, units))) for i, a in enumerate((xz, xr)))
    return z, function(add(xg, engine.matmul(multiply(r, h), last)))
