"""A recurrent layer run in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Array, OpenShape, Tensor, Unpack, one_of, registry, tree
from ..base import Layer, LayerArguments

__all__ = ["Bidirectional"]


class Bidirectional(Layer):
    """A recurrent layer over the sequence, and its twin over the reversed one.

    Args:
        layer: an `RNN` (`LSTM`, `GRU` …), or a layer with `go_backwards`, `return_sequences`,
            `return_state`.
        merge_mode: how the two outputs become one: "concat", "sum", "mul", "ave"; None keeps both.
        backward_layer: the layer for the other direction, made from `layer` where None.

    With `return_state`, the forward states come first. Source: Schuster & Paliwal, 1997.

    >>> import numpy as np
    >>> from kerata.layers import LSTM
    >>> Bidirectional(LSTM(4, return_sequences=True))(np.ones((2, 5, 3))).shape
    (2, 5, 8)
    """

    supports_masking = True
    unlisted = frozenset({"layer", "weights", "backward_layer"})

    def __init__(
        self,
        layer: Any,
        merge_mode: str | None = "concat",
        weights: Sequence[Array] | None = None,
        backward_layer: Any = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        self._check(layer, merge_mode, backward_layer)
        super().__init__(**kwargs)
        self.merge_mode = merge_mode
        back = layer.go_backwards
        self.forward_layer = _copy(layer, f"forward_{layer.name.removeprefix('forward_')}", back)
        if backward_layer is None:
            self.backward_layer = _copy(layer, f"backward_{layer.name}", not back)
        else:
            other = backward_layer
            self.backward_layer = _copy(other, other.name, other.go_backwards)
        self._agree()
        if layer.return_sequences:  # so that the two sequences, merged, have no stale steps
            self.forward_layer.zero_output_for_mask = True
            self.backward_layer.zero_output_for_mask = True
        self.return_sequences = layer.return_sequences
        self.return_state = layer.return_state
        self.stateful = getattr(layer, "stateful", False)
        self._first_weights = weights
        self.input_spec = layer.input_spec

    def _check(self, layer: Layer, merge_mode: Any, backward_layer: Any) -> None:
        for each in (layer,) if backward_layer is None else (layer, backward_layer):
            wanted = ("go_backwards", "return_sequences", "return_state")
            if not isinstance(each, Layer) or any(not hasattr(each, name) for name in wanted):
                raise ValueError(
                    "Bidirectional takes a recurrent layer, such as `Bidirectional(LSTM(4))`; "
                    f"given {each!r}."
                )
        modes = ("concat", "sum", "mul", "ave", None)
        one_of(merge_mode, modes, "merge_mode", "Bidirectional")

    def _agree(self) -> None:
        first, second = self.forward_layer, self.backward_layer
        if first.go_backwards == second.go_backwards:
            raise ValueError(
                f"Bidirectional '{self.name}': layer and backward_layer must go in opposite "
                f"directions, but both have go_backwards={first.go_backwards}."
            )
        for name in ("return_sequences", "return_state", "stateful"):
            if getattr(first, name, False) != getattr(second, name, False):
                raise ValueError(
                    f"Bidirectional '{self.name}': layer and backward_layer must agree in {name}; "
                    f"they have {getattr(first, name)} and {getattr(second, name)}."
                )

    @property
    def layer(self) -> Any:
        """The forward layer."""
        return self.forward_layer

    @property
    def states(self) -> Any:
        """The states of both layers, of stateful ones."""
        if not self.stateful or self.forward_layer.states is None:
            return None
        return tuple(self.forward_layer.states + self.backward_layer.states)

    def reset_state(self) -> None:
        """Set the states of both layers back to zeros."""
        self.forward_layer.reset_state()
        self.backward_layer.reset_state()

    reset_states = reset_state

    def build(self, sequences_shape: OpenShape, initial_state_shape: Any = None) -> None:
        """Build both layers."""
        for layer in (self.forward_layer, self.backward_layer):
            if not layer.built:
                layer.build(sequences_shape)
        if self._first_weights is not None:
            self.set_weights(self._first_weights)

    def call(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | None = None,
        mask: Tensor | None = None,
        training: bool | None = None,
    ) -> Any:
        """The merged outputs, with the states of both if asked for."""
        states: list[Any] = [None, None]
        if initial_state is not None:
            half = len(initial_state) // 2
            states = [list(initial_state[:half]), list(initial_state[half:])]
        results = [
            layer(sequences, initial_state=state, mask=mask, training=training)
            for layer, state in zip((self.forward_layer, self.backward_layer), states)
        ]
        after: tuple[Any, ...] = ()
        if self.return_state:
            after = (*results[0][1:], *results[1][1:])
            results = [results[0][0], results[1][0]]
        if self.return_sequences:
            results[1] = ops.flip(results[1], axis=1)
        merged = self._merge(*results)
        if not self.return_state:
            return merged
        return (*merged, *after) if self.merge_mode is None else (merged, *after)

    def _merge(self, first: Tensor, second: Tensor) -> Any:
        if self.merge_mode == "concat":
            return ops.concatenate([first, second], axis=-1)
        if self.merge_mode == "sum":
            return ops.add(first, second)
        if self.merge_mode == "ave":
            return ops.multiply(ops.add(first, second), 0.5)
        if self.merge_mode == "mul":
            return ops.multiply(first, second)
        return first, second

    def compute_mask(self, _: Any, mask: Tensor | None) -> Any:
        """The mask of the outputs where they are sequences."""
        found = tree.flatten(mask)[0] if self.return_sequences and mask is not None else None
        return (found, found) if self.merge_mode is None else found

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        config["layer"] = registry.serialize(_plain(self.forward_layer))
        config["backward_layer"] = registry.serialize(_plain(self.backward_layer))
        return config


def _copy(layer: Any, name: str, go_backwards: bool) -> Any:
    """An unbuilt layer of the same configuration, under another name and in a given direction."""
    config = layer.get_config()
    return type(layer).from_config({**config, "name": name, "go_backwards": go_backwards})


def _plain(layer: Any) -> Any:
    return _copy(layer, layer.name, layer.go_backwards)
