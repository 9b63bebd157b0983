"""Convolutions: `Conv1D` … `Conv3D`, per channel (`DepthwiseConv`), separable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import activations, ops
from ...core import Count, Counts, Identifier, OpenShape, Tensor, Unpack
from ...engine import Variable
from ...transforms import Layout
from ..base import CommonArguments, InputSpec, Layer, add_weight_like, arguments, set_weight_options
from ..base.transformable import Transformable

__all__ = ["Conv1D", "Conv2D", "Conv3D", "Convolution1D", "Convolution2D", "Convolution3D"]


class Windowed(Layer):
    """A layer whose windows lie along `rank` spatial axes."""

    kernel_size: tuple[int, ...]
    strides: tuple[int, ...]
    dilation_rate: tuple[int, ...]

    def _take_windows(
        self, given: Mapping[str, Any], rank: int, paddings: Sequence[str] = ("valid", "same")
    ) -> None:
        """Keep the arguments of the windows, of those of a constructor."""
        who = self._who()
        for name in ("kernel_size", "strides", "dilation_rate"):
            setattr(self, name, arguments.sizes(given[name], rank, name, who))
        self.padding = arguments.padding(given["padding"], who, paddings)
        self.data_format = arguments.data_format(given["data_format"], who)
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            raise ValueError(
                f"{who}: strides {self.strides} and dilation_rate {self.dilation_rate} cannot both "
                "be above 1; leave one of them at 1."
            )

    def _who(self) -> str:
        return f"{type(self).__name__} '{self.name}'"


class ConvolutionBase(Windowed):
    """What convolutions share: arguments along the spatial axes, the bias, the activation."""

    unsaid = {"autocast": True}
    bias: Variable | None = None
    rank = 2
    paddings: tuple[str, ...] = ("valid", "same")

    def _take(self, given: dict[str, Any], *kernels: str) -> None:
        """Keep the arguments that all convolutions have, given as a constructor's `locals()`."""
        self._take_windows(given, self.rank, self.paddings)
        self.activation = activations.get(given["activation"])
        self.use_bias: bool = given["use_bias"]
        set_weight_options(self, given, "bias", *kernels)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def _channel_axis(self) -> int:
        return -1 if self.data_format == "channels_last" else 1

    def _channels(self, input_shape: OpenShape) -> int:
        """Channels of the inputs, which must be known; the input specification is fixed to them."""
        if len(input_shape) != self.rank + 2:
            layout = ", ".join(["batch", *["size"] * self.rank, "channels"])
            raise ValueError(
                f"{self._who()} expects inputs of rank {self.rank + 2} ({layout}, if channels come "
                f"last); given the shape {tuple(input_shape)}."
            )
        channels = input_shape[self._channel_axis]
        if channels is None:
            raise ValueError(
                f"{self._who()} needs a known number of channels (axis {self._channel_axis}); "
                f"given the shape {tuple(input_shape)}."
            )
        self.input_spec = InputSpec(ndim=self.rank + 2, axes={self._channel_axis: channels})
        return channels

    def _check_sizes(self, input_shape: OpenShape) -> None:
        """Raise where the kernel does not fit into the inputs even once."""
        spatial = input_shape[1:-1] if self._channel_axis == -1 else input_shape[2:]
        reach = [(k - 1) * d + 1 for k, d in zip(self.kernel_size, self.dilation_rate)]
        small = [n for n, k in zip(spatial, reach) if n is not None and n < k]
        if self.padding == "valid" and small:
            raise ValueError(
                f"{self._who()}: the kernel reaches over {tuple(reach)} positions, more than the "
                f"inputs have ({tuple(spatial)}, from the shape {tuple(input_shape)}); use "
                "padding='same', a smaller kernel_size, or less pooling before."
            )

    def _add_bias(self, channels: int) -> None:
        if self.use_bias:
            self.bias = add_weight_like(self, "bias", (channels,))

    def _finish(self, x: Tensor) -> Tensor:
        """Bias and activation."""
        if self.bias is not None:
            bias = self.bias.value
            if self._channel_axis == 1:
                bias = ops.reshape(bias, (1, -1, *(1,) * self.rank))
            x = ops.add(x, bias)
        activation = self.activation
        return x if activation is activations.linear or activation is None else activation(x)


