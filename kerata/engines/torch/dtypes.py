"""Names of dtypes and devices in torch's terms, and the device that is in force."""

from __future__ import annotations

import threading

import torch

from ...core import InvalidArgument, dtypes

DTYPES = dtypes.NativeDtypes({name: getattr(torch, name) for name in dtypes.ALL})
EXTENDED = frozenset(("bfloat16", "float8_e4m3fn", "float8_e5m2"))  # which NumPy lacks
NAMES: dict[torch.dtype, str] = {dtype: name for name, dtype in DTYPES.items()}
KINDS = {"gpu": "cuda", "cuda": "cuda", "cpu": "cpu", "mps": "mps", "xpu": "xpu", "meta": "meta"}


class DeviceScope(threading.local):
    """The device on which the running thread makes its tensors, and whether it traces a step."""

    tracing = False  # values are not to be looked at then, for they would be taken for constants

    def __init__(self) -> None:
        """The accelerator where there is one, else the CPU."""
        self.device = torch.device("cpu")
        if torch.cuda.is_available():
            self.device = torch.device("cuda", torch.cuda.current_device())
        elif torch.backends.mps.is_available():
            self.device = torch.device("mps")


def device_of(name: str) -> torch.device:
    """The device of a name such as "cpu", "gpu:0", "cuda:1"."""
    kind, _, index = name.lower().partition(":")
    if kind not in KINDS or (index and not index.isdigit()):
        raise InvalidArgument(f"Unknown device {name!r}; expected a name such as 'cpu' or 'gpu:0'.")
    if KINDS[kind] in ("cpu", "meta"):
        return torch.device(KINDS[kind])
    return torch.device(KINDS[kind], int(index or 0))


def devices() -> list[str]:
    """Names of the devices at hand."""
    found = ["cpu"] + [f"gpu:{i}" for i in range(torch.cuda.device_count())]
    return found + (["mps:0"] if torch.backends.mps.is_available() else [])


def spare_memory() -> int:
    """An eighth of what is free on a CUDA device; none on others."""
    device = device_scope.device
    return int(torch.cuda.mem_get_info(device)[0]) // 8 if device.type == "cuda" else 0


device_scope = DeviceScope()
