"""The loop of recurrent layers on JAX; what it is for is told in `recurrence`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax


@functools.partial(jax.custom_jvp, nondiff_argnums=(0,))
def recurrence(
    step: Callable[..., Any], states: Any, xs: Any, es: jax.Array, kernel: jax.Array, mask: Any
) -> Any:
    """`states = step(states, x, h @ kernel + e)` over time: (last states, all h [T, B, U]).

    Each gate's rows are scanned by themselves: XLA does not vectorize slices of a row of the scan.
    """
    units = kernel.shape[0]

    def gates(rows: Any) -> Any:
        return None if rows is None else jnp.split(rows, rows.shape[-1] // units, -1)

    def joined(states: Any, x: Any, m: Any) -> Any:
        return step(states, None if x is None else jnp.concatenate(x, 1), m)

    return _scanned(joined, states, gates(xs), gates(es), kernel, mask)


def _scanned(
    step: Callable[..., Any], states: Any, xs: Any, es: jax.Array, kernel: jax.Array, mask: Any
) -> Any:
    def body(states: Any, row: Any) -> Any:
        x, e, valid = row
        e = jnp.concatenate(e, 1) if isinstance(e, list) else e
        made = step(states, x, states[0] @ kernel + e)
        if valid is not None:
            made = [jnp.where(valid, new, old) for new, old in zip(made, states)]
        return made, made[0]

    return lax.scan(body, states, (xs, es, mask))


@recurrence.defjvp
def _recurrence_jvp(step: Callable[..., Any], primals: Any, tangents: Any) -> Any:
    """The scan is linearized for fixed `kernel`, whose part comes by e (flat: XLA is slow with two
    contracted axes)."""
    states, xs, es, kernel, mask = primals
    dstates, dxs, des, dkernel, _ = tangents

    again = jax.checkpoint(step, prevent_cse=False)

    def run(states: Any, xs: Any, es: jax.Array) -> Any:
        return _scanned(again, states, xs, es, kernel, mask)

    (last, hs), along = jax.linearize(run, states, xs, es)
    before = jnp.concatenate([states[0][None], hs[:-1]])
    moved = before.reshape(-1, before.shape[-1]) @ dkernel
    return (last, hs), along(dstates, dxs, des + moved.reshape(des.shape))
