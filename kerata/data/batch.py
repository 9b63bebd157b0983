"""A batch, from its source to the training step."""

from __future__ import annotations

from typing import Any, NamedTuple


class Batch(NamedTuple):
    """Inputs, targets and sample weights; each a structure of arrays, or None.

    >>> Batch.unpack(([1.0], [2.0]))
    Batch(x=[1.0], y=[2.0], sample_weight=None)
    >>> Batch([1.0]).pack()
    ([1.0],)
    """

    x: Any
    y: Any = None
    sample_weight: Any = None

    @classmethod
    def unpack(cls, data: object) -> Batch:
        """The parts of what a user's source or `train_step` calls a batch.

        Raises:
            ValueError: if it is a tuple of more than three parts, or of none.
        """
        if isinstance(data, list) and 1 <= len(data) <= 3:
            data = tuple(data)  # loaders and data sets return lists where they mean tuples
        if not isinstance(data, tuple):
            return cls(data)
        if not 1 <= len(data) <= 3:
            raise ValueError(
                f"A batch must be x, (x, y) or (x, y, sample_weight), not a tuple of {len(data)} "
                "parts."
            )
        return cls(*data)

    def pack(self) -> Any:
        """As `train_step` gets it: x alone, (x, y) or (x, y, sample_weight)."""
        x, y, sample_weight = self
        if sample_weight is not None:
            return x, y, sample_weight
        if y is not None:
            return x, y
        return (x,) if isinstance(x, (tuple, list)) else x
