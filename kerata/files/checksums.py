"""Checksums of arrays, at the speed of memory.

CRC-32 alone would double the time that it takes to read a file. So the bytes are taken in pages of
4 KiB; the little-endian words of 64 bits of a page are added up (modulo 2^64), and the CRC-32 runs
over these sums, and over the bytes that are left at the end. It starts with the array's name, dtype
and shape. Any bit that is other changes it, and pages that change places do.
"""

from __future__ import annotations

import zlib
from typing import IO

import numpy as np

STEP = 2**19  # what is read or written at once, and added up while the processor has it at hand
_PAGE = 2**12


class Checksum:
    """The running checksum of one array."""

    def __init__(self, name: str, dtype: np.dtype, shape: tuple[int, ...]) -> None:
        sizes = ",".join(map(str, shape))
        self._crc = zlib.crc32(f"{name}|{dtype.name}|{sizes}".encode("utf-8", "surrogatepass"))

    def update(self, data: memoryview) -> None:
        """Add the next bytes; all but the last have whole pages."""
        part = np.frombuffer(data, np.uint8)
        whole = len(part) // _PAGE * _PAGE
        words = part[:whole].view("<u8").reshape(-1, _PAGE // 8)
        self._crc = zlib.crc32(np.add.reduce(words, axis=1, dtype="<u8").data, self._crc)
        self._crc = zlib.crc32(part[whole:].data, self._crc)

    @property
    def text(self) -> str:
        """Eight hexadecimal digits."""
        return f"{self._crc:08x}"


def write_through(
    file: IO[bytes], name: str, array: np.ndarray, also_crc: bool = False
) -> tuple[str, int]:
    """Write an array and return its checksum, in steps that fit the processor's cache.

    Args:
        file, name, array: where, which and what.
        also_crc: the second result is the CRC-32 of the bytes, else 0.
    """
    sums, data, crc = Checksum(name, array.dtype, array.shape), bytes_of(array), 0
    for start in range(0, len(data), STEP):
        step = data[start : start + STEP]
        sums.update(step)
        crc = zlib.crc32(step, crc) if also_crc else 0
        write_all(file, step)
    return sums.text, crc


def write_all(file: IO[bytes], data: bytes | memoryview) -> None:
    """Write all of it: an unbuffered file may take less at once."""
    rest = memoryview(data)
    while len(rest):
        rest = rest[file.write(rest) :]


def bytes_of(array: np.ndarray) -> memoryview:
    """The bytes of a contiguous array, whatever its dtype."""
    return array.reshape(-1).view(np.uint8).data
