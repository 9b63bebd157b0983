"""Choices, and what bounds gradients or shows values."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from ... import ops
from ...core import Function, InvalidArgument, Tensor, TensorLike, current, tree
from ...engine import needs_values
from .recording import recorded

__all__ = [
    "control_dependencies", "eager", "print_tensor", "stop_gradient", "switch", "symbolic",
]  # fmt: skip


@recorded
def switch(
    condition: TensorLike,
    then_expression: TensorLike | Callable[[], Any],
    else_expression: TensorLike | Callable[[], Any],
) -> Tensor:
    """`then_expression` where the condition holds, else `else_expression`.

    A condition of no axes chooses one of them; one with axes chooses for each element, or for each
    row, where it has fewer axes. Each is a tensor, or a function that returns one.

    >>> switch([True, False], [[1.0], [2.0]], [[3.0], [4.0]]).tolist()
    [[1.0], [4.0]]
    """
    condition = ops.cast(condition, "bool")
    branches = [_tensor_of(branch) for branch in (then_expression, else_expression)]
    if not condition.shape:
        chosen: Tensor = ops.cond(condition, *branches)
        return chosen
    then, other = (branch() for branch in branches)
    axes = len(then.shape) - len(condition.shape)
    if axes < 0:
        raise InvalidArgument(
            f"K.switch: the condition of shape {tuple(condition.shape)} has more axes than what it "
            f"chooses from, of shape {tuple(then.shape)}."
        )
    condition = ops.reshape(condition, (*condition.shape, *(1,) * axes))
    return ops.where(condition, then, other)


def _tensor_of(branch: Any) -> Function:
    return lambda: ops.convert_to_tensor(branch() if callable(branch) else branch)


@recorded
def stop_gradient(variables: Any) -> Any:
    """The same tensors, of which no gradient is taken."""
    return tree.map_structure(ops.stop_gradient, variables)


@recorded
def print_tensor(x: TensorLike, message: str = "") -> Tensor:
    """`x`, whose value is printed when it is computed.

    A compiled step computes it out of Python's sight: there nothing is printed.
    """
    x = ops.convert_to_tensor(x)
    if not current().abstract:
        try:
            print(message, ops.convert_to_numpy(x), file=sys.stderr)
        except Exception as error:  # a library's tracer, or one of ours
            if not (needs_values(error) or current().transient(x)):
                raise
    return x


def control_dependencies(control_inputs: Any) -> AbstractContextManager[None]:
    """A scope without effect: what is computed within waits for nothing."""
    return nullcontext()


def eager(func: Function) -> Function:
    """The function, which computes on tensors at once and records on symbols, as all do."""
    return func


def symbolic(func: Function) -> Function:
    """The function, which computes on tensors at once and records on symbols, as all do."""
    return func
