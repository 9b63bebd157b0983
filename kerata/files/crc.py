"""The CRC-32 of a whole from those of its parts.

A CRC is a remainder of polynomials over GF(2); to append n bytes is to multiply it by x^(8n). Bits
are in reflected order, as zip files have them: the highest stands for x^0.
"""

from __future__ import annotations

from functools import lru_cache

_POLYNOMIAL = 0xEDB88320
_ONE, _BYTE = 1 << 31, 1 << 23  # x^0 and x^8


def joined(first: int, second: int, size: int) -> int:
    """The CRC-32 of two stretches one after the other.

    Args:
        first, second: theirs.
        size: the bytes of the second.

    >>> import zlib
    >>> joined(zlib.crc32(b"one "), zlib.crc32(b"two"), 3) == zlib.crc32(b"one two")
    True
    """
    return _product(_shift(size), first) ^ second


@lru_cache(1024)
def _shift(size: int) -> int:
    found, power = _ONE, _BYTE
    while size:
        if size & 1:
            found = _product(found, power)
        power, size = _product(power, power), size >> 1
    return found


def _product(a: int, b: int) -> int:
    found = 0
    for bit in range(31, -1, -1):
        if a >> bit & 1:
            found ^= b
        b = b >> 1 ^ (_POLYNOMIAL if b & 1 else 0)
    return found
