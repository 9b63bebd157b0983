"""Arguments of constructors: what PyPI's keras refuses, kerata refuses, and names the argument."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata
from kerata.core.registry import Configurable
from tests.peer.arguments_table import (
    NOTHING,
    VALUES,
    arguments,
    classes,
    configurations,
    outcome,
    required,
)
from tests.reference import require

ROOT = Path(__file__).parents[2]
KNOWN = json.loads((ROOT / "tests/known/configurations.json").read_text())
OTHERWISE = {entry for entries in KNOWN.values() for entry in entries}
CLASSES = {f"{space}.{name}": (space, name, cls) for space, name, cls in classes()}
# What keras refuses and kerata takes, and why.
TAKEN = {
    "learning_rate": "-1 0 1",  # integers are numbers
    "momentum": "0 1",
    "initializer": "-1 0 1|(0, 0)|(-1, 1)",  # variables of integers are variables
    "threshold": "1",
    "beta": "1",
    "trainable": "0 1",  # as all switches
    "sparse": "1",  # which Keras has on some engines only
    "profile_batch": "1|(0, 0)",  # likewise
    "stddev": "1.5 2.0",  # noise may be wider than 1
    "synchronized": "1",  # there is one process
    "thresholds": "(0, 0)",  # a tuple is as good as a list
    "target_class_ids": "an empty list",
    "shape": "0 1",  # a number is a shape of one axis
}
# Arrays that a configuration keeps as they are.
KEPT = (
    "value mean variance scale offset alpha window output_shape input_tensor mask "
    "quantization_config"
).split()


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What keras says to all rows, in one process."""
    require("keras", "torch")
    path = tmp_path_factory.mktemp("peer") / "arguments.json"
    command = [sys.executable, "-m", "tests.peer.run_keras_arguments", str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(path.read_text())


def tried(key: str) -> Any:
    """(argument, label of the value, kerata's error or "") for all arguments and values."""
    space, name, cls = CLASSES[key]
    for argument in arguments(space, cls):
        for label, value in VALUES.items():
            kwargs = {**required(kerata, name, cls), argument: value}
            yield argument, label, outcome(cls, **kwargs)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", CLASSES)
def test_refused_as_by_keras(key: str, peer: Any) -> None:
    for argument, label, error in tried(key):
        theirs = peer.get(f"{key} {argument} {label}")
        if theirs and label not in TAKEN.get(argument, ""):
            assert error, f"{argument}={label} is taken; keras: {theirs}"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", CLASSES)
def test_the_message_names_the_argument(key: str) -> None:
    """An error is a ValueError or a TypeError with the argument's name, or its kind's."""
    for argument, label, error in tried(key):
        if error:
            assert error.startswith(("ValueError", "TypeError")), f"{argument}={label}: {error}"
            kind = argument.split("_")[-1].rstrip("s")
            assert kind in error, f"{argument}={label}: {error}"
        if VALUES[label] is NOTHING:
            assert error, f"{argument} takes any object"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", CLASSES)
def test_configured_as_by_keras(key: str, peer: Any) -> None:
    """Where both take the arguments, `get_config` says the same, but for `tests/known`."""
    differing = set()
    for row, text in configurations(kerata, *CLASSES[key]):
        found, theirs = json.loads(text), json.loads(peer["configurations"].get(row, text))
        for entry in {*found, *theirs}:
            if found.get(entry, NOTHING) != theirs.get(entry, NOTHING):
                differing.add(f"{key} {entry}")
                assert f"{key} {entry}" in OTHERWISE, (row, found.get(entry), theirs.get(entry))
    assert differing == {entry for entry in OTHERWISE if entry.startswith(f"{key} ")}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", CLASSES)
def test_numbers_and_arrays_of_numpy(key: str) -> None:
    """NumPy's scalars and arrays make the same object as Python's numbers and tuples."""
    space, name, cls = CLASSES[key]
    names = arguments(space, cls)
    if not issubclass(cls, Configurable):
        return
    pairs = [
        (2, np.int64(2)), (2, np.array(2)), (0.5, np.float32(0.5)), (0.5, np.float64(0.5)),
        (True, np.True_), ((2, 2), np.array([2, 2])), ((0.25, 0.5), np.array([0.25, 0.5])),
    ]  # fmt: skip
    given = {"name": "probe"} if "name" in names else {}
    given |= required(kerata, name, cls)
    for argument in names:
        if argument in KEPT or argument.endswith("_initializer"):
            continue
        for plain, array in pairs:
            made = []
            for value in (plain, array):
                kwargs = {**given, argument: value}
                made.append(bool(outcome(cls, **kwargs)) or cls(**kwargs).get_config())
            assert made[0] == made[1], f"{argument}={array!r}"
