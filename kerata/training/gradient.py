"""Gradients of functions that read and assign variables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ParamSpec

from ..core import Tensor, ambient, current, masks, tree
from ..engine import Variable, frame

Parameters = ParamSpec("Parameters")


def value_and_grad(
    function: Callable[Parameters, Any], variables: Sequence[Variable], has_aux: bool = False
) -> Callable[Parameters, tuple[Any, list[Tensor]]]:
    """A function that returns the value of `function` and its gradients with respect to variables.

    Args:
        function: computes a scalar with `kerata.ops`, layers and variables; whatever it assigns
            (moving averages, seeds) takes effect once, as if it had been called plainly.
        variables: the variables to differentiate by.
        has_aux: whether `function` returns `(scalar, more)`.

    Returns:
        A callable with the arguments of `function`, which returns `(value, gradients)`: the value
        is the scalar, or `(scalar, more)` with `has_aux`; the gradients are a list in the order of
        `variables`.

    >>> from kerata import Variable, ops
    >>> w = Variable(3.0)
    >>> value, (gradient,) = value_and_grad(lambda: ops.square(w), [w])()
    >>> float(value), float(gradient)
    (9.0, 6.0)
    """
    variables = list(variables)

    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> tuple[Any, list[Tensor]]:
        changed: list[Variable] = []

        def pure(values: list[Tensor]) -> tuple[Tensor, Any]:
            with frame(variables, values) as scope:
                out = function(*args, **kwargs)
                loss, aux = out if has_aux else (out, None)
                changed[:] = scope.assigned
                known = [masks.get(x) for x in tree.flatten(aux)] if ambient.masks else []
                return loss, (aux, known, [scope.assigned[v] for v in changed])

        values = [v.value for v in variables]
        (loss, (aux, known, assigned)), gradients = current().value_and_grad(pure)(values)
        for tensor, mask in zip(tree.flatten(aux), known):  # which came out as new tensors
            if mask is not None:
                masks.set(tensor, mask)
        for variable, value in zip(changed, assigned):
            variable.assign(value)
        return ((loss, aux) if has_aux else loss), gradients

    return run
