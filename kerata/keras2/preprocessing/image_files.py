"""Images of files as arrays; they need the package Pillow."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from ...core.context import settings
from ...core.errors import InvalidArgument

__all__ = ["array_to_img", "img_to_array", "load_img", "save_img"]

_MODES = {"rgb": "RGB", "rgba": "RGBA", "grayscale": "L"}
_METHODS = "nearest bilinear bicubic lanczos box hamming".split()


def _first(data_format: str | None) -> bool:
    return (data_format or settings.image_data_format) == "channels_first"


def array_to_img(
    x: Any, data_format: str | None = None, scale: bool = True, dtype: Any = None
) -> Any:
    """An image of Pillow's from an array of three axes, scaled to 0…255 unless told otherwise."""
    from PIL import Image

    x = np.asarray(x, dtype or "float32")
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


def img_to_array(img: Any, data_format: str | None = None, dtype: Any = None) -> Any:
    """The pixels of an image of Pillow's: [rows, columns, channels], or with channels first."""
    x = np.asarray(img, dtype or settings.floatx)
    if x.ndim not in (2, 3):
        raise InvalidArgument(f"An image has two or three axes; given shape {x.shape}.")
    x = x[:, :, None] if x.ndim == 2 else x
    return x.transpose(2, 0, 1) if _first(data_format) else x


def load_img(
    path: Any,
    grayscale: bool = False,
    color_mode: str = "rgb",
    target_size: Any = None,
    interpolation: str = "nearest",
) -> Any:
    """An image of Pillow's from a file.

    Args:
        path: of the file, or an open one.
        grayscale: as `color_mode="grayscale"`.
        color_mode: "rgb", "rgba" or "grayscale".
        target_size: (rows, columns) to bring it to.
        interpolation: how: "nearest", "bilinear", "bicubic", "lanczos", "box", "hamming".
    """
    from PIL import Image

    color_mode = "grayscale" if grayscale else color_mode
    if color_mode not in _MODES:
        raise InvalidArgument(
            f"`color_mode` must be one of {sorted(_MODES)}; given {color_mode!r}."
        )
    if interpolation not in _METHODS:
        raise InvalidArgument(
            f"`interpolation` must be one of {_METHODS}; given {interpolation!r}."
        )
    if hasattr(path, "read"):
        path = io.BytesIO(path.read())
    with Image.open(path) as opened:
        opened.load()
        keep = color_mode == "grayscale" and opened.mode in ("L", "I;16", "I")
        image = opened.copy() if keep else opened.convert(_MODES[color_mode])
    size = None if target_size is None else (int(target_size[1]), int(target_size[0]))
    if size is not None and image.size != size:
        image = image.resize(size, getattr(Image.Resampling, interpolation.upper()))
    return image


def save_img(
    path: Any,
    x: Any,
    data_format: str | None = None,
    file_format: str | None = None,
    scale: bool = True,
    **kwargs: Any,
) -> None:
    """Write an array of three axes as an image file."""
    image = array_to_img(x, data_format, scale)
    if image.mode == "RGBA" and file_format in ("jpg", "jpeg"):
        image = image.convert("RGB")
    image.save(path, format=file_format, **kwargs)
