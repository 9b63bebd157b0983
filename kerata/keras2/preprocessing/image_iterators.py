"""Batches of images: from arrays, folders, and tables of file names."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np

from ...core import one_of, settings
from ..utils import Sequence as _Sequence
from .image_files import array_to_img, img_to_array, load_img

__all__ = ["DataFrameIterator", "DirectoryIterator", "Iterator", "NumpyArrayIterator"]

SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".ppm", ".tif", ".tiff"}


class Iterator(_Sequence):
    """Batches of indices, and what subclasses make of them.

    Args:
        n: how many samples.
        batch_size: in a batch.
        shuffle: whether each epoch has an order of its own.
        seed: of the order and the transformations; batch k adds k.
    """

    def __init__(self, n: int, batch_size: int, shuffle: bool, seed: int | None) -> None:
        self.n, self.batch_size, self.shuffle, self.seed = n, batch_size, shuffle, seed
        self.batch_index = self.total_batches_seen = 0
        self.lock = threading.Lock()
        self.index_array: Any = None

    def _set_index_array(self) -> None:
        self.index_array = np.random.permutation(self.n) if self.shuffle else np.arange(self.n)

    def __len__(self) -> int:
        return -(-self.n // self.batch_size)

    def __getitem__(self, index: int) -> Any:
        if not -len(self) <= index < len(self):
            raise IndexError(f"There are {len(self)} batches; batch {index} was asked for.")
        with self.lock:
            if self.seed is not None:
                np.random.seed(self.seed + self.total_batches_seen)
            self.total_batches_seen += 1
            if self.index_array is None:
                self._set_index_array()
            start = self.batch_size * (index % len(self))
            chosen = self.index_array[start : start + self.batch_size]
        return self._get_batches_of_transformed_samples(chosen)

    def reset(self) -> None:
        """Begin with the first batch again."""
        self.batch_index = 0

    def on_epoch_end(self) -> None:
        """Make a new order."""
        self._set_index_array()

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        with self.lock:
            if self.seed is not None:
                np.random.seed(self.seed + self.total_batches_seen)
            if self.batch_index == 0:
                self._set_index_array()
            start = self.batch_index * self.batch_size % max(self.n, 1)
            self.batch_index = self.batch_index + 1 if self.n > start + self.batch_size else 0
            self.total_batches_seen += 1
            chosen = self.index_array[start : start + self.batch_size]
        return self._get_batches_of_transformed_samples(chosen)

    next = __next__

    def _get_batches_of_transformed_samples(self, index_array: Any) -> Any:
        raise NotImplementedError

    # what the subclasses share
    save_to_dir: Any = None
    save_prefix, save_format = "", "png"
    image_data_generator: Any = None
    data_format = "channels_last"

    def _take(self, given: dict[str, Any]) -> None:
        """Keep what all of them are given, a constructor's `locals()`."""
        for name in ("image_data_generator", "save_to_dir", "save_prefix", "save_format"):
            setattr(self, name, given[name])
        self.data_format = given["data_format"] or self.image_data_generator.data_format
        self.dtype = given["dtype"] or settings.floatx

    def _save(self, batch: Any, indices: Any) -> None:
        for pixels, index in zip(batch, indices) if self.save_to_dir else ():
            name = f"{self.save_prefix}_{index}_{np.random.randint(10**7)}.{self.save_format}"
            array_to_img(pixels, self.data_format, scale=True).save(Path(self.save_to_dir) / name)

    def _transformed(self, x: Any) -> Any:
        generator = self.image_data_generator
        drawn = generator.get_random_transform(x.shape)
        return generator.standardize(generator.apply_transform(x, drawn))


class NumpyArrayIterator(Iterator):
    """Batches of transformed images of an array; see `ImageDataGenerator.flow`."""

    def __init__(
        self, x: Any, y: Any, image_data_generator: Any, batch_size: int = 32,
        shuffle: bool = False, sample_weight: Any = None, seed: int | None = None,
        data_format: str | None = None, save_to_dir: Any = None, save_prefix: str = "",
        save_format: str = "png", subset: str | None = None, dtype: Any = None,
    ) -> None:  # fmt: skip
        several = isinstance(x, (list, tuple))
        images, *others = x if several else (x,)
        others = others[0] if others and isinstance(others[0], (list, tuple)) else others
        for part in (y, sample_weight, *others):
            if part is not None and len(part) != len(images):
                raise ValueError(
                    f"flow: {len(images)} images, but {len(part)} targets, weights or other inputs."
                )
        part = _part(len(images), image_data_generator, subset)
        cut: Any = lambda a: None if a is None else np.asarray(a)[part]
        self._take(locals())
        self.x, self.x_misc = np.asarray(images)[part].astype(self.dtype), [cut(a) for a in others]
        self.sample_weight: Any = None
        self.y, self.sample_weight = cut(y), cut(sample_weight)
        if self.x.ndim != 4:
            raise ValueError(f"flow takes images of four axes; given shape {self.x.shape}.")
        super().__init__(len(self.x), batch_size, shuffle, seed)

    def _get_batches_of_transformed_samples(self, index_array: Any) -> Any:
        batch = np.stack([self._transformed(self.x[i].copy()) for i in index_array])
        batch = batch.astype(self.dtype)
        self._save(batch, index_array)
        inputs = [batch, *(a[index_array] for a in self.x_misc)] if self.x_misc else batch
        if self.y is None:
            return inputs
        rest = [self.y] if self.sample_weight is None else [self.y, self.sample_weight]
        return (inputs, *(a[index_array] for a in rest))


