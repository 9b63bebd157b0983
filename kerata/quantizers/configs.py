"""How a model is to be quantized: one class of configuration for each mode."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from ..core import Count, Fraction, registry
from .quantizer import AbsMaxQuantizer, Quantizer

Tokenizer: TypeAlias = Any  # a function of a text, or what has `tokenize`

__all__ = [
    "AWQConfig", "Float8QuantizationConfig", "GPTQConfig", "Int2QuantizationConfig",
    "Int4QuantizationConfig", "Int8QuantizationConfig", "QuantizationConfig",
    "TernaryQuantizationConfig",
]  # fmt: skip


class QuantizationConfig(registry.Configurable):
    """Base of configurations: a mode, and the quantizers of weights and of inputs.

    Args:
        weight_quantizer: of the weights; None is the mode's own.
        activation_quantizer: of what a layer is called on; None leaves that as it is.

    >>> Int8QuantizationConfig().mode
    'int8'
    """

    package = "quantizers"
    _mode: str | None = None

    def __init__(
        self,
        weight_quantizer: Quantizer | dict[str, Any] | None = None,
        activation_quantizer: Quantizer | dict[str, Any] | None = None,
    ) -> None:
        self.weight_quantizer = registry.deserialize(weight_quantizer)
        self.activation_quantizer = registry.deserialize(activation_quantizer)

    @property
    def mode(self) -> str:
        """The mode that the configuration is of."""
        if self._mode is None:
            raise NotImplementedError(
                f"{type(self).__name__} has no mode: take the class of a mode, such as "
                "Int8QuantizationConfig, or define the property."
            )
        return self._mode

    def dtype_policy_string(self) -> str:
        """The beginning of the name of the policy that layers get: "int4/128"."""
        return self.mode

    @staticmethod
    def weight_quantizer_or_default(config: QuantizationConfig | None, default: Any) -> Any:
        """The quantizer of weights of a configuration that has one, else another."""
        found = None if config is None else config.weight_quantizer
        return default if found is None else found

    @staticmethod
    def activation_quantizer_or_default(config: QuantizationConfig | None, default: Any) -> Any:
        """The quantizer of inputs of a configuration, be it None; another where there is none."""
        return default if config is None else config.activation_quantizer


class Int8QuantizationConfig(QuantizationConfig):
    """Weights in 8 bits, with a scale for each output; inputs too, with one for each sample.

    Args:
        weight_quantizer: None is `AbsMaxQuantizer` along the contracted axes.
        activation_quantizer: "default" is `AbsMaxQuantizer` along the last axis; None: inputs stay
            floats.

    >>> Int8QuantizationConfig(activation_quantizer=None).get_config()["activation_quantizer"]
    """

    _mode = "int8"

    def __init__(
        self,
        weight_quantizer: Quantizer | dict[str, Any] | None = None,
        activation_quantizer: Quantizer | dict[str, Any] | str | None = "default",
    ) -> None:
        default = AbsMaxQuantizer() if self._mode == "int8" else None
        given = default if activation_quantizer == "default" else activation_quantizer
        super().__init__(weight_quantizer, given)


class Int4QuantizationConfig(Int8QuantizationConfig):
    """Weights in 4 bits, two to a byte, with a scale and a zero for each block of inputs.

    Args:
        weight_quantizer: None is the mode's own.
        activation_quantizer: "default" and None leave inputs floats.
        block_size: inputs in a block; None or -1: one scale for each output.

    >>> Int4QuantizationConfig(block_size=64).dtype_policy_string()
    'int4/64'
    """

    _mode = "int4"

    def __init__(
        self,
        weight_quantizer: Quantizer | dict[str, Any] | None = None,
        activation_quantizer: Quantizer | dict[str, Any] | str | None = "default",
        block_size: int | None = 128,
    ) -> None:
        super().__init__(weight_quantizer, activation_quantizer)
        if block_size is not None and block_size < 1 and block_size != -1:
            raise ValueError(
                f"{type(self).__name__}: `block_size` must be None, -1 or positive; given "
                f"{block_size!r}."
            )
        self.block_size = block_size

    def dtype_policy_string(self) -> str:
        """`"int4/<block_size>"`."""
        return f"int4/{self.block_size or -1}"


class _WeightsAlone(QuantizationConfig):
    def __init__(self) -> None:
        super().__init__()


class Int2QuantizationConfig(_WeightsAlone):
    """Weights in 2 bits, four to a byte, with a scale and a zero for each block of 128 inputs.

    >>> Int2QuantizationConfig().mode
    'int2'
    """

    _mode = "int2"


class TernaryQuantizationConfig(_WeightsAlone):
    """Weights of -1, 0 and 1, four to a byte, with a scale for each output.

    `scale = 1 / mean |w|`, `integers = clip(round(w * scale), -1, 1)` (Ma et al., 2024).

    >>> TernaryQuantizationConfig().mode
    'ternary'
    """

    _mode = "ternary"


class Float8QuantizationConfig(_WeightsAlone):
    """Products in float8, for training: see `QuantizedFloat8DTypePolicy`.

    >>> Float8QuantizationConfig().mode
    'float8'
    """

    _mode = "float8"


class _Calibrated(QuantizationConfig):
    """What methods share that look at a model's activations."""

    unlisted = frozenset({"dataset", "tokenizer", "quantization_layer_structure"})

    dataset: Any
    tokenizer: Any
    weight_bits: int
    group_size: int
    quantization_layer_structure: dict[str, Any] | None

    def _check(self, bits: tuple[int, ...]) -> None:
        who = type(self).__name__
        if self.weight_bits not in bits:
            known = ", ".join(map(str, bits))
            raise ValueError(f"{who}: `weight_bits` must be {known}; given {self.weight_bits}.")
        if self.group_size < 1 and self.group_size != -1:
            raise ValueError(
                f"{who}: `group_size` must be -1 or positive; given {self.group_size}."
            )

    def dtype_policy_string(self) -> str:
        """`"<mode>/<weight_bits>/<group_size>"`."""
        return f"{self.mode}/{self.weight_bits}/{self.group_size}"

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data, without the data and the tokenizer."""
        return {**dict.fromkeys(sorted(self.unlisted)), **super().get_config()}


class GPTQConfig(_Calibrated):
    """Weights rounded one input after the other, each error made good by those that follow.

    Frantar et al., 2022. With `H = 2 X'X + damping` of the inputs X of a layer, a weight's error
    over `chol(H⁻¹)` is taken from the weights after it.

    Args:
        dataset: texts, or arrays of tokens, to look at the activations of.
        tokenizer: a function from a text to tokens; only for texts.
        weight_bits: 2, 3, 4 (packed in pairs) or 8.
        num_samples: how many samples are looked at.
        per_channel: whether each output has scales of its own, or all share them.
        sequence_length: tokens of a sample.
        hessian_damping: this part of the mean of H's diagonal is added to it.
        group_size: inputs that share a scale; -1: all of them.
        symmetric: whether 0 is in the middle of the range.
        activation_order: whether the inputs with the largest activations come first.
        quantization_layer_structure: `{"pre_block_layers": […], "sequential_blocks": […]}`; None
            asks `model.get_quantization_layer_structure("gptq")`.

    >>> GPTQConfig(["a text"], list, group_size=64).dtype_policy_string()
    'gptq/4/64'
    """

    _mode = "gptq"

    def __init__(
        self, dataset: Iterable[Any] | None, tokenizer: Tokenizer | None, *,
        weight_bits: int = 4, num_samples: Count = 128,
        per_channel: bool = True, sequence_length: Count = 512, hessian_damping: Fraction = 0.01,
        group_size: int = 128, symmetric: bool = False, activation_order: bool = False,
        quantization_layer_structure: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.dataset, self.tokenizer = dataset, tokenizer
        self.num_samples, self.sequence_length = num_samples, sequence_length
        self.per_channel, self.symmetric = per_channel, symmetric
        self.hessian_damping, self.activation_order = hessian_damping, activation_order
        self.weight_bits, self.group_size = weight_bits, group_size
        self.quantization_layer_structure = quantization_layer_structure
        self._check((2, 3, 4, 8))


class AWQConfig(_Calibrated):
    """Weights in 4 bits, with inputs of large activations scaled up before (Lin et al., 2023).

    Weights of input i are multiplied by `mean |x_i| ^ ratio` before they are rounded; of
    `num_grid_points` ratios from 0 to 1 the one that changes the outputs least is taken.

    Args:
        dataset, tokenizer, num_samples, sequence_length, group_size,
            quantization_layer_structure: as `GPTQConfig`'s.
        weight_bits: 4.
        num_grid_points: how many ratios are tried.

    >>> AWQConfig(["a text"], list).dtype_policy_string()
    'awq/4/128'
    """

    _mode = "awq"

    def __init__(
        self, dataset: Iterable[Any] | None, tokenizer: Tokenizer | None, *,
        weight_bits: int = 4, num_samples: Count = 128,
        sequence_length: Count = 512, group_size: int = 128, num_grid_points: Count = 20,
        quantization_layer_structure: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.dataset, self.tokenizer = dataset, tokenizer
        self.num_samples, self.sequence_length = num_samples, sequence_length
        self.weight_bits, self.group_size = weight_bits, group_size
        self.num_grid_points = num_grid_points
        self.quantization_layer_structure = quantization_layer_structure
        self._check((4,))
