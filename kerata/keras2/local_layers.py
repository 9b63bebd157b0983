"""Convolutions with weights of their own at each place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import activations, ops
from ..core import Array, Identifier, Tensor, use
from ..layers.base import add_weight_like, set_weight_options
from . import backend as K
from .arguments import older_words
from .base_layer import Layer


class LocallyConnected(Layer):
    """`y[n, place] = activation(window of x at place @ kernel[place] + bias[place])`."""

    package = "keras2"
    rank = 2

    @older_words
    def __init__(
        self,
        filters: int,
        kernel_size: Any,
        strides: Any = 1,
        padding: str = "valid",
        data_format: str | None = None,
        activation: Identifier = None,
        use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None,
        bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None,
        bias_constraint: Identifier = None,
        implementation: int = 1,
        **kwargs: Any,
    ) -> None:
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.implementation = implementation  # tf.keras' way, which its files show
        if padding != "valid" and (padding, implementation) != ("same", 2):
            raise ValueError(
                f"{type(self).__name__} has no padding but 'valid'; given {padding!r}."
            )
        self.filters, self.padding, self.use_bias = filters, padding, use_bias
        self.kernel_size, self.strides = self._sizes(kernel_size), self._sizes(strides)
        self.data_format = K.normalize_data_format(data_format)
        self.activation = activations.get(activation)
        set_weight_options(self, locals(), "kernel", "bias")

    def _sizes(self, value: Any) -> tuple[int, ...]:
        return (value,) * self.rank if isinstance(value, int) else tuple(value)

    def _places(self, input_shape: Any) -> tuple[int, ...]:
        first = 1 if self.data_format == "channels_last" else 2
        spatial = tuple(input_shape)[first : first + self.rank]
        if None in spatial:
            raise ValueError(
                f"{type(self).__name__} has weights for each place, so the sizes of its inputs "
                f"must be known; given shape {tuple(input_shape)}."
            )
        sizes = zip(spatial, self.kernel_size, self.strides)
        if self.padding == "same":
            return tuple([-(-n // s) for n, _, s in sizes])
        return tuple([(n - k) // s + 1 for n, k, s in sizes])

    def _beside(self, spatial: Sequence[int]) -> list[tuple[int, int]]:
        """The zeros before and after each axis."""
        if self.padding == "valid":
            return [(0, 0)] * self.rank
        sizes = zip(spatial, self.kernel_size, self.strides)
        return [(k // 2, max((-(-n // s) - 1) * s + k - k // 2 - n, 0)) for n, k, s in sizes]

    def build(self, input_shape: Any) -> None:
        """Make the kernel `[places, window * channels, filters]` and the bias."""
        last = self.data_format == "channels_last"
        places, count, window = self._places(input_shape), 1, input_shape[-1 if last else 1]
        for n, k in zip(places, self.kernel_size):
            count, window = count * n, window * k
        self.kernel = add_weight_like(self, "kernel", (count, window, self.filters))
        self.bias: Any = None
        if self.use_bias:
            self.bias = add_weight_like(self, "bias", (*places, self.filters))
        self.built = True

    def call(self, inputs: Tensor) -> Any:
        """The weighted windows."""
        places = self._places(inputs.shape)
        if self.padding == "same":
            first = 1 if self.data_format == "channels_last" else 2
            beside = self._beside(inputs.shape[first : first + self.rank])
            zeros = [(0, 0)] * first + beside
            inputs = ops.pad(inputs, [*zeros, *[(0, 0)] * (len(inputs.shape) - len(zeros))])
        if self.rank == 1:
            y = K.local_conv1d(inputs, self.kernel, self.kernel_size, self.strides)
        else:
            y = K.local_conv2d(
                inputs, self.kernel, self.kernel_size, self.strides, places,
                self.data_format,
            )  # fmt: skip
        if self.bias is not None:
            y = K.bias_add(y, self.bias, self.data_format)
        return self.activation(y)

    def load_own_variables(self, store: Any) -> None:
        """Take the arrays of a file."""
        arrays = self.from_file([store[str(i)] for i in range(len(store))])
        for variable, array in zip(self.file_variables(), arrays):
            with use(variable.engine):
                variable.assign(array)

    def from_file(self, arrays: Sequence[Array]) -> list[Array]:
        """The arrays in this layer's shapes: tf.keras has kernels `[*inputs, C, *places, F]`, too.

        With channels first they are `[C, *inputs, F, *places]`.
        """
        kernel, rank = np.asarray(arrays[0]), self.rank
        if kernel.ndim != 2 * rank + 2:
            return list(arrays)
        last = self.data_format == "channels_last"
        if not last:
            kernel = np.moveaxis(kernel, (0, rank + 1), (rank, -1))
        spatial, places = kernel.shape[:rank], kernel.shape[rank + 1 : -1]
        channels, filters = kernel.shape[rank], kernel.shape[-1]
        windows = np.zeros((*places, *self.kernel_size, channels, filters), kernel.dtype)
        starts = [before for before, _ in self._beside(spatial)]
        for place in np.ndindex(*places):
            for offset in np.ndindex(*self.kernel_size):
                steps = zip(place, self.strides, offset, starts)
                at = tuple([p * s + o - b for p, s, o, b in steps])
                if all(0 <= i < n for i, n in zip(at, spatial)):
                    windows[place + offset] = kernel[at + (slice(None),) + place]
        if not last:
            windows = np.moveaxis(windows, -2, rank)
        return [windows.reshape(int(np.prod(places)), -1, filters), *arrays[1:]]

    def compute_output_shape(self, input_shape: Any) -> tuple[int | None, ...]:
        """[N, *places, filters], or with channels first."""
        places = self._places(input_shape)
        if self.data_format == "channels_first":
            return (input_shape[0], self.filters, *places)
        return (input_shape[0], *places, self.filters)


class LocallyConnected1D(LocallyConnected):
    """A convolution over sequences with weights of their own at each place.

    >>> import numpy as np
    >>> LocallyConnected1D(4, 3)(np.ones((2, 8, 5))).shape
    (2, 6, 4)
    """

    rank = 1


class LocallyConnected2D(LocallyConnected):
    """A convolution over images with weights of their own at each place.

    >>> import numpy as np
    >>> LocallyConnected2D(4, (3, 2))(np.ones((2, 8, 5, 3))).shape
    (2, 6, 4, 4)
    """
