"""Names of dtype policies and of the optimizer that scales the loss, as Keras keeps them here."""

from __future__ import annotations

from .dtype_policies import DTypePolicy as DTypePolicy
from .dtype_policies import Policy as Policy
from .dtype_policies import dtype_policy as dtype_policy
from .dtype_policies import set_dtype_policy as set_dtype_policy
from .optimizers import LossScaleOptimizer as LossScaleOptimizer

global_policy, set_global_policy = dtype_policy, set_dtype_policy
