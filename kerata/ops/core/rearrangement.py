"""`rearrange`: axes split, joined and moved, in the notation of einops.

A pattern is two lists of axes with an arrow between: `"b (h w) c -> b h w c"`. In parentheses stand
axes that are one axis of the tensor, the first varying slowest; `1` and `()` are axes of size one;
`...` stands for any number of axes, in parentheses on the right for all of them as one.
A. Rogozhnikov, Einops: Clear and Reliable Tensor Manipulations with Einstein-like Notation (2022).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, operation, size_of

__all__ = ["rearrange"]

Groups = tuple[tuple[str, ...], ...]  # for each axis of a tensor its parts
_TOKEN = re.compile(r"\s*(\.\.\.|[A-Za-z_]\w*|1(?!\w)|[()])")
_DOTS = "..."


@operation()
def rearrange(tensor: TensorLike, pattern: str, **axes_lengths: int) -> Tensor:
    """The axes of a tensor split, joined and moved by a pattern of einops.

    Lengths of parts of an axis are given by name; one of each axis follows from the others. Both
    sides name the same axes, apart from those of size one.

    >>> x = [[1, 2, 3], [4, 5, 6]]
    >>> print(rearrange(x, "h w -> w h").tolist())
    [[1, 4], [2, 5], [3, 6]]
    >>> print(rearrange([1, 2, 3, 4, 5, 6], "(h w) -> h w", h=2).tolist())
    [[1, 2, 3], [4, 5, 6]]
    """
    engine = current()
    shape = tuple(engine.shape(tensor))
    left, right = _spread(pattern, len(shape))
    sizes = _sizes(pattern, left, shape, {k: size_of(n) for k, n in axes_lengths.items()})
    names = [name for group in left for name in group]
    order = [name for group in right for name in group]
    x = engine.reshape(tensor, tuple(sizes[name] for name in names))
    x = engine.permute(x, tuple(map(names.index, order)))
    return engine.reshape(x, tuple(math.prod(sizes[name] for name in group) for group in right))


# -- patterns -------------------------------------------------------------------------------------
@lru_cache(maxsize=1024)
def _spread(pattern: str, rank: int) -> tuple[Groups, Groups]:
    """Both sides of a pattern, with names in place of `...` for a tensor of this rank."""
    sides = pattern.split("->")
    if len(sides) != 2:
        raise InvalidArgument(f"rearrange: {pattern!r} needs one '->' between two lists of axes.")
    left, right = (_side(pattern, side) for side in sides)
    if (_DOTS,) not in left and any(_DOTS in group for group in left):
        raise InvalidArgument(
            f"rearrange: on the left of {pattern!r} '...' cannot be part of an axis."
        )
    free = rank - len(left) + ((_DOTS,) in left)
    if free < 0 or (free != 0 and (_DOTS,) not in left):
        raise InvalidArgument(
            f"rearrange: the left of {pattern!r} has {len(left)} axes, the tensor has {rank}."
        )
    dots = tuple(f"...{i}" for i in range(free))
    left, right = _without_dots(left, dots), _without_dots(right, dots)
    names = [sorted(name for group in side for name in group) for side in (left, right)]
    twice = {name for side in names for name in side if side.count(name) > 1}
    if twice or names[0] != names[1]:
        wrong = sorted(twice or set(names[0]) ^ set(names[1]))
        raise InvalidArgument(
            f"rearrange: each axis stands once on each side of {pattern!r}; not so: "
            f"{', '.join(name[:3] if name[0] == '.' else name for name in wrong)}."
        )
    return left, right


def _without_dots(side: Groups, dots: tuple[str, ...]) -> Groups:
    found: list[tuple[str, ...]] = []
    for group in side:
        if group == (_DOTS,):
            found += [(name,) for name in dots]
        else:
            parts = [n for name in group for n in (dots if name == _DOTS else (name,))]
            found.append(tuple(filter(None, parts)))
    return tuple(found)


def _side(pattern: str, side: str) -> Groups:
    """The groups of one side; `1` has no parts, `(...)` an empty one more than `...`."""
    found: list[tuple[str, ...]] = []
    inside: list[str] | None = None
    rest = side.strip()
    while rest:
        match = _TOKEN.match(rest)
        token = match.group(1) if match else ""
        bad = (token == "(") == (inside is not None) if token in ("(", ")") else not token
        if bad:
            raise InvalidArgument(f"rearrange: {rest!r} of {pattern!r} is not understood.")
        rest = rest[match.end() :].lstrip() if match else ""
        if token == "(":
            inside = []
        elif token == ")":
            found.append(tuple(inside or []) if inside != [_DOTS] else ("", _DOTS))
            inside = None
        elif inside is not None:
            inside += [] if token == "1" else [token]
        else:
            found.append(() if token == "1" else (token,))
    if inside is not None:
        raise InvalidArgument(f"rearrange: a parenthesis of {pattern!r} is not closed.")
    return tuple(found)


def _sizes(
    pattern: str, left: Groups, shape: Sequence[int], given: dict[str, int]
) -> dict[str, int]:
    """The length of each named axis."""
    known = {name for group in left for name in group}
    if not set(given) <= known:
        raise InvalidArgument(
            f"rearrange: {pattern!r} has no axis {', '.join(sorted(set(given) - known))}."
        )
    sizes = dict(given)
    for group, length in zip(left, shape):
        open_parts = [name for name in group if name not in sizes]
        rest = math.prod(sizes[name] for name in group if name in sizes)
        if len(open_parts) > 1:
            raise InvalidArgument(
                f"rearrange: give the lengths of all but one of {', '.join(open_parts)} "
                f"in {pattern!r}."
            )
        fits = length == rest if not open_parts else rest > 0 and length % rest == 0
        if not fits:
            raise InvalidArgument(
                f"rearrange: an axis of size {length} is not ({' '.join(group)}) of {pattern!r} "
                f"with {given or 'no lengths given'}; shape: {tuple(shape)}."
            )
        for name in open_parts:
            sizes[name] = length // rest
    return sizes
