"""Quantization and LoRA in PyPI's keras and in kerata: the same calls, the same integers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np

ROWS: list[tuple[str, Callable[[Any], list[Any]]]] = []
DENSE = ("Dense", {"units": 3, "activation": "tanh"}, (4, 5))
TABLE = ("ReversibleEmbedding", {"input_dim": 9, "output_dim": 5, "tie_weights": False}, None)
LAYERS = (
    DENSE,
    ("EinsumDense", {"equation": "abc,cde->abde", "output_shape": (None, 2, 3), "bias_axes": "de"},
     (2, 4, 5)),
    ("EinsumDense", {"equation": "abcd,dec->abe", "output_shape": (None, 3)}, (2, 4, 2, 5)),
    ("EinsumDense", {"equation": "abc,dc->adb", "output_shape": (3, 4)}, (2, 4, 5)),
    ("EinsumDense", {"equation": "abc,bcd->abd", "output_shape": (4, 3)}, (2, 4, 5)),
    ("Embedding", {"input_dim": 9, "output_dim": 5}, None),
    TABLE,
)  # fmt: skip
MODES: tuple[tuple[str, dict[str, Any] | None], ...] = (
    ("Int8", {}), ("Int8", {"activation_quantizer": None}), ("Int4", {}),
    ("Int4", {"block_size": 2}), ("Int4", {"block_size": -1}), ("Float8", {}),
)  # fmt: skip
LORA = (
    ("Dense", {"units": 3}, (4, 5)),
    ("EinsumDense", {"equation": "abc,cde->abde", "output_shape": (None, 2, 3)}, (2, 4, 5)),
    ("Embedding", {"input_dim": 9, "output_dim": 5}, None),
    ("Conv1D", {"filters": 4, "kernel_size": 3}, (2, 8, 6)),
    ("Conv2D", {"filters": 4, "kernel_size": 3, "groups": 2}, (2, 6, 6, 4)),
    ("Conv3D", {"filters": 2, "kernel_size": (1, 2, 3)}, (2, 3, 4, 5, 2)),
)  # fmt: skip


def row(name: str) -> Callable[[Callable[[Any], list[Any]]], None]:
    return lambda compute: ROWS.append((name, compute))


def made(lib: Any, name: str, kwargs: dict[str, Any], shape: Any) -> tuple[Any, Any]:
    """A built layer with weights from a seed, and inputs for it."""
    random = np.random.RandomState(3)
    layer = getattr(lib.layers, name)(**kwargs, name="layer")
    inputs = random.randint(0, 9, (2, 4)) if shape is None else random.randn(*shape)
    inputs = inputs.astype("int32" if shape is None else "float32")
    layer.build(inputs.shape)
    layer.set_weights([random.randn(*w.shape).astype("float32") for w in layer.weights])
    return layer, inputs


def facts(lib: Any, layer: Any, keys: str) -> list[Any]:
    """What files hold, the variables, and entries of the configuration, as one text."""
    store: dict[str, Any] = {}
    layer.save_own_variables(store)
    variables = [(v.name, tuple(v.shape), v.dtype, v.trainable) for v in layer.variables]
    config = {k: v for k, v in layer.get_config().items() if k in keys.split()}
    arrays = [lib.ops.convert_to_numpy(x) for x in store.values()]
    text = json.dumps([variables, config, [str(x.dtype) for x in arrays]], sort_keys=True)
    return [text, *arrays]


def quantized(layer_row: Any, config: str, options: dict[str, Any]) -> None:
    name, kwargs, shape = layer_row

    def compute(lib: Any) -> list[Any]:
        layer, inputs = made(lib, name, kwargs, shape)
        layer.quantize(config=getattr(lib.quantizers, f"{config}QuantizationConfig")(**options))
        found = facts(lib, layer, "dtype quantization_config")
        if name == "ReversibleEmbedding":
            back = np.random.RandomState(4).randn(2, 3, 5).astype("float32")
            found.append(layer(back, reverse=True))
        return [*found, layer(inputs)]

    label = "-".join(f"{k}={v}" for k, v in {**kwargs, **options}.items())
    ROWS.append((f"{config}-{name}-{label}", compute))


def low_rank(layer_row: Any, mode: str | None = None) -> None:
    name, kwargs, shape = layer_row

    def compute(lib: Any) -> list[Any]:
        layer, inputs = made(lib, name, kwargs, shape)
        if mode:
            layer.quantize(mode)
        layer.enable_lora(2, lora_alpha=3)
        random = np.random.RandomState(5)
        for variable in layer.trainable_variables:
            variable.assign(random.randn(*variable.shape).astype("float32"))
        return [layer(inputs), *facts(lib, layer, "lora_rank lora_alpha")]

    ROWS.append((f"lora-{name}-{mode}", compute))


for _layer in LAYERS:
    for _config, _options in MODES:
        if _config != "Float8" or "Embedding" not in _layer[0]:
            quantized(_layer, _config, _options or {})
for _layer in LORA:
    low_rank(_layer)
for _layer in LORA[:3]:
    low_rank(_layer, "int8")
low_rank(LORA[0], "int4")


@row("quantizers")
def _quantizers(lib: Any) -> list[Any]:
    q, random = lib.quantizers, np.random.RandomState(0)
    w = random.randn(300, 7).astype("float32")
    w[:, 3], w[:, 4], w[:, 5] = 0, np.abs(w[:, 4]) + 5, 3
    found = [*q.abs_max_quantize(w, 0), *q.abs_max_quantize(w, (0, 1), (-7, 7))]
    found += q.AbsMaxQuantizer(axis=-1)(w[:5])
    w = w[:, [0, 1, 2, 4, 6]]  # without blocks of equal numbers, on which keras' two ways differ
    for block in (128, 7):
        found += q.abs_max_quantize_grouped_with_zero_point(w, block, to_numpy=True)
    x = random.randint(-8, 8, (3, 5, 7)).astype("int8")
    for axis in (0, 1, -1):
        packed, shape, length = q.pack_int4(x, axis)
        found += [packed, str(tuple(shape)), int(length), q.unpack_int4(packed, length, axis)]
    return found


@row("simulated")
def _simulated(lib: Any) -> list[Any]:
    q = lib.quantizers
    x = np.random.RandomState(0).randn(4, 3).astype("float32") * 3
    found = [
        q.fake_quant_with_min_max_vars(x, *ends, **kwargs)
        for ends, kwargs in (
            ((-3.0, 3.0), {}),
            ((-1.0, 2.0), {"num_bits": 4, "narrow_range": True}),
            ((0.1, 2.0), {"num_bits": 4}),
            (([-1.0, -0.5, -2.0], [1.0, 2.0, 0.5]), {"num_bits": 3, "axis": 1}),
        )
    ]
    half = np.float32(0.3)
    for name in ("float8_e4m3fn", "float8_e5m2"):
        found += [q.quantize_and_dequantize(x * k, half, name, "float32") for k in (1, 1e-3, 1e3)]
    history = np.arange(5).astype("float32")
    found.append(q.compute_float8_amax_history(x, history))
    return found + [
        q.compute_float8_scale(np.float32(a), np.float32(3.0), 448.0, margin=m)
        for a in (0.0, 2.0, np.inf, np.nan)
        for m in (0, 2)
    ]


@row("configs")
def _configs(lib: Any) -> list[Any]:
    q, p = lib.quantizers, lib.dtype_policies
    things = [
        q.Int8QuantizationConfig(), q.Int4QuantizationConfig(block_size=None),
        q.Float8QuantizationConfig(), q.AbsMaxQuantizer(axis=0, value_range=(-7, 7)),
        q.GPTQConfig(None, None, weight_bits=3), q.AWQConfig(None, None, group_size=-1),
        p.QuantizedDTypePolicy("int8", "mixed_bfloat16"), p.Int4DTypePolicy("int4/-1", "float32"),
        p.QuantizedFloat8DTypePolicy("float8", "float32", 3), p.get("gptq/4/128_from_float32"),
        p.get("awq/4/-1_from_float32"), p.get("float8_from_mixed_bfloat16"),
        p.DTypePolicyMap("float32", {"a": p.get("int4/64_from_float32"), "b": "float16"}),
    ]  # fmt: skip
    described = [lib.saving.serialize_keras_object(x) for x in things]
    again = [lib.saving.deserialize_keras_object(x).get_config() for x in described[:-1]]
    return [json.dumps([described, again], sort_keys=True)]
