"""Branches, loops and vectorization on JAX."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
from jax import lax

from ...core import Function
from ...engine import Engine
from .convolution import looping


class JaxControl(Engine[jax.Array]):
    """The hooks of control flow."""

    def cond(self, pred: jax.Array, true_fn: Function, false_fn: Function) -> Any:
        """A known condition runs its branch as it is."""
        if not isinstance(pred, jax.core.Tracer):
            return true_fn() if pred else false_fn()
        return lax.cond(lax.reshape(pred, ()), true_fn, false_fn)

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        with looping():
            return lax.while_loop(
                lambda values: lax.reshape(cond(*values), ()),
                lambda values: list(body(*values)),
                list(loop_vars),
            )

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> Any:
        with looping():
            return lax.scan(step, carry, xs, length, reverse)

    def vectorize(self, fn: Function) -> Function:
        return jax.vmap(fn)
