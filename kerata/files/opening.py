"""Files of weights by their kind: the first bytes say it when reading, the suffix when writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from ..core import MissingFile, whole_file
from . import hdf5
from .faults import BadFile, FilePath
from .hdf5_weights import open_hdf5, write_hdf5_file
from .npz import open_npz, write_npz
from .region import Region
from .safetensors import open_safetensors, write_safetensors
from .shards import SUFFIX, open_shards, write_shards
from .weights import Groups, Weights, described
from .zip_members import SafeZip

SUFFIXES = (".h5", ".hdf5", ".safetensors", ".npz", SUFFIX)
_GIGABYTE = 2**30


def open_weights(path: FilePath) -> Weights:
    """Open a file of weights, whatever its kind.

    Args:
        path: a `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json` (shards).

    Returns:
        The weights by path; an array is read when it is asked for. Use it in a `with` statement.

    Raises:
        FileNotFoundError: there is no such file.
        BadFile: a ValueError that names the file, the entry and what is wrong with it.

    >>> import tempfile, pathlib, numpy as np
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "small.weights.h5"
    >>> write_weights(path, {"layers/dense/vars/0": np.ones((2, 3), "float32")})
    >>> with open_weights(path) as weights:
    ...     print(list(weights), weights.shape("layers/dense/vars/0"))
    ['layers/dense/vars/0'] (2, 3)
    """
    path = Path(path)
    if not path.is_file():
        if path.exists():
            raise BadFile(path, "", "it is no file of weights but a folder or a device.")
        raise MissingFile(f"There is no weights file {path}.")
    file = path.open("rb")
    try:
        return weights_in(Region(path, file), file)
    except BaseException:
        file.close()
        raise


@contextmanager
def open_hdf5_file(path: FilePath) -> Iterator[hdf5.SafeFile]:
    """The root of an HDF5 file, whatever is in it."""
    with open(path, "rb") as file:
        yield hdf5.SafeFile(Region(path, file))


def weights_in(region: Region, file: BinaryIO) -> Weights:
    """The weights in a stretch of an open file, which is closed with them."""
    head = region.read(0, min(9, region.length))
    if head[:8] == hdf5.SIGNATURE:
        return open_hdf5(region, file.close)
    if head[:2] == b"PK":
        archive = SafeZip(region.path, file, region)
        return open_npz(region.path, archive, archive.close)
    if region.path.endswith(SUFFIX):
        return open_shards(Path(region.path), region, open_weights, file.close)
    if head[8:9] == b"{":
        return open_safetensors(region, file.close)
    raise BadFile(
        region.path,
        "",
        "it is no file of weights: neither HDF5 nor safetensors nor npz nor a list of shards; it "
        "is empty, damaged or of another kind.",
    )


def write_weights(
    path: FilePath,
    arrays: Mapping[str, Any],
    groups: Groups | None = None,
    metadata: Mapping[str, str] | None = None,
    max_shard_size: float | None = None,
) -> None:
    """Write a file of weights, whole or not at all; the suffix says of which kind.

    Args:
        path: ends in `.h5`, `.safetensors`, `.npz` or `.weights.json`; it is replaced.
        arrays: by path. A value is an array, a number, anything with `numpy()`, or a `Lazy`; each
            is asked for its content when its turn comes.
        groups: attributes of groups, `{"layers/dense/vars": {"name": "dense_2"}}`; groups named
            here exist even without arrays. Not kept by `.npz`.
        metadata: words about the file. Not kept by `.npz`.
        max_shard_size: the most that a shard has, in GB; only for `.weights.json`, where its
            default is 10.

    Raises:
        ValueError: an unknown suffix, a name that is no path, a dtype that no weight has, an array
            larger than a shard.
    """
    path = Path(path)
    found, groups, metadata = described(arrays), groups or {}, metadata or {}
    if max_shard_size is not None and not path.name.endswith(SUFFIX):
        raise ValueError(f"Weights in shards need a name that ends in '{SUFFIX}', not {path.name}.")
    if path.name.endswith(SUFFIX):
        most = _GIGABYTE * (10 if max_shard_size is None else max_shard_size)
        return write_shards(path, found, groups, metadata, most)
    if path.suffix not in SUFFIXES:
        raise ValueError(
            f"A file of weights must end in {', '.join(SUFFIXES)}, and '{path.name}' does not."
        )
    with whole_file(path) as temporary:
        if path.suffix == ".safetensors":
            write_safetensors(temporary, found, groups, metadata)
        elif path.suffix == ".npz":
            write_npz(temporary, found)
        else:
            write_hdf5_file(temporary, found, groups, metadata)
