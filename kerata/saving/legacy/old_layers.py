"""Layers of Keras 1 that Keras 2 dropped, for the files that have them."""

from __future__ import annotations

from typing import Any

from ... import activations, ops
from ...core import Identifier, Tensor
from ...core.registry import register_serializable
from ...layers import Layer


@register_serializable("kerata")
class ParametricSoftplus(Layer):
    """`alpha * log(1 + e^(beta * x))`, with a trained alpha and beta for each feature."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_known(kwargs))

    def build(self, input_shape: Any) -> None:
        """Make alpha and beta."""
        shape = input_shape[1:]
        self.alphas = self.add_weight(shape, "ones", name="alphas")
        self.betas = self.add_weight(shape, "ones", name="betas")
        self.built = True

    def call(self, x: Tensor) -> Tensor:
        """The formula."""
        return self.alphas * ops.softplus(self.betas * x)


@register_serializable("kerata")
class SReLU(Layer):
    """x between two trained places, lines of trained slopes below the one and above the other."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_known(kwargs))

    def build(self, input_shape: Any) -> None:
        """Make the places and the slopes."""
        shape = input_shape[1:]
        self.t_left = self.add_weight(shape, "zeros", name="t_left")
        self.a_left = self.add_weight(shape, "zeros", name="a_left")
        self.t_right = self.add_weight(shape, "zeros", name="t_right")
        self.a_right = self.add_weight(shape, "ones", name="a_right")
        self.built = True

    def call(self, x: Tensor) -> Tensor:
        """The three parts, side by side."""
        left, right = self.t_left, self.t_left + ops.abs(self.t_right)
        below, above = ops.minimum(x - left, 0.0), ops.maximum(x - right, 0.0)
        return ops.clip(x, left, right) + self.a_left * below + self.a_right * above


@register_serializable("kerata")
class Highway(Layer):
    """`t * activation(x @ W + b) + (1 - t) * x` with `t = sigmoid(x @ W_carry + b_carry)`."""

    def __init__(self, activation: Identifier = None, use_bias: bool = True, **kwargs: Any) -> None:
        super().__init__(**_known(kwargs))
        self.activation, self.use_bias = activations.get(activation), use_bias

    def build(self, input_shape: Any) -> None:
        """Make the two matrices and biases."""
        size = input_shape[-1]
        self.kernel = self.add_weight((size, size), name="W")
        self.carry_kernel = self.add_weight((size, size), name="W_carry")
        if self.use_bias:
            self.bias = self.add_weight((size,), "zeros", name="b")
            self.carry_bias = self.add_weight((size,), "ones", name="b_carry")
        self.built = True

    def call(self, x: Tensor) -> Tensor:
        """The formula."""
        y, t = ops.matmul(x, self.kernel), ops.matmul(x, self.carry_kernel)
        if self.use_bias:
            y, t = y + self.bias, t + self.carry_bias
        t = ops.sigmoid(t)
        return t * self.activation(y) + (1.0 - t) * x


@register_serializable("kerata")
class MaxoutDense(Layer):
    """The greatest of several `x @ W[k] + b[k]`."""

    def __init__(
        self, units: int, nb_feature: int = 4, use_bias: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(**_known(kwargs))
        self.units, self.nb_feature, self.use_bias = units, nb_feature, use_bias

    def build(self, input_shape: Any) -> None:
        """Make the matrices and biases."""
        shape = (self.nb_feature, input_shape[-1], self.units)
        self.kernel = self.add_weight(shape, name="W")
        if self.use_bias:
            self.bias = self.add_weight((self.nb_feature, self.units), "zeros", name="b")
        self.built = True

    def call(self, x: Tensor) -> Tensor:
        """The formula."""
        y = ops.einsum("bi,kio->bko", x, self.kernel)
        return ops.max(y + self.bias if self.use_bias else y, axis=1)


def _known(config: dict[str, Any]) -> dict[str, Any]:
    """What a layer takes; how weights began has no meaning any more."""
    for name in list(config):
        if "init" in name:
            del config[name]
        elif name.endswith(("regularizer", "constraint")):
            if config.pop(name) is not None:
                raise ValueError(f"`{name}` is not read for layers that Keras 2 dropped.")
    return config
