"""Scenarios recorded from the genuine Keras 2.3.1 show the same here, on every engine."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest

import kerata
from kerata import keras2
from kerata.engines import loader
from tools.golden.replay import play, recorded

SEEN = recorded()
# Groups of scenarios that show something else: the reason, what the error says, and their names.
GROUPS = json.loads((Path(__file__).parents[1] / "known" / "keras2_recorded.json").read_text())
KNOWN = {name: group["error"] for group in GROUPS for name in group["scenarios"]}
ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]


def engine_of(name: str) -> str:
    """Mostly NumPy and torch, which compile nothing; others now and then."""
    turns = ["numpy"] * 12 + ["torch"] * 8 * ("torch" in ENGINES) + ENGINES
    return turns[zlib.crc32(name.encode()) % len(turns)]


def check(name: str, engine: str) -> None:
    with kerata.backend_scope(engine):
        if name not in KNOWN:
            play(keras2, name, *SEEN[name])
            return
        with pytest.raises(Exception, match=KNOWN[name]):
            play(keras2, name, *SEEN[name])


@pytest.mark.parametrize("name", SEEN)
def test_scenario(name: str) -> None:
    check(name, engine_of(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", SEEN)
@pytest.mark.parametrize("engine", ENGINES)
def test_scenario_on_each_engine(name: str, engine: str) -> None:
    check(name, engine)


def test_what_is_known_is_a_scenario() -> None:
    assert KNOWN.keys() <= SEEN.keys()
