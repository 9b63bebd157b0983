"""What the data sets of files in folders share: which files there are, and in which class."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from ..core import Array, InvalidArgument, MissingFile, one_of
from .batches import NumberedBatches, some_workers

Labels: TypeAlias = str | Sequence[int] | None
_MODES = ("int", "categorical", "binary", None)
_SUBSETS = ("training", "validation", "both")


class Files(NumberedBatches):
    """Batches of what is in files, and labels."""

    def __init__(
        self, file_paths: list[str], labels: Array | None, class_names: list[str],
        load: Callable[[str], Any], join: Callable[[list[Any]], Any], batch_size: int | None,
        seed: int | None,
    ) -> None:  # fmt: skip
        super().__init__(len(file_paths), batch_size, seed, some_workers())
        self.file_paths, self.labels, self.class_names = file_paths, labels, class_names
        self.load, self.join = load, join

    def samples(self, numbers: Any) -> Any:
        """What is in the files of these numbers, and their labels."""
        if np.ndim(numbers):
            found = self.join([self.load(self.file_paths[i]) for i in numbers])
        else:
            found = self.load(self.file_paths[numbers])
        return found if self.labels is None else (found, self.labels[numbers])


class Folder:
    """A folder of files: its classes, and how they are labeled."""

    def __init__(
        self, directory: str | os.PathLike[str], labels: Labels, label_mode: str | None,
        class_names: Sequence[str] | None, follow_links: bool, verbose: bool,
    ) -> None:  # fmt: skip
        if not Path(directory).is_dir():
            raise MissingFile(f"There is no folder {os.fspath(directory)!r}.")
        if isinstance(labels, str) and labels != "inferred":
            raise InvalidArgument(
                f"`labels` must be 'inferred', None or a list of numbers; given {labels!r}."
            )
        one_of(label_mode, _MODES, "label_mode")
        if labels != "inferred" and class_names is not None:
            raise InvalidArgument("`class_names` go with labels='inferred' alone.")
        if labels is not None and labels != "inferred" and label_mode is None:
            raise InvalidArgument("`labels` are given, but label_mode=None leaves them out.")
        self.directory, self.labels = os.fspath(directory), labels
        self.label_mode = None if labels is None else label_mode
        self.follow_links, self.verbose = follow_links, verbose
        self.class_names = self._classes(class_names)

    def _classes(self, given: Sequence[str] | None) -> list[str]:
        if self.labels != "inferred":
            return []
        found = sorted(entry.name for entry in os.scandir(self.directory) if entry.is_dir())
        if given is not None and not set(given) <= set(found):
            raise InvalidArgument(
                f"`class_names` must be folders in {self.directory!r}, {found}; given "
                f"{list(given)}."
            )
        return found if given is None else list(given)

    def _files(self, folder: str, suffixes: tuple[str, ...]) -> list[str]:
        return [
            os.path.join(root, name)
            for root, _, names in sorted(os.walk(folder, followlinks=self.follow_links))
            for name in sorted(names)
            if name.lower().endswith(suffixes)
        ]

    def _index(self, kind: str, suffixes: tuple[str, ...]) -> tuple[list[str], list[int]]:
        """The files, and the numbers of their classes."""
        if self.labels == "inferred":
            paths, numbers = [], []
            for number, name in enumerate(self.class_names):
                here = self._files(os.path.join(self.directory, name), suffixes)
                paths += here
                numbers += [number] * len(here)
        else:
            paths = self._files(self.directory, suffixes)
            numbers = [0] * len(paths) if self.labels is None else list(map(int, self.labels))
            self.class_names = [str(n) for n in sorted(set(numbers))] if self.labels else []
        if not paths:
            raise InvalidArgument(
                f"There are no {kind} ({', '.join(suffixes)}) in {self.directory!r}"
                + (", within a folder for each class." if self.labels == "inferred" else ".")
            )
        if len(numbers) != len(paths):
            raise InvalidArgument(
                f"`labels` has {len(numbers)} numbers for {len(paths)} files in {self.directory!r}."
            )
        if self.label_mode == "binary" and len(self.class_names) != 2:
            raise InvalidArgument(
                "label_mode='binary' is for two classes; there are "
                f"{len(self.class_names)}: {self.class_names}."
            )
        return paths, numbers

    def _encoded(self, numbers: Array) -> Array | None:
        if self.label_mode is None:
            return None
        if self.label_mode == "categorical":
            found: Array = numbers[:, None] == np.arange(len(self.class_names))
            return found.astype("float32")
        return (
            numbers.astype("int32")
            if self.label_mode == "int"
            else numbers[:, None].astype("float32")
        )

    def datasets(
        self, kind: str, suffixes: tuple[str, ...], load: Callable[[str], Any],
        join: Callable[[list[Any]], Any], batch_size: int | None, shuffle: bool,
        seed: int | None, split: float | None, subset: str | None,
    ) -> Any:  # fmt: skip
        """The data set, or both parts of it."""
        _check(split, subset, shuffle, seed)
        paths, numbers = self._index(kind, suffixes)
        if shuffle:
            seed = int(np.random.randint(2**31 - 1)) if seed is None else seed
            order = np.random.RandomState(seed).permutation(len(paths))
        else:
            order = np.arange(len(paths))
        count = len(paths) - int((split or 0) * len(paths))
        parts = {"training": order[:count], "validation": order[count:]}
        if self.verbose:
            classes = f" belonging to {len(self.class_names)} classes" if self.class_names else ""
            print(f"Found {len(paths)} files{classes}.")
        made = []
        for name in (None,) if subset is None else parts if subset == "both" else (subset,):
            part = order if name is None else parts[name]
            if name and not len(part):
                raise InvalidArgument(
                    f"validation_split={split} leaves no files for {name}: there are {len(paths)}."
                )
            if name and self.verbose:
                print(f"Using {len(part)} files for {name}.")
            made.append(Files(
                [paths[i] for i in part], self._encoded(np.array(numbers)[part]), self.class_names,
                load, join, batch_size, seed if shuffle else None,
            ))  # fmt: skip
        return tuple(made) if subset == "both" else made[0]


def _check(split: float | None, subset: str | None, shuffle: bool, seed: int | None) -> None:
    if (split is None) != (subset is None):
        raise InvalidArgument(
            "`validation_split` and `subset` go together; given "
            f"validation_split={split!r} and subset={subset!r}."
        )
    if split is None:
        return
    if not 0 < split < 1:
        raise InvalidArgument(f"`validation_split` must be between 0 and 1; given {split!r}.")
    one_of(subset, _SUBSETS, "subset")
    if shuffle and seed is None:
        raise InvalidArgument(
            "With `validation_split` and `shuffle`, give a `seed`: both parts must come from one "
            "order of the files."
        )
