"""Computing what was recorded."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any

from ... import ops
from ...core import InvalidArgument, Tensor, ambient, current, tree
from ...engine import Node, Symbol, Variable, frame, order
from ...layers import InputLayer, Layer
from ...models.functional import pass_mask

Values = dict[Symbol, Any]


class Gradients:
    """Marks the nodes of `K.gradients`, whose arguments are a loss and by what to differentiate."""

    __name__ = "gradients"

    def __call__(self, loss: Symbol, targets: list[Any]) -> Any:
        """Refuse: their values are found where the whole graph is at hand."""
        raise InvalidArgument(
            "What K.gradients returns is computed by K.function and K.eval, and cannot be part of "
            "a model: inside of layers and losses use kerata.value_and_grad."
        )


def values_of(
    wanted: Sequence[Any], fed: Mapping[Symbol, Any], kept: Container[Variable] = ()
) -> list[Any]:
    """The values of symbols, variables and tensors, given those of some symbols.

    What layers assign meanwhile is dropped, but for the variables `kept` and the states of random
    draws.
    """
    known: Values = {x: ops.convert_to_tensor(value, x.dtype) for x, value in fed.items()}
    with frame() as scope:
        _compute([x for x in wanted if type(x) is Symbol], known, dict(known), {})
    for variable, value in scope.assigned.items():
        if variable in kept or variable.dtype == "uint32":
            variable.assign(value)
    return [
        known[x] if type(x) is Symbol else x.value if isinstance(x, Variable) else x for x in wanted
    ]


def _compute(wanted: Sequence[Symbol], known: Values, fed: Values, moved: Values) -> None:
    """Add to `known` the values of these symbols, and of all that they need.

    `moved`: what is added to the values of some symbols.
    """
    nodes = order(wanted, known)
    for node in reversed(nodes):  # the outermost gradient first: it computes what is within, too
        if type(node.operation) is Gradients and not _done(node, known):
            _differentiate(node, known, fed)
    for node in nodes:
        if not _done(node, known):
            _call(node, known)
            for x in node.outputs:
                if x in moved:
                    known[x] = ops.add(known[x], moved[x])
    for x in wanted:
        _demand(x, known)


def _done(node: Node, known: Values) -> bool:
    return all(x in known for x in node.outputs)


def _demand(x: Symbol, known: Values) -> Any:
    if x not in known:
        raise InvalidArgument(
            f"No value was given for {x!r}: name it among the inputs of K.function."
        )
    return known[x]


def _call(node: Node, known: Values) -> None:
    """The values of what one node makes."""
    if isinstance(node.operation, InputLayer):
        _demand(node.outputs[0], known)
    args, kwargs = node.fill(lambda x: _demand(x, known))
    result = node.operation(*args, **kwargs)
    if ambient.masks and not isinstance(node.operation, Layer):
        pass_mask(node, lambda x: _demand(x, known), result)
    found = [result] if type(node.result) is Symbol else tree.flatten(result)
    kept = [i for i, x in enumerate(tree.flatten(node.result)) if type(x) is Symbol]
    known.update(zip(node.outputs, (found[i] for i in kept)))


def _differentiate(node: Node, known: Values, fed: Values) -> None:
    """The gradients of a node, and in passing the values that its loss needs.

    A target in the midst of the graph is a parameter that stands in its place. Where another target
    may come before it, it has zeros as a parameter, which are added to it.
    """
    loss, targets = node.args
    symbols = [x for x in targets if type(x) is Symbol]
    variables = [x for x in targets if isinstance(x, Variable)]
    _compute(symbols, known, fed, {})
    apart = not variables and not any(_before(a, b) for a in symbols for b in symbols)
    if apart:
        later = _after(loss, symbols)
        start = {x: value for x, value in known.items() if x not in later}
    else:
        start = dict(fed)
    cut = [x for x in symbols if apart or x in fed]
    rest = [x for x in symbols if not apart and x not in fed]
    parameters = [
        *(known[x] for x in cut), *(ops.zeros_like(known[x]) for x in rest),
        *(v.value for v in variables),
    ]  # fmt: skip
    made: dict[Symbol, None] = {}  # in order, and by identity: `==` compares values here
    changed: list[Variable] = []

    def pure(values: list[Tensor]) -> Any:
        given = iter(values)
        inner: Values = {**start, **{x: next(given) for x in cut}}
        moved = {x: next(given) for x in rest}
        with frame(variables, given) as scope:
            _compute([loss], inner, fed, moved)
            total = ops.sum(inner[loss])
        new = {x: v for x, v in inner.items() if x not in start}
        made.update({x: None for x, v in new.items() if current().is_tensor(v)})
        known.update({x: v for x, v in new.items() if x not in made})
        changed[:] = scope.assigned
        return total, ([inner[x] for x in made], [scope.assigned[v] for v in changed])

    (_, (values, assigned)), found = current().value_and_grad(pure)(parameters)
    known.update(zip(made, values))
    for v, value in zip(changed, assigned):
        v.assign(value)
    by_target = dict(zip(map(id, [*cut, *rest, *variables]), found))
    known.update(zip(node.outputs, (by_target[id(x)] for x in targets)))


def _after(loss: Symbol, symbols: Sequence[Symbol]) -> set[Symbol]:
    """The symbols between these and the loss, these included."""
    found = set(symbols)
    for node in order([loss]):
        if any(x in found for x in node.inputs):
            found.update(node.outputs)
    return found


def _before(a: Symbol, b: Symbol) -> bool:
    """Whether `b` is computed from `a`."""
    if a is b:
        return False
    together = a.node is not None and a.node is b.node
    return together or any(a is x for node in order([b]) for x in node.inputs)
