"""Whole models of the genuine Keras 2.3.1 go on training with its optimizers and metrics, and those
of earlier ones where `kerata.saving.load_model` goes on by other formulas; tf.keras' with its own.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np
import pytest

import kerata
from kerata.keras2 import models, optimizers
from tests.golden import arrays, entries, extract
from tools.golden.table import name_of

KNOWN = json.loads((Path(__file__).parents[1] / "known" / "golden.json").read_text())
LISTED = {n for group in KNOWN for n in group["files"] if "exact_in_keras2" not in group}
EXACT = {n for group in KNOWN for n in group["files"] if "exact_in_keras2" in group}


def turn(name: str) -> bool:
    """Some of tf.keras' files; of penalties of activity it took the mean, these models the sum."""
    drawn = zlib.crc32(name.encode()) % 6 == 0 and "of_activity" not in name
    return drawn and name.startswith("tf_keras")


FILES = {
    name_of(entry): entry
    for entry in entries(format="model")
    if "losses" in entry and not entry.get("custom_objects") and "lambda" not in entry["case"]
    and name_of(entry) not in LISTED
    and (entry["version"] == "2.3.1" or name_of(entry) in EXACT or turn(name_of(entry)))
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_training_goes_on(name: str, tmp_path: Path) -> None:
    entry = FILES[name]
    with kerata.backend_scope("numpy"):
        model = models.load_model(extract(entry, tmp_path))
        older = isinstance(model.optimizer, optimizers.Optimizer)
        assert older is not name.startswith("tf_keras")
        x, y = (kind if len(kind) > 1 else kind[0] for kind in map(
            lambda what: arrays(entry, what), ("inputs", "targets")))  # fmt: skip
        found = [model.train_on_batch(x, y) for _ in entry["losses"]]
    found = [values if isinstance(values, list) else [values] for values in found]
    assert model.metrics_names == entry.get("metrics_names", model.metrics_names)
    np.testing.assert_allclose(found, entry["losses"], 1e-5, 1e-5)
