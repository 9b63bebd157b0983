"""The random numbers of kerata: a hash of key and index, the same on every engine and the host.

A key is two uint32 words: a seed and a counter. They are spread into `a` and `b`, and word i of the
stream is

    mix(mix(i ^ a) + b)

in arithmetic modulo 2^32. `mix` is a bijection of the 32-bit words made of three shifts and two
multiplications; its constants are those published as "lowbias32" (C. Wellons, *Prospecting for hash
functions*, 2018). Both key words enter both `a` and `b`, so neighbouring seeds and neighbouring
counters give unrelated streams. Within a stream no word repeats, which makes `argsort` of a stream
a permutation without ties.

How draws come from words (`w`):

- uniform in [0, 1): the top bits of `w` times a power of two: 24 bits for float32, 11 for float16,
  8 for bfloat16, and
  for float64 53 bits of two words, `(w[i] >> 5) * 2^26 + (w[n + i] >> 6)` where n values are drawn;
- in (-1, 1), for the normal distribution: `(2 * (w >> 8) + 1) * 2^-24 - 1`, symmetric and never ±1;
- a mask: two 16-bit draws from each word, the low half first; an element stays where `draw >=
  threshold(rate)`;
- a permutation: the stable argsort of `w >> 1` (31 bits, so that engines without unsigned order
  agree).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import numpy as np

from ...core import Array, standardize_dtype
from ..protocol import Primitives, T
from .polynomials import CENTRAL, TAIL

SHIFTS = (16, 15, 16)
FACTORS = (0x7FEB352D, 0x846CA68B)
SEED_SALT = 0x9E3779B9
COUNTER_SALT = 0x85EBCA6B
MANTISSA = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53}  # bits of a uniform draw
TRUNCATION = math.erf(math.sqrt(2.0))  # share of normal numbers within two standard deviations
_WORD = 0xFFFFFFFF
# Words hashed at a time on the host, of which the upper halves of the indices are the same: 256 KiB
# stay in the second-level cache.
_BLOCK = 1 << 16


def threshold(rate: float) -> int:
    """The 16-bit number below which a draw drops its element."""
    return round(rate * 65536)


# -- on an engine ----------------------------------------------------------------------------------


def bits(engine: Primitives[T], key: T, count: int) -> T:
    """The first `count` words of a key's stream, in the primitives of an engine.

    Args:
        engine: what computes; engines that run as they are called are quicker with `host_bits`.
        key: uint32 tensor `[2]`, seed and counter.
        count: number of words, at most 2^32.

    Returns:
        uint32 tensor `[count]`.
    """
    return hashed(engine, key, engine.arange(0, count, 1, "uint32"))


def hashed(engine: Primitives[T], key: T, words: T) -> T:
    """The words of a key's stream at these indices, a uint32 tensor of rank one."""
    number = engine.scalar
    seed = engine.slice(key, (0,), (1,), (1,))
    counter = engine.slice(key, (1,), (2,), (1,))
    salted = engine.bitwise_xor(seed, number(SEED_SALT, "uint32"))
    a = _mix(engine, engine.add(counter, _mix(engine, salted)))
    b = _mix(engine, engine.add(engine.bitwise_xor(seed, number(COUNTER_SALT, "uint32")), a))
    return _mix(engine, engine.add(_mix(engine, engine.bitwise_xor(words, a)), b))


def fused_mask(engine: Primitives[T], key: T, count: int, rate: float) -> T:
    """`host_mask` on an engine that fuses elementwise work: each element hashes its word itself."""
    number = engine.scalar
    index = engine.arange(0, count, 1, "uint32")
    words = hashed(engine, key, engine.right_shift(index, number(1, "uint32")))
    odd = engine.bitwise_and(index, number(1, "uint32"))
    draws = engine.right_shift(words, engine.left_shift(odd, number(4, "uint32")))
    draws = engine.cast(engine.bitwise_and(draws, number(0xFFFF, "uint32")), "int32")
    return engine.less(number(threshold(rate) - 1, "int32"), draws)


def _mix(engine: Primitives[T], x: T) -> T:
    first, second = (engine.scalar(factor, "uint32") for factor in FACTORS)
    shifts = [engine.scalar(shift, "uint32") for shift in SHIFTS]
    x = engine.multiply(engine.bitwise_xor(x, engine.right_shift(x, shifts[0])), first)
    x = engine.multiply(engine.bitwise_xor(x, engine.right_shift(x, shifts[1])), second)
    return engine.bitwise_xor(x, engine.right_shift(x, shifts[2]))


# -- on the host -----------------------------------------------------------------------------------


def mix_word(x: int) -> int:
    """`mix` of one word, in Python integers."""
    x = (x ^ x >> 16) * 0x7FEB352D & _WORD
    x = (x ^ x >> 15) * 0x846CA68B & _WORD
    return x ^ x >> 16


def fold(seed: int) -> int:
    """A seed of any size as one word; those below 2^32 stay themselves."""
    word, rest = seed & _WORD, seed >> 32
    if rest in (0, -1):
        return word
    return mix_word(word ^ mix_word(fold(rest)))


def spread(key: Sequence[int]) -> tuple[int, int]:
    """The two words with which the hash of an index begins and goes on."""
    seed, counter = fold(int(key[0])), int(key[1])
    a = mix_word(counter + mix_word(seed ^ SEED_SALT) & _WORD)
    return a, mix_word((seed ^ COUNTER_SALT) + a & _WORD)


