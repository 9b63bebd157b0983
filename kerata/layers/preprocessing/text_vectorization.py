"""Texts as sequences of indices, or as vectors over a vocabulary."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from ...core import Array, Count, Natural, OpenShape, Tensor, current
from ...engine import Symbol
from ._adapting import batches, is_ragged, texts
from ._strings import MARK, PAD, SPACE, Strings
from .base_lookup import refuse_path
from .host_layer import HostLayer, check_sparse, in_blocks
from .lookup import StringLookup

__all__ = ["TextVectorization"]

STANDARDS = (None, "lower", "strip_punctuation", "lower_and_strip_punctuation")
SPLITS = (None, "whitespace", "character")
_LOWER = bytes.maketrans(string.ascii_uppercase.encode(), string.ascii_lowercase.encode())
_SPACES = bytes.maketrans(b" \t\n\r\f\v", bytes([SPACE] * 6))
Tokens = tuple[Strings, Array]  # those of all texts, and how many each has


def _check(who: str, argument: str, value: Any, known: Sequence[Any]) -> None:
    if not callable(value) and value not in known:
        raise ValueError(
            f"{who}: `{argument}` must be a function or one of {[*known]}; given {value!r}."
        )


class TextVectorization(HostLayer):
    """Texts as sequences of indices, or as vectors over the vocabulary.

    Each text is standardized, split into tokens, joined to n-grams if asked, and looked up.

    Args:
        max_tokens: the most indices that `adapt` makes, those of padding and of unknown tokens
            included.
        standardize: "lower_and_strip_punctuation", "lower", "strip_punctuation", None, or a
            function of an array of texts. Letters and punctuation are ASCII's.
        split: "whitespace", "character", None, or a function from an array of texts to lists of
            tokens.
        ngrams: n: all from 1 to n words long; a tuple: words of these lengths.
        output_mode: "int" (indices, padded by 0), "multi_hot", "count" or "tf_idf".
        output_sequence_length: to which sequences are cut or padded; None: the longest.
        pad_to_max_tokens: whether vectors have `max_tokens` entries.
        vocabulary: tokens, or the path of a file with one on each line; None: call `adapt`.
        idf_weights: a factor for each token of the vocabulary, for "tf_idf".
        ragged: whether the indices of a text end where it ends; on TensorFlow, "int" alone.

    Call arguments: texts `[batch]` or `[batch, 1]`.

    >>> import numpy as np
    >>> layer = TextVectorization(vocabulary=["earth", "wind", "and", "fire"])
    >>> print(np.asarray(layer(np.array(["Earth, wind!", "fire and rain"]))))
    [[2 3 0]
     [5 4 1]]
    """

    expected_input_dtype = "string"
    untracked = HostLayer.untracked | {"_lookup"}

    def __init__(
        self,
        max_tokens: Natural | None = None,
        standardize: str | Callable[..., Any] | None = "lower_and_strip_punctuation",
        split: str | Callable[..., Any] | None = "whitespace",
        ngrams: Count | Sequence[Count] | None = None,
        output_mode: str = "int",
        output_sequence_length: Natural | None = None,
        pad_to_max_tokens: bool = False,
        vocabulary: Sequence[Any] | str | PathLike[str] | None = None,
        idf_weights: Sequence[float] | None = None,
        sparse: bool = False,
        ragged: bool = False,
        encoding: str = "utf-8",
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        who = f"TextVectorization '{self.name}'"
        check_sparse(who, sparse, output_mode)
        _check(who, "standardize", standardize, STANDARDS)
        _check(who, "split", split, SPLITS)
        if output_mode != "int" and (ragged or output_sequence_length is not None):
            what = "ragged" if ragged else "output_sequence_length"
            raise ValueError(f"{who}: `{what}` goes with output_mode='int'.")
        self.max_tokens, self.standardize = max_tokens, standardize
        if not isinstance(ngrams, int) and ngrams is not None and not ngrams:
            raise ValueError(f"TextVectorization '{self.name}': `ngrams` names no lengths.")
        self.split, self.ngrams = split, ngrams
        self._widths = range(1, ngrams + 1) if isinstance(ngrams, int) else ngrams
        self.output_sequence_length = output_sequence_length
        self.sparse, self.ragged, self.encoding = sparse, ragged, encoding
        self._lookup = StringLookup(
            max_tokens, mask_token="", vocabulary=vocabulary, idf_weights=idf_weights,
            output_mode=output_mode, pad_to_max_tokens=pad_to_max_tokens, dtype=self.dtype_policy,
            sparse=sparse, name=f"{self.name}_lookup",
        )  # fmt: skip
        self.pad_to_max_tokens, self.idf_weights = pad_to_max_tokens, idf_weights
        self.output_mode, self.vocabulary = self._lookup.output_mode, self._lookup.vocabulary

    # -- from texts to tokens
    def tokens(self, given: Any) -> Tokens:
        """The tokens of each text."""
        array = np.asarray(given)
        if array.ndim == 2 and array.shape[1] == 1:
            array = array[:, 0]
        standard = self.standardize
        if callable(standard):
            array, standard = texts(standard(texts(array))), None
        strip = standard is not None and standard.endswith("strip_punctuation")
        table, drop = bytes(range(256)), b"\0" + string.punctuation.encode() * strip
        if standard is not None and standard.startswith("lower"):
            table = table.translate(_LOWER)
        if self.split == "whitespace":
            table = table.translate(_SPACES)
        joined = Strings.of(array).joined().translate(table, drop)
        found = self._parts(joined)
        return found if self._widths is None else _n_grams(*found, self._widths)

    def _parts(self, joined: bytes) -> Tokens:
        """The tokens of texts that are each followed by a mark."""
        if self.split is None or callable(self.split):
            whole = Strings.marked(joined)
            if self.split is None:
                return whole, np.ones(len(whole), "int64")
            rows = [list(map(str, row)) for row in self.split(np.array(whole.tolist(), str))]
            return Strings.of_list(list(chain.from_iterable(rows))), np.array([*map(len, rows)])
        buffer = np.frombuffer(joined + bytes(PAD), "uint8")
        text = buffer[:-PAD]
        marks = np.flatnonzero(text == MARK)
        if self.split == "whitespace":
            within = np.zeros(len(text) + 1, bool)
            np.less(text, SPACE, out=within[1:])
            edges = np.flatnonzero(within[1:] != within[:-1])
            starts, ends = edges[::2], edges[1::2]
        else:
            edges = np.flatnonzero((text & 0xC0) != 0x80)  # the first bytes of characters
            kept = np.flatnonzero(text[edges] != MARK)
            starts, ends = edges[kept], edges[kept + 1]
        counts = np.diff(np.searchsorted(starts, marks), prepend=0)
        return Strings(buffer, starts, ends - starts), counts

    def call(self, inputs: Any) -> Tensor:
        """Indices or vectors; with `ragged`, rows as long as their texts."""
        found = super().call(inputs)
        if not self.ragged or type(found) is Symbol or is_ragged(found):
            return found
        if (ragged := current().ragged) is None:
            raise ValueError(
                f"TextVectorization '{self.name}': the engine {current().name} has no ragged "
                "tensors; leave `ragged` out, and rows are filled up with zeros."
            )
        rows: Tensor = ragged(found, 0)
        return rows

    def host(self, inputs: Any) -> Array:
        """Indices or vectors."""
        if inputs.ndim > 2 or inputs.ndim == 2 and inputs.shape[1] != 1 and self.split is not None:
            raise ValueError(
                f"TextVectorization '{self.name}' splits texts [batch] or [batch, 1]; given the "
                f"shape {inputs.shape}."
            )
        ordinary, length = self.output_mode == "int", self.output_sequence_length
        counts = []

        def indices(block: Array) -> Array:
            tokens, sizes = self.tokens(block)
            if length is not None:
                tokens = tokens[np.flatnonzero(_places(sizes) < length)]
                sizes = np.minimum(sizes, length)
            counts.append(sizes)
            return self._lookup.indices(tokens)

        flat = in_blocks(indices, inputs.ravel())
        if self.split is None and self._widths is None and ordinary:
            shaped: Array = flat.reshape(inputs.shape)
            return shaped
        filled = np.concatenate(counts)
        longest = filled.max(initial=0) if length is None else length
        found = np.full((len(filled), longest), 0 if ordinary else -1, "int64")
        found[np.arange(longest) < filled[:, None]] = flat
        found = found if ordinary else self._lookup.vectors(found)
        result: Array = found[0] if not inputs.ndim else found
        return result

    # -- the vocabulary
    def adapt(
        self, data: Any, batch_size: int | None = None, steps: int | None = None,
        verbose: bool = False,
    ) -> None:  # fmt: skip
        """Learn the vocabulary from texts, or from an iterable of batches of them.

        What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar
        shows how many were used.
        """
        self.reset_state()
        for batch in batches(data, steps, verbose):
            self.update_state(batch)
        self.finalize_state()

    def update_state(self, data: Any) -> None:
        """Count the tokens of a batch."""
        self._lookup._count(*self.tokens(data))

    def finalize_state(self) -> None:
        """Make the vocabulary of what was counted."""
        self._lookup.finalize_state()

    def reset_state(self) -> None:
        """Forget what was counted, and the vocabulary."""
        self._lookup.reset_state()

    def get_vocabulary(self, include_special_tokens: bool = True) -> list[str]:
        """The tokens in the order of their indices."""
        return self._lookup.get_vocabulary(include_special_tokens)

    def vocabulary_size(self) -> int:
        """How many indices there are."""
        return self._lookup.vocabulary_size()

    def set_vocabulary(self, vocabulary: Any, idf_weights: Any = None) -> None:
        """Set the tokens, or read them from a file, a token on each line."""
        self._lookup.set_vocabulary(vocabulary, idf_weights)

    # -- shapes, configuration, files
    def output_dtype(self, input_dtype: str) -> str:
        """int64 for indices, the dtype of computation for vectors."""
        return self._lookup.output_dtype(input_dtype)

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """`[batch, length]`, or `[batch, size of the vocabulary]`."""
        if self.output_mode != "int":
            return (input_shape[0], self._lookup.compute_output_shape((None, None))[-1])
        if self.split is None and self._widths is None:
            return tuple(input_shape)
        return (input_shape[0], self.output_sequence_length)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data, and the size of the vocabulary."""
        return {
            **super().get_config(), "vocabulary_size": self._lookup.get_config()["vocabulary_size"]
        }  # fmt: skip

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary; it may hold tokens, no file's name."""
        config = dict(config)
        refuse_path(cls, config)
        size = config.pop("vocabulary_size", None)
        if isinstance(config.get("ngrams"), Sequence):
            config["ngrams"] = tuple(config["ngrams"])
        layer = super().from_config(config, custom_objects)
        layer._lookup._size = size
        return layer

    def save_assets(self, dir_path: str | Path) -> None:
        """Write the vocabulary into a folder, unless the configuration has it."""
        self._lookup.save_assets(dir_path)

    def load_assets(self, dir_path: str | Path) -> None:
        """Read what `save_assets` wrote."""
        self._lookup.load_assets(dir_path)

    def save_own_variables(self, store: MutableMapping[str, Any]) -> None:
        """Put the tokens' factors into a mapping."""
        self._lookup.save_own_variables(store)

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Take them from there."""
        self._lookup.load_own_variables(store)


def _places(counts: Array) -> Array:
    """The place of each token within its text."""
    ends = np.cumsum(counts)
    found: Array = np.arange(counts.sum()) - np.repeat(ends - counts, counts)
    return found


def _n_grams(tokens: Strings, counts: Array, widths: Iterable[int]) -> Tokens:
    """Neighbours joined by spaces: for each text all of the first width, then of the next."""
    sizes = tokens.lengths + 1
    ends = np.cumsum(sizes)
    starts = ends - sizes
    buffer = tokens.buffer[np.repeat(tokens.starts - starts, sizes) + np.arange(sizes.sum())]
    buffer[ends - 1] = ord(" ")
    place, left = _places(counts), np.repeat(counts, counts)
    many = [np.maximum(counts - width + 1, 0) for width in widths]
    totals = sum(many, np.zeros_like(counts))
    offset = np.cumsum(totals) - totals
    found = np.empty((2, totals.sum()), "int64")
    for width, count in zip(widths, many):
        first = np.flatnonzero(place <= left - width)
        target = np.repeat(offset, count) + place[first]
        found[:, target] = starts[first], ends[first + width - 1] - 1
        offset = offset + count
    buffer = np.concatenate([buffer, np.zeros(PAD, "uint8")])
    return Strings(buffer, found[0], found[1] - found[0]), totals
