"""The errors of kerata's own: each says what was given, what was expected and how to mend it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeVar

from .context import ambient, settings

_Function = TypeVar("_Function", bound=Callable[..., Any])
_PACKAGE = __name__.partition(".")[0]


class Invalid(Exception):
    """What kerata itself has against arguments, as opposed to a library's errors on the way.

    An operation raises it anew as ValueError, TypeError or IndexError, and names the call.
    """


class InvalidArgument(Invalid, ValueError):
    """A value that does not fit."""


class InvalidNumber(InvalidArgument, OverflowError):
    """A Python number that its dtype cannot hold."""


class InvalidKind(InvalidArgument, TypeError):
    """A value that is of a wrong type or does not fit: Keras raises the one or the other."""


class InvalidType(Invalid, TypeError):
    """An argument of a type that does not fit."""


class InvalidIndex(Invalid, IndexError):
    """An index that is out of range."""


class MissingFile(FileNotFoundError, ValueError):
    """A file that is not there: Keras raises the one for weights, the other for models."""


class Unsupported(NotImplementedError):
    """An operation that an engine cannot do; the message names the engines that can."""

    def __init__(self, operation: str, engine: str, able: str = "", dtype: str = "") -> None:
        self.operation, self.dtype = operation, dtype
        what = f" for {dtype}" if dtype else ""
        hint = f" Engines that can: {able}." if able else ""
        super().__init__(
            f"The operation '{operation}' is not available{what} on the engine '{engine}'.{hint}"
        )


class TracedAssignment(RuntimeError):
    """A variable would have been left with a value that ends with a trace of the user's."""

    def __init__(self, path: str, trace: str) -> None:
        where = f" in the call of '{'/'.join(ambient.name_path)}'" if ambient.name_path else ""
        super().__init__(
            f"The variable '{path}' was assigned{where} a value that exists only as long as "
            f"{trace} traces your function, so it keeps the value that it had. Pass "
            "training=False if a layer would have updated its statistics; else use a form that "
            "takes and returns the state: `layer.stateless_call`, `metric.stateless_update_state`, "
            "`optimizer.stateless_apply`."
        )


class EngineMissing(ImportError):
    """An engine whose package is not installed; the message has the pip command."""


def filter_traceback(function: _Function) -> _Function:
    """A public entry whose errors show the user's frames, not the library's own on the way."""

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            if settings.traceback_filtering:
                error.__traceback__ = _without_ours(error.__traceback__)
            raise

    return call  # type: ignore[return-value]


def _without_ours(trace: TracebackType | None) -> TracebackType | None:
    """The frames that are not of this package, and the last one, where the error was raised."""
    frames = []
    while trace is not None:
        name = trace.tb_frame.f_globals.get("__name__", "")
        if trace.tb_next is None or name.partition(".")[0] != _PACKAGE:
            frames.append(trace)
        trace = trace.tb_next
    found: TracebackType | None = None
    for frame in reversed(frames):
        found = TracebackType(found, frame.tb_frame, frame.tb_lasti, frame.tb_lineno)
    return found
