"""Activations as Keras 2.3 had them: all but `hard_sigmoid` are today's."""

from __future__ import annotations

from typing import Any

from .. import activations as _modern
from ..activations import deserialize as deserialize
from ..activations import elu as elu
from ..activations import exponential as exponential
from ..activations import linear as linear
from ..activations import relu as relu
from ..activations import selu as selu
from ..activations import serialize as serialize
from ..activations import sigmoid as sigmoid
from ..activations import softmax as softmax
from ..activations import softplus as softplus
from ..activations import softsign as softsign
from ..activations import tanh as tanh
from ..core.registry import register_serializable
from .backend.neural import hard_sigmoid as _hard_sigmoid


@register_serializable("keras2")
def hard_sigmoid(x: Any) -> Any:
    """`0.2 x + 0.5`, between zero and one; Keras 3's has another slope.

    >>> hard_sigmoid([0.0]).tolist()
    [0.5]
    """
    return _hard_sigmoid(x)


def get(identifier: Any) -> Any:
    """The function that a name, a configuration or a function stands for.

    >>> get("hard_sigmoid") is hard_sigmoid
    True
    """
    return hard_sigmoid if identifier == "hard_sigmoid" else _modern.get(identifier)
