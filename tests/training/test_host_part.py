"""Models that take texts: a part on the host, a part on the engine, one dict of raw values."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.models.host_part import PREPARED
from tests.reference import COMPLETE

PHRASES = np.array(["good film", "bad film", "great fun", "awful bore"])


def records(count=64):
    """Raw values, and whether the phrase is a kind one."""
    random = np.random.default_rng(0)
    texts = PHRASES[random.integers(0, 4, count)]
    raw = {
        "text": texts,
        "kind": np.array(["x", "y"], object)[random.integers(0, 2, count)],
        "number": random.normal(size=(count, 1)).astype("float32"),
        "identity": random.integers(0, 2**40, count),
    }
    return raw, np.isin(texts, PHRASES[::2]).astype("float32")


def mixed_model(raw):
    """A model of four inputs, three of which the host prepares."""
    text = layers.TextVectorization(output_mode="multi_hot")
    text.adapt(raw["text"])
    kind = layers.StringLookup(output_mode="one_hot")
    kind.adapt(raw["kind"])
    inputs = {
        "text": keras.Input((), dtype="string", name="text"),
        "kind": keras.Input((1,), dtype="string", name="kind"),
        "number": keras.Input((1,), name="number"),
        "identity": keras.Input((1,), dtype="int64", name="identity"),
    }
    bins = layers.Discretization([0.0])(inputs["number"])
    crossed = layers.HashedCrossing(5, output_mode="one_hot")([inputs["kind"], bins])
    hashed = layers.Hashing(7, output_mode="one_hot")(inputs["identity"])
    parts = [text(inputs["text"]), kind(inputs["kind"]), crossed, hashed, inputs["number"]]
    outputs = layers.Dense(1, activation="sigmoid")(layers.Concatenate()(parts))
    return keras.Model(inputs, outputs)


@pytest.fixture(params=COMPLETE)
def engine(request):
    with keras.backend_scope(request.param):
        yield request.param


def test_raw_values_go_in(engine):
    raw, kind = records()
    model = mixed_model(raw)
    model.compile(keras.optimizers.Adam(0.1), "binary_crossentropy", metrics=["accuracy"])
    history = model.fit(raw, kind, epochs=5, batch_size=16, verbose=0)
    assert history.history["accuracy"][-1] > 0.95
    predicted = model.predict(raw, verbose=0)
    called = keras.ops.convert_to_numpy(model(raw | {"kind": raw["kind"].astype(str)}))
    np.testing.assert_allclose(predicted, called, 1e-5, 1e-6)
    copy = type(model).from_config(model.get_config())
    for mine, theirs in zip(model.layers, copy.layers):
        if hasattr(mine, "get_vocabulary"):
            theirs.set_vocabulary(mine.get_vocabulary())
    copy.set_weights(model.get_weights())
    np.testing.assert_array_equal(copy.predict(raw, verbose=0), predicted)


def test_sequence_of_layers_begins_with_texts(engine):
    raw, kind = records()
    words = layers.TextVectorization(vocabulary=["good", "bad"], output_sequence_length=2)
    model = keras.Sequential([words, layers.Embedding(4, 3), layers.Flatten(), layers.Dense(1)])
    model.compile("adam", "mse", steps_per_execution=2)
    model.fit(raw["text"], kind, batch_size=16, verbose=0)
    assert model.predict(np.array(["good"]), verbose=0).shape == (1, 1)
    assert np.isfinite(model.train_on_batch(raw["text"][:8], kind[:8]))


def test_only_what_leads_to_texts_is_the_host_s():
    raw, _ = records(8)
    model = mixed_model(raw)
    names = {node.name.rpartition("_")[0] or node.name for node in model.host_part.nodes}
    assert len(model.host_part.nodes) == 5 and "concatenate" not in names
    assert list(model.prepare(raw)) == [PREPARED]
    number = keras.Input((1,))
    alone = keras.Model(number, layers.Discretization([0.0])(number))
    assert not alone.host_part  # which the engine can do


def test_frames_and_generators():
    class Frame:
        """What pandas' and polars' DataFrames have in common."""

        def __init__(self, columns):
            self.data, self.columns = columns, list(columns)

        def __getitem__(self, name):
            return self.data[name]

        def to_numpy(self):
            return np.array(list(map(list, zip(*self.data.values()))), object)

    raw, kind = records(8)
    frame = Frame({name: np.ravel(column) for name, column in raw.items()})
    model = mixed_model(raw)
    model.compile("sgd", "mse")
    model.fit(frame, kind, verbose=0)
    np.testing.assert_array_equal(model.predict(frame, verbose=0), model.predict(raw, verbose=0))
    learned = layers.StringLookup()
    learned.adapt(iter([raw["kind"][:4], raw["kind"][4:]]))
    whole = layers.StringLookup()
    whole.adapt(raw["kind"])
    assert learned.get_vocabulary() == whole.get_vocabulary()


def test_vocabularies_are_assets(tmp_path):
    layer = layers.TextVectorization(output_mode="tf_idf")
    layer.adapt(PHRASES)
    layer.save_assets(tmp_path)
    store = {}
    layer.save_own_variables(store)
    again = layers.TextVectorization.from_config(layer.get_config())
    again.load_assets(tmp_path)
    again.load_own_variables(store)
    assert again.get_vocabulary() == layer.get_vocabulary()
    np.testing.assert_array_equal(np.asarray(again(PHRASES)), np.asarray(layer(PHRASES)))


@pytest.mark.parametrize("cls", [layers.StringLookup, layers.IntegerLookup,
                                 layers.TextVectorization])  # fmt: skip
def test_configurations_name_no_files(cls, tmp_path):
    path = tmp_path / "words.txt"
    path.write_text("1\n2\n")
    assert [str(t) for t in cls(vocabulary=str(path)).get_vocabulary()[-2:]] == ["1", "2"]
    config = cls(vocabulary=str(path)).get_config()
    assert len(config["vocabulary"]) == 2  # the tokens
    with pytest.raises(ValueError, match="names the file"):
        cls.from_config(config | {"vocabulary": str(path)})


def test_behind_the_engine_is_an_error():
    numbers = keras.Input((1,), dtype="int64")
    model = keras.Model(numbers, layers.Hashing(3)(keras.ops.add(numbers, 1)))
    with keras.backend_scope("numpy"):
        assert model(np.array([[1]])).shape == (1, 1)  # a call has the values at hand
