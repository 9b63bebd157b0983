"""64-bit fingerprints of texts: FarmHash's and SipHash-2-4, for many texts at once.

Texts of one length are the rows of a matrix of bytes, and all rows are hashed together.

Sources: FarmHash, https://github.com/google/farmhash (the published `Fingerprint64`); Aumasson and
Bernstein, "SipHash: a fast short-input PRF" (2012).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import Array
from ._strings import Strings

_K0, _K1, _K2 = (np.uint64(k) for k in (0xC3A5C85C97CB3127, 0xB492B66FBE98F273, 0x9AE16A3B2F90404F))
_CAT = np.uint64(0xC6A4A7935BD1E995)
_HASH_KEY = 0xDECAFCAFFE  # with which crosses begin


def _u(number: int) -> Any:
    return np.uint64(number & (1 << 64) - 1)


def _rotated(x: Array, bits: int, right: bool = True) -> Array:
    bits = bits if right else 64 - bits
    found: Array = (x >> _u(bits)) | (x << _u(64 - bits))
    return found


def _mixed(x: Array) -> Array:
    found: Array = x ^ (x >> _u(47))
    return found


def _word(rows: Strings, start: int, size: int = 8) -> Array:
    """The little-endian words at this place of all rows."""
    return rows.word(start, size)


def _pair(u: Array, v: Array, factor: Array) -> Array:
    a = _mixed((u ^ v) * factor)
    return _mixed((v ^ a) * factor) * factor


def _short(rows: Strings, length: int) -> Array:
    """Of at most 16 bytes."""
    if length >= 8:
        factor = _K2 + _u(2 * length)
        a, b = _word(rows, 0) + _K2, _word(rows, length - 8)
        return _pair(_rotated(b, 37) * factor + a, (_rotated(a, 25) + b) * factor, factor)
    if length >= 4:
        a, b = _word(rows, 0, 4), _word(rows, length - 4, 4)
        return _pair(_u(length) + (a << _u(3)), b, _K2 + _u(2 * length))
    if not length:
        return np.full(len(rows), _K2)
    first, middle, last = (rows.word(i, 1) for i in (0, length >> 1, length - 1))
    y, z = first + (middle << _u(8)), _u(length) + (last << _u(2))
    found: Array = _mixed(y * _K2 ^ z * _K0) * _K2
    return found


def _ends(rows: Strings, length: int, first: np.uint64) -> tuple[Array, Array, Array, Any]:
    factor = _K2 + _u(2 * length)
    a, b = _word(rows, 0) * first, _word(rows, 8)
    c, d = _word(rows, length - 8) * factor, _word(rows, length - 16) * _K2
    return a, _rotated(a + b, 43) + _rotated(c, 30) + d, a + _rotated(b + _K2, 18) + c, factor


def _medium(rows: Strings, length: int) -> Array:
    """Of 17 to 64 bytes."""
    a, y, z, factor = _ends(rows, length, _K1 if length <= 32 else _K2)
    if length <= 32:
        return _pair(y, z, factor)
    z = _pair(y, z, factor)
    e, f = _word(rows, 16) * factor, _word(rows, 24)
    g, h = (y + _word(rows, length - 32)) * factor, (z + _word(rows, length - 24)) * factor
    return _pair(_rotated(e + f, 43) + _rotated(g, 30) + h, e + _rotated(f + a, 18) + g, factor)


def _weak(rows: Strings, start: int, a: Array, b: Array) -> tuple[Array, Array]:
    w, x, y, z = (_word(rows, start + 8 * i) for i in range(4))
    a = a + w
    b = _rotated(b + a + z, 21)
    first = a
    a = a + x + y
    return a + z, b + _rotated(a, 44) + first


State = tuple[Array, Array, Array, Array, Array, Array, Array]


def _block(rows: Strings, s: int, state: State, factor: Array, nine: np.uint64) -> State:
    """One step over 64 bytes; the last one multiplies by nine what the others take as it is."""
    x, y, z, v0, v1, w0, w1 = state
    x = _rotated(x + y + v0 + _word(rows, s + 8), 37) * factor
    y = _rotated(y + v1 + _word(rows, s + 48), 42) * factor
    x = x ^ w1 * nine
    y = y + v0 * nine + _word(rows, s + 40)
    z = _rotated(z + w0, 33) * factor
    v0, v1 = _weak(rows, s, v1 * factor, x + w0)
    w0, w1 = _weak(rows, s + 32, z + w1, y + _word(rows, s + 16))
    return z, y, x, v0, v1, w0, w1


def _long(rows: Strings, length: int) -> Array:
    """Of more than 64 bytes."""
    zero, seed = np.zeros(len(rows), "uint64"), np.full(len(rows), 81, "uint64")
    y = seed * _K1 + _u(113)
    z = _mixed(y * _K2 + _u(113)) * _K2
    state: State = seed * _K2 + _word(rows, 0), y, z, zero, zero, zero, zero
    for s in range(0, (length - 1) // 64 * 64, 64):
        state = _block(rows, s, state, np.asarray(_K1), _u(1))
    x, y, z, v0, v1, w0, w1 = state
    factor = _K1 + ((z & _u(0xFF)) << _u(1))
    w0 = w0 + _u((length - 1) & 63)
    v0 = v0 + w0
    w0 = w0 + v0
    x, y, z, v0, v1, w0, w1 = _block(rows, length - 64, (x, y, z, v0, v1, w0, w1), factor, _u(9))
    return _pair(_pair(v0, w0, factor) + _mixed(y) * _K0 + z, _pair(v1, w1, factor) + x, factor)


def _farm(rows: Strings, length: int) -> Array:
    return (_short if length <= 16 else _medium if length <= 64 else _long)(rows, length)


def _sip(key: tuple[int, int]) -> Callable[[Strings, int], Array]:
    def rounds(v: list[Array], count: int) -> None:
        for _ in range(count):
            for a, b, left, half in ((0, 1, 13, 0), (2, 3, 16, None), (0, 3, 21, None),
                                     (2, 1, 17, 2)):  # fmt: skip
                v[a] = v[a] + v[b]
                v[b] = _rotated(v[b], left, right=False) ^ v[a]
                if half is not None:
                    v[half] = _rotated(v[half], 32)

    def hashed(rows: Strings, length: int) -> Array:
        first, second = key
        constants = (0x736F6D6570736575, 0x646F72616E646F6D, 0x6C7967656E657261, 0x7465646279746573)
        v = [np.full(len(rows), _u(c ^ k)) for c, k in zip(constants, (first, second) * 2)]
        for start in range(0, length + 1, 8):
            word = rows.word(start)
            if start + 8 > length:
                word = word & _u((1 << 8 * (length - start)) - 1) | _u((length & 0xFF) << 56)
            v[3] = v[3] ^ word
            rounds(v, 2)
            v[0] = v[0] ^ word
        v[2] = v[2] ^ _u(0xFF)
        rounds(v, 4)
        found: Array = v[0] ^ v[1] ^ v[2] ^ v[3]
        return found

    return hashed


def fingerprints(texts: Strings, key: tuple[int, int] | None = None) -> Array:
    """The fingerprint of each text: SipHash's with a key of two 64-bit words, else FarmHash's.

    >>> print(fingerprints(Strings.of(["", "hello"])))
    [11160318154034397263 13009744463427800296]
    """
    function = _farm if key is None else _sip(key)
    texts, found = texts.with_zeros(), np.empty(len(texts), "uint64")
    lengths = texts.lengths
    short = lengths.max(initial=0) < 1 << 16  # such numbers are sorted by their bytes
    order = np.argsort(lengths.astype("uint16" if short else "int64"), kind="stable")
    starts = np.flatnonzero(np.diff(lengths[order], prepend=-1))
    with np.errstate(over="ignore"):
        for places in np.split(order, starts[1:]) if len(texts) else ():
            found[places] = function(texts[places], int(lengths[places[0]]))
    return found


def crossed(columns: Sequence[Array]) -> Array:
    """One fingerprint for the combination of several, as TensorFlow's sparse crosses have it."""
    found: Array = np.full(columns[0].shape, _HASH_KEY, "uint64")
    with np.errstate(over="ignore"):
        for column in columns:
            found = (found ^ _CAT) ^ _mixed(column.astype("uint64") * _CAT) * _CAT
            found = _mixed(_mixed(found * _CAT) * _CAT)
    return found
