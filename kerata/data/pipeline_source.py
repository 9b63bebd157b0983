"""Pipelines that say what their elements look like, such as `tf.data.Dataset`."""

from __future__ import annotations

from typing import Any

from .batch_source import ENDLESS, DataArguments
from .iterable_source import IterableSource

_INFINITE = -1  # as a cardinality; -2: unknown


def is_pipeline(x: object) -> bool:
    """Whether this has elements of one kind, and a cardinality."""
    return all(hasattr(type(x), name) for name in ("__iter__", "element_spec", "cardinality"))


class PipelineSource(IterableSource):
    """Batches of a pipeline, which may have no end."""

    @classmethod
    def make(cls, given: DataArguments) -> PipelineSource:
        """The source for the arguments of `fit`.

        Raises:
            ValueError: if there is no end to the batches and `given` does not limit them.
        """
        if given.steps is None and int(given.x.cardinality()) == _INFINITE:
            raise ValueError(ENDLESS)
        return cls(given.x)

    def length(self) -> int | None:
        """The number of batches, None where the pipeline does not know it."""
        pipeline: Any = self.iterable
        count = int(pipeline.cardinality())
        return count if count >= 0 else None
