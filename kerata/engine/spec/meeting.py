"""Open sizes that a call ties to a known one."""

from __future__ import annotations

import math
from functools import reduce
from typing import Any

from ...core import Function, tree
from .spec import infer, infer_at, merge
from .symbol import Symbol, needs_values


def infer_call(function: Function, *args: Any, **kwargs: Any) -> Any:
    """As `infer`; where open sizes fit nothing, they are those sizes of the arguments that do.

    `stack([x, y])` of shapes `(None, 4)` and `(8, 4)` is possible with eight rows alone, and so is
    `reshape(x, (8, 2, 2))`. A single row is not tried: a forgotten batch is to stay an error.
    """
    try:
        return infer(function, *args, **kwargs)
    except ValueError as error:
        if needs_values(error):
            raise
        found = []
        for size in _sizes(tree.flatten((args, kwargs))):
            try:
                found.append(infer_at(function, args, kwargs, size))
            except (ValueError, TypeError):
                continue
        if not found:
            raise
        return reduce(lambda first, second: tree.map_structure(merge, first, second), found)


def _sizes(leaves: list[Any]) -> list[int]:
    """The sizes that may be meant: those of other axes, and what a reshape leaves over."""
    shapes = [tuple(x.shape) for x in leaves if hasattr(x, "shape")]
    known = [math.prod(n for n in shape if n) for shape in shapes if shape.count(None) == 1]
    asked = math.prod(x for x in leaves if type(x) is int and x > 0)
    left = [asked // n for n in known if asked % n == 0]
    if not any(type(x) is Symbol and None in x.shape for x in leaves):
        return []
    found = {*left, *(n for shape in shapes for n in shape)}
    return sorted(n for n in found if type(n) is int and n > 1)[:8]
