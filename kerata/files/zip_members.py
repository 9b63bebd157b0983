"""Zip archives that nobody vouches for: members inside, once each, and no larger than they say."""

from __future__ import annotations

import stat
import zipfile
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from .faults import BadFile, reading
from .region import Region

ROOM = 64 * 2**20  # any member may unpack to this much …
RATIO = 100  # … and beyond it to this many times its own size
_HEAD = 30
_ENCRYPTED = 1


class SafeZip:
    """An open zip archive whose members have been looked at, and its bytes.

    Raises `BadFile`, naming the member, for names that lead outside or stand twice, links,
    encryption, members that lie over each other or unpack to far more than they are.
    """

    def __init__(self, path: str, file: BinaryIO, region: Region) -> None:
        self.path, self._region, self._file = path, region, file
        with reading(path):
            self._zip = zipfile.ZipFile(file)
        self._members: dict[str, zipfile.ZipInfo] = {}
        end = 0
        for info in sorted(self._zip.infolist(), key=lambda info: info.header_offset):
            name = info.filename
            with reading(path, name):
                inside(name)
                self._check(info)
                if name in self._members:
                    raise ValueError("it stands in the archive twice")
                if info.header_offset < end:
                    raise ValueError("it lies over another member")
                end = info.header_offset + _HEAD + info.compress_size
            if not info.is_dir():
                self._members[name] = info
        order = {info.filename: i for i, info in enumerate(self._zip.infolist())}
        self.names = tuple(sorted(self._members, key=order.__getitem__))

    def _check(self, info: zipfile.ZipInfo) -> None:
        if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise ValueError("it is a link or a device")
        if info.flag_bits & _ENCRYPTED:
            raise ValueError("it is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError("it is compressed in another way than by deflate")
        if info.header_offset + _HEAD + info.compress_size > self._region.length:
            raise ValueError(
                f"it should have {info.compress_size} bytes, more than there are; the archive is "
                "truncated"
            )
        if info.compress_type == zipfile.ZIP_STORED and info.file_size != info.compress_size:
            raise ValueError("it is not compressed, and yet has two sizes")
        if info.file_size > ROOM + RATIO * info.compress_size:
            raise ValueError(
                f"it unpacks from {info.compress_size} bytes to {info.file_size}, far more than it "
                "is"
            )

    def info(self, name: str) -> zipfile.ZipInfo:
        """What the archive says of a member; `BadFile` if there is none."""
        if name not in self._members:
            raise BadFile(self.path, name, "there is no such member in the archive.")
        return self._members[name]

    def open(self, name: str) -> IO[bytes]:
        """A member as a stream that ends where it should and compares its checksum there."""
        with reading(self.path, name):
            return self._zip.open(self.info(name))

    def place(self, name: str) -> tuple[int, int] | None:
        """Where a member's bytes lie as they are, and how many; None if it is compressed."""
        info = self.info(name)
        if info.compress_type != zipfile.ZIP_STORED:
            return None
        with reading(self.path, name):
            self._zip.open(info).close()  # compares both heads
            head = self._region.read(info.header_offset, _HEAD)
            skip = _HEAD + sum(int.from_bytes(head[at : at + 2], "little") for at in (26, 28))
            return info.header_offset + skip, info.file_size

    def close(self) -> None:
        """Close the archive."""
        self._zip.close()
        self._file.close()


def inside(name: str) -> PurePosixPath:
    """A relative path that stays below where it starts; ValueError for another."""
    path = PurePosixPath(name)
    if (
        path.is_absolute()
        or ".." in path.parts
        or not path.parts
        or any(sign in name for sign in ("\\", ":", "\0", "//"))
        or len(name) > 4096
    ):
        raise ValueError("its name leads outside of the archive's folder")
    return path
