"""Errors of operations explained: which operation failed, of what, and what would fit.

Nothing here runs before something went wrong. What is wrong is said by our own code where it raised
the error, else by the rule book, `engine.spec`, to which the call is put again as symbols: so that
the message is the same on all engines, whatever their libraries say.
"""

from __future__ import annotations

import dis
import inspect
from collections.abc import Callable
from types import FrameType
from typing import Any

import numpy as np

from ...core import tree
from ...core.context import current
from ...core.dtypes import canonical
from ...engine.operators import operations, path_of
from ...engine.spec.spec import infer
from ...engine.spec.symbol import NoValue, Symbol
from ...engine.variable import Variable

_HERE = __name__.rsplit(".", 2)[0]  # the package of operations
_PACKAGE = _HERE.rpartition(".")[0]
_OWN = tuple(f"{_PACKAGE}.{part}." for part in ("core", "engine", "ops", "random"))
_BETWEEN = (f"{_PACKAGE}.core.", f"{_PACKAGE}.engine", f"{_PACKAGE}.lowering.")
_RAISE = dis.opmap["RAISE_VARARGS"]
_PLAIN = (
    ValueError, TypeError, IndexError, RuntimeError, AttributeError, AssertionError,
    ZeroDivisionError, OverflowError,
)  # fmt: skip
_WIDEST = 60  # characters of an argument


def explain(
    error: Exception, function: Callable[..., Any], args: Any, kwargs: Any, within: FrameType
) -> None:
    """Raise what an error of an operation means; return where it is to go on as it is.

    That is: where it was explained already, where `within` (the frame that called) is the body of
    another operation, which will explain it, and where it is not about the arguments (memory, a
    tracer that is asked for a value, what an engine lacks).
    """
    if hasattr(error, "explained") or _in_a_body(within):
        return
    cause = error if _raised_by_us(error) else _by_the_rules(function, args, kwargs) or error
    foreign = cause is error and not _raised_by_us(error)
    if type(cause) not in (*_PLAIN, NoValue) or foreign and _has_function(args, kwargs):
        return
    path = path_of(function)
    text = str(cause).strip().rstrip(".")
    text = text.removeprefix(f"{path}: ").removeprefix(f"{function.__name__}: ")
    made = type(cause)(f"{path}: {text}.{_given(function, args, kwargs)}")
    made.explained = True  # type: ignore[attr-defined]
    raise made.with_traceback(error.__traceback__) from None


def explain_primitive(error: Exception, called: FrameType) -> None:
    """`explain`, for the public function of a primitive that runs in this frame (if it is one)."""
    code = called.f_code
    function = operations.get(f"ops.{code.co_name}")
    if getattr(function, "__code__", None) is code and called.f_back is not None:
        values = called.f_locals
        args = tuple(values[name] for name in code.co_varnames[: code.co_argcount])
        explain(error, function, args, {}, called.f_back)  # type: ignore[arg-type]


def _in_a_body(frame: FrameType | None) -> bool:
    """Whether this frame belongs to an operation, perhaps by way of an engine."""
    while frame is not None:
        module = f"{frame.f_globals.get('__name__')}."
        if module.startswith(f"{_HERE}."):
            return True
        if not module.startswith(_BETWEEN):
            return False
        frame = frame.f_back
    return False


def _raised_by_us(error: BaseException) -> bool:
    """Whether a `raise` of ours made it, rather than a library's function that we called."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return False
    frame = trace.tb_frame
    ours = f"{frame.f_globals.get('__name__')}".startswith(_OWN)
    return ours and frame.f_code.co_code[trace.tb_lasti] == _RAISE


def _by_the_rules(function: Callable[..., Any], args: Any, kwargs: Any) -> Exception | None:
    """What the rule book has against a call with arguments of these shapes and dtypes."""
    engine = current()
    if engine.abstract:
        return None

    def symbol(x: Any) -> Any:
        return Symbol(engine.shape(x), engine.dtype(x)) if engine.is_tensor(x) else x

    try:
        infer(function, *tree.map_structure(symbol, args), **tree.map_structure(symbol, kwargs))
    except Exception as found:
        return found if _raised_by_us(found) and type(found) in _PLAIN else None
    return None


def _has_function(args: Any, kwargs: Any) -> bool:
    """Whether a function is among the arguments, whose errors are its own."""
    return any(callable(a) for a in tree.flatten((args, kwargs)))


def _given(function: Callable[..., Any], args: Any, kwargs: Any) -> str:
    try:
        found = inspect.signature(function).bind_partial(*args, **kwargs).arguments
    except TypeError:  # arguments that the function does not have, as its error says
        found = {f"argument {i}": a for i, a in enumerate(args)} | kwargs
    listed = ", ".join(f"{k} = {describe(v)}" for k, v in found.items() if v is not None)
    return f" Given: {listed}." if listed else ""


def describe(x: Any) -> str:
    """An argument in a few words: a tensor's dtype and shape, a function's name, a number."""
    if isinstance(x, (Symbol, Variable, np.ndarray)) or current().is_tensor(x):
        have = isinstance(x, (Symbol, Variable, np.ndarray))
        shape, dtype = (x.shape, x.dtype) if have else (current().shape(x), current().dtype(x))
        return f"{_dtype_name(dtype)} {tuple(shape)}"
    if isinstance(x, (list, tuple)) and any(hasattr(a, "dtype") for a in x):
        return f"[{', '.join(describe(a) for a in x[:8])}{', …' if len(x) > 8 else ''}]"
    if isinstance(x, dict):
        return f"{{{', '.join(f'{k!r}: {describe(v)}' for k, v in x.items())}}}"
    if inspect.isroutine(x):
        return str(x.__name__)
    text = repr(x)
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _dtype_name(dtype: Any) -> str:
    try:
        return canonical(dtype)
    except ValueError:
        return str(dtype)
