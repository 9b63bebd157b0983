"""Maps of dtype policies, alone and as the `dtype` of layers."""

from __future__ import annotations

import json

import numpy as np
import pytest

import kerata
from kerata import config, dtype_policies, layers, ops
from kerata.dtype_policies import DTypePolicy, DTypePolicyMap
from kerata.engines.loader import BUILTIN

HALF = DTypePolicy("float16")


def test_lookups():
    found = DTypePolicyMap("float32", {"a/.*": HALF})
    found["b"] = "mixed_bfloat16"
    names = {"a/x": "float16", "a/x/y": "float16", "a": "float32", "ba/x": "float32",
             "b": "mixed_bfloat16", "b/c": "float32"}  # fmt: skip
    assert {path: found[path].name for path in names} == names
    assert list(found) == list(found.keys()) == ["a/.*", "b"] and len(found) == 2
    assert (found.name, found.compute_dtype, found.variable_dtype) == (
        "map_float32", "float32", "float32",
    )  # fmt: skip
    found["a/x/.*"] = "float64"
    with pytest.raises(ValueError, match="several keys"):
        found["a/x/y"]
    with pytest.raises(ValueError, match="already"):
        found["b"] = "float16"
    assert found.pop("b").name == "mixed_bfloat16" and "b" not in found
    again = dtype_policies.deserialize(json.loads(json.dumps(dtype_policies.serialize(found))))
    assert again == found and again["a/z"] == HALF and again != DTypePolicyMap("float32")
    with pytest.raises(ValueError, match="no configuration"):
        dtype_policies.deserialize({"name": "float16"})


def test_layers_have_the_policies_of_their_paths():
    policies = DTypePolicyMap("float32", {"first": HALF, "outer/query": HALF})
    with kerata.backend_scope("numpy"):
        dense = layers.Dense(2, dtype=policies, name="first")
        assert dense.compute_dtype == "float16" and ops.dtype(dense(np.ones((2, 3)))) == "float16"
        assert dense.kernel.dtype == "float16" and dense.dtype_policy == policies
        attention = layers.MultiHeadAttention(2, 3, dtype=policies, name="outer")
        again = layers.deserialize(json.loads(json.dumps(layers.serialize(attention))))
        for layer in (attention, again):
            layer(np.ones((2, 3, 4)), np.ones((2, 3, 4)))
            dtypes = {w.path: w.dtype for w in layer.weights if "kernel" in w.path}
            assert dtypes == {
                "outer/query/kernel": "float16",
                "outer/key/kernel": "float32",
                "outer/value/kernel": "float32",
                "outer/attention_output/kernel": "float32",
            }


@pytest.mark.parametrize("engine", [name for name in BUILTIN if BUILTIN[name].installed])
def test_fused_attention_can_be_ruled_out(engine):
    random = np.random.default_rng(0)
    q, k, v = (random.normal(size=(2, 5, 3, 4)).astype("float32") for _ in range(3))
    assert config.is_flash_attention_enabled() is None
    try:
        with kerata.backend_scope(engine):
            found = [ops.dot_product_attention(q, k, v)]
            found.append(ops.dot_product_attention(q, k, v, flash_attention=False))
            for switch in (config.disable_flash_attention, config.enable_flash_attention):
                switch()
                found.append(ops.dot_product_attention(q, k, v))
            assert config.is_flash_attention_enabled() is True
            first, *others = map(ops.convert_to_numpy, found)
    finally:
        config.settings.flash_attention = None
    for other in others:
        np.testing.assert_allclose(first, other, rtol=1e-5, atol=1e-6)


def test_mixed_precision_has_the_names_that_programs_use():
    mixed = kerata.mixed_precision
    outer = mixed.global_policy()
    try:
        mixed.set_global_policy("mixed_float16")
        assert mixed.dtype_policy() == mixed.Policy("mixed_float16")
        with kerata.backend_scope("numpy"):
            assert layers.Dense(2).compute_dtype == "float16"
            optimizer = mixed.LossScaleOptimizer(kerata.optimizers.SGD())
        assert isinstance(optimizer, kerata.optimizers.LossScaleOptimizer)
    finally:
        mixed.set_global_policy(outer)
