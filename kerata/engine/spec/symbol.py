"""Symbols, which stand for tensors to come, and the nodes that make them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from ...core import Unsupported, current, sizes_of, standardize_dtype, tree
from ..operators import Operators, operations

# the operations of Python's operators, by the names of NumPy's functions
_OF_OPERATORS = {
    **{name: name for name in (
        "add subtract multiply divide floor_divide power matmul less less_equal greater "
        "greater_equal equal not_equal left_shift right_shift"
    ).split()},
    "true_divide": "divide", "remainder": "mod", "bitwise_and": "logical_and",
    "bitwise_or": "logical_or", "bitwise_xor": "logical_xor",
}  # fmt: skip


class NoValue(TypeError, ValueError):
    """A symbol was asked for its value: Keras raises the one for conditions, else the other."""


def needs_values(error: Exception) -> bool:
    """Whether an error says that symbols do not do where it was raised: by kerata itself, or by
    another library, which names the type that it refuses.
    """
    own = isinstance(error, (NoValue, Unsupported))
    return own or re.search(r"\b(Symbol|NoValue)\b", str(error)) is not None


class Symbol(Operators):
    """A tensor to come: its shape (None where open), its dtype, and the node that will make it.

    Known to users of Keras as `KerasTensor`.
    """

    __slots__ = ("shape", "dtype", "sparse", "_name", "node", "index", "constant", "__weakref__")

    ragged = False

    def __init__(
        self, shape: Sequence[int | None], dtype: Any = "float32", sparse: bool = False,
        ragged: bool = False, record_history: bool = True, name: str | None = None,
    ) -> None:  # fmt: skip
        self.shape: tuple[int | None, ...] = (
            shape if type(shape) is tuple else sizes_of(shape, "KerasTensor")
        )
        self.dtype: str = standardize_dtype(dtype)
        self.sparse = sparse
        self._name = name
        self.node: Node | None = None
        self.index = 0
        self.constant: Any = None

    @property
    def name(self) -> str:
        """The given name, else one made from the node."""
        if self._name is None:
            origin = "tensor" if self.node is None else self.node.name
            return origin if not self.index else f"{origin}_{self.index}"
        return self._name

    @property
    def ragged_rank(self) -> None:
        """None: no tensor is ragged."""

    row_splits_dtype = ragged_rank

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    def reshape(self, newshape: Sequence[int]) -> Any:
        """This symbol in another shape."""
        return operations["ops.reshape"](self, newshape)

    def squeeze(self, axis: Any = None) -> Any:
        """This symbol without axes of size one."""
        return operations["ops.squeeze"](self, axis)

    def __repr__(self) -> str:
        return f"<Symbol shape={self.shape}, dtype={self.dtype}, name={self.name}>"

    def _no_value(self, *_: Any, **__: Any) -> NoReturn:
        raise NoValue(
            f"The symbol '{self.name}' has no value yet: it stands for a tensor of a model being "
            "built, so it cannot "
            "become a number, an array or a condition. Use kerata.ops on it, or put the code into "
            "a Layer's `call`."
        )

    def __eq__(self, other: Any) -> Any:
        # outside of bodies two symbols are told apart, as models do with `x in inputs`
        apart = isinstance(other, Symbol) and not current().abstract
        return NotImplemented if apart else super().__eq__(other)

    __hash__ = object.__hash__
    __bool__ = __float__ = __int__ = __index__ = __array__ = _no_value

    def __array_ufunc__(self, function: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        """`array + x` is the operation; NumPy's other functions cannot do with a symbol.

        Other libraries' functions of that name may be given too.
        """
        name = _OF_OPERATORS.get(function.__name__)
        if name is None or method != "__call__" or kwargs:
            self._no_value_for(function)
        return operations[f"ops.{name}"](*inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> NoReturn:
        self._no_value_for(function)

    def _no_value_for(self, function: Any) -> NoReturn:
        name = function.__name__
        own = f"kerata.ops.{name}" if f"ops.{name}" in operations else "kerata.ops"
        raise NoValue(
            f"`{name}` needs values, and the symbol '{self.name}' has none yet: it stands "
            f"for a tensor of a model being built. Use {own} instead."
        )

    def __iter__(self) -> Any:
        if not self.shape or self.shape[0] is None:
            self._no_value()
        return iter([self[i] for i in range(self.shape[0] or 0)])

    def __len__(self) -> int:
        if not self.shape or self.shape[0] is None:
            self._no_value()
        return self.shape[0] or 0


class Node:
    """One call: which layer, operation or primitive, with which arguments, and the symbols it
    makes.
    """

    __slots__ = ("operation", "args", "kwargs", "outputs", "inputs", "result", "__weakref__")

    def __init__(
        self, operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any
    ) -> None:
        self.operation, self.args, self.kwargs, self.result = operation, args, kwargs, result
        self.inputs: list[Symbol] = [x for x in tree.flatten((args, kwargs)) if type(x) is Symbol]
        self.outputs: list[Symbol] = [x for x in tree.flatten(result) if type(x) is Symbol]
        for index, symbol in enumerate(self.outputs):
            symbol.node, symbol.index = self, index

    @property
    def name(self) -> str:
        """The layer's or the operation's name."""
        operation = self.operation
        if isinstance(operation, str):
            return operation
        return str(getattr(operation, "name", None) or getattr(operation, "__name__", "operation"))

    def fill(self, value_of: Callable[[Any], Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments with each symbol replaced."""
        swap = lambda x: value_of(x) if type(x) is Symbol else x
        return tree.map_structure(swap, self.args), tree.map_structure(swap, self.kwargs)
