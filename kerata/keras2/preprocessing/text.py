"""Texts as lists of words and of their numbers."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from ...core import one_of

__all__ = ["Tokenizer", "hashing_trick", "one_hot", "text_to_word_sequence", "tokenizer_from_json"]

FILTERS = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'


def text_to_word_sequence(
    text: str, filters: str = FILTERS, lower: bool = True, split: str = " "
) -> list[str]:
    """The words of a text.

    Args:
        text: what to split.
        filters: characters that are taken for separators.
        lower: whether words are brought to lower case.
        split: the separator.

    >>> text_to_word_sequence("Well, well!")
    ['well', 'well']
    """
    text = text.lower() if lower else text
    separators = str.maketrans(dict[str, Any].fromkeys(filters, split))
    return [word for word in text.translate(separators).split(split) if word]


def hashing_trick(
    text: str,
    n: int,
    hash_function: Callable[[str], int] | str | None = None,
    filters: str = FILTERS,
    lower: bool = True,
    split: str = " ",
) -> list[int]:
    """The words of a text as numbers from 1 to `n - 1`, by hashing: two words may share one.

    Args:
        text: what to split.
        n: size of the range.
        hash_function: None is Python's `hash`, which differs from process to process; "md5" does
            not; or a function of a word.
        filters, lower, split: as of `text_to_word_sequence`.

    >>> hashing_trick("a b a", 100, "md5")
    [92, 95, 92]
    """
    chosen: Any = hash if hash_function is None else hash_function
    if hash_function == "md5":
        chosen = lambda word: int(hashlib.md5(word.encode()).hexdigest(), 16)
    words = text_to_word_sequence(text, filters, lower, split)
    return [chosen(word) % (n - 1) + 1 for word in words]


def one_hot(
    text: str, n: int, filters: str = FILTERS, lower: bool = True, split: str = " "
) -> list[int]:
    """`hashing_trick` with Python's `hash`."""
    return hashing_trick(text, n, hash, filters, lower, split)