def _part(count: int, generator: Any, subset: str | None) -> slice:
    """Which samples are in "validation" (the first ones) and in "training" (the others)."""
    if subset is None:
        return slice(None)
    one_of(subset, ("training", "validation"), "subset")
    split = int(count * (generator.validation_split or 0))
    return slice(split) if subset == "validation" else slice(split, None)


class FileIterator(Iterator):
    """Batches of images of files, with their classes."""

    filepaths: list[Any]
    labels: Any = None
    sample_weight: Any = None

    def _take(self, given: dict[str, Any]) -> None:
        super()._take(given)
        self.target_size, self.color_mode = tuple(given["target_size"]), given["color_mode"]
        self.class_mode, self.interpolation = given["class_mode"], given["interpolation"]
        channels = {"rgb": 3, "rgba": 4, "grayscale": 1}[self.color_mode]
        first = self.data_format == "channels_first"
        size = self.target_size
        self.image_shape = (channels, *size) if first else (*size, channels)

    def _get_batches_of_transformed_samples(self, index_array: Any) -> Any:
        rows = []
        for i in index_array:
            image = load_img(
                self.filepaths[i], color_mode=self.color_mode, target_size=self.target_size,
                interpolation=self.interpolation,
            )  # fmt: skip
            rows.append(self._transformed(img_to_array(image, self.data_format, self.dtype)))
        batch = np.stack(rows).astype(self.dtype)
        self._save(batch, index_array)
        if self.class_mode is None:
            return batch
        targets = batch.copy() if self.class_mode == "input" else self._targets(index_array)
        if self.sample_weight is None:
            return batch, targets
        return batch, targets, self.sample_weight[index_array]

    def _targets(self, index_array: Any) -> Any:
        labels = self.labels[index_array]
        if self.class_mode == "categorical":
            return np.eye(len(self.class_indices), dtype=self.dtype)[labels]
        return labels.astype(self.dtype) if self.class_mode in ("binary", "sparse") else labels

    class_indices: dict[str, int]


class DirectoryIterator(FileIterator):
    """Batches of the images in the folders of classes; see `flow_from_directory`."""

    def __init__(
        self, directory: Any, image_data_generator: Any, target_size: Any = (256, 256),
        color_mode: str = "rgb", classes: Any = None, class_mode: str | None = "categorical",
        batch_size: int = 32, shuffle: bool = True, seed: int | None = None,
        data_format: str | None = None, save_to_dir: Any = None, save_prefix: str = "",
        save_format: str = "png", follow_links: bool = False, subset: str | None = None,
        interpolation: str = "nearest", dtype: Any = None,
    ) -> None:  # fmt: skip
        self._take(locals())
        self.directory = Path(directory)
        names = classes or sorted(p.name for p in self.directory.iterdir() if p.is_dir())
        self.class_indices = {name: number for number, name in enumerate(names)}
        paths: list[Path] = []
        labels: list[int] = []
        for name, number in self.class_indices.items():
            found = sorted(
                p for p in (self.directory / name).rglob("*") if p.suffix.lower() in SUFFIXES
            )
            found = found[_part(len(found), image_data_generator, subset)]
            paths += found
            labels += [number] * len(found)
        self.filepaths, self.labels, self.classes = list(paths), np.array(labels, int), labels
        self.filenames = [str(path.relative_to(self.directory)) for path in paths]
        self.samples, self.num_classes = len(paths), len(names)
        print(f"Found {self.samples} images belonging to {self.num_classes} classes.")
        super().__init__(self.samples, batch_size, shuffle, seed)


class DataFrameIterator(FileIterator):
    """Batches of the images that a table names; see `flow_from_dataframe`."""

    def __init__(
        self, dataframe: Any, directory: Any = None, image_data_generator: Any = None,
        x_col: str = "filename", y_col: Any = "class", weight_col: str | None = None,
        target_size: Any = (256, 256), color_mode: str = "rgb", classes: Any = None,
        class_mode: str | None = "categorical", batch_size: int = 32, shuffle: bool = True,
        seed: int | None = None, data_format: str | None = None, save_to_dir: Any = None,
        save_prefix: str = "", save_format: str = "png", subset: str | None = None,
        interpolation: str = "nearest", dtype: Any = None, validate_filenames: bool = True,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        self._take(locals())
        paths = [Path(directory or "") / name for name in dataframe[x_col]]
        kept = [i for i, p in enumerate(paths) if not validate_filenames or p.is_file()]
        kept = kept[_part(len(kept), image_data_generator, subset)]
        self.filepaths = [paths[i] for i in kept]
        self.filenames = [str(dataframe[x_col].iloc[i]) for i in kept]
        if weight_col is not None:
            self.sample_weight = np.asarray(dataframe[weight_col])[kept]
        self.class_indices = {}
        if class_mode in ("categorical", "binary", "sparse"):
            given = list(dataframe[y_col].iloc[kept])
            names = classes or sorted(set(given))
            self.class_indices = {name: number for number, name in enumerate(names)}
            self.labels = np.array([self.class_indices[name] for name in given], int)
        elif class_mode in ("raw", "multi_output", "other"):
            self.labels = np.asarray(dataframe[y_col])[kept]
        self.samples = len(kept)
        print(f"Found {self.samples} validated image filenames.")
        super().__init__(self.samples, batch_size, shuffle, seed)
