"""Variables: made, read, set, updated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ... import ops, random
from ...core import InvalidType, Seed, Tensor, TensorLike, current, settings
from ...engine import Variable
from ...engine.operators import Operators
from .evaluation import values_of
from .recording import building_graph, record

__all__ = [
    "Update", "batch_get_value", "batch_set_value", "eval", "get_value", "moving_average_update",
    "random_normal_variable", "random_uniform_variable", "set_value", "update", "update_add",
    "update_sub", "variable",
]  # fmt: skip


class Update(NamedTuple):
    """What a variable is to become; `K.function` and layers' `add_update` see to it."""

    variable: Variable
    value: Any


class GraphVariable(Variable):
    """A variable whose operators record, too, while a graph is being built."""


def _recording(name: str) -> Callable[..., Any]:
    compute = getattr(Operators, name)

    def call(self: Any, *others: Any) -> Any:
        if building_graph():
            return record(compute, (self, *others), {})
        return compute(self, *others)

    return call


_COMPARING = {"__eq__", "__ne__"}  # which tell objects apart in lists
for _name, _part in vars(Operators).items():
    if callable(_part) and _name not in _COMPARING | {"__hash__", "__round__"}:
        setattr(GraphVariable, _name, _recording(_name))


def variable(
    value: Any, dtype: str | None = None, name: str | None = None, constraint: Any = None
) -> Variable:
    """A variable with this first value, in `floatx()` unless `dtype` says otherwise.

    >>> eval(variable([1.0, 2.0]) * 2).tolist()
    [2.0, 4.0]
    """
    if hasattr(value, "tocoo"):
        value = value.toarray()
    if isinstance(value, Variable):
        value = value.numpy()
    found = GraphVariable(value, dtype=dtype or settings.floatx, name=name)
    found.constraint = constraint
    return found


def random_uniform_variable(
    shape: Sequence[int],
    low: float,
    high: float,
    dtype: str | None = None,
    name: str | None = None,
    seed: Seed = None,
) -> Variable:
    """A variable of uniform numbers."""
    dtype = dtype or settings.floatx
    return variable(random.uniform(shape, low, high, dtype=dtype, seed=seed), dtype, name)


def random_normal_variable(
    shape: Sequence[int],
    mean: float,
    scale: float,
    dtype: str | None = None,
    name: str | None = None,
    seed: Seed = None,
) -> Variable:
    """A variable of normal numbers with this mean and standard deviation."""
    dtype = dtype or settings.floatx
    return variable(random.normal(shape, mean, scale, dtype=dtype, seed=seed), dtype, name)


def eval(x: Any) -> np.ndarray[Any, Any]:  # noqa: A001
    """The value of a tensor, variable, or symbol that needs no placeholder, as a NumPy array."""
    return np.asarray(ops.convert_to_numpy(values_of([x], {})[0]))


def get_value(x: Any) -> np.ndarray[Any, Any]:
    """The value of a variable as a NumPy array."""
    return eval(x)


def batch_get_value(ops: Iterable[Any]) -> list[np.ndarray[Any, Any]]:
    """The values of variables."""
    return [get_value(x) for x in ops]


def set_value(x: Any, value: TensorLike) -> None:
    """Set the value of a variable.

    >>> x = variable(1.0)
    >>> set_value(x, 3.0)
    >>> float(get_value(x))
    3.0
    """
    if not isinstance(x, Variable):
        raise InvalidType(f"K.set_value sets variables, made by K.variable; given {x!r}.")
    x.assign(np.asarray(value, x.dtype) if not current().is_tensor(value) else value)


def batch_set_value(tuples: Iterable[tuple[Variable, TensorLike]]) -> None:
    """Set the values of variables, given pairs."""
    for x, value in tuples:
        set_value(x, value)


def update(x: Variable, new_x: Any) -> Update:
    """`x` is to become `new_x`."""
    return Update(x, new_x)


def update_add(x: Variable, increment: Any) -> Update:
    """`x` is to become `x + increment`.

    >>> from kerata.keras2.backend import function
    >>> count = variable(0.0)
    >>> step = function([], [], [update_add(count, 1.0)])
    >>> float((step([]), step([]), get_value(count))[-1])
    2.0
    """
    return Update(x, _sum(x, increment))


def update_sub(x: Variable, decrement: Any) -> Update:
    """`x` is to become `x - decrement`."""
    return Update(x, _difference(x, decrement))


def moving_average_update(x: Variable, value: Any, momentum: float) -> Update:
    """`x` is to become `momentum * x + (1 - momentum) * value`."""
    return Update(x, _average(x, value, momentum))


def _graphed(body: Callable[..., Tensor]) -> Callable[..., Any]:
    return lambda *args: record(body, args, {}) if building_graph() else body(*args)


_sum, _difference = _graphed(ops.add), _graphed(ops.subtract)
_average = _graphed(lambda x, value, momentum: x * momentum + value * (1.0 - momentum))
