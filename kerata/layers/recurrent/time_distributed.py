"""A layer applied to each time step."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import OpenShape, Tensor, Unpack, tree
from ...ops._base import shape_of
from ..base import InputSpec, Layer, LayerArguments
from ..core.wrapper import Wrapper

__all__ = ["TimeDistributed"]


class TimeDistributed(Wrapper):
    """The same layer at each step: `[batch, steps, …]`, steps being taken as further samples.

    A mask `[batch, steps, …]` is handed to the layer within if it takes one.

    >>> import numpy as np
    >>> from kerata.layers import Conv2D
    >>> TimeDistributed(Conv2D(4, 3))(np.zeros((2, 5, 8, 8, 3))).shape
    (2, 5, 6, 6, 4)
    """

    def __init__(self, layer: Any, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(layer, **kwargs)
        self.supports_masking = True

    def build(self, input_shape: OpenShape = ()) -> None:
        """Build the layer within for one step."""
        if len(input_shape) < 3:
            raise ValueError(
                f"TimeDistributed '{self.name}' expects inputs of rank 3 or more, [batch, steps, "
                f"…]; given the shape {tuple(input_shape)}."
            )
        super().build((input_shape[0], *input_shape[2:]))
        self.input_spec = InputSpec(min_ndim=3)

    def call(self, inputs: Tensor, training: bool | None = None, mask: Tensor | None = None) -> Any:
        """The layer's outputs for each step."""
        batch, steps = shape_of(inputs)[:2]
        if mask is not None:
            inputs = ops.hide_infinite(inputs, mask)

        def fold(x: Tensor) -> Tensor:
            return ops.reshape(x, (batch * steps, *shape_of(x)[2:]))

        kwargs: dict[str, Any] = {"training": training}
        if mask is not None and _takes_mask(self.layer):
            kwargs["mask"] = fold(mask)
        outputs = self.layer(fold(inputs), **kwargs)
        return tree.map_structure(
            lambda y: ops.reshape(y, (batch, steps, *shape_of(y)[1:])), outputs
        )


def _takes_mask(layer: Layer) -> bool:
    code = getattr(type(layer).call, "__code__", None)
    return code is not None and "mask" in code.co_varnames[: code.co_argcount]
