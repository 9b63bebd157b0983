"""No threat gets anywhere, by whatever entry it comes."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import kerata as keras
from kerata import keras2
from kerata.files import Archive, open_weights, write_weights

from . import threats_files
from .threats import ALL, SECRET, Threat, of_kind

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "marshal.",
             "pickle.", "ctypes.", "exec", "import", "urllib.")  # fmt: skip
heard: list[tuple[str, tuple[Any, ...]]] | None = None


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    """What the interpreter tells; a hook stays for good."""
    if heard is not None and (event == "open" or event.startswith(FORBIDDEN)):
        heard.append((event, arguments))


sys.addaudithook(hear)


def dense() -> keras.Model:
    return keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])


def older_dense() -> keras.Model:
    return keras2.models.Sequential([keras2.layers.Dense(2, input_shape=(3,))])


def read_all(path: Path) -> None:
    with open_weights(path) as weights:
        for name in weights:
            weights[name]


def read_archive(path: Path) -> None:
    with Archive(path) as archive:
        for name in archive.names:
            if name.endswith(".json"):
                archive.json(name)
        with archive.weights(threats_files.WEIGHTS) as weights:
            dict(weights)
        with archive.folder("assets"):
            pass


def download(path: Path) -> None:
    keras.utils.get_file("got", path.as_uri(), extract=True, cache_dir=path.parent)


def edit(path: Path) -> None:
    dict(keras.saving.KerasFileEditor(path).weights_dict)


def convert(path: Path) -> None:
    keras.saving.convert(path, path.parent / "converted.safetensors")


ENTRIES: dict[str, tuple[tuple[str, ...], Callable[[Any], Any]]] = {
    "open_weights": (("weights",), read_all),
    "Archive": (("model", "archived"), read_archive),
    "get_file": (("archive",), download),
    "convert": (("weights", "archived"), convert),
    "load_model": (("model", "built", "archived", "configured"), keras.saving.load_model),
    "load_checkpoint": (("checkpointed",), keras.saving.load_model),
    "load_weights": (("weights",), lambda path: dense().load_weights(path)),
    "load_weights_of_a_model": (("archived",), lambda path: dense().load_weights(path)),
    "model_from_json": (("config",), lambda c: keras.models.model_from_json(json.dumps(c))),
    "deserialize": (("config",), keras.saving.deserialize_keras_object),
    "from_config": (("config",), lambda c: keras.Sequential.from_config(c["config"])),
    "KerasFileEditor": (("weights", "archived"), edit),
    "keras2.load_model": (
        ("model", "built", "archived", "configured"),
        keras2.models.load_model,
    ),
    "keras2.load_weights": (("weights",), lambda path: older_dense().load_weights(path)),
    "keras2.model_from_json": (
        ("config",),
        lambda c: keras2.models.model_from_json(json.dumps(c)),
    ),
    "keras2.from_config": (
        ("config",),
        lambda c: keras2.models.Sequential.from_config(c["config"]),
    ),
}
# what is put into an archive, or a checkpoint's folder
OF_KIND = {"archived": "weights", "checkpointed": "weights", "configured": "config"}


def case(threat: Threat, entry: str, kind: str) -> Any:
    """`keras2` has the same loader below: most of its rows are for the whole run."""
    name = f"{threat.id}-{entry}"
    rare = "keras2" in entry and zlib.crc32(name.encode()) % 4
    return pytest.param(threat, entry, kind, id=name, marks=[pytest.mark.slow] if rare else [])


CASES = [
    case(threat, entry, kind)
    for entry, (kinds, _) in ENTRIES.items()
    for kind in kinds
    for threat in of_kind(OF_KIND.get(kind, kind))
    if not (kind.endswith("ed") and "shard" in threat.name)
]


def made(threat: Threat, kind: str, folder: Path) -> Any:
    """The threat as the entry takes it."""
    (folder / SECRET).write_text("secret")
    found = threat.make(folder)
    if kind == "configured":
        found = threats_files.archive_with(folder, {"config.json": json.dumps(found).encode()})
    if kind == "archived":
        found = threats_files.archive_with(folder, {threats_files.WEIGHTS: found.read_bytes()})
    if kind == "checkpointed":  # as OrbaxCheckpoint writes it
        weights, step = found.read_bytes(), folder / "checkpoints" / "3"
        with zipfile.ZipFile(threats_files.archive_with(folder, {})) as archive:
            archive.extractall(step)
        (step / threats_files.WEIGHTS).unlink()
        (step / "model.safetensors").write_bytes(weights)
        found = step.parent
    return found


@pytest.fixture(scope="module", autouse=True)
def warm(tmp_path_factory):
    """Once through all entries with files that are good, so that nothing is imported later."""
    folder = tmp_path_factory.mktemp("good")
    weights = threats_files.dense_weights()
    for name in ("w.weights.h5", "w.safetensors", "w.weights.npz", "w.weights.json"):
        write_weights(folder / name, weights)
        read_all(folder / name)
    read_archive(threats_files.archive_with(folder, {}, compress=True))
    with pytest.raises(ValueError):
        read_archive(threats_files.archive_with(folder, {"config.json": b"?"}))
    for load in (keras.saving.load_model, keras2.models.load_model):
        load(threats_files.archive_with(folder, {}))
    for make in (threats_files.tar_that_climbs, threats_files.zip_that_climbs):
        with pytest.raises(ValueError):
            download(make(folder))


@pytest.mark.parametrize("threat, entry, kind", CASES)
def test_it_is_refused(threat, entry, kind, tmp_path):
    target = made(threat, kind, tmp_path)
    there = sorted(os.listdir(tmp_path))
    error, seconds, memory, events = attempt(ENTRIES[entry][1], target)
    assert isinstance(error, (ValueError, TypeError)), repr(error)
    assert re.search(threat.says, str(error)), str(error)
    assert seconds < 1 and memory < 64, (seconds, memory)
    assert not [event for event in events if not harmless(event, entry, target)]
    assert not (tmp_path / "owned").exists() and not (tmp_path.parent / "owned").exists()
    if entry != "get_file":
        assert sorted(os.listdir(tmp_path)) == there


def attempt(
    entry: Callable[[Any], Any], target: Any, measure: bool = True
) -> tuple[Exception | None, float, float, list[tuple[str, tuple[Any, ...]]]]:
    """The error, the processor's seconds, the megabytes if measured, the interpreter's events."""
    global heard
    if measure:
        tracemalloc.start()
    heard, error, began = [], None, time.process_time()
    try:
        entry(target)
    except Exception as found:
        error = found
    seconds, events, heard = time.process_time() - began, heard, None
    memory = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    return error, seconds, memory, events


def harmless(event: tuple[str, tuple[Any, ...]], entry: str, target: Any) -> bool:
    """Opening the file itself and temporary files; for a download also where it goes."""
    name, (what, *_) = event
    if name != "open":
        return entry == "get_file" and name == "urllib.Request"
    if isinstance(what, int):
        return True
    path = Path(os.fsdecode(what))
    if path.is_symlink() or path.name == SECRET:
        return False
    if (
        path == target
        or target in path.parents
        or Path(tempfile.gettempdir())
        in (
            path,
            path.parent,
        )
    ):
        return True
    return entry == "get_file" and target.parent / "datasets" in path.parents


def test_every_row_has_a_threat():
    assert {threat.row for threat in ALL} == set(range(1, 24))
