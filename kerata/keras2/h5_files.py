"""Arrays and dicts in HDF5 files; they need the package h5py."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np

__all__ = [
    "HDF5_OBJECT_HEADER_LIMIT", "H5Dict", "HDF5Matrix", "h5dict", "load_from_binary_h5py",
    "save_to_binary_h5py",
]  # fmt: skip

HDF5_OBJECT_HEADER_LIMIT = 64512  # bytes of an attribute


class HDF5Matrix:
    """A data set of an HDF5 file, or a part of it, in place of an array; read when it is indexed.

    Args:
        datapath: path of the file.
        dataset: name of the data set in it.
        start, end: which rows; all by default.
        normalizer: called on what was read.
    """

    def __init__(
        self,
        datapath: str,
        dataset: str,
        start: int = 0,
        end: int | None = None,
        normalizer: Callable[[Any], Any] | None = None,
    ) -> None:
        import h5py

        self.file = h5py.File(datapath, "r")
        self.data = self.file[dataset]
        if not isinstance(self.data, h5py.Dataset):
            raise ValueError(f"'{dataset}' of {datapath} is no data set.")
        self.start, self.normalizer = start, normalizer
        self.end = self.data.shape[0] if end is None else end

    def __len__(self) -> int:
        return int(self.end - self.start)

    def __getitem__(self, key: Any) -> Any:
        size = len(self)
        if isinstance(key, slice):
            first, last, step = key.indices(size)
            found = self.data[first + self.start : last + self.start : step]
        elif isinstance(key, (int, np.integer)):
            found = self.data[self._inside(int(key))]
        else:
            places = np.array([self._inside(int(i)) for i in np.asarray(key)], int)
            order, back = np.unique(places, return_inverse=True)  # h5py wants them in order
            found = self.data[order][back]
        return found if self.normalizer is None else self.normalizer(found)

    def _inside(self, index: int) -> int:
        size = len(self)
        if not -size <= index < size:
            raise IndexError(f"Row {index} of {size} rows.")
        return index % size + self.start

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of what is read."""
        return (len(self), *self.data.shape[1:])

    @property
    def dtype(self) -> Any:
        """The dtype of what is read."""
        return self.data.dtype

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape))

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return np.asarray(self[:], dtype)


class H5Dict:
    """A file of HDF5 as a dict of arrays, strings, and dicts of these.

    Args:
        path: of the file, or a group of h5py's, or a dict.
        mode: "r", "w" or "a".
    """

    def __init__(self, path: Any, mode: str = "a") -> None:
        import h5py

        self.owns = isinstance(path, (str, bytes)) or hasattr(path, "__fspath__")
        self.data: Any = h5py.File(path, mode) if self.owns else path
        self.read_only = mode == "r"

    def __setitem__(self, name: str, value: Any) -> None:
        if self.read_only:
            raise ValueError(f"'{name}' cannot be set: the file was opened to be read.")
        if name in self.data:
            raise KeyError(f"'{name}' is there already.")
        if isinstance(value, dict):
            inner = H5Dict(self._group(name))
            for key, part in value.items():
                inner[key] = part
        else:
            self.data[name] = value

    def __getitem__(self, name: str) -> Any:
        if name not in self.data:
            if self.read_only:
                raise KeyError(f"There is no '{name}'; there are {sorted(self.data)}.")
            return H5Dict(self._group(name))
        found = self.data[name]
        if hasattr(found, "keys"):
            return H5Dict(found, "r" if self.read_only else "a")
        found = found[()]
        return found.decode() if isinstance(found, bytes) else found

    def _group(self, name: str) -> Any:
        if isinstance(self.data, dict):
            return self.data.setdefault(name, {})
        return self.data.require_group(name)

    def __contains__(self, name: str) -> bool:
        return name in self.data

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    @staticmethod
    def is_supported_type(path: Any) -> bool:
        """Whether one can be made of this: a path, a dict, or a file or group of h5py's."""
        named = isinstance(path, (str, bytes)) or hasattr(path, "__fspath__")
        return named or isinstance(path, dict) or hasattr(path, "require_group")

    def iter(self) -> Iterator[str]:
        """The names that are there."""
        return iter(self)

    def get(self, key: str, default: Any = None) -> Any:
        """What is there under this name, or the default."""
        return self[key] if key in self else default

    def update(self, *others: Any) -> None:
        """Take all entries of other dicts."""
        for other in others:
            for name in other:
                self[name] = other[name]

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self.owns:
            self.data.close()

    def __enter__(self) -> H5Dict:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


h5dict = H5Dict  # as it was called at first


def load_from_binary_h5py(load_function: Callable[[Any], Any], stream: IO[bytes]) -> Any:
    """What a function makes of the HDF5 file that is in a stream, as an open `h5py.File`."""
    import h5py

    with h5py.File(io.BytesIO(stream.read()), "r") as file:
        return load_function(file)


def save_to_binary_h5py(save_function: Callable[[Any], Any], stream: IO[bytes]) -> None:
    """Write into a stream the HDF5 file that a function fills, given an open `h5py.File`."""
    import h5py

    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        save_function(file)
    stream.write(content.getvalue())


def is_group(thing: Any) -> bool:
    """Whether this is a file or a group of h5py's, or an `H5Dict` of one."""
    return hasattr(getattr(thing, "data", thing), "require_group")


def copied(source: Any, target: Any) -> None:
    """Copy what is in a group, and its attributes, into another."""
    for name in source:
        source.copy(name, target)
    for name, value in source.attrs.items():
        target.attrs[name] = value


@contextmanager
def as_file(group: Any) -> Iterator[Path]:
    """A file for a while, in which is what is in a group."""
    import h5py

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "group.h5"
        with h5py.File(path, "w") as file:
            copied(getattr(group, "data", group), file)
        yield path


@contextmanager
def into(group: Any) -> Iterator[Path]:
    """The path of a file to write, whose content is then copied into a group."""
    import h5py

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "group.h5"
        yield path
        with h5py.File(path, "r") as file:
            copied(file, getattr(group, "data", group))
