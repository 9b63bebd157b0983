"""Helpers of `kerata.utils` for data and loops."""

from __future__ import annotations

import json

import numpy as np
import pytest

import kerata
from kerata import layers, utils

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
    batch = parts[0].batch(2)[1]
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
