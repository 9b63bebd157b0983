"""Every public class with every argument of its constructor, and the values that are tried.

Used twice: by `run_keras_arguments.py` with PyPI's keras, and by `test_arguments.py` with kerata.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import kerata
from kerata.core.registry import Configurable

SPACES = (
    "layers losses metrics optimizers optimizers.schedules initializers regularizers constraints "
    "callbacks quantizers dtype_policies utils random distribution"
).split()
# what a class is made with where it demands arguments, by their names
REQUIRED: dict[str, Any] = {
    "units": 3, "filters": 4, "kernel_size": 2, "rate": 0.5, "n": 2, "activation": "relu",
    "num_heads": 2, "key_dim": 3, "input_dim": 5, "output_dim": 3, "equation": "ab,bc->ac",
    "output_shape": 3, "axes": 1, "target_shape": (2, 3), "dims": (2, 1), "height": 4, "width": 4,
    "scale": 0.5, "stddev": 0.5, "recall": 0.5, "precision": 0.5, "specificity": 0.5,
    "sensitivity": 0.5, "num_classes": 3, "target_class_ids": [0], "initial_learning_rate": 0.1,
    "decay_steps": 10, "decay_rate": 0.5, "first_decay_steps": 10, "boundaries": [1, 2],
    "values": [0.1, 0.2, 0.3], "schedule": abs, "function": abs, "filename": "x.csv",
    "learning_rate": 0.1, "filepath": "x.weights.h5", "pool_size": 2,
    "layer": lambda lib: lib.layers.LSTM(3), "cell": lambda lib: lib.layers.LSTMCell(3),
    "cells": lambda lib: [lib.layers.LSTMCell(3)], "fn": lambda lib: lib.losses.mean_squared_error,
    "inner_optimizer": lambda lib: lib.optimizers.SGD(), "output_size": 2, "head_dim": 3,
    "factor": 0.5, "height_factor": 0.2, "width_factor": 0.2, "max_number": 3, "size": 2,
    "layers": lambda lib: [lib.layers.Rescaling(0.5)],
    "num_query_heads": 4, "num_key_value_heads": 2, "num_bins": 3, "backup_dir": "x",
    "default_optimizer": lambda lib: lib.optimizers.SGD(),
    "directory": "x",
    "dataset": ["a text"], "tokenizer": abs, "mode": "int8", "custom_objects": {},
    "features": {"size": "float"}, "target": 3, "shape": (1,), "axis_names": ["x"],
    "device_mesh": None, "initializer": 0.5,
    "layout_map": lambda lib: lib.distribution.LayoutMap(
        lib.distribution.DeviceMesh((1,), ["batch"], ["cpu:0"])
    ),
    "optimizer_map": lambda lib: lib.optimizers.OptimizerMap(lib.optimizers.SGD()),
}  # fmt: skip
OF_A_CLASS = {
    "CategoryEncoding": {"num_tokens": 3},
    "Discretization": {"num_bins": 3},
    "InputLayer": {"shape": (3,)},
    "ModelCheckpoint": {"filepath": "x.keras"},
    "RandomPosterization": {"factor": 3},
    "Int4DTypePolicy": {"mode": "int4/128"},
    "GPTQDTypePolicy": {"mode": "gptq/4/128"},
    "AWQDTypePolicy": {"mode": "awq/4/128"},
    "QuantizedFloat8DTypePolicy": {"mode": "float8"},
    "TensorLayout": {"axes": ["x"]},
}
# what takes modules and functions of another library (tests/engines/test_bridges.py)
OF_THE_ROOT = "InputSpec Variable".split()  # what no other namespace has
BRIDGES = "FlaxLayer JaxLayer TFSMLayer TorchModuleWrapper".split()
OF_A_BASE = {  # what a base class takes
    "layers": "trainable name dtype autocast activity_regularizer".split(),
    "optimizers": "name weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum "
    "ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps".split(),
}
NOTHING = object()
SAMPLES: list[Any] = [None, 2, "l2"]  # in configurations
VALUES: dict[str, Any] = {
    "-1": -1, "0": 0, "1": 1, "-0.5": -0.5, "1.5": 1.5, "2.0": 2.0, "nan": float("nan"),
    "a word": "yes", "a digit": "3", "None": None, "an empty list": [], "[1.5]": [1.5],
    "words": ["a", "b"], "a complex number": 1j,
    "(0, 0)": (0, 0), "(-1, 1)": (-1, 1), "a dict": {}, "an object": NOTHING,
}  # fmt: skip


def classes() -> Iterator[tuple[str, str, type]]:
    """(namespace, name, class) of kerata's public classes, each once."""
    for space in ("", *SPACES):
        module, seen = find(kerata, space), {Configurable}
        for name in sorted(getattr(module, "__all__", dir(module))) if space else OF_THE_ROOT:
            cls = getattr(module, name)
            ours = isinstance(cls, type) and cls.__module__.startswith("kerata.")
            ours = ours and not issubclass(cls, Exception)
            if ours and name[0] != "_" and cls not in seen and name not in BRIDGES:
                seen.add(cls)
                yield space, name, cls


def find(lib: Any, path: str) -> Any:
    for part in filter(None, path.split(".")):
        lib = getattr(lib, part)
    return lib


def arguments(space: str, cls: type) -> list[str]:
    """Names of the constructor's arguments."""
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    own = [p.name for p in inspect.signature(cls).parameters.values() if p.kind in kinds]
    more = OF_A_BASE.get(space, []) if "**" in str(inspect.signature(cls)) else []
    return list(dict.fromkeys([*own, *more]))


def required(lib: Any, name: str, cls: type) -> dict[str, Any]:
    """The arguments that a class cannot do without."""
    found = dict(OF_A_CLASS.get(name, {}))
    for p in inspect.signature(cls).parameters.values():
        needed = p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD
        if p.name not in found and (needed or p.name in ("pool_size", "layout_map")):
            value = REQUIRED[p.name]
            made = callable(value) and value is not abs
            found[p.name] = value(lib) if made else value
    return found


def configurations(lib: Any, space: str, name: str, cls: type) -> Iterator[tuple[str, str]]:
    """What objects say of themselves, as texts: with the arguments they need, and one more."""
    make, needed = getattr(find(lib, space), name, None), required(lib, name, cls)
    names = arguments(space, cls)
    named = {"name": "probe"} if "name" in names else {}
    rows = [("", {})] + [(f" {a}={v}", {a: v}) for a in names if a != "name" for v in SAMPLES]
    for label, more in rows:
        try:
            config = make(**{**needed, **named, **more}).get_config()  # type: ignore[misc]
        except Exception:
            continue
        text = json.dumps(_plain(config), default=lambda x: type(x).__name__, sort_keys=True)
        yield f"{space}.{name}{label}", re.sub(r"_\d+\b", "", text)


def _plain(config: Any) -> Any:
    """Without paths of modules, which go by Keras' backend; floats to five places."""
    if isinstance(config, dict):
        kept = {k: v for k, v in config.items() if k not in ("module", "registered_name")}
        return {str(key): _plain(value) for key, value in kept.items()}
    if isinstance(config, (list, tuple)):
        return [_plain(item) for item in config]
    return float(f"{config:.5g}") if isinstance(config, float) else config


def outcome(make: Callable[..., Any], **arguments: Any) -> str:
    """Empty where the class takes the arguments, else the error."""
    try:
        make(**arguments)
    except Exception as error:
        kind = next(k for k in (ValueError, TypeError, Exception) if isinstance(error, k))
        return f"{kind.__name__}: {error}"
    return ""
