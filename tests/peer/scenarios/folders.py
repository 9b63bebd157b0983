"""Data sets of files in folders: the same batches, labels and orders."""

from __future__ import annotations

import functools
import tempfile
import wave
from pathlib import Path
from typing import Any

import numpy as np

from . import variants


@functools.cache
def folders() -> Path:
    """A folder with images, texts and sounds of two classes."""
    from PIL import Image

    root, g = Path(tempfile.mkdtemp()), np.random.default_rng(0)
    for name in ("dogs", "cats"):
        for kind in ("images", "texts", "sounds"):
            (root / kind / name / "more").mkdir(parents=True)
        for i in range(4):
            inner = "more/" if i == 3 else ""
            pixels = g.integers(0, 256, (7 + i, 9, 3)).astype("uint8")
            Image.fromarray(pixels).save(root / "images" / name / f"{inner}{i}.png")
            text = root / "texts" / name / f"{inner}{i}.txt"
            text.write_text(f"{name} {i} \u00e9", encoding="utf-8")
            with wave.open(str(root / "sounds" / name / f"{inner}{i}.wav"), "wb") as file:
                file.setparams((2, 2, 8000, 0, "NONE", ""))
                file.writeframes(g.integers(-(2**15), 2**15, (20 + i, 2)).astype("<i2").tobytes())
    return root


def _seen(found: Any) -> Any:
    if isinstance(found, tuple):
        return [_seen(part) for part in found]
    batches = []
    for batch in found:
        arrays = [np.asarray(x) for x in (batch if isinstance(batch, tuple) else (batch,))]
        batches.append([
            [x.decode() if isinstance(x, bytes) else str(x) for x in array.ravel().tolist()]
            if array.dtype.kind in "OSU" else array for array in arrays
        ])  # fmt: skip
    paths = [Path(path).name for path in getattr(found, "file_paths", [])]
    return batches, found.class_names or None, paths


PART = {"validation_split": 0.3, "seed": 3, "shuffle": True}


@variants(
    plain={}, categorical={"label_mode": "categorical"}, binary={"label_mode": "binary"},
    none={"labels": None}, numbers={"labels": [3, 1, 0, 2, 0, 1, 2, 3]}, batches={"batch_size": 3},
    single={"batch_size": None}, names={"class_names": ["dogs", "cats"]},
    rgba={"color_mode": "rgba", "data_format": "channels_first"},
    crop={"crop_to_aspect_ratio": True}, pad={"pad_to_aspect_ratio": True},
    last={"validation_split": 0.3, "subset": "training"},
    without_subset={"validation_split": 0.2}, without_seed={**PART, "seed": None, "subset": "both"},
    fewer={"class_names": ["dogs"]}, wrong_names={"class_names": ["cows"]},
    wrong_mode={"label_mode": "words"},
    wrong_count={"labels": [1, 2]}, three={"label_mode": "binary", "labels": [0, 1, 2, 0] * 2},
    both_ratios={"crop_to_aspect_ratio": True, "pad_to_aspect_ratio": True},
    wrong_split={"validation_split": 2.0, "subset": "both"},
)  # fmt: skip
def images_in_folders(k: Any, options: dict[str, Any]) -> Any:
    options = {"image_size": (6, 5), "shuffle": False, "verbose": False, **options}
    return _seen(k.utils.image_dataset_from_directory(str(folders() / "images"), **options))


@variants(both="both", training="training", validation="validation")
def files_in_parts(k: Any, subset: str) -> Any:
    found = k.utils.image_dataset_from_directory(
        str(folders() / "images"), **PART, subset=subset, verbose=False
    )
    return [_seen(part)[1:] for part in (found if subset == "both" else (found,))]


@variants(plain={}, short={"max_length": 6}, single={"batch_size": None})
def texts_in_folders(k: Any, options: dict[str, Any]) -> Any:
    options = {"shuffle": False, "verbose": False, **options}
    return _seen(k.utils.text_dataset_from_directory(str(folders() / "texts"), **options))[:1]


@variants(plain={}, long={"output_sequence_length": 25}, short={"output_sequence_length": 5},
          both={"output_sequence_length": 5, "ragged": True})  # fmt: skip
def sounds_in_folders(k: Any, options: dict[str, Any]) -> Any:
    options = {"shuffle": False, "verbose": False, **options}
    return _seen(k.utils.audio_dataset_from_directory(str(folders() / "sounds"), **options))[:1]
