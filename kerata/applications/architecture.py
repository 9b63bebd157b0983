"""What the architectures share: their arguments, their input, their top and their weights."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeAlias

from ..config import image_data_format
from ..core import Identifier, OpenShape, Tensor, one_of, warn_user
from ..engine import Symbol
from ..layers import Dense, GlobalAveragePooling2D, GlobalMaxPooling2D, Input
from ..models import Functional
from ..utils import get_file, get_source_inputs

FOLDER = "https://storage.googleapis.com/tensorflow/keras-applications"
HASHES = Path(__file__).with_name("weight_files.json")  # by the names of the files
CLASSES = 1000  # of ImageNet
PathLike: TypeAlias = "str | os.PathLike[str]"


@dataclass
class Request:
    """What a user asks of an architecture: the arguments that all of them have."""

    include_top: bool
    weights: PathLike | None
    input_tensor: Any
    input_shape: OpenShape | None
    pooling: str | None
    classes: int
    classifier_activation: Identifier
    name: str | None

    @property
    def published(self) -> bool:
        """Whether the weights are those that were trained on ImageNet."""
        return self.weights == "imagenet"


@dataclass(frozen=True)
class WeightFiles:
    """Where published weights are: two addresses."""

    with_top: str
    without_top: str

    def fetched(self, include_top: bool) -> str:
        """The path of the file in the cache.

        Raises OSError where the download fails, ValueError where its checksum is wrong.
        """
        address = self.with_top if include_top else self.without_top
        name = address.rpartition("/")[2]
        if mirror := os.environ.get("KERATA_APPLICATIONS_URL"):
            address = f"{mirror}/{name}"
        with open(HASHES, encoding="utf-8") as file:
            digest = json.load(file).get(name)
        return get_file(origin=address, file_hash=digest, cache_subdir="models")


def kernels(stem: str) -> WeightFiles:
    """The files of the older architectures, which have one name but for its beginning."""
    stem = f"{FOLDER}/{stem}_weights_tf_dim_ordering_tf_kernels"
    return WeightFiles(f"{stem}.h5", f"{stem}_notop.h5")


def classifier(x: Tensor, asked: Request, pool: str | None = "avg_pool") -> Tensor:
    """Means over the image (a layer named `pool`), and a layer of one unit for each class."""
    return predictions(GlobalAveragePooling2D(name=pool)(x), asked)


def predictions(x: Tensor, asked: Request, name: str = "predictions", **options: Any) -> Tensor:
    """The last layer."""
    activation = asked.classifier_activation
    return Dense(asked.classes, activation=activation, name=name, **options)(x)


def pooled(x: Tensor, asked: Request, names: tuple[str | None, str | None]) -> Tensor:
    """What a model without a top gives: feature maps, or one number for each."""
    if asked.pooling is None:
        return x
    average, largest = names
    if asked.pooling == "avg":
        return GlobalAveragePooling2D(name=average)(x)
    return GlobalMaxPooling2D(name=largest)(x)


@dataclass(frozen=True)
class Architecture:
    """A network as data: what is between its input and its top, and what published weights ask."""

    title: str
    name: str
    source: str  # the paper
    trunk: Callable[..., Tensor]
    files: WeightFiles
    size: int | None = 224  # of images with the top, where the user names none
    least: int = 32
    top: Callable[[Tensor, Request], Tensor] = classifier
    pools: tuple[str | None, str | None] = (None, None)  # names of the poolings without a top
    end: Callable[[Tensor, Request, tuple[str | None, str | None]], Tensor] = pooled
    open: bool = False  # whether the sides of images may be open with the top
    sized: bool = False  # whether images have `size` without the top, too
    last_only: bool = False  # whether channels must come last

    def build(self, *asked: Any) -> Functional:
        """The model; the arguments are those of `Request`."""
        request = Request(*asked)
        request.name = request.name or self.name
        _check(self, request)
        x = _input(self, request)
        y: Any = self.trunk(x, request)
        y = self.top(y, request) if request.include_top else self.end(y, request, self.pools)
        inputs: Any = get_source_inputs(x)
        model = Functional(inputs[0] if len(inputs) == 1 else inputs, y, name=request.name)
        if request.published:
            model.load_weights(self.files.fetched(request.include_top))
        elif request.weights is not None:
            model.load_weights(request.weights)
        return model


_ARGUMENTS = """
    Args:
        include_top: whether the layers that classify are there.
        weights: "imagenet" to download those trained on ImageNet (1000 classes), the path of a
            file of weights, None for new ones.
        input_tensor: a symbol to begin with, instead of a new `Input`.
        input_shape: of an image, by default `({size}, {size}, 3)` with the top, and without it
            with open sides; these are at least {least}.
        pooling: without a top: None for the last feature maps, "avg" or "max" of each.
        classes: count of classes that the top tells apart.
        classifier_activation: of the top; None for logits.
        name: of the model; None for that of the architecture.{more}

    Raises ValueError for arguments that do not fit together, OSError for a failed download.
    """
P = ParamSpec("P")
Builder: TypeAlias = Callable[P, Functional]


def usual(
    architecture: Architecture,
    include_top: bool = True,
    weights: PathLike | None = "imagenet",
    input_tensor: Any = None,
    input_shape: OpenShape | None = None,
    pooling: str | None = None,
    classes: int = CLASSES,
    classifier_activation: Identifier = "softmax",
    name: str | None = None,
) -> Functional:
    """The arguments of most architectures."""
    return architecture.build(
        include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
        name,
    )  # fmt: skip


def application(
    build: Callable[Concatenate[Architecture, P], Functional],
    architecture: Architecture,
    more: str = "",
) -> Builder[P]:
    """The public function of an architecture.

    Args:
        build: takes the architecture and the arguments of the public function.
        more: of the documentation, about arguments that are not of all architectures.
    """

    def call(*args: P.args, **kwargs: P.kwargs) -> Functional:
        return build(architecture, *args, **kwargs)

    _, *parameters = inspect.signature(build).parameters.values()
    named = [p.replace(default=architecture.name) if p.name == "name" else p for p in parameters]
    call.__signature__ = inspect.Signature(named)  # type: ignore[attr-defined]
    call.__name__ = call.__qualname__ = architecture.title
    return documented(architecture, more)(call)


def documented(architecture: Architecture, more: str = "") -> Callable[[Builder[P]], Builder[P]]:
    """Give a builder its documentation."""
    lines = "".join(f"\n        {line}" for line in more.splitlines())
    text = _ARGUMENTS.format(size=architecture.size, least=architecture.least, more=lines)

    def document(build: Builder[P]) -> Builder[P]:
        build.__doc__ = f"{architecture.title}: {architecture.source}\n{text}"
        return build

    return document


def channel_axis(last: int = 3) -> int:
    """The axis of channels in a batch of images, by its number where it is the last."""
    return last if image_data_format() == "channels_last" else 1


def divisible(count: float) -> int:
    """The multiple of 8 nearest to a count of channels, and not below nine tenths of it."""
    found = max(8, int(count + 4) // 8 * 8)
    return found + 8 if found < 0.9 * count else found


def image_side(
    architecture: Architecture,
    include_top: bool,
    weights: PathLike | None,
    input_tensor: Any,
    input_shape: OpenShape | None,
    published: tuple[int, ...] = (),
) -> int | None:
    """The height of images, or with weights of ImageNet that of the images those are for."""
    shape = input_shape if input_tensor is None else getattr(input_tensor, "shape", (None,) * 4)[1:]
    if shape is None or len(shape) != 3:
        side = architecture.size if include_top or weights == "imagenet" else None
        return side
    sides: tuple[int | None, ...] = tuple(shape[:2] if channel_axis() == 3 else shape[1:])
    if weights != "imagenet" or (sides[0] == sides[1] and sides[0] in published):
        return sides[0]
    if not include_top:
        warn_user(
            f"{architecture.title}: there are weights of 'imagenet' for squares of {published}; "
            f"those for {architecture.size} are taken for images of {sides}."
        )
    return architecture.size


def only(architecture: Architecture, name: str, value: Any, published: tuple[Any, ...]) -> None:
    """Refuse an argument's value for which there are no weights of ImageNet."""
    if value not in published:
        raise ValueError(
            f"{architecture.title}: there are weights of 'imagenet' for {name} in {published}; "
            f"given {value!r}. Take one of these, or weights=None."
        )


