"""Constraints as Keras 2.3 named them."""

from __future__ import annotations

import numpy as _np

from .. import constraints as _modern
from .. import ops as _ops
from ..constraints import Constraint as Constraint
from ..constraints import MaxNorm as MaxNorm
from ..constraints import MinMaxNorm as MinMaxNorm
from ..constraints import NonNeg as NonNeg
from ..constraints import UnitNorm as UnitNorm
from ..constraints import deserialize as deserialize
from ..constraints import get as get
from ..constraints import serialize as serialize
from ..core import InvalidArgument as _InvalidArgument
from ..core.typing import Tensor as _Tensor
from ..core.typing import TensorLike as _TensorLike
from ..ops._base import shape_of as _shape_of


class RadialConstraint(Constraint):
    """Kernels of convolutions are the same all around: each square ring about the centre has the
    value of its last element on the diagonal (of its first, where that is the innermost).

    Args of a call: a kernel [size, size, channels, filters].

    Raises:
        ValueError: if the kernel has another rank or is not square.

    >>> kernel = _np.arange(9.0).reshape(3, 3, 1, 1)
    >>> RadialConstraint()(kernel)[..., 0, 0].tolist()
    [[8.0, 8.0, 8.0], [8.0, 4.0, 8.0], [8.0, 8.0, 8.0]]
    """

    package = "keras2.constraints"

    def __call__(self, w: _TensorLike) -> _Tensor:
        """The kernel with rings of one value."""
        shape = _shape_of(w)
        if len(shape) != 4 or shape[0] != shape[1]:
            raise _InvalidArgument(
                "RadialConstraint is for kernels [size, size, channels, filters]; given one of "
                f"shape {shape}."
            )
        size = shape[0]
        away = _np.abs(2 * _np.arange(size) - (size - 1)) // 2
        ring = _np.maximum(away[:, None], away)
        place = _np.where(ring == 0, (size - 1) // 2, size // 2 + ring)
        rows = _ops.reshape(w, (size * size, *shape[2:]))
        return _ops.reshape(_ops.take(rows, place.ravel() * (size + 1), axis=0), shape)


max_norm = maxnorm = _modern.MaxNorm
non_neg = nonneg = _modern.NonNeg
unit_norm = unitnorm = _modern.UnitNorm
min_max_norm = _modern.MinMaxNorm
radial_constraint = RadialConstraint
_modern.TABLE.update(  # as texts, too
    maxnorm=MaxNorm, nonneg=NonNeg, unitnorm=UnitNorm,
    radial_constraint=RadialConstraint, RadialConstraint=RadialConstraint,
)  # fmt: skip
