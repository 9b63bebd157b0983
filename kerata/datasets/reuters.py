"""Reuters: 11228 news as numbers of words, in 46 topics.

From Reuters-21578 (D. Lewis, 1987). Words are numbered by how often they occur.
"""

from __future__ import annotations

import numpy as np

from ..core import Fraction
from .downloads import Pair, fetched, integer_lists, parts, word_index, words_kept

SHA256 = "d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916"
WORDS_MD5 = "4d44cc38712099c9e383dc6e5f11a921"
TOPICS = (
    "cocoa grain veg-oil earn acq wheat copper housing money-supply coffee sugar trade reserves "
    "ship cotton carcass crude nat-gas cpi money-fx interest gnp meal-feed alum oilseed gold tin "
    "strategic-metal livestock retail ipi iron-steel rubber heat jobs lei bop zinc orange pet-chem "
    "dlr gas silver wpi hog lead"
)


def load_data(
    path: str = "reuters.npz", num_words: int | None = None, skip_top: int = 0,
    maxlen: int | None = None, test_split: Fraction = 0.2, seed: int = 113,
    start_char: int | None = 1, oov_char: int | None = 2, index_from: int | None = 3,
) -> tuple[Pair, Pair]:  # fmt: skip
    """The news as `(x_train, y_train), (x_test, y_test)`.

    Args:
        path: name of the file in the cache.
        num_words: words of this number or above become `oov_char`; None keeps all.
        skip_top: words below this number become `oov_char`.
        maxlen: texts that are not shorter are left out; None keeps all.
        test_split: the part of the news that is to test.
        seed: of the order of the texts.
        start_char: what each text begins with; None for nothing.
        oov_char: what stands for words left out; None leaves them out altogether.
        index_from: what is added to the numbers of words.

    Each x is an array of lists of numbers, each y an array of topics, 0 to 45. The file has its
    lists in a pickle, which is read as data and never run.
    """
    file = fetched("reuters.npz", SHA256, path)
    with np.load(file, allow_pickle=False) as arrays:
        labels = arrays["y"]
    (x, y), _ = parts(integer_lists(file, "x"), labels, 0.0, seed)
    options = num_words, skip_top, maxlen, start_char, oov_char, index_from
    x, y = words_kept(x, y, *options)
    cut = int(len(x) * (1 - test_split))
    return (x[:cut], y[:cut]), (x[cut:], y[cut:])


def get_word_index(path: str = "reuters_word_index.json") -> dict[str, int]:
    """Words and their numbers, before `index_from` is added."""
    return word_index("reuters_word_index.json", WORDS_MD5, path)


def get_label_names() -> tuple[str, ...]:
    """The names of the topics, by their numbers.

    >>> get_label_names()[3]
    'earn'
    """
    return tuple(TOPICS.split())
