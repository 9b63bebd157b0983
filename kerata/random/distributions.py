"""Draws that reject or split: gamma, beta, binomial."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core import DTypeLike, Function, Seed, Tensor, TensorLike
from ..ops._base import current, operation
from .draws import float_dtype, normal_from, parameter, sizes, uniform_from
from .seeds import draw_key

if TYPE_CHECKING:
    pass


Shape = Sequence[int]
_PROPOSALS = 6  # for each gamma number; all are rejected with a probability below 2e-8
_DIRECT = 16  # binomial counts up to this are drawn as so many single trials


def _keys(key: Tensor, count: int) -> list[Any]:
    """As many keys, from the words of one key's stream."""
    engine = current()
    words = engine.random_bits(key, 2 * count)
    return [engine.slice(words, (2 * i,), (2 * i + 2,), (1,)) for i in range(count)]


def _wide(dtype: str) -> str:
    return "float64" if dtype == "float64" else "float32"


def _parameter(x: TensorLike, shape: Shape, dtype: str, function: str) -> Tensor:
    return current().broadcast_to(parameter(x, dtype, shape, function), tuple(shape))


def _open_unit(key: Tensor, shape: Shape, dtype: str) -> Tensor:
    """Uniform numbers that are never zero."""
    engine = current()
    draws = uniform_from(key, math.prod(shape), dtype)
    draws = engine.maximum(draws, engine.scalar(2.0**-33, dtype))
    return engine.reshape(draws, tuple(shape))


def _log_gamma_draw(key: Tensor, shape: Shape, alpha: TensorLike, dtype: str) -> Tensor:
    """Logarithms of gamma numbers, so that those of a tiny alpha do not vanish.

    G. Marsaglia, W. W. Tsang, A simple method for generating gamma variables, 2000, for alpha + 1;
    then `gamma(alpha) = gamma(alpha + 1) * u^(1 / alpha)`.
    """
    engine = current()
    number: Function = lambda value: engine.scalar(value, dtype)
    first, second, third = _keys(key, 3)
    size = math.prod(shape)
    d = engine.add(alpha, number(2.0 / 3.0))
    c = engine.divide(number(1.0), engine.sqrt(engine.multiply(d, number(9.0))))
    rows = (_PROPOSALS, *shape)
    x = engine.reshape(normal_from(first, _PROPOSALS * size, dtype), rows)
    u = _open_unit(second, rows, dtype)
    cube = engine.add(engine.multiply(c, x), number(1.0))
    log_v = engine.multiply(engine.log(engine.maximum(cube, number(1e-30))), number(3.0))
    square = engine.multiply(engine.multiply(x, x), number(0.5))
    v = engine.exp(log_v)
    bound = engine.add(engine.subtract(number(1.0), v), log_v)
    bound = engine.add(square, engine.multiply(d, bound))
    taken = engine.logical_and(engine.less(number(0.0), cube), engine.less(engine.log(u), bound))
    found = engine.full(tuple(shape), 0.0, dtype)  # log v of the centre, where all were rejected
    rest = len(shape)
    for i in reversed(range(_PROPOSALS)):
        row = ((i,) + (0,) * rest, (i + 1, *shape), (1,) * (rest + 1))
        pick: Function = lambda t, row=row: engine.reshape(engine.slice(t, *row), tuple(shape))
        found = engine.where(pick(taken), pick(log_v), found)
    boost = engine.divide(engine.log(_open_unit(third, shape, dtype)), alpha)
    return engine.add(engine.add(engine.log(d), found), boost)


@operation(tensors=0)
def gamma(shape: Shape, alpha: TensorLike, dtype: DTypeLike = None, seed: Seed = None) -> Tensor:
    """Gamma numbers with density `x^(alpha - 1) e^-x / Gamma(alpha)`.

    By Marsaglia and Tsang's method (2000), with a fixed number of proposals.

    Args:
        shape: of the result.
        alpha: positive, a float, or a tensor that broadcasts to `shape`.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    >>> x = gamma((10000,), 3.0, seed=1)
    >>> bool(abs(x.mean() - 3) < 0.1)
    True
    """
    name, shape = float_dtype(dtype, "gamma"), sizes(shape, "gamma")
    wide, engine = _wide(name), current()
    found = engine.exp(
        _log_gamma_draw(draw_key(seed), shape, _parameter(alpha, shape, wide, "gamma"), wide)
    )
    return engine.cast(found, name) if name != wide else found


