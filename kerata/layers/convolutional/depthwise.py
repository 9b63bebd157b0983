"""Depthwise convolutions."""

from __future__ import annotations

from ... import ops
from ...core import Count, Counts, Identifier, OpenShape, Tensor, Unpack
from ...engine import Variable
from ..base import CommonArguments, add_weight_like
from .convolution import ConvolutionBase

__all__ = ["DepthwiseConv1D", "DepthwiseConv2D"]


class BaseDepthwiseConv(ConvolutionBase):
    """Convolution of each channel by itself; `DepthwiseConv1D` and `DepthwiseConv2D` fix the rank.

    Each input channel gives `depth_multiplier` output channels.
    """

    kernel: Variable = None  # type: ignore[assignment]  # until it is built

    def __init__(
        self, kernel_size: Counts, strides: Counts = 1, padding: str = "valid",
        depth_multiplier: Count = 1, data_format: str | None = None, dilation_rate: Counts = 1,
        activation: Identifier = None, use_bias: bool = True,
        depthwise_initializer: Identifier = "glorot_uniform",
        bias_initializer: Identifier = "zeros", depthwise_regularizer: Identifier = None,
        bias_regularizer: Identifier = None, activity_regularizer: Identifier = None,
        depthwise_constraint: Identifier = None, bias_constraint: Identifier = None,
        **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self._take(locals(), "depthwise")
        self.depth_multiplier = depth_multiplier

    def build(self, input_shape: OpenShape) -> None:
        """Make `kernel` [*kernel_size, channels, depth_multiplier] and `bias`."""
        channels = self._channels(input_shape)
        self._check_sizes(input_shape)
        shape = (*self.kernel_size, channels, self.depth_multiplier)
        self.kernel = add_weight_like(self, "depthwise", shape, name="kernel")
        self._add_bias(channels * self.depth_multiplier)

    def call(self, inputs: Tensor) -> Tensor:
        """The convolved inputs."""
        x = ops.depthwise_conv(
            inputs, self.kernel.value, self.strides, self.padding, self.data_format,
            self.dilation_rate,
        )  # fmt: skip
        return self._finish(x)


class DepthwiseConv1D(BaseDepthwiseConv):
    """Convolution along time, channel by channel: `[batch, steps, c]` to `[…, c * multiplier]`.

    Args: as `Conv1D`'s without `filters` and `groups`; `depth_multiplier` output channels for each
    input channel. Kernel `[kernel_size, channels, depth_multiplier]`.

    >>> import numpy as np
    >>> DepthwiseConv1D(3, depth_multiplier=2)(np.ones((2, 10, 3))).shape
    (2, 8, 6)
    """

    rank = 1


class DepthwiseConv2D(BaseDepthwiseConv):
    """Convolution of images, channel by channel: `[…, c]` to `[…, c * depth_multiplier]`.

    Args: as `Conv2D`'s without `filters` and `groups`; `depth_multiplier` output channels for each
    input channel. Kernel `[height, width, channels, depth_multiplier]`.

    >>> import numpy as np
    >>> DepthwiseConv2D(3, padding="same")(np.ones((2, 8, 8, 5))).shape
    (2, 8, 8, 5)
    """

    rank = 2
