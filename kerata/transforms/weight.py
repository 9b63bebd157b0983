"""`TransformedWeight`: what a layer has in the place of a weight that is made of others."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from .. import ops
from ..core import Array, Tensor, ambient, use
from ..engine import Readable, Variable
from ..ops._base import shape_of
from .layout import Layout
from .schemes import Scheme


class LowRank(NamedTuple):
    """What is added to a weight: `factor * a @ b` (LoRA, Hu et al., 2021)."""

    a: Variable  # [*axes but the last, rank]
    b: Variable  # [rank, last axis]
    factor: float


class TransformedWeight(Readable):
    """The floats that integers or a low-rank sum stand for, computed when they are asked for.

    A layer reads it as it reads a variable, by `value`; the variables that it is made of are the
    layer's.
    """

    def __init__(
        self,
        layout: Layout,
        parts: dict[str, Variable],
        scheme: Scheme | None = None,
        low_rank: LowRank | None = None,
    ) -> None:
        self.layout, self.parts = layout, parts
        self.scheme, self.low_rank = scheme, low_rank

    @property
    def variable(self) -> Variable:
        """The variable that has the weight's name: the floats, or the integers."""
        return self.parts[""]

    @property
    def value(self) -> Tensor:  # type: ignore[override]
        """The weight, as layers compute with it."""
        base = self.plain()
        return base if self.low_rank is None else ops.add(base, self.added(self.low_rank))

    def added(self, low: LowRank) -> Tensor:
        """What LoRA adds."""
        return ops.multiply(ops.linear(low.a.value, low.b.value), low.factor)

    def plain(self) -> Tensor:
        """The weight without what LoRA adds."""
        if self.scheme is None:
            return self.variable.value
        values = {key: v.value for key, v in self.parts.items()}
        return self._narrow(self.scheme.decode(_wide(values), self.layout))

    def _narrow(self, x: Tensor) -> Tensor:
        dtype = ambient.autocast or "float32"
        return x if dtype == "float32" else ops.cast(x, dtype)

    def rows(self, indices: Tensor) -> Tensor:
        """The rows of a table at these indices: no others are computed."""
        flat = ops.reshape(indices, (-1,))
        length, width = self.layout.shape
        if self.scheme is None:
            found = ops.take(self.variable.value, flat, axis=0)
        else:
            values = {
                key: v.value if key == "g_idx" else ops.take(v.value, flat, axis=0)
                for key, v in self.parts.items()
            }
            layout = self.layout._replace(shape=(shape_of(flat)[0], width))
            found = self._narrow(self.scheme.decode(_wide(values), layout))
        if self.low_rank is not None:
            a = ops.take(self.low_rank.a.value, flat, axis=0)
            added = ops.linear(a, self.low_rank.b.value)
            found = ops.add(found, ops.multiply(added, self.low_rank.factor))
        return ops.reshape(found, (*shape_of(indices), width))

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the floats."""
        return self.layout.shape

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.layout.shape)

    @property
    def dtype(self) -> str:  # type: ignore[override]
        """The dtype of the floats, outside of layers."""
        return self.variable.dtype if self.scheme is None else "float32"

    @property
    def name(self) -> str:
        """The name of the weight."""
        return self.variable.name

    @property
    def path(self) -> str:
        """The path of the weight."""
        return self.variable.path

    @property
    def trainable(self) -> bool:
        """Whether `variable` is trained: not, as a rule."""
        return self.variable.trainable

    def numpy(self) -> Array:
        """The floats as a NumPy array."""
        with use(self.variable.engine):
            return np.array(ops.convert_to_numpy(self.value))

    def __array__(self, dtype: Any = None, copy: Any = None) -> Array:
        return np.asarray(self.numpy(), dtype)

    def __repr__(self) -> str:
        kind = type(self.scheme or self.low_rank).__name__
        return f"<TransformedWeight {self.path}, shape={self.shape}, {kind}>"


def _wide(values: dict[str, Tensor]) -> dict[str, Tensor]:
    """Scales in float32, whatever a layer computes in."""
    return {
        key: ops.cast(x, "float32") if key in ("_scale", "awq_scales") else x
        for key, x in values.items()
    }
