"""A short run of what `make fuzz` does for long."""

from __future__ import annotations

from . import fuzz


def test_damaged_files_are_refused_or_read(tmp_path):
    outcomes = fuzz.run(1500, seed=7, keep=tmp_path)
    assert set(outcomes) == {"read", "refused"}, outcomes
    assert outcomes["read"] > 100 and outcomes["refused"] > 500
