"""A dense layer by an einsum equation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import activations, ops
from ...core import Count, Identifier, Tensor, Unpack
from ...engine import Variable
from ...quantizers import QuantizationConfig
from ...transforms import Layout
from ..base import LayerArguments, add_weight_like, set_weight_options
from ..base.transformable import Transformable
from .dense import flat_linear

__all__ = ["EinsumDense"]


class EinsumDense(Transformable):
    """`activation(einsum(equation, inputs, kernel) + bias)`.

    Args:
        equation: two operands and a result such as `"ab,bc->ac"` or `"...x,xy->...y"`.
        output_shape: sizes of the result without the batch axis; None where open.
        activation: a name, a function, or None for none.
        bias_axes: letters of the result along which a bias is added, such as `"c"`; None: no bias.

    >>> import numpy as np
    >>> layer = EinsumDense("abc,cd->abd", output_shape=(None, 4), bias_axes="d")
    >>> layer(np.zeros((2, 5, 3))).shape
    (2, 5, 4)
    """

    unsaid = {"autocast": True}
    kernel: Variable = None  # type: ignore[assignment]  # until it is built
    bias: Variable | None = None
    quantization_modes = ("int8", "int4", "int2", "ternary", "float8", "gptq", "awq")

    def __init__(
        self, equation: str, output_shape: Count | Sequence[Count | None],
        activation: Identifier = None, bias_axes: str | None = None,
        kernel_initializer: Identifier = "glorot_uniform", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        kernel_constraint: Identifier = None, bias_constraint: Identifier = None,
        lora_rank: Count | None = None, lora_alpha: float | None = None,
        gptq_unpacked_column_size: int | None = None,
        quantization_config: QuantizationConfig | dict[str, Any] | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self._take_transforms(lora_rank, lora_alpha, quantization_config)
        _operands(equation, self.name)
        self.equation = equation
        self.partial_output_shape = (
            tuple(output_shape) if isinstance(output_shape, Sequence) else (output_shape,)
        )
        self.activation = activations.get(activation)
        self.bias_axes = bias_axes
        set_weight_options(self, locals(), "kernel", "bias")

    @property
    def output_shape(self) -> tuple[int | None, ...]:
        """The sizes given, without the batch axis."""
        return self.partial_output_shape

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `kernel` and `bias` for inputs of this shape."""
        kernel, bias, self._contracted = einsum_shapes(
            self.equation, self.bias_axes, tuple(input_shape), self.partial_output_shape, self.name
        )
        self.quantized_build(kernel, None)
        if bias is not None:
            self.bias = add_weight_like(self, "bias", bias)
        self._enable_given_lora()

    def quantized_build(
        self, kernel_shape: Sequence[int], mode: str | None, config: Any = None
    ) -> None:
        """Make the kernel, as the policy has it."""
        left, kernel, right = _operands(self.equation, self.name)
        axes = tuple(i for i, letter in enumerate(kernel) if letter not in right)
        sizes = dict(zip(kernel, kernel_shape))
        kept = [letter for letter in kernel if letter in right]
        order = sorted(range(len(kept)), key=lambda i: right.index(kept[i]))
        plain = right.replace("...", "")
        scale = tuple(sizes.get(letter, 1) for letter in plain)
        after = left.rpartition("...")[2]
        self.input_axes = tuple(
            after.index(letter) - len(after) if letter in after else left.index(letter)
            for letter in (kernel[i] for i in axes)
        )
        self._add_transformable(
            Layout(
                "kernel",
                tuple(kernel_shape),
                axes,
                order=tuple(order),
                scale_shape=scale,
                flat=True,
            )
        )

    def call(self, inputs: Tensor, training: bool | None = None) -> Tensor:
        """The transformed inputs: by one matrix product where the equation is one."""
        bias = None if self.bias is None else self.bias.value
        x = self.contract(inputs, self.kernel.value, bias)
        activation = self.activation
        return x if activation is activations.linear or activation is None else activation(x)

    def contract(self, inputs: Tensor, kernel: Tensor, bias: Tensor | None) -> Tensor:
        """`einsum(equation, inputs, kernel) + bias`."""
        if self._contracted:
            return flat_linear(inputs, kernel, bias, self._contracted)
        x = ops.einsum(self.equation, inputs, kernel)
        return x if bias is None else ops.add(x, bias)


def einsum_shapes(
    equation: str,
    bias_axes: str | None,
    input_shape: tuple[int | None, ...],
    output_shape: tuple[int | None, ...],
    name: str,
) -> tuple[tuple[int, ...], tuple[int, ...] | None, int]:
    """Shapes of kernel and bias, and how many last axes a plain matrix product contracts (or 0)."""
    left, kernel, right = _operands(equation, name)
    sizes = _sizes(left, input_shape)
    for letter, size in _sizes(right if right[0] == "." else right[1:], output_shape).items():
        if sizes.get(letter) is None:
            sizes[letter] = size
    unknown = [letter for letter in kernel if sizes.get(letter) is None]
    if unknown:
        raise ValueError(
            f"EinsumDense '{name}': the kernel's size along {', '.join(unknown)} of '{equation}' "
            f"follows neither from the inputs {input_shape} nor from output_shape {output_shape}."
        )
    bias = None
    if bias_axes:
        stray = [letter for letter in bias_axes if letter not in right]
        if stray:
            raise ValueError(
                f"EinsumDense '{name}': bias_axes '{bias_axes}' has {', '.join(stray)}, which the "
                f"result of '{equation}' has not."
            )
        axes = right.replace("...", "." * (len(input_shape) - len(left.replace("...", ""))))
        first = min(axes.index(letter) for letter in bias_axes)
        bias = tuple((sizes[c] or 1) if c in bias_axes else 1 for c in axes[first:])
    return tuple(sizes[c] or 1 for c in kernel), bias, _contracted(left, kernel, right, bias_axes)


def _operands(equation: str, name: str) -> tuple[str, str, str]:
    plain = equation.replace(" ", "")
    operands, arrow, right = plain.partition("->")
    left, comma, kernel = operands.partition(",")
    if not (arrow and comma and left and kernel) or "," in kernel or "..." in kernel:
        raise ValueError(
            f"EinsumDense '{name}': `equation` must be like 'ab,bc->ac' or '...x,xy->...y' "
            f"(inputs, kernel -> result); given '{equation}'."
        )
    return left, kernel, right


def _sizes(letters: str, shape: tuple[int | None, ...]) -> dict[str, int | None]:
    if letters.startswith("..."):
        tail = letters[3:]
        return dict(zip(tail, shape[len(shape) - len(tail) :]))
    if letters.endswith("..."):
        return dict(zip(letters[:-3], shape))
    return dict(zip(letters, shape))


def _contracted(left: str, kernel: str, right: str, bias_axes: str | None) -> int:
    """How many of the inputs' last axes meet the kernel's first ones in order, or 0."""
    for count in range(1, len(kernel)):
        shared, out = kernel[:count], kernel[count:]
        lead = left[: len(left) - count]
        if left.endswith(shared) and right == lead + out and not set(out) & set(left):
            return count if not bias_axes or bias_axes == out else 0
    return 0
