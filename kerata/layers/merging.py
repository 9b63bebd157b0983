"""Layers that make one tensor of several, and the same as functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import ops
from .layer import Layer

Tensor = Any


class Merge(Layer):
    """Elementwise merging of inputs whose shapes broadcast; subclasses define `merge`.

    Inputs of lower rank get axes of size one behind the batch axis. Where all inputs have masks, a
    step counts that counts in any of them.
    """

    supports_masking = True
    least = 2

    def build(self, input_shape: Any) -> None:
        """Check that there are several inputs, and that their shapes broadcast."""
        if not isinstance(input_shape, (list, tuple)) or not all(
            isinstance(s, (list, tuple)) for s in input_shape
        ):
            self._refuse(f"given one of shape {input_shape}")
        if len(input_shape) < self.least:
            self._refuse(f"given {len(input_shape)} of them")
        rank = max(len(s) for s in input_shape)
        aligned = [(*s[:1], *(1,) * (rank - len(s)), *s[1:]) for s in input_shape if s]
        for column in zip(*aligned):
            if len({n for n in column if n is not None and n != 1}) > 1:
                raise ValueError(
                    f"{type(self).__name__} '{self.name}': inputs of shapes "
                    f"{', '.join(str(tuple(s)) for s in input_shape)} do not broadcast together; "
                    "all sizes of an axis must be equal or 1."
                )

    def _refuse(self, given: str) -> None:
        raise ValueError(
            f"{type(self).__name__} '{self.name}' takes a list of {self.least} or more inputs, as "
            f"in `{type(self).__name__}()([a, b])`; {given}."
        )

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """One tensor of several that broadcast."""
        raise NotImplementedError(f"{type(self).__name__} must define `merge(inputs)`.")

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The merged inputs."""
        ranks = [len(ops.shape(x)) for x in inputs]
        rank, aligned = max(ranks), list(inputs)
        if min(ranks) < rank:
            for i, x in enumerate(aligned):
                for _ in range(rank - ranks[i]):
                    x = ops.expand_dims(x, 1)
                aligned[i] = x
        return self.merge(aligned)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """Where any input counts; None unless all have a mask."""
        if mask is None or any(m is None for m in mask):
            return None
        found = mask[0]
        for other in mask[1:]:
            found = ops.logical_or(found, other)
        return found


def _folded(function: Any, inputs: Sequence[Tensor]) -> Tensor:
    found = inputs[0]
    for x in inputs[1:]:
        found = function(found, x)
    return found


class Add(Merge):
    """The sum of the inputs.

    >>> import numpy as np
    >>> print(np.asarray(Add()([np.ones((1, 2)), np.ones((1, 2))])))
    [[2. 2.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The sum."""
        return _folded(ops.add, inputs)


