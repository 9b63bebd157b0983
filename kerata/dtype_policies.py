"""In which dtypes a layer keeps its variables and computes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any

from .core.context import settings
from .core.dtypes import FLOATS, standardize_dtype
from .core.registry import Configurable
from .core.registry import deserialize as _deserialize
from .core.registry import serialize as _serialize
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


class DTypePolicyMap(DTypePolicy):
    """Policies for layers by their paths, given as paths or as regular expressions.

    Args:
        default_policy: of layers that no key matches; None takes the current one.
        policy_map: policies by keys. A key is the whole path, or an expression that matches it.

    A layer made with `dtype=policies` looks up its own path, and hands the map on to the layers
    that it makes. Raises ValueError for a path that several expressions match, and for a key that
    is set twice.

    >>> policies = DTypePolicyMap("float32", {"encoder/.*": DTypePolicy("float16")})
    >>> policies["encoder/dense"].name, policies["decoder"].name
    ('float16', 'float32')
    """

    # a mapping in all but its type: plain data of mappings is made otherwise
    get, pop, update = MutableMapping.get, MutableMapping.pop, MutableMapping.update
    keys, values, items = MutableMapping.keys, MutableMapping.values, MutableMapping.items

    def __init__(
        self,
        default_policy: PolicyLike = None,
        policy_map: Mapping[str, PolicyLike] | None = None,
    ) -> None:
        self.default_policy = _of(default_policy)
        self._policies = {key: _of(value) for key, value in (policy_map or {}).items()}
        self.name = f"map_{self.default_policy.name}"
        self.compute_dtype = self.default_policy.compute_dtype
        self.variable_dtype = self.default_policy.variable_dtype

    @property
    def policy_map(self) -> dict[str, DTypePolicy]:
        """The policies by keys."""
        return dict(self._policies)

    def __getitem__(self, key: str) -> DTypePolicy:
        if key in self._policies:
            return self._policies[key]
        found = [pattern for pattern in self._policies if re.fullmatch(pattern, key)]
        if len(found) > 1:
            raise ValueError(f"The path '{key}' is matched by several keys: {found}.")
        return self._policies[found[0]] if found else self.default_policy

    def __setitem__(self, key: str, policy: PolicyLike) -> None:
        if key in self._policies:
            raise ValueError(f"The map has a policy for '{key}' already: {self._policies[key]}.")
        self._policies[key] = _of(policy)

    def __delitem__(self, key: str) -> None:
        del self._policies[key]

    def __contains__(self, key: object) -> bool:
        return key in self._policies

    def __iter__(self) -> Iterator[str]:
        return iter(self._policies)

    def __len__(self) -> int:
        return len(self._policies)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DTypePolicyMap) and (
            (other.default_policy, other._policies) == (self.default_policy, self._policies)
        )

    def __hash__(self) -> int:
        return hash((self.name, *self._policies))

    def __repr__(self) -> str:
        return f"<DTypePolicyMap {self.default_policy.name} {self._policies}>"


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
        found: DTypePolicy = deserialize(identifier)
        return found
    if isinstance(identifier, str) and identifier in _MIXED:
        return DTypePolicy(identifier)
    return DTypePolicy(standardize_dtype(identifier))


_of = get  # where a method has that name


def serialize(dtype_policy: DTypePolicy) -> Any:
    """A policy as plain data.

    >>> serialize(DTypePolicy("float16"))["config"]
    {'name': 'float16'}
    """
    return _serialize(dtype_policy)


def deserialize(config: dict[str, Any], custom_objects: dict[str, Any] | None = None) -> Any:
    """The policy that `serialize` described.

    >>> deserialize(serialize(DTypePolicy("float16"))).name
    'float16'
    """
    table = {"DTypePolicy": DTypePolicy, "DTypePolicyMap": DTypePolicyMap}
    found = _deserialize(config, custom_objects, table)
    if not isinstance(found, DTypePolicy):
        raise ValueError(f"This is no configuration of a dtype policy: {config!r:.80}.")
    return found
