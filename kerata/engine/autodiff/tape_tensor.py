"""What a tensor is on a tape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import InvalidType, tree
from ..operators import Operators, operations


class TapeTensor(Operators):
    """A tensor on a tape: its value, its place, its tape. A layer uses it like the tensor."""

    __slots__ = ("value", "index", "tape", "__weakref__")

    def __init__(self, value: Any, index: int, tape: Any) -> None:
        self.value, self.index, self.tape = value, index, tape

    @property
    def shape(self) -> Any:
        """The shape, as the engine's tensor gives it."""
        return self.value.shape

    @property
    def dtype(self) -> Any:
        """The dtype, as the engine's tensor gives it."""
        return self.value.dtype

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.value.shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(self.value.size)

    def __len__(self) -> int:
        if not self.value.shape:
            raise InvalidType("A tensor without axes has no length.")
        return int(self.value.shape[0])

    def __iter__(self) -> Any:
        return (self[i] for i in range(len(self)))

    def _known(self) -> Any:
        if self.tape.abstract:
            raise InvalidType(
                f"{self!r} has no value yet: this function is being traced. Use ops.where or "
                f"ops.cond in place of `if`, and ops in place of Python's arithmetic on values."
            )
        return self.tape.numpy(self)

    def __float__(self) -> float:
        return float(self._known())

    def __int__(self) -> int:
        return int(self._known())

    def __bool__(self) -> bool:
        return bool(self._known())

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        """NumPy's elementwise functions, as the operations of their names."""
        operation = operations.get(f"ops.{ufunc.__name__}")
        if kwargs.keys() == {"out"} and kwargs["out"][0] is inputs[0]:
            kwargs = {}  # `array += x`: the name is bound to what is returned
        if method != "__call__" or kwargs or operation is None:
            return self._as_array(getattr(ufunc, method), inputs, kwargs)
        return operation(*inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        """NumPy's other functions, as the operations of their names."""
        operation = operations.get(f"ops.{function.__name__}")
        if function.__module__ != np.__name__ or operation is None:
            return self._as_array(function, args, kwargs)
        return operation(*args, **kwargs)

    def _as_array(self, function: Any, args: Any, kwargs: Any) -> Any:
        """What becomes of NumPy functions that have no operation."""
        return self.__array__()

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        raise InvalidType(
            f"{self!r} is part of a gradient computation and cannot become a NumPy array by "
            f"itself, for its gradient would be lost. Use kerata.ops instead of NumPy's functions, "
            f"return it from the function as part of `aux`, or take its plain value on purpose: "
            f"ops.convert_to_numpy(x)."
        )

    def __repr__(self) -> str:
        return f"<taped tensor, shape={tuple(self.shape)}, dtype={self.tape.dtype(self)}>"


def unbox(x: Any, tape: Any = None) -> Any:
    """A nested structure with the values of its boxes in place of them.

    Those of one tape where one is given.
    """
    kind = type(x)
    if kind is TapeTensor:
        return x.value if tape is None or x.tape is tape else x
    if kind is list or kind is tuple:
        return kind([unbox(a, tape) for a in x])
    if kind is dict:
        return {key: unbox(a, tape) for key, a in x.items()}
    return tree.map_structure(lambda a: unbox(a, tape), x) if tree.is_nested(x) else x


def tape_of(args: Sequence[Any]) -> Any:
    """The innermost tape that has a box among these (or in lists among these); None without."""
    found = None
    for a in args:
        kind = type(a)
        if kind is TapeTensor:
            tape = a.tape
        elif (kind is list or kind is tuple) and a:
            tape = tape_of(a)
        else:
            continue
        if found is None or tape is not None and tape.depth > found.depth:
            found = tape
    return found
