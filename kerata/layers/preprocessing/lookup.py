"""Categories as indices: of texts and of integers."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import Any

import numpy as np

from ...core import Array, Natural
from ._strings import Strings
from .base_lookup import Lookup, plain_token

__all__ = ["IntegerLookup", "StringLookup"]


class StringLookup(Lookup):
    """Texts as indices of a vocabulary, or the reverse.

    Args:
        max_tokens: the most indices that `adapt` makes, special ones included.
        num_oov_indices: indices for texts that are not in the vocabulary, shared out by a hash.
        mask_token: a text with index 0 of its own; it counts in no vector.
        oov_token: what stands for unknown texts in the vocabulary.
        vocabulary: texts, or the path of a file with one on each line.
        idf_weights: a factor for each text of the vocabulary, for "tf_idf".
        invert: whether to make texts of indices.
        output_mode: "int" (the index), "one_hot", "multi_hot", "count" or "tf_idf".
        pad_to_max_tokens: whether vectors have `max_tokens` entries.
        salt: a key of the hash for unknown texts.

    >>> import numpy as np
    >>> layer = StringLookup(vocabulary=["a", "b"])
    >>> print(np.asarray(layer(np.array([["a", "b"], ["c", "a"]]))))
    [[1 2]
     [0 1]]
    """

    expected_input_dtype = "string"

    def __init__(
        self,
        max_tokens: Natural | None = None,
        num_oov_indices: Natural = 1,
        mask_token: str | None = None,
        oov_token: str = "[UNK]",
        vocabulary: Sequence[Any] | str | PathLike[str] | None = None,
        idf_weights: Sequence[float] | None = None,
        invert: bool = False,
        output_mode: str = "int",
        pad_to_max_tokens: bool = False,
        sparse: bool = False,
        encoding: str = "utf-8",
        name: str | None = None,
        salt: int | Sequence[int] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        self.encoding = encoding
        self._set(
            max_tokens=max_tokens, num_oov_indices=num_oov_indices, mask_token=mask_token,
            oov_token=oov_token, vocabulary=vocabulary, idf_weights=idf_weights, invert=invert,
            output_mode=output_mode, pad_to_max_tokens=pad_to_max_tokens, sparse=sparse, salt=salt,
        )  # fmt: skip

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary, or from Keras', which says `oov_method`."""
        config = {name: value for name, value in config.items() if name != "oov_method"}
        return super().from_config(config, custom_objects)

    def _token(self, token: Any) -> str:
        token = plain_token(token)
        if not isinstance(token, str):
            raise ValueError(f"`vocabulary` of '{self.name}' must be texts; given {token!r}.")
        return token

    def _keys(self, tokens: Array) -> Strings:
        return Strings.of(tokens)

    def output_dtype(self, input_dtype: str) -> str:
        """int64 for indices, the dtype of computation for vectors, texts where inverted."""
        return "string" if self.invert else super().output_dtype(input_dtype)


class IntegerLookup(Lookup):
    """Integers as indices of a vocabulary, or the reverse.

    Args:
        mask_token: an integer with index 0 of its own; it counts in no vector.
        oov_token: what stands for unknown integers in the vocabulary.
        oov_method: how unknown integers share `num_oov_indices`: "floormod" or "farmhash".

    The other arguments are StringLookup's.

    >>> import numpy as np
    >>> layer = IntegerLookup(vocabulary=[12, 36])
    >>> print(np.asarray(layer(np.array([[12, 36], [7, 12]]))))
    [[1 2]
     [0 1]]
    """

    expected_input_dtype = "int64"

    def __init__(
        self,
        max_tokens: Natural | None = None,
        num_oov_indices: Natural = 1,
        mask_token: int | None = None,
        oov_token: int = -1,
        vocabulary: Sequence[Any] | str | PathLike[str] | None = None,
        vocabulary_dtype: str = "int64",
        idf_weights: Sequence[float] | None = None,
        invert: bool = False,
        output_mode: str = "int",
        sparse: bool = False,
        pad_to_max_tokens: bool = False,
        oov_method: str = "floormod",
        salt: int | Sequence[int] | None = None,
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        if oov_method not in ("floormod", "farmhash") or salt is not None and oov_method[1] == "l":
            raise ValueError(
                f"IntegerLookup '{self.name}': `oov_method` must be 'floormod' or 'farmhash', and "
                f"`salt` goes with the latter; given {oov_method!r}, salt={salt!r}."
            )
        if vocabulary_dtype != "int64":
            raise ValueError(
                f"IntegerLookup '{self.name}': `vocabulary_dtype` must be 'int64'; given "
                f"{vocabulary_dtype!r}."
            )
        self.vocabulary_dtype, self.oov_method = vocabulary_dtype, oov_method
        self._set(
            max_tokens=max_tokens, num_oov_indices=num_oov_indices, mask_token=mask_token,
            oov_token=oov_token, vocabulary=vocabulary, idf_weights=idf_weights, invert=invert,
            output_mode=output_mode, pad_to_max_tokens=pad_to_max_tokens, sparse=sparse, salt=salt,
        )  # fmt: skip

    def _token(self, token: Any) -> int:
        try:
            number = int(token)
        except (TypeError, ValueError):
            number = None
        if number is None or isinstance(token, float) and token != number:
            raise ValueError(f"`vocabulary` of '{self.name}' must be integers; given {token!r}.")
        return number

    def _array(self, x: Any) -> Array:
        found: Array = np.asarray(super()._array(x)).astype("int64")
        return found

    def _bins(self, keys: Array) -> Array:
        if self.oov_method == "floormod":
            found: Array = keys % self.num_oov_indices
            return found
        return super()._bins(keys)
