"""Layers that change the colors of images: each pixel stays where it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops, random
from ...core import Factor, Tensor, Unpack
from ...ops._base import shape_of
from .augmentation import (
    Augmentation,
    AugmentationArguments,
    BoxArguments,
    halved,
    interval,
    per_image,
    span,
)

__all__ = [
    "RandomBrightness", "RandomColorDegeneration", "RandomContrast", "RandomHue",
    "RandomPosterization", "RandomSaturation", "RandomSharpness",
]  # fmt: skip


class Colored(Augmentation):
    """What has a range of values, within which its results stay."""

    value_range: tuple[float, float]
    seed: int | None

    def _range(self, value_range: Any, seed: int | None) -> None:
        self.value_range = span(value_range, f"{type(self).__name__} '{self.name}'")
        self._seed(seed)

    @property
    def _span(self) -> float:
        return self.value_range[1] - self.value_range[0]

    def _clipped(self, images: Tensor) -> Tensor:
        return ops.clip(images, *self.value_range)


class _Factored(Colored):
    """A color layer with a factor of its own for each image, uniform in a range."""

    low = 0.0
    rowwise = True
    mirrored = False  # whether `halved` is to be asked

    def __init__(
        self,
        factor: Factor,
        value_range: Sequence[float] = (0, 255),
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._range(value_range, seed)
        factor = halved(factor) if self.mirrored else factor
        self.factor = interval(factor, f"{type(self).__name__} '{self.name}'", low=self.low,
                               least=min(self.low, 0.0))  # fmt: skip

    def draw(self, images: Tensor, seed: Any) -> Any:
        """A factor for each image."""
        return {"factor": per_image(images, self.factor, seed)}


class RandomBrightness(_Factored):
    """`x + f (high - low)` within the range of values, f of each image uniform in a range.

    Args:
        factor: the range of f, or a number for `(-factor, factor)`; within [-1, 1].
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> print(np.asarray(RandomBrightness((0.2, 0.2))(np.full((1, 1, 1), 100.0)))[0, 0])
    [151.]
    """

    low = -1.0

    def __init__(
        self,
        factor: Factor,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(factor, value_range, seed=seed, **kwargs)

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The brighter or darker images."""
        return self._clipped(ops.add(images, ops.multiply(parameters["factor"], self._span)))


class RandomContrast(_Factored):
    """`(x - m) f + m`, m the mean of the channel, f of each image uniform in
    `(1 - lower, 1 + upper)`.

    Args:
        factor: (lower, upper), or a number for both.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomContrast(0.5, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        factor: Factor,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        pair = (factor, factor) if isinstance(factor, (int, float)) else factor
        if len(pair) != 2 or not 0 <= pair[0] <= 1 or pair[1] < 0:
            raise ValueError(f"RandomContrast: `factor` must be in [0, 1], or two; given {factor}.")
        super().__init__(0.0, value_range, seed=seed, **kwargs)
        self.factor = (float(pair[0]), float(pair[1]))

    def draw(self, images: Tensor, seed: Any) -> Any:
        """A factor for each image."""
        lower, upper = self.factor
        return {"contrast_factor": per_image(images, (1 - lower, 1 + upper), seed)}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images further from their means, or closer."""
        factor = parameters["contrast_factor"]
        mean = ops.mean(images, axis=(1, 2), keepdims=True)
        rest = ops.multiply(mean, ops.subtract(1.0, factor))
        return self._clipped(ops.add(ops.multiply(images, factor), rest))


class RandomColorDegeneration(_Factored):
    """`(1 - f) x + f gray`, gray the image without colors, f of each image uniform in a range.

    Args:
        factor: the range of f, or a number for `(0, factor)`.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> x = np.array([[[10.0, 20.0, 30.0]]])
    >>> print(np.asarray(RandomColorDegeneration((1.0, 1.0))(x))[0, 0].round(2))
    [18.15 18.15 18.15]
    """

    mirrored = True

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The paler images."""
        return _blended(images, gray(images), parameters["factor"])


class RandomSaturation(_Factored):
    """The saturation times `f / (1 - f)`, f of each image uniform in a range; 0.5 changes nothing.

    Args:
        factor: the range of f, or a number for `(0, factor)`; 0 is gray, 1 the brightest color.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> x = np.array([[[10.0, 20.0, 30.0]]])
    >>> print(np.asarray(RandomSaturation((0.0, 0.0))(x))[0, 0].round(2))
    [30. 30. 30.]
    """

    mirrored = True

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images in stronger or weaker colors."""
        factor = ops.minimum(parameters["factor"], 1 - 1e-4)
        ratio = ops.squeeze(ops.divide(factor, ops.subtract(1.0, factor)), -1)
        return _in_hsv(self, images, 1, lambda s: ops.clip(ops.multiply(s, ratio), 0.0, 1.0))


