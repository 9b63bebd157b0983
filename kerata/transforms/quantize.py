"""Quantizing layers: their weights become integers, and calls compute with what these stand for."""

from __future__ import annotations

import re
from typing import Any

from .. import dtype_policies, ops, quantizers
from ..core import Array, Tensor, one_of, settings, use
from ..dtype_policies import DTypePolicy, DTypePolicyMap, QuantizedDTypePolicy
from ..engine import Variable
from ..quantizers import AbsMaxQuantizer, QuantizationConfig
from . import float8
from .layout import Layout
from .schemes import Part, scheme_of
from .weight import LowRank, TransformedWeight

CONFIGS: dict[str, Any] = {
    "int8": quantizers.Int8QuantizationConfig,
    "int4": quantizers.Int4QuantizationConfig,
    "int2": quantizers.Int2QuantizationConfig,
    "ternary": quantizers.TernaryQuantizationConfig,
    "float8": quantizers.Float8QuantizationConfig,
}
CALIBRATED = ("gptq", "awq")


def config_of(mode: Any, config: Any = None) -> QuantizationConfig:
    """The configuration that `quantize(mode, config=config)` means.

    Raises:
        ValueError: if there is no such mode, the two do not belong together, or a mode that looks
            at data was given none.
    """
    if isinstance(mode, QuantizationConfig) and config is None:
        mode, config = None, mode
    if config is not None:
        if not isinstance(config, QuantizationConfig):
            raise ValueError(
                f"`config` must be a configuration of keras.quantizers, such as "
                f"Int8QuantizationConfig(); given {config!r}."
            )
        if mode not in (None, config.mode):
            raise ValueError(f"The mode is {mode!r}, `config` is for {config.mode!r}.")
        return config
    if mode in CALIBRATED:
        raise ValueError(
            f"{mode!r} looks at data: give `config={mode.upper()}Config(dataset, tokenizer)`."
        )
    one_of(mode, (*CONFIGS, *CALIBRATED), "mode", "Quantization")
    found: QuantizationConfig = CONFIGS[mode]()
    return found


def quantize(
    layer: Any, config: QuantizationConfig, calibrated: dict[str, Array] | None = None
) -> None:
    """Make integers of a layer's weights.

    Args:
        layer: built, with `layouts` of its weights.
        config: of one of the layer's `quantization_modes`.
        calibrated: the arrays, where the mode makes them from data.

    Raises:
        NotImplementedError: if the layer has no such mode.
        ValueError: if the layer is not built or is quantized, or the mode asks for data.
    """
    mode = config.mode
    if mode not in layer.quantization_modes:
        raise NotImplementedError(
            f"Layer '{layer.name}' ({type(layer).__name__}) knows no quantization to {mode!r}; it "
            f"knows {', '.join(layer.quantization_modes)}."
        )
    if not layer.built:
        raise ValueError(f"Build layer '{layer.name}' before it is quantized.")
    if layer.quantization_mode is not None:
        raise ValueError(f"Layer '{layer.name}' is quantized already: {layer.dtype_policy.name}.")
    if mode in CALIBRATED and calibrated is None:
        raise ValueError(
            f"Layer '{layer.name}': {mode!r} looks at what layers are called on; quantize the "
            "model that the layer is in."
        )
    policy = dtype_policies.quantized(config.dtype_policy_string(), layer._dtype_policy.name)
    scheme = scheme_of(policy)
    arrays = {} if calibrated is None else {layer.layouts[0]: calibrated}
    if scheme is not None and mode not in CALIBRATED:
        for layout in layer.layouts:
            floats = getattr(layer, layout.weight)
            floats = floats.plain() if isinstance(floats, TransformedWeight) else floats
            arrays[layout] = scheme.encode(
                ops.convert_to_numpy(floats), layout, config.weight_quantizer
            )
    set_policy(layer, policy)
    settings.transforms += 1
    layer.quantization_config = config
    for layout in layer.layouts:
        build(layer, layout, policy)
        weight = getattr(layer, layout.weight)
        for key, array in arrays.get(layout, {}).items():
            with use(layer.engine):
                weight.parts[key].assign(array)


def set_policy(layer: Any, policy: QuantizedDTypePolicy) -> None:
    """Give a layer a policy; where a map has its policies, an entry in that."""
    if layer._policy_map is None:
        layer.dtype_policy = policy
    else:
        layer._policy_map[layer.path] = policy
        layer.dtype_policy = layer._policy_map