@operation(tensors=0)
def beta(
    shape: Shape, alpha: TensorLike, beta: TensorLike, dtype: DTypeLike = None, seed: Seed = None
) -> Tensor:
    """Beta numbers with density proportional to `x^(alpha - 1) (1 - x)^(beta - 1)`.

    `a / (a + b)` of gamma numbers.

    Args:
        shape: of the result.
        alpha: positive, a float, or a tensor that broadcasts to `shape`.
        beta: likewise.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    >>> x = beta((10000,), 2.0, 6.0, seed=1)
    >>> bool(abs(x.mean() - 0.25) < 0.01)
    True
    """
    name, shape = float_dtype(dtype, "beta"), sizes(shape, "beta")
    wide, engine = _wide(name), current()
    a, b = (_parameter(x, shape, wide, "beta") for x in (alpha, beta))
    found = _beta_draw(draw_key(seed), shape, a, b, wide)
    return engine.cast(found, name) if name != wide else found


def _beta_draw(key: Tensor, shape: Shape, a: Tensor, b: Tensor, dtype: str) -> Tensor:
    engine = current()
    first, second = _keys(key, 2)
    odds = engine.subtract(
        _log_gamma_draw(second, shape, b, dtype), _log_gamma_draw(first, shape, a, dtype)
    )
    one = engine.scalar(1.0, dtype)
    # exp(80) is still finite in float32, and 1 / (1 + exp(80)) is zero for all purposes
    odds = engine.minimum(odds, engine.scalar(80.0, dtype))
    return engine.divide(one, engine.add(engine.exp(odds), one))


@operation(tensors=0)
def binomial(
    shape: Shape, counts: Any, probabilities: TensorLike, dtype: DTypeLike = None, seed: Seed = None
) -> Tensor:
    """How many of `counts` trials succeed, each with this probability.

    Counts up to 16 are drawn trial by trial. Larger ones are halved first: the middle one of n
    uniform numbers is a beta number, and tells for half of them whether they are below the
    probability (J. Ahrens, U. Dieter, 1974).

    Args:
        shape: of the result.
        counts: not negative, a number, or a tensor that broadcasts to `shape`.
        probabilities: in [0, 1], a number, or a tensor that broadcasts to `shape`.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    >>> x = binomial((10000,), 10, 0.3, seed=1)
    >>> bool(abs(x.mean() - 3) < 0.1), float(x.max()) <= 10
    (True, True)
    """
    name, shape = float_dtype(dtype, "binomial"), sizes(shape, "binomial")
    wide, engine = _wide(name), current()
    loop, last = _keys(draw_key(seed), 2)
    n, p = (_parameter(x, shape, wide, "binomial") for x in (counts, probabilities))
    done = engine.full(shape, 0.0, wide)
    host = isinstance(counts, (int, float, list, tuple, np.ndarray, np.generic))
    if not host or np.max(counts, initial=0) > _DIRECT:
        done, n, p = _halved(loop, shape, n, p, wide)
    rest = len(shape)
    trials = engine.reshape(uniform_from(last, _DIRECT * math.prod(shape), wide), (_DIRECT, *shape))
    index = engine.reshape(engine.arange(0, _DIRECT, 1, wide), (_DIRECT, *(1,) * rest))
    hits = engine.logical_and(engine.less(trials, p), engine.less(index, n))
    found = engine.add(done, engine.sum(engine.cast(hits, wide), (0,)))
    return engine.cast(found, name) if name != wide else found


def _halved(key: Tensor, shape: Shape, n: Tensor, p: Tensor, dtype: str) -> tuple[Any, Any, Any]:
    """(successes so far, trials left, their probability), at most `_DIRECT` trials being left."""
    engine = current()
    number: Function = lambda value: engine.scalar(value, dtype)
    one, zero = number(1.0), number(0.0)

    def more(key: Tensor, done: Tensor, n: Tensor, p: Tensor) -> Tensor:
        return engine.less(number(float(_DIRECT)), engine.max(n, tuple(range(len(shape)))))

    def halve(key: Tensor, done: Tensor, n: Tensor, p: Tensor) -> tuple[Any, Any, Any, Any]:
        key, draw = _keys(key, 2)
        large = engine.less(number(float(_DIRECT)), n)
        i = engine.add(engine.floor(engine.multiply(n, number(0.5))), one)
        other = engine.maximum(engine.subtract(engine.add(n, one), i), one)
        middle = _beta_draw(draw, shape, i, other, dtype)
        below = engine.logical_and(large, engine.logical_not(engine.less(p, middle)))
        above = engine.logical_and(large, engine.less(p, middle))
        room = engine.maximum(engine.subtract(one, middle), number(1e-30))
        high = engine.minimum(engine.divide(engine.subtract(p, middle), room), one)
        low = engine.minimum(engine.divide(p, engine.maximum(middle, number(1e-30))), one)
        done = engine.add(done, engine.where(below, i, engine.multiply(i, zero)))
        left = engine.where(above, engine.subtract(i, one), n)
        left = engine.where(below, engine.subtract(n, i), left)
        return key, done, left, engine.where(below, high, engine.where(above, low, p))

    done = engine.full(tuple(shape), 0.0, dtype)
    _, done, n, p = engine.while_loop(more, halve, (key, done, n, p))
    return done, n, p
