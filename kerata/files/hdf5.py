"""Reading HDF5 files that nobody vouches for: groups, attributes and arrays, and nothing else.

`SafeFile(region)` reads what Keras of all times writes: hard links, arrays in one piece or in
chunks (with the filters gzip, shuffle and fletcher32), attributes of numbers and text. Whatever
could refer elsewhere is refused: soft and external links, external storage, virtual data, files
of several parts. Sizes are held against the bytes that are there before anything is allocated.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np

from . import hdf5_messages as messages
from .faults import BadFile, reading
from .hdf5_messages import UNDEFINED, Datatype, Layout, padded, unpack
from .hdf5_objects import Message, global_heap, messages_of, old_links
from .hdf5_values import chunks, decoded
from .region import Region, size_of

SIGNATURE = b"\x89HDF\r\n\x1a\n"
MOST_DEPTH = 128  # groups within groups
MOST_NAME = 1024
ROOM, RATIO = 64 * 2**20, 100  # what compressed data may unpack to: see `utils/archives.py`


class SafeObject:
    """A group or an array of a file, by its path from the root."""

    def __init__(self, file: SafeFile, path: str, address: int) -> None:
        self.file, self.path, self._address = file, path, address

    @cached_property
    def _messages(self) -> list[Message]:
        with reading(self.file.region.path, self.path or "/"):
            return messages_of(self.file.region, self._address)

    def _find(self, kind: int) -> bytes | None:
        return next((m.data for m in self._messages if m.kind == kind), None)

    def fault(self, reason: str) -> BadFile:
        """An error that names this object."""
        return BadFile(self.file.region.path, self.path or "/", reason)

    @cached_property
    def attributes(self) -> dict[str, Any]:
        """Attributes by name: text as `str`, lists of text as lists, numbers as NumPy's."""
        found: dict[str, Any] = {}
        info = self._find(0x15)
        with reading(self.file.region.path, self.path or "/"):
            if info is not None and unpack("Q", info, 4 if info[1] & 1 else 2)[0] != UNDEFINED:
                raise self.fault("it has more attributes than are read; rewrite it with h5repack.")
            for message in self._messages:
                if message.kind == 0x0C:
                    name, value = self._attribute(message.data)
                    if name in found:
                        raise self.fault(f"it has the attribute '{name}' twice.")
                    found[name] = value
        return found

    def _attribute(self, data: bytes) -> tuple[str, Any]:
        version = data[0]
        name_size, type_size, space_size = unpack("HHH", data, 2)
        if version not in (1, 2, 3) or (version > 1 and data[1]):
            raise ValueError("an attribute of a form that is not read")
        at = 9 if version == 3 else 8
        fit = padded if version == 1 else int
        name = data[at : at + name_size].split(b"\0")[0].decode()
        at += fit(name_size)
        kind = messages.datatype(data[at : at + type_size])
        at += fit(type_size)
        shape = messages.dataspace(data[at : at + space_size])
        at += fit(space_size)
        with reading(self.file.region.path, f"{self.path}@{name}"):
            if shape is None:
                return name, None
            size = kind.size
            for n in shape:
                size *= n
            if size > len(data) - at:
                raise ValueError(f"it should have {size} bytes, and has {len(data) - at}")
            return name, decoded(kind, shape, data[at : at + size], self.file.text)


class SafeArray(SafeObject):
    """An array, read when it is asked for."""

    shape: tuple[int, ...] | None  # None: without data
    type: Datatype
    _layout: Layout

    def __init__(self, file: SafeFile, path: str, address: int) -> None:
        super().__init__(file, path, address)
        with reading(file.region.path, path):
            if self._find(0x07) is not None:
                raise self.fault("its data are in another file, which is not opened.")
            space, kind, place = (self._find(k) for k in (0x01, 0x03, 0x08))
            if space is None or kind is None or place is None:
                raise ValueError("it is neither a group nor an array")
            self._layout = messages.layout(place)
            self.shape = messages.dataspace(space)
            self.type = messages.datatype(kind)
            if self.shape is not None:
                self._bound()

    @property
    def size(self) -> int:
        """The bytes that it takes in memory."""
        return size_of(np.dtype(f"V{self.type.size}"), self.shape or ())

    def _bound(self) -> None:
        """Hold the declared size against the bytes that are there."""
        size, there = self.size, self.file.region.length
        if self._layout.data is not None:
            there = len(self._layout.data)
        elif self._layout.chunk is None:
            absent = self._layout.address == UNDEFINED
            there = 0 if absent else min(self._layout.size, there - self._layout.address)
        else:
            there = ROOM + RATIO * there if self._find(0x0B) else there
            chunk = size_of(np.dtype("V1"), self._layout.chunk)
            if chunk > there:
                raise self.fault(f"it declares chunks of {chunk} bytes in a file of fewer.")
        if size > there:
            raise self.fault(
                f"it declares {size} bytes of data, shape {self.shape}, but the file has at most "
                f"{max(there, 0)} for it."
            )

    def read(self, dtype: np.dtype | None = None, checksum: str = "", name: str = "") -> np.ndarray:
        """The numbers; `dtype` stands for opaque elements of that size."""
        dtype = dtype or self.type.dtype
        if dtype is None or self.shape is None:
            raise self.fault("it holds no numbers.")
        with reading(self.file.region.path, self.path):
            if self._layout.data is not None:
                flat: np.ndarray = np.frombuffer(self._layout.data[: self.size], dtype)
                return np.array(flat.reshape(self.shape))
            if self._layout.chunk is not None:
                return chunks(self.file.region, self._layout, dtype, self.shape, self._filters())
            address = self._layout.address if self.size else 0
            return self.file.region.array(name or self.path, address, dtype, self.shape, checksum)

    def text(self) -> Any:
        """Text, or a list of it."""
        if self.shape is None or self.type.kind not in ("text", "bytes"):
            raise self.fault("it holds no text.")
        raw = self.read(np.dtype(f"V{self.type.size}"))
        with reading(self.file.region.path, self.path):
            return decoded(self.type, self.shape, raw.tobytes(), self.file.text)

    def _filters(self) -> tuple[int, ...]:
        data = self._find(0x0B)
        return messages.filters(data) if data else ()


