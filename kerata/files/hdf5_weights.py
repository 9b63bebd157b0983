"""Weights in `.h5` files: an array for each path, opaque elements with their dtype beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .checksums import Writer
from .dtypes import EXTENDED, dtype_of
from .faults import BadFile, reading
from .hdf5 import SafeArray, SafeFile
from .region import Region
from .weights import Groups, Lazy, Weights, contents

CHECKSUMS = "kerata_checksums"  # an attribute of the root: names to checksums, as JSON
METADATA = "kerata_metadata"
_LARGE = 2**20


def open_hdf5(region: Region, close: Any) -> Weights:
    """The weights of an HDF5 file."""
    file = SafeFile(region)
    sums = checksums(file)
    arrays: dict[str, Lazy] = {}
    groups: dict[str, Mapping[str, Any]] = {}
    for found in file.walk():
        if not isinstance(found, SafeArray):
            groups[found.path] = found.attributes
            continue
        arrays[found.path] = _lazy(found, sums)
    missing = [name for name in sums if name not in arrays]
    extra = [name for name in arrays if sums and name not in sums]
    if missing or extra:
        what = "is absent" if missing else "was not there when the file was written"
        raise BadFile(region.path, (missing or extra)[0], f"it {what}; the file is damaged.")
    return Weights(region.path, "hdf5", arrays, groups, _table(file, METADATA), close, bool(sums))


def checksums(file: SafeFile) -> dict[str, str]:
    """The checksums of a file's arrays by path; none in files that others wrote."""
    return _table(file, CHECKSUMS)


def _table(file: SafeFile, name: str) -> dict[str, str]:
    text = file.attributes.get(name)
    if text is None:
        return {}
    with reading(file.region.path, f"@{name}"):
        found = json.loads(text)
        if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
            raise ValueError("it is no table of text")
        return found


def _lazy(found: SafeArray, sums: Mapping[str, str]) -> Lazy:
    dtype, name = _dtype(found), found.path
    if dtype is None or found.shape is None:
        raise found.fault(f"it is no array of numbers but of {found.type.kind}.")
    # what others wrote in big-endian order is handed out in the processor's
    native = dtype.newbyteorder("=")
    expected = sums.get(name, "") if dtype == native else ""

    def read() -> np.ndarray:
        return found.read(dtype, expected, name).astype(native, copy=False)

    return Lazy(found.shape, native, read)


def _dtype(found: SafeArray) -> np.dtype | None:
    if found.type.kind != "opaque":
        return found.type.dtype
    name = found.attributes.get("dtype")
    if name not in EXTENDED or found.type.size != EXTENDED[name]:
        raise found.fault(f"its elements are opaque, and its dtype is {name!r}.")
    return dtype_of(name)


def write_hdf5(
    file: BinaryIO,
    window: Any,
    arrays: Mapping[str, Lazy],
    groups: Groups,
    metadata: Mapping[str, str],
    parts: list[tuple[int, int, int]] | None = None,
) -> None:
    """Write weights as Keras 3 reads them: h5py lays the file out, the arrays are filled in here.

    Args:
        file: where the arrays are written, open for writing.
        window: where h5py writes, the same file or what stands for a stretch of it.
        arrays, groups, metadata: as in `write_weights`.
        parts: takes the place, the size and the CRC-32 of each large array.
    """
    import h5py

    sums: dict[str, str] = {}
    start = getattr(window, "start", 0)
    with h5py.File(window, "w") as root, Writer(file) as writer:
        made = {"": root}  # looking a path up takes the format's library long

        def group(path: str) -> Any:
            if path not in made:
                above, _, last = path.rpartition("/")
                made[path] = group(above).create_group(last)
            return made[path]

        for path, attributes in groups.items():
            for key, value in attributes.items():
                group(path).attrs[key] = value
            group(path)
        for name, array in contents(arrays):
            where, _, last = name.rpartition("/")
            place = _created(group(where), last, array)
            if array.size:
                writer.seek(start + place)
            wanted = parts is not None and array.nbytes >= _LARGE
            sums[name], crc = writer.write(name, array, wanted)
            if parts is not None and wanted:
                parts.append((place, array.nbytes, crc))
        root.attrs[CHECKSUMS] = json.dumps(sums)
        if metadata:
            root.attrs[METADATA] = json.dumps(dict(metadata))


def _created(group: Any, name: str, array: np.ndarray) -> int:
    """Make room for an array in a group; the result is where."""
    import h5py

    at_once = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    at_once.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
    at_once.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
    opaque = array.dtype.name in EXTENDED
    kind = np.dtype(f"V{array.dtype.itemsize}") if opaque else array.dtype
    element = h5py.h5t.py_create(kind, logical=True)
    space = h5py.h5s.create_simple(array.shape) if array.shape else h5py.h5s.create(0)
    found = h5py.h5d.create(group.id, name.encode(), element, space, at_once)
    if opaque:
        h5py.Dataset(found).attrs["dtype"] = array.dtype.name
    return int(found.get_offset() or 0)


def write_hdf5_file(
    path: Path, arrays: Mapping[str, Lazy], groups: Groups, metadata: Mapping[str, str]
) -> None:
    """Write weights into an existing file."""
    with open(path, "rb+", buffering=0) as file:
        write_hdf5(file, path, arrays, groups, metadata)
