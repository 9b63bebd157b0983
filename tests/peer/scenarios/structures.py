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


@variants(**FORMS)
def all_of_the_same_form(k: Any, make: Any) -> Any:
    model, x, y = _outputs(k, make), data()[0], _targets(make)
    model.compile(
        k.optimizers.SGD(0.1), make("mse", "mae"), metrics=make(["mae"], ["mse", "mae"]),
        weighted_metrics=make(["mae"], ["mae"]), loss_weights=make(0.5, 2.0),
    )  # fmt: skip
    found = trained(model, x, y, shuffle=False, validation_data=(x, y))
    on_batch = model.train_on_batch(x, y, return_dict=True), model.test_on_batch(x, y)
    return found, on_batch, model.evaluate(x, y, verbose=0), model.metrics_names


@variants(**FORMS)
def one_without_a_loss(k: Any, make: Any) -> Any:
    model, x = _outputs(k, make), data()[0]
    model.compile(k.optimizers.SGD(0.1), make("mse", None), metrics=make(["mae"], ["mse"]))
    return trained(model, x, _targets(make)), model.evaluate(x, _targets(make), verbose=0)


@variants(**FORMS)
def one_without_targets(k: Any, make: Any) -> Any:
    model, x, y = _outputs(k, make), data()[0], make(data()[1], None)
    model.compile(k.optimizers.SGD(0.1), make("mse", None))
    return trained(model, x, y), model.evaluate(x, y, verbose=0, return_dict=True)


@variants(**FORMS)
def nameless_outputs(k: Any, make: Any) -> Any:
    class Own(k.Model):
        def __init__(self) -> None:
            super().__init__()
            self.p = k.layers.Dense(1, name="p", kernel_initializer="ones")
            self.q = k.layers.Dense(1, name="q", kernel_initializer="ones")

        def call(self, x: Any) -> Any:
            return make(self.p(x), self.q(x))

    model, x, y = Own(), data()[0], _targets(make)
    losses = make(k.losses.MeanSquaredError(), k.losses.MeanAbsoluteError(name="own"))
    found = []
    for loss in (make("mse", "mae"), losses):
        model.compile(k.optimizers.SGD(0.1), loss, weighted_metrics=make(["mae"], ["mse"]))
        found.append(trained(model, x, y, shuffle=False, validation_data=(x, y)))
        found.append([model.evaluate(x, y, verbose=0), model.metrics_names])
    return found


@variants(
    none=None, empty=[], empty_dict={}, empty_lists=[[], []], with_none=[None, ["mse"]],
    tuple=(["mae"], ["mse"]), flat=["mae"], dict={"a": ["mae"]}, unknown={"c": ["mae"]},
)  # fmt: skip
def weighted_metrics(k: Any, given: Any) -> Any:
    model, x, y = _outputs(k, LIST), data()[0], _targets(LIST)
    model.compile(k.optimizers.SGD(0.1), ["mse", "mae"], weighted_metrics=given)
    found = trained(model, x, y, sample_weight=[np.arange(10.0), np.ones(10)], shuffle=False)
    return found, model.metrics_names


@variants(
    dict={"a": "mse", "b": "mae"}, other_order={"b": "mae", "a": "mse"}, one="mse",
    in_lists={"a": ["mse"], "b": ["mae"]},
)  # fmt: skip
def order_of_losses(k: Any, loss: Any) -> Any:
    model, x, y = _outputs(k, DICT), data()[0], _targets(DICT)
    model.compile(k.optimizers.SGD(0.1), loss, metrics={"b": ["mse"], "a": ["mae"]})
    return model.fit(x, y, verbose=0).history, model.evaluate(x, y, verbose=0), model.metrics_names


@variants(lists=[["mse"], ["mae"]], tuple=("mse", "mae"), empty=[], words=["mse", "nothing"],
          numbers=[1, 2], nothing=[None, None])  # fmt: skip
def losses_as(k: Any, loss: Any) -> Any:
    model = _outputs(k, LIST)
    model.compile(k.optimizers.SGD(0.1), loss)
    return trained(model, data()[0], _targets(LIST), shuffle=False)


@variants(
    part={"a": np.arange(10.0)}, with_none={"a": np.arange(10.0), "b": None},
    one=np.arange(10.0), short=[np.arange(10.0)], both={"b": np.arange(10.0), "a": np.ones(10)},
)  # fmt: skip
def sample_weights_of_a_dict(k: Any, weights: Any) -> Any:
    model, x, y = _outputs(k, DICT), data()[0], _targets(DICT)
    model.compile(k.optimizers.SGD(0.1), "mse", weighted_metrics={"a": ["mae"], "b": ["mae"]})
    found = trained(model, x, y, sample_weight=weights, shuffle=False)
    return found, model.evaluate(x, y, sample_weight=weights, verbose=0)


@variants(own=False, parent=True)
def older_compute_loss(k: Any, parent: bool) -> Any:
    class Older(k.Sequential):
        def compute_loss(self, x: Any, y: Any, y_pred: Any, sample_weight: Any) -> Any:
            if parent:
                return super().compute_loss(x, y, y_pred, sample_weight)
            return k.ops.mean(k.ops.abs(k.ops.subtract(y, y_pred)))

    class Named(k.Sequential):
        def compute_loss(self, x: Any = None, y: Any = None, y_pred: Any = None,
                         sample_weight: Any = None, allow_empty: bool = False) -> Any:  # fmt: skip
            return super().compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=sample_weight)

    class Any_(k.Sequential):
        def compute_loss(self, *args: Any, **kwargs: Any) -> Any:
            return super().compute_loss(*args, **kwargs)

    found = []
    for kind in (Older, Named, Any_):
        model = fill(kind([k.Input((2,)), k.layers.Dense(1)]))
        model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
        found += [trained(model, *data(), shuffle=False), model.evaluate(*data(), verbose=0)]
        found += [model.train_on_batch(*data()), model.test_on_batch(*data())]
    return found


@scenario
def masks_of_several_outputs(k: Any) -> Any:
    inputs = k.Input((3, 2))
    hidden = k.layers.Masking()(inputs)
    outputs = {"a": k.layers.Dense(1, name="a")(hidden), "b": k.layers.LSTM(1, name="b")(hidden)}
    model = fill(k.Model(inputs, outputs))
    model.compile(k.optimizers.SGD(0.1), "mse", metrics={"a": ["mae"], "b": ["mae"]},
                  weighted_metrics={"a": ["mae"]})  # fmt: skip
    x = np.linspace(-1, 1, 24, dtype="float32").reshape(4, 3, 2)
    x[0, 2] = x[1, 1:] = 0
    y = {"a": np.ones((4, 3, 1)), "b": np.ones((4, 1))}
    return model.evaluate(x, y, verbose=0, return_dict=True), trained(model, x, y, shuffle=False)
