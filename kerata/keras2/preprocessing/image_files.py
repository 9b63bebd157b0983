"""Images of files as arrays; they need the package Pillow."""

from __future__ import annotations

from typing import Any

from ...utils import images
from ...utils.images import array_to_img, img_to_array, save_img

__all__ = ["array_to_img", "img_to_array", "load_img", "save_img"]


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
    mode = "grayscale" if grayscale else color_mode
    return images.load_img(path, mode, target_size, interpolation)
