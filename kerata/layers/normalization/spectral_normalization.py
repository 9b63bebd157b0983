"""`SpectralNormalization`: a layer whose kernel is kept at spectral norm one."""

from __future__ import annotations

import math
from typing import Any

from ... import initializers, ops
from ...core import Count, Tensor, Unpack
from ...engine import Variable
from ..base import LayerArguments
from ..core.wrapper import Wrapper

__all__ = ["SpectralNormalization"]


class SpectralNormalization(Wrapper):
    """A layer whose kernel W is divided by its largest singular value before each training call.

    `v = norm(u W')`, `u = norm(v W)`, `power_iterations` times; `W := W / (v W u')`, with W as a
    matrix of one row for each input. u, in `vector_u`, begins the next call; gradients are those
    of the divided kernel, as which it is stored. Source: Miyato et al., 2018.

    Args:
        layer: one with a `kernel` or `embeddings`.
        power_iterations: how often u and v are improved in a call.

    Outside of training the layer is called as it is.

    >>> import numpy as np
    >>> from kerata.layers import Dense
    >>> layer = SpectralNormalization(Dense(3), power_iterations=20)
    >>> _ = layer(np.ones((2, 4)), training=True)
    >>> print(np.linalg.norm(layer.layer.kernel.numpy(), 2).round(3))
    1.0
    """

    kernel: Variable
    vector_u: Variable

    def __init__(
        self, layer: Any, power_iterations: Count = 1, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(layer, **kwargs)
        self.power_iterations = power_iterations

    def build(self, input_shape: Any = None) -> None:
        """Build the layer, and make `vector_u`, `[1, columns of the kernel]`."""
        super().build(input_shape)
        found = getattr(self.layer, "kernel", None)
        found = getattr(self.layer, "embeddings", None) if found is None else found
        if found is None:
            raise ValueError(
                f"SpectralNormalization '{self.name}' needs a layer with a `kernel` or "
                f"`embeddings`; {type(self.layer).__name__} '{self.layer.name}' has neither."
            )
        self.kernel = found
        self.vector_u = self.add_weight(
            (1, found.shape[-1]),
            initializers.TruncatedNormal(stddev=0.02),
            trainable=False,
            name="vector_u",
        )

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The layer's outputs, in training with the kernel normalized first."""
        if training:
            u, kernel = self.normalized_weights()
            self.vector_u.assign(u)
            self.kernel.assign(kernel)
        output: Tensor = self.layer(inputs)
        return output

    def normalized_weights(self) -> tuple[Tensor, Tensor]:
        """The next `vector_u`, and the kernel divided by an estimate of its spectral norm."""
        shape = self.kernel.shape
        kernel, u = self.kernel.value, self.vector_u.value
        fixed = ops.stop_gradient(kernel)
        weights = ops.reshape(fixed, (math.prod(shape[:-1]), shape[-1]))
        for _ in range(self.power_iterations):
            v = ops.normalize(ops.matmul(u, ops.transpose(weights)))
            u = ops.normalize(ops.matmul(v, weights))
        sigma = ops.matmul(ops.matmul(v, weights), ops.transpose(u))
        divided = ops.reshape(ops.divide(weights, sigma), shape)
        return u, ops.add(divided, ops.subtract(kernel, fixed))  # zeros, and the gradient
