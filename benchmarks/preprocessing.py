"""Layers that read texts and categories, against Keras' on TensorFlow with one thread, both given
the same NumPy arrays: `python -m benchmarks.preprocessing`.
"""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from . import pairs

pairs.pin()
os.environ["KERAS_BACKEND"] = "tensorflow"

import keras as peer  # noqa: E402
import numpy as np  # noqa: E402

import kerata  # noqa: E402

ROUNDS = 7
TEXT, CATEGORY = "≤ 1.20×", "≤ 1.00×"
KINDS = {"U": "texts", "i": "integers"}
Row = tuple[str, dict[str, Any], Any, str]


def words(rng: np.random.Generator, count: int) -> np.ndarray:
    """Different words of two to nine letters."""
    made = {
        bytes(rng.integers(97, 123, size, "uint8")).decode() for size in rng.integers(2, 10, count)
    }
    return np.array(sorted(made))


def data(rng: np.random.Generator, count: int = 100_000) -> dict[str, np.ndarray]:
    """Short texts as a language has them (few frequent words, many rare ones), and categories."""
    known = rng.permutation(words(rng, 20_000))
    chances = 1 / np.arange(1, len(known) + 1)
    pick = lambda size: known[rng.choice(len(known), size, p=chances / chances.sum())]
    texts = [" ".join(pick(size)).capitalize() + ", ok." for size in rng.integers(4, 13, count)]
    return {
        "vocabulary": known,
        "texts": np.array(texts),
        "words": pick(10 * count),
        "integers": rng.integers(0, 20_000, 10 * count),
    }


def rows(given: dict[str, np.ndarray]) -> list[Row]:
    """Layer, arguments, what it is called on, bound."""
    vocabulary, texts = given["vocabulary"][:10_000].tolist(), given["texts"]
    few = {"vocabulary": vocabulary[:998], "max_tokens": 1000}
    found: list[Row] = [
        ("TextVectorization", {"vocabulary": vocabulary, **arguments}, texts, TEXT)
        for arguments in ({}, {"ngrams": 2}, {"output_sequence_length": 8})
    ]
    for mode in ("multi_hot", "count", "tf_idf"):
        weights = {"idf_weights": np.ones(998, "float32")} if mode == "tf_idf" else {}
        vectors = {"output_mode": mode, **few, **weights}
        found.append(("TextVectorization", vectors, texts[:20_000], TEXT))
    pair = (given["words"], given["integers"])
    even = list(range(0, 20_000, 2))
    return [
        *found,
        ("StringLookup", {"vocabulary": vocabulary}, pair[0], CATEGORY),
        ("StringLookup", {"vocabulary": vocabulary, "num_oov_indices": 5}, pair[0], CATEGORY),
        ("StringLookup", {"vocabulary": vocabulary, "invert": True}, pair[1] // 2, CATEGORY),
        ("IntegerLookup", {"vocabulary": even}, pair[1], CATEGORY),
        ("IntegerLookup", {"vocabulary": even, "num_oov_indices": 5}, pair[1], CATEGORY),
        *(
            ("Hashing", {"num_bins": 1000, "salt": salt}, array, CATEGORY)
            for array in pair
            for salt in (None, 1)
        ),
        ("HashedCrossing", {"num_bins": 1000}, pair, CATEGORY),
    ]


def main() -> None:
    """Time the calls, then learning a vocabulary."""
    kerata.set_backend("numpy")
    given = data(np.random.default_rng(0))
    hidden = ("vocabulary", "idf_weights", "max_tokens")
    for name, arguments, x, bound in rows(given):
        ours, theirs = (getattr(lib.layers, name)(**arguments) for lib in (kerata, peer))
        first = x[0] if isinstance(x, tuple) else x
        said = [f"{key}={value}" for key, value in arguments.items() if key not in hidden]
        what = f"{name}({', '.join(said)}) of {first.size:,} {KINDS[first.dtype.kind]}"
        found = pairs.alternate(partial(ours, x), partial(theirs, x), ROUNDS, 1)
        pairs.report(f"{what}: / Keras on TensorFlow", found, bound)
    for name, kind, bound in (
        ("TextVectorization", "texts", TEXT),
        ("StringLookup", "words", CATEGORY),
        ("IntegerLookup", "integers", CATEGORY),
    ):
        ours, theirs = (getattr(lib.layers, name)() for lib in (kerata, peer))
        x = given[kind]
        found = pairs.alternate(partial(ours.adapt, x), partial(theirs.adapt, x), ROUNDS, 1)
        pairs.report(f"{name}.adapt to {x.size:,} {kind}: / Keras on TensorFlow", found, bound)


if __name__ == "__main__":
    main()
