"""Sliding windows: their sizes and margins, the shapes they give, and the slices under each tap.

Convolution, pooling and the layers' shape rules share these; sizes may be None where they are open.
A window of `size` taps with a dilation reaches over `(size - 1) * dilation + 1` elements.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..core import InvalidArgument, settings

Sizes = tuple[int, ...]
Dimensions = tuple[Any, ...]  # of integers, and None where open
PADDINGS = ("valid", "same", "causal")
FORMATS = ("channels_last", "channels_first")


def spread(value: Any, rank: int, name: str, least: int = 1) -> Sizes:
    """An argument given once or for each of `rank` spatial axes, as a tuple of integers.

    >>> spread(2, 3, "strides")
    (2, 2, 2)
    """
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    if len(found) != rank or any(int(n) != n or n < least for n in found):
        raise InvalidArgument(
            f"`{name}` must be an integer of at least {least}, or {rank} of them, one for each "
            f"spatial axis; got {value!r}."
        )
    return tuple(int(n) for n in found)


def standard_format(data_format: str | None) -> str:
    """`data_format`, or the process' setting where None; anything unknown is an error."""
    found = data_format or settings.image_data_format
    if found not in FORMATS:
        raise InvalidArgument(f"`data_format` must be one of {FORMATS}; got {data_format!r}.")
    return found


def spatial_axes(
    name: str, shape: Sequence[int], data_format: str | None
) -> tuple[int, tuple[int, ...]]:
    """(first spatial axis, size of each) of inputs of this shape: one to three of them."""
    rank = len(shape) - 2
    if not 1 <= rank <= 3:
        raise InvalidArgument(
            f"{name} takes inputs [batch, *spatial, channels] with one to three spatial axes; got "
            f"shape {tuple(shape)}."
        )
    first = 1 if standard_format(data_format) == "channels_last" else 2
    return first, tuple(shape[first : first + rank])


def standard_padding(padding: Any, allowed: Sequence[str] = PADDINGS) -> str:
    """`padding` in lower case; anything unknown is an error."""
    found = padding.lower() if isinstance(padding, str) else padding
    if found not in allowed:
        raise InvalidArgument(f"`padding` must be one of {tuple(allowed)}; got {padding!r}.")
    return str(found)


def reach(size: int, dilation: int = 1) -> int:
    """How many elements a window reaches over: `(size - 1) * dilation + 1`."""
    return (size - 1) * dilation + 1


