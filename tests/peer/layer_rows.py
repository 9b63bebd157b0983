"""How rows of `layers_table` are written, made into layers, and run, in kerata and keras alike.

A row is a dictionary: `make` (a layer, or a list of layers one after the other), `inputs` (one
array, or a list of them), `call` (further arguments of the last call), `repeat` (how many calls).
Layers within arguments are layers, arrays within calls are arrays; `values` makes the numbers.
"""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np


def L(class_name: str, **config: Any) -> dict[str, Any]:  # noqa: N802
    """A layer: its class and the arguments of its constructor."""
    return {"class_name": class_name, "arguments": config}


def F(*shape: int) -> tuple[Any, ...]:  # noqa: N802
    """An array of floats."""
    return ("float", shape)


def I(high: int, *shape: int) -> tuple[Any, ...]:  # noqa: E743, N802
    """An array of integers below `high`."""
    return ("int", shape, high)


def M(*shape: int) -> tuple[Any, ...]:  # noqa: N802
    """A mask, True at the beginning of each row."""
    return ("mask", shape)


SAME = "same"  # an argument of a call: what the layer is called on
ROWS: dict[str, dict[str, Any]] = {}


def row(make: Any, inputs: Any, repeat: int = 1, **call: Any) -> None:
    """Add a row under a name that says what it is."""
    chain = make if isinstance(make, list) else [make]
    name = "-".join(
        layer["class_name"] + "".join(f"-{k}={_short(v)}" for k, v in layer["arguments"].items())
        for layer in chain
    )
    name += "".join(
        f"-{k}" if isinstance(v, (list, tuple)) else f"-{k}={v}" for k, v in call.items()
    )
    while name in ROWS:
        name += "'"
    ROWS[name] = {"make": chain, "inputs": inputs, "call": call, "repeat": repeat}


def _short(value: Any) -> str:
    if isinstance(value, dict) and "class_name" in value:
        return str(value["class_name"])
    if isinstance(value, (list, tuple)):
        return "x".join(map(_short, value))
    return str(value)


# -- the numbers ----------------------------------------------------------------------------------
def _generator(*key: Any) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(repr(key).encode()))


def array(spec: tuple[Any, ...], *key: Any) -> np.ndarray[Any, Any]:
    """The numbers of an array, which follow from the key."""
    random, shape = _generator(spec, *key), spec[1]
    if spec[0] == "float":
        return random.normal(size=shape).astype("float32")
    if spec[0] == "int":
        return random.integers(0, spec[2], size=shape).astype("int32")
    lengths = random.integers(1, shape[-1] + 1, size=(*shape[:-1], 1))
    return np.arange(shape[-1]) < lengths


def values(item: Any, *key: Any) -> Any:
    """Arrays in place of what describes them, in lists too."""
    if isinstance(item, tuple) and item and item[0] in ("float", "int", "mask"):
        return array(item, *key)
    if isinstance(item, list):
        return [values(part, *key, number) for number, part in enumerate(item)]
    return item


def weight(name: str, shape: tuple[int, ...], position: int) -> np.ndarray[Any, Any]:
    """The numbers of a weight: those of variances and deviations positive, a count zero."""
    random = _generator(shape, position)
    if name == "count":
        return np.zeros(shape, "int32")
    positive = "variance" in name or "stddev" in name
    low, high = (0.5, 1.5) if positive else (-0.8, 0.8)
    return random.uniform(low, high, size=shape).astype("float32")


def build(layers: Any, item: Any) -> Any:
    """Layers of a module in place of what describes them."""
    if isinstance(item, dict) and "class_name" in item:
        arguments = {key: build(layers, value) for key, value in item["arguments"].items()}
        return getattr(layers, item["class_name"])(**arguments)
    if isinstance(item, list):
        return [build(layers, part) for part in item]
    return item


def flatten(outputs: Any) -> list[Any]:
    """The arrays of nested lists and tuples."""
    if isinstance(outputs, (list, tuple)):
        return [leaf for part in outputs for leaf in flatten(part)]
    return [outputs]


def run(layers: Any, name: str, to_numpy: Any) -> dict[str, np.ndarray[Any, Any]]:
    """Build a row's layers, set their weights, call them: all that is to be compared, by name.

    A first call builds; states and statistics that it changed are set again with the weights.
    """
    case = ROWS[name]
    chain = build(layers, case["make"])
    inputs = values(case["inputs"], name)
    call = {key: values(value, name, key) for key, value in case["call"].items() if value != SAME}
    same = [key for key, value in case["call"].items() if value == SAME]
    outputs: Any = None

    def apply() -> Any:
        found = inputs
        for layer in chain[:-1]:
            found = layer(found)
        return chain[-1](found, **call, **dict.fromkeys(same, found))

    apply()
    found: dict[str, Any] = {}
    names = []
    for layer in chain:
        if getattr(layer, "stateful", False):
            layer.reset_state()
        weights = layer.weights
        short = [w.path.rpartition("/")[2] for w in weights]
        names += short
        layer.set_weights(
            [weight(n, tuple(w.shape), i) for i, (n, w) in enumerate(zip(short, weights))]
        )
    for _ in range(case["repeat"]):
        outputs = apply()
    for number, output in enumerate(flatten(outputs)):
        found[f"output {number}"] = to_numpy(output)
    for layer in chain:
        for n, w in zip([w.path.rpartition("/")[2] for w in layer.weights], layer.get_weights()):
            if n.startswith(("moving", "renorm", "vector")):
                found[f"weight {n}"] = np.asarray(w)
    found["names"] = np.array(names)
    losses = [np.asarray(to_numpy(loss)) for layer in chain for loss in layer.losses]
    found["losses"] = np.sum(losses) if losses else np.zeros(())
    return found
