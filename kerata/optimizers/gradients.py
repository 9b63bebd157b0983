"""Gradients on their way to an update: clipping, and values written back to many variables at
once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .. import ops
from ..core import Tensor, ambient
from ..engine import Variable


def clip_by_norm(gradient: Tensor, limit: float) -> Tensor:
    """`g * limit / max(|g|, limit)`: a gradient of norm `limit` at most.

    >>> clip_by_norm(ops.array([3.0, 4.0]), 2.5).tolist()
    [1.5, 2.0]
    """
    norm = ops.sqrt(ops.sum(ops.square(gradient)))
    return ops.multiply(gradient, ops.divide(limit, ops.maximum(norm, limit)))


def global_scale(gradients: Sequence[Tensor], limit: float) -> Tensor:
    """The factor that brings all gradients together to a norm of `limit` at most.

    >>> float(global_scale([ops.array([3.0]), ops.array([4.0])], 2.5))
    0.5
    """
    squares = [ops.cast(ops.sum(ops.square(g)), "float32") for g in gradients]
    total = squares[0]
    for square in squares[1:]:
        total = ops.add(total, square)
    return ops.divide(limit, ops.maximum(ops.sqrt(total), limit))


def overwrite(
    gradients: list[Tensor], variables: list[Variable]
) -> tuple[list[Tensor], list[Variable]]:
    """Give variables that their gradients overwrite their new values; the others are left over."""
    left = []
    for gradient, variable in zip(gradients, variables):
        if variable.overwrite_with_gradient:
            variable.assign(gradient)
        else:
            left.append((gradient, variable))
    if len(left) == len(variables):
        return gradients, variables
    return [g for g, _ in left], [v for _, v in left]


def map_by_dtype(
    function: Callable[..., Any], variables: Sequence[Variable], *columns: Sequence[Tensor]
) -> list[list[Tensor]]:
    """`ops.multi_map` over columns in the order of the variables, for each dtype on its own."""
    rows: dict[str, list[int]] = {}
    for i, variable in enumerate(variables):
        rows.setdefault(variable.dtype, []).append(i)
    if len(rows) <= 1:
        return ops.multi_map(function, *columns)
    made: list[list[Any]] = []
    for chosen in rows.values():
        parts = ops.multi_map(function, *([column[i] for i in chosen] for column in columns))
        made = made or [[None] * len(variables) for _ in parts]
        for column, part in zip(made, parts):
            for i, value in zip(chosen, part):
                column[i] = value
    return made


def store(variables: Sequence[Variable], values: Sequence[Tensor]) -> None:
    """Assign values that are known to have the variables' shapes and dtypes."""
    scope = ambient.frame
    if scope is None:
        for variable, value in zip(variables, values):
            variable.engine.put(variable, value)
        return
    for variable, value in zip(variables, values):
        scope.values[variable] = scope.assigned[variable] = value


def choose(condition: Tensor, assigned: dict[Variable, Tensor]) -> None:
    """Assign the new values where the scalar bool holds; else the variables keep theirs."""
    for variable, value in assigned.items():
        variable.assign(ops.where(condition, value, variable.value))
