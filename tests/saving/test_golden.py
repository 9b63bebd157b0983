"""Files of the genuine Keras 1, 2 and 3 and of tf.keras load, and give what they gave there."""

from __future__ import annotations

import json
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from tests.golden import architecture, arrays, entries, extract
from tests.reference import COMPLETE
from tools.golden.custom import custom_objects
from tools.golden.table import name_of

# Groups of files that do not come over yet: the reason, what the error says, and the files.
GROUPS = json.loads((Path(__file__).parents[1] / "known" / "golden.json").read_text())
KNOWN = {name: group["error"] for group in GROUPS for name in group["files"]}
UNSAVED = [n for group in GROUPS if "exact_as_unsaved" in group for n in group["files"]]
OWN = custom_objects(kerata)
ENTRIES = {name_of(entry): entry for entry in entries()}


def engine_of(name: str) -> str:
    """Mostly NumPy and torch; others now and then."""
    turns = ["numpy"] * 4 + [e for e in COMPLETE if e == "torch"] * 3 + COMPLETE
    return turns[zlib.crc32(name.encode()) % len(turns)]


def given(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def loaded(entry: dict[str, Any], folder: Path) -> Any:
    path = extract(entry, folder)
    own = {name: OWN[name] for name in entry.get("custom_objects", ())}
    if entry["case"] == "lambda_of_bytecode":  # code in a file is never run
        own["twice"] = lambda t: t * 2.0 + 1.0
    if entry["format"] == "model":
        return kerata.saving.load_model(path, own)
    model = kerata.models.model_from_json(architecture(entry), own)
    with warnings.catch_warnings():  # the JSON of Keras 3 has no optimizer, the weights may
        warnings.filterwarnings("ignore", "The optimizer .* begins anew")
        model.load_weights(path)
    return model


def check(entry: dict[str, Any], folder: Path, losses_of: str = "losses") -> None:
    """Outputs, and the losses of three further steps where the file has an optimizer."""
    model = loaded(entry, folder)
    inputs, targets = given(arrays(entry, "inputs")), given(arrays(entry, "targets"))
    for kind in ("outputs", "again"):
        wanted = arrays(entry, kind)
        found = model.predict_on_batch(inputs) if wanted else []
        for one, other in zip(kerata.tree.flatten(found), wanted, strict=True):
            np.testing.assert_allclose(one, other, 1e-6, 1e-6, err_msg=kind)
    if "losses" in entry and entry["format"] == "model":
        losses = [_first(model.train_on_batch(inputs, targets)) for _ in entry["losses"]]
        wanted = [x[0] for x in entry[losses_of]]
        np.testing.assert_allclose(losses, wanted, 1e-5, 1e-5, err_msg="losses")


def _first(results: Any) -> float:
    return float(results[0] if isinstance(results, list) else results)


@pytest.mark.parametrize("name", [name for name in ENTRIES if name not in KNOWN])
def test_old_files_give_what_they_gave(name: str, tmp_path: Path) -> None:
    with kerata.backend_scope(engine_of(name)):
        check(ENTRIES[name], tmp_path)


@pytest.mark.filterwarnings("ignore:The .*begins anew")
@pytest.mark.parametrize("name", KNOWN)
def test_known_exceptions_are_still_exceptions(name: str, tmp_path: Path) -> None:
    with kerata.backend_scope("numpy"), pytest.raises(Exception, match=KNOWN[name]):
        check(ENTRIES[name], tmp_path)


@pytest.mark.parametrize("name", UNSAVED)
def test_what_the_genuine_loader_forgets_is_found(name: str, tmp_path: Path) -> None:
    with kerata.backend_scope(engine_of(name)):
        check(ENTRIES[name], tmp_path, "losses_unsaved")
