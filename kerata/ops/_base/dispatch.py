"""How an operation reaches the engine in force, in one place.

`operation` and `pairwise` mark public functions written in terms of others: an engine's override of
that name goes first, symbols are recorded, arguments that are no tensors become some, two operands
meet in one dtype. `unary` and `binary` are the way to the primitives. What dtypes meet in is looked
up by the dtype objects themselves, so that a call costs little more than the engine's own function.
"""

from __future__ import annotations

import functools
import inspect
import operator
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from ...core.context import active_engine, current, settings
from ...core.dtypes import canonical, float_type, result_type
from ...engine.operators import operations, register
from ...engine.spec.graph import Symbol, record
from ...engine.variable import Variable
from .errors import explain, explain_primitive

Function = TypeVar("Function", bound=Callable[..., Any])
_PYTHON = (bool, int, float)
_PLAIN = frozenset((int, float, bool, str, type(None)))  # what holds no symbol


def holds_symbol(args: Sequence[Any]) -> bool:
    """Whether a Symbol is among the arguments, or in a list or dict among them."""
    for a in args:
        kind = type(a)
        if kind is Symbol:
            return True
        if kind in (list, tuple) and a and holds_symbol(a):
            return True
        if kind is dict and holds_symbol(tuple(a.values())):
            return True
    return False


def tensor(x: Any, dtype: Any = None) -> Any:
    """`x` (a variable, number, array, list, foreign tensor) as a tensor of the engine in force."""
    engine = active_engine() or settings.engine or current()
    if type(x) is engine.Tensor or engine.is_tensor(x):
        found = x
    elif isinstance(x, Variable):
        found = x.value
    else:
        return engine.tensor(x, None if dtype is None else result_type(dtype))
    if dtype is None:
        return found
    have = engine.dtype(found)
    if have == dtype:
        return found
    name = result_type(dtype)
    return found if have == name else engine.cast(found, name)


def dtype_of(x: Any) -> str:
    """The dtype's name for promotion: Python numbers are weak ("int", "float")."""
    engine = active_engine() or settings.engine or current()
    if type(x) is engine.Tensor:
        found: str = engine.dtype(x)
        return found
    if isinstance(x, _PYTHON):  # np.float64 is a float too, and as weak
        return "bool" if isinstance(x, bool) else "int" if isinstance(x, int) else "float"
    if isinstance(x, (Variable, Symbol)):
        return x.dtype
    if engine.is_tensor(x):
        return str(engine.dtype(x))
    if isinstance(x, (list, tuple)):
        return result_type(*map(dtype_of, x)) if x else settings.floatx
    return canonical(getattr(x, "dtype", None) or np.asarray(x).dtype)


def meet(*xs: Any, floating: bool = False, dtype: str | None = None) -> list[Any]:
    """The operands as tensors of one dtype: promoted, a float if `floating`, or the one given.

    Python numbers become what the engine's `scalar` makes of them, unless all are numbers.
    """
    engine = active_engine() or settings.engine or current()
    kind = engine.Tensor
    name = dtype
    if name is None:
        key = (
            tuple([x.dtype if type(x) is kind else _kind(x) for x in xs]), floating, settings.floatx
        )  # fmt: skip
        name = _meetings.get(key)
        if name is None:
            name = result_type(*map(dtype_of, xs))
            name = _meetings[key] = float_type(name) if floating else name
            if floating:
                _floats.update([x.dtype for x in xs if type(x) is kind and dtype_of(x) == name])
    if all([type(x) in _PYTHON for x in xs]):
        return [engine.tensor(x, name) for x in xs]
    cast, dtype_of_tensor = engine.cast, engine.dtype
    return [
        (x if dtype_of_tensor(x) == name else cast(x, name)) if type(x) is kind
        else engine.scalar(x, name) if type(x) in _PYTHON
        else tensor(x, name)
        for x in xs
    ]  # fmt: skip


def _kind(x: Any) -> Any:
    return type(x) if type(x) in _PYTHON else dtype_of(x)


def binary(name: str, x1: Any, x2: Any, floating: bool = False) -> Any:
    """A binary primitive, after promotion."""
    try:
        engine = active_engine() or settings.engine or current()
        kind = engine.Tensor
        if type(x1) is kind and type(x2) is kind:
            dtype = x1.dtype
            if dtype is x2.dtype and (not floating or dtype in _floats):
                return getattr(engine, name)(x1, x2)
        elif type(x1) is kind and type(x2) in _PYTHON:
            return getattr(engine, name)(*with_number(engine, x1, x2, floating))
        elif type(x2) is kind and type(x1) in _PYTHON:
            x2, x1 = with_number(engine, x2, x1, floating)
            return getattr(engine, name)(x1, x2)
        elif not engine.abstract and (type(x1) is Symbol or type(x2) is Symbol):
            return record(operations[f"ops.{name}"], (x1, x2), {})
        return getattr(engine, name)(*meet(x1, x2, floating=floating))
    except Exception as error:
        explain_primitive(error, sys._getframe(1))
        raise


