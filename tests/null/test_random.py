"""The random numbers: of quality, alike on every engine, and as their distributions ask.

The statistical tests run at fixed seeds, so they pass or fail for good. Bounds are on the normal
deviate z of a statistic: |z| < 5 where one is looked at, which a sound generator misses with a
probability of 6e-7.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from kerata import random
from kerata.core.context import use
from kerata.core.errors import EngineMissing
from kerata.engine.random import bits as random_bits
from kerata.engine.random.bits import derive, fold, host_bits, mix_word
from kerata.engine.variable import frame
from kerata.engines import loader
from kerata.random import SeedGenerator, seeds

KEYS = [(0, 0), (1, 0), (0, 1), (2**32 - 1, 2**32 - 1), (12345, 678)]
COUNT = 1 << 16


@cache
def engine_named(name: str) -> Any:
    try:
        return loader.get(name)
    except (EngineMissing, ImportError) as error:
        return str(error)


@pytest.fixture(params=list(loader.BUILTIN))
def engine(request: Any) -> Any:
    found = engine_named(request.param)
    if isinstance(found, str):
        pytest.skip(found)
    with use(found):
        yield found


def key_of(engine: Any, key: tuple[int, int]) -> Any:
    return engine.tensor(np.array(key, np.uint32), "uint32")


def chi_square(observed: np.ndarray, expected: float) -> float:
    """The statistic as a normal deviate (Wilson and Hilferty, 1931)."""
    degrees = observed.size - 1
    ratio = float(np.sum((observed - expected) ** 2) / expected) / degrees
    return (ratio ** (1 / 3) - (1 - 2 / (9 * degrees))) / (2 / (9 * degrees)) ** 0.5


# -- the generator --------------------------------------------------------------------------------
def test_known_words() -> None:
    """Words that must never change, for seeds in saved models depend on them."""
    assert [hex(w) for w in host_bits((1, 2), 3).tolist()] == KNOWN
    assert mix_word(0) == 0 and mix_word(1) == 0x688990C0


KNOWN = ["0x7e081669", "0x30b82652", "0xc606be81"]


@pytest.mark.parametrize("key", KEYS)
def test_host_is_the_definition(key: tuple[int, int]) -> None:
    words = host_bits(key, COUNT + 70)
    for index in (0, 1, 77, COUNT - 1, COUNT, COUNT + 69):  # blocks end at COUNT
        assert int(words[index]) == derive(key, index)


@pytest.mark.parametrize("key", KEYS)
def test_bytes_are_uniform(key: tuple[int, int]) -> None:
    """Each byte of the words, and each pair of neighbouring words, falls evenly: |z| < 5."""
    words = host_bits(key, COUNT)
    for byte in words.view(np.uint8).reshape(-1, 4).T:
        assert abs(chi_square(np.bincount(byte, minlength=256), COUNT / 256)) < 5
    pairs = (words[:-1] >> 28 << 4) + (words[1:] >> 28)
    assert abs(chi_square(np.bincount(pairs, minlength=256), (COUNT - 1) / 256)) < 5


@pytest.mark.parametrize("key", KEYS)
def test_bits_are_fair(key: tuple[int, int]) -> None:
    """Each of the 32 bits is one as often as not, and its runs are as many as expected: |z| < 5."""
    words = host_bits(key, COUNT)
    for bit in range(32):
        ones = (words >> np.uint32(bit)) & 1
        assert abs(float(ones.sum()) - COUNT / 2) / (COUNT / 4) ** 0.5 < 5
        runs = 1 + np.count_nonzero(np.diff(ones.astype(int)))
        assert abs(runs - (COUNT + 1) / 2) / (COUNT / 4) ** 0.5 < 5


@pytest.mark.parametrize(
    ("name", "keys"),
    {
        "seeds": [(s, 0) for s in range(200)],
        "counters": [(7, c) for c in range(200)],
        "high bits of seeds": [(s << 24, 3) for s in range(200)],
        "both": [(s, s) for s in range(200)],
        "sums": [(s, 200 - s) for s in range(200)],
    }.items(),
)
def test_neighbours_are_unrelated(name: str, keys: list[tuple[int, int]]) -> None:
    """Streams of neighbouring keys, each against the next: bits differ in half of the places.

    Of 200 streams of 4096 words; over all |z| < 5, of one pair |z| < 6.
    """
    words = np.stack([host_bits(key, 4096) for key in keys])
    differing = np.unpackbits((words[:-1] ^ words[1:]).view(np.uint8), axis=1).sum(1, dtype=float)
    size = 4096 * 32
    assert np.max(np.abs(differing - size / 2)) / (size / 4) ** 0.5 < 6
    total = size * (len(keys) - 1)
    assert abs(differing.sum() - total / 2) / (total / 4) ** 0.5 < 5
    uniform = (words >> 8) * 2.0**-24 - 0.5
    for lag in (0, 1):  # correlation of streams, at the same index and at the next
        first, second = uniform[:-1, : 4096 - lag], uniform[1:, lag:]
        z = np.sum(first * second, axis=1) * 12 / (4096 - lag) ** 0.5
        assert np.max(np.abs(z)) < 6
    across = (words[:, 0] >> 24).astype(int)  # the first draws of all streams, evenly spread
    assert np.unique(across).size > 110  # of 256 values, 200 draws hit 139 +- 5


def test_one_changed_bit_changes_half() -> None:
    """Any bit of seed, counter or index changes each bit of the word every other time.

    512 keys for each of 96 input bits: shares of 32 output bits within 0.5 +- 0.125, |z| < 5.7.
    """
    draw = np.random.default_rng(0).integers(0, 2**32, (512, 3))
    before = np.array([derive((s, c), i) for s, c, i in draw.tolist()], np.uint32)
    for place in range(3):
        for bit in range(32):
            changed = draw.copy()
            changed[:, place] ^= 1 << bit
            after = np.array([derive((s, c), i) for s, c, i in changed.tolist()], np.uint32)
            flips = (before ^ after)[:, None] >> np.arange(32, dtype=np.uint32) & 1
            assert np.max(np.abs(flips.mean(0) - 0.5)) < 0.125


def test_seeds_of_any_size() -> None:
    given = (0, 5, 2**32 - 1, 2**32, 2**32 + 5, 2**40, 2**64, 2**100, -1, -(2**40))
    found = [fold(s) for s in given]
    assert found[:3] == [0, 5, 2**32 - 1] and fold(-1) == 2**32 - 1
    assert len(set(found)) == len(found) - 1  # -1 is 2^32 - 1
    assert all(0 <= word < 2**32 for word in found)


# -- every engine ---------------------------------------------------------------------------------
@pytest.mark.parametrize("key", KEYS)
def test_bits_on_engines(engine: Any, key: tuple[int, int]) -> None:
    wanted = host_bits(key, 1001)
    for words in (
        engine.random_bits(key_of(engine, key), 1001),
        random_bits.bits(engine, key_of(engine, key), 1001),
    ):
        assert engine.dtype(words) == "uint32"
        np.testing.assert_array_equal(engine.numpy(words), wanted)


EXACT = {
    "uniform": lambda s: random.uniform((37, 3), seed=s),
    "uniform of a range": lambda s: random.uniform((4001,), -0.3, 0.7, seed=s),
    "uniform float16": lambda s: random.uniform((4001,), dtype="float16", seed=s),
    "randint": lambda s: random.randint((4001,), -5, 12, seed=s),
    "randint of many": lambda s: random.randint((4001,), -70000, 3 * 10**8, seed=s),
    "randint of all": lambda s: random.randint((4001,), -(2**31), 2**31, seed=s),
    "randint of most": lambda s: random.randint((4001,), -(2**31), 2**31 - 9, seed=s),
    "randint int8": lambda s: random.randint((4001,), -100, 100, dtype="int8", seed=s),
    "randint uint32": lambda s: random.randint((4001,), 5, 2**32 - 1, dtype="uint32", seed=s),
    "dropout": lambda s: random.dropout(np.ones((33, 5), "float32"), 0.3, seed=s),
    "dropout noise": lambda s: random.dropout(
        np.ones((33, 5), "float32"), 0.5, noise_shape=(None, 1), seed=s
    ),
    "dropout of all": lambda s: random.dropout(np.ones((3, 5), "float32"), 1.0, seed=s),
    "shuffle": lambda s: random.shuffle(np.arange(60.0).reshape(3, 20), axis=1, seed=s),
    "permutation": lambda s: random.permutation(1000, seed=s),
}
CLOSE = {
    "normal": lambda s: random.normal((4001,), seed=s),
    "normal of moments": lambda s: random.normal((4001,), 100.0, 3.0, seed=s),
    "truncated": lambda s: random.truncated_normal((4001,), stddev=0.5, seed=s),
}


def on_numpy(draw: Any) -> Any:
    with use(loader.get("numpy")) as numpy:
        return numpy.numpy(draw(3))


@pytest.mark.parametrize("name", EXACT)
def test_draws_are_the_same_bits(engine: Any, name: str) -> None:
    wanted, found = on_numpy(EXACT[name]), engine.numpy(EXACT[name](3))
    assert found.dtype == wanted.dtype
    np.testing.assert_array_equal(found, wanted)
    if "all" not in name or "randint" in name:
        assert not np.array_equal(engine.numpy(EXACT[name](4)), wanted)


@pytest.mark.parametrize("name", CLOSE)
def test_draws_agree(engine: Any, name: str) -> None:
    np.testing.assert_allclose(
        engine.numpy(CLOSE[name](3)), on_numpy(CLOSE[name]), rtol=1e-6, atol=1e-7
    )


@pytest.mark.parametrize("name", [*EXACT, *CLOSE])
def test_compiled_draws_agree(engine: Any, name: str) -> None:
    """A compiler may not round otherwise: products and sums stay two roundings."""
    draw = {**EXACT, **CLOSE}[name]
    generator = SeedGenerator(3)

    def step(key: Any) -> Any:
        with frame([generator.state], [key]) as scope:
            out = draw(generator)
            return out, scope.take([generator.state])[0]

    out, after = engine.compile(step)(key_of(engine, (3, 0)))
    assert engine.numpy(after).tolist() == [3, 1]
    check = np.testing.assert_array_equal if name in EXACT else close
    check(engine.numpy(out), on_numpy(draw))


def close(a: Any, b: Any) -> None:
    np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-7)


def test_host_draws_are_the_engines(engine: Any) -> None:
    key = (3, 0)
    for low, high in ((0.0, 1.0), (-0.05, 0.05), (2.0, 2.7)):
        found = engine.numpy(random.uniform((999,), low, high, seed=3))
        np.testing.assert_array_equal(found, random_bits.host_uniform(key, (999,), low, high))
    found = engine.numpy(random.normal((999,), seed=3))
    np.testing.assert_allclose(found, random_bits.host_normal(key, (999,)), rtol=2e-6)
    found = engine.numpy(random.truncated_normal((999,), seed=3))
    wanted = random_bits.host_normal(key, (999,), truncated=True)
    np.testing.assert_allclose(found, wanted, rtol=2e-6)
    order = engine.numpy(random.permutation(999, seed=3))
    np.testing.assert_array_equal(order, random_bits.host_permutation(key, 999))
    mask = engine.numpy(random.dropout(np.ones(999, "float32"), 0.25, seed=3)) != 0
    np.testing.assert_array_equal(mask, random_bits.host_mask(key, 999, 0.25))


# -- distributions --------------------------------------------------------------------------------
N = 40_000
TRUNCATED_STDDEV = 0.87962566
# draw, mean, standard deviation, and the bound of both errors: 5 standard errors of the mean
MOMENTS = {
    "uniform": (lambda: random.uniform((N,), seed=1), 0.5, 12**-0.5),
    "uniform float64": (lambda: random.uniform((N,), dtype="float64", seed=1), 0.5, 12**-0.5),
    "normal": (lambda: random.normal((N,), 1.0, 2.0, seed=1), 1.0, 2.0),
    "truncated": (lambda: random.truncated_normal((N,), seed=1), 0.0, TRUNCATED_STDDEV),
    "randint": (lambda: random.randint((N,), 0, 10, seed=1), 4.5, 8.25**0.5),
    "gamma of 0.3": (lambda: random.gamma((N,), 0.3, seed=1), 0.3, 0.3**0.5),
    "gamma of 1": (lambda: random.gamma((N,), 1.0, seed=1), 1.0, 1.0),
    "gamma of 20": (lambda: random.gamma((N,), 20.0, seed=1), 20.0, 20.0**0.5),
    "beta": (lambda: random.beta((N,), 2.0, 3.0, seed=1), 0.4, 0.2),
    "beta of little": (lambda: random.beta((N,), 0.5, 0.5, seed=1), 0.5, 0.125**0.5),
    "binomial": (lambda: random.binomial((N,), 9, 0.4, seed=1), 3.6, 2.16**0.5),
    "binomial of many": (lambda: random.binomial((N,), 1000, 0.3, seed=1), 300.0, 210.0**0.5),
    "binomial of one": (lambda: random.binomial((N,), 700, 0.001, seed=1), 0.7, 0.6993**0.5),
    "dropout": (lambda: random.dropout(np.ones(N, "float32"), 0.2, seed=1), 1.0, 0.5),
}


@pytest.mark.parametrize("name", MOMENTS)
def test_moments(name: str) -> None:
    draw, mean, deviation = MOMENTS[name]
    with use(loader.get("numpy")) as numpy:
        x = numpy.numpy(draw()).astype("float64")
    assert abs(x.mean() - mean) < 5 * deviation / N**0.5
    kurtosis = np.mean((x - mean) ** 4) / deviation**4
    assert abs(x.std() - deviation) < 5 * deviation * ((kurtosis - 1) / 4 / N) ** 0.5


def test_normal_is_normal() -> None:
    """Chi-square over 100 cells of equal probability, |z| < 5; the largest is above 3.5."""
    quantiles = np.array([0.67448975, 1.28155157, 1.64485363, 2.32634787])  # of 0.75 0.9 0.95 0.99
    with use(loader.get("numpy")) as numpy:
        x = numpy.numpy(random.normal((N,), seed=2)).astype("float64")
    for q, share in zip(quantiles, (0.75, 0.9, 0.95, 0.99)):
        for side in (x, -x):
            z = (np.mean(side < q) - share) / (share * (1 - share) / N) ** 0.5
            assert abs(z) < 5
    assert 3.5 < np.abs(x).max() < 5.5
    y = random_bits.host_normal((5, 0), (N,), truncated=True)
    assert np.abs(y).max() < 2


def test_categorical_shares(engine: Any) -> None:
    shares = np.array([[0.1, 0.2, 0.7], [0.0, 0.5, 0.5]])
    with np.errstate(divide="ignore"):
        logits = np.log(shares).astype("float32")
    found = engine.numpy(random.categorical(logits, 5000, seed=1))
    assert found.shape == (2, 5000) and found.dtype == np.int32
    for row, wanted in zip(found, shares):
        counted = np.bincount(row, minlength=3) / 5000
        assert np.all(np.abs(counted - wanted) < 5 * (wanted * (1 - wanted) / 5000) ** 0.5 + 1e-9)


def test_gamma_beta_binomial_on_engines(engine: Any) -> None:
    for draw in (
        lambda: random.gamma((50,), np.linspace(0.1, 9, 50).astype("float32"), seed=1),
        lambda: random.beta((50,), 2.0, 0.5, seed=1),
        lambda: random.binomial((50,), 100, 0.5, seed=1),
        lambda: random.binomial((50,), 10, 0.5, seed=1),
    ):
        wanted = on_numpy(lambda _, draw=draw: draw())
        found = engine.numpy(engine.compile(draw)())
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)


def test_permutations_are_even() -> None:
    """All 24 orders of four occur alike: 4800 draws, |z| < 5."""
    orders = [tuple(random_bits.host_permutation((s, 0), 4).tolist()) for s in range(4800)]
    _, counted = np.unique(np.array(orders), axis=0, return_counts=True)
    assert counted.size == 24 and abs(chi_square(counted, 200)) < 5


# -- seeds ----------------------------------------------------------------------------------------
def test_generators_go_on(engine: Any) -> None:
    generator = SeedGenerator(9)
    first, second = (engine.numpy(random.uniform((5,), seed=generator)) for _ in range(2))
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(first, engine.numpy(random.uniform((5,), seed=9)))
    again = SeedGenerator.from_config(generator.get_config())
    np.testing.assert_array_equal(first, engine.numpy(random.uniform((5,), seed=again)))
    assert generator.state.numpy().tolist() == [9, 2]


def test_a_frame_keeps_its_counter(engine: Any) -> None:
    generator = SeedGenerator(9)
    with frame() as scope:
        generator.next()
        generator.next()
        assert engine.numpy(scope.assigned[generator.state]).tolist() == [9, 2]
    assert generator.state.numpy().tolist() == [9, 0]


def test_set_seed() -> None:
    with use(loader.get("numpy")) as numpy:

        def numbers() -> list[Any]:
            seeds.set_seed(5)
            made = [SeedGenerator(), SeedGenerator()]
            drawn = [random.uniform((3,), seed=g) for g in made] + [random.uniform((3,))] * 1
            return [numpy.numpy(x).tolist() for x in drawn] + [seeds.next_seed()]

        first = numbers()
        assert first == numbers()
        assert len({str(x) for x in first}) == 4
        seeds.set_seed(6)
        assert seeds.next_seed() not in first


def test_without_a_seed_draws_differ(engine: Any) -> None:
    x, y = (engine.numpy(random.normal((4,))) for _ in range(2))
    assert not np.array_equal(x, y)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: SeedGenerator(1.5), "must be an integer"),
        (lambda: random.uniform((2,), seed="x"), "SeedGenerator"),
        (lambda: random.uniform((2,), dtype="int32"), "floating point"),
        (lambda: random.randint((2,), 0, 3, dtype="float32"), "integer `dtype`"),
        (lambda: random.randint((2,), 3, 3), "from 1 to 2"),
        (lambda: random.dropout(np.ones(3, "float32"), 1.5), "in \\[0, 1\\]"),
        (lambda: random.categorical(np.ones(3, "float32"), 2), "\\[batch, classes\\]"),
    ],
)
def test_errors(call: Any, message: str) -> None:
    with use(loader.get("numpy")), pytest.raises(ValueError, match=message):
        call()
