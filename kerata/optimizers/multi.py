"""Several optimizers in one, each for variables of its own."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any

from ..core import Positive, Tensor, registry
from ..engine import Variable
from .optimizer import Optimizer


class OptimizerMap(MutableMapping[str, Optimizer], registry.Configurable):
    """Optimizers by patterns of the paths of variables.

    Args:
        default_optimizer: the optimizer of what no pattern matches.
        optimizer_map: regular expressions, each of which has to match a path as a whole, and
            optimizers.

    Raises:
        ValueError: if two patterns match one path, or a pattern is there already.

    >>> from kerata.optimizers import SGD, Adam
    >>> chosen = OptimizerMap(SGD(name="rest"), {"encoder/.*": Adam(name="first")})
    >>> chosen["encoder/kernel"].name, chosen["decoder/kernel"].name
    ('first', 'rest')
    """

    package = "optimizers"

    def __init__(
        self, default_optimizer: Any, optimizer_map: Mapping[str, Any] | None = None
    ) -> None:
        if not isinstance(default_optimizer, Optimizer):
            raise TypeError(
                f"`default_optimizer` must be an optimizer; given {default_optimizer!r}."
            )
        self._default = default_optimizer
        self._found: dict[str, Optimizer] = {}
        self.update(optimizer_map or {})

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """The map that `get_config` described; `custom_objects` are classes it may name."""
        with registry.custom_object_scope(custom_objects or {}):
            return super().from_config(config)

    @property
    def default_optimizer(self) -> Optimizer:
        """The optimizer of what no pattern matches."""
        return self._default

    @property
    def optimizer_map(self) -> dict[str, Optimizer]:
        """The patterns and their optimizers."""
        return dict(self._found)

    def __getitem__(self, key: str) -> Optimizer:
        if key in self._found:
            return self._found[key]
        matching = [pattern for pattern in self._found if re.fullmatch(pattern, key)]
        if len(matching) > 1:
            raise ValueError(f"The patterns {matching} all match '{key}'; one alone may.")
        return self._found[matching[0]] if matching else self._default

    def __setitem__(self, key: str, optimizer: Optimizer) -> None:
        if not isinstance(optimizer, Optimizer):
            raise ValueError(f"'{key}' must be given an optimizer, not {optimizer!r}.")
        if key in self._found:
            raise ValueError(f"'{key}' has an optimizer already: {self._found[key]!r}.")
        self._found[key] = optimizer

    def __delitem__(self, key: str) -> None:
        del self._found[key]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)


class MultiOptimizer(Optimizer):
    """An optimizer that leaves each variable to one of several others.

    Args:
        optimizer_map: an `OptimizerMap`, or a function from a variable to its optimizer.
        loss_scale_factor: the factor of the loss, for all of them.
        name: automatic where None.

    >>> from kerata import Variable, ops
    >>> from kerata.optimizers import SGD
    >>> kernel, bias = Variable([1.0], name="kernel"), Variable([1.0], name="bias")
    >>> both = MultiOptimizer(OptimizerMap(SGD(0.5), {".*bias": SGD(0.25)}))
    >>> both.apply([ops.array([1.0]), ops.array([1.0])], [kernel, bias])
    >>> kernel.numpy().tolist(), bias.numpy().tolist()
    ([0.5], [0.75])
    """

    def __init__(
        self,
        optimizer_map: OptimizerMap | Callable[[Variable], Any],
        loss_scale_factor: Positive | None = None,
        name: str | None = None,
    ) -> None:
        if not (isinstance(optimizer_map, OptimizerMap) or callable(optimizer_map)):
            raise ValueError(
                "`optimizer_map` must be an OptimizerMap or a function from a variable to its "
                f"optimizer; given {optimizer_map!r}."
            )
        self.optimizer_map = optimizer_map
        self._parts: dict[Optimizer, list[Variable]] = {}
        if isinstance(optimizer_map, OptimizerMap):
            found = [*optimizer_map.optimizer_map.values(), optimizer_map.default_optimizer]
            self._parts = {optimizer: [] for optimizer in found}
        super().__init__(0.0, loss_scale_factor=loss_scale_factor, name=name)

    @property
    def optimizers(self) -> list[Optimizer]:
        """The optimizers: of a function, those that it gave when this one was built."""
        return list(self._parts)

    @property
    def parts(self) -> list[Any]:
        """Those of its `optimizers`."""
        return [part for optimizer in self._parts for part in optimizer.parts]

    @property
    def variables(self) -> list[Variable]:
        """Its own variables, then those of each optimizer."""
        return [*self._variables, *(v for part in self._parts for v in part.variables)]

    @property
    def learning_rate(self) -> Any:
        """Each of the `optimizers` has its own."""
        raise AttributeError("A MultiOptimizer has no learning rate: ask one of its `optimizers`.")

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        raise AttributeError("A MultiOptimizer has no learning rate: set that of its `optimizers`.")

    def _build_own(self) -> None:
        """Choose an optimizer for each variable, and build it."""
        chosen = self.optimizer_map
        for variable in self._trainable_variables:
            by_path = isinstance(chosen, OptimizerMap)
            part = chosen[variable.path] if by_path else chosen(variable)  # type: ignore
            if not isinstance(part, Optimizer):
                raise ValueError(f"The variable '{variable.path}' has no optimizer, but {part!r}.")
            self._parts.setdefault(part, []).append(variable)
        for part, variables in self._parts.items():
            if self.loss_scale_factor is not None:
                part.loss_scale_factor = self.loss_scale_factor
            part.build(variables)

    def apply(
        self, grads: Iterable[Tensor], trainable_variables: Iterable[Variable] | None = None
    ) -> None:
        """Update variables, each by its optimizer."""
        gradients, variables = self._pairs(list(grads), trainable_variables)
        known = dict(zip(variables, gradients))
        for part, own in self._parts.items():
            present = [variable for variable in own if variable in known]
            if present:
                part.apply([known[variable] for variable in present], present)
        with self._scope():
            self._iterations.assign(self._iterations.value + 1)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {
            "optimizer_map": registry.serialize(self.optimizer_map),
            "loss_scale_factor": self.loss_scale_factor,
            "name": self.name,
        }


def by_patterns(optimizers: Mapping[str, Any], get: Callable[[Any], Optimizer]) -> Optimizer:
    """An optimizer for each pattern of paths, as in shells: `{"backbone/*": …, "*": …}`.

    Of several patterns that match a variable's path the first counts. A pattern may also begin at
    any layer in the path.

    Raises:
        ValueError: if there is none for all others, "*".
    """
    found = {pattern: get(optimizer) for pattern, optimizer in optimizers.items()}
    if "*" not in found:
        raise ValueError(
            f"An optimizer for each pattern needs one for all other variables, '*'; given "
            f"{', '.join(map(repr, found))}."
        )
    default = found.pop("*")
    known: list[str] = []
    table: dict[str, Optimizer] = {}
    for pattern, optimizer in found.items():
        matches = f"(?:.*/)?{fnmatch.translate(pattern)}"
        others = "".join(f"(?!{other})" for other in known)
        table[others + matches] = optimizer
        known.append(matches)
    return MultiOptimizer(OptimizerMap(default, table))
