"""Sequences of different lengths, and windows of one long sequence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core import Array, Count, DTypeLike, Natural, one_of
from ..data import PyDataset
from .batches import NumberedBatches

_ENDS = ("pre", "post")


def pad_sequences(
    sequences: Sequence[Sequence[Any]],
    maxlen: int | None = None,
    dtype: DTypeLike = "int32",
    padding: str = "pre",
    truncating: str = "pre",
    value: Any = 0.0,
) -> Array:
    """Sequences as the rows of one array, filled up and cut to one length.

    Args:
        sequences: of numbers (or of arrays of one shape).
        maxlen: the length; None takes that of the longest.
        dtype: of the result; `object` for strings.
        padding: where `value` is put in, "pre" (before the sequence) or "post".
        truncating: where what is too long is cut off, "pre" or "post".
        value: what fills.

    Shapes: the result is `[count, maxlen, …]`. Raises ValueError where an item is no sequence, or
    items disagree in shape.

    >>> pad_sequences([[1], [2, 3], [4, 5, 6]], maxlen=2)
    array([[0, 1],
           [2, 3],
           [5, 6]], dtype=int32)
    """
    one_of(padding, _ENDS, "padding", "pad_sequences")
    one_of(truncating, _ENDS, "truncating", "pad_sequences")
    if not hasattr(sequences, "__len__") or not all(np.ndim(s) for s in sequences):
        raise ValueError(f"pad_sequences takes a list of sequences; given {sequences!r:.80}.")
    if isinstance(value, str) and np.dtype(dtype).kind not in "OUS":
        raise ValueError(
            f"pad_sequences: the value {value!r} is a string, so `dtype` must be object; given "
            f"{dtype!r}."
        )
    rows = [np.asarray(s) for s in sequences]
    shapes = {row.shape[1:] for row in rows if len(row)} or {()}
    if len(shapes) > 1:
        raise ValueError(f"pad_sequences: items must be of one shape; given {sorted(shapes)}.")
    length = max(map(len, rows), default=0) if maxlen is None else maxlen
    found: Array = np.full((len(rows), length, *shapes.pop()), value, dtype)
    for target, row in zip(found, rows):
        kept = row[max(0, len(row) - length) :] if truncating == "pre" else row[:length]
        if len(kept):
            target[length - len(kept) if padding == "pre" else 0 :][: len(kept)] = kept
    return found


class _Windows(NumberedBatches):
    """Windows of an array by the numbers of their first steps."""

    def __init__(
        self, data: Any, targets: Any, starts: Array, steps: Array, batch_size: int | None,
        seed: int | None,
    ) -> None:  # fmt: skip
        super().__init__(len(starts), batch_size, seed)
        self.data, self.targets, self.starts, self.steps = data, targets, starts, steps

    def samples(self, numbers: Any) -> Any:
        """The windows, and their targets."""
        starts = self.starts[numbers]
        windows = self.data[np.asarray(starts)[..., None] + self.steps]
        return windows if self.targets is None else (windows, self.targets[starts])


def timeseries_dataset_from_array(
    data: Any, targets: Any, sequence_length: Count, sequence_stride: Count = 1,
    sampling_rate: Count = 1, batch_size: Count | None = 128, shuffle: bool = False,
    seed: int | None = None, start_index: Natural | None = None, end_index: Natural | None = None,
    format: str | None = None,
) -> PyDataset:  # fmt: skip
    """A data set of windows of one long sequence, which are taken from it batch by batch.

    Window k begins at step `k * sequence_stride` and has the steps `0, sampling_rate,
    2 * sampling_rate …` after that; those that reach over the end are left out.

    Args:
        data: array `[steps, …]`.
        targets: array whose row i belongs to the window that begins at step i, or None.
        sequence_length: steps in a window.
        sequence_stride: between the beginnings of two windows.
        sampling_rate: between two steps in a window.
        batch_size: windows in a batch; None yields windows one by one.
        shuffle, seed: whether windows come in another order, anew in each epoch.
        start_index, end_index: the first step that is used, and the one after the last.
        format: for Keras' sake; the result is one kind of data set always, with the methods of a
            `tf.data.Dataset` (`map`, `take`, `cache`, `prefetch` …).

    Shapes: batches `[batch, sequence_length, …]`, or pairs of these and targets `[batch, …]`.
    Raises ValueError for limits outside of the data.

    >>> import numpy as np
    >>> windows = timeseries_dataset_from_array(np.arange(7), None, 3, sequence_stride=2)
    >>> windows[0].tolist()
    [[0, 1, 2], [2, 3, 4], [4, 5, 6]]
    """
    data = np.asarray(data)
    for name, number, most in (
        ("sequence_length", sequence_length, len(data)),
        ("sequence_stride", sequence_stride, len(data)),
        ("sampling_rate", sampling_rate, len(data)),
        ("batch_size", 1 if batch_size is None else batch_size, float("inf")),
    ):
        if not 1 <= number <= most:
            raise ValueError(
                f"`{name}` must be at least 1 and no more than the length of the data; given "
                f"{number} for data of length {len(data)}."
            )
    first, end = start_index or 0, len(data) if end_index is None else end_index
    if not 0 <= first < end <= len(data):
        raise ValueError(
            f"`start_index` and `end_index` must lie within the {len(data)} steps of the data, the "
            f"first below the second; given {start_index} and {end_index}."
        )
    last = end - (sequence_length - 1) * sampling_rate
    if targets is not None:
        targets = np.asarray(targets)
        last = min(last, len(targets))
    starts = np.arange(first, max(first, last), sequence_stride)
    order = (0 if seed is None else seed) if shuffle else None
    steps = np.arange(sequence_length) * sampling_rate
    return _Windows(data, targets, starts, steps, batch_size, order)
