"""The state of optimizers in old files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np

from ...core import use, warn_user
from .layer_weights import flipped


def load(
    optimizer: Any,
    names: Sequence[str],
    arrays: Sequence[np.ndarray],
    turned: Collection[Any] = (),
) -> None:
    """Give an optimizer its state; a warning where it does not fit, as with Keras.

    Args:
        optimizer: a built optimizer.
        names: the names of the arrays; those of Keras 3 begin with "adam/iteration" or the like,
            those of tf.keras' optimizers since 2.11 with "iteration:0" and go variable by variable,
            older ones go slot by slot.
        turned: the trained variables whose slots, as they, are turned over.
    """
    if names and names[0].endswith("/iteration"):  # Keras 3's: all in the order of today
        wanted = optimizer.variables
        if [tuple(v.shape) for v in wanted] == [x.shape for x in arrays]:
            return _assign(optimizer, None, wanted, arrays)
    counted = bool(arrays) and not arrays[0].shape
    steps = arrays[0] if counted else None
    left = list(arrays[1:] if counted else arrays)
    if counted and left and not left[0].shape:  # the learning rate, which the configuration has
        _assign_by_name(optimizer, names[1], left[0])  # or the momenta of Nadam of Keras 2
        left = left[1:]
    orders = _orders(optimizer, names)
    for wanted in orders:
        if len(wanted) <= len(left) and all(
            tuple(v.shape) == x.shape for v, x in zip(wanted, left)
        ):
            kernels = _slots_of(optimizer, turned)
            left = [flipped(x) if v in kernels else x for v, x in zip(wanted, left)]
            _assign(optimizer, steps, wanted, left)
            getattr(optimizer, "_recover", lambda: None)()
            return
    warn_user(
        f"The state of the optimizer {type(optimizer).__name__} in the file does not fit it; it "
        f"begins anew. In the file: {[x.shape for x in left]}; wanted: "
        f"{[tuple(v.shape) for v in orders[0]]}."
    )


def _orders(optimizer: Any, names: Sequence[str]) -> list[list[Any]]:
    """The slots in the orders in which a file may have them, the likeliest first."""
    slots = [optimizer._slots[name] for group in optimizer.slots() for name in group]
    places = [list(range(len(optimizer._trainable_variables))), _by_name(optimizer)]
    if names and names[0].startswith(("param_", "Variable")):  # of Keras 1
        places.reverse()
    by_slot = [[one[i] for one in slots for i in order] for order in places]
    by_variable = _variable_by_variable(optimizer)
    first = bool(names) and names[0].startswith("iteration")
    return [by_variable, *by_slot] if first else [*by_slot, by_variable]


def _assign_by_name(optimizer: Any, name: str, number: Any) -> None:
    tail = name.rpartition("/")[2].partition(":")[0]
    for variable in optimizer.variables:
        if variable.name == tail == "m_schedule":
            _assign(optimizer, None, [variable], [number])


def _slots_of(optimizer: Any, variables: Collection[Any]) -> set[Any]:
    """The slots of some of the variables."""
    trained = optimizer._trainable_variables
    names = [name for group in optimizer.slots() for name in group]
    chosen = [i for i, variable in enumerate(trained) if variable in variables]
    return {optimizer._slots[name][i] for name in names for i in chosen}


def _variable_by_variable(optimizer: Any) -> list[Any]:
    count = range(len(optimizer._trainable_variables))
    groups = optimizer.slots()
    return [optimizer._slots[name][i] for group in groups for i in count for name in group]


def _by_name(optimizer: Any) -> list[int]:
    """The order of Keras 1: by the names that it gave to the weights."""
    names = [
        variable.path.replace("recurrent_kernel", "U").replace("kernel", "W").replace("/", "_")
        for variable in optimizer._trainable_variables
    ]
    return sorted(range(len(names)), key=lambda i: names[i])


def _assign(optimizer: Any, steps: Any, wanted: Sequence[Any], arrays: Sequence[Any]) -> None:
    for variable, array in zip(wanted, arrays):
        with use(variable.engine):
            variable.assign(array)
    if steps is not None:
        with use(optimizer._iterations.engine):
            optimizer._iterations.assign(np.asarray(steps).astype(optimizer._iterations.dtype))
