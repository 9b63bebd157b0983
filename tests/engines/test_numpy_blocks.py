"""What NumPy does in pieces, or by matrix products, gives what the operations' bodies give."""

from __future__ import annotations

import threading
import warnings

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engine.random.bits import derive, host_bits
from kerata.engines import loader
from kerata.engines.numpy import _blocks

NUMPY = loader.get("numpy")
RNG = np.random.default_rng(0)
CLASSES = RNG.integers(0, 128, (128,)).astype("int32")
SHARES = RNG.random((128, 128)).astype("float32")
CALLS = {
    "softmax": lambda x: ops.softmax(x),
    "log_softmax": lambda x: ops.log_softmax(x),
    "softmax, other axis": lambda x: ops.softmax(x, 0),
    "log_softmax, other axis": lambda x: ops.log_softmax(x, 0),
    "sparse": lambda x: ops.sparse_categorical_crossentropy(CLASSES, x, True),
    "soft": lambda x: ops.categorical_crossentropy(SHARES, x, True),
    "sigmoid": lambda x: ops.sigmoid(x),
    "silu": lambda x: ops.silu(x),
    "gelu": lambda x: ops.gelu(x),
    "gelu, exact": lambda x: ops.gelu(x, False),
    "softplus": lambda x: ops.softplus(x),
    "layer_normalization": lambda x: ops.layer_normalization(x, SHARES[0], SHARES[1]),
    "layer_normalization, scaled": lambda x: ops.layer_normalization(x, SHARES[0]),
    "layer_normalization, plain": lambda x: ops.layer_normalization(x),
    "rms_normalization": lambda x: ops.rms_normalization(x, SHARES[0]),
    "rms_normalization, plain": lambda x: ops.rms_normalization(x),
}


def results(call, x):
    """The value, and the gradient of its product with fixed weights."""
    weights = np.random.default_rng(1).normal(size=call(x).shape).astype(x.dtype)

    def total(params):
        out = call(params[0])
        return ops.sum(ops.multiply(out, weights)), out

    (_, out), (gradient,) = NUMPY.value_and_grad(total)([x])
    return out, gradient


@pytest.fixture
def bodies():
    """An engine without overrides."""
    tables = dict.fromkeys(("native", "gradients", "higher_order"), {})
    return type("Bare", (type(NUMPY),), tables)()


@pytest.mark.parametrize("block", [1 << 18, 1 << 11])
@pytest.mark.parametrize("scale", [1.0, 20.0, 1000.0])
@pytest.mark.parametrize("call", CALLS)
def test_sizes_of_numbers_and_pieces(call, scale, block, bodies, monkeypatch):
    x = RNG.normal(size=(128, 128)).astype("float32") * np.float32(scale)
    monkeypatch.setattr(_blocks, "BLOCK", block)
    with use(NUMPY):
        found = results(CALLS[call], x)
    with use(bodies):
        wanted = results(CALLS[call], x.astype("float64"))
    for a, b in zip(found, wanted):
        assert a.dtype == np.float32
        np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-5 * max(1.0, np.abs(b).max()))


@pytest.mark.parametrize("call", ["softmax", "log_softmax", "sparse", "soft"])
def test_what_is_not_finite(call, bodies):
    x = RNG.normal(size=(128, 128)).astype("float32")
    x[3, 5], x[7, 2] = -np.inf, np.nan
    with use(NUMPY), np.errstate(all="ignore"):
        found = CALLS[call](x)
    with use(bodies), np.errstate(all="ignore"):
        wanted = CALLS[call](x)
    np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("rows", [9, 40, 1 << 15, 1 << 17])
@pytest.mark.parametrize("dtype", ["float32", "int32"])
def test_rows_that_repeat_are_summed(rows, dtype):
    places = RNG.integers(max(0, rows - 50), rows, (5000,)).astype("int32")
    updates = RNG.integers(-4, 5, (5000, 70)).astype(dtype)
    wanted = np.zeros((rows, 70), dtype)
    np.add.at(wanted, places, updates)
    with use(NUMPY):
        found = ops.segment_sum(updates, places, rows)
    assert found.dtype == dtype
    np.testing.assert_array_equal(found, wanted)


def test_overflow_is_quiet_in_all_threads_at_once():
    x, found = np.full((300, 1000), 800, "float32"), []

    def work():
        with use(NUMPY):
            for _ in range(30):
                found.append(float(ops.exp(x).max()) + float(ops.square(x * 1e30).max()))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [np.inf] * 120


@pytest.mark.parametrize("level", [0.0, 3.0, 300.0])
def test_columns_are_normalized_wherever_they_lie(level):
    random = np.random.default_rng(0)
    x = (random.normal(size=(1 << 15, 24)) + level).astype("float32")
    scale, offset, g = (random.normal(size=n).astype("float32") for n in (24, 24, x.shape))

    def total(params):
        mean, variance = ops.moments(params[0], (0,))
        out = ops.batch_normalization(params[0], mean, variance, -1, offset, scale)
        return ops.sum(ops.multiply(out, g)), out

    with use(NUMPY):
        (_, out), (slope,) = NUMPY.value_and_grad(total)([x])
    wide = x.astype("float64")
    deviation = np.sqrt(wide.var(0) + 1e-3)
    away = (wide - wide.mean(0)) / deviation
    inner = g.astype("float64") * scale
    expected = (inner - inner.mean(0) - away * (inner * away).mean(0)) / deviation
    np.testing.assert_allclose(out, away * scale + offset, atol=4e-6 + 3e-7 * level)
    np.testing.assert_allclose(slope, expected, atol=4e-6 + 3e-7 * level)


@pytest.mark.parametrize("count", [1, 1 << 16, (1 << 16) + 1, 3 << 16])
def test_words_hashed_in_blocks_are_those_of_the_hash(count):
    words = host_bits((5, 9), count)
    for i in {0, count // 2, count - 1}:
        assert int(words[i]) == derive((5, 9), i)
