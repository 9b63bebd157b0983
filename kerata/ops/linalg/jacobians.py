"""Derivatives along a direction: forward mode, made of reverse mode on any engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...core import InvalidArgument, InvalidType, is_float, tree
from .._base import current, operation, tensor
from ..numpy.reductions import sum

__all__ = ["jvp"]

Function = Callable[..., Any]


@operation(tensors=0)
def jvp(
    fun: Function, primals: Sequence[Any], tangents: Sequence[Any], has_aux: bool = False
) -> tuple[Any, ...]:
    """`fun(*primals)` and its derivative along `tangents`: the product of its Jacobian with them.

    Args:
        fun: a function of (nested) tensors, made of operations.
        primals: a list or tuple of its arguments.
        tangents: in the structure of `primals`, of the same shapes.
        has_aux: `fun` returns `(out, aux)`, and only `out` is differentiated.

    Returns:
        `(out, tangents_out)`, the second in the structure of the first, zeros where a result is no
        float; with `has_aux` `(out, tangents_out, aux)`.

    The gradient `J' u` is linear in u: its own gradient along the tangents t is `J t`. So `fun`
    must be differentiable twice by the engine, and it is evaluated three times.

    >>> out, slope = jvp(lambda x: x * x, [tensor(3.0)], [tensor(2.0)])
    >>> print(out, slope)
    9.0 12.0
    """
    if not isinstance(primals, (list, tuple)) or not isinstance(tangents, (list, tuple)):
        raise InvalidType(
            f"`jvp` takes `primals` and `tangents` as lists or tuples, one entry for each argument "
            f"of `fun`, not as {type(primals).__name__} and {type(tangents).__name__}."
        )
    primals = tree.map_structure(tensor, tuple(primals))
    leaves = tree.flatten(primals)
    along = _directions(leaves, tree.flatten(tuple(tangents)))
    found = fun(*primals)
    out, aux = found if has_aux else (found, None)
    results = [tensor(x) for x in tree.flatten(out)]
    slopes = _slopes(fun, primals, along, results, has_aux)
    given = tree.pack_as(out, slopes)
    return (out, given, aux) if has_aux else (out, given)


def _directions(leaves: Sequence[Any], tangents: Sequence[Any]) -> list[Any]:
    """The tangents in the dtypes of the primals; None for those that are no floats."""
    engine = current()
    shapes = [tuple(engine.shape(x)) for x in leaves]
    given = [tuple(engine.shape(tensor(t))) for t in tangents]
    if shapes != given:
        raise InvalidArgument(
            f"`jvp` needs tangents of the primals' shapes {shapes}; their shapes are {given}."
        )
    return [
        tensor(t, engine.dtype(x)) if is_float(engine.dtype(x)) else None
        for x, t in zip(leaves, tangents)
    ]


def _slopes(
    fun: Function, primals: Any, along: Sequence[Any], results: Sequence[Any], has_aux: bool
) -> list[Any]:
    """The derivatives of the results, zeros for those that are no floats."""
    engine = current()
    leaves = tree.flatten(primals)
    moving = [i for i, t in enumerate(along) if t is not None]
    smooth = [i for i, x in enumerate(results) if is_float(engine.dtype(x))]
    zeros = [engine.full(tuple(engine.shape(x)), 0, engine.dtype(x)) for x in results]
    if not moving or not smooth:
        return zeros

    def weighted(weights: Sequence[Any]) -> Function:
        def total(params: Sequence[Any]) -> Any:
            filled = list(leaves)
            for i, x in zip(moving, params):
                filled[i] = x
            found = fun(*tree.pack_as(primals, filled))
            outs = tree.flatten(found[0] if has_aux else found)
            return _inner([outs[i] for i in smooth], weights), None

        return total

    def pulled(weights: Sequence[Any]) -> Any:
        points = [leaves[i] for i in moving]
        _, shares = current().value_and_grad(weighted(weights))(points)
        return _inner(shares, [along[i] for i in moving]), None

    _, found = engine.value_and_grad(pulled)([zeros[i] for i in smooth])
    for i, x in zip(smooth, found):
        zeros[i] = x
    return zeros


def _inner(xs: Sequence[Any], ys: Sequence[Any]) -> Any:
    """The sum of all products, in the widest dtype among them."""
    engine = current()
    dtype = "float64" if any(engine.dtype(x) == "float64" for x in xs) else "float32"
    total = engine.full((), 0, dtype)
    for x, y in zip(xs, ys):
        total = engine.add(total, sum(engine.multiply(tensor(x, dtype), tensor(y, dtype))))
    return total
