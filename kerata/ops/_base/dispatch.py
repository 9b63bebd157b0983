"""How an operation reaches the engine in force, in one place.

`operation` makes a public function of one that is written in terms of others: arguments that are no
tensors become some, symbols are recorded, an engine's kernel of that name goes first. `primitive`
marks those whose body is `unary` or `binary`, the way to the primitives. Promotions are looked up
by the dtype objects themselves, so that a call costs little more than the engine's own function.
"""

from __future__ import annotations

import functools
import inspect
import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from ...core import context
from ...core.arguments import settling
from ...core.context import active_engine, settings
from ...core.dtypes import INTEGERS, RANGES, canonical, fitted, float_type, result_type
from ...core.typing import Tensor
from ...engine import Engine, Readable, SparseTensor, Symbol, apply_sparse, is_sparse, record
from ...engine.operators import kernels, operations, register
from .errors import explain
from .positional import completion, normalization

Function = TypeVar("Function", bound=Callable[..., Any])
# the decorators below convert operands, which no annotation can say: to the bodies of operations
# the engine in force is one whose tensors may be anything
current: Callable[[], Engine[Any]] = context.current
_PYTHON = (bool, int, float)
_COMPARISONS = ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")
_PLAIN = frozenset((int, float, bool, str, type(None)))  # what holds no symbol


def holds_symbol(args: Sequence[Any]) -> bool:
    """Whether a Symbol is among the arguments, or in a list or dict among them."""
    return _special(args, Symbol) is Symbol


def taking_over(args: Sequence[Any], engine: Engine[Any]) -> Callable[..., Any] | None:
    """What computes an operation on arguments that are no tensors of the engine: symbols record
    it, sparse tensors have rules of their own.
    """
    found = _special(args, None if engine.abstract else Symbol)
    return None if found is None else record if found is Symbol else apply_sparse


def _special(args: Sequence[Any], symbol: type | None) -> type | None:
    """Which type takes over: symbols go first, whatever else is there."""
    found: type | None = None
    for a in args:
        kind = type(a)
        if kind is symbol:
            return kind
        if is_sparse(a):
            found = SparseTensor
        elif kind in (list, tuple, dict) and a:
            inner = _special(tuple(a.values()) if kind is dict else a, symbol)
            if inner is symbol and symbol is not None:
                return inner
            found = inner or found
    return found


def tensor(x: Any, dtype: Any = None) -> Tensor:
    """`x` (a variable, number, array, list, foreign tensor) as a tensor of the engine in force."""
    engine = active_engine() or settings.engine or current()
    if type(x) is engine.Tensor or engine.is_tensor(x):
        found = x
    elif isinstance(x, Readable):
        found = x.value
    elif type(x) is SparseTensor:
        found = x.to_dense()
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
        return engine.dtype(x)
    if isinstance(x, _PYTHON):  # np.float64 is a float too, and as weak
        return "bool" if isinstance(x, bool) else "int" if isinstance(x, int) else "float"
    if isinstance(x, (Readable, Symbol)):
        return x.dtype
    if type(x) is SparseTensor:
        return dtype_of(x.values)
    if engine.is_tensor(x):
        return str(engine.dtype(x))
    if isinstance(x, (list, tuple)):
        return result_type(*map(dtype_of, x)) if x else settings.floatx
    return canonical(getattr(x, "dtype", None) or np.asarray(x).dtype)


def promote(*xs: Any, floating: bool = False, dtype: str | None = None) -> list[Any]:
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
        name = _promotions.get(key)
        if name is None:
            name = result_type(*map(dtype_of, xs))
            name = _promotions[key] = float_type(name) if floating else name
            if floating:
                _floats.update([x.dtype for x in xs if type(x) is kind and dtype_of(x) == name])
    if all([type(x) in _PYTHON for x in xs]):
        return [engine.tensor(x, name) for x in xs]
    cast, dtype_of_tensor = engine.cast, engine.dtype
    return [
        (x if dtype_of_tensor(x) == name else cast(x, name)) if type(x) is kind
        else engine.scalar(fitted(x, name), name) if type(x) in _PYTHON
        else tensor(x, name)
        for x in xs
    ]  # fmt: skip


def _kind(x: Any) -> Any:
    return type(x) if type(x) in _PYTHON else dtype_of(x)


def binary(name: str, x1: Any, x2: Any, floating: bool = False) -> Tensor:
    """A binary primitive, after promotion."""
    engine = active_engine() or settings.engine or current()
    kind = engine.Tensor
    if type(x1) is kind and type(x2) is kind:
        dtype = x1.dtype
        if dtype is x2.dtype and (not floating or dtype in _floats):
            return getattr(engine, name)(x1, x2)
    elif type(x1) is kind and type(x2) in _PYTHON:
        return getattr(engine, name)(*with_number(engine, x1, x2, floating, name))
    elif taker := taking_over((x1, x2), engine):
        return taker(operations[f"ops.{name}"], (x1, x2), {})
    return getattr(engine, name)(*_meeting(engine, x1, x2, floating, name))


