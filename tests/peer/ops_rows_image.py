"""Calls of the operations on images and of CTC, pooling and folding, for any Keras."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

ROWS: dict[str, Callable[[Any], Any]] = {}
_random = np.random.default_rng(7)


def call(path: str, *args: Any, **kwargs: Any) -> None:
    """A row: the function of this path under the library, and its arguments."""

    def compute(lib: Any) -> Any:
        function = lib
        for name in path.split("."):
            function = getattr(function, name)
        return function(*args, **kwargs)

    number = sum(name.startswith(f"{path}#") for name in ROWS)
    ROWS[f"{path}#{number}"] = compute


def floats(*shape: int, low: float = 0.0, high: float = 1.0) -> np.ndarray:
    """Random float32 numbers."""
    return _random.uniform(low, high, shape).astype("float32")


def first(x: np.ndarray) -> np.ndarray:
    """Channels first, of one image or a batch."""
    return np.ascontiguousarray(np.moveaxis(x, -1, 1 if x.ndim == 4 else 0))


RGB, BATCH = floats(4, 5, 3), floats(2, 7, 6, 3)
BYTES = (BATCH * 255).astype("uint8")
TILT = np.float32([1, 0.1, 0.4, 0.2, 0.9, -0.3, 0, 0])
PLANE = np.arange(30, dtype="float32").reshape(1, 5, 6, 1)


def _colours() -> None:
    for name in ("rgb_to_grayscale", "rgb_to_hsv", "hsv_to_rgb"):
        call(f"ops.image.{name}", RGB)
        call(f"ops.image.{name}", BATCH * 3 - 1)
        call(f"ops.image.{name}", first(BATCH), data_format="channels_first")
        call(f"ops.image.{name}", BATCH.astype("float16"))
        call(f"ops.image.{name}", np.repeat(BATCH[..., :1], 3, -1))
    call("ops.image.rgb_to_grayscale", BYTES)
    call("ops.image.rgb_to_grayscale", BYTES.astype("int32"))
    call("ops.image.rgb_to_grayscale", BYTES[..., :1])


def _frames() -> None:
    for x, form in ((BATCH, None), (RGB, None), (first(BYTES), "channels_first")):
        for name, word in (("pad_images", "padding"), ("crop_images", "cropping")):
            size = 12 if word == "padding" else 2
            top, left = {f"top_{word}": 1}, {f"left_{word}": 2}
            bottom, right = {f"bottom_{word}": 1}, {f"right_{word}": 0}
            call(f"ops.image.{name}", x, **top, **left, **bottom, **right, data_format=form)
            tall, wide = {"target_height": size}, {"target_width": size}
            call(f"ops.image.{name}", x, **tall, **wide, **top, **right, data_format=form)
            call(f"ops.image.{name}", x, **tall, **wide, **bottom, **left, data_format=form)
        for size, options in (
            (2, {}), ((2, 3), {}), (2, {"strides": 1}), (2, {"strides": (1, 2), "padding": "same"}),
            (3, {"strides": 2, "padding": "same"}), (2, {"strides": 1, "dilation_rate": 2}),
        ):  # fmt: skip
            call("ops.image.extract_patches", x, size, data_format=form, **options)
    volume = floats(2, 4, 5, 4, 2)
    call("ops.image.extract_patches_3d", volume, 2)
    call("ops.image.extract_patches_3d", volume[0], (2, 1, 3), strides=1)
    call("ops.image.extract_patches_3d", volume, 3, padding="same")
    call("ops.image.extract_patches_3d", volume, 2, strides=1, dilation_rate=2)
    call("ops.image.extract_patches_3d", np.moveaxis(volume, -1, 1), 2,
         data_format="channels_first")  # fmt: skip


def _filters() -> None:
    call("ops.image.gaussian_blur", BATCH)
    call("ops.image.gaussian_blur", BATCH, (5, 5), (2.0, 2.0))
    call("ops.image.gaussian_blur", BATCH, (3, 5), (1.0, 2.0))
    call("ops.image.gaussian_blur", RGB, (4, 4), (1.5, 1.5))
    call("ops.image.gaussian_blur", first(BATCH), data_format="channels_first")
    call("ops.image.gaussian_blur", BYTES)
    call("ops.image.sobel_edges", BATCH)
    call("ops.image.sobel_edges", BYTES.astype("int32"))
    call("ops.image.sobel_edges", first(BATCH), data_format="channels_first")
    one, two = floats(2, 14, 13, 3), floats(2, 14, 13, 3)
    call("ops.image.ssim", one, two)
    call("ops.image.ssim", one, one)
    call("ops.image.ssim", one[0], two[0], filter_size=5, filter_sigma=1.0, max_val=2.0, k1=0.1)
    call("ops.image.ssim", first(one), first(two), data_format="channels_first")
    call("ops.image.ssim", (one * 255).astype("uint8"), (two * 255).astype("uint8"), max_val=255.0)
    call("ops.nn.psnr", one, two, 1.0)
    call("ops.nn.psnr", one, one, 2.0)
    call("ops.psnr", one, two, 255.0)


def _samples() -> None:
    line = np.array([0, 10, 20, 30, 40], "float32")
    places = np.array([[0.0, 1.5, -0.5, 4.0, 4.4, -1.0, 5.2, 9.0, -7.0, 2.3]], "float32")
    plane, points = floats(4, 5), floats(2, 3, 4, low=-6, high=9)
    for mode in ("constant", "nearest", "wrap", "mirror", "reflect"):
        for order in (0, 1):
            call("ops.image.map_coordinates", line, places, order, mode, fill_value=-1)
            call("ops.image.map_coordinates", plane, points, order, mode)
            interpolation = ("nearest", "bilinear")[order]
            call("ops.image.affine_transform", PLANE, TILT, interpolation, mode, fill_value=-1)
    call("ops.image.map_coordinates", line.astype("int32"), places, 1)
    call("ops.image.map_coordinates", line.astype("uint8"), places, 0)
    call("ops.image.map_coordinates", floats(2, 3, 4), floats(3, 5, low=-1, high=4), 1)
    maps = floats(2, 8, low=-0.3, high=0.3) + np.float32([1, 0, 0, 0, 1, 0, 0, 0])
    maps[:, 6:] = 0
    call("ops.image.affine_transform", BATCH, maps)
    call("ops.image.affine_transform", first(BATCH), maps, data_format="channels_first")
    call("ops.image.affine_transform", RGB, maps[0])
    call("ops.image.affine_transform", PLANE.astype("uint8"), maps[0] * 1.01)
    call("ops.image.affine_transform", PLANE, maps[0] + np.float32([0] * 6 + [0.05, 0.1]))
    here = np.float32([[0, 0], [5, 0], [0, 4], [5, 4]])
    there = np.float32([[1, 0.2], [4, 1], [0.3, 4], [5, 3]])
    for start, end in ((here, there), (there, here)):
        call("ops.image.perspective_transform", PLANE, start, end, fill_value=-1)
        call("ops.image.perspective_transform", RGB, start, end, "nearest")
    call("ops.image.perspective_transform", BATCH, np.stack([here, there]), np.stack([there, here]))
    call("ops.image.perspective_transform", PLANE.astype("uint8"), here, there)
    call("ops.image.perspective_transform", first(BATCH[:1]), here, there,
         data_format="channels_first")  # fmt: skip
    call("ops.image.elastic_transform", BATCH, alpha=0.0, sigma=2.0, seed=1)


def _sizes() -> None:
    square = floats(4, 5)
    scale, move = np.float32([0.6, 1.3]), np.float32([0.1, -0.7])
    for method in ("linear", "bilinear", "trilinear", "cubic", "bicubic", "tricubic", "lanczos3",
                   "lanczos5"):  # fmt: skip
        for antialias in (True, False):
            call("ops.image.scale_and_translate", square, (3, 7), scale, move, (0, 1), method,
                 antialias=antialias)  # fmt: skip
    call("ops.image.scale_and_translate", BYTES, (2, 4, 9, 3), scale, move, (1, 2), "cubic")
    call("ops.image.scale_and_translate", square, (4, 7), [1.3], [-0.7], (-1,), "linear")
    for method in ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"):
        for antialias in (False, True):
            call("ops.image.resize", BATCH, (3, 9), method, antialias=antialias)
        call("ops.image.resize", RGB, (8, 3), method, crop_to_aspect_ratio=True)
        call("ops.image.resize", BATCH, (8, 3), method, pad_to_aspect_ratio=True, fill_value=-1.0)
        call("ops.image.resize", first(BATCH), (4, 4), method, data_format="channels_first")
        call("ops.image.resize", BYTES, (4, 9), method)
        call("ops.image.resize", BYTES.astype("int32"), (4, 9), method)


def _pools() -> None:
    for name in ("adaptive_average_pool", "adaptive_max_pool"):
        call(f"ops.nn.{name}", BATCH, (3, 4))
        call(f"ops.nn.{name}", BATCH, 2)
        call(f"ops.nn.{name}", BATCH[:, :, 0], 9)
        call(f"ops.nn.{name}", floats(1, 4, 5, 3, 2), (2, 3, 1))
        call(f"ops.nn.{name}", first(BATCH), (3, 5), data_format="channels_first")
        call(f"ops.nn.{name}", BATCH.astype("float16"), 3)
        call(f"ops.nn.{name}", BYTES, 3)
    deep = floats(2, 3, 2, 8)
    for form, x in (("channels_last", deep), ("channels_first", first(deep))):
        call("ops.nn.depth_to_space", x, 2, data_format=form)
    even = floats(2, 4, 6, 3)
    for form, x in (("channels_last", even), ("channels_first", first(even))):
        call("ops.nn.space_to_depth", x, 2, data_format=form)
    call("ops.nn.space_to_depth", (even * 9).astype("int32"), 2)
    images = floats(2, 3, 5, 6)
    for options in (
        {"kernel_size": 2}, {"kernel_size": (2, 3), "padding": 1, "stride": 2},
        {"kernel_size": 2, "dilation": (1, 2), "padding": (0, 1), "stride": (2, 1)},
        {"kernel_size": (3, 1), "dilation": 2},
    ):  # fmt: skip
        call("ops.nn.unfold", images, **options)
        call("ops.nn.unfold", (images * 9).astype("int32"), **options)
    call("ops.nn.fold", floats(2, 12, 20), (5, 6), 2)
    call("ops.nn.fold", floats(2, 12, 9), (5, 6), 2, padding=(1, 0), stride=2)
    call("ops.nn.fold", floats(2, 12, 20), 5, (2, 3), padding=(0, 1), dilation=1)
    call("ops.nn.fold", np.ones((1, 4, 12), "int32"), (5, 6), 2, dilation=2)


def _sequences() -> None:
    logits = floats(3, 6, 5, low=-2, high=2)
    labels = np.array([[1, 2, 2], [3, 4, 0], [1, 0, 0]], "int32")
    sizes, times = np.array([3, 2, 1], "int32"), np.array([6, 4, 3], "int32")
    call("ops.nn.ctc_loss", labels, logits, sizes, times)
    call("ops.nn.ctc_loss", labels.astype("float32"), logits * 5, sizes, times)
    call("ops.nn.ctc_loss", labels, logits.astype("float16"), sizes, times)
    call("ops.nn.ctc_loss", np.array([[1, 2, 2], [3, 1, 0], [1, 0, 0]]), logits, sizes, times,
         mask_index=4)  # fmt: skip
    call("ops.nn.ctc_loss", labels, logits, np.array([0, 0, 1]), times)
    call("ops.nn.ctc_loss", labels, logits, sizes, np.array([3, 1, 0]))
    call("losses.ctc", labels, logits)
    ROWS["losses.CTC#0"] = lambda lib: lib.losses.CTC()(labels, logits)
    weights = np.float32([1, 2, 0])
    ROWS["losses.CTC#1"] = lambda lib: lib.losses.CTC("sum")(labels, logits, weights)
    for merge in (True, False):
        for blank in (0, 3):
            call("ops.nn.ctc_decode", logits, times, merge_repeated=merge, mask_index=blank)
            call("ops.nn.ctc_decode", logits, times, "beam_search", 400, 3, merge, blank)
    call("ops.nn.ctc_decode", logits, times, "beam_search")
    call("ops.nn.ctc_decode", logits[:, :1], np.array([1, 1, 1]), "beam_search", 20, 8)
    call("ops.nn.ctc_decode", logits, times, "beam_search", 8, 3)
    call("ops.nn.ctc_decode", logits * 2, times, "beam_search", 2, 2)


for _add in (_colours, _frames, _filters, _samples, _sizes, _pools, _sequences):
    _add()
