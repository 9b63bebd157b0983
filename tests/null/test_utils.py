"""Helpers of `kerata.utils` for data and loops."""

from __future__ import annotations

import json
import wave

import numpy as np
import pytest

import kerata
from kerata import layers, saving, utils

ROWS = [[1], [2, 3], [], [4, 5, 6]]


@pytest.mark.parametrize(
    "options, rows",
    [
        ({}, [[0, 0, 1], [0, 2, 3], [0, 0, 0], [4, 5, 6]]),
        ({"maxlen": 2}, [[0, 1], [2, 3], [0, 0], [5, 6]]),
        ({"maxlen": 2, "truncating": "post", "padding": "post"}, [[1, 0], [2, 3], [0, 0], [4, 5]]),
        ({"value": -1, "padding": "post"}, [[1, -1, -1], [2, 3, -1], [-1, -1, -1], [4, 5, 6]]),
        ({"value": 0.5, "dtype": "float32", "maxlen": 1}, [[1], [3], [0.5], [6]]),
    ],
)
def test_padding(options, rows):
    found = utils.pad_sequences(ROWS, **options)
    assert found.tolist() == rows and found.dtype == options.get("dtype", "int32")


def test_padding_of_other_items():
    assert utils.pad_sequences([["a"], ["b", "c"]], dtype=object, value="-").tolist() == [
        ["-", "a"],
        ["b", "c"],
    ]
    assert utils.pad_sequences([[[1, 2]], [[3, 4], [5, 6]]]).shape == (2, 2, 2)
    assert utils.pad_sequences([]).shape == (0, 0)
    for wrong, options in (([1, [2]], {}), (5, {}), ([[[1, 2]], [[3]]], {}),
                           (ROWS, {"value": "x"}), (ROWS, {"padding": "left"})):  # fmt: skip
        with pytest.raises(ValueError, match="pad_sequences"):
            utils.pad_sequences(wrong, **options)


@pytest.mark.parametrize(
    "count, targets, options, first_steps",
    [
        (12, None, {"sampling_rate": 2}, range(8)),
        (12, None, {"sequence_stride": 2}, [0, 2, 4, 6, 8]),
        (12, 9, {}, range(9)),
        (12, 12, {"start_index": 2, "end_index": 8}, [2, 3, 4, 5]),
        (12, 5, {"sequence_stride": 2}, [0, 2, 4]),
        (99, None, {"sequence_length": 10, "sampling_rate": 2, "sequence_stride": 3},
         range(0, 79, 3)),
    ],
)  # fmt: skip
def test_windows(count, targets, options, first_steps):
    """As Keras has them (its answers were looked up)."""
    options = {"sequence_length": 3, **options}
    wanted = None if targets is None else np.arange(targets) * 10
    found = utils.timeseries_dataset_from_array(np.arange(count), wanted, batch_size=4, **options)
    batches = list(found)
    assert len(batches) == len(found) and all(len(b) <= 4 for b in found if targets is None)
    x = np.concatenate([b if targets is None else b[0] for b in batches])
    steps = np.arange(options["sequence_length"]) * options.get("sampling_rate", 1)
    assert x.tolist() == (np.array(first_steps)[:, None] + steps).tolist()
    if targets is not None:
        y = np.concatenate([b[1] for b in batches])
        assert y.tolist() == [10 * i for i in first_steps]


def test_windows_in_another_order_and_one_by_one():
    data = np.arange(20)
    found = utils.timeseries_dataset_from_array(data, data, 3, shuffle=True, seed=1)
    first = found[0][1].tolist()
    found.on_epoch_end()
    assert sorted(first) == sorted(found[0][1].tolist()) == list(range(18))
    assert first != found[0][1].tolist()
    single = utils.timeseries_dataset_from_array(data, data, 3, batch_size=None)
    assert len(single) == 18 and single[4][0].tolist() == [4, 5, 6] and single[4][1] == 4
    wrongs = ({"sequence_length": 21}, {"sequence_stride": 0}, {"start_index": 30},
              {"start_index": 5, "end_index": 4})  # fmt: skip
    for wrong in wrongs:
        with pytest.raises(ValueError, match=next(iter(wrong))):
            utils.timeseries_dataset_from_array(data, None, **{"sequence_length": 3, **wrong})


