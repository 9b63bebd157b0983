"""Errors of operations explained: which operation failed, of what, and what would fit.

Nothing here runs before something went wrong. What is wrong is said by kerata's own error
(`core.errors.Invalid`), else by shape inference, `engine.spec`, to which the call is put again as
symbols: so that the message is the same on all engines, whatever their libraries say. An operation
inside of another explains first, and the outer one anew, from the same cause: so the user reads of
the operation that he called.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import numpy as np

from ...core import Invalid, InvalidArgument, InvalidNumber, canonical, current, tree
from ...engine import NoValue, Symbol, Variable, infer
from ...engine.operators import path_of

_PLAIN = (
    InvalidNumber, ValueError, TypeError, IndexError, RuntimeError, AttributeError, AssertionError,
    ZeroDivisionError, OverflowError,
)  # fmt: skip
_OUT_OF_RANGE = re.compile(
    r"\bind(ex|ices)\b.* (out of (bounds|range)|is not in \[)|indexing axis dim"
)
_WIDEST = 60  # characters of an argument


def explain(error: Exception, function: Callable[..., Any], args: Any, kwargs: Any) -> None:
    """Raise what an error of an operation means; return where it is to go on as it is.

    That is where it is not about the arguments: memory, a tracer that is asked for a value, what an
    engine lacks, what happened in a function among the arguments.
    """
    cause: Exception = getattr(error, "cause", error)
    own = isinstance(cause, (Invalid, NoValue))
    if (cause is not error or not own) and _has_function(args, kwargs):
        return
    if not own:
        cause = _by_the_rules(function, args, kwargs) or cause
        if type(cause) is AttributeError and None in args[:1]:
            cause = InvalidArgument("a tensor is needed, and None was given")
    kind = _kind_of(cause)
    if kind is None:
        return
    path = path_of(function)
    text = str(cause).strip().rstrip(".")
    text = text.removeprefix(f"{path}: ").removeprefix(f"{function.__name__}: ")
    made = kind(f"{path}: {text}.{_given(function, args, kwargs)}")
    made.cause = getattr(error, "cause", error)  # type: ignore[attr-defined]
    raise made.with_traceback(error.__traceback__) from None


def _kind_of(cause: Exception) -> type[Exception] | None:
    """The kind in which the user reads this error; None for one that goes on as it is."""
    if isinstance(cause, Invalid):
        return next(kind for kind in _PLAIN if isinstance(cause, kind))
    if _OUT_OF_RANGE.search(str(cause)):  # libraries call it a RuntimeError, or by names of theirs
        return IndexError
    return type(cause) if type(cause) in (*_PLAIN, NoValue) else None


def _by_the_rules(function: Callable[..., Any], args: Any, kwargs: Any) -> Exception | None:
    """What shape inference has against a call with arguments of these shapes and dtypes."""
    engine = current()
    if engine.abstract:
        return None

    def symbol(x: Any) -> Any:
        return Symbol(engine.shape(x), engine.dtype(x)) if engine.is_tensor(x) else x

    try:
        infer(function, *tree.map_structure(symbol, args), **tree.map_structure(symbol, kwargs))
    except Exception as error:
        cause = getattr(error, "cause", error)
        return cause if isinstance(cause, Invalid) else None
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
