"""The small namespaces of Keras: `tree`, `saving`, `backend`, `utils`."""

from __future__ import annotations

import threading
from collections import namedtuple

import numpy as np
import pytest

import kerata
from kerata import Sequential, layers, ops, saving, tree, utils

Point = namedtuple("Point", "x y")
NESTED = {"b": [1, (2, None)], "a": 3}
NONE = tree.MAP_TO_NONE

TREES = [  # function, arguments, what it gives
    (tree.flatten, (NESTED,), [3, 1, 2, None]),
    (tree.flatten, (Point([1], 2),), [1, 2]),
    (tree.is_nested, ((),), True),
    (tree.is_nested, ("ab",), False),
    (
        tree.flatten_with_path,
        (NESTED,),
        [(("a",), 3), (("b", 0), 1), (("b", 1, 0), 2), (("b", 1, 1), None)],
    ),
    (tree.map_structure, (str, Point(1, [2])), Point("1", ["2"])),
    (tree.map_structure_up_to, ([0, 0], len, [[1, 2], [3]]), [2, 1]),
    (tree.pack_sequence_as, (NESTED, [1, 2, 3, 4]), {"b": [2, (3, 4)], "a": 1}),
    (tree.lists_to_tuples, (NESTED,), {"b": (1, (2, None)), "a": 3}),
    (tree.map_shape_structure, (len, {"a": (2, None), "b": [(1, 2), [3]]}), {"a": 2, "b": [2, 1]}),
    (tree.traverse, (lambda x: 5 if x == 3 else None, NESTED), {"b": [1, (2, None)], "a": 5}),
    (tree.traverse, (lambda x: NONE if x == 3 else None, NESTED), {"b": [1, (2, None)], "a": None}),
    (tree.traverse, (lambda x: sum(x) if x == [1, 2] else None, [[1, 2], 3], False), [3, 3]),
    (tree.traverse, (lambda x: None, Point(1, [2])), Point(1, [2])),
    (tree.assert_same_structure, (NESTED, {"b": [0, (0, 0)], "a": 0}), None),
    (tree.assert_same_paths, ([1, [2]], {0: 3, 1: {0: 4}}), None),
]


@pytest.mark.parametrize("function, arguments, expected", TREES)
def test_tree(function, arguments, expected):
    found = function(*arguments)
    assert found == expected and type(found) is type(expected)


def test_none_is_leaf():
    assert tree.map_structure(lambda x: 0, [1, None]) == [0, 0]
    assert tree.map_structure(lambda x: 0, [1, None], none_is_leaf=False) == [0, None]


BAD_TREES = [
    (tree.assert_same_structure, ([1], (1,)), "do not match"),
    (tree.assert_same_structure, ([1, 2], [1]), "do not match"),
    (tree.assert_same_structure, ({"a": 1}, {"b": 1}), "do not match"),
    (tree.assert_same_structure, (1, [2]), "do not match"),
    (tree.assert_same_paths, ([1], {"a": 2}), r"only in the first \[\(0,\)\]"),
    (tree.map_structure, (lambda a, b: a, [1], [1, 2]), "do not match"),
    (tree.map_structure, (len,), "at least one structure"),
    (tree.map_structure_up_to, ([0], len), "at least one structure"),
    (tree.pack_sequence_as, ([1, 2], [1]), "has 2 leaves, the flat sequence 1"),
    (tree.pack_sequence_as, ([1, 2], [1, 2, 3]), "has 2 leaves, the flat sequence 3"),
]


@pytest.mark.parametrize("function, arguments, message", BAD_TREES)
def test_tree_refuses(function, arguments, message):
    with pytest.raises(ValueError, match=message):
        function(*arguments)


@pytest.fixture
def registered(monkeypatch):
    """An empty table of registrations."""
    monkeypatch.setattr("kerata.core.registry.custom", {})


class Thing:
    def __init__(self, size=1):
        self.size = size

    def get_config(self):
        return {"size": self.size}

    @classmethod
    def from_config(cls, config):
        return cls(**config)


def test_registration(registered):
    assert saving.register_keras_serializable("mine", "T")(Thing) is Thing
    assert saving.get_registered_name(Thing) == "mine>T"
    assert saving.get_registered_object("mine>T") is Thing
    assert saving.get_custom_objects() == {"mine>T": Thing}
    config = saving.serialize_keras_object({"a": (Thing(3), 2)})
    again = saving.deserialize_keras_object(config)
    assert again["a"][0].size == 3 and again["a"][1] == 2
    with pytest.raises(ValueError, match="no `get_config"):
        saving.register_keras_serializable()(type("Bare", (), {}))


