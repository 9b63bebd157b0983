"""Tensors of which few values are not zero, and the form in which batches bring them to a step."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..core import Array, InvalidArgument, Tensor, current, tree
from .operators import Operators, operations, path_of

# public path of an operation -> what it does where sparse tensors are among its arguments; `ops`
# fills it in. A rule may return NotImplemented.
rules: dict[str, Callable[..., Any]] = {}


class SparseTensor(Operators):
    """Values at places, zeros elsewhere; values at one place add up.

    Operations for which zeros stay zeros give such tensors again, products with dense matrices give
    dense ones; for all others it becomes dense (`kerata.ops.sparse_rules`).

    Args:
        coordinates: for each axis the places along it, integers `[n]`.
        values: `[n]`.
        shape: the shape of the whole.
        per_row: how many values each row of the first axis has, where all have as many and they
            lie in the order of the rows.
        unique: whether no place but that of zeros comes twice, so that a function of the whole
            may be applied to each value.
    """

    sparse, ragged = True, False

    def __init__(
        self,
        coordinates: Sequence[Tensor],
        values: Tensor,
        shape: Sequence[int],
        per_row: int | None = None,
        unique: bool = True,
    ) -> None:
        self.coordinates, self.values = tuple(coordinates), values
        self.shape: tuple[int, ...] = tuple(shape)
        self.per_row, self.unique = per_row, unique

    @property
    def dtype(self) -> Any:
        """The dtype of the values."""
        return self.values.dtype

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def indices(self) -> Tensor:
        """The places, `[n, ndim]`."""
        found: Tensor = operations["ops.stack"](list(self.coordinates), axis=1)
        return found

    def with_values(self, values: Tensor) -> SparseTensor:
        """Other values at the same places."""
        return SparseTensor(self.coordinates, values, self.shape, self.per_row, self.unique)

    def to_dense(self) -> Tensor:
        """All values, zeros too."""
        found: Tensor = rules["dense"](self)
        return found

    def numpy(self) -> Array:
        """All values, as an array of NumPy's."""
        found: Array = np.asarray(current().numpy(self.to_dense()))
        return found

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return self.numpy() if dtype is None else self.numpy().astype(dtype)

    def __len__(self) -> int:
        return self.shape[0]

    def __repr__(self) -> str:
        count = tuple(current().shape(self.values))[0]
        return f"<SparseTensor shape={self.shape}, {count} values>"


def dense(x: Any) -> Any:
    """x, which may be anything, with sparse tensors made dense."""
    return x.to_dense() if type(x) is SparseTensor else x


_SPARSE: dict[type, bool] = {SparseTensor: True}


def is_sparse(x: object) -> bool:
    """Whether this is a SparseTensor, or one of SciPy, JAX or TensorFlow by its type; torch's are
    of the type of all its tensors.
    """
    kind = type(x)
    if kind not in _SPARSE:
        words = ("tocoo", "n_sparse", "dense_shape")
        _SPARSE[kind] = any(hasattr(kind, word) for word in words)
    return _SPARSE[kind]


