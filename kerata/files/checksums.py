"""Checksums of arrays, at the speed of memory.

CRC-32 alone would double the time that it takes to read a file. So the bytes are taken in pages of
4 KiB; the little-endian words of 64 bits of a page are added up (modulo 2^64), and the CRC-32 runs
over these sums, and over the bytes that are left at the end. It starts with the array's name, dtype
and shape. Any bit that is other changes it, and pages that change places do.
"""

from __future__ import annotations

import os
import zlib
from concurrent.futures import Future, ThreadPoolExecutor
from typing import IO

import numpy as np

STEP = 2**19  # what is read or written at once, and added up while the processor has it at hand
_PAGE = 2**12
_BEHIND = 2**26  # so many bytes are written before the disk begins to take them up


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


def write_all(file: IO[bytes], data: bytes | memoryview) -> None:
    """Write all of it: an unbuffered file may take less at once."""
    rest = memoryview(data)
    while len(rest):
        rest = rest[file.write(rest) :]


def bytes_of(array: np.ndarray) -> memoryview:
    """The bytes of a contiguous array, whatever its dtype."""
    return array.reshape(-1).view(np.uint8).data


class Writer:
    """Writes arrays into an unbuffered file, which the disk takes up meanwhile."""

    def __init__(self, file: IO[bytes]) -> None:
        self.seek, self._file, self._left = file.seek, file, _BEHIND
        self._threads, self._flush = ThreadPoolExecutor(2), Future[None]()
        self._flush.set_result(None)

    def write(self, name: str, array: np.ndarray, also_crc: bool = False) -> tuple[str, int]:
        """Write an array and give its checksum, in steps that fit the processor's cache.

        Args:
            name, array: which and what.
            also_crc: the second result is the CRC-32 of the bytes, else 0.
        """
        sums, data = Checksum(name, array.dtype, array.shape), bytes_of(array)
        crc = self._threads.submit(zlib.crc32, data) if also_crc else None
        for start in range(0, len(data), STEP):
            step = data[start : start + STEP]
            sums.update(step)
            write_all(self._file, step)
            self._left -= len(step)
            if self._left <= 0 and self._flush.done():
                self._flush.result()  # an error of the disk
                self._flush = self._threads.submit(os.fsync, self._file.fileno())
                self._left = _BEHIND
        return sums.text, crc.result() if crc else 0

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown()
        self._flush.result()
