"""`.keras` archives: documents, weights and assets in a zip file or in a folder, read safely."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

from ..core import MissingFile
from .documents import parsed, table
from .faults import BadFile, FilePath, reading
from .opening import open_weights, weights_in
from .region import Region
from .weights import Weights
from .zip_members import SafeZip, inside

DOCUMENT = 8 * 2**20  # what a document may unpack to, and a hundred times what it is
METADATA = "metadata.json"
_STEP = 2**20


class Archive:
    """What is in a `.keras` file or folder.

    Args:
        path: the file or folder.
    """

    def __init__(self, path: FilePath) -> None:
        self.path = str(path)
        if Path(path).is_dir():
            self._members: _Zip | _Folder = _Folder(Path(path))
        elif Path(path).is_file():
            self._members = _Zip(Path(path))
        else:
            raise MissingFile(f"There is no archive {path}.")
        try:
            self._sums = self._checksums()
        except BaseException:
            self.close()
            raise

    @property
    def names(self) -> tuple[str, ...]:
        """The members, `"config.json"`, `"assets/layers/x/vocabulary.txt"`."""
        return self._members.names

    def __contains__(self, name: object) -> bool:
        return name in self._members.names

    def _checksums(self) -> dict[str, str]:
        if METADATA not in self:
            return {}
        found = self.json(METADATA, checked=False).get("kerata_checksums", {})
        with reading(self.path, METADATA):
            sums = table(found)
        for name in sums:
            if name not in self:
                raise BadFile(self.path, name, "it is absent; the archive is damaged.")
        return sums

    def read(self, name: str, checked: bool = True) -> bytes:
        """The bytes of a document; `BadFile` if it is absent, damaged or far too large."""
        with reading(self.path, name), self._members.open(name) as file:
            most = DOCUMENT + 100 * self._members.stored(name)
            data = file.read(most + 1)
            if len(data) > most:
                raise ValueError("it unpacks to far more than it is")
            self._verify(name, zlib.crc32(data), checked)
        return data

    def _verify(self, name: str, crc: int, checked: bool = True) -> None:
        expected = self._sums.get(name) if checked else None
        if expected is not None and expected != f"{crc:08x}":
            raise BadFile(self.path, name, "its checksum differs; the archive is damaged.")

    def json(self, name: str, checked: bool = True) -> dict[str, Any]:
        """A document's object; keys that stand in it twice are an error."""
        data = self.read(name, checked)
        with reading(self.path, name):
            return parsed(data)

    def weights(self, name: str) -> Weights:
        """The weights of a member, read where they lie; they stay open until they are closed."""
        weights = self._members.weights(name)
        if not weights.checked and isinstance(self._members, _Zip):
            try:
                self._read_through(name)
            except BaseException:
                weights.close()
                raise
        return weights

    def _read_through(self, name: str) -> None:
        """To the end of a member, where its checksum is compared."""
        with reading(self.path, name), self._members.open(name) as file:
            while file.read(_STEP):
                pass

    @contextmanager
    def folder(self, prefix: str) -> Iterator[Path]:
        """The members below `prefix` as files of a temporary folder, removed afterwards."""
        with tempfile.TemporaryDirectory(prefix="kerata-") as temporary:
            start = prefix.rstrip("/") + "/"
            for name in self.names:
                if name.startswith(start):
                    target = Path(temporary, inside(name[len(start) :]))
                    target.parent.mkdir(parents=True, exist_ok=True)
                    self._extract(name, target)
            yield Path(temporary)

    def _extract(self, name: str, target: Path) -> None:
        crc = 0
        with reading(self.path, name), self._members.open(name) as source, target.open("xb") as out:
            while data := source.read(_STEP):
                crc = zlib.crc32(data, crc)
                out.write(data)
        self._verify(name, crc)

    def close(self) -> None:
        """Close the file."""
        self._members.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Zip:
    """The members of a zip file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        file = path.open("rb")
        try:
            self._zip = SafeZip(str(path), file, Region(path, file))
        except BaseException:
            file.close()
            raise
        self.names, self.open, self.close = self._zip.names, self._zip.open, self._zip.close

    def stored(self, name: str) -> int:
        """The bytes that a member takes in the archive."""
        return self._zip.info(name).compress_size

    def weights(self, name: str) -> Weights:
        """The weights of a member."""
        with reading(self._path, name), self.open(name) as source:
            nested = source.read(2) == b"PK"  # an archive again
        place = None if nested else self._zip.place(name)
        file: BinaryIO = self._path.open("rb") if place else self._unpacked(name)
        try:
            start, length = place or (0, None)
            region = Region(self._path, file, start, length)
            region.path = f"{self._path}/{name}"
            return weights_in(region, file)
        except BaseException:
            file.close()
            raise

    def _unpacked(self, name: str) -> BinaryIO:
        file: Any = tempfile.TemporaryFile()
        try:
            with reading(self._path, name), self.open(name) as source:
                while data := source.read(_STEP):
                    file.write(data)
        except BaseException:
            file.close()
            raise
        return file  # type: ignore[no-any-return]


class _Folder:
    """The members of a folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names = tuple(sorted(self._found(path)))

    def _found(self, folder: Path) -> Iterator[str]:
        for path in folder.iterdir():
            name = path.relative_to(self._path).as_posix()
            if path.is_symlink():
                raise BadFile(self._path, name, "it is a link, which is not followed.")
            if path.is_dir():
                yield from self._found(path)
            elif path.is_file():
                yield name
            else:
                raise BadFile(self._path, name, "it is neither a file nor a folder.")

    def _member(self, name: str) -> Path:
        if name not in self.names:
            raise BadFile(self._path, name, "there is no such file in the folder.")
        return self._path / name

    def open(self, name: str) -> IO[bytes]:
        """A file."""
        return self._member(name).open("rb")

    def stored(self, name: str) -> int:
        """The bytes of a file."""
        return self._member(name).stat().st_size

    def weights(self, name: str) -> Weights:
        """The weights of a file."""
        return open_weights(self._member(name))

    def close(self) -> None:
        """Nothing is held open."""
