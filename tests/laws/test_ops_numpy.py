"""What rows cannot say of NumPy's further operations: complex numbers, bits, errors, symbols."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
import scipy.special as special

from kerata import ops
from kerata.core.context import use
from kerata.core.errors import EngineMissing, Unsupported
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.reference import COMPLETE

NUMPY = loader.get("numpy")
NUMBERS = np.array([[1 + 2j, -3 - 1j], [0.5j, -2.0]], "complex64")


def engine_named(name: str) -> Any:
    try:
        return loader.get(name)
    except (EngineMissing, ImportError) as error:
        pytest.skip(str(error))


every = pytest.mark.parametrize("name", loader.BUILTIN)


# -- complex numbers ------------------------------------------------------------------------------
@pytest.mark.parametrize("name", COMPLETE)
def test_complex_numbers_compile_and_have_gradients(name: str) -> None:
    """The square of |z| of z = polar(r, t) + 1j is r² + 2 r sin(t) + 1, whatever way it goes."""
    engine = engine_named(name)
    r, t = np.array([0.5, 1.5], "float32"), np.array([2.0, -1.0], "float32")

    def total(params: Any) -> Any:
        z = ops.polar(*params)
        pair = ops.view_as_real(ops.view_as_complex(ops.view_as_real(z)))
        y = ops.add(ops.imag(ops.conj(ops.conjugate(z))), 1.0)
        square = ops.add(ops.square(ops.real(z)), ops.square(y))
        return ops.add(ops.sum(square), ops.multiply(0.0, ops.sum(pair))), ops.angle(z)

    with use(engine):
        run = engine.compile(lambda values: engine.value_and_grad(total)(values))
        (value, angle), grads = run([engine.tensor(r), engine.tensor(t)])
        found = [engine.numpy(x) for x in (value, angle, *grads)]
    expected = (
        np.sum(r**2 + 2 * r * np.sin(t) + 1), t, 2 * r + 2 * np.sin(t), 2 * r * np.cos(t)
    )  # fmt: skip
    for a, b in zip(found, expected):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", COMPLETE)
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "int32"])
def test_dtypes_of_complex_numbers(name: str, dtype: str) -> None:
    engine = engine_named(name)
    wide = "complex128" if dtype == "float64" else "complex64"
    part = "float64" if dtype == "float64" else "float32"
    with use(engine):
        x = engine.tensor(np.array([1.0, 2.0]).astype(dtype))
        assert ops.dtype(ops.polar(x, x)) == ops.dtype(ops.view_as_complex(x)) == wide
        assert ops.dtype(ops.real(ops.polar(x, x))) == part
        assert ops.dtype(ops.real(x)) == ops.dtype(ops.imag(x)) == ops.dtype(ops.conj(x)) == dtype
        assert ops.dtype(ops.angle(x)) == ("float32" if dtype == "int32" else dtype)


def test_symbols_of_complex_numbers() -> None:
    with use(NUMPY):
        z = Symbol((None, 3), "complex128")
        for operation, shape, dtype in (
            (ops.real, (None, 3), "float64"), (ops.angle, (None, 3), "float64"),
            (ops.isreal, (None, 3), "bool"), (ops.conj, (None, 3), "complex128"),
            (ops.view_as_real, (None, 3, 2), "float64"),
        ):  # fmt: skip
            found = infer(operation, z)
            assert (tuple(found.shape), found.dtype) == (shape, dtype)
        found = infer(ops.view, Symbol((None, 4), "float32"), "complex64")
        assert (tuple(found.shape), found.dtype) == ((None, 2), "complex64")


@pytest.mark.parametrize("name", ("onnx", "theano"))
def test_whole_programs_are_real(name: str) -> None:
    """A step with complex numbers says so, or NumPy computes it."""
    engine = engine_named(name)
    with use(engine):
        run = engine.compile(lambda x: ops.real(ops.polar(x, x)))
        try:
            found = engine.numpy(run(engine.tensor(np.array([1.0, 2.0], "float32"))))
        except Unsupported as error:
            assert name in str(error) and "jax" in str(error)
        else:
            np.testing.assert_allclose(found, np.array([1, 2]) * np.cos([1, 2]), rtol=1e-6)


# -- bits -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", COMPLETE)
def test_view_goes_there_and_back(name: str) -> None:
    engine = engine_named(name)
    dtypes = "uint8 int8 int16 int32 int64 float16 bfloat16 float32 float64 complex64".split()
    random = np.random.default_rng(0)
    data = random.integers(0, 256, (2, 16)).astype("uint8")
    data[:, 1::2] &= 0x3B  # no NaN, infinity or denormal among the floats
    data[:, 1::2] |= 0x08
    with use(engine):
        x = engine.tensor(data)
        for first in dtypes:
            seen = ops.view(x, first)
            np.testing.assert_array_equal(engine.numpy(ops.view(seen, "uint8")), data, first)
            if first != "bfloat16":
                np.testing.assert_array_equal(engine.numpy(seen), data.view(first), first)


@pytest.mark.parametrize("name", COMPLETE)
@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32", "float64"])
def test_nextafter_is_the_very_next(name: str, dtype: str) -> None:
    engine = engine_named(name)
    with use(engine):
        x = ops.cast(engine.tensor(np.array([1.0, -1.0, 3.5, 0.0])), dtype)
        up = ops.nextafter(x, float("inf"))
        back = ops.nextafter(up, float("-inf"))
        assert ops.dtype(up) == dtype
        same = [engine.numpy(ops.view(t, f"int{16 if '16' in dtype else dtype[5:]}"))
                for t in (x, up, back)]  # fmt: skip
    np.testing.assert_array_equal(same[1] - same[0], [1, -1, 1, 1])
    np.testing.assert_array_equal(same[2][:3], same[0][:3])


@pytest.mark.parametrize("name", COMPLETE)
def test_nextafter_has_the_gradient_of_its_first_operand(name: str) -> None:
    engine = engine_named(name)
    with use(engine):
        x, y = (engine.tensor(np.array(v, "float32")) for v in ([1.0, 2.0], [[5.0], [0.0]]))
        grads = engine.value_and_grad(lambda p: (ops.sum(ops.nextafter(*p)), None))([x, y])[1]
        np.testing.assert_array_equal(engine.numpy(grads[0]), [2, 2])
        np.testing.assert_array_equal(engine.numpy(grads[1]), [[0], [0]])


def test_float64_is_exact_to_the_last_digits() -> None:
    x = np.linspace(-60, 60, 2001)
    with use(NUMPY):
        np.testing.assert_allclose(ops.i0(x), special.i0(x), rtol=4e-15)
        np.testing.assert_allclose(ops.i0(x / 8), special.i0(x / 8), rtol=4e-15)
        np.testing.assert_allclose(ops.sinc(x), np.sinc(x), rtol=4e-15, atol=1e-16)
        steps = np.array([-1074, -1040, 0, 1023, 3000, -3000], "int32")
        with np.errstate(all="ignore"):
            np.testing.assert_array_equal(ops.ldexp(np.full(6, 1.25), steps), np.ldexp(1.25, steps))


# -- gradients at edges ---------------------------------------------------------------------------
@every
def test_gradients_are_finite_beside_nan_and_at_edges(name: str) -> None:
    engine = engine_named(name)
    nan = np.nan
    x = np.array([[nan, nan, nan], [1.0, nan, 3.0], [2.0, 2.0, nan]], "float32")
    functions = [
        *(lambda t, f=f: getattr(ops, f)(t, axis=1) for f in (
            "nansum nanprod nanmean nanvar nanstd nanmax nanmin nanmedian nancumsum nancumprod"
        ).split()),
        lambda t: ops.fmax(t, 2.0), lambda t: ops.fmin(2.0, t),
        lambda t: ops.sinc(ops.subtract(ops.nansum(t, 1), 4.0)),
        lambda t: ops.cdist(ops.where(ops.isnan(t), 0.0, t), ops.zeros((1, 3))),
        lambda t: ops.i0(ops.nansum(t, 1)),
    ]  # fmt: skip
    with use(engine):

        def total(params: Any, rest: Any) -> Any:
            found = ops.zeros(())
            for f in functions:
                out = f(params[0])
                found = ops.add(found, ops.sum(ops.where(ops.isnan(out), 0.0, out)))
            return found, None

        run = engine.compile(lambda t: engine.value_and_grad(total)([t], None)[1][0])
        grads = engine.numpy(run(engine.tensor(x)))
    assert np.isfinite(grads).all(), grads
    np.testing.assert_array_equal(grads[np.isnan(x)], 0)


@every
def test_gradients_of_roots_at_zero_are_zero(name: str) -> None:
    engine = engine_named(name)
    functions = [
        lambda t: ops.std(t, 1), lambda t: ops.nanstd(t, 1), ops.norm, lambda t: ops.norm(t, 3, 1),
        lambda t: ops.norm(t, 1.5, 0), lambda t: ops.norm(t, "fro"), lambda t: ops.hypot(t, t),
        lambda t: ops.cdist(t, t), lambda t: ops.arctan2(t, t),
    ]  # fmt: skip
    with use(engine):

        def total(params: Any) -> Any:
            return functools.reduce(ops.add, [ops.sum(f(params[0])) for f in functions]), None

        run = engine.compile(lambda t: engine.value_and_grad(total)([t])[1][0])
        grads = engine.numpy(run(engine.tensor(np.zeros((2, 3), "float32"))))
    np.testing.assert_array_equal(grads, np.zeros((2, 3)))


# -- vectorize ------------------------------------------------------------------------------------
@every
def test_vectorize(name: str) -> None:
    engine = engine_named(name)
    a, b = np.arange(12, dtype="float32").reshape(2, 3, 2), np.array([1.0, -2.0], "float32")
    with use(engine):
        x, y = engine.tensor(a), engine.tensor(b)

        def affine(x: Any, y: Any = 0.0, scale: float = 1.0) -> Any:
            assert ops.ndim(x) == 0
            return ops.add(ops.multiply(x, scale), y)

        found = ops.vectorize(affine, excluded={"scale"})(x, y, scale=2.0)
        np.testing.assert_array_equal(engine.numpy(found), 2 * a + b)
        found = ops.vectorize(affine, excluded=[1])(x, 3.0)
        np.testing.assert_array_equal(engine.numpy(found), a + 3)
        pair = ops.vectorize(
            lambda m, v: (ops.matmul(m, v), ops.sum(v)), signature="(n, k), (k) -> (n), ()"
        )(x, y)
        np.testing.assert_array_equal(engine.numpy(pair[0]), a @ b)
        np.testing.assert_array_equal(engine.numpy(pair[1]), [-1, -1])
        made = ops.vectorize(affine)(Symbol((None, 3), "float32"), 1.0)
        assert (tuple(made.shape), made.dtype) == ((None, 3), "float32")


# -- sets whose size follows from values ----------------------------------------------------------
@every
def test_unique_needs_a_size_where_values_are_not_known(name: str) -> None:
    engine = engine_named(name)
    with use(engine):
        with pytest.raises(ValueError, match="size"):
            ops.unique(Symbol((4,), "int32"))
        made = ops.unique(Symbol((None, 2), "int32"), size=3, return_inverse=True)
        assert [tuple(t.shape) for t in made] == [(3,), (None, 2)]
        if name in ("jax", "onnx"):  # programs of fixed shapes
            with pytest.raises(ValueError, match="unique: .* give `size`"):
                engine.compile(ops.unique)(engine.tensor(np.array([5, 2], "int32")))
        compiled = engine.compile(lambda x: ops.unique(x, size=3))
        found = engine.numpy(compiled(engine.tensor(np.array([5, 2, 5, 2], "int32"))))
    np.testing.assert_array_equal(found, [2, 5, 0])


# -- mistakes -------------------------------------------------------------------------------------
X = np.ones((2, 3), "float32")
MISTAKES: list[tuple[Any, type[Exception], str]] = [
    (lambda: ops.gcd(X, 2), TypeError, "gcd takes integers.*float32"),
    (lambda: ops.lcm(X > 0, X > 0), TypeError, "lcm takes integers.*bool"),
    (lambda: ops.ldexp(X, 2.5), TypeError, "exponent.*float"),
    (lambda: ops.view(X, "float64"), ValueError, r"\(2, 3\).*float64"),
    (lambda: ops.view(X[0, 0], "uint8"), ValueError, r"shape \(\)"),
    (lambda: ops.view_as_complex(X), ValueError, r"size 2.*\(2, 3\)"),
    (lambda: ops.corrcoef(X[None]), ValueError, r"\(1, 2, 3\)"),
    (lambda: ops.correlate(X, X), ValueError, r"two vectors.*\(2, 3\)"),
    (lambda: ops.correlate(X[0], X[0], mode="all"), ValueError, "'valid', 'same', 'full'"),
    (lambda: ops.cdist(X, X.T), ValueError, r"\(2, 3\).*\(3, 2\)"),
    (lambda: ops.histogram(X), ValueError, r"\(2, 3\); ravel"),
    (lambda: ops.histogram(X[0], [0.0, 1.0]), TypeError, "number of intervals"),
    (lambda: ops.histogram(X[0], 0), ValueError, "1 or more"),
    (lambda: ops.histogram(X[0], 2, range=(1, 0)), ValueError, "lowest, highest"),
    (lambda: ops.diff(X, -1), ValueError, "negative"),
    (lambda: ops.select([X > 0], []), ValueError, "1 conditions, 0 choices"),
    (lambda: ops.select([], []), ValueError, "at least one"),
    (lambda: ops.nanmax(X[:0]), ValueError, r"nanmax.*\(0, 3\)"),
    (lambda: ops.nanquantile(X, 1.5), ValueError, r"\[0, 1\]"),
    (lambda: ops.quantile(X, -0.5), ValueError, r"quantile.*\[0, 1\]"),
    (lambda: ops.nanquantile(X, 0.5, method="half"), ValueError, "linear"),
    (lambda: ops.argpartition(X, 3), ValueError, "kth = 3.*axis of 3"),
    (lambda: ops.vander(X), ValueError, r"\(2, 3\)"),
    (lambda: ops.vsplit(X[0], 1), ValueError, "vsplit.*rank 2"),
    (lambda: ops.dsplit(X, 1), ValueError, "dsplit.*rank 3"),
    (lambda: ops.fliplr(X[0]), ValueError, "fliplr.*rank 2"),
    (lambda: ops.rot90(X[0]), ValueError, "rot90.*rank 2"),
    (lambda: ops.rot90(X, axes=(0, 0)), ValueError, "twice"),
    (lambda: ops.hstack([]), ValueError, "empty"),
    (lambda: ops.unique(X[:0], size=2), ValueError, "no 2 values"),
    (lambda: ops.rearrange(X, "a b -> a"), ValueError, "once on each side.*b"),
    (lambda: ops.rearrange(X, "a a -> a"), ValueError, "once on each side.*a"),
    (lambda: ops.rearrange(X, "a b c -> a b c"), ValueError, "3 axes, the tensor has 2"),
    (lambda: ops.rearrange(X, "a (b c) -> a b c"), ValueError, "all but one of b, c"),
    (lambda: ops.rearrange(X, "a (b c) -> a b c", b=2), ValueError, r"size 3 .*\(2, 3\)"),
    (lambda: ops.rearrange(X, "a b -> b a", c=2), ValueError, "no axis c"),
    (lambda: ops.rearrange(X, "a b"), ValueError, "->"),
    (lambda: ops.rearrange(X, "a (b -> a b"), ValueError, "not closed"),
    (lambda: ops.rearrange(X, "a b) -> a b"), ValueError, "not understood"),
    (lambda: ops.rearrange(X, "a (...) -> a ..."), ValueError, "part of an axis"),
    (lambda: ops.vectorize(len, signature="n->m"), ValueError, "no signature"),
    (lambda: ops.vectorize(ops.add)(X[:0], 1), ValueError, "nothing to call"),
    (lambda: ops.vectorize(ops.dot, signature="(n),(n)->()")(X, X[:, 0]), ValueError, "'n'"),
]


@pytest.mark.parametrize("number", range(len(MISTAKES)))
def test_mistakes_are_explained(number: int) -> None:
    call, kind, message = MISTAKES[number]
    with use(NUMPY), pytest.raises(kind, match=message):
        call()


@pytest.mark.parametrize("k", [1, 3, 9])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_largest_of_nan_and_negative_zeros(dtype: str, k: int) -> None:
    """NaN is larger than infinity, and zeros are equal."""
    x = np.random.default_rng(0).integers(-2, 3, (5, 9)).astype(dtype)
    x[1, 2:5], x[2], x[3, 1::3], x[4, ::2] = np.nan, np.nan, np.inf, -0.0
    x[3, 0] = np.nan
    with use(loader.get("numpy")):
        values, indices = ops.top_k(x, k)
    order = 8 - np.argsort(x[:, ::-1], -1, kind="stable")[:, ::-1][:, :k]
    np.testing.assert_array_equal(indices, order)
    np.testing.assert_array_equal(values, np.take_along_axis(x, order, -1))


@pytest.mark.parametrize("bounds", [(-1, 2.0), (None, 1.0), (1, None), (0.0, 0.0)])
def test_a_bound_halves_the_gradient(bounds: Any) -> None:
    x = np.array([-2, -1, 0, 1, 2, 3, np.nan], "float32")
    engine = loader.get("numpy")

    def slope(clip: Any) -> Any:
        return engine.value_and_grad(lambda params: (ops.sum(clip(params[0], *bounds)), None))

    with use(engine):
        found, expected = (slope(clip)([x])[1][0] for clip in (ops.clip, ops.clip.body))
    np.testing.assert_array_equal(found, expected)


@every
def test_half_floats_are_accumulated_in_float32(name: str) -> None:
    engine = engine_named(name)
    for dtype in ("float16", "bfloat16"):
        with use(engine):
            x = ops.cast(ops.full((4096,), 0.1), dtype)
            tenth = float(ops.convert_to_numpy(ops.cast(x, "float32"))[0])
            for found, expected in (
                (ops.nansum(x), 4096 * tenth), (ops.nanmean(x), tenth), (ops.nanvar(x), 0.0),
                (ops.trapezoid(x), 4095 * tenth), (ops.nanmedian(x), tenth),
                (ops.cdist(x[None], ops.zeros((1, 4096), dtype))[0, 0], 64 * tenth),
            ):  # fmt: skip
                assert ops.dtype(found) == dtype
                found = ops.convert_to_numpy(ops.cast(found, "float32"))
                np.testing.assert_allclose(found, expected, rtol=5e-3, atol=1e-4)


@pytest.mark.parametrize("name", COMPLETE)
def test_axes_may_be_tensors(name: str) -> None:
    x = np.arange(24.0, dtype="float32").reshape(2, 3, 4)
    with use(loader.get(name)):
        for axis in (ops.arange(1, 3), np.arange(1, 3), [ops.array(1), ops.array(2)]):
            np.testing.assert_array_equal(np.asarray(ops.sum(x, axis=axis)), x.sum((1, 2)))
