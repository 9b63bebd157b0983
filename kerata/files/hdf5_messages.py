"""The parts of HDF5's objects: dataspaces, datatypes, layouts, filters.

Source: The HDF Group, HDF5 File Format Specification, version 3.0. Read here, in Python, because
the format's own library follows links out of the file and trusts the sizes in it; what can refer
elsewhere (external files, soft and external links, virtual data) has no code here at all.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

from .dtypes import dtype_of

UNDEFINED = 2**64 - 1
MOST_AXES = 32

_FLOATS = {
    (0, 16, 10, 5, 0, 10, 15): "float16",
    (0, 16, 7, 8, 0, 7, 127): "bfloat16",
    (0, 32, 23, 8, 0, 23, 127): "float32",
    (0, 64, 52, 11, 0, 52, 1023): "float64",
}


def unpack(form: str, data: bytes, offset: int = 0) -> tuple[Any, ...]:
    """Little-endian numbers without padding."""
    return struct.unpack_from("<" + form, data, offset)


def padded(size: int) -> int:
    """The next multiple of eight."""
    return size + -size % 8


@dataclass(frozen=True)
class Datatype:
    """What an element is: a number of `dtype`, or text of `size` bytes or of any length."""

    kind: str  # "number", "bytes", "opaque", "text"
    size: int
    dtype: np.dtype | None = None


def dataspace(data: bytes) -> tuple[int, ...] | None:
    """The shape; None where there is no data."""
    version, axes, flags = data[:3]
    if version not in (1, 2):
        raise ValueError(f"dataspace of version {version}")
    if axes > MOST_AXES:
        raise ValueError(f"{axes} axes")
    if version == 2 and data[3] == 2:
        return None
    return unpack(f"{axes}Q", data, 8 if version == 1 else 4)


def datatype(data: bytes) -> Datatype:
    """The type of the elements."""
    kind, size = data[0] & 15, unpack("I", data, 4)[0]
    if not size:
        raise ValueError("elements of no size")
    if kind in (0, 1):
        return Datatype("number", size, _number(data, size))
    if kind == 3:
        return Datatype("bytes", size)
    if kind == 5:
        return Datatype("opaque", size)
    if kind == 6:
        return Datatype("number", size, _complex(data, size))
    if kind == 8:
        return Datatype("number", size, _boolean(data, size))
    if kind == 9 and data[1] & 15 == 1 and size == 16:
        return Datatype("text", size)
    raise ValueError(f"elements of HDF5's class {kind}, which no weight has")


def _number(data: bytes, size: int) -> np.dtype:
    order = ">" if data[1] & 1 else "<"
    if data[0] & 15 == 0:
        offset, bits = unpack("HH", data, 8)
        if size not in (1, 2, 4, 8) or offset or bits != 8 * size:
            raise ValueError(f"integers of {bits} bits in {size} bytes")
        return np.dtype(f"{order}{'i' if data[1] & 8 else 'u'}{size}")
    layout = unpack("HHBBBBI", data, 8)
    name = _FLOATS.get(layout)
    if name is None or data[1] & 64 or size * 8 != layout[1]:
        raise ValueError(f"floats of an unknown layout {layout}")
    if name == "bfloat16":
        return dtype_of(name)
    return np.dtype(f"{order}f{size}")


def _boolean(data: bytes, size: int) -> np.dtype:
    """An enumeration; that of False and True alone."""
    version, members = data[0] >> 4, unpack("H", data, 1)[0]
    base = 8 + 12  # an integer's type has 12 bytes
    names = data[base:]
    step = padded(6), padded(5)
    first, second = (names[:5], names[step[0] :]) if version < 3 else (names[:5], names[6:])
    if (members, size) != (2, 1) or (first, second[:4]) != (b"FALSE", b"TRUE"):
        raise ValueError("an enumeration other than False and True")
    values = second[step[1] if version < 3 else 5 :][:2]
    if values != b"\0\1":
        raise ValueError("an enumeration other than False and True")
    return np.dtype("bool")


def _complex(data: bytes, size: int) -> np.dtype:
    """A compound of two floats `r` and `i`, as NumPy's complex numbers are written."""
    version, members = data[0] >> 4, unpack("H", data, 1)[0]
    at, parts = 8, []
    for _ in range(members if members == 2 else 0):
        name = data[at : data.index(b"\0", at)]
        at += padded(len(name) + 1) if version < 3 else len(name) + 1
        width = 4 if version < 3 else (size.bit_length() + 7) // 8
        offset = int.from_bytes(data[at : at + width], "little")
        at += width + (28 if version == 1 else 0)
        inner = datatype(data[at : at + 20])
        at += 20
        parts.append((name, offset, inner.dtype))
    half = np.dtype(f"<f{size // 2}") if size in (8, 16) else None
    if half is None or parts != [(b"r", 0, half), (b"i", size // 2, half)]:
        raise ValueError("a record, which no weight is")
    return np.dtype(f"<c{size}")


@dataclass(frozen=True)
class Layout:
    """Where the elements lie: inside the object (`data`), in one piece, or in chunks of a tree."""

    data: bytes | None = None
    address: int = UNDEFINED
    size: int = 0
    chunk: tuple[int, ...] | None = None


def layout(data: bytes) -> Layout:
    """Where an array's elements lie."""
    version, kind = data[0], data[1]
    if kind == 3 and version >= 4:
        raise ValueError("its data are virtual, taken from other files; no model's file needs that")
    if version not in (3, 4) or (version == 4 and kind == 2):
        raise ValueError("its layout is of another time; rewrite the file with h5repack")
    if kind == 0:
        size = unpack("H", data, 2)[0]
        if len(data) < 4 + size:
            raise ValueError("its data are cut off")
        return Layout(data=data[4 : 4 + size])
    if kind == 1:
        return Layout(None, *unpack("QQ", data, 2))
    axes, address = unpack("BQ", data, 2)
    if kind != 2 or not 1 <= axes <= MOST_AXES + 1:
        raise ValueError("its layout is unknown")
    return Layout(address=address, chunk=unpack(f"{axes}I", data, 11))


SHUFFLE, DEFLATE, FLETCHER = 2, 1, 3


def filters(data: bytes) -> tuple[int, ...]:
    """The filters that a chunk went through, in order."""
    version, count = data[0], data[1]
    at, found = (8 if version == 1 else 2), []
    for _ in range(count):
        identity = unpack("H", data, at)[0]
        if identity not in (DEFLATE, SHUFFLE, FLETCHER):
            raise ValueError(f"it went through filter {identity}, which is none of the usual ones")
        at += 2
        name = 0
        if version == 1:
            name = padded(unpack("H", data, at)[0])
            at += 2
        values = unpack("HH", data, at)[1]
        at += 4 + name + 4 * values + (4 if version == 1 and values % 2 else 0)
        found.append(identity)
    return tuple(found)
