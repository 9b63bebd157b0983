"""Recurrent layers as operations: one matmul projects all inputs, then a scan goes over time.

Masks: where `mask[b, t]` is False the state stays as it was and the output repeats the one before,
zeros if there was none. Going backwards, outputs come in the order in which they are made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...core import Function, InvalidArgument, Tensor, TensorLike, is_float
from ...engine import Engine
from ...engine.operators import operations
from ...engine.recurrence import function_of
from .._base import current, operation, promote, shape_of
from ..numpy.arithmetic import add, multiply, subtract

Activation = Any  # the name of an operation, a function, or None
ALIASES = {"exponential": "exp", "swish": "silu", "hard_swish": "hard_silu"}
Step = Callable[[list[Tensor], Tensor], list[Tensor]]


def name_of(activation: Activation) -> Activation:
    """The name of an operation, "linear" for None; a function that is none stays as it is.

    >>> name_of(None), name_of("swish")
    ('linear', 'silu')
    """
    name = str(getattr(activation, "__name__", activation or "linear"))
    name = ALIASES.get(name, name)
    known = operations.get(f"ops.{name}")
    if callable(activation):
        return name if known is activation else activation
    if known is None and name != "linear":
        raise InvalidArgument(
            f"Unknown activation {activation!r}; give the name of an operation or a function."
        )
    return name


def _normal(states: int, activations: int) -> Callable[..., tuple[Any, ...]]:
    """What makes the arguments of a layer with so many states and activations a kernel's.

    The operands have the float dtype in which input and kernels meet, activations are names.
    """

    def normal(x: Tensor, *args: Any) -> tuple[Any, ...]:
        tensors, mask, rest = args[: states + 3], args[states + 3], args[states + 4 :]
        engine = current()
        same = all([t is None or t.dtype is x.dtype for t in tensors])
        if not (same and is_float(engine.dtype(x))):
            weights = tensors[states:]
            x, *cast = promote(x, *[w for w in weights if w is not None], floating=True)
            found = iter(cast)
            first = [engine.cast(s, engine.dtype(x)) for s in tensors[:states]]
            tensors = (*first, *[w if w is None else next(found) for w in weights])
        names = map(name_of, rest[:activations])
        return x, *tensors, mask, *names, *rest[activations:]

    return normal


def _gru_normal(*args: Any) -> tuple[Any, ...]:
    found = _normal(1, 2)(*args)
    recurrent, bias, reset_after = found[3], found[4], found[-1]
    wanted = (2, 3 * current().shape(recurrent)[0])
    if reset_after and bias is not None and tuple(current().shape(bias)) != wanted:
        raise InvalidArgument(
            f"gru with reset_after=True takes a bias of shape {wanted}; got "
            f"{tuple(current().shape(bias))}."
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


def _part(engine: Engine[Any], x: TensorLike, index: int, units: int) -> Tensor:
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
    step: Step, states: list[Any], xs: Tensor, mask: Tensor | None, unroll: bool
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


@operation(tensors=6, normal=_normal(1, 1))
def simple_rnn(
    x: TensorLike, initial_h: TensorLike, kernel: TensorLike, recurrent_kernel: TensorLike,
    bias: TensorLike | None = None, mask: TensorLike | None = None, activation: Activation = "tanh",
    go_backwards: bool = False, unroll: bool = False,
) -> tuple[Tensor, Tensor]:  # fmt: skip
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
    engine, function = current(), function_of(activation)
    xs, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        return [function(add(x, engine.matmul(states[0], recurrent_kernel)))]

    drive = _project(engine, xs, kernel, bias)
    outputs, (h,) = _over_time(step, [initial_h], drive, mask, unroll)
    return outputs, h


@operation(tensors=7, normal=_normal(2, 2))
def lstm(
    x: TensorLike, initial_h: TensorLike, initial_c: TensorLike, kernel: TensorLike,
    recurrent_kernel: TensorLike, bias: TensorLike | None = None, mask: TensorLike | None = None,
    activation: Activation = "tanh", recurrent_activation: Activation = "sigmoid",
    go_backwards: bool = False, unroll: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
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
    engine, units = current(), shape_of(recurrent_kernel)[0]
    function, gate = function_of(activation), function_of(recurrent_activation)
    xs, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        h, c = states
        z = engine.add(x, engine.matmul(h, recurrent_kernel))
        i, f, g, o = (_part(engine, z, index, units) for index in range(4))
        c = add(multiply(gate(f), c), multiply(gate(i), function(g)))
        return [multiply(gate(o), function(c)), c]

    drive = _project(engine, xs, kernel, bias)
    outputs, (h, c) = _over_time(step, [initial_h, initial_c], drive, mask, unroll)
    return outputs, h, c


@operation(tensors=6, normal=_gru_normal)
def gru(
    x: TensorLike, initial_h: TensorLike, kernel: TensorLike, recurrent_kernel: TensorLike,
    bias: TensorLike | None = None, mask: TensorLike | None = None, activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid", go_backwards: bool = False, unroll: bool = False,
    reset_after: bool = True,
) -> tuple[Tensor, Tensor]:  # fmt: skip
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
    engine, units = current(), shape_of(recurrent_kernel)[0]
    outer, inner = _biases(engine, bias, units, reset_after)
    cell = _gru_reset_after if reset_after else _gru_reset_before
    functions = function_of(activation), function_of(recurrent_activation)
    xs, mask = _time_first(engine, x, mask, go_backwards)

    def step(states: list[Tensor], x: Tensor) -> list[Tensor]:
        z, g = cell(engine, x, states[0], recurrent_kernel, inner, units, *functions)
        return [add(multiply(z, states[0]), multiply(subtract(1.0, z), g))]

    drive = _project(engine, xs, kernel, outer)
    outputs, (h,) = _over_time(step, [initial_h], drive, mask, unroll)
    return outputs, h


def _biases(engine: Engine[Any], bias: TensorLike | None, units: int, reset_after: bool) -> Any:
    """(bias of the inputs, bias of the state), each [3 U] or None."""
    if bias is None or not reset_after:
        return bias, None
    rows = [engine.slice(bias, (i, 0), (i + 1, 3 * units), (1, 1)) for i in range(2)]
    return [engine.reshape(row, (3 * units,)) for row in rows]


def _gru_reset_after(
    engine: Engine[Any], x: Tensor, h: Tensor, recurrent: TensorLike, bias: Tensor | None,
    units: int, function: Function, gate: Function,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    state = engine.matmul(h, recurrent)
    if bias is not None:
        state = engine.add(state, bias)
    (xz, xr, xg), (hz, hr, hg) = (
        [_part(engine, m, i, units) for i in range(3)] for m in (x, state)
    )
    return gate(add(xz, hz)), function(add(xg, multiply(gate(add(xr, hr)), hg)))


def _gru_reset_before(
    engine: Engine[Any], x: Tensor, h: Tensor, recurrent: TensorLike, bias: Tensor | None,
    units: int, function: Function, gate: Function,
) -> tuple[Tensor, Tensor]:  # fmt: skip
    both = engine.slice(recurrent, (0, 0), (units, 2 * units), (1, 1))
    last = _part(engine, recurrent, 2, units)
    state = engine.matmul(h, both)
    xz, xr, xg = (_part(engine, x, i, units) for i in range(3))
    z, r = (gate(add(a, _part(engine, state, i, units))) for i, a in enumerate((xz, xr)))
    return z, function(add(xg, engine.matmul(multiply(r, h), last)))
