"""The loop of recurrent layers on JAX; what it is for is told in `recurrence`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

States = list[jax.Array]


@functools.partial(jax.custom_jvp, nondiff_argnums=(0,))
def recurrence(
    step: Callable[..., Any], states: States, xs: Any, es: jax.Array, kernel: jax.Array, mask: Any
) -> tuple[States, jax.Array]:
    """`states = step(states, x, h @ kernel + e)` over time: (last states, all h [T, B, U])."""
    last, (before, _) = _scanned(step, states, xs, es, kernel, mask)
    return last, _after(before, last)


def _after(before: States, last: States) -> jax.Array:
    """All h after a step, of those before it."""
    return jnp.concatenate([before[0][1:], last[0][None]])


def _scanned(
    step: Callable[..., Any], states: States, xs: Any, es: jax.Array, kernel: jax.Array, mask: Any
) -> tuple[States, tuple[States, jax.Array]]:
    """(last states, (states before each step, what drove it)).

    Each gate's rows are scanned by themselves: XLA does not vectorize slices of a row of the scan.
    """
    steady = es.ndim == 1

    def body(states: States, row: Any) -> Any:
        x, e, valid = row
        m = states[0] @ kernel + (es if steady else jnp.concatenate(e, 1))
        made = step(states, None if x is None else jnp.concatenate(x, 1), m)
        if valid is not None:
            made = [jnp.where(valid, new, old) for new, old in zip(made, states)]
        return made, (states, m)

    def gates(rows: Any) -> Any:
        return None if rows is None else jnp.split(rows, rows.shape[-1] // kernel.shape[0], -1)

    return lax.scan(body, states, (gates(xs), None if steady else gates(es), mask))


@recurrence.defjvp
def _recurrence_jvp(step: Callable[..., Any], primals: Any, tangents: Any) -> Any:
    """Steps are linearized at what was kept of each. The part of `kernel` comes by e (flat: XLA is
    slow with two contracted axes)."""
    states, xs, es, kernel, mask = primals
    dstates, dxs, des, dkernel, _ = tangents
    last, (before, ms) = _scanned(step, states, xs, es, kernel, mask)
    moved = before[0].reshape(-1, kernel.shape[0]) @ dkernel
    again = jax.checkpoint(step, prevent_cse=False)

    def body(dstates: States, row: Any) -> Any:
        at, x, m, valid, dx, de = row
        along = (dstates, dx, dstates[0] @ kernel + de)
        made = jax.jvp(again, (at, x, m), along)[1]
        if valid is not None:
            made = [jnp.where(valid, new, old) for new, old in zip(made, dstates)]
        return made, made[0]

    rows = (before, xs, ms, mask, dxs, des + moved.reshape(ms.shape))
    return (last, _after(before, last)), lax.scan(body, dstates, rows)
