"""Data sets that are changed step by step, in the words of `tf.data`, without TensorFlow."""

from __future__ import annotations

import functools
import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import numpy as np

from ..core import Array, Count, InvalidArgument, Natural, checked, tree
from ..engine import Symbol
from .host_array import HostArray, host_arrays

INFINITE, UNKNOWN = -1, -2  # cardinalities
_END = object()


class Elements:
    """Elements that come one after another, each an array or a structure of arrays.

    The methods have the names and the meaning that they have on a `tf.data.Dataset`; functions are
    called on arrays of the host, for one element after another, and may use any engine; what they
    return is again arrays of the host.

    Args:
        make: begins anew and returns the elements.
        count: how many there are, INFINITE or UNKNOWN.

    >>> numbers = Elements(lambda: range(5), 5)
    >>> list(numbers.map(lambda x: x * x).batch(2).as_numpy_iterator())
    [array([0, 1]), array([4, 9]), array([16])]
    """

    def __init__(self, make: Callable[[], Iterable[Any]], count: int) -> None:
        self._make, self._size = make, count

    def __iter__(self) -> Iterator[Any]:
        return map(host_arrays, self._make())

    def __len__(self) -> int:
        if self._size < 0:
            kind = "infinite" if self._size == INFINITE else "unknown"
            raise TypeError(f"The length of the data set is {kind}.")
        return self._size

    def cardinality(self) -> Any:
        """How many elements there are; -1: there is no end, -2: nobody knows."""
        return np.asarray(self._size).view(HostArray)

    def as_numpy_iterator(self) -> Iterator[Any]:
        """The elements as plain arrays of NumPy's."""
        return (tree.map_structure(np.asarray, element) for element in self)

    @property
    def element_spec(self) -> Any:
        """Shapes and dtypes of the first element."""
        return tree.map_structure(
            lambda x: Symbol(x.shape, "string" if x.dtype.kind == "U" else x.dtype.name),
            next(iter(self)),
        )

    def _counted(self, rule: Callable[[int], int]) -> int:
        return self._size if self._size < 0 else rule(self._size)

    # -- other elements
    def map(
        self, map_func: Callable[..., Any], num_parallel_calls: int | None = None,
        deterministic: bool | None = None, name: str | None = None,
    ) -> Elements:  # fmt: skip
        """What a function makes of each element; the parts of a tuple are its arguments.

        `num_parallel_calls` and `deterministic` are for TensorFlow's sake: the calls come in
        order, so that seeds give the same numbers always.
        """
        return Elements(lambda: (_called(map_func, x) for x in self), self._size)

    def flat_map(self, map_func: Callable[..., Iterable[Any]], name: str | None = None) -> Elements:
        """The elements of the data sets that a function makes of each element, in a row."""
        return Elements(
            lambda: itertools.chain.from_iterable(_called(map_func, x) for x in self), UNKNOWN
        )

    def filter(self, predicate: Callable[..., Any], name: str | None = None) -> Elements:
        """The elements for which a function says yes."""
        return Elements(lambda: (x for x in self if bool(_called(predicate, x))), UNKNOWN)

    def enumerate(self, start: int = 0, name: str | None = None) -> Elements:
        """Pairs of a number and an element."""
        return Elements(lambda: enumerate(self, start), self._size)

    def reduce(
        self, initial_state: Any, reduce_func: Callable[..., Any], name: str | None = None
    ) -> Any:
        """What a function of the state and an element leaves when all have passed."""
        state = initial_state
        for element in self:
            state = reduce_func(state, element)
        return state

    def apply(self, transformation_func: Callable[[Elements], Any]) -> Any:
        """What a function makes of the whole data set."""
        return transformation_func(self)

    # -- in batches
    @checked
    def batch(
        self, batch_size: Count, drop_remainder: bool = False,
        num_parallel_calls: int | None = None, deterministic: bool | None = None,
        name: str | None = None,
    ) -> Elements:  # fmt: skip
        """So many elements stacked as one; the last are fewer, or dropped."""
        return self._joined(_stacked, batch_size, drop_remainder)

    @checked
    def padded_batch(
        self, batch_size: Count, padded_shapes: Any = None, padding_values: Any = None,
        drop_remainder: bool = False, name: str | None = None,
    ) -> Elements:  # fmt: skip
        """Like `batch`, for elements of several shapes: values are added at the ends of axes.

        Args:
            padded_shapes: the shapes to reach, None within where the longest decides; in the
                structure of an element.
            padding_values: in the structure of an element; None: 0, or "" in texts.
        """
        join = functools.partial(_padded, shapes=padded_shapes, values=padding_values)
        return self._joined(join, batch_size, drop_remainder)

    def _joined(
        self, join: Callable[[list[Any]], Any], size: int, drop_remainder: bool
    ) -> Elements:
        def groups() -> Iterator[list[Any]]:
            elements = iter(self)
            while group := list(itertools.islice(elements, size)):
                if len(group) == size or not drop_remainder:
                    yield group

        count = self._counted(lambda n: n // size if drop_remainder else -(-n // size))
        return Elements(lambda: map(join, groups()), count)

    def unbatch(self, name: str | None = None) -> Elements:
        """The rows of the elements, one by one."""
        size = INFINITE if self._size == INFINITE else UNKNOWN
        return Elements(lambda: itertools.chain.from_iterable(map(_rows, self)), size)

    # -- fewer, more, in another order
    @checked
    def take(self, count: int, name: str | None = None) -> Elements:
        """The first elements; -1 are all."""
        if count < 0:
            return self
        size = count if self._size == INFINITE else self._counted(lambda n: min(n, count))
        return Elements(lambda: itertools.islice(self, count), size)

    @checked
    def skip(self, count: int, name: str | None = None) -> Elements:
        """All but the first elements; -1 leaves none."""
        none = count < 0
        size = self._counted(lambda n: 0 if none else max(n - count, 0))
        return Elements(lambda: () if none else itertools.islice(self, count, None), size)

    @checked
    def shard(self, num_shards: Count, index: Natural, name: str | None = None) -> Elements:
        """Each `num_shards`-th element, from the one with this index on."""
        if index >= num_shards:
            raise InvalidArgument(
                f"`index` must be below `num_shards`, {num_shards}; given {index}."
            )
        size = self._counted(lambda n: max(-(-(n - index) // num_shards), 0))
        return Elements(lambda: itertools.islice(self, index, None, num_shards), size)

    @checked
    def repeat(self, count: int | None = None, name: str | None = None) -> Elements:
        """The elements so many times; None and -1: without an end."""
        if count is None or count < 0:
            return Elements(lambda: _endless(self), self._size and INFINITE)
        size = self._counted(lambda n: n * count) if count else 0
        return Elements(lambda: itertools.chain.from_iterable(self for _ in range(count)), size)

    def concatenate(self, dataset: Any, name: str | None = None) -> Elements:
        """These elements, and then those of another data set."""
        sizes = self._size, _size(dataset)
        size = INFINITE if INFINITE in sizes else UNKNOWN if UNKNOWN in sizes else sum(sizes)
        return Elements(lambda: itertools.chain(self, dataset), size)

    @staticmethod
    def zip(*datasets: Any) -> Elements:
        """Tuples of an element of each data set, or of each in a tuple, as long as all have one."""
        if len(datasets) == 1 and isinstance(datasets[0], tuple):
            datasets = datasets[0]
        known = [n for n in map(_size, datasets) if n != INFINITE]
        size = UNKNOWN if UNKNOWN in known else min(known, default=INFINITE)
        return Elements(lambda: zip(*datasets), size)

    @checked
    def shuffle(
        self, buffer_size: Count, seed: int | None = None,
        reshuffle_each_iteration: bool | None = True, name: str | None = None,
    ) -> Elements:  # fmt: skip
        """In another order: each element is drawn from the next `buffer_size` ones.

        Args:
            buffer_size: elements held; as many as there are mix all of them.
            seed: of the order; None draws one.
            reshuffle_each_iteration: whether each pass has an order of its own.
        """
        seed = int(np.random.randint(2**31 - 1)) if seed is None else seed
        passes = itertools.count()

        def shuffled() -> Iterator[Any]:
            number = next(passes) if reshuffle_each_iteration is not False else 0
            return _drawn(iter(self), buffer_size, np.random.RandomState([seed % 2**32, number]))

        return Elements(shuffled, self._size)

    # -- kept and made ahead
    def cache(self, filename: str = "", name: str | None = None) -> Elements:
        """The same elements, which the first whole pass keeps in memory; `filename` is for
        TensorFlow's sake.
        """
        kept: list[Any] = []

        def elements() -> Iterator[Any]:
            if kept:
                yield from kept[0]
                return
            made = []
            for element in self:
                made.append(element)
                yield element
            kept.append(made)

        return Elements(elements, self._size)

    def prefetch(self, buffer_size: int | None = None, name: str | None = None) -> Elements:
        """The same elements, made ahead of use by a thread; -1 and None leave open how many."""
        depth = 2 if buffer_size is None or buffer_size < 0 else int(buffer_size)
        return Elements(lambda: _ahead_of_use(iter(self), depth), self._size) if depth else self

    def with_options(self, options: Any, name: str | None = None) -> Elements:
        """The same: options are TensorFlow's own."""
        return self


def _called(function: Callable[..., Any], element: Any) -> Any:
    return function(*element) if isinstance(element, tuple) else function(element)


def _size(dataset: Any) -> int:
    return int(dataset.cardinality()) if hasattr(dataset, "cardinality") else len(dataset)


def _stacked(group: list[Any]) -> Any:
    return tree.map_structure(lambda *leaves: np.stack(leaves), *group)


def _padded(group: list[Any], shapes: Any, values: Any) -> Any:
    flat = list(zip(*map(tree.flatten, group)))
    given = [None] * len(flat) if shapes is None else _leaves_beside(group[0], shapes)
    fills = [None] * len(flat) if values is None else _leaves_beside(group[0], values)
    return tree.pack_as(group[0], map(_column, flat, given, fills))


def _leaves_beside(element: Any, given: Any) -> list[Any]:
    """The parts of `given`, which may be lists themselves, at the leaves of an element."""
    if not tree.is_nested(element):
        return [given]
    keys: Any = tree.keys(element) if isinstance(element, dict) else range(len(element))
    return [leaf for key in keys for leaf in _leaves_beside(element[key], given[key])]


def _column(leaves: Sequence[Array], shape: Any, fill: Any) -> Array:
    longest = np.max([leaf.shape for leaf in leaves], axis=0).tolist()
    wanted = longest if shape is None else list(shape)
    whole = [most if n in (None, -1) else n for n, most in zip(wanted, longest)]
    if any(n < most for n, most in zip(whole, longest)) or len(wanted) != len(longest):
        raise InvalidArgument(
            f"padded_batch() cannot pad elements of the shape {tuple(longest)} to "
            f"{tuple(wanted)}: shapes must have as many axes, and be as long."
        )
    dtype = np.result_type(*leaves)
    default = "" if dtype.kind == "U" else 0
    column = np.full((len(leaves), *whole), default if fill is None else fill, dtype)
    for row, leaf in zip(column, leaves):
        row[tuple(map(slice, leaf.shape))] = leaf
    return column


def _rows(element: Any) -> Iterator[Any]:
    flat = tree.flatten(element)
    return (tree.pack_as(element, row) for row in zip(*flat))


def _endless(elements: Iterable[Any]) -> Iterator[Any]:
    while True:
        some = False
        for element in elements:
            some = True
            yield element
        if not some:
            return


def _drawn(elements: Iterator[Any], size: int, generator: Any) -> Iterator[Any]:
    held = list(itertools.islice(elements, size))
    for element in elements:
        place = generator.randint(len(held))
        held[place], drawn = element, held[place]
        yield drawn
    generator.shuffle(held)
    yield from held


def _ahead_of_use(elements: Iterator[Any], depth: int) -> Iterator[Any]:
    with ThreadPoolExecutor(1) as pool:
        waiting: deque[Future[Any]] = deque()
        try:
            while True:
                while len(waiting) < depth:
                    waiting.append(pool.submit(next, elements, _END))
                element = waiting.popleft().result()
                if element is _END:
                    return
                yield element
        finally:
            for future in waiting:
                future.cancel()