def test_windows_train_a_model():
    series = np.sin(np.arange(200) / 5).astype("float32")[:, None]
    windows = utils.timeseries_dataset_from_array(
        series[:-4], series[4:], 4, batch_size=16, shuffle=True
    )
    with kerata.backend_scope("numpy"):
        model = kerata.Sequential([layers.Input((4, 1)), layers.Flatten(), layers.Dense(1)])
        model.compile(kerata.optimizers.Adam(0.05), "mse")
        losses = model.fit(windows, epochs=60, verbose=0).history["loss"]
    assert losses[-1] < 0.01 < losses[0]


@pytest.mark.parametrize(
    "left, right, sizes",
    [(0.75, None, (8, 2)), (3, 4, (3, 4)), (None, 0.3, (7, 3)), (0.5, 0.2, (5, 2))],
)
def test_splitting(left, right, sizes):
    x = np.arange(10)
    parts = utils.split_dataset({"a": x, "b": (x * 2,)}, left, right)
    assert tuple(map(len, parts)) == sizes
    assert [int(s["a"]) for part in parts for s in part] == list(range(sum(sizes)))
    batch = list(parts[0].batch(2))[1]
    assert batch["a"].tolist() == [2, 3][: sizes[0] - 2]
    assert batch["b"][0].tolist() == [4, 6][: sizes[0] - 2]


def test_splitting_what_is_no_array():
    class Squares:
        def __len__(self):
            return 6

        def __getitem__(self, i):
            return i, i * i

    left, right = utils.split_dataset(Squares(), 4, shuffle=True, seed=3)
    assert sorted([*left, *right]) == [(i, i * i) for i in range(6)]
    assert list(left) == list(utils.split_dataset(Squares(), 4, shuffle=True, seed=3)[0])
    assert list(utils.split_dataset(iter("abcd"), right_size=1)[1]) == ["d"]
    for wrong in ({}, {"left_size": 11}, {"left_size": 1.5}, {"left_size": 7, "right_size": 7},
                  {"left_size": 0}, {"right_size": "a"}, {"left_size": True}):  # fmt: skip
        with pytest.raises(ValueError, match="split_dataset"):
            utils.split_dataset(np.arange(10), **wrong)
    with pytest.raises(ValueError, match="split_dataset takes"):
        utils.split_dataset(5, 0.5)


def test_packing():
    for packed in ((1, 2), (1, 2, 3), (1, None, 3)):
        assert utils.unpack_x_y_sample_weight(packed) == (*packed, None)[:3]
        if packed[1] is not None:
            assert utils.pack_x_y_sample_weight(*packed) == packed
    assert utils.unpack_x_y_sample_weight([1, 2]) == ([1, 2], None, None)
    with pytest.raises(ValueError, match="tuple of 4"):
        utils.unpack_x_y_sample_weight((1, 2, 3, 4))


def test_config():
    config = utils.Config(a=1)
    config["b"] = config.a + 1
    config.update({"c": 3}, d=4)
    assert config.pop("d") == 4 and config.get("d", 5) == 5 and "d" not in config
    assert json.loads(config.to_json()) == config.as_dict() == {"a": 1, "b": 2, "c": 3}
    assert list(config) == list(config.keys()) and list(config.values()) == [1, 2, 3]
    config.freeze()
    changes = (lambda: setattr(config, "a", 2), lambda: config.pop("a"), lambda: config.update(a=2),
               lambda: delattr(config, "a"), lambda: config.__setitem__("z", 1))  # fmt: skip
    for change in changes:
        with pytest.raises(ValueError, match="frozen"):
            change()
    assert config.frozen and config == utils.Config(a=1, b=2, c=3)
    config.unfreeze()
    del config.c
    with pytest.raises(AttributeError, match=r"no 'c'; it has \['a', 'b'\]"):
        config.c  # noqa: B018


