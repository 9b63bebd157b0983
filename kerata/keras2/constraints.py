"""Constraints as Keras 2.3 named them."""

from .. import constraints as _modern
from ..constraints import Constraint as Constraint
from ..constraints import MaxNorm as MaxNorm
from ..constraints import MinMaxNorm as MinMaxNorm
from ..constraints import NonNeg as NonNeg
from ..constraints import UnitNorm as UnitNorm
from ..constraints import deserialize as deserialize
from ..constraints import get as get
from ..constraints import serialize as serialize

max_norm = maxnorm = _modern.MaxNorm
non_neg = nonneg = _modern.NonNeg
unit_norm = unitnorm = _modern.UnitNorm
min_max_norm = _modern.MinMaxNorm
_modern.TABLE.update(maxnorm=MaxNorm, nonneg=NonNeg, unitnorm=UnitNorm)  # as texts, too
