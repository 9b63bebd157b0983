"""Sequences that are padded at the end give what they give without the padding."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from kerata.core.context import current
from kerata.engine.variable import frame
from tests.laws.test_masks import ROWS, data


def shortened(x: Any, axes: int) -> Any:
    """Without the last two steps along so many axes after the first."""
    return x[(slice(None), *[slice(0, n - 2) for n in x.shape[1 : 1 + axes]])]


def ends(mask: Any, padded: bool) -> Any:
    """Masks of these shapes that hide the last two steps, or leave them out."""
    if isinstance(mask, list):
        return [ends(part, padded) for part in mask]
    if not isinstance(mask, np.ndarray):
        return mask
    found = np.zeros_like(mask)
    shortened(found, mask.ndim - 1)[...] = True
    return found if padded else shortened(found, mask.ndim - 1)


def apply(layer: Any, name: str, padded: bool, fill: float = np.nan) -> Any:
    """The outputs of a row's layer, without the steps that are hidden."""
    _, shapes, hidden, call = ROWS[name]
    xs = [data(shape, None, 0, i) for i, shape in enumerate(shapes)]
    for i, mask in enumerate(hidden):
        if mask is not None:
            xs[i][~ends(mask, True)] = fill
            xs[i] = xs[i] if padded else shortened(xs[i], mask.ndim - 1)
    given = {k: ends(v, padded) for k, v in call.items()}
    tensors = [ops.convert_to_tensor(x) for x in xs]
    several = isinstance(layer, layers.Attention)
    y = layer(tensors, **given) if several else layer(*tensors, **given)
    if hidden[0] is not None and tuple(y.shape[1:2]) == (5,):
        return y[:, 2:] if name.endswith("-all") else shortened(y, hidden[0].ndim - 1)
    return y


@pytest.mark.parametrize("name", [n for n in ROWS if not n.endswith(("-first", "Masking"))])
def test_padded_is_unpadded(name: str) -> None:
    """Values and gradients, with NaN in the padding."""
    with kerata.backend_scope("numpy"):
        layer = ROWS[name][0]()
        apply(layer, name, True, 0.0)
        trained, found = layer.trainable_variables, []
        for padded in (True, False):

            def function(params: Any, padded: bool = padded) -> Any:
                with frame(trained, params):
                    y = apply(layer, name, padded)
                return ops.sum(ops.multiply(y, data(tuple(y.shape), None, 0, 9))), [y]

            run = current().value_and_grad(function)
            (loss, (y,)), gradients = run([v.value for v in trained])
            found.append([loss, y, *gradients])
    for a, b in zip(*found):
        assert np.isfinite(a).all() and a.shape == b.shape
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-6)
