"""Linear algebra where results are determined up to signs, gradients, and forward mode."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core import tree
from kerata.core.context import current, use
from kerata.core.errors import Unsupported
from kerata.engine.autodiff import tape
from kerata.engine.spec.graph import Graph, replay
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.reference import COMPLETE

NUMPY = loader.get("numpy")
OTHERS = COMPLETE[1:]
on_engines = pytest.mark.parametrize("name", COMPLETE)
RANDOM = np.random.default_rng(3)
SQUARE, TALL, WIDE = (RANDOM.normal(size=s) for s in ((2, 4, 4), (2, 5, 3), (2, 3, 5)))
BY_SHAPE = pytest.mark.parametrize("x", [SQUARE, TALL, WIDE], ids=["square", "tall", "wide"])


def host(engine: Any, *xs: Any) -> Any:
    """Tensors as arrays."""
    found = tuple(np.asarray(engine.numpy(x)) for x in xs)
    return found[0] if len(found) == 1 else found


def turned(x: Any) -> Any:
    return np.swapaxes(x, -1, -2)


def symmetric(x: Any) -> Any:
    return (x + turned(x)) / 2


def same(found: Any, expected: Any, limit: float = 1e-9) -> None:
    np.testing.assert_allclose(found, expected, rtol=limit, atol=limit)


# -- laws -----------------------------------------------------------------------------------------
@on_engines
@BY_SHAPE
@pytest.mark.parametrize("mode", ["reduced", "complete"])
def test_qr(name: str, x: Any, mode: str) -> None:
    engine = loader.get(name)
    with use(engine):
        q, r = host(engine, *ops.qr(engine.tensor(x), mode))
    assert q.shape == np.linalg.qr(x, mode)[0].shape and r.shape == np.linalg.qr(x, mode)[1].shape
    same(q @ r, x)
    same(turned(q) @ q, np.broadcast_to(np.eye(q.shape[-1]), (2, *2 * q.shape[-1:])))
    same(r, np.triu(r))


@on_engines
@BY_SHAPE
@pytest.mark.parametrize("full", [True, False])
def test_svd(name: str, x: Any, full: bool) -> None:
    engine = loader.get(name)
    with use(engine):
        u, s, vh = host(engine, *ops.svd(engine.tensor(x), full))
    shapes = [a.shape for a in np.linalg.svd(x, full)]
    assert [u.shape, s.shape, vh.shape] == shapes
    k = s.shape[-1]
    same((u[..., :k] * s[..., None, :]) @ vh[..., :k, :], x)
    same(s, np.linalg.svd(x, compute_uv=False))
    same(turned(u) @ u, np.broadcast_to(np.eye(u.shape[-1]), (2, *2 * u.shape[-1:])))


@on_engines
def test_eigh(name: str) -> None:
    """Of the symmetric part, whatever is given."""
    engine = loader.get(name)
    with use(engine):
        w, v = host(engine, *ops.eigh(engine.tensor(SQUARE)))
    same(w, np.linalg.eigvalsh(symmetric(SQUARE)))
    same((v * w[..., None, :]) @ turned(v), symmetric(SQUARE))


@on_engines
def test_eig(name: str) -> None:
    engine = loader.get(name)
    with use(engine):
        w, v = host(engine, *ops.eig(engine.tensor(SQUARE)))
        assert ops.dtype(ops.eig(engine.tensor(SQUARE.astype("float32")))[0]) == "complex64"
    assert w.dtype == v.dtype == np.complex128
    same(SQUARE @ v, v * w[..., None, :])
    same(np.sort_complex(w), np.sort_complex(np.linalg.eigvals(SQUARE)))


@on_engines
def test_halves_are_computed_in_float32(name: str) -> None:
    engine = loader.get(name)
    x = (SQUARE @ turned(SQUARE) + np.eye(4)).astype("float16")
    wide = x.astype("float32")
    calls = {
        "cholesky": np.linalg.cholesky, "inv": np.linalg.inv, "det": np.linalg.det,
        "pinv": np.linalg.pinv, "logdet": lambda x: np.linalg.slogdet(x)[1],
    }  # fmt: skip
    with use(engine):
        for call, reference in calls.items():
            found = getattr(ops, call)(engine.tensor(x))
            assert ops.dtype(found) == "float16"
            same(host(engine, found).astype("float32"), reference(wide), 2e-3)
        real, _ = ops.rfft(engine.tensor(x))
        assert ops.dtype(real) == "float16"


# -- gradients ------------------------------------------------------------------------------------
def squares(z: Any) -> Any:
    """Real numbers that do not hang on the phase."""
    unit = current().tensor(np.asarray(-1j), current().dtype(z))
    parts = (current().cast(a, "float64") for a in (z, current().multiply(z, unit)))
    first, second = parts
    return first * first + second * second


def projectors(vectors: Any) -> Any:
    """What is left of vectors when signs do not count."""
    return ops.square(vectors)


def spectrum(pair: Any) -> Any:
    return ops.square(pair[0]) + pair[1]


def spd(x: Any) -> Any:
    return ops.matmul(x, ops.swapaxes(x, -1, -2)) + ops.eye(x.shape[-1], dtype="float64")


def qr_of(x: Any) -> Any:
    return [projectors(part) for part in ops.qr(x)]


def svd_of(x: Any) -> Any:
    u, s, vh = ops.svd(x, full_matrices=False)
    return [projectors(u), s, projectors(vh)]


def eigh_of(x: Any) -> Any:
    w, v = ops.eigh(x)
    return [w, projectors(v)]


SMOOTH: dict[str, tuple[Any, Any]] = {
    "cholesky": (lambda x: ops.cholesky(spd(x)), SQUARE),
    "cholesky_inverse": (lambda x: ops.cholesky_inverse(ops.cholesky(spd(x))), SQUARE),
    "qr square": (qr_of, SQUARE), "qr tall": (qr_of, TALL), "qr wide": (qr_of, WIDE),
    "svd square": (svd_of, SQUARE), "svd tall": (svd_of, TALL), "svd wide": (svd_of, WIDE),
    "svd values": (lambda x: ops.svd(x, compute_uv=False), WIDE),
    "norms": (lambda x: [ops.norm(x, o, (1, 2)) for o in ("nuc", 2, -2)], WIDE),
    "eigh": (eigh_of, SQUARE),
    "lu square": (lambda x: ops.lu_factor(x)[0], SQUARE),
    "lu tall": (lambda x: ops.lu_factor(x)[0], TALL),
    "lu wide": (lambda x: ops.lu_factor(x)[0], WIDE),
    "det": (ops.det, SQUARE), "slogdet": (lambda x: ops.slogdet(x)[1], SQUARE),
    "inv": (ops.inv, SQUARE), "pinv tall": (ops.pinv, TALL), "pinv wide": (ops.pinv, WIDE),
    "lstsq": (lambda x: ops.lstsq(x, x[..., :2] * x[..., 1:2]), TALL),
    "solve": (lambda x: ops.solve(x, x[0, :, :2]), SQUARE),
    "upper": (lambda x: ops.solve_triangular(x, x[0, :, :2]), SQUARE),
    "lower": (lambda x: ops.solve_triangular(x, x[0, :, :2], lower=True), SQUARE),
    "fft": (lambda x: spectrum(ops.fft((x, x * x))), TALL),
    "fft2": (lambda x: spectrum(ops.fft2((x, x * x))), TALL),
    "ifft2": (lambda x: spectrum(ops.ifft2((x, x * x))), TALL),
    "rfft": (lambda x: spectrum(ops.rfft(x, 7)), TALL),
    "irfft": (lambda x: ops.irfft((x, x * x), 7), TALL),
    "stft": (lambda x: spectrum(ops.stft(x, 3, 1, 4)), WIDE),
    "istft": (lambda x: ops.istft((x, x * x), 3, 2, 4), TALL),
}  # fmt: skip


def weighted(function: Any) -> Any:
    """A scalar function of a list of one tensor."""

    def total(params: Any) -> Any:
        found: Any = 0.0
        for i, out in enumerate(tree.flatten(function(params[0]))):
            weights = np.random.default_rng(i).normal(size=tuple(ops.shape(out)))
            found = found + ops.sum(out * current().tensor(weights, "float64"))
        return found, None

    return total


def slope_of(total: Any) -> Any:
    """The derivative of a scalar function along a fixed direction."""

    def along(params: Any) -> Any:
        _, (g,) = current().value_and_grad(total)(params)
        direction = np.random.default_rng(9).normal(size=tuple(ops.shape(g)))
        return ops.sum(g * current().tensor(direction, "float64")), None

    return along


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("key", [*SMOOTH, "eig values", "eig vectors"])
def test_gradients_are_slopes(key: str, order: int) -> None:
    own = {
        "eig values": (lambda x: squares(ops.eig(x)[0]), SQUARE),
        "eig vectors": (lambda x: squares(ops.eig(x)[1]), SQUARE),
    }
    function, x = {**SMOOTH, **own}[key]
    with use(NUMPY):
        total = weighted(function)
        total = slope_of(total) if order == 2 else total
        (g,) = NUMPY.value_and_grad(total)([x])[1]
        direction, step = np.random.default_rng(1).normal(size=x.shape), 1e-6
        high, low = (float(total([x + sign * step * direction])[0]) for sign in (1, -1))
    expected = (high - low) / (2 * step)
    assert float(np.sum(g * direction)) == pytest.approx(expected, rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("key", SMOOTH)
def test_gradients_as_elsewhere(key: str, name: str) -> None:
    function, x = SMOOTH[key]
    found = []
    for engine in (NUMPY, loader.get(name)):
        with use(engine):
            (g,) = engine.value_and_grad(weighted(function))([engine.tensor(x)])[1]
            found.append(host(engine, g))
    same(*found, 1e-6)


@on_engines
def test_determinants_of_singular_matrices_have_gradients(name: str) -> None:
    engine = loader.get(name)
    x = np.zeros((4, 3, 3))
    x[1], x[2, 0, 0], x[3] = np.outer([1, 2, 3], [1, 0, 1]), 5, np.diag([2, 3, 0])
    x[1, 2, 2] = 7
    expected = np.zeros_like(x)  # cofactors
    for i in range(3):
        for j in range(3):
            minor = np.delete(np.delete(x, i, 1), j, 2)
            expected[:, i, j] = (-1) ** (i + j) * np.linalg.det(minor)
    with use(engine):
        run = engine.value_and_grad(lambda p: (ops.sum(ops.det(p[0])), None))
        same(host(engine, run([engine.tensor(x)])[1][0]), expected)


def test_second_derivatives_where_values_are_equal() -> None:
    """The unit matrix: singular vectors are not determined, the functions are smooth."""
    for function in (ops.det, ops.pinv, ops.inv):
        with use(NUMPY):
            total = slope_of(weighted(function))
            (g,) = NUMPY.value_and_grad(total)([np.eye(3)])[1]
            direction, step = np.random.default_rng(1).normal(size=(3, 3)), 1e-5
            high, low = (float(total([np.eye(3) + s * step * direction])[0]) for s in (1, -1))
        slope = (high - low) / (2 * step)
        assert float(np.sum(g * direction)) == pytest.approx(slope, rel=1e-4)


def test_equal_values_give_no_nan() -> None:
    with use(NUMPY):
        for function in (svd_of, eigh_of):
            (g,) = NUMPY.value_and_grad(weighted(function))(
                [np.stack([np.eye(3), np.zeros((3, 3))])]
            )[1]
            assert np.isfinite(g).all()


def test_what_has_no_gradient_says_so() -> None:
    with use(NUMPY):
        with pytest.raises(Unsupported, match="full_matrices"):
            NUMPY.value_and_grad(weighted(lambda x: ops.svd(x)[0]))([TALL])
        with pytest.raises(Unsupported, match="complete"):
            NUMPY.value_and_grad(weighted(lambda x: ops.qr(x, "complete")))([TALL])


def test_a_tape_round_another_engine() -> None:
    """The rules hold on every engine."""
    engine = loader.get(OTHERS[0]) if OTHERS else NUMPY
    for key in ("svd tall", "lu wide", "qr wide", "cholesky", "irfft"):
        function, x = SMOOTH[key]
        (g,) = tape.value_and_grad(engine, weighted(function))([engine.tensor(x)])[1]
        with use(NUMPY):
            (expected,) = NUMPY.value_and_grad(weighted(function))([x])[1]
        same(host(engine, g), expected, 1e-8)


# -- traces ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("key", [key for key in SMOOTH if key != "norms"])
def test_recorded_and_replayed(key: str) -> None:
    function, x = SMOOTH[key]
    with use(Graph(NUMPY)) as graph:
        symbol = graph.input(x.shape, "float64")
        outs = tree.flatten(function(symbol))
    assert graph.text(outs)
    with use(NUMPY):
        expected = tree.flatten(function(x))
    for found, wanted in zip(replay(outs, {symbol: x}, NUMPY), expected):
        same(found, wanted)


def test_open_sizes() -> None:
    with use(NUMPY):
        u, s, vh = infer(ops.svd, Symbol((None, 5, 3)))
        assert [a.shape for a in (u, s, vh)] == [(None, 5, 5), (None, 3), (None, 3, 3)]
        assert infer(ops.eig, Symbol((None, 3, 3)))[0].dtype == "complex64"
        real, imaginary = infer(lambda x: ops.stft(x, 4, 2, 8), Symbol((None, 32)))
        assert real.shape == imaginary.shape == (None, 17, 5)
        assert ops.rfft(Symbol((None, 8)))[0].shape == (None, 5)


# -- forward mode ---------------------------------------------------------------------------------
@on_engines
def test_jvp(name: str) -> None:
    engine = loader.get(name)
    x, t = SQUARE[0, :3, :3], SQUARE[1, :3, :3]
    with use(engine):
        a, b = engine.tensor(x), engine.tensor(t)
        out, slope = host(engine, *ops.jvp(lambda x: ops.multiply(ops.inv(x), 2.0), [a], [b]))
        same(out, 2 * np.linalg.inv(x))
        same(slope, -2 * np.linalg.inv(x) @ t @ np.linalg.inv(x))
        pair, slopes = ops.jvp(
            lambda x, y: (ops.matmul(x, y["y"]), ops.sum(x)), (a, {"y": b}), (b, {"y": a})
        )
        same(host(engine, pair[0]), x @ t)
        same(host(engine, *slopes)[0], t @ t + x @ x)
        same(host(engine, *slopes)[1], t.sum())
        out, slope, aux = ops.jvp(lambda x: (ops.argmax(x, 1), x), [a], [b], has_aux=True)
        assert host(engine, slope).tolist() == [0, 0, 0]
        same(host(engine, aux), x)
        last = ops.jvp(
            lambda c: ops.scan(lambda s, _: (ops.square(s), None), c, length=3)[0], [a], [b]
        )[1]
        same(host(engine, last), 8 * x**7 * t)


def test_jvp_of_jvp_and_gradient() -> None:
    def slope(x: Any) -> Any:
        return ops.jvp(lambda y: ops.sin(y) * y, [x], [ops.ones_like(x)])[1]

    with use(NUMPY):
        x = np.array([0.3, 1.2])
        same(ops.jvp(slope, [x], [np.ones(2)])[1], 2 * np.cos(x) - x * np.sin(x))
        (g,) = NUMPY.value_and_grad(lambda p: (ops.sum(slope(p[0])), None))([x])[1]
        same(g, 2 * np.cos(x) - x * np.sin(x))


def test_jvp_of_mistakes() -> None:
    with use(NUMPY):
        with pytest.raises(ValueError, match=r"\(2,\)"):
            ops.jvp(lambda x: x, [np.ones(2)], [np.ones(3)])
        with pytest.raises(TypeError, match="lists or tuples"):
            ops.jvp(lambda x: x, np.ones(2), np.ones(2))


# -- mistakes -------------------------------------------------------------------------------------
def test_a_matrix_that_is_not_positive_definite() -> None:
    with use(NUMPY), pytest.raises(ValueError, match="needs positive definite matrices"):
        ops.cholesky(-np.eye(2))


@on_engines
def test_stft_is_inverted(name: str) -> None:
    engine = loader.get(name)
    x = RANDOM.normal(size=(2, 40))
    with use(engine):
        for window in ("hann", "hamming", None, np.arange(1.0, 9)):
            pair = ops.stft(engine.tensor(x), 8, 2, 8, window=window)
            same(host(engine, ops.istft(pair, 8, 2, 8, window=window)), x)
            assert ops.istft(pair, 8, 2, 8, length=30, window=window).shape == (2, 30)
