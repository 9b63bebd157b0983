"""Updates of optimizers on NumPy: all variables as one flat array, worked through in cached blocks.

What `multi_map` gives back are views of one array, which remembers them; when they come as a column
of the next call, the array itself is taken and nothing is copied.
"""

from __future__ import annotations

import itertools
import math
import weakref
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core.context import current

Array = Any
BLOCK = 1 << 16  # elements; measured: less costs calls, more costs cache on large models
ALONE = 1 << 16  # elements from which a tensor is worth a call of its own

_owners: dict[
    int, tuple[Any, list[Any]]
] = {}  # flat arrays by their id: (it, views it was cut into)


def _flat(column: Sequence[Array]) -> Array:
    """The tensors of a column one behind the other; without a copy where they lie so."""
    base = column[0].base
    known = _owners.get(id(base))
    if known is not None and known[0]() is base and len(known[1]) == len(column):
        if all([view() is x for view, x in zip(known[1], column)]):
            return base
    return np.concatenate([x.reshape(-1) for x in column])


def _cut(flat: Array, shapes: Sequence[Any], cuts: Sequence[int]) -> list[Array]:
    """Views of a flat array in these shapes."""
    if flat.base is not None:
        flat = flat.copy()
    views = [flat[a:b].reshape(s) for a, b, s in zip(cuts, cuts[1:], shapes)]
    key = id(flat)
    owner = weakref.ref(flat, lambda _: _owners.pop(key, None))
    _owners[key] = (owner, [weakref.ref(view) for view in views])
    return views


def multi_map(fn: Callable[..., Any], *columns: Sequence[Array]) -> Any:
    """`fn` on many small rows at once, on large ones alone; see `kerata.ops.multi_map`."""
    if not columns or any([len(column) != len(columns[0]) for column in columns]):
        return NotImplemented
    call = current().call  # what traces a function notes these calls
    small: list[int] = []
    results: list[Any] = [None] * len(columns[0])
    for i, row in enumerate(zip(*columns)):
        shape, dtype = row[0].shape, columns[0][0].dtype
        if any([x.shape != shape or x.dtype != dtype for x in row]):
            return NotImplemented
        if row[0].size < ALONE:
            small.append(i)
            continue
        found = _listed(fn(*[call(_reshaped, x, (-1,)) for x in row]))
        results[i] = [call(_reshaped, x, shape) for x in found]
    if small:
        shapes = tuple(columns[0][i].shape for i in small)
        cuts = (0, *itertools.accumulate(map(math.prod, shapes)))
        found = _listed(fn(*[call(_flat, [column[i] for i in small]) for column in columns]))
        for i, row in zip(small, zip(*[call(_cut, x, shapes, cuts) for x in found])):
            results[i] = row
    return [list(column) for column in zip(*results)]


def _listed(x: Any) -> Any:
    return x if isinstance(x, (list, tuple)) else (x,)


def _reshaped(x: Array, shape: tuple[int, ...]) -> Array:
    return x.reshape(shape)


def adam_update(
    parameter: Array, gradient: Array, m: Array, v: Array, rate: Any, beta_1: Any = 0.9,
    beta_2: Any = 0.999,
    epsilon: Any = 1e-7,
) -> Any:  # fmt: skip
    """One step of Adam, block by block; see `kerata.ops.adam_update`."""
    operands = (parameter, gradient, m, v)
    kind = parameter.dtype
    if kind.char not in "fd" or any(
        x.dtype != kind or x.shape != parameter.shape for x in operands
    ):
        return NotImplemented
    p, g, m, v = (x if x.ndim == 1 else x.reshape(-1) for x in operands)
    new = [np.empty_like(x) for x in (p, m, v)]
    first, second, tiny, speed = (
        np.asarray(n, kind) for n in (1.0 - beta_1, 1.0 - beta_2, epsilon, rate)
    )
    step = -(-p.size // max(1, round(p.size / BLOCK))) or 1
    spare = np.empty(step, kind)
    for start in range(0, p.size, step):
        at = slice(start, start + step)
        grad, p1, m1, v1 = g[at], *(x[at] for x in new)
        t, m0, v0 = spare[: grad.size], m[at], v[at]
        np.subtract(grad, m0, out=t)
        np.multiply(t, first, out=t)
        np.add(m0, t, out=m1)
        np.multiply(grad, grad, out=t)
        np.subtract(t, v0, out=t)
        np.multiply(t, second, out=t)
        np.add(v0, t, out=v1)
        np.sqrt(v1, out=t)
        np.add(t, tiny, out=t)
        np.multiply(m1, speed, out=p1)
        np.divide(p1, t, out=t)
        np.subtract(p[at], t, out=p1)
    return tuple(x if x.shape == parameter.shape else x.reshape(parameter.shape) for x in new)


HIGHER_ORDER = frozenset(("multi_map",))  # overrides that call back
OVERRIDES = {"multi_map": multi_map, "adam_update": adam_update}
