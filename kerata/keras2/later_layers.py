"""Layers that tf.keras 2 had beside Keras 2.3's and today's."""

from __future__ import annotations

import math
from typing import Any

from .. import initializers, ops
from ..core import OpenShape, Tensor
from .base_layer import Layer
from .layers import BatchNormalization

__all__ = ["AbstractRNNCell", "RandomFourierFeatures", "SyncBatchNormalization"]


class AbstractRNNCell(Layer):
    """The base of one's own recurrent cells, which say `state_size`, and `output_size` where it is
    another, and define `call(inputs, states)`.
    """


class SyncBatchNormalization(BatchNormalization):
    """Batch normalization by the mean and variance over the parts of a batch on all devices."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "synchronized": True})


class RandomFourierFeatures(Layer):
    """Features whose products come near a kernel of the inputs (Rahimi & Recht, 2007):
    `cos(x @ W / scale + b)`, with `b` drawn from 0 to 2 pi.

    Args:
        output_dim: the number of features.
        kernel_initializer: "gaussian", of which `W` is normal; "laplacian", of which it is
            Cauchy's; or an initializer.
        scale: of the kernel; None for `sqrt(inputs / 2)` with "gaussian", else 1.
        trainable: whether the scale is trained.

    Shapes: [batch, inputs] to [batch, output_dim].

    Raises:
        ValueError: if `output_dim` or `scale` is not positive.

    >>> import numpy as np
    >>> RandomFourierFeatures(4)(np.ones((2, 3))).shape
    (2, 4)
    """

    package = "keras2.experimental"

    def __init__(
        self, output_dim: int, kernel_initializer: Any = "gaussian", scale: float | None = None,
        trainable: bool = False, name: str | None = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        if output_dim <= 0 or scale is not None and scale <= 0:
            raise ValueError(
                "RandomFourierFeatures needs a positive `output_dim`, and a positive `scale` if "
                f"one is given; given {output_dim} and {scale}."
            )
        super().__init__(trainable=trainable, name=name, **kwargs)
        self.output_dim, self.scale = output_dim, scale
        self.kernel_initializer = kernel_initializer

    def build(self, input_shape: OpenShape) -> None:
        """Draw the features."""
        size = input_shape[-1]
        kind = self.kernel_initializer
        word = kind.lower() if isinstance(kind, str) else ""
        scale = self.scale or (math.sqrt(size / 2.0) if word == "gaussian" else 1.0)  # type: ignore
        draw: Any = {"gaussian": initializers.RandomNormal(stddev=1.0), "laplacian": _cauchy}
        self.kernel_scale = self.add_weight(
            "kernel_scale", (1,), initializer=initializers.Constant(scale),
            trainable=self.trainable, constraint="non_neg",
        )  # fmt: skip
        self.unscaled_kernel = self.add_weight(
            "unscaled_kernel", (size, self.output_dim), initializer=draw.get(word, kind),
            trainable=False,
        )  # fmt: skip
        self.bias = self.add_weight(
            "bias", (self.output_dim,), trainable=False,
            initializer=initializers.RandomUniform(0.0, 2.0 * math.pi),
        )  # fmt: skip
        super().build(input_shape)

    def call(self, inputs: Tensor) -> Tensor:
        """The features."""
        return ops.cos(inputs @ (self.unscaled_kernel / self.kernel_scale) + self.bias)


def _cauchy(shape: Any, dtype: Any = None) -> Tensor:
    """Numbers of Cauchy's distribution: the tangents of even angles."""
    angles: Tensor = initializers.RandomUniform(-math.pi / 2, math.pi / 2)(shape, dtype)
    return ops.tan(angles)
