"""Layers that rearrange elements: `Flatten`, `Reshape`, `Permute`, `RepeatVector`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Count, OpenShape, Tensor, Unpack
from ...engine import Symbol
from ...ops._base import is_open, shape_of
from ..base import InputSpec, Layer, LayerArguments, arguments

__all__ = ["Flatten", "Permute", "RepeatVector", "Reshape"]


class _Rearranging(Layer):
    """A layer whose output has the inputs' dtype and a shape known without computing."""

    def compute_output_spec(self, inputs: Any) -> Any:
        """The symbol of the outputs: their shape, and the inputs' dtype."""
        return Symbol(self.compute_output_shape(inputs.shape), inputs.dtype, inputs.sparse)


class Flatten(_Rearranging):
    """All axes but the first as one: `[batch, a, b, …]` to `[batch, a * b * …]`.

    Args:
        data_format: where "channels_first", channels are moved last before, so that the order of
            features does not depend on the layout; None takes the setting.

    >>> import numpy as np
    >>> Flatten()(np.zeros((2, 3, 4))).shape
    (2, 12)
    """

    def __init__(self, data_format: str | None = None, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.data_format = arguments.data_format(data_format, f"Flatten '{self.name}'")
        self.input_spec = InputSpec(min_ndim=1)

    def call(self, inputs: Tensor) -> Tensor:
        """The flattened inputs."""
        shape = shape_of(inputs)
        if self.data_format == "channels_first" and len(shape) > 2:
            inputs = ops.transpose(inputs, (0, *range(2, len(shape)), 1))
        return ops.reshape(inputs, (shape[0], math.prod(shape[1:])))

    def compute_output_shape(self, input_shape: OpenShape) -> tuple[int | None, ...]:
        """`(batch, product of the rest)`."""
        rest = input_shape[1:]
        return input_shape[0], None if None in rest else math.prod(rest)  # type: ignore[arg-type]


class Reshape(_Rearranging):
    """The same elements of each sample in another shape.

    Args:
        target_shape: the new shape without the batch axis; one size may be -1, which follows.

    >>> import numpy as np
    >>> Reshape((-1, 2))(np.zeros((3, 4, 5))).shape
    (3, 10, 2)
    """

    def __init__(
        self, target_shape: Sequence[int | None], **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        found = tuple(-1 if n is None else n for n in target_shape)
        if sum(n == -1 for n in found) > 1 or any(n < -1 for n in found):
            raise ValueError(
                f"Reshape '{self.name}': `target_shape` must hold sizes, at most one of them -1; "
                f"given {target_shape!r}."
            )
        self.target_shape = found

    def call(self, inputs: Tensor) -> Tensor:
        """The reshaped inputs."""
        shape = shape_of(inputs)
        return ops.reshape(inputs, (shape[0], *self._target(shape[1:])))

    def _target(self, sizes: OpenShape) -> tuple[int | None, ...]:
        """The new sizes, -1 resolved where the old ones are known."""
        target: tuple[int | None, ...] = self.target_shape
        rest = math.prod(n for n in target if n is not None and n != -1)
        total = None if None in sizes else math.prod(sizes)  # type: ignore[arg-type]
        if total is None:
            return tuple(None if n == -1 else n for n in target)
        if is_open(total):  # a graph fails when it runs, where they do not fit
            return tuple(total // rest if n == -1 else n for n in target)
        if (total % rest if rest else total) if -1 in target else total != rest:
            raise ValueError(
                f"Reshape '{self.name}': samples of shape {tuple(sizes)} ({total} elements) do not "
                f"fit into target_shape {self.target_shape}."
            )
        return tuple((total // rest if rest else 0) if n == -1 else n for n in target)

    def compute_output_shape(self, input_shape: OpenShape) -> tuple[int | None, ...]:
        """`(batch, *target_shape)`."""
        return input_shape[0], *self._target(input_shape[1:])


class Permute(_Rearranging):
    """The axes of each sample in another order.

    Args:
        dims: a permutation of `1 … n`; axis `dims[i]` of the inputs becomes axis `i + 1`.

    >>> import numpy as np
    >>> Permute((2, 1))(np.zeros((5, 3, 4))).shape
    (5, 4, 3)
    """

    def __init__(self, dims: Sequence[Count], **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.dims = tuple(dims)
        if sorted(self.dims) != list(range(1, len(self.dims) + 1)):
            raise ValueError(
                f"Permute '{self.name}': `dims` must be a permutation of 1 … n (axis 0, the batch, "
                f"stays where it is); given {dims!r}."
            )
        self.input_spec = InputSpec(ndim=len(self.dims) + 1)

    def call(self, inputs: Tensor) -> Tensor:
        """The permuted inputs."""
        return ops.transpose(inputs, (0, *self.dims))

    def compute_output_shape(self, input_shape: OpenShape) -> tuple[int | None, ...]:
        """The sizes in the new order."""
        return input_shape[0], *(input_shape[d] for d in self.dims)


class RepeatVector(Layer):
    """Each vector `n` times: `[batch, features]` to `[batch, n, features]`.

    >>> import numpy as np
    >>> RepeatVector(3)(np.zeros((2, 5))).shape
    (2, 3, 5)
    """

    def __init__(self, n: Count, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.n = n
        self.input_spec = InputSpec(ndim=2)

    def call(self, inputs: Tensor) -> Tensor:
        """The repeated inputs."""
        batch, features = shape_of(inputs)
        return ops.broadcast_to(ops.expand_dims(inputs, 1), (batch, self.n, features))
