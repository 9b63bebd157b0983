"""Layers that invert images, drop their colors, solarize or jitter them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Factor, Tensor, Unpack
from .augmentation import (
    Augmentation,
    AugmentationArguments,
    BoxArguments,
    chosen,
    interval,
    per_image,
)
from .color_augmentations import (
    Colored,
    RandomBrightness,
    RandomContrast,
    RandomHue,
    RandomSaturation,
    gray,
)

__all__ = ["RandomColorJitter", "RandomGrayscale", "RandomInvert", "Solarization"]


class _Sometimes(Colored):
    """A color layer that changes some of the images."""

    def __init__(
        self,
        factor: Factor = 1.0,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._range(value_range, seed)
        self.factor: Any = interval(factor, f"{type(self).__name__} '{self.name}'")

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whether to change each image."""
        return {"apply": chosen(images, self.factor, seed)}


class RandomInvert(_Sometimes):
    """`low + high - x` for some of the images.

    Args:
        factor: the probability, or a range in which it is uniform; a number: `(0, factor)`.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> print(np.asarray(RandomInvert((1.0, 1.0))(np.full((1, 1, 1), 100.0)))[0, 0])
    [155.]
    """

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, some inverted."""
        inverted = ops.subtract(sum(self.value_range), images)
        return ops.where(parameters["apply"], inverted, images)


class RandomGrayscale(Augmentation):
    """Some of the images without colors.

    Args:
        factor: the probability.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> print(np.asarray(RandomGrayscale(1.0)(np.array([[[10.0, 20.0, 30.0]]])))[0, 0].round(2))
    [18.15 18.15 18.15]
    """

    def __init__(
        self,
        factor: float = 0.5,
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.factor = factor
        interval((factor, factor), f"RandomGrayscale '{self.name}'")
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whether to change each image."""
        return {"apply": ops.less(per_image(images, (0.0, 1.0), seed), self.factor)}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, some gray."""
        return ops.where(parameters["apply"], gray(images), images)

    # Keras has other names here
    def get_random_transformation(
        self, images: Any, training: bool = True, seed: Any = None
    ) -> Any:
        """The parameters for data; None where nothing is to be changed."""
        return super().get_random_transformation(images, training, seed)

    def transform_labels(  # type: ignore[override]
        self, labels: Tensor, transformations: Any = None, training: bool = True, **kwargs: Any
    ) -> Tensor:
        """The labels as they are."""
        return labels

    def transform_segmentation_masks(  # type: ignore[override]
        self, segmentation_masks: Tensor, transformations: Any = None, training: bool = True,
        **kwargs: Any,
    ) -> Tensor:  # fmt: skip
        """The masks as they are."""
        return segmentation_masks


class Solarization(Colored):
    """`x + a`, inverted where it is at least a threshold.

    Args:
        addition_factor: the range of a, as a part of the range of values; a number: `(0, it)`.
        threshold_factor: the range of the threshold, likewise.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> x = np.array([[[10.0, 200.0]]])
    >>> print(np.asarray(Solarization(threshold_factor=(0.5, 0.5))(x))[0, 0])
    [10. 55.]
    """

    def __init__(
        self,
        addition_factor: Factor = 0.0,
        threshold_factor: Factor = 0.0,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(**kwargs)
        who = f"Solarization '{self.name}'"
        self._range(value_range, seed)
        self.addition_factor = interval(addition_factor, who, "addition_factor")
        self.threshold_factor = interval(threshold_factor, who, "threshold_factor")

    def draw(self, images: Tensor, seed: Any) -> Any:
        """What to add to each image, and its threshold."""
        pairs = {"additions": self.addition_factor, "thresholds": self.threshold_factor}
        return {
            name: ops.multiply(per_image(images, pair, seed), self._span)
            for name, pair in pairs.items()
        }

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The solarized images."""
        low, high = self.value_range
        x = self._clipped(ops.add(images, parameters["additions"]))
        bright = ops.greater_equal(ops.subtract(x, low), parameters["thresholds"])
        return ops.where(bright, ops.subtract(low + high, x), x)


class RandomColorJitter(Colored):
    """RandomBrightness, RandomContrast, RandomSaturation and RandomHue one after the other.

    Args:
        brightness_factor, contrast_factor, saturation_factor, hue_factor: their factors; None
            leaves one out.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomColorJitter(brightness_factor=0.2, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        value_range: Sequence[float] = (0, 255),
        brightness_factor: Factor | None = None,
        contrast_factor: Factor | None = None,
        saturation_factor: Factor | None = None,
        hue_factor: Factor | None = None,
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._range(value_range, seed)
        self.brightness_factor, self.contrast_factor = brightness_factor, contrast_factor
        self.saturation_factor, self.hue_factor = saturation_factor, hue_factor
        self._steps = [
            cls(factor, value_range=value_range, data_format="channels_last")
            for cls, factor in (
                (RandomBrightness, brightness_factor), (RandomContrast, contrast_factor),
                (RandomSaturation, saturation_factor), (RandomHue, hue_factor),
            )
            if factor is not None
        ]  # fmt: skip
        for step in self._steps:  # the draws are this layer's
            del step.generator

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The parameters of each step."""
        return [step.draw(images, seed) for step in self._steps]

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images after all steps."""
        for step, own in zip(self._steps, parameters):
            images = step.change(images, own)
        return images
