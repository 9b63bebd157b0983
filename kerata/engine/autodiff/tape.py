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

import functools
from collections.abc import Callable, Sequence
from typing import Any

from ...core import tree
from ...core.context import use
from ...core.dtypes import COMPLEX, FLOATS
from ...core.errors import Unsupported
from ..protocol import CAPABILITIES, PRIMITIVES, Primitives
from .recording import default_hook, overrides, recorded
from .rules import RULES, Patch, concatenate_shares
from .rules_linalg import RULES as CAPABILITY_RULES
from .tape_tensor import TapeTensor, tape_of, unbox

Function = Callable[..., Any]
_DIFFERENTIABLE = frozenset((*FLOATS, *COMPLEX))


class Tape(Primitives):
    """An engine that computes on `inner` and records what depends on watched tensors."""

    Tensor = TapeTensor
    add_slice = None  # nothing is written into a box

    def __init__(self, inner: Any) -> None:
        nested = type(inner) is Tape
        self.inner, self.root = inner, inner.root
        self.base = getattr(inner, "base", inner)
        self.depth: int = inner.depth + 1 if nested else 0
        self.name, self.package, self.abstract = inner.name, inner.package, inner.abstract
        self.native = {} if nested else overrides(inner)
        self.nodes: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        """Hooks: the default of the base class, which is made of primitives, on this tape."""
        kind: Any = type(self.base)
        return functools.partial(default_hook(kind, name), self)

    # -- recording
    def watch(self, value: Any) -> TapeTensor:
        """A tensor of the inner engine as the start of a tape."""
        self.nodes.append(None)
        return TapeTensor(value, len(self.nodes) - 1, self)

    def record(self, rule: Function, parents: Any, out: Any, args: Any, saved: Any) -> Any:
        """Append a node of a rule for all operands at once; `out` may be nested."""
        nodes, inner = self.nodes, self.inner
        nodes.append((rule, parents, out, args, saved))
        at = len(nodes) - 1
        if not tree.is_nested(out):
            return TapeTensor(out, at, self) if inner.dtype(out) in _DIFFERENTIABLE else out
        boxes = []
        leaves = tree.flatten(out)
        for position, leaf in enumerate(leaves):
            if leaf is not None and inner.dtype(leaf) in _DIFFERENTIABLE:
                nodes.append((None, (at, position, len(leaves)), None, None, None))
                leaf = TapeTensor(leaf, len(nodes) - 1, self)
            boxes.append(leaf)
        return tree.pack_as(out, boxes)

    def strip(self, args: Sequence[Any]) -> tuple[list[Any], list[tuple[Any, int]]]:
        """Raw values, and for each of this tape's boxes (path to it, its index)."""
        raw: list[Any] = []
        parents: list[tuple[Any, int]] = []
        for position, a in enumerate(args):
            kind = type(a)
            if kind is TapeTensor:
                if a.tape is self:
                    parents.append((position, a.index))
                    a = a.value
            elif (kind is list or kind is tuple) and a:
                inside, found = self.strip(a)
                if found:
                    a = inside
                    parents += [((position, path), index) for path, index in found]
            raw.append(a)
        return raw, parents

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
        e, have = self.inner, grads[parent]
        if type(share) is Patch:
            if parent not in owned:
                owned.add(parent)
                empty = e.full(tuple(e.shape(share.like)), 0, e.dtype(share.g))
                grads[parent] = empty if have is None else e.add(have, empty)
            e.add_slice(grads[parent], share.g, share.start, share.stop, share.step)
        elif have is None:
            grads[parent] = share
        elif parent in owned:
            e.add_slice(have, share, None, None, None)
        else:
            grads[parent] = e.add(have, share)
            if getattr(e, "add_slice", None) is not None:
                owned.add(parent)

    # -- host
    def tensor(self, x: Any, dtype: str | None = None) -> Any:
        if type(x) is TapeTensor:
            return x if dtype is None or self.dtype(x) == dtype else self.cast(x, dtype)
        if isinstance(x, (list, tuple)) and any(type(a) is TapeTensor for a in tree.flatten(x)):
            rows = [self.tensor(a, dtype) for a in x]
            return self.concatenate([self.reshape(r, (1, *self.shape(r))) for r in rows], 0)
        return self.inner.tensor(x, dtype)

    def scalar(self, value: Any, dtype: str) -> Any:
        return self.inner.scalar(value, dtype)

    def numpy(self, x: Any) -> Any:
        while type(x) is TapeTensor:
            x = x.value
        return self.base.numpy(x)

    def is_tensor(self, x: Any) -> bool:
        return type(x) is TapeTensor or self.inner.is_tensor(x)

    def shape(self, x: Any) -> Any:
        return self.inner.shape(x.value if type(x) is TapeTensor and x.tape is self else x)

    def dtype(self, x: Any) -> str:
        found: str = self.inner.dtype(x.value if type(x) is TapeTensor and x.tape is self else x)
        return found

    def cast(self, x: Any, dtype: str) -> Any:
        if type(x) is not TapeTensor or x.tape is not self:
            return self.inner.cast(x, dtype)
        out = self.inner.cast(x.value, dtype)
        if dtype not in _DIFFERENTIABLE:
            return out
        self.nodes.append((RULES["cast"], (x.index,), out, (x.value, dtype), {}))
        return TapeTensor(out, len(self.nodes) - 1, self)

    def concatenate(self, xs: Sequence[Any], axis: int) -> Any:
        raw, parents = self.strip(xs)
        out = self.inner.concatenate(raw, axis)
        return self.record(_concatenate, parents, out, (raw, axis), None) if parents else out

    def full(self, shape: Any, value: Any, dtype: str) -> Any:
        return self.inner.full(shape, value, dtype)

    def arange(self, start: Any, stop: Any, step: Any, dtype: str) -> Any:
        return self.inner.arange(start, stop, step, dtype)

    # -- hooks
    def value_and_grad(self, fn: Function) -> Function:
        """Gradients on a tape round this tape."""
        return value_and_grad(self, fn)

    def custom_gradient(self, fn: Function) -> Function:
        """As `custom_gradient` of this module, recorded here."""
        return custom_gradient(self, fn)

    def random_bits(self, key: Any, count: int) -> Any:
        """The inner engine's bits."""
        return self.inner.random_bits(unbox(key), count)

    def put(self, cell: Any, value: Any) -> None:
        """Set a cell to the plain value."""
        self.inner.put(cell, unbox(value))

    def device(self, name: str) -> Any:
        """The inner engine's scope."""
        return self.inner.device(name)

    def version(self) -> str:
        """The inner engine's."""
        return str(self.inner.version())

    def devices(self) -> list[str]:
        """The inner engine's devices."""
        found: list[str] = self.inner.devices()
        return found

    def all_reduce(self, x: Any, reduction: str = "sum") -> Any:
        """The inner engine's; its gradient is reduced likewise."""

        def rule(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
            return [e.all_reduce(g, reduction)]

        raw, parents = self.strip((x,))
        out = self.inner.all_reduce(*raw, reduction)
        return self.record(rule, parents, out, raw, None) if parents else out


def _concatenate(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
    return concatenate_shares(e, g, *args)


def _capability(name: str) -> Function:
    """A capability, recorded as a whole. Without a rule an error, lest a gradient silently be zero;
    only `nonzero` gives integers and nothing else.
    """
    rule = CAPABILITY_RULES.get(name)

    def call(self: Tape, *args: Any, **kwargs: Any) -> Any:
        raw, parents = self.strip(args)
        if parents and rule is None and name != "nonzero":
            raise Unsupported(f"gradient of {name}", self.name)
        out = getattr(self.inner, name)(*raw, **kwargs)
        return self.record(rule, parents, out, raw, kwargs) if parents and rule else out

    return call


for _name in PRIMITIVES:
    if _name not in vars(Tape):
        setattr(Tape, _name, recorded(_name))
for _name in CAPABILITIES:
    setattr(Tape, _name, _capability(_name))


# -- the two hooks --------------------------------------------------------------------------------
def value_and_grad(engine: Any, fn: Function) -> Function:
    """`fn(params, *rest) -> (scalar, aux)` becomes `(params, *rest) -> ((scalar, aux), gradients)`.

    `params` is a list of tensors of `engine`; `aux` any nested structure of tensors. Gradients are
    zeros for parameters without influence, integers among them. Raises ValueError for a result
    that is no scalar, TypeError for one that is no float.
    """

    def run(params: Sequence[Any], *rest: Any) -> Any:
        tape = Tape(engine)
        boxes = [tape.watch(p) for p in params]
        with use(tape):
            loss, aux = fn(boxes, *rest)
        taped = type(loss) is TapeTensor and loss.tape is tape
        value = loss.value if taped else loss
        _check_loss(engine, value)
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


def _check_loss(engine: Any, value: Any) -> None:
    if not engine.is_tensor(value):
        raise TypeError(
            f"The function to differentiate must give a tensor as its loss, "
            f"not {type(value).__name__}."
        )
    shape, dtype = tuple(engine.shape(value)), engine.dtype(value)
    if shape:
        raise ValueError(
            f"A gradient needs a scalar loss; got shape {shape}. Take ops.sum or ops.mean of it."
        )
    if dtype not in _DIFFERENTIABLE:
        raise TypeError(f"A gradient needs a loss of a float dtype; got {dtype}.")


def custom_gradient(engine: Any, fn: Function) -> Function:
    """`fn(*tensors) -> (out, vjp)` becomes a function of the tensors whose gradient is `vjp`.

    `vjp(g)` gives one gradient for each tensor (None: none; a single one for a single tensor).
    `fn` runs below the innermost tape among its arguments, so it sees plain values.
    """

    def call(*tensors: Any) -> Any:
        tape = tape_of(tensors)
        if tape is None:
            return fn(*tensors)[0]
        raw, parents = tape.strip(tensors)
        with use(tape.inner):
            out, vjp = fn(*raw)
            if tape_of(raw) is not None:  # for the outer tape the gradient is this one as well
                out = call(*raw)

        def rule(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
            shares = vjp(*g) if isinstance(g, list) else vjp(g)
            return list(shares) if isinstance(shares, (list, tuple)) else [shares]

        return tape.record(rule, parents, out, raw, None)

    return call
