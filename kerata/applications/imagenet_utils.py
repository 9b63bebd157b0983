"""Images as networks trained on ImageNet expect them, and what their answers mean."""

from __future__ import annotations

import json
import os
from typing import Any, Protocol

import numpy as np

from .. import ops
from ..config import floatx, image_data_format
from ..core import Tensor, TensorLike, is_float, one_of
from ..utils import get_file

__all__ = ["decode_predictions", "preprocess_input"]

CLASS_INDEX = (
    "https://storage.googleapis.com/download.tensorflow.org/data/imagenet_class_index.json"
)
CLASS_INDEX_HASH = "c2c37ea517e94d9795004a39431a14cb"
# mode: (order of the channels, divisor, mean, standard deviation)
_MODES: dict[str, tuple[int, float, tuple[float, ...], tuple[float, ...]]] = {
    "caffe": (-1, 1.0, (103.939, 116.779, 123.68), (1.0,)),
    "tf": (1, 127.5, (1.0,), (1.0,)),
    "torch": (1, 255.0, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
}


def preprocess_input(x: TensorLike, data_format: str | None = None, mode: str = "caffe") -> Any:
    """Images with values 0 to 255 in the scale that weights were trained with.

    - "caffe": RGB becomes BGR, less the mean of ImageNet;
    - "tf": `x / 127.5 - 1`;
    - "torch": `(x / 255 - mean) / deviation`, by channel.

    Args:
        x: images `[n, height, width, 3]` or one of them, an array, tensor or symbol; what comes
            back is the like.
        data_format: "channels_last" or "channels_first"; None takes `image_data_format()`.
        mode: as above.

    Raises ValueError for other modes and formats.

    >>> import numpy as np
    >>> preprocess_input(np.full((1, 1, 1, 3), 255.0), mode="tf").tolist()
    [[[[1.0, 1.0, 1.0]]]]
    >>> preprocess_input(np.array([[[1.0, 2.0, 3.0]]])).round(3).tolist()
    [[[-100.939, -114.779, -122.68]]]
    """
    one_of(mode, _MODES, "mode")
    layout = image_data_format() if data_format is None else data_format
    one_of(layout, ("channels_last", "channels_first"), "data_format")
    on_host = isinstance(x, np.ndarray)
    tensor: Any = x if on_host or hasattr(x, "shape") else ops.convert_to_tensor(x)
    if not is_float(ops.dtype(tensor)):
        tensor = tensor.astype(floatx()) if on_host else ops.cast(tensor, floatx())
    step, divisor, mean, deviation = _MODES[mode]
    axis = len(tensor.shape) - (1 if layout == "channels_last" else 3)
    along = [1] * len(tensor.shape)

    def by_channel(numbers: tuple[float, ...]) -> Any:
        along[axis] = len(numbers)
        return np.reshape(np.asarray(numbers, str(ops.dtype(tensor))), along)

    if step < 0:
        tensor = np.flip(tensor, axis) if on_host else ops.flip(tensor, axis)
    return (tensor / divisor - by_channel(mean)) / by_channel(deviation)


# scales by names that say what they do
CAFFE, CENTRED, BY_CHANNEL = _MODES


class Preprocessing(Protocol):
    """`preprocess_input` of one family."""

    def __call__(self, x: TensorLike, data_format: str | None = None) -> Any: ...


def preprocessing(mode: str) -> Preprocessing:
    """The `preprocess_input` of a family that was trained with this mode."""

    def family_input(x: TensorLike, data_format: str | None = None) -> Any:
        return preprocess_input(x, data_format, mode)

    family_input.__name__ = family_input.__qualname__ = "preprocess_input"
    family_input.__doc__ = f"Images of this family: `imagenet_utils.preprocess_input`, {mode!r}."
    return family_input


def unchanged(x: Tensor, data_format: str | None = None) -> Tensor:
    """The images as they are, 0 to 255: the model of this family scales them itself."""
    return x


unchanged.__name__ = unchanged.__qualname__ = "preprocess_input"


def decode_predictions(
    preds: TensorLike, top: int = 5
) -> list[list[tuple[str, str, np.floating[Any]]]]:
    """For each image the most likely classes, as `(WordNet identifier, name, probability)`.

    The names are downloaded into the cache the first time; the environment variable
    `KERATA_APPLICATIONS_URL` names a mirror.

    Args:
        preds: what a model with the top of ImageNet predicts, `[n, 1000]`.
        top: how many classes to name.

    Raises ValueError for another shape, OSError for a failed download.
    """
    values = ops.convert_to_numpy(preds)
    if values.ndim != 2 or values.shape[1] != 1000:
        raise ValueError(
            "`decode_predictions` takes the predictions of the 1000 classes of ImageNet, of the "
            f"shape (n, 1000); given {values.shape}."
        )
    mirror = os.environ.get("KERATA_APPLICATIONS_URL")
    origin = f"{mirror}/imagenet_class_index.json" if mirror else CLASS_INDEX
    path = get_file(origin=origin, file_hash=CLASS_INDEX_HASH, cache_subdir="models")
    with open(path, encoding="utf-8") as file:
        classes = json.load(file)
    best = np.argsort(-values, axis=1, kind="stable")[:, :top]
    return [[(*classes[str(i)], row[i]) for i in chosen] for chosen, row in zip(best, values)]
