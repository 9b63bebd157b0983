"""Weights in several files: `NAME.weights.json` says which file has which object's arrays."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from ..core import whole_file
from .documents import parsed
from .faults import BadFile, reading
from .hdf5_weights import write_hdf5_file
from .region import Region, size_of
from .weights import Groups, Lazy, Weights

SUFFIX = ".weights.json"
_MOST = 64 * 2**20


def open_shards(
    path: Path, region: Region, opened: Callable[[Path], Weights], close: Callable[[], None]
) -> Weights:
    """The weights of all shards as one; `opened` opens one of them."""
    with reading(path):
        if region.length > _MOST:
            raise ValueError(f"it has {region.length} bytes, too many for a list of weights")
        found = parsed(region.read(0, region.length))
        metadata = {k: str(v) for k, v in dict(found.get("metadata", {})).items()}
        listed = _listed(path, found)
    arrays: dict[str, Lazy] = {}
    groups: dict[str, Mapping[str, object]] = {}
    stack, checked = ExitStack(), True
    stack.callback(close)
    try:
        for name, paths in listed.items():
            shard = stack.enter_context(opened(_shard(path, name)))
            checked = checked and shard.checked
            for key, item in shard.lazy().items():
                if key in arrays:
                    raise BadFile(path, key, f"it is in '{name}' and in another file, too.")
                if key.rpartition("/")[0] not in paths:
                    raise BadFile(path, key, f"it is in '{name}', but not in the list.")
                arrays[key] = item
            for group, attributes in shard.groups.items():
                groups[group] = {**groups.get(group, {}), **attributes}
    except BaseException:
        stack.close()
        raise
    return Weights(path, "shards", arrays, groups, metadata, stack.close, checked)


def _listed(path: Path, found: Mapping[str, object]) -> dict[str, set[str]]:
    """The groups in each shard."""
    listed: dict[str, set[str]] = {}
    weights = found["weight_map"]
    if not isinstance(weights, dict):
        raise ValueError("its 'weight_map' should be a table")
    for group, names in weights.items():
        for name in [names] if isinstance(names, str) else names:
            if not isinstance(name, str):
                raise ValueError(f"'{group}' should be in files, not in {name!r}")
            listed.setdefault(name, set()).add(group.strip("/"))
    return listed


def _shard(path: Path, name: str) -> Path:
    shard = path.parent / name
    if shard.name != name or "\\" in name or ":" in name or "\0" in name:
        raise BadFile(path, name, "a shard must be a file in the folder of the list.")
    if shard.is_symlink():
        raise BadFile(path, name, "the shard is a link, which is not followed.")
    if not shard.is_file():
        raise BadFile(path, name, "the shard is not there.")
    return shard


def write_shards(
    path: Path, arrays: Mapping[str, Lazy], groups: Groups, metadata: Mapping[str, str], most: float
) -> None:
    """Write shards of at most so many bytes, then the list of them.

    Keras wants them numbered from zero. Where such are there already, the new ones come beside
    them, and are renamed when the list names them: at any time the list is that of a whole set.
    """
    stem = path.name[: -len(SUFFIX)]
    pattern = re.compile(re.escape(stem) + r"_(\d{5,})\.weights\.h5")
    old = {p: int(m[1]) for p in path.parent.glob("*.h5") if (m := pattern.fullmatch(p.name))}
    first = max(old.values(), default=-1) + 1
    shards: list[tuple[Path, set[str]]] = []
    for number, part in enumerate(_parts(arrays, most)):
        shard = path.parent / f"{stem}_{first + number:05d}.weights.h5"
        here = {name.rpartition("/")[0] for name in part}
        kept = {k: v for k, v in groups.items() if not number or k in here}
        with whole_file(shard) as temporary:
            write_hdf5_file(temporary, part, kept, metadata)
        shards.append((shard, here))
    total = sum(size_of(item.dtype, item.shape) for item in arrays.values())
    words = {**metadata, "total_size": total}
    _write_list(path, shards, words)
    if first:
        named = [(path.parent / f"{stem}_{i:05d}.weights.h5", s[1]) for i, s in enumerate(shards)]
        for (shard, _), (name, _) in zip(shards, named):
            name.unlink(missing_ok=True)
            _second_name(shard, name)
        _write_list(path, named, words)
        for shard in {*old, *(shard for shard, _ in shards)} - {name for name, _ in named}:
            shard.unlink()


def _second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:  # a file system without hard links
        shutil.copyfile(path, name)


def _write_list(
    path: Path, shards: list[tuple[Path, set[str]]], words: Mapping[str, object]
) -> None:
    weight_map: dict[str, list[str]] = {}
    for shard, groups in shards:
        for group in sorted(groups):
            weight_map.setdefault(f"/{group}", []).append(shard.name)
    with whole_file(path) as temporary:
        content = {"metadata": words, "weight_map": weight_map}
        temporary.write_text(json.dumps(content, indent=4), encoding="utf-8")


def _parts(arrays: Mapping[str, Lazy], most: float) -> Iterable[dict[str, Lazy]]:
    part: dict[str, Lazy] = {}
    size = 0
    for name, item in arrays.items():
        more = size_of(item.dtype, item.shape)
        if more > most:
            raise ValueError(
                f"'{name}' has {more} bytes, and a shard may have {most:.0f}; give a larger "
                "max_shard_size (in GB)."
            )
        if part and size + more > most:
            yield part
            part, size = {}, 0
        part[name] = item
        size += more
    yield part
