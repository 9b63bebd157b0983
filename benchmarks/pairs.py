"""Two ways to do the same thing, timed alternately in one process with one thread."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable

PINNED = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
    "JAX_PLATFORMS": "cpu",
    "CUDA_VISIBLE_DEVICES": "",
    "TQDM_DISABLE": "1",
}


def pin(one_core: bool = True) -> None:
    """One thread for each computation; call it before any engine is imported."""
    os.environ.update(PINNED)
    if one_core and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[-1]})


def alternate(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int, scale: float
) -> dict[str, float]:
    """Median seconds of each (divided by `scale`), run in turn after one warm-up each."""
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for index in range(rounds + 1):
        for name, function in (("ours", ours), ("peer", peer)):
            began = time.perf_counter()
            function()
            if index:
                times[name].append((time.perf_counter() - began) / scale)
    return {name: statistics.median(values) for name, values in times.items()}


def report(
    name: str, found: dict[str, float], bound: str, unit: str = "ms", difference: bool = False
) -> None:
    """Print a result as a line of JSON for the runner."""
    factor = {"ms": 1e3, "µs": 1e6}[unit]
    ours, peer = found["ours"] * factor, found["peer"] * factor
    value = ours - peer if difference else ours / peer
    shown = f"{value:+.2f} {unit}" if difference else f"{value:.2f}×"
    row = {
        "name": name,
        "ours": f"{ours:.3f} {unit}",
        "peer": f"{peer:.3f} {unit}",
        "result": shown,
        "bound": bound,
    }
    print(json.dumps(row, ensure_ascii=False), flush=True)
