"""Batch normalization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import initializers, ops
from ...core.typing import Fraction, Identifier, NotNegative, Tensor, Unpack
from ...engine.variable import Variable
from ..base.arguments import LayerArguments
from ..base.input_spec import InputSpec
from ..base.layer import Layer
from ..base.weights import add_weight_like, set_weight_options
from .layer_normalization import axis_sizes, is_half

__all__ = ["BatchNormalization"]


class BatchNormalization(Layer):
    """`gamma * (x - mean) / sqrt(variance + epsilon) + beta` for each channel.

    In training, mean and variance are the batch's, and the moving averages follow them:
    `moving = moving * momentum + batch * (1 - momentum)`. Otherwise the moving averages serve; also
    where `trainable` is False (the layer is frozen). Source: Ioffe & Szegedy, 2015.

    Args:
        axis: that of the channels: -1, or 1 for channels first.
        momentum: of the moving averages.
        epsilon: added to the variance.
        center: whether `beta` is added.
        scale: whether `gamma` multiplies.

    A mask `[batch, steps]` leaves steps out of the batch's mean and variance.

    >>> import numpy as np
    >>> layer = BatchNormalization(momentum=0.5)
    >>> _ = layer(np.array([[1.0], [3.0]]), training=True)
    >>> print([float(w[0]) for w in layer.get_weights()])
    [1.0, 0.0, 1.0, 1.0]
    """

    gamma: Variable | None
    beta: Variable | None
    supports_masking = True
    moving_mean: Any = None
    moving_variance: Any = None

    def __init__(
        self,
        axis: int = -1,
        momentum: Fraction = 0.99,
        epsilon: NotNegative = 1e-3,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Identifier = "zeros",
        gamma_initializer: Identifier = "ones",
        moving_mean_initializer: Identifier = "zeros",
        moving_variance_initializer: Identifier = "ones",
        beta_regularizer: Identifier = None,
        gamma_regularizer: Identifier = None,
        beta_constraint: Identifier = None,
        gamma_constraint: Identifier = None,
        renorm: bool = False,
        renorm_clipping: Any = None,
        renorm_momentum: float = 0.99,
        synchronized: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        if renorm or renorm_clipping is not None:
            raise ValueError(
                f"BatchNormalization '{self.name}': batch renormalization (renorm={renorm!r}, "
                f"renorm_clipping={renorm_clipping!r}) is not available; leave both out."
            )
        self.axis = axis
        self.momentum, self.epsilon = momentum, epsilon
        self.center, self.scale = center, scale
        set_weight_options(self, "beta", beta_initializer, beta_regularizer, beta_constraint)
        set_weight_options(self, "gamma", gamma_initializer, gamma_regularizer, gamma_constraint)
        self.moving_mean_initializer = initializers.get(moving_mean_initializer)
        self.moving_variance_initializer = initializers.get(moving_variance_initializer)
        self.renorm, self.renorm_clipping = renorm, renorm_clipping
        self.renorm_momentum = renorm_momentum
        self.synchronized = synchronized
        self.gamma = None
        self.beta = None

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `gamma`, `beta`, `moving_mean`, `moving_variance`, all `[channels]`."""
        rank = len(input_shape)
        (size,) = axis_sizes(self, input_shape, self.axis)
        self._axis = self.axis % rank
        self._reduced = tuple(a for a in range(rank) if a != self._axis)
        if self.scale:
            self.gamma = add_weight_like(self, "gamma", (size,))
        if self.center:
            self.beta = add_weight_like(self, "beta", (size,))
        for name in ("moving_mean", "moving_variance"):
            variable = self.add_weight(
                name=name,
                shape=(size,),
                initializer=getattr(self, f"{name}_initializer"),
                trainable=False,
                autocast=False,
            )
            setattr(self, name, variable)
        self.input_spec = InputSpec(ndim=rank, axes={self._axis: size})

    def call(
        self, inputs: Tensor, training: bool | None = None, mask: Tensor | None = None
    ) -> Tensor:
        """The normalized inputs."""
        x = ops.cast(inputs, "float32") if is_half(inputs) else inputs
        if mask is not None:
            x = ops.hide_infinite(x, mask)
        gamma, beta = self.gamma, self.beta
        options: dict[str, Any] = {
            "axis": self._axis,
            "offset": None if beta is None else beta.value,
            "scale": None if gamma is None else gamma.value,
            "epsilon": self.epsilon,
        }
        if not (training and self.trainable):
            mean, variance = self.moving_mean.value, self.moving_variance.value
            outputs = ops.batch_normalization(x, mean, variance, **options)
        else:
            if mask is None:
                outputs, mean, variance = ops.batch_normalization_training(
                    x, **options, synchronized=self.synchronized
                )
            else:
                mean, variance = self._masked_moments(x, mask)
                outputs = ops.batch_normalization(x, mean, variance, **options)
            self._follow(self.moving_mean, mean)
            self._follow(self.moving_variance, variance)
        return ops.cast(outputs, self.compute_dtype) if x is not inputs else outputs

    def _follow(self, moving: Any, new: Tensor) -> None:
        old, momentum = moving.value, self.momentum
        moving.assign(ops.add(ops.multiply(old, momentum), ops.multiply(new, 1.0 - momentum)))

    def _masked_moments(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and variance of the batch, over the steps that the mask leaves."""
        weights = ops.hide(ops.ones_like(x), mask)
        axes = self._reduced
        total = ops.maximum(ops.sum(weights, axes, keepdims=True), 1e-7)
        mean = ops.divide(ops.sum(ops.hide(x, mask), axes, keepdims=True), total)
        away = ops.square(ops.hide(ops.subtract(x, mean), mask))
        variance = ops.divide(ops.sum(away, axes, keepdims=True), total)
        return ops.squeeze(mean, axes), ops.squeeze(variance, axes)
