"""Layers, models, metrics and optimizers in TensorFlow's checkpoints, and as parts of `tf.Module`.

TensorFlow asks whether something is a `Trackable`, and what it holds. What is restored before it
has variables gets its values when it is built.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import Any

import tensorflow as tf

from ...core import tree, use
from ...engine import Variable
from ..tensorflow.dtypes import DTYPES
from ..tensorflow.resident import settle

_Trackable: Any = tf.__internal__.tracking.Trackable
_cells: dict[int, _Cell] = {}  # by the identities of the variables
_states: weakref.WeakKeyDictionary[Any, dict[str, Any]] = weakref.WeakKeyDictionary()
_KEY = "VARIABLE_VALUE"  # as TensorFlow calls the values of its own variables


class _Cell(_Trackable):  # type: ignore[misc]
    """A variable of ours, as a checkpoint has it."""

    def __init__(self, variable: Variable) -> None:
        self._of = weakref.ref(variable)

    @property
    def variable(self) -> Variable:
        found = self._of()
        assert found is not None  # a cell is reached from what holds its variable
        return found

    def _serialize_to_tensors(self) -> dict[str, tf.Tensor]:
        return {_KEY: tf.convert_to_tensor(self.variable.numpy())}

    def _restore_from_tensors(self, restored: dict[str, tf.Tensor]) -> None:
        with use(self.variable.engine):
            self.variable.assign(restored[_KEY].numpy())


def _cell(variable: Variable) -> _Cell:
    """The same one as long as there is the variable: TensorFlow goes by identity."""
    if id(variable) not in _cells:
        _cells[id(variable)] = _Cell(variable)
        weakref.finalize(variable, _cells.pop, id(variable), None)
    return _cells[id(variable)]


def _store(variable: Variable) -> tf.Variable:
    """What a program of TensorFlow's reads."""
    if not variable.at_home:
        with tf.init_scope():
            settle(variable)
    return variable.home


def _inputs(layer: Any) -> list[tf.TensorSpec]:
    """What a layer takes: what a model was made for, or one tensor as at the first call."""
    if layer.built and getattr(layer, "inputs", None):
        kinds = [(x.shape, DTYPES.get(x.dtype, tf.string), x.name) for x in layer.inputs]
        return [tf.TensorSpec(*kind) for kind in kinds]
    shapes = list((layer.get_build_config() or {}).values())
    sizes = shapes[0] if len(shapes) == 1 else None
    if not isinstance(sizes, (tuple, list)) or not {*map(type, sizes)} <= {int, type(None)}:
        return []
    return [tf.TensorSpec((None, *sizes[1:]), DTYPES[layer.compute_dtype], "inputs")]


def _program(layer: Any, inputs: list[tf.TensorSpec]) -> Any:
    """A layer's call, as a function of TensorFlow's."""
    of, structure = weakref.ref(layer), layer.input if len(inputs) > 1 else None

    def call(*tensors: Any) -> Any:
        found: Any = of()  # the function is kept as long as the layer, which it must not keep
        return found(tensors[0] if structure is None else tree.pack_as(structure, list(tensors)))

    return tf.function(call, input_signature=inputs, autograph=False)


def _numbered(kind: str, held: Iterable[Any]) -> dict[str, Any]:
    return {f"{kind}-{i}": x for i, x in enumerate(held)}


class _Outside:
    """What TensorFlow notes of an object, beside it: copies and files of the object are without."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, holder: Any, owner: type | None = None) -> Any:
        if holder is None or self.name not in _states.get(holder, ()):
            raise AttributeError(self.name)
        return _states[holder][self.name]

    def __set__(self, holder: Any, value: Any) -> None:
        _states.setdefault(holder, {})[self.name] = value


class Checkpointed(_Trackable):  # type: ignore[misc]
    """A base that a class of what holds variables gets on this engine."""

    _self_unconditional_checkpoint_dependencies = _Outside()
    _self_unconditional_dependency_names = _Outside()
    _self_unconditional_deferred_dependencies = _Outside()
    _self_name_based_restores = _Outside()
    _self_saveable_object_factories = _Outside()
    _self_update_uid = _Outside()

    def _trackable_children(self: Any, save_type: str = "checkpoint", **_: Any) -> dict[str, Any]:
        layer = hasattr(self, "own_variables")
        if save_type != "checkpoint":
            found = _numbered("variable", map(_store, self.variables))
            if layer and (inputs := _inputs(self)):
                noted = _states.setdefault(self, {})
                program = noted["program"] = noted.get("program") or _program(self, inputs)
                found |= {"__call__": program, "_default_save_signature": program}
            return found
        if not layer:
            return _numbered("variable", map(_cell, self.variables))
        # a Sequential model that is built holds another model beside its layers
        listed = isinstance(getattr(type(self), "layers", None), property)
        own = dict.fromkeys([*self.own_variables(), *self._own_states()])
        return {
            **_numbered("variable", map(_cell, own)),
            **_numbered("layer", self.layers if listed else self.layers_below),
        }

    def _lookup_dependency(self, name: str, cached_dependencies: Any = None) -> Any:
        return self._trackable_children().get(name)

    def _restore_deferred(self) -> None:
        """Take the values that were restored before there were variables for them."""
        if self in _states:
            for name, child in self._trackable_children().items():
                self._handle_deferred_dependencies(name, child)


def checkpointed(kind: type) -> None:
    """Make a class, with all below it, known to checkpoints."""
    if not issubclass(kind, Checkpointed):
        kind.__bases__ += (Checkpointed,)
