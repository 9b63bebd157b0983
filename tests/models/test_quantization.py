"""Quantized and low-rank layers in models: errors are bounded, training goes on, files hold."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pytest

import kerata
from kerata import layers, quantizers
from kerata.core.context import use
from kerata.engines import loader
from tests.reference import COMPLETE

STEPS = {"int8": 1 / 127, "int4": 2 / 15, "int2": 2 / 3}  # of a largest magnitude of 1
SAMPLES = np.random.RandomState(0).randint(0, 20, (24, 6))


def engine_for(name: str) -> Any:
    return use(loader.get(COMPLETE[crc32(name.encode()) % len(COMPLETE)]))


def dense_model() -> Any:
    kerata.utils.set_random_seed(1)
    return kerata.Sequential(
        [
            kerata.Input((6,)),
            layers.Dense(8, activation="relu", name="first"),
            layers.EinsumDense("ab,bc->ac", (3,), bias_axes="c", name="second"),
        ]
    )


def block_model() -> tuple[Any, dict[str, Any]]:
    """A model of two blocks behind an embedding whose columns are of different sizes."""
    kerata.utils.set_random_seed(3)
    table = layers.Embedding(20, 16)
    x = tokens = kerata.Input((None,), dtype="int32")
    x = table(x)
    table.embeddings.assign(table.embeddings.numpy() * np.linspace(1, 50, 16, dtype="float32"))
    blocks = []
    for number in range(2):
        inner = [
            layers.Dense(24, activation="relu"),
            layers.EinsumDense("btc,cd->btd", (None, 16), bias_axes="d"),
        ]
        blocks.append(kerata.Sequential(inner, name=f"block_{number}"))
        x = blocks[-1](x)
    model = kerata.Model(tokens, layers.Dense(5)(x))
    return model, {"pre_block_layers": [table], "sequential_blocks": blocks}


def error(model: Any, wanted: Any) -> float:
    found = model.predict(SAMPLES, verbose=0)
    return float(np.sqrt(np.mean((found - wanted) ** 2) / np.mean(wanted**2)))


@pytest.mark.parametrize("mode", [*STEPS, "ternary"])
def test_weights_stay_near(mode: str) -> None:
    """A weight moves by half a step at most; of three values there is a multiple of one."""
    weights = np.random.RandomState(0).uniform(-1, 1, (40, 7)).astype("float32")
    for layer in (layers.Dense(7), layers.Embedding(40, 7)):
        with engine_for(mode):
            layer = type(layer).from_config(layer.get_config())
            layer.build((None, 40))
            name = layer.layouts[0].weight
            getattr(layer, name).assign(weights)
            layer.quantize(mode)
            found = getattr(layer, name).numpy()
        if mode == "ternary":
            sizes = np.abs(found) if name == "embeddings" else np.abs(found.T)
            assert all(len(np.unique(row)) <= 2 for row in sizes)
            assert np.corrcoef(found.ravel(), weights.ravel())[0, 1] > 0.85
        else:
            assert np.abs(found - weights).max() <= 0.51 * STEPS[mode]


@pytest.mark.parametrize("mode", [*STEPS, "ternary", "float8", None])
def test_training_goes_on(mode: str | None) -> None:
    """Losses fall, and are those of NumPy on every engine; copies and steps give what calls do."""
    r = np.random.RandomState(0)
    x, y = r.randn(16, 6).astype("float32"), r.randn(16, 3).astype("float32")
    losses = []
    for engine in (use(loader.get("numpy")), engine_for(f"train {mode}")):
        with engine:
            model = dense_model()
            if mode:
                model.quantize(mode)
            if mode != "float8":
                for layer in model.layers:
                    layer.enable_lora(2)
            model.compile(kerata.optimizers.SGD(0.05), "mse")
            history = model.fit(x, y, epochs=3, batch_size=8, shuffle=False, verbose=0)
            losses.append(history.history["loss"])
            wanted = kerata.ops.convert_to_numpy(model(x))
            for again in (model, copy.deepcopy(model)):
                np.testing.assert_allclose(again.predict(x, verbose=0), wanted, atol=1e-5)
    assert losses[0][-1] < 0.95 * losses[0][0]
    np.testing.assert_allclose(losses[0], losses[1], rtol=1e-4)


def test_float8_keeps_scales_in_the_step() -> None:
    with engine_for("float8 scales"):
        model = kerata.Sequential([kerata.Input((2,)), layers.Dense(1, use_bias=False)])
        model.quantize("float8")
        model.compile(kerata.optimizers.SGD(0.0), "mse")
        for size in (1.0, 2.0, 4.0):
            model.train_on_batch(np.full((4, 2), size, "float32"), np.zeros((4, 1), "float32"))
        layer = model.layers[-1]
        history = layer.inputs_amax_history.numpy()
        assert history[0] == 4 and sorted(history[-2:]) == [1, 2]
        assert layer.inputs_scale.numpy() == pytest.approx(2 / 448)
        assert layer.outputs_grad_scale.numpy() < 1


@pytest.mark.parametrize(
    ("config", "options", "limit"),
    [
        ("GPTQConfig", {"group_size": 4}, 0.5),
        ("GPTQConfig", {"group_size": 4, "weight_bits": 8}, 0.05),
        ("GPTQConfig", {"group_size": 4, "weight_bits": 3, "activation_order": True}, 1.2),
        ("GPTQConfig", {"group_size": -1, "symmetric": True}, 0.9),
        ("AWQConfig", {"group_size": 4}, 0.8),
        ("AWQConfig", {"group_size": -1}, 0.9),
    ],
)
def test_calibration_beats_rounding(
    config: str, options: dict[str, Any], limit: float, tmp_path: Path
) -> None:
    """The error is below `limit` times that of blocks of 4 in 4 bits; the file is read again."""
    with engine_for(config + str(options)):
        plain, structure = block_model()
        wanted = plain.predict(SAMPLES, verbose=0)
        for block in structure["sequential_blocks"]:
            for layer in block.layers:
                layer.quantize(config=quantizers.Int4QuantizationConfig(block_size=4))
        rounding = error(plain, wanted)
        model, structure = block_model()
        chosen = getattr(quantizers, config)(
            SAMPLES, None, sequence_length=6, num_samples=24,
            quantization_layer_structure=structure, **options,
        )  # fmt: skip
        model.quantize(config=chosen)
        assert error(model, wanted) < limit * rounding
        assert {w.dtype for w in structure["sequential_blocks"][1].weights} == {"float32", "uint8"}
        assert model.layers[-1].quantization_mode is None
        model.save(tmp_path / "model.keras")
        again = kerata.saving.load_model(tmp_path / "model.keras")
        np.testing.assert_array_equal(
            again.predict(SAMPLES, verbose=0), model.predict(SAMPLES, verbose=0)
        )


def test_texts_are_tokenized_and_structure_asked_for() -> None:
    model, structure = block_model()
    config = quantizers.GPTQConfig(
        ["hello", "kerata"], lambda text: [ord(c) % 20 for c in text], sequence_length=4,
        num_samples=3, group_size=8,
    )  # fmt: skip
    with pytest.raises(ValueError, match="get_quantization_layer_structure"):
        model.quantize("gptq", config=config)
    model.get_quantization_layer_structure = lambda mode: structure
    model.quantize("gptq", config=config, filters="dense")
    modes = [x.quantization_mode for x in structure["sequential_blocks"][0].layers]
    assert modes == ["gptq", "gptq"]


@pytest.mark.parametrize("mode", ["int8", "int4", "int2", "ternary"])
def test_attention_is_quantized_inside(mode: str, tmp_path: Path) -> None:
    """The projections become integers, and a file says so by a map of policies."""
    with engine_for(f"attention {mode}"):
        x = kerata.Input((3, 4))
        model = kerata.Model(x, layers.MultiHeadAttention(2, 4, name="attend")(x, x))
        model.quantize(mode)
        assert {w.dtype for w in model.weights} == {"float32", "int8"}
        inputs = np.random.RandomState(0).randn(2, 3, 4).astype("float32")
        model.save(tmp_path / "model.keras")
        again = kerata.saving.load_model(tmp_path / "model.keras")
        assert [w.dtype for w in again.weights] == [w.dtype for w in model.weights]
        np.testing.assert_array_equal(
            again.predict(inputs, verbose=0), model.predict(inputs, verbose=0)
        )


def test_filters_policies_and_precision() -> None:
    for filters, modes in (
        ("first", ["int8", None]),
        (["sec.*", "x"], [None, "int8"]),
        (lambda layer: layer.name == "first", ["int8", None]),
    ):
        model = dense_model()
        model.quantize("int8", filters=filters)
        assert [x.quantization_mode for x in model.layers] == modes
    layer = layers.Dense(3, dtype="int4/2_from_mixed_bfloat16")
    outputs = layer(np.ones((2, 5), "float32"))
    assert kerata.ops.dtype(outputs) == "bfloat16" and layer.kernel_scale.shape == (3, 3)
    layer = layers.Dense(3)
    layer.build((None, 4))
    layer.enable_lora(2)
    kernel = np.asarray(layer.kernel)
    layer.lora_kernel_b.assign(np.ones((2, 3), "float32"))
    np.testing.assert_allclose(
        np.asarray(kerata.ops.matmul(np.eye(4, dtype="float32"), layer.kernel)),
        kernel + layer.lora_kernel_a.numpy() @ np.ones((2, 3), "float32"), rtol=1e-5,
    )  # fmt: skip


def test_mistakes_are_named() -> None:
    class Own(layers.Dense):
        pass

    own, built, four = Own(3), layers.Dense(3), quantizers.Int4QuantizationConfig
    own.build((None, 4))
    built.build((None, 4))
    built.quantize("int8")
    faults = [
        (lambda: layers.Dense(3).quantize("int8"), ValueError, "Build layer"),
        (lambda: kerata.Sequential([own]).quantize("int8"), ValueError, "Build the m"),
        (lambda: built.quantize("int4"), ValueError, "quantized already: int8_from_float32"),
        (lambda: own.quantize("int8"), NotImplementedError, "type_check=False"),
        (lambda: layers.ReLU().quantize("int8"), NotImplementedError, "cannot be quantized"),
        (lambda: own.quantize("int9"), ValueError, "one of 'int8', 'int4'"),
        (lambda: own.quantize("gptq"), ValueError, r"GPTQConfig\(dataset, tokenizer\)"),
        (lambda: own.quantize("int8", config=four()), ValueError, "'int4'"),
        (lambda: own.quantize(config=3), ValueError, "configuration of keras.quantizers"),
        (lambda: own.enable_lora(0), ValueError, "1 or more"),
        (lambda: layers.Dense(3).enable_lora(2), ValueError, "Build layer"),
        (lambda: layers.Dense(3, lora_rank=0), ValueError, "positive integer"),
        (lambda: four(block_size=0), ValueError, "None, -1 or positive"),
        (lambda: quantizers.GPTQConfig([], None, weight_bits=5), ValueError, "2, 3, 4, 8"),
        (lambda: kerata.dtype_policies.get("int4/0_from_float32"), ValueError, "-1 or positive"),
        (lambda: layers.Dense(3, dtype="int8_from_mixed_float16"), ValueError, "wider"),
    ]  # fmt: skip
    for fault, kind, words in faults:
        with pytest.raises(kind, match=words):
            fault()
    own.quantize("int8", type_check=False)
