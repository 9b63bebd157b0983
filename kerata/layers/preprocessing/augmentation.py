"""The base of layers that change images, and with them boxes, masks and labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

from ... import ops, random
from ...core import Function, Tensor, Unpack, current
from ...engine.random.seeds import SeedGenerator
from ...ops._base import shape_of
from ..base import LayerArguments, arguments
from ._boxes import read
from .data_layer import DataLayer

Pair: TypeAlias = tuple[float, float]
Data = TypeVar("Data")
Parts = ("labels", "bounding_boxes", "segmentation_masks")
INTERPOLATIONS = ("nearest", "bilinear")
FILL_MODES = ("reflect", "wrap", "constant", "nearest")


class BoxArguments(LayerArguments, total=False):
    """What every such layer takes beside its own arguments and `data_format`."""

    bounding_box_format: str | None


class AugmentationArguments(BoxArguments, total=False):
    """The same, for layers that do not name `data_format` themselves."""

    data_format: str | None


class Augmentation(DataLayer):
    """Random parameters, then a transform of images by them, and of what belongs to the images.

    Call arguments: images `[batch, height, width, channels]` or one image, or a dict with
    "images" and any of "labels", "bounding_boxes" (a dict of "boxes" and "labels") and
    "segmentation_masks". Where `training` is False, layers that are random change nothing.

    Subclasses define `draw(images, seed)`, which gives the parameters, and `change(images,
    parameters)`; images come as a batch of floats with channels last.
    """

    drawn = True  # whether there is anything random
    rowwise = False  # whether `change` treats each image by itself, by parameters of its own
    uncopied = DataLayer.uncopied | {"_forms"}
    unsaid = {**DataLayer.unsaid, "autocast": False, "bounding_box_format": None}

    def __init__(
        self,
        bounding_box_format: str | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self.bounding_box_format = bounding_box_format
        self.data_format = arguments.data_format(data_format, f"{type(self).__name__}")
        self.autocast = False
        self._forms: dict[Any, Function] = {}  # of `change`, as engines would have it

    def _seed(self, seed: int | None) -> None:
        self.seed, self.generator = seed, SeedGenerator(seed)

    # -- what subclasses define
    def draw(self, images: Tensor, seed: Any) -> Any:
        """The parameters for a batch of images with channels last."""
        return {}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images under these parameters."""
        return images

    def change_labels(self, labels: Tensor, parameters: Any) -> Tensor:
        """The labels under these parameters."""
        return labels

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The bounding boxes under these parameters."""
        return boxes

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The segmentation masks under these parameters."""
        return masks

    # -- Keras' names for it
    def get_random_transformation(self, data: Any, training: bool = True, seed: Any = None) -> Any:
        """The parameters for data; None where nothing is to be changed."""
        if self.drawn and not training:
            return None
        images = data["images"] if isinstance(data, dict) else data
        return self.draw(self._last(images), self._generator(seed))

    def _generator(self, seed: Any) -> Any:
        return getattr(self, "generator", None) if seed is None else seed

    def transform_images(
        self, images: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The images under parameters."""
        images = ops.cast(images, self.compute_dtype)
        if transformation is None and self.drawn:
            return images
        last = self._last(images)
        return self._back(self._changed(last, transformation or self.draw(last, None)))

    def _changed(self, images: Tensor, parameters: Any) -> Tensor:
        """`change`, in the form that is quickest on the engine where it goes by rows."""
        engine = current()
        whole = not self.rowwise or engine.root is not engine or engine.abstract
        rows = {} if whole else {n: x for n, x in parameters.items() if engine.is_tensor(x)}
        if {x.shape[0] for x in rows.values()} != {images.shape[0]}:
            return self.change(images, parameters)
        rest = {name: x for name, x in parameters.items() if name not in rows}
        plain = [x for x in vars(self).copy().items() if isinstance(x[1], (str, float, tuple))]
        key = (engine, str((*rest.items(), *plain)))
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = engine.rowwise(
                lambda images, *found: self.change(images, {**rest, **dict(zip(rows, found))})
            )
        found: Tensor = form(images, *rows.values())
        return found

    def transform_labels(
        self, labels: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The labels under parameters."""
        return self._change_of("labels", labels, transformation)

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes under parameters."""
        return self._change_of("boxes", bounding_boxes, transformation)

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The masks under parameters."""
        return self._change_of("masks", segmentation_masks, transformation)

    def _change_of(self, what: str, data: Data, transformation: Any) -> Data:
        if transformation is None and self.drawn:
            return data
        found: Data = getattr(self, f"change_{what}")(data, transformation)
        return found

    def _parts(self, bounding_boxes: Any, size: Any) -> tuple[list[Tensor], str]:
        """[left, top, right, bottom] of boxes of an image of this size, and their format."""
        kind = self._box_format()
        return read(ops.cast(bounding_boxes["boxes"], "float32"), kind, size), kind

    def _box_format(self) -> str:
        if self.bounding_box_format is None:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' was given boxes: say in which format, by "
                "`bounding_box_format=`."
            )
        return self.bounding_box_format

    def _of_masks(self, change: Callable[[Tensor], Tensor], segmentation_masks: Tensor) -> Tensor:
        """A change of images with channels last, of masks with channels or without."""
        masks = ops.convert_to_tensor(segmentation_masks)
        flat = len(shape_of(masks)) == 3
        found = change(ops.expand_dims(masks, -1) if flat else self._last(masks))
        return ops.squeeze(found, -1) if flat else self._back(found)

    def _single(self, kind: str, data: Data, transformation: Any, training: bool) -> Data:
        many = _nested(lambda x: ops.expand_dims(x, 0), data)
        found = getattr(self, f"transform_{kind}")(many, transformation, training)
        one: Data = _nested(lambda x: x[0], found)
        return one

    def transform_single_image(
        self, image: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """One image under parameters."""
        return self._single("images", image, transformation, training)

    def transform_single_label(
        self, label: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """One label under parameters."""
        return self._single("labels", label, transformation, training)

    def transform_single_bounding_box(
        self, bounding_box: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """One image's boxes under parameters."""
        return self._single("bounding_boxes", bounding_box, transformation, training)

    def transform_single_segmentation_mask(
        self, segmentation_mask: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """One mask under parameters."""
        return self._single("segmentation_masks", segmentation_mask, transformation, training)

    # -- the call
    def _last(self, images: Tensor) -> Tensor:
        """Images with channels last, from those in the layer's format."""
        first = self.data_format == "channels_first"
        return ops.transpose(images, (0, 2, 3, 1)) if first else images

    def _back(self, images: Tensor) -> Tensor:
        """Images in the layer's format, from those with channels last."""
        first = self.data_format == "channels_first"
        return ops.transpose(images, (0, 3, 1, 2)) if first else images

    def call(self, data: Any, training: bool | None = True) -> Any:
        """The data, changed."""
        training = training is None or bool(training)
        whole = data if isinstance(data, dict) else {"images": data}
        images = whole["images"]
        if len(shape_of(images)) == 3:
            lead = {name: _nested(lambda x: ops.expand_dims(x, 0), x) for name, x in whole.items()}
            found = self.call(lead, training)
            found = {name: _nested(lambda x: ops.squeeze(x, 0), x) for name, x in found.items()}
            return found if isinstance(data, dict) else found["images"]
        parameters = self.get_random_transformation(whole, training)
        found = {**whole, "images": self.transform_images(images, parameters, training)}
        for name in Parts if parameters is not None else ():
            if name in whole:
                found[name] = getattr(self, f"transform_{name}")(whole[name], parameters, training)
        return found if isinstance(data, dict) else found["images"]


def _nested(function: Any, x: Any) -> Any:
    return {k: function(v) for k, v in x.items()} if isinstance(x, dict) else function(x)


def interval(
    value: Any, who: str, argument: str = "factor", low: float = 0.0, most: float = 1.0,
    least: float = 0.0,
) -> Pair:  # fmt: skip
    """(lower, upper) of a factor: two numbers as they are, one number from `low * it` up to it.

    `low` is -1 for factors that go both ways, 0 for those that begin at 0.
    """
    pair = tuple(value) if isinstance(value, (list, tuple)) else (low * value, value)
    if len(pair) != 2 or not least <= pair[0] <= pair[1] <= most:
        raise ValueError(
            f"{who}: `{argument}` must be a number, or two in rising order, from {least} to {most};"
            f" given {value!r}."
        )
    return float(pair[0]), float(pair[1])


def halved(factor: Any) -> Any:
    """f of (-f, f), which Keras writes into files where f was given and (0, f) is meant."""
    pair = not isinstance(factor, (int, float)) and len(factor) == 2 and factor[0] == -factor[1]
    return factor[1] if pair else factor


def span(value_range: Sequence[float], who: str) -> Pair:
    """(low, high) of a range of values."""
    if len(value_range) != 2 or not value_range[0] < value_range[1]:
        raise ValueError(
            f"{who}: `value_range` must be two numbers in rising order; given {value_range!r}."
        )
    return value_range[0], value_range[1]


def per_image(images: Tensor, pair: Pair, seed: Any, rank: int = 4) -> Tensor:
    """A uniform number for each image, [batch, 1, 1, 1]."""
    shape = (shape_of(images)[0], *(1,) * (rank - 1))
    drawn: Tensor = random.uniform(shape, pair[0], pair[1], dtype="float32", seed=seed)
    return drawn


def chosen(images: Tensor, pair: Pair, seed: Any) -> Tensor:
    """Whether each image is to be changed, with a probability that is uniform in a range."""
    share = per_image(images, pair, seed)
    return ops.less(per_image(images, (0.0, 1.0), seed), share)
