"""Constraints as Keras 2.3 named them."""

from __future__ import annotations

from typing import Any as _Any

import numpy as _np

from .. import constraints as _modern
from .. import ops as _ops
from ..constraints import Constraint as Constraint
from ..constraints import MaxNorm as MaxNorm
from ..constraints import MinMaxNorm as MinMaxNorm
from ..constraints import NonNeg as NonNeg
from ..constraints import UnitNorm as UnitNorm
from ..constraints import serialize as serialize
from ..core import InvalidArgument as _InvalidArgument
from ..core import registry as _registry
from ..core.typing import Function as _Function
from ..core.typing import Identifier as _Identifier
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
TABLE: dict[str, _Any] = {
    **_modern.TABLE, "maxnorm": MaxNorm, "nonneg": NonNeg, "unitnorm": UnitNorm,
    "radial_constraint": RadialConstraint, "RadialConstraint": RadialConstraint,
}  # fmt: skip


def get(identifier: _Identifier) -> _Function | None:
    """The constraint that an argument stands for: None, a name, a configuration, an object, a
    function.

    >>> get("nonneg")([-1.0]).tolist()
    [0.0]
    """
    found: _Function | None = _registry.get(identifier, TABLE, "constraint")
    return found


def deserialize(config: _Any, custom_objects: dict[str, _Any] | None = None) -> _Any:
    """The constraint that a configuration describes."""
    with _registry.custom_object_scope(custom_objects or {}):
        return get(config)
