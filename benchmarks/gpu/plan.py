"""What is run: parts, engines, items and their time, on a device and on the processor."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

ENGINES = ("torch", "jax", "tensorflow", "onnx", "numpy")
ON_DEVICE = ENGINES[:3]  # the engines that run where CUDA is
NETWORKS = ("mlp", "cnn", "lstm", "transformer")
PRECISIONS = ("float32", "mixed_bfloat16", "tf32")
OPERATIONS = (  # the 40 that networks are made of most, by their names in the laws' tables
    "add", "subtract", "multiply", "divide", "maximum", "exp", "log", "sqrt", "square", "tanh",
    "sum", "mean", "max", "var", "argmax", "matmul", "einsum", "reshape", "transpose",
    "concatenate", "take", "where", "clip", "one_hot", "sigmoid", "relu", "gelu", "silu",
    "softmax", "log_softmax", "conv", "depthwise_conv", "max_pool", "average_pool",
    "batch_normalization", "layer_normalization", "dot_product_attention", "lstm",
    "sparse_categorical_crossentropy", "binary_crossentropy",
)  # fmt: skip
SHARES = {"jax": 4, "tensorflow": 2}  # processes for what is long because each call is compiled
SECONDS = {"device": 520.0, "small": 420.0}
CHECKING = {"device": 0.38, "small": 0.6}  # of the whole time; the rest is for timings


@dataclass(frozen=True)
class Job:
    """A worker's task: items of one part on one engine.

    Args:
        seconds: the most that an item may take, the start of the process not counted.
    """

    part: str
    engine: str
    items: tuple[str, ...]
    seconds: float


def checks(engines: Sequence[str], small: bool) -> list[Job]:
    """Jobs that run side by side; the short ones come first, as they say most for their time."""
    others = [engine for engine in engines if engine != "numpy"]  # with which they are compared
    networks = (NETWORKS[0], NETWORKS[2]) if small else NETWORKS
    jobs = [Job("doctor", "kerata", ("devices",), 60.0)]
    for part in ("residence", "threads", "parity"):
        chosen = ON_DEVICE if part == "residence" else ENGINES
        jobs += [Job(part, engine, networks, 60.0) for engine in others if engine in chosen]
    for engine in engines:
        count = 16 if small else SHARES.get(engine, 1)
        shares = [f"share {i + 1} of {count}" for i in range(1 if small else count)]
        jobs += [Job("conformance", engine, (share,), 150.0) for share in shares]
    for engine in others:
        groups = 4 if small else SHARES.get(engine, 1)
        shared = [OPERATIONS[i::groups] for i in range(1 if small else groups)]
        jobs += [Job("laws", engine, operations, 40.0) for operations in shared]
    return jobs


def timings(engines: Sequence[str], small: bool) -> list[Job]:
    """Jobs that run alone, one after the other: what matters most comes first."""
    items = {
        precision: tuple(f"{network}, {precision}" for network in NETWORKS)
        for precision in PRECISIONS
    }
    groups = list(items.values())
    if small:  # all networks in one precision, one network in all
        groups = [(*groups[0], *(group[0] for group in groups[1:]))]
    chosen = [engine for engine in ON_DEVICE if engine in engines]
    return [Job("fit", engine, group, 120.0) for group in groups for engine in chosen]


def side_by_side(small: bool) -> int:
    """How many checks run at once."""
    return 1 if small else max(1, min(8, (os.cpu_count() or 1) // 2))


def environment(small: bool, home: str) -> dict[str, str]:
    """Variables for a worker: memory shared among processes, nobody's settings."""
    threads = "1" if small else "2"
    found = {
        **os.environ,
        "KERATA_HOME": home,
        "KERAS_HOME": home,
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
        "JAX_COMPILATION_CACHE_DIR": f"{home}/jax",  # what is compiled takes long to be tuned
        "TF_FORCE_GPU_ALLOW_GROWTH": "true",
        "TF_CPP_MIN_LOG_LEVEL": "1",
        "OMP_NUM_THREADS": threads,
        "OPENBLAS_NUM_THREADS": threads,
    }
    for name in ("KERATA_BACKEND", "KERAS_BACKEND"):
        found.pop(name, None)
    if small:
        found.update(CUDA_VISIBLE_DEVICES="", JAX_PLATFORMS="cpu")
    return found
