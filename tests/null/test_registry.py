"""What names stand for: operations by their public paths, classes by the package they name."""

from __future__ import annotations

import types

import pytest

import kerata as keras
from kerata import ops, random
from kerata.core import registry
from kerata.engine import operators


def _operation(module: str, name: str) -> types.FunctionType:
    made = types.FunctionType((lambda: None).__code__, {"__name__": module}, name)
    made.__qualname__ = name
    return made


def test_operations_have_the_path_of_the_public_function():
    assert operators.operations["ops.add"] is ops.add
    assert operators.path_of(ops.image.resize) == "ops.image.resize"
    assert operators.path_of(random.gamma) == "random.gamma"
    assert operators.path_of(_operation("elsewhere.mine", "f")) == "elsewhere.mine.f"


def test_a_name_alone_is_found_as_older_configurations_have_it():
    assert operators.find("add") is operators.find("ops.add") is ops.add
    assert operators.find("resize") is ops.image.resize
    assert operators.find("gamma") is random.gamma
    with pytest.raises(ValueError, match="Unknown operation 'nothing'"):
        operators.find("nothing")


def test_two_operations_of_one_path_are_refused(monkeypatch):
    monkeypatch.setattr(operators, "operations", dict(operators.operations))
    operators.register(_operation("elsewhere", "f"))
    again = _operation("elsewhere", "f")
    operators.register(again)  # the same place, defined anew
    assert operators.operations["elsewhere.f"] is again
    operators.register(_operation("kerata.random.mine", "add"))  # another path than ops.add
    with pytest.raises(ValueError, match="'ops.add': in kerata.ops.numpy.arithmetic and in"):
        operators.register(_operation("kerata.ops.mine", "add"))


def test_functional_configurations_name_operations_by_path_and_load_by_name():
    x = keras.Input((3,))
    model = keras.Model(x, ops.relu(x) + 1)
    config = model.get_config()
    named = [node for node in config["nodes"] if "operation" in node]
    assert [node["operation"] for node in named] == ["ops.relu", "ops.add"]
    for node in named:
        node["operation"] = node["operation"].removeprefix("ops.")
    again = type(model).from_config(config)
    assert [node["operation"] for node in again.get_config()["nodes"] if "operation" in node] == [
        "ops.relu", "ops.add"
    ]  # fmt: skip


def test_classes_name_their_public_place():
    config = registry.serialize(random.SeedGenerator(3))
    assert config["module"] == "kerata.random" and config["registered_name"] is None
    assert registry.deserialize(config).seed == 3
    assert registry.serialize(keras.layers.Dense(2))["module"] == "kerata.layers"
    assert registry.serialize(keras.Sequential([]))["module"] == "kerata.models"

    class Mine(keras.layers.Dense):
        pass

    assert registry.serialize(Mine(2))["module"] is None
    assert "Mine" not in registry.public["layers"]
