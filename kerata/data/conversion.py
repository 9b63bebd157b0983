"""From what users have to arrays that an engine takes: its own tensors as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..core import Array, Tensor, current, settings, tree
from ..engine import Engine, SparseRows, parts_of
from .batch import Batch

Leaf = Callable[[Any, str], Tensor]
_REAL = ("float16", "float32", "float64")
_NUMBERS = (bool, int, float, np.bool_, np.integer, np.floating)
_FLOATS = {name: np.dtype(name) for name in _REAL} | {"bfloat16": np.dtype("float32")}


def as_array(x: Any, what: str = "data") -> Tensor:
    """A tensor of the engine in force as it is, anything else as an array on the host; real floats
    in `floatx()`.

    Raises:
        ValueError: if it has no axis of samples, or holds Python's objects.
    """
    if not isinstance(x, (np.ndarray, np.generic)):
        engine = current()
        if (parts := parts_of(x)) is not None:
            x = parts.toarray()
        elif engine.is_tensor(x):
            return _own(engine, x, what)
        elif hasattr(x, "to_numpy"):
            x = x.to_numpy()
        elif hasattr(x, "detach"):
            x = x.detach().cpu()
    array = np.asarray(x)
    if array.dtype.kind == "O" and (array := decoded(array)).dtype.kind == "O":
        raise ValueError(
            f"The {what} is an array of Python objects ({array.shape}); rows of unequal length or "
            "mixed types cannot be batched. Pad them to one length and give one numeric dtype."
        )
    _check_axes(array, array.shape, what)
    if array.dtype.kind == "f" and array.dtype is not floats():
        array = array.astype(floats(), copy=False)
    return array


def floats() -> np.dtype[Any]:
    """The dtype of real floats on the host, `floatx()` where NumPy has it."""
    return _FLOATS[settings.floatx]


def decoded(array: Array) -> Array:
    """Objects that are all numbers, or texts and bytes, as an array of such; others as they are."""
    found: Array
    if array.dtype.kind == "O" and all(isinstance(v, _NUMBERS) for v in array.ravel()):
        found = np.asarray(array.tolist()).reshape(array.shape)
        return found
    if not all(isinstance(v, (str, bytes)) for v in array.ravel()):
        return array
    texts = [v.decode() if isinstance(v, bytes) else v for v in array.ravel().tolist()]
    found = np.array(texts, str).reshape(array.shape)
    return found


def _own(engine: Engine[Any], x: Tensor, what: str) -> Tensor:
    """A tensor of the engine, where it is; without history."""
    _check_axes(x, engine.shape(x), what)
    if getattr(x, "requires_grad", False):
        x = engine.stop_gradient(x)
    dtype = engine.dtype(x)
    wanted = floats().name
    return engine.cast(x, wanted) if dtype in _REAL and dtype != wanted else x


def _check_axes(x: object, shape: tuple[int, ...], what: str) -> None:
    if not shape:
        raise ValueError(
            f"The {what} is a single value ({x!r}); expected arrays with a leading axis of samples."
        )


def as_arrays(structure: Any, what: str, leaf: Leaf = as_array) -> Any:
    """A structure of arrays, each made by `leaf`; lists of plain numbers count as arrays."""
    if structure is None:
        return None
    if hasattr(structure, "columns") and hasattr(structure, "to_numpy"):
        frame: Any = structure  # a DataFrame; of several kinds of columns it is a dict of them
        if frame.to_numpy().dtype.kind == "O":
            structure = {str(name): frame[name] for name in frame.columns}
    if isinstance(structure, dict):
        return {key: as_arrays(value, f"{what} '{key}'", leaf) for key, value in structure.items()}
    if isinstance(structure, (list, tuple)) and not _is_plain_list(structure):
        items = [as_arrays(item, what, leaf) for item in structure]
        return type(structure)(*items) if hasattr(structure, "_fields") else type(structure)(items)
    return leaf(structure, what)


def _is_plain_list(x: object) -> bool:
    leaves = tree.flatten(x)
    return bool(leaves) and all(
        isinstance(leaf, (bool, int, float, str, np.generic)) for leaf in leaves
    )


def as_batch(
    x: object, y: object = None, sample_weight: object = None, leaf: Leaf = as_array
) -> Batch:
    """The arguments of `fit` as arrays; inputs by `leaf`."""
    rest = (y, "target"), (sample_weight, "sample_weight")
    return Batch(as_arrays(x, "input", leaf), *(as_arrays(part, what) for part, what in rest))


def convert_batch(batch: Batch) -> Batch:
    """A batch of a user's source, as the arguments of `fit`; sparse inputs are packed."""
    return as_batch(*batch, as_packed)


def as_rows(x: Any, what: str = "data") -> Any:
    """Like `as_array`, but sparse matrices and tensors stay sparse."""
    if isinstance(x, SparseRows):
        return x
    parts = None if isinstance(x, (np.ndarray, list)) else parts_of(x)
    if parts is None:
        return as_array(x, what)
    values: Any = as_array(parts.values, what)
    return SparseRows(parts._replace(values=values))


def as_packed(x: Any, what: str = "data") -> Any:
    """Like `as_rows`, sparse rows packed as one batch."""
    rows = as_rows(x, what)
    return rows.rounded().batch(slice(None)) if isinstance(rows, SparseRows) else rows
