"""What layers, and models, of Keras 2.3 had and did."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from ..backend import get_uid
from ..core import to_snake_case, tree
from ..core.registry import is_ours
from ..engine import Node, Symbol, Variable, infer_body
from ..layers import Layer
from ..layers.base import input_spec


class Sizes(tuple[Any, ...]):
    """A shape as `get_shape` and the shapes that layers were given had it."""

    def as_list(self) -> list[Any]:
        """The sizes in a list."""
        return list(self)


def _given_sizes(method: Callable[..., Any]) -> Callable[..., Any]:
    """A method of shapes, as it was given them."""

    @functools.wraps(method)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        known = isinstance(args[0], (list, tuple, dict)) if args else False
        first = [tree.map_shape_structure(Sizes, args[0])] if known else args[:1]
        return method(self, *first, *args[1:], **kwargs)

    return call


class OlderMembers(Layer):
    """Names that count from one, penalties on activities for the whole batch, masks by call."""

    package = "keras2"
    stateful: Any = False
    plain_names = False
    older_masks = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        for name in ("build", "compute_output_shape"):
            own = None if is_ours(cls) else vars(cls).get(name)
            if inspect.isfunction(own):
                setattr(cls, name, _given_sizes(own))
        super().__init_subclass__(**kwargs)

    @classmethod
    def automatic_name(cls) -> str:
        """`dense_1`, then `dense_2`."""
        prefix = to_snake_case(cls.__name__)
        return f"{prefix}_{get_uid(prefix)}"

    @property
    def losses(self) -> list[Any]:
        """What was added in the last call, and the penalties on weights, frozen ones too."""
        return self._losses_of(self._all_layers(), self._penalized())

    def _penalized(self) -> list[Variable]:
        return [v for v in self.weights if v.regularizer is not None]

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """Symbols like what a call returns: by the `call` of a subclass; what that leaves open, by
        its `compute_output_shape`.
        """
        owners: Any = [
            next(c for c in type(self).__mro__ if name in vars(c))
            for name in ("call", "compute_output_shape")
        ]
        if is_ours(owners[0]):
            return super().compute_output_spec(*args, **kwargs)
        if is_ours(owners[1]):
            return infer_body(self, *args, **kwargs)
        try:
            found = infer_body(self, *args, **kwargs)
        except Exception:  # what it cannot do with symbols it will do, or not, with values
            return super().compute_output_spec(*args, **kwargs)
        try:
            return tree.map_structure(_closer, found, super().compute_output_spec(*args, **kwargs))
        except Exception:  # it says shapes of others, or none: tf.keras 2 did not ask
            return found

    def add_weight(self, *args: Any, **kwargs: Any) -> Variable:
        """A new variable, whose shape has `as_list`, too."""
        made = super().add_weight(*args, **kwargs)
        made.shape = Sizes(made.shape)
        return made

    def _called(self, node: Node) -> None:
        super()._called(node)
        for symbol in node.outputs:
            symbol.shape = Sizes(symbol.shape)

    def _regularize(self, outputs: Any) -> None:
        for output in tree.flatten(outputs):
            self.add_loss(self.activity_regularizer(output))

    def assert_input_compatibility(self, inputs: Any) -> None:
        """Raise ValueError where the inputs are not what `input_spec` says."""
        if self.input_spec is not None:
            shapes = tree.map_structure(lambda x: tuple(x.shape), inputs)
            input_spec.check(self, shapes)

    @property
    def input_mask(self) -> Any:
        """The mask of `input`: None, for symbols have none; masks are of tensors."""
        return self.get_input_mask_at(0)

    @property
    def output_mask(self) -> Any:
        """The mask of `output`: None, for symbols have none; masks are of tensors."""
        return self.get_output_mask_at(0)

    def get_input_mask_at(self, node_index: int) -> Any:
        """None for each symbol that the call of this number was given."""
        return tree.map_structure(lambda _: None, self.get_input_at(node_index))

    def get_output_mask_at(self, node_index: int) -> Any:
        """None for each symbol that the call of this number gave."""
        return tree.map_structure(lambda _: None, self.get_output_at(node_index))


def _closer(found: Symbol, said: Symbol) -> Symbol:
    sizes = [s if n is None else n for n, s in zip(found.shape, said.shape, strict=True)]
    return Symbol(sizes, found.dtype, found.sparse)