def with_number(engine: Any, x: Any, number: Any, floating: bool = False) -> tuple[Any, Any]:
    """A tensor and a Python number, as the engine's `scalar`, in the dtype in which they meet."""
    key = (x.dtype, type(number), floating, settings.floatx)
    found = _weak_meetings.get(key)
    if found is None:
        name = result_type(dtype_of(x), dtype_of(number))
        name = float_type(name) if floating else name
        found = _weak_meetings[key] = (name, name == engine.dtype(x))
    name, same = found
    return x if same else engine.cast(x, name), engine.scalar(number, name)


def unary(name: str, x: Any, floating: bool = False) -> Any:
    """A unary primitive; `floating` brings integers to `floatx()` first."""
    try:
        engine = active_engine() or settings.engine or current()
        if type(x) is not engine.Tensor:
            if type(x) is Symbol and not engine.abstract:
                return record(operations[f"ops.{name}"], (x,), {})
            x = tensor(x)
        if floating and x.dtype not in _floats:
            dtype = engine.dtype(x)
            if dtype == float_type(dtype):
                _floats.add(x.dtype)
            else:
                x = engine.cast(x, float_type(dtype))
        return getattr(engine, name)(x)
    except Exception as error:
        explain_primitive(error, sys._getframe(1))
        raise


_floats: set[Any] = set()  # the dtypes, as their libraries have them, that are known to be floats
_weak_meetings: dict[
    Any, tuple[str, bool]
] = {}  # for a number: that dtype, whether the tensor has it
_meetings: dict[
    Any, str
] = {}  # (dtypes of operands, whether floating, floatx) -> the dtype they meet in


def primitive_pair(function: Function) -> Function:
    """As `primitive`, for two operands: tensors of one dtype go straight to `engine.quick`."""
    name = function.__name__

    @functools.wraps(function)
    def call(x1: Any, x2: Any) -> Any:
        try:
            engine = active_engine() or settings.engine or current()
            kind = engine.Tensor
            if type(x1) is kind and type(x2) is kind:
                usual, quick = engine.usual, engine.usual_quick
                if usual is not None:
                    dtype = x1.dtype
                    if dtype is not usual:
                        quick = engine.quick.get(dtype)
                    if dtype is not x2.dtype:
                        quick = None
                if quick is not None:
                    try:
                        return quick[name](x1, x2)
                    except Exception:  # there is more to do, or a mistake
                        pass
            return function(x1, x2)
        except Exception as error:
            explain(error, call, (x1, x2), {}, sys._getframe(1))
            raise

    register(call)
    return call  # type: ignore[return-value]


def primitive_float(function: Function) -> Function:
    """As `primitive`, for plain calls of `unary` on floats: they go straight to `engine.quick`."""
    name = function.__name__

    @functools.wraps(function)
    def call(x: Any) -> Any:
        try:
            engine = active_engine() or settings.engine or current()
            if type(x) is engine.Tensor:
                usual, quick = engine.usual, engine.usual_quick
                if usual is not None:
                    dtype = x.dtype
                    if dtype is not usual:
                        quick = engine.quick.get(dtype)
                if quick is not None:
                    try:
                        return quick[name](x)
                    except Exception:  # there is more to do, or a mistake
                        pass
            return function(x)
        except Exception as error:
            explain(error, call, (x,), {}, sys._getframe(1))
            raise

    register(call)
    return call  # type: ignore[return-value]


def primitive(function: Function) -> Function:
    """Register a public operation that calls `unary` or `binary` itself, under its name."""
    register(function)
    return function


