"""Any kind of data as a source of batches."""

from __future__ import annotations

from ..core import InvalidKind, integer, settings
from .array_source import ArraySource
from .batch_source import BatchSource, DataArguments, register, source_of
from .dataset_source import DatasetSource, is_dataset
from .iterable_source import IterableSource, is_iterable
from .pipeline_source import PipelineSource, is_pipeline
from .wrappers import LimitedSource, WeightedSource

register(lambda x: True, ArraySource.make, holds_targets=False)
register(is_iterable, IterableSource.make)
register(is_pipeline, PipelineSource.make)
register(is_dataset, DatasetSource.make)


def make_source(given: DataArguments) -> BatchSource:
    """A source of batches from what `fit`, `evaluate` or `predict` were given.

    Raises:
        ValueError: if there is no data, or arguments do not fit together.
    """
    if given.x is None:
        raise ValueError("There is no data: `x` is None. Give arrays, a generator or a PyDataset.")
    if given.steps is not None and (integer(given.steps) or 0) < 1:
        raise InvalidKind(f"The number of steps must be a positive integer, not {given.steps!r}.")
    source = source_of(given)
    if given.class_weight:
        source = WeightedSource(source, given.class_weight, given.output_names)
    steps, most = source.steps if given.steps is None else given.steps, settings.max_steps_per_epoch
    if most is not None and most < (steps or most + 1):
        return LimitedSource(source, most, anew=True)
    return source if steps is None or steps == source.steps else LimitedSource(source, steps)
