"""What is written appears whole, with the mode and at the place that the user expects."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

import kerata as keras
from kerata.core.whole_files import whole_file


@pytest.fixture(autouse=True)
def umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def model() -> keras.Model:
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])


def write_text(path: Path) -> None:
    with whole_file(path) as temporary:
        temporary.write_text("new")


def write_weights(path: Path) -> None:
    model().save_weights(path)


WRITERS = [(write_text, "a.txt"), (write_weights, "a.safetensors")]


@pytest.mark.parametrize("write, name", WRITERS)
def test_mode(write, name, tmp_path):
    path = tmp_path / "new" / name
    write(path)
    assert mode(path) == 0o640
    path.chmod(0o604)
    write(path)
    assert mode(path) == 0o604
    assert os.listdir(path.parent) == [name]


@pytest.mark.parametrize("write, name", WRITERS)
def test_a_link_stays_one(write, name, tmp_path):
    target, link = tmp_path / "target", tmp_path / name
    target.write_text("old")
    link.symlink_to(target)
    write(link)
    assert link.is_symlink() and target.read_bytes() != b"old"


def test_after_an_error_all_is_as_before(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), whole_file(path) as temporary:
        temporary.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old" and os.listdir(tmp_path) == ["a.txt"]


def test_errors_name_the_file(tmp_path):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(b"\x08" + b"\0" * 7 + b"nothing!")
    with pytest.raises(ValueError, match="broken.safetensors"):
        model().load_weights(path)
    path.write_bytes(b"")
    with pytest.raises(ValueError, match="broken.safetensors"):
        model().load_weights(path)
