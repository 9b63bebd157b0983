"""Pictures of a training: curves, a grid of predictions, a confusion matrix."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib
import numpy as np

matplotlib.use("Agg")  # files only, no window

from matplotlib import pyplot as plt  # noqa: E402

TRAIN, TEST, RIGHT, WRONG, MUTED = "#4c78a8", "#f58518", "#2f6b3a", "#c0392b", "#8a8f98"


def _save(figure: Any, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=130, bbox_inches="tight")
    plt.close(figure)


def history(logs: dict[str, list[float]], path: Path) -> None:
    """Loss and accuracy by epoch, of the training and of the held-back images."""
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    for axis, name, title in zip(axes, ("loss", "accuracy"), ("Loss", "Accuracy")):
        epochs = np.arange(1, len(logs[name]) + 1)
        axis.plot(
            epochs, logs[name], color=TRAIN, marker=".", label="training (slanted, with dropout)"
        )
        axis.plot(epochs, logs[f"val_{name}"], color=TEST, marker=".", label="held back")
        axis.set_title(title)
        axis.set_xlabel("epoch")
        axis.xaxis.get_major_locator().set_params(integer=True)
        axis.grid(alpha=0.25)
        axis.spines[["top", "right"]].set_visible(False)
        axis.legend(frameon=False)
    axes[0].set_ylim(bottom=0)
    axes[1].set_ylim(top=1.005)
    _save(figure, path)


def predictions(images: Any, labels: Any, probabilities: Any, path: Path, count: int = 40) -> None:
    """A grid of images, each with the class seen and how surely; the errors come first, in red."""
    seen = np.argmax(probabilities, axis=1)
    errors = np.flatnonzero(seen != labels)
    chosen = np.concatenate([errors, np.flatnonzero(seen == labels)])[:count]
    columns = 10
    rows = -(-len(chosen) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(columns * 1.05, rows * 1.42 + 0.4), layout="constrained"
    )
    for axis in np.ravel(axes):
        axis.set_axis_off()
    for axis, i in zip(np.ravel(axes), chosen):
        good = seen[i] == labels[i]
        axis.set_axis_on()
        axis.imshow(np.squeeze(images[i]), cmap="gray_r", vmin=0, vmax=1)
        axis.set(xticks=[], yticks=[])
        axis.spines[:].set(color=RIGHT if good else WRONG, linewidth=0.8 if good else 2.5)
        text = f"read {seen[i]}, is {labels[i]}"
        axis.set_title(text, color=RIGHT if good else WRONG, fontsize=9, pad=3)
        axis.set_xlabel(f"{probabilities[i].max():.0%}", fontsize=8, color=MUTED, labelpad=2)
    figure.suptitle(
        f"{len(errors)} of {len(labels)} held-back digits misread (shown first, in red); "
        "below each: how sure the model is",
        fontsize=11,
    )
    _save(figure, path)


def confusion(labels: Any, seen: Any, path: Path) -> None:
    """How often each true class was read as which."""
    counts = np.zeros((10, 10), int)
    np.add.at(counts, (labels, seen), 1)
    figure, axis = plt.subplots(figsize=(5.4, 5.2), layout="constrained")
    shade = np.where(np.eye(10, dtype=bool), 0.35 * counts / counts.max(), 0)
    axis.imshow(shade, cmap="Greens", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(counts):
        if count:
            right = row == column
            style = {"color": RIGHT} if right else {"color": "white", "weight": "bold"}
            if not right:
                box = plt.Rectangle((column - 0.5, row - 0.5), 1, 1, color=WRONG)
                axis.add_patch(box)
            axis.text(column, row, str(count), ha="center", va="center", **style)
    axis.set(xticks=range(10), yticks=range(10), xlabel="read as", ylabel="true digit")
    axis.set_xticks(np.arange(-0.5, 10), minor=True)
    axis.set_yticks(np.arange(-0.5, 10), minor=True)
    axis.grid(which="minor", color="white", linewidth=1.5)
    axis.tick_params(which="both", length=0)
    axis.spines[:].set_visible(False)
    axis.set_title(f"{np.trace(counts)} of {counts.sum()} held-back digits read rightly")
    _save(figure, path)
