"""Transposed convolutions: `Conv1DTranspose` … `Conv3DTranspose`, which make inputs larger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Count, Counts, Identifier, Natural, OpenShape, Tensor, Unpack
from ...engine import Variable
from ..base import CommonArguments, add_weight_like, arguments
from .convolution import ConvolutionBase

__all__ = [
    "Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose", "Convolution1DTranspose",
    "Convolution2DTranspose", "Convolution3DTranspose",
]  # fmt: skip


class BaseConvTranspose(ConvolutionBase):
    """The gradient of a convolution by its inputs, as a layer (Zeiler et al., 2010)."""

    kernel: Variable = None  # type: ignore[assignment]  # until it is built

    def __init__(
        self, filters: Count, kernel_size: Counts, strides: Counts = 1, padding: str = "valid",
        output_padding: Natural | Sequence[Natural] | None = None, data_format: str | None = None,
        dilation_rate: Counts = 1, activation: Identifier = None, use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        bias_constraint: Identifier = None, **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self._take(locals(), "kernel")
        self.filters = filters
        self.output_padding = self._checked_output_padding(output_padding)

    def _checked_output_padding(self, value: Any) -> tuple[int, ...] | None:
        if value is None:
            return None
        found = arguments.sizes(value, self.rank, "output_padding", self._who())
        if any(p >= s for p, s in zip(found, self.strides)):
            raise ValueError(
                f"{self._who()}: `output_padding` must be below `strides` on each axis; given "
                f"output_padding={found} and strides={self.strides}."
            )
        return found

    def build(self, input_shape: OpenShape) -> None:
        """Make `kernel` [*kernel_size, filters, channels] and `bias` [filters]."""
        channels = self._channels(input_shape)
        self.kernel = add_weight_like(self, "kernel", (*self.kernel_size, self.filters, channels))
        self._add_bias(self.filters)

    def call(self, inputs: Tensor) -> Tensor:
        """The enlarged inputs."""
        x = ops.conv_transpose(
            inputs, self.kernel.value, self.strides, self.padding, self.output_padding,
            self.data_format, self.dilation_rate,
        )  # fmt: skip
        return self._finish(x)


class Conv1DTranspose(BaseConvTranspose):
    """Transposed convolution along one axis: `[batch, steps, channels]` to `[batch, new, filters]`.

    Args: as `Conv1D`'s; `output_padding` chooses among the lengths that a convolution would bring
    to the inputs' length, None the one that `padding` implies (`steps * strides` for "same").
    Kernel `[kernel_size, filters, channels]`.

    >>> import numpy as np
    >>> Conv1DTranspose(4, 3, strides=2, padding="same")(np.ones((2, 10, 3))).shape
    (2, 20, 4)
    """

    rank = 1


class Conv2DTranspose(BaseConvTranspose):
    """Transposed convolution of images: `[batch, height, width, channels]` to larger ones.

    Args: as `Conv1DTranspose`'s, one number or a pair each. Kernel `[height, width, filters, c]`.

    >>> import numpy as np
    >>> Conv2DTranspose(4, 3, strides=2, padding="same")(np.ones((2, 8, 8, 3))).shape
    (2, 16, 16, 4)
    """

    rank = 2


class Conv3DTranspose(BaseConvTranspose):
    """Transposed convolution of volumes: `[batch, depth, height, width, channels]` to larger ones.

    Args: as `Conv1DTranspose`'s, one number or three each.

    >>> import numpy as np
    >>> Conv3DTranspose(2, 3)(np.ones((1, 4, 4, 4, 3))).shape
    (1, 6, 6, 6, 2)
    """

    rank = 3

    def __init__(
        self, filters: Count, kernel_size: Counts, strides: Counts = (1, 1, 1),
        padding: str = "valid", data_format: str | None = None,
        output_padding: Natural | Sequence[Natural] | None = None,
        dilation_rate: Counts = (1, 1, 1), *args: Any, **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        # Keras has these two arguments in this order for three dimensions alone.
        order = (filters, kernel_size, strides, padding, output_padding, data_format, dilation_rate)
        super().__init__(*order, *args, **kwargs)


Convolution1DTranspose, Convolution2DTranspose = Conv1DTranspose, Conv2DTranspose
Convolution3DTranspose = Conv3DTranspose
