"""Winograd's convolutions are convolutions, and are taken where they have fewer multiplications."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
import kerata as keras
from kerata import ops
from kerata.core.context import current, use
from kerata.engine.autodiff import tape
from kerata.lowering.compounds import winograd
from kerata.lowering.compounds.table import ONNX_COMPOUNDS
from kerata.lowering.trace import capture
from tests.lowering.onnx_running import NUMPY

RNG = np.random.default_rng(0)


def learning(**options):
    """A function of x, w and g: the convolution, and the gradients of its product with g."""

    def function(x, w, g):
        def along(params):
            y = ops.conv(*params, **options)
            return ops.sum(ops.multiply(y, g)), y

        (_, y), shares = tape.value_and_grad(current(), along)([x, w])
        return [y, *shares]

    return current().compile(function)


def drawn(*shape):
    return RNG.standard_normal(shape).astype("float32")


def close(found, wanted, tolerance):
    assert len(found) == len(wanted)
    for a, b in zip(found, wanted):
        np.testing.assert_allclose(a, b, rtol=0, atol=tolerance * np.std(b))


@pytest.mark.parametrize("taps", [(2, 7), (3, 3), (4, 6), (5, 5)])
@pytest.mark.parametrize("margins", [((0, 0), (0, 0)), ((1, 2), (3, 0))])
def test_it_is_the_convolution(taps, margins):
    x, w = drawn(2, 13, 12, 3), drawn(*taps, 3, 4)
    padded = np.pad(x, ((0, 0), *margins, (0, 0))).astype("float64")
    axes = [
        winograd.Axis(n, k, before, before + n + after - k + 1)
        for n, k, (before, after) in zip(x.shape[1:], taps, margins)
    ]
    g = drawn(2, axes[0].places, axes[1].places, 4)
    first = lambda a: a.transpose(0, 3, 1, 2)
    with use(NUMPY):
        made = winograd.Convolution.of(NUMPY, first(x), w, tuple(axes))
        y = made.result(NUMPY)
        of_x, of_w = [share() for share in made.gradients(NUMPY, first(g))]
        wanted = learning()(padded, w.astype("float64"), g.astype("float64"))
    (top, _), (left, _) = margins
    wanted[1] = wanted[1][:, top : top + 13, left : left + 12]
    close([y.transpose(0, 2, 3, 1), of_x.transpose(0, 2, 3, 1), of_w], wanted, 5e-5)


@pytest.mark.parametrize(
    ("spatial", "kernel", "taken"),
    [
        ((24, 24), (5, 5, 32, 32), True),
        ((8, 8), (3, 3, 64, 64), True),
        ((28, 28), (5, 5, 1, 32), False),
        ((224, 224), (3, 3, 64, 64), False),
        ((24, 24), (1, 1, 32, 32), False),
        ((24, 24), (9, 9, 32, 32), False),
        ((24,), (5, 32, 32), False),
    ],
)
def test_where_it_is_taken(spatial, kernel, taken):
    found = winograd.axes_of(spatial, kernel, [(0, 0)] * len(spatial))
    assert (found is not None) is taken


@pytest.mark.parametrize(
    ("dtype", "options"),
    [
        ("float32", {"padding": "same"}),
        ("float32", {"padding": "valid", "data_format": "channels_first"}),
        ("float16", {"padding": "valid"}),
    ],
)
def test_onnx_learns_by_it(dtype, options):
    x, w = drawn(3, 12, 12, 32).astype(dtype), (0.1 * drawn(3, 3, 32, 48)).astype(dtype)
    size = 12 if options["padding"] == "same" else 10
    g = drawn(3, size, size, 48).astype(dtype)
    if "data_format" in options:
        x, g = (a.transpose(0, 3, 1, 2) for a in (x, g))
    tolerance = 2e-5 if dtype == "float32" else 5e-3
    with keras.backend_scope("onnx"):
        function = learning(**options)
    with use(NUMPY):
        found, wanted = function(x, w, g), learning(**options)(*map(np.float64, (x, w, g)))
    assert {a.dtype for a in found} == {np.dtype(dtype)}
    close(found, wanted, tolerance)


@pytest.mark.parametrize(
    ("channels", "options", "taken"),
    [
        (32, {}, True),
        (32, {"strides": 2}, False),
        (32, {"dilation_rate": 2}, False),
        (64, {}, False),  # two groups
    ],
)
def test_only_what_learns_is_without_a_convolution(channels, options, taken):
    kernel = drawn(3, 3, 32, 32)

    def product(params):
        y = ops.conv(params[0], kernel, **options)
        return ops.sum(y), y

    def operations(function):
        program = capture(
            function, [((4, 12, 12, channels), "float32")], NUMPY, ONNX_COMPOUNDS
        ).program
        assert program.batched
        return {node.operation for node in program.nodes}

    assert "convolve" in operations(lambda x: product([x]))
    share = operations(lambda x: tape.value_and_grad(current(), product)([x]))
    assert ("convolve" in share) is not taken
