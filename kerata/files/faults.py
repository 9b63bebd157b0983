"""What is wrong with a file: one error that names the file, the entry and the reason."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike, fspath
from typing import TypeAlias

FilePath: TypeAlias = str | PathLike[str]


class BadFile(ValueError, OSError):
    """A file that is damaged, unsafe or not of the kind that it should be; an OSError, as h5py's.

    Args:
        path: the file.
        entry: what within it: a member, a weight, an attribute; "" for the whole.
        reason: what is wrong, and what to do about it.
    """

    def __init__(self, path: FilePath, entry: str, reason: str) -> None:
        super().__init__(path, entry, reason)
        self.path, self.entry, self.reason = fspath(path), entry, reason

    def __str__(self) -> str:
        entry = f", entry '{shortened(self.entry)}'" if self.entry else ""
        return f"File {self.path}{entry}: {self.reason}"


def shortened(name: str, most: int = 200) -> str:
    """A name from a file, as a message may show it."""
    name = ascii(name)[1:-1]
    return name if len(name) <= most else f"{name[:most]}…"


_DAMAGE = (
    struct.error, IndexError, KeyError, TypeError, ValueError, OverflowError, EOFError,
    MemoryError, RecursionError, NotImplementedError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


@contextmanager
def reading(path: FilePath, entry: str = "") -> Iterator[None]:
    """Whatever goes wrong with the bytes within is a `BadFile`."""
    try:
        yield
    except BadFile:
        raise
    except _DAMAGE as error:
        why = shortened(str(error), 500).rstrip(".")
        if type(error) is not ValueError:  # not of those raised here, which say it themselves
            why = f"it is damaged ({type(error).__name__}: {why})"
        raise BadFile(path, entry, f"{why}.") from error
