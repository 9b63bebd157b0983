"""Updates of optimizers: all variables as one flat array, worked through in cached blocks.

What `multi_map` returns are views of one array, which remembers them; when they come as a column
of the next call, the array itself is taken and nothing is copied.
"""

from __future__ import annotations

import itertools
import math
import weakref
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Function, Shape, current
from ...engine.kernels import fit, serves
from ._kernels import floats

BLOCK = 1 << 16  # elements worth a call of their own, that stay in the processor's cache

_Views = list["weakref.ref[Array]"]
_owners: dict[int, tuple[weakref.ref[Array], _Views]] = {}  # flat arrays by their id, their views


def _flat(column: Sequence[Array]) -> Array:
    """The tensors of a column one after the other; without a copy where they lie so."""
    owner, views = _owners.get(id(column[0].base), (lambda: None, []))
    base = owner()  # none, if it is another array of that id
    if base is not None and base is column[0].base and len(views) == len(column):
        if all([view() is x for view, x in zip(views, column)]):
            return base
    return np.concatenate([x.reshape(-1) for x in column])


def _cut(flat: Array, shapes: Sequence[Shape], cuts: Sequence[int]) -> list[Array]:
    """Views of a flat array in these shapes."""
    if flat.base is not None:
        flat = flat.copy()
    views = [flat[a:b].reshape(s) for a, b, s in zip(cuts, cuts[1:], shapes)]
    key = id(flat)
    owner = weakref.ref(flat, lambda _: _owners.pop(key, None))
    _owners[key] = (owner, [weakref.ref(view) for view in views])
    return views


def _rows(fn: Function, *columns: Sequence[Array]) -> bool:
    """Columns of one length, rows of one shape, all of one dtype."""
    if not columns or len({len(column) for column in columns}) > 1:
        return False
    dtype = columns[0][0].dtype if columns[0] else None
    return all(x.shape == row[0].shape and x.dtype == dtype for row in zip(*columns) for x in row)


@serves(_rows)
def multi_map(fn: Function, *columns: Sequence[Array]) -> list[list[Array]]:
    """`fn` on many small rows at once, on large ones alone; see `kerata.ops.multi_map`."""
    engine = current()
    small: list[int] = []
    results: list[Any] = [None] * len(columns[0])
    for i, row in enumerate(zip(*columns)):
        if row[0].size < BLOCK:
            small.append(i)
        else:
            found = _listed(fn(*[engine.reshape(x, (row[0].size,)) for x in row]))
            results[i] = [engine.reshape(x, row[0].shape) for x in found]
    if small:
        shapes = tuple(columns[0][i].shape for i in small)
        cuts = (0, *itertools.accumulate(map(math.prod, shapes)))
        flat = [engine.call(_flat, [column[i] for i in small]) for column in columns]
        rows = zip(*[engine.call(_cut, x, shapes, cuts) for x in _listed(fn(*flat))])
        for i, row in zip(small, rows):
            results[i] = row
    return [list(column) for column in zip(*results)]


def _listed(x: Any) -> Sequence[Array]:
    return x if isinstance(x, (list, tuple)) else (x,)


def _one_form(parameter: Array, gradient: Array, m: Array, v: Array, *_: Any) -> bool:
    return floats(parameter) and fit(parameter, parameter.shape, gradient, m, v)


@serves(_one_form)
def adam_update(
    parameter: Array, gradient: Array, m: Array, v: Array, rate: Any, beta_1: Any = 0.9,
    beta_2: Any = 0.999, epsilon: Any = 1e-7,
) -> tuple[Array, ...]:  # fmt: skip
    """One step of Adam, block by block; see `kerata.ops.adam_update`."""
    shape, kind = parameter.shape, parameter.dtype
    p, g, m, v = (x.reshape(-1) for x in (parameter, gradient, m, v))
    new = [np.empty_like(x) for x in (p, m, v)]
    first, second, tiny, speed = (
        np.asarray(n, kind) for n in (1.0 - beta_1, 1.0 - beta_2, epsilon, rate)
    )
    step = -(-p.size // max(1, round(p.size / BLOCK)))
    for start in range(0, p.size, step):
        at = slice(start, start + step)
        grad, (p1, m1, v1) = g[at], (x[at] for x in new)
        np.subtract(grad, m[at], out=m1)
        m1 *= first
        m1 += m[at]
        np.multiply(grad, grad, out=v1)
        v1 -= v[at]
        v1 *= second
        v1 += v[at]
        np.multiply(m1, speed, out=p1)
        p1 /= np.sqrt(v1) + tiny
        np.subtract(p[at], p1, out=p1)
    return tuple(x.reshape(shape) for x in new)


KERNELS = {"multi_map": multi_map, "adam_update": adam_update}
