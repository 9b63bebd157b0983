"""Train a small convolutional network to read handwritten digits: what `make demo` runs.

    python examples/digits.py [--engine NAME] [--epochs N] [--out FOLDER]

Without --engine the default engine is used (KERATA_BACKEND, or the first installed).
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path
from typing import Any

import numpy as np
import plots

import kerata
from kerata import ops
from kerata.callbacks import Callback
from kerata.datasets import digits
from kerata.layers import Conv2D, Dense, Dropout, Flatten, MaxPool2D
from kerata.losses import CategoricalCrossentropy
from kerata.models import Sequential
from kerata.optimizers import Adam
from kerata.optimizers.schedules import CosineDecay
from kerata.utils import PyDataset, to_categorical

parser = argparse.ArgumentParser(description="Read handwritten digits.")
parser.add_argument("--engine", help="its name; `kerata doctor` lists them")
parser.add_argument("--epochs", type=int, default=20)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--out", type=Path, default=Path("out"), help="folder for what is written")
parser.add_argument("--demand", type=float, default=0.0, help="the least accuracy to be content")
asked = parser.parse_args()
if asked.engine:
    kerata.set_backend(asked.engine)
kerata.utils.set_random_seed(asked.seed)
batch = 32


# The data: 8x8 pixels from 0 to 16 become MNIST's 28x28 from 0 to 1. For training 1437 digits are
# few, so each is moved and slanted a little, and in each epoch otherwise.


def enlarge(images: Any) -> Any:
    """Images of shape [n, 28, 28, 1] between 0 and 1."""
    images = images[..., np.newaxis].astype("float32") / 16
    return ops.convert_to_numpy(ops.image.resize(images, (28, 28), interpolation="bilinear"))


(x_train, y_train), (x_test, y_test) = digits.load_data()
x_train, x_test = enlarge(x_train), enlarge(x_test)
rows_train, rows_test = to_categorical(y_train, 10), to_categorical(y_test, 10)


class Slanted(PyDataset):
    """The training images in a new order, moved and slanted anew in each epoch."""

    def __init__(self) -> None:
        super().__init__()
        self.epoch = -1
        self.on_epoch_end()

    def __len__(self) -> int:
        return -(-len(x_train) // batch)

    def __getitem__(self, index: int) -> tuple[Any, Any]:
        chosen = self.order[index * batch : (index + 1) * batch]
        random = np.random.default_rng((asked.seed, self.epoch, index))
        down, right, slant = random.uniform(-1, 1, (3, len(chosen), 1))
        pixels = np.arange(28)
        lines = pixels + np.round(2 * down).astype(int)
        moves = np.round(2 * right + 0.3 * slant * (pixels - 13.5)).astype(int)
        columns = pixels + moves[:, :, np.newaxis]
        which = np.arange(len(chosen))[:, np.newaxis, np.newaxis]
        images = x_train[chosen][which, lines.clip(0, 27)[:, :, np.newaxis], columns.clip(0, 27)]
        return images, rows_train[chosen]

    def on_epoch_end(self) -> None:
        self.epoch += 1
        self.order = np.random.default_rng((asked.seed, self.epoch)).permutation(len(x_train))


# The network.

# fmt: off
model = Sequential()
model.add(Conv2D(filters=32, kernel_size=(5,5), activation='relu', input_shape=x_train.shape[1:]))
model.add(Conv2D(filters=32, kernel_size=(5,5), activation='relu'))
model.add(MaxPool2D(pool_size=(2, 2)))
model.add(Dropout(rate=0.25))
model.add(Conv2D(filters=64, kernel_size=(3, 3), activation='relu'))
model.add(Conv2D(filters=64, kernel_size=(3, 3), activation='relu'))
model.add(MaxPool2D(pool_size=(2, 2)))
model.add(Dropout(rate=0.25))
model.add(Flatten())
model.add(Dense(256, activation='relu'))
model.add(Dropout(rate=0.5))
model.add(Dense(10, activation='softmax'))
# fmt: on
model.summary()

# The training.


class Stopwatch(Callback):
    """Counts the seconds of training, without those of validation."""

    seconds = 0.0

    def start(self, logs: Any = None) -> None:
        self.started = time.perf_counter()

    def stop(self, logs: Any = None) -> None:
        self.seconds += time.perf_counter() - self.started

    on_train_begin = on_test_end = start
    on_train_end = on_test_begin = stop


steps = asked.epochs * -(-len(x_train) // batch)
watch = Stopwatch()
model.compile(
    optimizer=Adam(CosineDecay(1e-3, decay_steps=steps)),
    loss=CategoricalCrossentropy(label_smoothing=0.1),
    metrics=["accuracy"],
)
history = model.fit(
    Slanted(),
    epochs=asked.epochs,
    validation_data=(x_test, rows_test),
    callbacks=[watch],
)

# What came of it.

probabilities = model.predict(x_test, verbose=0)
seen = probabilities.argmax(axis=1)
asked.out.mkdir(parents=True, exist_ok=True)
plots.history(history.history, asked.out / "history.png")
plots.predictions(x_test, y_test, probabilities, asked.out / "predictions.png")
plots.confusion(y_test, seen, asked.out / "confusion.png")
model.save_weights(asked.out / "digits.safetensors")

engine = kerata.config.backend()
version = {b.name: b.version for b in kerata.config.available_backends()}[engine]
other = "torch" if engine == "numpy" else "numpy"
print(f"""
engine      {engine} {version}, {os.cpu_count()} processors
time        {1000 * watch.seconds / steps:.1f} ms per step of {batch} images
accuracy    {np.mean(seen == y_test):.2%} of {len(x_test)} held-back digits

{asked.out}/ now holds history.png, predictions.png, confusion.png and digits.safetensors.

What to try next:
  make demo ENGINE={other:<12} the same on another engine
  .venv/bin/kerata doctor        what is installed here, and how to add to it
  examples/digits.py             change the network and run it again
""")
if np.mean(seen == y_test) < asked.demand:
    raise SystemExit(f"The accuracy is below the {asked.demand:.2%} that were asked for.")
