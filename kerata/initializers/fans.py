"""The named kinds of `VarianceScaling`."""

from __future__ import annotations

from collections.abc import Sequence

from ..core import Seed
from .random import VarianceScaling


class _Scaled(VarianceScaling):
    """`VarianceScaling` with the scale, mode and distribution of the class."""

    kind: tuple[float, str, str]

    def __init__(
        self,
        seed: Seed = None,
        input_axes: Sequence[int] | None = None,
        output_axes: Sequence[int] | None = None,
    ) -> None:
        super().__init__(*self.kind, seed, input_axes, output_axes)


class GlorotUniform(_Scaled):
    """Uniform within `±sqrt(6 / (fan_in + fan_out))` (Glorot & Bengio, 2010).

    >>> bool(abs(GlorotUniform(seed=1)((3, 3))).max() <= 1)
    True
    """

    kind = (1.0, "fan_avg", "uniform")


class GlorotNormal(_Scaled):
    """Truncated normal of standard deviation `sqrt(2 / (fan_in + fan_out))` (Glorot & Bengio,
    2010).
    """

    kind = (1.0, "fan_avg", "truncated_normal")


class HeUniform(_Scaled):
    """Uniform within `±sqrt(6 / fan_in)` (He et al., 2015)."""

    kind = (2.0, "fan_in", "uniform")


class HeNormal(_Scaled):
    """Truncated normal of standard deviation `sqrt(2 / fan_in)` (He et al., 2015)."""

    kind = (2.0, "fan_in", "truncated_normal")


class LecunUniform(_Scaled):
    """Uniform within `±sqrt(3 / fan_in)` (LeCun et al., 1998)."""

    kind = (1.0, "fan_in", "uniform")


class LecunNormal(_Scaled):
    """Truncated normal of standard deviation `sqrt(1 / fan_in)` (LeCun et al., 1998)."""

    kind = (1.0, "fan_in", "truncated_normal")
