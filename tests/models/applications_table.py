"""The calls of `applications` that are compared with Keras, and what is compared.

Nothing here imports kerata or keras: `tools/record_applications.py` applies it to PyPI's keras.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

NAMES = """
    ResNet50 ResNet101 ResNet152
""".split()

# each architecture by its defaults, and one of each family otherwise
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    **{name: (name, {}) for name in NAMES},
    **{
        f"{name} {' '.join(f'{k}={v}' for k, v in options.items())}": (name, options)
        for name, options in [
            ("ResNet50", {"include_top": False, "pooling": "avg"}),
            ("ResNet50", {"include_top": False, "pooling": "max", "input_shape": (64, 70, 1)}),
        ]
    },
}
# what a configuration leaves out means the same, and what a call of another version added
_LEFT_OUT = {"name", "dtype", "renorm_clipping", "build_config", "trainable", "batch_shape"}


def build(library: Any, call: str) -> Any:
    """The model of one call, by kerata or keras, with names counted from the beginning."""
    library.utils.clear_session()
    name, options = CALLS[call]
    return getattr(library.applications, name)(weights=None, **options)


def portrait(model: Any) -> dict[str, Any]:
    """What the model is: counts, shapes, and the layers, the weights and the graph as digests."""
    layers = json.loads(json.dumps(model.get_config()["layers"], default=str))
    return {
        "name": model.name,
        "count": model.count_params(),
        "input": list(model.input_shape),
        "output": list(model.output_shape),
        "layers": len(layers),
        "names": digest([(x["class_name"], x["name"]) for x in layers]),
        "weights": digest([(v.path, list(v.shape), v.trainable) for v in model.weights]),
        "graph": digest([(x["name"], _plain(x["config"]), _sources(x)) for x in layers]),
    }


def digest(thing: Any) -> str:
    """A short digest of plain data."""
    return hashlib.sha256(json.dumps(thing).encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    """A configuration without what says nothing."""
    if isinstance(value, dict):
        if "class_name" in value:
            value = {"class_name": value["class_name"], "config": value.get("config")}
        kept = {k: _plain(v) for k, v in sorted(value.items()) if k not in _LEFT_OUT}
        return {k: v for k, v in kept.items() if v not in (None, {}, False, "linear")}
    return [_plain(x) for x in value] if isinstance(value, list) else value


def _sources(layer: dict[str, Any]) -> list[str]:
    """The names of the layers whose outputs a layer is called on."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
            found.append(value["config"]["keras_history"][0])
        elif isinstance(value, (dict, list)):
            for part in value.values() if isinstance(value, dict) else value:
                walk(part)

    walk([node["args"] for node in layer.get("inbound_nodes", ())])
    return found
