"""Rows of operations on shapes and places, and of products."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.laws.ops_row import B, F, I, floats, ints, row


def _creation() -> None:
    row("zeros", (2, 3), ref=lambda s: np.zeros(s, "float32"))
    row("ones", (2, 3), "int32")
    row("empty", (0, 3), ref=lambda s: np.zeros(s, "float32"))
    row("full", (2, 3), 7.5, "float32")
    row("full", (2, 3), floats(3), ref=lambda s, v: np.full(s, v), smooth=False)
    row("zeros_like", F)
    row("ones_like", F, "int32")
    row("full_like", I, 3)
    row("arange", 5, ref=lambda n: np.arange(n, dtype="int32"))
    row("arange", 1, 9, 3, dtype="float32")
    row("arange", 0.0, 1.0, 0.25, ref=lambda *a: np.arange(*a).astype("float32"))
    row("linspace", 0.0, 1.0, 5, dtype="float32")
    row("linspace", 0, 10, 4, endpoint=False, dtype="float32")
    for axis in (0, 1, -1):
        row("linspace", floats(2), floats(3, 2), 4, axis=axis)
    row("eye", 3, ref=lambda n: np.eye(n, dtype="float32"))
    row("eye", 3, 4, 1, dtype="int32")
    row("identity", 2, "int32")
    row("tri", 3, 4, -1, dtype="int32")
    row("meshgrid", floats(2), floats(3), floats(4))
    row("meshgrid", floats(2), floats(3), indexing="ij")
    for k in (-1, 0, 2):
        row("tril", F, k)
        row("triu", F, k)
        row("diagonal", F, k, 1, 2)
        row("diag", floats(3), k)
        row("diag", F[0], k)
    row("diagonal", F, ref=np.diagonal)


def _layout() -> None:
    row("reshape", F, (4, -1))
    row("reshape", F, (3, 8), ref=lambda x, s: x.reshape(s))
    row("reshape", F, -1)
    row("ravel", F)
    row("transpose", F)
    row("transpose", F, (1, -1, 0))
    row("expand_dims", F, 1)
    row("expand_dims", F, (0, -1))
    row("squeeze", F[:, :1])
    row("squeeze", F[:, :1], 1)
    row("moveaxis", F, 0, -1)
    row("moveaxis", F, (0, 1), (2, 0))
    row("swapaxes", F, 0, -1)
    row("broadcast_to", F[0], (2, 3, 4))


def _joining() -> None:
    row("concatenate", [F, F[:1]], ref=np.concatenate)
    row("concatenate", [F, F], axis=-1)
    row("concatenate", [I, F[:, :, 0]], axis=1, ref=lambda xs, axis: np.concatenate(
        xs, axis).astype("float32"))  # fmt: skip
    row("stack", [F, F], axis=-1)
    row("append", F, F)
    row("append", F, F, axis=1)
    row("split", F, 2, axis=-1)
    row("split", F, [1, 3], axis=2)
    row("split", F, [-1, 5], axis=1)
    row("array_split", F, 3, axis=2)
    row("unstack", F, axis=1, ref=lambda x, axis: [x[:, i] for i in range(3)])
    row("flip", F)
    row("flip", F, (0, 2))
    row("roll", F, 5)
    row("roll", F, (1, -2), axis=(0, 2))
    row("roll", F, (1, 2), axis=2)
    row("roll", F, [1], axis=[0, 2])
    row("tile", F, (2, 1, 3))
    row("tile", F[0], (2, 1, 3))
    row("tile", F, 2)
    row("repeat", F, 2)
    row("repeat", F, 2, axis=1)
    row("repeat", F, [1, 0, 2], axis=1)
    row("pad", F, ((0, 1), (2, 0), (1, 1)))
    row("pad", F, 1, constant_values=3.0)
    for mode in ("reflect", "symmetric", "edge", "wrap"):
        row("pad", F, ((0, 1), (2, 0), (3, 3)), mode=mode)


def _indexing() -> None:
    row("where", B, F[:, :, 0], 0.0, ref=lambda c, a, b: np.where(c, a, b).astype("float32"))
    row("where", I, 1, 2)
    row("take", F, np.array([[0, -1], [2, 1]], "int32"), axis=1)
    row("take", F, [1, 0], axis=0)
    row("take", F, 5)
    row("take_along_axis", F, np.argsort(F, 1).astype("int32"), axis=1)
    row("take_along_axis", F, np.array([[[0], [-1], [2]]], "int32"), axis=2)
    row("take_along_axis", F, np.array([3, 1], "int32"), axis=None)
    row("one_hot", np.array([[0, 2], [1, -1]], "int32"), 3,
        ref=lambda x, n: (x[..., None] == np.arange(n)).astype("float32"))  # fmt: skip
    row("one_hot", np.array([0, 2], "uint8"), 3, axis=0, dtype="int32",
        ref=lambda x, n, axis, dtype: (x == np.arange(n)[:, None]).astype("int32"))  # fmt: skip
    row("multi_hot", np.array([[0, 2], [1, 1]], "int32"), 3,
        ref=lambda x, n: np.array([[1, 0, 1], [0, 1, 0]], "float32"))  # fmt: skip
    row("unravel_index", np.array([0, 7, 23], "int32"), (2, 3, 4))


def _writing() -> None:
    places = np.array([[0, 1], [1, 2], [0, 1]], "int32")
    row("scatter", places, floats(3, 4), (2, 3, 4), ref=_scatter)
    row("scatter_update", F, places[:2], floats(2, 4), ref=_scatter_update)
    row("scatter_update", I, places[:2], np.array([9, 8], "int32"), ref=_scatter_update)
    for reduction in ("add", "max", "min", "mul"):
        row("scatter_update", F, places, floats(3, 4), reduction=reduction, ref=_scatter_update,
            smooth=reduction == "add")  # fmt: skip
    row("slice", F, (0, 1, 2), (2, 2, 1), ref=lambda x, *_: x[:, 1:, 2:3])
    row("slice", F, np.array([1, 5, 2], "int32"), (1, 2, 2), ref=lambda x, *_: x[1:, 1:, 2:])
    row("slice_update", F, (0, 1, 2), floats(2, 2, 1), ref=_slice_update)
    row("slice_update", F, np.array([1, 0, 0], "int32"), floats(1, 3, 4), ref=_slice_update)
    row("slice_update", F, (0, 0, 3), floats(2, 3, 1), ref=_slice_update)
    row("nonzero", I, static=True)
    one, two = np.array([1, -1, 0], "int32"), np.array([0, 2, 2], "int32")
    for key in (
        0, -1, (1, 2), (..., 0), (None, ..., None), (slice(None), slice(None, None, -1)),
        (slice(-1, 0, -1), 1), slice(1, None), (slice(5, 1),), (0, slice(None), slice(1, 4, 2)),
        [1, 0], (slice(None), [0, 2]), (..., [0, -1]), B, (slice(None), B[0]), (0, B[0]),
        ([0, 1], [2, 0]), (0, slice(None), [1, 2]), (slice(None), [0, 1], [2, 3]),
        ([[0], [1]], slice(None), [1, 2]), (None, [0, 1], None, 1), (np.int64(1), np.array(2)), (),
    ):  # fmt: skip
        row("get_item", F, key, ref=lambda x, k: x[k])
    row("get_item", F, [slice(None), None, 1], ref=lambda x, k: x[tuple(k)])
    row("get_item", F, one, ref=lambda x, k: x[k])
    row("get_item", F[0].T, (one, two), ref=lambda x, k: x[k])


def _scatter(indices: Any, values: Any, shape: Any) -> Any:
    out = np.zeros(shape, values.dtype)
    np.add.at(out, tuple(indices.T), values)
    return out


def _scatter_update(x: Any, indices: Any, updates: Any, reduction: Any = None) -> Any:
    out, key = x.copy(), tuple(indices.T)
    if reduction is None:
        out[key] = updates
    else:
        ufunc = {"add": np.add, "max": np.maximum, "min": np.minimum, "mul": np.multiply}
        ufunc[reduction].at(out, key, updates)
    return out


def _slice_update(x: Any, start: Any, updates: Any) -> Any:
    out = x.copy()
    out[tuple(slice(i, i + n) for i, n in zip(start, updates.shape))] = updates
    return out


def _products() -> None:
    a, b = floats(3, 4), floats(4, 5)
    row("matmul", a, b)
    row("matmul", floats(2, 1, 3, 4), floats(5, 4, 2))
    row("matmul", a, b[:, 0])
    row("matmul", floats(4), floats(2, 4, 3))
    row("matmul", floats(4), floats(4))
    row("matmul", ints(2, 3), ints(3, 2))
    row("dot", a, b)
    row("dot", floats(2, 3, 4), b)
    row("dot", a, floats(2, 4, 3))
    row("dot", floats(4), floats(4))
    row("dot", a, 2.0, ref=lambda x, y: (x * y).astype("float32"))
    row("tensordot", F, floats(3, 4, 2))
    row("tensordot", F, floats(2, 4), axes=[[0, 2], [0, 1]])
    row("tensordot", a, b, axes=1)
    row("tensordot", a, b, axes=0)
    row("inner", F, floats(5, 4))
    row("vdot", a, floats(3, 4))
    row("outer", a, b)
    row("trace", F, ref=np.trace)
    row("trace", F, 1, 1, 2)
    row("cross", floats(2, 3), floats(3))
    row("cross", floats(3, 2), floats(3, 2), axis=0)
    row("kron", floats(2, 3), floats(2, 2))
    row("kron", floats(3), floats(2, 2))
    q, k = floats(2, 3, 4, 5), floats(2, 6, 4, 5)
    for subscripts, *operands in (
        ("ij,jk->ik", a, b), ("ij,jk", a, b), ("ij->ji", a), ("ij->", a), ("ii->i", floats(3, 3)),
        ("ii", floats(3, 3)), ("bthd,bshd->bhts", q, k), ("...j,jk->...k", q, floats(5, 2)),
        ("...ij,...jk->...ik", q, floats(3, 5, 3)), ("i,j->ij", floats(2), floats(3)),
        ("ij,ij->ij", a, a), ("ij,j,jk->ik", a, floats(4), b), ("ab,bc,cd->ad", a, b, floats(5, 2)),
        ("bi,bj->b", floats(2, 3), floats(2, 4)), ("...,...->...", a, floats(4)),
        ("ij,kj->ki", a, floats(1, 4)), ("abc,cd,def->abef", F, floats(4, 1), floats(1, 2, 3)),
        ("iij,jk->ik", floats(2, 2, 3), floats(3, 2)), ("i...->...", F), ("ij,ij", a, a),
    ):  # fmt: skip
        row("einsum", subscripts, *operands, tolerance=1e-5)


_creation()
_layout()
_joining()
_indexing()
_writing()
_products()
