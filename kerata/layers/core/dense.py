"""The densely connected layer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import activations, ops
from ...core import Count, Identifier, Tensor, Unpack
from ...engine import Variable
from ...ops._base import shape_of
from ...quantizers import QuantizationConfig
from ...transforms import Layout
from ..base import CommonArguments, InputSpec, Layer, add_weight_like, set_weight_options
from ..base.transformable import Transformable

__all__ = ["Dense"]


class Dense(Transformable):
    """`activation(inputs @ kernel + bias)`, over the last axis.

    Args:
        units: size of the output's last axis.
        activation: a name, a function, or None for none.
        use_bias: whether `bias` is added.
        lora_rank: where given, `kernel` is frozen, and a product of matrices of this rank is
            trained on it (`enable_lora`); `lora_alpha / lora_rank` is its factor.
        quantization_config: how the weights of a layer with a quantized policy are.

    Shapes: inputs `[..., n]`, kernel `[n, units]`, bias `[units]`, result `[..., units]`.

    >>> import numpy as np
    >>> layer = Dense(2, kernel_initializer="ones", bias_initializer="ones")
    >>> print(np.asarray(layer(np.array([[1.0, 2.0, 3.0]]))))
    [[7. 7.]]
    """

    kernel: Variable = None  # type: ignore[assignment]  # until it is built
    bias: Variable | None = None
    quantization_modes = ("int8", "int4", "int2", "ternary", "float8", "gptq", "awq")

    def __init__(
        self, units: Count, activation: Identifier = None, use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        bias_constraint: Identifier = None, lora_rank: Count | None = None,
        lora_alpha: float | None = None,
        quantization_config: QuantizationConfig | dict[str, Any] | None = None,
        **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self._take_transforms(lora_rank, lora_alpha, quantization_config)
        self.units = units
        self.activation = activations.get(activation)
        self.use_bias = use_bias
        set_weight_options(self, locals(), "kernel", "bias")
        self.supports_masking = True
        self.input_spec = InputSpec(min_ndim=2)

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `kernel` and `bias` for inputs of this shape."""
        size = _known_axis(self, input_shape)
        self.quantized_build((size, self.units), None)
        if self.use_bias:
            self.bias = add_weight_like(self, "bias", (self.units,))
        self.input_spec = InputSpec(min_ndim=2, axes={-1: size})
        self._enable_given_lora()

    def quantized_build(
        self, kernel_shape: Sequence[int], mode: str | None, config: Any = None
    ) -> None:
        """Make the kernel, as the policy has it."""
        self._add_transformable(Layout("kernel", tuple(kernel_shape), (0,)))

    def call(self, inputs: Tensor, training: bool | None = None) -> Tensor:
        """The transformed inputs."""
        bias = self.bias
        x = ops.linear(inputs, self.kernel.value, None if bias is None else bias.value)
        activation = self.activation
        return x if activation is activations.linear or activation is None else activation(x)

    def contract(self, inputs: Tensor, kernel: Tensor, bias: Tensor | None) -> Tensor:
        """`inputs @ kernel + bias`."""
        return ops.linear(inputs, kernel, bias)

    def compute_output_shape(self, input_shape: Sequence[int | None]) -> tuple[int | None, ...]:
        """`input_shape` with `units` in place of its last size."""
        return (*input_shape[:-1], self.units)


def _known_axis(layer: Layer, shape: Sequence[int | None]) -> int:
    size = shape[-1] if len(shape) else None
    if size is None:
        raise ValueError(
            f"{type(layer).__name__} '{layer.name}' needs inputs whose last axis has a known size, "
            f"from which its kernel takes its own; given the shape {tuple(shape)}."
        )
    return size


def flat_linear(inputs: Tensor, kernel: Tensor, bias: Tensor | None, contracted: int) -> Tensor:
    """The inputs' last `contracted` axes against the kernel's first ones, as one `ops.linear`."""
    shape, sizes = shape_of(inputs), shape_of(kernel)
    lead, out = shape[: len(shape) - contracted], sizes[contracted:]
    if contracted > 1:
        inputs = ops.reshape(inputs, (*lead, math.prod(shape[len(lead) :])))
    if contracted > 1 or len(out) != 1:
        kernel = ops.reshape(kernel, (math.prod(sizes[:contracted]), math.prod(out)))
    if bias is not None and len(out) != 1:
        bias = ops.reshape(bias, (math.prod(out),))
    x = ops.linear(inputs, kernel, bias)
    return x if len(out) == 1 else ops.reshape(x, (*lead, *out))
