"""Checksums of arrays, at the speed of memory.

CRC-32 alone would double the time that it takes to read a file. So an array is taken in blocks of
256 KiB, a block as rows of 128 little-endian words of 64 bits; its columns are added up (modulo
2^64), and the CRC-32 runs over these sums, block after block, and over the bytes left at the end.
It starts with the array's name, dtype and shape.
"""

from __future__ import annotations

import zlib
from typing import IO

import numpy as np

BLOCK = 2**18
STEP = 4 * BLOCK
_ROW = 1024


class Checksum:
    """The running checksum of one array."""

    def __init__(self, name: str, dtype: np.dtype, shape: tuple[int, ...]) -> None:
        sizes = ",".join(map(str, shape))
        self._crc = zlib.crc32(f"{name}|{dtype.name}|{sizes}".encode("utf-8", "surrogatepass"))

    def update(self, block: memoryview) -> None:
        """Add the bytes of the next block; each but the last has a multiple of `BLOCK`."""
        for start in range(0, len(block), BLOCK):
            part = np.frombuffer(block[start : start + BLOCK], np.uint8)
            whole = len(part) // _ROW * _ROW
            words = part[:whole].view("<u8").reshape(-1, _ROW // 8)
            self._crc = zlib.crc32(np.add.reduce(words, axis=0, dtype="<u8").data, self._crc)
            self._crc = zlib.crc32(part[whole:].data, self._crc)

    @property
    def text(self) -> str:
        """Eight hexadecimal digits."""
        return f"{self._crc:08x}"


def write_through(file: IO[bytes], name: str, array: np.ndarray) -> str:
    """Write an array and give its checksum, in steps that fit the processor's cache."""
    sums, data = Checksum(name, array.dtype, array.shape), bytes_of(array)
    for start in range(0, len(data), STEP):
        sums.update(data[start : start + STEP])
        file.write(data[start : start + STEP])
    return sums.text


def bytes_of(array: np.ndarray) -> memoryview:
    """The bytes of a contiguous array, whatever its dtype."""
    return array.reshape(-1).view(np.uint8).data
