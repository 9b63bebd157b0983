"""Quantizers: what makes integers and a scale of a tensor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core import Axis, Positive, Tensor, TensorLike, registry
from .integers import abs_max_quantize

__all__ = ["AbsMaxQuantizer", "Quantizer"]


class Quantizer(registry.Configurable):
    """Base of quantizers: write `__call__(x)`, which returns `(integers, scale)`.

    Args:
        output_dtype: the dtype of the integers.

    >>> class Halves(Quantizer):
    ...     def __call__(self, x):
    ...         return (x * 2).astype(self.output_dtype), 2.0
    >>> import numpy as np
    >>> Halves()(np.array([1.5]))[0].tolist()
    [3]
    """

    package = "quantizers"

    def __init__(self, output_dtype: str = "int8") -> None:
        self.output_dtype = output_dtype

    def __call__(self, x: TensorLike) -> Any:
        """The integers and their scale; here x itself, as nothing is known of it."""
        return x


class AbsMaxQuantizer(Quantizer):
    """The largest magnitude along an axis becomes the end of the range: see `abs_max_quantize`.

    Args:
        axis: the axis or axes that share a scale; None leaves them to the call.
        value_range: the least and the largest integer.
        epsilon: against division by 0.
        output_dtype: the dtype of the integers.

    >>> AbsMaxQuantizer(axis=-1)([[1.0, -2.0]])[0].tolist()
    [[64, -127]]
    """

    def __init__(
        self,
        axis: Axis = None,
        value_range: Sequence[int] = (-127, 127),
        epsilon: Positive = 1e-07,
        output_dtype: str = "int8",
    ) -> None:
        super().__init__(output_dtype)
        several = (axis,) if isinstance(axis, int) else axis
        self.axis = None if several is None else tuple(several)
        if len(value_range) != 2:
            raise ValueError(f"`value_range` must be two integers; given {value_range!r}.")
        self.value_range = (value_range[0], value_range[1])
        self.epsilon = epsilon

    def __call__(
        self, x: TensorLike, axis: Axis = None, to_numpy: bool = False
    ) -> tuple[Tensor, Tensor]:
        """The integers and their scale, along `axis`, or the quantizer's own, or the last."""
        chosen = axis if axis is not None else -1 if self.axis is None else self.axis
        return abs_max_quantize(
            x, chosen, self.value_range, self.output_dtype, self.epsilon, to_numpy
        )

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        if self.axis is None:
            del config["axis"]
        return config