def operation(tensors: int = 1, quick: bool = False) -> Callable[[Function], Function]:
    """Make a public operation of a body, whose first `tensors` arguments arrive as tensors.

    They are of the engine in force. The body serves engines without an override in `native`. With
    `quick`, calls with a tensor alone, or with a tensor and an axis, go straight to `engine.quick`.
    """

    def decorate(body: Function) -> Function:
        name, leading = body.__name__, list(inspect.signature(body).parameters)[:tensors]

        @functools.wraps(body)
        def call(*args: Any, **kwargs: Any) -> Any:
            given = args
            try:
                engine = active_engine() or settings.engine or current()
                kind = engine.Tensor
                own = _own_function(engine, name, args) if quick and not kwargs else None
                if own is not None:
                    try:
                        return own(*args)
                    except Exception:  # there is more to do, or a mistake
                        pass
                for a in args:
                    if type(a) is not kind and type(a) not in _PLAIN and not engine.abstract:
                        if holds_symbol(args):
                            return record(call, args, kwargs)
                        break
                if kwargs and not engine.abstract and holds_symbol(tuple(kwargs.values())):
                    return record(call, args, kwargs)
                if tensors > 1 or tensors and not (args and type(args[0]) is kind):
                    args = _converted(args, kwargs, leading, kind)
                override = engine.native.get(name)
                if override is not None:
                    out = override(*args, **kwargs)
                    if out is not NotImplemented:  # it may decline where it has no faster form
                        return out
                return body(*args, **kwargs)
            except Exception as error:
                explain(error, call, given, kwargs, sys._getframe(1))
                raise

        return _registered(call, body)

    return decorate


def _own_function(engine: Any, name: str, args: Any) -> Any:
    """The one in `engine.quick` for a tensor alone, or for a tensor and an axis."""
    count = len(args)
    if 0 < count < 3 and type(args[0]) is engine.Tensor and (count == 1 or type(args[1]) is int):
        usual, quick = engine.usual, engine.usual_quick
        if usual is not None:
            dtype = args[0].dtype
            if dtype is not usual:
                quick = engine.quick.get(dtype)
        return None if quick is None else quick.get(name)
    return None


def _converted(args: Any, kwargs: Any, leading: Sequence[str], kind: Any) -> tuple[Any, ...]:
    """The arguments, the leading ones as tensors; those given by name are changed in `kwargs`."""
    count = len(leading)
    for key in leading[len(args) :]:
        if key in kwargs:
            kwargs[key] = _tensors(kwargs[key])
    return *[a if type(a) is kind else _tensors(a) for a in args[:count]], *args[count:]


def _registered(call: Any, body: Function) -> Function:
    """A public operation, which knows its body and is known by its name."""
    call.body = body
    register(call)
    return call  # type: ignore[no-any-return]


def pairwise(floating: bool = False) -> Callable[[Function], Function]:
    """Make a public operation of a body of two operands, which arrive in one dtype.

    A float one if `floating`: then both are tensors. Else a Python number is the engine's `scalar`,
    which primitives of two operands accept. Overrides in `native` get the same.
    """

    def decorate(body: Function) -> Function:
        name = body.__name__

        @functools.wraps(body)
        def call(x1: Any, x2: Any) -> Any:
            try:
                engine = active_engine() or settings.engine or current()
                kind = engine.Tensor
                if type(x1) is kind and type(x2) in _PYTHON:
                    a, b = with_number(engine, x1, x2, floating)
                    if floating and type(b) is not kind:
                        b = engine.tensor(b, engine.dtype(a))
                elif type(x1) is not kind or type(x2) is not kind:
                    if not engine.abstract and (type(x1) is Symbol or type(x2) is Symbol):
                        return record(call, (x1, x2), {})
                    a, b = meet(x1, x2, floating=floating)
                    if floating:
                        a, b = tensor(a), tensor(b)
                elif x1.dtype is not x2.dtype or (floating and x1.dtype not in _floats):
                    a, b = meet(x1, x2, floating=floating)
                else:
                    a, b = x1, x2
                override = engine.native.get(name)
                if override is not None:
                    out = override(a, b)
                    if out is not NotImplemented:
                        return out
                return body(a, b)
            except Exception as error:
                explain(error, call, (x1, x2), {}, sys._getframe(1))
                raise

        return _registered(call, body)

    return decorate


def _tensors(x: Any) -> Any:
    if x is None:
        return None
    return tensor(x)


def axes_of(axis: Any, rank: int) -> tuple[int, ...]:
    """An axis argument (None, one, several, negative) as a sorted tuple of axes."""
    if type(axis) is int and -rank <= axis < rank:
        return (axis % rank,)
    if axis is None:
        return tuple(range(rank))
    found = []
    for a in axis if isinstance(axis, (list, tuple, np.ndarray)) else (axis,):
        if not hasattr(a, "__index__"):
            raise TypeError(f"An axis must be an integer, not {a!r}.")
        if not -rank <= a < rank:
            raise ValueError(f"axis {a} is out of range for a tensor of rank {rank}.")
        found.append(operator.index(a) % rank)
    if len(set(found)) != len(found):
        raise ValueError(f"axis {axis} names an axis twice.")
    return tuple(sorted(found))
