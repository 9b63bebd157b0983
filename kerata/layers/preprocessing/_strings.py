"""Many texts as slices of one array of bytes, for loops of NumPy's over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

import numpy as np

from ...core import Array
from ._adapting import texts

MARK, SPACE, NUL = 0xFF, 0xFE, 0xFD  # none of them is a byte of UTF-8
PAD = 16  # so that words may be read from any start
_LONG = 64  # what is longer is known by a digest of so many bytes
_HIGH, _LOW, _ONES = (np.uint64(0x0101010101010101 * byte) for byte in (0x80, 0x7F, 1))
_MASKS = np.array([(1 << 8 * size) - 1 for size in range(9)], "uint64")


class Strings:
    """Texts in UTF-8: `lengths` bytes from `starts` on in a buffer that has PAD bytes more.

    NUL is another byte there, so that texts filled up by zeros remain different ones.
    """

    rows: Array | None = None  # all bytes as a matrix, where the texts came so

    def __init__(
        self, buffer: Array, starts: Array, lengths: Array, words: list[Array] | None = None
    ) -> None:
        self.buffer, self.starts, self.lengths, self._words = buffer, starts, lengths, words

    @classmethod
    def of(cls, given: Any) -> Strings:
        """All texts of an array, in order: of texts, bytes in UTF-8, or numbers."""
        array = np.asarray(given)
        array = array if array.dtype.kind == "O" else texts(array)
        narrow = _narrow(array.ravel())
        return cls.of_list(array.ravel().tolist()) if narrow is None else narrow

    @classmethod
    def of_list(cls, flat: Sequence[Any]) -> Strings:
        """The texts of a list, in which numbers and bytes may stand, too."""
        try:
            joined = "\0".join(flat).encode("utf-8", "surrogatepass") + b"\0"
        except TypeError:
            flat = [v.decode() if isinstance(v, bytes) else str(v) for v in flat]
            joined = "\0".join(flat).encode("utf-8", "surrogatepass") + b"\0"
        if joined.count(0) == len(flat):
            joined = joined.replace(b"\0", b"\xff")
        else:
            parts = [text.encode("utf-8", "surrogatepass") for text in flat]
            joined = b"".join([part.replace(b"\0", b"\xfd") + b"\xff" for part in parts])
        return cls.marked(joined)

    @classmethod
    def marked(cls, joined: bytes) -> Strings:
        """Texts that are each followed by a mark."""
        buffer = np.frombuffer(joined + bytes(PAD), "uint8")
        ends = np.flatnonzero(buffer == MARK)
        starts = np.concatenate([[0], ends[:-1] + 1])[: len(ends)].astype("int64")
        return cls(buffer, starts, ends - starts)

    @classmethod
    def of_integers(cls, numbers: Array) -> Strings:
        """Integers as they are written."""
        negative = numbers < 0
        left = numbers.astype("uint64")
        left = np.where(negative, ~left + np.uint64(1), left)
        count = len(str(int(left.max(initial=0))))
        rows = np.zeros((len(numbers) + 1, count + 8), "uint8")
        lengths = 1 + negative.astype("int64")
        for column in range(count, 0, -1):
            rest = left // np.uint64(10)
            rows[:-1, column] = left - rest * np.uint64(10) + np.uint64(48)
            left = rest
            lengths += left > 0
        starts = np.arange(1, len(numbers) + 1) * (count + 8) - 7 - lengths
        buffer = rows.ravel()
        buffer[starts[negative]] = ord("-")
        return cls(buffer, starts, lengths)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, places: Array) -> Strings:
        words = None if self._words is None else [word[places] for word in self._words]
        return Strings(self.buffer, self.starts[places], self.lengths[places], words)

    def with_zeros(self) -> Strings:
        """The same with NUL as it is written, for hashing."""
        if not (self.buffer == NUL).any():
            return self
        return Strings(np.where(self.buffer == NUL, 0, self.buffer), self.starts, self.lengths)

    def tolist(self) -> list[str]:
        """The texts as Python's."""
        whole, bounds = self.buffer.tobytes(), zip(self.starts.tolist(), self.lengths.tolist())
        parts = [whole[start : start + length] for start, length in bounds]
        return [part.replace(b"\xfd", b"\0").decode("utf-8", "surrogatepass") for part in parts]

    def joined(self) -> bytes:
        """All bytes, a mark behind each text; zeros are no part of them."""
        if self.rows is None:
            return self.buffer[:-PAD].tobytes()
        wide = np.full((len(self), self.rows.shape[1] + 1), MARK, "uint8")
        wide[:, :-1] = self.rows
        return wide.tobytes()

    def word(self, offset: int, size: int = 8) -> Array:
        """The little-endian words so many bytes behind the starts."""
        count = len(self.buffer) - size + 1
        everywhere: Array = np.ndarray((count,), f"<u{size}", self.buffer, 0, (1,))
        found: Array = everywhere[self.starts + offset].astype("uint64", copy=False)
        return found

    def words(self) -> list[Array]:
        """All bytes in words, filled up by zeros: equal where the texts are."""
        if self._words is None:
            longest = min(int(self.lengths.max(initial=0)), _LONG)
            self._words = [self._column(offset) for offset in range(0, max(longest, 1), 8)]
            for i in np.flatnonzero(self.lengths > _LONG).tolist():
                start = self.starts[i]
                digest = blake2b(self.buffer[start : start + self.lengths[i]].tobytes()).digest()
                for word, value in zip(self._words, np.frombuffer(digest, "<u8")):
                    word[i] = value
                self._words[-1][i] |= np.uint64(MARK)  # no text has such a byte
        return self._words

    def _column(self, offset: int) -> Array:
        if offset < PAD:
            short: Array = self.word(offset) & _MASKS[np.clip(self.lengths - offset, 0, 8)]
            return short
        found = np.zeros(len(self), "uint64")
        there = np.flatnonzero(self.lengths > offset)
        those = Strings(self.buffer, self.starts[there], self.lengths[there])
        found[there] = those.word(offset) & _MASKS[np.minimum(those.lengths - offset, 8)]
        return found


