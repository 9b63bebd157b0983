"""IMDB: 50000 reviews of movies, as numbers of words, and whether they are favourable.

A. Maas et al., "Learning Word Vectors for Sentiment Analysis", 2011. Words are numbered by how
often they occur.
"""

from __future__ import annotations

import numpy as np

from .downloads import Pair, fetched, integer_lists, word_index, words_kept

SHA256 = "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"
WORDS_MD5 = "bfafd718b763782e994055a2d397834f"


def load_data(
    path: str = "imdb.npz", num_words: int | None = None, skip_top: int = 0,
    maxlen: int | None = None, seed: int = 113, start_char: int | None = 1,
    oov_char: int | None = 2, index_from: int | None = 3,
) -> tuple[Pair, Pair]:  # fmt: skip
    """The reviews as `(x_train, y_train), (x_test, y_test)`: 25000 each.

    Args:
        path: name of the file in the cache.
        num_words: words of this number or above become `oov_char`; None keeps all.
        skip_top: words below this number become `oov_char`.
        maxlen: texts that are not shorter are left out; None keeps all.
        seed: of the order of the texts.
        start_char: what each text begins with; None for nothing.
        oov_char: what stands for words left out; None leaves them out altogether.
        index_from: what is added to the numbers of words.

    Each x is an array of lists of numbers, each y an array of 0 and 1. The file has its lists in
    a pickle, which is read as data and never run; that takes some seconds.
    """
    file = fetched("imdb.npz", SHA256, path)
    with np.load(file, allow_pickle=False) as arrays:
        labels = arrays["y_train"], arrays["y_test"]
    random = np.random.RandomState(seed)
    xs, ys = [], []
    for name, y in zip(("x_train", "x_test"), labels):
        order = np.arange(len(y))
        random.shuffle(order)
        xs.append(integer_lists(file, name)[order])
        ys.append(y[order])
    count = len(xs[0])
    options = num_words, skip_top, None, start_char, oov_char, index_from
    both = words_kept(np.concatenate(xs), np.concatenate(ys), *options)
    x, y = both
    found = []
    for part in (slice(None, count), slice(count, None)):
        kept = [i for i, row in enumerate(x[part]) if maxlen is None or len(row) < maxlen]
        found.append((x[part][kept], y[part][kept]))
    return found[0], found[1]


def get_word_index(path: str = "imdb_word_index.json") -> dict[str, int]:
    """Words and their numbers, before `index_from` is added."""
    return word_index("imdb_word_index.json", WORDS_MD5, path)
