"""Layers that tf.keras 2 had beside Keras 2.3's and today's."""

from __future__ import annotations

from typing import Any

from .base_layer import Layer
from .layers import BatchNormalization

__all__ = ["AbstractRNNCell", "SyncBatchNormalization"]


class AbstractRNNCell(Layer):
    """The base of one's own recurrent cells, which say `state_size`, and `output_size` where it is
    another, and define `call(inputs, states)`.
    """


class SyncBatchNormalization(BatchNormalization):
    """Batch normalization by the mean and variance over the parts of a batch on all devices."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "synchronized": True})
