"""Where a functional model begins."""

from __future__ import annotations

from typing import Any

from ...core import Natural, OpenShape, PolicyLike, Unpack, checked, settings, standardize_dtype
from ...engine import Node, Symbol
from ..base import Layer
from ..base.arguments import OlderArguments, given_shape

__all__ = ["Input", "InputLayer"]


class InputLayer(Layer):
    """The start of a functional model: holds one symbol; use `Input` to make one.

    Args:
        shape: shape without the batch axis; None where a size is open.
        batch_size: size of the batch axis, None if open.
        dtype: dtype of the values, None for `floatx()`.
        sparse: whether the data are sparse; see `Input`.
        batch_shape: shape with the batch axis, instead of `shape` and `batch_size`.
    """

    def __init__(
        self, shape: Natural | OpenShape | None = None, batch_size: Natural | None = None,
        dtype: PolicyLike = None, sparse: bool | None = None, ragged: bool | None = None,
        batch_shape: OpenShape | None = None, input_tensor: Any = None, optional: bool = False,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        super().__init__(name=name)
        if ragged:
            raise ValueError("Input: ragged tensors are not supported; give padded arrays.")
        if (older := given_shape(type(self), kwargs)) is not None:
            batch_size, shape = batch_size or older[0], older[1:]
        if batch_shape is not None and not shape is batch_size is None:
            raise ValueError("Input takes `shape` and `batch_size`, or `batch_shape`, not both.")
        if input_tensor is not None:
            if not hasattr(input_tensor, "shape"):
                raise ValueError(f"Input: `tensor` must be a tensor; given {input_tensor!r}.")
            batch_shape = input_tensor.shape
            dtype = input_tensor.dtype if dtype is None else dtype
        if batch_shape is None:
            if shape is None:
                raise ValueError("Input needs a `shape`, e.g. Input(shape=(28, 28, 1)).")
            shape = (shape,) if isinstance(shape, int) else tuple(shape)
            batch_shape = (batch_size, *shape)
        self.batch_shape = tuple(batch_shape)
        self.optional, self.sparse, self.ragged = optional, bool(sparse), bool(ragged)
        self._dtype = standardize_dtype(settings.floatx if dtype is None else dtype)
        self.symbol = Symbol(self.batch_shape, self._dtype, self.sparse, name=self.name)
        self.node = Node(self, (), {}, self.symbol)
        self.built = True

    @property
    def dtype(self) -> str:
        """The dtype of the values."""
        return self._dtype

    def call(self) -> Any:
        """An input has nothing to compute."""
        return self.symbol

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        names = ("batch_shape", "sparse", "ragged", "name", "optional")
        return {"dtype": self._dtype, **{name: getattr(self, name) for name in names}}


@checked
def Input(  # noqa: N802
    shape: Natural | OpenShape | None = None,
    batch_size: Natural | None = None,
    dtype: PolicyLike = None,
    sparse: bool | None = None,
    ragged: bool | None = None,
    batch_shape: OpenShape | None = None,
    name: str | None = None,
    tensor: Any = None,
    optional: bool = False,
) -> Symbol:
    """A symbol to begin a functional model with.

    Args:
        shape: shape of one sample, None where a size is open.
        batch_size: size of the batch axis, None if open.
        dtype: dtype of the values, None for `floatx()`.
        sparse: whether the data are sparse (of `scipy.sparse`, or an engine's sparse tensors), so
            that what layers make of the symbol may be sparse, too.
        batch_shape: shape with the batch axis, instead of `shape` and `batch_size`.
        name: the input's name, by which dicts of data are matched.

    >>> Input(shape=(28, 28, 1)).shape
    (None, 28, 28, 1)
    """
    layer = InputLayer(
        shape, batch_size, dtype, sparse, ragged, batch_shape, tensor, optional, name
    )
    return layer.symbol
