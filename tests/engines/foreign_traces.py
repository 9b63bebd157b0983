"""What users trace with: a function of one tensor becomes one that gives the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kerata import ops


def jax_jit(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """One program."""
    import jax

    return jax.jit(function)


def jax_vmap(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Row by row, each with a batch axis of its own."""
    import jax

    mapped = jax.vmap(lambda row: function(row[None])[0])
    return mapped


def jax_grad(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The value, found beside a gradient."""
    import jax

    def total(x: Any) -> Any:
        out = function(x)
        return ops.sum(out), out

    def call(x: Any) -> Any:
        gradient, out = jax.grad(total, has_aux=True, allow_int=True)(x)
        assert gradient.shape == x.shape
        return out

    return call


def torch_vmap(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Row by row, each with a batch axis of its own."""
    import torch

    return torch.func.vmap(lambda row: function(row[None])[0])


def torch_grad(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The value, found beside a gradient."""
    import torch

    def total(x: Any) -> Any:
        out = function(x)
        return ops.sum(out), out

    def call(x: Any) -> Any:
        if not x.is_floating_point():
            return function(x)
        gradient, out = torch.func.grad(total, has_aux=True)(x)
        assert gradient.shape == x.shape
        return out

    return call


def torch_compile(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Graphs where torch finds any, without a compiler behind them."""
    import torch

    torch._dynamo.reset()
    return torch.compile(function, backend="eager", fullgraph=False)


def tf_function(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """One graph."""
    import tensorflow as tf

    return tf.function(function, autograph=False)


def tf_tape(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The value, found beside a gradient, in one graph."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(x)
            out = function(x)
            total = ops.sum(out)
        if x.dtype.is_floating:
            assert tape.gradient(total, x).shape == x.shape
        return out

    return tf.function(call, autograph=False)


def jax_scan(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Row by row, one after another."""
    import jax

    def call(x: Any) -> Any:
        return jax.lax.scan(lambda count, row: (count + 1, function(row[None])[0]), 0, x)[1]

    return call


def jax_cond(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """In both branches of a condition."""
    import jax

    return lambda x: jax.lax.cond(x.sum() > 0, function, lambda x: function(x), x)


def jax_while(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """In a loop of one step."""
    import jax

    def call(x: Any) -> Any:
        out = jax.eval_shape(function, x)
        start = (0, jax.numpy.zeros(out.shape, out.dtype))
        return jax.lax.while_loop(
            lambda s: s[0] < 1, lambda s: (s[0] + 1, function(x).astype(out.dtype)), start
        )[1]

    return call


def jax_checkpoint(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Computed anew for a gradient."""
    import jax

    return jax_grad(jax.checkpoint(function))


def jax_shard(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """On each of all devices, of which there is one."""
    import jax

    mesh = jax.make_mesh((1,), ("batch",))
    spec = jax.sharding.PartitionSpec()
    return jax.shard_map(function, mesh=mesh, in_specs=spec, out_specs=spec)


def jax_custom(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """With a gradient of its own."""
    import jax

    own = jax.custom_vjp(function)
    own.defvjp(lambda x: (function(x), x), lambda x, g: (jax.numpy.ones_like(x),))

    def call(x: Any) -> Any:
        if x.dtype.kind != "f":
            return own(x)
        out, back = jax.vjp(own, x)
        assert (back(out)[0] == 1).all()
        return out

    return call


def torch_jacrev(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The value, found beside a Jacobian."""
    import torch

    def call(x: Any) -> Any:
        if not x.is_floating_point():
            return function(x)

        def total(x: Any) -> Any:
            out = function(x)
            return out.sum().reshape(1), out

        jacobian, out = torch.func.jacrev(total, has_aux=True)(x)
        assert jacobian.shape == (1, *x.shape)
        return out

    return call


def torch_checkpoint(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Computed anew for a gradient."""
    import torch

    def call(x: Any) -> Any:
        given = x.detach().clone().requires_grad_(x.is_floating_point())
        out = torch.utils.checkpoint.checkpoint(function, given, use_reentrant=False)
        if given.requires_grad:
            out.sum().backward()
            assert given.grad.shape == x.shape
        return out.detach()

    return call


def torch_export(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """One whole program."""
    import torch

    class Module(torch.nn.Module):
        def forward(self, x: Any) -> Any:
            return function(x)

    return lambda x: torch.export.export(Module(), (x,), strict=False).module()(x)


def tf_while(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """In a graph's loop of one step."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        like = tf.function(function, autograph=False).get_concrete_function(x).structured_outputs
        start = (tf.constant(0), tf.zeros(like.shape, like.dtype))
        return tf.while_loop(lambda i, _: i < 1, lambda i, _: (i + 1, function(x)), start)[1]

    return tf.function(call, autograph=False)


def tf_cond(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """In both branches of a graph's condition."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        there = tf.reduce_sum(tf.cast(x, tf.float32)) > 0
        return tf.cond(there, lambda: function(x), lambda: function(x))

    return tf.function(call, autograph=False)


def tf_map(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Row by row, each with a batch axis of its own."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        kind = "float32" if x.dtype.is_integer else x.dtype
        return tf.map_fn(lambda row: function(row[None])[0], x, fn_output_signature=kind)

    return tf.function(call, autograph=False)


def tf_vectorized(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """All rows at once, each with a batch axis of its own."""
    import tensorflow as tf

    return lambda x: tf.vectorized_map(lambda row: function(row[None])[0], x)


def tf_persistent(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The value, found beside two gradients by one tape."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(x)
            out = function(x)
            totals = [tf.reduce_sum(out), tf.reduce_mean(out)]
        if x.dtype.is_floating:
            assert {tape.gradient(total, x).shape for total in totals} == {x.shape}
        return out

    return call


def tf_py(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Called from a graph, eagerly."""
    import tensorflow as tf

    def call(x: Any) -> Any:
        return tf.py_function(function, [x], tf.float32)

    return tf.function(call, autograph=False)


TRACES = {
    "jax jit": jax_jit, "jax vmap": jax_vmap, "jax grad": jax_grad,
    "torch vmap": torch_vmap, "torch grad": torch_grad, "torch compile": torch_compile,
    "tensorflow function": tf_function, "tensorflow tape": tf_tape,
    # from here on few rows of each table are quick
    "jax scan": jax_scan, "jax cond": jax_cond, "jax while": jax_while, "jax shard": jax_shard,
    "jax checkpoint": jax_checkpoint, "jax custom": jax_custom,
    "torch jacrev": torch_jacrev, "torch checkpoint": torch_checkpoint,
    "torch export": torch_export,
    "tensorflow while": tf_while, "tensorflow cond": tf_cond, "tensorflow map": tf_map,
    "tensorflow vectorized": tf_vectorized, "tensorflow persistent": tf_persistent,
    "tensorflow py": tf_py,
}  # fmt: skip
