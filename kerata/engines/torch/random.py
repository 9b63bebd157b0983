"""Random bits and dropout on torch: on the CPU by NumPy, which shares its memory with torch."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch

from ...engine.random.bits import FACTORS, SHIFTS, bits, host_bits, host_mask, spread, threshold
from ..numpy import random as numpy_native
from ..numpy.random import BLOCK
from .dtypes import place

_MKL = torch.backends.mkl.is_available()
_ROOT = np.float32(math.sqrt(2.0))


def plain(x: Any) -> bool:
    """Whether values can be looked at: nothing is traced or mapped."""
    modes = torch._C._len_torch_dispatch_stack()
    return type(x) is torch.Tensor and not (modes or torch._C._functorch.peek_interpreter_stack())


def random_bits(engine: Any, key: torch.Tensor, count: int) -> torch.Tensor:
    """The stream of a key: hashed on the host for the CPU, in place elsewhere."""
    if plain(key):
        return _stream(key, count)
    if place.tracing:
        found: torch.Tensor = torch.ops.kerata.random_bits(key, count)
        return found
    return bits(engine, key, count)


def _stream(key: torch.Tensor, count: int) -> torch.Tensor:
    if key.device.type == "cpu":
        return torch.from_numpy(host_bits(key.tolist(), count))
    return _hashed(key.tolist(), count, key.device).view(torch.uint32)


def _hashed(key: list[int], count: int, device: torch.device) -> torch.Tensor:
    """The same in int32, which wraps like uint32; shifts to the right lose the sign's copies."""
    a, b = (word - (1 << 32) if word >> 31 else word for word in spread(key))
    if count > 1 << 31:
        raise ValueError(f"{count} random words at once are more than 2^31.")
    x = torch.arange(count, dtype=torch.int32, device=device).bitwise_xor_(a)
    spare = torch.empty_like(x)
    _mix(x, spare)
    _mix(x.add_(b), spare)
    return x


def _mix(x: torch.Tensor, spare: torch.Tensor) -> None:
    factors = [word - (1 << 32) if word >> 31 else word for word in FACTORS]
    for shift, factor in zip(SHIFTS, [*factors, None]):
        torch.bitwise_right_shift(x, shift, out=spare)
        x.bitwise_xor_(spare.bitwise_and_((1 << (32 - shift)) - 1))
        if factor is not None:
            x.mul_(factor)


def _factors(key: torch.Tensor, x: torch.Tensor, shape: list[int], rate: float) -> torch.Tensor:
    """0 for what is dropped and `1 / (1 - rate)` for what stays, of x's dtype."""
    count = math.prod(shape)
    if x.device.type == "cpu":
        kind = np.float64 if x.dtype is torch.float64 else np.float32
        mask = host_mask(key.tolist(), count, rate)
        factors = torch.from_numpy(mask * kind(1.0 / (1.0 - rate))).view(shape)
        return factors if x.dtype in (torch.float32, torch.float64) else factors.to(x.dtype)
    draws = _hashed(key.tolist(), (count + 1) // 2, x.device).bitwise_xor_(-0x7FFF8000)
    limit = threshold(rate) - (1 << 15)  # both halves' signs are flipped: the order is signed
    keep = (draws.view(torch.int16)[:count] >= limit).view(shape)
    return keep.to(x.dtype) * (1.0 / (1.0 - rate))


def dropout(x: torch.Tensor, key: torch.Tensor, rate: float, noise_shape: Any = None) -> Any:
    """The mask comes as factors: x and its gradient are one product each."""
    if threshold(rate) > 0xFFFF or not x.is_floating_point():
        return NotImplemented
    shape = list(x.shape if noise_shape is None else noise_shape)
    if plain(key):
        return x * _factors(key, x, shape, rate)
    if place.tracing:
        return x * torch.ops.kerata.dropout_factors(key, x.detach(), shape, rate)
    return NotImplemented


def _host_uniform(key: torch.Tensor, count: int) -> torch.Tensor:
    return torch.from_numpy(numpy_native.uniform_from(key.tolist(), count, "float32"))


def _host_normal(key: torch.Tensor, count: int, mass: float) -> torch.Tensor:
    """NumPy's, or by the inverse of the error function: MKL's is quicker than the polynomials."""
    if not _MKL:
        return torch.from_numpy(numpy_native.normal_from(key.tolist(), count, "float32", mass))
    words = host_bits(key.tolist(), count)
    found = words.view(np.float32)  # in their place, for fresh memory would take as long
    for start in range(0, count, BLOCK):
        block = slice(start, start + BLOCK)
        x = numpy_native.symmetric(words[block], mass)
        torch.from_numpy(x).erfinv_()
        np.multiply(x, _ROOT, out=found[block])
    return torch.from_numpy(found)


def uniform_from(key: torch.Tensor, count: int, dtype: str) -> Any:
    """On the CPU NumPy's; see `kerata.random.draws`."""
    if dtype != "float32" or key.device.type != "cpu":
        return NotImplemented
    if plain(key):
        return _host_uniform(key, count)
    return torch.ops.kerata.uniform(key, count) if place.tracing else NotImplemented


def normal_from(key: torch.Tensor, count: int, dtype: str, mass: float = 1.0) -> Any:
    """On the CPU NumPy's; see `kerata.random.draws`."""
    if dtype != "float32" or key.device.type != "cpu":
        return NotImplemented
    if plain(key):
        return _host_normal(key, count, mass)
    return torch.ops.kerata.normal(key, count, mass) if place.tracing else NotImplemented


NATIVE = {"dropout": dropout, "uniform_from": uniform_from, "normal_from": normal_from}


# As operations of torch's these can be traced; a trace calls the functions themselves afterwards.
_library = torch.library.Library("kerata", "DEF")
_library.define("random_bits(Tensor key, int count) -> Tensor")
_library.define("dropout_factors(Tensor key, Tensor x, int[] shape, float rate) -> Tensor")
_library.define("uniform(Tensor key, int count) -> Tensor")
_library.define("normal(Tensor key, int count, float mass) -> Tensor")
_library.impl("random_bits", _stream, "CompositeExplicitAutograd")
_library.impl("dropout_factors", _factors, "CompositeExplicitAutograd")
_library.impl("uniform", _host_uniform, "CompositeExplicitAutograd")
_library.impl("normal", _host_normal, "CompositeExplicitAutograd")
OPERATIONS = {
    torch.ops.kerata.uniform.default: _host_uniform,
    torch.ops.kerata.normal.default: _host_normal,
    torch.ops.kerata.random_bits.default: _stream,
    torch.ops.kerata.dropout_factors.default: _factors,
}
