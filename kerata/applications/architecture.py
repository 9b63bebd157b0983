"""What the architectures share: their arguments, their input, their top and their weights."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from ..config import image_data_format
from ..core.typing import Identifier, OpenShape, Tensor
from ..core.user_warnings import warn_user
from ..engine.spec.symbol import Symbol
from ..layers import Dense, GlobalAveragePooling2D, GlobalMaxPooling2D, Input
from ..models import Functional
from ..utils import get_file, get_source_inputs

__all__: list[str] = []

ORIGIN = "https://storage.googleapis.com/tensorflow"
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
    """Where published weights are: two addresses below the origin, and the files' hashes."""

    with_top: str
    without_top: str
    hashes: tuple[str | None, str | None] = (None, None)

    def fetched(self, include_top: bool) -> str:
        """The path of the file in the cache.

        Raises OSError where the download fails, ValueError where its checksum is wrong.
        """
        place = self.with_top if include_top else self.without_top
        address = f"{os.environ.get('KERATA_APPLICATIONS_URL') or ORIGIN}/{place}"
        digest = self.hashes[0 if include_top else 1]
        return get_file(origin=address, file_hash=digest, cache_subdir="models")


def classifier(x: Tensor, asked: Request) -> Tensor:
    """Means over the image, and a layer of one unit for each class."""
    x = GlobalAveragePooling2D(name="avg_pool")(x)
    return predictions(x, asked)


def predictions(x: Tensor, asked: Request, name: str = "predictions", **options: Any) -> Tensor:
    """The last layer."""
    activation = asked.classifier_activation
    return Dense(asked.classes, activation=activation, name=name, **options)(x)


@dataclass(frozen=True)
class Architecture:
    """A network as data: what is between its input and its top, and what published weights ask."""

    name: str
    trunk: Callable[[Tensor, Request], Tensor]
    files: WeightFiles
    size: int = 224  # of images, where the user names none
    least: int = 32
    top: Callable[[Tensor, Request], Tensor] = classifier
    pools: tuple[str | None, str | None] = (None, None)  # names of the poolings without a top
    fixed: bool = True  # whether images have `size` with the published top

    def build(self, *asked: Any) -> Functional:
        """The model; the arguments are those of `Request`."""
        request = Request(*asked)
        _check(request)
        x = _input(self, request)
        y = self.trunk(x, request)
        y = self.top(y, request) if request.include_top else _pooled(y, request, self.pools)
        inputs = get_source_inputs(x)
        model = Functional(inputs[0] if len(inputs) == 1 else inputs, y, name=request.name)
        if request.published:
            model.load_weights(self.files.fetched(request.include_top))
        elif request.weights is not None:
            model.load_weights(request.weights)
        return model


class Application(Protocol):
    """A function that builds one architecture."""

    __name__: str

    def __call__(
        self,
        include_top: bool = True,
        weights: PathLike | None = "imagenet",
        input_tensor: Any = None,
        input_shape: OpenShape | None = None,
        pooling: str | None = None,
        classes: int = CLASSES,
        classifier_activation: Identifier = "softmax",
        name: str | None = None,
    ) -> Functional: ...


def application(title: str, source: str, architecture: Architecture) -> Application:
    """The public function of an architecture, from the paper `source`."""

    def build(
        include_top: bool = True,
        weights: PathLike | None = "imagenet",
        input_tensor: Any = None,
        input_shape: OpenShape | None = None,
        pooling: str | None = None,
        classes: int = CLASSES,
        classifier_activation: Identifier = "softmax",
        name: str | None = architecture.name,
    ) -> Functional:
        return architecture.build(
            include_top, weights, input_tensor, input_shape, pooling, classes,
            classifier_activation, name,
        )  # fmt: skip

    return described(build, title, source, architecture)


_ARGUMENTS = """
    Args:
        include_top: whether the layers that classify are there.
        weights: "imagenet" to download those trained on ImageNet (1000 classes), the path of a
            file of weights, None for new ones.
        input_tensor: a symbol to begin with, instead of a new `Input`.
        input_shape: of an image, e.g. `({size}, {size}, 3)`, which is the default with the top;
            sides are at least {least}, and open without a top where no shape is given.
        pooling: without a top: None for the last feature maps, "avg" or "max" of each.
        classes: count of classes that the top tells apart.
        classifier_activation: of the top; None for logits.
        name: of the model.{more}

    Raises ValueError for arguments that do not fit together, OSError for a failed download.
    """


def described(
    build: Any, title: str, source: str, architecture: Architecture, more: str = ""
) -> Any:
    """A builder with the name and the documentation of its architecture."""
    build.__name__ = build.__qualname__ = title
    more = "".join(f"\n        {line}" for line in more.splitlines())
    arguments = _ARGUMENTS.format(size=architecture.size, least=architecture.least, more=more)
    build.__doc__ = f"{title}: {source}\n{arguments}"
    return build


def channel_axis() -> int:
    """The axis of channels in a batch of images."""
    return 3 if image_data_format() == "channels_last" else 1


def _check(asked: Request) -> None:
    weights, classes = asked.weights, asked.classes
    if not (weights is None or asked.published or os.path.exists(weights)):
        raise ValueError(
            "`weights` must be 'imagenet', the path of a file of weights, or None for new ones; "
            f"there is no file {str(weights)!r}."
        )
    if asked.pooling not in (None, "avg", "max"):
        raise ValueError(f"`pooling` must be None, 'avg' or 'max'; given {asked.pooling!r}.")
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
    size = architecture.size if asked.include_top else None
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
    if asked.include_top and asked.published and architecture.fixed and shape != usual:
        raise ValueError(
            f"With the top of 'imagenet', images are {usual}; given {shape}. Take "
            "include_top=False for other sizes."
        )
    if asked.include_top and None in shape:
        raise ValueError(f"With the top, `input_shape` must have no open sizes; given {shape}.")


def _pooled(x: Tensor, asked: Request, names: tuple[str | None, str | None]) -> Tensor:
    if asked.pooling is None:
        return x
    average, largest = names
    if asked.pooling == "avg":
        return GlobalAveragePooling2D(name=average)(x)
    return GlobalMaxPooling2D(name=largest)(x)
