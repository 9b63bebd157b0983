"""What operations do with sparse tensors (`engine/sparse_tensor.py`) without making them dense.

Sparse stay the results of functions with f(0) = 0, of products with numbers and dense tensors, of
sums of two sparse tensors, of joining and of changes of shape. Sums over axes and matrix products
with dense tensors are dense. All other operations make their arguments dense first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..core import Axis, Function, InvalidArgument, Tensor, TensorLike
from ..engine import SparseTensor, dense, sparse_tensor
from ..engine.operators import find
from ._base import axes_of, ints_of, promote, shape_of
from .math.segments import segment_sum
from .numpy.arithmetic import add, divide, floor_divide, multiply, negative
from .numpy.creation import arange
from .numpy.indexing import take
from .numpy.joining import concatenate
from .numpy.layout import broadcast_to, expand_dims, ndim, reshape
from .numpy.reductions import sum as sum_of

# functions of one tensor that leave zeros zeros; of the first, sums are the sum of values, too
LINEAR = "conj conjugate copy imag negative real stop_gradient".split()
ZERO_TO_ZERO = (
    "abs absolute arcsin arcsinh arctan arctanh cast ceil celu elu expm1 floor gelu hard_shrink "
    "hard_silu hard_tanh leaky_relu log1p nan_to_num relu relu6 round selu sign silu sin sinh "
    "soft_shrink softsign sqrt square tan tanh tanh_shrink trunc"
).split()


def rule(*names: str) -> Callable[[Function], Function]:
    """Make a function the rule of the operations of these names."""

    def decorate(function: Function) -> Function:
        for name in names:
            sparse_tensor.rules[name if "." in name else f"ops.{name}"] = function
        return function

    return decorate


def _on_values(name: str) -> Callable[..., Any]:
    linear = name in LINEAR

    def apply(x: Any, *args: Any, **kwargs: Any) -> Any:
        if type(x) is not SparseTensor or not (linear or x.unique):
            return NotImplemented
        return x.with_values(find(name)(x.values, *args, **kwargs))

    return apply


for _name in (*LINEAR, *ZERO_TO_ZERO):
    rule(_name)(_on_values(_name))


def flat_index(coordinates: Sequence[Tensor], sizes: Sequence[int]) -> Tensor:
    """The places along axes of these sizes as places along one, the last axis running fastest."""
    found = coordinates[0]
    for places, size in zip(coordinates[1:], sizes[1:]):
        found = add(multiply(found, size), places)
    return found


def to_dense(x: SparseTensor) -> Tensor:
    """All values, zeros too."""
    index = flat_index(x.coordinates, x.shape)
    return reshape(segment_sum(x.values, index, math.prod(x.shape)), x.shape)


sparse_tensor.rules["dense"] = to_dense


# -- arithmetic -----------------------------------------------------------------------------------
def _together(x1: Any, x2: Any, sign: Callable[[Any], Any]) -> Any:
    """The values of both, at the places of both."""
    both = type(x1) is type(x2) is SparseTensor
    if not both or x1.shape != x2.shape:
        return NotImplemented
    values = concatenate(promote(x1.values, sign(x2.values)))
    places = [concatenate(pair) for pair in zip(x1.coordinates, x2.coordinates)]
    return SparseTensor(places, values, x1.shape, unique=False)


rule("add")(lambda x1, x2: _together(x1, x2, lambda v: v))
rule("subtract")(lambda x1, x2: _together(x1, x2, negative))


def _at_places(x: SparseTensor, other: Any) -> Any:
    """What a dense tensor that broadcasts to the shape of x has at the places of x; else None."""
    sizes = shape_of(other)
    if not sizes:
        return other
    if len(sizes) > x.ndim or any(n not in (1, m) for n, m in zip(sizes[::-1], x.shape[::-1])):
        return None
    kept = [(c, n) for c, n in zip(x.coordinates[-len(sizes) :], sizes) if n != 1]
    if not kept:
        return reshape(other, ())
    return take(reshape(other, (-1,)), flat_index(*zip(*kept)))


@rule("multiply")
def _multiply(x1: Any, x2: Any) -> Any:
    x, other = (x1, x2) if type(x1) is SparseTensor else (x2, x1)
    found = _at_places(x, dense(other))
    return NotImplemented if found is None else x.with_values(multiply(x.values, found))


@rule("divide", "true_divide")
def _divide(x1: TensorLike, x2: TensorLike) -> Any:
    if type(x1) is not SparseTensor or type(x2) is SparseTensor:
        return NotImplemented
    found = _at_places(x1, x2)
    return NotImplemented if found is None else x1.with_values(divide(x1.values, found))


@rule("matmul", "dot")
def _matmul(x1: Any, x2: Any) -> Any:
    """Rows of the matrix, each times its value, and their sums."""
    if type(x1) is not SparseTensor:
        if ndim(x1) != 2 or x2.ndim != 2:
            return NotImplemented
        return _transposed(_matmul(transposed(x2), _transposed(x1)))
    x2 = dense(x2)
    if ndim(x2) != 2 or x1.ndim < 2:
        return NotImplemented
    if x1.shape[-1] != shape_of(x2)[0]:
        raise InvalidArgument(
            f"The last axis of the first operand, {x1.shape}, and the first axis of the second, "
            f"{shape_of(x2)}, differ in size."
        )
    values, x2 = promote(x1.values, x2)
    *lead, _ = x1.shape
    if x1.per_row and x1.ndim == 2:
        table = (lead[0], x1.per_row)
        rows = take(x2, reshape(x1.coordinates[1], table), 0)
        return sum_of(multiply(rows, expand_dims(reshape(values, table), -1)), 1)
    rows = multiply(take(x2, x1.coordinates[-1], 0), expand_dims(values, -1))
    sums = segment_sum(rows, flat_index(x1.coordinates[:-1], lead), math.prod(lead))
    return reshape(sums, (*lead, shape_of(x2)[1]))


def _transposed(x: Tensor) -> Tensor:
    return find("transpose")(x)  # type: ignore[no-any-return]


@rule("linear")
def _linear(x: Any, kernel: Any, bias: Any = None) -> Any:
    if type(x) is not SparseTensor:
        return NotImplemented
    product = _matmul(x, kernel)
    return product if bias is None or product is NotImplemented else add(product, dense(bias))


# -- sums -----------------------------------------------------------------------------------------
@rule("sum")
def _sum(x: SparseTensor, axis: Axis = None, keepdims: bool = False) -> Tensor:
    axes = axes_of(axis, x.ndim)
    left = [i for i in range(x.ndim) if i not in axes]
    sizes = [x.shape[i] for i in left]
    if not left:
        total = sum_of(x.values)
    else:
        index = flat_index([x.coordinates[i] for i in left], sizes)
        total = segment_sum(x.values, index, math.prod(sizes))
    kept = [1 if i in axes else n for i, n in enumerate(x.shape)]
    return reshape(total, kept if keepdims else sizes)


@rule("mean")
def _mean(x: SparseTensor, axis: Axis = None, keepdims: bool = False) -> Tensor:
    count = math.prod(x.shape[i] for i in axes_of(axis, x.ndim))
    return divide(_sum(x, axis, keepdims), count)


# -- shapes ---------------------------------------------------------------------------------------
@rule("transpose")
def transposed(x: SparseTensor, axes: Any = None) -> SparseTensor:
    """The axes in another order; None turns it round."""
    order = range(x.ndim)[::-1] if axes is None else [axes_of(a, x.ndim)[0] for a in axes]
    if sorted(order) != list(range(x.ndim)):
        raise InvalidArgument(f"`axes` must name each of the {x.ndim} axes once; given: {axes}.")
    sizes = [x.shape[i] for i in order]
    return SparseTensor([x.coordinates[i] for i in order], x.values, sizes, None, x.unique)


@rule("reshape")
def _reshape(x: SparseTensor, newshape: Any) -> Any:
    """Axes are merged and split within the shortest runs of equal size, so that places along them
    stay small integers.
    """
    sizes = list(ints_of(newshape))
    if -1 in sizes:
        rest = -math.prod(sizes)
        sizes[sizes.index(-1)] = math.prod(x.shape) // rest if rest else 0
    if math.prod(sizes) != math.prod(x.shape) or 0 in sizes:
        return NotImplemented  # where all is said that is wrong with it
    places: list[Tensor] = []
    i = j = 0
    while i < x.ndim or j < len(sizes):
        a, b = i, j
        i, j = min(i + 1, x.ndim), min(j + 1, len(sizes))
        while (old := math.prod(x.shape[a:i])) != (new := math.prod(sizes[b:j])):
            i, j = (i + 1, j) if old < new else (i, j + 1)
        places += _split(x, x.coordinates[a:i], x.shape[a:i], sizes[b:j])
    same = bool(x.per_row) and len(sizes) > 0 and sizes[0] == x.shape[0]
    return SparseTensor(places, x.values, sizes, x.per_row if same else None, x.unique)


def _split(
    x: SparseTensor, coordinates: Sequence[Tensor], old: Sequence[int], new: Sequence[int]
) -> list[Tensor]:
    """The places along new axes that together are the old ones."""
    if list(old) == list(new):
        return list(coordinates)
    if old:
        index = flat_index(coordinates, old)
    else:
        index = multiply(x.coordinates[0], 0)
    found = []
    for size in reversed(new):
        rest = floor_divide(index, size)
        found.append(add(index, negative(multiply(rest, size))))
        index = rest
    return found[::-1]


@rule("ravel")
def _ravel(x: SparseTensor) -> Any:
    return _reshape(x, (-1,)) if math.prod(x.shape) < 2**31 else NotImplemented


@rule("expand_dims")
def _expand_dims(x: SparseTensor, axis: Any) -> Any:
    rank = x.ndim + (1 if isinstance(axis, int) else len(axis))
    new, old = axes_of(axis, rank), iter(x.shape)
    return _reshape(x, [1 if i in new else next(old) for i in range(rank)])


@rule("squeeze")
def _squeeze(x: SparseTensor, axis: Axis = None) -> Any:
    chosen = [i for i, n in enumerate(x.shape) if n == 1] if axis is None else axes_of(axis, x.ndim)
    if any(x.shape[i] != 1 for i in chosen) or len(chosen) == x.ndim:
        return NotImplemented
    return _reshape(x, [n for i, n in enumerate(x.shape) if i not in chosen])


@rule("concatenate")
def _concatenate(xs: Sequence[Any], axis: int | None = 0) -> Any:
    if axis is None or not all(type(x) is SparseTensor for x in xs):
        return NotImplemented
    (at,) = axes_of(axis, xs[0].ndim)
    others = {(*x.shape[:at], *x.shape[at + 1 :]) for x in xs}
    if len(others) != 1:
        return NotImplemented
    places: list[list[Tensor]] = []
    start = 0
    for x in xs:
        places.append([add(c, start) if i == at else c for i, c in enumerate(x.coordinates)])
        start += x.shape[at]
    sizes = [start if i == at else n for i, n in enumerate(xs[0].shape)]
    joined = [concatenate(list(along)) for along in zip(*places)]
    values = concatenate(promote(*[x.values for x in xs]))
    return SparseTensor(joined, values, sizes, unique=all(x.unique for x in xs))


# -- what makes them ------------------------------------------------------------------------------
def sparse_one_hot(x: TensorLike, num_classes: int, dtype: str) -> Any:
    """`one_hot` along a last axis, as a sparse tensor; x holds integers."""
    sizes = shape_of(x)
    there = find("logical_and")(find("greater_equal")(x, 0), find("less")(x, num_classes))
    classes = reshape(find("cast")(find("where")(there, x, 0), "int32"), (-1,))
    grid = [reshape(broadcast_to(_along(i, sizes), sizes), (-1,)) for i in range(len(sizes))]
    per_row = math.prod(sizes[1:]) if len(sizes) else None
    values = reshape(find("cast")(there, dtype), (-1,))
    return SparseTensor([*grid, classes], values, (*sizes, num_classes), per_row)


def _along(axis: int, sizes: Sequence[int]) -> Tensor:
    """The places along an axis, with as many axes as there are sizes."""
    lead = [n if i == axis else 1 for i, n in enumerate(sizes)]
    return reshape(arange(sizes[axis], dtype="int32"), lead)


def sparse_multi_hot(x: TensorLike, num_classes: int, dtype: str) -> Any:
    """`multi_hot` of rows of integers `[n]` or `[batch, n]`: a class that occurs again counts 0."""
    ordered = find("sort")(x, axis=-1)
    before = find("get_item")(ordered, (..., slice(None, -1)))
    after = find("get_item")(ordered, (..., slice(1, None)))
    new = find("not_equal")(after, before)
    first = find("ones_like")(find("get_item")(ordered, (..., slice(0, 1))), dtype="bool")
    hot = sparse_one_hot(ordered, num_classes, dtype)
    new = reshape(find("cast")(concatenate([first, new], -1), dtype), (-1,))
    return class_counts(hot.with_values(multiply(hot.values, new)))


def class_counts(hot: Any) -> Any:
    """One-hot vectors added up over the axis before the classes."""
    *lead, _, last = zip(hot.coordinates, hot.shape)
    places, sizes = zip(*lead, last)
    per_row = hot.per_row if len(sizes) == 2 else None
    return SparseTensor(places, hot.values, sizes, per_row, unique=False)