class Subtract(Merge):
    """The first input less the second; exactly two inputs.

    >>> import numpy as np
    >>> print(np.asarray(Subtract()([np.ones((1, 2)), np.ones((1, 2))])))
    [[0. 0.]]
    """

    def build(self, input_shape: Any) -> None:
        """Check that there are two inputs."""
        super().build(input_shape)
        if len(input_shape) != 2:
            raise ValueError(
                f"Subtract '{self.name}' takes exactly 2 inputs; given {len(input_shape)}."
            )

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The difference."""
        return ops.subtract(inputs[0], inputs[1])


class Multiply(Merge):
    """The product of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Multiply()([np.full((1, 2), 2.0), np.full((1, 2), 3.0)])))
    [[6. 6.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The product."""
        return _folded(ops.multiply, inputs)


class Average(Merge):
    """The mean of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Average()([np.ones((1, 2)), np.zeros((1, 2))])))
    [[0.5 0.5]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The mean."""
        return ops.divide(_folded(ops.add, inputs), len(inputs))


class Maximum(Merge):
    """The largest of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Maximum()([np.array([[1.0, 5.0]]), np.array([[2.0, 3.0]])])))
    [[2. 5.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The maximum."""
        return _folded(ops.maximum, inputs)


class Minimum(Merge):
    """The smallest of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Minimum()([np.array([[1.0, 5.0]]), np.array([[2.0, 3.0]])])))
    [[1. 3.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The minimum."""
        return _folded(ops.minimum, inputs)


class Concatenate(Merge):
    """The inputs one behind the other along an axis.

    >>> import numpy as np
    >>> Concatenate(axis=1)([np.ones((1, 2)), np.ones((1, 3))]).shape
    (1, 5)
    """

    least = 1

    def __init__(self, axis: int = -1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.axis = axis

    def build(self, input_shape: Any) -> None:
        """Check that the shapes agree but for the axis."""
        if not isinstance(input_shape, (list, tuple)) or not all(
            isinstance(s, (list, tuple)) for s in input_shape
        ):
            self._refuse(f"given one of shape {input_shape}")
        ranks = {len(s) for s in input_shape}
        rank = max(ranks)
        shapes = ", ".join(str(tuple(s)) for s in input_shape)
        if len(ranks) > 1 or not -rank <= self.axis < rank:
            raise ValueError(
                f"Concatenate '{self.name}' needs inputs of one rank with an axis {self.axis}; "
                f"given the shapes {shapes}."
            )
        for i, column in enumerate(zip(*input_shape)):
            if i != self.axis % rank and len({n for n in column if n is not None}) > 1:
                raise ValueError(
                    f"Concatenate '{self.name}': inputs must agree in all axes but {self.axis}; "
                    f"given the shapes {shapes}."
                )

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The joined inputs."""
        return ops.concatenate(list(inputs), axis=self.axis)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """Masks joined along the steps, or, for inputs joined along features, where any counts."""
        if mask is None or all(m is None for m in mask):
            return None
        parts = []
        for x, m in zip(inputs, mask):
            shape = ops.shape(x)
            if m is None:
                m = ops.ones(shape, "bool")
            while len(ops.shape(m)) < len(shape):
                m = ops.expand_dims(m, -1)
            parts.append(ops.broadcast_to(m, shape))
        return ops.any(ops.concatenate(parts, axis=self.axis), axis=-1)


class Dot(Merge):
    """Sums of products along an axis of each of two inputs, sample by sample.

    Args:
        axes: one axis for both, or a pair; never the batch axis.
        normalize: whether the inputs are brought to length 1 along their axis: cosine similarity.

    Inputs `[batch, a, n]` and `[batch, n, b]` with axes `(2, 1)` give `[batch, a, b]`.

    >>> import numpy as np
    >>> Dot(axes=(2, 1))([np.ones((2, 3, 4)), np.ones((2, 4, 5))]).shape
    (2, 3, 5)
    """

    def __init__(self, axes: int | Sequence[int], normalize: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        pair = [axes, axes] if isinstance(axes, int) else list(axes)
        if len(pair) != 2 or 0 in pair or not all(isinstance(a, int) for a in pair):
            raise ValueError(
                f"Dot '{self.name}': `axes` must be an axis or a pair of axes, none of them 0 (the "
                f"batch); given {axes!r}."
            )
        self.axes = axes
        self.normalize = normalize
        self._pair = pair

    def build(self, input_shape: Any) -> None:
        """Check that there are two inputs whose axes have one size."""
        if (
            not isinstance(input_shape, (list, tuple))
            or len(input_shape) != 2
            or not all(isinstance(s, (list, tuple)) for s in input_shape)
        ):
            raise ValueError(f"Dot '{self.name}' takes a list of exactly 2 inputs.")
        first, second = (s[a] for s, a in zip(input_shape, self._pair))
        if first is not None and second is not None and first != second:
            raise ValueError(
                f"Dot '{self.name}': axis {self._pair[0]} of the first input and axis "
                f"{self._pair[1]} of the second must have one size; given the shapes "
                f"{tuple(input_shape[0])} and {tuple(input_shape[1])}."
            )

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The products' sums: the first input's other axes, then the second's."""
        flat, rests = [], []
        for x, axis in zip(inputs, self._pair):
            shape = ops.shape(x)
            axis = axis % len(shape)
            if self.normalize:
                x = ops.normalize(x, axis=axis)
            others = [a for a in range(1, len(shape)) if a != axis]
            rests.append([shape[a] for a in others])
            x = ops.transpose(x, (0, *others, axis))
            flat.append(ops.reshape(x, (shape[0], -1, shape[axis])))
        y = ops.matmul(flat[0], ops.transpose(flat[1], (0, 2, 1)))
        rest = [*rests[0], *rests[1]]
        return ops.reshape(y, (ops.shape(inputs[0])[0], *(rest or [1])))

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """None: steps are summed."""
        return None


def add(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Add`, applied.

    >>> import numpy as np
    >>> print(np.asarray(add([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[3. 3.]]
    """
    return Add(**kwargs)(inputs)


def subtract(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Subtract`, applied.

    >>> import numpy as np
    >>> print(np.asarray(subtract([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[-1. -1.]]
    """
    return Subtract(**kwargs)(inputs)


def multiply(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Multiply`, applied.

    >>> import numpy as np
    >>> print(np.asarray(multiply([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[2. 2.]]
    """
    return Multiply(**kwargs)(inputs)


def average(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Average`, applied.

    >>> import numpy as np
    >>> print(np.asarray(average([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[1.5 1.5]]
    """
    return Average(**kwargs)(inputs)


def maximum(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Maximum`, applied.

    >>> import numpy as np
    >>> print(np.asarray(maximum([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[2. 2.]]
    """
    return Maximum(**kwargs)(inputs)


def minimum(inputs: Sequence[Tensor], **kwargs: Any) -> Tensor:
    """The layer `Minimum`, applied.

    >>> import numpy as np
    >>> print(np.asarray(minimum([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[1. 1.]]
    """
    return Minimum(**kwargs)(inputs)


def concatenate(inputs: Sequence[Tensor], axis: int = -1, **kwargs: Any) -> Tensor:
    """The layer `Concatenate`, applied.

    >>> import numpy as np
    >>> concatenate([np.ones((1, 2)), np.ones((1, 3))]).shape
    (1, 5)
    """
    return Concatenate(axis=axis, **kwargs)(inputs)


def dot(inputs: Sequence[Tensor], axes: Any = -1, **kwargs: Any) -> Tensor:
    """The layer `Dot`, applied.

    >>> import numpy as np
    >>> print(np.asarray(dot([np.ones((1, 2)), np.ones((1, 2))])))
    [[2.]]
    """
    return Dot(axes=axes, **kwargs)(inputs)
