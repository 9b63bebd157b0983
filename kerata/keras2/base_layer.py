"""`Layer`, from which one's own layers derive, and the start of a model."""

from __future__ import annotations

import functools
from abc import ABCMeta
from collections.abc import Callable
from typing import Any

from .. import layers
from ..backend import get_uid
from ..core import current
from ..engine import Node, Symbol
from . import constraints
from .older_members import OlderMembers, Sizes

__all__ = ["Input", "InputLayer", "Layer", "Node", "disable_tracking"]


class _EachLayer(ABCMeta):
    """The kind of `Layer`: every layer is one of it, whatever it derives from."""

    def __instancecheck__(cls, thing: Any) -> bool:
        return type.__instancecheck__(layers.Layer if cls is Layer else cls, thing)

    def __subclasscheck__(cls, other: type) -> bool:
        return type.__subclasscheck__(layers.Layer if cls is Layer else cls, other)


class Layer(OlderMembers, metaclass=_EachLayer):
    """The base class of one's own layers, written with `keras.backend`.

    Define `build(input_shape)`, which makes weights, `call(inputs)`, and where the shape changes
    `compute_output_shape(input_shape)`.

    >>> from kerata.keras2 import backend as K
    >>> class Scale(Layer):
    ...     def build(self, input_shape):
    ...         self.factor = self.add_weight("factor", (input_shape[-1],), initializer="ones")
    ...         super().build(input_shape)
    ...     def call(self, inputs):
    ...         return inputs * self.factor
    >>> Scale()(K.ones((2, 3))).shape
    (2, 3)
    """

    unlisted = layers.Layer.unlisted | {"weights"}
    first_weights: Any = None

    def __init__(self, *args: Any, weights: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)  # of a class derived from this and from Dense, Dense's
        self.__dict__["first_weights"] = weights

    def _build_for(self, *args: Any) -> None:
        super()._build_for(*args)
        if self.first_weights is not None:
            self.set_weights(self.first_weights)

    def _run(self, *args: Any) -> Any:
        with current().rebinding():
            return super()._run(*args)

    def add_weight(self, *args: Any, **kwargs: Any) -> Any:
        """A new variable of this layer; assign it to an attribute.

        Args:
            args: `name, shape, dtype, initializer, regularizer, trainable, constraint`; or, as in
                Keras 1, the shape and the initializer.
            kwargs: the same by name.
        """
        if "constraint" in kwargs:
            kwargs["constraint"] = constraints.get(kwargs["constraint"])
        return super().add_weight(*args, **kwargs)

    def add_loss(self, losses: Any, inputs: Any = None) -> None:  # type: ignore[override]
        """Add one or several scalars to what training minimises."""
        super().add_loss(losses, inputs)

    def add_metric(  # type: ignore[override]
        self, value: Any, name: str | None = None, aggregation: str | None = None
    ) -> None:
        """Have the mean of a value over the batches of an epoch among the results."""
        super().add_metric(value, aggregation, name)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """The mask of the outputs: that of the inputs, for layers that support masking."""
        return mask


Layer.makes_mask = False  # unless a subclass has a `compute_mask` of its own


_OF_SYMBOLS = {
    "_keras_shape": lambda x: x.shape, "_uses_learning_phase": lambda x: True,
    "get_shape": lambda x: lambda: Sizes(x.shape),
}  # fmt: skip
_OF_CALLS: dict[str, Any] = {
    "outbound_layer": lambda node: node.operation,
    "inbound_layers": lambda node: [x.node.operation for x in node.inputs],
    "input_tensors": lambda node: list(node.inputs),
    "output_tensors": lambda node: list(node.outputs),
    "input_shapes": lambda node: [x.shape for x in node.inputs],
    "output_shapes": lambda node: [x.shape for x in node.outputs],
    "node_indices": lambda node: [
        x.node.operation.inbound_nodes.index(x.node) for x in node.inputs
    ],
    "tensor_indices": lambda node: [x.index for x in node.inputs],
    "input_masks": lambda node: [None for _ in node.inputs],
    "output_masks": lambda node: [None for _ in node.outputs],
    "arguments": lambda node: dict(node.kwargs),
}
for _kind, _members in ((Symbol, _OF_SYMBOLS), (Node, _OF_CALLS)):
    for _name, _get in _members.items():
        setattr(_kind, _name, property(_get))


def disable_tracking(func: Callable[..., Any]) -> Callable[..., Any]:
    """A method that sets attributes of a layer whose weights are not the layer's."""

    @functools.wraps(func)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        before = set(vars(self))
        try:
            return func(self, *args, **kwargs)
        finally:
            vars(self)["untracked"] = self.untracked | (set(vars(self)) - before)

    return call


class InputLayer(OlderMembers, layers.InputLayer):
    """The start of a functional model; `Input` makes one.

    Args:
        input_shape: the shape of a sample.
        batch_size: of the batches, None if open.
        batch_input_shape: the shape with the batch axis, instead of both.
        dtype: of the values, None for `floatx()`.
        input_tensor: a variable or tensor that models compute with where `fit` and the like get
            no inputs.
        sparse: without effect: arrays are dense here.
    """

    def __init__(
        self,
        input_shape: Any = None,
        batch_size: int | None = None,
        batch_input_shape: Any = None,
        dtype: Any = None,
        input_tensor: Any = None,
        sparse: bool = False,
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        batch_shape = kwargs.pop("batch_shape", batch_input_shape)
        kwargs.pop("ragged", None)
        layers.InputLayer.__init__(
            self, input_shape, batch_size, dtype, batch_shape=batch_shape,
            input_tensor=input_tensor, name=name, **kwargs,
        )  # fmt: skip
        self.symbol.shape = Sizes(self.symbol.shape)
        vars(self)["fed"] = input_tensor  # what models are fed where they are given no data

    @classmethod
    def automatic_name(cls) -> str:
        """`input_1`, then `input_2`."""
        return f"input_{get_uid('input')}"


def Input(  # noqa: N802
    shape: Any = None,
    batch_shape: Any = None,
    name: str | None = None,
    dtype: Any = None,
    sparse: bool = False,
    tensor: Any = None,
    **kwargs: Any,
) -> Symbol:
    """A symbol to begin a functional model with.

    Args:
        shape: of a sample, None where a size is open.
        batch_shape: with the batch axis, instead.
        name: by which dicts of data are matched.
        dtype: of the values, None for `floatx()`.
        sparse: without effect: arrays are dense here.
        tensor: a variable or tensor that models compute with where `fit` and the like get no
            inputs; a symbol is returned as it is.

    >>> Input((3,)).shape
    (None, 3)
    """
    if type(tensor) is Symbol:
        return tensor
    if shape is None and batch_shape is None and tensor is None:
        raise ValueError("Input needs a `shape` or a `batch_shape`, e.g. Input(shape=(28, 28, 1)).")
    return InputLayer(shape, None, batch_shape, dtype, tensor, name=name, **kwargs).symbol
