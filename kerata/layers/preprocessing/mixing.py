"""Layers that mix images, and that choose among other augmentations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ... import ops, random
from ...core.registry import deserialize, serialize
from ...core.typing import Count, OpenShape, Tensor, Unpack
from ..base.layer import Layer
from .augmentation import Augmentation, BoxArguments, Factor, interval, per_image
from .color_augmentations import (
    RandomBrightness,
    RandomColorDegeneration,
    RandomContrast,
    RandomPosterization,
    RandomSharpness,
)
from .color_effects import Solarization
from .geometric_augmentations import RandomRotation, RandomTranslation
from .histograms import AutoContrast, Equalization
from .patch_augmentations import rectangle
from .warps import RandomShear

__all__ = ["AugMix", "CutMix", "MixUp", "Pipeline", "RandAugment"]


class _Mixed(Augmentation):
    """Each image with another one of the batch; labels are mixed by the share of each."""

    def _order(self, images: Tensor, seed: Any) -> Tensor:
        return random.shuffle(ops.arange(ops.shape(images)[0], dtype="int32"), seed=seed)

    def transform_labels(
        self, labels: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The labels (vectors, or single numbers) by their shares."""
        if transformation is None:
            return labels
        x = ops.cast(labels, self.compute_dtype)
        share = ops.reshape(transformation["share"], (-1, *(1,) * (len(ops.shape(x)) - 1)))
        other = ops.take(x, transformation["order"], axis=0)
        return ops.add(other, ops.multiply(share, ops.subtract(x, other)))


