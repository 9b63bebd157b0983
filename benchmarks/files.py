"""Saving and loading 500 MB of weights beside h5py and safetensors: `python -m benchmarks.files`.

Both sides bring the file to the disk (fsync) when saving; ours also writes and compares checksums,
and a `.keras` file is a zip file, which wants a CRC-32 of all bytes besides. Sums are found in
threads beside the writing, so neither side is held to one core.
The memory is what was allocated at the same time beyond the arrays of the model.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from . import pairs

pairs.pin(one_core=False)

import h5py  # noqa: E402
import numpy as np  # noqa: E402
from safetensors.numpy import load_file, save_file  # noqa: E402

from kerata.files import Archive, open_weights, write_archive, write_weights  # noqa: E402

Arrays = dict[str, np.ndarray]
Peer = tuple[str, Callable[[Path], None], Callable[[Path], Arrays]]
MEMBER = "model.weights.h5"


def model(megabytes: int) -> Arrays:
    """Arrays as a network has them: large kernels, small biases."""
    rng, arrays, left = np.random.default_rng(0), {}, megabytes * 250_000
    while left > 0:
        size = min(left, (4_000_000, 1_000_000, 250_000)[len(arrays) // 2 % 3])
        layer = f"layers/dense_{len(arrays) // 2}/vars"
        arrays[f"{layer}/0"] = rng.standard_normal((size // 500, 500), np.float32)
        arrays[f"{layer}/1"] = rng.standard_normal(500, np.float32)
        left -= size
    return arrays


def best(ours: Callable[[], object], peer: Callable[[], object], rounds: int) -> dict[str, float]:
    """The least seconds of each, run in turn: what else goes on at the disk can only add."""
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(rounds):
        for name, function in (("ours", ours), ("peer", peer)):
            began = time.perf_counter()
            function()
            times[name].append(time.perf_counter() - began)
    return {name: min(values) for name, values in times.items()}


def on_disk(write: Callable[[Path], object]) -> Callable[[Path], None]:
    """What writes a file and waits until it is on the disk."""

    def whole(path: Path) -> None:
        write(path)
        with open(path, "rb+") as file:
            os.fsync(file.fileno())

    return whole


def peers(arrays: Arrays) -> dict[str, Peer]:
    """By suffix whose it is, how it writes and how it reads."""

    def write_h5(path: Path) -> None:
        with h5py.File(path, "w") as file:
            for name, array in arrays.items():
                file.create_dataset(name, data=array)

    def read_h5(path: Path) -> Arrays:
        with h5py.File(path) as file:
            return {name: file[name][()] for name in arrays}

    h5 = ("h5py", on_disk(write_h5), read_h5)
    save = on_disk(lambda path: save_file(arrays, path))
    return {".weights.h5": h5, ".safetensors": ("safetensors", save, load_file), ".keras": h5}


def save(path: Path, arrays: Arrays) -> None:
    """Save with kerata."""
    if path.suffix != ".keras":
        return write_weights(path, arrays)
    with write_archive(path) as archive:
        archive.write_weights(MEMBER, arrays)


def load(path: Path) -> Arrays:
    """Load with kerata."""
    if path.suffix != ".keras":
        with open_weights(path) as weights:
            return dict(weights)
    with Archive(path) as archive, archive.weights(MEMBER) as weights:
        return dict(weights)


def peak(function: Callable[[], object]) -> float:
    """Megabytes allocated at the same time."""
    tracemalloc.start()
    function()
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found / 1e6


def one_by_one(path: Path) -> None:
    """Load array by array, as a model takes them."""
    with ExitStack() as stack:
        if path.suffix == ".keras":
            weights = stack.enter_context(stack.enter_context(Archive(path)).weights(MEMBER))
        else:
            weights = stack.enter_context(open_weights(path))
        for name in weights:
            weights[name]


def compare(suffix: str, peer: Peer, arrays: Arrays, folder: Path, rounds: int) -> None:
    """Time saving and loading of one kind of file, and print the memory that ours takes."""
    name, write, read = peer
    ours, theirs = Path(folder, f"ours{suffix}"), Path(folder, f"theirs{suffix}")
    largest = max(array.nbytes for array in arrays.values()) / 1e6
    megabytes = round(sum(array.nbytes for array in arrays.values()) / 1e6)
    what = f"{megabytes} MB of weights, {suffix} beside {name}"
    found = best(lambda: save(ours, arrays), lambda: write(theirs), rounds)
    pairs.report(f"saving {what}", found, "≤ 1.2")
    found = best(lambda: load(ours), lambda: read(theirs), rounds)
    pairs.report(f"loading {what}", found, "≤ 1.2")
    saving = peak(lambda: save(ours, arrays))
    loading = peak(lambda: one_by_one(ours)) - largest
    print(
        f"{what}: saving takes {saving:.1f} MB beyond the arrays, loading {max(loading, 0):.1f} MB "
        "beyond the largest",
        file=sys.stderr,
    )
    for path in (ours, theirs):
        path.unlink()


def main(megabytes: int = 500, rounds: int = 9) -> None:
    """Compare all kinds."""
    arrays = model(megabytes)
    with tempfile.TemporaryDirectory() as folder:
        for suffix, peer in peers(arrays).items():
            compare(suffix, peer, arrays, Path(folder), rounds)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
