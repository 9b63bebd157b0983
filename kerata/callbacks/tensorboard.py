"""Event files for TensorBoard, written while a model trains."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from ..core import warn_user
from ..layers.base.diagram import diagram_of
from ..layers.core.embedding import Embedding
from .callback import Callback
from .event_file import EventFile
from .learning_rate import rate_of


class TensorBoard(Callback):
    """Write what TensorBoard shows: `tensorboard --logdir logs` then opens it.

    Into `train` and `validation` of the folder go the losses and metrics of epochs
    (`epoch_loss` …), in `train` also the learning rate, and those of evaluations by the number of
    training steps (`evaluation_loss_vs_iterations`).

    Args:
        log_dir: a folder for this callback alone.
        histogram_freq: every how many epochs there are histograms of the weights; 0: never.
        write_graph: whether the graph of layers is written.
        write_images: whether weights are written as images, along with the histograms.
        write_steps_per_second: whether the number of steps in a second is a scalar, too.
        update_freq: "epoch"; or "batch" or a number of batches, after which there are scalars of
            the running epoch, too (`batch_loss` …).
        profile_batch: the number of a batch, counted from 1, or of the first and the last, of which
            the engine's profiler records what it does; 0: of none. NumPy and the engines of
            whole programs have no profiler, and there is a warning.
        embeddings_freq: every how many epochs the tables of Embedding layers are written for the
            projector; 0: never.
        embeddings_metadata: a file in `log_dir` with a line for each row of a table, or such files
            by the names of layers.

    Needs the package `tensorboard` (`kerata[tensorboard]`), and no TensorFlow.

    Raises:
        ValueError: for a frequency or a batch below zero, an unknown layer.
        ImportError: if `tensorboard` is not installed, when training begins.
    """

    def __init__(
        self,
        log_dir: str | PathLike[str] = "logs",
        histogram_freq: int = 0,
        write_graph: bool = True,
        write_images: bool = False,
        write_steps_per_second: bool = False,
        update_freq: int | str = "epoch",
        profile_batch: int | Sequence[int] = 0,
        embeddings_freq: int = 0,
        embeddings_metadata: str | Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.log_dir = Path(log_dir)
        for name, n in (("histogram_freq", histogram_freq), ("embeddings_freq", embeddings_freq)):
            if not isinstance(n, int) or n < 0:
                raise ValueError(f"TensorBoard: `{name}` must be a number of epochs, not {n!r}.")
        self.histogram_freq, self.embeddings_freq = histogram_freq, embeddings_freq
        self.write_graph, self.write_images = write_graph, write_images
        self.write_steps_per_second = write_steps_per_second
        self.update_freq = 1 if update_freq == "batch" else update_freq
        if self.update_freq != "epoch":
            if not isinstance(self.update_freq, int) or self.update_freq < 1:
                raise ValueError(
                    'TensorBoard: `update_freq` must be "epoch", "batch" or a number of batches, '
                    f"not {update_freq!r}."
                )
        self._first, self._last = _batches(profile_batch)
        self.embeddings_metadata = embeddings_metadata
        self.joined_steps = self.update_freq == "epoch" and not self._last
        self._files: dict[str, EventFile] = {}
        self._profile: AbstractContextManager[Any] | None = None
        self._steps = self._epoch = 0
        self._training = False
        self._began = 0.0

    # -- files
    def _file(self, name: str) -> EventFile:
        if name not in self._files:
            self._files[name] = EventFile(self.log_dir / name)
        return self._files[name]

    def _close(self) -> None:
        for file in self._files.values():
            file.close()
        self._files.clear()

    def set_model(self, model: Any) -> None:
        super().set_model(model)
        self._described = False
        if self.embeddings_freq:
            self._check_embeddings()

    # -- training
    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._training, self._steps = True, self._iterations()
        self._base = self._steps
        self._file("train")

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._stop_profile()
        self._training = False
        self._close()

    def close(self) -> None:
        self._stop_profile()
        self._close()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._epoch, self._began, self._before = epoch, time.perf_counter(), self._iterations()

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._batch_began = time.perf_counter()
        if self._last and self._steps - self._base + 1 == self._first:
            self._start_profile()

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._describe()
        if self.joined_steps:
            return
        self._steps += 1
        if self._steps - self._base == self._last:
            self._stop_profile()
        if isinstance(self.update_freq, int) and self._steps % self.update_freq == 0:
            file = self._file("train")
            if self.write_steps_per_second:
                seconds = time.perf_counter() - self._batch_began
                file.scalar("batch_steps_per_second", 1 / max(seconds, 1e-9), self._steps)
            for name, value in (logs or {}).items():
                file.scalar(f"batch_{name}", value, self._steps)
            file.flush()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._describe()
        file = self._file("train")
        for name, value in (logs or {}).items():
            kind = "validation" if name.startswith("val_") else "train"
            self._file(kind).scalar(f"epoch_{name.removeprefix('val_')}", value, epoch)
        if "learning_rate" not in (logs or {}):
            file.scalar("epoch_learning_rate", rate_of(self.model), epoch)
        if self.write_steps_per_second:
            steps = (self._iterations() - self._before) / (time.perf_counter() - self._began)
            file.scalar("epoch_steps_per_second", steps, epoch)
        if self.histogram_freq and epoch % self.histogram_freq == 0:
            self._write_weights(epoch)
        if self.embeddings_freq and epoch % self.embeddings_freq == 0:
            self._write_embeddings()
        for each in self._files.values():
            each.flush()

    def _iterations(self) -> int:
        optimizer = self.model.optimizer
        return 0 if optimizer is None else int(optimizer.iterations.numpy())

    def _describe(self) -> None:
        """Write the graph once; a model may be built by its first batch."""
        if self.write_graph and not self._described and self.model.built:
            self._described = True
            self._file("train").graph(diagram_of(self.model, expand_nested=True))

    # -- evaluation
    def on_test_end(self, logs: dict[str, Any] | None = None) -> None:
        step = self._iterations()
        for name, value in (logs or {}).items():
            self._file("validation").scalar(f"evaluation_{name}_vs_iterations", value, step)
        if not self._training:
            self._close()

    # -- weights
    def _write_weights(self, epoch: int) -> None:
        file = self._file("train")
        for weight in self.model.weights:
            values = np.asarray(weight.numpy(), "float32")
            file.histogram(f"{weight.path}/histogram", values, epoch)
            if self.write_images:
                file.image(f"{weight.path}/image", values, epoch)

    def _embeddings(self) -> list[Any]:
        return [layer for layer in self.model._all_layers() if isinstance(layer, Embedding)]

    def _check_embeddings(self) -> None:
        known = [layer.name for layer in self._embeddings()]
        if isinstance(self.embeddings_metadata, Mapping):
            unknown = sorted(self.embeddings_metadata.keys() - set(known))
            if unknown:
                raise ValueError(
                    f"TensorBoard: `embeddings_metadata` names {unknown}, which are no Embedding "
                    f"layers of the model; it has {known}."
                )

    def _points(self, layer: Any) -> Any:
        return np.asarray(layer.embeddings.numpy(), "float32")

    def _write_embeddings(self) -> None:
        """The tables as text, and the file by which the projector finds them."""
        folder = self.log_dir / "train"
        lines = []
        for layer in self._embeddings():
            plain = layer.name.replace("/", "-")
            table = f"keras_embedding-{plain}.tsv"
            values = self._points(layer)
            np.savetxt(folder / table, values, "%.7g", "\t")
            lines += ["embeddings {", f'  tensor_name: "{layer.name}"']
            lines.append(f"  tensor_shape: {values.shape[0]}\n  tensor_shape: {values.shape[1]}")
            lines.append(f'  tensor_path: "{table}"')
            names = self.embeddings_metadata
            name = names if isinstance(names, str) else (names or {}).get(layer.name)
            if name is not None and (self.log_dir / name).exists():
                copy = f"{plain}-{Path(name).name}"  # for the projector stays in its folder
                shutil.copyfile(self.log_dir / name, folder / copy)
                lines.append(f'  metadata_path: "{copy}"')
            elif name is not None:
                warn_user(f"TensorBoard: the file '{name}' is not in '{self.log_dir}' (yet).")
            lines.append("}")
        (folder / "projector_config.pbtxt").write_text("\n".join(lines) + "\n")

    # -- profile
    def _start_profile(self) -> None:
        engine = self.model.engine
        self._profile = engine.profiler(str(self.log_dir / "train"))
        if self._profile is None:
            warn_user(f"TensorBoard: the engine '{engine.name}' has no profiler.")
        else:
            self._profile.__enter__()

    def _stop_profile(self) -> None:
        profile, self._profile = self._profile, None
        if profile is not None:
            profile.__exit__(None, None, None)


def _batches(given: int | Sequence[int]) -> tuple[int, int]:
    """The first and the last batch to profile; (0, 0) for none."""
    pair = (given, given) if isinstance(given, int) else tuple(given)
    whole = len(pair) == 2 and all(isinstance(n, int) for n in pair)
    if not whole or not (0 < pair[0] <= pair[1] or pair == (0, 0)):
        raise ValueError(
            "TensorBoard: `profile_batch` must be the number of a batch, counted from 1, or a pair "
            f"of the first and the last, or 0; given {given!r}."
        )
    return pair[0], pair[1]
