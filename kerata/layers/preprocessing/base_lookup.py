"""What looks tokens up in a vocabulary, or learns it."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...core import Array, OpenShape
from ._adapting import batches
from ._vocabulary import Lexicon, TokenCounts, read_vocabulary
from .hashing import bins_of, hashed
from .host_layer import HostLayer, check_mode, check_sparse, encoded, encoded_shape, in_blocks


class Lookup(HostLayer):
    """Tokens as indices: first the mask's, then those of unknown tokens, then the vocabulary's.

    The vocabulary is no variable: a file of a model keeps it as a text among its assets.
    """

    unlisted = frozenset({"vocabulary_size"})
    max_tokens: int | None
    num_oov_indices: int
    mask_token: Any
    oov_token: Any
    vocabulary: Any
    idf_weights: Any
    invert: bool
    output_mode: str
    pad_to_max_tokens: bool
    sparse: bool
    salt: Any
    factors: Array | None
    _counts: TokenCounts
    _tokens: list[Any] | None
    _lexicon: Lexicon | None

    def _set(self, **given: Any) -> None:
        for name, value in given.items():
            setattr(self, name, value)
        who = f"{type(self).__name__} '{self.name}'"
        self.output_mode = check_mode(who, self.output_mode)
        check_sparse(who, self.sparse, self.output_mode)
        specials = len(self._specials())
        if self.max_tokens is not None and self.max_tokens <= specials:
            raise ValueError(
                f"{who}: `max_tokens` must exceed the {specials} special tokens; given "
                f"{self.max_tokens!r}."
            )
        if self.pad_to_max_tokens and (self.output_mode == "int" or self.max_tokens is None):
            raise ValueError(
                f"{who}: `pad_to_max_tokens` goes with `max_tokens` and vectors, not with "
                f"max_tokens={self.max_tokens!r}, output_mode={self.output_mode!r}."
            )
        if self.invert and (self.output_mode != "int" or self.num_oov_indices > 1):
            raise ValueError(f"{who}: `invert` goes with output_mode='int', num_oov_indices<=1.")
        self._size: int | None = None
        vocabulary, weights = self.vocabulary, self.idf_weights
        if self.salt is not None and not isinstance(self.salt, int) and len(self.salt) != 2:
            raise ValueError(f"{who}: `salt` must be one integer or two; given {self.salt!r}.")
        if weights is not None and self.output_mode != "tf_idf":
            raise ValueError(f"{who}: `idf_weights` go with output_mode='tf_idf', and only so.")
        self.reset_state()
        if isinstance(vocabulary, (str, Path)):
            vocabulary = read_vocabulary(vocabulary)
        if vocabulary is not None and not len(vocabulary):
            raise ValueError(f"{who}: `vocabulary` is empty; give tokens, or None and `adapt` it.")
        if vocabulary is not None:
            self.set_vocabulary(vocabulary, weights)
            self.vocabulary = [plain_token(token) for token in np.asarray(vocabulary).tolist()]

    def __init__(self, name: str | None = None, **kwargs: Any) -> None:
        for argument in ("autocast", "activity_regularizer"):  # of layers that compute in floats
            if argument in kwargs:
                raise ValueError(f"{type(self).__name__} takes no `{argument}`.")
        super().__init__(name=name, **kwargs)

    # -- the vocabulary
    def _specials(self) -> list[Any]:
        masked = self.mask_token is not None and self.output_mode == "int"
        return [self.mask_token] * masked + [self.oov_token] * self.num_oov_indices

    def set_vocabulary(self, vocabulary: Any, idf_weights: Any = None) -> None:
        """Set the tokens (special ones in front may be there or not), or read them from a file.

        `idf_weights` are the tokens' factors for "tf_idf".
        """
        who = f"{type(self).__name__} '{self.name}'"
        if isinstance(vocabulary, (str, Path)):
            vocabulary = read_vocabulary(vocabulary)
        tokens = [self._token(t) for t in np.asarray(vocabulary).tolist()]
        specials = self._specials()
        there = bool(specials) and tokens[: len(specials)] == specials
        tokens = tokens[len(specials) :] if there else tokens
        twice = len(tokens) - len(set(tokens))
        if twice or set(tokens) & set(specials):
            raise ValueError(
                f"{who}: a vocabulary has each token once, and special tokens "
                f"({specials}) in front or not at all; {twice} of {len(tokens)} are repeated."
            )
        if self.max_tokens is not None and len(tokens) + len(specials) > self.max_tokens:
            raise ValueError(
                f"{who}: {len(tokens)} tokens and {len(specials)} special ones are more than "
                f"max_tokens={self.max_tokens}."
            )
        if (self.output_mode == "tf_idf") != (idf_weights is not None):
            raise ValueError(f"{who}: `idf_weights` go with output_mode='tf_idf', and only so.")
        self._take(tokens)
        if idf_weights is not None:
            weights = np.asarray(idf_weights, "float32")
            weights = weights[len(specials) :] if there else weights
            if len(weights) != len(tokens):
                raise ValueError(f"{who}: {len(weights)} idf_weights for {len(tokens)} tokens.")
            self._weigh(weights)

    def _take(self, tokens: Sequence[Any]) -> None:
        self._tokens, first = list(tokens), len(self._specials())
        values, known = np.arange(first, first + len(self._tokens)), self._tokens
        if self.mask_token is not None:
            masked = 0 if self.output_mode == "int" else -1
            known, values = [*known, self.mask_token], np.append(values, masked)
            if self.mask_token in self._tokens:
                values[self._tokens.index(self.mask_token)] = masked
        bins = self.num_oov_indices
        unknown = first - 1 if bins == 1 else -2
        self._lexicon = Lexicon(known, values, unknown) if self._tokens else None

    def _weigh(self, weights: Array) -> None:
        mean = np.full(len(self._specials()), weights.mean(), "float32")
        self.factors = np.concatenate([mean, weights])

    def _token(self, token: Any) -> Any:
        return plain_token(token)

    def get_vocabulary(self, include_special_tokens: bool = True) -> list[Any]:
        """The tokens in the order of their indices."""
        tokens = list(self._tokens or ())
        return [*self._specials(), *tokens] if include_special_tokens else tokens

    def vocabulary_size(self) -> int:
        """How many indices there are."""
        return len(self._specials()) + len(self._tokens or ())

    # -- learning it
    def adapt(self, data: Any, steps: int | None = None, verbose: bool = False) -> None:
        """Learn the vocabulary from an array, or from an iterable of batches: the most frequent
        tokens first.

        What was learned before is forgotten. `steps`: at most so many batches; `verbose`: a bar
        shows how many were used.
        """
        self.reset_state()
        for batch in batches(data, steps, verbose):
            self.update_state(batch)
        self.finalize_state()

    def update_state(self, data: Any) -> None:
        """Count the tokens of a batch."""
        array = np.atleast_1d(self._array(data))
        count = len(array)
        self._count(self._keys(array), np.full(count, array.size // max(count, 1)))

    def _count(self, keys: Any, sizes: Array) -> None:
        self._counts.update(keys, sizes, self.output_mode == "tf_idf")

    def finalize_state(self) -> None:
        """Make the vocabulary of what was counted."""
        specials = self._specials()
        if not self._counts.total:
            return
        most = None if self.max_tokens is None else self.max_tokens - len(specials)
        without = {self.mask_token, self.oov_token}
        tokens = self._counts.most(most, without)
        self._take(tokens)
        if self.output_mode == "tf_idf":
            self._weigh(self._counts.inverse_frequencies(tokens))
        self._counts = TokenCounts()

    def reset_state(self) -> None:
        """Forget what was counted, and the vocabulary."""
        self._counts = TokenCounts()
        self._tokens = self._lexicon = None
        self.factors = None

    # -- the call
    def host(self, inputs: Any) -> Array:
        """Indices or vectors of tokens; tokens of indices where inverted."""
        if self.invert:
            names, specials = self.get_vocabulary(), len(self._specials())
            table = np.asarray([*names, names[max(specials - 1, 0)]])
            places = inputs.astype("int64", copy=False)
            if places.min(initial=0) < 0:
                places = np.where(places < 0, len(names), places)
            found: Array = np.take(table, places, mode="clip")  # beyond the last is the last
            return found
        found = in_blocks(lambda tokens: self.indices(self._keys(tokens)), inputs.ravel())
        return self.vectors(found.reshape(inputs.shape))

    def _keys(self, tokens: Array) -> Any:
        """All tokens in a row, as a lexicon takes them."""
        return tokens.ravel()

    def vectors(self, indices: Array) -> Array:
        """Indices as the mode of output has them."""
        padded = self.max_tokens if self.pad_to_max_tokens else None
        depth = self.vocabulary_size() if padded is None else padded
        weights = self.factors
        if weights is not None:
            weights = np.pad(weights, (0, depth - len(weights)))
        return encoded(indices, self.output_mode, depth, self.compute_dtype, self.sparse, weights)

    def indices(self, keys: Any) -> Array:
        """The indices of tokens; -1 for masked ones where these have no index."""
        if self._lexicon is None:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' has no vocabulary yet: call `adapt(data)` or "
                "`set_vocabulary(tokens)`, or give `vocabulary=`."
            )
        bins = self.num_oov_indices
        first = len(self._specials()) - bins
        found = self._lexicon.find(keys)
        unknown = np.flatnonzero(found == -2) if bins != 1 else ()
        if len(unknown):
            if not bins:
                raise ValueError(
                    f"{type(self).__name__} '{self.name}' met {keys[unknown[:1]].tolist()[0]!r}, "
                    "which is not in its vocabulary, and has num_oov_indices=0."
                )
            found[unknown] = self._bins(keys[unknown]) + first
        return found

    def _bins(self, keys: Any) -> Array:
        salt = self.salt
        pair = (salt, salt) if isinstance(salt, int) else None if salt is None else tuple(salt)
        return bins_of(hashed(keys, pair), self.num_oov_indices)

    def output_dtype(self, input_dtype: str) -> str:
        """int64 for indices, the dtype of computation for vectors, texts where inverted."""
        return "int64" if self.output_mode == "int" else self.compute_dtype

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The shape of the inputs, or that of vectors."""
        depth = self.max_tokens if self.pad_to_max_tokens else self._size
        if self._tokens is not None and not self.pad_to_max_tokens:
            depth = self.vocabulary_size()
        return encoded_shape(input_shape, self.output_mode, depth)

    # -- configuration and files
    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data, and the size of the vocabulary."""
        size = self._size if self._tokens is None else self.vocabulary_size()
        return {**super().get_config(), "vocabulary_size": size}

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary; it may hold tokens, no file's name."""
        config = dict(config)
        refuse_path(cls, config)
        size = config.pop("vocabulary_size", None)
        layer = super().from_config(config, custom_objects)
        layer._size = size
        return layer

    def save_assets(self, dir_path: str | Path) -> None:
        """Write the vocabulary into a folder, unless the configuration has it."""
        if self.vocabulary is None and self._tokens is not None:
            lines = "\n".join(str(token) for token in self.get_vocabulary())
            (Path(dir_path) / "vocabulary.txt").write_text(lines, encoding="utf-8")

    def load_assets(self, dir_path: str | Path) -> None:
        """Read what `save_assets` wrote."""
        path = Path(dir_path) / "vocabulary.txt"
        if self.vocabulary is None and path.exists():
            lines = path.read_text(encoding="utf-8").split("\n")
            self._take([self._token(line) for line in lines][len(self._specials()) :])

    def save_own_variables(self, store: MutableMapping[str, Any]) -> None:
        """Put the tokens' factors into a mapping."""
        if self.factors is not None:
            store["idf_weights"] = self.factors

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Take them from there."""
        if "idf_weights" in store:
            self.factors = np.asarray(store["idf_weights"], "float32")


def plain_token(token: Any) -> Any:
    return token.decode() if isinstance(token, bytes) else token


def refuse_path(cls: type, config: dict[str, Any]) -> None:
    """Raise ValueError where a configuration names a file for the vocabulary."""
    given = config.get("vocabulary")
    if isinstance(given, (str, Path)):
        raise ValueError(
            f"The configuration of a {cls.__name__} names the file {str(given)!r} as its "
            "vocabulary. kerata reads no files that a configuration names: make the layer with "
            "`vocabulary=PATH` yourself, or give the tokens."
        )
