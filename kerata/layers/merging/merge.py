"""The base of merging layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Tensor
from ...ops._base import shape_of
from ..base import Layer


class Merge(Layer):
    """Elementwise merging of inputs whose shapes broadcast; subclasses define `merge`.

    Inputs of lower rank get axes of size one behind the batch axis. Where all inputs have masks, a
    step counts that counts in any of them.
    """

    supports_masking = True

    def build(self, input_shape: Any) -> None:
        """Check that there is a list of inputs, and that their shapes broadcast."""
        if not isinstance(input_shape, (list, tuple)) or not all(
            isinstance(s, (list, tuple)) for s in input_shape
        ):
            self._refuse(f"given one of shape {input_shape}")
        if not input_shape:
            self._refuse("given none of them")
        rank = max(len(s) for s in input_shape)
        aligned = [(*s[:1], *(1,) * (rank - len(s)), *s[1:]) for s in input_shape if s]
        for column in zip(*aligned):
            if len({n for n in column if n is not None and n != 1}) > 1:
                raise ValueError(
                    f"{type(self).__name__} '{self.name}': inputs of shapes "
                    f"{', '.join(str(tuple(s)) for s in input_shape)} do not broadcast together; "
                    "all sizes of an axis must be equal or 1."
                )

    def _refuse(self, given: str) -> None:
        raise ValueError(
            f"{type(self).__name__} '{self.name}' takes a list of inputs, as in "
            f"`{type(self).__name__}()([a, b])`; {given}."
        )

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """One tensor of several that broadcast."""
        raise NotImplementedError(f"{type(self).__name__} must define `merge(inputs)`.")

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The merged inputs."""
        ranks = [len(shape_of(x)) for x in inputs]
        rank, aligned = max(ranks), list(inputs)
        if min(ranks) < rank:
            for i, x in enumerate(aligned):
                for _ in range(rank - ranks[i]):
                    x = ops.expand_dims(x, 1)
                aligned[i] = x
        return self.merge(aligned)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """Where any input counts; None unless all have a mask."""
        if mask is None or any(m is None for m in mask):
            return None
        found = mask[0]
        for other in mask[1:]:
            found = ops.logical_or(found, other)
        return found


def _folded(function: Any, inputs: Sequence[Tensor]) -> Tensor:
    found = inputs[0]
    for x in inputs[1:]:
        found = function(found, x)
    return found
