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


@scenario
def outputs_without_targets(k: Any) -> Any:
    model = _outputs(k, LIST)
    model.compile(k.optimizers.SGD(0.1), ["mse", None])
    return trained(model, data()[0], [data()[1], None], shuffle=False)


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


# -- inputs
def _difference(k: Any, make: Any = None) -> Any:
    a, b = k.Input((1,), name="a"), k.Input((1,), name="b")
    return k.Model(make(a, b), k.layers.Subtract()([a, b]))


FIVE, ONE = np.full((2, 1), 5.0, "float32"), np.full((2, 1), 1.0, "float32")


@variants(
    list_by_list=(LIST, [FIVE, ONE]), list_by_dict=(LIST, {"b": ONE, "a": FIVE}),
    dict_by_dict=(DICT, {"a": FIVE, "b": ONE}), dict_by_list=(DICT, [FIVE, ONE]),
    dict_by_other_order=(lambda a, b: {"z": a, "a": b}, [FIVE, ONE]),
    other_order_by_keys=(lambda a, b: {"z": a, "a": b}, {"z": FIVE, "a": ONE}),
    tuple=(lambda a, b: (a, b), (FIVE, ONE)), tuple_by_list=(lambda a, b: (a, b), [FIVE, ONE]),
    extra_key=(DICT, {"a": FIVE, "b": ONE, "c": ONE}), missing_key=(DICT, {"a": FIVE}),
    too_many=(LIST, [FIVE, ONE, ONE]), too_few=(LIST, [FIVE]),
    nested=(lambda a, b: {"x": [a, b]}, {"x": [FIVE, ONE]}),
    nested_by_list=(lambda a, b: {"x": [a, b]}, [FIVE, ONE]),
    pair=(PAIR, Pair(FIVE, ONE)), pair_by_list=(PAIR, [FIVE, ONE]),
    extra_by_name=(LIST, {"a": FIVE, "b": ONE, "c": ONE}),
    unknown_names=(LIST, {"x": FIVE, "y": ONE}),
)  # fmt: skip
def inputs(k: Any, given: Any) -> Any:
    make, x = given
    model = _difference(k, make)
    return model(x), model.predict(x, verbose=0)


@variants(
    rank=lambda: np.ones((2,), "float32"), size=lambda: np.ones((2, 3), "float32"),
    integers=lambda: np.ones((2, 2), "int32"), doubles=lambda: np.ones((2, 2)),
    nothing=lambda: None, text=lambda: "words", list=lambda: [[1.0, 2.0]],
    batch_of_none=lambda: np.ones((0, 2), "float32"),
)  # fmt: skip
def called_on(k: Any, make: Any) -> Any:
    model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1)]))
    return model(make())


def _optional(k: Any, form: Any) -> Any:
    class Adds(k.layers.Layer):
        def call(self, x: Any, y: Any = None) -> Any:
            return x if y is None else x + y

    x, y = k.Input((1,), name="x"), k.Input((1,), name="y", optional=True)
    return k.Model(form(x, y), Adds()(x, y))


@variants(
    list=(LIST, [FIVE, None]), dict=(lambda a, b: {"x": a, "y": b}, {"x": FIVE, "y": None}),
    given=(LIST, [FIVE, ONE]), dict_without=(lambda a, b: {"x": a, "y": b}, {"x": FIVE}),
)  # fmt: skip
def optional_inputs(k: Any, given: Any) -> Any:
    form, x = given
    return _optional(k, form)(x)


@scenario
def optional_input_in_predict(k: Any) -> Any:
    return _optional(k, lambda x, y: {"x": x, "y": y}).predict({"x": FIVE, "y": None}, verbose=0)


@scenario
def optional_input_missing_where_it_is_needed(k: Any) -> Any:
    return _difference(k, LIST)([FIVE, None])


@variants(
    trailing=lambda y: y[..., None], flat=lambda y: y[:, 0], row=lambda y: y.T,
    wider=lambda y: np.repeat(y, 2, 1), integers=lambda y: y.astype("int64"),
)  # fmt: skip
def targets_of_shape(k: Any, make: Any) -> Any:
    model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"])
    return trained(model, data()[0], make(data()[1]), shuffle=False)


@variants(
    flat=lambda: np.arange(10.0), column=lambda: np.arange(10.0)[:, None],
    wrong=lambda: np.arange(9.0), two=lambda: np.ones((10, 2)), scalar=lambda: np.float32(2),
    list=lambda: list(range(10)),
)  # fmt: skip
def sample_weight_of_shape(k: Any, make: Any) -> Any:
    model = fill(k.Sequential([k.Input((2,)), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", weighted_metrics=["mae"])
    return trained(model, *data(), sample_weight=make(), shuffle=False)


@scenario
def sample_weights_by_step(k: Any) -> Any:
    model = fill(k.Sequential([k.Input((3, 2)), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", weighted_metrics=["mae"])
    x = np.linspace(-1, 1, 24, dtype="float32").reshape(4, 3, 2)
    weights = np.arange(12.0).reshape(4, 3)
    return trained(model, x, x.sum(-1, keepdims=True), sample_weight=weights, shuffle=False)


@scenario
def masked_loss_and_metrics(k: Any) -> Any:
    model = fill(k.Sequential([k.Input((3, 2)), k.layers.Masking(), k.layers.Dense(1)]))
    model.compile(k.optimizers.SGD(0.1), "mse", metrics=["mae"], weighted_metrics=["mse"])
    x = np.linspace(-1, 1, 24, dtype="float32").reshape(4, 3, 2)
    x[0, 2] = x[1, 1:] = 0
    return trained(model, x, np.ones((4, 3, 1)), shuffle=False), model.evaluate(
        x, np.ones((4, 3, 1)), verbose=0
    )
