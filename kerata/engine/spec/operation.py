"""Operations as objects: what is called on tensors and recorded on symbols."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...core import InvalidArgument, ambient, auto_name, current, registry, to_snake_case, tree
from .spec import infer_body
from .symbol import Node, Symbol


class Operation(registry.Configurable):
    """A computation with a name: define `call`, and `compute_output_spec` where shapes and dtypes
    cannot be told by calling it on symbols.

    Args:
        name: automatic where None.

    >>> class Scale(Operation):
    ...     def __init__(self, factor, name=None):
    ...         super().__init__(name=name)
    ...         self.factor = factor
    ...     def call(self, x):
    ...         return x * self.factor
    >>> scale = Scale(3.0)
    >>> scale(2.0), scale(Symbol((None, 4))).shape
    (6.0, (None, 4))
    """

    bare = True

    name: str
    node: Node | None = None  # of the first call on symbols

    def __init__(self, name: str | None = None) -> None:
        if name is not None and (not isinstance(name, str) or "/" in name):
            raise InvalidArgument(f"A name must be a string without '/', not {name!r}.")
        self.name = name or auto_name(to_snake_case(type(self).__name__))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Compute on tensors; on symbols, record the call and return symbols."""
        symbols = any(type(x) is Symbol for x in tree.flatten((args, kwargs)))
        if symbols and not current().abstract:
            return self.symbolic_call(*args, **kwargs)
        return self.call(*args, **kwargs)

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """Compute the outputs; subclasses override."""
        raise NotImplementedError(f"{type(self).__name__} '{self.name}' defines no `call`.")

    def quantized_call(self, *args: Any, **kwargs: Any) -> Any:
        """`call` where weights are quantized; subclasses that have some override."""
        return self.call(*args, **kwargs)

    def symbolic_call(self, *args: Any, **kwargs: Any) -> Any:
        """The symbols that a call returns, with the node that says so."""
        node = Node(self, args, dict(kwargs), self.compute_output_spec(*args, **kwargs))
        self.node = self.node or node
        return node.result

    def rematerialized_call(
        self, layer_call: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Callable[..., Any]:
        """The call, computed anew for the gradient where the `RematScope` in force chooses it."""
        scope = ambient.remat
        return scope.applied(self, layer_call, args, kwargs) if scope else layer_call

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """Symbols with the shape and dtype of what a call with these symbols returns."""
        return infer_body(self.call, *args, **kwargs)

    @property
    def input(self) -> Any:
        """The symbols of the first call on symbols."""
        return one_or_all(self._first("input").inputs)

    @property
    def output(self) -> Any:
        """The symbols that the first call on symbols gave."""
        return one_or_all(self._first("output").outputs)

    def _first(self, what: str) -> Node:
        if self.node is None:
            raise AttributeError(
                f"{type(self).__name__} '{self.name}' has never been called on symbols, so it has "
                f"no `{what}`."
            )
        return self.node

    def __repr__(self) -> str:
        return f"<Operation name={self.name}>"


class FunctionCall(Operation):
    """A function's call on symbols, as one of the `operations` of a functional model."""

    def __init__(self, node: Node, name: str) -> None:
        super().__init__(name)
        self.node, self.function = node, node.operation

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """The function of these tensors, and of what else it was called with."""
        assert self.node is not None
        rest = self.node.args[len(args) :]
        return self.function(*args, *rest, **{**self.node.kwargs, **kwargs})


def one_or_all(symbols: Any) -> Any:
    """The symbol, if there is one alone."""
    return symbols[0] if len(symbols) == 1 else symbols