class SafeGroup(SafeObject):
    """A group: a mapping from names to groups and arrays."""

    @cached_property
    def _links(self) -> dict[str, int]:
        found: dict[str, int] = {}
        with reading(self.file.region.path, self.path or "/"):
            for name, address in self._all_links():
                if not name or "/" in name or name in (".", "..") or len(name) > MOST_NAME:
                    raise self.fault(f"a link has the name {name[:99]!r}.")
                if name in found:
                    raise self.fault(f"'{name}' stands in it twice.")
                found[name] = address
        return found

    def _all_links(self) -> Iterator[tuple[str, int]]:
        for message in self._messages:
            if message.kind == 0x11:
                yield from old_links(self.file.region, *unpack("QQ", message.data))
            elif message.kind == 0x06:
                yield _link(message.data)
            elif message.kind == 0x02:
                at = 10 if message.data[1] & 1 else 2
                if unpack("Q", message.data, at)[0] != UNDEFINED:
                    raise self.fault("its links are stored densely; rewrite it with h5repack.")

    def __getitem__(self, path: str) -> SafeGroup | SafeArray:
        found: SafeGroup | SafeArray = self
        for name in path.strip("/").split("/"):
            if not isinstance(found, SafeGroup):
                raise KeyError(path)
            found = found._child(name)
        return found

    def _child(self, name: str) -> SafeGroup | SafeArray:
        return self.file.object(f"{self.path}/{name}".lstrip("/"), self._links[name])

    def __contains__(self, name: str) -> bool:
        return name in self._links

    def __iter__(self) -> Iterator[str]:
        return iter(self._links)

    def __len__(self) -> int:
        return len(self._links)

    def walk(self) -> Iterator[SafeGroup | SafeArray]:
        """All groups and arrays below, in order; one that is linked twice is an error."""
        seen, stack = {self._address}, [iter([self._child(name) for name in self])]
        while stack:
            found = next(stack[-1], None)
            if found is None:
                stack.pop()
                continue
            if found._address in seen:
                raise found.fault("it is linked from two places.")
            seen.add(found._address)
            yield found
            if isinstance(found, SafeGroup):
                if len(stack) >= MOST_DEPTH:
                    raise found.fault(f"groups are nested more than {MOST_DEPTH} deep.")
                stack.append(map(found._child, found))


def _link(data: bytes) -> tuple[str, int]:
    flags, at, kind = data[1], 2, 0
    if flags & 8:
        kind, at = data[at], at + 1
    at += 8 if flags & 4 else 0
    at += 1 if flags & 16 else 0
    width = 1 << (flags & 3)
    size = int.from_bytes(data[at : at + width], "little")
    at += width
    name = data[at : at + size].decode()
    if data[0] != 1 or kind:
        what = {1: "a soft link", 64: "a link into another file"}.get(kind, "an unknown link")
        raise ValueError(f"'{name[:99]}' is {what}, which is not followed")
    return name, unpack("Q", data, at + size)[0]


class SafeFile(SafeGroup):
    """The root of a file."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self._heaps: dict[int, dict[int, bytes]] = {}
        with reading(region.path):
            root = self._superblock()
        super().__init__(self, "", root)
        with reading(region.path):
            if not isinstance(self.object("", root), SafeGroup):
                raise ValueError("its root is no group")

    def _superblock(self) -> int:
        region = self.region
        head = region.read(0, min(96, region.length))
        if head[:8] != SIGNATURE:
            raise BadFile(region.path, "", "it is no HDF5 file (its first bytes are others).")
        version, at = head[8], 9
        if version in (0, 1):
            widths, at = head[13:15], 24 if version == 0 else 28
            base, _, end, driver, _, root = unpack("6Q", head, at)
            if driver != UNDEFINED:
                raise ValueError("it is one of several parts of a file")
        elif version in (2, 3):
            widths = head[9:11]
            base, _, end, root = unpack("4Q", head, 12)
        else:
            raise ValueError(f"a superblock of version {version}")
        if widths != b"\x08\x08" or base:
            raise ValueError("its addresses have another width or base than Keras' files have")
        if end > region.length:
            raise BadFile(
                region.path, "", f"it is truncated: {region.length} bytes of {end} are there."
            )
        return int(root)

    def object(self, path: str, address: int) -> SafeGroup | SafeArray:
        """The group or array at an address."""
        group = SafeGroup(self, path, address)
        if any(m.kind in (0x11, 0x02, 0x06) for m in group._messages):
            return group
        return SafeArray(self, path, address)

    def text(self, address: int, index: int) -> bytes:
        """A text of any length from a global heap."""
        if address not in self._heaps:
            self._heaps[address] = global_heap(self.region, address)
        return self._heaps[address][index]
