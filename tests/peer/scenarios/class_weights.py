"""Weights by class."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, dense, fill, scenario, trained, variants


@variants(
    integers={0: 1.0, 1: 2.0, 2: 0.5}, some={1: 3.0}, texts={"0": 1.0, "1": 2.0, "2": 0.5},
    list=[1.0, 2.0, 0.5], numpy={np.int64(0): np.float32(1), np.int64(1): np.float32(2)},
    words={"cat": 1.0}, empty={}, floats={0.0: 1.0, 1.0: 2.0}, floats_between={0.5: 2.0},
)  # fmt: skip
def class_weight(k: Any, weights: Any) -> Any:
    model = dense(k, units=3, loss="sparse_categorical_crossentropy", weighted_metrics=["acc"])
    return trained(model, data()[0], np.arange(10) % 3, class_weight=weights, shuffle=False)


@scenario
def class_weight_of_one_hot_targets(k: Any) -> Any:
    model = dense(k, units=3, loss="categorical_crossentropy")
    y = np.eye(3, dtype="float32")[np.arange(10) % 3]
    return trained(model, data()[0], y, class_weight={0: 1.0, 1: 2.0, 2: 0.5}, shuffle=False)


@scenario
def class_weight_of_a_generator(k: Any) -> Any:
    model = dense(k, units=3, loss="sparse_categorical_crossentropy")
    x, y = data()[0], np.arange(10) % 3
    source = (pair for pair in [(x[:5], y[:5]), (x[5:], y[5:])])
    return trained(model, source, class_weight={0: 1.0, 1: 2.0, 2: 0.5})


@variants(one={"a": {0: 1.0, 1: 2.0}}, both={"a": {1: 2.0}, "b": {0: 3.0}}, unknown={"c": {0: 1.0}},
          unnamed={0: 1.0, 1: 2.0})  # fmt: skip
def class_weight_of_outputs(k: Any, weights: Any) -> Any:
    inputs, y = k.Input((2,)), np.arange(10) % 3
    outputs = [k.layers.Dense(3, activation="softmax", name=name)(inputs) for name in "ab"]
    model = fill(k.Model(inputs, outputs))
    model.compile(k.optimizers.SGD(0.1), "sparse_categorical_crossentropy")
    return trained(model, data()[0], [y, y], class_weight=weights, shuffle=False)
