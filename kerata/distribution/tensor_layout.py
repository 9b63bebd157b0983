"""`TensorLayout`: which axes of a tensor are split along which axes of a mesh."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core import Tensor, checked, current
from .device_mesh import DeviceMesh

__all__ = ["TensorLayout", "distribute_tensor"]


class TensorLayout:
    """How a tensor lies on the devices of a mesh.

    Args:
        axes: for each axis of the tensor the name of a mesh's axis along which it is split, or
            None where every device has the whole.
        device_mesh: the mesh; may be set later.

    Raises ValueError for names that the mesh does not have.

    >>> mesh = DeviceMesh((1, 1), ("batch", "model"), ["cpu:0"])
    >>> TensorLayout([None, "model"], mesh).axes
    (None, 'model')
    """

    @checked
    def __init__(self, axes: Sequence[str | None], device_mesh: DeviceMesh | None = None) -> None:
        self._axes, self._device_mesh = tuple(axes), device_mesh
        self._check()

    @property
    def axes(self) -> tuple[str | None, ...]:
        """The mesh's axis for each axis of the tensor."""
        return self._axes

    @property
    def device_mesh(self) -> DeviceMesh | None:
        """The mesh."""
        return self._device_mesh

    @device_mesh.setter
    def device_mesh(self, device_mesh: DeviceMesh) -> None:
        if self._device_mesh is not None:
            raise ValueError(f"The layout has a mesh already: {self._device_mesh}.")
        self._device_mesh = device_mesh
        self._check()

    @property
    def backend_layout(self) -> Any:
        """The library's own object for it; None on engines that compute on one device."""
        return current().tensor_layout(with_mesh(self))

    def _check(self) -> None:
        mesh = self._device_mesh
        unknown = set() if mesh is None else set(self._axes) - {None, *mesh.axis_names}
        if mesh is not None and unknown:
            raise ValueError(
                f"The layout {self._axes} names axes that the mesh does not have: {unknown}; it "
                f"has {list(mesh.axis_names)}."
            )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} axes={self.axes}, device_mesh={self.device_mesh}>"


def with_mesh(layout: TensorLayout) -> TensorLayout:
    """The layout, which must have a mesh."""
    if layout.device_mesh is None:
        raise ValueError(f"{layout} has no mesh: give `TensorLayout(axes, device_mesh)`.")
    return layout


def distribute_tensor(tensor: Tensor, layout: TensorLayout) -> Tensor:
    """The tensor laid out over the devices of a mesh; within a compiled step, too.

    Args:
        tensor: of any shape; axes that are split must be multiples of the mesh's.
        layout: with as many axes as the tensor.

    >>> import numpy as np
    >>> mesh = DeviceMesh((1,), ["batch"], ["cpu:0"])
    >>> distribute_tensor(np.ones((4, 2)), TensorLayout(["batch", None], mesh)).shape
    (4, 2)
    """
    engine = current()
    value = tensor if engine.is_tensor(tensor) else engine.tensor(tensor)
    return engine.spread(value, with_mesh(layout))
