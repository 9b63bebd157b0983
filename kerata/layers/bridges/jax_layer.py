"""Functions of JAX as layers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...core import Tensor, Unpack, tree
from ...engine.random.seeds import SeedGenerator
from ..base import LayerArguments
from .bridge import Bridge

__all__ = ["JaxLayer"]

_CALLED = ("params", "state", "rng", "inputs", "training")
_INITIALIZED = ("rng", "inputs", "training")


class JaxLayer(Bridge):
    """A pure function of JAX as a layer, on the engine JAX.

    Args:
        call_fn: a function of `inputs` and, as far as it names them, of `params` (a tree of arrays
            that are trained), `state` (one of arrays that are not), `rng` (a key) and `training`.
            It returns the outputs; if it takes a state, `(outputs, new state)`.
        init_fn: a function of `rng`, `inputs` (zeros, one sample) and perhaps `training` that
            returns the first `params`, or `(params, state)`; None where they are given.
        params: the first parameters.
        state: the first state.
        seed: of the keys.
        native_serialization_platforms: accepted; nothing is serialized.

    Raises:
        ValueError: on another engine; for functions with other arguments; without parameters.
    """

    def __init__(
        self,
        call_fn: Callable[..., Any],
        init_fn: Callable[..., Any] | None = None,
        params: Any = None,
        state: Any = None,
        seed: int | None = None,
        native_serialization_platforms: Sequence[str] | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self.call_fn, self.init_fn, self.seed = call_fn, init_fn, seed
        self.native_serialization_platforms = native_serialization_platforms
        self._takes = _names(call_fn, "call_fn", _CALLED)
        if init_fn is not None:
            self._init_takes = _names(init_fn, "init_fn", _INITIALIZED)
        elif params is None and state is None and {"params", "state"} & {*self._takes}:
            raise ValueError(
                "JaxLayer: `init_fn`, `params` and `state` are all None, but `call_fn` takes "
                "parameters or a state: give one of them."
            )
        self._random = SeedGenerator(seed)
        self._trees: dict[str, Any] = {}  # makes a tree of its leaves, by what the tree is
        if params is not None or state is not None or init_fn is None:
            self._hold_trees(params, state)
            self.built = True

    def _hold_trees(self, params: Any, state: Any) -> None:
        for what, given in (("params", params), ("state", state)):
            leaves, self._trees[what] = self.engine.flatten(given)
            self.hold({f"{what}/{i}": leaf for i, leaf in enumerate(leaves)}, what == "params")

    def build(self, input_shape: Any) -> None:
        """Call `init_fn` on zeros."""
        if self._trees:
            return
        inputs = tree.map_shape_structure(
            lambda shape: self.engine.full(tuple(n or 1 for n in shape), 0, self.compute_dtype),
            input_shape,
        )
        given = {"rng": self._random.next(), "inputs": inputs, "training": True}
        found = self.init_fn(**{name: given[name] for name in self._init_takes})  # type: ignore
        self._hold_trees(*(found if "state" in self._takes else (found, None)))

    def compute(
        self, values: dict[str, Tensor], args: Any, kwargs: Any, training: bool
    ) -> tuple[Any, Mapping[str, Any]]:
        """Call the function."""
        held = {
            what: make([x for name, x in values.items() if name.startswith(f"{what}/")])
            for what, make in self._trees.items()
        }
        given = {**held, "inputs": kwargs.get("inputs", args[0] if args else None)}
        given["training"] = training
        if "rng" in self._takes:
            given["rng"] = self._random.next()
        outputs = self.call_fn(**{name: given[name] for name in self._takes})
        if "state" not in self._takes:
            return outputs, {}
        outputs, state = outputs
        leaves = self.engine.flatten(state)[0]
        names = [name for name in values if name.startswith("state/")]
        if len(leaves) != len(names):
            raise ValueError(
                f"Layer '{self.name}': the new state has {len(leaves)} arrays, the state before "
                f"{len(names)}; they must have one structure."
            )
        return outputs, dict(zip(names, leaves))

    def call(  # type: ignore[override]
        self, inputs: Any, training: bool | None = False
    ) -> Any:
        """The function's outputs."""
        return super().call(inputs, training=training)


def _names(function: Callable[..., Any], what: str, known: Sequence[str]) -> list[str]:
    """The arguments of a function, all of them known, `inputs` among them."""
    names = list(inspect.signature(function).parameters)
    if "inputs" not in names:
        raise ValueError(f"JaxLayer: `{what}` has no argument `inputs`; it has {names}.")
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ValueError(
            f"JaxLayer: `{what}` has the argument `{unknown[0]}`; it may have {', '.join(known)}."
        )
    return names
