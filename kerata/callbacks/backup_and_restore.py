"""Going on with a training that was interrupted."""

from __future__ import annotations

from contextlib import suppress
from os import PathLike
from pathlib import Path
from typing import Any

from ..core import use
from ..files import BadFile, open_weights, write_weights
from .batch_count import BatchCount
from .callback import Callback


class BackupAndRestore(Callback):
    """Keep the state of the training in a file, from which the next `fit` goes on.

    Kept are the weights, the optimizer's variables, the states of seeds, and the epoch to go on
    with. The file is written whole or not at all, and taken away when the training has ended.

    Args:
        backup_dir: a folder for this training alone; it goes with the backup, unless it holds more.
        save_freq: "epoch", a number of batches, or False for never.
        double_checkpoint: whether the backup before the last stays, for the case that the last
            one cannot be read.
        delete_checkpoint: whether the backup goes when the training has ended.

    A backup in the midst of an epoch goes on with the beginning of that epoch. The model must be
    built, and be the same as before. Raises ValueError for a damaged backup.
    """

    def __init__(
        self,
        backup_dir: str | PathLike[str],
        save_freq: int | str | bool = "epoch",
        double_checkpoint: bool = False,
        delete_checkpoint: bool = True,
    ) -> None:
        super().__init__()
        number = isinstance(save_freq, int) and not isinstance(save_freq, bool) and save_freq > 0
        if not number and save_freq != "epoch" and save_freq is not False:
            raise ValueError(
                'BackupAndRestore: `save_freq` must be "epoch", a number of batches or False; '
                f"given {save_freq!r}."
            )
        if not str(backup_dir):
            raise ValueError("BackupAndRestore: `backup_dir` is empty; give a folder.")
        self.backup_dir, self.save_freq = Path(backup_dir), save_freq
        self.double_checkpoint, self.delete_checkpoint = double_checkpoint, delete_checkpoint
        self.joined_steps = not number
        self._epoch, self._count = 0, BatchCount(save_freq)

    @property
    def _files(self) -> list[Path]:
        names = ("latest", "previous") if self.double_checkpoint else ("latest",)
        return [self.backup_dir / f"{name}.safetensors" for name in names]

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        fault: BadFile | None = None
        for path in filter(Path.exists, self._files):
            try:
                return self._restore(path)
            except BadFile as error:
                fault = fault or error
        if fault is not None:
            raise fault

    def _restore(self, path: Path) -> None:
        with open_weights(path) as found:
            epoch, values = int(found.metadata["epoch"]), dict(found)
        model = self.model
        if model.built and model.optimizer is not None:
            model.optimizer.build(model.trainable_variables)
        cells = self._cells()
        mine, theirs = ({n: tuple(x.shape) for n, x in xs.items()} for xs in (cells, values))
        if mine != theirs:
            odd = sorted(set(mine.items()) ^ set(theirs.items()))[0]
            raise ValueError(
                f"BackupAndRestore: the backup in {path} is of another model than '{model.name}', "
                f"which must be built and compiled as before: {odd} is not in both."
            )
        with use(model.engine):
            for name, variable in cells.items():
                variable.assign(values[name])
        model.initial_epoch = epoch

    def _cells(self) -> dict[str, Any]:
        """The variables that are kept, by kind and number; names may differ from run to run."""
        model = self.model
        optimizer = [] if model.optimizer is None else model.optimizer.variables
        kinds = {
            "trainable": model.trainable_variables,
            "others": model.non_trainable_variables,
            "optimizer": optimizer,
        }
        return {f"{kind}/{i}": v for kind, found in kinds.items() for i, v in enumerate(found)}

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._count.due(batch):
            self._save(self._epoch)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self.save_freq == "epoch":
            self._save(epoch + 1)

    def _save(self, epoch: int) -> None:
        latest, *previous = self._files
        if previous and latest.exists():
            latest.replace(previous[0])
        latest.parent.mkdir(parents=True, exist_ok=True)
        write_weights(latest, self._cells(), metadata={"epoch": str(epoch)})

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        if self.delete_checkpoint:
            for path in self._files:
                path.unlink(missing_ok=True)
            with suppress(OSError):  # other files may be there
                self.backup_dir.rmdir()
