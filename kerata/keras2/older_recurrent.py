"""What recurrent layers of Keras 2.3 had: constants, states to set, states beside the inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core import use
from ..ops._base import shape_of
from .older_members import OlderMembers


def _is_batch(x: Any) -> bool:
    return x is None or isinstance(x, (int, np.integer))


class _WithStates(OlderMembers):
    """Takes `[inputs, *states]`, and constants that cells get at each step."""

    def __call__(
        self, inputs: Any, initial_state: Any = None, constants: Any = None, **kwargs: Any
    ) -> Any:
        """The outputs for sequences, or for a list of sequences, states and constants."""
        if isinstance(inputs, (list, tuple)) and len(inputs) == 1:
            inputs = inputs[0]
        elif isinstance(inputs, (list, tuple)) and hasattr(inputs[0], "shape"):
            count = vars(self).get("_constant_count", 0)
            inputs, states = inputs[0], list(inputs[1:])
            if count:
                states, constants = states[:-count], states[-count:]
            initial_state = states or initial_state
        if constants is not None:
            constants = list(constants) if isinstance(constants, (list, tuple)) else [constants]
            vars(self)["_constant_count"] = len(constants)
            vars(self)["_constant_shapes"] = [tuple(x.shape) for x in constants]
            kwargs["constants"] = constants
        if initial_state is not None:
            kwargs["initial_state"] = initial_state
        return super().__call__(inputs, **kwargs)


class OlderRecurrent(_WithStates):
    """A recurrent layer of the time."""

    implementation = 2  # how a cell multiplied, not what
    cell: Any
    _states: Any

    def call(
        self,
        inputs: Any,
        mask: Any = None,
        training: Any = None,
        initial_state: Any = None,
        constants: Any = None,
    ) -> Any:
        """The outputs, or the last one, with the last states if asked for."""
        vars(self)["_constants"] = constants
        try:
            return super().call(inputs, initial_state, mask, training)
        finally:
            del vars(self)["_constants"]

    def _cell_arguments(self) -> dict[str, Any]:
        constants = vars(self).get("_constants")
        return {} if constants is None else {"constants": constants}

    def _build_cell(self, shape: Any) -> None:
        shapes = vars(self).get("_constant_shapes")
        self.cell.build([shape, *shapes] if shapes else shape)

    def build(self, input_shape: Any) -> None:
        """Build the cell, and make the states' variables where the layer is stateful."""
        several = isinstance(input_shape, list) and isinstance(input_shape[0], (list, tuple))
        super().build(input_shape[0] if several else input_shape)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """The mask of the outputs where they are sequences; states have none."""
        return super().compute_mask(inputs, mask)

    def get_initial_state(self, inputs: Any) -> Any:
        """States of zeros for these inputs."""
        batch = inputs if _is_batch(inputs) else shape_of(inputs)[0]
        return super().get_initial_state(batch)  # type: ignore[misc]

    def reset_states(self, states: Any = None) -> None:
        """Set the states of a stateful layer to arrays, or back to zeros."""
        if states is None:
            self.reset_state()  # type: ignore[attr-defined]
            return
        held = self._states.variables if self._states is not None else []
        given = list(states) if isinstance(states, (list, tuple)) else [states]
        if len(given) != len(held):
            raise ValueError(
                f"{type(self).__name__} '{self.name}' has {len(held)} states to set (it has some "
                f"if it is stateful and built); given {len(given)}."
            )
        for variable, value in zip(held, given):
            with use(variable.engine):
                variable.assign(np.asarray(value))


class OlderStack(OlderMembers):
    """Several cells as one, which hands constants on."""

    def call(
        self, inputs: Any, states: Any, constants: Any = None, training: Any = None, **kwargs: Any
    ) -> Any:
        """The last output, and the new states of all cells."""
        if constants is not None:
            kwargs["constants"] = constants
        return super().call(inputs, states, training=training, **kwargs)


class OlderBidirectional(_WithStates):
    """Repeats the last outputs at masked steps, as it did at the time."""

    supports_masking = False
    forward_layer: Any
    backward_layer: Any

    def call(
        self,
        inputs: Any,
        mask: Any = None,
        training: Any = None,
        initial_state: Any = None,
        constants: Any = None,
    ) -> Any:
        """The merged outputs, with the states of both if asked for."""
        for layer in (self.forward_layer, self.backward_layer):
            layer.zero_output_for_mask = False
        if constants is not None:
            raise NotImplementedError(
                f"Bidirectional '{self.name}': constants are for RNN layers, not for both "
                "directions; concatenate them to the inputs with RepeatVector."
            )
        return super().call(inputs, initial_state, mask, training)

    def build(self, input_shape: Any) -> None:
        """Build both layers."""
        super().build(input_shape)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """The mask of the outputs where they are sequences."""
        return super().compute_mask(inputs, mask)

    @property
    def constraints(self) -> dict[Any, Any]:
        """The constraints of weights that have one."""
        return {v: v.constraint for v in self.weights if v.constraint is not None}
