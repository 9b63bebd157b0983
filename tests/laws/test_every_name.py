"""Every public name has a row in a table, or is in the file that is named here."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from kerata import initializers, layers, losses, metrics, ops, optimizers
from kerata.core.context import use
from kerata.engines import loader
from kerata.optimizers import schedules
from tests.laws import test_initializers
from tests.laws.ops_running import CALLS, function_of
from tests.peer.layers_table import ROWS as LAYERS
from tests.peer.objects_table import ROWS as OBJECTS
from tests.peer.preprocessing_rows import ROWS as PREPROCESSING
from tests.reference import COMPLETE

TESTS = Path(__file__).parents[1]
# Operations that take functions, return no tensors, or have no one result: tested by themselves.
OPERATIONS_BY_HAND = {
    "laws/test_ops_control.py": "associative_scan cond custom_gradient fori_loop map scan switch "
    "vectorized_map while_loop",
    "laws/test_ops_linalg.py": "eig eigh jvp qr",
    "laws/test_ops_numpy.py": "polar vectorize",
    "laws/test_every_name.py": "convert_to_numpy dtype is_tensor ndim shape size",
}
# What keras has not, or no row can hold.
OBJECTS_BY_HAND = {
    "engines/test_bridges.py": "FlaxLayer JaxLayer TFSMLayer TorchModuleWrapper",
    "laws/test_layer_behaviour.py": "InputLayer Lambda",
    "laws/test_losses_metrics.py": "LossFunctionWrapper accuracy",
    "models/test_export.py": "InputSpec",
    "laws/test_augmentations.py": "AugMix CutMix MaxNumBoundingBoxes MixUp Pipeline RandAugment "
    "RandomColorJitter RandomContrast RandomElasticTransform RandomErasing RandomFlip RandomHue "
    "RandomShear ReconstructPatches2D ReconstructPatches3D",
}
HELPERS = {"deserialize", "get", "serialize", "schedules"}


def lacking(module: ModuleType, covered: set[Any], files: dict[str, str]) -> list[str]:
    """Public names of a module that neither a table covers nor a file; a class covers its bases."""
    covered = {base for thing in covered for base in getattr(thing, "__mro__", [thing])}
    elsewhere = {name for names in files.values() for name in names.split()}
    return [
        name for name in module.__all__
        if getattr(module, name) not in covered and name not in elsewhere | HELPERS
    ]  # fmt: skip


@pytest.mark.parametrize("module", [ops, ops.image])
def test_operations(module: ModuleType) -> None:
    missing = lacking(module, {function_of(row.name) for row in CALLS}, OPERATIONS_BY_HAND)
    assert not missing, f"no row in laws/ops_table_*.py or laws/neural_table.py: {missing}"


def test_layers() -> None:
    named = set(re.findall(r"'class_name': '(\w+)'", str([row["make"] for row in LAYERS.values()])))
    named |= {row[0] for row in PREPROCESSING.values() if "." not in row[0]}
    made = {getattr(layers, name) for name in named}
    functions = {f for f in vars(layers).values() if inspect.isfunction(f)}  # of layers of rows
    missing = lacking(layers, made | functions, OBJECTS_BY_HAND)
    assert not missing, f"no row in peer/{{layers_table,preprocessing_rows}}.py: {missing}"


@pytest.mark.parametrize("module", [losses, metrics, optimizers, schedules])
def test_objects(module: ModuleType) -> None:
    words = {word for name, _ in OBJECTS for word in re.split("[-.]", name)}
    rows = {found for space in (losses, metrics, optimizers, schedules) for word in words
            if (found := getattr(space, word, None)) is not None}  # fmt: skip
    missing = lacking(module, rows, OBJECTS_BY_HAND)
    assert not missing, f"no row in peer/objects_table.py: {missing}"


def test_all_initializers() -> None:
    rows = {type(row[0]) for row in (*test_initializers.STATISTICS, *test_initializers.EXACT)}
    missing = lacking(initializers, rows, OBJECTS_BY_HAND)
    assert not missing, f"no row in laws/test_initializers.py: {missing}"


@pytest.mark.parametrize("path", [*OPERATIONS_BY_HAND, *OBJECTS_BY_HAND])
def test_they_are_there(path: str) -> None:
    text = (TESTS / path).read_text(encoding="utf-8")
    for name in (OPERATIONS_BY_HAND | OBJECTS_BY_HAND)[path].split():
        assert re.search(rf"\.{name}\b", text), f"{name} is not in {path}"


@pytest.mark.parametrize("name", COMPLETE)
def test_questions_about_tensors(name: str) -> None:
    engine, x = loader.get(name), np.arange(6, dtype="int16").reshape(2, 3)
    with use(engine):
        tensor = engine.tensor(x)
        assert (tuple(ops.shape(tensor)), ops.ndim(tensor), ops.size(tensor)) == ((2, 3), 2, 6)
        assert ops.dtype(tensor) == "int16" and ops.is_tensor(tensor) and not ops.is_tensor("x")
        found = ops.convert_to_numpy(tensor)
    assert type(found) is np.ndarray and found.dtype == x.dtype and np.array_equal(found, x)
