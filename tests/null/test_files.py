"""`get_file`: what is downloaded is whole, right, kept, and safe to unpack."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from kerata.utils import archives, file_utils, get_file

TEXT = b"one model, many horns\n"
SHA = hashlib.sha256(TEXT).hexdigest()
MD5 = hashlib.md5(TEXT).hexdigest()


@pytest.fixture
def server(server):
    server.files["/a.txt"] = TEXT
    return server


def content(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def tar_of(*members, mode="w:gz"):
    """A tar file of (name, content) or of TarInfo objects."""
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode=mode) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
                continue
            info = tarfile.TarInfo(member[0])
            info.size = len(member[1])
            archive.addfile(info, io.BytesIO(member[1]))
    return sink.getvalue()


def zip_of(*members):
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return sink.getvalue()


def link(kind):
    info = tarfile.TarInfo("link")
    info.type, info.linkname = kind, "/etc/passwd"
    return info


def zip_link():
    info = zipfile.ZipInfo("link")
    info.external_attr = 0o120777 << 16
    return info


@pytest.mark.parametrize(
    "hashes",
    [
        {},
        {"file_hash": SHA},
        {"file_hash": SHA.upper(), "hash_algorithm": "sha256"},
        {"file_hash": MD5},
        {"md5_hash": MD5},
    ],
)
def test_download_once(server, tmp_path, hashes, capsys):
    for _ in range(2):
        path = get_file(origin=f"{server.url}/a.txt", cache_dir=tmp_path, **hashes)
        assert path == str(tmp_path / "datasets" / "a.txt")
        assert Path(path).read_bytes() == TEXT
    assert server.asked == ["/a.txt"]
    assert content(tmp_path) == ["datasets/a.txt"]
    assert capsys.readouterr().out == f"Downloading {server.url}/a.txt\n"


def test_names_and_folders(server, tmp_path, monkeypatch):
    monkeypatch.setenv("KERATA_HOME", str(tmp_path))
    server.files["/a.txt?version=2"] = TEXT
    get_file("b.txt", f"{server.url}/a.txt?version=2", cache_subdir="texts")
    assert content(tmp_path) == ["texts/b.txt"]


def test_force_and_wrong_cache(server, tmp_path):
    arguments = {"origin": f"{server.url}/a.txt", "cache_dir": tmp_path, "file_hash": SHA}
    path = get_file(**arguments)
    get_file(**arguments, force_download=True)
    assert len(server.asked) == 2
    Path(path).write_bytes(b"damaged")
    assert Path(get_file(**arguments)).read_bytes() == TEXT
    assert len(server.asked) == 3


BAD = [  # arguments, the error, its message
    ({"origin": None}, ValueError, "needs `origin`"),
    ({"origin": "ftp://127.0.0.1/a"}, ValueError, "Expected an http, https or file address"),
    ({"fname": "../a"}, ValueError, "`fname` must be a plain file name, got '../a'"),
    ({"fname": "x/a"}, ValueError, "`fname` must be a plain file name"),
    ({"fname": ".."}, ValueError, "`fname` must be a plain file name"),
    ({"file_hash": "abc"}, ValueError, "neither an md5 hash"),
    ({"file_hash": SHA, "hash_algorithm": "crc"}, ValueError, "Unknown hash algorithm 'crc'"),
    ({"file_hash": "0" * 64}, ValueError, f"has the sha256 hash {SHA}, expected 000"),
    ({"md5_hash": "0" * 32}, ValueError, f"has the md5 hash {MD5}, expected 000"),
    ({"origin": "{url}/none"}, OSError, "404 Not Found"),
    ({"origin": "http://127.0.0.1:9/a"}, OSError, "Cannot download http://127.0.0.1:9/a"),
    ({"extract": True}, ValueError, "it is no archive of the format tar or zip"),
    ({"untar": True, "archive_format": "zip"}, ValueError, "no archive of the format zip"),
]


@pytest.mark.parametrize("arguments, error, message", BAD)
def test_refused(server, tmp_path, arguments, error, message):
    arguments = {"origin": "{url}/a.txt", **arguments}
    if arguments["origin"]:
        arguments["origin"] = arguments["origin"].format(url=server.url)
    with pytest.raises(error, match=message):
        get_file(cache_dir=tmp_path, **arguments)
    assert content(tmp_path) in ([], ["datasets/a.txt_archive"])  # nothing half done is left


def test_connection_that_breaks_off(server, tmp_path):
    server.missing = 1000
    with pytest.raises(OSError, match="IncompleteRead|of 1022 bytes came"):
        get_file(origin=f"{server.url}/a.txt", cache_dir=tmp_path)
    assert content(tmp_path) == []


GOOD = [("tar", tar_of(("d/a.txt", TEXT))), ("zip", zip_of(("d/a.txt", TEXT)))]


@pytest.mark.parametrize("kind, data", GOOD, ids=["tar", "zip"])
@pytest.mark.parametrize("asked", [{"extract": True}, {"untar": True}])
def test_extract(server, tmp_path, kind, data, asked):
    server.files["/a.bin"] = data
    for _ in range(2):
        path = get_file("all", f"{server.url}/a.bin", cache_dir=tmp_path, **asked)
        assert path == str(tmp_path / "datasets" / "all")
        assert content(tmp_path) == ["datasets/all/d/a.txt", "datasets/all_archive"]
    assert len(server.asked) == 1
    server.files["/a.bin"] = zip_of(("new.txt", TEXT))
    get_file("all", f"{server.url}/a.bin", cache_dir=tmp_path, force_download=True, **asked)
    assert content(tmp_path) == ["datasets/all/new.txt", "datasets/all_archive"]


ROOM = 2**20  # instead of 64 MiB, to be quick
BOMB = b"\0" * (2 * ROOM)
HOSTILE = {
    "tar: up": (lambda: tar_of(("../evil", b"x")), "'../evil' leads outside"),
    "tar: up inside": (lambda: tar_of(("a/../../evil", b"x")), "leads outside"),
    "tar: absolute": (lambda: tar_of(("/tmp/kerata-evil", b"x")), "leads outside"),
    "tar: backslash": (lambda: tar_of(("..\\evil", b"x")), "leads outside"),
    "tar: drive": (lambda: tar_of(("c:evil", b"x")), "leads outside"),
    "tar: symlink": (lambda: tar_of(link(tarfile.SYMTYPE), ("link/x", b"x")), "'link' is a link"),
    "tar: hard link": (lambda: tar_of(link(tarfile.LNKTYPE)), "'link' is a link"),
    "tar: device": (lambda: tar_of(link(tarfile.CHRTYPE)), "'link' is a link or a device"),
    "tar: fifo": (lambda: tar_of(link(tarfile.FIFOTYPE)), "'link' is a link or a device"),
    "tar: twice": (lambda: tar_of(("a", b"x"), ("a", b"y")), "'a' stands in it twice"),
    "tar: bomb": (lambda: tar_of(("a", BOMB)), "unpacks to far more than it is"),
    "zip: up": (lambda: zip_of(("../evil", b"x")), "'../evil' leads outside"),
    "zip: absolute": (lambda: zip_of(("/tmp/kerata-evil", b"x")), "leads outside"),
    "zip: symlink": (lambda: zip_of((zip_link(), "/etc/passwd")), "'link' is a link"),
    "zip: bomb": (lambda: zip_of(("a", BOMB)), "unpacks to far more than it is"),
    "zip: bomb in parts": (lambda: zip_of(("a", BOMB[ROOM:]), ("b", BOMB[ROOM:])), "member 'b'"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_archive(tmp_path, monkeypatch, name):
    monkeypatch.setattr(archives, "ROOM", ROOM)
    make, message = HOSTILE[name]
    (tmp_path / "evil.bin").write_bytes(make())
    with pytest.raises(ValueError, match=message):
        get_file("x", (tmp_path / "evil.bin").as_uri(), cache_dir=tmp_path / "cache", extract=True)
    assert content(tmp_path) == ["cache/datasets/x_archive", "evil.bin"]


def test_hash_file(tmp_path):
    (tmp_path / "a").write_bytes(TEXT)
    assert file_utils.hash_file(tmp_path / "a") == SHA
    assert file_utils.hash_file(tmp_path / "a", "md5") == MD5
