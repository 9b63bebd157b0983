"""What models are called on, how their layers are ordered, and what a summary tells of them."""

from __future__ import annotations

import re
import warnings
from typing import Any

import numpy as np

from . import data, dense, fill, scenario, trained, variants
from .structures import DICT, LIST, PAIR, Pair


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


# -- layers
def _graph(k: Any) -> dict[str, Any]:
    a, b, c = (k.Input((4,), name=name) for name in "abc")
    dense = lambda x, name: k.layers.Dense(4, name=name)(x)  # noqa: E731
    joined = k.layers.Concatenate(name="joined")([dense(a, "d1"), b])
    y = dense(joined, "d2")
    late = k.layers.Add(name="late")([dense(joined, "e1"), dense(y, "e2")])
    p = dense(a, "p")
    r = k.layers.Add(name="r")([dense(dense(p, "q0"), "q"), p])
    shared = k.layers.Dense(4, name="shared")
    u, v = shared(a), shared(c)
    w = k.layers.Subtract(name="w")([dense(v, "h1"), dense(u, "h2")])
    return {
        "simple": k.Model([a, b], y), "swapped": k.Model([b, a], y),
        "late": k.Model([a, b], [late, y]),
        "skip": k.Model(a, [dense(r, "o2"), dense(p, "o1")]), "shared": k.Model([a, c], w),
        "operations": k.Model([a, b], k.ops.exp(y) + k.layers.Dense(4, name="z")(a * 2.0)),
        "dict": k.Model({"a": a, "b": b}, {"v": y, "u": late}),
    }  # fmt: skip


@variants(
    **{name: name for name in ("simple", "swapped", "late", "skip", "shared", "operations", "dict")}
)
def order_of_layers(k: Any, name: str) -> Any:
    model = _graph(k)[name]
    layers = [x.name for x in model.layers if not re.match(r"(exp|add|multiply)(_\d+)?$", x.name)]
    return layers, [w.path for w in model.weights], len(model.operations)


@variants(plain={}, nested={"expand_nested": True}, narrow={"line_length": 70},
          trainable={"show_trainable": True, "line_length": 120},
          part={"layer_range": ["c", "d2"]}, pattern={"layer_range": ["d.*", "d.*"]},
          one={"layer_range": ["c"]}, text={"layer_range": "c"}, absent={"layer_range": ["c", "x"]},
          positions={"positions": [0.4, 0.6, 0.7, 1.0]}, thin={"line_length": 10})  # fmt: skip
def summary(k: Any, options: Any) -> Any:
    a, b = k.Input((4,), name="a"), k.Input((2,), name="b")
    inner = k.Sequential([k.Input((3,)), k.layers.Dense(5, name="i1")], name="inner")
    x = k.layers.Concatenate(name="c")([k.layers.Dense(3, name="d1")(a), b])
    model = k.Model([a, b], inner(k.layers.Dense(3, name="d2", trainable=False)(x)), name="m")
    lines: list[str] = []
    model.summary(print_fn=lambda text, **_: lines.append(text), **options)
    width = max(map(len, lines[0].splitlines())) if "line_length" in options else None
    words = re.findall(r"[A-Za-z]+ params: .*|\w+ \(\w+\)|\(None, \d+\)|\w+\[\d\]\[\d\]",
                       "\n".join(lines))  # fmt: skip
    return words, len(lines), width


@variants(unbuilt="unbuilt", compiled="compiled", trained="trained")
def summary_of_parameters(k: Any, what: str) -> Any:
    layers = [k.Input((2,))] * (what != "unbuilt") + [k.layers.Dense(3, name="d")]
    model, lines = k.Sequential(layers, name="m"), []
    model.compile("adam", "mse")
    if what == "trained":
        model.fit(*data(), verbose=0)
    model.summary(print_fn=lines.append)
    return re.findall(r"[A-Za-z-]+ params: .*|\(None, \d+\)|\d+ \(unbuilt\)", "\n".join(lines))


