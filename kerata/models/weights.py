"""The weights of a model by names that do not depend on what else was built."""

from __future__ import annotations

from ..core import unique
from ..engine import Variable
from ..layers.base import Layer


def named_weights(model: Layer) -> dict[str, Variable]:
    """The weights of a model by a name that does not depend on what else was built in the process.

    A name is the place of the weight: the names of the layers down to it, then its own; automatic
    numbers of layer names are counted anew within the model.
    """
    found: dict[str, Variable] = {}
    seen: set[Variable] = set()
    taken: set[str] = set()

    def walk(layer: Layer, path: str) -> None:
        own = sorted(layer._own(Variable), key=lambda v: not v.trainable_at_first)
        for variable in own:
            if variable not in seen:
                seen.add(variable)
                found[unique(f"{path}{variable.name}", taken)] = variable
        names: set[str] = set()
        for inner in getattr(layer, "layers", None) or layer.layers_below:
            walk(inner, f"{path}{unique(_stem(inner.name), names)}/")
        for inner in layer.layers_below:
            walk_rest(inner, path)

    def walk_rest(inner: Layer, path: str) -> None:
        if any(v not in seen for v in inner.weights):
            walk(inner, f"{path}{_stem(inner.name)}/")

    walk(model, "")
    return found


def _stem(name: str) -> str:
    head, _, tail = name.rpartition("_")
    return head if head and tail.isdigit() else name
