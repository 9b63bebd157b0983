"""The base of padding and cropping."""

from __future__ import annotations

from typing import Any

from ..base import InputSpec, Layer, arguments


class BaseMargins(Layer):
    """Keeps (before, after) for each spatial axis; subclasses fix the rank."""

    rank = 2
    pairs: tuple[tuple[int, int], ...]

    def _prepare(self, margins: Any, argument: str, data_format: str | None) -> None:
        who = f"{type(self).__name__} '{self.name}'"
        self.data_format = arguments.data_format(data_format, who)
        self.pairs = arguments.pairs(margins, self.rank, argument, who)
        setattr(self, argument, self.pairs if self.rank > 1 else self.pairs[0])
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def _around(self, spatial: tuple[Any, ...], other: Any) -> tuple[Any, ...]:
        """Entries for all axes: those of the spatial axes in their place, `other` for the rest."""
        if self.data_format == "channels_last":
            return (other, *spatial, other)
        return (other, other, *spatial)
