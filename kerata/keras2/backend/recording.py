"""How a function of the backend decides between computing and recording."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ...core import Function, Tensor, ambient, current, tree
from ...engine import Node, Symbol, Variable, infer, order
from ...engine.spec.closures import enclosed
from ...engine.spec.graph import record as record_call

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])
_sizes: weakref.WeakSet[Symbol] = weakref.WeakSet()  # symbols of sizes that are open


def building_graph() -> bool:
    """Whether a graph is being built: no layer and no step is under way."""
    return ambient.frame is None and ambient.call is None and not current().abstract


def _holds(x: Any, kinds: tuple[type, ...]) -> bool:
    if isinstance(x, (list, tuple)):
        return any(_holds(part, kinds) for part in x)
    return isinstance(x, kinds)


def recorded(body: _Decorated) -> _Decorated:
    """Decorator: a function that records itself where it is given symbols, or variables of a graph.

    The body is written for tensors of the engine in force.
    """

    @functools.wraps(body)
    def call(*args: Any, **kwargs: Any) -> Any:
        if not current().abstract:
            given = (*args, *kwargs.values())
            building = building_graph()
            if (
                _holds(given, (Symbol, Variable) if building else (Symbol,))
                or building and any(map(callable, given)) and enclosed(given)
            ):  # fmt: skip
                return record(call, args, kwargs)
        return body(*args, **kwargs)

    return call  # type: ignore[return-value]


def record(operation: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The symbols of a call. Sizes among the arguments are what their tensors say they are."""
    sizes = [x for x in tree.flatten((args, kwargs)) if type(x) is Symbol and x in _sizes]
    if not sizes:
        return record_call(operation, args, kwargs)
    nodes = order(sizes)
    tensors = [x for node in nodes for x in node.inputs if x not in _sizes]
    places = {id(x): _Size(i) for i, x in enumerate(sizes)}
    placed: Function = lambda part: tree.map_structure(lambda x: places.get(id(x), x), part)

    def run(tensors_now: Sequence[Tensor], *args: Any, **kwargs: Any) -> Any:
        now = dict(zip(map(id, tensors), tensors_now))
        values = [size_of_tensor(now[id(x.node.args[0])], x.node.args[1]) for x in sizes if x.node]
        fill = lambda x: values[x.index] if type(x) is _Size else x
        return operation(*tree.map_structure(fill, args), **tree.map_structure(fill, kwargs))

    result = infer(run, tensors, *placed(args), **placed(kwargs))
    return Node(operation, args, dict(kwargs), result).result


class _Size:
    """Stands for the size of this number in a call."""

    def __init__(self, index: int) -> None:
        self.index = index


def size_of_tensor(x: Tensor, axis: int) -> int:
    """The size of an axis."""
    return int(x.shape[axis])


def size_of(x: Tensor, axis: int) -> Any:
    """The size of an axis: an integer, or where it is open a symbol that may stand for one."""
    size = x.shape[axis]
    if size is not None:
        return int(size)
    symbol: Any = Node(size_of_tensor, (x, axis), {}, Symbol((), "int32")).result
    _sizes.add(symbol)
    return symbol