def _meeting(engine: Engine[Any], x1: Any, x2: Any, floating: bool, name: str) -> Sequence[Any]:
    """Two operands in one dtype, whatever they are."""
    if type(x1) in _PYTHON and type(x2) not in _PYTHON:
        return with_number(engine, tensor(x2), x1, floating, name)[::-1]
    if type(x2) in _PYTHON and type(x1) not in _PYTHON:
        return with_number(engine, tensor(x1), x2, floating, name)
    return promote(x1, x2, floating=floating)


def with_number(
    engine: Engine[Any], x: Any, number: Any, floating: bool = False, operation: str = ""
) -> tuple[Any, Any]:
    """A tensor and a Python number, as the engine's `scalar`, promoted to one dtype.

    A number that the dtype cannot hold is an error; compared with, it is beyond all that it holds.
    """
    key = (x.dtype, type(number), floating, settings.floatx)
    found = _weak_promotions.get(key)
    if found is None:
        name = result_type(dtype_of(x), dtype_of(number))
        name = float_type(name) if floating else name
        found = _weak_promotions[key] = (name, name == engine.dtype(x), RANGES.get(name))
    name, same, bounds = found
    if bounds and not bounds[0] <= number <= bounds[1]:
        if operation in _COMPARISONS and name in INTEGERS:
            return with_number(engine, x, math.inf if number > 0 else -math.inf)
        number = fitted(number, name)
    return x if same else engine.cast(x, name), engine.scalar(number, name)


def unary(name: str, x: Any, floating: bool = False) -> Tensor:
    """A unary primitive; `floating` brings integers to `floatx()` first."""
    engine = active_engine() or settings.engine or current()
    if type(x) is not engine.Tensor:
        if taker := taking_over((x,), engine):
            return taker(operations[f"ops.{name}"], (x,), {})
        x = tensor(x)
    if floating and x.dtype not in _floats:
        dtype = engine.dtype(x)
        if dtype == float_type(dtype):
            _floats.add(x.dtype)
        else:
            x = engine.cast(x, float_type(dtype))
    return getattr(engine, name)(x)


_floats: set[Any] = set()  # the dtypes, as their libraries have them, that are known to be floats
# for a tensor and a number: the dtype of both, whether the tensor has it, its bounds
_weak_promotions: dict[Any, tuple[str, bool, tuple[float, float] | None]] = {}
_promotions: dict[Any, str] = {}  # (dtypes of operands, whether floating, floatx) -> common dtype


def primitive(body: Function) -> Function:
    """Make a public operation of a body that calls `unary` or `binary` itself, under its name."""

    @functools.wraps(body)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return body(*args, **kwargs)
        except Exception as error:
            explain(error, call, args, kwargs)
            raise

    register(call)
    return call  # type: ignore[return-value]


def operation(
    tensors: int = 1, promoted: bool = False, floating: int = 0, native: bool = True,
    axes: str = "", axis: str = "", normal: Callable[..., Any] | None = None,
) -> Callable[[Function], Function]:  # fmt: skip
    """Make a public operation of a body, whose first `tensors` arguments arrive as tensors.

    They are of the engine in force; the first `floating` of them arrive in one float dtype. With
    `promoted` there are two operands, which arrive in one dtype: a float one if `floating`, and
    then both are tensors; else a Python number is the engine's `scalar`, which primitives of two
    operands accept. `engine.native` may have a kernel of the operation's name; `native` False: the
    body calls a `kernel` itself. Both take all arguments by position, as `normal` returns them
    where that is given. `axes` names the argument that is one axis, several or None for all of the
    first tensor's, and arrives as a sorted tuple; `axis` one that is a single axis, and arrives as
    an integer that is not negative. With either, `epsilon` None arrives as the setting.
    """

    def decorate(body: Function) -> Function:
        if promoted:
            call = _promoting(body, bool(floating))
        else:
            found = normalization(body, axes, axis) if axes or axis else normal
            found = _in_floats(floating, found) if floating else found
            call = _converting(body, tensors, native, found)
        call.body = _without_kernel(call)  # type: ignore[attr-defined]
        register(call)
        return call  # type: ignore[return-value]

    return decorate


def kernel(name: str) -> Callable[[Function], Function]:
    """Make a function of normalised arguments what an engine may replace in `native`, by this name.

    It is called by position alone, with what the public operation made of the user's arguments:
    axes are sorted tuples, none negative, windows a `Windows`, numbers of one kind.
    """

    def decorate(body: Function) -> Function:
        @functools.wraps(body)
        def call(*args: Any) -> Any:
            found = (active_engine() or settings.engine or current()).native.get(name)
            # it may decline where it has no faster form
            if found is not None and (out := found(*args)) is not NotImplemented:
                return out
            return body(*args)

        call.body = body  # type: ignore[attr-defined]
        kernels[name] = call
        return call  # type: ignore[return-value]

    return decorate


