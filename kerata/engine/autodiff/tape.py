"""Reverse mode over any engine: a tape is an engine that wraps an engine and records its calls.

`value_and_grad` runs a function on a `Tape`, whose tensors are `TapeTensor`s or, if no parameter
had a part in them, plain tensors of the inner engine, and walks back over the nodes. A node is
`(rules, parents, out, args, attributes)`; it is dropped as soon as it has been walked over, and
nothing is computed for operands that no parameter had a part in. A tape round a tape gives second
derivatives, for rules are made of primitives.

Overrides (`native` of the inner engine) are recorded as one node each where the inner engine has
a gradient for them; the others are not offered to boxes, their bodies run on the tape instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from ...core import Array, Function, InvalidArgument, InvalidType, Shape, Tensor, use
from ..hooks import Engine
from ..protocol import Number
from ..variable import Variable
from .parts import E, Patch
from .primitives import DIFFERENTIABLE_DTYPES, RecordedPrimitives
from .recording import overrides
from .rules import RULES, concatenate_shares
from .tape_tensor import TapeTensor, tape_of, unbox

Value: TypeAlias = Tensor  # on a tape or not; `Tensor` is an attribute of engines


class Tape(RecordedPrimitives):
    """An engine that computes on `inner` and records what depends on watched tensors."""

    Tensor = TapeTensor

    def __init__(self, inner: Engine[Any]) -> None:
        super().__init__(inner)
        self.depth: int = inner.depth + 1 if isinstance(inner, Tape) else 0
        self.native = overrides(inner) if not self.depth else {}
        self.nodes = []

    # -- walking back
    def backward(self, last: int, seed: Any, wanted: int) -> list[Any]:
        """Gradients of the first `wanted` boxes, given that of the box `last`; uses up the tape."""
        e, nodes = self.inner, self.nodes
        del nodes[last + 1 :]
        grads: list[Any] = [None] * last + [seed]
        owned: set[int] = set()
        while len(nodes) > wanted:
            g, (rules, parents, out, args, attributes) = grads.pop(), nodes.pop()
            if g is None:
                continue
            if type(rules) is tuple:
                for rule, parent in zip(rules, parents):
                    share = rule(e, g, out, *args, **attributes)
                    if grads[parent] is None and type(share) is not Patch:
                        grads[parent] = share
                    else:
                        self._add(grads, owned, parent, share)
            elif rules is None:
                at, position, count = parents
                if grads[at] is None:
                    grads[at] = [None] * count
                grads[at][position] = g
            else:
                self._spread(rules(e, g, out, args, attributes), parents, grads, owned)
            del g, out, args
        return grads

    def _spread(self, shares: Any, parents: Any, grads: list[Any], owned: set[int]) -> None:
        """Add the shares of a rule that lists them, each to its operand's gradient."""
        for path, parent in parents:
            share = shares
            while type(path) is tuple and share is not None:
                share, path = share[path[0]], path[1]
            if share is not None:
                share = share[path] if path < len(share) else None
            if callable(share):
                share = share()
            if share is None:
                continue
            if grads[parent] is None:
                grads[parent] = share
            else:
                self._add(grads, owned, parent, share)

    def _add(self, grads: list[Any], owned: set[int], parent: int, share: Any) -> None:
        """Add to a gradient, in place where the array is the tape's own and the engine can."""
        e, have, add_slice = self.inner, grads[parent], self.inner.add_slice
        if add_slice is not None and type(share) is Patch:
            if parent not in owned:
                owned.add(parent)
                empty = e.full(tuple(e.shape(share.like)), 0, e.dtype(share.g))
                grads[parent] = empty if have is None else e.add(have, empty)
            add_slice(grads[parent], share.g, share.start, share.stop, share.step)
        elif have is None:
            grads[parent] = share
        elif add_slice is not None and parent in owned:
            add_slice(have, share, None, None, None)
        else:
            grads[parent] = e.add(have, share)
            if add_slice is not None:
                owned.add(parent)

    # -- host
    def numpy(self, x: Any) -> Array:
        while type(x) is TapeTensor:
            x = x.value
        return self.base.numpy(x)

    def shape(self, x: Any) -> Shape:
        return self.inner.shape(x.value if type(x) is TapeTensor and x.tape is self else x)

    def dtype(self, x: Any) -> str:
        return self.inner.dtype(x.value if type(x) is TapeTensor and x.tape is self else x)

    def cast(self, x: Any, dtype: str) -> Value:
        if type(x) is not TapeTensor or x.tape is not self:
            return self.inner.cast(x, dtype)
        out: Value = self.inner.cast(x.value, dtype)
        if dtype not in DIFFERENTIABLE_DTYPES:
            return out
        self.nodes.append((RULES["cast"], (x.index,), out, (x.value, dtype), {}))
        return TapeTensor(out, len(self.nodes) - 1, self)

    def concatenate(self, xs: Sequence[Value], axis: int) -> Value:
        raw, parents = self.strip(xs)
        out = self.inner.concatenate(raw, axis)
        return self.record(_concatenate, parents, out, (raw, axis), None) if parents else out

    def full(self, shape: Shape, value: Number, dtype: str) -> Value:
        return self.inner.full(shape, value, dtype)

    def arange(self, start: float, stop: float, step: float, dtype: str) -> Value:
        return self.inner.arange(start, stop, step, dtype)

    # -- hooks
    def value_and_grad(self, fn: Function) -> Function:
        """Gradients on a tape round this tape."""
        return value_and_grad(self, fn)

    def custom_gradient(self, fn: Function) -> Function:
        """As `custom_gradient` of this module, recorded here."""
        return custom_gradient(self, fn)

    def random_bits(self, key: Value, count: int) -> Value:
        """The inner engine's bits."""
        return self.inner.random_bits(unbox(key), count)

    def put(self, cell: Variable, value: Any) -> None:
        """Set a cell to the plain value."""
        self.inner.put(cell, unbox(value))

    def all_reduce(self, x: Value, reduction: str = "sum") -> Value:
        """The inner engine's; its gradient is reduced likewise."""

        def rule(e: E, g: Value, out: Value, args: Any, saved: None) -> list[Value]:
            return [e.all_reduce(g, reduction)]

        raw, parents = self.strip((x,))
        out = self.inner.all_reduce(raw[0], reduction)
        return self.record(rule, parents, out, raw, None) if parents else out


