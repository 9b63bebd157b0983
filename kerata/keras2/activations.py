"""Activations as Keras 2.3 had them: all but `hard_sigmoid` are today's."""

from __future__ import annotations

from typing import Any

from .. import activations as _modern
from ..activations import elu as elu
from ..activations import exponential as exponential
from ..activations import linear as linear
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


def relu(x: Any, alpha: float = 0.0, max_value: float | None = None, threshold: float = 0.0) -> Any:
    """`x` above `threshold`, else `alpha * (x - threshold)`; at most `max_value`.

    >>> relu([-1.0, 2.0], alpha=0.5).tolist()
    [-0.5, 2.0]
    """
    return _modern.relu(x, alpha, max_value, threshold)


def deserialize(name: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The function of a name.

    >>> deserialize("hard_sigmoid") is hard_sigmoid
    True
    """
    own = custom_objects or {}
    return _OLD[name] if name in _OLD and name not in own else _modern.deserialize(name, own)


_OLD = {"hard_sigmoid": hard_sigmoid}


def get(identifier: Any) -> Any:
    """The function that a name, a configuration or a function stands for.

    >>> get("hard_sigmoid") is hard_sigmoid
    True
    """
    found = _OLD.get(identifier) if isinstance(identifier, str) else None
    return _modern.get(identifier) if found is None else found
