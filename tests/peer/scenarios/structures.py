"""Several inputs and outputs, in every structure, with losses, metrics and weights for them."""

from __future__ import annotations

from collections import namedtuple
from typing import Any

import numpy as np

from . import data, fill, scenario, trained, variants

Pair = namedtuple("Pair", ["first", "second"])


def _outputs(k: Any, make: Any) -> Any:
    inputs = k.Input((2,), name="i")
    a, b = k.layers.Dense(1, name="a")(inputs), k.layers.Dense(1, name="b")(inputs)
    return fill(k.Model(inputs, make(a, b)))


def _targets(make: Any) -> Any:
    _, y = data()
    return make(y, y * 2)


LIST = lambda a, b: [a, b]  # noqa: E731
DICT = lambda a, b: {"b": b, "a": a}  # noqa: E731
NESTED = lambda a, b: {"x": [a, {"y": b}]}  # noqa: E731
DICT_OF_LISTS = lambda a, b: {"x": [a, b]}  # noqa: E731
PAIR = lambda a, b: Pair(a, b)  # noqa: E731
FORMS = {"list": LIST, "dict": DICT, "dict_of_lists": DICT_OF_LISTS, "nested": NESTED,
         "pair": PAIR}  # fmt: skip


@variants(**FORMS)
def one_loss_for_all(k: Any, make: Any) -> Any:
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), "mse")
    return trained(model, data()[0], _targets(make), shuffle=False), model.output_names


@variants(**FORMS)
def losses_of_the_same_form(k: Any, make: Any) -> Any:
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), make("mse", "mae"))
    found = trained(model, data()[0], _targets(make), shuffle=False)
    return found, model.evaluate(data()[0], _targets(make), verbose=0)


@variants(**FORMS)
def metrics_of_the_same_form(k: Any, make: Any) -> Any:
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), make("mse", "mae"), metrics=make("mae", "mse"))
    found = trained(model, data()[0], _targets(make), shuffle=False)
    return found


@variants(list=LIST, dict=DICT)
def weights_of_the_same_form(k: Any, make: Any) -> Any:
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), make("mse", "mae"), weighted_metrics=make("mae", "mse"))
    weights = make(np.arange(10.0), np.ones(10))
    return trained(model, data()[0], _targets(make), sample_weight=weights, shuffle=False)


@variants(
    list=[0.5, 2.0], dict={"a": 0.5, "b": 2.0}, part={"a": 0.5}, short=[0.5], number=2.0,
    unknown={"c": 1.0}, with_none=[None, 2.0],
)  # fmt: skip
def loss_weights(k: Any, weights: Any) -> Any:
    model = _outputs(k, LIST)
    model.compile(k.optimizers.SGD(0.1), ["mse", "mae"], loss_weights=weights)
    return trained(model, data()[0], _targets(LIST), shuffle=False)


@variants(
    list_with_none=(LIST, ["mse", None]), dict_part=(DICT, {"a": "mse"}),
    dict_with_none=(DICT, {"a": "mse", "b": None}), list_by_names=(LIST, {"a": "mse", "b": "mae"}),
    list_too_short=(LIST, ["mse"]), list_too_long=(LIST, ["mse"] * 3),
    dict_by_list=(DICT, ["mse", "mae"]), dict_unknown=(DICT, {"a": "mse", "c": "mse"}),
    nested_by_names=(NESTED, {"a": "mse", "b": "mae"}), names_part=(LIST, {"b": "mae"}),
)  # fmt: skip
def losses(k: Any, given: Any) -> Any:
    make, loss = given
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), loss)
    return trained(model, data()[0], _targets(make), shuffle=False)


@variants(
    list_with_none=(LIST, [None, "mae"]), dict_part=(DICT, {"a": ["mae"]}),
    by_names=(LIST, {"b": ["mae", "mse"]}), list_of_lists=(LIST, [["mae"], ["mse", "mae"]]),
    flat=(LIST, ["mae"]), unknown=(LIST, {"c": "mae"}), empty=(LIST, [[], ["mae"]]),
    same_object=(LIST, "same"),
)  # fmt: skip
def metrics_of_outputs(k: Any, given: Any) -> Any:
    make, metrics = given
    if metrics == "same":
        metric = k.metrics.MeanAbsoluteError(name="m")
        metrics = [[metric], [metric]]
    model = _outputs(k, make)
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=metrics)
    return trained(model, data()[0], _targets(make), shuffle=False)


@scenario
def same_metric_weighted_and_not(k: Any) -> Any:
    model = _outputs(k, LIST)
    model.compile(
        k.optimizers.SGD(0.1), "mse", metrics=[["mae"], ["mae"]],
        weighted_metrics=[["mae"], ["mae"]],
    )  # fmt: skip
    return trained(model, data()[0], _targets(LIST), shuffle=False)


@variants(
    list=LIST, dict=DICT, tuple=lambda a, b: (a, b), missing=lambda a, b: {"a": a},
    extra=lambda a, b: {"a": a, "b": b, "c": a}, three=lambda a, b: [a, b, a],
    one=lambda a, b: a, swapped=lambda a, b: {"b": b, "a": a},
)  # fmt: skip
def targets(k: Any, make: Any) -> Any:
    model = _outputs(k, DICT)
    model.compile(k.optimizers.SGD(0.1), {"a": "mse", "b": "mae"})
    return trained(model, data()[0], _targets(make), shuffle=False)


@variants(
    with_none=(["mse", None], lambda y: [y, None]), one=(["mse", None], lambda y: y),
    list_of_one=(["mse", None], lambda y: [y]), tuple_of_one=(["mse", None], lambda y: (y,)),
    second=([None, "mse"], lambda y: y), second_in_a_list=([None, "mse"], lambda y: [y]),
    one_for_two=(["mse", "mse"], lambda y: [y]),
)  # fmt: skip
def outputs_without_targets(k: Any, given: Any) -> Any:
    loss, make = given
    model = _outputs(k, LIST)
    metrics = [["mae"], []] if loss[0] else None
    model.compile(k.optimizers.SGD(0.1), loss, metrics=metrics)
    return trained(model, data()[0], make(data()[1]), shuffle=False)


@variants(**FORMS)
def predictions(k: Any, make: Any) -> Any:
    model = _outputs(k, make)
    found = model.predict(data()[0], batch_size=4, verbose=0)
    found = dict(sorted(found.items())) if isinstance(found, dict) else found
    return type(found), found, type(model(data()[0]))


@scenario
def class_weight_for_several_outputs(k: Any) -> Any:
    model = _outputs(k, DICT)
    model.compile(k.optimizers.SGD(0.1), "mse")
    return trained(model, data()[0], _targets(DICT), class_weight={0: 1.0, 1: 2.0})
