"""How targets, predictions, weights and masks are brought together."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from .. import ops
from ..core import Tensor, TensorLike, current, is_float, settings
from ..engine import record
from ..ops._base import dtype_of, holds_symbol, shape_of, tensor

Function = TypeVar("Function", bound=Callable[..., Any])


def same_rank(x1: Tensor, x2: Tensor, expand_rank_1: bool = True) -> tuple[Tensor, Tensor]:
    """Two tensors whose ranks differ by a last axis of size one, brought to one rank.

    The longer loses that axis; a vector gains one instead, if `expand_rank_1`. Others stay as they
    are.

    >>> import numpy as np
    >>> [x.shape for x in same_rank(ops.ones((2, 3, 1)), ops.ones((2, 3)))]
    [(2, 3), (2, 3)]
    """
    shape1, shape2 = shape_of(x1), shape_of(x2)
    if len(shape1) == len(shape2) + 1 and shape1[-1] == 1:
        if len(shape2) == 1 and expand_rank_1:
            return x1, ops.expand_dims(x2, -1)
        return ops.squeeze(x1, -1), x2
    if len(shape2) == len(shape1) + 1 and shape2[-1] == 1:
        if len(shape1) == 1 and expand_rank_1:
            return ops.expand_dims(x1, -1), x2
        return x1, ops.squeeze(x2, -1)
    return x1, x2


def fits(shape1: Sequence[int], shape2: Sequence[int]) -> bool:
    """Whether two shapes broadcast."""
    pairs = zip(reversed(shape1), reversed(shape2))
    return all(a == b or a == 1 or b == 1 for a, b in pairs)


def objective(align: bool = True, integers: bool = False) -> Callable[[Function], Function]:
    """Make a loss or metric of a body over two tensors of one dtype.

    The public function takes arrays, lists, variables and symbols. Targets get the predictions'
    dtype, unless `integers` lets whole-numbered targets be. With `align`, ranks are brought
    together and shapes that do not broadcast are an error.
    """

    def decorate(body: Function) -> Function:
        name = body.__name__

        @functools.wraps(body)
        def call(y_true: Any, y_pred: Any, *args: Any, **kwargs: Any) -> Any:
            engine = current()
            if not engine.abstract and holds_symbol((y_true, y_pred)):
                return record(call, (y_true, y_pred, *args), kwargs)
            y_pred = tensor(y_pred)
            y_true = _targets(y_true, engine.dtype(y_pred), integers)
            if align:
                y_true, y_pred = _aligned(name, y_true, y_pred)
            return body(y_true, y_pred, *args, **kwargs)

        return call  # type: ignore[return-value]

    return decorate


def _targets(y_true: TensorLike, dtype: str, integers: bool) -> Tensor:
    if not integers:
        return tensor(y_true, dtype)
    y_true = tensor(y_true)
    return ops.cast(y_true, "int32") if is_float(dtype_of(y_true)) else y_true


def _aligned(name: str, y_true: Tensor, y_pred: Tensor) -> tuple[Tensor, Tensor]:
    engine = current()
    shape1, shape2 = tuple(engine.shape(y_true)), tuple(engine.shape(y_pred))
    if shape1 == shape2:
        return y_true, y_pred
    y_true, y_pred = same_rank(y_true, y_pred)
    if not fits(engine.shape(y_true), engine.shape(y_pred)):
        raise ValueError(
            f"{name}: targets of shape {shape1} do not fit predictions of shape {shape2}; the "
            "shapes must be equal (or broadcast). Does the last layer have as many units as the "
            "targets have columns?"
        )
    return y_true, y_pred


def spread_mask(
    sample_weight: TensorLike | None, mask: TensorLike | None, dtype: str, averaged: bool
) -> Any:
    """Weights with a mask in them; where values are averaged over all, what stays weighs more."""
    if mask is None:
        return sample_weight
    mask = tensor(mask, dtype)
    if averaged:
        count = math.prod(current().shape(mask))
        valid = ops.add(ops.sum(mask), settings.epsilon)
        mask = ops.multiply(mask, ops.divide(float(count), valid))
    if sample_weight is None:
        return mask
    mask, sample_weight = same_rank(mask, tensor(sample_weight, dtype))
    shape = current().shape(mask)
    return ops.multiply(leading(sample_weight, shape), mask)


def visible(x: Any, mask: Any) -> Any:
    """Targets or predictions with 1, harmless to each loss, for hidden NaN and infinities."""
    if mask is None or x is None or isinstance(x, dict):
        return x
    x = tensor(x)
    given = tuple(current().shape(mask))
    if tuple(current().shape(x))[: len(given)] != given or not is_float(dtype_of(x)):
        return x
    return ops.hide_infinite(x, mask, 1)


def masked(values: Tensor, mask: Any) -> tuple[Tensor, Any]:
    """Values with 0 where they are hidden, and their mask.

    A mask that has more axes than the values is none: the steps it is about are summed already.
    """
    if mask is None:
        return values, None
    rank, shape = len(current().shape(values)), tuple(current().shape(mask))
    if len(shape) == rank + 1 and shape[-1] == 1:
        mask = ops.squeeze(mask, -1)
    elif len(shape) > rank:
        return values, None
    return ops.hide(values, mask), mask


def leading(weights: Tensor, shape: Sequence[int]) -> Tensor:
    """Weights of the leading axes of a shape with axes of size one behind them; others unchanged.

    >>> leading(ops.ones((2,)), (2, 3)).shape
    (2, 1)
    """
    given = tuple(current().shape(weights))
    led = all(n in (size, 1) for n, size in zip(given, shape))
    if 0 < len(given) < len(shape) and given[0] == shape[0] and led:
        return ops.reshape(weights, (*given, *[1] * (len(shape) - len(given))))
    return weights


def weigh(values: Tensor, sample_weight: TensorLike, name: str) -> tuple[Tensor, Tensor]:
    """Values times weights, and the weights; those of shape [batch] suit any values."""
    engine = current()
    values, sample_weight = same_rank(values, tensor(sample_weight, engine.dtype(values)))
    shape, given = tuple(engine.shape(values)), tuple(engine.shape(sample_weight))
    sample_weight = leading(sample_weight, shape)
    if not fits(shape, engine.shape(sample_weight)):
        raise ValueError(
            f"{name}: sample weights of shape {given} do not fit values of shape {shape} "
            "(one value for each sample, or for each step of each sample)."
        )
    return ops.multiply(values, sample_weight), sample_weight
