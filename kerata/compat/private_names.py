"""What packages built on Keras use of it beyond its public names.

`keras.src.a.b` is kerata's module of that path, or of the longest part of it that there is, with
the names below where Keras has helpers that kerata has no need of.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from .. import backend, saving
from ..core import Tensor, ambient, masks
from ..data.batch import Batch
from ..data.wrappers import weigh
from ..engine import Symbol
from ..layers import Layer, MultiHeadAttention

_ROOT = __name__.partition(".")[0]


def _unchanged(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def _in_tf_graph() -> bool:
    tensorflow = sys.modules.get("tensorflow")
    return tensorflow is not None and not getattr(tensorflow, "executing_eagerly", bool)()


def _in_safe_mode() -> bool:
    return ambient.shared is not None  # a file is read: then configurations name no paths


def _save_model(model: Any, filepath: Any, **options: Any) -> None:
    """Save a model in a file of a name, or one that is open for writing."""
    if not hasattr(filepath, "write"):
        return saving.save_model(model, filepath, **options)
    with TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        saving.save_model(model, path)
        filepath.write(path.read_bytes())


def _load_model(filepath: Any, *args: Any, **options: Any) -> Any:
    """Load a model from a file of a name, or one that is open for reading."""
    if not hasattr(filepath, "read"):
        return saving.load_model(filepath, *args, **options)
    with TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        path.write_bytes(filepath.read())
        return saving.load_model(path, *args, **options)


def _sample_weights(y: Any, class_weight: dict[int, float]) -> Any:
    return weigh(Batch(None, y, None), class_weight).sample_weight


# by path below `keras.src`: where else its names are, and names of its own
_ELSEWHERE = {
    "backend.tensorflow": "ops", "backend.jax": "ops", "backend.torch": "ops",
    "backend.numpy": "ops", "backend.common": "backend", "utils.image_utils": "utils",
}  # fmt: skip
_OWN: dict[str, dict[str, Any]] = {
    "utils.tracking": {"no_automatic_dependency_tracking": _unchanged},
    "utils.backend_utils": {"in_tf_graph": _in_tf_graph, "in_grain_data_pipeline": bool},
    "utils.tf_utils": {},
    "saving.saving_lib": {"save_model": _save_model, "load_model": _load_model},
    "saving.serialization_lib": {"in_safe_mode": _in_safe_mode},
    "distribution.distribution_lib": {},
    "trainers.data_adapters.data_adapter_utils": {
        "class_weight_to_sample_weights": _sample_weights
    },
}


class _Beside(ModuleType):
    """A module with names, or modules, of its own beside those of another."""

    def __init__(self, path: str, other: ModuleType) -> None:
        super().__init__(f"keras.src.{path}".rstrip("."))
        self.__path__: list[str] = []
        vars(self).update(_OWN.get(path, {}))
        self._path, self._other = path, other

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if _is_beside(f"{self._path}.{name}".lstrip(".")):
            return import_module(f"{self.__name__}.{name}")
        return getattr(self._other, name)


def _is_beside(path: str) -> bool:
    return any(f"{known}.".startswith(f"{path}.") for known in _OWN) or not path


def module(path: str) -> ModuleType:
    """What `keras.src.<path>` gives, the package itself for an empty path."""
    for known, target in _ELSEWHERE.items():
        if path == known or path.startswith(f"{known}."):
            path = target + path[len(known) :]
    parts = path.split(".")
    for count in range(len(parts), 0, -1):
        name = ".".join([_ROOT, *parts[:count]])
        if _exists(name):
            found = import_module(name)
            break
    else:
        found = import_module(_ROOT)
    return _Beside(path, found) if _is_beside(path) else found


def _exists(name: str) -> bool:
    try:
        return name in sys.modules or find_spec(name) is not None
    except ModuleNotFoundError:  # what is above it is no package
        return False


class _Tracker:
    """Takes note of what a layer holds: kerata finds that by itself."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer

    def track(self, thing: Any) -> Any:
        held = vars(self.layer).setdefault("_held_besides", [])
        held.append(thing)
        return thing

    def unlock(self) -> None:
        """Nothing is locked."""

    lock = unlock


def _flatten_layers(self: Layer, include_self: bool = True, recursive: bool = True) -> list[Any]:
    below = self._all_layers() if recursive else [self, *self.layers_below]
    return [x for x in below if include_self or x is not self]


def _history(self: Symbol) -> Any:
    node = self.node
    if node is None:
        return None
    calls = getattr(node.operation, "inbound_nodes", [node])
    return node.operation, calls.index(node) if node in calls else 0, self.index


def _compute_attention(
    self: MultiHeadAttention,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None = None,
    training: bool | None = None,
    return_attention_scores: bool = False,
) -> tuple[Tensor, Tensor | None]:
    """What projected queries find, and the weights."""
    dropping = bool(training and self.dropout)
    heads, weights = self._explicit(query, key, value, attention_mask, dropping)
    return heads, weights if return_attention_scores else None


def _public(name: str) -> Any:
    return property(
        lambda layer: getattr(layer, name), lambda layer, value: setattr(layer, name, value)
    )


_HEADS = (
    "query_dense key_dense value_dense output_dense num_heads key_dim value_dim dropout use_bias "
    "kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer "
    "kernel_constraint bias_constraint attention_axes output_shape flash_attention"
)


def serve() -> None:
    """Give layers, symbols and the backend the attributes that Keras' have."""
    members: dict[Any, dict[str, Any]] = {
        backend: {"get_keras_mask": masks.get, "set_keras_mask": masks.set},
        Layer: {
            "_flatten_layers": _flatten_layers,
            "_tracker": property(_Tracker),
            "_metrics": property(lambda layer: list(layer.metrics)),
            "_trainable_variables": property(
                lambda x: [v for v in x.own_variables() if v.trainable]
            ),
            "_non_trainable_variables": property(
                lambda x: [v for v in x.own_variables() if not v.trainable]
            ),
        },
        MultiHeadAttention: {
            "_compute_attention": _compute_attention,
            **{f"_{name}": _public(name) for name in _HEADS.split()},
        },
        Symbol: {
            "_keras_history": property(_history),
            "_keras_mask": property(masks.get, masks.set),
            "_keras_shape": property(lambda x: x.shape),
        },
    }
    for kind, named in members.items():
        for name, member in named.items():
            if not hasattr(kind, name):
                setattr(kind, name, member)
