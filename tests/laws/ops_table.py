"""All rows of the basic operations; a row is one call and what NumPy says about it."""

from __future__ import annotations

from tests.laws import (
    ops_table_image,  # noqa: F401  (adds its rows)
    ops_table_linalg,  # noqa: F401  (adds its rows)
    ops_table_numpy,  # noqa: F401  (adds its rows)
    ops_table_shapes,  # noqa: F401  (adds its rows)
    ops_table_values,  # noqa: F401  (adds its rows)
)
from tests.laws.ops_row import ROWS, Row

__all__ = ["ROWS", "Row"]