def narrow_rows(array: Array) -> Array | None:
    """Texts of ASCII alone, from a row of them: a byte for each character, zeros behind."""
    width = array.dtype.itemsize // 4
    if array.dtype.kind != "U" or not array.size or not 0 < width <= 4 * _LONG:
        return None
    wide = np.ascontiguousarray(array).view("uint32").reshape(len(array), width)
    if wide.max() > 127 or not array.dtype.isnative:
        return None
    bytes_wide = -(-width // 8) * 8
    buffer = np.zeros(len(array) * bytes_wide + PAD, "uint8")
    rows = buffer[:-PAD].reshape(len(array), bytes_wide)
    rows[:, :width] = wide
    return rows


def _narrow(array: Array) -> Strings | None:
    """Texts of ASCII alone without NUL, from an array of them."""
    rows = narrow_rows(array)
    if rows is None:
        return None
    words = list(rows.view("<u8").T)
    lengths, full = np.zeros(len(array), "uint64"), None
    for word in words:
        there = (word + _LOW) & _HIGH  # a bit for each byte that is not zero
        behind = there if full is None else np.where(full, 0, there)
        if ((there >> np.uint64(8)) & ~there & _HIGH).any() or full is not None and behind.any():
            return None
        lengths += ((there >> np.uint64(7)) * _ONES) >> np.uint64(56)
        full = there >> np.uint64(63) != 0
    starts, wide = np.arange(len(array)) * rows.shape[1], array.dtype.itemsize // 4 > _LONG
    buffer: Any = rows.base  # which has PAD bytes more
    found = Strings(buffer, starts, lengths.astype("int64"), None if wide else words)
    found.rows = rows
    return found
