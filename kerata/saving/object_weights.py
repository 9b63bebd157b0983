"""The objects in a model that have state, by the paths under which Keras' files keep it.

A path is made of attribute names; what stands in a list goes by its class, numbered where there are
several: `layers/dense_1/vars/0`. Each object fills and reads its own mapping, by
`save_own_variables` and `load_own_variables`.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

from ..core import to_snake_case, unique, use, warn_user
from ..layers.base.state import Stateful


def objects(model: Any) -> dict[str, Any]:
    """All objects with state, each once, by path; the model's own path is ""."""
    found: dict[str, Any] = {}
    _walk("", model, found, set())
    return found


def _walk(path: str, thing: Any, found: dict[str, Any], seen: set[int]) -> None:
    if id(thing) in seen:
        return
    seen.add(id(thing))
    found[path] = thing
    for name, value in sorted(_parts(thing).items()):
        inner = f"{path}/{name}" if path else name
        if _has_state(value):
            _walk(inner, value, found, seen)
        elif isinstance(value, (list, tuple, set, dict)):
            _walk_items(inner, value, found, seen)


def _walk_items(path: str, items: Any, found: dict[str, Any], seen: set[int]) -> None:
    names: set[str] = set()
    for item in items.values() if isinstance(items, dict) else items:
        if _has_state(item):
            name = unique(to_snake_case(type(item).__name__), names)
            _walk(f"{path}/{name}", item, found, seen)
        elif isinstance(item, (list, tuple, set, dict)):
            _walk_items(f"{path}/{unique('container', names)}", item, found, seen)


def _has_state(thing: Any) -> bool:
    return hasattr(thing, "save_own_variables") and not inspect.isclass(thing)


def _parts(thing: Any) -> dict[str, Any]:
    """What an object holds by the names in files: its attributes, and a model's layers."""
    hidden: frozenset[str] = getattr(thing, "untracked", frozenset()) - {"optimizer"}
    parts = {
        name: value
        for name, value in vars(thing).items()
        if name not in hidden and not name.startswith("__")
    }
    layers = getattr(type(thing), "layers", None)
    if isinstance(thing, Stateful) and isinstance(layers, property):
        parts = {k: x for k, x in parts.items() if k not in ("_layers", "input_layers")}
        parts["layers"] = thing.layers  # type: ignore[attr-defined]
    return parts


def read(model: Any) -> tuple[dict[str, Any], dict[str, dict[str, str]]]:
    """The arrays of all objects by path, and the names of the objects by group."""
    arrays: dict[str, Any] = {}
    groups: dict[str, dict[str, str]] = {}
    for path, thing in objects(model).items():
        group = f"{path}/vars" if path else "vars"
        groups[group] = {"name": str(getattr(thing, "name", ""))}
        store: dict[str, Any] = {}
        thing.save_own_variables(store)
        arrays.update({f"{group}/{key}": value for key, value in store.items()})
    return arrays, groups


def load(
    model: Any,
    weights: Mapping[str, Any],
    file: str,
    skip_mismatch: bool = False,
    skip: Sequence[Any] = (),
) -> None:
    """Give all objects their arrays; nothing changes unless all of them fit.

    Raises:
        ValueError: naming the paths that the file or the model lacks, and shapes that differ;
            with `skip_mismatch` these are left as they are, with a warning.
    """
    groups: dict[str, list[str]] = {}
    for name in weights:
        path, _, key = name.rpartition("vars/")
        groups.setdefault(path.rstrip("/"), []).append(key)
    found = objects(model)
    faults: list[str] = []
    ready: list[tuple[Any, dict[str, str]]] = []
    for path, thing in found.items():
        names = {key: _joined(path, key) for key in groups.pop(path, ())}
        if any(thing is x for x in skip):
            continue
        faulty = _faults(path, thing, names, weights)
        faults += faulty
        if names and not faulty:
            ready.append((thing, names))
    faults += [
        f"{path or 'the model'} has {len(keys)} arrays in the file and is not in the model"
        for path, keys in groups.items()
        if not _forgettable(path)
    ]
    if faults:
        _report(faults, model, file, skip_mismatch)
    for thing, names in ready:
        if thing is getattr(model, "optimizer", None):
            _load_optimizer(model, _Store(weights, names))
        else:
            thing.load_own_variables(_Store(weights, names))


