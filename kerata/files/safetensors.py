"""Weights in `.safetensors` files: a header in JSON, and the arrays one after the other.

Source: Hugging Face, "Safetensors", format description. The header's `__metadata__` has the
checksums of files written here; every other reader passes over it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .checksums import Writer, write_all
from .documents import parsed, table
from .dtypes import dtype_of
from .faults import BadFile, reading
from .region import Region, size_of
from .weights import Groups, Lazy, Weights, contents

CODES = {
    "BOOL": "bool", "I8": "int8", "I16": "int16", "I32": "int32", "I64": "int64", "U8": "uint8",
    "U16": "uint16", "U32": "uint32", "U64": "uint64", "F16": "float16", "F32": "float32",
    "F64": "float64", "BF16": "bfloat16", "F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2",
    "C64": "complex64",
}  # fmt: skip
NAMES = {name: code for code, name in CODES.items()}
_CHECKSUMS, _GROUPS = "kerata_checksums", "kerata_groups"


def open_safetensors(region: Region, close: Callable[[], None]) -> Weights:
    """The weights of a `.safetensors` file."""
    with reading(region.path, "header"):
        size = int.from_bytes(region.read(0, 8), "little")
        header = parsed(region.read(8, size))
        metadata = table(header.pop("__metadata__", {}))
        sums = table(parsed(metadata.pop(_CHECKSUMS, "{}").encode()))
        groups = parsed(metadata.pop(_GROUPS, "{}").encode())
    arrays: dict[str, Lazy] = {}
    places: list[tuple[int, int, str]] = []
    for name, entry in header.items():
        with reading(region.path, name):
            if sums and name not in sums:
                raise ValueError("it was not there when the file was written")
            dtype, shape, start, end = _entry(entry)
            places.append((start, end, name))
            read = partial(region.mapped, name, 8 + size + start, dtype, shape, sums.get(name, ""))
            arrays[name] = Lazy(shape, dtype, read)
    _check_places(region, places, region.length - 8 - size)
    for name in sums:
        if name not in arrays:
            raise BadFile(region.path, name, "it is absent; the file is damaged.")
    return Weights(region.path, "safetensors", arrays, groups, metadata, close, bool(sums))


def _entry(entry: Any) -> tuple[np.dtype, tuple[int, ...], int, int]:
    code, shape, (start, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
    if code not in CODES:
        raise ValueError(f"its dtype is {code!r}, none of {', '.join(CODES)}")
    if not all(type(n) is int and n >= 0 for n in (*shape, start, end)) or len(shape) > 32:
        raise ValueError(f"its shape is {shape}, its place {start} to {end}")
    dtype = dtype_of(CODES[code])
    if size_of(dtype, tuple(shape)) != end - start:
        raise ValueError(f"shape {shape} of {dtype} does not fill the bytes {start} to {end}")
    return dtype, tuple(shape), start, end


def _check_places(region: Region, places: list[tuple[int, int, str]], length: int) -> None:
    """One after the other, without gaps, to the end of the file."""
    at = 0
    for start, end, name in sorted(places):
        if start != at or end > length:
            what = "the file ends before it does" if end > length else f"it starts at {start}"
            raise BadFile(region.path, name, f"{what}; the array before ends at {at}.")
        at = end
    if at != length:
        raise BadFile(region.path, "", f"the arrays end at {at}, the file at {length}.")


def write_safetensors(
    path: Path, arrays: Mapping[str, Lazy], groups: Groups, metadata: Mapping[str, str]
) -> None:
    """Write weights; the header is written again with the checksums when they are known."""
    for name, item in arrays.items():
        if item.dtype.name not in NAMES:
            raise ValueError(
                f"'{name}' is of dtype {item.dtype.name}, which safetensors files lack."
            )
    words = {**metadata, "format": "kerata"}
    if groups:
        words[_GROUPS] = json.dumps(groups)
    sums = dict.fromkeys(arrays, "0" * 8)
    order = dict(sorted(arrays.items(), key=lambda row: -row[1].dtype.itemsize))
    with open(path, "wb", buffering=0) as file:
        write_all(file, _header(order, words, sums))
        with Writer(file) as writer:
            for name, array in contents(order):
                sums[name], _ = writer.write(name, array)
        file.seek(0)
        write_all(file, _header(order, words, sums))


def _header(arrays: Mapping[str, Lazy], words: Mapping[str, str], sums: Mapping[str, str]) -> bytes:
    at = 0
    header: dict[str, Any] = {"__metadata__": {**words, _CHECKSUMS: json.dumps(sums)}}
    for name, item in arrays.items():
        end = at + size_of(item.dtype, item.shape)
        header[name] = {
            "dtype": NAMES[item.dtype.name],
            "shape": [int(n) for n in item.shape],
            "data_offsets": [at, end],
        }
        at = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text
