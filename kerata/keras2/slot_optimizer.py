"""What optimizers of tf.keras 2 said of an update: hyperparameters, slots, `_resource_apply_dense`.

A subclass makes its slots in `_create_slots(var_list)` and updates a variable in
`_resource_apply_dense(grad, var)`; or, in the words of 2.11, in `build` and `update_step`.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from .. import ops, optimizers
from ..core import Tensor, settings
from ..engine import Variable
from ..engine.variable import Readable
from ..optimizers.gradients import clip_by_norm
from ..training.gradient import value_and_grad


class _DType(str):
    """A dtype's name with what was asked of dtypes."""

    __slots__ = ()
    _is_ref_dtype = False

    @property
    def base_dtype(self) -> _DType:
        return self

    @property
    def name(self) -> str:
        return str(self)


class Trained(Readable):
    """A variable as an optimizer of the time was given it."""

    device = ""
    __torch_function__ = staticmethod(Variable.__torch_function__)

    def __init__(self, variable: Variable) -> None:
        self.variable, self.dtype = variable, _DType(variable.dtype)

    @property
    def value(self) -> Any:  # type: ignore[override]
        """The value, which the time called as a method or read."""
        return self.variable.value

    def read_value(self) -> Any:
        """The value."""
        return self.variable.value

    def assign(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        """Set the value, and return it."""
        return self.variable.assign(value)

    def assign_add(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        """Add to the value, and return the new one."""
        return self.variable.assign_add(value)

    def assign_sub(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        """Take from the value, and return the new one."""
        return self.variable.assign_sub(value)

    def __getattr__(self, name: str) -> Any:
        return getattr(object.__getattribute__(self, "variable"), name)


class SlotOptimizer(optimizers.Optimizer):
    """Hyperparameters and slots by name."""

    _use_locking = False
    _has_aggregate_grad = False
    _HAS_AGGREGATE_GRAD = False
    decay: Any = 0.0
    _bounds = ("clipnorm", "global_clipnorm")  # with either of which there may be a clipvalue

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = vars(cls).get("update_step")
        if own is not None and len(inspect.signature(own).parameters) == 3:  # as it was in 2.11
            cls.update_step = _without_rate(own)  # type: ignore[method-assign]

    @property
    def _name(self) -> str:
        return self.name

    @_name.setter
    def _name(self, value: str) -> None:
        self.name = value

    # -- hyperparameters
    @property
    def _initial_decay(self) -> float:
        return float(self.decay)

    def _set_hyper(self, name: str, value: Any) -> None:
        if name != "learning_rate":
            setattr(self, name, value)
        elif isinstance(self._learning_rate, Variable) and isinstance(value, (int, float)):
            self._learning_rate.assign(value)
        else:
            self._variables[:] = [v for v in self._variables if v is not self._learning_rate]
            self._learning_rate = self._rate_holder(value)

    def _get_hyper(self, name: str, dtype: Any = None) -> Any:
        value = getattr(self, name)
        value = value() if callable(value) else value
        value = value.value if isinstance(value, Variable) else value
        return value if dtype is None else ops.cast(value, _name_of(dtype))

    def _serialize_hyperparameter(self, name: Any) -> Any:
        if not isinstance(name, str):  # of 2.11: the value itself
            value = name
        else:
            value = self._learning_rate if name == "learning_rate" else getattr(self, name)
        return value.numpy().item() if isinstance(value, Variable) else optimizers.serialize(value)

    def _build_learning_rate(self, learning_rate: Any) -> Any:
        self._set_hyper("learning_rate", learning_rate)
        return self._learning_rate

    def _decayed_lr(self, var_dtype: Any) -> Any:
        """The learning rate as it has fallen."""
        rate = self._get_hyper("learning_rate", var_dtype)
        if not self.decay:
            return rate
        return rate / (ops.cast(self.iterations, _name_of(var_dtype)) * self.decay + 1.0)

    # -- slots
    def add_variable_from_reference(
        self, reference_variable: Any = None, name: str | None = None, initializer: Any = "zeros",
        model_variable: Any = None, variable_name: str | None = None, **kwargs: Any,
    ) -> Variable:  # fmt: skip
        """A variable of the shape and dtype of another; `model_variable` and `variable_name` are
        what the first two were called.
        """
        reference = reference_variable if model_variable is None else model_variable
        return super().add_variable_from_reference(reference, variable_name or name, initializer)

    @property
    def _index_dict(self) -> dict[Variable, int]:
        return self._index

    def _var_key(self, variable: Variable) -> Variable:
        return variable

    def add_slot(
        self, var: Any, slot_name: str, initializer: Any = "zeros", shape: Any = None
    ) -> Any:
        """What is kept for a variable under a name."""
        var = getattr(var, "variable", var)
        found = self.__dict__.setdefault("_own_slots", {})
        if (var, slot_name) not in found:
            shape = var.shape if shape is None else tuple(shape)
            made = self.add_variable(shape, initializer, dtype=var.dtype, name=slot_name)
            found[var, slot_name] = Trained(made)
        return found[var, slot_name]

    def get_slot(self, var: Any, slot_name: str) -> Any:
        """What `add_slot` made; of the library's own optimizers, a slot of theirs."""
        var = getattr(var, "variable", var)
        own = self.__dict__.get("_own_slots", {})
        if (var, slot_name) in own:
            return own[var, slot_name]
        return self._slots[slot_name][self._index[var]]

    def get_slot_names(self) -> list[str]:
        """The names of the slots."""
        own = [name for _, name in self.__dict__.get("_own_slots", {})]
        return list(dict.fromkeys([*own, *self._slots]))

    def _create_slots(self, var_list: list[Any]) -> None:
        """A subclass makes its slots."""

    def _create_all_weights(self, var_list: Iterable[Variable]) -> None:
        self.build(var_list)

    def _build_own(self) -> None:
        super()._build_own()
        if self._by_slots():
            self._create_slots([Trained(v) for v in self._trainable_variables])

    # -- the update
    def _prepare_local(self, var_device: Any, var_dtype: Any, apply_state: Any) -> None:
        apply_state[var_device, var_dtype]["lr_t"] = self._decayed_lr(var_dtype)

    def _fallback_apply_state(self, var_device: Any, var_dtype: Any) -> dict[str, Any]:
        state: dict[Any, dict[str, Any]] = {(var_device, var_dtype): {}}
        self._prepare_local(var_device, var_dtype, state)
        return state[var_device, var_dtype]

    def _resource_apply_dense(self, grad: Any, var: Any, apply_state: Any = None) -> Any:
        raise NotImplementedError(
            f"{type(self).__name__} must define `get_updates`, `_resource_apply_dense` or "
            "`update_step`."
        )

    def _by_slots(self) -> bool:
        return type(self)._resource_apply_dense is not SlotOptimizer._resource_apply_dense

    def _clip_values(self, gradients: list[Tensor]) -> list[Tensor]:
        """Which tf.keras 2 did before it looked at norms."""
        limit = self.clipvalue
        return gradients if limit is None else [ops.clip(g, -limit, limit) for g in gradients]

    def _update_by_slots(self, gradients: list[Tensor], variables: list[Variable]) -> None:
        gradients = self._clip_values(gradients)
        if self.clipnorm is not None:
            gradients = [clip_by_norm(g, self.clipnorm) for g in gradients]
        given = [Trained(v) for v in variables]
        kinds = {(v.device, v.dtype) for v in given}
        state = {kind: self._fallback_apply_state(*kind) for kind in kinds}
        for gradient, variable in zip(gradients, given):
            try:
                self._resource_apply_dense(gradient, variable, apply_state=state)
            except TypeError as error:  # before 2.1 there was no state
                if "apply_state" not in str(error):
                    raise
                self._resource_apply_dense(gradient, variable)

    def apply_gradients(
        self, grads_and_vars: Iterable[tuple[Any, Any]], name: str | None = None, **kwargs: Any
    ) -> Any:
        """Update variables by pairs of (gradient, variable); variables of TensorFlow's, too."""
        pairs = [(g, v) for g, v in grads_and_vars if g is not None]
        held = [self._held(v) for _, v in pairs]
        done = super().apply_gradients([(g, h) for (g, _), h in zip(pairs, held)])
        for (_, foreign), own in zip(pairs, held):
            if foreign is not own:
                foreign.assign(own.value)
        return done

    def _held(self, variable: Any) -> Variable:
        """A variable of another library's as one of ours, with the value that it has now."""
        variable = getattr(variable, "variable", variable)
        if isinstance(variable, Variable):
            return variable
        known: dict[int, tuple[Any, Variable]] = self.__dict__.setdefault("_foreign", {})
        if id(variable) not in known:
            zeros = np.zeros(tuple(variable.shape))
            made = Variable(zeros, dtype=_name_of(variable.dtype), name="foreign")
            known[id(variable)] = variable, made
        own = known[id(variable)][1]
        own.assign(ops.convert_to_tensor(variable))
        return own

    def minimize(
        self, loss: Any, var_list: Any, grad_loss: Any = None, name: str | None = None,
        tape: Any = None,
    ) -> Any:  # fmt: skip
        """One step down a loss.

        Args:
            loss: a function without arguments; or, with a `tf.GradientTape`, its result.
            var_list: the variables, or a function that returns them.
            tape: the tape that has recorded the loss.
        """
        variables = list(var_list() if callable(var_list) else var_list)
        if tape is not None:
            gradients = tape.gradient(loss, variables, grad_loss)
        elif all(isinstance(v, Variable) for v in variables):
            gradients = value_and_grad(loss, variables)()[1]
        else:
            gradients = _gradients_of_foreign(loss, variables)
        return self.apply_gradients(zip(gradients, variables))


def _without_rate(update_step: Callable[[Any, Any, Any], Any]) -> Callable[..., None]:
    @functools.wraps(update_step)
    def call(self: Any, gradient: Any, variable: Any, learning_rate: Any = None) -> None:
        update_step(self, gradient, variable)

    return call


def _gradients_of_foreign(loss: Callable[[], Any], variables: list[Any]) -> Any:
    """Of a function of another library's variables, by that library's tape."""
    library: Any = sys.modules[type(variables[0]).__module__.partition(".")[0]]
    with library.GradientTape() as tape:
        value = loss()
    return tape.gradient(value, variables)


def _name_of(dtype: Any) -> str:
    return settings.floatx if dtype is None else str(getattr(dtype, "name", dtype))
