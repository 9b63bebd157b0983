"""All state of a model as nested dicts, by the paths of its variables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..core import one_of, use
from ..engine import Variable

if TYPE_CHECKING:
    from .model import Model

_FORMATS: dict[str, Callable[[Variable], Any]] = {
    "backend_tensor": lambda variable: variable.value,
    "numpy_array": lambda variable: variable.numpy(),
}


def state_variables(model: Model) -> dict[str, list[Variable]]:
    """The variables by what they are for."""
    optimizer = model.optimizer
    return {
        "trainable_variables": model.trainable_variables,
        "non_trainable_variables": model.non_trainable_variables,
        "optimizer_variables": [] if optimizer is None else optimizer.variables,
        "metrics_variables": [v for metric in model.metrics for v in metric.variables],
    }


def read(model: Model, value_format: str) -> dict[str, Any]:
    """The state as tensors or arrays."""
    one_of(value_format, _FORMATS, "value_format")
    with use(model.engine):
        return {
            kind: _nested(variables, _FORMATS[value_format])
            for kind, variables in state_variables(model).items()
        }


def write(model: Model, state: Mapping[str, Any]) -> None:
    """Assign the state; kinds and variables that it lacks stay as they are."""
    known = state_variables(model)
    unknown = sorted(set(state) - set(known))
    if unknown:
        raise ValueError(f"A state tree has the parts {list(known)}, not {unknown}.")
    with use(model.engine):
        for kind, values in state.items():
            places = _flat(_nested(known[kind], lambda variable: variable))
            for path, value in _flat(values).items():
                if path not in places:
                    raise ValueError(f"Model '{model.name}' has no variable '{path}' in {kind}.")
                places[path].assign(value)


def _nested(variables: Iterable[Variable], form: Callable[[Variable], Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for variable in variables:
        *folders, name = variable.path.split("/")
        inside = found
        for folder in folders:
            inside = inside.setdefault(folder, {})
        while name in inside:  # two of one path: keep both
            name += "_"
        inside[name] = form(variable)
    return found


def _flat(state: Mapping[str, Any], path: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in state.items():
        if isinstance(value, Mapping):
            found.update(_flat(value, f"{path}{key}/"))
        else:
            found[path + key] = value
    return found
