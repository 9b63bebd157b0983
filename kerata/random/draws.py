"""Draws from the plain distributions: uniform, integers, normal, categorical.

All take `seed`: an integer (the same numbers in each call), a `SeedGenerator` (its next), or None
(the process' own generator). Uniform numbers and integers are the same to the bit on every engine,
normal ones to rounding.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, SupportsInt

import numpy as np

from ..core import FLOATS, INTEGERS, fitted, is_float, is_integer, standardize_dtype
from ..core.typing import DTypeLike, Function, Seed, Tensor, TensorLike
from ..engine import Engine
from ..engine.random.bits import MANTISSA, TRUNCATION
from ..engine.random.polynomials import CENTRAL, TAIL
from ..ops._base import current, ints_of, operation, tensor
from .seeds import draw_key

Shape = Sequence[int]
_HALF = 1 << 16


def float_dtype(dtype: DTypeLike, function: str) -> str:
    """The name of a dtype that must be a float's."""
    name = standardize_dtype(dtype)
    if not is_float(name):
        raise ValueError(
            f"random.{function}: `dtype` must be a floating point type, one of "
            f"{', '.join(FLOATS)}; given: {dtype}."
        )
    return name


def sizes(shape: Any, function: str, argument: str = "shape") -> tuple[int, ...]:
    """The shape of a result as integers, none negative."""
    try:
        found = ints_of(shape)
        fits = all(0 <= size < 1 << 63 for size in found)
    except (TypeError, ValueError):
        fits = False
    if not fits:
        raise ValueError(
            f"random.{function}: the sizes in `{argument}` must be integers and not negative; "
            f"given: {shape}."
        )
    return found


def parameter(x: Any, dtype: str, shape: Shape, function: str) -> Tensor:
    """A number as the engine's scalar, anything else as a tensor of this dtype that broadcasts to
    the shape, or that the shape broadcasts to.
    """
    engine = current()
    if isinstance(x, (bool, int, float)):
        return engine.scalar(x, dtype)
    words = isinstance(x, (str, list, tuple, np.ndarray)) and np.asarray(x).dtype.kind in "OSU"
    if x is None or words:
        raise ValueError(
            f"random.{function}: a number or a tensor of numbers is needed; given: {x!r}."
        )
    found = tensor(x, dtype)
    at = tuple(engine.shape(found))
    try:
        np.broadcast_shapes(at, tuple(shape))
    except ValueError:
        raise ValueError(
            f"random.{function}: Cannot broadcast {at} to {tuple(shape)}. Given: {dtype} {at}."
        ) from None
    except TypeError:  # sizes that are open, in graphs of TensorFlow's
        pass
    return found


def _row(engine: Engine[Any], words: Tensor, start: int, stop: int) -> Tensor:
    return engine.slice(words, (start,), (stop,), (1,))


@operation(tensors=1)
def uniform_from(key: Tensor, count: int, dtype: str) -> Tensor:
    """`count` numbers from [0, 1), as `engine/random/bits.py` says, of a float dtype."""
    engine = current()
    digits = MANTISSA[dtype]
    shift: Function = lambda words, n: engine.cast(
        engine.right_shift(words, engine.scalar(n, "uint32")), dtype
    )
    if digits <= 32:
        top = shift(engine.random_bits(key, count), 32 - digits)
    else:
        words = engine.random_bits(key, 2 * count)
        high = shift(_row(engine, words, 0, count), 5)
        low = shift(_row(engine, words, count, 2 * count), 6)
        top = engine.add(engine.multiply(high, engine.scalar(2.0**26, dtype)), low)
    return engine.multiply(top, engine.scalar(2.0**-digits, dtype))


@operation(tensors=1)
def normal_from(key: Tensor, count: int, dtype: str, mass: float = 1.0) -> Tensor:
    """`count` standard normal numbers; of those within the central `mass` of the distribution only.

    `sqrt(2) * erfinv(x)` for x uniform in `(-mass, mass)`, by M. Giles' two polynomials in `log(1 -
    x^2)`.
    """
    engine = current()
    wide = "float64" if dtype == "float64" else "float32"
    number: Function = lambda value: engine.scalar(value, wide)
    words = engine.right_shift(engine.random_bits(key, count), engine.scalar(8, "uint32"))
    x = engine.multiply(engine.cast(words, wide), number(2.0**-23))
    x = engine.add(x, number(2.0**-24 - 1.0))
    if mass != 1.0:
        x = engine.multiply(x, number(mass))
    one = number(1.0)
    w = engine.negative(engine.log(engine.multiply(engine.subtract(one, x), engine.add(x, one))))
    tail = engine.sqrt(engine.maximum(w, number(5.0)))
    polynomials = [
        _horner(engine, engine.subtract(v, number(at)), [number(c) for c in row])
        for v, at, row in ((w, 2.5, CENTRAL), (tail, 3.0, TAIL))
    ]
    scale = engine.where(engine.less(w, number(5.0)), *polynomials)
    draws = engine.multiply(engine.multiply(x, number(math.sqrt(2.0))), scale)
    return draws if dtype == wide else engine.cast(draws, dtype)


