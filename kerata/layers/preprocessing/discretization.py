"""Real numbers as bins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import Array, Count, OpenShape, PolicyLike, Tensor
from ...ops._base import shape_of
from ._adapting import batches
from .class_vectors import class_vectors
from .host_layer import MODES, HostLayer, check_mode, check_sparse, encoded, encoded_shape

__all__ = ["Discretization"]


class Discretization(HostLayer):
    """The bin of each number: how many of the boundaries are at most as large.

    Args:
        bin_boundaries: numbers in rising order, `n` of them for `n + 1` bins.
        num_bins: how many bins `adapt` shall make of the data's quantiles, instead.
        epsilon: the error of those quantiles.
        output_mode: "int" (the bin), "one_hot", "multi_hot" or "count".

    >>> import numpy as np
    >>> layer = Discretization(bin_boundaries=[0.0, 1.0, 2.0])
    >>> print(np.asarray(layer(np.array([[-1.5, 1.0], [3.4, 0.5]]))))
    [[0 2]
     [3 1]]
    """

    host_only = False

    summary: Array

    def __init__(
        self,
        bin_boundaries: Sequence[float] | None = None,
        num_bins: Count | None = None,
        epsilon: float = 0.01,
        output_mode: str = "int",
        sparse: bool = False,
        dtype: PolicyLike = None,
        name: str | None = None,
    ) -> None:
        super().__init__(name=name, dtype=dtype)
        who = f"Discretization '{self.name}'"
        check_sparse(who, sparse, output_mode)
        if (bin_boundaries is None) == (num_bins is None):
            raise ValueError(
                f"{who} takes `bin_boundaries` or `num_bins`, one of them; given "
                f"bin_boundaries={bin_boundaries!r}, num_bins={num_bins!r}."
            )
        if not 0 < epsilon < 1:
            raise ValueError(f"{who}: `epsilon` must lie between 0 and 1; given {epsilon!r}.")
        self.input_bin_boundaries = bin_boundaries
        self.bin_boundaries = None if bin_boundaries is None else _rising(bin_boundaries, who)
        self.num_bins, self.epsilon, self.sparse = num_bins, epsilon, sparse
        self.output_mode = check_mode(who, output_mode, MODES[:4])
        self.reset_state()

    def adapt(self, data: Any, steps: int | None = None, verbose: bool = False) -> None:
        """Set the boundaries at the quantiles of an array, or of an iterable of batches.

        What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar
        shows how many were used.
        """
        if self.input_bin_boundaries is not None:
            raise ValueError(
                f"Discretization '{self.name}' was given its boundaries, so there is nothing to "
                "adapt; make it with `num_bins`."
            )
        self.reset_state()
        for batch in batches(data, steps, verbose):
            self.update_state(batch)
        self.finalize_state()

    def update_state(self, data: Any) -> None:
        """Take a batch into account."""
        here = _summary(np.asarray(data, "float32").ravel(), self.epsilon)
        joined = np.concatenate([self.summary, here], 1)
        self.summary = _compressed(joined[:, np.argsort(joined[0], kind="stable")], self.epsilon)

    def finalize_state(self) -> None:
        """Set the boundaries by what was taken into account."""
        if self.num_bins is not None and self.summary.size:
            quantiles = _compressed(self.summary, 1 / self.num_bins)[0, :-1]
            self.bin_boundaries = quantiles.astype("float32").tolist()

    def reset_state(self) -> None:
        """Forget what was taken into account."""
        if self.input_bin_boundaries is None:
            self.bin_boundaries = None
        self.summary = np.zeros((2, 0), "float32")

    def _boundaries(self) -> Array:
        if self.bin_boundaries is None:
            raise ValueError(
                f"Discretization '{self.name}' has no boundaries yet: call `adapt(data)` first."
            )
        return np.asarray(self.bin_boundaries, "float32")

    def host(self, inputs: Any) -> Array:
        """The bins."""
        bounds = self._boundaries()
        bins = np.digitize(np.asarray(inputs, "float32"), bounds).astype("int32")
        return encoded(bins, self.output_mode, len(bounds) + 1, self.compute_dtype, self.sparse)

    def call(self, inputs: Tensor) -> Tensor:
        """The bins, by the engine."""
        bounds, mode = self._boundaries(), self.output_mode
        bins: Tensor = ops.cast(ops.digitize(ops.cast(inputs, "float32"), bounds), "int32")
        if mode == "int":
            return bins
        shape = shape_of(bins)
        if mode == "one_hot" and len(shape) > 1 and shape[-1] == 1:
            bins = ops.squeeze(bins, -1)
        return class_vectors(bins, len(bounds) + 1, mode, self.compute_dtype, self.sparse)

    def output_dtype(self, input_dtype: str) -> str:
        """int32, or the dtype of computation for vectors."""
        return "int32" if self.output_mode == "int" else self.compute_dtype

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The shape of the inputs, or that of vectors."""
        known = self.bin_boundaries
        depth = self.num_bins if known is None else len(known) + 1
        return encoded_shape(input_shape, self.output_mode, depth)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data; boundaries that were learned among them."""
        return {**super().get_config(), "bin_boundaries": self.bin_boundaries}

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary."""
        config = dict(config)
        learned = config.get("num_bins") is not None and config.pop("bin_boundaries", None)
        layer = super().from_config(config, custom_objects)
        if learned:
            layer.bin_boundaries = learned
        return layer


def _rising(boundaries: Sequence[float], who: str) -> list[float]:
    found = [float(b) for b in boundaries]
    if sorted(found) != found:
        raise ValueError(f"{who}: `bin_boundaries` must rise; given {boundaries!r}.")
    return found


def _summary(values: Array, epsilon: float) -> Array:
    """Some of the values in order, and how many values each stands for."""
    step = max(int(len(values) * epsilon), 1)
    chosen = np.sort(values)[step - 1 :: step]
    return np.stack([chosen, np.full(len(chosen), step, values.dtype)])


def _compressed(summary: Array, epsilon: float) -> Array:
    """A summary of `1 / epsilon` values."""
    if summary.shape[1] * epsilon < 1:
        return summary
    wanted = epsilon + np.arange(0.0, 1.0, epsilon)
    weights = np.cumsum(summary[1])
    shares = weights / weights[-1]
    reached = np.interp(wanted, shares, weights)
    return np.stack([np.interp(wanted, shares, summary[0]), np.diff(reached, prepend=0.0)])
