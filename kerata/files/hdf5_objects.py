"""HDF5's objects: headers, old groups' trees and heaps, heaps of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .hdf5_messages import UNDEFINED, padded, unpack
from .region import Region

_CONTINUATION = 0x10
_SHARED = 2


class Message(NamedTuple):
    """A part of an object's header."""

    kind: int
    data: bytes


def messages_of(region: Region, address: int) -> list[Message]:
    """The header of an object, all blocks of it."""
    head = region.read(address, 16)
    if head[:4] == b"OHDR":
        at, flags = 6, head[5]
        at += (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        size = int.from_bytes(region.read(address + at, width), "little")
        blocks = [(address + at + width, size)]
        return _all(region, blocks, 6 if flags & 4 else 4)
    if head[0] != 1:
        raise ValueError(f"there is no object at {address}")
    return _all(region, [(address + 16, unpack("I", head, 8)[0])], 0)


def _all(region: Region, blocks: list[tuple[int, int]], new: int) -> list[Message]:
    """Messages of the blocks; `new` is the size of a message's head in the newer form, or 0."""
    found: list[Message] = []
    seen: set[int] = set()
    for start, size in blocks:  # grows while it is gone through
        if start in seen or size > region.length:
            raise ValueError("the parts of an object's header lead in a circle")
        seen.add(start)
        data, at = region.read(start, size), 0
        head = new or 8
        while at + head <= size:
            kind, length, flags = (
                (data[at], *unpack("HB", data, at + 1)) if new else unpack("HHB", data, at)
            )
            body = data[at + head : at + head + length]
            at += head + length
            if at > size:
                raise ValueError("a part of an object's header is cut off")
            if flags & _SHARED and kind:
                raise ValueError("a part of an object's header is shared with others")
            if kind == _CONTINUATION:
                there, rest = unpack("QQ", body)
                blocks.append((there + 4, rest - 8) if new else (there, rest))
            elif kind:
                found.append(Message(kind, body))
    return found


def old_links(region: Region, tree: int, heap: int) -> Iterator[tuple[str, int]]:
    """The links of a group in the older form: a tree of nodes, names in a heap."""
    head = region.read(heap, 32)
    size, _, start = unpack("QQQ", head, 8)
    if head[:4] != b"HEAP":
        raise ValueError("the names of its links are not where they should be")
    names = region.read(start, size)
    for node in leaves(region, tree, 0, 8):
        count = unpack("H", region.read(node, 8), 6)[0]
        if region.read(node, 4) != b"SNOD":
            raise ValueError("its links are not where they should be")
        entries = region.read(node + 8, 40 * count)
        for at in range(0, len(entries), 40):
            where, address, cache = unpack("QQI", entries, at)
            name = names[where : names.index(b"\0", where)]
            if cache == 2 or address == UNDEFINED:
                raise ValueError(f"'{name[:99].decode()}' is a soft link, which is not followed")
            yield name[:4096].decode(), address


def leaves(region: Region, tree: int, kind: int, key: int) -> Iterator[int]:
    """The addresses that a tree of nodes leads to."""
    for _, address, _ in keyed_leaves(region, tree, kind, key):
        yield address


def keyed_leaves(
    region: Region, tree: int, kind: int, key: int
) -> Iterator[tuple[bytes, int, bytes]]:
    """The same with the keys before and after each; `key` is their size."""
    stack, seen = [(tree, -1)], {tree}
    while stack:
        node, above = stack.pop()
        head = region.read(node, 24)
        level, count = head[5], unpack("H", head, 6)[0]
        if head[:4] != b"TREE" or head[4] != kind or above not in (-1, level + 1):
            raise ValueError("a tree of addresses is damaged")
        data = region.read(node + 24, count * (key + 8) + key)
        children = []
        for at in range(0, count * (key + 8), key + 8):
            child = unpack("Q", data, at + key)[0]
            if level == 0:
                yield data[at : at + key], child, data[at + key + 8 : at + 2 * key + 8]
            elif child in seen:
                raise ValueError("a tree of addresses leads in a circle")
            else:
                seen.add(child)
                children.append((child, level))
        stack += reversed(children)


def global_heap(region: Region, address: int) -> dict[int, bytes]:
    """The objects of a heap by number."""
    head = region.read(address, 16)
    size = unpack("Q", head, 8)[0]
    if head[:4] != b"GCOL":
        raise ValueError("a text is not where it should be")
    data, at = region.read(address, size), 16
    found: dict[int, bytes] = {}
    while at + 16 <= size:
        index, _, _, length = unpack("HHIQ", data, at)
        if not index:
            break
        if at + 16 + length > size:
            raise ValueError("a text is cut off")
        found[index] = data[at + 16 : at + 16 + length]
        at += 16 + padded(length)
    return found