def policies_of(layer: Any) -> DTypePolicy:
    """A layer's policy, or the map by which the layers that it makes find those they have now."""
    inner = [x for x in layer._all_layers() if x.quantization_mode is not None]
    if not inner:
        return layer.dtype_policy  # type: ignore[no-any-return]
    patterns = [f"(.*/)?{re.escape(layer.name)}/{re.escape(x.name)}" for x in inner]
    return DTypePolicyMap(
        layer._dtype_policy, dict(zip(patterns, [x._dtype_policy for x in inner]))
    )


def build(layer: Any, layout: Layout, policy: DTypePolicy) -> None:
    """The variables of a quantized weight, in the place of the layer's floats, if it has some."""
    held = getattr(layer, layout.weight, None)
    scheme = scheme_of(policy)
    with use(layer.engine):
        if scheme is None:
            float8.add_variables(layer, policy.amax_history_length)  # type: ignore[attr-defined]
            return
        low_rank: LowRank | None = None
        if isinstance(held, TransformedWeight):
            low_rank, held = held.low_rank, held.variable
        if held is not None:
            layer._added[:] = [v for v in layer._added if v is not held]
        parts = {key: _add(layer, layout, key, p) for key, p in scheme.parts(layout).items()}
    setattr(layer, layout.weight, TransformedWeight(layout, parts, scheme, low_rank))


def _add(layer: Any, layout: Layout, key: str, part: Part) -> Variable:
    name = f"{layout.weight}{key}" if key[:1] in ("", "_") else key
    variable: Variable = layer.add_weight(
        shape=part.shape,
        initializer=part.initializer,
        dtype=part.dtype,
        trainable=False,
        autocast=False,
        name=name,
    )
    if key:
        setattr(layer, name, variable)
    return variable


def inputs_of(layer: Any, inputs: Tensor, axes: tuple[int, ...]) -> Tensor:
    """The inputs as integers of their own would have them, if the configuration says so.

    Gradients pass as if nothing had happened.
    """
    mode, config = layer.quantization_mode, layer.quantization_config
    if mode not in ("int8", "int4"):
        return inputs
    default = AbsMaxQuantizer() if mode == "int8" else None
    quantizer = QuantizationConfig.activation_quantizer_or_default(config, default)
    if quantizer is None:
        return inputs
    by_axis = getattr(quantizer, "axis", ()) is None
    integers, scale = quantizer(inputs, axis=axes) if by_axis else quantizer(inputs)
    dtype = ops.dtype(inputs)
    value = ops.divide(ops.cast(integers, "float32"), ops.cast(scale, "float32"))
    return ops.add(inputs, ops.stop_gradient(ops.subtract(ops.cast(value, dtype), inputs)))


def weight_quantizer(layer: Any) -> Any:
    """The quantizer of weights that a layer's configuration has, or None for the scheme's own."""
    return QuantizationConfig.weight_quantizer_or_default(layer.quantization_config, None)


def stored_names(layer: Any) -> dict[str | None, list[str]]:
    """By mode, the variables in the order in which files have them."""
    bias = ["bias"] if hasattr(layer, "bias") else []
    found: dict[str | None, list[str]] = {None: [x.weight for x in layer.layouts] + bias}
    for mode in layer.quantization_modes:
        if mode in CALIBRATED:
            scales = ["awq_scales"] if mode == "awq" else []
            found[mode] = [
                *bias, "quantized_kernel", "kernel_scale", "kernel_zero", *scales, "g_idx",
            ]  # fmt: skip
            continue
        found[mode] = []
        for i, layout in enumerate(layer.layouts):
            found[mode] += _names(mode, layout, bias if i == 0 else [])
    return found


def _names(mode: str, layout: Layout, bias: list[str]) -> list[str]:
    name = layout.weight
    if mode == "float8":
        sides = [f"{side}_{x}" for side in float8.SIDES for x in ("scale", "amax_history")]
        return [name, *bias, *sides]
    grouped = mode in ("int4", "int2")
    rest = [f"{name}_zero", *([layout.indices] if layout.indices else [])] if grouped else []
    return [name, *bias, f"{name}_scale", *rest]
