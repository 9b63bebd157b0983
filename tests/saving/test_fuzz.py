"""A short run of what `make fuzz` does for long."""

from __future__ import annotations

import pytest

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
