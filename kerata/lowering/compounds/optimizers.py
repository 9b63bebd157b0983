"""Adam's update in the order that costs ONNX Runtime least: numbers are cheaper operands."""

from __future__ import annotations

import math
from typing import Any

from ..trace import Compound, Tensor, Trace


def adam_update(
    trace: Trace, parameter: Tensor, gradient: Tensor, m: Tensor, v: Tensor, rate: Any,
    beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-7,
) -> Any:  # fmt: skip
    """As `kerata.ops.adam_update`: `m = beta_1 * m + (1 - beta_1) * g`, and v likewise.

    A pass over two tensors takes nearly twice as long as one over a tensor and a number. The
    gradient is scaled so that its square is what v takes up: ONNX Runtime scales within the matrix
    product that a gradient mostly is.
    """
    operands = (parameter, gradient, m, v)
    plain = all(type(x) is float for x in (beta_1, beta_2, epsilon)) and beta_2 < 1.0
    if not plain or any(x.dtype != "float32" for x in operands):
        return NotImplemented
    if type(rate) is float:
        rate = trace.scalar(rate, m.dtype)
    elif getattr(rate, "dtype", None) != "float32" or rate.shape != ():
        return NotImplemented

    def times(x: Tensor, factor: float) -> Tensor:
        return trace.multiply(x, trace.scalar(factor, x.dtype))

    part = math.sqrt(1.0 - beta_2)
    scaled = times(gradient, part)
    m = trace.add(times(m, beta_1), times(scaled, (1.0 - beta_1) / part))
    v = trace.add(times(v, beta_2), trace.multiply(scaled, scaled))
    divisor = trace.add(trace.sqrt(v), trace.scalar(epsilon, v.dtype))
    step = trace.divide(trace.multiply(m, rate), divisor)
    return trace.subtract(parameter, step), m, v


UPDATES = {"adam_update": Compound(adam_update)}
