"""Files of data sets from where Keras has them, checked, and read without running what they say."""

from __future__ import annotations

import json
import os
import pickletools
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from ..core import Array, Fraction
from ..utils.file_utils import get_file

ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets"
Pair = tuple[Array, Array]


def fetched(
    name: str, digest: str, path: str | None = None, origin: str = ORIGIN, **options: Any
) -> Path:
    """A file of the origin, or of the mirror that `KERATA_DATASETS_URL` names, in the cache."""
    address = f"{os.environ.get('KERATA_DATASETS_URL') or origin}/{name}"
    return Path(get_file(path or name, origin=address, file_hash=digest, **options))


def word_index(name: str, digest: str, path: str | None = None) -> dict[str, int]:
    """A file of words and their numbers."""
    found: dict[str, int] = json.loads(fetched(name, digest, path).read_text(encoding="utf-8"))
    return found


def parts(x: Array, y: Array, test_split: float, seed: int) -> tuple[Pair, Pair]:
    """The samples in the order that Keras draws from a seed, the last ones to test."""
    if not 0 <= test_split < 1:
        raise ValueError(f"`test_split` must lie in [0, 1); given {test_split!r}.")
    order = np.arange(len(x))
    np.random.RandomState(seed).shuffle(order)
    x, y, cut = x[order], y[order], int(len(x) * (1 - test_split))
    return (x[:cut], y[:cut]), (x[cut:], y[cut:])


def regression(
    name: str, digest: str, path: str, test_split: Fraction, seed: int, first: int | None = None
) -> tuple[Pair, Pair]:
    """Rows `x` and numbers `y` of an npz file, in two parts."""
    with np.load(fetched(name, digest, path), allow_pickle=False) as arrays:
        return parts(arrays["x"][:first], arrays["y"][:first], test_split, seed)


def integer_lists(file: Path, name: str) -> Array:
    """An array of lists of integers, which an npz file has as a pickle that is read, never run.

    Raises ValueError where there is anything else in it.
    """
    with zipfile.ZipFile(file) as archive, archive.open(f"{name}.npy") as stream:
        major, _ = np.lib.format.read_magic(stream)  # type: ignore[no-untyped-call]
        read = getattr(np.lib.format, f"read_array_header_{major}_0")
        shape, _, dtype = read(stream)
        if not dtype.hasobject:
            raise ValueError(f"{file}: '{name}' has no lists, but {dtype}.")
        rows = _rows(stream.read(), file)
    if shape != (len(rows),) or not all(type(n) is int for row in rows for n in row):
        raise ValueError(f"{file}: '{name}' is no array of lists of integers.")
    found: Array = np.empty(len(rows), object)
    found[:] = rows
    return found


_NUMBERS = frozenset("BININT BININT1 BININT2 INT LONG LONG1".split())
_KEPT = frozenset("PROTO FRAME PUT BINPUT LONG_BINPUT MEMOIZE STOP".split())
_PLAIN = frozenset(
    "GLOBAL SHORT_BINSTRING BINSTRING SHORT_BINBYTES BINBYTES BINUNICODE SHORT_BINUNICODE NONE "
    "NEWTRUE NEWFALSE GET BINGET LONG_BINGET EMPTY_TUPLE STRING UNICODE".split()
)
_FROM_FEW = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3, "REDUCE": 2, "STACK_GLOBAL": 2}


def _rows(text: bytes, file: Path) -> list[list[int]]:
    """The longest list in a pickle, by its operations on a stack; all but lists and numbers is
    left as None, and functions that it names are not looked up.
    """
    stack: list[Any] = []
    marks: list[int] = []
    rows: list[Any] = []
    for operation, argument, _ in pickletools.genops(text):
        name = operation.name
        if name in _NUMBERS:
            stack.append(argument)
        elif name == "MARK":
            marks.append(len(stack))
        elif name in ("APPENDS", "TUPLE", "LIST"):
            start = marks.pop()
            items, stack[start:] = stack[start:], []
            if name == "APPENDS":
                stack[-1] += items
            else:
                stack.append(items if name == "LIST" else None)
                rows = max([rows, *(x for x in items if isinstance(x, list))], key=len)
        elif name == "EMPTY_LIST":
            stack.append([])
        elif name == "APPEND":
            stack[-2].append(stack.pop())
        elif name in _PLAIN:
            stack.append(None)
        elif name in _FROM_FEW:
            stack[-_FROM_FEW[name] :] = [None]
        elif name == "BUILD":
            stack.pop()
        elif name not in _KEPT:
            raise ValueError(f"{file} has {name} where lists of integers are expected.")
    return [row if isinstance(row, list) else [None] for row in rows]  # type: ignore[list-item]


def words_kept(
    xs: Array, labels: Array, num_words: int | None, skip_top: int, maxlen: int | None,
    start_char: int | None, oov_char: int | None, index_from: int | None,
) -> Pair:  # fmt: skip
    """Texts as lists of word numbers: moved by `index_from`, begun with `start_char`, the longer
    ones than `maxlen` left out, and rare or frequent words replaced by `oov_char` (None: left out).
    """
    begin = [] if start_char is None else [start_char]
    moved = [begin + [n + (index_from or 0) for n in x] for x in xs]
    kept = [i for i, x in enumerate(moved) if maxlen is None or len(x) < maxlen]
    if not kept:
        raise ValueError(f"No text is shorter than maxlen={maxlen}; give a larger one.")
    most = max(max(moved[i], default=0) for i in kept) + 1 if num_words is None else num_words
    rows: Array = np.empty(len(kept), object)
    for place, i in enumerate(kept):
        known = [n if skip_top <= n < most else oov_char for n in moved[i]]
        rows[place] = [n for n in known if n is not None]
    return rows, labels[kept]
