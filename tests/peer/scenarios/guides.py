"""What the programs do that users run first, each kind in a few lines."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from . import data, scenario, variants


def _anonymous(k: Any) -> Any:
    """A layer whose configuration has no name, and holds a layer."""

    class Wrapped(k.layers.Layer):  # type: ignore[misc]
        def __init__(self, inner: Any) -> None:
            super().__init__()
            self.inner = k.layers.deserialize(inner) if isinstance(inner, dict) else inner

        def call(self, x: Any) -> Any:
            return self.inner(x)

        def get_config(self) -> Any:
            return {"inner": self.inner}

    return Wrapped


@variants(functional=False, sequential=True)
def configurations_without_names(k: Any, sequential: bool) -> Any:
    cls, x = _anonymous(k), k.Input((4,))
    model = k.Model(x, cls(k.layers.Dense(2))(cls(k.layers.Dense(3))(x)))
    if sequential:
        model = k.Sequential([k.Input((4,)), cls(k.layers.Dense(3)), cls(k.layers.Dense(2))])
    with TemporaryDirectory() as folder, k.saving.custom_object_scope({"Wrapped": cls}):
        model.save(Path(folder) / "m.keras")
        again = k.models.load_model(Path(folder) / "m.keras")
    given = np.ones((2, 4), "float32")
    same = np.allclose(k.ops.convert_to_numpy(model(given)), k.ops.convert_to_numpy(again(given)))
    return same, [w.shape for w in again.weights]


@variants(functional="functional", sequential="sequential", alone="alone")
def sequential_begins_with_a_model(k: Any, kind: str) -> Any:
    x = k.Input((4,), dtype="int32")
    base = k.Model(x, k.layers.Embedding(5, 3)(x))
    if kind == "sequential":
        base = k.Sequential([k.Input((4,)), k.layers.Dense(3)])
    model = k.Sequential([base, *[k.layers.Dense(2)] * (kind != "alone")])
    return model.built, getattr(model, "input_shape", None), len(model.weights)


@variants(built=False, declared=True)
def sequential_of_other_sizes(k: Any, declared: bool) -> Any:
    model = k.Sequential([*[k.Input((6, 8))] * declared, k.layers.Dense(3)])
    model(np.ones((2, 6, 8), "float32"))
    return [tuple(model(np.ones((2, n, 8), "float32")).shape) for n in (7, 6)]


@scenario
def test_step_of_all_metrics(k: Any) -> Any:
    class Own(k.Model):  # type: ignore[misc]
        def test_step(self, batch: Any) -> Any:
            x, y = batch
            y_pred = self(x, training=False)
            loss = self.compute_loss(y=y, y_pred=y_pred)
            for metric in self.metrics:
                given = (loss,) if metric.name == "loss" else (y, y_pred)
                metric.update_state(*given)
            return {metric.name: metric.result() for metric in self.metrics}

    x = k.Input((2,))
    model = Own(x, k.layers.Dense(1, kernel_initializer="ones")(x))
    model.compile(loss="mse", metrics=["mae"])
    return dict(sorted(model.evaluate(*data(), verbose=0, return_dict=True).items()))


@variants(chain="chain", shared="shared", branches="branches", operations="operations",
          subclassed="subclassed")  # fmt: skip
def rows_of_a_summary(k: Any, kind: str) -> Any:
    x, layer = k.Input((4,), name="x"), k.layers.Dense(4, name="d")
    outputs = {
        "chain": lambda: [h := layer(x), k.layers.Dense(2, name="e")(h)],
        "shared": lambda: layer(layer(x)),
        "branches": lambda: k.layers.Add(name="a")([layer(x), x]),
        "operations": lambda: k.ops.relu(layer(x)[:, :2]),
    }
    if kind in outputs:
        model = k.Model(x, outputs[kind]())
    else:
        model = _subclassed(k, layer)
        model(np.ones((3, 4), "float32"))
    lines: list[str] = []
    model.summary(print_fn=lambda text, **_: lines.append(text), line_length=120)
    text = re.sub(r"_\d+", "", lines[0])  # counted through the process
    return re.findall(r"\w+ \(\w+\)|\((?:None|\d+), \d+\)|\w+\[\d\]\[\d\]|Connected|├", text)


def _subclassed(k: Any, layer: Any) -> Any:
    class Own(k.Model):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.d = layer

        def call(self, x: Any) -> Any:
            return self.d(x)

    return Own()


def _frozen(layer: Any, built: bool, back: str = "") -> Any:
    if built:
        layer.build((None, 3))
    layer.trainable = False
    if not built:
        layer.build((None, 3))
    if back:
        getattr(layer, back).trainable = True
    return layer


def _frozen_and_back(layer: Any) -> Any:
    layer.build((None, 3))
    layer.gamma.trainable, layer.moving_mean.trainable = False, True
    layer.trainable = True
    return layer


@variants(
    by_the_constructor=lambda k: _frozen(k.layers.BatchNormalization(trainable=False), False),
    before=lambda k: _frozen(k.layers.BatchNormalization(), False),
    after=lambda k: _frozen(k.layers.BatchNormalization(), True),
    one_back=lambda k: _frozen(k.layers.BatchNormalization(), True, "gamma"),
    all_back=lambda k: _frozen_and_back(k.layers.BatchNormalization()),
)  # fmt: skip
def frozen_variables(k: Any, make: Any) -> Any:
    layer = make(k)
    return [(v.name, v.trainable) for v in layer.weights], len(layer.trainable_weights)


@variants(
    reshape=lambda k, x: k.ops.reshape(x, (8, 2, 2)),
    einsum=lambda k, x: k.ops.einsum("ab,ac->bc", x, np.ones((8, 5), "float32")),
    tensordot=lambda k, x: k.ops.tensordot(x, np.ones((8, 5), "float32"), [[0], [0]]),
    loss=lambda k, x: k.losses.mean_squared_error(np.ones((8, 4), "float32"), x),
)  # fmt: skip
def open_sizes_that_meet_known_ones(k: Any, apply: Any) -> Any:
    x = k.Input((4,))
    found = apply(k, x)
    return found.shape, k.Model(x, found)(np.ones((8, 4), "float32"))


@scenario
def one_layer_twice(k: Any) -> Any:
    layer = k.layers.Dense(2, kernel_initializer="ones", name="d")
    model = k.Sequential([k.Input((2,)), layer, layer])
    model.compile("sgd", "mse")
    trained = model.fit(*data(), verbose=0).history
    return len(model.layers), len(model.weights), trained, model(np.ones((1, 2), "float32"))


@scenario
def objects_in_print(k: Any) -> Any:
    spec = k.layers.InputSpec(dtype="float32", ndim=2, axes={1: 3})
    return repr(k.Variable(np.ones((2,), "float32"), name="b")), repr(spec)


@scenario
def first_states_of_one_row(k: Any) -> Any:
    layer = k.layers.LSTM(2, kernel_initializer="ones", recurrent_initializer="ones")
    states = [np.ones((1, 2), "float32"), np.full((1, 2), 2.0, "float32")]
    return layer(np.ones((3, 4, 5), "float32"), initial_state=states)
