"""Checkpoints by step, written beside the training."""

from __future__ import annotations

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from os import PathLike
from pathlib import Path
from typing import Any

from .batch_count import BatchCount
from .monitor import Monitor


class OrbaxCheckpoint(Monitor):
    """Save the model with its optimizer into a folder for each step, while training goes on.

    `load_model(directory)` and `model.load_weights(directory)` read the last one. With the
    interface of Keras' callback, but without the package Orbax: a step is a folder of kerata's,
    its weights a file of safetensors.

    Args:
        directory: a folder for these checkpoints alone. A step is called by the epoch, counted
            from 0, or by the number of batches so far.
        monitor: the number that decides with `save_best_only`.
        verbose: 1 tells of each checkpoint.
        save_best_only: whether only the best so far is written.
        mode: "min", "max" or "auto".
        save_freq: "epoch", or a number of batches.
        initial_value_threshold: a value to beat before anything is saved.
        max_to_keep: how many checkpoints stay, the last ones; None: all.
        save_on_background: whether a thread writes, what it writes being copied before.
        save_weights_only: whether the architecture is left out.

    Raises:
        ValueError: for another `save_freq` or `max_to_keep`.
        OSError: what went wrong while a checkpoint was written, at the next one or at the end.

    >>> import tempfile, numpy as np
    >>> from kerata import Sequential, layers, models
    >>> model = Sequential([layers.Input((2,)), layers.Dense(1)])
    >>> model.compile("adam", "mse")
    >>> folder = tempfile.mkdtemp()
    >>> x = np.ones((8, 2))
    >>> history = model.fit(x, x[:, :1], verbose=0, callbacks=[OrbaxCheckpoint(folder)])
    >>> int(models.load_model(folder).optimizer.iterations)
    1
    """

    def __init__(
        self,
        directory: str | PathLike[str],
        monitor: str = "val_loss",
        verbose: int | bool = 0,
        save_best_only: bool = False,
        mode: str = "auto",
        save_freq: int | str = "epoch",
        initial_value_threshold: float | None = None,
        max_to_keep: int | None = 1,
        save_on_background: bool = True,
        save_weights_only: bool = False,
    ) -> None:
        super().__init__()
        self._watch(monitor, mode)
        if save_freq != "epoch" and not (isinstance(save_freq, int) and save_freq > 0):
            raise ValueError(
                'OrbaxCheckpoint: `save_freq` must be "epoch" or a number of batches, not '
                f"{save_freq!r}."
            )
        if max_to_keep is not None and max_to_keep < 1:
            raise ValueError(
                f"OrbaxCheckpoint: `max_to_keep` must be at least 1, or None; given {max_to_keep}."
            )
        self.directory, self.verbose, self.max_to_keep = Path(directory), verbose, max_to_keep
        self.save_best_only, self.save_freq = save_best_only, save_freq
        self.save_on_background, self.save_weights_only = save_on_background, save_weights_only
        self.best = initial_value_threshold
        self.joined_steps = save_freq == "epoch"
        self._count = BatchCount(save_freq)
        self._writer: ThreadPoolExecutor | None = None
        self._written: Future[None] | None = None

    def is_multihost_enabled(self) -> bool:
        """Whether several machines write one checkpoint: never."""
        return False

    def is_primary_host(self) -> bool:
        """Whether this is the machine that writes: always."""
        return True

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._count.due(batch):
            self._save(self._count.total, logs)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self.save_freq == "epoch":
            self._save(epoch, logs)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self.wait_until_finished()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def wait_until_finished(self) -> None:
        """Wait for the checkpoint that is being written."""
        written, self._written = self._written, None
        if written is not None:
            written.result()

    def _save(self, step: int, logs: dict[str, Any] | None) -> None:
        value = self._read(logs) if self.save_best_only else None
        if value is not None:
            if not self._improves(value):
                return
            self.best = value
        self.wait_until_finished()
        write = self.model.snapshot(not self.save_weights_only)

        def finish() -> None:
            write(self.directory / str(step))
            if self.max_to_keep is not None:
                found = [x for x in self.directory.iterdir() if x.name.isdecimal()]
                for old in sorted(found, key=lambda x: int(x.name))[: -self.max_to_keep]:
                    shutil.rmtree(old)

        if self.save_on_background:
            self._writer = self._writer or ThreadPoolExecutor(1, "checkpoint")
            self._written = self._writer.submit(finish)
        else:
            finish()
        if self.verbose:
            print(f"Step {step}: checkpoint in {self.directory / str(step)}")
