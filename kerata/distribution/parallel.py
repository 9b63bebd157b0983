"""What is split among the devices: the data, or the weights too; and which of it is in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..core import ambient, checked, current, settings, tree, warn_user
from ..engine import Variable
from .device_mesh import DeviceMesh
from .devices import list_devices
from .layout_map import LayoutMap
from .tensor_layout import TensorLayout, distribute_tensor

__all__ = ["DataParallel", "ModelParallel", "distribution", "set_distribution"]


class Distribution:
    """What data and variables look like on a mesh; the base of both kinds.

    Args:
        device_mesh: the mesh.
        batch_dim_name: the mesh's axis along which batches are split.
        auto_shard_dataset: with several processes, whether each is given whole batches, of which
            it takes its part; False: each is given its own part.
    """

    def __init__(
        self,
        device_mesh: DeviceMesh,
        batch_dim_name: str | None = None,
        auto_shard_dataset: bool = True,
    ) -> None:
        if not isinstance(device_mesh, DeviceMesh):
            raise ValueError(f"`device_mesh` must be a DeviceMesh; given {device_mesh!r}.")
        self._device_mesh, self._batch_dim_name = device_mesh, batch_dim_name
        self._auto_shard_dataset = auto_shard_dataset

    @property
    def device_mesh(self) -> DeviceMesh:
        """The mesh."""
        return self._device_mesh

    @property
    def batch_dim_name(self) -> str | None:
        """The mesh's axis along which batches are split."""
        return self._batch_dim_name

    @property
    def auto_shard_dataset(self) -> bool:
        """Whether each process takes its part of whole batches."""
        return self._auto_shard_dataset

    @property
    def num_model_replicas(self) -> int:
        """How many parts a batch is split into."""
        names = list(self.device_mesh.axis_names)
        if self.batch_dim_name not in names:
            return 1
        return self.device_mesh.shape[names.index(self.batch_dim_name)]

    @property
    def num_processes(self) -> int:
        """How many processes compute together."""
        return current().processes()[1]

    @property
    def data_shard_id(self) -> int:
        """Which part of the data this process has."""
        return current().processes()[0]

    def get_data_layout(self, data_shape: Sequence[int | None]) -> TensorLayout:
        """The layout of data of a shape: split along the first axis."""
        axes = [self.batch_dim_name, *[None] * len(data_shape)][: len(data_shape)]
        return TensorLayout(axes, self.device_mesh)

    def spread_batch(self, batch: Any, stacked: bool) -> Any:
        """A batch, or several on a leading axis, laid out; whole on every device where its size is
        no multiple of the number of parts.
        """
        engine, lead = current(), int(stacked)

        def spread(x: Any) -> Any:
            shape = tuple(x.shape)[lead:]
            layout = self.get_data_layout(shape)
            parts = self.num_processes > 1 and not self.auto_shard_dataset
            if not parts and (not shape or shape[0] % self.num_model_replicas):
                layout = TensorLayout([None] * len(shape), self.device_mesh)
            if stacked:
                layout = TensorLayout([None, *layout.axes], self.device_mesh)
            return engine.spread(x, layout, parts)

        return tree.map_structure(lambda x: None if x is None else spread(x), batch)

    def get_variable_layout(self, variable: Variable) -> TensorLayout:
        """The layout of a variable: its own, or whole on every device."""
        own: TensorLayout | None = variable.layout
        return own or TensorLayout([None] * len(variable.shape), self.device_mesh)

    def get_tensor_layout(self, path: str) -> TensorLayout | None:
        """The layout of what a layer gives, by the path "layer/output"; None: as it comes."""
        return None

    def spread_outputs(self, outputs: Any) -> Any:
        """What the layer whose call is under way gives, laid out as its path says."""
        layout = self.get_tensor_layout("/".join([*ambient.name_path, "output"]))
        if layout is None:
            return outputs
        return tree.map_structure(lambda x: distribute_tensor(x, layout), outputs)

    def distribute_dataset(self, dataset: Any) -> Any:
        """The dataset itself: the parts of its batches are taken when a step begins."""
        return dataset

    distribute_tf_dataset = distribute_dataset

    @contextmanager
    def scope(self) -> Iterator[None]:
        """A scope in which this distribution is in force."""
        before = distribution()
        set_distribution(self)
        try:
            yield
        finally:
            set_distribution(before)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} device_mesh={self.device_mesh}>"


