"""Normalization: over batches, over each sample, over groups of channels, to unit length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import initializers, ops
from ..ops.fused.normalization import batch_normalization_training
from .layer import InputSpec, Layer
from .weights import keep, make

Tensor = Any


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

    supports_masking = True
    moving_mean: Any = None
    moving_variance: Any = None

    def __init__(
        self,
        axis: int = -1,
        momentum: float = 0.99,
        epsilon: float = 1e-3,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        moving_mean_initializer: Any = "zeros",
        moving_variance_initializer: Any = "ones",
        beta_regularizer: Any = None,
        gamma_regularizer: Any = None,
        beta_constraint: Any = None,
        gamma_constraint: Any = None,
        renorm: bool = False,
        renorm_clipping: Any = None,
        renorm_momentum: float = 0.99,
        synchronized: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if renorm or renorm_clipping:
            raise ValueError(
                f"BatchNormalization '{self.name}': batch renormalization (renorm={renorm!r}, "
                f"renorm_clipping={renorm_clipping!r}) is not available; leave both out."
            )
        self.axis = int(axis)
        self.momentum, self.epsilon = momentum, epsilon
        self.center, self.scale = center, scale
        keep(self, "beta", beta_initializer, beta_regularizer, beta_constraint)
        keep(self, "gamma", gamma_initializer, gamma_regularizer, gamma_constraint)
        self.moving_mean_initializer = initializers.get(moving_mean_initializer)
        self.moving_variance_initializer = initializers.get(moving_variance_initializer)
        self.renorm, self.renorm_clipping = renorm, renorm_clipping
        self.renorm_momentum = renorm_momentum
        self.synchronized = synchronized
        self.gamma: Any = None
        self.beta: Any = None

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `gamma`, `beta`, `moving_mean`, `moving_variance`, all `[channels]`."""
        rank = len(input_shape)
        (size,) = axis_sizes(self, input_shape, self.axis)
        self._axis = self.axis % rank
        self._reduced = tuple(a for a in range(rank) if a != self._axis)
        if self.scale:
            self.gamma = make(self, "gamma", (size,))
        if self.center:
            self.beta = make(self, "beta", (size,))
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
        gamma, beta = self.gamma, self.beta
        scaled = {
            "axis": self._axis,
            "offset": None if beta is None else beta.value,
            "scale": None if gamma is None else gamma.value,
            "epsilon": self.epsilon,
        }
        mean, variance = self.moving_mean.value, self.moving_variance.value
        if not (training and self.trainable):
            outputs = ops.batch_normalization(x, mean, variance, **scaled)
        else:
            old_mean, old_variance = mean, variance
            if mask is None:
                outputs, mean, variance = batch_normalization_training(
                    x, **scaled, synchronized=self.synchronized
                )
            else:
                mean, variance = self._masked_moments(x, mask)
                outputs = ops.batch_normalization(x, mean, variance, **scaled)
            self._follow(self.moving_mean, old_mean, mean)
            self._follow(self.moving_variance, old_variance, variance)
        return ops.cast(outputs, self.compute_dtype) if x is not inputs else outputs

    def _follow(self, moving: Any, old: Tensor, new: Tensor) -> None:
        momentum = self.momentum
        moving.assign(ops.add(ops.multiply(old, momentum), ops.multiply(new, 1.0 - momentum)))

    def _masked_moments(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and variance of the batch, over the steps that the mask leaves."""
        weights = ops.cast(mask, ops.dtype(x))
        for _ in range(len(ops.shape(x)) - len(ops.shape(mask))):
            weights = ops.expand_dims(weights, -1)
        weights = ops.broadcast_to(weights, ops.shape(x))
        axes = self._reduced
        total = ops.maximum(ops.sum(weights, axes, keepdims=True), 1e-7)
        mean = ops.divide(ops.sum(ops.multiply(weights, x), axes, keepdims=True), total)
        away = ops.multiply(weights, ops.square(ops.subtract(x, mean)))
        variance = ops.divide(ops.sum(away, axes, keepdims=True), total)
        return ops.squeeze(mean, axes), ops.squeeze(variance, axes)


class LayerNormalization(Layer):
    """`gamma * (x - mean) / sqrt(variance + epsilon) + beta`, mean and variance of each sample.

    Args:
        axis: over which axis, or axes, mean and variance are taken.
        epsilon: added to the variance.
        center: whether `beta` is added.
        scale: whether `gamma` multiplies.

    `gamma` and `beta` have the sizes of the axes. Source: Ba et al., 2016.

    >>> import numpy as np
    >>> print(np.asarray(LayerNormalization(epsilon=0.0)(np.array([[1.0, 3.0]]))))
    [[-1.  1.]]
    """

    supports_masking = True

    def __init__(
        self,
        axis: int | Sequence[int] = -1,
        epsilon: float = 1e-3,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        beta_regularizer: Any = None,
        gamma_regularizer: Any = None,
        beta_constraint: Any = None,
        gamma_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.axis = axis if isinstance(axis, int) else list(axis)
        self.epsilon, self.center, self.scale = epsilon, center, scale
        keep(self, "beta", beta_initializer, beta_regularizer, beta_constraint)
        keep(self, "gamma", gamma_initializer, gamma_regularizer, gamma_constraint)
        self.gamma: Any = None
        self.beta: Any = None

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `gamma` and `beta`, of the sizes of the axes."""
        shape = axis_sizes(self, input_shape, self.axis)
        if self.scale:
            self.gamma = make(self, "gamma", shape)
        if self.center:
            self.beta = make(self, "beta", shape)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        gamma, beta = self.gamma, self.beta
        return ops.layer_normalization(
            inputs,
            None if gamma is None else gamma.value,
            None if beta is None else beta.value,
            axis=self.axis,
            epsilon=self.epsilon,
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
        self, axis: int | Sequence[int] = -1, epsilon: float = 1e-6, **kwargs: Any
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

    supports_masking = True

    def __init__(
        self,
        groups: int = 32,
        axis: int = -1,
        epsilon: float = 1e-3,
        center: bool = True,
        scale: bool = True,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        beta_regularizer: Any = None,
        gamma_regularizer: Any = None,
        beta_constraint: Any = None,
        gamma_constraint: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.groups, self.axis = int(groups), int(axis)
        self.epsilon, self.center, self.scale = epsilon, center, scale
        keep(self, "beta", beta_initializer, beta_regularizer, beta_constraint)
        keep(self, "gamma", gamma_initializer, gamma_regularizer, gamma_constraint)
        self.gamma: Any = None
        self.beta: Any = None

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
            self.gamma = make(self, "gamma", (size,))
        if self.center:
            self.beta = make(self, "beta", (size,))
        self.input_spec = InputSpec(ndim=len(input_shape), axes={self.axis: size})

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        shape = ops.shape(inputs)
        axis, size = self.axis % len(shape), shape[self.axis]
        parted = (*shape[:axis], self._groups, size // self._groups, *shape[axis + 1 :])
        x = ops.reshape(inputs, parted)
        over = [a for a in range(1, len(parted)) if a != axis]
        x = ops.reshape(ops.layer_normalization(x, axis=over, epsilon=self.epsilon), shape)
        aside = [size if a == axis else 1 for a in range(len(shape))]
        if self.gamma is not None:
            x = ops.multiply(x, ops.reshape(self.gamma.value, aside))
        return x if self.beta is None else ops.add(x, ops.reshape(self.beta.value, aside))


class UnitNormalization(Layer):
    """`x / sqrt(sum(x**2))` over an axis, or axes: vectors of length 1.

    >>> import numpy as np
    >>> print(np.round(np.asarray(UnitNormalization()(np.array([[3.0, 4.0]]))), 4))
    [[0.6 0.8]]
    """

    supports_masking = True

    def __init__(self, axis: int | Sequence[int] = -1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.axis = axis if isinstance(axis, int) else list(axis)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        return ops.normalize(inputs, axis=self.axis, order=2, epsilon=1e-6)


def is_half(x: Tensor) -> bool:
    """Whether sums of this dtype need a wider one."""
    return ops.dtype(x) in ("float16", "bfloat16")


def axis_sizes(
    layer: Layer, shape: Sequence[int | None], axis: int | Sequence[int]
) -> tuple[int, ...]:
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
