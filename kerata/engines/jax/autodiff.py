"""Gradients on JAX: its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp

from ...core import Function, tree, use
from ...engine import Engine
from .dtypes import mode_for, with_x64


class JaxAutodiff(Engine[jax.Array]):
    """The hooks of differentiation."""

    def value_and_grad(self, fn: Function) -> Function:
        def inner(params: Any, *rest: Any) -> Any:
            with use(self):
                return fn(params, *rest)

        run = jax.value_and_grad(inner, has_aux=True)

        def call(params: Any, *rest: Any) -> Any:
            with mode_for(params):
                return run(params, *rest)

        return call

    def custom_gradient(self, fn: Function) -> Function:
        """What `fn` closes over gets no gradient; only its arguments do."""

        def function(*args: jax.Array) -> Any:
            out, vjp = fn(*args)

            def backward(g: Any) -> Any:
                with use(self):
                    found = vjp(g)
                found = found if isinstance(found, (list, tuple)) else (found,)
                filled = tuple(
                    jnp.zeros_like(x) if gx is None else gx for x, gx in zip(args, found)
                )
                return filled if len(args) > 1 else filled[0]

            return out, backward

        return with_x64(jax.custom_gradient(function))

    def checkpoint(self, fn: Function) -> Function:
        def run(*args: Any, **kwargs: Any) -> Any:
            leaves = tree.flatten((args, kwargs))
            places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, jax.Array)]

            def inner(tensors: Sequence[jax.Array]) -> Any:
                filled = list(leaves)
                for i, x in zip(places, tensors):
                    filled[i] = x
                given, named = tree.pack_as((args, kwargs), filled)
                return fn(*given, **named)

            return jax.checkpoint(inner)([leaves[i] for i in places])

        return run
