"""Streams of batches of several inputs, targets and weights, in the forms that libraries give."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from typing import Any

import numpy as np

from . import data, dense, fill, recorder, scenario, trained, variants
from .sources import batches, dataset, each, loader
from .structures import DICT, LIST, Pair, _outputs, _targets


def _joined(rows: list[Any]) -> Any:
    first = rows[0]
    if isinstance(first, dict):
        return {key: _joined([row[key] for row in rows]) for key in first}
    if isinstance(first, (tuple, list)):
        return type(first)(_joined(list(part)) for part in zip(*rows))
    return np.stack(rows)


SAMPLES = {
    "tuples": (LIST, lambda x, y, w: ((x, x + 1), (y, -y))),
    "lists": (LIST, lambda x, y, w: ([x, x + 1], [y, -y])),
    "dicts": (DICT, lambda x, y, w: ({"a": x, "b": x + 1}, {"a": y, "b": -y})),
    "dicts_weights": (DICT, lambda x, y, w: ({"a": x, "b": x + 1}, {"a": y, "b": -y},
                                             {"b": w, "a": w * 2})),
    "tuple_weights": (LIST, lambda x, y, w: ((x, x + 1), (y, -y), (w, w * 2))),
    "list_weights": (LIST, lambda x, y, w: [[x, x + 1], [y, -y], [w, w * 2]]),
    "one_weight": (LIST, lambda x, y, w: ((x, x + 1), (y, -y), w)),
}  # fmt: skip
STREAMS = {
    "loader": lambda k, rows: loader(rows),
    "dataset": lambda k, rows: dataset(k, [_joined(rows[i : i + 4]) for i in (0, 4, 8)]),
    "generator": lambda k, rows: itertools.cycle(
        [_joined(rows[i : i + 4]) for i in (0, 4, 8)]
    ),
}  # fmt: skip


@variants(**{
    f"{stream}_{form}": (stream, form)
    for stream in STREAMS for form in SAMPLES
    if "list" not in form or stream != "generator"
})  # fmt: skip
def stream_of(k: Any, case: tuple[str, str]) -> Any:
    stream, (form, sample) = case[0], SAMPLES[case[1]]
    rows = [sample(a, b, np.float32(i)) for i, (a, b) in enumerate(zip(*data()))]

    def make() -> Any:
        made = STREAMS[stream](k, rows)
        return each(made) if stream == "generator" else made

    a, b = k.Input((2,), name="a"), k.Input((2,), name="b")
    total = k.layers.Add()([a, b])
    outputs = form(k.layers.Dense(1, name="p")(total), k.layers.Dense(1, name="q")(total))
    model = fill(k.Model(form(a, b), outputs))
    model.compile(k.optimizers.SGD(0.1), "mse", weighted_metrics=form(["mae"], ["mse"]))
    steps = {"steps": 3, "verbose": 0}
    first = model.evaluate(make(), return_dict=True, **steps), model.predict(make(), **steps)
    options = {"shuffle": False} if stream == "dataset" else {}
    return str(type(first[1])), first[0], trained(model, make(), steps_per_epoch=3, **options)


FORMS = {
    "none": lambda x, y: (x, y, None), "named": lambda x, y: Pair(x, y),
    "weights_in_a_list": lambda x, y: (x, y, [1.0] * len(x)), "alone": lambda x, y: (x,),
    "inputs": lambda x, y: x, "no_targets": lambda x, y: (x, None),
    "no_inputs": lambda x, y: (None, y), "empty": lambda x, y: (), "text": lambda x, y: "words",
    "number": lambda x, y: 3.0, "dict": lambda x, y: {"x": x, "y": y},
    "four": lambda x, y: (x, y, None, 1),
}  # fmt: skip


@variants(**FORMS)
def generator_yields(k: Any, form: Any) -> Any:
    return trained(dense(k), each([form(*b) for b in batches()]), steps_per_epoch=3)


@variants(**{name: FORMS[name] for name in ("none", "alone", "inputs", "no_targets", "four")})
def dataset_gives(k: Any, form: Any) -> Any:
    return trained(dense(k), dataset(k, [form(*b) for b in batches()]), shuffle=False)


@variants(
    alone=lambda x, y: (x,), inputs=lambda x, y: x, list=lambda x, y: [x], pair=lambda x, y: (x, y),
    triple=lambda x, y: (x, y, np.ones(len(x))),
)  # fmt: skip
def dataset_predicts(k: Any, form: Any) -> Any:
    return dense(k).predict(dataset(k, [form(*b) for b in batches()]), verbose=0)


@scenario
def validated_on_every_form(k: Any) -> Any:
    x, y = data(6)
    forms = ((x, y), (x, y, np.arange(6.0)), [x, y], (x, y, None), dataset(k), loader())
    return [
        trained(dense(k, weighted_metrics=["mae"]), *data(), shuffle=False, validation_data=form)
        for form in forms
    ]


@variants(x=lambda x, y: x, alone=lambda x, y: (x,), four=lambda x, y: (x, y, y, y),
          dict=lambda x, y: {"a": x}, empty=lambda x, y: ())  # fmt: skip
def validation_refused(k: Any, form: Any) -> Any:
    return trained(dense(k), *data(), validation_data=form(*data(4)))


@scenario
def validated_on_a_finite_generator(k: Any) -> Any:
    return trained(dense(k), *data(), epochs=2, validation_data=each(batches()), shuffle=False)


@variants(shrinks=(3, 2), grows=(2, 3), empties=(2, 0))
def dataset_whose_length(k: Any, lengths: tuple[int, int]) -> Any:
    class Changes(k.utils.PyDataset):
        length = lengths[0]

        def __len__(self) -> int:
            return self.length

        def __getitem__(self, index: int) -> Any:
            assert index < self.length
            return batches()[index]

        def on_epoch_end(self) -> None:
            self.length = lengths[1]

    events = recorder(k)
    return trained(dense(k), Changes(), epochs=3, shuffle=False, callbacks=[events]), events.events


@variants(dataset=lambda k: dataset(k, []), loader=lambda k: loader([]))
def no_batch_from(k: Any, make: Any) -> Any:
    return dense(k).fit(make(k), verbose=0)


@scenario
def dataset_that_raises(k: Any) -> Any:
    class Breaks(k.utils.PyDataset):
        def __len__(self) -> int:
            return 3

        def __getitem__(self, index: int) -> Any:
            if index == 1:
                raise KeyError("broken")
            return batches()[index]

    model, found = dense(k), []
    for workers in (1, 2):
        try:
            model.fit(Breaks(workers=workers), verbose=0, shuffle=False)
        except KeyError as error:
            found.append(str(error))
    return found


@scenario
def generator_that_raises(k: Any) -> Any:
    def broken() -> Any:
        raise KeyError("broken")
        yield

    model = dense(k)
    try:
        model.fit(broken(), verbose=0, steps_per_epoch=3)
    except KeyError as error:
        return str(error), trained(model, *data(), shuffle=False)


@variants(none={"workers": 0}, negative={"workers": -1}, queue={"max_queue_size": 1})  # fmt: skip
def dataset_made_by(k: Any, options: Any) -> Any:
    return trained(dense(k), dataset(k, **options), shuffle=False)


@variants(
    ordered=lambda a, b: OrderedDict([("b", b), ("a", a)]), one=lambda a, b: [a],
    one_in_a_tuple=lambda a, b: (a,), one_in_a_dict=lambda a, b: {"only": a},
    deep=lambda a, b: [[a], [b]], pair_in_a_dict=lambda a, b: {"x": Pair(a, b)},
)  # fmt: skip
def outputs_in(k: Any, make: Any) -> Any:
    model, (x, _), y = _outputs(k, make), data(), _targets(make)
    weights = make(np.arange(10.0), np.ones(10))
    model.compile(k.optimizers.SGD(0.1), make("mse", "mae"), weighted_metrics=make("mae", "mse"))
    found = trained(model, x, y, sample_weight=weights, shuffle=False, batch_size=4)
    predicted = [model.predict(s, verbose=0) for s in (x, dataset(k), loader())]
    shapes = [type(p) for p in (*predicted, model.predict_on_batch(x), model.output)]
    results = model.evaluate(x, y, sample_weight=weights, verbose=0)
    return found, results, shapes, model.metrics_names, predicted[1]
