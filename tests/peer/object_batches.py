"""Targets and predictions of many kinds, the same wherever they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Pair = tuple[np.ndarray, np.ndarray]


def rng(name: str) -> np.random.Generator:
    """Random numbers that follow from a name."""
    return np.random.default_rng(list(name.encode()))


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def _float(*arrays: Any) -> Pair:
    return tuple(np.asarray(a).astype("float32") for a in arrays)


def _embeddings(r: np.random.Generator, n: int) -> np.ndarray:
    found = r.normal(size=(n, 3))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype("float32")


def _class_steps(r: np.random.Generator, n: int) -> Pair:
    classes = r.integers(0, 4, (n, 5)).astype("int32")
    return classes, softmax(r.normal(size=(n, 5, 4))).astype("float32")


# Of a generator and a size; the second table also gets logits and classes drawn first.
PLAIN: dict[str, Callable[..., Pair]] = {
    "numbers": lambda r, n: _float(r.normal(size=(n, 3)), r.normal(size=(n, 3))),
    "positive": lambda r, n: _float(r.uniform(0, 3, (n, 3)), r.uniform(0, 3, (n, 3))),
    "column": lambda r, n: _float(r.normal(size=n), r.normal(size=(n, 1))),
    "steps": lambda r, n: _float(r.normal(size=(n, 5, 3)), r.normal(size=(n, 5, 3))),
    "binary": lambda r, n: _float(r.integers(0, 2, (n, 3)), r.uniform(0, 1, (n, 3))),
    "binary_logits": lambda r, n: _float(r.integers(0, 2, (n, 3)), r.normal(size=(n, 3))),
    "signs": lambda r, n: _float(np.sign(r.normal(size=(n, 3))), r.normal(size=(n, 3))),
    "class_steps": _class_steps,
    "labels": lambda r, n: (
        r.integers(1, 4, (n, 3)).astype("int32"),
        _float(r.normal(size=(n, 8, 4)))[0],
    ),
}
CLASSES: dict[str, Callable[..., Pair]] = {
    "onehot": lambda r, n, logits, classes: _float(np.eye(4)[classes], softmax(logits)),
    "onehot_logits": lambda r, n, logits, classes: _float(np.eye(4)[classes], logits),
    "classes": lambda r, n, logits, classes: (classes, softmax(logits).astype("float32")),
    "classes_logits": lambda r, n, logits, classes: (classes[:, None], logits),
    "unnormalized": lambda r, n, logits, classes: (classes, _float(r.uniform(0.1, 2.0, (n, 4)))[0]),
    "class_pairs": lambda r, n, logits, classes: (classes, r.integers(0, 4, n).astype("int32")),
    "embeddings": lambda r, n, logits, classes: (
        r.integers(0, 2, n).astype("int32"),
        _embeddings(r, n),
    ),
}


def batch(kind: str, seed: int, size: int = 6) -> Pair:
    """Targets and predictions of a kind."""
    r = rng(f"{kind}{seed}")
    logits = r.normal(size=(size, 4)).astype("float32")
    classes = r.integers(0, 4, size).astype("int32")
    if kind in PLAIN:
        return PLAIN[kind](r, size)
    return CLASSES[kind](r, size, logits, classes)
