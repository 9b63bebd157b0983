"""Hashing of categories, and of combinations of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Count, OpenShape, PolicyLike, Unpack
from ...files.dtypes import dtype_of
from ..base import LayerArguments
from ._adapting import texts
from ._fingerprints import crossed, fingerprints
from ._strings import Strings, narrow_rows
from ._vocabulary import distinct
from .host_layer import (
    MODES,
    HostLayer,
    check_mode,
    check_sparse,
    encoded,
    encoded_shape,
)

__all__ = ["HashedCrossing", "Hashing"]


def hashed(x: Strings | Array, key: tuple[int, int] | None = None) -> Array:
    """The fingerprints of texts, and of integers as they are written, in one row."""
    strings: Any = x if isinstance(x, Strings) else x.ravel()
    written: Any = Strings.of
    if isinstance(x, Strings):
        words = x.words()
    elif x.dtype.kind in "iu":
        words, written = [strings.astype("uint64")], Strings.of_integers
    elif (rows := narrow_rows(strings)) is not None:
        words = list(rows.view("<u8").T)
    else:
        return hashed(Strings.of(x), key)
    once, which = distinct(words)
    few = strings[once]
    return fingerprints(few if isinstance(few, Strings) else written(few), key)[which]


def _hashes(x: Array, key: tuple[int, int] | None = None) -> Array:
    found: Array = hashed(x, key).reshape(x.shape)
    return found


def bins_of(words: Array, count: int) -> Array:
    """The bins of fingerprints."""
    divisor = np.uint64(count)
    found: Array = (words - words // divisor * divisor).view("int64")  # quicker than `%`
    return found


class _Binned(HostLayer):
    """What has `num_bins` bins and an `output_mode`."""

    num_bins: Count
    output_mode: str

    def __init__(self, output_mode: str, **kwargs: Unpack[LayerArguments]) -> None:
        if kwargs.get("dtype") is None and output_mode == "int":
            kwargs["dtype"] = "int64"
        super().__init__(**kwargs)

    def _set(self, num_bins: Count, output_mode: str, sparse: bool) -> None:
        who = f"{type(self).__name__} '{self.name}'"
        check_sparse(who, sparse, output_mode)
        if num_bins is None or num_bins < 1:
            raise ValueError(f"{who}: `num_bins` must be at least 1; given {num_bins!r}.")
        self.num_bins, self.sparse = num_bins, sparse
        self.output_mode = check_mode(who, output_mode, MODES[:4])

    def output_dtype(self, input_dtype: str) -> str:
        """That of computation: unless `dtype` says otherwise int64, or the floats of vectors."""
        return self.compute_dtype

    def _encoded(self, bins: Array) -> Array:
        found = encoded(bins, self.output_mode, self.num_bins, self.compute_dtype, self.sparse)
        return found if self.sparse else found.astype(dtype_of(self.compute_dtype))


class Hashing(_Binned):
    """Categories of any number in `num_bins` bins, by a hash of the text or of the integer.

    Without a salt `bin = FarmHash64(text) mod num_bins`, with one SipHash-2-4's.

    Args:
        num_bins: how many bins, the one of `mask_value` included.
        mask_value: the input that goes to bin 0, and alone does; None: no such.
        salt: an integer, or two, the key of SipHash.
        output_mode: "int" (the bin), "one_hot", "multi_hot" or "count".

    >>> import numpy as np
    >>> print(np.asarray(Hashing(3)(np.array(["A", "B", "C"]))))
    [1 0 1]
    """

    def __init__(
        self,
        num_bins: Count,
        mask_value: int | str | None = None,
        salt: int | Sequence[int] | None = None,
        output_mode: str = "int",
        sparse: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(output_mode, **kwargs)
        self._set(num_bins, output_mode, sparse)
        if output_mode == "int" and "int" not in self.compute_dtype:
            raise ValueError(
                f"Hashing '{self.name}': `dtype` must be one of integers where `output_mode` is "
                f"'int'; given {self.dtype_policy.name!r}."
            )
        self.mask_value = mask_value
        if salt is not None:
            pair = [salt, salt] if isinstance(salt, int) else list(salt)
            if len(pair) != 2 or not all(isinstance(word, int) for word in pair):
                raise ValueError(
                    f"Hashing '{self.name}': `salt` must be one integer or two; given {salt!r}."
                )
            salt = pair if isinstance(salt, int) else salt
        self.salt = salt

    def host(self, inputs: Any) -> Array:
        """The bins."""
        if inputs.dtype.kind == "f":
            raise ValueError(
                f"Hashing '{self.name}' takes integers or texts, not {inputs.dtype}: make "
                "categories of real numbers by Discretization."
            )
        key = None if self.salt is None else (self.salt[0], self.salt[1])
        words = _hashes(inputs, key)
        count = self.num_bins
        if self.mask_value is None:
            bins = bins_of(words, count)
        elif count == 1:
            bins = np.zeros(inputs.shape, "int64")
        else:
            masked = texts(inputs) if isinstance(self.mask_value, str) else inputs
            bins = np.where(masked == self.mask_value, 0, bins_of(words, count - 1) + 1)
        return self._encoded(bins)

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The shape of the inputs, or that of vectors."""
        return encoded_shape(input_shape, self.output_mode, self.num_bins)


class HashedCrossing(_Binned):
    """Combinations of categories in `num_bins` bins, by a hash of all parts together.

    Args:
        num_bins: how many bins.
        output_mode: "int" (the bin) or "one_hot".

    Call arguments: a list of arrays `[batch]` or `[batch, 1]` of integers or texts.

    >>> import numpy as np
    >>> parts = np.array(["A", "B"]), np.array([101, 102])
    >>> print(np.asarray(HashedCrossing(5)(parts)))
    [1 1]
    """

    several = True

    def __init__(
        self,
        num_bins: Count,
        output_mode: str = "int",
        sparse: bool = False,
        name: str | None = None,
        dtype: PolicyLike = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(output_mode, name=name, dtype=dtype, **kwargs)
        self._set(num_bins, output_mode, sparse)
        check_mode(f"HashedCrossing '{self.name}'", output_mode, ("int", "one_hot"))

    def host(self, inputs: Any) -> Array:
        """The bins."""
        self._check([x.shape for x in inputs])
        columns = [x if x.dtype.kind in "iub" else _hashes(x) for x in inputs]
        bins = bins_of(crossed([x.astype("uint64") for x in columns]), self.num_bins)
        return self._encoded(bins)

    def _check(self, shapes: Any) -> None:
        whole = len({len(s) for s in shapes}) == 1 and len(shapes) > 1
        if (
            not whole
            or len(shapes[0]) > 2
            or len(shapes[0]) == 2
            and any(s[1] != 1 for s in shapes)
        ):
            raise ValueError(
                f"HashedCrossing '{self.name}' takes at least two inputs of one shape, () or "
                f"(batch,) or (batch, 1); given {[tuple(s) for s in shapes]}."
            )

    def compute_output_shape(self, input_shape: Any) -> Any:
        """The shape of one input, or that of vectors."""
        self._check(input_shape)
        return encoded_shape(input_shape[0], self.output_mode, self.num_bins)
