"""Old names that still work for a while: each says once, at the user's line, what to write instead.

Whether and how often a line's warning is shown is up to Python's warning filters: by default once
for each line of `__main__` and of tests.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .user_warnings import warn_user

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def warn(old: str, new: str, since: str, removed_in: str) -> None:
    """A DeprecationWarning for a name, at the innermost line that is not of this package."""
    warn_user(
        f"{old} is deprecated since version {since} and will be removed in {removed_in}; "
        f"use {new} instead.",
        DeprecationWarning,
    )


def deprecated(
    new: str, since: str, removed_in: str, old: str | None = None
) -> Callable[[_Decorated], _Decorated]:
    """Decorator: a function (or a class, whose `__init__` is wrapped) under its old name.

    Args:
        new: what to use instead, as users write it.
        since: the version in which the name became deprecated.
        removed_in: the version that will not have it.
        old: the name as users write it; the function's own where None.

    >>> import warnings
    >>> @deprecated("total", since="1.0", removed_in="1.2")
    ... def summed(x):
    ...     return sum(x)
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     summed([1, 2])
    3
    >>> print(caught[0].message)
    summed is deprecated since version 1.0 and will be removed in 1.2; use total instead.
    """

    def decorate(function: _Decorated) -> _Decorated:
        made: Any = function
        target = made.__init__ if isinstance(function, type) else made

        @functools.wraps(target)
        def call(*args: Any, **kwargs: Any) -> Any:
            warn(old or function.__name__, new, since, removed_in)
            return target(*args, **kwargs)

        if not isinstance(function, type):
            return call  # type: ignore[return-value]
        function.__init__ = call  # type: ignore[misc]
        return function

    return decorate


def renamed_arguments(
    names: Mapping[str, str], since: str, removed_in: str
) -> Callable[[_Decorated], _Decorated]:
    """Decorator: keyword arguments are taken under old names, too (`{"lr": "learning_rate"}`).

    Raises TypeError where an argument is given under both.
    """

    def decorate(function: _Decorated) -> _Decorated:
        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            for old in kwargs.keys() & names.keys():
                new = names[old]
                if new in kwargs:
                    raise TypeError(
                        f"{function.__name__}() got `{new}`, and `{old}`, its old name; "
                        f"give `{new}` alone."
                    )
                warn(f"The argument `{old}`", f"`{new}`", since, removed_in)
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return call  # type: ignore[return-value]

    return decorate


def renamed_attributes(
    module: str, names: Mapping[str, str], since: str, removed_in: str
) -> Callable[[str], Any]:
    """The `__getattr__` of a module some of whose attributes have new names there.

    `__getattr__ = renamed_attributes(__name__, {"old": "new"}, since="1.0", removed_in="1.2")`
    """

    def getattribute(name: str) -> Any:
        new = names.get(name)
        if new is None:
            raise AttributeError(f"module '{module}' has no attribute '{name}'")
        warn(f"{module}.{name}", f"{module}.{new}", since, removed_in)
        return getattr(sys.modules[module], new)

    return getattribute