def _horner(engine: Engine[Any], x: TensorLike, coefficients: Sequence[Any]) -> Tensor:
    found = coefficients[0]
    for c in coefficients[1:]:
        found = engine.add(engine.multiply(x, found), c)
    return found


def uniform(
    shape: Shape, minval: TensorLike = 0.0, maxval: TensorLike = 1.0, dtype: DTypeLike = None,
    seed: Seed = None,
) -> Tensor:  # fmt: skip
    """Uniform numbers `minval + u * (maxval - minval)`, u in [0, 1) with all bits of the dtype.

    Args:
        shape: of the result.
        minval: lower end, a float, or a tensor that broadcasts to `shape`.
        maxval: upper end, likewise.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    Raises:
        ValueError: if `dtype` is no float's.

    >>> x = uniform((1000,), 2.0, 3.0, seed=1)
    >>> bool(x.min() >= 2) and bool(x.max() <= 3)
    True
    """
    name, shape = float_dtype(dtype, "uniform"), sizes(shape, "uniform")
    engine = current()
    draws = engine.reshape(uniform_from(draw_key(seed), math.prod(shape), name), shape)
    if isinstance(minval, (int, float)) and isinstance(maxval, (int, float)):
        if (minval, maxval) == (0, 1):
            return draws
        span = engine.scalar(maxval - minval, name)
    else:
        span = engine.subtract(
            parameter(maxval, name, shape, "uniform"), parameter(minval, name, shape, "uniform")
        )
    # The minimum changes nothing; it keeps compilers from making one rounding of product and sum.
    draws = engine.minimum(engine.multiply(draws, span), span)
    return engine.add(draws, parameter(minval, name, shape, "uniform"))


def randint(
    shape: Shape, minval: SupportsInt, maxval: SupportsInt, dtype: DTypeLike = "int32",
    seed: Seed = None,
) -> Tensor:  # fmt: skip
    """Integers from `minval` up to but without `maxval`, all equally likely (to one part in 2^16).

    The upper half of the product of a random word (two words where there are more than 2^16 values)
    with the number of values.

    Args:
        shape: of the result.
        minval: smallest value, an integer.
        maxval: one more than the largest, an integer.
        dtype: an integer's.
        seed: an integer, a `SeedGenerator`, or None.

    Raises:
        ValueError: if `dtype` is no integer's, or there are no values, or more than 2^32.

    >>> x = randint((1000,), 3, 6, seed=1)
    >>> sorted(set(x.tolist()))
    [3, 4, 5]
    """
    name, shape = standardize_dtype(dtype), sizes(shape, "randint")
    if not is_integer(name):
        raise ValueError(
            f"random.randint: it must be an integer `dtype`, one of {', '.join(INTEGERS)}; given: "
            f"{dtype}."
        )
    low, values = int(minval), int(maxval) - int(minval)
    fitted(low, name)
    fitted(low + values - 1, name)
    if not 0 < values <= 1 << 32:
        raise ValueError(
            "random.randint: `minval` up to but without `maxval` must be from 1 to 2^32 integers; "
            f"given: {minval} and {maxval}."
        )
    engine = current()
    draws = engine.reshape(_below(draw_key(seed), math.prod(shape), values), shape)
    if name in ("uint32", "int64", "uint64"):
        draws = engine.cast(draws, name)
        return engine.add(draws, engine.scalar(low % (1 << 32) if name == "uint32" else low, name))
    if values > 1 << 31:  # words above 2^31 do not fit; halves do: 2^31 less, and `low` 2^31 more
        low += 1 << 31
        half = engine.cast(engine.right_shift(draws, engine.scalar(1, "uint32")), "int32")
        half = engine.add(half, engine.scalar(-(1 << 30), "int32"))
        odd = engine.cast(engine.bitwise_and(draws, engine.scalar(1, "uint32")), "int32")
        draws = engine.add(engine.add(half, half), odd)
    else:
        draws = engine.cast(draws, "int32")
    draws = engine.add(draws, engine.scalar(low, "int32")) if low else draws
    return draws if name == "int32" else engine.cast(draws, name)


def _below(key: Tensor, count: int, values: int) -> Tensor:
    """`count` words below `values`."""
    engine = current()
    if values == 1 << 32:
        return engine.random_bits(key, count)
    if values <= _HALF:
        return _upper(engine, engine.random_bits(key, count), values)
    words = engine.random_bits(key, 2 * count)
    first, second = _row(engine, words, 0, count), _row(engine, words, count, 2 * count)
    low = engine.multiply(first, engine.scalar(values, "uint32"))
    total = engine.add(low, _upper(engine, second, values))
    carry = engine.cast(engine.less(total, low), "uint32")
    return engine.add(_upper(engine, first, values), carry)