def test_bar(capsys):
    bar = utils.Progbar(3, width=6, interval=0, stateful_metrics=["last"], unit_name="sample")
    for i in range(3):
        bar.update(i + 1, [("mean", i), ("last", i)])
    shown = capsys.readouterr().out.split("\r")
    assert shown[1].startswith("[==....] 1/3 - ")
    assert shown[3].startswith("[======] 3/3 - ") and shown[3].endswith("\n")
    assert "/sample - mean: 1.0000 - last: 2.0000" in shown[3]
    utils.Progbar(2, verbose=0).add(2)
    utils.Progbar(None, interval=0).update(5, finalize=True)
    assert "5/?" in capsys.readouterr().out
    with pytest.raises(ValueError, match="not both"):
        utils.Progbar(1, stateful_metrics=[], stateless_metrics=[])


def test_source_inputs():
    first, second = layers.Input((3,)), layers.Input((3,))
    hidden = layers.Dense(3)(first)
    total = layers.Add()([hidden, second])
    assert utils.get_source_inputs(total) == [first, second]
    assert utils.get_source_inputs(hidden) == [first]
    assert utils.get_source_inputs(second) == [second]
    with pytest.raises(ValueError, match="get_source_inputs"):
        utils.get_source_inputs(np.ones(2))


def test_boxes_of_parts_of_any_image_and_wrong_ones():
    boxes = utils.bounding_boxes
    found = boxes.convert_format([[0.1, 0.2, 0.4, 0.3]], "REL_XYXY", "rel_xywh")
    np.testing.assert_allclose(np.asarray(found), [[0.1, 0.2, 0.3, 0.1]], 1e-6)
    wrongs = (
        ("four numbers", lambda: boxes.pad(np.ones((2, 3)), 1, 1)),
        ("must be one of", lambda: boxes.convert_format(np.ones((2, 4)), "xxyy", "xyxy")),
        ("`height` and `width`", lambda: boxes.convert_format(np.ones((2, 4)), "xyxy", "rel_xywh")),
        ("in pixels", lambda: boxes.crop(np.ones((2, 4)), 1, 1, 2, 2, "rel_xyxy")),
        ("image_shape", lambda: boxes.compute_iou(np.ones((2, 4)), np.ones((2, 4)), "rel_xyxy")),
        ("`variance`", lambda: boxes.encode_box_to_deltas(
            np.ones((2, 4)), np.ones((2, 4)), "xyxy", "xyxy", variance=[1.0]
        )),
    )  # fmt: skip
    for words, call in wrongs:
        with pytest.raises(ValueError, match=words):
            call()


