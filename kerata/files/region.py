"""A stretch of a file, beyond which nothing is read."""

from __future__ import annotations

import mmap
import threading
from os import fspath
from typing import IO, BinaryIO

import numpy as np

from .checksums import STEP, Checksum, bytes_of
from .faults import BadFile, FilePath


class Region:
    """Bytes `start` to `start + length` of an open file, by default all.

    Args:
        path: the file's name, for errors.
        file: open for reading.
        start, length: the stretch.
    """

    def __init__(
        self, path: FilePath, file: BinaryIO, start: int = 0, length: int | None = None
    ) -> None:
        self.path, self._file, self._start = fspath(path), file, start
        end = file.seek(0, 2)
        self.length = end - start if length is None else length
        self._lock = threading.Lock()  # the file has one position
        if start < 0 or self.length < 0 or start + self.length > end:
            raise BadFile(path, "", "it is truncated.")

    def read(self, offset: int, size: int) -> bytes:
        """Exactly so many bytes."""
        self._check(offset, size, "")
        with self._lock:
            self._file.seek(self._start + offset)
            return self._file.read(size)

    def array(
        self, name: str, offset: int, dtype: np.dtype, shape: tuple[int, ...], expected: str = ""
    ) -> np.ndarray:
        """An array that lies here in one piece; `expected` is its checksum, where there is one."""
        size = size_of(dtype, shape)
        self._check(offset, size, name)
        array = np.empty(shape, dtype)
        sums = Checksum(name, dtype, shape) if expected else None
        if size:
            self._fill(bytes_of(array), offset, name, sums)
        if sums and sums.text != expected:
            raise mismatch(self.path, name)
        return array

    def mapped(
        self, name: str, offset: int, dtype: np.dtype, shape: tuple[int, ...], expected: str = ""
    ) -> np.ndarray:
        """The same without a copy: the file's pages, and a page's own copy once it is changed."""
        size = size_of(dtype, shape)
        if not size or (self._start + offset) % dtype.alignment:
            return self.array(name, offset, dtype, shape, expected)
        self._check(offset, size, name)
        pages = mmap.mmap(self._file.fileno(), self._start + self.length, access=mmap.ACCESS_COPY)
        flat: np.ndarray = np.frombuffer(memoryview(pages)[self._start + offset :][:size], np.uint8)
        if expected:
            sums = Checksum(name, dtype, shape)
            sums.update(flat.data)
            if sums.text != expected:
                raise mismatch(self.path, name)
        return flat.view(dtype).reshape(shape)

    def _fill(self, target: memoryview, offset: int, name: str, sums: Checksum | None) -> None:
        """Read in steps that fit the processor's cache, where the checksum finds them."""
        with self._lock:
            self._file.seek(self._start + offset)
            for start in range(0, len(target), STEP):
                part = target[start : start + STEP]
                if readinto(self._file, part) != len(part):
                    raise BadFile(self.path, name, "the file ends within it.")
                if sums:
                    sums.update(part)

    def _check(self, offset: int, size: int, name: str) -> None:
        if offset < 0 or size < 0 or offset + size > self.length:
            raise BadFile(
                self.path,
                name,
                f"it should have {size} bytes at {offset}, but there are {self.length} in all; it "
                "is truncated or damaged.",
            )


def readinto(file: IO[bytes], target: memoryview) -> int:
    """How many bytes were read; fewer than asked for only at the end."""
    count = 0
    while count < len(target):
        # in steps: what unpacks makes a second array of all that it is asked for
        got = file.readinto(target[count : count + STEP])  # type: ignore[attr-defined]
        if not got:
            break
        count += got
    return count


def mismatch(path: FilePath, name: str) -> BadFile:
    """The error of an array whose bytes are not those that were written."""
    return BadFile(
        path,
        name,
        "its bytes are not those that were written (the checksum differs); the file is damaged, "
        "take another copy.",
    )


def size_of(dtype: np.dtype, shape: tuple[int, ...]) -> int:
    """The bytes of an array; sizes are Python's integers, which do not overflow."""
    size = int(dtype.itemsize)
    for n in shape:
        if n < 0:
            raise ValueError(f"a size is negative: {shape}")
        size *= int(n)
    return size
