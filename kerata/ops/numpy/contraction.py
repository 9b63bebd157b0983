"""`einsum`: sums of products by subscripts, carried out by transposes, reshapes and `matmul`."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, is_open, operation, promote

__all__ = ["einsum"]

Term = tuple[Any, str]  # a tensor and its labels, one for each axis
_SPARE = "αβγδεζηθικλμνξοπρστυφχψω"  # labels of the axes that "..." stands for, last axis first


@operation(tensors=0)
def einsum(subscripts: str, *operands: TensorLike, **kwargs: Any) -> Tensor:
    """The sum of products that the subscripts describe: `"bij,bjk->bik"` is a batched matmul.

    Each operand has one letter for each axis; letters missing from the result are summed over,
    `...` stands for axes that broadcast. Without `->` the letters that occur once, sorted. More
    than two operands are joined two by two, the smallest result first.

    >>> print(einsum("ij,j->i", [[1, 2], [3, 4]], [1, 1]))
    [3 7]
    """
    engine = current()
    tensors = promote(*operands)
    terms, result = _parse(subscripts, [tuple(engine.shape(x)) for x in tensors])
    pairs: list[Term] = list(zip(tensors, terms))
    sizes = _sizes(pairs)
    pairs = [_tidied(x, labels, sizes) for x, labels in pairs]
    while len(pairs) > 1:
        i, j = _cheapest(pairs, result, sizes)
        kept = set(result).union(*(t for k, (_, t) in enumerate(pairs) if k not in (i, j)))
        joined = _pair(pairs[i], pairs[j], kept, sizes)
        pairs = [p for k, p in enumerate(pairs) if k not in (i, j)] + [joined]
    return _finish(*_summed(*pairs[0], set(result)), result, sizes)


def _parse(subscripts: str, shapes: Sequence[tuple[int, ...]]) -> tuple[list[str], str]:
    """The labels of each operand and of the result, `...` spelled out."""
    left, arrow, right = subscripts.replace(" ", "").partition("->")
    terms = left.split(",")
    if len(terms) != len(shapes):
        raise InvalidArgument(
            f"einsum {subscripts!r} describes {len(terms)} operands, not {len(shapes)}."
        )
    spelled, width = [], 0
    for term, shape in zip(terms, shapes):
        extra = len(shape) - len(term.replace("...", ""))
        if extra < 0 or ("..." not in term and extra):
            raise InvalidArgument(
                f"einsum {subscripts!r}: {term!r} does not fit the shape {shape}."
            )
        spelled.append(term.replace("...", _SPARE[:extra][::-1]))
        width = max(width, extra)
    if arrow:
        right = right.replace("...", _SPARE[:width][::-1])
    else:
        letters = "".join(spelled)
        once = (c for c in set(letters) if letters.count(c) == 1 and c not in _SPARE)
        right = _SPARE[:width][::-1] + "".join(sorted(once))
    unknown = set(right) - set("".join(spelled))
    if unknown or len(set(right)) != len(right):
        raise InvalidArgument(f"einsum {subscripts!r}: the result has letters unknown or twice.")
    return spelled, right


def _sizes(pairs: Sequence[Term]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for x, labels in pairs:
        for label, n in zip(labels, current().shape(x)):
            have = sizes.setdefault(label, n)
            if have != n and 1 not in (have, n) and not (is_open(have) or is_open(n)):
                raise InvalidArgument(
                    f"einsum: the letter {label!r} stands for sizes {have} and {n}."
                )
            if have == 1 or (is_open(have) and n != 1):
                sizes[label] = n
    return sizes


def _tidied(x: TensorLike, labels: str, sizes: dict[str, int]) -> Term:
    """Diagonals of letters that occur twice; axes of size one that broadcast dropped."""
    engine = current()
    for label in sorted({c for c in labels if labels.count(c) > 1}):
        places = [i for i, c in enumerate(labels) if c == label]
        rest = [i for i, c in enumerate(labels) if c != label]
        n, shape = sizes[label], engine.shape(x)
        x = engine.permute(x, (*rest, *places))
        x = engine.reshape(x, (*(shape[i] for i in rest), n ** len(places)))
        step = sum(n**k for k in range(len(places)))
        x = engine.take(x, engine.arange(0, n ** len(places), step, "int32"), len(rest))
        labels = "".join(labels[i] for i in rest) + label
    shape = engine.shape(x)
    stay = [i for i, c in enumerate(labels) if shape[i] != 1 or sizes[c] == 1]
    if len(stay) < len(labels):
        x = engine.reshape(x, tuple(shape[i] for i in stay))
    return x, "".join(labels[i] for i in stay)


def _summed(x: TensorLike, labels: str, kept: set[str]) -> Term:
    """Letters that nobody else needs summed away."""
    gone = tuple(i for i, c in enumerate(labels) if c not in kept)
    if not gone:
        return x, labels
    return current().sum(x, gone), "".join(c for c in labels if c in kept)


def _cheapest(pairs: Sequence[Term], result: str, sizes: dict[str, int]) -> tuple[int, int]:
    """The two operands whose product is the smallest."""

    def cost(choice: tuple[int, int]) -> int:
        others = set(result).union(*(t for k, (_, t) in enumerate(pairs) if k not in choice))
        both = set(pairs[choice[0]][1]) | set(pairs[choice[1]][1])
        return math.prod(sizes[c] for c in both & others)

    return min(itertools.combinations(range(len(pairs)), 2), key=cost)


def _pair(first: Term, second: Term, kept: set[str], sizes: dict[str, int]) -> Term:
    """The product of two operands, as one matmul of at most three axes, or elementwise."""
    engine = current()
    a, left = _summed(*first, kept | set(second[1]))
    b, right = _summed(*second, kept | set(left))
    shared = [c for c in left if c in right]
    batch = "".join(c for c in shared if c in kept)
    inner = "".join(c for c in shared if c not in kept)
    rows = "".join(c for c in left if c not in right)
    columns = "".join(c for c in right if c not in left)
    if not inner:
        labels = batch + rows + columns
        return engine.multiply(_aligned(a, left, labels), _aligned(b, right, labels)), labels
    lead = tuple(sizes[c] for c in batch)
    n, k, m = (math.prod(sizes[c] for c in part) for part in (rows, inner, columns))
    group = (math.prod(lead),) if batch else ()
    a = engine.reshape(_ordered(a, left, batch + rows + inner), (*group, n, k))
    b = engine.reshape(_ordered(b, right, batch + inner + columns), (*group, k, m))
    labels = batch + rows + columns
    return engine.reshape(engine.matmul(a, b), tuple(sizes[c] for c in labels)), labels


def _ordered(x: Any, labels: str, wanted: str) -> Tensor:
    if labels == wanted:
        return x
    return current().permute(x, tuple(labels.index(c) for c in wanted))


def _aligned(x: TensorLike, labels: str, wanted: str) -> Tensor:
    """x with axes in the wanted order, size one for letters that it has not."""
    engine = current()
    x = _ordered(x, labels, "".join(c for c in wanted if c in labels))
    sizes = iter(engine.shape(x))
    return engine.reshape(x, tuple(next(sizes) if c in labels else 1 for c in wanted))


def _finish(x: TensorLike, labels: str, result: str, sizes: dict[str, int]) -> Tensor:
    """The last operand in the order of the result; dropped letters of size one come back."""
    engine = current()
    shape = tuple(sizes[c] for c in result)
    x = _aligned(x, labels, result)
    return x if tuple(engine.shape(x)) == shape else engine.broadcast_to(x, shape)