def test_files_in_folders_train_a_model(tmp_path):
    image = pytest.importorskip("PIL.Image")
    g = np.random.default_rng(0)
    for name, level in (("bright", 180), ("dark", 60)):
        (tmp_path / name).mkdir()
        for i in range(12):
            pixels = g.normal(level, 20, (5, 4, 3)).clip(0, 255).astype("uint8")
            image.fromarray(pixels).save(tmp_path / name / f"{i}.png")
    train, rest = utils.image_dataset_from_directory(
        tmp_path, label_mode="binary", batch_size=4, image_size=(3, 3), seed=2,
        validation_split=0.25, subset="both", verbose=False,
    )  # fmt: skip
    assert not set(train.file_paths) & set(rest.file_paths) and len(rest.file_paths) == 6
    orders = [np.concatenate([y[:, 0] for _, y in train]).tolist() for _ in range(2)]
    assert orders[0] != orders[1]  # another order in each epoch
    with kerata.backend_scope("numpy"):
        scale = layers.Rescaling(1 / 127.5, -1)
        model = kerata.Sequential([scale, layers.Flatten(), layers.Dense(1, "sigmoid")])
        model.compile(kerata.optimizers.Adam(0.05), "binary_crossentropy", metrics=["accuracy"])
        model.fit(train, epochs=8, verbose=0)
        assert model.evaluate(rest, verbose=0)[1] == 1
    with pytest.raises(ValueError, match="no folder"):
        utils.image_dataset_from_directory(tmp_path / "nowhere")
    with pytest.raises(ValueError, match="no texts"):
        utils.text_dataset_from_directory(tmp_path)


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_sounds_of_each_width_at_other_rates(tmp_path, width):
    times = np.arange(800) / 8000
    sound = 0.5 * np.sin(2 * np.pi * 440 * times) + 0.25 * np.sin(2 * np.pi * 1000 * times)
    (tmp_path / "one").mkdir()
    raw = np.round(sound * 2 ** (8 * width - 1)).astype("<i4")
    rows = raw.view("uint8").reshape(-1, 4)[:, :width]
    data = (raw + 128).astype("uint8") if width == 1 else rows
    for count in (800, 700):
        with wave.open(str(tmp_path / "one" / f"{count}.wav"), "wb") as file:
            file.setparams((1, width, 8000, 0, "NONE", ""))
            file.writeframes(data[:count].tobytes())
    options = {"labels": None, "shuffle": False, "verbose": False}
    found = utils.audio_dataset_from_directory(tmp_path, **options, ragged=True)[0]
    assert [x.shape for x in found] == [(700, 1), (800, 1)]
    np.testing.assert_allclose(found[1][:, 0], sound, atol=0.51 / 2 ** (8 * min(width, 3) - 1))
    slower = utils.audio_dataset_from_directory(tmp_path, **options, sampling_rate=4000)[0]
    assert slower.shape == (2, 400, 1) and slower.dtype == "float32"
    np.testing.assert_allclose(slower[1, :, 0], sound[::2], atol=0.01)
    (tmp_path / "one" / "800.wav").write_bytes(b"RIFF")
    with pytest.raises(ValueError, match="no .wav file"):
        utils.audio_dataset_from_directory(tmp_path, **options)[0]


def test_images_of_files(tmp_path):
    image = pytest.importorskip("PIL.Image")
    g = np.random.default_rng(0)
    pixels = g.integers(0, 256, (6, 8, 3)).astype("float32")
    utils.save_img(tmp_path / "a.png", pixels, scale=False)
    loaded = utils.load_img(tmp_path / "a.png")
    np.testing.assert_array_equal(utils.img_to_array(loaded), pixels)
    assert isinstance(loaded, image.Image)
    cut = utils.img_to_array(
        utils.load_img(tmp_path / "a.png", target_size=(3, 3), keep_aspect_ratio=True)
    )
    direct = image.fromarray(pixels[:, 1:7].astype("uint8")).resize((3, 3), image.NEAREST)
    np.testing.assert_array_equal(cut, np.asarray(direct))
    small = kerata.preprocessing.image.smart_resize(pixels, (3, 3))
    np.testing.assert_allclose(small, kerata.ops.image.resize(pixels[:, 1:7], (3, 3)), 1e-6)
    with pytest.raises(ValueError, match="channels"):
        utils.array_to_img(np.ones((2, 2, 2)))


ROWS_OF_KERAS = {  # what PyPI's keras made of these features, after the first
    "b": [[0, 1, 0, 0], [0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 1, 0]],
    "c": [[0, 0, 0, 1], [0, 1, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]],
    "d": [[0, 1, 0, 0]] * 4,
    "e": [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1]],
    "f": [[1], [2], [3], [4]],
    "g": [[0, 0, 0, 1, 0, 0], [0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 1]],
    "h": [[2], [3], [4], [5]],
    "b_X_d": [[0, 1, 0, 0, 0], [0, 0, 0, 1, 0], [0, 1, 0, 0, 0], [0, 1, 0, 0, 0]],
}
COLUMNS = {
    "a": np.array([1.0, 2.0, 4.0, 9.0]), "b": np.array(["x", "y", "x", "z"]),
    "c": np.array([1, 5, 5, 7]), "d": np.array(["q", "r", "q", "q"]),
    "e": np.array([0.1, 0.5, 0.9, 0.95]), "f": np.array([1.0, 2.0, 3.0, 4.0]),
    "g": np.array([1, 2, 3, 4]), "h": np.array([2.0, 4.0, 6.0, 8.0]),
}  # fmt: skip


