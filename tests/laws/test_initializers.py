"""Initializers: their statistics, that seeds determine them, that engines agree to the bit."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import initializers, random
from kerata.core.context import use
from kerata.engines import loader
from tests.reference import COMPLETE

N = (200, 300)

# initializer, mean, standard deviation, largest absolute value (or None), for a weight of shape N
STATISTICS = [
    (initializers.RandomUniform(-1.0, 3.0, seed=1), 1.0, 4 / math.sqrt(12), 3.0),
    (initializers.RandomNormal(0.5, 2.0, seed=2), 0.5, 2.0, None),
    (initializers.TruncatedNormal(0.0, 2.0, seed=3), 0.0, 2.0 * 0.8796, 4.0),
    (initializers.GlorotUniform(seed=4), 0.0, math.sqrt(2 / 500), math.sqrt(6 / 500)),
    (initializers.GlorotNormal(seed=5), 0.0, math.sqrt(2 / 500), 2 * math.sqrt(2 / 500) / 0.8796),
    (initializers.HeUniform(seed=6), 0.0, math.sqrt(2 / 200), math.sqrt(6 / 200)),
    (initializers.HeNormal(seed=7), 0.0, math.sqrt(2 / 200), 2 * math.sqrt(2 / 200) / 0.8796),
    (initializers.LecunUniform(seed=8), 0.0, math.sqrt(1 / 200), math.sqrt(3 / 200)),
    (initializers.LecunNormal(seed=9), 0.0, math.sqrt(1 / 200), 2 * math.sqrt(1 / 200) / 0.8796),
    (
        initializers.VarianceScaling(2.0, "fan_out", "untruncated_normal", seed=10),
        0.0,
        math.sqrt(2 / 300),
        None,
    ),
    (initializers.Orthogonal(seed=11), 0.0, 1 / math.sqrt(300), 1.0),
]
EXACT = [  # initializer, shape, values
    (initializers.Zeros(), (2, 3), np.zeros((2, 3))),
    (initializers.Ones(), (2, 3), np.ones((2, 3))),
    (initializers.Constant(2.5), (2, 3), np.full((2, 3), 2.5)),
    (initializers.Identity(2.0), (2, 3), 2 * np.eye(2, 3)),
    (initializers.STFT("imag", window=None), (4, 1, 3), -np.sin(
        2 * np.pi / 4 * np.outer(range(4), range(3)))[:, None]),
]  # fmt: skip
RANDOM = sorted({type(row[0]) for row in STATISTICS}, key=lambda cls: cls.__name__)


@pytest.mark.parametrize("row", STATISTICS, ids=lambda row: type(row[0]).__name__)
def test_statistics(row: tuple[Any, float, float, float | None]) -> None:
    """Mean and deviation are within four standard errors, values within their bounds."""
    initializer, mean, deviation, bound = row
    values = initializer.draw(N, "float32")
    assert values.shape == N and values.dtype == "float32"
    assert abs(values.mean() - mean) < 4 * deviation / math.sqrt(values.size)
    assert abs(values.std() / deviation - 1) < 4 / math.sqrt(values.size)
    assert bound is None or abs(values).max() <= bound * (1 + 1e-6)
    neighbours = np.corrcoef(values.ravel()[:-1], values.ravel()[1:])[0, 1]
    assert abs(neighbours) < 4 / math.sqrt(values.size)


@pytest.mark.parametrize("row", EXACT, ids=lambda row: type(row[0]).__name__)
def test_exact(row: tuple[Any, tuple[int, ...], Any]) -> None:
    initializer, shape, values = row
    np.testing.assert_allclose(initializer.draw(shape, "float32"), values, atol=1e-6)


@pytest.mark.parametrize("cls", RANDOM, ids=lambda cls: cls.__name__)
def test_seeds(cls: Any) -> None:
    """An integer gives the same values each time; None others each time, the same after
    `set_seed`.
    """
    fixed = cls(seed=42)
    assert np.array_equal(fixed.draw(N, "float32"), fixed.draw(N, "float32"))
    assert np.array_equal(fixed.draw(N, "float32"), fixed.clone().draw(N, "float32"))
    assert not np.array_equal(fixed.draw(N, "float32"), cls(seed=43).draw(N, "float32"))
    free = cls()
    runs = []
    for _ in range(2):
        random.set_seed(5)
        runs.append([free.draw(N, "float32"), free.draw(N, "float32")])
    assert not np.array_equal(runs[0][0], runs[0][1])
    assert np.array_equal(runs[0], runs[1])
    generator = cls(seed=random.SeedGenerator(7))
    assert not np.array_equal(generator.draw(N, "float32"), generator.draw(N, "float32"))


@pytest.mark.parametrize("engine", COMPLETE)
def test_same_bits_on_every_engine(engine: str) -> None:
    """Variables have exactly what the host drew."""
    with use(loader.get(engine)):
        for initializer in [row[0] for row in STATISTICS] + [
            initializers.STFT(),
            initializers.Zeros(),
        ]:
            shape = (8, 1, 5) if isinstance(initializer, initializers.STFT) else (4, 6)
            variable = kerata.Variable(initializer, shape=shape)
            assert np.array_equal(variable.numpy(), initializer.draw(shape, "float32"))
            assert np.array_equal(kerata.ops.convert_to_numpy(initializer(shape)), variable.numpy())


@pytest.mark.parametrize("shape", [(5, 3), (3, 5), (4, 4), (2, 3, 4)])
def test_orthogonal(shape: tuple[int, ...]) -> None:
    """Rows or columns, whichever are fewer, are orthonormal up to the gain."""
    matrix = initializers.Orthogonal(2.0, seed=1).draw(shape, "float64").reshape(-1, shape[-1])
    product = matrix.T @ matrix if matrix.shape[0] >= matrix.shape[1] else matrix @ matrix.T
    np.testing.assert_allclose(product, 4 * np.eye(len(product)), atol=1e-6)


def test_fans() -> None:
    """Convolutions count their taps; axes can be given."""
    assert initializers.compute_fans((3, 3, 8, 16)) == (72, 144)
    assert initializers.compute_fans((7,)) == (7, 7)
    assert initializers.compute_fans(()) == (1, 1)
    assert initializers.compute_fans((8, 2, 4), input_axes=[0], output_axes=[1, 2]) == (8, 8)


def test_dtypes() -> None:
    """Half and double precision; bfloat16 comes as float32, which NumPy has."""
    for dtype, held in (("float16", "float16"), ("bfloat16", "float32"), ("float64", "float64")):
        for row in STATISTICS:
            assert row[0].draw((3, 3), dtype).dtype == held


@pytest.mark.parametrize("name", sorted(initializers.TABLE))
def test_round_trip(name: str) -> None:
    """Each name gives an object that its configuration describes."""
    made = initializers.get(name)
    config = initializers.serialize(made)
    again = initializers.deserialize(config)
    assert type(again) is type(made) and again.get_config() == made.get_config()


def test_own_initializers() -> None:
    """A function, and a class that overrides `__call__` as with Keras, draw for variables."""

    class Twos(initializers.Ones):
        def __call__(self, shape: Any, dtype: Any = None) -> Any:
            return 2 * super().__call__(shape, dtype)

    assert kerata.Variable(Twos(), shape=(2,)).numpy().tolist() == [2.0, 2.0]
    ramp = initializers.get(lambda shape, dtype=None: np.arange(shape[0], dtype=dtype))
    assert kerata.Variable(ramp, shape=(3,)).numpy().tolist() == [0.0, 1.0, 2.0]
    assert initializers.get(np.ones(2)).draw((3, 2), "float32").sum() == 6


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: initializers.get("glorot"), "Unknown initializer: 'glorot'"),
        (lambda: initializers.VarianceScaling(mode="in"), "`mode` must be"),
        (lambda: initializers.VarianceScaling(scale=-1), "`scale` must be a positive number"),
        (lambda: initializers.Identity()((2, 2, 2)), "rank 2"),
        (lambda: initializers.Orthogonal()((3,)), "rank 2 or more"),
        (lambda: initializers.Constant(np.ones(3))((2,)), "does not fit"),
        (lambda: initializers.Initializer()((2,)), "must define `draw"),
    ],
)
def test_mistakes(make: Any, message: str) -> None:
    """Mistakes say what was expected."""
    with pytest.raises((ValueError, NotImplementedError), match=message):
        make()
