"""Weights in `.npz` files: a zip archive of NumPy's arrays, never of Python's objects.

Source: NumPy, "The .npy format", NEP 1. The header is read by its grammar, not evaluated. The
dtypes that NumPy lacks (bfloat16) are named in the comment of their member.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from .checksums import bytes_of
from .dtypes import EXTENDED, NATIVE, dtype_of
from .faults import BadFile, reading
from .region import readinto, size_of
from .weights import Lazy, Weights, contents
from .zip_members import SafeZip

_HEADER = re.compile(
    rb"\{'descr': '([<>|=]?[a-zA-Z]\d*)', 'fortran_order': (True|False), "
    rb"'shape': \(((?:\d+, ?)*\d*)\), ?\} *\n"
)
_MAGIC = b"\x93NUMPY"
_LONGEST = 10_000


def open_npz(path: str, archive: SafeZip, close: Callable[[], None]) -> Weights:
    """The weights of an `.npz` file."""
    arrays: dict[str, Lazy] = {}
    for member in archive.names:
        if not member.endswith(".npy"):
            raise BadFile(path, member, "it is no NumPy array (.npy).")
        with reading(path, member):
            arrays[member[:-4]] = _described(archive, member)
    return Weights(path, "npz", arrays, {}, {}, close, True)


def _described(archive: SafeZip, member: str) -> Lazy:
    info = archive.info(member)
    with archive.open(member) as file:
        dtype, fortran, shape, start = _header(file.read(_LONGEST))
    if info.comment:
        name = info.comment.decode()
        if name not in EXTENDED or EXTENDED[name] != dtype.itemsize:
            raise ValueError(f"its comment is {name!r}, no dtype of {dtype.itemsize} bytes")
        dtype = dtype_of(name)
    if dtype.newbyteorder("=").name not in (*NATIVE, *EXTENDED):
        raise ValueError(f"its elements are {dtype}, no numbers; pickled objects are never read")
    if start + size_of(dtype, shape) != info.file_size:
        raise ValueError(f"shape {shape} of {dtype} does not fill its {info.file_size} bytes")
    read = partial(_read, archive, member, dtype, fortran, shape, start)
    return Lazy(shape, dtype.newbyteorder("="), read)


def _header(data: bytes) -> tuple[np.dtype, bool, tuple[int, ...], int]:
    if data[:6] != _MAGIC or data[6] not in (1, 2, 3):
        raise ValueError("it is no NumPy array (its first bytes are others)")
    width = 2 if data[6] == 1 else 4
    size = int.from_bytes(data[8 : 8 + width], "little")
    text = data[8 + width : 8 + width + size]
    found = _HEADER.fullmatch(text)
    if found is None:
        raise ValueError(f"its header is not that of an array of numbers: {text[:99]!r}")
    shape = tuple(int(n) for n in re.findall(rb"\d+", found[3]))
    if len(shape) > 32:
        raise ValueError(f"{len(shape)} axes")
    return np.dtype(found[1].decode()), found[2] == b"True", shape, 8 + width + size


def _read(
    archive: SafeZip,
    member: str,
    dtype: np.dtype,
    fortran: bool,
    shape: tuple[int, ...],
    start: int,
) -> np.ndarray:
    with reading(archive.path, member), archive.open(member) as file:
        file.read(start)
        array = np.empty(shape[::-1] if fortran else shape, dtype)
        if array.size and readinto(file, bytes_of(array)) != array.nbytes:
            raise ValueError("it ends too early")
        file.read(1)  # at the end the checksum is compared
    array = array.T if fortran else array
    return array.astype(dtype.newbyteorder("="), copy=False)


def write_npz(path: Path, arrays: Mapping[str, Lazy]) -> None:
    """Write weights as `numpy.load` reads them, array by array."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in contents(arrays):
            info = zipfile.ZipInfo(f"{name}.npy")
            if array.dtype.name in EXTENDED:
                info.comment = array.dtype.name.encode()
                array = array.view(f"V{array.dtype.itemsize}")
            with archive.open(info, "w", force_zip64=array.nbytes >= 2**31) as file:
                np.lib.format.write_array_header_1_0(
                    file, np.lib.format.header_data_from_array_1_0(array)
                )
                file.write(bytes_of(array))
