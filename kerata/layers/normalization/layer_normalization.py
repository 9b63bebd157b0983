"""Layer and RMS normalization."""

from __future__ import annotations

from collections.abc import Sequence

from ... import ops
from ...core import Identifier, Ints, NotNegative, Tensor, Unpack
from ...engine import Variable
from ..base import Layer, LayerArguments, add_weight_like, set_weight_options

__all__ = ["LayerNormalization", "RMSNormalization"]


class LayerNormalization(Layer):
    """`gamma * (x - mean) / sqrt(variance + epsilon) + beta`, mean and variance of each sample.

    Args:
        axis: over which axis, or axes, mean and variance are taken.
        epsilon: added to the variance.
        center: whether `beta` is added.
        scale: whether `gamma` multiplies.
        rms_scaling: whether it is `gamma * x / sqrt(variance + epsilon)` alone, as models of Keras
            have it; `RMSNormalization` is what the name says.

    `gamma` and `beta` have the sizes of the axes. Source: Ba et al., 2016.

    >>> import numpy as np
    >>> print(np.asarray(LayerNormalization(epsilon=0.0)(np.array([[1.0, 3.0]]))))
    [[-1.  1.]]
    """

    gamma: Variable | None = None
    beta: Variable | None = None
    supports_masking = True

    def __init__(
        self, axis: Ints = -1, epsilon: NotNegative = 1e-3, center: bool = True, scale: bool = True,
        beta_initializer: Identifier = "zeros", gamma_initializer: Identifier = "ones",
        beta_regularizer: Identifier = None, gamma_regularizer: Identifier = None,
        beta_constraint: Identifier = None, gamma_constraint: Identifier = None, *,
        rms_scaling: bool = False, **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.axis = axis if isinstance(axis, int) else list(axis)
        self.epsilon, self.center, self.scale = epsilon, center, scale
        self.rms_scaling = rms_scaling
        set_weight_options(self, locals(), "beta", "gamma")

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `gamma` and `beta`, of the sizes of the axes, in the order of the inputs."""
        axes = [self.axis] if isinstance(self.axis, int) else self.axis
        axes = sorted(axes, key=lambda axis: axis % len(input_shape))
        shape = axis_sizes(self, input_shape, axes)
        if self.scale or self.rms_scaling:
            self.gamma = add_weight_like(self, "gamma", shape)
        if self.center and not self.rms_scaling:
            self.beta = add_weight_like(self, "beta", shape)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        gamma, beta = self.gamma, self.beta
        return ops.layer_normalization(
            inputs,
            None if gamma is None else gamma.value,
            None if beta is None else beta.value,
            axis=self.axis,
            epsilon=self.epsilon,
            **({"rms_scaling": True} if self.rms_scaling else {}),
        )


class RMSNormalization(Layer):
    """`scale * x / sqrt(mean(x**2) + epsilon)`, the mean of each sample (Zhang & Sennrich, 2019).

    Args:
        axis: over which axis, or axes, the mean is taken; `scale` has their sizes.
        epsilon: added to the mean.

    >>> import numpy as np
    >>> print(np.asarray(RMSNormalization(epsilon=0.0)(np.array([[2.0, -2.0]]))))
    [[ 1. -1.]]
    """

    supports_masking = True

    def __init__(
        self, axis: Ints = -1, epsilon: NotNegative = 1e-6, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.axis = axis if isinstance(axis, int) else list(axis)
        self.epsilon = epsilon

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `scale`, of the sizes of the axes."""
        shape = axis_sizes(self, input_shape, self.axis)
        self.scale = self.add_weight(name="scale", shape=shape, initializer="ones")

    def call(self, x: Tensor) -> Tensor:
        """The normalized inputs."""
        return ops.rms_normalization(x, self.scale.value, axis=self.axis, epsilon=self.epsilon)


def is_half(x: Tensor) -> bool:
    """Whether sums of this dtype need a wider one."""
    return ops.dtype(x) in ("float16", "bfloat16")


def axis_sizes(layer: Layer, shape: Sequence[int | None], axis: Ints) -> tuple[int, ...]:
    """The sizes of these axes, which must be there and known."""
    found = []
    for a in [axis] if isinstance(axis, int) else axis:
        size = shape[a] if -len(shape) <= a < len(shape) else None
        if size is None:
            raise ValueError(
                f"{type(layer).__name__} '{layer.name}': axis {a} of the inputs must exist and "
                f"have a known size; given the shape {tuple(shape)}. Choose another `axis`."
            )
        found.append(size)
    return tuple(found)
