"""Tensors over several devices: JAX compiles a step for all of them, as its inputs lie."""

from __future__ import annotations

from functools import cache
from typing import Any

import jax
import numpy as np
from jax import lax
from jax.experimental import multihost_utils
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from ...core import Array
from .dtypes import with_x64
from .primitives import device_of


class JaxDistribution:
    """The engine's hooks for several devices and several processes."""

    def device_mesh(self, mesh: Any) -> Mesh:
        devices = [device_of(str(name)) for name in mesh.devices.ravel()]
        shaped = np.array(devices, dtype=object).reshape(mesh.shape)
        return Mesh(shaped, tuple(mesh.axis_names))

    def tensor_layout(self, layout: Any) -> NamedSharding:
        return _sharding(layout.device_mesh.backend_mesh, layout.axes)

    @with_x64
    def spread(self, x: Any, layout: Any, parts: bool = False) -> jax.Array:
        sharding = self.tensor_layout(layout)
        if isinstance(x, jax.core.Tracer):
            return lax.with_sharding_constraint(x, sharding)
        if jax.process_count() == 1:
            return jax.device_put(x, sharding)
        if isinstance(x, jax.Array) and not x.is_fully_addressable:  # it lies over all of them
            return jax.jit(lambda x: x, out_shardings=sharding)(x)
        host = np.asarray(x)
        if parts:
            return jax.make_array_from_process_local_data(sharding, host)
        return jax.make_array_from_callback(host.shape, sharding, lambda index: host[index])

    def numpy(self, x: jax.Array) -> Array:
        try:
            return np.asarray(x)
        except RuntimeError:  # parts of it lie with other processes
            return np.asarray(multihost_utils.process_allgather(x, tiled=True))

    def processes(self) -> tuple[int, int]:
        return jax.process_index(), jax.process_count()

    def join_processes(self, address: str | None, count: int | None, number: int | None) -> None:
        jax.distributed.initialize(address, count, number)


@cache
def _sharding(mesh: Mesh, axes: tuple[str | None, ...]) -> NamedSharding:
    return NamedSharding(mesh, PartitionSpec(*axes))
