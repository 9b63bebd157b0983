"""`ImageDataGenerator`: images transformed at random while a model trains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import InvalidArgument, settings, warn_user
from ..arguments import in_order
from .affine import *
from .image_files import *
from .image_iterators import *

_READ = "target_size color_mode classes class_mode batch_size shuffle seed"
_SAVED = "save_to_dir save_prefix save_format"


class ImageDataGenerator:
    """Makes batches of images, each transformed at random and standardized.

    Args:
        featurewise_center, featurewise_std_normalization: by mean and deviation of what `fit` saw.
        samplewise_center, samplewise_std_normalization: by each image's own.
        zca_whitening, zca_epsilon: decorrelate pixels, by what `fit` saw.
        rotation_range: degrees.
        width_shift_range, height_shift_range: a fraction (below one) or pixels, or values to choose
            from.
        brightness_range: a pair of factors.
        shear_range: degrees.
        zoom_range: a pair, or `z` for `(1 - z, 1 + z)`.
        channel_shift_range: how much values are shifted at most.
        fill_mode, cval: what is beyond the edge; see `apply_affine_transform`.
        horizontal_flip, vertical_flip: whether to mirror half of the images.
        rescale: a factor of all values.
        preprocessing_function: called on each image.
        data_format: None is the setting.
        validation_split: the fraction of samples in the subset "validation".
        interpolation_order: of affine transformations, 0 or 1.
        dtype: None is `floatx()`.

    >>> images = ImageDataGenerator(rescale=0.5).flow(np.ones((3, 4, 4, 1)), batch_size=2)
    >>> images[0].shape, float(images[0].max())
    ((2, 4, 4, 1), 0.5)
    """

    # the arguments, as they were given
    featurewise_center: bool
    samplewise_center: bool
    featurewise_std_normalization: bool
    samplewise_std_normalization: bool
    zca_whitening: bool
    zca_epsilon: float
    rotation_range: float
    width_shift_range: Any
    height_shift_range: Any
    brightness_range: Any
    shear_range: float
    channel_shift_range: float
    fill_mode: str
    cval: float
    horizontal_flip: bool
    vertical_flip: bool
    rescale: float | None
    preprocessing_function: Any
    validation_split: float
    interpolation_order: int

    def __init__(
        self, featurewise_center: bool = False, samplewise_center: bool = False,
        featurewise_std_normalization: bool = False, samplewise_std_normalization: bool = False,
        zca_whitening: bool = False, zca_epsilon: float = 1e-6, rotation_range: float = 0,
        width_shift_range: Any = 0.0, height_shift_range: Any = 0.0, brightness_range: Any = None,
        shear_range: float = 0.0, zoom_range: Any = 0.0, channel_shift_range: float = 0.0,
        fill_mode: str = "nearest", cval: float = 0.0, horizontal_flip: bool = False,
        vertical_flip: bool = False, rescale: float | None = None,
        preprocessing_function: Callable[..., Any] | None = None, data_format: str | None = None,
        validation_split: float = 0.0, interpolation_order: int = 1, dtype: Any = None,
    ) -> None:  # fmt: skip
        given = dict(locals())
        vars(self).update({k: v for k, v in given.items() if k not in ("self", "zoom_range")})
        self.data_format = data_format or settings.image_data_format
        self.dtype = dtype or settings.floatx
        first = self.data_format == "channels_first"
        self.channel_axis, self.row_axis, self.col_axis = (1, 2, 3) if first else (3, 1, 2)
        if not 0 <= (validation_split or 0) < 1:
            raise InvalidArgument(f"`validation_split` lies in [0, 1); given {validation_split}.")
        pair = zoom_range if isinstance(zoom_range, Sequence) else None
        self.zoom_range = [1 - zoom_range, 1 + zoom_range] if pair is None else list(pair)
        if len(self.zoom_range) != 2:
            raise InvalidArgument(f"`zoom_range` is a number or a pair; given {zoom_range!r}.")
        self.mean: Any = None
        self.std: Any = None
        self.principal_components: Any = None
        self.featurewise_center |= featurewise_std_normalization or zca_whitening
        self.samplewise_center |= samplewise_std_normalization

    def _options(self, order: str, args: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
        own = {"image_data_generator": self, "data_format": self.data_format, "dtype": self.dtype}
        return {"shuffle": True, **own, **in_order(order, args, kwargs)}

    def flow(self, x: Any, y: Any = None, *args: Any, **kwargs: Any) -> Any:
        """Batches of the images of an array, with their targets: see `NumpyArrayIterator`."""
        order = f"batch_size shuffle sample_weight seed {_SAVED} subset"
        return NumpyArrayIterator(x, y, **self._options(order, args, kwargs))

    def flow_from_directory(self, directory: Any, *args: Any, **kwargs: Any) -> Any:
        """Batches of the images in a folder that has a folder for each class: see
        `DirectoryIterator`.
        """
        order = f"{_READ} {_SAVED} follow_links subset interpolation"
        return DirectoryIterator(directory, **self._options(order, args, kwargs))

    def flow_from_dataframe(self, dataframe: Any, *args: Any, **kwargs: Any) -> Any:
        """Batches of the images that a column of a table names: see `DataFrameIterator`."""
        order = (
            f"directory x_col y_col weight_col {_READ} {_SAVED} subset interpolation "
            "validate_filenames"
        )
        return DataFrameIterator(dataframe, **self._options(order, args, kwargs))

    def standardize(self, x: Any) -> Any:
        """One image (or a batch) rescaled, centred, whitened, as the arguments say."""
        if self.preprocessing_function is not None:
            x = self.preprocessing_function(x)
        if self.rescale:
            x = x * self.rescale
        if self.samplewise_center:
            x = x - np.mean(x, keepdims=True)
        if self.samplewise_std_normalization:
            x = x / (np.std(x, keepdims=True) + 1e-6)
        if (self.featurewise_center and self.mean is None) or (
            self.zca_whitening and self.principal_components is None
        ):
            warn_user("ImageDataGenerator: call fit(images) first; nothing is standardized by it.")
            return x
        if self.featurewise_center:
            x = x - self.mean
        if self.featurewise_std_normalization:
            x = x / (self.std + 1e-6)
        if self.zca_whitening:
            flat = x.reshape(-1, int(np.prod(x.shape[-3:])))
            x = (flat @ self.principal_components).reshape(x.shape)
        return x

    def get_random_transform(self, img_shape: Any, seed: int | None = None) -> dict[str, Any]:
        """Parameters for `apply_transform`, drawn from NumPy's generator."""
        if seed is not None:
            np.random.seed(seed)
        rows, columns = img_shape[self.row_axis - 1], img_shape[self.col_axis - 1]
        draw: Any = np.random.uniform
        theta = draw(-self.rotation_range, self.rotation_range) if self.rotation_range else 0
        tx = _shift(self.height_shift_range, rows)
        ty = _shift(self.width_shift_range, columns)
        shear = draw(-self.shear_range, self.shear_range) if self.shear_range else 0
        zoom = (1, 1) if self.zoom_range == [1, 1] else draw(*self.zoom_range, 2)
        horizontal = (np.random.random() < 0.5) * self.horizontal_flip
        vertical = (np.random.random() < 0.5) * self.vertical_flip
        limit, bright = self.channel_shift_range, self.brightness_range
        return {
            "theta": theta, "tx": tx, "ty": ty, "shear": shear, "zx": zoom[0], "zy": zoom[1],
            "flip_horizontal": horizontal, "flip_vertical": vertical,
            "channel_shift_intensity": draw(-limit, limit) if limit else None,
            "brightness": None if bright is None else draw(*bright),
        }  # fmt: skip

    def apply_transform(self, x: Any, transform_parameters: dict[str, Any]) -> Any:
        """One image transformed as the parameters say."""
        given = transform_parameters
        axes = self.row_axis - 1, self.col_axis - 1, self.channel_axis - 1
        names = (("theta", 0), ("tx", 0), ("ty", 0), ("shear", 0), ("zx", 1), ("zy", 1))
        numbers = {name: given.get(name, default) for name, default in names}
        x = apply_affine_transform(
            x, **numbers, row_axis=axes[0], col_axis=axes[1], channel_axis=axes[2],
            fill_mode=self.fill_mode, cval=self.cval, order=self.interpolation_order,
        )  # fmt: skip
        if given.get("channel_shift_intensity") is not None:
            x = apply_channel_shift(x, given["channel_shift_intensity"], axes[2])
        if given.get("flip_horizontal"):
            x = np.flip(x, axes[1])
        if given.get("flip_vertical"):
            x = np.flip(x, axes[0])
        if given.get("brightness") is not None:
            x = apply_brightness_shift(x, given["brightness"])
        return x

    def random_transform(self, x: Any, seed: int | None = None) -> Any:
        """One image transformed at random."""
        return self.apply_transform(x, self.get_random_transform(x.shape, seed))

    def fit(self, x: Any, augment: bool = False, rounds: int = 1, seed: int | None = None) -> None:
        """Measure what featurewise standardization and whitening need.

        Args:
            x: [images, rows, columns, channels], or with channels first.
            augment, rounds: whether to measure transformed images, each so many times.
            seed: of the transformations.
        """
        x = np.array(x, self.dtype)
        if x.ndim != 4:
            raise InvalidArgument(f"fit takes images of four axes; given shape {x.shape}.")
        if self.rescale:
            x *= self.rescale
        if seed is not None:
            np.random.seed(seed)
        if augment:
            x = np.stack([self.random_transform(image) for _ in range(rounds) for image in x])
        others = (0, self.row_axis, self.col_axis)
        shape = [1, 1, 1]
        shape[self.channel_axis - 1] = x.shape[self.channel_axis]
        if self.featurewise_center:
            self.mean = x.mean(axis=others).reshape(shape)
            x = x - self.mean
        if self.featurewise_std_normalization:
            self.std = x.std(axis=others).reshape(shape)
            x = x / (self.std + 1e-6)
        if self.zca_whitening:
            flat = x.reshape(len(x), -1)
            u, s, _ = np.linalg.svd(flat.T @ flat / len(flat))
            self.principal_components = (u / np.sqrt(s + self.zca_epsilon)) @ u.T


def _shift(limits: Any, size: int) -> float:
    """A shift in pixels: a value chosen of several with a sign, or drawn from an interval."""
    if not np.any(limits):
        return 0.0
    if np.ndim(limits):
        found = float(np.random.choice(limits) * np.random.choice([-1, 1]))
    elif isinstance(limits, int):
        found = float(np.random.choice(limits) * np.random.choice([-1, 1]))
    else:
        found = float(np.random.uniform(-limits, limits))
    return found * size if np.max(limits) < 1 else found
