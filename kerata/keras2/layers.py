"""Layers as Keras 2.3 had them: kerata's own, in the words of that time."""

from __future__ import annotations

import functools as _functools
from math import prod as _prod
from typing import TYPE_CHECKING, Any

from .. import layers as _modern
from ..core.naming import publish as _publish
from ..core.typing import Tensor as _Tensor
from ..layers import *
from ..ops._base import shape_of as _shape_of
from . import backend as _backend
from .arguments import in_order as _in_order
from .base_layer import Input as Input  # type: ignore[assignment]
from .base_layer import InputLayer as InputLayer  # type: ignore[assignment]
from .base_layer import Layer as Layer
from .legacy_dense import Highway as Highway
from .legacy_dense import MaxoutDense as MaxoutDense
from .legacy_recurrent import ConvLSTM2DCell as ConvLSTM2DCell
from .legacy_recurrent import ConvRecurrent2D as ConvRecurrent2D
from .legacy_recurrent import ConvRNN2D as ConvRNN2D
from .legacy_recurrent import Recurrent as Recurrent
from .local_layers import LocallyConnected1D as LocallyConnected1D
from .local_layers import LocallyConnected2D as LocallyConnected2D
from .older_layers import all_older as _all_older
from .older_layers import older as _older

_CUDNN = (
    "units kernel_initializer recurrent_initializer bias_initializer {}kernel_regularizer "
    "recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint "
    "recurrent_constraint bias_constraint return_sequences return_state stateful"
)
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(reset_after=True, **_in_order(_CUDNN.format(""), args, kwargs))


class CuDNNLSTM(_older(_modern.LSTM)):  # type: ignore[misc]
    """The LSTM that NVIDIA's library computed; here on every device."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(**_in_order(_CUDNN.format("unit_forget_bias "), args, kwargs))


class BatchNormalization(_older(_modern.BatchNormalization)):  # type: ignore[misc, no-redef]
    """`kerata.layers.BatchNormalization`, whose moving variance is the population's:
    `n / (n - (1 + epsilon))` times that of a batch of n values.
    """

    def call(self, inputs: _Tensor, training: Any = None, mask: Any = None) -> Any:
        """The normalized inputs."""
        shape = _shape_of(inputs)
        self.__dict__["_sample_size"] = _prod([shape[axis] for axis in self._reduced])
        return super().call(inputs, training, mask)

    def _follow(self, moving: Any, new: _Tensor, momentum: Any = None) -> None:
        if moving is self.moving_variance:
            size = self._sample_size
            new = new * (size / (size - (1.0 + self.epsilon)))
        super()._follow(moving, new, momentum)


def dot(  # type: ignore[no-redef]
    inputs: Any, axes: Any, normalize: bool = False, **kwargs: Any
) -> Any:
    """`Dot` as a function."""
    return Dot(axes=axes, normalize=normalize, **kwargs)(inputs)


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

    def call(self, inputs: _Tensor, mask: Any = None) -> Any:
        """The inputs above `theta`."""
        return inputs * _backend.cast(_backend.greater(inputs, self.theta), _backend.dtype(inputs))


if not TYPE_CHECKING:  # names of Keras 1 that 2.3 still had
    AtrousConvolution1D, AtrousConvolution2D = Conv1D, Conv2D
    Deconvolution2D = Deconv2D = Conv2DTranspose
    Deconvolution3D = Deconv3D = Conv3DTranspose


def _function_of(name: str) -> Any:
    """A merging layer of the time as a function."""

    @_functools.wraps(getattr(_modern, name))
    def call(inputs: Any, *args: Any, **kwargs: Any) -> Any:
        return globals()[name.capitalize()](*args, **kwargs)(inputs)

    call.__module__ = __name__
    return call


if not TYPE_CHECKING:
    for _name in "add subtract multiply average maximum minimum concatenate".split():
        globals()[_name] = _function_of(_name)

_publish(globals())
