"""Modules of Flax as layers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from ...core import Unpack
from ..base import LayerArguments
from .jax_layer import JaxLayer

__all__ = ["FlaxLayer"]


class FlaxLayer(JaxLayer):
    """A module of Flax (`flax.linen.Module`) as a layer, on the engine JAX.

    What is not in the collection "params" is state. Keys for dropout are given.

    Args:
        module: the module.
        method: what is called instead of `__call__`: a method, or a function of the module. Its
            arguments are called `inputs` and, if it is told, `training`.
        variables: `{"params": …, "batch_stats": …}` as `module.init` returns them; None: it is
            called when the layer is built.

    Raises:
        ValueError: on another engine, or for a method with other arguments.
    """

    def __init__(
        self,
        module: Any,
        method: Callable[..., Any] | None = None,
        variables: Mapping[str, Any] | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        self.module, self.method = module, method
        takes = inspect.signature(method or type(module).__call__).parameters
        told = "training" in takes

        def apply(params: Any, state: Any, rng: Any, inputs: Any, training: bool) -> Any:
            rngs = {"params": rng, "dropout": rng}
            outputs, new = module.apply(
                {"params": params or {}, **state}, inputs, rngs=rngs, method=method,
                mutable=list(state), **({"training": training} if told else {}),
            )  # fmt: skip
            return outputs, {**state, **new}

        def init(rng: Any, inputs: Any, training: bool) -> Any:
            rngs = {"params": rng, "dropout": rng}
            more = {"training": training} if told else {}
            return _parts(module.init(rngs, inputs, method=method, **more))

        given = (None, None) if variables is None else _parts(variables)
        super().__init__(apply, init, *given, **kwargs)


def _parts(variables: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    state = dict(variables)
    return state.pop("params", {}), state
