"""Normalization by mean and variance of data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import Ints, OpenShape, Tensor, Unpack, use
from ..base import LayerArguments
from ._adapting import batches
from .data_layer import DataLayer

__all__ = ["Normalization"]


class Normalization(DataLayer):
    """`(inputs - mean) / sqrt(variance)`, of statistics that are given or learned by `adapt`.

    Args:
        axis: axes that have statistics of their own, the last by default; None: one for all.
        mean, variance: numbers or arrays, given together; None: call `adapt(data)`.
        invert: the reverse: `inputs * sqrt(variance) + mean`.

    >>> import numpy as np
    >>> layer = Normalization(axis=None)
    >>> layer.adapt(np.array([1.0, 3.0]))
    >>> print(np.asarray(layer(np.array([1.0, 3.0]))))
    [-1.  1.]
    """

    supports_masking = True

    def __init__(
        self,
        axis: Ints | None = -1,
        mean: Any = None,
        variance: Any = None,
        invert: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        axes = () if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
        self.axis = axes
        if (mean is None) != (variance is None):
            raise ValueError(
                f"Normalization '{self.name}': give both `mean` and `variance`, or neither and "
                f"call `adapt`; given mean={mean!r}, variance={variance!r}."
            )
        self.input_mean, self.input_variance = mean, variance
        self.invert = invert
        self._mean: Any = None
        self._variance: Any = None
        self._count: Any = None

    @property
    def mean(self) -> Any:
        """The mean that was given, else the one in use, in a shape that broadcasts to inputs."""
        return self.input_mean if self.input_mean is not None else self._shaped(self._mean)

    @property
    def variance(self) -> Any:
        """The variance that was given, else the one in use."""
        given = self.input_variance
        return given if given is not None else self._shaped(self._variance)

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make the statistics' variables, unless they are given."""
        rank = len(input_shape)
        kept = sorted({a % rank for a in self.axis if -rank <= a < rank})
        if len(kept) < len(self.axis) or any(input_shape[a] is None for a in kept) or 0 in kept:
            raise ValueError(
                f"Normalization '{self.name}': the axes {self.axis} must exist in the inputs, have "
                f"known sizes, and leave out the batch; given the shape {tuple(input_shape)}."
            )
        self._reduced = tuple(a for a in range(rank) if a not in kept)
        shape = tuple(input_shape[a] or 0 for a in kept)
        self._broadcast = tuple(n if a in kept else 1 for a, n in enumerate(input_shape))
        if self.input_mean is not None:
            given = (self.input_mean, self.input_variance)
            self._fixed = [np.broadcast_to(np.asarray(v, "float64"), shape) for v in given]
            return
        for name, first in (("mean", "zeros"), ("variance", "ones")):
            variable = self.add_weight(name=name, shape=shape, initializer=first, trainable=False)
            setattr(self, f"_{name}", variable)
        self._count = self.add_weight(
            name="count", shape=(), initializer="zeros", dtype="int32", trainable=False
        )

    def adapt(self, data: Any, steps: int | None = None, verbose: bool = False) -> None:
        """Learn mean and variance from an array, or from an iterable of batches.

        What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar
        shows how many were used.
        """
        if self.input_mean is not None:
            raise ValueError(
                f"Normalization '{self.name}' was given its mean and variance, so there is nothing "
                "to adapt; make it without them."
            )
        count, mean, square = 0, 0.0, 0.0
        for batch in batches(data, steps, verbose):
            if not self.built:
                self.build((None, *batch.shape[1:]))
            x = batch.astype("float64")
            n = int(np.prod([x.shape[a] for a in self._reduced]))
            here, spread = x.mean(self._reduced), x.var(self._reduced) * n
            total = count + n
            away = here - mean
            mean = mean + away * n / total
            square = square + spread + away**2 * count * n / total
            count = total
        if not count:
            raise ValueError(f"Normalization '{self.name}': `adapt` was given no data.")
        with use(self.engine):
            self._mean.assign(np.asarray(mean, "float32"))
            self._variance.assign(np.asarray(square / count, "float32"))
            self._count.assign(np.asarray(count, "int32"))

    def finalize_state(self) -> None:
        """Nothing is left to do after weights are set: the statistics are read at each call."""

    def _shaped(self, variable: Any) -> Any:
        return None if variable is None else ops.reshape(variable.value, self._broadcast)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        x = ops.cast(inputs, self.compute_dtype)
        if self._mean is None:
            values = [ops.convert_to_tensor(v, self.compute_dtype) for v in self._fixed]
        else:
            values = [self._mean.value, self._variance.value]
        mean, variance = (ops.reshape(v, self._broadcast) for v in values)
        deviation = ops.maximum(ops.sqrt(variance), 1e-7)
        if self.invert:
            return ops.add(mean, ops.multiply(x, deviation))
        return ops.divide(ops.subtract(x, mean), deviation)

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The shape of the inputs."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        for name, value in (("mean", self.input_mean), ("variance", self.input_variance)):
            config[name] = None if value is None else np.asarray(value).tolist()
        return config

    unlisted = frozenset({"mean", "variance"})