class RandomHue(_Factored):
    """The hue turned by `± f / 2` of the circle, f of each image uniform in a range.

    Args:
        factor: the range of f, or a number for `(0, factor)`.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomHue(0.2, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def draw(self, images: Tensor, seed: Any) -> Any:
        """A part of the circle for each image."""
        way = ops.less(per_image(images, (0.0, 1.0), seed), 0.5)
        size = ops.multiply(per_image(images, self.factor, seed), 0.5)
        return {"factor": ops.where(way, size, ops.negative(size))}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images in other colors."""
        turn = ops.squeeze(parameters["factor"], -1)
        return _in_hsv(self, images, 0, lambda h: ops.mod(ops.add(h, turn), 1.0))


class RandomSharpness(_Factored):
    """`b + 2 f (x - b)`, b the smoothed image, f of each image uniform in a range; 0.5 changes
    nothing.

    b is a mean of 3 x 3 pixels, the middle one five times.

    Args:
        factor: the range of f, or a number for `(0, factor)`.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomSharpness(1.0, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The sharper or smoother images."""
        kernel = ops.divide(ops.array([[1.0, 1, 1], [1, 5, 1], [1, 1, 1]]), 13.0)
        kernel = ops.tile(ops.reshape(kernel, (3, 3, 1, 1)), (1, 1, shape_of(images)[-1], 1))
        smooth = ops.depthwise_conv(
            images, ops.cast(kernel, images.dtype), padding="same", data_format="channels_last"
        )
        return self._clipped(_blended(smooth, images, ops.multiply(parameters["factor"], 2.0)))


class RandomPosterization(_Factored):
    """Values of fewer bits, whose number is uniform in a range for each image.

    Args:
        factor: (least, most) bits, or a number for `(1, factor)`; from 1 to 8.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> print(np.asarray(RandomPosterization((3, 3))(np.full((1, 1, 1), 100.0)))[0, 0])
    [96.]
    """

    def __init__(
        self,
        factor: Factor,
        value_range: Sequence[float] = (0, 255),
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(0.0, value_range, data_format, seed, **kwargs)
        pair = (1, factor) if isinstance(factor, (int, float)) else tuple(factor)
        self.factor = interval(pair, f"RandomPosterization '{self.name}'", most=8.0, least=1.0)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """How many bits to drop from each image's eight."""
        low, high = map(int, self.factor)
        bits = random.randint((shape_of(images)[0], 1, 1, 1), low, high + 1, seed=seed)
        return {"shift_factor": ops.subtract(8, bits)}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images in fewer tones."""
        low = self.value_range[0]
        bytes_ = ops.floor(ops.multiply(ops.subtract(images, low), 255.0 / self._span))
        step = ops.power(2.0, ops.cast(parameters["shift_factor"], images.dtype))
        kept = ops.multiply(ops.floor(ops.divide(bytes_, step)), step)
        return ops.add(ops.multiply(kept, self._span / 255.0), low)


def gray(images: Tensor) -> Tensor:
    """Images without colors, in as many channels."""
    pale = ops.image.rgb_to_grayscale(images, data_format="channels_last")
    return ops.broadcast_to(pale, shape_of(images))


def _blended(first: Tensor, second: Tensor, share: Tensor) -> Tensor:
    return ops.add(first, ops.multiply(ops.subtract(second, first), share))


def _in_hsv(layer: Colored, images: Tensor, channel: int, function: Any) -> Tensor:
    """Images in which one of hue, saturation and value is a function of what it was."""
    low, span = layer.value_range[0], layer._span
    x = ops.divide(ops.subtract(images, low), span)
    parts = list(ops.unstack(ops.image.rgb_to_hsv(x, data_format="channels_last"), 3, axis=-1))
    parts[channel] = function(parts[channel])
    x = ops.image.hsv_to_rgb(ops.stack(parts, axis=-1), data_format="channels_last")
    return layer._clipped(ops.add(ops.multiply(x, span), low))
