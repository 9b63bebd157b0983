"""float8: what numbers become is the same on every engine, and in compiled steps."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import ops
from kerata.core.context import use
from kerata.core.dtypes import FLOAT8
from kerata.engines import loader
from tests.reference import COMPLETE

NUMBERS = np.array(
    [0.0, -0.0, 0.3, -17.2, 448, 464, 465, 1e3, -1e6, 2**-9, 2**-10, 1e-5, np.inf, np.nan],
    "float32",
)  # fmt: skip


class Narrowed(kerata.layers.Layer):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.narrow = name

    def call(self, x: Any) -> Any:
        return ops.cast(ops.cast(x, self.narrow), "float32")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("engine", COMPLETE)
@pytest.mark.parametrize("name", FLOAT8)
def test_numbers_are_the_same(name: str, engine: str) -> None:
    ml_dtypes = pytest.importorskip("ml_dtypes")
    wanted = NUMBERS.astype(getattr(ml_dtypes, name)).astype("float32")
    with use(loader.get(engine)):
        narrow = ops.cast(NUMBERS, name)
        assert ops.dtype(narrow) == name
        found = [ops.cast(narrow, "float32")]
        found.append(ops.cast(ops.convert_to_tensor(wanted.astype(narrow_type(name))), "float32"))
        found.append(ops.cast(kerata.Variable(NUMBERS, dtype=name), "float32"))
        layer = Narrowed(name)
        model = kerata.Sequential([kerata.Input((len(NUMBERS),)), layer])
        found.append(model.predict(NUMBERS[None], verbose=0)[0])
        for x in found:
            np.testing.assert_array_equal(ops.convert_to_numpy(x), wanted)


def narrow_type(name: str) -> Any:
    import ml_dtypes

    return getattr(ml_dtypes, name)


def test_nothing_is_promoted() -> None:
    with pytest.raises(ValueError, match="`ops.cast` it first"):
        ops.add(ops.cast(NUMBERS, "float8_e5m2"), 1.0)
    assert ops.cast(kerata.Input((3,)), "float8_e5m2").dtype == "float8_e5m2"