class Tokenizer:
    """Numbers words by their frequency in the texts it was fitted on: 1 is the most frequent.

    Args:
        num_words: only the words with numbers below this are used; None: all.
        filters, lower, split: as of `text_to_word_sequence`.
        char_level: whether characters take the place of words.
        oov_token: stands, as number 1, for words that are not known.
        document_count: how many texts were seen.

    >>> tokenizer = Tokenizer()
    >>> tokenizer.fit_on_texts(["the cat", "the mat"])
    >>> tokenizer.texts_to_sequences(["the mat", "a cat"])
    [[1, 3], [2]]
    """

    def __init__(
        self, num_words: int | None = None, filters: str = FILTERS, lower: bool = True,
        split: str = " ", char_level: bool = False, oov_token: str | None = None,
        document_count: int = 0, **kwargs: Any,
    ) -> None:  # fmt: skip
        num_words = kwargs.pop("nb_words", num_words)
        if kwargs:
            raise TypeError(f"Tokenizer got arguments that it does not know: {sorted(kwargs)}.")
        self.num_words, self.filters, self.lower, self.split = num_words, filters, lower, split
        self.char_level, self.oov_token, self.document_count = char_level, oov_token, document_count
        self.word_counts: OrderedDict[str, int] = OrderedDict()
        self.word_docs: defaultdict[str, int] = defaultdict(int)
        self.index_docs: defaultdict[int, int] = defaultdict(int)
        self.word_index: dict[str, int] = {}
        self.index_word: dict[int, str] = {}

    def _words(self, text: Any) -> Sequence[str]:
        if self.char_level or isinstance(text, list):
            lowered = [w.lower() for w in text] if self.lower else list(text)
            return lowered
        return text_to_word_sequence(text, self.filters, self.lower, self.split)

    def fit_on_texts(self, texts: Iterable[Any]) -> None:
        """Count the words of texts, or of lists of words, and number them."""
        for text in texts:
            self.document_count += 1
            words = self._words(text)
            for word in words:
                self.word_counts[word] = self.word_counts.get(word, 0) + 1
            for word in set(words):
                self.word_docs[word] += 1
        ranked = sorted(self.word_counts, key=lambda word: -self.word_counts[word])
        ranked = ranked if self.oov_token is None else [self.oov_token, *ranked]
        self.word_index = {word: number for number, word in enumerate(ranked, 1)}
        self.index_word = {number: word for word, number in self.word_index.items()}
        for word, count in self.word_docs.items():
            self.index_docs[self.word_index[word]] = count

    def fit_on_sequences(self, sequences: Iterable[Iterable[int]]) -> None:
        """Count in how many lists of numbers each number is."""
        for sequence in sequences:
            self.document_count += 1
            for number in set(sequence):
                self.index_docs[number] += 1

    def texts_to_sequences(self, texts: Iterable[Any]) -> list[list[int]]:
        """The numbers of the words of each text; unknown ones are left out, or the OOV's."""
        return list(self.texts_to_sequences_generator(texts))

    def texts_to_sequences_generator(self, texts: Iterable[Any]) -> Iterator[list[int]]:
        """The same, text by text."""
        unknown = self.word_index.get(self.oov_token or "") if self.oov_token else None
        for text in texts:
            found = []
            for word in self._words(text):
                number = self.word_index.get(word)
                if number is None or (self.num_words and number >= self.num_words):
                    number = unknown
                if number is not None:
                    found.append(number)
            yield found

    def sequences_to_texts(self, sequences: Iterable[Iterable[int]]) -> list[str]:
        """The words of each list of numbers, joined."""
        return list(self.sequences_to_texts_generator(sequences))

    def sequences_to_texts_generator(self, sequences: Iterable[Iterable[int]]) -> Iterator[str]:
        """The same, list by list."""
        for sequence in sequences:
            words = []
            for number in sequence:
                word = self.index_word.get(number)
                if word is None or (self.num_words and number >= self.num_words):
                    word = self.oov_token
                if word is not None:
                    words.append(word)
            yield " ".join(words)

    def texts_to_matrix(self, texts: Iterable[Any], mode: str = "binary") -> np.ndarray[Any, Any]:
        """A row for each text: see `sequences_to_matrix`."""
        return self.sequences_to_matrix(self.texts_to_sequences(texts), mode)

    def sequences_to_matrix(
        self, sequences: Sequence[Sequence[int]], mode: str = "binary"
    ) -> np.ndarray[Any, Any]:
        """A row for each list, a column for each number: whether it is there ("binary"), how often
        ("count"), how often by its length ("freq"), or "tfidf":
        `(1 + log(count)) * log(1 + texts / (1 + texts with it))`.
        """
        if not self.num_words and not self.word_index:
            raise ValueError("Give `num_words`, or fit the Tokenizer on texts first.")
        if mode == "tfidf" and not self.document_count:
            raise ValueError("Fit the Tokenizer on texts before using the mode 'tfidf'.")
        one_of(mode, ("binary", "count", "freq", "tfidf"), "mode")
        columns = self.num_words or len(self.word_index) + 1
        found = np.zeros((len(sequences), columns))
        for row, sequence in zip(found, sequences):
            for number in sequence:
                if number < columns:
                    row[number] += 1
            present = row > 0
            if mode == "binary":
                row[present] = 1
            elif mode == "freq" and len(sequence):
                row /= len(sequence)
            elif mode == "tfidf":
                docs = np.array([self.index_docs.get(int(i), 0) for i in np.flatnonzero(present)])
                rare = np.log(1 + self.document_count / (1 + docs))
                row[present] = (1 + np.log(row[present])) * rare
        return found

    def get_config(self) -> dict[str, Any]:
        """The arguments and the counts."""
        plain = ("word_counts", "word_docs", "index_docs", "index_word", "word_index")
        names = "num_words filters lower split char_level oov_token document_count".split()
        config = {name: getattr(self, name) for name in names}
        return {**config, **{name: json.dumps(getattr(self, name)) for name in plain}}

    def to_json(self, **kwargs: Any) -> str:
        """The configuration as text, for `tokenizer_from_json`."""
        config = {"class_name": type(self).__name__, "config": self.get_config()}
        return json.dumps(config, **kwargs)


def tokenizer_from_json(json_string: str) -> Tokenizer:
    """The Tokenizer that `to_json` wrote.

    >>> tokenizer = Tokenizer(num_words=5)
    >>> tokenizer.fit_on_texts(["a b"])
    >>> tokenizer_from_json(tokenizer.to_json()).word_index
    {'a': 1, 'b': 2}
    """
    config = dict(json.loads(json_string)["config"])
    names = ("word_counts", "word_docs", "index_docs", "index_word", "word_index")
    counts = {name: json.loads(config.pop(name)) for name in names}
    made = Tokenizer(**config)
    made.word_counts = OrderedDict(counts["word_counts"])
    made.word_docs.update(counts["word_docs"])
    made.index_docs.update({int(k): v for k, v in counts["index_docs"].items()})
    made.index_word = {int(k): v for k, v in counts["index_word"].items()}
    made.word_index = counts["word_index"]
    return made
