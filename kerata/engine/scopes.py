"""Keras' scopes: values for variables, and shapes alone."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any

from ..core import InvalidArgument, Tensor, TensorLike, ambient, current
from .spec.spec import Spec, inference
from .variable import Variable, frame


class StatelessScope(frame):
    """A scope in which variables have given values, and assignments change none for good.

    Args:
        state_mapping: pairs of a variable and its value.
        collect_losses: whether what layers add by `add_loss` is gathered in `losses`.
        initialize_variables: kept for programs that say it: variables get their values when they
            are made, also within the scope.

    Raises:
        ValueError: for what is no variable, or a value of another shape.

    >>> counter = Variable([1.0])
    >>> with StatelessScope([(counter, [5.0])]) as scope:
    ...     doubled = counter.assign(counter * 2)
    >>> scope.get_current_value(counter).tolist(), counter.numpy().tolist()
    ([10.0], [1.0])
    """

    def __init__(
        self,
        state_mapping: Iterable[tuple[Variable, TensorLike]] | None = None,
        collect_losses: bool = False,
        initialize_variables: bool = True,
    ) -> None:
        super().__init__()
        self.collect_losses, self.initialize_variables = collect_losses, initialize_variables
        self.losses: list[Tensor] = []
        for variable, value in state_mapping or ():
            self.values[variable] = _fitting(variable, value)

    def add_loss(self, loss: Tensor) -> None:
        """Take up a loss."""
        self.losses.append(loss)

    def add_update(self, update: tuple[Variable, TensorLike]) -> None:
        """Assign within the scope: a pair of a variable and its value."""
        variable, value = update
        self.values[variable] = self.assigned[variable] = _fitting(variable, value)

    def get_current_value(self, variable: Variable) -> Any:
        """The value that the variable was given or assigned here; None if it was not."""
        return self.values.get(variable)


class Sealed(frame):
    """A frame that losses do not leave."""


def _fitting(variable: Variable, value: Any) -> Any:
    if not isinstance(variable, Variable):
        raise InvalidArgument(f"StatelessScope takes values of variables, not of {variable!r}.")
    value = value.value if isinstance(value, Variable) else value
    tensor = current().tensor(value, variable.dtype)
    shape = tuple(current().shape(tensor))
    if shape != variable.shape:
        raise InvalidArgument(
            f"The variable '{variable.path}' has shape {variable.shape}; given for it is a value "
            f"of shape {shape}."
        )
    return tensor


def collected(losses: Iterable[Tensor]) -> None:
    """Hand losses to the innermost of these scopes, which gathers them if it was told to."""
    scope = ambient.frame
    while scope is not None and not isinstance(scope, Sealed):
        if isinstance(scope, StatelessScope):
            scope.losses += losses if scope.collect_losses else ()
            return
        scope = scope.outer


class SymbolicScope:
    """A scope in which operations and layers compute shapes and dtypes alone, of arrays too.

    What they return are symbols (`KerasTensor`).

    >>> from kerata import ops
    >>> with SymbolicScope():
    ...     y = ops.matmul([[1.0, 2.0]], [[1.0], [2.0]])
    >>> y.shape
    (1, 1)
    """

    def __enter__(self) -> SymbolicScope:
        self._scope: AbstractContextManager[Spec] = inference()
        self._scope.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._scope.__exit__(*error)
