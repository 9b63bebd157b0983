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


@pytest.mark.parametrize("name", [n for n in ROWS if not n.endswith(("-first", "Masking"))])
def test_padded_is_unpadded(name: str) -> None:
    """Values and gradients of sequences that end in NaN are those of sequences without the end."""
    make, shapes, hidden, call = ROWS[name]
    with kerata.backend_scope("numpy"):
        layer = make()
        backwards = name.endswith("-all")

        def ends(mask: Any, padded: bool) -> Any:
            if isinstance(mask, list):
                return [ends(part, padded) for part in mask]
            if not isinstance(mask, np.ndarray):
                return mask
            found = np.zeros_like(mask)
            shortened(found, mask.ndim - 1)[...] = True
            return found if padded else shortened(found, mask.ndim - 1)

        def apply(xs: Any, given: Any) -> Any:
            return layer(list(xs), **given) if isinstance(layer, layers.Attention) else layer(
                *xs, **given
            )  # fmt: skip

        whole = [data(s, None, 0, i) for i, s in enumerate(shapes)]
        apply(whole, {k: ends(v, True) for k, v in call.items()})
        trained = layer.trainable_variables
        found: list[Any] = []
        for padded in (True, False):
            xs = [x.copy() for x in whole]
            for i, mask in enumerate(hidden):
                if mask is not None:
                    xs[i][~ends(mask, True)] = np.nan
                    xs[i] = xs[i] if padded else shortened(xs[i], mask.ndim - 1)
            given = {k: ends(v, padded) for k, v in call.items()}

            def function(params: Any, xs: Any = xs, given: Any = given) -> Any:
                with frame(trained, params):
                    y = apply(map(ops.convert_to_tensor, xs), given)
                if hidden[0] is not None and tuple(y.shape[1:2]) == (5,):
                    axes = hidden[0].ndim - 1
                    y = y[:, 2:] if backwards else shortened(y, axes)
                return ops.sum(ops.multiply(y, data(tuple(y.shape), None, 0, 9))), [y]

            (_, (y,)), gradients = current().value_and_grad(function)([v.value for v in trained])
            found.append([y, *gradients])
        for a, b in zip(*found):
            assert np.isfinite(a).all() and a.shape == b.shape
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