def space(output_mode):
    s = utils.FeatureSpace
    features = {
        "b": "string_categorical", "a": "float_normalized", "c": s.integer_categorical(),
        "d": s.string_hashed(num_bins=4), "e": s.float_discretized(num_bins=3), "f": "float",
        "g": "integer_hashed", "h": s.float_rescaled(scale=0.5, offset=1.0),
    }  # fmt: skip
    return s(features, output_mode, crosses=[("b", "d")], crossing_dim=5, hashing_dim=6)


def test_tables_of_mixed_features(tmp_path):
    batches = [{k: v[i : i + 2] for k, v in COLUMNS.items()} for i in (0, 2)]
    made, parts = space("concat"), space("dict")
    with pytest.raises(ValueError, match="adapt"):
        made(COLUMNS)
    made.adapt(iter(batches))
    parts.adapt(COLUMNS)
    found = {key: np.asarray(x) for key, x in parts(COLUMNS).items()}
    assert list(found) == ["a", *ROWS_OF_KERAS]
    for key, rows in ROWS_OF_KERAS.items():
        np.testing.assert_allclose(found[key], rows, 1e-6)
    scaled = (COLUMNS["a"] - 4) / COLUMNS["a"].std()
    np.testing.assert_allclose(found["a"][:, 0], scaled, 1e-6)
    whole = np.asarray(made(COLUMNS))
    np.testing.assert_allclose(whole, np.concatenate(list(found.values()), 1), 1e-6)
    one = np.asarray(made({key: x[1] for key, x in COLUMNS.items()}))
    np.testing.assert_allclose(one, whole[1], 1e-6)
    made.save(tmp_path / "space.keras")
    again = saving.load_model(tmp_path / "space.keras")
    np.testing.assert_array_equal(np.asarray(again(COLUMNS)), whole)
    outputs = layers.Dense(1)(made.get_encoded_features())
    model = kerata.Model(made.get_inputs(), outputs)
    model.compile("sgd", "mse")
    model.fit(COLUMNS, np.ones(4), verbose=0)
    model.save(tmp_path / "model.keras")
    loaded = saving.load_model(tmp_path / "model.keras")
    wanted = model.predict(COLUMNS, verbose=0)
    np.testing.assert_allclose(loaded.predict(COLUMNS, verbose=0), wanted, 1e-6)


def test_wrong_tables():
    s = utils.FeatureSpace
    wrongs = (
        ("at least one", {"features": {}}),
        ("must be made by", {"features": {"a": "x"}}),
        ("`output_mode`", {"features": {"a": "float"}, "output_mode": "z"}),
        ("names \\['b'\\]", {"features": {"a": "float"}, "crosses": [("a", "b")]}),
    )
    for words, options in wrongs:
        with pytest.raises(ValueError, match=words):
            s(**options)
    ints = s({"c": s.integer_categorical(output_mode="int")})
    ints.adapt(COLUMNS)
    with pytest.raises(ValueError, match="not encoded"):
        ints(COLUMNS)
    with pytest.raises(ValueError, match="lack"):
        ints({})


@pytest.mark.parametrize("layer", [
    layers.Normalization(), layers.Discretization(num_bins=2), layers.IntegerLookup(),
    layers.TextVectorization(),
], ids=lambda layer: layer.name)  # fmt: skip
def test_progress_of_adapt(layer, capsys):
    texts = isinstance(layer, layers.TextVectorization)
    data = [np.array([["a b"]]) if texts else np.array([[n]]) for n in range(5)]
    layer.adapt(iter(data))
    assert not capsys.readouterr().out
    for given, said in ((iter(data), "5/? "), (np.concatenate(data), "1/1 ")):
        layer.adapt(given, verbose=True)
        last = capsys.readouterr().out.split("\r")[-1]
        assert said in last and "batch" in last and last.endswith("\n")
    layer.adapt(iter(data), steps=3, verbose=True)
    assert "3/3 " in capsys.readouterr().out
