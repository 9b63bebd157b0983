"""Data sets of the files in folders, one folder for each class."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..core import Array, Count, InvalidArgument, one_of, settings
from ._folder import Folder, Labels
from .images import MODES, img_to_array, load_img, resized
from .sounds import read_wave

_IMAGES = (".bmp", ".gif", ".jpeg", ".jpg", ".png")


def image_dataset_from_directory(
    directory: str | os.PathLike[str], labels: Labels = "inferred", label_mode: str | None = "int",
    class_names: Sequence[str] | None = None, color_mode: str = "rgb",
    batch_size: Count | None = 32, image_size: Sequence[int] = (256, 256), shuffle: bool = True,
    seed: int | None = None, validation_split: float | None = None, subset: str | None = None,
    interpolation: str = "bilinear", follow_links: bool = False, crop_to_aspect_ratio: bool = False,
    pad_to_aspect_ratio: bool = False, data_format: str | None = None, format: str | None = None,
    verbose: bool = True,
) -> Any:  # fmt: skip
    """A data set of the images in a folder, which are read batch by batch; it needs Pillow.

    Args:
        directory: the folder; its folders are the classes, whose images (.bmp, .gif, .jpeg, .jpg,
            .png) may be in further ones.
        labels: "inferred" (from the folders' names), None, or a number for each file in their
            order by name.
        label_mode: "int", "categorical" (a one in a row of zeros), "binary" (0 or 1, of two
            classes) or None for no labels.
        class_names: the folders that count, in the order of their numbers; None: all, by name.
        color_mode: "rgb", "rgba" or "grayscale".
        batch_size: images in a batch; None yields them one by one.
        image_size: (height, width) that all get.
        shuffle: whether the files come in another order in each epoch.
        seed: of the order; with `validation_split` it must be given, unless `shuffle` is False.
        validation_split: a part of the files to be left for validation.
        subset: which part: "training", "validation" or "both".
        interpolation: see `ops.image.resize`.
        follow_links: whether links to folders are followed.
        crop_to_aspect_ratio, pad_to_aspect_ratio: cut, or pad with zeros, rather than distort.
        data_format: "channels_last" or "channels_first".
        format: for Keras' sake; the result is one kind of data set always.
        verbose: whether to say how many files there are.

    Returns:
        A `PyDataset` with `class_names` and `file_paths`, prefetched by threads, or two for
        `subset="both"`. It has the methods of a `tf.data.Dataset` (`map`, `take`, `cache`,
        `prefetch` …), without TensorFlow. Its batches are float32 images `[batch, height, width,
        channels]` from 0 to 255, or pairs of these and labels: int32 `[batch]`, float32 `[batch,
        classes]` or `[batch, 1]`.

    Raises ValueError for arguments that do not fit each other or the files.
    """
    one_of(color_mode, MODES, "color_mode")
    first = (data_format or settings.image_data_format) == "channels_first"
    fit = _fit(image_size, crop_to_aspect_ratio, pad_to_aspect_ratio)

    def load(path: str) -> Array:
        image = img_to_array(load_img(path, color_mode), "channels_last", "float32")
        found = resized(image, image_size, interpolation, fit)
        return found.transpose(2, 0, 1) if first else found

    folder = Folder(directory, labels, label_mode, class_names, follow_links, verbose)
    return folder.datasets(
        "images", _IMAGES, load, np.stack, batch_size, shuffle, seed, validation_split, subset
    )


def _fit(size: Sequence[int], crop: bool, pad: bool) -> str | None:
    """How the ratio of images' sides is kept."""
    if len(size) != 2 or min(size) < 1:
        raise InvalidArgument(f"`image_size` must be (height, width); given {size!r}.")
    if crop and pad:
        raise InvalidArgument(
            "Only one of `crop_to_aspect_ratio` and `pad_to_aspect_ratio` can be True."
        )
    return "crop" if crop else "pad" if pad else None


def text_dataset_from_directory(
    directory: str | os.PathLike[str], labels: Labels = "inferred", label_mode: str | None = "int",
    class_names: Sequence[str] | None = None, batch_size: Count | None = 32,
    max_length: Count | None = None, shuffle: bool = True, seed: int | None = None,
    validation_split: float | None = None, subset: str | None = None, follow_links: bool = False,
    format: str | None = None, verbose: bool = True,
) -> Any:  # fmt: skip
    """A data set of the texts (.txt, in UTF-8) in a folder, which are read batch by batch.

    Args:
        max_length: characters that are kept of each.

    All else is as in `image_dataset_from_directory`. Batches are arrays of strings `[batch]`, as
    `TextVectorization` takes them, or pairs of these and labels.
    """

    def load(path: str) -> str:
        return Path(path).read_text(encoding="utf-8")[:max_length]

    folder = Folder(directory, labels, label_mode, class_names, follow_links, verbose)
    return folder.datasets(
        "texts", (".txt",), load, np.array, batch_size, shuffle, seed, validation_split, subset
    )


def audio_dataset_from_directory(
    directory: str | os.PathLike[str], labels: Labels = "inferred", label_mode: str | None = "int",
    class_names: Sequence[str] | None = None, batch_size: Count | None = 32,
    sampling_rate: Count | None = None, output_sequence_length: Count | None = None,
    ragged: bool = False, shuffle: bool = True, seed: int | None = None,
    validation_split: float | None = None, subset: str | None = None, follow_links: bool = False,
    verbose: bool = True,
) -> Any:  # fmt: skip
    """A data set of the sounds (.wav) in a folder, which are read batch by batch.

    Args:
        sampling_rate: samples in a second that all are brought to; None leaves them.
        output_sequence_length: samples that all get, by cutting off or adding zeros at the end;
            None: as many as the longest of the batch has.
        ragged: whether sounds keep their lengths: batches are then arrays of arrays.

    All else is as in `image_dataset_from_directory`. Batches are float32 sounds `[batch, samples,
    channels]` from -1 to 1, or pairs of these and labels.
    """
    if ragged and output_sequence_length is not None:
        raise InvalidArgument(
            "Sounds are of one length, `output_sequence_length`, or `ragged`; given both."
        )

    def load(path: str) -> Array:
        sound = read_wave(path, sampling_rate)
        return sound if output_sequence_length is None else _long(sound, output_sequence_length)

    folder = Folder(directory, labels, label_mode, class_names, follow_links, verbose)
    join: Callable[[list[Array]], Array] = _ragged if ragged else _joined
    return folder.datasets(
        "sounds", (".wav",), load, join, batch_size, shuffle, seed, validation_split, subset
    )


def _long(sound: Array, length: int) -> Array:
    """The beginning of a sound, with zeros after its end."""
    found: Array = np.pad(sound[:length], [(0, max(0, length - len(sound))), (0, 0)])
    return found


def _joined(sounds: list[Array]) -> Array:
    length = max(map(len, sounds))
    return np.stack([_long(sound, length) for sound in sounds])


def _ragged(sounds: list[Array]) -> Array:
    found = np.empty(len(sounds), object)
    found[:] = sounds
    return found
