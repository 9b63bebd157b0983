"""Adam's update in the order that costs ONNX Runtime least: numbers are cheaper operands."""

from __future__ import annotations

import math
from typing import Any

from ...engine import serves
from ..trace import Compound, Tensor, Trace
from .elementwise import single


def _plain(
    trace: Trace, parameter: Tensor, gradient: Tensor, m: Tensor, v: Tensor, rate: Any, beta_1: Any,
    beta_2: Any, epsilon: Any,
) -> bool:  # fmt: skip
    """Tensors of float32, and numbers; the rate is either."""
    numbers = all(type(x) is float for x in (beta_1, beta_2, epsilon)) and beta_2 < 1.0
    scalar = type(rate) is float or single(trace, rate) and rate.shape == ()
    return numbers and scalar and all(single(trace, x) for x in (parameter, gradient, m, v))


@serves(_plain)
def adam_update(
    trace: Trace, parameter: Tensor, gradient: Tensor, m: Tensor, v: Tensor, rate: Any,
    beta_1: float, beta_2: float, epsilon: float,
) -> Any:  # fmt: skip
    """As `kerata.ops.adam_update`: `m = beta_1 * m + (1 - beta_1) * g`, and v likewise.

    A pass over two tensors takes nearly twice as long as one over a tensor and a number. The
    gradient is scaled so that its square is what v takes up: ONNX Runtime scales within the matrix
    product that a gradient mostly is.
    """
    if type(rate) is float:
        rate = trace.scalar(rate, m.dtype)

    def times(x: Tensor, factor: float) -> Tensor:
        return trace.multiply(x, trace.scalar(factor, x.dtype))

    part = math.sqrt(1.0 - beta_2)
    scaled = times(gradient, part)
    m = trace.add(times(m, beta_1), times(scaled, (1.0 - beta_1) / part))
    v = trace.add(times(v, beta_2), trace.multiply(scaled, scaled))
    divisor = trace.add(trace.sqrt(v), trace.scalar(epsilon, v.dtype))
    step = trace.divide(trace.multiply(m, rate), divisor)
    return trace.subtract(parameter, step), m, v


UPDATES: dict[str, Compound] = {"adam_update": adam_update}
