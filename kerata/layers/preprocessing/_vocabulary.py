"""Counting tokens, and tables from tokens to indices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import numpy as np

from ...core import Array
from ._strings import Strings


class Rows:
    """Rows of words (one array for each place), found by what they hold: a table of hashes.

    `first` has for each row the place of an equal one, the same for all that are equal. The
    factors are random, so nobody can choose rows that meet in one slot; what is found is not.
    """

    def __init__(self, words: Sequence[Array]) -> None:
        self.words, self.tables = words, list[tuple[Array, int, Array, Array]]()
        left = np.arange(len(words[0]), dtype="int32")
        self.first, random, most = left.astype("int64"), np.random.default_rng(), 17
        while len(left):
            bits = min(len(left).bit_length() + 2, most)
            factors = random.integers(1 << 63, size=len(words), dtype="uint64") * 2 + 1
            table = np.zeros(1 << bits, "int32")
            mine = [word[left] for word in words] if self.tables else list(words)
            slots = _slots(mine, factors, 64 - bits)
            table[slots] = left
            places = table[slots]
            same = self._equal(mine, places)
            crowded = np.zeros(len(table), bool)  # slots that rows of other tables fall into
            others = np.flatnonzero(~same)
            crowded[slots[others]] = True
            if self.tables:
                self.first[left[same]] = places[same]
            else:
                self.first = np.where(same, places, self.first)
            self.tables.append((factors, 64 - bits, table, crowded))
            left, most = left[others], most + 2

    def _equal(self, words: Sequence[Array], places: Array) -> Array:
        same: Array = self.words[0][places] == words[0]
        for theirs, mine in zip_longest(self.words[1:], words[1:]):
            same &= (0 if theirs is None else theirs[places]) == (0 if mine is None else mine)
        return same

    def find(self, words: Sequence[Array]) -> Array:
        """The places of rows, -1 for those that are not there."""
        found = np.full(len(words[0]), -1)
        left: Any = None
        for factors, shift, table, crowded in self.tables:
            mine = words if left is None else [word[left] for word in words]
            slots = _slots(mine, factors, shift)
            places = table[slots]
            same = self._equal(mine, places)
            others = np.flatnonzero(~same)
            others = others[crowded[slots[others]]]
            if left is None:
                found, left = np.where(same, places, -1), others
            else:
                found[left[same]] = places[same]
                left = left[others]
        return found


def _slots(words: Sequence[Array], factors: Array, shift: int) -> Array:
    mixed = words[0] * factors[0]
    for word, factor in zip(words[1:], factors[1:]):
        mixed += word * factor
    found: Array = (mixed >> np.uint64(shift)).view("int64")
    return found


def distinct(words: Sequence[Array]) -> tuple[Array, Array]:
    """The places of different rows, and for each row which of them is equal."""
    first = Rows(words).first
    once = np.flatnonzero(first == np.arange(len(first)))
    number = np.empty(len(first), "int64")
    number[once] = np.arange(len(once))
    return once, number[first]


class TokenCounts:
    """How often each token was seen, and in how many samples."""

    def __init__(self) -> None:
        self.counts: dict[Any, int] = {}
        self.samples: dict[Any, int] = {}
        self.total = 0

    def update(self, tokens: Strings | Array, sizes: Array, documents: bool) -> None:
        """Count the tokens of samples of so many each; `documents`: also the samples that have
        each.
        """
        self.total += len(sizes)
        once, which = distinct(_words(tokens))
        _add(self.counts, names := tokens[once].tolist(), which)
        if documents:
            pairs = np.repeat(np.arange(len(sizes)), sizes) * len(once) + which
            _add(self.samples, names, which[distinct([pairs.view("uint64")])[0]])

    def most(self, count: int | None, without: Iterable[Any]) -> list[Any]:
        """The tokens by falling frequency, equally frequent ones from the alphabet's end."""
        left = set(without)
        found = [pair for pair in self.counts.items() if pair[0] not in left]
        found.sort(key=lambda pair: (pair[1], pair[0]), reverse=True)
        return [token for token, _ in found[:count]]

    def inverse_frequencies(self, tokens: Iterable[Any]) -> Array:
        """`log(1 + samples / (1 + samples with the token))` for each token."""
        seen = np.array([self.samples.get(token, 0) for token in tokens], "float64")
        found: Array = np.log(1 + self.total / (1 + seen)).astype("float32")
        return found


def read_vocabulary(path: str | Path) -> list[str]:
    """The lines of a text file, a token on each."""
    if not Path(path).is_file():
        raise ValueError(f"`vocabulary` names the file {str(path)!r}, which does not exist.")
    return Path(path).read_text(encoding="utf-8").removesuffix("\n").split("\n")


def _add(counts: dict[Any, int], names: Sequence[Any], which: Array) -> None:
    for name, count in zip(names, np.bincount(which, minlength=len(names)).tolist()):
        counts[name] = counts.get(name, 0) + count


class Lexicon:
    """Tokens, which are texts or integers, a value for each, and one for all others."""

    def __init__(self, tokens: Sequence[Any], values: Array, unknown: int) -> None:
        texts = isinstance(tokens[0], str)
        keys: Any = Strings.of_list(tokens) if texts else np.array(tokens, "int64")
        self.low, self.span = 0, 0
        if not texts:
            self.low, span = int(keys.min()), int(keys.max()) - int(keys.min()) + 1
            self.span = span if span <= 16 * len(tokens) else 0
        if self.span:  # integers close to each other need no hashes
            self.values = np.full(self.span + 1, unknown)
            self.values[keys - self.low] = values
        else:
            self.rows = Rows(_words(keys))
            self.values = np.append(values[self.rows.first], unknown)

    def find(self, x: Any) -> Array:
        """The values of `Strings`, or of an array of integers."""
        if self.span:
            places = (x - self.low).view("uint64")  # smaller ones become very large
            found: Array = self.values[np.minimum(places, np.uint64(self.span)).view("int64")]
            return found
        found = self.values[self.rows.find(_words(x))]
        return found


def _words(x: Strings | Array) -> Sequence[Array]:
    return x.words() if isinstance(x, Strings) else [x.view("uint64")]
