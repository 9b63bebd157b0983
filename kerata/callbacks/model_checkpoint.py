"""Models and weights in files while they train."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any

from .batch_count import BatchCount
from .monitor import Monitor

MODELS = (".keras", ".h5")
WEIGHTS = (".weights.h5", ".safetensors", ".weights.npz", ".weights.json")


class ModelCheckpoint(Monitor):
    """Save the model or its weights, every epoch or whenever a number is the best so far.

    Args:
        filepath: a name with fields like `{epoch:02d}` or `{val_loss:.3f}`. It ends in `.keras` or
            `.h5` for whole models, in `.weights.h5`, `.safetensors`, `.weights.npz` or
            `.weights.json` for weights.
        monitor: the number that decides with `save_best_only`.
        verbose: 1 tells of each file.
        save_best_only: whether only the best epoch so far is written.
        save_weights_only: whether weights alone are saved; a `.safetensors` file has no more.
        mode: "min", "max" or "auto".
        save_freq: "epoch", or a number of batches.
        initial_value_threshold: a value to beat before anything is saved.
    """

    def __init__(
        self,
        filepath: str | PathLike[str],
        monitor: str = "val_loss",
        verbose: int | bool = 0,
        save_best_only: bool = False,
        save_weights_only: bool = False,
        mode: str = "auto",
        save_freq: int | str = "epoch",
        initial_value_threshold: float | None = None,
    ) -> None:
        super().__init__()
        self._watch(monitor, mode)
        self.filepath = str(filepath)
        whole = not save_weights_only and not self.filepath.endswith(WEIGHTS[1:])
        self._refuse(MODELS if whole else WEIGHTS)
        if save_freq != "epoch" and not (isinstance(save_freq, int) and save_freq > 0):
            raise ValueError(
                'ModelCheckpoint: save_freq must be "epoch" or a number of batches, not '
                f"{save_freq!r}."
            )
        self.verbose, self.save_best_only, self.save_freq = verbose, save_best_only, save_freq
        self.save_weights_only = not whole
        self.joined_steps = save_freq == "epoch"
        if initial_value_threshold is not None:
            self.best = initial_value_threshold
        self._current_epoch, self._count = 0, BatchCount(save_freq)

    def _refuse(self, known: tuple[str, ...]) -> None:
        if not self.filepath.endswith(known):
            raise ValueError(
                f"ModelCheckpoint: `filepath` must end in {' or '.join(map(repr, known))} with "
                f"save_weights_only={known is WEIGHTS}; given '{self.filepath}'."
            )

    # the hooks' parts have the names that subclasses of Keras' own know
    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._current_epoch = epoch

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._should_save_on_batch(batch):
            self._save_model(self._current_epoch, batch, logs)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self.save_freq == "epoch":
            self._save_model(epoch, None, logs)

    def _should_save_on_batch(self, batch: int) -> bool:
        return self._count.due(batch)

    def _get_file_path(self, epoch: int, batch: int | None, logs: dict[str, Any] | None) -> str:
        fields = {**(logs or {}), "epoch": epoch + 1}
        if batch is not None:
            fields["batch"] = batch + 1
        try:
            return self.filepath.format(**fields)
        except KeyError as missing:
            raise KeyError(
                f"ModelCheckpoint: the file name '{self.filepath}' uses {missing}, which is not "
                f"among {sorted(fields)}."
            ) from None

    def _save_model(self, epoch: int, batch: int | None, logs: dict[str, Any] | None) -> None:
        value = self._read(logs) if self.save_best_only else None
        told = f"Epoch {epoch + 1}:"
        if value is not None:
            if not self._improves(value):
                if self.verbose:
                    print(f"{told} {self.monitor} did not improve from {self.best}")
                return
            told += f" {self.monitor} improved from {self.best} to {value},"
            self.best = value
        path = self._get_file_path(epoch, batch, logs)
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        if self.save_weights_only:
            self.model.save_weights(path)
        else:
            self.model.save(path)
        if self.verbose:
            what = "weights" if self.save_weights_only else "model"
            print(f"{told} {what} saved to {path}")
