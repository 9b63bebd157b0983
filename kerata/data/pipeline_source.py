"""Pipelines that say what their elements look like, such as `tf.data.Dataset`."""

from __future__ import annotations

from typing import Any

from .iterable_source import IterableSource

_INFINITE = -1  # as a cardinality; -2: unknown


def is_pipeline(x: object) -> bool:
    """Whether this has elements of one kind, and a cardinality."""
    return hasattr(x, "__iter__") and hasattr(x, "element_spec") and hasattr(x, "cardinality")


class PipelineSource(IterableSource):
    """Batches of a pipeline, which may have no end."""

    def length(self) -> int | None:
        """The number of batches, None where the pipeline does not know it.

        Raises:
            ValueError: if there is no end to them.
        """
        pipeline: Any = self.iterable
        count = int(pipeline.cardinality())
        if count == _INFINITE:
            raise ValueError(
                "The data set has no end: say how many batches make an epoch (`steps_per_epoch=` "
                "in fit, `steps=` in evaluate and predict)."
            )
        return count if count >= 0 else None
