"""`DeviceMesh`: devices in a grid whose axes have names."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from ..core import Array, checked, current
from .devices import list_devices

__all__ = ["DeviceMesh"]


class DeviceMesh:
    """Devices in a grid, each axis of which tensors may be split along.

    Args:
        shape: how many devices there are along each axis.
        axis_names: a name for each axis.
        devices: their names, as `list_devices()` has them, which is taken where None.

    Raises ValueError where the shape does not fit the names or the number of devices.

    >>> DeviceMesh((1, 1), ["batch", "model"], ["cpu:0"])
    <DeviceMesh shape=(1, 1), axis_names=['batch', 'model']>
    """

    @checked
    def __init__(
        self, shape: Sequence[int], axis_names: Sequence[str], devices: Sequence[str] | None = None
    ) -> None:
        if not shape or not axis_names or len(shape) != len(axis_names):
            raise ValueError(
                "A DeviceMesh needs a shape with one size for each of its axis names; given "
                f"shape={shape}, axis_names={axis_names}."
            )
        found = np.array(list_devices() if devices is None else devices)
        if found.size != math.prod(shape):
            raise ValueError(
                f"A DeviceMesh of shape {tuple(shape)} needs {math.prod(shape)} devices; there are "
                f"{found.size}: {', '.join(found.ravel())}."
            )
        self._shape, self._axis_names = tuple(shape), axis_names
        self._devices = found.reshape(self._shape)

    @property
    def shape(self) -> tuple[int, ...]:
        """How many devices there are along each axis."""
        return self._shape

    @property
    def axis_names(self) -> Sequence[str]:
        """The names of the axes."""
        return self._axis_names

    @property
    def devices(self) -> Array:
        """The names of the devices, in the shape of the mesh."""
        return self._devices

    @cached_property
    def backend_mesh(self) -> Any:
        """The library's own object for it; None on engines that compute on one device."""
        return current().device_mesh(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} shape={self.shape}, axis_names={self.axis_names}>"
