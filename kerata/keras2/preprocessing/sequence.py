"""Sequences of numbers: padded, windowed, sampled."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...utils import pad_sequences
from ..utils import Sequence as _Sequence

__all__ = ["TimeseriesGenerator", "make_sampling_table", "pad_sequences", "skipgrams"]


def make_sampling_table(size: int, sampling_factor: float = 1e-5) -> np.ndarray[Any, Any]:
    """For words numbered by frequency the probability of keeping one (Mikolov et al., 2013).

    `min(1, sqrt(s / f))`, with the frequency `f` of each rank by Zipf's law.

    >>> make_sampling_table(3).round(4).tolist()
    [0.0032, 0.0032, 0.0055]
    """
    rank = np.arange(size, dtype="float64")
    rank[:1] = 1
    inverse = rank * (np.log(rank) + 0.577) + 0.5 - 1.0 / (12.0 * rank)
    scaled = sampling_factor * inverse
    return np.minimum(1.0, scaled / np.sqrt(scaled))


def skipgrams(
    sequence: Sequence[int], vocabulary_size: int, window_size: int = 4,
    negative_samples: float = 1.0, shuffle: bool = True, categorical: bool = False,
    sampling_table: Any = None, seed: int | None = None,
) -> tuple[list[list[int]], list[Any]]:  # fmt: skip
    """Pairs of words near one another, labelled 1, and random pairs, labelled 0.

    Args:
        sequence: numbers of words; zero stands for none.
        vocabulary_size: one more than the largest number.
        window_size: how far apart the words of a pair are at most.
        negative_samples: random pairs for each pair found.
        shuffle: whether the pairs are shuffled.
        categorical: whether labels are `[0, 1]` and `[1, 0]`.
        sampling_table: for each number the probability of using it.
        seed: of the shuffling.

    Returns:
        (pairs, labels).

    >>> skipgrams([1, 2], 3, negative_samples=0, shuffle=False)[0]
    [[1, 2], [2, 1]]
    """
    pairs: list[list[int]] = []
    for i, word in enumerate(sequence):
        if not word or (sampling_table is not None and sampling_table[word] < random.random()):
            continue
        nearby = range(max(0, i - window_size), min(len(sequence), i + window_size + 1))
        pairs += [[word, sequence[j]] for j in nearby if j != i and sequence[j]]
    yes, no = ([0, 1], [1, 0]) if categorical else (1, 0)
    labels: list[Any] = [yes] * len(pairs)
    if negative_samples > 0:
        words = [pair[0] for pair in pairs]
        random.shuffle(words)
        count = int(len(labels) * negative_samples)
        pairs += [
            [words[i % len(words)], random.randint(1, vocabulary_size - 1)] for i in range(count)
        ]
        labels += [no] * count
    if shuffle:
        order = list(range(len(pairs)))
        random.Random(random.randint(0, 10**7) if seed is None else seed).shuffle(order)
        pairs, labels = [pairs[i] for i in order], [labels[i] for i in order]
    return pairs, labels


class TimeseriesGenerator(_Sequence):
    """Batches of windows of a series, each with the target after it.

    Args:
        data: [time, …].
        targets: of the same length.
        length: of the windows, in steps of time.
        sampling_rate: distance of the steps of a window.
        stride: distance of windows.
        start_index, end_index: which part of the series; the end belongs to it.
        shuffle: whether windows are drawn at random.
        reverse: whether windows run backwards.
        batch_size: windows in a batch.

    >>> import numpy as np
    >>> x, y = TimeseriesGenerator(np.arange(6), np.arange(6), length=3, batch_size=2)[0]
    >>> x.tolist(), y.tolist()
    ([[0, 1, 2], [1, 2, 3]], [3, 4])
    """

    def __init__(
        self, data: Any, targets: Any, length: int, sampling_rate: int = 1, stride: int = 1,
        start_index: int = 0, end_index: int | None = None, shuffle: bool = False,
        reverse: bool = False, batch_size: int = 128,
    ) -> None:  # fmt: skip
        if len(data) != len(targets):
            raise ValueError(
                f"TimeseriesGenerator: {len(data)} steps of data, {len(targets)} targets; they "
                "must be as many."
            )
        self.data, self.targets, self.length = data, targets, length
        self.sampling_rate, self.stride, self.shuffle = sampling_rate, stride, shuffle
        self.start_index = start_index + length
        self.end_index = len(data) - 1 if end_index is None else end_index
        self.reverse, self.batch_size = reverse, batch_size
        if self.start_index > self.end_index:
            raise ValueError(
                f"TimeseriesGenerator: no window of {length} steps fits between {start_index} and "
                f"{self.end_index}."
            )

    def __len__(self) -> int:
        places = self.end_index - self.start_index + self.batch_size * self.stride
        return int(places // (self.batch_size * self.stride))

    def __getitem__(self, index: int) -> tuple[Any, Any]:
        if self.shuffle:
            ends = np.random.randint(self.start_index, self.end_index + 1, size=self.batch_size)
        else:
            first = self.start_index + self.batch_size * self.stride * index
            last = min(first + self.batch_size * self.stride, self.end_index + 1)
            ends = np.arange(first, last, self.stride)
        windows = [self.data[end - self.length : end : self.sampling_rate] for end in ends]
        samples, targets = np.array(windows), np.array([self.targets[end] for end in ends])
        return (samples[:, ::-1, ...] if self.reverse else samples), targets

    def get_config(self) -> dict[str, Any]:
        """The arguments as plain data."""
        names = "length sampling_rate stride end_index shuffle reverse batch_size".split()
        config = {name: getattr(self, name) for name in names}
        config["start_index"] = self.start_index - self.length
        config.update(
            {name: np.asarray(getattr(self, name)).tolist() for name in ("data", "targets")}
        )
        return config

    def to_json(self, **kwargs: Any) -> str:
        """The configuration as text."""
        config = {"class_name": type(self).__name__, "config": self.get_config()}
        return json.dumps(config, **kwargs)
