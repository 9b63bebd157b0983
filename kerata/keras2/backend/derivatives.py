"""`K.gradients`: derivatives of symbols by symbols."""

from __future__ import annotations

from typing import Any

from ...core import InvalidType, is_float
from ...engine import Node, Symbol, Variable, order
from .evaluation import Gradients

__all__ = ["gradients"]

_gradients = Gradients()


def gradients(loss: Symbol, variables: Any) -> list[Any]:
    """The derivatives of a loss by symbols (placeholders, inputs, outputs of layers) and variables.

    Args:
        loss: a symbol; one with axes is summed.
        variables: one, or a list.

    Returns:
        A list of symbols, each in the shape of what is differentiated by; None for a symbol that
        the loss does not depend on, and zeros for such a variable.

    Raises:
        TypeError: if `loss` is no symbol: a tensor that is computed already has no history.

    >>> from kerata.keras2 import backend as K
    >>> x = K.placeholder((3,))
    >>> slope = K.function([x], K.gradients(K.sum(K.square(x)), [x]))
    >>> slope([[1.0, 2.0, 3.0]])[0].tolist()
    [2.0, 4.0, 6.0]
    """
    targets = list(variables) if isinstance(variables, (list, tuple)) else [variables]
    wrong = [x for x in targets if not isinstance(x, (Symbol, Variable))]
    if isinstance(loss, Variable):
        return [_ones(loss) if x is loss else None for x in targets]
    if type(loss) is not Symbol or wrong:
        raise InvalidType(
            "K.gradients differentiates a symbol (of a placeholder, an Input, a layer's output, "
            "K.variable) by symbols and variables; given "
            f"{wrong[0] if wrong else loss!r}. For functions of tensors: kerata.value_and_grad."
        )
    reached = {loss, *(x for node in order([loss]) for x in node.inputs)}
    wanted = [
        x for x in targets
        if is_float(x.dtype) and (isinstance(x, Variable) or x in reached)
    ]  # fmt: skip
    made = [Symbol(x.shape, x.dtype) for x in wanted]
    if wanted:
        node = Node(_gradients, (loss, wanted), {}, made)
        made = node.outputs
    found = dict(zip(map(id, wanted), made))
    return [found.get(id(x)) for x in targets]


def _ones(x: Variable) -> Any:
    return x * 0.0 + 1.0
