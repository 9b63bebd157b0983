"""Gradients on TensorFlow: by its tape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf
from tensorflow.python.eager import tape  # for what `tf.Variable` does; it has no public name

from ...core import Function, tree, use
from ...engine import Engine, frame, framed
from .control import Slots, tensor_or_none


class _Read:
    """A tensor as TensorFlow's tapes know a variable that is read."""

    trainable = True

    def __init__(self, x: tf.Tensor) -> None:
        self.handle = x


class TensorflowAutodiff(Engine[tf.Tensor]):
    """The hooks of differentiation."""

    leaf = staticmethod(tf.identity)

    def watched(self, x: tf.Tensor) -> tf.Tensor:
        """The tensor, which the tapes in force watch from now on."""
        tape.variable_accessed(_Read(x))
        return x

    def value_and_grad(self, fn: Function) -> Function:
        def run(params: Sequence[Any], *rest: Any) -> Any:
            with use(self), tf.GradientTape(watch_accessed_variables=False) as own:
                watched = [tf.identity(p) for p in params]  # of no other tape or use
                own.watch(watched)
                loss, aux = fn(watched, *rest)
            zero = tf.UnconnectedGradients.ZERO
            found = own.gradient(loss, watched, unconnected_gradients=zero)
            return (loss, aux), [tf.convert_to_tensor(g) for g in found]

        return run

    def custom_gradient(self, fn: Function) -> Function:
        """What `fn` closes over gets no gradient; only its arguments do."""

        @tf.custom_gradient
        def function(*args: tf.Tensor) -> tuple[Any, Function]:
            out, vjp = fn(*args)

            def backward(*upstream: tf.Tensor) -> Any:
                with use(self):
                    found = vjp(upstream[0] if isinstance(out, tf.Tensor) else list(upstream))
                return list(found) if isinstance(found, (list, tuple)) else found

            return out, backward

        return function

    def checkpoint(self, fn: Function) -> Function:
        """What `fn` closes over gets no gradient, but variables of kerata's do."""

        def run(*args: Any, **kwargs: Any) -> Any:
            slots, found = Slots((args, kwargs)), []
            values = {v: x for v, x in framed().items() if _is_float(x)}

            @tf.recompute_grad
            def inner(*tensors: tf.Tensor) -> list[tf.Tensor]:
                count = len(values)
                given, named = slots.fill(tensors[count:])
                with frame(values, tensors[:count]):
                    found.append(Slots(tree.map_structure(tensor_or_none, fn(*given, **named))))
                return found[-1].tensors

            flat = inner(*values.values(), *slots.tensors)
            return found[-1].fill(flat)

        return run


def _is_float(x: Any) -> bool:
    return isinstance(x, tf.Tensor) and x.dtype.is_floating
