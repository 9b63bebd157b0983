"""Data sets in two parts, and batches as the tuples that `fit` takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..core import Array, InvalidKind, tree
from ..data import Elements, count_samples
from ..engine.random.bits import host_permutation


class Samples(Elements):
    """Some samples of a data set, by number; `batch(size)` returns what `fit` takes."""

    def __init__(self, get: Callable[[int], Any], numbers: Array) -> None:
        super().__init__(lambda: map(get, numbers.tolist()), len(numbers))
        self.get, self.numbers = get, numbers

    def __getitem__(self, index: int) -> Any:
        return self.get(int(self.numbers[index]))


def split_dataset(
    dataset: Any,
    left_size: float | None = None,
    right_size: float | None = None,
    shuffle: bool = False,
    seed: int | None = None,
    preferred_backend: str | None = None,
) -> tuple[Samples, Samples]:
    """A data set in two parts, such as one to train and one to test.

    Args:
        dataset: an array, a structure of arrays (of one length), anything with `__len__` and
            `__getitem__` (as torch's data sets have), or an iterable of samples.
        left_size, right_size: a fraction of the samples, or how many; None is all the rest.
        shuffle, seed: whether the samples are put in another order before.
        preferred_backend: for Keras' sake; the parts are the same for all.

    Returns:
        Two sets of samples, with `len`, `[number]`, iteration, and the methods of a
        `tf.data.Dataset`: `fit` takes their `batch(size)`; torch's `DataLoader` takes the sets
        themselves.

    >>> import numpy as np
    >>> left, right = split_dataset(np.arange(10), left_size=0.8)
    >>> len(left), [int(x) for x in right]
    (8, [8, 9])
    """
    get, count = _by_number(dataset)
    left, right = _sizes(left_size, right_size, count)
    order = host_permutation((seed or 0, 0), count) if shuffle else np.arange(count)
    return Samples(get, order[:left]), Samples(get, order[left : left + right])


def _by_number(dataset: Any) -> tuple[Callable[[int], Any], int]:
    arrays = isinstance(dataset, (list, tuple, dict)) or hasattr(dataset, "shape")
    if arrays and all(hasattr(leaf, "shape") for leaf in tree.flatten(dataset)):
        rows = tree.map_structure(np.asarray, dataset)
        return lambda i: tree.map_structure(lambda x: x[i], rows), count_samples(rows)
    if not (hasattr(dataset, "__getitem__") and hasattr(dataset, "__len__")):
        if not hasattr(dataset, "__iter__"):
            raise InvalidKind(
                "split_dataset takes arrays, a data set with `__len__` and `__getitem__`, or an "
                f"iterable; given {dataset!r:.80}."
            )
        dataset = list(dataset)
    return dataset.__getitem__, len(dataset)


def _sizes(left: float | None, right: float | None, count: int) -> tuple[int, int]:
    if left is None and right is None:
        raise ValueError("split_dataset needs `left_size` or `right_size`, or both.")
    sizes = [_size(name, x, count) for name, x in (("left_size", left), ("right_size", right))]
    first = count - sizes[1] if sizes[0] is None and sizes[1] is not None else sizes[0] or 0
    second = count - first if sizes[1] is None else sizes[1]
    if first + second > count or not first or not second:
        raise ValueError(
            f"split_dataset: left_size={left} and right_size={right} give parts of {first} and "
            f"{second}; both must have some, and all samples together are {count}."
        )
    return first, second


def _size(name: str, given: float | None, count: int) -> int | None:
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        raise ValueError(f"split_dataset: `{name}` must be a number; given {given!r}.")
    if isinstance(given, int) and 0 < given < count:
        return given
    if isinstance(given, float) and 0 < given < 1:
        return round(given * count)
    raise ValueError(
        f"split_dataset: `{name}` must be a fraction between 0 and 1, or an integer between 0 and "
        f"{count}, the count of samples; given {given!r}."
    )


def pack_x_y_sample_weight(x: Any, y: Any = None, sample_weight: Any = None) -> Any:
    """Data in the form that `fit` takes: `x`, `(x, y)` or `(x, y, sample_weight)`.

    >>> pack_x_y_sample_weight(1, 2), pack_x_y_sample_weight(1), pack_x_y_sample_weight((1, 2))
    ((1, 2), 1, ((1, 2),))
    """
    if y is None:
        return (x,) if isinstance(x, (list, tuple)) else x
    return (x, y) if sample_weight is None else (x, y, sample_weight)


def unpack_x_y_sample_weight(data: Any) -> tuple[Any, Any, Any]:
    """`(x, y, sample_weight)` of what `train_step` is given, None in place of what is absent.

    >>> unpack_x_y_sample_weight((1, 2)), unpack_x_y_sample_weight(1)
    ((1, 2, None), (1, None, None))
    """
    if not isinstance(data, (list, tuple)) or isinstance(data, list):
        return data, None, None
    if not 1 <= len(data) <= 3:
        raise ValueError(
            "Data must be `x`, `(x,)`, `(x, y)` or `(x, y, sample_weight)`; given a tuple of "
            f"{len(data)}."
        )
    x, y, sample_weight = (*data, None, None)[:3]
    return x, y, sample_weight
