"""Named arrays: what a file of weights is, and what is written into one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeAlias

import numpy as np

from .dtypes import EXTENDED, NATIVE, dtype_of
from .faults import FilePath

Groups: TypeAlias = Mapping[str, Mapping[str, Any]]  # attributes by group, "layers/dense/vars"


@dataclass(frozen=True)
class Lazy:
    """An array that is made when it is written: shape and dtype are known before."""

    shape: tuple[int, ...]
    dtype: np.dtype
    read: Callable[[], Any]


class Weights(Mapping[str, np.ndarray]):
    """The arrays of an open file by path, `"layers/dense/vars/0"`; each is read when asked for.

    A context manager; after `close` nothing can be read.

    Args:
        path: the file.
        format: its kind, `"hdf5"`, `"safetensors"`, `"npz"` or `"shards"`.
        arrays: what can be read.
        groups: attributes by group, groups without arrays too; empty where a format has none.
        metadata: words about the whole file.
        close: closes it.
        checked: each array is held against a checksum when it is read.
    """

    def __init__(
        self,
        path: FilePath,
        format: str,
        arrays: dict[str, Lazy],
        groups: Groups,
        metadata: Mapping[str, str],
        close: Callable[[], None],
        checked: bool,
    ) -> None:
        self.path, self.format, self.groups, self.metadata = path, format, groups, metadata
        self._arrays, self._close, self.checked = arrays, close, checked

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of an array, which is not read for it."""
        return self._arrays[name].shape

    def dtype(self, name: str) -> np.dtype:
        """The dtype of an array, which is not read for it."""
        return self._arrays[name].dtype

    def lazy(self) -> dict[str, Lazy]:
        """All arrays, to be written elsewhere one by one: `write_weights(path, w.lazy())`."""
        return dict(self._arrays)

    def close(self) -> None:
        """Close the file."""
        self._close()

    def __getitem__(self, name: str) -> np.ndarray:
        return np.asarray(self._arrays[name].read())

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    def __contains__(self, name: object) -> bool:
        return name in self._arrays

    def __enter__(self) -> Weights:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{self.format} weights, {len(self)} arrays, {self.path}>"


def described(arrays: Mapping[str, Any]) -> dict[str, Lazy]:
    """What is to be written: arrays, variables (anything with `numpy()`), numbers, `Lazy`."""
    found = arrays.lazy() if isinstance(arrays, Weights) else arrays
    return {_checked(name): _lazy(name, value) for name, value in found.items()}


def contents(found: Mapping[str, Lazy]) -> Iterator[tuple[str, np.ndarray]]:
    """The arrays one by one, as they are written: contiguous, little-endian."""
    for name, item in found.items():
        array = np.asarray(item.read())
        if array.shape != item.shape or array.dtype.newbyteorder("=") != item.dtype:
            raise ValueError(
                f"'{name}' was said to be {item.dtype} {item.shape}, and is {array.dtype} "
                f"{array.shape}."
            )
        # `ascontiguousarray` would make a vector of a scalar
        yield name, np.asarray(array, array.dtype.newbyteorder("<"), order="C")


def _checked(name: str) -> str:
    pieces = name.split("/") if isinstance(name, str) else [""]
    if not all(pieces) or {".", ".."} & set(pieces) or "\0" in name:
        raise ValueError(
            f"A weight's name is a path like 'layers/dense/vars/0', not {name!r}: no empty piece, "
            "no '.' and no '..'."
        )
    return name


def _lazy(name: str, value: Any) -> Lazy:
    if isinstance(value, Lazy):
        return value
    if hasattr(value, "numpy") and hasattr(value, "shape"):
        known = str(value.dtype)
        if known in NATIVE or known in EXTENDED:
            return Lazy(tuple(value.shape), dtype_of(known), value.numpy)
        value = value.numpy()
    array = np.asarray(value)
    try:
        dtype = dtype_of(array.dtype.name)
    except ValueError as error:
        raise ValueError(f"'{name}' cannot be a weight: {error}.") from error
    return Lazy(array.shape, dtype, lambda: array)
