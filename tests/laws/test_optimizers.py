"""Optimizers: round trips, purity, compiled updates, engines, and mistakes."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import ops, optimizers
from kerata.core.context import use
from kerata.engine.variable import frame
from kerata.engines import loader
from kerata.optimizers import schedules
from tests.reference import ENGINES

NAMES = sorted(optimizers.TABLE.keys() - {"LossScaleOptimizer", "MultiOptimizer"})
EXTRAS: list[dict[str, Any]] = [
    {},
    {"clipnorm": 0.5, "weight_decay": 0.01},
    {"global_clipnorm": 0.5, "use_ema": True, "ema_overwrite_frequency": 2},
    {"clipvalue": 0.1, "gradient_accumulation_steps": 2},
]


def weights(dtypes: tuple[str, str] = ("float32", "float32")) -> list[Any]:
    r = np.random.default_rng(3)
    shapes = ((3, 4), (5,))
    return [kerata.Variable(r.normal(size=s), dtype=d, name="w") for s, d in zip(shapes, dtypes)]


def gradients(step: int, dtypes: tuple[str, str] = ("float32", "float32")) -> list[Any]:
    r = np.random.default_rng(step)
    return [
        ops.convert_to_tensor(r.normal(size=s), dtype=d) for s, d in zip(((3, 4), (5,)), dtypes)
    ]


def train(optimizer: Any, variables: list[Any], steps: int = 5) -> list[np.ndarray]:
    for step in range(steps):
        optimizer.apply(gradients(step), variables)
    return [np.array(v.numpy()) for v in (*variables, *optimizer.variables)]


def make(name: str, extra: dict[str, Any]) -> Any:
    kind = optimizers.TABLE[name]
    return kind(learning_rate=0.05, **extra)


@pytest.mark.parametrize("extra", EXTRAS, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_round_trip(name: str, extra: dict[str, Any]) -> None:
    """The configuration describes the optimizer, which then trains alike."""
    first = make(name, extra)
    config = optimizers.serialize(first)
    again = optimizers.deserialize(config)
    assert type(again) is type(first) and again.get_config() == first.get_config()
    assert config["module"] == "keras.optimizers" and config["config"]["name"] == first.name
    for one, other in zip(train(first, weights()), train(again, weights())):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("extra", EXTRAS, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_pure(name: str, extra: dict[str, Any]) -> None:
    """Within a frame nothing outside of it changes; `stateless_apply` gives what `apply` sets."""
    variables, optimizer = weights(), make(name, extra)
    optimizer.build(variables)
    before = [np.array(v.numpy()) for v in (*variables, *optimizer.variables)]
    with frame():
        optimizer.apply(gradients(0), variables)
    for one, v in zip(before, (*variables, *optimizer.variables)):
        assert np.array_equal(one, v.numpy())
    values, states = [v.value for v in variables], [v.value for v in optimizer.variables]
    for step in range(3):
        values, states = optimizer.stateless_apply(states, gradients(step), values)
    for one, other in zip([*values, *states], train(optimizer, variables, 3)):
        np.testing.assert_array_equal(ops.convert_to_numpy(one), other)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "name", ("SGD", "Adam", "Nadam", "RMSprop", "LossScaleOptimizer", "Adafactor", "Muon")
)
def test_compiled(engine: str, name: str) -> None:
    """A compiled update gives on each engine what NumPy gives."""
    extra: dict[str, Any] = {
        "use_ema": True,
        "gradient_accumulation_steps": 2,
        "global_clipnorm": 1.0,
    }

    def fresh() -> Any:
        if name == "LossScaleOptimizer":
            return optimizers.LossScaleOptimizer(optimizers.Adam(0.05), dynamic_growth_steps=2)
        return optimizers.TABLE[name](schedules.CosineDecay(0.1, 10), **extra)

    expected = train(fresh(), weights(), 4)
    with use(loader.get(engine)) as current:
        variables, optimizer = weights(), fresh()
        optimizer.build(variables)
        update = current.compile(optimizer.stateless_apply)
        values, states = [v.value for v in variables], [v.value for v in optimizer.variables]
        for step in range(4):
            values, states = update(states, gradients(step), values)
        for one, other in zip([*values, *states], expected):
            np.testing.assert_allclose(ops.convert_to_numpy(one), other, rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize("name", NAMES)
def test_dtypes_side_by_side(name: str) -> None:
    """Variables of two dtypes are updated each in its own, with slots of that dtype."""
    dtypes = ("float32", "float64")
    variables = weights(dtypes)
    optimizer = make(name, {"weight_decay": 0.1, "use_ema": True})
    for step in range(3):
        optimizer.apply(gradients(step, dtypes), variables)
    assert [v.dtype for v in variables] == list(dtypes)
    slots = [v for v in optimizer.variables if v.shape in ((3, 4), (5,))]
    assert all(v.dtype == ("float32" if v.shape == (3, 4) else "float64") for v in slots)


def test_learning_rate() -> None:
    """A number can be changed, by a number or a schedule; a schedule by a schedule."""
    optimizer = optimizers.SGD(0.5)
    optimizer.learning_rate = 0.25
    assert float(optimizer.learning_rate.numpy()) == 0.25
    optimizer.learning_rate = schedules.ExponentialDecay(1.0, 1, 0.5)
    variables = weights()
    train(optimizer, variables, 2)
    assert float(optimizer.learning_rate) == 0.25
    with pytest.raises(TypeError, match="schedule"):
        optimizer.learning_rate = 0.1
    assert float(optimizers.SGD(lambda: 0.125).learning_rate) == 0.125


def test_own_update_step() -> None:
    """An optimizer written as for Keras, with slots and an update of its own for each variable."""

    class Momentum(optimizers.Optimizer):
        def build(self, variables: Any) -> None:
            super().build(variables)
            self.moments = [self.add_variable_from_reference(v, name="moment") for v in variables]

        def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
            moment = self.moments[self._get_variable_index(variable)]
            self.assign(moment, 0.9 * moment.value - gradient * learning_rate)
            self.assign_add(variable, moment.value)

    expected = train(optimizers.SGD(0.1, momentum=0.9, weight_decay=0.1, clipvalue=1.0), weights())
    found = train(Momentum(0.1, weight_decay=0.1, clipvalue=1.0), weights())
    for one, other in zip(found[:2], expected[:2]):
        np.testing.assert_allclose(one, other, rtol=1e-6)


def test_update_step_of_one_variable() -> None:
    """The rule can be called for a single variable, as with Keras."""
    (first, _), (second, _) = weights(), weights()
    one, other = optimizers.Adam(0.1), optimizers.Adam(0.1)
    one.apply(gradients(0)[:1], [first])
    other.build([second])
    other.update_step(gradients(0)[0], second, 0.1)
    np.testing.assert_allclose(first.numpy(), second.numpy(), rtol=1e-6)


def test_state_can_be_saved() -> None:
    """Weights put into another optimizer make it go on alike."""
    variables, optimizer = weights(), optimizers.Adam(0.1)
    train(optimizer, variables, 3)
    saved: dict[str, Any] = {}
    optimizer.save_own_variables(saved)
    copies, other = [kerata.Variable(v.numpy()) for v in variables], optimizers.Adam(0.1)
    other.build(copies)
    other.load_own_variables(saved)
    for one, two in zip(train(optimizer, variables, 2), train(other, copies, 2)):
        assert np.array_equal(one, two)


def test_missing_gradients() -> None:
    """A gradient of None leaves its variable alone, with a warning."""
    variables, optimizer = weights(), optimizers.SGD(0.1)
    before = variables[1].numpy().copy()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optimizer.apply_gradients([(gradients(0)[0], variables[0]), (None, variables[1])])
    assert "No gradients" in str(caught[0].message)
    assert np.array_equal(before, variables[1].numpy())


def _unknown() -> None:
    optimizer, variables = optimizers.SGD(0.1), weights()
    optimizer.build(variables[:1])
    optimizer.apply(gradients(0), variables)


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (lambda: optimizers.get("adma"), "Unknown optimizer: 'adma'"),
        (lambda: optimizers.Adam(lr=0.1), "not recognized: {'lr': 0.1}"),
        (lambda: optimizers.Adam(clipnorm=1.0, clipvalue=1.0), "Only one of clipnorm, clipvalue"),
        (lambda: optimizers.Adam(clipnorm=-1.0), "`clipnorm` must be a positive number"),
        (lambda: optimizers.Adam("fast"), "`learning_rate` must be a number"),
        (lambda: optimizers.Adam(gradient_accumulation_steps=1), "at least 2"),
        (
            lambda: optimizers.SGD(momentum=2.0),
            "`momentum` must be a number between 0",
        ),
        (
            lambda: optimizers.AdamW(weight_decay=None),
            "`weight_decay` must be a number",
        ),
        (lambda: optimizers.SGD(lr=0.1), "Write `learning_rate` for `lr`"),
        (lambda: optimizers.LossScaleOptimizer(optimizers.SGD(), clipnorm=1.0), "give `clipnorm`"),
        (lambda: optimizers.LossScaleOptimizer(3), "`inner_optimizer` must be an optimizer"),
        (lambda: optimizers.SGD().apply(gradients(0)), "is not built"),
        (
            lambda: optimizers.SGD().apply(gradients(0), weights()[:1]),
            "2 gradients for 1 variables",
        ),
        (lambda: optimizers.SGD().apply([None, None], weights()), "No variable has a gradient"),
        (lambda: optimizers.SGD().apply(gradients(0)[::-1], weights()), "shapes must be equal"),
        (_unknown, "was not built for the variable"),
        (
            lambda: schedules.ExponentialDecay(0.1, 0, 0.5),
            "`decay_steps` must be a positive",
        ),
        (lambda: schedules.PiecewiseConstantDecay([1], [1.0]), "one value more"),
    ],
)
def test_mistakes(mistake: Any, message: str) -> None:
    """Mistakes say what was given and expected."""
    with pytest.raises(ValueError, match=message):
        mistake()


def test_several_optimizers() -> None:
    """By a map and by a function alike, to a configuration and back."""
    by_path = optimizers.OptimizerMap(optimizers.SGD(0.5), {"b.*": optimizers.Adam(0.1)})
    kinds = {"w": optimizers.SGD(0.5), "b": optimizers.Adam(0.1)}
    found = []
    for chosen in (by_path, lambda v: kinds[v.path[0]]):
        variables = [kerata.Variable(np.ones(4), name=name) for name in ("w", "b")]
        made = optimizers.MultiOptimizer(chosen, loss_scale_factor=2.0)
        for step in range(3):
            made.apply([ops.convert_to_tensor(np.full(4, step + 1.0))] * 2, variables)
        assert int(made.iterations) == 3 and float(made.scale_loss(3.0)) == 6.0
        found.append([v.numpy() for v in variables])
    np.testing.assert_array_equal(*found)
    assert found[0][0][0] == 1 - 0.5 * (1 + 2 + 3) / 2 and abs(found[0][1][0] - 0.7) < 1e-2
    made = optimizers.MultiOptimizer(by_path)
    again = optimizers.deserialize(optimizers.serialize(made))
    assert again.get_config() == made.get_config() and len(again.optimizers) == 2
    with pytest.raises(AttributeError, match="ask one of its `optimizers`"):
        made.learning_rate  # noqa: B018
    by_path["[ab]"] = optimizers.SGD()
    with pytest.raises(ValueError, match="all match 'b'"):
        by_path["b"]
    with pytest.raises(ValueError, match="has an optimizer already"):
        by_path["b.*"] = optimizers.SGD()
    with pytest.raises(ValueError, match="has no optimizer, but 3"):
        optimizers.MultiOptimizer(lambda v: 3).build(variables)