def halving_margins(x: Tensor, kernel: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The margins with which a convolution of strides 2 halves an image of even or odd sides."""
    sides = x.shape[1:3] if channel_axis() == 3 else x.shape[2:4]
    half = kernel // 2
    first, second = ((half - (n is None or n % 2 == 0), half) for n in sides)
    return first, second


def _check(architecture: Architecture, asked: Request) -> None:
    weights, classes = asked.weights, asked.classes
    if architecture.last_only and channel_axis() != 3:
        raise ValueError(
            f"{architecture.title} is made for channels that come last: call "
            "config.set_image_data_format('channels_last')."
        )
    if not (weights is None or asked.published or os.path.exists(weights)):
        raise ValueError(
            "`weights` must be 'imagenet', the path of a file of weights, or None for new ones; "
            f"there is no file {str(weights)!r}."
        )
    one_of(asked.pooling, (None, "avg", "max"), "pooling")
    if not isinstance(classes, int) or classes < 1:
        raise ValueError(f"`classes` must be a count of classes, at least 1; given {classes!r}.")
    if asked.include_top and asked.published:
        if classes != CLASSES:
            raise ValueError(
                f"The weights of 'imagenet' tell {CLASSES} classes apart; given classes="
                f"{classes}. Take include_top=False and a top of your own, or weights=None."
            )
        if getattr(asked.classifier_activation, "__name__", asked.classifier_activation) not in (
            None,
            "softmax",
        ):
            raise ValueError(
                "With the top of 'imagenet', `classifier_activation` is 'softmax', or None for "
                f"logits; given {asked.classifier_activation!r}."
            )


def _input(architecture: Architecture, asked: Request) -> Symbol:
    given = asked.input_tensor
    if given is None:
        return Input(shape=_shape(architecture, asked, asked.input_shape))
    if type(given) is not Symbol:
        raise ValueError(
            "`input_tensor` must be a symbol, made by `Input` or by calling layers on one; given "
            f"{given!r}."
        )
    _shape(architecture, asked, given.shape[1:])
    return given


def _shape(
    architecture: Architecture, asked: Request, shape: OpenShape | None
) -> tuple[int | None, ...]:
    last = channel_axis() == 3
    size = architecture.size if asked.include_top or architecture.sized else None
    usual = (size, size, 3) if last else (3, size, size)
    if shape is None:
        return usual
    shape = tuple(shape)
    layout = "(height, width, channels)" if last else "(channels, height, width)"
    if len(shape) != 3 or not all(n is None or (isinstance(n, int) and n > 0) for n in shape):
        raise ValueError(f"`input_shape` must be {layout}, without the batch; given {shape}.")
    sides, channels = (shape[:2], shape[2]) if last else (shape[1:], shape[0])
    least = architecture.least
    if any(n is not None and n < least for n in sides):
        raise ValueError(
            f"{architecture.name} takes images of at least {least}x{least}; given {shape}."
        )
    _check_fit(architecture, asked, shape, usual, channels)
    return shape


def _check_fit(
    architecture: Architecture,
    asked: Request,
    shape: tuple[int | None, ...],
    usual: tuple[int | None, ...],
    channels: int | None,
) -> None:
    if asked.published and channels != 3:
        raise ValueError(
            f"The weights of 'imagenet' are for images of 3 channels; given {shape} with "
            f"image_data_format '{image_data_format()}'."
        )
    if not asked.published and channels not in (1, 3):
        warn_user(f"{architecture.name}: images have 1 or 3 channels as a rule; given {shape}.")
    if asked.include_top and asked.published and shape != usual and not architecture.open:
        raise ValueError(
            f"With the top of 'imagenet', images are {usual}; given {shape}. Take "
            "include_top=False for other sizes."
        )
    if asked.include_top and None in shape and not architecture.open:
        raise ValueError(f"With the top, `input_shape` must have no open sizes; given {shape}.")