# -- state
@scenario
def state_tree_of_all_kinds(k: Any) -> Any:
    """The names in a state tree: of weights, seeds, the optimizer's and the metrics' variables."""

    def shapes(x: Any) -> Any:
        if not isinstance(x, dict):
            return x.shape
        return {re.sub(r"_\d+$", "", key): shapes(y) for key, y in x.items()}

    dropout = k.layers.Dropout(0.5, seed=1, name="drop")
    normal = k.layers.BatchNormalization(name="norm")
    model = k.Sequential([k.Input((2,)), normal, dropout, k.layers.Dense(1, name="out")], name="m")
    model.compile(k.optimizers.SGD(momentum=0.5, name="sgd"), "mse", metrics=["mae"])
    model.fit(*data(), verbose=0)
    return shapes(model.get_state_tree("numpy_array"))


@scenario
def state_tree(k: Any) -> Any:
    model = dense(k, metrics=["mae"])
    model.fit(*data(), verbose=0, shuffle=False)
    tree = model.get_state_tree(value_format="numpy_array")
    other = dense(k, metrics=["mae"])
    other.fit(*data(6), verbose=0)
    other.set_state_tree(tree)
    return sorted(tree), other.get_weights(), int(other.optimizer.iterations)


@scenario
def operations_of_a_functional_model(k: Any) -> Any:
    inputs = k.Input((2,), name="i")
    model = k.Model(inputs, k.ops.relu(k.layers.Dense(1, name="d")(inputs)))
    kinds = [type(o) for o in model.operations][:2]
    names = (
        [o.name for o in model.operations],
        [isinstance(o, k.Operation) for o in model.operations],
    )
    last = model.operations[-1]
    return (
        kinds,
        names,
        len(model.layers),
        last.output.shape,
        last(np.array([-2.0, 1.0], "float32")),
    )


@scenario
def other_lengths(k: Any) -> Any:
    """A model that met sequences of one length, and then others."""
    model = k.Sequential([k.layers.Embedding(9, 3), k.layers.GlobalAveragePooling1D()])
    return [tuple(model(np.zeros((size, size + 3), "int32")).shape) for size in (2, 4, 1)]


@variants(
    single=lambda a, b: a, one_in_a_list=lambda a, b: [a], one_in_a_dict=lambda a, b: {"a": a},
    nested=lambda a, b: [[a]], two=lambda a, b: [a, b], tuple=lambda a, b: (a, b),
    two_in_a_dict=lambda a, b: {"a": a, "b": b},
)  # fmt: skip
def shapes_of_a_model(k: Any, inputs: Any) -> Any:
    a, b = k.Input((2,), name="a"), k.Input((3,), name="b")
    model = k.Model(inputs(a, b), [k.layers.Dense(1)(a)])
    return model.input_shape, model.output_shape


@variants(shape={"input_shape": (3,)}, sized={"input_shape": (3,), "batch_size": 2},
          batch={"batch_input_shape": (2, 3)}, twice={"batch_shape": (2, 3), "batch_size": 2},
          both={"batch_shape": (2, 3), "shape": (3,)})  # fmt: skip
def inputs_in_older_words(k: Any, options: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras says which words are newer
        return k.layers.InputLayer(**options).batch_shape


@scenario
def summary_of_models_called_on_values(k: Any) -> Any:
    x = k.Input((4,))

    class Own(k.Model):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.one = k.Model(x, k.layers.Dense(2)(x), name="one")
            self.two = k.Model(x, [k.layers.Dense(2)(x), k.layers.Dense(3)(x)], name="two")
            self.late = k.layers.Dense(3, name="late")

        def call(self, x: Any) -> Any:
            return self.one(x)

    model, found = Own(), []
    for _ in range(2):
        lines: list[str] = []
        model.summary(print_fn=lines.append, line_length=120)
        found.append(re.findall(r"\w+ \(\w+\)|\((?:None|\d+), \d+\)|\?", "\n".join(lines)))
        model.late(np.ones((5, 4), "float32"))
    return found
