"""In which dtypes a layer keeps its variables and computes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any

from .core import FLOATS, Count, InvalidArgument, PolicyLike, settings, standardize_dtype
from .core.registry import Configurable
from .core.registry import deserialize as _deserialize
from .core.registry import serialize as _serialize

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

    quantization_mode: str | None = None

    def __init__(self, name: str | None = None) -> None:
        self.name = settings.floatx if name is None else name
        if self.name in _MIXED:
            self.compute_dtype, self.variable_dtype = _MIXED[self.name], "float32"
        else:
            self.compute_dtype = self.variable_dtype = _dtype(self.name)

    def convert_input(self, x: Any, autocast: bool, dtype: Any) -> Any:
        """`x` in `dtype` if it is a real float and `autocast` is on."""
        found = standardize_dtype(x.dtype)
        return x.astype(dtype) if autocast and found in FLOATS and found != dtype else x

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DTypePolicy) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f'<{type(self).__name__} "{self.name}">'


def _dtype(name: Any) -> str:
    try:
        return standardize_dtype(name)
    except InvalidArgument as error:
        raise InvalidArgument(
            f"The name of a dtype policy is a dtype or one of {', '.join(_MIXED)}. {error}"
        ) from None


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

    described_as = ""
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

    def get_config(self) -> dict[str, Any]:
        """The policies as plain data: the usual ones by their names alone."""

        def plain(policy: DTypePolicy) -> Any:
            return policy.name if type(policy) is DTypePolicy else _serialize(policy)

        return {
            "default_policy": plain(self.default_policy),
            "policy_map": {key: plain(policy) for key, policy in self._policies.items()},
        }

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """The policies that `get_config` described; `custom_objects` are classes they may name.

        >>> policies = DTypePolicyMap("float32", {"encoder": QuantizedDTypePolicy("int8")})
        >>> DTypePolicyMap.from_config(policies.get_config())["encoder"].quantization_mode
        'int8'
        """

        def made(policy: Any) -> Any:
            return deserialize(policy, custom_objects) if isinstance(policy, dict) else policy

        policies = {key: made(policy) for key, policy in config["policy_map"].items()}
        return cls(made(config["default_policy"]), policies)

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


class QuantizedDTypePolicy(DTypePolicy):
    """The policy of a layer whose weights are quantized: `"int8_from_float32"`.

    Args:
        mode: "int8", "int4", "int2", "ternary" or "float8".
        source_name: the policy before, in which the layer still computes; None is the current one.

    Raises:
        ValueError: for another mode, and for "int8" and "int4" in float16, which cannot hold the
            sums.

    >>> QuantizedDTypePolicy("int8", "mixed_bfloat16").compute_dtype
    'bfloat16'
    """

    described_as = ""
    modes: tuple[str, ...] = ("int8", "int4", "int2", "ternary", "float8")
    form = ""  # of a mode with numbers in it: "int4/<block_size>"
    limits: tuple[Callable[[int], bool], ...] = ()  # what each number may be
    rules = ""  # the same in words

    def __init__(self, mode: str, source_name: str | None = None) -> None:
        source = dtype_policy().name if source_name is None else source_name
        super().__init__(source)
        self.mode, self.source_name = mode, source
        name, *numbers = str(mode).split("/")
        shape = self.form.count("/")
        if name not in self.modes or len(numbers) != shape:
            known = f"like '{self.form}'" if self.form else f"one of {', '.join(self.modes)}"
            raise ValueError(f"{type(self).__name__}: `mode` must be {known}; given {mode!r}.")
        if name != "float8" and self.compute_dtype == "float16":
            raise ValueError(
                f"Quantization to {name} needs a wider compute_dtype than float16, whose sums run "
                "over; take 'mixed_bfloat16' or 'float32'."
            )
        self.quantization_mode = name
        self._read([int(n) if n.lstrip("-").isdigit() else 0 for n in numbers])
        self.name = f"{mode}_from_{source}"

    def _read(self, numbers: list[int]) -> None:
        names = [part.strip("<>") for part in self.form.split("/")[1:]]
        for name, number, allowed in zip(names, numbers, self.limits):
            if not allowed(number):
                raise ValueError(
                    f"{type(self).__name__}: {self.rules}; given `mode` {self.mode!r}."
                )
            setattr(self, name, number)


def _groups(size: int) -> bool:
    return size == -1 or size > 0


class Int4DTypePolicy(QuantizedDTypePolicy):
    """The policy of weights in 4 bits by blocks: `"int4/128_from_float32"`.

    Args:
        mode: `"int4/<block_size>"`; -1 is one block for each output channel.
        source_name: as `QuantizedDTypePolicy`'s.

    >>> Int4DTypePolicy("int4/64", "float32").block_size
    64
    """

    block_size: int
    modes, form, limits = ("int4",), "int4/<block_size>", (_groups,)
    rules = "<block_size> must be -1 or positive"


class GPTQDTypePolicy(QuantizedDTypePolicy):
    """The policy of weights that GPTQ quantized: `"gptq/4/128_from_float32"`.

    Args:
        mode: `"gptq/<weight_bits>/<group_size>"`: 2, 3, 4 or 8 bits, and groups of so many inputs
            (-1: all of them).
        source_name: as `QuantizedDTypePolicy`'s.

    >>> policy = GPTQDTypePolicy("gptq/4/128", "float32")
    >>> policy.weight_bits, policy.group_size
    (4, 128)
    """

    weight_bits: int
    group_size: int
    modes, form = ("gptq",), "gptq/<weight_bits>/<group_size>"
    limits: tuple[Callable[[int], bool], ...] = ((2, 3, 4, 8).__contains__, _groups)
    rules = "<weight_bits> must be 2, 3, 4 or 8, and <group_size> -1 or positive"


class AWQDTypePolicy(GPTQDTypePolicy):
    """The policy of weights that AWQ quantized: `"awq/4/128_from_float32"`.

    Args:
        mode: `"awq/4/<group_size>"`: 4 bits, and groups of so many inputs (-1: all of them).
        source_name: as `QuantizedDTypePolicy`'s.

    >>> AWQDTypePolicy("awq/4/-1", "float32").name
    'awq/4/-1_from_float32'
    """

    modes, form = ("awq",), "awq/<weight_bits>/<group_size>"
    limits = ((4).__eq__, _groups)
    rules = "<weight_bits> must be 4, and <group_size> -1 or positive"


class QuantizedFloat8DTypePolicy(QuantizedDTypePolicy):
    """The policy of layers that multiply in float8: `"float8_from_float32"`.

    Args:
        mode: "float8".
        source_name: as `QuantizedDTypePolicy`'s.
        amax_history_length: how many batches' largest numbers the scales are made from.

    >>> QuantizedFloat8DTypePolicy("float8", "float32").amax_history_length
    1024
    """

    modes = ("float8",)
    default_amax_history_length = 1024

    def __init__(
        self, mode: str, source_name: str | None = None, amax_history_length: Count = 1024
    ) -> None:
        super().__init__(mode, source_name)
        self.amax_history_length = amax_history_length

    def __eq__(self, other: object) -> bool:
        return (
            super().__eq__(other)
            and getattr(other, "amax_history_length", None) == self.amax_history_length
        )

    __hash__ = DTypePolicy.__hash__


_QUANTIZED: dict[str, Any] = {
    "float8": QuantizedFloat8DTypePolicy,
    "int4/": Int4DTypePolicy,
    "gptq": GPTQDTypePolicy,
    "awq": AWQDTypePolicy,
    "": QuantizedDTypePolicy,
}


def quantized(mode: str, source_name: str | None = None) -> QuantizedDTypePolicy:
    """The policy of a mode of quantization, by the class that knows it.

    >>> quantized("int4/32", "float32")
    <Int4DTypePolicy "int4/32_from_float32">
    """
    known = next(cls for start, cls in _QUANTIZED.items() if mode.startswith(start))
    found: QuantizedDTypePolicy = known(mode, source_name)
    return found


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
    if isinstance(identifier, str) and "_from_" in identifier:
        return quantized(*identifier.split("_from_", 1))
    return DTypePolicy(_dtype(identifier))


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
    table = {cls.__name__: cls for cls in (DTypePolicy, DTypePolicyMap, *_QUANTIZED.values())}
    found = _deserialize(config, custom_objects, table)
    if not isinstance(found, DTypePolicy):
        raise ValueError(f"This is no configuration of a dtype policy: {config!r:.80}.")
    return found