def _load_optimizer(model: Any, store: Mapping[str, Any]) -> None:
    """The state of training, if the file has it of this optimizer."""
    optimizer = model.optimizer
    if not optimizer.built:
        optimizer.build(model.trainable_variables)
    variables = list(optimizer.variables)
    if len(store) < len(variables) and variables[-1].path.endswith("/variable"):
        del variables[-1]  # Nadam's product of momenta, which tf.keras does not save
    if len(store) == len(variables) - 1 and "learning_rate" in variables[1].path:
        del variables[1]  # tf.keras has the rate in the configuration alone
    if len(store) == 2 < len(variables):  # saved before the first step: the count and the rate
        variables = variables[:2]
    if not optimizer.slots() and len(store) > len(variables):
        variables = variables[:1]  # tf.keras' SGD keeps momenta also where it uses none
    elif len(store) != len(variables):
        warn_user(
            f"The optimizer '{optimizer.name}' has {len(variables)} variables, the file "
            f"{len(store)}: it begins anew."
        )
        return
    if len(variables) == len(optimizer.variables):
        optimizer.load_own_variables(store)
        return
    for i, variable in enumerate(variables):
        with use(variable.engine):
            variable.assign(store[str(i)])
    getattr(optimizer, "_recover", lambda: None)()


def _joined(path: str, key: str) -> str:
    return f"{path}/vars/{key}" if path else f"vars/{key}"


class _Store(dict[str, Any]):
    """The arrays of one object, read when asked for."""

    def __init__(self, weights: Mapping[str, Any], names: Mapping[str, str]) -> None:
        super().__init__(names)
        self._weights = weights

    def __getitem__(self, key: str) -> Any:
        return self._weights[super().__getitem__(key)]

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default

    def values(self) -> Any:
        return [self[key] for key in self]

    def items(self) -> Any:
        return [(key, self[key]) for key in self]


def _faults(path: str, thing: Any, names: Mapping[str, str], weights: Any) -> list[str]:
    """What keeps an object from its arrays, where it reads them by their numbers."""
    by_number = isinstance(thing, Stateful) and (
        type(thing).load_own_variables is Stateful.load_own_variables
    )
    if not by_number:
        return []
    variables = thing.file_variables()
    where = path or "the model"
    if len(variables) != len(names):
        hint = "" if getattr(thing, "built", True) else ", which is not built yet"
        return [f"{where}{hint} has {len(variables)} weights, the file {len(names)}"]
    return [
        f"{where}: {variable.path} has the shape {variable.shape}, in the file {shape}"
        for i, variable in enumerate(variables)
        if str(i) in names
        and (shape := tuple(weights.shape(names[str(i)]))) != tuple(variable.shape)
    ]


def _is_seed(path: str) -> bool:
    return path.rpartition("/")[2] in ("seed_generator", "_seed_generator", "random_generator")


def _forgettable(path: str) -> bool:
    """What weights may be read without: the state of training, and where draws had come to."""
    return path.split("/")[0] in ("optimizer", "metrics", "_metrics") or _is_seed(path)


def _report(faults: list[str], model: Any, file: str, skip_mismatch: bool) -> None:
    listed = "; ".join(faults[:5]) + (f"; and {len(faults) - 5} more" if len(faults) > 5 else "")
    message = f"The weights in {file} do not fit model '{model.name}': {listed}."
    if not skip_mismatch:
        raise ValueError(message)
    warn_user(message)