class DataParallel(Distribution):
    """Batches are split among the devices; each has all weights.

    The numbers are those of one device but for the order of sums: losses, gradients and batch
    statistics are those of the whole batch.

    Args:
        device_mesh: a mesh, batches are split along its first axis.
        devices: in place of a mesh, names of devices; all that there are where both are None.
        auto_shard_dataset: as for all distributions.

    >>> from kerata import backend_scope
    >>> with backend_scope("numpy"):
    ...     DataParallel()
    <DataParallel device_mesh=<DeviceMesh shape=(1,), axis_names=['batch']>>
    """

    @checked
    def __init__(
        self,
        device_mesh: DeviceMesh | None = None,
        devices: Sequence[str] | None = None,
        auto_shard_dataset: bool = True,
    ) -> None:
        if device_mesh is None:
            names = list_devices() if devices is None else devices
            device_mesh = DeviceMesh((len(names),), ["batch"], names)
        elif isinstance(device_mesh, DeviceMesh) and len(device_mesh.shape) > 1:
            warn_user(
                f"DataParallel splits batches along the first axis of {device_mesh} alone; the "
                "devices along the others repeat the work."
            )
        first = getattr(device_mesh, "axis_names", [None])[0]
        super().__init__(device_mesh, first, auto_shard_dataset)


class ModelParallel(Distribution):
    """Variables are split as a map says, and batches along one axis of the mesh.

    Args:
        layout_map: layouts by paths of variables, and by "path of a layer/output" for what layers
            give; what it does not name is whole on every device.
        batch_dim_name: the mesh's axis for batches; its first where None.
        auto_shard_dataset: as for all distributions.

    >>> mesh = DeviceMesh((1, 1), ("batch", "model"), ["cpu:0"])
    >>> layouts = LayoutMap(mesh)
    >>> layouts[".*kernel"] = (None, "model")
    >>> ModelParallel(layout_map=layouts).get_data_layout((32, 10)).axes
    ('batch', None)
    """

    @checked
    def __init__(
        self,
        *,
        layout_map: LayoutMap | None = None,
        batch_dim_name: str | None = None,
        auto_shard_dataset: bool = True,
    ) -> None:
        if not isinstance(layout_map, LayoutMap) or layout_map.device_mesh is None:
            raise ValueError(
                f"ModelParallel needs `layout_map`, a LayoutMap with a mesh; given {layout_map!r}."
            )
        mesh = layout_map.device_mesh
        super().__init__(mesh, batch_dim_name or mesh.axis_names[0], auto_shard_dataset)
        self._layout_map = layout_map

    def get_variable_layout(self, variable: Variable) -> TensorLayout:
        """The layout of a variable: its own, or that of its path, or whole on every device."""
        own: TensorLayout | None = variable.layout or self._layout_map[variable.path]
        return own or super().get_variable_layout(variable)

    def get_tensor_layout(self, path: str) -> TensorLayout | None:
        """The layout of what a layer gives, by the path "layer/output"; None: as it comes."""
        return self._layout_map[path]


def distribution() -> Distribution | None:
    """The distribution in force; None: one device.

    >>> distribution() is None
    True
    """
    found: Distribution | None = settings.distribution
    return found


def set_distribution(value: Distribution | None) -> None:
    """Put a distribution in force for all models made from here on; None ends it.

    Raises TypeError for what is no distribution.

    >>> set_distribution(None)
    """
    if not (value is None or isinstance(value, Distribution)):
        raise TypeError(f"A distribution is a DataParallel or ModelParallel; given {value!r}.")
    settings.distribution = value
