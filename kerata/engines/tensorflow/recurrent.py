"""The loop of recurrent layers on TensorFlow; what it is for is told in `recurrence`.

TensorFlow's gradient of a loop keeps every intermediate value of every step. Here the states and
what drives the steps are kept, and a step is done anew on the way back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import tensorflow as tf

from ...core import Function
from ._open_sizes import length_of, shape_of, sizes_of
from .control import counted_loop

States = list[tf.Tensor]
Rows: TypeAlias = "tf.Tensor | None"
SHORT = 16  # steps


def recurrence(
    step: Function, states: States, xs: Rows, es: tf.Tensor, kernel: tf.Tensor, mask: Rows
) -> tuple[States, tf.Tensor]:
    """`states = step(states, x, h @ kernel + e)` over time: (last states, all h [T, B, U])."""
    count = len(states)

    @tf.custom_gradient
    def run(es: tf.Tensor, kernel: tf.Tensor, *rest: tf.Tensor) -> tuple[Any, Function]:
        first, inputs = list(rest[:count]), rest[count] if xs is not None else None
        last, kept = _forwards(step, first, inputs, es, kernel, mask)

        def backward(*upstream: tf.Tensor) -> list[tf.Tensor]:
            before = [tf.concat([s[None], k[:-1]], 0) for s, k in zip(first, kept)]
            dstates, dxs, des = _backwards(step, before, inputs, es, kernel, mask, upstream)
            flat = tf.reshape(des, (-1, kernel.shape[1]))
            dkernel = tf.matmul(tf.reshape(before[0], (-1, kernel.shape[0])), flat, True)
            des = des if es.shape.rank > 1 else tf.reduce_sum(flat, 0)
            return [des, dkernel, *dstates, *([] if dxs is None else [dxs])]

        return (*last, kept[0]), backward

    found = run(es, kernel, *states, *([] if xs is None else [xs]))
    return list(found[:count]), found[count]


def _read(xs: Rows) -> Function:
    """A function that returns the row of a step; of a row for all steps, that."""
    if xs is None or xs.shape.rank == 1:
        return lambda t: xs
    return tf.TensorArray(xs.dtype, length_of(xs), element_shape=xs.shape[1:]).unstack(xs).read


def _empty(length: Any, like: tf.Tensor) -> tf.TensorArray:
    return tf.TensorArray(like.dtype, length, element_shape=like.shape)


def _repeated(body: Function, state: Any, length: Any) -> Any:
    """`state = body(*state)`; few steps are laid out, which spares the loop."""
    if not isinstance(length, int) or length > SHORT:
        return counted_loop(body, state, length)
    for _ in range(length):
        state = body(*state)
    return state


def _forwards(
    step: Function, states: States, xs: Rows, es: tf.Tensor, kernel: tf.Tensor, mask: Rows
) -> tuple[States, States]:
    """(last states, all states of each kind [T, B, U])."""
    length = length_of(es if xs is None else xs)
    x_at, e_at, valid_at = map(_read, (xs, es, mask))

    def body(t: tf.Tensor, states: States, kept: list[tf.TensorArray]) -> tuple[Any, ...]:
        made = step(states, x_at(t), tf.matmul(states[0], kernel) + e_at(t))
        valid = valid_at(t)
        if valid is not None:
            made = [tf.where(valid, new, old) for new, old in zip(made, states)]
        return t + 1, made, [rows.write(t, s) for rows, s in zip(kept, made)]

    start = (tf.constant(0), states, [_empty(length, s) for s in states])
    _, last, kept = _repeated(body, start, length)
    return last, [rows.stack() for rows in kept]


def _backwards(
    step: Function, before: States, xs: Rows, es: tf.Tensor, kernel: tf.Tensor, mask: Rows,
    upstream: Sequence[tf.Tensor],
) -> tuple[States, Rows, tf.Tensor]:  # fmt: skip
    """Gradients by (first states, xs, es)."""
    shape, turned = (*shape_of(before[0])[:2], kernel.shape[1]), tf.transpose(kernel)
    drives = tf.matmul(tf.reshape(before[0], (-1, kernel.shape[0])), kernel)
    drives, length = tf.reshape(drives, sizes_of(shape)), length_of(before[0])
    x_at, m_at, valid_at, out_at = map(_read, (xs, drives + es, mask, upstream[-1]))
    states_at = [_read(b) for b in before]

    def body(k: tf.Tensor, ds: States, dxs: Any, dms: tf.TensorArray) -> tuple[Any, ...]:
        t = length - 1 - k
        states, x, m, valid = [at(t) for at in states_at], x_at(t), m_at(t), valid_at(t)
        ds = [ds[0] + out_at(t), *ds[1:]]
        taken = ds if valid is None else [tf.where(valid, d, tf.zeros_like(d)) for d in ds]
        inputs = [*states, m] if x is None else [*states, m, x]
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(inputs)
            made = step(states, x, m)
        zero = tf.UnconnectedGradients.ZERO
        found = tape.gradient(made, inputs, taken, unconnected_gradients=zero)
        dm, back = found[len(ds)], list(found[: len(ds)])
        back[0] = back[0] + tf.matmul(dm, turned)
        if valid is not None:
            back = [b + (d - g) for b, d, g in zip(back, ds, taken)]
        dxs = dxs if x is None else dxs.write(t, found[-1])
        return k + 1, back, dxs, dms.write(t, dm)

    dxs = tf.constant(0) if xs is None else _empty(length, xs[0])
    start = (tf.constant(0), list(upstream[:-1]), dxs, _empty(length, drives[0]))
    _, ds, dxs, dms = _repeated(body, start, length)
    return ds, None if xs is None else dxs.stack(), dms.stack()
