"""The base class of metrics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import initializers, ops
from ..core import auto_name, name_scope, registry, settings, standardize_dtype, to_snake_case, tree
from ..core.typing import Identifier, PolicyLike, Tensor, TensorLike
from ..engine import Variable, frame

__all__ = ["Metric"]


class Metric(registry.Configurable):
    """Base of metrics: numbers gathered over batches.

    A subclass makes its variables with `add_variable`, gathers in `update_state(y_true, y_pred,
    sample_weight=None)` and gives its value in `result()`, all with `kerata.ops`, so that a metric
    can run within a compiled training step.

    Args:
        dtype: dtype of its variables and result (a name or a policy), `floatx()` by default.
        name: automatic from the class where None.

    >>> class Largest(Metric):
    ...     def __init__(self, name="largest"):
    ...         super().__init__(name=name)
    ...         self.value = self.add_variable((), "zeros", name="value")
    ...     def update_state(self, y_true, y_pred, sample_weight=None):
    ...         self.value.assign(ops.maximum(self.value, ops.max(y_pred)))
    ...     def result(self):
    ...         return self.value.value
    >>> float(Largest()([0.0], [2.0]))
    2.0
    """

    package = "metrics"

    tracked_by_layers = True
    _direction: str | None = None  # "up" or "down": where better values lie

    def __init__(self, dtype: PolicyLike = None, name: str | None = None) -> None:
        self.name = name or auto_name(to_snake_case(type(self).__name__))
        dtype = settings.floatx if dtype is None else getattr(dtype, "compute_dtype", dtype)
        self._dtype = standardize_dtype(dtype)

    @property
    def dtype(self) -> str:
        """Name of the dtype of the variables and the result."""
        return self._dtype

    @property
    def variables(self) -> list[Variable]:
        """The metric's variables, and those of metrics among its attributes, in lists and dicts
        too.
        """
        found: list[Variable] = list(vars(self).get("_variables", ()))
        held = tree.flatten(list(vars(self).copy().values()))
        found += [item for item in held if isinstance(item, Variable)]
        for item in held:
            if isinstance(item, Metric):
                found += item.variables
        return list(dict.fromkeys(found))

    def add_variable(
        self, shape: Sequence[int], initializer: Identifier = "zeros", dtype: PolicyLike = None,
        aggregation: str = "sum", name: str | None = None,
    ) -> Variable:  # fmt: skip
        """A variable that is reset to zeros."""
        with name_scope(self.name.replace("/", "_")):
            variable = Variable(
                initializers.get(initializer),
                shape=tuple(shape),
                dtype=dtype or self._dtype,
                trainable=False,
                autocast=False,
                aggregation=aggregation,
                name=name,
            )
        vars(self).setdefault("_variables", []).append(variable)
        return variable

    def add_weight(
        self, shape: Sequence[int] = (), initializer: Identifier = None, dtype: PolicyLike = None,
        name: str | None = None,
    ) -> Variable:  # fmt: skip
        """`add_variable`, in the words of Keras 2."""
        return self.add_variable(shape, initializer or "zeros", dtype=dtype, name=name)

    def update_state(self, *args: Any, **kwargs: Any) -> Any:
        """Take a batch into account."""
        raise NotImplementedError(f"{type(self).__name__} must define `update_state`.")

    def result(self) -> Any:
        """The value so far: a tensor, or a dict of tensors."""
        raise NotImplementedError(f"{type(self).__name__} must define `result`.")

    def reset_state(self) -> None:
        """Begin anew."""
        for variable in self.variables:
            variable.assign(ops.zeros(variable.shape, dtype=variable.dtype))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Take a batch into account and give the value so far."""
        self.update_state(*args, **kwargs)
        return self.result()

    def stateless_update_state(
        self, metric_variables: Sequence[Tensor], *args: Any, **kwargs: Any
    ) -> list[Tensor]:
        """`update_state` as a pure function of the variables' values, whose new values it gives."""
        with frame(self._all(metric_variables), metric_variables) as scope:
            self.update_state(*args, **kwargs)
            return scope.take(self.variables)

    def stateless_result(self, metric_variables: Sequence[Tensor]) -> Any:
        """`result` as a pure function of the variables' values."""
        with frame(self._all(metric_variables), metric_variables):
            return self.result()

    def stateless_reset_state(self) -> list[Tensor]:
        """The variables' values to begin with."""
        with frame() as scope:
            self.reset_state()
            return scope.take(self.variables)

    def _all(self, values: Sequence[Tensor]) -> list[Variable]:
        if len(values) != len(self.variables):
            raise ValueError(
                f"The metric '{self.name}' has {len(self.variables)} variables; given are "
                f"{len(values)} values."
            )
        return self.variables

    def direction_of(self, name: str) -> str | None:
        """Where better values of the result of this name lie: "up", "down", or nobody knows."""
        return self._direction if name == self.name else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}>"


def accumulate(variable: Variable, amount: TensorLike) -> None:
    """Add to a variable, in its dtype."""
    variable.assign(ops.add(variable.value, ops.cast(amount, variable.dtype)))
