"""Any file of a model or of weights, opened without making anything of what is in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core import MissingFile
from ..files import Archive, BadFile, Weights, open_hdf5_file, open_weights
from ..files.documents import parsed
from ..files.faults import FilePath, reading
from ..files.hdf5 import SIGNATURE
from ..files.shards import SUFFIX

CONFIG, METADATA = "config.json", "metadata.json"
_MOST = 64 * 2**20  # bytes of a configuration
WEIGHTS = (
    "model.weights.h5", "model.safetensors", "model.weights.json", "model.weights.npz",
)  # fmt: skip


@dataclass
class Opened:
    """What is in a file, as it stands there.

    Args:
        path: the file.
        kind: "archive" (`.keras`, also as a folder), "old model" (`.h5` of Keras before 3),
            "architecture" (the JSON of `model.to_json()`) or "weights".
        weights: its arrays.
        config: the model's configuration; None for weights alone.
        metadata: versions and what else the file says of itself.
        members: the names of an archive's members.
        archive: the open archive.
    """

    path: str
    kind: str
    weights: Weights
    config: dict[str, Any] | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    members: tuple[str, ...] = ()
    archive: Archive | None = None


@contextmanager
def opened(path: FilePath) -> Iterator[Opened]:
    """Open a file of any kind; `BadFile` if it is damaged or unsafe."""
    path = Path(path)
    if not path.exists():
        raise MissingFile(f"There is no file {path}.")
    if path.is_dir() or _is_archive(path):
        with Archive(path) as archive:
            config = archive.json(CONFIG) if CONFIG in archive else None
            metadata = archive.json(METADATA) if METADATA in archive else {}
            with archive.weights(weights_member(archive)) as weights:
                yield Opened(
                    str(path), "archive", weights, config, metadata, archive.names, archive
                )
        return
    if path.suffix == ".json" and not path.name.endswith(SUFFIX):
        with reading(path), path.open("rb") as file:
            config = parsed(file.read(_MOST))
        nothing = Weights(str(path), "none", {}, {}, {}, lambda: None, True)
        yield Opened(str(path), "architecture", nothing, config)
        return
    config, metadata = _old(path) if _starts(path) == SIGNATURE else (None, {})
    with open_weights(path) as weights:
        kind = "weights" if config is None else "old model"
        yield Opened(str(path), kind, weights, config, {**weights.metadata, **metadata})


def weights_member(archive: Archive) -> str:
    """The member that has the weights."""
    for name in WEIGHTS:
        if name in archive:
            return name
    raise BadFile(archive.path, WEIGHTS[0], "there are no weights in the archive.")


def _starts(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(8)


def _is_archive(path: Path) -> bool:
    return path.suffix != ".npz" and _starts(path)[:2] == b"PK"


def _old(path: Path) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """The configuration and the versions in an `.h5` file of Keras before 3."""
    with open_hdf5_file(path) as root:
        attributes = dict(root.attributes)
    documents = {}
    for name in ("model_config", "training_config"):
        if (text := attributes.get(name)) is not None:
            with reading(path, f"@{name}"):
                documents[name] = parsed(str(text).encode())
    kept: dict[str, Any] = {
        name: attributes[name]
        for name in ("keras_version", "backend", "layer_names")
        if name in attributes
    }
    if "training_config" in documents:
        kept["training_config"] = documents["training_config"]
    return documents.get("model_config"), kept
