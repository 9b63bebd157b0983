"""NumPy as an engine: its tensors are `np.ndarray`s, its gradients come from the tape.

Works on NumPy 1.23 and 2.x. bfloat16 is that of `ml_dtypes`.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from types import ModuleType

import numpy as np

from ...core import Array, Function, TensorLike
from ...engine import Variable
from ...engine.autodiff.recording import tables
from ...engine.random.bits import host_bits
from ...engine.replay.recorder import Replay
from . import (
    activations,
    convolution,
    elementwise,
    indexing,
    losses,
    normalization,
    optimizers,
    pooling,
    products,
    random,
    recurrent,
)
from ._blocks import by_rows
from ._kernels import without_warnings
from .primitives import NumpyPrimitives

_ROOMS: tuple[ModuleType, ...] = (
    activations, convolution, elementwise, indexing, losses, normalization, optimizers, pooling,
    products, random, recurrent,
)  # fmt: skip


def _keep_freed_blocks() -> None:
    """Have glibc keep what a step frees for the next one, which saves a page fault for each 4 KiB.

    Once a large block has been freed, others of up to its size no longer go back to the system.
    """
    np.empty(24 << 20, np.uint8)


class NumpyEngine(NumpyPrimitives):
    """NumPy, with a tape for gradients."""

    name = "numpy"
    package = "numpy"
    Tensor = np.ndarray
    native, gradients = tables(*[room.KERNELS for room in _ROOMS])
    native = {k: f if k == "multi_map" else without_warnings(f) for k, f in native.items()}
    higher_order = frozenset({"multi_map"})

    def __init__(self) -> None:
        super().__init__()
        _keep_freed_blocks()

    def version(self) -> str:
        """NumPy's version."""
        return np.__version__

    def put(self, cell: Variable, value: TensorLike) -> None:
        cell.store(np.array(self.tensor(value, cell.dtype)))  # the caller may write into it

    def write_rows(self, cell: Variable, rows: Array, values: Array, lent: bool) -> None:
        """Into the array, or a copy where somebody may hold it."""
        array = cell.load()
        array = array.copy() if lent or not array.flags.writeable else array
        array[rows] = values
        cell.store(array, lent=False)

    def add_slice(
        self, target: Array, x: Array, start: Sequence[int] | None, stop: Sequence[int | None],
        step: Sequence[int],
    ) -> None:  # fmt: skip
        """Add to (a slice of) an array that nobody else sees; for the tape's accumulations."""
        if start is not None:
            target = target[tuple(map(slice, start, stop, step))]
        np.add(target, x, out=target)

    def value_and_grad(self, fn: Function) -> Function:
        """By the tape; without warnings of overflow and the like, as on other engines."""
        return without_warnings(super().value_and_grad(fn))

    def compile(self, fn: Function) -> Function:
        """The function, recorded when it is called a second time and replayed from there.

        Without warnings of overflow and the like, as on other engines.
        """
        return without_warnings(Replay(self, fn))

    def rowwise(self, fn: Function) -> Function:
        return functools.partial(by_rows, fn)

    def random_bits(self, key: Array, count: int) -> Array:
        """The stream of a key, hashed block by block in place."""
        return host_bits(key.tolist(), count)
