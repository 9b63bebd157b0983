"""Files with random damage: every reader answers with its own error or with a value.

`python -m tests.saving.fuzz [COUNT] [SEED]`: so many inputs (default a million), a line of counts
every ten thousand. An input that breaks a promise (another error than `BadFile`, more than five
seconds, more than 256 MB (measured every twentieth time), anything that the interpreter tells of
imports, processes or sockets) is kept as `fuzz-*` and ends the run with status 1.
"""

from __future__ import annotations

import io
import json
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import h5py
import numpy as np

from kerata.files import Archive, BadFile, open_hdf5_file, open_weights, write_archive
from kerata.files import write_weights as write

from .test_threats import attempt, harmless

SECONDS, MEGABYTES = 5, 256
NUMBERS = [0, 1, 2, 3, 127, 128, 255, 2**15, 2**16 - 1, 2**31, 2**32 - 1, 2**48, 2**63, 2**64 - 1]


def seeds(folder: Path) -> dict[str, bytes]:
    """Small whole files of each kind, ours with checksums and those of other libraries without."""
    arrays = {"layers/dense/vars/0": np.arange(6.0).reshape(2, 3), "layers/x/vars/0": np.float32(1)}
    groups = {"layers/dense/vars": {"name": "dense"}}
    for name in ("a.weights.h5", "a.safetensors", "a.weights.npz", "a.weights.json"):
        write(folder / name, arrays, groups)
    with write_archive(folder / "a.keras") as archive:
        archive.write("config.json", json.dumps({"class_name": "Sequential", "config": {}}))
        archive.write_weights("model.weights.h5", arrays, groups)
        archive.write("metadata.json", json.dumps({"kerata_checksums": archive.checksums}))
    for libver in ("earliest", "latest"):
        with h5py.File(folder / f"{libver}.weights.h5", "w", libver=libver) as file:
            for name, array in arrays.items():
                file[name] = array
            file.attrs["layer_names"] = ["dense", "x"]
            file["layers"].attrs["kinds"] = np.array([b"a", b"bc"])
            if libver == "earliest":
                options = {"chunks": (2, 2), "compression": 1, "shuffle": True, "fletcher32": True}
                file.create_dataset("packed", data=np.ones((5, 3), "f4"), **options)
                file["packed"].attrs["truth"] = np.bool_(True)
                file["complex"] = np.complex64(1j)
    np.savez_compressed(folder / "packed.weights.npz", **arrays)
    from safetensors.numpy import save_file

    save_file({"a": np.ones(3, "f4"), "b": np.ones(2)}, folder / "plain.safetensors")
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def damaged(data: bytes, rng: random.Random, others: Sequence[bytes]) -> bytes:
    """The same with one to eight mutations."""
    found = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        if not found:
            break
        rng.choice(MUTATIONS)(found, rng, others)
    return bytes(found)


def flip(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def number(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    width, at = rng.choice((1, 2, 4, 8)), rng.randrange(len(data))
    value = rng.choice((*NUMBERS, len(data), rng.randrange(len(data)))) % 2 ** (8 * width)
    data[at : at + width] = value.to_bytes(width, "little")


def cut(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    del data[rng.randrange(len(data)) :]


def remove(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.choice((1, 4, 8, 100))]


def move(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    size = rng.choice((1, 4, 8, 40, 200))
    start, to = rng.randrange(len(data)), rng.randrange(len(data))
    data[to : to + size] = data[start : start + size]


def splice(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    other, size = rng.choice(others), rng.choice((8, 64, 512))
    start, to = rng.randrange(len(other)), rng.randrange(len(data))
    data[to : to + size] = other[start : start + size]


def digit(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    places = [i for i, sign in enumerate(data[:4096]) if 48 <= sign < 58]
    if places:
        at = rng.choice(places)
        data[at : at + 1] = rng.choice((b"-1", b"99999999999999999999", b"0", b"1e9", b"null"))


MUTATIONS: list[Callable[[bytearray, random.Random, Sequence[bytes]], None]] = [
    flip, flip, number, number, number, cut, remove, move, splice, digit,
]  # fmt: skip


def with_members_damaged(data: bytes, rng: random.Random, others: Sequence[bytes]) -> bytes:
    """A zip file whose checksums fit its damaged members, so that they are read."""
    target = io.BytesIO()
    kind = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", kind) as new:
        for name in old.namelist():
            member = old.read(name)
            new.writestr(name, damaged(member, rng, others) if rng.random() < 0.5 else member)
    return target.getvalue()


def read(path: Path) -> None:
    """All that can be read of a file."""
    if path.suffix == ".keras":
        with Archive(path) as archive:
            archive.json("config.json")
            with archive.weights("model.weights.h5") as weights:
                dict(weights)
            return
    if path.suffix == ".h5":
        with open_hdf5_file(path) as file:
            for found in file.walk():
                _ = found.attributes
    with open_weights(path) as weights:
        dict(weights)


def run(count: int, seed: int, keep: Path) -> Counter[str]:
    """Try so many inputs; the counts of what came of them."""
    rng, outcomes = random.Random(seed), Counter[str]()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        whole = seeds(Path(folder))
        others = list(whole.values())
        for name in whole:
            read(Path(folder, name))  # imports what it needs
        for i in range(count):
            name = rng.choice(list(whole))
            data = whole[name]
            zipped = data[:2] == b"PK" and rng.random() < 0.7
            data = (with_members_damaged if zipped else damaged)(data, rng, others)
            path = Path(folder, f"input-{name}")
            path.write_bytes(data)
            outcome = judged(path, measure=i % 20 == 0)
            outcomes[outcome] += 1
            if outcome not in ("read", "refused"):
                (keep / f"fuzz-{seed}-{i}-{name}").write_bytes(data)
                print(f"input {i} of seed {seed}, {name}: {outcome}", flush=True)
            if i % 10_000 == 9_999:
                print(f"{i + 1}: {dict(outcomes)}", flush=True)
    return outcomes


def judged(path: Path, measure: bool) -> str:
    """What came of an input: "read", "refused", or the promise that it breaks."""
    error, seconds, memory, events = attempt(read, path, measure)
    beside = path.parent
    loud = [e for e in events if not harmless(e, "", path) and not _shard(e, beside)]
    if loud:
        return f"event {loud[0][0]} {loud[0][1][0]}"
    if seconds > SECONDS or memory > MEGABYTES:
        return f"{seconds:.1f} s, {memory:.0f} MB"
    if error is None:
        return "read"
    return "refused" if isinstance(error, BadFile) else repr(error)


def _shard(event: tuple[str, tuple[object, ...]], folder: Path) -> bool:
    return event[0] == "open" and Path(str(event[1][0])).parent == folder


def main(count: int = 10**6, seed: int = 0) -> int:
    """Run, and say how it went."""
    began = time.time()
    outcomes = run(count, seed, Path.cwd())
    print(f"{count} inputs, seed {seed}, {time.time() - began:.0f} s: {dict(outcomes)}")
    return int(bool(set(outcomes) - {"read", "refused"}))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
