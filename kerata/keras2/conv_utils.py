"""Sizes of convolutions, as layers of one's own computed them in Keras 2.3."""

from __future__ import annotations

from typing import Any

from ..core import InvalidArgument, one_of
from .utils import convert_kernel as convert_kernel

__all__ = [
    "conv_input_length", "conv_output_length", "convert_kernel", "deconv_length",
    "normalize_padding", "normalize_tuple",
]  # fmt: skip


def normalize_tuple(value: Any, n: int, name: str) -> tuple[int, ...]:
    """`n` integers: of one integer that many, a sequence of as many as a tuple.

    >>> normalize_tuple(3, 2, "kernel_size"), normalize_tuple([1, 2], 2, "strides")
    ((3, 3), (1, 2))
    """
    found = (value,) * n if isinstance(value, int) else tuple(value) if value else ()
    if len(found) != n or not all(isinstance(x, int) for x in found):
        raise InvalidArgument(f"`{name}` must be an integer or {n} of them; given {value!r}.")
    return found


def normalize_padding(value: Any) -> str:
    """ "valid", "same" or "causal" in small letters."""
    return one_of(str(value).lower(), ("valid", "same", "causal"), "padding")


def conv_output_length(
    input_length: int | None, filter_size: int, padding: str, stride: int, dilation: int = 1
) -> int | None:
    """The size of an axis after a convolution; "full" is padded so that all overlaps count.

    >>> conv_output_length(8, 3, "valid", 2), conv_output_length(None, 3, "same", 1)
    (3, None)
    """
    if input_length is None:
        return None
    reach = (filter_size - 1) * dilation
    size = input_length + {"valid": -reach, "full": reach}.get(padding, 0)
    return (size - 1) // stride + 1


def conv_input_length(
    output_length: int | None, filter_size: int, padding: str, stride: int
) -> int | None:
    """The least size of an axis of which a convolution leaves so much."""
    if output_length is None:
        return None
    pad = {"same": filter_size // 2, "full": filter_size - 1}.get(padding, 0)
    return (output_length - 1) * stride - 2 * pad + filter_size


def deconv_length(
    dim_size: int | None, stride_size: int, kernel_size: int, padding: str,
    output_padding: int | None = None, dilation: int = 1,
) -> int | None:  # fmt: skip
    """The size of an axis after a transposed convolution.

    >>> deconv_length(4, 2, 3, "valid"), deconv_length(4, 2, 3, "same")
    (9, 8)
    """
    if dim_size is None:
        return None
    kernel = kernel_size + (kernel_size - 1) * (dilation - 1)
    if output_padding is None:
        more = {"valid": max(kernel - stride_size, 0), "full": 2 - stride_size - kernel}
        return dim_size * stride_size + more.get(padding, 0)
    pad = {"same": kernel // 2, "full": kernel - 1}.get(padding, 0)
    return (dim_size - 1) * stride_size + kernel - 2 * pad + output_padding
