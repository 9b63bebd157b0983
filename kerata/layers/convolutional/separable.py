"""Depthwise separable convolutions."""

from __future__ import annotations

from ... import ops
from ...core import Count, Counts, Identifier, OpenShape, Tensor, Unpack
from ...engine import Variable
from ..base import CommonArguments, add_weight_like
from .convolution import ConvolutionBase

__all__ = ["SeparableConv1D", "SeparableConv2D", "SeparableConvolution1D", "SeparableConvolution2D"]


class BaseSeparableConv(ConvolutionBase):
    """A depthwise convolution, then one of window 1 that mixes the channels (Chollet, 2017)."""

    depthwise_kernel: Variable = None  # type: ignore[assignment]  # until it is built
    pointwise_kernel: Variable = None  # type: ignore[assignment]

    def __init__(
        self, filters: Count, kernel_size: Counts, strides: Counts = 1, padding: str = "valid",
        data_format: str | None = None, dilation_rate: Counts = 1, depth_multiplier: Count = 1,
        activation: Identifier = None, use_bias: bool = True,
        depthwise_initializer: Identifier = "glorot_uniform",
        pointwise_initializer: Identifier = "glorot_uniform",
        bias_initializer: Identifier = "zeros", depthwise_regularizer: Identifier = None,
        pointwise_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, depthwise_constraint: Identifier = None,
        pointwise_constraint: Identifier = None, bias_constraint: Identifier = None,
        **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self._take(locals(), "depthwise", "pointwise")
        self.filters = filters
        self.depth_multiplier = depth_multiplier

    def build(self, input_shape: OpenShape) -> None:
        """Make `depthwise_kernel`, `pointwise_kernel` and `bias`."""
        channels = self._channels(input_shape)
        self._check_sizes(input_shape)
        shape = (*self.kernel_size, channels, self.depth_multiplier)
        self.depthwise_kernel = add_weight_like(self, "depthwise", shape, name="depthwise_kernel")
        point = (*(1,) * self.rank, channels * self.depth_multiplier, self.filters)
        self.pointwise_kernel = add_weight_like(self, "pointwise", point, name="pointwise_kernel")
        self._add_bias(self.filters)

    def call(self, inputs: Tensor) -> Tensor:
        """The convolved inputs."""
        x = ops.depthwise_conv(
            inputs, self.depthwise_kernel.value, self.strides, self.padding, self.data_format,
            self.dilation_rate,
        )  # fmt: skip
        x = ops.conv(x, self.pointwise_kernel.value, data_format=self.data_format)
        return self._finish(x)


class SeparableConv1D(BaseSeparableConv):
    """Convolution along time in two factors: channel by channel, then across channels.

    Args: as `Conv1D`'s; `depth_multiplier` channels between the factors for each input channel.
    Kernels `[kernel_size, channels, multiplier]` and `[1, channels * multiplier, filters]`.

    >>> import numpy as np
    >>> SeparableConv1D(4, 3)(np.ones((2, 10, 3))).shape
    (2, 8, 4)
    """

    rank = 1


class SeparableConv2D(BaseSeparableConv):
    """Convolution of images in two factors: channel by channel, then across channels.

    Args: as `Conv2D`'s; `depth_multiplier` channels between the factors for each input channel.
    Kernels `[height, width, channels, multiplier]` and `[1, 1, channels * multiplier, filters]`.

    >>> import numpy as np
    >>> SeparableConv2D(4, 3, padding="same")(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 4)
    """

    rank = 2


SeparableConvolution1D, SeparableConvolution2D = SeparableConv1D, SeparableConv2D
