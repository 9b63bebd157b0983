"""The devices that the engine in force computes on, and several processes as one."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..core import current

__all__ = ["get_device_count", "initialize", "list_devices"]


def list_devices(device_type: str | None = None) -> list[str]:
    """Names of the devices of the engine in force, of all processes together.

    Args:
        device_type: "cpu", "gpu" or "tpu"; None takes those that the engine prefers.

    Raises ValueError where the engine has no device of that type.

    >>> import kerata
    >>> with kerata.backend_scope("numpy"):
    ...     list_devices("cpu")
    ['cpu:0']
    """
    names = [name if ":" in name else f"{name}:0" for name in current().devices()]
    if device_type is None:
        return names
    found = [name for name in names if name.partition(":")[0] == device_type.lower()]
    if not found:
        raise ValueError(
            f"The engine '{current().name}' has no device of type {device_type!r}; it has: "
            f"{', '.join(names)}."
        )
    return found


def get_device_count(device_type: str | None = None) -> int:
    """How many devices there are.

    >>> get_device_count() == len(list_devices())
    True
    """
    return len(list_devices(device_type))


def initialize(
    job_addresses: str | Sequence[str] | None = None,
    num_processes: int | None = None,
    process_id: int | None = None,
) -> None:
    """Make this process one of several that compute together; before anything is computed.

    Args:
        job_addresses: "host:port" of each process, separated by commas; the first coordinates, and
            its address alone is enough. `KERAS_DISTRIBUTION_JOB_ADDRESSES` where None.
        num_processes: how many there are; `KERAS_DISTRIBUTION_NUM_PROCESSES` where None.
        process_id: the number of this one, from 0; `KERAS_DISTRIBUTION_PROCESS_ID` where None.

    Where nothing says, the engine asks the cluster that it runs on (TPU pods, Slurm). Raises
    NotImplementedError on engines that have no such means.
    """
    addresses = job_addresses or os.environ.get("KERAS_DISTRIBUTION_JOB_ADDRESSES") or None
    if isinstance(addresses, str):
        addresses = addresses.split(",")
    current().join_processes(
        addresses[0].strip() if addresses else None,
        _number(num_processes, "NUM_PROCESSES"),
        _number(process_id, "PROCESS_ID"),
    )


def _number(given: int | None, name: str) -> int | None:
    found = os.environ.get(f"KERAS_DISTRIBUTION_{name}") if given is None else given
    return None if found is None else int(found)
