"""Files from the network, kept in a cache."""

from __future__ import annotations

import hashlib
import os
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import IO, Any

from ..config import is_interactive_logging_enabled
from ..core import whole_file
from ..core.settings_files import home
from .archives import FORMATS, archive_format, unpack

_CHUNK = 2**20
_SCHEMES = ("http", "https", "file")
_LENGTHS = {32: "md5", 64: "sha256"}


def get_file(
    fname: str | None = None, origin: str | None = None, untar: bool = False,
    md5_hash: str | None = None, file_hash: str | None = None, cache_subdir: str = "datasets",
    hash_algorithm: str = "auto", extract: bool = False,
    archive_format: str | list[str] | None = "auto",
    cache_dir: str | os.PathLike[str] | None = None, force_download: bool = False,
) -> str:  # fmt: skip
    """The path of a file downloaded into a cache, from where it is taken the next time.

    The file appears under its name only when it is whole and its hash is right.

    Args:
        fname: name in the cache; None takes the last part of the address.
        origin: an http, https or file address.
        untar: the same as `extract` (an old spelling).
        md5_hash: an md5 hash (an old spelling of `file_hash`).
        file_hash: md5 or sha256 in hexadecimal digits.
        cache_subdir: folder in the cache, or an absolute folder.
        hash_algorithm: "md5", "sha256", or "auto": by the length of the hash.
        extract: unpack the archive; the result is then the folder `fname`, and the archive lies
            beside it as `fname` + "_archive". Links and names that lead outside are errors.
        archive_format: "tar", "zip", a list of these, or "auto" for both.
        cache_dir: the cache; None takes `KERATA_HOME`, else `~/.kerata`.
        force_download: download even if the file is there.

    Raises ValueError for a wrong hash or an unsafe archive, OSError for a failed download.

    >>> import os, pathlib, tempfile
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("horn")
    >>> path = get_file("b.txt", (folder / "a.txt").as_uri(), cache_dir=folder)
    >>> os.path.relpath(path, folder), pathlib.Path(path).read_text()
    ('datasets/b.txt', 'horn')
    """
    if not origin:
        raise ValueError("get_file needs `origin`, the address of the file.")
    name = _plain_name(fname or Path(urllib.parse.urlsplit(origin).path).name)
    folder = Path(cache_dir or home()).expanduser() / cache_subdir
    folder.mkdir(parents=True, exist_ok=True)
    digest = file_hash or md5_hash
    algorithm = "md5" if md5_hash and not file_hash else _algorithm(digest, hash_algorithm)
    if not (extract or untar):
        return str(_cached(folder / name, origin, digest, algorithm, force_download))
    path = folder / f"{name}_archive"
    before = path.stat().st_mtime_ns if path.exists() else None
    path = _cached(path, origin, digest, algorithm, force_download)
    if path.stat().st_mtime_ns != before or not (folder / name).is_dir():
        _unpack(path, folder / name, archive_format)
    return str(folder / name)


def hash_file(path: str | os.PathLike[str], algorithm: str = "sha256") -> str:
    """The hash of a file, in hexadecimal digits."""
    digest = hashlib.new(algorithm)
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _plain_name(name: str) -> str:
    if not name or name in (".", "..") or {"/", "\\", ":", "\0"} & set(name):
        raise ValueError(
            f"`fname` must be a plain file name, got {name!r}; folders go into `cache_dir` and "
            "`cache_subdir`."
        )
    return name


def _algorithm(digest: str | None, asked: str) -> str:
    if asked in _LENGTHS.values():
        return asked
    if asked != "auto":
        raise ValueError(f"Unknown hash algorithm {asked!r}; expected auto, md5 or sha256.")
    if digest is not None and len(digest) not in _LENGTHS:
        raise ValueError(f"{digest!r} is neither an md5 hash (32 digits) nor a sha256 hash (64).")
    return _LENGTHS[len(digest)] if digest else "sha256"


def _cached(path: Path, origin: str, digest: str | None, algorithm: str, force: bool) -> Path:
    fresh = force or not path.is_file()
    if not fresh and digest and hash_file(path, algorithm) != digest.lower():
        fresh = True
        _say(f"{path} does not have the expected hash; downloading it again.")
    if fresh:
        _download(origin, path, digest, algorithm)
    return path


def _download(origin: str, path: Path, digest: str | None, algorithm: str) -> None:
    """Fetch into a temporary file beside the target and rename it when it is whole and right."""
    if urllib.parse.urlsplit(origin).scheme not in _SCHEMES:
        raise ValueError(f"Expected an http, https or file address, got {origin!r}.")
    if not origin.startswith("file:"):
        _say(f"Downloading {origin}")
    with whole_file(path) as partial:
        with open(partial, "wb") as sink:
            found = _fetch(origin, sink, algorithm)
        if digest and found != digest.lower():
            raise ValueError(
                f"The file from {origin} has the {algorithm} hash {found}, expected {digest}; "
                "it is incomplete, or not what it was. Nothing was kept."
            )


def _fetch(origin: str, sink: IO[bytes], algorithm: str) -> str:
    digest, count = hashlib.new(algorithm), 0
    try:
        with urllib.request.urlopen(origin, timeout=60) as source:
            expected = source.headers.get("Content-Length")
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                count += len(chunk)
                sink.write(chunk)
    except urllib.error.HTTPError as error:
        raise OSError(f"Cannot download {origin}: {error.code} {error.reason}.") from error
    except urllib.error.URLError as error:
        raise OSError(f"Cannot download {origin}: {error.reason}.") from error
    if expected is not None and count != int(expected):
        raise OSError(f"Cannot download {origin}: {count} of {expected} bytes came.")
    return digest.hexdigest()


def _unpack(path: Path, folder: Path, formats: Any) -> None:
    asked = FORMATS if formats == "auto" else (formats,) if isinstance(formats, str) else formats
    kind = archive_format(path, tuple(asked or ()))
    if kind is None:
        names = " or ".join(asked or ("(none given)",))
        raise ValueError(f"Cannot extract {path}: it is no archive of the format {names}.")
    unpack(path, folder, kind)


def _say(line: str) -> None:
    if is_interactive_logging_enabled():
        print(line, flush=True)
