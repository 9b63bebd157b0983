"""Counting tokens, and tables from tokens to indices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np

from ...core.typing import Array


class TokenCounts:
    """How often each token was seen, and in how many samples."""

    def __init__(self) -> None:
        self.counts: Counter[Any] = Counter()
        self.samples: Counter[Any] = Counter()
        self.total = 0

    def update(self, rows: Iterable[Sequence[Any]], documents: bool) -> None:
        """Count the tokens of samples; `documents`: also the samples that have each."""
        for row in rows:
            self.counts.update(row)
            self.total += 1
            if documents:
                self.samples.update(set(row))

    def most(self, count: int | None, without: Iterable[Any]) -> list[Any]:
        """The tokens by falling frequency, equally frequent ones from the alphabet's end."""
        left = set(without)
        found = [pair for pair in self.counts.items() if pair[0] not in left]
        found.sort(key=lambda pair: (pair[1], pair[0]), reverse=True)
        return [token for token, _ in found[:count]]

    def inverse_frequencies(self, tokens: Iterable[Any]) -> Array:
        """`log(1 + samples / (1 + samples with the token))` for each token."""
        seen = np.array([self.samples[token] for token in tokens], "float64")
        found: Array = np.log(1 + self.total / (1 + seen)).astype("float32")
        return found


def read_vocabulary(path: str | Path) -> list[str]:
    """The lines of a text file, a token on each."""
    if not Path(path).is_file():
        raise ValueError(f"`vocabulary` names the file {str(path)!r}, which does not exist.")
    return Path(path).read_text(encoding="utf-8").removesuffix("\n").split("\n")


class Lexicon:
    """The indices of tokens: integers by a sorted array, texts by a dictionary; -1 for others."""

    def __init__(self, tokens: Sequence[Any], first: int) -> None:
        self.first = first
        if tokens and not isinstance(tokens[0], str):
            keys = np.asarray(tokens, "int64")
            self.order = np.argsort(keys)
            self.keys = keys[self.order]
        else:
            self.table = {token: first + i for i, token in enumerate(tokens)}

    def texts(self, tokens: Iterable[str], count: int) -> Array:
        """The indices of `count` texts."""
        return np.fromiter(map(self.table.get, tokens, repeat(-1)), "int64", count)

    def find(self, x: Array) -> Array:
        """The indices of an array of texts or integers."""
        if x.dtype.kind == "U":
            indices: Array = self.texts(x.ravel().tolist(), x.size).reshape(x.shape)
            return indices
        places = np.minimum(np.searchsorted(self.keys, x), len(self.keys) - 1)
        found: Array = np.where(self.keys[places] == x, self.order[places] + self.first, -1)
        return found
