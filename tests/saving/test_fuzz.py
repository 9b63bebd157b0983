"""A short run of what `make fuzz` does for long."""

from __future__ import annotations

import time

import pytest

import kerata

from . import fuzz, fuzz_configs


def test_damaged_files_are_refused_or_read(tmp_path):
    outcomes = fuzz.run(1500, seed=7, keep=tmp_path)
    assert set(outcomes) == {"read", "refused"}, outcomes
    assert outcomes["read"] > 100 and outcomes["refused"] > 500


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("count", [60, pytest.param(5000, marks=pytest.mark.slow)])
def test_damaged_configurations_are_refused_or_built(count):
    """Of all times."""
    outcomes = fuzz_configs.run(count, seed=count)
    assert set(outcomes) == {"built", "refused"}, outcomes


def test_a_window_far_larger_than_its_input_costs_nothing():
    """A configuration may ask for any; places beside the input are not gone through."""
    with kerata.backend_scope("numpy"):
        began = time.process_time()
        for kind in (kerata.layers.MaxPooling1D, kerata.layers.AveragePooling1D):
            model = kerata.Sequential([kerata.Input((3, 1)), kind(10**7, 1, padding="same")])
            config = model.to_json()
            assert kerata.models.model_from_json(config).output_shape == (None, 3, 1)
        assert time.process_time() - began < 2
