"""Labels and rows as NumPy arrays, and where symbols come from."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import ops
from ..core import TensorLike
from ..engine import Symbol, order


def to_categorical(x: Any, num_classes: int | None = None) -> Any:
    """Integer labels as rows of zeros with a one at the label.

    Args:
        x: integers of shape `[...]` or `[..., 1]`, each within `0 <= label < num_classes`.
        num_classes: width of the rows; None takes the largest label plus one.

    Result: float64 of shape `[..., num_classes]`. Raises ValueError for a label out of range. A
    tensor or symbol gives one of float32, as `ops.one_hot` does, so it works within a step, too.

    >>> to_categorical([0, 2], num_classes=3)
    array([[1., 0., 0.],
           [0., 0., 1.]])
    """
    if _is_tensor(x):
        squeezed = ops.squeeze(x, -1) if len(x.shape) > 1 and x.shape[-1] == 1 else x
        classes = int(ops.max(x)) + 1 if num_classes is None else num_classes
        return ops.one_hot(ops.cast(squeezed, "int32"), classes)
    labels = np.asarray(x).astype("int64")
    if labels.ndim > 1 and labels.shape[-1] == 1:
        labels = labels[..., 0]
    width = int(labels.max()) + 1 if num_classes is None else int(num_classes)
    if labels.size and not 0 <= labels.min() <= labels.max() < width:
        raise ValueError(
            f"Labels must lie within 0 <= label < {width} (num_classes), got labels from "
            f"{labels.min()} to {labels.max()}."
        )
    rows: np.ndarray[Any, Any] = labels[..., None] == np.arange(width)
    return rows.astype("float64")


def _is_tensor(x: object) -> bool:
    return isinstance(x, Symbol) or (ops.is_tensor(x) and not isinstance(x, np.ndarray))


def normalize(x: TensorLike, axis: int = -1, order: int = 2) -> Any:
    """`x` divided by its norm along an axis: `x / (sum(|x|**order))**(1/order)`; zeros stay zeros.

    An array gives an array, a tensor or symbol one of its kind, as `ops.normalize` does.

    >>> normalize([[3.0, 4.0]])
    array([[0.6, 0.8]])
    """
    if _is_tensor(x):
        return ops.normalize(x, axis, order)
    rows = np.asarray(x)
    norm = np.linalg.norm(rows, order, axis, keepdims=True)
    return rows / np.where(norm == 0, 1, norm)


def get_source_inputs(tensor: Any) -> list[Symbol]:
    """The symbols, made by `Input`, that a symbol is computed from.

    >>> from kerata import layers
    >>> x = layers.Input((3,))
    >>> get_source_inputs(layers.Dense(2)(x)) == [x]
    True
    """
    if not isinstance(tensor, Symbol):
        raise ValueError(f"get_source_inputs takes a symbol, as `Input` makes; given {tensor!r}.")
    nodes = order([tensor])
    found = [x for node in nodes for x in node.outputs if not node.inputs]
    return found or [tensor]
