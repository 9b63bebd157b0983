"""Writing `.keras` archives, whole or not at all."""

from __future__ import annotations

import io
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

from ..core import whole_file, whole_folder
from .checksums import write_all
from .crc import joined
from .faults import FilePath
from .hdf5_weights import write_hdf5
from .opening import write_weights
from .region import readinto
from .weights import Groups, described
from .zip_members import inside

_STEP = 2**20
_PAGE = 2**12  # where weights start, so that they are read as fast as from a file of their own
_PADDING, _FIELD = 0xD935, 4  # an extra field of zip files for alignment, and its head


@contextmanager
def write_archive(path: FilePath, zipped: bool = True) -> Iterator[ArchiveWriter]:
    """A writer of an archive, which is at `path` once the `with` statement ends without an error.

    Args:
        path: the file, or the folder if not `zipped`; an existing one is replaced.
        zipped: write a zip file.
    """
    path = Path(path)
    if not zipped:
        with whole_folder(path) as temporary:
            yield FolderWriter(temporary)
        return
    with whole_file(path) as temporary:
        with open(temporary, "wb+") as file, zipfile.ZipFile(file, "w") as archive:
            yield ZipWriter(archive, file)


class ArchiveWriter:
    """What puts documents, weights and folders into an archive."""

    def __init__(self) -> None:
        self.checksums: dict[str, str] = {}  # of all but the weights, which have their own

    def write(self, name: str, content: str | bytes) -> None:
        """A document."""
        data = content.encode() if isinstance(content, str) else content
        self._copy(str(inside(name)), io.BytesIO(data))

    def write_weights(
        self, name: str, arrays: Mapping[str, Any], groups: Groups | None = None
    ) -> None:
        """Weights in HDF5, as `write_weights` takes them."""
        raise NotImplementedError

    @contextmanager
    def folder(self, prefix: str) -> Iterator[Path]:
        """A temporary folder; the files that are put there become members below `prefix`."""
        with tempfile.TemporaryDirectory(prefix="kerata-") as temporary:
            yield Path(temporary)
            for path in sorted(Path(temporary).rglob("*")):
                if path.is_file():
                    name = f"{prefix.rstrip('/')}/{path.relative_to(temporary).as_posix()}"
                    with path.open("rb") as file:
                        self._copy(str(inside(name)), file)

    def _copy(self, name: str, source: IO[bytes]) -> None:
        crc = 0
        with self._open(name) as target:
            while data := source.read(_STEP):
                crc = zlib.crc32(data, crc)
                target.write(data)
        self.checksums[name] = f"{crc:08x}"

    def _open(self, name: str) -> IO[bytes]:
        raise NotImplementedError


class ZipWriter(ArchiveWriter):
    """Writes into a zip file; nothing is compressed, so weights can be read where they lie."""

    def __init__(self, archive: zipfile.ZipFile, file: BinaryIO) -> None:
        super().__init__()
        self._archive, self._file = archive, file

    def _open(self, name: str) -> IO[bytes]:
        return self._archive.open(zipfile.ZipInfo(name), "w")

    def write_weights(
        self, name: str, arrays: Mapping[str, Any], groups: Groups | None = None
    ) -> None:
        """Weights in HDF5, one after the other, written at their place in the archive."""
        archive, info = self._archive, zipfile.ZipInfo(name)
        info.CRC = 0
        info.header_offset = archive.start_dir  # where the next member goes
        spare = -(info.header_offset + len(info.FileHeader(zip64=True)) + _FIELD) % _PAGE
        info.extra = struct.pack("<HH", _PADDING, spare) + bytes(spare)
        self._file.seek(info.header_offset)
        self._file.write(info.FileHeader(zip64=True))
        self._file.flush()
        file: Any = self._file.raw  # type: ignore[attr-defined]
        window = _Window(file, file.tell())
        parts: list[tuple[int, int, int]] = []
        write_hdf5(file, window, described(arrays), groups or {}, {}, parts)
        info.file_size = info.compress_size = window.seek(0, 2)
        info.CRC = window.crc(parts)
        self._file.seek(info.header_offset)
        self._file.write(info.FileHeader(zip64=True))
        archive.start_dir = self._file.seek(0, 2)
        archive.filelist.append(info)
        archive.NameToInfo[name] = info


class _Window(io.RawIOBase):
    """The rest of a file from a position on, as a file for h5py."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file, self.start = file, start

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset + (0 if whence else self.start), whence) - self.start

    def tell(self) -> int:
        return self._file.tell() - self.start

    def crc(self, parts: list[tuple[int, int, int]]) -> int:
        """The CRC-32 of all; of the parts, (place, size, CRC-32), it is known."""
        crc, at, end = 0, 0, self.seek(0, 2)
        for place, size, known in [*sorted(parts), (end, 0, 0)]:
            self.seek(at)
            while at < place and (data := self._file.read(min(_STEP, place - at))):
                crc, at = zlib.crc32(data, crc), at + len(data)
            crc, at = joined(crc, known, size), place + size
        return crc

    def readinto(self, buffer: Any) -> int:
        return readinto(self._file, memoryview(buffer))

    def write(self, data: Any) -> int:
        write_all(self._file, data)
        return len(data)

    def truncate(self, size: int | None = None) -> int:
        return self._file.truncate(self.start + (self.tell() if size is None else size))

    def flush(self) -> None:
        self._file.flush()


class FolderWriter(ArchiveWriter):
    """Writes into a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def _open(self, name: str) -> IO[bytes]:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")

    def write_weights(
        self, name: str, arrays: Mapping[str, Any], groups: Groups | None = None
    ) -> None:
        """Weights of the kind that the name says."""
        write_weights(self._folder / name, arrays, groups)
