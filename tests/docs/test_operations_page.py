"""docs/operations.md is what its generator writes."""

from __future__ import annotations

import pytest

from kerata.engines import loader
from tools import operations_table as table


def test_the_page_is_up_to_date() -> None:
    if any(not loader.BUILTIN[name].installed for name in table.ENGINES):
        pytest.skip("some engines are not installed")
    assert table.PAGE.read_text(encoding="utf-8") == table.page()
