"""Losses and metrics that are symbols of a model's graph."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core import current, tree
from ..engine import Symbol
from .model import Model


class Watching(Model):
    """A model that computes further symbols with its outputs, for the loss or as metrics."""

    untracked = Model.untracked | {"_watched"}
    _watched: list[tuple[str | None, Symbol]]

    def _watch(self, more: list[tuple[str | None, Symbol]]) -> None:
        """Compute these symbols with each call: losses, or metrics of a name."""
        raise NotImplementedError

    def add_loss(self, loss: Any, inputs: Any = None) -> None:
        """Add to what training minimises: the mean of a symbol computed from the model's symbols,
        or, inside of `call`, a scalar.

        >>> from kerata import Input, Model, layers, ops
        >>> x = Input((3,))
        >>> model = Model(x, layers.Dense(3)(x))
        >>> model.add_loss(ops.square(model.output - x))
        """
        symbols = [x for x in tree.flatten(loss) if type(x) is Symbol]
        if symbols and not current().abstract:
            self._watch([(None, x) for x in symbols])
        else:
            super().add_loss(loss)

    def add_metric(
        self, value: Any, aggregation: str | None = None, name: str | None = None
    ) -> None:
        """Have the mean of a symbol, computed from the model's symbols, among the results."""
        if type(value) is Symbol and not current().abstract:
            self._watch([(name or value.name, value)])
        else:
            super().add_metric(value, aggregation, name)

    def _note_watched(self, known: dict[int, Any]) -> None:
        for name, symbol in self._watched:
            value = known[id(symbol)]
            if name is None:
                super().add_loss(ops.mean(value))
            else:
                super().add_metric(value, name=name)
