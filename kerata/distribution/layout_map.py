"""`LayoutMap`: layouts by the paths of variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping, Sequence

from ..core import checked
from .device_mesh import DeviceMesh
from .tensor_layout import TensorLayout

__all__ = ["LayoutMap"]


class LayoutMap(MutableMapping[str, "TensorLayout | Sequence[str | None] | None"]):
    """Layouts by path; keys are regular expressions for whole paths, such as "dense.*kernel".

    A tuple of axes stands for a layout on the map's mesh. A path that no key matches has None; one
    that two keys match is a ValueError.

    Args:
        device_mesh: the mesh of the layouts.

    >>> layouts = LayoutMap(DeviceMesh((1, 1), ("batch", "model"), ["cpu:0"]))
    >>> layouts[".*dense.*kernel"] = (None, "model")
    >>> layouts["net/dense_1/kernel"].axes, layouts["net/dense_1/bias"]
    ((None, 'model'), None)
    """

    @checked
    def __init__(self, device_mesh: DeviceMesh | None) -> None:
        self._device_mesh = device_mesh
        self._layouts: dict[str, TensorLayout] = {}

    @property
    def device_mesh(self) -> DeviceMesh | None:
        """The mesh of the layouts."""
        return self._device_mesh

    def __getitem__(self, key: str) -> TensorLayout | None:
        if key in self._layouts:
            return self._layouts[key]
        found = [pattern for pattern in self._layouts if re.fullmatch(pattern, key)]
        if len(found) > 1:
            raise ValueError(
                f"The path '{key}' matches several keys of the LayoutMap: {found}. Each path must "
                "match one at most."
            )
        return self._layouts[found[0]] if found else None

    def __setitem__(self, key: str, layout: TensorLayout | Sequence[str | None] | None) -> None:
        if key in self._layouts:
            raise ValueError(
                f"The LayoutMap has the key '{key}' already, for {self._layouts[key]}; delete it "
                "first."
            )
        if isinstance(layout, (tuple, list)):
            layout = TensorLayout(layout, None)
        if not isinstance(layout, TensorLayout):
            raise ValueError(
                f"A LayoutMap holds TensorLayouts or tuples of axes; given {layout!r} for '{key}'."
            )
        if layout.device_mesh is None and self._device_mesh is not None:
            layout.device_mesh = self._device_mesh
        self._layouts[key] = layout

    def __delitem__(self, key: str) -> None:
        del self._layouts[key]

    def __len__(self) -> int:
        return len(self._layouts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._layouts)
