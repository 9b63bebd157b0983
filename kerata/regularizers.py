"""Regularizers: scalar penalties on weights or outputs, added to the loss.

Args:  a tensor of any shape.  Result:  a scalar of the same dtype.
"""

from __future__ import annotations

import math
from typing import Any

from . import ops
from .core import Function, Identifier, Tensor, TensorLike, one_of, registry
from .ops._base import shape_of as _shape_of


class Regularizer(registry.Configurable):
    """Base of regularizers: write `__call__(x)`, a scalar.

    >>> class Cubes(Regularizer):
    ...     def __call__(self, x):
    ...         return ops.sum(ops.power(ops.absolute(x), 3))
    >>> float(Cubes()([1.0, -2.0]))
    9.0
    """

    package = "regularizers"

    def __call__(self, x: TensorLike) -> Tensor:
        """The penalty on `x`."""
        raise NotImplementedError(f"{type(self).__name__} must define `__call__(x)`.")


class L1L2(Regularizer):
    """`l1 * sum(|x|) + l2 * sum(x**2)`; both factors 0 by default.

    >>> print(round(float(L1L2(l1=0.5, l2=1.0)([1.0, -2.0])), 4))
    6.5
    """

    def __init__(self, l1: float | None = 0.0, l2: float | None = 0.0) -> None:
        self.l1 = _factor(0.0 if l1 is None else l1, "l1")
        self.l2 = _factor(0.0 if l2 is None else l2, "l2")

    def __call__(self, x: TensorLike) -> Tensor:
        """The penalty on `x`, a scalar."""
        terms = []
        if self.l1:
            terms.append(ops.multiply(ops.sum(ops.absolute(x)), self.l1))
        if self.l2:
            terms.append(ops.multiply(ops.sum(ops.square(x)), self.l2))
        if not terms:
            return ops.multiply(ops.sum(x), 0.0)
        return terms[0] if len(terms) == 1 else ops.add(*terms)


class L1(Regularizer):
    """`l1 * sum(|x|)`.

    >>> print(round(float(L1(0.1)([1.0, -2.0])), 4))
    0.3
    """

    def __init__(self, l1: float | None = 0.01) -> None:
        self.l1 = _factor(0.01 if l1 is None else l1, "l1")

    def __call__(self, x: TensorLike) -> Tensor:
        """The penalty on `x`, a scalar."""
        return ops.multiply(ops.sum(ops.absolute(x)), self.l1)


class L2(Regularizer):
    """`l2 * sum(x**2)`.

    >>> print(round(float(L2(0.1)([1.0, -2.0])), 4))
    0.5
    """

    def __init__(self, l2: float | None = 0.01) -> None:
        self.l2 = _factor(0.01 if l2 is None else l2, "l2")

    def __call__(self, x: TensorLike) -> Tensor:
        """The penalty on `x`, a scalar."""
        return ops.multiply(ops.sum(ops.square(x)), self.l2)


class OrthogonalRegularizer(Regularizer):
    """`factor` times the mean of `|cos|` of the angle between two different rows (or columns).

    Args:
        factor: weight of the penalty, 0.01 by default.
        mode: "rows" or "columns" of the matrix are to be orthogonal.

    Raises:
        ValueError: for another mode, or an input that is no matrix.

    >>> print(float(OrthogonalRegularizer(factor=1.0)([[1.0, 0.0], [0.0, 3.0]])))
    0.0
    """

    def __init__(self, factor: float = 0.01, mode: str = "rows") -> None:
        self.factor = _factor(factor, "factor")
        self.mode = one_of(mode, ("rows", "columns"), "mode")

    def __call__(self, inputs: TensorLike) -> Tensor:
        """The penalty on a matrix, a scalar."""
        shape = _shape_of(inputs)
        if len(shape) != 2:
            raise ValueError(
                f"OrthogonalRegularizer expects a matrix (rank 2); given a tensor of shape {shape}."
            )
        rows = inputs if self.mode == "rows" else ops.transpose(inputs)
        rows = ops.normalize(rows, axis=1)
        size = shape[0 if self.mode == "rows" else 1]
        cosines = ops.absolute(ops.matmul(rows, ops.transpose(rows)))
        others = ops.subtract(1.0, ops.eye(size, dtype=ops.dtype(cosines)))
        pairs = size * (size - 1)
        return ops.multiply(ops.sum(ops.multiply(cosines, others)), self.factor / max(pairs, 1))


def _factor(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ValueError(f"`{name}` must be a finite number that is not negative; given {value!r}.")
    return float(value)


l1, l2, l1_l2, orthogonal_regularizer = L1, L2, L1L2, OrthogonalRegularizer

TABLE: dict[str, Any] = {cls.__name__: cls for cls in (L1, L2, L1L2, OrthogonalRegularizer)} | {
    "l1": L1,
    "l2": L2,
    "l1_l2": L1L2,
    "l1l2": L1L2,
    "orthogonal_regularizer": OrthogonalRegularizer,
}


def get(identifier: Identifier) -> Function | None:
    """The regularizer that an argument stands for: None, a name, a configuration, an object, a
    function.

    >>> get("l2").l2
    0.01
    """
    found: Function | None = registry.get(identifier, TABLE, "regularizer")
    return found


def serialize(regularizer: Any) -> Any:
    """The configuration of a regularizer."""
    return registry.serialize(regularizer)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The regularizer that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return get(config)
