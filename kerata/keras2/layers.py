"""Layers as Keras 2.3 had them: kerata's own, in the words of that time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import activations as _activations
from .. import layers as _modern
from ..core.naming import publish as _publish
from ..core.typing import Tensor as _Tensor
from ..layers import *
from . import backend as _backend
from .local_layers import LocallyConnected1D as LocallyConnected1D
from .local_layers import LocallyConnected2D as LocallyConnected2D
from .older_layers import all_older as _all_older
from .older_layers import older as _older

_OldGRU: Any = _older(_modern.GRU)
_OldGRUCell: Any = _older(_modern.GRUCell)
if not TYPE_CHECKING:
    globals().update(_all_older())


class GRU(_OldGRU):  # type: ignore[misc, no-redef]
    """`kerata.layers.GRU` with `reset_after` False, as it was by default."""

    def __init__(self, *args: Any, reset_after: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, reset_after=reset_after, **kwargs)


class GRUCell(_OldGRUCell):  # type: ignore[misc, no-redef]
    """`kerata.layers.GRUCell` with `reset_after` False, as it was by default."""

    def __init__(self, *args: Any, reset_after: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, reset_after=reset_after, **kwargs)


class CuDNNGRU(_OldGRU):  # type: ignore[misc]
    """The GRU that NVIDIA's library computed, with `reset_after`; here on every device."""

    def __init__(self, units: int, **kwargs: Any) -> None:
        super().__init__(units, reset_after=True, **kwargs)


class CuDNNLSTM(_older(_modern.LSTM)):  # type: ignore[misc]
    """The LSTM that NVIDIA's library computed; here on every device."""


class ThresholdedReLU(Layer):
    """`x` where it is above `theta`, else zero (Konda et al., 2014).

    >>> import numpy as np
    >>> print(np.asarray(ThresholdedReLU(0.5)(np.array([0.4, 0.6], "float32"))))
    [0.  0.6]
    """

    package = "keras2"
    supports_masking = True

    def __init__(self, theta: float = 1.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.theta = theta

    def call(self, inputs: _Tensor) -> Any:
        """The inputs above `theta`."""
        return inputs * _backend.cast(_backend.greater(inputs, self.theta), _backend.dtype(inputs))


class MaxoutDense(Layer):
    """The largest of several linear layers, element by element (Goodfellow et al., 2013)."""

    package = "keras2"

    def __init__(self, output_dim: int, nb_feature: int = 4, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.output_dim, self.nb_feature = output_dim, nb_feature

    def build(self, input_shape: Any) -> None:
        """Make a kernel and a bias for each of the linear layers."""
        shape = (self.nb_feature, input_shape[-1], self.output_dim)
        self.kernel = self.add_weight(shape, "glorot_uniform", name="kernel")
        self.bias = self.add_weight((self.nb_feature, self.output_dim), "zeros", name="bias")

    def call(self, inputs: _Tensor) -> Any:
        """The largest of the layers' outputs."""
        return _backend.max(_backend.dot(inputs, self.kernel) + self.bias, axis=1)


class Highway(Layer):
    """`t * h + (1 - t) * x`, t being a sigmoid layer, h a dense one (Srivastava et al., 2015)."""

    package = "keras2"

    def __init__(self, activation: Any = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.activation = _activations.get(activation)

    def build(self, input_shape: Any) -> None:
        """Make both kernels and biases; the gate begins nearly closed."""
        size = input_shape[-1]
        self.kernel = self.add_weight((size, size), "glorot_uniform", name="kernel")
        self.carry = self.add_weight((size, size), "glorot_uniform", name="carry")
        self.bias = self.add_weight((size,), "zeros", name="bias")
        self.carry_bias = self.add_weight((size,), "ones", name="carry_bias")

    def call(self, inputs: _Tensor) -> Any:
        """The gated sum."""
        gate = _backend.sigmoid(_backend.dot(inputs, self.carry) + self.carry_bias)
        made = self.activation(_backend.dot(inputs, self.kernel) + self.bias)
        return made * gate + inputs * (1.0 - gate)


if not TYPE_CHECKING:  # names of Keras 1 that 2.3 still had
    AtrousConvolution1D, AtrousConvolution2D = Conv1D, Conv2D
    Deconvolution2D, Deconvolution3D = Conv2DTranspose, Conv3DTranspose
    Recurrent = RNN

_publish(globals())
