"""Products with weights."""

from __future__ import annotations

import numpy as np

from ...core import Array
from ...engine import serves
from ._blocks import total
from ._kernels import Args, Shares


@serves(lambda x, *_: x.ndim > 1 and x.dtype.char in "fd" and x.size)
def linear(x: Array, kernel: Array, bias: Array | None) -> Array:
    """`x @ kernel + bias`; see `kerata.ops.linear`."""
    out = np.matmul(x.reshape(-1, x.shape[-1]), kernel).reshape(*x.shape[:-1], kernel.shape[1])
    return out if bias is None else np.add(out, bias, out=out)


def linear_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """Two products and a sum."""
    x, kernel, bias = args
    rows = g.reshape(-1, g.shape[-1])
    return [
        lambda: np.matmul(rows, kernel.T).reshape(x.shape),
        lambda: np.matmul(x.reshape(-1, x.shape[-1]).T, rows),
        None if bias is None else lambda: np.asarray(total(rows, (0,))),
    ]


KERNELS = {"linear": (linear, linear_gradient)}
