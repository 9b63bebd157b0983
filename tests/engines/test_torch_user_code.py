"""On torch a step that runs the user's own Python is called each time; others are replayed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")

import kerata  # noqa: E402
from kerata import layers, ops  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.torch import resident  # noqa: E402

TORCH = loader.get("torch")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: Any) -> Any:
    """Trace after three calls."""
    monkeypatch.setattr(resident, "CALLS", 3)
    with kerata.backend_scope(TORCH):
        yield


class Counter:
    """How often a function of the user's was called."""

    count = 0

    def __call__(self, *args: Any) -> Any:
        self.count += 1
        return ops.mean(args[0] * 1.0) if len(args) > 1 else args[0] * 1.0


def model_with(counter: Counter, where: str) -> Any:
    """A model whose step calls a counter once, as its user would have it."""

    class Own(layers.Layer):
        def call(self, inputs: Any) -> Any:
            return counter(inputs)

    class OwnStep(kerata.Sequential):
        def train_step(self, data: Any) -> Any:
            counter(data[0])
            return super().train_step(data)

    inner = {
        "layer": lambda: [Own()],
        "nested": lambda: [kerata.Sequential([layers.Dense(2), Own()])],
        "lambda": lambda: [layers.Lambda(counter)],
        "activation": lambda: [layers.Dense(2, activation=counter)],
        "regularizer": lambda: [layers.Dense(2, kernel_regularizer=lambda w: ops.sum(counter(w)))],
    }.get(where, list)()
    kind = OwnStep if where == "train_step" else kerata.Sequential
    model = kind([kerata.Input((3,)), *inner, layers.Dense(1)])
    if where == "hook":
        model.layers[-1].register_forward_hook(lambda layer, given, out: counter(out))
    model.compile(
        "sgd",
        (lambda y, p: counter(y, p)) if where == "loss" else "mse",
        metrics=[counter] if where == "metric" else None,
    )
    return model


X, Y = RNG.random((300, 3)).astype("float32"), RNG.random((300, 1)).astype("float32")


@pytest.mark.parametrize(
    "where",
    [
        "layer",
        "nested",
        "lambda",
        "activation",
        "regularizer",
        "train_step",
        "loss",
        "metric",
        "hook",
    ],
)
def test_a_user_s_own_code_is_called_at_every_step(where: str) -> None:
    counter = Counter()
    model = model_with(counter, where)
    model.fit(X[:20], Y[:20], batch_size=1, verbose=0)
    for more in (300, 300):
        before = counter.count
        model.fit(X, Y, batch_size=1, verbose=0)
        assert counter.count == before + more


@pytest.mark.parametrize(
    ("options", "calls"), [({}, 0), ({"run_eagerly": True}, 300), ({"jit_compile": False}, 300)]
)
def test_kerata_s_own_code_is_replayed_unless_it_is_not_to_be(
    options: Any, calls: int, monkeypatch: Any
) -> None:
    counter, call = Counter(), layers.Dense.call

    def counting(self: Any, inputs: Any, training: bool | None = None) -> Any:
        counter(inputs)
        return call(self, inputs, training)

    monkeypatch.setattr(layers.Dense, "call", counting)
    model = kerata.Sequential([kerata.Input((3,)), layers.Dense(3, kernel_initializer=counted)])
    model.compile("sgd", "mse", metrics=["mae"], **options)
    model.fit(X[:20], Y[:20], batch_size=1, verbose=0)
    before = counter.count
    model.fit(X, Y, batch_size=1, verbose=0)
    assert counter.count == before + calls


def counted(shape: Any, dtype: Any = None) -> Any:
    """An initializer of the user's, which no step calls."""
    return ops.ones(shape)
