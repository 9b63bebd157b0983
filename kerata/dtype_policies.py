"""In which dtypes a layer keeps its variables and computes."""

from __future__ import annotations

from typing import Any

from .core.context import settings
from .core.dtypes import FLOATS, standardize_dtype
from .core.registry import Configurable
from .core.registry import deserialize as _deserialize
from .core.typing import PolicyLike

_MIXED = {"mixed_float16": "float16", "mixed_bfloat16": "bfloat16"}


class DTypePolicy(Configurable):
    """A dtype for variables and one for computing.

    Args:
        name: a dtype ("float32", "float64" …), or "mixed_float16" / "mixed_bfloat16": variables in
            float32, computation in the half float.

    >>> policy = DTypePolicy("mixed_bfloat16")
    >>> policy.compute_dtype, policy.variable_dtype
    ('bfloat16', 'float32')
    """

    package = "dtype_policies"
    described_as = "keras"

    quantization_mode = None

    def __init__(self, name: str | None = None) -> None:
        self.name = settings.floatx if name is None else name
        if self.name in _MIXED:
            self.compute_dtype, self.variable_dtype = _MIXED[self.name], "float32"
        else:
            self.compute_dtype = self.variable_dtype = standardize_dtype(self.name)

    def convert_input(self, x: Any, autocast: bool, dtype: Any) -> Any:
        """`x` in `dtype` if it is a real float and `autocast` is on."""
        found = standardize_dtype(x.dtype)
        return x.astype(dtype) if autocast and found in FLOATS and found != dtype else x

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DTypePolicy) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f'<DTypePolicy "{self.name}">'


FloatDTypePolicy = DTypePolicy
Policy = DTypePolicy


def dtype_policy() -> DTypePolicy:
    """The policy of layers that are not given a dtype."""
    return settings.dtype_policy or DTypePolicy(settings.floatx)


def set_dtype_policy(policy: Any) -> None:
    """Set the policy of layers made from now on: a name or a `DTypePolicy`."""
    settings.dtype_policy = get(policy)


def get(identifier: PolicyLike) -> DTypePolicy:
    """A policy from a name, a dtype, a configuration or a policy; None is the current one."""
    if identifier is None:
        return dtype_policy()
    if isinstance(identifier, DTypePolicy):
        return identifier
    if isinstance(identifier, dict):
        found = _deserialize(identifier, table={"DTypePolicy": DTypePolicy})
        if isinstance(found, DTypePolicy):
            return found
    if isinstance(identifier, str) and identifier in _MIXED:
        return DTypePolicy(identifier)
    return DTypePolicy(standardize_dtype(identifier))
