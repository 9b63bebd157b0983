"""What packages built on Keras use of it beyond its public names.

`keras.src.a.b` is kerata's module of that path, or of the longest part of it that there is. A name
that it has not is one of `private_functions`, one of a module below it, or a public one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, NamedTuple

from .. import backend, ops, saving
from ..core import Tensor, ambient, masks
from ..engine import Symbol
from ..engine.spec.symbol import Node
from ..layers import Dropout, InputLayer, Layer, MultiHeadAttention
from .private_functions import NAMES, SymbolicArguments, unchanged

_ROOT = import_module(__name__.partition(".")[0])


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


class KerasHistory(NamedTuple):
    """Where a symbol comes from: which call of an operation, and which of its outputs."""

    operation: Any
    node_index: int
    tensor_index: int


class LazyModule:
    """A module that is imported when something of it is asked for."""

    def __init__(
        self, name: str, pip_name: str | None = None, import_error_msg: str | None = None
    ) -> None:
        self.name, self.pip_name = name, pip_name or name
        self.import_error_msg = import_error_msg or (
            f"This needs the module {name}: `pip install {self.pip_name}`."
        )

    @property
    def available(self) -> bool:
        """Whether it is installed."""
        return find_spec(self.name) is not None

    def initialize(self) -> ModuleType:
        """Import it."""
        try:
            return import_module(self.name)
        except ImportError:
            raise ImportError(self.import_error_msg) from None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.initialize(), name)


# by path below `keras.src`: where else its names are, and names of its own
_ELSEWHERE = {
    "backend.tensorflow": "ops", "backend.jax": "ops", "backend.torch": "ops",
    "backend.numpy": "ops", "backend.common": "backend", "backend.config": "config",
    "backend": "ops", "utils.image_utils": "utils", "testing": "compat.private_functions",
}  # fmt: skip
_LAZY = ("tensorflow", "jax", "scipy", "matplotlib", "torch_xla", "grain")
_OWN: dict[str, dict[str, Any]] = {
    "backend": {
        name: getattr(ops, name) for name in ("core", "image", "linalg", "math", "nn", "numpy")
    },
    "ops.node": {"Node": Node, "KerasHistory": KerasHistory},
    "version": {"__version__": "3.15.1"},
    "utils.tracking": {"no_automatic_dependency_tracking": unchanged},
    "utils.backend_utils": {"in_tf_graph": _in_tf_graph, "in_grain_data_pipeline": bool},
    "utils.module_utils": {"LazyModule": LazyModule, **{name: LazyModule(name) for name in _LAZY}},
    "saving.saving_lib": {"save_model": _save_model, "load_model": _load_model},
    "saving.serialization_lib": {"in_safe_mode": _in_safe_mode},
}
_PUBLIC = [
    getattr(_ROOT, name)
    for name in "utils layers models saving random losses metrics config backend data".split()
]
_PACKAGES = frozenset(
    "activations applications attention backend callbacks common constraints convolutional core "
    "data_adapters datasets distillation distribution dtype_policies export image_preprocessing "
    "initializers jax layers legacy losses merging metrics models normalization numpy ops "
    "optimizers pooling preprocessing quantizers random regularization regularizers reshaping rnn "
    "saving schedules tensorflow testing torch trainers tree utils visualization wrappers".split()
)
_INNER = {  # modules beside functions: what else is asked for there is no module
    "": "api_export version", "backend": "config",
    "ops": "function node operation operation_utils symbolic_arguments",
}  # fmt: skip


class Private(ModuleType):
    """A module of Keras' own, with names of kerata's."""

    def __init__(self, path: str, other: ModuleType) -> None:
        super().__init__(f"keras.src.{path}".rstrip("."))
        self.is_package = not path or path.rpartition(".")[2] in _PACKAGES
        if self.is_package:
            self.__path__: list[str] = []
        vars(self).update(_OWN.get(path, {}))
        self._path, self._other = path, other

    def __getattr__(self, name: str) -> Any:
        if name == "__all__":
            return self._other.__all__
        if not name.startswith("__"):
            inside = f"{self._path}.{name}".lstrip(".")
            if name in _PACKAGES and self.is_package or any(x.startswith(inside) for x in _OWN):
                return import_module(f"{self.__name__}.{name}")
            for place in self._places():
                if name in place:
                    return self._beside(name, place[name])
            if hasattr(_ROOT, name):
                return getattr(_ROOT, name)
        raise AttributeError(f"kerata has no {name!r} for {self.__name__}.")

    def _beside(self, name: str, found: Any) -> Any:
        """What was found; a module of kerata's with the names beside it."""
        ours = isinstance(found, ModuleType) and found.__name__.startswith(f"{_ROOT.__name__}.")
        return import_module(f"{self.__name__}.{name}") if ours and self.is_package else found

    def _places(self) -> Iterator[dict[str, Any]]:
        yield vars(self._other)
        yield NAMES
        if self._other is not _ROOT:
            below = f"{self._other.__name__}."
            yield from (vars(m) for n, m in list(sys.modules.items()) if n.startswith(below))
        yield from map(vars, _PUBLIC)