def _without_kernel(operation: Function) -> Function:
    """An operation that computes by its body what the engine in force has a kernel for."""
    name = operation.__name__

    @functools.wraps(operation)
    def call(*args: Any, **kwargs: Any) -> Any:
        engine = current()
        kept = engine.native
        engine.native = {key: kernel for key, kernel in kept.items() if key != name}
        try:
            return operation(*args, **kwargs)
        finally:
            engine.native = kept

    return call  # type: ignore[return-value]


def _converting(
    body: Function, tensors: int, native: bool, normal: Callable[..., Any] | None
) -> Callable[..., Any]:
    name, complete = body.__name__, completion(body)
    parameters = list(inspect.signature(body).parameters.values())
    leading, (first, settle) = [p.name for p in parameters[:tensors]], settling(body)
    count = sum(p.kind is p.POSITIONAL_OR_KEYWORD for p in parameters)

    @functools.wraps(body)
    def call(*args: Any, **kwargs: Any) -> Any:
        given = args, kwargs = settle(args, kwargs) if kwargs or args[first:] else (args, kwargs)
        try:
            engine = active_engine() or settings.engine or current()
            kind = engine.Tensor
            for a in args:
                if type(a) is not kind and type(a) not in _PLAIN:
                    if taker := taking_over(args, engine):
                        return taker(call, args, kwargs)
                    break
            if kwargs and (taker := taking_over(tuple(kwargs.values()), engine)):
                return taker(call, args, kwargs)
            if tensors > 1 or tensors and not (args and type(args[0]) is kind):
                args, kwargs = _converted(args, kwargs, leading, kind)
            found = engine.native.get(name) if native else None
            if found is not None or normal is not None:
                if kwargs or len(args) != count:
                    args, kwargs = complete(args, kwargs)
                if kwargs or len(args) < count:  # an old spelling, or the body says what is wrong
                    return body(*args, **kwargs)
                if normal is not None:
                    args = normal(*args)
                if found is not None and (out := found(*args)) is not NotImplemented:
                    return out
            return body(*args, **kwargs)
        except Exception as error:
            explain(error, call, *given)
            raise

    return call


def _in_floats(count: int, normal: Callable[..., Any] | None) -> Callable[..., Any]:
    """A normal form of arguments of which the first ones meet in a float dtype; None stays None."""

    def met(*args: Any) -> Any:
        dtype = args[0].dtype
        known = dtype in _floats
        for x in args[1:count]:
            known = known and (x is None or x.dtype is dtype)
        if not known:
            found = iter(promote(*[x for x in args[:count] if x is not None], floating=True))
            args = (*[x if x is None else next(found) for x in args[:count]], *args[count:])
        return args if normal is None else normal(*args)

    return met


def _promoting(body: Function, floating: bool) -> Callable[..., Any]:
    name = body.__name__

    @functools.wraps(body)
    def call(x1: Any, x2: Any) -> Any:
        try:
            engine = active_engine() or settings.engine or current()
            kind = engine.Tensor
            if type(x1) is kind and type(x2) in _PYTHON:
                a, b = with_number(engine, x1, x2, floating, name)
                if floating and type(b) is not kind:
                    b = engine.tensor(b, engine.dtype(a))
            elif type(x1) is not kind or type(x2) is not kind:
                if taker := taking_over((x1, x2), engine):
                    return taker(call, (x1, x2), {})
                a, b = _meeting(engine, x1, x2, floating, name)
                if floating:
                    a, b = tensor(a), tensor(b)
            elif x1.dtype is not x2.dtype or (floating and x1.dtype not in _floats):
                a, b = promote(x1, x2, floating=floating)
            else:
                a, b = x1, x2
            found = engine.native.get(name)
            if found is not None and (out := found(a, b)) is not NotImplemented:
                return out
            return body(a, b)
        except Exception as error:
            explain(error, call, (x1, x2), {})
            raise

    return call


def _converted(args: Any, kwargs: Any, leading: Sequence[str], kind: Any) -> tuple[Any, Any]:
    """The arguments, the leading ones as tensors."""
    count = len(leading)
    if kwargs:
        named = {key: _tensors(kwargs[key]) for key in leading[len(args) :] if key in kwargs}
        kwargs = {**kwargs, **named}
    found = *[a if type(a) is kind else _tensors(a) for a in args[:count]], *args[count:]
    return found, kwargs


def _tensors(x: Any) -> Any:
    if x is None:
        return None
    return tensor(x)
