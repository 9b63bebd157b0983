"""Functions of single elements, or of small tensors, made to work on tensors of any shape."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Collection, Sequence
from typing import Any

from ...core import InvalidArgument, InvalidType, Tensor, TensorLike
from ...engine import record
from ...engine.spec.elementwise import broadcast
from .._base import current, holds_symbol, tensor

__all__ = ["vectorize"]

Function = Callable[..., Any]
Core = tuple[str, ...]
_GROUP = r"\(\s*(?:\w+\s*(?:,\s*\w+\s*)*)?\)"
_SIDE = rf"{_GROUP}(?:\s*,\s*{_GROUP})*"
_SIGNATURE = re.compile(rf"\s*({_SIDE})\s*->\s*({_SIDE})\s*")


def vectorize(
    pyfunc: Function, *, excluded: Collection[int | str] | None = None, signature: str | None = None
) -> Function:
    """A function that calls `pyfunc` for each element of its arguments, which broadcast.

    With a `signature` such as `"(n),(n)->()"` for each row, matrix ... of them: the last axes,
    named, go to `pyfunc`, those before broadcast and stand before the axes of the result. Arguments
    whose number or name is `excluded` are handed over as they are, keyword arguments with a
    signature too. All calls at once where the engine can, so `pyfunc` is made of `ops`.

    >>> double = vectorize(lambda a, b: 2 * a + b)
    >>> print(double(tensor([1, 2]), 1))
    [3 5]
    """
    left = right = None
    if signature is not None:
        left, right = _parsed(signature)
    kept = set(excluded or ())

    @functools.wraps(pyfunc)
    def call(*args: Any, **kwargs: Any) -> Tensor:
        if not current().abstract and holds_symbol((args, kwargs)):
            return record(call, args, kwargs)
        at: list[Any] = [i for i in range(len(args)) if i not in kept]
        if signature is None:
            at += [name for name in kwargs if name not in kept]
        given = [tensor(args[key] if isinstance(key, int) else kwargs[key]) for key in at]
        cores = [()] * len(given) if left is None else left
        if len(cores) != len(given):
            raise InvalidType(
                f"vectorize: {signature!r} is for {len(cores)} arguments: {len(given)}."
            )

        def inner(*values: TensorLike) -> Tensor:
            named, listed = dict(kwargs), list(args)
            for key, value in zip(at, values):
                if isinstance(key, int):
                    listed[key] = value
                else:
                    named[key] = value
            return pyfunc(*listed, **named)

        return _mapped(inner, given, cores, right)

    return call


def _parsed(signature: str) -> tuple[list[Core], list[Core]]:
    match = _SIGNATURE.fullmatch(signature)
    if not match:
        raise InvalidArgument(
            f"vectorize: {signature!r} is no signature; one looks like '(n,m),(m)->(n)'."
        )
    left, right = (
        [tuple(re.findall(r"\w+", group)) for group in re.findall(_GROUP, side)]
        for side in match.groups()
    )
    return left, right


def _mapped(
    function: Function, given: list[Any], cores: Sequence[Core], right: list[Core] | None
) -> Any:
    """`function` of the last axes of tensors, over the axes before them as one."""
    engine = current()
    lead, sizes = _loop(given, cores)
    count = math.prod(lead)
    if not count:
        raise InvalidArgument(
            f"vectorize: there is nothing to call for; the axes to map are {lead}."
        )
    rows = []
    for x, core in zip(given, cores):
        inner = tuple(sizes[name] for name in core)
        rows.append(engine.reshape(engine.broadcast_to(x, (*lead, *inner)), (count, *inner)))
    if not rows:
        return function()
    single: list[bool] = []

    def row(parts: Any) -> list[Tensor]:
        found = function(*parts)
        single[:] = [not isinstance(found, (list, tuple))]
        return [tensor(found)] if single[0] else [tensor(x) for x in found]

    outs = engine.vectorize(row)(rows)
    if right is not None and len(right) != len(outs):
        raise InvalidArgument(
            f"vectorize: the function gave {len(outs)} results, not {len(right)}."
        )
    outs = [engine.reshape(x, (*lead, *engine.shape(x)[1:])) for x in outs]
    return outs[0] if single[0] else tuple(outs)


def _loop(given: Sequence[Any], cores: Sequence[Core]) -> tuple[tuple[int, ...], dict[str, int]]:
    """The shape over which calls go, and the sizes of the named axes."""
    engine = current()
    leads, sizes = [], dict[str, int]()
    for x, core in zip(given, cores):
        shape = tuple(engine.shape(x))
        if len(shape) < len(core):
            raise InvalidArgument(f"vectorize: an argument of shape {shape} has no axes {core}.")
        split = len(shape) - len(core)
        leads.append(shape[:split])
        for name, n in zip(core, shape[split:]):
            if sizes.setdefault(name, n) != n:
                raise InvalidArgument(
                    f"vectorize: the axis '{name}' has sizes {sizes[name]} and {n}."
                )
    return broadcast(*leads), sizes