class BaseConv(ConvolutionBase, Transformable):
    """Convolution in `rank` dimensions; `Conv1D`, `Conv2D`, `Conv3D` fix the rank.

    Each output channel sums, over a window of `kernel_size`, all input channels of its group.
    """

    kernel: Variable = None  # type: ignore[assignment]  # until it is built

    def __init__(
        self, filters: Count, kernel_size: Counts, strides: Counts = 1, padding: str = "valid",
        data_format: str | None = None, dilation_rate: Counts = 1, groups: Count = 1,
        activation: Identifier = None, use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        bias_constraint: Identifier = None, lora_rank: Count | None = None,
        lora_alpha: float | None = None, **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self._take(locals(), "kernel")
        self._take_transforms(lora_rank, lora_alpha)
        self.filters = filters
        self.groups = groups
        if self.filters % self.groups:
            raise ValueError(
                f"{self._who()}: `filters` must be a multiple of `groups`; given filters="
                f"{self.filters} and groups={self.groups}."
            )

    def build(self, input_shape: OpenShape) -> None:
        """Make `kernel` [*kernel_size, channels / groups, filters] and `bias` [filters]."""
        channels = self._channels(input_shape)
        if channels % self.groups:
            raise ValueError(
                f"{self._who()}: the number of input channels must be a multiple of `groups`; "
                f"given {channels} channels (shape {tuple(input_shape)}) and groups={self.groups}."
            )
        self._check_sizes(input_shape)
        shape = (*self.kernel_size, channels // self.groups, self.filters)
        self._add_transformable(Layout("kernel", shape, tuple(range(self.rank + 1))))
        self._add_bias(self.filters)
        self._enable_given_lora()

    def convolution_op(self, inputs: Tensor, kernel: Tensor) -> Tensor:
        """The convolution alone, without bias and activation."""
        return ops.conv(
            inputs, kernel, self.strides, self.padding, self.data_format, self.dilation_rate
        )

    def call(self, inputs: Tensor) -> Tensor:
        """The convolved inputs."""
        return self._finish(self.convolution_op(inputs, self.kernel.value))


class Conv1D(BaseConv):
    """Convolution along one axis (time): `[batch, steps, channels]` to `[batch, new, filters]`.

    Args:
        filters: number of output channels.
        kernel_size: length of the window.
        strides: steps between windows.
        padding: "valid" (none), "same" (length / strides), or "causal": a result depends on no
            later input (van den Oord et al., 2016).
        data_format: "channels_last" or "channels_first"; None takes the setting.
        dilation_rate: distance between neighbours in a window; not together with strides.
        groups: into how many groups the channels are split.

    Kernel `[kernel_size, channels / groups, filters]`, bias `[filters]`.

    >>> import numpy as np
    >>> Conv1D(4, 3, padding="causal")(np.ones((2, 10, 3))).shape
    (2, 10, 4)
    """

    rank = 1
    paddings = ("valid", "same", "causal")

    def convolution_op(self, inputs: Tensor, kernel: Tensor) -> Tensor:
        """The convolution alone; "causal" puts zeros before the first step."""
        if self.padding != "causal":
            return super().convolution_op(inputs, kernel)
        steps, rest = ((self.kernel_size[0] - 1) * self.dilation_rate[0], 0), (0, 0)
        last = self.data_format == "channels_last"
        inputs = ops.pad(inputs, (rest, steps, rest) if last else (rest, rest, steps))
        return ops.conv(inputs, kernel, self.strides, "valid", self.data_format, self.dilation_rate)


class Conv2D(BaseConv):
    """Convolution over images: `[batch, height, width, channels]` to `[batch, …, …, filters]`.

    Args: as `Conv1D`'s, with one number or a pair for `kernel_size`, `strides`, `dilation_rate`;
    padding is "valid" or "same". Kernel `[height, width, channels / groups, filters]`.

    >>> import numpy as np
    >>> layer = Conv2D(1, (2, 2), kernel_initializer="ones")
    >>> print(np.asarray(layer(np.ones((1, 3, 3, 1))))[0, :, :, 0])
    [[4. 4.]
     [4. 4.]]
    """

    rank = 2


class Conv3D(BaseConv):
    """Convolution over volumes: `[batch, depth, height, width, channels]`.

    Args: as `Conv1D`'s, with one number or three for `kernel_size`, `strides`, `dilation_rate`.

    >>> import numpy as np
    >>> Conv3D(4, 3, padding="same")(np.zeros((1, 4, 5, 6, 2))).shape
    (1, 4, 5, 6, 4)
    """

    rank = 3


Convolution1D, Convolution2D, Convolution3D = Conv1D, Conv2D, Conv3D
