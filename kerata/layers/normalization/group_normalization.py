"""Group normalization."""

from __future__ import annotations

from collections.abc import Sequence

from ... import ops
from ...core import Identifier, NotNegative, Tensor, Unpack
from ...engine import Variable
from ...ops._base import shape_of
from ..base import InputSpec, Layer, LayerArguments, add_weight_like, set_weight_options
from .layer_normalization import axis_sizes, is_half

__all__ = ["GroupNormalization"]


class GroupNormalization(Layer):
    """Each sample normalized over groups of channels and all positions (Wu & He, 2018).

    Args:
        groups: number of groups, which divides the channels; -1 is one for each channel.
        axis: that of the channels.
        epsilon, center, scale: as `LayerNormalization`'s; `gamma` and `beta` are `[channels]`.

    >>> import numpy as np
    >>> print(np.asarray(GroupNormalization(1, epsilon=0.0)(np.array([[[1.0, 3.0]]]))))
    [[[-1.  1.]]]
    """

    gamma: Variable | None = None
    beta: Variable | None = None
    supports_masking = True

    def __init__(
        self, groups: int = 32, axis: int = -1, epsilon: NotNegative = 1e-3, center: bool = True,
        scale: bool = True, beta_initializer: Identifier = "zeros",
        gamma_initializer: Identifier = "ones", beta_regularizer: Identifier = None,
        gamma_regularizer: Identifier = None, beta_constraint: Identifier = None,
        gamma_constraint: Identifier = None, **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        if groups != -1 and groups < 1:
            raise ValueError(
                f"GroupNormalization: `groups` must be positive, or -1 for a group for each "
                f"channel; given {groups}."
            )
        self.groups, self.axis = groups, axis
        self.epsilon, self.center, self.scale = epsilon, center, scale
        set_weight_options(self, locals(), "beta", "gamma")

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `gamma` and `beta`, `[channels]`."""
        (size,) = axis_sizes(self, input_shape, self.axis)
        self._groups = size if self.groups == -1 else self.groups
        if self._groups < 1 or size % self._groups:
            raise ValueError(
                f"GroupNormalization '{self.name}': `groups` must divide the {size} channels of "
                f"inputs of shape {tuple(input_shape)}; given groups={self.groups}."
            )
        if self.scale:
            self.gamma = add_weight_like(self, "gamma", (size,))
        if self.center:
            self.beta = add_weight_like(self, "beta", (size,))
        self.input_spec = InputSpec(ndim=len(input_shape), axes={self.axis: size})

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        x = ops.cast(inputs, "float32") if is_half(inputs) else inputs
        aside = [1] * len(x.shape)
        aside[self.axis] = -1
        x = ops.subtract(x, self._means(x))
        factor = ops.rsqrt(ops.add(self._means(ops.square(x)), self.epsilon))
        if self.gamma is not None:
            factor = ops.multiply(factor, ops.reshape(self.gamma.value, aside))
        x = ops.multiply(x, factor)
        if self.beta is not None:
            x = ops.add(x, ops.reshape(self.beta.value, aside))
        return ops.cast(x, ops.dtype(inputs)) if is_half(inputs) else x

    def _means(self, x: Tensor) -> Tensor:
        """Each channel's mean of its group; first of its places, so that no axis is cut apart."""
        places = [a for a in range(1, len(x.shape)) if a != self.axis % len(x.shape)]
        x = ops.mean(x, axis=places, keepdims=True)
        shape = shape_of(x)
        x = ops.reshape(x, (shape[0], self._groups, -1))
        means = ops.broadcast_to(ops.mean(x, axis=2, keepdims=True), shape_of(x))
        return ops.reshape(means, shape)
