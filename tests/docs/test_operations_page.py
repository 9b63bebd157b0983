"""docs/operations.md is what its generator writes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kerata.engines import loader

sys.path.insert(0, str(Path(__file__).parent))

import operations_table as table  # noqa: E402


def test_the_page_is_up_to_date() -> None:
    if any(not loader.BUILTIN[name].installed for name in table.ENGINES):
        pytest.skip("some engines are not installed")
    assert table.PAGE.read_text(encoding="utf-8") == table.page()
