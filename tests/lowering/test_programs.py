"""Programs: one for all sizes of a batch, errors that name a way out, state that stays whole."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from kerata.core.context import current, use
from kerata.engines import loader
from kerata.lowering.program import AffineSize, SizeQuotient
from kerata.lowering.trace import capture
from tests.reference import build

TRACED = [name for name in ("onnx", "theano") if name in loader.BUILTIN]


@pytest.fixture(params=TRACED)
def engine(request: pytest.FixtureRequest) -> Any:
    """An engine that runs whole programs."""
    if not loader.BUILTIN[request.param].installed:
        pytest.skip(f"{request.param} is not installed")
    with keras.backend_scope(request.param) as found:
        yield found


def traced(function: Any, *shapes: tuple[int, ...]) -> Any:
    operands = [(shape, "float32") for shape in shapes]
    return capture(function, operands, loader.get("numpy")).program


def test_sizes_follow_the_batch() -> None:
    program = traced(lambda x: ops.reshape(ops.concatenate([x, x[1:]], 0), (-1,)), (6, 3))
    assert program.batched == (0,)
    assert program.outputs[0].shape == (AffineSize(6, -3),)
    assert AffineSize(6, -3).at(5) == 27 and SizeQuotient(1.0, AffineSize(2)).at(4) == 0.125


def test_numbers_follow_the_batch() -> None:
    program = traced(lambda x: ops.mean(x) + float(x.shape[0]), (6, 3))
    assert program.batched == (0,)


def test_a_form_of_one_size_is_kept_to_it() -> None:
    program = traced(lambda x: x * 2 if x.shape[0] == 6 else x, (6, 3))
    assert program.batched == () and program.outputs[0].shape == (6, 3)
    assert traced(lambda x, y: ops.sum(x) + ops.sum(y), (6, 3), (5, 3)).batched == ()


def test_one_program_serves_all_batches(engine: Any) -> None:
    model, x, y = build("mlp", engine.name)
    model.fit(x[:100], y[:100], batch_size=32, epochs=2, verbose=0)
    (resident,) = model.make_train_function().residents.values()
    assert len(resident.programs) == 1
    for size in (1, 7, 64):
        assert model.predict(x[:size], verbose=0).shape == (size, 4)
    (resident,) = model.make_predict_function().residents.values()
    assert len(resident.programs) == 1


def test_what_cannot_be_run_is_said_before_the_first_step(engine: Any) -> None:
    if engine.name == "theano":
        pytest.skip("NumPy runs what the library lacks")

    class Odd(layers.Layer):
        def call(self, x: Any) -> Any:
            return current().cholesky(ops.matmul(x, ops.transpose(x, (0, 2, 1))))

    model = keras.Sequential([layers.Input((4, 4)), Odd(), layers.Dense(1)])
    model.compile("sgd", "mse")
    x = np.random.default_rng(0).normal(size=(2, 4, 4)).astype("float32")
    message = f"'.*cholesky'.* on the engine '{engine.name}'.*torch"
    with pytest.raises(NotImplementedError, match=message):
        model.predict(x, verbose=0)
    before = [w.copy() for w in model.get_weights()]
    with pytest.raises(NotImplementedError, match="Engines that can: .*torch"):
        model.fit(x, np.zeros((2, 4, 1)), verbose=0)
    for old, new in zip(before, model.get_weights()):
        np.testing.assert_array_equal(old, new)


def test_what_was_read_does_not_change(engine: Any) -> None:
    model, x, y = build("mlp", engine.name)
    model.train_on_batch(x[:32], y[:32])
    held = model.trainable_variables[0].value
    copy = np.array(held)
    for _ in range(3):
        model.train_on_batch(x[:32], y[:32])
    np.testing.assert_array_equal(held, copy)
    assert np.abs(model.trainable_variables[0].numpy() - copy).max() > 0


def test_engine_methods_are_handed_to_the_trace(engine: Any) -> None:
    def function(x: Any) -> Any:
        return engine.add(engine.exp(x), engine.full((3,), 1.0, "float32"))

    x = np.arange(6, dtype="float32").reshape(2, 3)
    with use(engine):
        np.testing.assert_allclose(engine.compile(function)(x), np.exp(x) + 1, rtol=1e-6)


def test_a_function_without_outputs(engine: Any) -> None:
    assert engine.compile(lambda x: [])(np.zeros((2, 3), "float32")) == []
