"""Constraints: what a weight is replaced by after each update of the optimizer.

Args:  a tensor.  Result:  a tensor of the same shape and dtype.
"""

from __future__ import annotations

from typing import Any

from . import ops
from .core import registry, settings
from .core.typing import Fraction, Function, Identifier, Ints, NotNegative, Tensor, TensorLike


class Constraint(registry.Configurable):
    """Base of constraints: write `__call__(w)`, the weight as it may be.

    >>> class AtMostOne(Constraint):
    ...     def __call__(self, w):
    ...         return ops.minimum(w, 1.0)
    >>> print(ops.convert_to_numpy(AtMostOne()([0.5, 2.0])))
    [0.5 1. ]
    """

    package = "constraints"

    def __call__(self, w: TensorLike) -> Tensor:
        """The weight, made to fit."""
        raise NotImplementedError(f"{type(self).__name__} must define `__call__(w)`.")


class MaxNorm(Constraint):
    """Vectors along `axis` have norm `max_value` at most: `w * min(norm, max_value) / norm`.

    Args:
        max_value: the largest norm, 2 by default.
        axis: the axis, or axes, along which a vector's elements lie: 0 for a Dense kernel [inputs,
            units].

    >>> print(ops.convert_to_numpy(MaxNorm(1)([[3.0], [4.0]])).round(4).tolist())
    [[0.6000000238418579], [0.800000011920929]]
    """

    def __init__(self, max_value: NotNegative = 2, axis: Ints = 0) -> None:
        self.max_value = max_value
        self.axis = axis

    def __call__(self, w: TensorLike) -> Tensor:
        """The weight with long vectors shortened."""
        norms = _norms(w, self.axis)
        return _scaled(w, norms, ops.minimum(norms, self.max_value))


class NonNeg(Constraint):
    """Negative elements become 0.

    >>> print(ops.convert_to_numpy(NonNeg()([-1.0, 2.0])))
    [0. 2.]
    """

    def __call__(self, w: TensorLike) -> Tensor:
        """The weight without negative elements."""
        return ops.maximum(w, 0.0)


class UnitNorm(Constraint):
    """Vectors along `axis` have norm 1: `w / norm`.

    Args:
        axis: the axis, or axes, along which a vector's elements lie.

    >>> print(ops.convert_to_numpy(UnitNorm()([[3.0], [4.0]])).round(2)[0])
    [0.6]
    """

    def __init__(self, axis: Ints = 0) -> None:
        self.axis = axis

    def __call__(self, w: TensorLike) -> Tensor:
        """The weight with vectors of norm 1."""
        return ops.divide(w, ops.add(_norms(w, self.axis), settings.epsilon))


class MinMaxNorm(Constraint):
    """Vectors along `axis` are drawn into `min_value <= norm <= max_value`.

    Args:
        min_value: the smallest norm, 0 by default.
        max_value: the largest norm, 1 by default.
        rate: how much of the way an update goes, 1 (all of it) by default.
        axis: the axis, or axes, along which a vector's elements lie.

    >>> print(ops.convert_to_numpy(MinMaxNorm(1.0, 2.0)([[0.3], [0.4]])).round(2)[0])
    [0.6]
    """

    def __init__(
        self, min_value: NotNegative = 0.0, max_value: NotNegative = 1.0, rate: Fraction = 1.0,
        axis: Ints = 0,
    ) -> None:  # fmt: skip
        self.min_value = min_value
        self.max_value = max_value
        self.rate = rate
        self.axis = axis

    def __call__(self, w: TensorLike) -> Tensor:
        """The weight with its vectors' norms nearer to the interval."""
        norms = _norms(w, self.axis)
        wanted = ops.multiply(ops.clip(norms, self.min_value, self.max_value), self.rate)
        if self.rate != 1:
            wanted = ops.add(wanted, ops.multiply(norms, 1 - self.rate))
        return _scaled(w, norms, wanted)


def _norms(w: TensorLike, axis: Ints) -> Tensor:
    axis = tuple(axis) if isinstance(axis, list) else axis
    return ops.sqrt(ops.sum(ops.square(w), axis=axis, keepdims=True))


def _scaled(w: TensorLike, norms: Tensor, wanted: Tensor) -> Tensor:
    # the sum keeps a vector of zeros what it is
    return ops.multiply(w, ops.divide(wanted, ops.add(norms, settings.epsilon)))


max_norm, non_neg, unit_norm, min_max_norm = MaxNorm, NonNeg, UnitNorm, MinMaxNorm

TABLE: dict[str, Any] = {cls.__name__: cls for cls in (MaxNorm, NonNeg, UnitNorm, MinMaxNorm)} | {
    "max_norm": MaxNorm,
    "non_neg": NonNeg,
    "unit_norm": UnitNorm,
    "min_max_norm": MinMaxNorm,
}


def get(identifier: Identifier) -> Function | None:
    """The constraint that an argument stands for: None, a name, a configuration, an object, a
    function.

    >>> get("non_neg")([-1.0]).tolist()
    [0.0]
    """
    found: Function | None = registry.get(identifier, TABLE, "constraint")
    return found


def serialize(constraint: Any) -> Any:
    """The configuration of a constraint."""
    return registry.serialize(constraint)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The constraint that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return get(config)
