"""Images of files as arrays; they need the package Pillow."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core import Array, DTypeLike, InvalidArgument, TensorLike, one_of, settings
from ..engines.loader import backend_scope
from ..ops import convert_to_numpy
from ..ops.image import resize

MODES = {"rgb": "RGB", "rgba": "RGBA", "grayscale": "L"}
_METHODS = "nearest bilinear bicubic lanczos box hamming".split()


def _first(data_format: str | None) -> bool:
    return (data_format or settings.image_data_format) == "channels_first"


def array_to_img(
    x: Any, data_format: str | None = None, scale: bool = True, dtype: Any = None
) -> Any:
    """An image of Pillow's from an array of three axes, scaled to 0…255 unless told otherwise.

    >>> import numpy as np
    >>> array_to_img(np.zeros((2, 3, 1)), "channels_last").size
    (3, 2)
    """
    from PIL import Image

    x = np.asarray(convert_to_numpy(x) if hasattr(x, "detach") else x, dtype or "float32")
    if x.ndim != 3:
        raise InvalidArgument(f"An image is an array of three axes; given shape {x.shape}.")
    x = x.transpose(1, 2, 0) if _first(data_format) else x
    if scale:
        x = x - x.min()
        x = x / x.max() * 255 if x.max() else x
    if x.shape[2] not in (1, 3, 4):
        raise InvalidArgument(f"An image has 1, 3 or 4 channels; given {x.shape[2]}.")
    pixels = x[:, :, 0] if x.shape[2] == 1 else x
    if pixels.ndim == 2 and pixels.max() > 255:
        return Image.fromarray(pixels.astype("int32"))
    return Image.fromarray(pixels.astype("uint8"))


def img_to_array(img: Any, data_format: str | None = None, dtype: DTypeLike = None) -> Array:
    """The pixels of an image of Pillow's: [rows, columns, channels], or with channels first.

    >>> import numpy as np
    >>> img_to_array(array_to_img(np.zeros((2, 3, 1)), "channels_last"), "channels_last").shape
    (2, 3, 1)
    """
    x: Array = np.asarray(img, dtype or settings.floatx)
    if x.ndim not in (2, 3):
        raise InvalidArgument(f"An image has two or three axes; given shape {x.shape}.")
    x = x[:, :, None] if x.ndim == 2 else x
    return x.transpose(2, 0, 1) if _first(data_format) else x


def load_img(
    path: Any,
    color_mode: str = "rgb",
    target_size: Sequence[int] | None = None,
    interpolation: str = "nearest",
    keep_aspect_ratio: bool = False,
) -> Any:
    """An image of Pillow's from a file.

    Args:
        path: of the file, or an open one.
        color_mode: "rgb", "rgba" or "grayscale".
        target_size: (rows, columns) to bring it to.
        interpolation: how: "nearest", "bilinear", "bicubic", "lanczos", "box", "hamming".
        keep_aspect_ratio: whether to cut the middle out first, in the ratio of `target_size`.

    Raises ValueError for a mode or an interpolation that is not among these.
    """
    from PIL import Image

    one_of(color_mode, MODES, "color_mode")
    one_of(interpolation, _METHODS, "interpolation")
    if hasattr(path, "read"):
        path = io.BytesIO(path.read())
    with Image.open(path) as opened:
        opened.load()
        keep = color_mode == "grayscale" and opened.mode in ("L", "I;16", "I")
        image = opened.copy() if keep else opened.convert(MODES[color_mode])
    size = None if target_size is None else (int(target_size[1]), int(target_size[0]))
    if size is None or image.size == size:
        return image
    method = getattr(Image.Resampling, interpolation.upper())
    return image.resize(size, method, _middle(image.size, size) if keep_aspect_ratio else None)


def _middle(have: tuple[int, int], want: tuple[int, int]) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) of the largest window in the ratio of a size."""
    width, height = have
    wide = min(width, max(1, int(height * want[0] / want[1])))
    high = min(height, max(1, int(width * want[1] / want[0])))
    left, top = (width - wide) // 2, (height - high) // 2
    return left, top, left + wide, top + high


def save_img(
    path: Any,
    x: TensorLike,
    data_format: str | None = None,
    file_format: str | None = None,
    scale: bool = True,
    **kwargs: Any,
) -> None:
    """Write an array of three axes as an image file; `kwargs` are Pillow's."""
    image = array_to_img(x, data_format, scale)
    if image.mode == "RGBA" and file_format in ("jpg", "jpeg"):
        image = image.convert("RGB")
    image.save(path, format=file_format, **kwargs)


def resized(image: Array, size: Sequence[int], interpolation: str, fit: str | None = None) -> Array:
    """An array of an image, in another size; `fit` says how the ratio of its sides is kept: "crop"
    cuts the middle out first, "pad" adds zeros round the result.
    """
    height, width = size
    high, wide = height, width
    top = left = 0
    if fit == "pad":
        scale = min(height / image.shape[0], width / image.shape[1])
        sides = [n * scale for n in image.shape[:2]]
        high, wide = (max(1, int(n)) for n in sides)
        top, left = (int((n - side) / 2) for n, side in zip(size, sides))
    with backend_scope("numpy"):
        found: Any = resize(
            image, (high, wide), interpolation, crop_to_aspect_ratio=fit == "crop",
            data_format="channels_last",
        )  # fmt: skip
    margins = [(top, height - high - top), (left, width - wide - left), (0, 0)]
    made: Array = np.pad(found, margins)
    return made


def smart_resize(
    x: Any,
    size: Sequence[int],
    interpolation: str = "bilinear",
    data_format: str = "channels_last",
    backend_module: Any = None,
) -> Any:
    """Images in another size, whose middle is cut out first in the ratio of that size.

    Args:
        x: `[height, width, channels]`, or a batch of such; or with channels first.
        size: (height, width).
        interpolation: see `ops.image.resize`.
        data_format: "channels_last" or "channels_first".
        backend_module: for Keras' sake.

    An array of NumPy's gives one, a tensor a tensor.

    >>> import numpy as np
    >>> smart_resize(np.ones((6, 9, 3)), (2, 2)).shape
    (2, 2, 3)
    """
    if len(size) != 2:
        raise InvalidArgument(f"`size` must be (height, width); given {size!r}.")
    if len(x.shape) not in (3, 4):
        raise InvalidArgument(
            f"smart_resize takes an image or a batch of images; given the shape {tuple(x.shape)}."
        )
    found = resize(
        x, tuple(size), interpolation, crop_to_aspect_ratio=True, data_format=data_format
    )
    return convert_to_numpy(found) if isinstance(x, np.ndarray) else found
