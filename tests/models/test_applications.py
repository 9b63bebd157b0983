"""Architectures: as Keras builds them (facts recorded from it), their arguments, their files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import kerata as keras
from tests.models.applications_table import CALLS, NAMES, build, portrait
from tests.reference import SLOW

FACTS = json.loads((Path(__file__).parents[1] / "known" / "applications.json").read_text("utf-8"))
# in each run one call for each name that the table calls otherwise than by its defaults
QUICK = set({name: call for call, (name, _) in CALLS.items() if call not in NAMES}.values())


@pytest.mark.parametrize("call", [pytest.param(c, marks=() if c in QUICK else SLOW) for c in CALLS])
def test_as_keras_builds_it(call: str) -> None:
    """Layers with their names, order, arguments and sources; weights; counts and shapes."""
    keras.utils.clear_session(free_memory=False)
    with keras.backend_scope("numpy"):
        assert portrait(build(keras, call)) == FACTS[call]
