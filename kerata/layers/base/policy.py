"""In which dtypes a layer keeps its variables and computes."""

from __future__ import annotations

from ... import dtype_policies
from ...core import PolicyLike
from ...dtype_policies import DTypePolicy, DTypePolicyMap


class WithPolicy:
    """A layer's name, path and dtypes; a map of policies is asked for that of the path."""

    name: str
    _path: str | None = None
    _policy_map: DTypePolicyMap | None = None

    @property
    def path(self) -> str:
        """The name, behind the names of the layers it was built in."""
        return self._path or self.name

    @property
    def dtype_policy(self) -> DTypePolicy:
        """The dtypes of variables and computation; may be set to a name."""
        return self._dtype_policy if self._policy_map is None else self._policy_map

    @dtype_policy.setter
    def dtype_policy(self, policy: PolicyLike) -> None:
        found = dtype_policies.get(policy)
        self._policy_map = found if isinstance(found, DTypePolicyMap) else None
        self._dtype_policy = found if self._policy_map is None else self._policy_map[self.path]

    @property
    def quantization_mode(self) -> str | None:
        """How the weights are quantized; None where they are not."""
        return self._dtype_policy.quantization_mode

    @property
    def dtype(self) -> str:
        """The dtype of the variables."""
        return self._dtype_policy.variable_dtype

    variable_dtype = dtype

    @property
    def compute_dtype(self) -> str:
        """The dtype of the computation."""
        return self._dtype_policy.compute_dtype

    input_dtype = compute_dtype