def test_custom_objects(registered):
    config = saving.serialize_keras_object(Thing(4))
    with pytest.raises(TypeError, match="Unknown class 'Thing'.*register_keras_serializable"):
        saving.deserialize_keras_object(config)
    assert saving.deserialize_keras_object(config, {"Thing": Thing}).size == 4
    assert saving.deserialize_keras_object(config, module_objects={"Thing": Thing}).size == 4
    table = {"thing": Thing, "length": len}
    assert isinstance(saving.deserialize_keras_object("thing", module_objects=table), Thing)
    assert saving.deserialize_keras_object("length", module_objects=table) is len
    assert saving.deserialize_keras_object("Thing", {"Thing": Thing}) is Thing
    assert saving.deserialize_keras_object("other", module_objects=table) == "other"
    with utils.CustomObjectScope({"Thing": Thing}) as scope:
        assert saving.deserialize_keras_object(config).size == 4
        assert saving.get_registered_object("Thing") is Thing and scope.custom_objects
        seen = []
        thread = threading.Thread(target=lambda: seen.append(saving.get_registered_object("Thing")))
        thread.start()
        thread.join()
        assert seen == [None]
    assert saving.get_registered_object("Thing") is None
    assert saving.get_registered_object("Thing", None, {"Thing": 4}) == 4
    saving.get_custom_objects()["Thing"] = Thing
    assert saving.get_registered_object("Thing") is Thing


CATEGORIES = [  # labels, number of classes, shape of the rows
    ([0, 2, 1], None, (3, 3)),
    ([[0], [2]], None, (2, 3)),
    ([[0, 1], [1, 0]], 4, (2, 2, 4)),
    (np.array([1], "uint8"), 2, (1, 2)),
    (1, 3, (3,)),
]


@pytest.mark.parametrize("labels, classes, shape", CATEGORIES)
def test_to_categorical(labels, classes, shape):
    rows = utils.to_categorical(labels, classes)
    assert rows.shape == shape and rows.dtype == "float64"
    assert np.array_equal(rows.argmax(-1).ravel(), np.ravel(labels)) and rows.sum() == np.size(
        labels
    )


@pytest.mark.parametrize("label", [3, -1])
def test_to_categorical_refuses(label):
    with pytest.raises(ValueError, match=r"0 <= label < 2 \(num_classes\), got labels from"):
        utils.to_categorical([0, label], 2)


@pytest.mark.parametrize("name", ["to_categorical", "normalize"])
def test_helpers_of_arrays_within_a_step(name):
    """A symbol, and a tensor in a user's loss, gives one of its kind."""
    helper = {"to_categorical": lambda x: utils.to_categorical(x, 3), "normalize": utils.normalize}
    x = layers.Input((3,), dtype="float32")
    assert helper[name](x).dtype == "float32"
    model = Sequential([layers.Input((3,)), layers.Dense(3)])
    model.compile("sgd", lambda y, found: ops.mean((helper[name](y) - found) ** 2))
    y = [0, 1, 2, 1] if name == "to_categorical" else np.ones((4, 3), "float32")
    assert model.fit(np.ones((4, 3), "float32"), np.asarray(y), verbose=0).history["loss"][0] > 0


def test_a_scope_of_no_objects():
    with saving.custom_object_scope(None):
        assert saving.get_registered_object("Thing") is None


@pytest.mark.parametrize("kind", ["activations", "optimizers", "losses", "layers"])
def test_an_empty_name_stands_for_nothing(kind, monkeypatch):
    monkeypatch.setitem(saving.get_custom_objects(), "Thing", object)
    with pytest.raises(ValueError):
        getattr(kerata, kind).deserialize("")


def test_normalize():
    x = np.array([[3, 4], [0, 0]])
    assert np.allclose(utils.normalize(x), [[0.6, 0.8], [0, 0]])
    assert np.allclose(utils.normalize(x, axis=0, order=1), [[1, 1], [0, 0]])


def test_set_random_seed():
    def draw():
        utils.set_random_seed(5)
        return np.random.rand(), kerata.random.SeedGenerator().seed, kerata.random.seeds.next_seed()

    with kerata.backend_scope("numpy"):
        assert draw() == draw()
    for wrong in (-1, 2**32, 1.5, True, None):
        with pytest.raises(ValueError, match="Expected an integer seed"):
            utils.set_random_seed(wrong)


def test_clear_session_counts_names_anew():
    with kerata.backend_scope("numpy"):
        kerata.utils.clear_session()
        first = kerata.layers.Dense(1).name, kerata.backend.get_uid("x")
        assert kerata.layers.Dense(1).name == "dense_1"
        kerata.backend.clear_session()
        assert (kerata.layers.Dense(1).name, kerata.backend.get_uid("x")) == first == ("dense", 1)


def test_name_scope():
    with kerata.backend_scope("numpy"), kerata.name_scope("a"), kerata.name_scope("b"):
        assert kerata.Variable(0.0, name="c").path == "a/b/c"
    with pytest.raises(ValueError, match="without '/'"):
        kerata.name_scope("a/b")


@pytest.mark.parametrize("name", kerata.optimizers.legacy.__all__)
def test_optimizers_of_keras_2_say_where_they_are(name):
    with pytest.raises(ImportError, match=f"kerata.keras2.optimizers.{name}"):
        getattr(kerata.optimizers.legacy, name)(lr=0.1)


def test_code_in_files_stays_unsafe():
    with pytest.warns(UserWarning, match="runs no code from files"):
        kerata.config.enable_unsafe_deserialization()
