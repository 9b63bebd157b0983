"""Sources made of others: cut to a number of steps, or with weights by class."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ..core import Array, Tensor, current, tree
from .batch import Batch
from .batch_source import SINGLE, BatchSource, BatchStacking, warn_of_end


class _Wrapper(BatchSource):
    """A source that offers what another one does."""

    def __init__(self, source: BatchSource) -> None:
        self.source, self.steps, self.batch_size = source, source.steps, source.batch_size
        self.full_batches, self.batch_bytes = source.full_batches, source.batch_bytes

    @property
    def ended(self) -> bool:
        return self.source.ended

    def restart(self) -> None:
        self.source.restart()


class LimitedSource(_Wrapper):
    """A source whose epochs have a fixed number of steps.

    Where it has more batches, an epoch takes up where the last one stopped; where it has less, the
    epoch ends with them, with a warning. After the last batch the next epoch begins anew, and with
    `anew` each does.
    """

    def __init__(self, source: BatchSource, steps: int, anew: bool = False) -> None:
        super().__init__(source)
        self.anew = anew
        self.steps, self.full_batches = steps, min(steps, source.full_batches)
        self._stacking = BatchStacking()
        self._running: Iterator[tuple[int, Batch]] = iter(())
        self._passes = 0

    def restart(self) -> None:
        self._running = iter(())

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """As many batches as were asked for, or as there are."""
        asked = left = self.steps or 0
        if self.anew:
            self.restart()
        while left:
            self._stacking.join = stacking.join if stacking.join <= left else 1
            self._stacking.reuse = stacking.reuse
            found = next(self._running, None)
            if found is None and left == asked:  # the data ended with the last epoch
                self._running = self.source.epoch(self._passes, self._stacking)
                self._passes += 1
                found = next(self._running)
            if found is None:
                warn_of_end(asked - left, asked)
                break
            left -= found[0]
            yield found


class WeightedSource(_Wrapper):
    """A source whose targets' classes give weights to the samples."""

    def __init__(
        self,
        source: BatchSource,
        class_weight: Mapping[Any, Any],
        output_names: Sequence[str] | None,
    ) -> None:
        super().__init__(source)
        self.class_weight, self.output_names = class_weight, output_names

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """The batches with their weights."""
        for count, batch in self.source.epoch(epoch, stacking):
            yield count, weigh(batch, self.class_weight, self.output_names, count > 1)


def weigh(
    batch: Batch,
    class_weight: Mapping[Any, Any],
    names: Sequence[str] | None = None,
    stacked: bool = False,
) -> Batch:
    """The batch with sample weights from the classes of its targets, times those that it has.

    Args:
        class_weight: maps classes to weights, or names of outputs to such maps.
        names: of the outputs.
        stacked: whether the batch is several, on a leading axis.
    """
    _, y, weight = batch
    class_weight = _by_class(class_weight)
    if not any(isinstance(value, dict) for value in class_weight.values()):
        if tree.is_nested(y) and len(tree.flatten(y)) > 1:
            raise ValueError(
                "class_weight={class: weight} needs a model with one output; for several give a "
                "dict for each: class_weight={'output name': {class: weight}}."
            )
        leaf, given = tree.flatten(y)[0], tree.flatten(weight)[0]
        return batch._replace(sample_weight=_weights(leaf, given, class_weight, stacked))
    keys = list(y) if isinstance(y, dict) else list(names or ())
    targets = y if isinstance(y, dict) else dict(zip(keys, tree.flatten(y)))
    unknown = sorted(set(class_weight) - set(targets))
    if unknown:
        raise ValueError(
            f"class_weight names the outputs {unknown}, which are not among {sorted(targets)}."
        )
    flat = () if weight is None else tree.flatten(weight)
    by_name = weight if isinstance(weight, dict) else dict(zip(keys, flat))
    made = {
        k: _weights(t, by_name.get(k), class_weight.get(k) or {}, stacked)
        for k, t in targets.items()
    }
    return batch._replace(sample_weight=made if isinstance(y, dict) else list(made.values()))


def _by_class(table: Mapping[Any, Any]) -> dict[Any, Any]:
    """The table by integers; the tables of several outputs by their names."""
    if not isinstance(table, Mapping):
        raise TypeError(f"class_weight must be a dict of weights by class, not {table!r}.")
    if any(isinstance(value, Mapping) for value in table.values()):
        return {name: _by_class(value or {}) for name, value in table.items()}
    try:
        found = {int(key): float(value) for key, value in table.items()}
    except (TypeError, ValueError):
        found = {}
    if len(found) != len(table) or any(int(k) != float(k) for k in table):
        raise ValueError(
            f"class_weight must map integers, the classes, to numbers; not {dict(table)!r}."
        )
    return found


def _weights(y: Tensor, weight: Tensor | None, table: Mapping[Any, float], stacked: bool) -> Array:
    """Weights of one output's samples; for these the classes are looked at, on the host."""
    labels, lead = _on_host(y), 2 if stacked else 1
    one_hot = labels.ndim > lead and labels.shape[-1] > 1
    classes = np.argmax(labels, axis=-1) if one_hot else labels.reshape(labels.shape[:lead])
    found = np.ones(classes.shape, np.float32)
    for label, value in table.items():
        found[classes == label] = value
    return found if weight is None else found * _on_host(weight).reshape(found.shape)


def _on_host(x: Tensor) -> Array:
    return x if isinstance(x, np.ndarray) else np.asarray(current().numpy(x))
