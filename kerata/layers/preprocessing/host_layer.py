"""Layers that compute on NumPy arrays in the host's memory: on texts, which engines have not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ... import ops
from ...core import Array, Count, OpenShape, Tensor, Unpack, current, one_of, tree
from ...engine import PackedRows, Parts, SparseRows, Symbol
from ..base import LayerArguments
from ._adapting import is_ragged
from .data_layer import DataLayer

MODES = ("int", "one_hot", "multi_hot", "count", "tf_idf")


class HostLayer(DataLayer):
    """A layer whose work is `host`, a function of NumPy arrays.

    A functional model calls it before the step, as long as all that it needs are inputs or what
    other such layers gave; see docs/design.md.
    """

    host_only = True  # whether there is no form of it for engines
    several = False  # whether the inputs are a list of arrays

    def __init__(self, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.autocast = False  # large integers stay whole

    def host(self, inputs: Any) -> Array:
        """The outputs for NumPy arrays; subclasses override."""
        raise NotImplementedError

    def output_dtype(self, input_dtype: str) -> str:
        """The dtype of the outputs."""
        return "int64"

    def host_call(self, inputs: Any) -> Array:
        """`host` on what the user gave: arrays, tensors, lists of numbers or texts."""
        if self.several:
            return self.host([self._array(x) for x in inputs])
        return self.host(self._array(inputs))

    def _array(self, x: Any) -> Array:
        try:
            return x if isinstance(x, np.ndarray) else np.asarray(ops.convert_to_numpy(x))
        except Exception as error:
            raise TypeError(
                f"{type(self).__name__} '{self.name}' works on arrays in the host's memory, and "
                "here it stands behind what an engine computes. Call it on the model's inputs, or "
                "on what other layers made of texts."
            ) from error

    def call(self, inputs: Any) -> Tensor:
        """The outputs, as a tensor of the engine; texts as an array of NumPy's."""
        if is_ragged(inputs):
            return self._of_ragged(inputs)
        leaves = tree.flatten(inputs)
        if leaves and isinstance(leaves[0], Symbol):
            found: Tensor = self.compute_output_spec(inputs)
            return found
        if any(current().transient(x) for x in leaves):
            kinds = tree.map_structure(lambda x: Symbol(x.shape, x.dtype), inputs)
            return current().on_host(self.host_call, inputs, self.compute_output_spec(kinds))
        array = self.host_call(inputs)
        if isinstance(array, PackedRows):
            return array.unpacked()  # type: ignore[return-value]
        made: Tensor = array if array.dtype.kind == "U" else ops.convert_to_tensor(array)
        return made

    def _of_ragged(self, inputs: Any) -> Tensor:
        """Of a `tf.RaggedTensor`: each value by itself, or each row."""
        if self.compute_output_shape((None, 7)) == (None, 7):
            found: Tensor = inputs.with_flat_values(self.call(inputs.flat_values))
            return found
        return ops.stack([self.call(row) for row in inputs])

    def compute_output_spec(self, inputs: Any) -> Any:  # type: ignore[override]
        """A symbol like the outputs."""
        first = tree.flatten(inputs)[0]
        shapes = [x.shape for x in tree.flatten(inputs)] if self.several else inputs.shape
        shape, dtype = self.compute_output_shape(shapes), self.output_dtype(first.dtype)
        return Symbol(shape, dtype, bool(getattr(self, "sparse", False)))

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        config.pop("autocast", None)
        return config


def in_blocks(function: Callable[[Array], Array], array: Array) -> Array:
    """A function of one row of values, applied to as many at once as the processor's cache takes.

    >>> print(in_blocks(np.negative, np.arange(3)))
    [ 0 -1 -2]
    """
    size = 1 << 15
    if len(array) <= size:
        return function(array)
    blocks = range(0, len(array), size)
    return np.concatenate([function(array[start : start + size]) for start in blocks])


def encoded_shape(shape: OpenShape, mode: str, depth: int | None) -> OpenShape:
    """The shape of what `encoded` makes of indices of this shape."""
    if mode == "int":
        return tuple(shape)
    if mode == "one_hot":
        lead = shape[:-1] if len(shape) > 1 and shape[-1] == 1 else shape
        return (*lead, depth)
    return (*shape[:-1], depth)


def encoded(
    indices: Array,
    mode: str,
    depth: Count,
    dtype: str,
    sparse: bool = False,
    weights: Array | None = None,
) -> Array:
    """Indices as vectors: ones and zeros, counts, or counts times weights; -1 counts nowhere.

    If sparse, packed for the engine, with room for a power of two values in each row.
    """
    dtype = "float32" if dtype in ("bfloat16", "int64", "int32") else dtype
    if mode == "int":
        return indices
    if mode == "one_hot" and indices.ndim > 1 and indices.shape[-1] == 1:
        indices = indices[..., 0]
    if sparse:
        return _packed(indices, mode, depth, dtype, weights)  # type: ignore[no-any-return]
    if mode == "one_hot":
        found: Array = (indices[..., None] == np.arange(depth)).astype(dtype)
        return found
    lead = indices.shape[:-1]
    rows = indices.reshape(-1, indices.shape[-1] if indices.ndim else 1)
    there = rows >= 0
    tokens = rows[there]
    places = np.repeat(np.arange(len(rows)) * depth, there.sum(-1)) + tokens
    found = np.zeros(len(rows) * depth, dtype)
    if mode == "multi_hot":
        found[places] = 1
    else:
        np.add.at(found, places, found.dtype.type(1))
    if weights is not None:
        found[places] = found[places] * weights[tokens]
    return found.reshape(*lead, depth)


def _packed(indices: Array, mode: str, depth: Count, dtype: str, weights: Array | None) -> Any:
    places = np.stack([*np.nonzero(indices >= 0), indices[indices >= 0]])
    shape = (*indices.shape, depth)
    if mode != "one_hot":
        places, shape = np.delete(places, -2, 0), (*indices.shape[:-1], depth)
    places, counts = np.unique(places, axis=1, return_counts=True)
    values = np.ones(len(counts), dtype) if mode == "multi_hot" else counts.astype(dtype)
    if weights is not None:
        values = (counts * weights[places[-1]]).astype(dtype)
    if len(shape) < 2:
        raise ValueError("Sparse vectors are for inputs with an axis of samples.")
    return SparseRows(Parts(places, values, shape)).rounded().batch(slice(None))


def check_sparse(who: str, sparse: Any, mode: str) -> None:
    """Refuse sparse integers: their zeros are indices, too."""
    if sparse and mode == "int":
        raise ValueError(f"{who}: `sparse=True` goes with vectors, not with output_mode='int'.")


def check_mode(who: str, mode: Any, known: tuple[str, ...] = MODES) -> str:
    """A mode of output by its name."""
    mode = {"binary": "multi_hot"}.get(mode, mode)
    return str(one_of(mode, known, "output_mode", who))
