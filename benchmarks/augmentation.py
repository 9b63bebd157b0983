"""A pipeline that augments a batch of images, against torchvision's with one thread:
`python -m benchmarks.augmentation ENGINE`.

TORCHVISION names the folder of a torchvision that is none of the environment
(`pip install --no-deps --target FOLDER torchvision==…`). Without one the peer is Keras on the same
engine.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from . import pairs

pairs.pin()
ENGINE = sys.argv[1]
os.environ["KERAS_BACKEND"] = ENGINE
sys.path.append(os.environ.get("TORCHVISION", ""))

import numpy as np  # noqa: E402
import torch  # noqa: E402

import kerata  # noqa: E402

ROUNDS, SHAPE = 15, (64, 224, 224, 3)


def pipeline(library: Any, images: np.ndarray) -> Callable[[], object]:
    """Four layers of Keras' one after the other, and all of what they give."""
    layers, where = library.layers, {"fill_mode": "constant"}
    steps = [
        layers.RandomFlip("horizontal"),
        layers.RandomRotation(0.1, **where),
        layers.RandomZoom(0.2, **where),
        layers.RandomContrast(0.2),
    ]
    x = library.ops.convert_to_tensor(images)

    def run() -> object:
        y = x
        for step in steps:
            y = step(y, training=True)
        return library.ops.convert_to_numpy(y)

    return run


def transforms() -> Any:
    """torchvision's module; None where it is not installed."""
    try:
        from torchvision.transforms import v2
    except ModuleNotFoundError:
        return None
    except RuntimeError:  # its kernels are of another build of torch; no transform needs them
        library = torch.library.Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            library.define(f"{name}(Tensor boxes, Tensor scores, float threshold) -> Tensor")
        from torchvision.transforms import v2
    return v2


def torchvision(v2: Any, images: np.ndarray) -> Callable[[], object]:
    """The same with torchvision, whose draws are of the whole batch."""
    how = {"interpolation": v2.InterpolationMode.BILINEAR}
    steps = [
        v2.RandomHorizontalFlip(),
        v2.RandomRotation(36, **how),
        v2.RandomAffine(0, scale=(0.8, 1.2), **how),
        v2.ColorJitter(contrast=0.2),
    ]
    run, x = v2.Compose(steps), torch.from_numpy(images.transpose(0, 3, 1, 2).copy())
    return lambda: run(x).numpy()


def main() -> None:
    """Time both."""
    torch.set_num_threads(1)
    kerata.set_backend(ENGINE)
    images = np.random.default_rng(0).random(SHAPE, np.float32) * 255
    ours, v2 = pipeline(kerata, images), transforms()
    if v2 is None:
        import keras

        name, theirs, bound = f"Keras on {ENGINE}", pipeline(keras, images), "≤ 0.80×"
    else:
        name, theirs, bound = "torchvision", torchvision(v2, images), "≤ 1.20×"
    ours()  # engines may compile at the second call
    found = pairs.alternate(ours, theirs, ROUNDS, 1)
    what = "flip, rotation, zoom and contrast of 64 images of 224×224×3"
    pairs.report(f"{what}: {ENGINE} / {name}", found, bound)


if __name__ == "__main__":
    main()