def margin(size: int, window: int, stride: int, dilation: int) -> tuple[int, int]:
    """Zeros before and after an axis for "same" padding: as even as may be, the odd one after.

    >>> margin(5, window=2, stride=1, dilation=1)
    (0, 1)
    """
    total = max((-(-size // stride) - 1) * stride + reach(window, dilation) - size, 0)
    return total // 2, total - total // 2


def steps(size: Any, window: int, stride: int, padding: str, dilation: int = 1) -> Any:
    """How many places a window takes along an axis; None for an open size.

    "same", "causal": `ceil(size / stride)`; "valid": `ceil((size - reach + 1) / stride)`.

    >>> steps(28, window=3, stride=2, padding="valid")
    13
    """
    if size is None:
        return None
    if padding != "valid":
        return -(-size // stride)
    found = -(-(size - reach(window, dilation) + 1) // stride)
    if found < 1:
        raise InvalidArgument(
            f"A window that reaches over {reach(window, dilation)} elements does not fit into an "
            f"axis of {size}; use padding='same', a smaller window, or larger inputs."
        )
    return found


def _split(shape: Sequence[Any], data_format: str) -> tuple[Any, list[Any]]:
    """(channels, spatial sizes) of a shape with a leading batch axis."""
    last = data_format == "channels_last"
    return (shape[-1], list(shape[1:-1])) if last else (shape[1], list(shape[2:]))


def _join(batch: Any, channels: Any, spatial: Sequence[Any], data_format: str) -> Dimensions:
    if data_format == "channels_last":
        return (batch, *spatial, channels)
    return (batch, channels, *spatial)


def conv_output_shape(
    input_shape: Sequence[Any], filters: int, kernel_size: Any, strides: Any = 1,
    padding: str = "valid", data_format: str | None = None, dilation_rate: Any = 1,
) -> Dimensions:  # fmt: skip
    """Shape of a convolution's result, from the shape of its input `[N, ..., C]`.

    >>> conv_output_shape((None, 32, 32, 3), 8, kernel_size=3, strides=2, padding="same")
    (None, 16, 16, 8)
    """
    data_format, padding = standard_format(data_format), standard_padding(padding)
    _, spatial = _split(input_shape, data_format)
    rank = len(spatial)
    columns = zip(
        spatial,
        spread(kernel_size, rank, "kernel_size"),
        spread(strides, rank, "strides"),
        spread(dilation_rate, rank, "dilation_rate"),
    )
    found = [steps(n, k, s, padding, d) for n, k, s, d in columns]
    return _join(input_shape[0], filters, found, data_format)


def pool_output_shape(
    input_shape: Sequence[Any],
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Dimensions:
    """Shape of a pooling's result; strides None are the pool's size.

    >>> pool_output_shape((None, 28, 28, 8), 2)
    (None, 14, 14, 8)
    """
    channels, _ = _split(input_shape, standard_format(data_format))
    strides = pool_size if strides is None else strides
    return conv_output_shape(input_shape, channels, pool_size, strides, padding, data_format)


def transpose_size(
    size: Any, window: int, stride: int, padding: str, extra: int | None = None, dilation: int = 1
) -> Any:
    """Size of an axis after a transposed convolution; `extra` is its `output_padding`.

    Without: "same" `size * stride`, "valid" `size * stride + max(reach - stride, 0)`;
    with: `(size - 1) * stride + reach - 2 * p + extra`, p = `reach // 2` for "same", else 0.

    >>> transpose_size(4, window=3, stride=2, padding="valid")
    9
    """
    if size is None:
        return None
    wide = reach(window, dilation)
    if extra is None:
        return size * stride + (max(wide - stride, 0) if padding == "valid" else 0)
    return (size - 1) * stride + wide + extra - (2 * (wide // 2) if padding == "same" else 0)


def conv_transpose_output_shape(
    input_shape: Sequence[Any], filters: int, kernel_size: Any, strides: Any = 1,
    padding: str = "valid", output_padding: Any = None, data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Dimensions:  # fmt: skip
    """Shape of a transposed convolution's result.

    >>> conv_transpose_output_shape((None, 7, 7, 8), 4, kernel_size=3, strides=2, padding="same")
    (None, 14, 14, 4)
    """
    data_format, padding = standard_format(data_format), standard_padding(padding, PADDINGS[:2])
    _, spatial = _split(input_shape, data_format)
    rank = len(spatial)
    extra: Sequence[int | None] = (None,) * rank
    if output_padding is not None:
        extra = spread(output_padding, rank, "output_padding", least=0)
    columns = zip(
        spatial,
        spread(kernel_size, rank, "kernel_size"),
        spread(strides, rank, "strides"),
        extra,
        spread(dilation_rate, rank, "dilation_rate"),
    )
    found = [transpose_size(n, k, s, padding, e, d) for n, k, s, e, d in columns]
    return _join(input_shape[0], filters, found, data_format)


def within(
    length: int, size: int, last: int, margins: tuple[int, int], dilation: int = 1
) -> tuple[int, int, tuple[int, int]]:
    """A window without the taps that lie beside the axis at each place up to `last`: how many were
    skipped in front, how many are left, and the margins that these need.
    """
    skipped = max(0, (margins[0] - last) // dilation)
    size = min(size, (margins[0] + length - 1) // dilation + 1) - skipped
    before = margins[0] - skipped * dilation
    return skipped, size, (before, max(0, last + (size - 1) * dilation + 1 - length - before))


class Windows(NamedTuple):
    """Windows over the spatial axes of a tensor of known shape: what kernels of engines take."""

    size: Sizes
    strides: Sizes
    dilation: Sizes
    places: Sizes  # how many there are along each axis
    margins: tuple[tuple[int, int], ...]  # what padding adds before and after each axis

    @classmethod
    def over(
        cls, spatial: Sequence[int], size: Sizes, strides: Any, padding: Any, dilation: Any = 1
    ) -> Windows:
        """The windows that these arguments ask for; "causal" puts all of the margin in front."""
        rank, padding = len(spatial), standard_padding(padding)
        strides = spread(strides, rank, "strides")
        dilation = spread(dilation, rank, "dilation_rate")
        columns = list(zip(spatial, size, strides, dilation))
        margins = [(0, 0)] * rank
        if padding == "same":
            margins = [margin(*column) for column in columns]
        elif padding == "causal":
            margins = [(reach(k, d) - 1, 0) for _, k, _, d in columns]
        places = tuple(steps(n, k, s, padding, d) for n, k, s, d in columns)
        return cls(size, strides, dilation, places, tuple(margins))

    @property
    def padded(self) -> bool:
        """Whether there are margins at all."""
        return any(a or b for a, b in self.margins)

    def taps(self, engine: Any, x: Any, first: int) -> Iterator[Any]:
        """What lies under each tap of all windows, in row-major order of the taps.

        `x` has its margins already; its spatial axes begin at `first`; each slice has `places`
        in their stead.
        """
        shape = engine.shape(x)
        lead, tail = shape[:first], shape[first + len(self.size) :]
        step = (*(1 for _ in lead), *self.strides, *(1 for _ in tail))
        for tap in itertools.product(*map(range, self.size)):
            start = [i * d for i, d in zip(tap, self.dilation)]
            stop = [a + (n - 1) * s + 1 for a, n, s in zip(start, self.places, self.strides)]
            yield engine.slice(
                x, (*(0 for _ in lead), *start, *(0 for _ in tail)), (*lead, *stop, *tail), step
            )


class TransposedWindows(NamedTuple):
    """Where a transposed convolution puts its results: n elements, `strides` apart, spread over
    windows of `size` taps; of what they cover, `sizes` elements from `before` on are the result.
    """

    size: Sizes
    strides: Sizes
    dilation: Sizes
    before: Sizes
    sizes: Sizes

    @classmethod
    def over(
        cls, spatial: Sequence[int], size: Sizes, strides: Any, padding: Any, extra: Any,
        dilation: Any,
    ) -> TransposedWindows:  # fmt: skip
        """What these arguments ask for; `extra` is the `output_padding`."""
        rank, padding = len(spatial), standard_padding(padding, PADDINGS[:2])
        strides, dilation = (
            spread(strides, rank, "strides"),
            spread(dilation, rank, "dilation_rate"),
        )
        more = (None,) * rank if extra is None else spread(extra, rank, "output_padding", least=0)
        before, sizes = [], []
        for n, k, s, e, d in zip(spatial, size, strides, more, dilation):
            sizes.append(transpose_size(n, k, s, padding, e, d))
            lacking = (n - 1) * s + reach(k, d) - sizes[-1]
            before.append(0 if padding == "valid" else max(lacking, 0) // 2)
        return cls(size, strides, dilation, tuple(before), tuple(sizes))
