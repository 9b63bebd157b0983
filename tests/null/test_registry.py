"""What names stand for: operations by their public paths, classes by the package they name."""

from __future__ import annotations

import collections
import json
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


def test_functional_configurations_name_operations_as_keras_does():
    x = keras.Input((3,))
    model = keras.Model(x, ops.relu(x) + 1)
    calls = [entry for entry in model.get_config()["layers"] if "keras.src.ops" in entry["module"]]
    assert [call["class_name"] for call in calls] == ["Relu", "Add"]
    again = type(model).from_config(json.loads(json.dumps(model.get_config())))
    assert json.dumps(again.get_config()) == json.dumps(model.get_config())


def test_classes_name_their_public_place():
    config = registry.serialize(random.SeedGenerator(3))
    assert config["module"] == "keras.random" and config["registered_name"] is None
    assert registry.deserialize(config).seed == 3
    assert registry.serialize(keras.layers.Dense(2))["module"] == "keras.layers"
    assert registry.serialize(keras.Sequential([]))["module"] == "keras"

    class Mine(keras.layers.Dense):
        pass

    assert registry.serialize(Mine(2))["module"] is None
    assert "Mine" not in registry.public["layers"]


def test_configurations_hold_tuples_as_tuples():
    assert keras.layers.Conv2D(3, 2).get_config()["kernel_size"] == (2, 2)
    assert keras.layers.ZeroPadding2D(1).get_config()["padding"] == ((1, 1), (1, 1))
    assert keras.layers.InputLayer((3,)).get_config()["batch_shape"] == (None, 3)
    plain = registry.serialize({"a": (1, [2, (3,)])})
    assert plain == {"a": (1, [2, (3,)])} and registry.deserialize(plain) == plain
    assert registry.deserialize({"class_name": "__tuple__", "items": [1, 2]}) == (1, 2)


@pytest.mark.parametrize("signature", ["config", "both", "keyword"])
def test_from_config_of_either_signature(signature):
    class Base(keras.layers.Layer):
        def __init__(self, inner=None, **kwargs):
            super().__init__(**kwargs)
            self.inner = inner

    class Mine(Base):
        if signature == "config":

            @classmethod
            def from_config(cls, config):
                return cls(**config)

        elif signature == "both":

            @classmethod
            def from_config(cls, config, custom_objects):
                return cls(inner=sorted(custom_objects), name=config["name"])

        else:

            @classmethod
            def from_config(cls, config, custom_objects=None):
                return cls(inner=sorted(custom_objects), name=config["name"])

    config = registry.serialize(Mine(name="probe"))
    made = registry.deserialize(config, {"Mine": Mine})
    assert made.name == "probe" and made.inner == (None if signature == "config" else ["Mine"])


def test_structures_keep_their_kind():
    pair = collections.namedtuple("pair", "a b")
    ordered = collections.OrderedDict(b=1, a=[2, (3,)])
    found = keras.tree.map_structure(lambda x: x * 2, pair(ordered, 5))
    assert type(found) is pair and type(found.a) is collections.OrderedDict
    assert list(found.a.items()) == [("b", 2), ("a", [4, (6,)])] and found.b == 10


def test_a_metric_tracks_what_is_set_on_it():
    class Mine(keras.metrics.Metric):
        def __init__(self):
            super().__init__(name="mine")
            self.first = self.add_variable((), name="first")
            self.parts = {"mean": keras.metrics.Mean(), "list": [keras.metrics.Sum()]}

    metric = Mine()
    assert len(metric.variables) == 4
    metric.late = [keras.metrics.Sum()]
    metric.own = keras.Variable(3.0)
    assert len(metric.variables) == 6
    metric.reset_state()
    assert float(metric.own.numpy()) == 0.0
