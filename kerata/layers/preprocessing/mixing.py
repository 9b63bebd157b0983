"""Layers that mix images with one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ... import ops, random
from ...core import Factor, Positive, Tensor, Unpack
from ...ops._base import shape_of
from ._boxes import moved
from .augmentation import Augmentation, BoxArguments, interval, per_image
from .patch_augmentations import ends, rectangle

__all__ = ["CutMix", "MixUp"]


class _Mixed(Augmentation):
    """Each image with another one of the batch; labels are mixed by the share of each."""

    def _order(self, images: Tensor, seed: Any) -> Tensor:
        return random.shuffle(ops.arange(shape_of(images)[0], dtype="int32"), seed=seed)

    def change_labels(self, labels: Tensor, parameters: Any) -> Tensor:
        """The labels (vectors, or single numbers) by their shares."""
        return self._blend(ops.cast(labels, self.compute_dtype), parameters)

    def _blend(self, x: Tensor, parameters: Any) -> Tensor:
        share = ops.reshape(parameters["share"], (-1, *(1,) * (len(shape_of(x)) - 1)))
        other = ops.take(x, parameters["order"], axis=0)
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
        alpha: Positive = 0.2,
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.alpha = alpha
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whom each image is mixed with, and its share."""
        share = random.beta((shape_of(images)[0],), self.alpha, self.alpha, "float32", seed)
        return {"order": self._order(images, seed), "share": share}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The mixed images."""
        return self._blend(images, parameters)

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks (of shares of classes), mixed."""
        return self._blend(ops.cast(masks, self.compute_dtype), parameters)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes of both images."""
        both: Callable[..., Any] = lambda x: ops.concatenate(
            [x, ops.take(x, parameters["order"], axis=0)], 1
        )
        return {name: both(ops.convert_to_tensor(x)) for name, x in boxes.items()}


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

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks with the rectangles of others."""
        return self._of_masks(lambda x: self._cut(x, parameters), masks)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """An image's own boxes, and what is in the rectangle of the other's."""
        inside = parameters["inside"]
        size = tuple(shape_of(inside)[1:3])
        across, down = (ends(ops.any(inside, (axis, 3))) for axis in (1, 2))
        window = [ops.expand_dims(x[i], 1) for i in (0, 1) for x in (across, down)]
        other = {k: ops.take(v, parameters["order"], axis=0) for k, v in boxes.items()}
        parts, kind = self._parts(other, size)
        cut = [ops.minimum(ops.maximum(x, low), high)
               for x, low, high in zip(parts, window[:2] * 2, window[2:] * 2)]  # fmt: skip
        other = moved(other, cut, kind, size)
        own, _ = self._parts(boxes, size)
        hidden = ops.all(ops.stack([
            *(ops.greater_equal(own[i], window[i]) for i in (0, 1)),
            *(ops.less_equal(own[i], window[i]) for i in (2, 3)),
        ]), 0)  # fmt: skip
        seen = moved(boxes, [*own[:2], ops.where(hidden, own[0], own[2]), own[3]], kind, size)
        return {k: ops.concatenate([seen[k], other[k]], 1) for k in seen}
