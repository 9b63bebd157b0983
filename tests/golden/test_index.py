"""The index of the golden files tells what the archives hold."""

from __future__ import annotations

import zipfile
from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest

from tools.golden import table
from tools.golden.custom import custom_objects

from . import FOLDER, arrays, entries, extract

MAGIC = {"h5": b"\x89HDF", "keras": b"PK\x03\x04"}


@pytest.mark.parametrize("archive", sorted({entry["archive"] for entry in entries()}))
def test_archive_holds_what_the_index_says(archive, tmp_path):
    listed = set()
    for entry in entries(archive=archive):
        listed |= {entry[key] for key in ("file", "data", "architecture") if key in entry}
        path = extract(entry, tmp_path)
        assert path.read_bytes()[:4] == MAGIC[path.name.rsplit(".", 1)[1]], path.name
        outputs = arrays(entry, "outputs")
        assert outputs and all(np.isfinite(output).all() for output in outputs), path.name
        assert ("losses" in entry) <= bool(arrays(entry, "targets") and arrays(entry, "after"))
        assert np.isfinite(entry.get("losses", 0.0)).all(), path.name
    assert listed == set(zipfile.ZipFile(FOLDER / archive).namelist())


def test_every_library_is_there():
    versions = Counter(entry["archive"][: -len(".zip")] for entry in entries())
    assert len(versions) == 7 and min(versions.values()) >= 40
    assert sum(path.stat().st_size for path in FOLDER.iterdir() if path.is_file()) < 3_000_000


def test_custom_objects_are_to_be_had():
    parts = {"Layer": object, "Regularizer": object, "Constraint": object}
    place = SimpleNamespace(**parts)
    stub = SimpleNamespace(layers=place, regularizers=place, constraints=place)
    stub.backend = SimpleNamespace(mean=np.mean)
    named = {name for entry in entries() for name in entry.get("custom_objects", ())}
    assert named and named <= set(custom_objects(stub))


def test_the_page_tells_what_loads() -> None:
    """`tests/saving/test_golden.py` checks that these load and the known ones do not."""
    page = table.PAGE.read_text(encoding="utf-8")
    assert page == table.page() and table.MARKS[0] in page and "of" in table.text()
