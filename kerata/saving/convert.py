"""Files of models and weights from one kind to another, array by array."""

from __future__ import annotations

import json
from pathlib import Path

from ..files import ArchiveWriter, write_archive, write_weights
from ..files.faults import FilePath
from .opened import CONFIG, METADATA, Opened, opened


def convert(source: FilePath, target: FilePath, max_shard_size: float | None = None) -> None:
    """Write what is in one file into another of the kind that its name says.

    Nothing is built and no code in the file is run; at any time one array is in memory.

    Args:
        source: `.keras`, a folder of the same content, `.weights.h5`, `.safetensors`,
            `.weights.npz` or `.weights.json` (shards).
        target: the same kinds. From a whole model to weights, the architecture is left out; a
            name without a suffix is a folder.
        max_shard_size: for `.weights.json`, the most that a shard has, in GB.

    Raises:
        ValueError: the source is damaged or unsafe, or lacks the architecture that is asked for.

    >>> import os, tempfile, numpy as np
    >>> folder = tempfile.mkdtemp()
    >>> source, target = (os.path.join(folder, n) for n in ("a.weights.h5", "a.safetensors"))
    >>> write_weights(source, {"layers/dense/vars/0": np.ones(2)})
    >>> convert(source, target)
    >>> os.path.getsize(target) > 0
    True
    """
    path = Path(target)
    whole = path.suffix in (".keras", "")
    with opened(source) as found:
        if found.kind == "architecture":
            raise ValueError(f"{source} has no weights; `model_from_json` builds a model of it.")
        if not whole:
            write_weights(path, found.weights, found.weights.groups, max_shard_size=max_shard_size)
            return
        if found.archive is None or found.config is None:
            raise ValueError(
                f"{source} cannot become '{path.name}', which holds a whole model: "
                + (
                    "it has weights alone. Build the model, load them and save it."
                    if found.config is None
                    else "it has the layout of Keras before 3. `load_model` it and save the model."
                )
            )
        with write_archive(path, zipped=path.suffix == ".keras") as archive:
            _copy(found, archive)


def _copy(found: Opened, archive: ArchiveWriter) -> None:
    """All members; checksums are written anew, as the weights are."""
    assert found.archive is not None
    archive.write(CONFIG, found.archive.read(CONFIG))
    archive.write_weights("model.weights.h5", found.weights, found.weights.groups)
    with found.archive.folder("assets") as source, archive.folder("assets") as target:
        for path in sorted(source.iterdir()):
            path.rename(target / path.name)
    metadata = {**found.metadata, "kerata_checksums": archive.checksums}
    archive.write(METADATA, json.dumps(metadata))
