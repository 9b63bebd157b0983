"""Values of HDF5's attributes and of arrays in chunks."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np

from .hdf5_messages import DEFLATE, FLETCHER, SHUFFLE, UNDEFINED, Datatype, Layout, unpack
from .hdf5_objects import keyed_leaves
from .region import Region


def decoded(
    kind: Datatype, shape: tuple[int, ...], data: bytes, text: Callable[[int, int], bytes]
) -> Any:
    """Text as `str`, lists of it as lists, numbers as NumPy's; `text` finds those of any length."""
    if kind.dtype is not None:
        return np.frombuffer(data, kind.dtype).reshape(shape)[()].copy()
    if kind.kind == "bytes":
        found = [
            data[i : i + kind.size].split(b"\0")[0].decode() for i in range(0, len(data), kind.size)
        ]
    elif kind.kind == "text":
        found = _texts(data, text)
    else:
        return np.frombuffer(data, f"V{kind.size}").reshape(shape)[()]
    return found[0] if shape == () else np.array(found, dtype=object).reshape(shape).tolist()


def _texts(data: bytes, text: Callable[[int, int], bytes]) -> list[str]:
    found, seen = [], set()
    for at in range(0, len(data), 16):
        size, address, index = unpack("IQI", data, at)
        if size and (address, index) in seen:
            raise ValueError("a text is used twice")  # else a few bytes could unpack to many
        seen.add((address, index))
        raw = text(address, index) if size else b""
        if size > len(raw):
            raise ValueError("a text is cut off")
        found.append(raw[:size].decode())
    return found


def chunks(
    region: Region, place: Layout, dtype: np.dtype, shape: tuple[int, ...], done: tuple[int, ...]
) -> np.ndarray:
    """An array in chunks, which a tree lists; each is unpacked by itself."""
    *chunk, itemsize = place.chunk or ()
    if len(chunk) != len(shape) or itemsize != dtype.itemsize or not all(chunk):
        raise ValueError("its chunks do not fit its shape")
    array = np.zeros(shape, dtype)
    if place.address == UNDEFINED:
        if array.size:
            raise ValueError("it has no data")
        return array
    size, left = math.prod(chunk) * itemsize, math.prod(-(-n // c) for n, c in zip(shape, chunk))
    seen = set()
    for key, address, _ in keyed_leaves(region, place.address, 1, 8 + 8 * (len(shape) + 1)):
        stored, skipped = unpack("II", key)
        start = unpack(f"{len(shape)}Q", key, 8)
        if start in seen or any(s % c or s >= n for s, c, n in zip(start, chunk, shape)):
            raise ValueError(f"a chunk at {start} has no place")
        seen.add(start)
        raw = _unfiltered(region.read(address, stored), size, itemsize, done, skipped)
        part = np.frombuffer(raw, dtype).reshape(chunk)
        target = tuple(slice(s, s + c) for s, c in zip(start, chunk))
        inner = array[target]
        array[target] = part[tuple(slice(n) for n in inner.shape)]
    if array.size and len(seen) != left:
        raise ValueError(f"{len(seen)} of {left} chunks are there")
    return array


def _unfiltered(raw: bytes, size: int, itemsize: int, done: tuple[int, ...], skipped: int) -> bytes:
    for number, identity in reversed(list(enumerate(done))):
        if skipped >> number & 1:
            continue
        if identity == FLETCHER:
            raw = _checked(raw)
        elif identity == DEFLATE:
            unpacker = zlib.decompressobj()
            raw = unpacker.decompress(raw, size + 4)  # a checksum may be within
        elif identity == SHUFFLE and len(raw) >= itemsize:
            body = len(raw) // itemsize * itemsize
            turned = np.frombuffer(raw[:body], np.uint8).reshape(itemsize, -1).T
            raw = turned.tobytes() + raw[body:]
    if len(raw) != size:
        raise ValueError(f"a chunk has {len(raw)} bytes instead of {size}")
    return raw


def _checked(raw: bytes) -> bytes:
    """Without Fletcher's checksum of 32 bits at the end, which must be right."""
    body, expected = raw[:-4], raw[-4:]
    words = np.frombuffer(body[: len(body) // 2 * 2], ">u2").astype(np.uint64)
    count = len(words)
    low = int(words.sum()) % 65535
    weights = np.arange(count, 0, -1, dtype=np.uint64) % np.uint64(65535)
    high = int((words * weights % np.uint64(65535)).sum()) % 65535
    if len(body) % 2:
        low = (low + (body[-1] << 8)) % 65535
        high = (high + low) % 65535
    # zero and 65535 are the same number here
    given = unpack("I", expected)[0]
    if (given >> 16) % 65535 != high or (given & 65535) % 65535 != low:
        raise ValueError("the checksum of a chunk differs")
    return body
