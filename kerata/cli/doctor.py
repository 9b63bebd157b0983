"""What `kerata doctor` looks at; nothing is changed."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..core import settings
from ..core.settings_files import home, read_json
from ..engines.loader import ALIASES, VARIABLES, Backend, available_backends, preference

THREADS = (
    "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
)  # fmt: skip
_NARROW = ("Haswell", "Zen", "Sandybridge", "Nehalem", "Prescott")  # kernels without AVX-512
_AVX512 = {"avx512f", "avx512dq", "avx512bw", "avx512vl", "avx512cd"}  # what SkylakeX' kernels use


@dataclass
class Section:
    """A table of the report, and what to do about it."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    hints: list[str] = field(default_factory=list)


def examine(devices: bool = True) -> list[Section]:
    """The report: machine, engines, BLAS, threads, settings.

    Args:
        devices: load every installed engine to list its devices.
    """
    return [_machine(), _engines(devices), _blas(), _threads(), _settings()]


def _machine() -> Section:
    rows = [
        ("kerata", __version__),
        ("Python", f"{platform.python_version()} ({sys.executable})"),
        ("system", platform.platform()),
        ("processors", f"{_processors()} of {os.cpu_count()} usable"),
        *_gpus(),
    ]
    return Section("Machine", ("what", "found"), rows)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _gpus() -> list[tuple[str, str]]:
    """NVIDIA's GPUs by index, as the driver's own tool names them."""
    command = ["nvidia-smi", "--query-gpu=index,name,memory.total,driver_version"]
    try:
        found = subprocess.run(
            [*command, "--format=csv,noheader"], capture_output=True, text=True, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    lines = found.stdout.splitlines() if found.returncode == 0 else []
    rows = [[cell.strip() for cell in line.split(",")] for line in lines]
    return [(f"GPU {r[0]}", f"{r[1]}, {r[2]}, driver {r[3]}") for r in rows if len(r) == 4]


def _engines(devices: bool) -> Section:
    chosen, reason = preference()
    chosen = ALIASES.get(chosen, chosen)
    rows, hints = [], [f"The default engine is {chosen} ({reason})."]
    found = available_backends(devices=devices)
    for backend in found:
        mark = "*" if backend.name == chosen else ""
        rows.append((f"{backend.name}{mark}", backend.version or "-", _devices(backend)))
        if not backend.installed:
            hints.append(f"To install {backend.name}: {backend.pip}")
    if chosen not in [b.name for b in found if b.installed]:
        hints.append(f"The default engine {chosen} is not installed.")
    return Section("Engines", ("engine", "version", "devices"), rows, hints)


def _devices(backend: Backend) -> str:
    if not backend.installed:
        return "not installed"
    if backend.error:
        return f"broken: {backend.error.splitlines()[0]}"
    return "not asked" if backend.devices is None else ", ".join(backend.devices)


def _blas() -> Section:
    name, version = _blas_build()
    kernels = openblas_kernels() if "openblas" in name.lower() else None
    rows = [("NumPy", np.__version__), ("library", f"{name} {version}".strip())]
    if kernels:
        rows.append(("kernels", kernels))
    hint = coretype_hint(kernels, _cpu_flags())
    return Section("Linear algebra", ("what", "found"), rows, [hint] if hint else [])


def _blas_build() -> tuple[str, str]:
    """Name and version of the BLAS that NumPy was built with, as far as this NumPy tells."""
    try:
        show: Any = np.show_config
        found = show(mode="dicts")["Build Dependencies"]["blas"]
        return str(found["name"]), str(found.get("version", ""))
    except (TypeError, KeyError):  # NumPy before 1.25
        config: Any = np.__config__
        libraries = getattr(config, "blas_opt_info", {}).get("libraries", ["unknown"])
        return str(libraries[0]), ""


def openblas_kernels() -> str | None:
    """The processor family whose kernels NumPy's own OpenBLAS picked; None where it has none."""
    package = Path(np.__file__).parent
    folders = (package.parent / "numpy.libs", package / ".dylibs")
    for library in (path for folder in folders for path in sorted(folder.glob("*openblas*"))):
        loaded = ctypes.CDLL(str(library))
        for prefix in ("scipy_", ""):
            for suffix in ("64_", ""):
                function = getattr(loaded, f"{prefix}openblas_get_corename{suffix}", None)
                if function is not None:
                    function.restype = ctypes.c_char_p
                    return str(function().decode())
    return None


def coretype_hint(kernels: str | None, flags: Iterable[str]) -> str | None:
    """What to try where OpenBLAS runs narrow kernels on a processor with AVX-512."""
    if kernels not in _NARROW or not set(flags) >= _AVX512:
        return None
    return (
        f"This processor has AVX-512, but OpenBLAS runs its {kernels} kernels. Try with "
        "OPENBLAS_CORETYPE=SkylakeX in the environment (before Python starts): matrix products of "
        "the NumPy engine may take half the time. kerata never sets it by itself."
    )


def _cpu_flags() -> set[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return set()
    return next((set(line.split()[2:]) for line in lines if line.startswith("flags")), set())


def _threads() -> Section:
    rows = [(name, os.environ.get(name) or "not set") for name in THREADS]
    hints = []
    if not any(os.environ.get(name) for name in THREADS):
        hints.append(
            f"Unset: each engine takes all {_processors()} processors. On a machine that others "
            "use too, OMP_NUM_THREADS=1 is often faster."
        )
    return Section("Threads", ("variable", "value"), rows, hints)


def _settings() -> Section:
    keras = Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras") / "keras.json"
    rows = [(name, os.environ.get(name) or "not set") for name in (*VARIABLES, "KERATA_HOME")]
    for path in (keras, home() / "kerata.json"):
        rows.append((str(path), _content(path)))
    for name in ("floatx", "epsilon", "image_data_format"):
        rows.append((name, str(getattr(settings, name))))
    return Section("Settings", ("where", "value"), rows)


def _content(path: Path) -> str:
    if not path.exists():
        return "absent"
    found = read_json(path)
    return ", ".join(f"{key}={value}" for key, value in found.items()) or "empty or not readable"
