"""Unpacking archives that nobody vouches for."""

from __future__ import annotations

import shutil
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Any

from ..files.zip_members import RATIO, ROOM, inside

FORMATS = ("tar", "zip")
_CHUNK = 2**20

Member = tuple[str, bool, int, Any]  # name, whether a folder, size, the archive's own record


def archive_format(path: Path, allowed: tuple[str, ...] = FORMATS) -> str | None:
    """ "tar" or "zip", whichever the file is and is allowed; None if neither."""
    if "zip" in allowed and zipfile.is_zipfile(path):
        return "zip"
    return "tar" if "tar" in allowed and tarfile.is_tarfile(path) else None


def unpack(path: Path, folder: Path, kind: str) -> None:
    """Unpack a tar or zip file into a new folder, all or nothing.

    Raises ValueError, naming the member, for links, devices, names that lead outside, names that
    stand twice, and for archives that unpack to more than 64 MiB and 100 times their size.
    """
    budget = ROOM + RATIO * path.stat().st_size
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        if kind == "zip":
            with zipfile.ZipFile(path) as archive:
                _extract(_zip_members(archive), archive.open, fresh, budget)
        else:
            with tarfile.open(path) as tar:
                _extract(_tar_members(tar), tar.extractfile, fresh, budget)
        fresh.chmod(0o755)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.replace(folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _zip_members(archive: zipfile.ZipFile) -> Iterator[Member]:
    for record in archive.infolist():
        mode = stat.S_IFMT(record.external_attr >> 16)
        if mode not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise ValueError(f"Unsafe archive: member '{record.filename}' is a link or a device.")
        yield record.filename, record.is_dir(), record.file_size, record


def _tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    for record in archive:
        if not (record.isreg() or record.isdir()):
            raise ValueError(f"Unsafe archive: member '{record.name}' is a link or a device.")
        yield record.name, record.isdir(), record.size, record


def _inside(name: str) -> PurePosixPath:
    try:
        return inside(name)
    except ValueError as error:
        raise ValueError(f"Unsafe archive: member '{name}' leads outside of the folder.") from error


def _extract(members: Iterator[Member], opener: Any, folder: Path, budget: int) -> None:
    for name, is_folder, size, record in members:
        target = folder / _inside(name)
        if is_folder:
            target.mkdir(parents=True, exist_ok=True)
            continue
        if size > budget:
            raise ValueError(
                f"Unsafe archive: at member '{name}' it unpacks to far more than it is."
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise ValueError(f"Unsafe archive: member '{name}' stands in it twice.")
        with opener(record) as source, target.open("xb") as sink:
            budget -= _copy(source, sink, min(size, budget), name)


def _copy(source: IO[bytes], sink: IO[bytes], limit: int, name: str) -> int:
    count = 0
    while chunk := source.read(_CHUNK):
        count += len(chunk)
        if count > limit:
            raise ValueError(f"Unsafe archive: member '{name}' is longer than it says.")
        sink.write(chunk)
    return count