def derive(key: Sequence[int], index: int) -> int:
    """One word of a key's stream."""
    a, b = spread(key)
    return mix_word(mix_word(index ^ a) + b & _WORD)


@functools.cache
def _index() -> Array:
    found = np.arange(_BLOCK, dtype=np.uint32)
    found.flags.writeable = False
    return found


def host_bits(key: Sequence[int], count: int) -> Array:
    """`bits` in NumPy, block by block and in place.

    >>> [hex(word) for word in host_bits((1, 2), 2)]
    ['0x7e081669', '0x30b82652']
    """
    a, b = spread(key)
    added = np.uint32(b)
    words = np.empty(count, np.uint32)
    index = _index()[:count]
    spare = np.empty(index.size, np.uint32)
    for start in range(0, count, _BLOCK):
        x = words[start : start + _BLOCK]
        t = spare[: len(x)]
        # Indices of a block differ in their lower halves alone: what the first step of the hash
        # shifts down is the same for all.
        upper = start ^ a
        np.bitwise_xor(index[: len(x)], np.uint32(upper ^ upper >> 16), x)
        _mix_on(x, t)
        np.add(x, added, x)
        np.right_shift(x, _S16, t)
        np.bitwise_xor(x, t, x)
        _mix_on(x, t)
    return words


# Arrays without axes, with which NumPy is quicker than with its scalars.
_FIRST, _SECOND, _S16, _S15 = (np.array(word, np.uint32) for word in (*FACTORS, 16, 15))


def _mix_on(x: Array, t: Array) -> None:
    """`mix` in place, from its first product on."""
    np.multiply(x, _FIRST, x)
    np.right_shift(x, _S15, t)
    np.bitwise_xor(x, t, x)
    np.multiply(x, _SECOND, x)
    np.right_shift(x, _S16, t)
    np.bitwise_xor(x, t, x)


def host_mask(key: Sequence[int], count: int, rate: float) -> Array:
    """Which of `count` elements stay when a share of `rate` is dropped: bool array `[count]`."""
    draws = host_bits(key, (count + 1) // 2).astype("<u4", copy=False).view("<u2")[:count]
    limit = threshold(rate)
    return np.zeros(count, bool) if limit > 0xFFFF else draws >= np.uint16(limit)


def host_unit(key: Sequence[int], count: int, dtype: str = "float32") -> Array:
    """`count` draws from [0, 1) with the bits that the dtype holds; of bfloat16 as float32."""
    digits = MANTISSA[dtype]
    if dtype == "float64":
        words = host_bits(key, 2 * count).astype(np.float64)
        high, low = np.floor(words[:count] / 32), np.floor(words[count:] / 64)
        return (high * 2.0**26 + low) * 2.0**-53
    kind = np.float32 if dtype == "bfloat16" else np.dtype(dtype).type
    top = (host_bits(key, count) >> np.uint32(32 - digits)).astype(kind)
    draws: Array = top * kind(2.0**-digits)
    return draws


def host_uniform(
    key: Sequence[int],
    shape: Sequence[int],
    minval: float = 0.0,
    maxval: float = 1.0,
    dtype: str | None = None,
) -> Array:
    """What `kerata.random.uniform` draws from this key, to the bit.

    >>> host_uniform((1, 0), (2, 3)).shape
    (2, 3)
    """
    name = standardize_dtype(dtype)
    unit = host_unit(key, math.prod(shape), name)
    kind = unit.dtype.type
    if (minval, maxval) != (0, 1):
        span = kind(maxval - minval)
        unit = np.minimum(unit * span, span) + kind(minval)
    return unit.reshape(tuple(shape))


def host_normal(
    key: Sequence[int],
    shape: Sequence[int],
    mean: float = 0.0,
    stddev: float = 1.0,
    truncated: bool = False,
) -> Array:
    """What `normal` (or `truncated_normal`) draws from this key, but for rounding; float64."""
    words = host_bits(key, math.prod(shape))
    draws = np.empty(words.size)
    for start in range(0, words.size, _BLOCK):
        draws[start : start + _BLOCK] = _normal(words[start : start + _BLOCK], truncated)
    draws *= stddev
    draws += mean
    return draws.reshape(tuple(shape))


def _normal(words: Array, truncated: bool) -> Array:
    """What the words of a block stand for; few of them (1 in 300) are in the tail."""
    x: Array = (2.0 * (words >> np.uint32(8)).astype(np.float64) + 1.0) * 2.0**-24 - 1.0
    if truncated:
        x *= TRUNCATION
    w = -np.log((1.0 - x) * (1.0 + x))
    factor = _polynomial(CENTRAL, w - 2.5)
    far = np.flatnonzero(w >= 5.0)
    factor[far] = _polynomial(TAIL, np.sqrt(w[far]) - 3.0)
    x *= math.sqrt(2.0)
    x *= factor
    return x


def _polynomial(coefficients: Sequence[float], x: Array) -> Array:
    """`numpy.polyval` in place."""
    value = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        value *= x
        value += coefficient
    return value


def host_permutation(key: Sequence[int], count: int) -> Array:
    """What `kerata.random.permutation(count)` draws from this key, as int64 indices.

    >>> sorted(host_permutation((7, 0), 5).tolist())
    [0, 1, 2, 3, 4]
    """
    return np.argsort(host_bits(key, count) >> np.uint32(1), kind="stable")