def _concatenate(e: E, g: Tensor, out: Tensor, args: Any, saved: None) -> list[Any]:
    return concatenate_shares(e, g, *args)


# -- the two hooks --------------------------------------------------------------------------------
def value_and_grad(engine: Engine[Any], fn: Function) -> Function:
    """`fn(params, *rest) -> (scalar, aux)` becomes `(params, *rest) -> ((scalar, aux), gradients)`.

    `params` is a list of tensors of `engine`; `aux` any nested structure of tensors. Gradients are
    zeros for parameters without influence, integers among them. Raises ValueError for a result
    that is no scalar, TypeError for one that is no float.
    """

    def run(params: Sequence[Tensor], *rest: Any) -> Any:
        tape = Tape(engine)
        boxes = [tape.watch(p) for p in params]
        with use(tape):
            loss, aux = fn(boxes, *rest)
        taped = type(loss) is TapeTensor and loss.tape is tape
        value = loss.value if taped else loss
        check_loss(engine, value)
        with use(engine):
            if taped:
                grads = tape.backward(
                    loss.index, engine.full((), 1, engine.dtype(value)), len(boxes)
                )
            else:
                grads = [None] * len(boxes)
        for i, p in enumerate(params):
            if i >= len(grads):
                grads.append(None)
            if grads[i] is None:
                grads[i] = engine.full(tuple(engine.shape(p)), 0, engine.dtype(p))
        return (value, unbox(aux, tape)), grads

    return run


def check_loss(engine: Any, value: Any) -> None:
    """Refuse what has no gradient; `engine` has the primitives `is_tensor`, `shape` and `dtype`."""
    if not engine.is_tensor(value):
        raise InvalidType(
            f"The function to differentiate must return a tensor as its loss, "
            f"not {type(value).__name__}."
        )
    shape, dtype = tuple(engine.shape(value)), engine.dtype(value)
    if shape:
        raise InvalidArgument(
            f"A gradient needs a scalar loss; got shape {shape}. Take ops.sum or ops.mean of it."
        )
    if dtype not in DIFFERENTIABLE_DTYPES:
        raise InvalidType(f"A gradient needs a loss of a float dtype; got {dtype}.")


def custom_gradient(engine: Engine[Any], fn: Function) -> Function:
    """`fn(*tensors) -> (out, vjp)` becomes a function of the tensors whose gradient is `vjp`.

    `vjp(g)` returns one gradient for each tensor (None: none; a single one for a single tensor).
    `fn` runs below the innermost tape among its arguments, so it sees plain values.
    """

    def call(*tensors: Tensor) -> Any:
        tape = tape_of(tensors)
        if tape is None:
            return fn(*tensors)[0]
        raw, parents = tape.strip(tensors)
        with use(tape.inner):
            out, vjp = fn(*raw)
            if tape_of(raw) is not None:  # for the outer tape the gradient is this one as well
                out = call(*raw)

        def rule(e: E, g: Any, out: Any, args: Any, saved: None) -> list[Any]:
            shares = vjp(*g) if isinstance(g, list) else vjp(g)
            return list(shares) if isinstance(shares, (list, tuple)) else [shares]

        return tape.record(rule, parents, out, raw, None)

    return call
