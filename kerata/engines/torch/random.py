"""Random bits and dropout on torch: on the CPU by NumPy, which shares its memory with torch."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

import numpy as np
import torch

from ...core.errors import InvalidArgument
from ...core.typing import Function
from ...engine.hooks import Engine
from ...engine.kernels import serves
from ...engine.random.bits import FACTORS, SHIFTS, bits, host_bits, host_mask, spread, threshold
from ..numpy import random as numpy_random
from ..numpy.random import BLOCK
from .dtypes import DTYPES, NAMES, device_scope

Tensor = torch.Tensor
_MKL = torch.backends.mkl.is_available()
_ROOT = np.float32(math.sqrt(2.0))
_library = torch.library.Library("kerata", "DEF")
HOST_KERNELS: dict[object, Function] = {}  # operation of torch's -> the function behind it


def _plain(x: Tensor) -> bool:
    """Whether values can be looked at: nothing is traced or mapped."""
    modes = torch._C._len_torch_dispatch_stack()
    return type(x) is Tensor and not (modes or torch._C._functorch.peek_interpreter_stack())


def _readable(x: Tensor) -> bool:
    """Whether a `host_kernel` can have the values, as it cannot within `torch.vmap`."""
    return torch.compiler.is_compiling() or device_scope.tracing or _plain(x)


def host_kernel(schema: str, like: Function) -> Callable[[Function], Function]:
    """Make a function that looks at the values of its first argument one that can be traced.

    While a step is traced it is an operation of torch's of this schema, for which the trace calls
    the function itself afterwards; `torch.compile` calls the operation, and asks `like` for what it
    gives. Elsewhere values are to be `_readable`.
    """
    name = schema.partition("(")[0]
    _library.define(schema)

    def decorate(function: Function) -> Function:
        _library.impl(name, function, "CompositeExplicitAutograd")
        _library.impl(name, like, "Meta")
        operation = getattr(torch.ops.kerata, name).default
        HOST_KERNELS[operation] = function

        @functools.wraps(function)
        def call(x: Tensor, *args: object) -> Tensor:
            direct = not torch.compiler.is_compiling() and _plain(x)
            made: Tensor = (function if direct else operation)(x, *args)
            return made

        return call

    return decorate


def random_bits(engine: Engine[Tensor], key: Tensor, count: int) -> Tensor:
    """The stream of a key: hashed on the host for the CPU, in place elsewhere."""
    return _stream(key, count) if _readable(key) else bits(engine, key, count)


@host_kernel(
    "random_bits(Tensor key, int count) -> Tensor",
    lambda key, count: key.new_empty(count, dtype=torch.uint32),
)
def _stream(key: Tensor, count: int) -> Tensor:
    if key.device.type == "cpu":
        return torch.from_numpy(host_bits(key.tolist(), count))
    return _hashed(key.tolist(), count, key.device).view(torch.uint32)


def _hashed(key: list[int], count: int, device: torch.device) -> Tensor:
    """The same in int32, which wraps like uint32; shifts to the right lose the sign's copies."""
    a, b = (word - (1 << 32) if word >> 31 else word for word in spread(key))
    if count > 1 << 31:
        raise InvalidArgument(f"{count} random words at once are more than 2^31.")
    x = torch.arange(count, dtype=torch.int32, device=device).bitwise_xor_(a)
    spare = torch.empty_like(x)
    _mix(x, spare)
    _mix(x.add_(b), spare)
    return x


def _mix(x: Tensor, spare: Tensor) -> None:
    factors = [word - (1 << 32) if word >> 31 else word for word in FACTORS]
    for shift, factor in zip(SHIFTS, [*factors, None]):
        torch.bitwise_right_shift(x, shift, out=spare)
        x.bitwise_xor_(spare.bitwise_and_((1 << (32 - shift)) - 1))
        if factor is not None:
            x.mul_(factor)


@host_kernel(
    "dropout_factors(Tensor key, int[] shape, float rate, str dtype) -> Tensor",
    lambda key, shape, rate, dtype: key.new_empty(shape, dtype=DTYPES[dtype]),
)
def _factors(key: Tensor, shape: Sequence[int], rate: float, dtype: str) -> Tensor:
    """0 for what is dropped and `1 / (1 - rate)` for what stays."""
    count = math.prod(shape)
    if key.device.type == "cpu":
        kind = np.float64 if dtype == "float64" else np.float32
        mask = host_mask(key.tolist(), count, rate)
        factors = torch.from_numpy(mask * kind(1.0 / (1.0 - rate))).view(shape)
        return factors if dtype in ("float32", "float64") else factors.to(DTYPES[dtype])
    draws = _hashed(key.tolist(), (count + 1) // 2, key.device).bitwise_xor_(-0x7FFF8000)
    limit = threshold(rate) - (1 << 15)  # both halves' signs are flipped: the order is signed
    keep = (draws.view(torch.int16)[:count] >= limit).view(shape)
    return keep.to(DTYPES[dtype]) * (1.0 / (1.0 - rate))


def _drawn(x: Tensor, key: Tensor, *_: object) -> bool:
    return _readable(key)


@serves(_drawn)
def dropout(
    x: Tensor, key: Tensor, rate: float, noise_shape: Sequence[int] | None = None
) -> Tensor:
    """The mask comes as factors: x and its gradient are one product each."""
    shape = list(x.shape if noise_shape is None else noise_shape)
    return x * _factors(key.to(x.device), shape, rate, NAMES[x.dtype])


@host_kernel(
    "uniform(Tensor key, int count) -> Tensor",
    lambda key, count: key.new_empty(count, dtype=torch.float32),
)
def _uniform(key: Tensor, count: int) -> Tensor:
    return torch.from_numpy(numpy_random.uniform_from(key.tolist(), count, "float32"))


@host_kernel(
    "normal(Tensor key, int count, float mass) -> Tensor",
    lambda key, count, mass: key.new_empty(count, dtype=torch.float32),
)
def _normal(key: Tensor, count: int, mass: float) -> Tensor:
    """NumPy's, or by the inverse of the error function: MKL's is quicker than the polynomials."""
    if not _MKL:
        return torch.from_numpy(numpy_random.normal_from(key.tolist(), count, "float32", mass))
    words = host_bits(key.tolist(), count)
    found = words.view(np.float32)  # in their place, for fresh memory would take as long
    for start in range(0, count, BLOCK):
        block = slice(start, start + BLOCK)
        x = numpy_random.symmetric(words[block], mass)
        torch.from_numpy(x).erfinv_()
        np.multiply(x, _ROOT, out=found[block])
    return torch.from_numpy(found)


def _on_cpu(key: Tensor, count: int, dtype: str, mass: float = 1.0) -> bool:
    return dtype == "float32" and key.device.type == "cpu" and _readable(key)


@serves(_on_cpu)
def uniform_from(key: Tensor, count: int, dtype: str) -> Tensor:
    """On the CPU NumPy's; see `kerata.random`."""
    return _uniform(key, count)


@serves(_on_cpu)
def normal_from(key: Tensor, count: int, dtype: str, mass: float) -> Tensor:
    """On the CPU NumPy's; see `kerata.random`."""
    return _normal(key, count, mass)


NATIVE = {f.__name__: f for f in (dropout, uniform_from, normal_from)}
