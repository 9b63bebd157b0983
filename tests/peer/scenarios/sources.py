"""Where data comes from, and when it runs out."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import data, dense, recorder, scenario, trained, variants


def batches(size: int = 4, samples: int = 10) -> list[Any]:
    x, y = data(samples)
    return [(x[i : i + size], y[i : i + size]) for i in range(0, samples, size)]


def each(found: list[Any]) -> Any:
    yield from found


def endless() -> Any:
    while True:
        yield from batches()


def dataset(k: Any, found: list[Any] | None = None, length: Any = "own", **options: Any) -> Any:
    found = batches() if found is None else found

    class Own(k.utils.PyDataset):
        def __init__(self) -> None:
            super().__init__(**options)

        def __getitem__(self, index: int) -> Any:
            return found[index % len(found)]

    if length == "own":
        Own.__len__ = lambda self: len(found)
    elif length != "missing":
        Own.num_batches = property(lambda self: length)
    return Own()


def loader(samples: list[Any] | None = None, batch_size: int = 4, **options: Any) -> Any:
    from torch.utils.data import DataLoader

    if samples is None:
        samples = list(zip(*data()))
    return DataLoader(samples, batch_size=batch_size, **options)


def iterable_loader() -> Any:
    from torch.utils.data import DataLoader, IterableDataset

    class Rows(IterableDataset):
        def __iter__(self) -> Any:
            return zip(*data())

    return DataLoader(Rows(), batch_size=4)


SOURCES = {
    "arrays": lambda k: (data(), {"batch_size": 4, "shuffle": False}),
    "generator": lambda k: ((each(batches()),), {}),
    "endless": lambda k: ((endless(),), {}),
    "dataset": lambda k: ((dataset(k),), {"shuffle": False}),
    "endless_dataset": lambda k: ((dataset(k, length=None),), {}),
    "loader": lambda k: ((loader(),), {}),
    "iterable_loader": lambda k: ((iterable_loader(),), {}),
}
STEPS = {"less": 2, "exact": 3, "more": 5, "much_more": 10, "all": None}


def _fit(k: Any, choice: tuple[str, int | None]) -> Any:
    source, steps = choice
    args, kwargs = SOURCES[source](k)
    if steps is not None:
        kwargs["steps_per_epoch"] = steps
    model, events = dense(k), recorder(k)
    found = trained(model, *args, epochs=3, callbacks=[events], **kwargs)
    return found, events.events


variants(**{
    f"{source}_{name}": (source, steps)
    for source in SOURCES for name, steps in STEPS.items()
    if not (steps is None and source.startswith("endless"))
})(_fit)  # fmt: skip


def _evaluate(k: Any, choice: tuple[str, int | None]) -> Any:
    source, steps = choice
    args, kwargs = SOURCES[source](k)
    kwargs.pop("shuffle", None)
    model, events = dense(k, metrics=["mae"]), recorder(k)
    return model.evaluate(
        *args, steps=steps, callbacks=[events], verbose=0, **kwargs
    ), events.events


def _predict(k: Any, choice: tuple[str, int | None]) -> Any:
    source, steps = choice
    args, kwargs = SOURCES[source](k)
    kwargs.pop("shuffle", None)
    model, events = dense(k), recorder(k)
    out = model.predict(args[0], steps=steps, callbacks=[events], verbose=0, **kwargs)
    return out, events.events


_some = {
    f"{source}_{name}": (source, STEPS[name])
    for source in SOURCES for name in ("less", "more", "all")
    if not (name == "all" and source.startswith("endless"))
}  # fmt: skip
variants(**_some)(_evaluate)
variants(**_some)(_predict)


@variants(less=2, exact=3, more=5)
def validation_steps(k: Any, steps: int) -> Any:
    events = recorder(k)
    found = trained(
        dense(k), *data(), batch_size=4, shuffle=False, epochs=2, validation_data=data(12),
        validation_steps=steps, callbacks=[events],
    )  # fmt: skip
    return found, events.events


@variants(arrays="arrays", endless="endless", dataset="dataset", loader="loader")
def validation_from(k: Any, source: str) -> Any:
    args, _ = SOURCES[source](k)
    given = args[0] if len(args) == 1 else args
    return trained(
        dense(k), *data(), batch_size=4, shuffle=False, epochs=2, validation_data=given,
        validation_steps=2 if source == "endless" else None,
    )  # fmt: skip


@variants(
    whole=(0.3, {}),
    weights=(0.3, {"sample_weight": np.arange(10.0)}),
    too_much=(1.0, {}),
    negative=(-0.1, {}),
)
def validation_split(k: Any, given: Any) -> Any:
    share, options = given
    return trained(
        dense(k, weighted_metrics=["mae"]), *data(), batch_size=4, shuffle=False,
        validation_split=share, **options,
    )  # fmt: skip


@scenario
def validation_split_of_a_generator(k: Any) -> Any:
    return trained(dense(k), each(batches()), validation_split=0.2)


@scenario
def targets_beside_a_generator(k: Any) -> Any:
    return trained(dense(k), each(batches()), data()[1])


@scenario
def generator_of_weights(k: Any) -> Any:
    found = [(x, y, np.arange(len(x), dtype="float32")) for x, y in batches()]
    return trained(dense(k, weighted_metrics=["mae"]), each(found))


@scenario
def generator_of_inputs_alone_predicts(k: Any) -> Any:
    return dense(k).predict(each([x for x, _ in batches()]), verbose=0)


@scenario
def generator_of_tuples_of_inputs_predicts(k: Any) -> Any:
    return dense(k).predict(each([(x,) for x, _ in batches()]), verbose=0)


@scenario
def empty_generator(k: Any) -> Any:
    return trained(dense(k), each([]))


@scenario
def second_fit_on_a_used_generator(k: Any) -> Any:
    model, source = dense(k), each(batches())
    return trained(model, source, steps_per_epoch=1), trained(model, source, steps_per_epoch=2)


@scenario
def dataset_hooks_and_shuffle(k: Any) -> Any:
    seen: list[str] = []
    source = dataset(k)
    type(source).on_epoch_begin = lambda self: seen.append("begin")
    type(source).on_epoch_end = lambda self: seen.append("end")
    history = dense(k).fit(source, epochs=2, shuffle=True, verbose=0)
    return seen, list(history.history)


@scenario
def shuffled_dataset_predicts_in_order(k: Any) -> Any:
    return dense(k).predict(dataset(k), verbose=0)


@variants(one=1, two=2)
def dataset_workers(k: Any, workers: int) -> Any:
    return trained(dense(k), dataset(k, workers=workers), shuffle=False, epochs=2)


@scenario
def dataset_without_length(k: Any) -> Any:
    return trained(dense(k), dataset(k, length="missing"), steps_per_epoch=2)


@scenario
def dataset_of_length_zero(k: Any) -> Any:
    return trained(dense(k), dataset(k, length=0))


@scenario
def batch_size_beside_a_dataset(k: Any) -> Any:
    return trained(dense(k), dataset(k), batch_size=3, shuffle=False)


@variants(zero=0, negative=-1)
def batch_size_refused(k: Any, size: int) -> Any:
    return trained(dense(k), *data(), batch_size=size)


@variants(zero=0, negative=-1)
def steps_refused(k: Any, steps: int) -> Any:
    return trained(dense(k), *data(), steps_per_epoch=steps)


@variants(x_shorter=(8, 10), y_shorter=(10, 8))
def unequal_samples(k: Any, sizes: tuple[int, int]) -> Any:
    return trained(dense(k), data(sizes[0])[0], data(sizes[1])[1])


@scenario
def sparse_matrix(k: Any) -> Any:
    import scipy.sparse

    x, y = data()
    return trained(dense(k), scipy.sparse.csr_matrix(x), y, shuffle=False)


@variants(
    lists=lambda x, y: (x.tolist(), y.tolist()),
    integers=lambda x, y: ((x * 10).astype("int64"), y),
    doubles=lambda x, y: (x.astype("float64"), y.astype("float64")),
    flat_targets=lambda x, y: (x, y[:, 0]),
)
def kinds_of_arrays(k: Any, make: Any) -> Any:
    return trained(dense(k), *make(*data()), shuffle=False)


@scenario
def loader_of_dicts(k: Any) -> Any:
    x, y = data()
    inputs = k.Input((2,), name="x")
    model = k.Model({"x": inputs}, k.layers.Dense(1, kernel_initializer="ones")(inputs))
    model.compile(k.optimizers.SGD(0.1), "mse")
    samples = [({"x": a}, b) for a, b in zip(x, y)]
    return trained(model, loader(samples))


@scenario
def loader_of_two_inputs(k: Any) -> Any:
    x, y = data()
    a, b = k.Input((2,)), k.Input((2,))
    model = k.Model([a, b], k.layers.Dense(1, kernel_initializer="ones")(a + 2 * b))
    model.compile(k.optimizers.SGD(0.1), "mse")
    return trained(model, loader([((r, r + 1), t) for r, t in zip(x, y)]))


@scenario
def loader_of_weights(k: Any) -> Any:
    x, y = data()
    samples = [(r, t, np.float32(i)) for i, (r, t) in enumerate(zip(x, y))]
    return trained(dense(k, weighted_metrics=["mae"]), loader(samples))


def _two_inputs(k: Any) -> Any:
    a, b = k.Input((2,), name="a"), k.Input((2,), name="b")
    model = k.Model([a, b], k.layers.Dense(1, kernel_initializer="ones", name="p")(a + 2 * b))
    model.compile(k.optimizers.SGD(0.1), "mse")
    return model


@variants(
    list_of_dict=lambda x, y: [{"a": x, "b": x + 1}, y],
    tuple_of_dict=lambda x, y: ({"a": x, "b": x + 1}, y),
    nested_lists=lambda x, y: [[x, x + 1], y],
    tuples=lambda x, y: ((x, x + 1), y),
    dict_of_targets=lambda x, y: [[x, x + 1], {"p": y}],
)
def dataset_of(k: Any, make: Any) -> Any:
    return trained(_two_inputs(k), dataset(k, [make(*pair) for pair in batches()]), shuffle=False)


@variants(
    list_of_arrays=lambda x: [x, x + 1],
    tuple_of_arrays=lambda x: (x, x + 1),
    dict_of_arrays=lambda x: {"b": x + 1, "a": x},
)
def several_inputs(k: Any, make: Any) -> Any:
    x, y = data()
    model = _two_inputs(k)
    return trained(model, make(x), y, shuffle=False), model.predict(make(x), verbose=0)


@scenario
def uneven_batches_weigh_by_samples(k: Any) -> Any:
    x, y = data()
    found = [(x[:7], y[:7]), (x[7:8], y[7:8]), (x[8:], y[8:])]
    return dense(k, metrics=["mae"]).evaluate(each(found), verbose=0)


@variants(one=1, two=2, three=3, seven=7)
def steps_per_execution(k: Any, steps: int) -> Any:
    events = recorder(k)
    model = dense(k, steps_per_execution=steps)
    x, y = data(22)
    found = trained(model, x, y, batch_size=4, shuffle=False, epochs=2)
    model.fit(x, y, batch_size=4, verbose=0, callbacks=[events])
    return found[0], found[2:], events.events