def apply_sparse(operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """An operation on arguments of which some are sparse: by its rule, or on dense ones."""
    args, kwargs = tree.map_structure(lambda x: as_sparse(x) if is_sparse(x) else x, (args, kwargs))
    rule = rules.get(path_of(operation))
    if rule is not None and (found := rule(*args, **kwargs)) is not NotImplemented:
        return found
    args, kwargs = tree.map_structure(dense, (args, kwargs))
    return operation(*args, **kwargs)


# -- what other libraries have --------------------------------------------------------------------
class Parts(NamedTuple):
    """A sparse tensor in the host's memory: places `[ndim, n]`, values `[n]`, the shape."""

    coordinates: Array
    values: Array
    shape: tuple[int, ...]

    def toarray(self) -> Array:
        """All values, zeros too."""
        found: Array = np.zeros(self.shape, self.values.dtype)
        np.add.at(found, tuple(self.coordinates), self.values)
        return found


def parts_of(x: Any) -> Parts | None:
    """What a sparse matrix or tensor of any library holds, each place once; None for all else."""
    found = _held(x)
    if found is None or not len(found.values):
        return found
    places, where = np.unique(found.coordinates, axis=1, return_inverse=True)
    if len(places[0]) == len(found.values):
        return found
    values = np.zeros(len(places[0]), found.values.dtype)
    np.add.at(values, where.reshape(-1), found.values)
    return Parts(places, values, found.shape)


def _held(x: Any) -> Parts | None:
    """What a sparse matrix or tensor of another library holds; None for all else.

    By their attributes: those of `scipy.sparse`, `jax.experimental.sparse.BCOO`, `tf.SparseTensor`
    and of torch's sparse layouts.
    """
    if type(x) is SparseTensor:
        host = current().numpy
        places = [np.asarray(host(c)) for c in x.coordinates]
        return Parts(np.stack(places), np.asarray(host(x.values)), x.shape)
    if hasattr(x, "tocoo"):
        found = x.tocoo()
        return Parts(
            np.stack(getattr(found, "coords", (found.row, found.col))), found.data, x.shape
        )
    if hasattr(x, "dense_shape") and hasattr(x, "values"):
        shape = tuple(int(n) for n in x.dense_shape)
        return Parts(np.asarray(x.indices).T, np.asarray(x.values), shape)
    if hasattr(x, "n_sparse") and hasattr(x, "todense"):
        if x.n_batch or x.n_dense:
            x = type(x).fromdense(x.todense())
        return Parts(np.asarray(x.indices).T, np.asarray(x.data), tuple(x.shape))
    if getattr(x, "is_sparse", False) or getattr(x, "is_sparse_csr", False):
        found = x.detach().cpu().to_sparse_coo().coalesce()
        return Parts(np.asarray(found.indices()), np.asarray(found.values()), tuple(x.shape))
    return None


def as_sparse(x: Any) -> SparseTensor | None:
    """A sparse matrix or tensor of any library as one of the engine in force; None for all else."""
    parts = None if type(x) is SparseTensor else parts_of(x)
    if parts is None:
        return x if type(x) is SparseTensor else None
    engine = current()
    places = [engine.tensor(np.asarray(c, "int32")) for c in parts.coordinates]
    return SparseTensor(places, engine.tensor(parts.values), parts.shape)


# -- batches --------------------------------------------------------------------------------------
class PackedRows(tuple):  # type: ignore[type-arg]
    """A batch of sparse rows as a tuple of arrays `[batch, k]`: the places along each further
    axis, then the values. Where a row has fewer than k, zeros at place 0 fill it up.

    A structure to `tree`, so that steps see arrays with an axis of samples, as they do elsewhere;
    each shape of a row has a class of its own.
    """

    row_shape: tuple[int, ...]
    _fields: tuple[str, ...]  # what `tree` takes for a named tuple

    def __new__(cls, *parts: Any) -> PackedRows:
        return super().__new__(cls, parts)

    def unpacked(self) -> SparseTensor:
        """The tensor, for the engine in force."""
        engine = current()
        *places, values = [x if engine.is_tensor(x) else engine.tensor(x) for x in self]
        batch, per_row = engine.shape(values)
        flat = operations["ops.reshape"]
        rows = operations["ops.arange"](batch, dtype="int32")
        first = operations["ops.repeat"](rows, per_row)
        found = [first, *(flat(c, (-1,)) for c in places)]
        return SparseTensor(found, flat(values, (-1,)), (batch, *self.row_shape), per_row)


@functools.cache
def packed_rows(row_shape: tuple[int, ...]) -> type[PackedRows]:
    """The class of batches whose rows have this shape."""
    names = (*(f"axis_{i}" for i in range(1, len(row_shape) + 1)), "values")
    return type("PackedRows", (PackedRows,), {"row_shape": row_shape, "_fields": names})


class SparseRows:
    """Sparse rows in the host's memory, packed once a batch of them is asked for.

    Args:
        parts: the whole.
        per_row: how many values a packed row has; None: as many as the fullest row.
    """

    def __init__(self, parts: Parts, per_row: int | None = None) -> None:
        if len(parts.shape) < 2:
            raise InvalidArgument(
                "Sparse data need two axes or more, the first of samples; their shape is "
                f"{parts.shape}."
            )
        order = np.argsort(parts.coordinates[0], kind="stable")
        self.parts = Parts(parts.coordinates[:, order], parts.values[order], parts.shape)
        counts = np.bincount(parts.coordinates[0], minlength=parts.shape[0])
        self.starts = np.concatenate([[0], np.cumsum(counts)])
        self.shape = parts.shape
        self.per_row = max(1, int(counts.max(initial=0))) if per_row is None else per_row
        self.nbytes = 4 * len(self) * self.per_row * len(self.shape)

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, window: slice) -> SparseRows:
        start, stop, _ = window.indices(len(self))
        span = slice(self.starts[start], self.starts[max(start, stop)])
        places = self.parts.coordinates[:, span].copy()
        places[0] -= start
        shape = (max(stop - start, 0), *self.shape[1:])
        return SparseRows(Parts(places, self.parts.values[span], shape), self.per_row)

    def rounded(self) -> SparseRows:
        """With room for a power of two values in a row, as the next batch may have, too."""
        self.per_row = 1 << (self.per_row - 1).bit_length()
        return self

    def batch(self, window: slice | Array) -> PackedRows:
        """The rows of a slice or of these numbers."""
        rows = np.arange(len(self))[window]
        at = self.starts[rows][:, None] + np.arange(self.per_row)
        there = at < self.starts[rows + 1][:, None]
        at = np.where(there, at, 0)
        arrays = [*self.parts.coordinates[1:].astype("int32"), self.parts.values]
        found = [np.where(there, a[at], a.dtype.type(0)) if len(a) else
                 np.zeros(at.shape, a.dtype) for a in arrays]  # fmt: skip
        return packed_rows(tuple(self.shape[1:]))(*found)


def unpack(structure: Any) -> Any:
    """A structure in which packed rows are sparse tensors."""
    if isinstance(structure, PackedRows):
        return structure.unpacked()
    if not tree.is_nested(structure):
        return structure
    if isinstance(structure, dict):
        return {key: unpack(x) for key, x in structure.items()}
    return tree.like(structure, [unpack(x) for x in structure])
