"""Calls of operations as Keras' configurations have them: a class, its arguments, its calls.

`operation_classes.json` has for each operation Keras' module and class and which arguments of the
function are those of the call; the others stand in the class' `config`
(`python -m tools.operation_classes` writes it).
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from ..core import InvalidArgument
from ..core.registry import deserialize, serialize
from ..engine import Node
from ..engine.operators import find, operations, path_of


@cache
def _classes() -> dict[str, list[Any]]:
    text = Path(__file__).with_name("operation_classes.json").read_text(encoding="utf-8")
    found: dict[str, list[Any]] = json.loads(text)
    return found


@cache
def _paths() -> dict[tuple[str, str], str]:
    return {(module, name): path for path, (module, name, _) in _classes().items()}


def described(node: Node, name: str, plain: Callable[[Any], Any]) -> dict[str, Any]:
    """The configuration of an operation's call; `plain` makes data of its arguments."""
    path = path_of(node.operation)
    if path not in operations:
        raise ValueError(
            f"The call of {name} in a functional model cannot be saved: '{path}' is no operation "
            "that is known by a name. Wrap it into a layer of your own."
        )
    bound = inspect.signature(node.operation).bind(*node.args, **node.kwargs)
    module, cls, call = _classes().get(path, ["", path, None])
    starred = {p.name for p in bound.signature.parameters.values() if p.kind is p.VAR_KEYWORD}
    given = {key: x for key, x in bound.arguments.items() if key not in starred}
    args: list[Any] = []
    for key in call if call is not None else ():
        if key.startswith("*"):
            args += given.pop(key[1:], ())
        elif key not in given:
            break
        else:
            args.append(given.pop(key))
    kwargs = {key: given.pop(key) for key in call or () if key in given}
    for key in starred & set(bound.arguments):
        kwargs.update(bound.arguments[key])
    if call is None:  # an operation that Keras has no class for
        args, kwargs, given = list(node.args), dict(node.kwargs), {}
    return {
        "module": f"keras.src.ops.{module}" if module else "kerata.ops",
        "class_name": cls,
        "config": {"name": name, **serialize(given)},
        "registered_name": cls,
        "name": name,
        "inbound_nodes": [{"args": plain(args), "kwargs": plain(kwargs)}],
    }


def is_operation(config: dict[str, Any]) -> bool:
    """Whether a configuration in a functional model is that of an operation."""
    module = str(config.get("module"))
    return module == "kerata.ops" or module.startswith(("keras.src.ops.", "keras.ops"))


def operation_of(config: dict[str, Any]) -> Callable[..., Any]:
    """The call that a configuration describes, as a function of the call's arguments."""
    module, name = str(config["module"]).rpartition(".")[2], config["class_name"]
    if config["module"] == "kerata.ops":
        return find(name)
    path = _paths().get((module, name))
    if path is None:
        raise InvalidArgument(
            f"The model calls the operation '{name}' of {config['module']}, which kerata has not."
        )
    function, names = find(path), _classes()[path][2]
    fixed = {key: deserialize(x) for key, x in config["config"].items() if key != "name"}
    if "newshape" in fixed:  # a size that was open is the size left over
        fixed["newshape"] = tuple(-1 if size is None else size for size in fixed["newshape"])

    def call(*args: Any, **kwargs: Any) -> Any:
        if any(key.startswith("*") for key in names):
            return function(*_before_stars(function, fixed), *args, **kwargs)
        if path == "ops.get_item" and isinstance(args[1], list):
            args = (args[0], tuple(args[1]))
        return function(**{**dict(zip(names, args)), **fixed, **kwargs})

    return call


def _before_stars(function: Callable[..., Any], fixed: dict[str, Any]) -> list[Any]:
    """The arguments by position in front of those that a star collects; taken out of `fixed`."""
    parameters = list(inspect.signature(function).parameters.values())
    return [
        fixed.get(p.name)
        for p in parameters[: [p.kind for p in parameters].index(inspect.Parameter.VAR_POSITIONAL)]
    ]
