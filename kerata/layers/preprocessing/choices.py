"""Layers that choose among other augmentations, or call one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops, random
from ...core import Count, Factor, OpenShape, Positive, Tensor, Unpack, masks, one_of, tree
from ...core.registry import deserialize, serialize
from ...ops._base import current, shape_of
from ..base import Layer
from .augmentation import INTERPOLATIONS, Augmentation, BoxArguments, interval, span
from .color_augmentations import (
    RandomBrightness,
    RandomColorDegeneration,
    RandomContrast,
    RandomPosterization,
    RandomSharpness,
)
from .color_effects import Solarization
from .geometric_augmentations import Geometric, RandomRotation, RandomTranslation
from .histograms import AutoContrast, Equalization
from .warps import RandomShear

__all__ = ["AugMix", "Pipeline", "RandAugment"]


class _Choice(Augmentation):
    """What chooses among augmentations; each image has its own choice."""

    steps: dict[str, Augmentation]

    def _among(self, strength: float, value_range: Any, interpolation: str, every: bool) -> None:
        moved: dict[str, Any] = {"fill_mode": "constant", "interpolation": interpolation}
        both = (-strength, strength)
        span: dict[str, Any] = {"value_range": value_range}
        steps: list[Augmentation] = [
            RandomShear(strength, strength, data_format="channels_last", **moved),
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
            step.data_format, step.bounding_box_format = "channels_last", self.bounding_box_format
            vars(step).pop("generator", None)

    def _turn(self, images: Tensor, seed: Any) -> Any:
        """Which step each image takes, and all steps' parameters."""
        shape = (shape_of(images)[0], 1, 1, 1)
        choice = random.randint(shape, 0, len(self.steps), seed=seed)
        return choice, {name: step.draw(images, seed) for name, step in self.steps.items()}

    def _taken(self, images: Tensor, turn: Any) -> Tensor:
        choice, drawn = turn
        functions = [
            lambda x, given, step=step: ops.cast(step.change(x, given), images.dtype)
            for step in self.steps.values()
        ]
        operands = [drawn[name] for name in self.steps]
        number = ops.reshape(choice, (-1,))
        found: Tensor = current().change_rows(number, functions, images, operands)
        return found

    def _followed(self, what: str, data: Any, turns: Any) -> Any:
        """Boxes or masks, moved as the images were in these turns."""
        for choice, drawn in turns:
            found = data
            for number, (name, step) in enumerate(self.steps.items()):
                if isinstance(step, Geometric):
                    chosen = ops.reshape(ops.equal(choice, number), (-1,))
                    changed = getattr(step, f"change_{what}")(data, drawn[name])
                    found = _where(chosen, changed, found)
            data = found
        return data

    def _along(self, what: str, data: Any, parameters: Any) -> Any:
        """Boxes or masks where the images' pixels went."""
        raise NotImplementedError

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks where the pixels went."""
        return self._of_masks(lambda x: self._along("masks", x, parameters), masks)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes round what was in them, cut to the image; those that left it are -1."""
        self._box_format()
        floats = {
            k: ops.cast(v, "float32") if k in ("boxes", "labels") else v for k, v in boxes.items()
        }
        return self._along("boxes", floats, parameters)


def _where(chosen: Tensor, first: Any, second: Any) -> Any:
    """The first for the images that are chosen, else the second; of arrays or dicts of them."""
    if isinstance(first, dict):
        return {name: _where(chosen, first[name], second[name]) for name in first}
    shape = (-1, *(1,) * (len(shape_of(second)) - 1))
    return ops.where(ops.reshape(chosen, shape), first, second)


class RandAugment(_Choice):
    """`num_ops` augmentations of each image, chosen at random.

    They are shear, translation, rotation, AutoContrast, Equalization, Solarization, posterization,
    color degeneration, brightness, contrast and sharpness. Boxes and masks go where the pixels go.

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
        value_range: Sequence[float] = (0, 255),
        num_ops: Count = 2,
        factor: Factor = 0.5,
        interpolation: str = "bilinear",
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"RandAugment '{self.name}'"
        self.value_range, self.num_ops = span(value_range, who), num_ops
        self.factor = interval(factor, who)
        self.interpolation = one_of(interpolation, INTERPOLATIONS, "interpolation", who)
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

    def _along(self, what: str, data: Any, parameters: Any) -> Any:
        return self._followed(what, data, parameters)


class AugMix(_Choice):
    """Images mixed with several chains of augmentations of themselves.

    Boxes and masks go with whichever has most of the mixture: a chain, or the image itself.

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
        value_range: Sequence[float] = (0, 255),
        num_chains: Count = 3,
        chain_depth: Count = 3,
        factor: Factor = 0.3,
        alpha: Positive = 1.0,
        all_ops: bool = True,
        interpolation: str = "bilinear",
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"AugMix '{self.name}'"
        self.value_range, self.num_chains = span(value_range, who), num_chains
        self.chain_depth, self.alpha, self.all_ops = chain_depth, alpha, all_ops
        self.factor = interval(factor, who)
        self.interpolation = one_of(interpolation, INTERPOLATIONS, "interpolation", who)
        self._seed(seed)
        self._among(self.factor[1], self.value_range, interpolation, all_ops)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The chains and their weights."""
        each = self._for_chains(images)
        turns = [self._turn(each, seed) for _ in range(self.chain_depth)]
        weights = random.gamma((self.num_chains,), self.alpha, "float32", seed)
        weights = ops.divide(weights, ops.sum(weights))
        share = random.beta((1,), self.alpha, self.alpha, "float32", seed)
        return {"turns": turns, "weights": weights, "share": share}

    def _for_chains(self, x: Any) -> Any:
        """A batch as often as there are chains, which are so computed at once."""
        return tree.map_structure(lambda part: ops.concatenate([part] * self.num_chains), x)

    def _of_chains(self, x: Any) -> Any:
        """What came of that, with an axis of chains in front."""
        shape = shape_of(x)
        return ops.reshape(x, (self.num_chains, shape[0] // self.num_chains, *shape[1:]))

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, mixed with their chains."""
        x = self._for_chains(images)
        for turn in parameters["turns"]:
            x = self._taken(x, turn)
        weights = ops.reshape(parameters["weights"], (-1, 1, 1, 1, 1))
        away = ops.subtract(ops.sum(ops.multiply(self._of_chains(x), weights), axis=0), images)
        return ops.add(images, ops.multiply(ops.reshape(parameters["share"], (1, 1, 1, 1)), away))

    def _along(self, what: str, data: Any, parameters: Any) -> Any:
        """Those of whichever has most of the mixture: a chain, or the image itself."""
        share, weights = parameters["share"], parameters["weights"]
        parts = ops.concatenate([ops.multiply(weights, share), ops.subtract(1.0, share)])
        moved = self._followed(what, self._for_chains(data), parameters["turns"])
        most = ops.argmax(parts)

        def chosen(changed: Tensor, own: Tensor) -> Tensor:
            every = ops.concatenate([self._of_chains(changed), ops.expand_dims(own, 0)])
            return ops.take(every, most, axis=0)

        return tree.map_structure(chosen, moved, data)


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
        """The inputs after all layers; a mask goes along."""
        if mask is not None:
            masks.set(inputs, mask)
        for layer in self.layers:
            inputs = layer(inputs)
        return inputs

    def compute_mask(self, inputs: Any, previous_mask: Any) -> None:
        """None: the last layer has said which mask the outputs have."""

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