def module(path: str) -> ModuleType | None:
    """What `keras.src.<path>` gives, the package itself for an empty path; None if it has none."""
    where = path
    for known, target in _ELSEWHERE.items():
        if path == known or path.startswith(f"{known}."):
            where = target + path[len(known) :]
            break
    parts = where.split(".")
    for count in range(len(parts), 0, -1):
        name = ".".join([_ROOT.__name__, *parts[:count]])
        if _exists(name):
            exact = count == len(parts)
            return Private(path, import_module(name)) if exact or _is_module(path) else None
    return Private(path, _ROOT) if _is_module(path) else None


def _is_module(path: str) -> bool:
    """Whether it is one of Keras', as far as names tell."""
    above, _, last = path.rpartition(".")
    if not path or last in _PACKAGES:
        return True
    return last in _INNER[above].split() if above in _INNER else last.islower()


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
    return KerasHistory(node.operation, calls.index(node) if node in calls else 0, self.index)


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


def _build_attention(self: MultiHeadAttention, rank: int) -> None:
    """What a subclass that makes the projections itself attends with."""
    self._axes = axes = self._attended(rank - 1)
    rest = [i for i in range(1, rank - 2) if i not in axes]
    letters = "abcdefghijklmnopqrstuvwxyz"[:rank]
    key = "".join(x.upper() if i in axes else x for i, x in enumerate(letters))
    order = (0, *rest, rank - 2, *axes)
    weights = "".join([*(letters[i] for i in order), *(key[i] for i in axes)])
    attributes: Any = self
    attributes._dot_product_equation = f"{key},{letters}->{weights}"
    attributes._combine_equation = f"{weights},{key[:-1]}{letters[-1]}->{letters}"
    attributes._dropout_layer = Dropout(self.dropout, seed=self.seed, dtype=self.dtype_policy)


def _masked_softmax(self: MultiHeadAttention, scores: Tensor, mask: Tensor | None = None) -> Any:
    return self._softmax(scores, mask)


def _public(name: str) -> Any:
    return property(
        lambda layer: getattr(layer, name), lambda layer, value: setattr(layer, name, value)
    )


_HEADS = (
    "query_dense key_dense value_dense output_dense num_heads key_dim value_dim dropout use_bias "
    "kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer "
    "kernel_constraint bias_constraint attention_axes output_shape flash_attention"
)


_OF_NODES = {
    "input_tensors": property(lambda node: node.inputs),
    "output_tensors": property(lambda node: node.outputs),
    "parent_nodes": property(lambda node: [x.node for x in node.inputs if x.node]),
    "is_input": property(lambda node: not node.inputs),
}


def serve(version: int) -> None:
    """Give layers, symbols and the backend the attributes that Keras' have."""
    if version == 3:  # Keras 2's are a dict
        read = lambda node: SymbolicArguments(*node.args, **node.kwargs)
        Node.arguments = property(read)  # type: ignore[attr-defined]
    members: dict[Any, dict[str, Any]] = {
        backend: {"get_keras_mask": masks.get, "set_keras_mask": masks.set},
        InputLayer: {"_inbound_nodes": property(lambda layer: [layer.node])},
        Node: _OF_NODES,
        Layer: {
            "_inbound_nodes": (),  # of one that was called on no symbols
            "_flatten_layers": _flatten_layers,
            "_tracker": property(_Tracker),
            "_metrics": property(lambda layer: list(layer.metrics)),
            "_trainable_variables": property(
                lambda x: [v for v in x.own_variables() if v.trainable_at_first]
            ),
            "_non_trainable_variables": property(
                lambda x: [v for v in x.own_variables() if not v.trainable_at_first]
            ),
        },
        MultiHeadAttention: {
            "_compute_attention": _compute_attention,
            "_build_attention": _build_attention,
            "_masked_softmax": _masked_softmax,
            "_get_common_kwargs_for_sublayer": MultiHeadAttention._options,
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