def _upper(engine: Engine[Any], words: Tensor, factor: int) -> Tensor:
    """`words * factor >> 32`, by halves of 16 bits so that nothing overflows."""
    number: Function = lambda value: engine.scalar(value, "uint32")
    half = number(16)
    high = engine.right_shift(words, half)
    low = engine.bitwise_and(words, number(0xFFFF))
    upper, lower = divmod(factor, _HALF)
    carried = engine.right_shift(engine.multiply(low, number(lower)), half)
    middle = engine.add(engine.multiply(high, number(lower)), carried)
    if not upper:
        return engine.right_shift(middle, half)
    other = engine.add(
        engine.multiply(low, number(upper)), engine.bitwise_and(middle, number(0xFFFF))
    )
    top = engine.add(engine.multiply(high, number(upper)), engine.right_shift(middle, half))
    return engine.add(top, engine.right_shift(other, half))


def normal(
    shape: Shape, mean: TensorLike = 0.0, stddev: TensorLike = 1.0, dtype: DTypeLike = None,
    seed: Seed = None,
) -> Tensor:  # fmt: skip
    """Normal numbers `mean + stddev * sqrt(2) * erfinv(x)`, x uniform in (-1, 1).

    Args:
        shape: of the result.
        mean: a float, or a tensor that broadcasts to `shape`.
        stddev: standard deviation, likewise.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    Raises:
        ValueError: if `dtype` is no float's.

    >>> x = normal((10000,), seed=1)
    >>> bool(abs(x.mean()) < 0.03), bool(abs(x.std() - 1) < 0.03)
    (True, True)
    """
    shape, name = sizes(shape, "normal"), float_dtype(dtype, "normal")
    return _scaled(shape, mean, stddev, name, seed, 1.0, "normal")


def truncated_normal(
    shape: Shape, mean: TensorLike = 0.0, stddev: TensorLike = 1.0, dtype: DTypeLike = None,
    seed: Seed = None,
) -> Tensor:  # fmt: skip
    """Normal numbers of which only those within two `stddev` of the mean occur.

    `mean + stddev * sqrt(2) * erfinv(x)`, x uniform in (-erf(sqrt 2), erf(sqrt 2)).

    Args:
        shape: of the result.
        mean: a float, or a tensor that broadcasts to `shape`.
        stddev: standard deviation before it is truncated, likewise.
        dtype: a float's; None: `floatx()`.
        seed: an integer, a `SeedGenerator`, or None.

    Raises:
        ValueError: if `dtype` is no float's.

    >>> x = truncated_normal((10000,), seed=1)
    >>> bool(abs(x).max() <= 2)
    True
    """
    shape, name = sizes(shape, "truncated_normal"), float_dtype(dtype, "truncated_normal")
    return _scaled(shape, mean, stddev, name, seed, TRUNCATION, "truncated_normal")


def _scaled(
    shape: tuple[int, ...], mean: TensorLike, stddev: TensorLike, dtype: str, seed: Seed,
    mass: float, function: str,
) -> Tensor:  # fmt: skip
    engine = current()
    draws = normal_from(draw_key(seed), math.prod(shape), dtype, mass)
    draws = engine.reshape(draws, shape)
    if not (isinstance(stddev, (int, float)) and stddev == 1):
        draws = engine.multiply(draws, parameter(stddev, dtype, shape, function))
    if not (isinstance(mean, (int, float)) and mean == 0):
        draws = engine.add(draws, parameter(mean, dtype, shape, function))
    return draws


@operation(tensors=1)
def categorical(
    logits: TensorLike, num_samples: int, dtype: DTypeLike = "int32", seed: Seed = None
) -> Tensor:
    """Indices of classes with probabilities `softmax(logits)`: `argmax(logits - log(-log(u)))`.

    Args:
        logits: `[batch, classes]`, log-probabilities up to a constant of each row.
        num_samples: draws of each row.
        dtype: an integer's.
        seed: an integer, a `SeedGenerator`, or None.

    Returns:
        `[batch, num_samples]`.

    >>> categorical([[0.0, -100.0], [-100.0, 0.0]], 3, seed=1).tolist()
    [[0, 0, 0], [1, 1, 1]]
    """
    engine = current()
    shape = engine.shape(logits)
    if len(shape) != 2:
        raise ValueError(f"`logits` must have shape [batch, classes]; given {tuple(shape)}.")
    target, (num_samples,) = (
        standardize_dtype(dtype),
        sizes((num_samples,), "categorical", "num_samples"),
    )
    if not (is_integer(target) or is_float(target)):
        raise ValueError(f"`dtype` must be one of numbers; given: {dtype!r}.")
    found = engine.dtype(logits)
    name = found if found in ("float32", "float64") else "float32"
    batch, classes = shape
    logits = engine.reshape(engine.cast(logits, name), (batch, 1, classes))
    count = batch * num_samples * classes
    half = engine.scalar(2.0 ** -(MANTISSA[name] + 1), name)
    drawn = engine.add(uniform_from(draw_key(seed), count, name), half)
    if name == "float32":  # 1 - 2^-25 would round to one
        drawn = engine.minimum(drawn, engine.scalar(1.0 - 2.0**-24, name))
    noise = engine.negative(engine.log(engine.negative(engine.log(drawn))))
    noise = engine.reshape(noise, (batch, num_samples, classes))
    found = engine.argmax(engine.add(logits, noise), 2)
    return engine.cast(found, target)
