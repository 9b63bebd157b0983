"""Batch normalization."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Any

import numpy as np

from ... import initializers, ops
from ...core import Fraction, Identifier, NotNegative, Tensor, Unpack
from ...engine import Variable
from ...ops._base import shape_of
from ..base import InputSpec, Layer, LayerArguments, add_weight_like, set_weight_options
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
        renorm: whether training corrects what the batch gives by averages that follow quicker,
            `r (x - mean) / deviation + d`, with `r = deviation / renorm_stddev` and
            `d = (mean - renorm_mean) / renorm_stddev` as constants (Ioffe, 2017).
        renorm_clipping: limits of the correction, "rmin" (0), "rmax" and "dmax" (infinite).
        renorm_momentum: of `renorm_mean` and `renorm_stddev`.

    A mask `[batch, steps]` leaves steps out of the batch's mean and variance.

    >>> import numpy as np
    >>> layer = BatchNormalization(momentum=0.5)
    >>> _ = layer(np.array([[1.0], [3.0]]), training=True)
    >>> print([float(w[0]) for w in layer.get_weights()])
    [1.0, 0.0, 1.0, 1.0]
    """

    gamma: Variable | None = None
    beta: Variable | None = None
    supports_masking = True
    moving_mean: Any = None
    moving_variance: Any = None
    moving_stddev: Any = None
    renorm_mean: Any = None
    renorm_stddev: Any = None

    def __init__(
        self, axis: int = -1, momentum: Fraction = 0.99, epsilon: NotNegative = 1e-3,
        center: bool = True, scale: bool = True, beta_initializer: Identifier = "zeros",
        gamma_initializer: Identifier = "ones", moving_mean_initializer: Identifier = "zeros",
        moving_variance_initializer: Identifier = "ones", beta_regularizer: Identifier = None,
        gamma_regularizer: Identifier = None, beta_constraint: Identifier = None,
        gamma_constraint: Identifier = None, renorm: bool = False,
        renorm_clipping: dict[str, float] | None = None, renorm_momentum: Fraction = 0.99,
        synchronized: bool = False, **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.axis = axis
        self.momentum, self.epsilon = momentum, epsilon
        self.center, self.scale = center, scale
        set_weight_options(self, locals(), "beta", "gamma")
        self.moving_mean_initializer = initializers.get(moving_mean_initializer)
        self.moving_variance_initializer = initializers.get(moving_variance_initializer)
        self.renorm, self.renorm_clipping = renorm, renorm_clipping
        self._limits = self._checked_limits(renorm_clipping)
        self.renorm_momentum = renorm_momentum
        self.synchronized = synchronized

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
        first_mean, first_variance = self.moving_mean_initializer, self.moving_variance_initializer
        averages = {"moving_mean": first_mean, "moving_variance": first_variance}
        if self.renorm:
            deviation = _Root(first_variance)
            averages.update(
                moving_stddev=deviation, renorm_mean=first_mean, renorm_stddev=deviation
            )
        for name, initializer in averages.items():
            variable = self.add_weight((size,), initializer, None, False, False, name=name)
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
        elif self.renorm:
            outputs = self._renormalized(x, mask, options)
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

    def _follow(self, moving: Any, new: Tensor, momentum: float | None = None) -> None:
        old, momentum = moving.value, self.momentum if momentum is None else momentum
        moving.assign(ops.add(ops.multiply(old, momentum), ops.multiply(new, 1.0 - momentum)))

    def _checked_limits(self, given: dict[str, float] | None) -> dict[str, float]:
        given = dict(given or {})
        if set(given) - {"rmin", "rmax", "dmax"} or given.get("rmin", 0) > given.get("rmax", inf):
            raise ValueError(
                f"BatchNormalization '{self.name}': `renorm_clipping` may have 'rmin', 'rmax' (at "
                f"least 'rmin') and 'dmax'; given {given!r}."
            )
        return given

    def _renormalized(self, x: Tensor, mask: Tensor | None, options: dict[str, Any]) -> Tensor:
        """The outputs, by the batch's moments corrected towards those of earlier batches."""
        found = ops.moments(x, self._reduced) if mask is None else self._masked_moments(x, mask)
        mean, variance = found
        deviation = ops.sqrt(ops.add(variance, self.epsilon))
        fixed = ops.stop_gradient(mean), ops.stop_gradient(deviation)
        limits, spread = self._limits, self.renorm_stddev.value
        r = ops.clip(ops.divide(fixed[1], spread), limits.get("rmin", 0.0), limits.get("rmax", inf))
        d = ops.divide(ops.subtract(fixed[0], self.renorm_mean.value), spread)
        d = ops.clip(d, -limits.get("dmax", inf), limits.get("dmax", inf))
        plain = {**options, "offset": None, "scale": None}
        outputs = ops.batch_normalization(x, mean, variance, **plain)
        shape = [1] * len(shape_of(x))
        shape[self._axis] = -1
        for combine, factor in (
            (ops.multiply, r), (ops.add, d),
            (ops.multiply, options["scale"]), (ops.add, options["offset"]),
        ):  # fmt: skip
            if factor is not None:
                outputs = combine(outputs, ops.reshape(factor, shape))
        mean, deviation = fixed
        self._follow(self.renorm_mean, mean, self.renorm_momentum)
        self._follow(self.renorm_stddev, deviation, self.renorm_momentum)
        self._follow(self.moving_mean, mean)
        self._follow(self.moving_stddev, deviation)
        variance = ops.subtract(ops.square(self.moving_stddev.value), self.epsilon)
        self.moving_variance.assign(ops.relu(variance))
        return outputs

    def _masked_moments(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and variance of the batch, over the steps that the mask leaves."""
        weights = ops.hide(ops.ones_like(x), mask)
        axes = self._reduced
        total = ops.maximum(ops.sum(weights, axes, keepdims=True), 1e-7)
        mean = ops.divide(ops.sum(ops.hide(x, mask), axes, keepdims=True), total)
        away = ops.square(ops.hide(ops.subtract(x, mean), mask))
        variance = ops.divide(ops.sum(away, axes, keepdims=True), total)
        return ops.squeeze(mean, axes), ops.squeeze(variance, axes)


class _Root(initializers.Initializer):
    """The square root of what another initializer draws."""

    package = "layers"

    def __init__(self, squares: Any) -> None:
        self.squares = squares

    def draw(self, shape: Sequence[int], dtype: str) -> Any:
        """The roots as an array."""
        draw = getattr(self.squares, "draw", None) or self.squares
        return np.sqrt(draw(tuple(shape), dtype=dtype))