class MixUp(_Mixed):
    """`w x + (1 - w) x'` of each image and another, w from the beta distribution of `alpha`.

    Args:
        alpha: both parameters of the distribution.
        seed: an integer for the same draws in each program.

    Source: H. Zhang et al., "mixup: Beyond Empirical Risk Minimization" (2017).

    >>> import numpy as np
    >>> MixUp(seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        alpha: float = 0.2,
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        if not alpha > 0:
            raise ValueError(f"MixUp '{self.name}': `alpha` must be positive; given {alpha!r}.")
        self.alpha = alpha
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whom each image is mixed with, and its share."""
        share = random.beta((ops.shape(images)[0],), self.alpha, self.alpha, "float32", seed)
        return {"order": self._order(images, seed), "share": share}

    def _blend(self, x: Tensor, parameters: Any) -> Tensor:
        share = ops.reshape(parameters["share"], (-1, *(1,) * (len(ops.shape(x)) - 1)))
        other = ops.take(x, parameters["order"], axis=0)
        return ops.add(other, ops.multiply(share, ops.subtract(x, other)))

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The mixed images."""
        return self._blend(images, parameters)

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The masks (of shares of classes), mixed."""
        if transformation is None:
            return segmentation_masks
        return self._blend(ops.cast(segmentation_masks, self.compute_dtype), transformation)

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes of both images."""
        if transformation is None:
            return bounding_boxes
        both: Callable[..., Any] = lambda x: ops.concatenate(
            [x, ops.take(x, transformation["order"], axis=0)], 1
        )
        return {name: both(ops.convert_to_tensor(x)) for name, x in bounding_boxes.items()}


class CutMix(_Mixed):
    """Each image with a rectangle of another, whose share of the area is uniform.

    Args:
        factor: the range of the share, or a number for `(0, factor)`.
        seed: an integer for the same draws in each program.

    Source: S. Yun et al., "CutMix: Regularization Strategy to Train Strong Classifiers" (2019).

    >>> import numpy as np
    >>> CutMix(seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        factor: Factor = 1.0,
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.factor = interval(factor, f"CutMix '{self.name}'")
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whom each image is mixed with, where, and its own share."""
        side = ops.sqrt(per_image(images, self.factor, seed))
        places = [per_image(images, (0.0, 1.0), seed) for _ in range(2)]
        inside = rectangle(images, places, [side, side])
        share = ops.subtract(1.0, ops.mean(ops.cast(inside, "float32"), axis=(1, 2, 3)))
        return {"order": self._order(images, seed), "share": share, "inside": inside}

    def _cut(self, x: Tensor, parameters: Any) -> Tensor:
        return ops.where(parameters["inside"], ops.take(x, parameters["order"], axis=0), x)

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images with the rectangles of others."""
        return self._cut(images, parameters)

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The masks with the rectangles of others."""
        if transformation is None:
            return segmentation_masks
        masks = ops.convert_to_tensor(segmentation_masks)
        flat = len(ops.shape(masks)) == 3
        x = ops.expand_dims(masks, -1) if flat else self._last(masks)
        found = self._cut(x, transformation)
        return ops.squeeze(found, -1) if flat else self._back(found)


class _Choice(Augmentation):
    """What chooses among augmentations; each image has its own choice."""

    steps: dict[str, Augmentation]

    def _among(self, strength: float, value_range: Any, interpolation: str, every: bool) -> None:
        moved: dict[str, Any] = {"fill_mode": "constant", "interpolation": interpolation}
        both = (-strength, strength)
        span: dict[str, Any] = {"value_range": value_range}
        steps: list[Augmentation] = [
            RandomShear(both, both, data_format="channels_last", **moved),
            RandomTranslation(both, both, data_format="channels_last", **moved),
            RandomRotation(both, data_format="channels_last", **moved),
            AutoContrast(value_range), Equalization(value_range),
            Solarization(strength, strength, **span),
            RandomPosterization((max(1, round(8 - 7 * strength)), 8), **span),
        ]  # fmt: skip
        if every:
            colors = (RandomColorDegeneration, RandomBrightness, RandomContrast, RandomSharpness)
            steps += [cls(strength, **span) for cls in colors]
        self.steps = {type(step).__name__: step for step in steps}
        for step in steps:  # the draws are this layer's
            step.data_format = "channels_last"
            vars(step).pop("generator", None)

    def _turn(self, images: Tensor, seed: Any) -> Any:
        """Which step each image takes, and all steps' parameters."""
        shape = (ops.shape(images)[0], 1, 1, 1)
        choice = random.randint(shape, 0, len(self.steps), seed=seed)
        return choice, {name: step.draw(images, seed) for name, step in self.steps.items()}

    def _taken(self, images: Tensor, turn: Any) -> Tensor:
        choice, drawn = turn
        found = images
        for number, (name, step) in enumerate(self.steps.items()):
            changed = ops.cast(step.change(images, drawn[name]), images.dtype)
            found = ops.where(ops.equal(choice, number), changed, found)
        return found


class RandAugment(_Choice):
    """`num_ops` augmentations of each image, chosen at random.

    They are shear, translation, rotation, AutoContrast, Equalization, Solarization, posterization,
    color degeneration, brightness, contrast and sharpness. Labels, boxes and masks stay as they
    are.

    Args:
        value_range: (low, high) of the values.
        num_ops: how many.
        factor: their strength, from 0 to 1.
        interpolation: of those that move pixels.
        seed: an integer for the same draws in each program.

    Source: E. Cubuk et al., "RandAugment: Practical automated data augmentation" (2019).

    >>> import numpy as np
    >>> RandAugment(seed=1)(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        value_range: Any = (0, 255),
        num_ops: Count = 2,
        factor: Factor = 0.5,
        interpolation: str = "bilinear",
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.value_range, self.num_ops = tuple(value_range), num_ops
        self.factor = interval(factor, f"RandAugment '{self.name}'")
        self.interpolation = interpolation
        self._seed(seed)
        self._among(self.factor[1], self.value_range, interpolation, True)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The choices and their parameters."""
        return [self._turn(images, seed) for _ in range(self.num_ops)]

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images after all choices."""
        for turn in parameters:
            images = self._taken(images, turn)
        return images


class AugMix(_Choice):
    """Images mixed with several chains of augmentations of themselves.

    Args:
        value_range: (low, high) of the values.
        num_chains: how many chains.
        chain_depth: how many augmentations are in each.
        factor: their strength, from 0 to 1.
        alpha: of the distributions of the chains' weights, and of the image's own.
        all_ops: whether color degeneration, brightness, contrast and sharpness are among them.
        interpolation: of those that move pixels.
        seed: an integer for the same draws in each program.

    Source: D. Hendrycks et al., "AugMix: A Simple Data Processing Method" (2019).

    >>> import numpy as np
    >>> AugMix(seed=1)(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        value_range: Any = (0, 255),
        num_chains: Count = 3,
        chain_depth: Count = 3,
        factor: Factor = 0.3,
        alpha: float = 1.0,
        all_ops: bool = True,
        interpolation: str = "bilinear",
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.value_range, self.num_chains = tuple(value_range), num_chains
        self.chain_depth, self.alpha, self.all_ops = chain_depth, alpha, all_ops
        self.factor = interval(factor, f"AugMix '{self.name}'")
        self.interpolation = interpolation
        self._seed(seed)
        self._among(self.factor[1], self.value_range, interpolation, all_ops)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The chains and their weights."""
        chains = [[self._turn(images, seed) for _ in range(self.chain_depth)]
                  for _ in range(self.num_chains)]  # fmt: skip
        weights = random.gamma((self.num_chains,), self.alpha, "float32", seed)
        weights = ops.divide(weights, ops.sum(weights))
        share = random.beta((1,), self.alpha, self.alpha, "float32", seed)
        return {"chains": chains, "weights": weights, "share": share}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, mixed with their chains."""
        mixed: Any = 0.0
        for number, chain in enumerate(parameters["chains"]):
            x = images
            for turn in chain:
                x = self._taken(x, turn)
            mixed = ops.add(ops.multiply(x, parameters["weights"][number]), mixed)
        away = ops.subtract(mixed, images)
        return ops.add(images, ops.multiply(ops.reshape(parameters["share"], (1, 1, 1, 1)), away))


class Pipeline(Layer):
    """Layers, each called on what the one before gave.

    Args:
        layers: the layers.

    >>> import numpy as np
    >>> from kerata.layers import RandomFlip, Rescaling
    >>> Pipeline([Rescaling(0.5), RandomFlip(seed=1)])(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(self, layers: Sequence[Layer], name: str | None = None) -> None:
        super().__init__(name=name)
        self.layers = list(layers)
        self.autocast = False

    def call(self, inputs: Any, training: bool | None = True, mask: Any = None) -> Any:
        """The inputs after all layers."""
        for layer in self.layers:
            inputs = layer(inputs)
        return inputs

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The last layer's."""
        for layer in self.layers:
            input_shape = layer.compute_output_shape(input_shape)
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """The layers with their configurations."""
        return {"name": self.name, "layers": [serialize(layer) for layer in self.layers]}

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A pipeline made from `get_config`'s dictionary."""
        layers = [deserialize(layer, custom_objects) for layer in config["layers"]]
        return cls(layers, config.get("name"))
